//! Tether by the quarter as a picture: the interest that its holdings imply as a line, what it
//! reported as dots, and what its claim for 2024 leaves for the quarter that it does not tell.
//!
//! It is of the record, whatever scenario is shown, and so the same for every pinned one: nothing is
//! drawn of them. A quarter without a report has no dot. USD. Not
//! here: how interest is implied ([`crate::analysis::implied_interest`]), and the drawing, see
//! [`draw`].

mod draw;

use std::sync::Arc;

use super::frequency::{Frequency, Times};
use super::plot::number;
use super::table::{Cell, Column, Format, Header, TableRow};
use super::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table};
use crate::analysis::implied_interest;
use crate::chart::{Chart, Role};
use crate::record::published_kind::Quarter;
use crate::record::tether::{CLAIM_2024, TETHER_QUARTERS, TetherQuarter};
use crate::text::record::BacktestFinding;
use crate::text::{AxisUnit, Language};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "backtest",
    file: "backtest",
    number: 2,
    subject: Language::backtest_subject,
    make: |language, _, _| Arc::new(BacktestFigure::new(language)),
    has_ledger: false,
    is_over_time: false,
};

const IMPLIED: &str = "implied_interest";
const REPORTED: &str = "reported_interest";
const CLAIM: &str = "claim_left";
/// Columns that a reading tells.
const READ: [&str; 3] = [IMPLIED, REPORTED, CLAIM];
/// The year of the claim, and its quarter that no report tells.
const CLAIMED: Quarter = Quarter { year: 2024, number: 4 };

/// A quarter with what its holdings imply, USD.
#[derive(Clone, Copy, Debug, PartialEq)]
struct BacktestQuarter {
    row: &'static TetherQuarter,
    implied: Option<f64>,
    /// What the claim for the year leaves where the quarter reports nothing.
    claim_left: Option<f64>,
}

/// Everything the figure shows, for any width.
#[derive(Clone, Debug)]
struct BacktestFigure {
    language: Language,
    quarters: Vec<BacktestQuarter>,
    /// No months.
    times: Times,
    table: Table,
    unit: AxisUnit,
    heading: Heading,
}

impl BacktestQuarter {
    /// Every quarter on record.
    fn all() -> Vec<Self> {
        let year = |row: &&TetherQuarter| row.quarter.year == CLAIMED.year;
        let told: f64 = TETHER_QUARTERS.iter().filter(year).filter_map(|row| row.reported).sum();
        let quarter = |row: &'static TetherQuarter| Self {
            row,
            implied: implied_interest(row.quarter),
            claim_left: (row.quarter == CLAIMED).then_some(CLAIM_2024 - told),
        };
        TETHER_QUARTERS.iter().map(quarter).collect()
    }

    /// What was reported less what is implied.
    fn gap(&self) -> Option<f64> {
        self.row.reported.zip(self.implied).map(|(reported, implied)| reported - implied)
    }
}

/// How reports and holdings compare: the mean gap, whatever its sign, and how far the claim for a
/// year is above what its quarters imply.
fn finding(quarters: &[BacktestQuarter]) -> BacktestFinding {
    let gaps: Vec<f64> = quarters.iter().filter_map(BacktestQuarter::gap).map(f64::abs).collect();
    let of_year = quarters.iter().filter(|quarter| quarter.row.quarter.year == CLAIMED.year);
    let implied: f64 = of_year.filter_map(|quarter| quarter.implied).sum();
    let quarters = number(gaps.len());
    BacktestFinding::Near {
        quarters,
        gap: gaps.iter().sum::<f64>() / f64::from(quarters.max(1)),
        claim: CLAIM_2024,
        more: CLAIM_2024 - implied,
    }
}

impl BacktestFigure {
    fn new(language: Language) -> Self {
        let quarters = BacktestQuarter::all();
        let table = table(language, &quarters);
        let title = finding(&quarters).say(language);
        let said = quarters.iter().filter_map(|quarter| {
            let (reported, implied) = quarter.row.reported.zip(quarter.implied)?;
            let amounts = [reported, implied].map(|usd| language.spoken_money(usd));
            Some(language.backtest_said(
                &language.quarter(quarter.row.quarter),
                &amounts[0],
                &amounts[1],
            ))
        });
        let said: Vec<_> = std::iter::once(title.clone()).chain(said).collect();
        let said: Vec<_> = said.iter().map(String::as_str).collect();
        Self {
            language,
            unit: language.axis_unit(table.largest(READ)),
            heading: Heading {
                description: language.sentences(&said),
                note: language.backtest_note().to_owned(),
                title,
            },
            times: Times::new(language, Frequency::Monthly, Vec::new()),
            table,
            quarters,
        }
    }
}

/// One row a quarter.
fn table(language: Language, quarters: &[BacktestQuarter]) -> Table {
    let both = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let drawn = |key, words, role| Column { role: Some(role), ..both(key, words) };
    let columns = vec![
        Column::file("quarter"),
        Column::page(Header::Words(Language::backtest_quarter_head)),
        both("exposure", Language::backtest_exposure),
        both("bill_yield", Language::backtest_bill),
        drawn(IMPLIED, Language::backtest_implied, Role::Bills),
        drawn(REPORTED, Language::backtest_reported, Role::Profit),
        both("gap", Language::record_difference_head),
        drawn(CLAIM, Language::backtest_claim, Role::Bad),
    ];
    let usd = |value: Option<f64>| value.map_or(Cell::NONE, |usd| Cell::Float(usd, Format::Usd));
    let row = |quarter: &BacktestQuarter| TableRow {
        cells: vec![
            Cell::name(&quarter.row.quarter.word()),
            Cell::name(&language.quarter(quarter.row.quarter)),
            Cell::Float(quarter.row.exposure * 1e9, Format::Usd),
            Cell::Float(quarter.row.bill_yield(), Format::Percent(2)),
            usd(quarter.implied),
            usd(quarter.row.reported),
            quarter.gap().map_or(Cell::NONE, |usd| Cell::Float(usd, Format::Change)),
            usd(quarter.claim_left),
        ],
        is_total: false,
    };
    Table { columns, rows: quarters.iter().map(row).collect(), digits: 3, ..Table::default() }
}

impl ChartFigure for BacktestFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: Self::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }

    fn is_of_record(&self) -> bool {
        true
    }

    fn stops(&self) -> Vec<usize> {
        (0..self.quarters.len()).collect()
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let last = self.quarters.len().checked_sub(1)?;
        let position = position.min(last);
        let quarter = self.quarters.get(position)?;
        let values = [quarter.implied, quarter.row.reported, quarter.claim_left];
        let told = READ.iter().zip(values).filter(|(_, value)| value.is_some());
        let row = |key| self.table.read(self.language, (key, position), 3);
        Some(Reading {
            title: self.language.quarter(quarter.row.quarter),
            place: self.language.backtest_place(number(position + 1), number(last + 1)),
            rows: told.filter_map(|(key, _)| row(key)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;

    #[test]
    fn the_title_by_hand() {
        // 0.086 + 0.006 + 0.045 + 0.143 + 0.036 + 0.012 + 0.239 + 0.237 + 0.200 over nine; 4.91 of 7.
        let run = Run::of_link("");
        let figure = |language| (KIND.make)(language, &run, Frequency::Monthly);
        assert_eq!(
            figure(Language::English).heading().title.replace('\u{a0}', " "),
            "In 9 quarters that Tether reports on, its holdings imply the same within $112 m on \
            average; the $7.0 bn claimed for 2024 is $2.1 bn more than they do"
        );
        let japanese = figure(Language::Japanese).heading().title.clone();
        assert!(japanese.contains("9四半期") && japanese.contains("70億ドル"), "{japanese}");
    }

    #[test]
    fn a_quarter_without_a_report_has_no_dot() {
        let quarters = BacktestQuarter::all();
        let silent = |quarter: &&BacktestQuarter| quarter.row.reported.is_none();
        let names: Vec<_> =
            quarters.iter().filter(silent).map(|quarter| quarter.row.quarter.word()).collect();
        assert_eq!(names, ["2023-Q1", "2024-Q4", "2025-Q2", "2025-Q3", "2025-Q4"]);
        assert_eq!(quarters.iter().filter(|quarter| quarter.implied.is_none()).count(), 1);
        // 7 less 1.0, 1.3 and 1.3.
        assert_eq!(quarters[7].claim_left.map(|usd| (usd / 1e6).round()), Some(3400.0));
    }

    #[test]
    fn every_stop_is_read() {
        for language in Language::ALL {
            let figure = BacktestFigure::new(language);
            let rows = |stop| figure.reading(stop).unwrap().rows.len();
            let counts: Vec<_> = figure.stops().into_iter().map(rows).collect();
            assert_eq!(counts, [0, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2]);
            assert_eq!(figure.table.page(language, 0).len(), 14);
        }
    }
}
