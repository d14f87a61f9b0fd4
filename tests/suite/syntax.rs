//! The source as the compiler reads it, for the checks of its shape.
//!
//! What is only for tests is left out, and so are comments. Not here: what is checked.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Attribute, Item};

/// A file of `src`.
pub(crate) struct Source {
    /// Its path within `src`.
    pub(crate) path: String,
    /// Its lines, what is only for tests left out.
    pub(crate) lines: usize,
    /// Its items, what is only for tests left out.
    pub(crate) items: Vec<Item>,
    /// What is only for tests.
    pub(crate) tests: Vec<Item>,
}

impl Source {
    /// A text as if it were a file at a path.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let file = syn::parse_file(text).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        let (tests, items): (Vec<_>, Vec<_>) =
            file.items.into_iter().partition(|item| is_test(attributes(item)));
        let left_out: usize = tests.iter().map(lines).sum();
        Self { path: path.to_owned(), lines: text.lines().count() - left_out, items, tests }
    }

    /// Every file of `src`.
    pub(crate) fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let read = |path: PathBuf| {
            let inside = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            Self::new(&inside, &fs::read_to_string(&path).unwrap())
        };
        files(&root).into_iter().map(read).collect()
    }

    /// The names on the way to its module: `text`, `label`, `page`.
    pub(crate) fn module(&self) -> Vec<&str> {
        let names = self.path.trim_end_matches(".rs").split('/');
        names.filter(|name| *name != "mod").collect()
    }

    /// Its room.
    pub(crate) fn room(&self) -> &str {
        self.module()[0]
    }

    /// Every path in its items that begins with one of these words, macros included; what is said
    /// from here is said from the root.
    pub(crate) fn paths(&self, heads: &[&str]) -> Vec<Vec<String>> {
        let mut found = Vec::new();
        for item in &self.items {
            find_paths(item.to_token_stream(), heads, &mut found);
        }
        let module = self.module();
        found.iter().map(|path| from_root(&module, path)).collect()
    }
}

/// A path in a module as it is said from the root.
pub(crate) fn from_root(module: &[&str], path: &[String]) -> Vec<String> {
    let mut at: Vec<String> = module.iter().map(|&word| word.to_owned()).collect();
    let is_step = |word: &&String| matches!(word.as_str(), "crate" | "self" | "super");
    let steps = path.iter().take_while(is_step).count();
    for step in &path[..steps] {
        match step.as_str() {
            "crate" => at.clear(),
            "super" => drop(at.pop()),
            _ => {}
        }
    }
    if steps == 0 { path.to_vec() } else { [&at, &path[steps..]].concat() }
}

/// How many lines something takes, its attributes and its documentation included.
fn lines(of: &impl Spanned) -> usize {
    of.span().end().line - of.span().start().line + 1
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    entries.sort();
    let inside = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    let is_source = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs");
    entries.into_iter().flat_map(inside).filter(is_source).collect()
}

/// Whether it stands under `#[cfg(test)]`.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("cfg")
            && it.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// Collects the paths that begin with one of the words; a group in braces is so many paths.
fn find_paths(tokens: TokenStream, heads: &[&str], found: &mut Vec<Vec<String>>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        match token {
            TokenTree::Ident(head)
                if heads.iter().any(|it| head == it) && !is_behind_colons(&tokens, place) =>
            {
                place = follow(&tokens, place, &[], found);
            }
            TokenTree::Group(group) => {
                find_paths(group.stream(), heads, found);
                place += 1;
            }
            _ => place += 1,
        }
    }
}

fn is_colon(tokens: &[TokenTree], place: usize) -> bool {
    matches!(tokens.get(place), Some(TokenTree::Punct(mark)) if mark.as_char() == ':')
}

fn is_behind_colons(tokens: &[TokenTree], place: usize) -> bool {
    place > 1 && is_colon(tokens, place - 1) && is_colon(tokens, place - 2)
}

/// Follows a path from its first word; the place behind it comes back.
fn follow(
    tokens: &[TokenTree],
    mut place: usize,
    before: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let mut path = before.to_vec();
    loop {
        match tokens.get(place) {
            Some(TokenTree::Ident(word)) => path.push(word.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inside: Vec<_> = group.stream().into_iter().collect();
                let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
                for part in inside.split(is_comma).filter(|part| !part.is_empty()) {
                    follow(part, 0, &path, found);
                }
                return place + 1;
            }
            _ => break,
        }
        place += 1;
        if !(is_colon(tokens, place) && is_colon(tokens, place + 1)) {
            break;
        }
        place += 2;
    }
    found.push(path);
    place
}
