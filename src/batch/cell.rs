//! A cell of the table and the type of its column.
//!
//! Numbers are plain digits in every format: no exponent, no separators, the shortest that is read back
//! as the same. Not here: which columns there are.

use std::fmt::Write as _;

use rust_decimal::Decimal;

use crate::figure::csv::{harmless, write_words};
use crate::scenario::write;
use crate::unit::Month;

/// The type of a column, as Arrow and Parquet name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// A whole number.
    Int64,
    /// A binary floating-point number.
    Float64,
    /// A decimal of [`DECIMAL_PRECISION`] digits, [`DECIMAL_SCALE`] of them behind the point.
    Decimal,
    /// Text.
    Utf8,
    /// A day, `YYYY-MM-DD`; of a month the first.
    Date32,
    /// `true` or `false`.
    Bool,
}

/// Digits of a decimal column.
pub(super) const DECIMAL_PRECISION: u8 = 28;
/// Those behind the point.
pub(super) const DECIMAL_SCALE: u8 = 12;

impl ColumnType {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Int64 => "int64",
            Self::Float64 => "float64",
            Self::Decimal => "decimal",
            Self::Utf8 => "utf8",
            Self::Date32 => "date32",
            Self::Bool => "bool",
        }
    }
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum BatchCell<'c> {
    /// Nothing.
    Null,
    /// A count or the number of a month.
    Whole(u64),
    /// A number; nothing where it is none.
    Float(f64),
    /// An exact number.
    Exact(Decimal),
    /// Words.
    Words(&'c str),
    /// The first day of a month.
    Day(Month),
    /// Yes or no.
    Flag(bool),
}

impl BatchCell<'_> {
    /// A number, or nothing.
    pub(super) fn or_null(value: Option<f64>) -> Self {
        value.map_or(Self::Null, Self::Float)
    }

    /// As comma-separated values have it: empty for nothing, words that no spreadsheet runs.
    pub(super) fn write_csv(&self, to: &mut String) {
        match self {
            Self::Words(words) => write_words(to, &harmless(words)),
            _ => self.write_plain(to, ""),
        }
    }

    /// As JSON has it.
    pub(super) fn write_json(&self, to: &mut String) {
        match self {
            Self::Words(words) => write_json_text(to, words),
            Self::Day(_) => {
                to.push('"');
                self.write_plain(to, "");
                to.push('"');
            }
            _ => self.write_plain(to, "null"),
        }
    }

    fn write_plain(&self, to: &mut String, nothing: &str) {
        // Writing to a text never fails.
        let _ = match self {
            Self::Whole(count) => write!(to, "{count}"),
            // Nought has no sign.
            Self::Float(value) if value.is_finite() => write!(to, "{}", value + 0.0),
            Self::Null | Self::Float(_) => write!(to, "{nothing}"),
            Self::Exact(value) => write!(to, "{}", write(*value)),
            Self::Words(words) => write!(to, "{words}"),
            Self::Day(month) => write!(to, "{month}-01"),
            Self::Flag(yes) => write!(to, "{yes}"),
        };
    }
}

/// A text between quotation marks.
pub(super) fn write_json_text(to: &mut String, text: &str) {
    to.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => to.extend(['\\', letter]),
            // Writing to a text never fails. Beside the control characters, what ends a line.
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(to, "\\u{:04x}", u32::from(letter));
            }
            _ => to.push(letter),
        }
    }
    to.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn both(cell: BatchCell) -> [String; 2] {
        let (mut csv, mut json) = (String::new(), String::new());
        cell.write_csv(&mut csv);
        cell.write_json(&mut json);
        [csv, json]
    }

    #[test]
    fn each_kind_is_written_as_its_type() {
        for (cell, csv, json) in [
            (BatchCell::Null, "", "null"),
            (BatchCell::Whole(12), "12", "12"),
            (BatchCell::Float(-0.0), "0", "0"),
            (BatchCell::Float(1e20), "100000000000000000000", "100000000000000000000"),
            (BatchCell::Float(f64::NAN), "", "null"),
            (BatchCell::Float(f64::INFINITY), "", "null"),
            (BatchCell::Exact(Decimal::new(2500, 3)), "2.5", "2.5"),
            (BatchCell::Words("a,\"b\""), "\"a,\"\"b\"\"\"", "\"a,\\\"b\\\"\""),
            (BatchCell::Words("=1"), "'=1", "\"=1\""),
            (BatchCell::Words("a\u{1}\\"), "a\u{1}\\", "\"a\\u0001\\\\\""),
            (BatchCell::Day(Month::of(2026, 7)), "2026-07-01", "\"2026-07-01\""),
            (BatchCell::Flag(true), "true", "true"),
        ] {
            assert_eq!(both(cell), [csv, json], "{cell:?}");
        }
    }

    proptest! {
        #[test]
        fn every_text_and_number_comes_back(text in any::<String>(), bits in any::<u64>()) {
            let [_, json] = both(BatchCell::Words(&text));
            prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
            prop_assert!(!json.contains(['\n', '\r']));
            let value = f64::from_bits(bits);
            let [csv, json] = both(BatchCell::Float(value));
            if value.is_finite() {
                prop_assert_eq!(csv.parse::<f64>().unwrap(), value);
                prop_assert!(csv.bytes().all(|it| matches!(it, b'0'..=b'9' | b'-' | b'.')));
                prop_assert_eq!(json, csv);
            }
        }
    }
}
