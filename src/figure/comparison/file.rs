//! The comparison as a file and for the native example: stable names, exact values, sources.
//!
//! Not here: which figures there are, and how the page writes them.

use serde::Serialize;

use super::super::Table;
use super::super::table::{Cell, Column, TableRow};
use super::{Comparison, MeasureRow, Origin, format_of};
use crate::analysis::BreakEven;
use crate::text::comparison::Company;

/// Stable names of the columns of the file.
const HEADER: [&str; 12] = [
    "figure",
    "unit",
    "issuer",
    "issuer_source",
    "sharing_issuer",
    "sharing_issuer_source",
    "bank",
    "bank_source",
    "openai",
    "openai_source",
    "anthropic",
    "anthropic_source",
];

impl Comparison {
    /// Its file of numbers: a row a measure, value and source of each company.
    pub fn table(&self) -> Table {
        let row = |row: &MeasureRow| {
            let format = format_of(row.measure);
            let figure = |figure: &super::Figure| {
                let value = figure.value.map_or(Cell::NONE, |value| Cell::Float(value, format));
                [value, Cell::name(&figure.origin.word())]
            };
            let names = [row.measure.key(), row.measure.unit()].map(Cell::name);
            let cells = names.into_iter().chain(row.figures.iter().flat_map(figure));
            TableRow { cells: cells.collect(), is_total: false }
        };
        Table {
            columns: HEADER.map(Column::file).to_vec(),
            rows: self.rows.iter().map(row).collect(),
            ..Table::default()
        }
    }

    /// The same for the native example, with what follows from it.
    pub fn export(&self) -> Vec<Exported> {
        let figures = |row: &MeasureRow| {
            let pairs = Company::ALL.iter().zip(row.figures);
            let exported = |(company, figure): (&Company, super::Figure)| ExportedFigure {
                company: company.key(),
                value: figure.value,
                source: figure.origin.word(),
            };
            pairs.map(exported).collect()
        };
        let row = |row: &MeasureRow| Exported {
            figure: row.measure.key(),
            unit: row.measure.unit(),
            companies: figures(row),
        };
        self.rows.iter().map(row).collect()
    }
}

/// A measure of every company under its stable name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exported {
    /// The measure.
    pub figure: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// Its values.
    pub companies: Vec<ExportedFigure>,
}

/// A figure of one company under its stable name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExportedFigure {
    /// The company.
    pub company: &'static str,
    /// The value, null where there is none.
    pub value: Option<f64>,
    /// Its source with the grade, or "computed".
    pub source: String,
}

impl Origin {
    /// Stable word in files.
    fn word(self) -> String {
        match self {
            Self::Computed => "computed".to_owned(),
            Self::Said(source, grade) => format!("{} ({})", source.word(), grade.word()),
            Self::Yours => "set".to_owned(),
            Self::NotPublished => "not published".to_owned(),
            Self::NoRate(found) => match found {
                BreakEven::Always => "earns at zero",
                BreakEven::OnlyBelow => "earns at zero alone",
                BreakEven::At { .. } | BreakEven::Above { .. } => "above 100 percent",
                BreakEven::Zero | BreakEven::Nothing => "nothing at any rate",
                BreakEven::Never => "at no rate",
            }
            .to_owned(),
            Self::None => String::new(),
        }
    }
}
