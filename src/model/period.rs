//! Some months of a projection, and what stood when they began.
//!
//! The closing balances of a month are the opening ones of the next. Not here: figures of a
//! period.

use super::holdings::Holdings;
use super::projection::Projection;
use super::row::Row;
use crate::scenario::{Class, YearShown};
use crate::unit::{AnnualRate, Number, Usd};

/// A year of a projection, or all of it.
#[derive(Clone, Copy, Debug)]
pub struct Period<'p, N> {
    /// The projection it is of.
    pub projection: &'p Projection<N>,
    /// Its months.
    pub rows: &'p [Row<N>],
    /// What stood when they began.
    pub opening: Standing<N>,
    /// Months of the horizon before it.
    pub before: usize,
    /// Whether it is a whole horizon of more than a year, whose ratios are a year.
    pub is_whole: bool,
}

/// Balances at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing<N> {
    /// Reserve assets by class.
    pub holdings: Holdings<N>,
    /// Bets carried inside the reserve.
    pub bets_inside: Usd<N>,
    /// All assets.
    pub assets: Usd<N>,
    /// Tokens outstanding.
    pub tokens: Usd<N>,
    /// Redemptions not yet paid.
    pub queue: Usd<N>,
    /// Excess reserves.
    pub excess: Usd<N>,
}

impl<N: Number> Projection<N> {
    /// The months of a year, or all; the last year that there is where the rows end before.
    pub fn period(&self, year: YearShown) -> Period<'_, N> {
        let months = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let (before, length) = match year.held_within(months) {
            YearShown::Number(year) => (year as usize * 12 - 12, 12),
            YearShown::All => (0, self.rows.len()),
        };
        let end = before.saturating_add(length).min(self.rows.len());
        let last = before.checked_sub(1).and_then(|month| self.rows.get(month));
        Period {
            projection: self,
            rows: self.rows.get(before..end).unwrap_or_default(),
            opening: last.map_or_else(|| Standing::start(self), Standing::close),
            before,
            is_whole: year == YearShown::All && self.rows.len() > 12,
        }
    }
}

impl<N: Number> Standing<N> {
    fn start(projection: &Projection<N>) -> Self {
        let book = &projection.opening;
        Self {
            holdings: book.holdings,
            bets_inside: book.bets_inside,
            assets: book.assets(),
            tokens: book.tokens,
            queue: book.queue,
            excess: book.excess,
        }
    }

    fn close(row: &Row<N>) -> Self {
        Self {
            holdings: row.holdings,
            bets_inside: row.bets_inside,
            assets: row.assets,
            tokens: row.tokens,
            queue: row.queue,
            excess: row.excess,
        }
    }
}

impl<N: Number> Period<'_, N> {
    /// The sum of an amount.
    pub(crate) fn sum(&self, amount: impl Fn(&Row<N>) -> Usd<N>) -> Usd<N> {
        self.rows.iter().map(amount).sum()
    }

    /// Years it lasts: Σf.
    pub(crate) fn years(&self) -> f64 {
        self.rows.iter().map(|row| row.date.year_part().fraction()).sum()
    }

    /// How many months it has.
    pub(crate) fn month_count(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Each month with what was held when it began.
    pub(crate) fn months(&self) -> impl Iterator<Item = (&Holdings<N>, &Row<N>)> {
        let closing = self.rows.iter().map(|row| &row.holdings);
        std::iter::once(&self.opening.holdings).chain(closing).zip(self.rows)
    }

    /// The balance whose interest a month takes, by class: the opening one, and for bills half of
    /// what flows in or out, which earns half a month.
    pub(crate) fn earning_balance(class: Class, held: &Holdings<N>, row: &Row<N>) -> f64 {
        let flow = if class == Class::Bills { row.flow_liquid.to_f64() / 2.0 } else { 0.0 };
        held.of(class).to_f64() + flow
    }

    /// The yield of a class in a month: of bills that of the book, of prices nought.
    pub(crate) fn yield_of(&self, class: Class, row: &Row<N>) -> AnnualRate<N> {
        let yields = &self.projection.inputs.yields;
        let curve = match class {
            Class::Bills => return row.ladder,
            Class::Gold | Class::Bitcoin | Class::Equities => return AnnualRate::default(),
            Class::Cash => yields.cash,
            Class::Repo => yields.repo,
            Class::Fund => yields.fund,
            Class::Paper => yields.paper,
            Class::Loans => yields.loans,
            Class::Other => yields.other,
        };
        curve.at(row.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::unit::Exact;

    fn projection(link: &str) -> Projection<Exact> {
        project(&decode(link).0)
    }

    #[test]
    fn years_follow_each_other_and_make_the_whole() {
        let of = projection("months=30&growth=10&rate=3");
        let years = [1, 2, 3].map(|year| of.period(YearShown::Number(year)));
        assert_eq!(years.map(|year| (year.before, year.rows.len())), [(0, 12), (12, 12), (24, 6)]);
        let whole = of.period(YearShown::All);
        assert_eq!((whole.rows.len(), whole.is_whole), (30, true));
        let parts: Usd<Exact> = years.iter().map(|year| year.sum(|row| row.profit)).sum();
        assert_eq!(parts, whole.sum(|row| row.profit));
        for pair in years.windows(2) {
            assert_eq!(Some(pair[1].opening.excess), pair[0].rows.last().map(|row| row.excess));
            assert_eq!(Some(pair[1].opening.tokens), pair[0].rows.last().map(|row| row.tokens));
        }
        assert_eq!(years[0].opening.assets, of.opening.assets());
    }

    #[test]
    fn rows_that_end_early_have_their_last_year() {
        let of = projection("growth=50&gold_return=150&tokens=10tn&months=360");
        let rows = of.rows.len();
        assert!(of.out_of_range.is_some() && rows < 360, "{rows}");
        let last = of.period(YearShown::Number(30));
        assert_eq!(last.before + last.rows.len(), rows);
        assert_eq!(projection("months=1").period(YearShown::Number(7)).rows.len(), 1);
    }

    #[test]
    fn balance_times_yield_is_the_interest() {
        let of = projection("preset=tether-2026-06&run_share=70&run_month=3&cash=5&cash_beta=100");
        for (held, row) in of.period(YearShown::All).months() {
            let part = row.date.year_part().fraction();
            let balance = Period::earning_balance(Class::Bills, held, row);
            let earned = row.earned.of(Class::Bills).to_f64();
            assert!((balance * 0.0383 * part - earned).abs() < 0.01, "{}", row.month);
        }
    }
}
