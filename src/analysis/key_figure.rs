//! The figures of a period: the first min(12, T) months, a later year, or the whole horizon.
//!
//! Sums are of its months, not annualised; of the whole horizon, ratios are a year. What stands at
//! the start is what stands at the start of the period.
//!
//! Amounts in USD, ratios and rates in percent, `None` where a figure does not exist (a
//! divisor of nought, a rate that no rate is). Names are stable in exports. Sums of the ledger
//! are exact before they become `f64`.

use serde::Serialize;

use super::bets_due::{BetsDue, BetsFate};
use super::constant::{Balance, BreakEven, break_even_closed};
use crate::model::{Event, Holdings, Period, Projection, Row};
use crate::scenario::{Class, YearShown};
use crate::unit::{HALF_CENT, Number, Usd};

/// Key figures under their stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyFigures {
    /// Gross reserve income, USD.
    pub reserve_income: f64,
    /// Reserve income after partners and holders, USD.
    pub(crate) net_reserve_income: f64,
    /// Net operating profit, USD.
    pub profit: f64,
    /// Net operating profit and marks, USD.
    pub(crate) reported_profit: f64,
    /// (interest − holders) / mean opening holdings that bear interest / Σf, percent a year. A
    /// class bears interest in a month in which its yield is above nought.
    pub margin: Option<f64>,
    /// The same after partners.
    pub(crate) margin_after_partners: Option<f64>,
    /// Profit over people, USD; a year where the period is the whole horizon.
    pub(crate) profit_per_employee: Option<f64>,
    /// Costs / (interest + fees + other and bet income − partners − holders), percent.
    pub cost_income: Option<f64>,
    /// Excess reserves at the end of the period, USD.
    pub excess: f64,
    /// Of tokens, percent.
    pub(crate) excess_ratio: Option<f64>,
    /// Lowest excess over the whole horizon, USD.
    pub(crate) excess_low: f64,
    /// Its month, from 1.
    pub excess_low_month: Option<u32>,
    /// Opening excess / (gold + bitcoin + equities): the joint fall that erases it, percent.
    pub cushion_fall: Option<f64>,
    /// Short rate at which profit is nought on the constant balance sheet, percent a year, or why
    /// there is none.
    #[serde(rename = "break_even_rate")]
    pub break_even: BreakEven,
    /// Tokens that pay for staff and other fixed cost, USD.
    pub(crate) break_even_tokens: Option<f64>,
    /// Change of gross reserve income for +1 basis point on the constant balance sheet, USD.
    pub(crate) income_per_bp: f64,
    /// The same for +100 basis points.
    pub(crate) income_per_100bp: f64,
    /// The same for −100 basis points, yields held at nought.
    pub(crate) income_per_100bp_down: f64,
    /// Months of mean profit that pay for all bets not yet paid at the start.
    pub months_to_pay_bets: Option<f64>,
    /// Bets paid / max(0, profit), percent.
    pub(crate) bets_share: Option<f64>,
    /// First month of insolvency, from 1.
    pub(crate) insolvent_month: Option<u32>,
    /// First month in which redemptions wait.
    pub(crate) gated_month: Option<u32>,
    /// First month of an overdraft.
    pub(crate) overdrawn_month: Option<u32>,
    /// Month whose amounts pass 1e20 USD.
    pub(crate) out_of_range_month: Option<u32>,
    /// Bets that count and are not yet paid at the start of the period, USD.
    pub bets_unpaid: f64,
    /// Bets that count and were paid before it, USD.
    pub(crate) bets_paid_before: f64,
    /// Months the figures speak of.
    pub months: f64,
    /// Whether no break-even exists because profit at a rate of zero is not negative.
    pub(crate) earns_at_zero: bool,
    /// Mean short rate, weighted by what earns, percent.
    pub(crate) mean_rate: f64,
    /// Mean tokens, USD.
    pub(crate) mean_tokens: f64,
    /// Whether tokens and rate stay what they are at the start, and the constant balance sheet
    /// earns where the ledger does: then what is true of the one is true of the other.
    #[serde(skip)]
    pub(crate) is_still: bool,
    /// Years the period lasts, Σf.
    #[serde(skip)]
    pub years: f64,
    /// What becomes of the bets that are not yet paid.
    #[serde(skip)]
    pub(crate) bets_fate: BetsFate,
}

impl KeyFigures {
    /// Months they speak of.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 360")]
    pub(crate) fn month_count(&self) -> u32 {
        self.months as u32
    }

    /// Whether profit is below nought by more than half a cent.
    pub fn is_loss(&self) -> bool {
        self.profit < -HALF_CENT
    }

    /// Months of profit that the bets paid before were.
    pub(crate) fn months_repaid(&self) -> Option<f64> {
        (self.profit > 0.0).then(|| self.bets_paid_before / (self.profit / self.months))
    }
}

/// The figures of the first twelve months of a projection; `staff` is the number of people.
pub fn key_figures<N: Number>(projection: &Projection<N>, staff: f64) -> KeyFigures {
    key_figures_of(&projection.period(YearShown::default()), staff)
}

/// The figures of a period.
pub(crate) fn key_figures_of<N: Number>(period: &Period<N>, staff: f64) -> KeyFigures {
    let projection = period.projection;
    let sum = |amount: fn(&Row<N>) -> Usd<N>| period.sum(amount).to_f64();
    let balance = Balance::of(&projection.inputs, &period.opening);
    let rates = rates_of(period.rows);
    let low = lowest(&projection.rows);
    let last = period.rows.last();
    let excess = last.map_or(period.opening.excess.to_f64(), |row| row.excess.to_f64());
    let tokens = last.map_or(period.opening.tokens.to_f64(), |row| row.tokens.to_f64());
    let profit = sum(|row| row.profit);
    let years = period.years();
    let bets = BetsDue::new(period);
    let mean_rate = mean_rate(period);
    let earns_on_opening = balance.profit(mean_rate) >= -HALF_CENT;
    let break_even = match break_even_closed(&balance) {
        // Tax takes all that is earned.
        BreakEven::Always if projection.inputs.tax.number().to_f64() >= 1.0 => BreakEven::Nothing,
        BreakEven::Always if !earns_on_opening => BreakEven::OnlyBelow,
        found => found,
    };
    let months = f64::from(period.month_count());
    KeyFigures {
        reserve_income: sum(|row| row.interest),
        net_reserve_income: sum(|row| row.interest - row.partners - row.holders),
        profit,
        reported_profit: sum(|row| row.reported),
        margin: margin(period, |row| row.interest - row.holders),
        margin_after_partners: margin(period, |row| row.interest - row.holders - row.partners),
        profit_per_employee: quotient(profit, staff * if period.is_whole { years } else { 1.0 }),
        cost_income: percent(sum(|row| row.costs), sum(net_income)),
        excess,
        excess_ratio: percent(excess, tokens),
        excess_low: low.map_or(excess, |row| row.excess.to_f64()),
        excess_low_month: low.map(|row| row.month),
        cushion_fall: cushion_fall(period),
        break_even,
        break_even_tokens: balance.break_even_tokens(&rates),
        income_per_bp: balance.income_change(&rates, 0.0001),
        income_per_100bp: balance.income_change(&rates, 0.01),
        income_per_100bp_down: balance.income_change(&rates, -0.01),
        months_to_pay_bets: (profit > 0.0).then(|| bets.unpaid / (profit / months)),
        bets_share: percent(sum(|row| row.bets), profit.max(0.0)),
        insolvent_month: projection.first(Event::Insolvent),
        gated_month: projection.first(Event::Gated),
        overdrawn_month: projection.first(Event::Overdrawn),
        out_of_range_month: projection.first(Event::OutOfRange),
        bets_unpaid: bets.unpaid,
        bets_paid_before: bets.paid_before,
        months,
        earns_at_zero: break_even.rate().is_none() && break_even != BreakEven::Never,
        mean_rate: mean_rate * 100.0,
        mean_tokens: mean_tokens(period),
        is_still: is_still(period) && earns_on_opening == (profit >= -HALF_CENT),
        years,
        bets_fate: bets.fate,
    }
}

/// Short rate and part of the year of each month.
pub(crate) fn rates_of<N: Number>(rows: &[Row<N>]) -> Vec<(f64, f64)> {
    let pair = |row: &Row<N>| (row.rate.number().to_f64(), row.date.year_part().fraction());
    rows.iter().map(pair).collect()
}

/// Mean short rate, a fraction: Σ r·E·f / Σ E·f with E what earns in the month, half of what
/// flows in or out among it; where nothing earns, Σ r·f / Σ f.
fn mean_rate<N: Number>(period: &Period<N>) -> f64 {
    let other_earns = other_earns(period);
    let (mut above, mut below) = (0.0, 0.0);
    let (mut plain, mut years) = (0.0, 0.0);
    for ((held, row), (rate, part)) in period.months().zip(rates_of(period.rows)) {
        let classes = EARNING.into_iter().chain(other_earns.then_some(Class::Other));
        let balance = |class| Period::earning_balance(class, held, row).max(0.0);
        let weight = classes.map(balance).sum::<f64>() * part;
        above += rate * weight;
        below += weight;
        plain += rate * part;
        years += part;
    }
    let mean = if below > HALF_CENT { (above, below) } else { (plain, years) };
    quotient(mean.0, mean.1).unwrap_or_default()
}

/// Classes that bear interest.
const EARNING: [Class; 6] =
    [Class::Cash, Class::Repo, Class::Fund, Class::Bills, Class::Paper, Class::Loans];

/// Whether other assets bear interest too.
fn other_earns<N: Number>(period: &Period<N>) -> bool {
    period.projection.inputs.yields.other.spread() > N::ZERO
}

/// Mean tokens, USD: the middle of opening and close of each month, weighted by its days.
fn mean_tokens<N: Number>(period: &Period<N>) -> f64 {
    let mut opening = period.opening.tokens.to_f64();
    let (mut above, mut below) = (0.0, 0.0);
    for row in period.rows {
        let (close, part) = (row.tokens.to_f64(), row.date.year_part().fraction());
        above += f64::midpoint(opening, close) * part;
        below += part;
        opening = close;
    }
    quotient(above, below).unwrap_or(opening)
}

/// Whether tokens and rate stay as they are at the start and nobody waits.
fn is_still<N: Number>(period: &Period<N>) -> bool {
    let rate = period.rows.first().map(|row| row.rate);
    let stays = |row: &Row<N>| {
        Some(row.rate) == rate && row.tokens == period.opening.tokens && row.queue == Usd::ZERO
    };
    period.rows.iter().all(stays)
}

/// Income over the mean opening holdings that bear interest, percent a year.
fn margin<N: Number>(period: &Period<N>, income: impl Fn(&Row<N>) -> Usd<N>) -> Option<f64> {
    let earning = period.months().map(|(held, row)| earning(period, held, row));
    let months = f64::from(period.month_count());
    let mean = earning.sum::<Usd<N>>().to_f64() / months;
    percent(period.sum(income).to_f64(), mean * period.years())
}

/// Opening holdings whose yield of the month is above nought.
fn earning<N: Number>(period: &Period<N>, held: &Holdings<N>, row: &Row<N>) -> Usd<N> {
    let earns = |class: &Class| period.yield_of(*class, row).number() > N::ZERO;
    Class::ALL.into_iter().filter(earns).map(|class| held.of(class).positive()).sum()
}

fn net_income<N: Number>(row: &Row<N>) -> Usd<N> {
    row.interest + row.fees + row.other_income + row.bet_income - row.partners - row.holders
}

fn lowest<N: Number>(rows: &[Row<N>]) -> Option<&Row<N>> {
    rows.iter().reduce(|low, row| if row.excess < low.excess { row } else { low })
}

fn cushion_fall<N: Number>(period: &Period<N>) -> Option<f64> {
    let held = &period.opening.holdings;
    percent(period.opening.excess.to_f64(), (held.gold + held.bitcoin + held.equities).to_f64())
}

pub(super) fn quotient(part: f64, whole: f64) -> Option<f64> {
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

    /// Scripts read the file by these names: one may come, none may go.
    #[test]
    fn the_names_of_the_file_stay() {
        const NAMES: &str = "reserve_income,net_reserve_income,profit,reported_profit,margin,margin_after_partners,profit_per_employee,cost_income,excess,excess_ratio,excess_low,excess_low_month,cushion_fall,break_even_rate,break_even_tokens,income_per_bp,income_per_100bp,income_per_100bp_down,months_to_pay_bets,bets_share,insolvent_month,gated_month,overdrawn_month,out_of_range_month,bets_unpaid,bets_paid_before,months,earns_at_zero,mean_rate,mean_tokens";
        let file = serde_json::to_value(figures("")).unwrap();
        for name in NAMES.split(',') {
            assert!(file.get(name).is_some(), "{name}");
        }
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
            found.break_even.rate(),
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
