//! The comparison as a table and for the native example: stable names, exact values, sources.
//!
//! Not here: which figures there are.

use serde::Serialize;

use super::super::Table;
use super::super::table::{Cell, Column, Header, TableRow};
use super::{Comparison, MeasureRow, format_of};
use crate::scenario::Lab;
use crate::text::Language;
use crate::text::comparison::Company;

/// Stable names of the columns of each company: its figure, and where that comes from.
const KEYS: [[&str; 2]; 5] = [
    ["issuer", "issuer_source"],
    ["sharing_issuer", "sharing_issuer_source"],
    ["bank", "bank_source"],
    ["openai", "openai_source"],
    ["anthropic", "anthropic_source"],
];

impl Comparison {
    /// A row a measure, on the page and in its file: the figure of each company, and its source.
    pub fn table(&self) -> Table {
        let [openai, anthropic] = self.years;
        let year = |company| match company {
            Company::Lab(Lab::Anthropic) => anthropic,
            _ => openai,
        };
        let columns = Company::ALL.into_iter().zip(KEYS).flat_map(|(company, [key, source])| {
            let header = Header::Company(company, year(company));
            [Column::both(key, header), Column::file(source)]
        });
        let names = [Column::file("figure"), Column::file("unit")];
        let measures = Column::page(Header::Words(Language::measure_head));
        Table {
            columns: names.into_iter().chain([measures]).chain(columns).collect(),
            rows: self.rows.iter().map(row).collect(),
            digits: 3,
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

fn row(row: &MeasureRow) -> TableRow {
    let format = format_of(row.measure);
    let figure = |figure: super::Figure| {
        let value = figure.value.map_or(Cell::NONE, |value| Cell::Float(value, format));
        [value, Cell::Origin(figure.origin)]
    };
    let names = [row.measure.key(), row.measure.unit()].map(Cell::name);
    let measure = Cell::Header(Header::Measure(row.measure));
    let figures = row.figures.into_iter().flat_map(figure);
    TableRow { cells: names.into_iter().chain([measure]).chain(figures).collect(), is_total: false }
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
