//! The reserve against its cushion, as a table of ratios, and bitcoin beside the cushion in words.
//!
//! Not here: what each ratio is, see [`FallRatios`].

use super::super::table::{Cell, Column, Format, Header, TableRow};
use super::book;
use crate::analysis::{FallRatios, Run};
use crate::figure::{Heading, Table, TableFigure, TableKind};
use crate::text::Language;
use crate::text::fall::BitcoinFinding;
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "fall-ratios",
    file: "fall-ratios",
    number: 6,
    subject: Language::fall_ratio_subject,
};

/// A ratio: its stable name, its words and its value.
type RatioRow = (&'static str, fn(Language) -> &'static str, fn(&FallRatios) -> Option<f64>);

const RATIOS: [RatioRow; 4] = [
    ("excess_tokens", Language::fall_excess_tokens, |of| of.excess_tokens),
    ("excess_assets", Language::fall_excess_assets, |of| of.excess_assets),
    ("risky_share", Language::fall_risky, |of| of.risky_share),
    ("bitcoin_tokens", Language::fall_bitcoin_tokens, |of| of.bitcoin_tokens),
];

/// Bitcoin beside the cushion.
pub fn finding(run: &Run) -> BitcoinFinding {
    let book = book(run);
    let ratios = FallRatios::new(&book);
    match (ratios.bitcoin_tokens, ratios.excess_tokens) {
        _ if book.bitcoin <= HALF_CENT => BitcoinFinding::Nothing,
        (Some(bitcoin), Some(_)) if book.excess <= HALF_CENT => BitcoinFinding::Short { bitcoin },
        (Some(bitcoin), Some(cushion)) if bitcoin > cushion => {
            BitcoinFinding::Above { bitcoin, cushion }
        }
        (Some(bitcoin), Some(cushion)) => BitcoinFinding::Within { bitcoin, cushion },
        _ => BitcoinFinding::NoTokens,
    }
}

/// The ratios of a run.
pub fn figure(language: Language, run: &Run) -> TableFigure {
    let title = finding(run).say(language);
    let note = language.fall_ratio_note().to_owned();
    TableFigure { heading: Heading { title, note, ..Heading::default() }, table: table(run) }
}

/// One row a ratio.
pub fn table(run: &Run) -> Table {
    let ratios = FallRatios::new(&book(run));
    let columns = vec![
        Column::file("ratio"),
        Column::page(Header::Words(Language::fall_ratio)),
        Column::both("value", Header::Words(Language::fall_ratio_value)),
    ];
    let row = |(key, name, value): RatioRow| TableRow {
        cells: vec![
            Cell::name(key),
            Cell::Header(Header::Words(name)),
            Cell::or_none(value(&ratios), Format::Percent(1)),
        ],
        is_total: false,
    };
    Table { columns, rows: RATIOS.map(row).to_vec(), digits: 3, ..Table::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bitcoin_is_held_against_the_cushion() {
        let said =
            |link: &str| finding(&Run::of_link(link)).say(Language::English).replace('\u{a0}', " ");
        assert!(said("").starts_with("Bitcoin is 3.2 % of tokens, more than the cushion of 2.2 %"));
        assert!(said("buffer=9").ends_with("within the cushion of 9.0 %"));
        assert!(said("buffer=-1").ends_with("and there is no cushion"));
        assert_eq!(said("bitcoin=0"), "No bitcoin is held");
        assert_eq!(table(&Run::of_link("")).rows.len(), 4);
    }
}
