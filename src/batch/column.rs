//! The columns of the table: name, type, unit, whether something may be missing, and what it means.
//!
//! Inputs that are moved bear [`SET`] before their key: so no input and no key figure ever share a name,
//! whatever is added to either. Not here: what stands in a row ([`super::table`]).

use serde::Serialize;

use super::axis::Axis;
use super::cell::{ColumnType, DECIMAL_PRECISION, DECIMAL_SCALE};
use super::figure::FIGURES;
use super::sweep::Sweep;
use crate::figure::method::{MethodEntry, method_section};
use crate::scenario::{Id, Unit};
use crate::text::{BatchField, Language, MethodPart};

/// Before the key of an input that is moved.
const SET: &str = "set_";

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BatchColumn {
    /// Its name.
    pub(super) name: String,
    /// Its type.
    pub(super) kind: ColumnType,
    /// Its unit, where it is a quantity.
    pub(super) unit: Option<Unit>,
    /// Whether something may be missing.
    pub(super) is_nullable: bool,
    of: ColumnOf,
}

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum ColumnOf {
    Field(BatchField),
    Input(Id),
    Figure(&'static str),
}

/// A column as data: what a reader of tables must know of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnOut {
    /// Its name in the header.
    pub name: String,
    /// `int64`, `float64`, `decimal`, `utf8`, `date32` or `bool`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Digits of a decimal; null of any other.
    pub precision: Option<u8>,
    /// Those behind the point.
    pub scale: Option<u8>,
    /// Its unit; null of what is no quantity.
    pub unit: Option<&'static str>,
    /// Whether something may be missing.
    pub nullable: bool,
    /// What it is called.
    pub label: String,
    /// What it holds.
    pub meaning: String,
    /// What it is called in Japanese.
    pub label_ja: String,
    /// What it holds in Japanese.
    pub meaning_ja: String,
}

/// What a row says before its inputs.
const BEFORE: [(BatchField, &str, ColumnType, bool); 6] = [
    (BatchField::Run, "run", ColumnType::Int64, false),
    (BatchField::Line, "line", ColumnType::Int64, true),
    (BatchField::Name, "name", ColumnType::Utf8, true),
    (BatchField::Preset, "preset", ColumnType::Utf8, false),
    (BatchField::Link, "link", ColumnType::Utf8, false),
    (BatchField::Start, "start", ColumnType::Date32, false),
];
/// What it says behind its figures.
const BEHIND: [(BatchField, &str, ColumnType, bool); 1] =
    [(BatchField::Problems, "problems", ColumnType::Utf8, true)];

fn field(&(field, name, kind, is_nullable): &(BatchField, &str, ColumnType, bool)) -> BatchColumn {
    BatchColumn { name: name.to_owned(), kind, unit: None, is_nullable, of: ColumnOf::Field(field) }
}

fn input(axis: &Axis) -> BatchColumn {
    let unit = match axis.id {
        Id::Parameter(parameter) => Some(parameter.row().unit),
        _ => None,
    };
    let name = format!("{SET}{}", axis.id.key());
    let of = ColumnOf::Input(axis.id);
    BatchColumn { name, kind: axis.kind(), unit, is_nullable: false, of }
}

/// The columns of a sweep, in order.
pub(super) fn columns(sweep: &Sweep) -> Vec<BatchColumn> {
    let figures = FIGURES.iter().map(|figure| BatchColumn {
        name: figure.name.to_owned(),
        kind: figure.kind(),
        unit: figure.unit,
        is_nullable: figure.is_nullable(),
        of: ColumnOf::Figure(figure.name),
    });
    let before = BEFORE.iter().map(field).chain(sweep.axes().iter().map(input));
    before.chain(figures).chain(BEHIND.iter().map(field)).collect()
}

/// The same as data.
pub(super) fn schema(sweep: &Sweep) -> Vec<ColumnOut> {
    let figures =
        Language::ALL.map(|language| method_section(language, MethodPart::Figures).entries);
    let [english, japanese] = &figures;
    let out = |column: BatchColumn| {
        let is_decimal = column.kind == ColumnType::Decimal;
        let (label, meaning) = told(Language::English, column.of, english);
        let (label_ja, meaning_ja) = told(Language::Japanese, column.of, japanese);
        ColumnOut {
            name: column.name,
            kind: column.kind.word(),
            precision: is_decimal.then_some(DECIMAL_PRECISION),
            scale: is_decimal.then_some(DECIMAL_SCALE),
            unit: column.unit.map(Unit::word),
            nullable: column.is_nullable,
            label,
            meaning,
            label_ja,
            meaning_ja,
        }
    };
    columns(sweep).into_iter().map(out).collect()
}

/// What a column is called and what it holds.
fn told(language: Language, of: ColumnOf, figures: &[MethodEntry]) -> (String, String) {
    match of {
        ColumnOf::Field(field) => {
            (language.batch_label(field).to_owned(), language.batch_meaning(field).to_owned())
        }
        ColumnOf::Input(id) => (language.label(id).to_owned(), language.meaning(id).to_owned()),
        ColumnOf::Figure(name) => {
            let id = format!("figure-{name}");
            let entry = figures.iter().find(|entry| entry.id == id);
            entry.map(|entry| (entry.name.clone(), entry.meaning.clone())).unwrap_or_default()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_column_is_told_in_both_languages_and_has_its_name_alone() {
        let axes = ["months=12,24", "preset=bank", "rate=1:2:1", "start=2027-01", "year=1", "name"];
        let axes = axes.iter().filter_map(|text| Axis::read(text).ok()).collect();
        let told = schema(&Sweep::new(axes).unwrap());
        let names: BTreeSet<_> = told.iter().map(|column| column.name.as_str()).collect();
        assert_eq!((names.len(), told.len()), (7 + 5 + FIGURES.len(), 7 + 5 + FIGURES.len()));
        for column in &told {
            let texts = [&column.label, &column.meaning, &column.label_ja, &column.meaning_ja];
            assert!(texts.iter().all(|text| !text.is_empty()), "{}", column.name);
            assert!(!column.meaning_ja.is_ascii(), "{}", column.name);
            assert_eq!(column.precision.is_some(), column.kind == "decimal");
        }
        let of = |name: &str| told.iter().find(|column| column.name == name).unwrap();
        assert_eq!((of("set_rate").kind, of("set_rate").unit), ("decimal", Some("percent a year")));
        assert_eq!((of("set_months").kind, of("months").kind), ("int64", "int64"));
        assert_eq!((of("set_start").kind, of("set_start").unit), ("date32", None));
        assert_eq!((of("profit").unit, of("profit").nullable), (Some("USD"), false));
        assert_eq!((of("earns_at_zero").kind, of("break_even_rate").nullable), ("bool", true));
        assert!(FIGURES.iter().all(|figure| !figure.name.starts_with(SET)));
    }
}
