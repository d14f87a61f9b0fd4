//! The ledger as a table: one column a quantity, one row a month, under stable names.
//!
//! Screen table, CSV and the native example all read it. Closing holdings, the month's flows;
//! USD with 6 decimals, dates `YYYY-MM`, the rate in percent. Not here: words for a reader.

use std::fmt::Write as _;

use rust_decimal::Decimal;

use super::numeral::{PLACES_AMOUNT, fixed};
use crate::model::{Projection, Row};
use crate::unit::{Exact, Usd};

/// One column: its stable name and the cell of a row.
pub struct Column {
    /// Stable name in exports.
    pub name: &'static str,
    /// The amount of a month.
    pub amount: fn(&Row<Exact>) -> Usd<Exact>,
}

macro_rules! columns {
    ($($name:literal $row:ident => $amount:expr;)*) => {
        /// Every amount of the ledger in the order of the export; month, date and rate stand
        /// before them.
        pub const COLUMNS: &[Column] = &[$(Column { name: $name, amount: |$row| $amount }),*];
    };
}

columns! {
    "tokens" row => row.tokens;
    "cash" row => row.holdings.cash;
    "repo" row => row.holdings.repo;
    "fund" row => row.holdings.fund;
    "bills" row => row.holdings.bills;
    "paper" row => row.holdings.paper;
    "gold" row => row.holdings.gold;
    "bitcoin" row => row.holdings.bitcoin;
    "equities" row => row.holdings.equities;
    "loans" row => row.holdings.loans;
    "other" row => row.holdings.other;
    "bets_inside" row => row.bets_inside;
    "assets" row => row.assets;
    "queue" row => row.queue;
    "excess" row => row.excess;
    "interest" row => row.interest;
    "bet_income" row => row.bet_income;
    "other_income" row => row.other_income;
    "partners" row => row.partners;
    "holders" row => row.holders;
    "fees" row => row.fees;
    "costs" row => row.costs;
    "losses" row => row.losses;
    "tax" row => row.tax;
    "profit" row => row.profit;
    "marks" row => row.marks;
    "reported" row => row.reported;
    "purchases" row => row.purchases;
    "bets" row => row.bets;
    "dividends" row => row.dividends;
}

/// The monthly ledger as comma-separated values: a header row, then one row a month.
pub fn csv(projection: &Projection<Exact>) -> String {
    let mut text = "month,date,rate".to_owned();
    for column in COLUMNS {
        text.push(',');
        text.push_str(column.name);
    }
    text.push('\n');
    for row in &projection.rows {
        write_row(&mut text, row);
    }
    text
}

fn write_row(text: &mut String, row: &Row<Exact>) {
    let percent = row.rate.number().decimal() * Decimal::ONE_HUNDRED;
    // Writing into a string cannot fail.
    let _ = write!(text, "{},{},{}", row.month, row.date, percent.normalize());
    for column in COLUMNS {
        let amount = (column.amount)(row).number().decimal();
        text.push(',');
        text.push_str(&fixed(amount, PLACES_AMOUNT));
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{Preset, Scenario};

    #[test]
    fn header_and_rows_have_the_same_columns() {
        let text = csv(&project(&Scenario::preset(Preset::default())));
        let widths: Vec<_> = text.lines().map(|line| line.split(',').count()).collect();
        assert_eq!(widths.len(), 61);
        assert!(widths.iter().all(|width| *width == COLUMNS.len() + 3));
        assert!(text.lines().nth(1).unwrap().starts_with("1,2026-07,3.83,"));
    }
}
