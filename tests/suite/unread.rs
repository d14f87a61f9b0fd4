//! Every text of the tables is read somewhere else in the source.
//!
//! The compiler names a field that nothing reads, but not where it is public. Texts that only tests
//! read are unread. Not here: what the texts say.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Item;

use crate::syntax::Source;

/// The tables of texts, and whether a row is a field of an area in braces.
const TABLES: [(&str, bool); 7] = [
    ("labels", true),
    ("findings", true),
    ("said", true),
    ("messages", false),
    ("names", false),
    ("phrases", false),
    ("choices", false),
];

/// What a table of texts calls its rows.
fn rows(table: TokenStream, is_in_areas: bool, names: &mut Vec<String>) {
    let mut is_first = true;
    for token in table {
        match token {
            TokenTree::Ident(name) if is_first && !is_in_areas => {
                names.push(name.to_string());
                is_first = false;
            }
            TokenTree::Group(area) if area.delimiter() == Delimiter::Brace => {
                if is_in_areas {
                    rows(area.stream(), false, names);
                }
                is_first = true;
            }
            TokenTree::Punct(mark) if mark.as_char() == ';' => is_first = true,
            _ => {}
        }
    }
}

fn count_words(tokens: TokenStream, counts: &mut BTreeMap<String, usize>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => *counts.entry(word.to_string()).or_default() += 1,
            TokenTree::Group(group) => count_words(group.stream(), counts),
            _ => {}
        }
    }
}

/// Texts whose name stands nowhere but in their table.
fn unread(sources: &[Source]) -> Vec<String> {
    let (mut counts, mut names) = (BTreeMap::new(), Vec::new());
    for source in sources {
        for item in &source.items {
            count_words(item.to_token_stream(), &mut counts);
            if let (Item::Macro(it), "text") = (item, source.room()) {
                let table = TABLES.iter().find(|(name, _)| it.mac.path.is_ident(name));
                if let Some((_, is_in_areas)) = table {
                    rows(it.mac.tokens.clone(), *is_in_areas, &mut names);
                }
            }
        }
    }
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *told.entry(name).or_default() += 1;
    }
    told.into_iter().filter(|(name, rows)| counts[name] <= *rows).map(|(name, _)| name).collect()
}

#[test]
fn every_text_is_read() {
    assert_eq!(unread(&Source::all()), [""; 0]);
}

#[test]
fn an_unread_text_is_found() {
    let table = Source::new(
        "text/table.rs",
        r#"labels! { /// An area.
            Page: Text { name: "A", "あ"; menu: "B", "い"; }
        }
        messages! { /// A message.
            told(a: u32) "{a}", "{a}"; said() "A", "あ"; }"#,
    );
    let reader = |text: &str| Source::new("view/page.rs", text);
    let all = reader("fn f() { view! { {texts.name} {texts.menu} {told(1)} {said()} } }");
    let some =
        reader("fn f() { texts.name; said() } #[cfg(test)] mod tests { fn f() { told(1) } }");
    assert_eq!(unread(&[table, all]), [""; 0]);
    let table =
        Source::new("text/table.rs", "phrases! { menu \"A\", \"あ\"; name \"B\", \"い\"; }");
    assert_eq!(unread(&[table, some]), ["menu"]);
}
