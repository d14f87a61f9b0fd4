//! Terms of the field, each with one or two plain sentences, a row each.
//!
//! A row has a permanent id, the terms it belongs with, the stable keys of inputs, figures and rules
//! that it explains, and in each language a name and a meaning; in Japanese its reading too, by which
//! it is put in order and found. Not here: order and search ([`crate::figure::glossary`]).

use super::Language;

/// A term.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TermRow {
    /// Permanent id, in links too.
    pub(crate) id: &'static str,
    /// Ids of terms that belong with it.
    pub(crate) related: &'static [&'static str],
    /// Stable keys that it explains.
    pub(crate) explains: &'static [&'static str],
    /// Its Japanese reading.
    reading: &'static str,
    name: [&'static str; 2],
    meaning: [&'static str; 2],
}

/// Terms: `"id" [related] (explained) English, sentence, Japanese, reading, sentence;`.
macro_rules! term_rows {
    ($($(#[$about:meta])* $list:ident {
        $($id:literal [$($related:literal)*] ($($key:literal)*)
            $english:literal, $sentence:literal, $japanese:literal, $reading:literal, $bun:literal;)*
    })*) => {$(
        $(#[$about])*
        pub(super) const $list: &[$crate::text::TermRow] = &[$($crate::text::TermRow {
            id: $id,
            related: &[$($related),*],
            explains: &[$($key),*],
            reading: $reading,
            name: [$english, $japanese],
            meaning: [$sentence, $bun],
        }),*];
    )*};
}

use term_rows;

mod bet;
mod issuer;
mod market;
mod risk;

/// Every term, without an order.
pub(crate) fn terms() -> impl Iterator<Item = &'static TermRow> {
    [issuer::TERMS, market::TERMS, risk::TERMS, bet::TERMS].into_iter().flatten()
}

impl TermRow {
    /// What it is called.
    pub(crate) fn name(&self, language: Language) -> &'static str {
        language.of(&self.name)
    }

    /// What it means.
    pub(crate) fn meaning(&self, language: Language) -> &'static str {
        language.of(&self.meaning)
    }

    /// What it is sorted by: its name, in Japanese its reading.
    pub(crate) fn reading(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.name(language),
            Language::Japanese => self.reading,
        }
    }
}
