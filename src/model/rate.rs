//! The path of the short rate.
//!
//! flat: the rate. ramp: rate + (end − rate) · min(1, max(0, t − from) / months). nodes:
//! straight lines between whole months, flat outside. history: the recorded bill from a month
//! on, the last value held. Never below nought. r(0) is the rate before the first month: for
//! history the recorded month before. Percent a year in, fractions out.
//! Not here: what an asset earns on it.

use rust_decimal::Decimal;

use crate::scenario::{Parameter, RatePath, Scenario, bill_yield_at};
use crate::unit::{AnnualRate, Number};

/// The short rate of months 0 to `months`.
pub(super) fn path<N: Number>(scenario: &Scenario, months: u32) -> Vec<AnnualRate<N>> {
    (0..=months)
        .map(|month| {
            let percent = percent_at(scenario, month).max(Decimal::ZERO);
            AnnualRate::post(AnnualRate::<N>::from_percent(percent.round_dp(14)).number())
        })
        .collect()
}

fn percent_at(scenario: &Scenario, month: u32) -> Decimal {
    match scenario.path {
        RatePath::Flat => scenario.number(Parameter::Rate),
        RatePath::Ramp => ramp(scenario, month),
        RatePath::Nodes => {
            scenario.rates().at(month).unwrap_or_else(|| scenario.number(Parameter::Rate))
        }
        RatePath::History => {
            let months = i32::try_from(month).unwrap_or(i32::MAX) - 1;
            bill_yield_at(scenario.history_from().plus(months))
        }
    }
}

fn ramp(scenario: &Scenario, month: u32) -> Decimal {
    let (start, end) = (scenario.number(Parameter::Rate), scenario.number(Parameter::RateEnd));
    let length = scenario.count(Parameter::RateMonths).max(1);
    let run = month.saturating_sub(scenario.count(Parameter::RateFrom)).min(length);
    start + (end - start) * Decimal::from(run) / Decimal::from(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn percents(link: &str, months: &[usize]) -> Vec<f64> {
        let rates = path::<f64>(&decode(link).0, 60);
        months.iter().map(|month| rates[*month].number() * 100.0).collect()
    }

    fn close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        }
    }

    #[test]
    fn flat_stays() {
        close(&percents("rate=4", &[0, 1, 60]), &[4.0, 4.0, 4.0]);
    }

    #[test]
    fn a_ramp_moves_in_a_straight_line() {
        let link = "path=ramp&rate=4&rate_end=2&rate_from=10&rate_months=20";
        close(&percents(link, &[0, 10, 11, 20, 30, 60]), &[4.0, 4.0, 3.9, 3.0, 2.0, 2.0]);
    }

    #[test]
    fn nodes_are_met_and_no_nodes_are_flat() {
        let link = "path=nodes&rates=2:3,12:4";
        close(&percents(link, &[0, 2, 7, 12, 60]), &[3.0, 3.0, 3.5, 4.0, 4.0]);
        close(&percents("path=nodes&rate=4", &[0, 60]), &[4.0, 4.0]);
    }

    #[test]
    fn history_begins_with_its_month_and_holds_its_end() {
        let yield_of = |year, month| bill_yield_at(crate::unit::Month::of(year, month)).to_f64();
        let expected = [yield_of(2026, 3), yield_of(2026, 4), yield_of(2026, 5), yield_of(2026, 5)];
        close(&percents("path=history&history_from=2026-04", &[0, 1, 2, 40]), &expected);
        let first = percents("path=history&history_from=1934-01", &[0, 1]);
        assert_eq!(first[0], first[1]);
    }

    trait ToF64 {
        fn to_f64(self) -> f64;
    }

    impl ToF64 for Decimal {
        fn to_f64(self) -> f64 {
            f64::from_decimal(self)
        }
    }
}
