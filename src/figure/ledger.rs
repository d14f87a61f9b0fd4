//! The ledger's line items, a row each: stable name, how months become a year, value, and where it
//! is drawn its colour and its words.
//!
//! The ledger's file, the charts, their tables and files and what is read at a position take these
//! rows: a new item is a row. Amounts in USD, the rate in percent. Not here: sums that depend on
//! more than a month, which belong to their figures.

use rust_decimal::Decimal;

use super::calendar::Frequency;
use super::csv;
use super::table::{Cell, Format, Series, Table};
use crate::chart::Role;
use crate::model::{Projection, Row};
use crate::scenario::Class;
use crate::text::Language;
use crate::unit::{Exact, Number};

/// How the months of an item become a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aggregation {
    /// They are added.
    Flow,
    /// The last one counts.
    Stock,
    /// Their mean.
    Rate,
}

/// A line item: what a month of the ledger says of one thing.
#[derive(Clone, Copy, Debug)]
pub struct LineItem {
    /// Stable name in files.
    pub key: &'static str,
    /// How its months become a year.
    pub(crate) aggregation: Aggregation,
    /// Its number in a month; a rate as a fraction.
    pub number: fn(&Row<Exact>) -> Exact,
    /// Its colour, where it is drawn.
    pub role: Option<Role>,
    /// Its words, where it stands on the page.
    pub name: Option<fn(Language) -> &'static str>,
}

/// Rows `NAME "key" Aggregation row => number, Role [words];`, and a list of them where it has a
/// name.
macro_rules! line_items {
    ($(#[$doc:meta])* pub $list:ident:
        $($item:ident $key:literal $aggregation:ident $row:ident => $number:expr
            $(, $($role:ident)? [$name:expr])?;)*) => {
        line_items! {
            $($item $key $aggregation $row => $number $(, $($role)? [$name])?;)*
        }
        $(#[$doc])*
        pub const $list: &[LineItem] = &[$($item),*];
    };
    ($($item:ident $key:literal $aggregation:ident $row:ident => $number:expr
        $(, $($role:ident)? [$name:expr])?;)*) => {
        $(pub(super) const $item: LineItem = LineItem {
            key: $key,
            aggregation: Aggregation::$aggregation,
            number: |$row| $number.number(),
            role: [$($(Some(Role::$role),)?)? None][0],
            name: [$(Some($name as fn(Language) -> &'static str),)? None][0],
        };)*
    };
}

line_items! {
    /// Every item of the ledger's file, in its order.
    pub COLUMNS:
    RATE "rate" Rate row => row.rate, You [|l| l.texts().chart().bill_rate];
    TOKENS "tokens" Stock row => row.tokens, Ink [|l| l.texts().chart().tokens];
    CASH "cash" Stock row => row.holdings.cash, Repo [|l| l.asset(Class::Cash)];
    REPO "repo" Stock row => row.holdings.repo, Repo [|l| l.asset(Class::Repo)];
    FUND "fund" Stock row => row.holdings.fund, Repo [|l| l.asset(Class::Fund)];
    BILLS "bills" Stock row => row.holdings.bills, Bills [|l| l.asset(Class::Bills)];
    PAPER "paper" Stock row => row.holdings.paper, Loans [|l| l.asset(Class::Paper)];
    GOLD "gold" Stock row => row.holdings.gold, Gold [|l| l.asset(Class::Gold)];
    BITCOIN "bitcoin" Stock row => row.holdings.bitcoin, Bitcoin [|l| l.asset(Class::Bitcoin)];
    EQUITIES "equities" Stock row => row.holdings.equities, Other [|l| l.asset(Class::Equities)];
    LOANS "loans" Stock row => row.holdings.loans, Loans [|l| l.asset(Class::Loans)];
    OTHER "other" Stock row => row.holdings.other, Other [|l| l.asset(Class::Other)];
    BETS_INSIDE "bets_inside" Stock row => row.bets_inside, Ai [|l| l.texts().assets().bets];
    ASSETS "assets" Stock row => row.assets, [|l| l.texts().chart().reserve];
    QUEUE "queue" Stock row => row.queue, Warn [|l| l.texts().chart().queue];
    EXCESS "excess" Stock row => row.excess, Cushion [|l| l.texts().chart().cushion];
    INTEREST "interest" Flow row => row.interest, Bills [|l| l.texts().chart().interest];
    BET_INCOME "bet_income" Flow row => row.bet_income;
    OTHER_INCOME "other_income" Flow row => row.other_income;
    PARTNERS "partners" Flow row => row.partners;
    HOLDERS "holders" Flow row => row.holders;
    FEES "fees" Flow row => row.fees;
    COSTS "costs" Flow row => row.costs, Costs [|l| l.texts().chart().costs];
    LOSSES "losses" Flow row => row.losses, Costs [|l| l.texts().chart().loan_losses];
    TAX "tax" Flow row => row.tax, Tax [|l| l.texts().chart().tax];
    PROFIT "profit" Flow row => row.profit, Profit [|l| l.texts().chart().profit];
    MARKS "marks" Flow row => row.marks;
    REPORTED "reported" Flow row => row.reported;
    PURCHASES "purchases" Flow row => row.purchases;
    BETS "bets" Flow row => row.bets;
    DIVIDENDS "dividends" Flow row => row.dividends;
}

// Items that add others up, for the page alone.
line_items! {
    INCOME "income" Flow row => (row.interest + row.fees + row.other_income + row.bet_income),
        Bills [Language::income_name];
    GIVEN "given" Flow row => (row.partners + row.holders),
        Holders [|l| l.texts().chart().partners_and_holders];
    COSTS_AND_LOSSES "costs_and_losses" Flow row => (row.costs + row.losses);
    OUTLAYS "outlays" Flow row => (row.costs + row.losses + row.tax);
    TAKEN "taken" Flow row => (row.partners + row.holders + row.costs + row.losses + row.tax);
}

impl LineItem {
    /// Its number in a month: USD, or percent.
    pub fn of(&self, row: &Row<Exact>) -> Decimal {
        let number = (self.number)(row).decimal();
        match self.aggregation {
            Aggregation::Rate => number * Decimal::ONE_HUNDRED,
            Aggregation::Flow | Aggregation::Stock => number,
        }
    }

    /// Whether it stands at the close of a month.
    pub(super) fn is_stock(&self) -> bool {
        self.aggregation == Aggregation::Stock
    }

    /// The same as a float.
    pub(super) fn float(&self, row: &Row<Exact>) -> f64 {
        f64::from_decimal(self.of(row))
    }

    /// Months together; none where a sum cannot be told.
    fn over(&self, rows: &[Row<Exact>]) -> Option<Decimal> {
        let sum = || rows.iter().try_fold(Decimal::ZERO, |sum, row| sum.checked_add(self.of(row)));
        match self.aggregation {
            Aggregation::Flow => sum(),
            Aggregation::Stock => rows.last().map(|row| self.of(row)),
            Aggregation::Rate => Some(sum()?.checked_div(rows.len().into())?.round_dp(16)),
        }
    }

    /// As a column of a table over time.
    pub(super) fn series<'a>(&self, projection: &'a Projection<Exact>) -> Series<'a> {
        let item = *self;
        let format = match item.aggregation {
            Aggregation::Rate => Format::Percent(2),
            Aggregation::Flow | Aggregation::Stock => Format::Usd,
        };
        Series::new(item.key, item.name.map(Into::into), item.role, move |months| {
            let together = projection.rows.get(months).and_then(|rows| item.over(rows));
            together.map_or(Cell::NONE, |value| Cell::Exact(value, format))
        })
    }
}

/// The monthly ledger: one row a month, every item a column.
pub fn table(projection: &Projection<Exact>) -> Table {
    let series = COLUMNS.iter().map(|item| item.series(projection)).collect();
    Table::over_time(&projection.dates(), Frequency::Monthly, false, series)
}

/// The same as comma-separated values.
pub fn csv(projection: &Projection<Exact>) -> String {
    csv::lines(&table(projection))
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
        assert!(widths.iter().all(|width| *width == COLUMNS.len() + 2));
        assert!(text.lines().nth(1).unwrap().starts_with("1,2026-07,3.83,"));
    }

    #[test]
    fn years_add_up_to_the_ledger() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        let table = |frequency| {
            let series = [RATE, INTEREST, EXCESS].map(|item| item.series(&projection));
            Table::over_time(&projection.dates(), frequency, false, series.into())
        };
        let (months, years) = (table(Frequency::Monthly), table(Frequency::Annual));
        let header = |table| csv::lines(table).lines().next().unwrap().to_owned();
        assert_eq!(header(&months), "month,date,rate,interest,excess");
        assert_eq!(header(&years), "year,months,rate,interest,excess");
        assert_eq!((months.rows.len(), years.rows.len()), (60, 6));
        let sum = |table: &Table| {
            let interest = table.rows.iter().map(|row| row.cells[3].numeral().unwrap());
            interest.map(|text| text.parse::<Decimal>().unwrap()).sum::<Decimal>()
        };
        assert_eq!(sum(&months), sum(&years));
        assert_eq!(months.rows[59].cells[4], years.rows[5].cells[4]);
        assert!(csv::lines(&years).lines().nth(2).unwrap().starts_with("2027,12,3.83,"));
    }
}
