//! Yields that the model holds at nought.
//!
//! A class earns max(0, β · rate + spread): where the spread takes it below nought, no month
//! charges for holding it. Said are the lowest yield it would have, percent a year, and the months
//! in which it is held. Not here: the short rate itself, which is never below nought.

use crate::model::{Inputs, Yield};
use crate::scenario::Parameter;
use crate::unit::Number;

/// A yield that would be below nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Unearned {
    /// The lowest it would be, percent a year.
    pub low: f64,
    /// Months in which it is held at nought.
    pub months: u32,
}

/// What a spread takes below nought; `None` where it does not, or the parameter is no spread.
pub(crate) fn unearned<N: Number>(inputs: &Inputs<N>, spread: Parameter) -> Option<Unearned> {
    let curve = curve_of(inputs, spread)?;
    let rates = inputs.rates.iter().skip(1);
    let yields = rates.map(|rate| (curve.beta() * rate.number() + curve.spread()).to_f64());
    let below = yields.filter(|earned| *earned < 0.0);
    let found = below.fold(Unearned { low: 0.0, months: 0 }, |found, earned| Unearned {
        low: found.low.min(earned * 100.0),
        months: found.months + 1,
    });
    (found.months > 0).then_some(found)
}

fn curve_of<N>(inputs: &Inputs<N>, spread: Parameter) -> Option<&Yield<N>> {
    let yields = &inputs.yields;
    Some(match spread {
        Parameter::BillsSpread => &yields.bills,
        Parameter::CashSpread => &yields.cash,
        Parameter::RepoSpread => &yields.repo,
        Parameter::FundSpread => &yields.fund,
        Parameter::PaperSpread => &yields.paper,
        Parameter::LoansSpread => &yields.loans,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    fn of(link: &str, spread: Parameter) -> Option<Unearned> {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        unearned(&project::<f64>(&scenario).inputs, spread)
    }

    #[test]
    fn a_spread_below_the_rate_is_told_with_its_months() {
        // From 2 % down to nothing within ten months, and a spread of −1 %.
        let link = "path=ramp&rate=2&rate_end=0&rate_months=10&months=20&fund_spread=-1";
        let found = of(link, Parameter::FundSpread).unwrap();
        // 0.8 % in the sixth month is the first below one.
        assert_eq!(found.months, 15);
        assert!((found.low + 1.0).abs() < 1e-9);
        assert_eq!(of(link, Parameter::RepoSpread), None);
        assert_eq!(of(link, Parameter::Rate), None);
        assert_eq!(of("", Parameter::LoansSpread), None);
        let half = of("rate=1&cash_beta=50&cash_spread=-0.75", Parameter::CashSpread).unwrap();
        assert!((half.low + 0.25).abs() < 1e-9 && half.months == 60);
    }
}
