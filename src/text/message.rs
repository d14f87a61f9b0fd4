//! Messages: texts with holes, a row each, in every language.
//!
//! A row names its holes with what stands in them; the texts say where. `{queue}` is written as
//! the kind of the hole is, `{queue:exact}` in a named style, and `{months:1 month|# months}`
//! chooses by a count, which `#` stands for. Not here: what is said when, and which finding holds.

use rust_decimal::Decimal;

use super::number::{is_one, month_name};
use super::span::{Dial, Moved, Spans};
use super::{Language, capitalised, count, decimal, lower, significant};
use crate::unit::Month;

/// What can stand in a hole: it knows how it is written, plainly and in each of its styles.
pub(crate) trait Hole {
    /// Its text in a language.
    fn written(&self, language: Language, style: &str) -> String;

    /// The same as a piece of a sentence.
    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.words(&self.written(language, style));
    }
}

/// Words: as they are, with a `capital` or a `lower` first letter, or `quoted` as from outside. Of
/// a number, its sign `unbroken` from it, or a choice by whether English says one of it.
impl Hole for str {
    fn written(&self, language: Language, style: &str) -> String {
        match style {
            "quoted" => language.quoted(self),
            "capital" => capitalised(self),
            "lower" => lower(self),
            "unbroken" => self.replace('−', "−\u{2060}"),
            _ => match style.split_once('|') {
                Some((one, _)) if is_one(self) => one.replace('#', self),
                Some((_, many)) => many.replace('#', self),
                None => self.to_owned(),
            },
        }
    }
}

impl Hole for String {
    fn written(&self, language: Language, style: &str) -> String {
        self.as_str().written(language, style)
    }
}

/// Several things one after the other: the style stands between them, and what follows its `|`
/// before the last; what follows another, between two alone; `^` gives a capital.
impl<T: Hole> Hole for [T] {
    fn written(&self, language: Language, style: &str) -> String {
        let between = style.strip_prefix('^').unwrap_or(style);
        let (between, last) = between.split_once('|').unwrap_or((between, between));
        let (last, pair) = last.split_once('|').unwrap_or((last, last));
        let mut said = String::new();
        for (place, thing) in self.iter().enumerate() {
            said.push_str(match place {
                0 => "",
                1 if self.len() == 2 => pair,
                _ if place + 1 == self.len() => last,
                _ => between,
            });
            said.push_str(&thing.written(language, ""));
        }
        if style.starts_with('^') { capitalised(&said) } else { said }
    }
}

impl<T: Hole> Hole for Vec<T> {
    fn written(&self, language: Language, style: &str) -> String {
        self.as_slice().written(language, style)
    }
}

/// A whole number, with its thousands apart; or a choice by it: one before many, none before both.
impl Hole for u32 {
    fn written(&self, _: Language, style: &str) -> String {
        let digits = count(f64::from(*self));
        let forms: Vec<_> = style.split('|').collect();
        match (forms.as_slice(), *self) {
            ([none, _, _], 0) => none.replace('#', &digits),
            ([.., one, _], 1) => one.replace('#', &digits),
            ([.., _, many], _) => many.replace('#', &digits),
            _ => digits,
        }
    }
}

impl Hole for usize {
    fn written(&self, language: Language, style: &str) -> String {
        u32::try_from(*self).unwrap_or(u32::MAX).written(language, style)
    }
}

/// A calendar year.
impl Hole for i32 {
    fn written(&self, _: Language, _: &str) -> String {
        self.to_string()
    }
}

/// A sum of shares, percent.
impl Hole for Decimal {
    fn written(&self, language: Language, _: &str) -> String {
        language.percent_sum(*self)
    }
}

/// A choice, yes before no.
impl Hole for bool {
    fn written(&self, _: Language, style: &str) -> String {
        let (yes, no) = style.split_once('|').unwrap_or_default();
        if *self { yes } else { no }.to_owned()
    }
}

/// US dollars: short, `exact` to three digits or to `2`, a `gain`, or a `change` with its sign,
/// `unbroken` from it; or another number: per cent
/// with so many places as `%1`, or in few digits as `rough`; `people` or `staff` by number; with so
/// many places as `.1`; `months`; `times`; `tenths`, with the unit behind them.
impl Hole for f64 {
    fn written(&self, language: Language, style: &str) -> String {
        let digit = style.bytes().last().map_or(0, |last| u32::from(last.wrapping_sub(b'0')));
        match style.as_bytes() {
            b"exact" => language.money(*self, 3),
            b"change" => language.money_change(*self, 3),
            b"unbroken" => language.money_change(*self, 3).written(language, style),
            b"gain" => language.gain(*self, None, false),
            b"months" => language.months(*self),
            b"hundred" => language.of_hundred(*self),
            b"people" => language.people(*self),
            b"rough" => language.percent_rough(*self),
            b"staff" => heads(*self),
            b"times" => language.multiple(*self),
            [b'%', _] => language.percent(*self, digit),
            [b'.', _] => decimal(*self, digit),
            [_] => language.money(*self, digit),
            [b't', ..] => language.tenths(*self, style.trim_start_matches("tenths")),
            _ => language.money_short(*self),
        }
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.result(&self.written(language, style));
    }
}

/// A number of people: whole, as people mostly are, or to a tenth.
fn heads(people: f64) -> String {
    match people {
        people if people.fract() == 0.0 => count(people),
        people if people < 0.05 => significant(people, 1, 3),
        people => decimal(people, 1),
    }
}

/// A month, written out, `short`, or its `year`, its `number`, its English `name` or three `letters`
/// of it alone.
impl Hole for Month {
    fn written(&self, language: Language, style: &str) -> String {
        match style {
            "year" => self.year().to_string(),
            "number" => self.month().to_string(),
            "name" | "letters" => month_name(*self, style == "name").to_owned(),
            "short" => language.date(*self),
            _ => language.date_long(*self),
        }
    }
}

impl Hole for Moved {
    fn written(&self, language: Language, style: &str) -> String {
        self.1.written(language, style)
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.parameter(self.0, &self.written(language, style));
    }
}

impl Hole for Dial {
    fn written(&self, language: Language, _: &str) -> String {
        language.value_text(self.0, self.1)
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.parameter(self.0, &self.written(language, style));
    }
}

/// Nothing is written of what there is not.
impl<T: Hole> Hole for Option<T> {
    fn written(&self, language: Language, style: &str) -> String {
        self.as_ref().map(|hole| hole.written(language, style)).unwrap_or_default()
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        if let Some(hole) = self {
            hole.pour(language, style, to);
        }
    }
}

impl<T: Hole + ?Sized> Hole for &T {
    fn written(&self, language: Language, style: &str) -> String {
        (**self).written(language, style)
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        (**self).pour(language, style, to);
    }
}

/// A message: its text in every language, and the names of its holes in the order in which they
/// are given.
pub(super) struct MessageRow {
    #[cfg(test)]
    pub(super) name: &'static str,
    pub(super) holes: &'static [&'static str],
    pub(super) texts: [&'static str; 2],
}

/// A message with what stands in its holes.
pub(super) fn filled(language: Language, row: &MessageRow, holes: &[&dyn Hole]) -> String {
    let mut to = Spans::default();
    pour(language, row, holes, &mut to);
    to.plain()
}

/// The same as pieces of a sentence.
#[inline(never)]
pub(super) fn pour(language: Language, row: &MessageRow, holes: &[&dyn Hole], to: &mut Spans) {
    for part in Part::all(language.of(&row.texts)) {
        match part {
            Part::Plain(plain) => to.words(plain),
            Part::Hole { name, style } => {
                let named = row.holes.iter().zip(holes).find(|(hole, _)| **hole == name);
                if let Some((_, hole)) = named {
                    hole.pour(language, style, to);
                }
            }
        }
    }
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
                const ROW: &$crate::text::message::MessageRow = &$crate::text::message::MessageRow {
                    #[cfg(test)]
                    name: stringify!($function),
                    holes: &[$(stringify!($hole)),*],
                    texts: [$english, $japanese],
                };
                $crate::text::message::filled(self, ROW, &[$(&$hole),*])
            }
        )*}

        /// Every row, for the checks of all of them.
        #[cfg(test)]
        pub(in crate::text) const ROWS: &[$crate::text::message::MessageRow] = &[$(
            $crate::text::message::MessageRow {
                name: stringify!($function),
                holes: &[$(stringify!($hole)),*],
                texts: [$english, $japanese],
            },
        )*];
    };
}

/// Findings: enums whose cases are messages: `Case { hole: type, … } English, Japanese;`. A
/// finding can stand in a hole of another message.
macro_rules! findings {
    ($($(#[$meaning:meta])* $of:ident {
        $($(#[$case_meaning:meta])* $case:ident $({ $($hole:ident: $type:ty),* })?
            $english:literal, $japanese:literal;)*
    })*) => {
        $(
            $(#[$meaning])*
            #[allow(missing_docs, reason = "the texts of a case say what its holes are")]
            #[derive(Clone, Debug, PartialEq)]
            #[allow(unreachable_pub, reason = "tests read some findings")]
            pub enum $of { $($(#[$case_meaning])* $case $({ $($hole: $type),* })?,)* }
        )*

        $crate::text::message::said! {
            $($of { $($case $({ $($hole),* })? $english, $japanese;)* })*
        }
    };
}

/// What is found elsewhere, in words: enums whose cases are messages. `Case { hole, … } English,
/// Japanese;`.
macro_rules! said {
    ($($of:ident {
        $($(#[$case_meaning:meta])* $case:ident $({ $($hole:ident),* })?
            $english:literal, $japanese:literal;)*
    })*) => {
        $(
            impl $of {
                /// Its words.
                #[allow(unreachable_pub, reason = "tests read some findings")]
                pub fn say(&self, language: $crate::text::Language) -> String {
                    $crate::text::span::plain(&self.spans(language))
                }

                /// Its words as a sentence in pieces.
                pub(crate) fn spans(
                    &self,
                    language: $crate::text::Language,
                ) -> Vec<$crate::text::span::Span> {
                    let mut to = $crate::text::span::Spans::default();
                    $crate::text::message::Hole::pour(self, language, "", &mut to);
                    to.0
                }
            }

            impl $crate::text::message::Hole for $of {
                fn written(&self, language: $crate::text::Language, style: &str) -> String {
                    self.say(language).written(language, style)
                }

                fn pour(
                    &self,
                    language: $crate::text::Language,
                    style: &str,
                    to: &mut $crate::text::span::Spans,
                ) {
                    if !style.is_empty() {
                        to.words(&self.written(language, style));
                        return;
                    }
                    match self {$(
                        Self::$case { $($($hole,)*)? .. } => $crate::text::message::pour(
                            language,
                            &$crate::text::message::MessageRow {
                                #[cfg(test)]
                                name: stringify!($case),
                                holes: &[$($(stringify!($hole)),*)?],
                                texts: [$english, $japanese],
                            },
                            &[$($($hole),*)?],
                            to,
                        ),
                    )*}
                }
            }
        )*

        /// Every row of the findings, for the checks of all of them.
        #[cfg(test)]
        pub(in crate::text) const FOUND: &[$crate::text::message::MessageRow] = &[$($(
            $crate::text::message::MessageRow {
                name: stringify!($case),
                holes: &[$($(stringify!($hole)),*)?],
                texts: [$english, $japanese],
            },
        )*)*];
    };
}
pub(super) use {findings, messages, said};

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Japanese};

    fn is_style(style: &str) -> bool {
        const NAMED: [&str; 21] = [
            "", "quoted", "capital", "lower", "unbroken", "exact", "months", "people", "staff",
            "rough", "tenths", "hundred", "year", "short", "bare", "gain", "times", "name",
            "letters", "number", "change",
        ];
        let is_word = style.len() > 1 && style.bytes().all(|byte| byte.is_ascii_alphanumeric());
        NAMED.contains(&style) || !is_word
    }

    /// What is wrong with a row.
    fn faults(row: &MessageRow) -> Vec<String> {
        let mut faults = Vec::new();
        for text in row.texts {
            let mut used: Vec<&str> = Part::all(text)
                .filter_map(|part| match part {
                    Part::Hole { name, .. } => Some(name),
                    Part::Plain(_) => None,
                })
                .collect();
            faults.extend(Part::all(text).filter_map(|part| match part {
                Part::Hole { style, .. } if !is_style(style) => {
                    Some(format!("{}: no style {style}", row.name))
                }
                _ => None,
            }));
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
        let row = |holes, texts| MessageRow { name: "row", holes, texts };
        assert!(faults(&row(&["a"], ["{a} b", "{a}、b"])).is_empty());
        assert_eq!(faults(&row(&["a"], ["{a} b", "{c}、b"])).len(), 1);
        assert_eq!(faults(&row(&["a", "b"], ["{a}", "{a}"])).len(), 2);
        assert_eq!(faults(&row(&[], ["a  b", "a. b"])).len(), 2);
        assert_eq!(faults(&row(&["a"], ["{a:exactly}", "{a:%1}"])).len(), 1);
    }

    #[test]
    fn holes_are_written_as_what_they_are() {
        let said = |language, text| {
            let row =
                MessageRow { name: "", holes: &["n", "m", "usd", "month"], texts: [text, text] };
            filled(language, &row, &[&1_u32, &1_200_u32, &4.113e9, &Month::of(2027, 1)])
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

    #[test]
    fn several_things_and_numbers_in_words_are_written_as_they_are_said() {
        let things = ["gold", "bitcoin", "loans"];
        assert_eq!(things.written(English, "^, | and "), "Gold, bitcoin and loans");
        assert_eq!(things[..1].written(English, "^, | and "), "Gold");
        assert_eq!(things[..2].written(Japanese, "・"), "gold・bitcoin");
        assert_eq!(things[..2].written(Japanese, "・|・|と"), "goldとbitcoin");
        assert_eq!(things.written(Japanese, "・|・|と"), "gold・bitcoin・loans");
        let points = [0_u32, 1, 2].map(|count| count.written(English, "none|# point|# points"));
        assert_eq!(points, ["none", "1 point", "2 points"]);
        assert_eq!("+1".written(English, "# point|# points"), "+1 point");
        assert_eq!("−0.50".written(English, "# point|# points"), "−0.50 points");
    }
}
