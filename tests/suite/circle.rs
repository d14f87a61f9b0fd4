//! No module of a room needs one that needs it: what two of them share stands below both.
//!
//! A module and those inside it are one household and may know each other. A case that must fail
//! shows that the check can.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;
use syn::{ItemUse, UseTree};

use crate::syntax::{Source, from_root};

/// Where a name of a module comes from.
type Names = BTreeMap<(Vec<String>, String), Vec<String>>;

/// Modules and what each of them needs.
struct Graph {
    needs: BTreeMap<Vec<String>, BTreeSet<Vec<String>>>,
    names: Names,
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Names that a module takes from elsewhere, as they are written.
struct Taken<'n> {
    module: Vec<String>,
    names: &'n mut Names,
}

impl Taken<'_> {
    fn tree(&mut self, tree: &UseTree, mut path: Vec<String>) {
        match tree {
            UseTree::Path(it) => {
                path.push(it.ident.to_string());
                self.tree(&it.tree, path);
            }
            UseTree::Name(it) => {
                let name = it.ident.to_string();
                path.push(name.clone());
                self.names.insert((self.module.clone(), name), path);
            }
            UseTree::Rename(it) => {
                path.push(it.ident.to_string());
                self.names.insert((self.module.clone(), it.rename.to_string()), path);
            }
            UseTree::Group(it) => {
                for tree in &it.items {
                    self.tree(tree, path.clone());
                }
            }
            UseTree::Glob(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Taken<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&item.tree, Vec::new());
    }
}

impl Graph {
    fn new(sources: &[Source]) -> Self {
        let mut names = Names::new();
        for source in sources {
            let mut taken = Taken { module: owned(&source.module()), names: &mut names };
            for item in &source.items {
                taken.visit_item(item);
            }
        }
        let modules = sources.iter().map(|source| (owned(&source.module()), BTreeSet::new()));
        let mut graph = Self { needs: modules.collect(), names };
        for source in sources {
            let paths = source.paths(&["crate", "super", "self"]);
            let used = paths.iter().filter_map(|path| graph.module_of(path, 0)).collect();
            graph.needs.insert(owned(&source.module()), used);
        }
        graph
    }

    /// The module that a path from the root leads to, through whatever hands a name on.
    fn module_of(&self, path: &[String], depth: usize) -> Option<Vec<String>> {
        let inside = (1..=path.len()).rev().find(|end| self.needs.contains_key(&path[..*end]))?;
        let (module, rest) = path.split_at(inside);
        let handed_on = || {
            let name = rest.first().filter(|_| depth < 8)?;
            let path = self.names.get(&(module.to_vec(), name.clone()))?;
            let module: Vec<_> = module.iter().map(String::as_str).collect();
            let inner = [module.clone(), vec![path[0].as_str()]].concat();
            let is_child = self.needs.contains_key(&owned(&inner));
            let path = if is_child {
                [owned(&module), path.clone()].concat()
            } else {
                from_root(&module, path)
            };
            self.module_of(&path, depth + 1)
        };
        handed_on().or_else(|| Some(module.to_vec()))
    }

    /// The modules of its room that a module needs, without its own household.
    fn others<'g>(&'g self, module: &'g [String]) -> impl Iterator<Item = &'g Vec<String>> {
        let needed = self.needs.get(module).into_iter().flatten();
        needed.filter(move |it| {
            it[0] == module[0] && !it.starts_with(module) && !module.starts_with(it)
        })
    }

    fn reaches(&self, from: &[String]) -> BTreeSet<Vec<String>> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<_> = self.others(from).cloned().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module.clone()) {
                next.extend(self.others(&module).cloned());
            }
        }
        reached
    }

    /// Modules that need themselves by way of others.
    fn circles(&self) -> BTreeSet<String> {
        let reached: BTreeMap<_, _> = self.needs.keys().map(|it| (it, self.reaches(it))).collect();
        let in_circle = reached.iter().filter(|(module, reached)| reached.contains(**module));
        let circle = |(module, around): (&&Vec<String>, &BTreeSet<Vec<String>>)| {
            let members = around.iter().filter(|it| reached[*it].contains(*module));
            members.map(|it| it.join("::")).collect::<Vec<_>>().join(", ")
        };
        in_circle.map(circle).collect()
    }
}

#[test]
fn no_module_needs_one_that_needs_it() {
    assert_eq!(Graph::new(&Source::all()).circles(), BTreeSet::new());
}

#[test]
fn a_circle_is_found() {
    let circles = |files: &[(&str, &str)]| {
        let sources: Vec<_> = files.iter().map(|(path, text)| Source::new(path, text)).collect();
        Graph::new(&sources).circles().into_iter().collect::<Vec<_>>()
    };
    let root = ("model/mod.rs", "mod a; mod b; pub use b::B;");
    let a = ("model/a.rs", "use super::B; pub struct A;");
    assert_eq!(circles(&[root, a, ("model/b.rs", "pub struct B;")]), [""; 0]);
    for b in ["use super::a::A;", "use crate::{model::a::A, unit::Usd};", "m! { super::a::A }"] {
        assert_eq!(circles(&[root, a, ("model/b.rs", b)]), ["model::a, model::b"], "{b}");
    }
    let test = "#[cfg(test)] mod tests { use super::super::a::A; }";
    assert_eq!(circles(&[root, a, ("model/b.rs", test)]), [""; 0]);
}
