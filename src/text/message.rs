//! Messages: texts with holes, a row each, in every language.
//!
//! A row names its holes with what stands in them; the texts say where. `{queue}` is written as
//! the kind of the hole is, `{queue:exact}` in a named style, and `{months:1 month|# months}`
//! chooses by a count, which `#` stands for. Not here: what is said when.

use super::{Language, count};
use crate::unit::Month;

/// What stands in a hole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hole<'a> {
    /// Words: as they are, or `quoted` as data from outside.
    Text(&'a str),
    /// A whole number, with its thousands apart.
    Count(u32),
    /// US dollars: short, or `exact` to three digits.
    Usd(f64),
    /// A month, written out; or its `year` alone.
    Month(Month),
}

impl<'a> From<&'a str> for Hole<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Hole<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Hole<'_> {
    fn from(number: u32) -> Self {
        Self::Count(number)
    }
}

impl From<f64> for Hole<'_> {
    fn from(usd: f64) -> Self {
        Self::Usd(usd)
    }
}

impl From<Month> for Hole<'_> {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl Hole<'_> {
    fn text(self, language: Language, style: &str) -> String {
        match self {
            Self::Text(text) if style == "quoted" => language.quoted(text),
            Self::Text(text) => text.to_owned(),
            Self::Count(number) => {
                let digits = count(f64::from(number));
                match style.split_once('|') {
                    Some((one, _)) if number == 1 => one.replace('#', &digits),
                    Some((_, many)) => many.replace('#', &digits),
                    None => digits,
                }
            }
            Self::Usd(usd) if style == "exact" => language.money(usd, 3),
            Self::Usd(usd) => language.money_short(usd),
            Self::Month(month) if style == "year" => month.year().to_string(),
            Self::Month(month) => language.date_long(month),
        }
    }
}

/// A message: its text in every language, and the names of its holes in the order in which they
/// are given.
pub(super) struct Row {
    #[cfg(test)]
    pub(super) name: &'static str,
    pub(super) holes: &'static [&'static str],
    pub(super) texts: [&'static str; 2],
}

/// A message with what stands in its holes.
#[inline(never)]
pub(super) fn filled(language: Language, row: &Row, holes: &[Hole<'_>]) -> String {
    let text: &str = language.of(&row.texts);
    let mut filled = String::with_capacity(text.len() * 2);
    for part in Part::all(text) {
        match part {
            Part::Plain(plain) => filled.push_str(plain),
            Part::Hole { name, style } => {
                let named = row.holes.iter().zip(holes).find(|(hole, _)| **hole == name);
                if let Some((_, hole)) = named {
                    filled.push_str(&hole.text(language, style));
                }
            }
        }
    }
    filled
}

/// A piece of a text.
enum Part<'a> {
    Plain(&'a str),
    Hole { name: &'a str, style: &'a str },
}

impl<'a> Part<'a> {
    fn all(text: &'a str) -> impl Iterator<Item = Self> {
        text.split('{').enumerate().flat_map(|(place, piece)| {
            let (hole, plain) = match piece.split_once('}') {
                Some((hole, plain)) if place > 0 => (Some(hole), plain),
                _ => (None, piece),
            };
            let hole = hole.map(|hole| {
                let (name, style) = hole.split_once(':').unwrap_or((hole, ""));
                Self::Hole { name, style }
            });
            hole.into_iter().chain([Self::Plain(plain)])
        })
    }
}

/// Messages as methods of a language: `name(hole: type, …) English, Japanese;`.
macro_rules! messages {
    ($($(#[$meaning:meta])* $function:ident($($hole:ident: $type:ty),*)
        $english:literal, $japanese:literal;)*) => {
        impl $crate::text::Language {$(
            $(#[$meaning])*
            pub(crate) fn $function(self, $($hole: $type),*) -> String {
                const ROW: &$crate::text::message::Row = &$crate::text::message::Row {
                    #[cfg(test)]
                    name: stringify!($function),
                    holes: &[$(stringify!($hole)),*],
                    texts: [$english, $japanese],
                };
                $crate::text::message::filled(self, ROW, &[$($hole.into()),*])
            }
        )*}

        /// Every row, for the checks of all of them.
        #[cfg(test)]
        pub(in crate::text) const ROWS: &[$crate::text::message::Row] = &[$(
            $crate::text::message::Row {
                name: stringify!($function),
                holes: &[$(stringify!($hole)),*],
                texts: [$english, $japanese],
            },
        )*];
    };
}
pub(super) use messages;

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Japanese};

    /// What is wrong with a row.
    fn faults(row: &Row) -> Vec<String> {
        let mut faults = Vec::new();
        for text in row.texts {
            let mut used: Vec<&str> = Part::all(text)
                .filter_map(|part| match part {
                    Part::Hole { name, .. } => Some(name),
                    Part::Plain(_) => None,
                })
                .collect();
            used.sort_unstable();
            used.dedup();
            let mut named = row.holes.to_vec();
            named.sort_unstable();
            if used != named {
                faults.push(format!("{}: {used:?} of {named:?} in “{text}”", row.name));
            }
            if text.contains("  ") || text.trim().is_empty() || text.contains(['!', '！']) {
                faults.push(format!("{}: “{text}”", row.name));
            }
        }
        let [english, japanese] = row.texts;
        if japanese.contains(". ") || english.contains('。') {
            faults.push(format!("{}: a full stop of the other language", row.name));
        }
        faults
    }

    #[test]
    fn every_row_has_the_same_holes_in_every_language() {
        for row in super::super::message_rows() {
            assert_eq!(faults(row), [""; 0]);
        }
    }

    #[test]
    fn a_faulty_row_is_found() {
        let row = |holes, texts| Row { name: "row", holes, texts };
        assert!(faults(&row(&["a"], ["{a} b", "{a}、b"])).is_empty());
        assert_eq!(faults(&row(&["a"], ["{a} b", "{c}、b"])).len(), 1);
        assert_eq!(faults(&row(&["a", "b"], ["{a}", "{a}"])).len(), 2);
        assert_eq!(faults(&row(&[], ["a  b", "a. b"])).len(), 2);
    }

    #[test]
    fn holes_are_written_as_what_they_are() {
        let said = |language, text| {
            let row = Row { name: "", holes: &["n", "m", "usd", "month"], texts: [text, text] };
            let (usd, month) = (Hole::Usd(4.113e9), Hole::Month(Month::of(2027, 1)));
            filled(language, &row, &[Hole::Count(1), Hole::Count(1_200), usd, month])
        };
        assert_eq!(said(English, "{n:# row|# rows} of {m:# row|# rows}"), "1 row of 1,200 rows");
        assert_eq!(said(English, "{usd}"), English.money_short(4.113e9));
        assert_eq!(
            said(Japanese, "余剰{usd:exact}"),
            format!("余剰{}", Japanese.money(4.113e9, 3))
        );
        assert_eq!(said(English, "by {month}, {month:year}"), "by January 2027, 2027");
        assert_eq!(said(English, "a } b {x}"), "a } b ");
    }
}
