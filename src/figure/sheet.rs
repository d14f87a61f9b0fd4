//! The numbers behind a figure as rows of a file, under the ledger's stable names.
//!
//! By month, or by calendar year: flows are added, stocks are those at the close, the rate is the
//! mean of the months. Every sum is exact. Not here: the form of the file, see [`super::csv`].

use rust_decimal::Decimal;

use super::csv::Cell;
use super::ledger::COLUMNS;
use super::numeral::{PLACES_AMOUNT, fixed, is_told};
use super::pace::{Pace, calendar_years};
use crate::model::{Projection, Row};
use crate::unit::{Exact, Month};

/// Header and rows of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Stable names.
    pub header: Vec<&'static str>,
    /// One row a month or year.
    pub rows: Vec<Vec<Cell>>,
    /// What the columns stand for, where their names do not say it; lines over the header.
    pub remarks: Vec<String>,
}

/// How the months of a quantity become a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// They are added.
    Flow,
    /// The last one counts.
    Stock,
    /// Their mean.
    Rate,
}

/// One column: its stable name and a value a month, where it can be told.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) values: Vec<Option<Decimal>>,
}

impl Series {
    /// A stock out of floats, USD.
    pub(super) fn stock(name: &'static str, values: &[f64]) -> Self {
        let told = |usd: &f64| Decimal::from_f64_retain(*usd).filter(|_| is_told(*usd));
        Self { name, kind: Kind::Stock, values: values.iter().map(told).collect() }
    }
}

/// The rows of series at a pace.
pub(super) fn rows_of(dates: &[Month], pace: Pace, series: &[Series]) -> Sheet {
    let names = series.iter().map(|series| series.name);
    match pace {
        Pace::Monthly => {
            let row = |(index, date): (usize, &Month)| {
                let mut cells = vec![Cell::Number((index + 1).to_string()), text(*date)];
                let value = |s: &Series| s.values.get(index).copied().flatten();
                cells.extend(series.iter().map(|s| s.kind.cell(value(s))));
                cells
            };
            let header = ["month", "date"].into_iter().chain(names).collect();
            Sheet { header, rows: dates.iter().enumerate().map(row).collect(), ..Sheet::default() }
        }
        Pace::Annual => {
            let row = |months: std::ops::Range<usize>| {
                let date = dates.get(months.start).map_or(0, |date| date.year());
                let mut cells =
                    vec![Cell::Number(date.to_string()), Cell::Number(months.len().to_string())];
                let part =
                    |s: &Series| s.kind.together(s.values.get(months.clone()).unwrap_or_default());
                cells.extend(series.iter().map(|s| s.kind.cell(part(s))));
                cells
            };
            let header = ["year", "months"].into_iter().chain(names).collect();
            Sheet {
                header,
                rows: calendar_years(dates).into_iter().map(row).collect(),
                ..Sheet::default()
            }
        }
    }
}

/// Columns of the ledger by their stable names; an unknown name has no column.
pub(super) fn sheet_of(projection: &Projection<Exact>, pace: Pace, names: &[&str]) -> Sheet {
    let rows = &projection.rows;
    let dates: Vec<_> = rows.iter().map(|row| row.date).collect();
    let series: Vec<_> = names.iter().filter_map(|name| column(rows, name)).collect();
    rows_of(&dates, pace, &series)
}

/// A column of the ledger by its stable name.
pub(super) fn column(rows: &[Row<Exact>], name: &str) -> Option<Series> {
    if name == "rate" {
        let percent = |row: &Row<Exact>| row.rate.number().decimal() * Decimal::ONE_HUNDRED;
        let values = rows.iter().map(percent).map(Some).collect();
        return Some(Series { name: "rate", kind: Kind::Rate, values });
    }
    let place = COLUMNS.iter().position(|column| column.name == name)?;
    let first_flow = COLUMNS.iter().position(|column| column.name == "interest")?;
    let column = COLUMNS.get(place)?;
    let kind = if place < first_flow { Kind::Stock } else { Kind::Flow };
    let amount = |row: &Row<Exact>| (column.amount)(row).number().decimal();
    let values = rows.iter().map(amount).map(Some).collect();
    Some(Series { name: column.name, kind, values })
}

impl Kind {
    /// A year of months; none where one of its numbers cannot be told.
    fn together(self, months: &[Option<Decimal>]) -> Option<Decimal> {
        let add = |sum: Decimal, month: &Option<Decimal>| sum.checked_add((*month)?);
        let sum = || months.iter().try_fold(Decimal::ZERO, add);
        match self {
            Self::Flow => sum(),
            Self::Stock => months.last().copied().flatten(),
            Self::Rate => {
                let mean = sum()?.checked_div(months.len().into())?;
                Some(mean.round_dp(16))
            }
        }
    }

    fn cell(self, value: Option<Decimal>) -> Cell {
        Cell::Number(match (self, value) {
            (_, None) => String::new(),
            (Self::Rate, Some(value)) => value.normalize().to_string(),
            (Self::Flow | Self::Stock, Some(value)) => fixed(value, PLACES_AMOUNT),
        })
    }
}

fn text(date: Month) -> Cell {
    Cell::Number(date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{Preset, Scenario};

    fn number(cell: &Cell) -> Decimal {
        match cell {
            Cell::Number(text) | Cell::Text(text) => text.parse().unwrap(),
        }
    }

    #[test]
    fn years_add_up_to_the_ledger() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        let names = ["rate", "interest", "excess"];
        let months = sheet_of(&projection, Pace::Monthly, &names);
        let years = sheet_of(&projection, Pace::Annual, &names);
        assert_eq!(months.header, ["month", "date", "rate", "interest", "excess"]);
        assert_eq!(years.header, ["year", "months", "rate", "interest", "excess"]);
        assert_eq!((months.rows.len(), years.rows.len()), (60, 6));
        let sum = |sheet: &Sheet| sheet.rows.iter().map(|row| number(&row[3])).sum::<Decimal>();
        assert_eq!(sum(&months), sum(&years));
        assert_eq!(months.rows[59][4], years.rows[5][4]);
        assert_eq!(
            years.rows[1][..3].to_vec(),
            ["2027", "12", "3.83"].map(|t| Cell::Number(t.into()))
        );
        assert_eq!(sheet_of(&projection, Pace::Monthly, &["nothing"]).header.len(), 2);
    }

    #[test]
    fn rows_are_the_rows_of_the_ledger() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        let all: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
        let names: Vec<_> = std::iter::once("rate").chain(all).collect();
        let sheet = sheet_of(&projection, Pace::Monthly, &names);
        let about = super::super::csv::document(&[], &sheet.header, &sheet.rows);
        let ledger =
            super::super::csv::document_of_lines(&[], &super::super::ledger::csv(&projection));
        assert_eq!(about, ledger);
    }
}
