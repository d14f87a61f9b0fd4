//! The figures of a scenario: over the first min(12, T) months unless said, not annualised.
//!
//! Amounts in USD, ratios and rates in percent, `None` where a figure does not exist (a
//! divisor of nought, a rate that no rate is). Names are stable in exports. Sums of the ledger
//! are exact before they become `f64`.

use serde::Serialize;

use super::constant::{Balance, BreakEven, break_even_closed};
use crate::model::{Event, Projection, Row};
use crate::unit::{Number, Usd};

/// Key figures under their stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyFigures {
    /// Gross reserve income, USD.
    pub reserve_income: f64,
    /// Reserve income after partners and holders, USD.
    pub net_reserve_income: f64,
    /// Net operating profit, USD.
    pub profit: f64,
    /// Net operating profit and marks, USD.
    pub reported_profit: f64,
    /// (interest − holders) / mean opening holdings that bear interest / Σf, percent a year.
    pub margin: Option<f64>,
    /// The same after partners.
    pub margin_after_partners: Option<f64>,
    /// Profit over people, USD.
    pub profit_per_employee: Option<f64>,
    /// Costs / (interest + fees + other and bet income − partners − holders), percent.
    pub cost_income: Option<f64>,
    /// Excess reserves at month 12, or the last, USD.
    pub excess: f64,
    /// Of tokens, percent.
    pub excess_ratio: Option<f64>,
    /// Lowest excess over the whole horizon, USD.
    pub excess_low: f64,
    /// Its month, from 1.
    pub excess_low_month: Option<u32>,
    /// Opening excess / (gold + bitcoin + equities): the joint fall that erases it, percent.
    pub cushion_fall: Option<f64>,
    /// Short rate at which profit is nought on the constant balance sheet, percent a year;
    /// `None` where profit at nought is not negative, or no rate does it.
    pub break_even_rate: Option<f64>,
    /// Tokens that pay for staff and other fixed cost, USD.
    pub break_even_tokens: Option<f64>,
    /// Change of gross reserve income for +1 basis point on the constant balance sheet, USD.
    pub income_per_bp: f64,
    /// The same for +100 basis points.
    pub income_per_100bp: f64,
    /// The same for −100 basis points, yields held at nought.
    pub income_per_100bp_down: f64,
    /// Months of mean profit that pay for all bets not yet paid at the start.
    pub months_to_pay_bets: Option<f64>,
    /// Bets paid / max(0, profit), percent.
    pub bets_share: Option<f64>,
    /// First month of insolvency, from 1.
    pub insolvent_month: Option<u32>,
    /// First month in which redemptions wait.
    pub gated_month: Option<u32>,
    /// First month of an overdraft.
    pub overdrawn_month: Option<u32>,
    /// Month whose amounts pass 1e20 USD.
    pub out_of_range_month: Option<u32>,
    /// Bets that count and are not yet paid at the start, USD.
    pub bets_unpaid: f64,
    /// Bets that count and were paid before the start, USD.
    pub bets_paid_before: f64,
    /// Months the figures speak of.
    pub months: f64,
    /// Whether no break-even exists because profit at a rate of nought is not negative.
    pub earns_at_zero: bool,
}

/// The figures of a projection; `staff` is the number of people.
pub fn key_figures<N: Number>(projection: &Projection<N>, staff: f64) -> KeyFigures {
    let year = Year::new(projection);
    let balance = Balance::new(projection);
    let rates = year.rates();
    let break_even = break_even_closed(&balance);
    let low = lowest(&projection.rows);
    let last = year.rows.last();
    let excess = last.map_or(float(projection.opening.excess), |row| float(row.excess));
    let tokens = last.map_or(float(projection.opening.tokens), |row| float(row.tokens));
    let profit = year.sum(|row| row.profit);
    let bets = bets_of(projection);
    KeyFigures {
        reserve_income: year.sum(|row| row.interest),
        net_reserve_income: year.sum(|row| row.interest - row.partners - row.holders),
        profit,
        reported_profit: year.sum(|row| row.reported),
        margin: year.margin(|row| row.interest - row.holders),
        margin_after_partners: year.margin(|row| row.interest - row.holders - row.partners),
        profit_per_employee: quotient(profit, staff),
        cost_income: percent(year.sum(|row| row.costs), year.sum(net_income)),
        excess,
        excess_ratio: percent(excess, tokens),
        excess_low: low.map_or(excess, |row| float(row.excess)),
        excess_low_month: low.map(|row| row.month),
        cushion_fall: cushion_fall(projection),
        break_even_rate: match break_even {
            BreakEven::At(rate) => Some(rate * 100.0),
            BreakEven::Always | BreakEven::Never => None,
        },
        break_even_tokens: balance.break_even_tokens(&rates),
        income_per_bp: balance.income_change(&rates, 0.0001),
        income_per_100bp: balance.income_change(&rates, 0.01),
        income_per_100bp_down: balance.income_change(&rates, -0.01),
        months_to_pay_bets: year.months_to_pay(bets.unpaid, profit),
        bets_share: percent(year.sum(|row| row.bets), profit.max(0.0)),
        insolvent_month: projection.first(Event::Insolvent),
        gated_month: projection.first(Event::Gated),
        overdrawn_month: projection.first(Event::Overdrawn),
        out_of_range_month: projection.first(Event::OutOfRange),
        bets_unpaid: bets.unpaid,
        bets_paid_before: bets.paid_before,
        months: f64::from(u32::try_from(year.rows.len()).unwrap_or(0)),
        earns_at_zero: break_even == BreakEven::Always,
    }
}

/// Short rate and part of the year of each month.
pub fn rates_of<N: Number>(rows: &[Row<N>]) -> Vec<(f64, f64)> {
    let pair = |row: &Row<N>| (row.rate.number().to_f64(), row.date.year_part().fraction());
    rows.iter().map(pair).collect()
}

/// The first months of a projection.
struct Year<'p, N> {
    projection: &'p Projection<N>,
    rows: &'p [Row<N>],
}

impl<'p, N: Number> Year<'p, N> {
    fn new(projection: &'p Projection<N>) -> Self {
        Self { projection, rows: projection.first_year() }
    }

    fn sum(&self, amount: impl Fn(&Row<N>) -> Usd<N>) -> f64 {
        float(self.rows.iter().map(amount).sum())
    }

    fn rates(&self) -> Vec<(f64, f64)> {
        rates_of(self.rows)
    }

    /// Income over the mean opening holdings that bear interest, percent a year.
    fn margin(&self, income: impl Fn(&Row<N>) -> Usd<N>) -> Option<f64> {
        let opening = std::iter::once(&self.projection.opening.holdings)
            .chain(self.rows.iter().map(|row| &row.holdings))
            .take(self.rows.len());
        let other_earns = self.projection.inputs.yields.other.spread() > N::ZERO;
        let earning = opening.map(|held| {
            let other = if other_earns { held.other } else { Usd::ZERO };
            held.cash.positive()
                + held.repo
                + held.fund
                + held.bills
                + held.paper
                + held.loans
                + other
        });
        let months = f64::from(u32::try_from(self.rows.len()).unwrap_or(1));
        let mean = float(earning.sum()) / months;
        let years: f64 = self.rates().iter().map(|(_, part)| part).sum();
        percent(self.sum(income), mean * years)
    }

    fn months_to_pay(&self, bets: f64, profit: f64) -> Option<f64> {
        let months = f64::from(u32::try_from(self.rows.len()).unwrap_or(0));
        (profit > 0.0).then(|| bets / (profit / months))
    }
}

struct Bets {
    unpaid: f64,
    paid_before: f64,
}

fn bets_of<N: Number>(projection: &Projection<N>) -> Bets {
    let bets = &projection.inputs.bets;
    let sum = |later: bool| {
        float(bets.iter().filter(|bet| (bet.due > 0) == later).map(|bet| bet.amount).sum())
    };
    Bets { unpaid: sum(true), paid_before: sum(false) }
}

fn net_income<N: Number>(row: &Row<N>) -> Usd<N> {
    row.interest + row.fees + row.other_income + row.bet_income - row.partners - row.holders
}

fn lowest<N: Number>(rows: &[Row<N>]) -> Option<&Row<N>> {
    rows.iter().reduce(|low, row| if row.excess < low.excess { row } else { low })
}

fn cushion_fall<N: Number>(projection: &Projection<N>) -> Option<f64> {
    let held = &projection.opening.holdings;
    percent(float(projection.opening.excess), float(held.gold + held.bitcoin + held.equities))
}

fn float<N: Number>(amount: Usd<N>) -> f64 {
    amount.number().to_f64()
}

fn quotient(part: f64, whole: f64) -> Option<f64> {
    (whole != 0.0).then(|| part / whole)
}

fn percent(part: f64, whole: f64) -> Option<f64> {
    quotient(part, whole).map(|share| share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{Preset, Scenario, decode};
    use crate::unit::Exact;

    fn figures(link: &str) -> KeyFigures {
        key_figures(&project::<Exact>(&decode(link).0), 250.0)
    }

    #[test]
    fn an_empty_issuer_has_no_ratios() {
        let found = key_figures(&project::<Exact>(&Scenario::blank()), 0.0);
        let none = [
            found.margin,
            found.profit_per_employee,
            found.cost_income,
            found.excess_ratio,
            found.cushion_fall,
            found.break_even_rate,
            found.break_even_tokens,
            found.months_to_pay_bets,
            found.bets_share,
        ];
        assert_eq!(none, [None; 9]);
    }

    #[test]
    fn bets_are_paid_by_months_of_profit() {
        let found = figures("bet=kind:grant;amount:1bn;month:2027-01&bets_scale=200");
        assert_eq!((found.bets_unpaid, found.bets_paid_before), (2e9, 0.0));
        let months = found.months_to_pay_bets.unwrap();
        assert!((months - 2e9 / (found.profit / 12.0)).abs() < 1e-9);
        assert_eq!(figures("").bets_paid_before, 1_230e6);
    }

    #[test]
    fn events_carry_their_month() {
        let found = figures("run_share=99&run_month=7&run_months=1");
        assert_eq!(found.gated_month, Some(7));
        let bank = key_figures(&project::<f64>(&Scenario::preset(Preset::Bank)), 1.0);
        assert_eq!((bank.gated_month, bank.insolvent_month, bank.cushion_fall), (None, None, None));
    }
}
