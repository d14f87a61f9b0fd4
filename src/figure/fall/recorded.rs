//! The worst falls on record as a table: how far, over how long, from when to when, and where
//! that is from.
//!
//! Not here: the falls themselves, see [`crate::record::fall`].

use super::super::table::{Cell, Column, Format, Header, TableRow};
use super::{date_cell, shock};
use crate::figure::{Heading, Origin, Table, TableFigure, TableKind};
use crate::record::fall::{FALLS, FallSpan, RecordedFall};
use crate::text::Language;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "fall-record",
    file: "fall-record",
    number: 7,
    subject: Language::fall_record_subject,
};

/// The record.
pub fn figure(language: Language) -> TableFigure {
    let title = language.fall_record_title().to_owned();
    let note = language.fall_shock_note().to_owned();
    TableFigure { heading: Heading { title, note, ..Heading::default() }, table: table() }
}

/// One row a fall.
pub fn table() -> Table {
    let columns = vec![
        Column::file("asset"),
        Column::page(Header::Words(Language::fall_asset)),
        Column::file("span"),
        Column::page(Header::Words(Language::fall_record_span)),
        Column::both("fall", Header::Words(Language::fall_by)),
        Column::file("source"),
        Column::both("from", Header::Words(Language::fall_record_from)),
        Column::both("to", Header::Words(Language::fall_record_to)),
        Column::both("since", Header::Words(Language::fall_record_since)),
    ];
    Table { columns, rows: FALLS.iter().map(row).collect(), digits: 3, ..Table::default() }
}

fn row(fall: &RecordedFall) -> TableRow {
    let (span, words): (_, fn(Language) -> &'static str) = match fall.span {
        FallSpan::Month => ("month", Language::fall_span_month),
        FallSpan::Quarter => ("quarter", Language::fall_span_quarter),
        FallSpan::Year => ("year", Language::fall_span_year),
    };
    let cells = vec![
        Cell::name(fall.class.key()),
        Cell::Header(shock::name(fall.class)),
        Cell::name(span),
        Cell::Header(Header::Words(words)),
        Cell::Float(fall.percent, Format::Percent(1)),
        Cell::Origin(Origin::Said(fall.source, fall.grade)),
        date_cell(fall.from),
        date_cell(fall.to),
        Cell::Exact(fall.since.into(), Format::Whole),
    ];
    TableRow { cells, is_total: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fall_has_its_source() {
        let table = table();
        assert_eq!(table.rows.len(), FALLS.len());
        let origins = table.origins(0);
        assert!(origins.iter().all(|row| row[2].is_some()));
        for language in Language::ALL {
            let rows = table.page(language, 0);
            assert!(rows.iter().flatten().all(|text| !text.is_empty()));
        }
    }
}
