//! What an issuer comes to in the months of the year that is shown: a row of the table of issuers.
//!
//! Amounts are those of [`KeyFigures`]. Of a preset the run is in `f64` and ends with the year, so that
//! a page can work out one after the other. Not here: the laboratories, and how they stand beside each
//! other.

use rust_decimal::Decimal;

use super::{BreakEven, KeyFigures, Run, key_figures_of};
use crate::model::{Period, project};
use crate::scenario::{Parameter, Preset, Scenario, YearShown};
use crate::unit::{Month, Number};

/// What an issuer comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuerFigures {
    /// The first month of its horizon: its book is of the day before.
    pub start: Month,
    /// Months the figures speak of.
    pub months: u32,
    /// Tokens when they begin, USD.
    pub tokens: f64,
    /// Reserve income over mean tokens, percent a year; `None` without tokens.
    pub rate: Option<f64>,
    /// Reserve income, USD.
    pub reserve_income: f64,
    /// Of it to holders and partners, USD.
    pub paid_away: f64,
    /// Net operating profit, USD.
    pub profit: f64,
    /// Over people, USD; `None` where there are none or nobody says how many.
    pub profit_per_employee: Option<f64>,
    /// The rate at which profit is nought.
    pub break_even: BreakEven,
    /// The cushion at the end, USD.
    pub excess: f64,
}

impl IssuerFigures {
    /// That of a run.
    pub fn of(run: &Run) -> Self {
        let period = run.projection.period(run.scenario.year());
        Self::new(&run.scenario, &period, &run.of_year)
    }

    /// That of a preset over so many months, in a year of them.
    pub fn of_preset(preset: Preset, months: u32, year: YearShown) -> Self {
        let mut scenario = Scenario::preset(preset).over(months, year);
        let year = scenario.year();
        if let YearShown::Number(number) = year {
            let last = scenario.number(Parameter::Months).min(Decimal::from(number * 12));
            scenario.set(Parameter::Months, last);
        }
        let projection = project::<f64>(&scenario);
        let period = projection.period(year);
        let staff = f64::from_decimal(scenario.number(Parameter::Staff));
        Self::new(&scenario, &period, &key_figures_of(&period, staff))
    }

    fn new<N: Number>(scenario: &Scenario, period: &Period<'_, N>, figures: &KeyFigures) -> Self {
        let earning = figures.mean_tokens * figures.years;
        Self {
            start: scenario.start(),
            months: figures.month_count(),
            tokens: period.opening.tokens.to_f64(),
            rate: (earning > 0.0).then(|| figures.reserve_income / earning * 100.0),
            reserve_income: figures.reserve_income,
            paid_away: figures.reserve_income - figures.net_reserve_income,
            profit: figures.profit,
            profit_per_employee: figures.profit_per_employee,
            break_even: figures.break_even,
            excess: figures.excess,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preset_alone_and_as_a_run_are_the_same() {
        for preset in Preset::ALL {
            for (months, year) in
                [(12, "1"), (60, "1"), (60, "3"), (30, "3"), (36, "all"), (3, "1")]
            {
                let link = format!("preset={}&months={months}&year={year}", preset.id());
                let run = Run::of_link(&link);
                let [ours, theirs] = [
                    IssuerFigures::of_preset(preset, months, run.scenario.year()),
                    IssuerFigures::of(&run),
                ];
                let near = |a: f64, b: f64| (a - b).abs() <= 0.05 + 1e-9 * b.abs();
                assert!(near(ours.profit, theirs.profit), "{link} {ours:?} {theirs:?}");
                assert!(near(ours.excess, theirs.excess), "{link} {ours:?} {theirs:?}");
                assert!(near(ours.paid_away, theirs.paid_away), "{link}");
                assert!(near(ours.tokens, theirs.tokens), "{link}");
                assert_eq!((ours.months, ours.start), (theirs.months, theirs.start), "{link}");
                let even = |of: &IssuerFigures| of.break_even.rate().unwrap_or(-1.0);
                assert!((even(&ours) - even(&theirs)).abs() < 1e-6, "{link} {ours:?} {theirs:?}");
            }
        }
    }

    #[test]
    fn an_issuer_of_nothing_has_no_rate() {
        let of = IssuerFigures::of(&Run::of_link("tokens=0&bets=none&staff=0"));
        assert_eq!((of.rate, of.profit_per_employee, of.tokens), (None, None, 0.0));
    }
}
