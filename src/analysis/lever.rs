//! A key figure with one parameter at another value: a short run in `f64`.
//!
//! The run goes no further than the year that is shown, where the figure knows no later month. Not
//! here: which values are tried ([`super::goal`], [`super::tornado`]).

use rust_decimal::Decimal;

use super::key_figure::key_figures_of;
use super::metric::Metric;
use crate::model::project;
use crate::scenario::{Parameter, Scenario, YearShown};
use crate::unit::Number;

/// The figure of the year that a scenario shows, with a parameter at a value; `None` where it has
/// no number, the value is not allowed, or the horizon ends before that year does.
pub(super) fn figure_at(
    scenario: &Scenario,
    metric: Metric,
    (parameter, value): (Parameter, Decimal),
) -> Option<f64> {
    let year = scenario.year();
    let mut varied = scenario.clone();
    let is_set = varied.set(parameter, value) && year.is_within(varied.months());
    is_set.then(|| figure(varied, metric, year)).flatten()
}

/// The figure of a year of a scenario; `None` where it has no number.
pub(super) fn figure(mut scenario: Scenario, metric: Metric, year: YearShown) -> Option<f64> {
    let staff = f64::from_decimal(scenario.number(Parameter::Staff));
    if let (YearShown::Number(number), true) = (year, metric != Metric::MonthsToPayBets) {
        let months = scenario.number(Parameter::Months).min(Decimal::from(number * 12));
        scenario.set(Parameter::Months, months);
    }
    let projection = project::<f64>(&scenario);
    if projection.out_of_range.is_some() {
        return None;
    }
    metric.number(&key_figures_of(&projection.period(year), staff)).filter(|it| it.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;
    use crate::scenario::decode;

    #[test]
    fn a_short_run_has_the_number_of_the_page() {
        for link in [
            "",
            "year=2",
            "year=all&growth=5",
            "preset=circle-2025&year=3",
            "preset=bank",
            "preset=article-2024",
            "bet=kind:grant;amount:1bn;month:2027-01",
            "bets=none",
            "tax=100&staff=0",
            "tokens=0",
        ] {
            let scenario = decode(link).0;
            let run = Run::new(scenario.clone());
            let now = (Parameter::Tax, scenario.number(Parameter::Tax));
            for metric in Metric::ALL {
                let (ours, page) = (figure_at(&scenario, metric, now), metric.of(&run).value.ok());
                let near =
                    |(ours, page): (f64, f64)| (ours - page).abs() <= 1e-9 * page.abs().max(1.0);
                assert_eq!(ours.is_some(), page.is_some(), "{link} {metric:?}");
                assert!(ours.zip(page).is_none_or(near), "{link} {metric:?} {ours:?} {page:?}");
            }
        }
    }

    #[test]
    fn a_year_after_the_horizon_has_no_number() {
        let scenario = decode("year=3").0;
        let at =
            |months: u32| figure_at(&scenario, Metric::Profit, (Parameter::Months, months.into()));
        assert_eq!(at(24), None);
        assert!(at(25).is_some() && at(36).is_some());
        let tax = (Parameter::Tax, Decimal::from(101));
        assert_eq!(figure_at(&scenario, Metric::Profit, tax), None);
    }
}
