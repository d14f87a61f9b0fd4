//! What a step of the short rate does to profit: the ledger itself, run again with every rate of
//! its path moved.
//!
//! So partners, holders, losses and tax, the lag of the bill book and tokens that come and go
//! count as they do in the ledger. USD. Not here: the constant balance sheet
//! ([`super::Balance`]).

use std::ops::Range;

use crate::model::{Inputs, Projection, run};
use crate::scenario::{Parameter, Scenario};
use crate::unit::{AnnualRate, Usd};

/// Change of net operating profit over some months, counted from nought, where each short rate
/// from the start on is higher by `step`, a fraction a year.
pub(crate) fn rate_effect(scenario: &Scenario, months: &Range<usize>, step: f64) -> f64 {
    let mut until = scenario.clone();
    until.set(Parameter::Months, u32::try_from(months.end).unwrap_or(u32::MAX).max(1).into());
    let inputs = Inputs::<f64>::new(&until);
    let mut moved = inputs.clone();
    for rate in &mut moved.rates {
        *rate = AnnualRate::post(rate.number() + step);
    }
    profit(&run(moved), months) - profit(&run(inputs), months)
}

fn profit(projection: &Projection<f64>, months: &Range<usize>) -> f64 {
    let rows = projection.rows.get(months.clone()).unwrap_or_default();
    rows.iter().map(|row| row.profit).sum::<Usd<f64>>().to_f64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn a_month(link: &str) -> f64 {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        rate_effect(&scenario, &(0..12), 0.0025) / 12.0
    }

    #[test]
    fn it_is_what_the_ledger_moves_after_everyone_has_been_paid() {
        assert!((a_month("preset=bank") - 18.05e6).abs() < 0.01e6, "{}", a_month("preset=bank"));
        assert!(a_month("tax=100").abs() < 1e-6);
        // A flat path moved by hand.
        let year = |rate: &str| {
            let scenario = decode(&format!("preset=circle-2025&path=flat&rate={rate}")).0;
            profit(&run(Inputs::new(&scenario)), &(0..12)) / 12.0
        };
        let found = a_month("preset=circle-2025&path=flat&rate=4");
        assert!((found - (year("4.25") - year("4"))).abs() < 1.0, "{found}");
    }
}
