//! The shape of the source: how long a file, a function and a component may be, what a type may be
//! called.
//!
//! Each check has a case that it must refuse. Not here: what a room may use
//! ([`crate::room`]).

use std::collections::{BTreeMap, BTreeSet};

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ImplItemFn, Item, ItemFn, ItemMod, Signature, UseTree, Visibility};

use crate::syntax::{Source, is_test};

/// Most lines of a file, what is only for tests left out.
const FILE_LINES_MAX: usize = 400;
/// Most lines of a function or a component.
const FUNCTION_LINES_MAX: usize = 70;
/// Most props of a component.
const PROPS_MAX: usize = 5;

/// What is too long in a file.
struct Lengths<'s> {
    path: &'s str,
    found: Vec<String>,
}

impl Lengths<'_> {
    fn of(source: &Source) -> Vec<String> {
        let mut lengths = Lengths { path: &source.path, found: Vec::new() };
        if source.lines > FILE_LINES_MAX {
            lengths.found.push(format!("{}: {} lines", source.path, source.lines));
        }
        for item in &source.items {
            lengths.visit_item(item);
        }
        lengths.found
    }

    fn function(&mut self, attributes: &[Attribute], signature: &Signature, body: &Block) {
        let lines = body.span().end().line - signature.span().start().line + 1;
        let name = format!("{}: {}", self.path, signature.ident);
        if lines > FUNCTION_LINES_MAX {
            self.found.push(format!("{name}: {lines} lines"));
        }
        let is_component = attributes.iter().any(|it| it.path().is_ident("component"));
        let props = signature.inputs.len();
        if is_component && props > PROPS_MAX {
            self.found.push(format!("{name}: {props} props"));
        }
    }
}

impl<'ast> Visit<'ast> for Lengths<'_> {
    fn visit_item_fn(&mut self, it: &'ast ItemFn) {
        self.function(&it.attrs, &it.sig, &it.block);
        visit::visit_item_fn(self, it);
    }

    fn visit_impl_item_fn(&mut self, it: &'ast ImplItemFn) {
        self.function(&it.attrs, &it.sig, &it.block);
        visit::visit_impl_item_fn(self, it);
    }

    fn visit_item_mod(&mut self, it: &'ast ItemMod) {
        if !is_test(&it.attrs) {
            visit::visit_item_mod(self, it);
        }
    }
}

/// The types that a file names: its own, and those that it hands on from inside its room.
fn types(source: &Source) -> BTreeSet<String> {
    let own = |item: &Item| match item {
        Item::Enum(it) => vec![it.ident.to_string()],
        Item::Struct(it) => vec![it.ident.to_string()],
        Item::Trait(it) => vec![it.ident.to_string()],
        Item::Type(it) => vec![it.ident.to_string()],
        Item::Use(it) if !matches!(it.vis, Visibility::Inherited) => handed_on(&it.tree),
        _ => Vec::new(),
    };
    let is_type =
        |name: &String| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    source.items.iter().flat_map(own).filter(is_type).collect()
}

fn handed_on(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(it) if it.ident == "crate" || it.ident == "leptos" => Vec::new(),
        UseTree::Path(it) => handed_on(&it.tree),
        UseTree::Name(it) => vec![it.ident.to_string()],
        UseTree::Group(it) => it.items.iter().flat_map(handed_on).collect(),
        UseTree::Rename(_) | UseTree::Glob(_) => Vec::new(),
    }
}

/// Names of types that stand in several rooms.
fn shared_names(sources: &[Source]) -> Vec<String> {
    let mut rooms: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for source in sources {
        for name in types(source) {
            rooms.entry(name).or_default().insert(source.room());
        }
    }
    let shared = rooms.into_iter().filter(|(_, rooms)| rooms.len() > 1);
    shared.map(|(name, rooms)| format!("{name}: {rooms:?}")).collect()
}

#[test]
fn nothing_is_too_long() {
    let found: Vec<_> = Source::all().iter().flat_map(Lengths::of).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_is_too_long_is_found() {
    let found = |text: &str| Lengths::of(&Source::new("view/file.rs", text)).len();
    let function = |lines: usize| format!("fn f() {{\n{}}}\n", "g();\n".repeat(lines - 2));
    assert_eq!([70, 71].map(|lines| found(&function(lines))), [0, 1]);
    assert_eq!(found(&format!("impl A {{ {} }}", function(71))), 1);
    let file = |lines: usize| "const A: u32 = 1;\n".repeat(lines);
    assert_eq!([400, 401].map(|lines| found(&file(lines))), [0, 1]);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", function(90));
    assert_eq!(found(&(file(400) + &tests)), 0);
    let component = |props: &str| format!("#[component]\nfn F({props}) {{}}");
    assert_eq!(found(&component("a: A, b: B, c: C, d: D, e: E")), 0);
    assert_eq!(found(&component("a: A, b: B, c: C, d: D, e: E, f: F")), 1);
}

#[test]
fn a_type_has_its_name_alone() {
    assert_eq!(shared_names(&Source::all()), [""; 0]);
}

#[test]
fn a_name_of_two_types_is_found() {
    let shared = |other: &str| {
        let book = Source::new("model/book.rs", "pub struct Book; struct Sum(u8);");
        shared_names(&[book, Source::new("figure/book.rs", other)]).len()
    };
    assert_eq!(shared("pub enum Book {} type Sum = u8;"), 2);
    assert_eq!(shared("pub use table::Book;"), 1);
    assert_eq!(shared("pub struct Venture; use crate::model::Book;"), 0);
}
