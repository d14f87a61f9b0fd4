//! How much of the short rate the holders can be paid before profit is gone.
//!
//! The ledger itself is run, in `f64` over the months of the key figures, with other shares of
//! the short rate for the holders, and the share at which net operating profit is nought is found
//! by bisection ([`Plan`]); within the last bracket profit is a straight line. What the balance does in
//! those months (tokens that come and go, a path of rates, losses carried) counts as it does
//! beside it. At no share stands the issuer, at a deposit beta the bank's funding. Where holders
//! get a share of reserve income, it is the share of that; where they get the rest, it is asked
//! what the rate could pay instead. Not here: the bank's branches ([`super::peer`]).

use super::plan::{Headline, Plan, Question};
use crate::scenario::{HolderBasis, Parameter, Scenario, YearShown};
use crate::unit::HALF_CENT;

/// The share, of the short rate or of reserve income, at which profit is gone, a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HolderLimit {
    /// At this share.
    At(f64),
    /// Holders can be paid the whole of it and a profit is left.
    Beyond,
    /// There is no profit even where they get nothing.
    Gone,
}

/// The limit of a scenario.
pub fn holder_limit(scenario: &Scenario) -> HolderLimit {
    let mut scenario = scenario.clone();
    if scenario.choices.holder_basis == HolderBasis::Rest {
        scenario.choices.holder_basis = HolderBasis::Rate;
    }
    scenario.show_year(YearShown::default());
    let question = Question::root(Parameter::HolderShare, Headline::Profit);
    let answer = Plan::new(scenario, [question]).finish().pop();
    let points = answer.map(|(_, points)| points).unwrap_or_default();
    let share = |(percent, profit): (f64, f64)| (percent / 100.0, profit);
    match *points {
        [most, least] if most.1 >= HALF_CENT => {
            let (most, least) = (share(most), share(least));
            if least.1 >= HALF_CENT {
                return HolderLimit::Beyond;
            }
            HolderLimit::At(most.0 + (least.0 - most.0) * most.1 / (most.1 - least.1))
        }
        _ => HolderLimit::Gone,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::unit::Usd;

    fn limit(link: &str) -> HolderLimit {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        holder_limit(&scenario)
    }

    fn blank(words: &str) -> HolderLimit {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        holder_limit(&Scenario::from_pairs(pairs).0)
    }

    fn at(found: HolderLimit, percent: f64, within: f64) {
        let HolderLimit::At(share) = found else { panic!("{found:?}") };
        assert!((share * 100.0 - percent).abs() <= within, "{share} {percent}");
    }

    #[test]
    fn by_hand() {
        // One month of 100 bn at 4 %: 4 bn a year, costs 1 bn, so three quarters can be paid.
        let book = "tokens=100bn rate=4 months=1";
        at(blank(&format!("{book} other_cost=1bn")), 75.0, 1e-6);
        // What they get already does not count; a tenth in gold earns nothing.
        at(blank(&format!("{book} other_cost=1bn holder_share=40")), 75.0, 1e-6);
        at(blank(&format!("{book} other_cost=1bn gold=10")), 65.0, 1e-6);
        // Partners take half of the interest first.
        at(blank(&format!("{book} other_cost=1bn partner_share=50")), 25.0, 1e-6);
    }

    #[test]
    fn the_share_is_of_what_holders_are_paid_by() {
        let book = "tokens=100bn rate=4 months=1 other_cost=1bn partner_share=50";
        at(blank(&format!("{book} holder_basis=income")), 50.0, 1e-6);
        at(blank(&format!("{book} holder_basis=rest holder_fee=3")), 25.0, 1e-6);
    }

    #[test]
    fn the_ledger_of_the_presets() {
        // Found by trying shares one by one on the page.
        at(limit("preset=tether-2026-06"), 81.76, 0.006);
        at(limit("preset=circle-2025"), 11.0, 0.05);
        at(limit("preset=article-2024"), 85.4, 0.05);
    }

    #[test]
    fn what_is_said_of_the_limit_holds_on_the_ledger() {
        for preset in ["tether-2026-06", "circle-2025", "article-2024"] {
            let HolderLimit::At(share) = limit(&format!("preset={preset}")) else { panic!() };
            let profit = |share: f64| {
                let (mut scenario, _) = decode(&format!("preset={preset}&months=12"));
                scenario.set(Parameter::HolderShare, Decimal::from_f64_retain(share).unwrap());
                project::<f64>(&scenario).rows.iter().map(|row| row.profit).sum::<Usd<f64>>()
            };
            assert!(profit(share * 100.0 - 0.1) > Usd::ZERO, "{preset}");
            assert!(profit(share * 100.0 + 0.1) < Usd::ZERO, "{preset}");
        }
    }

    #[test]
    fn beyond_and_gone() {
        assert_eq!(blank("tokens=100bn buffer=10 rate=4"), HolderLimit::Beyond);
        assert_eq!(blank("tokens=100bn rate=0"), HolderLimit::Gone);
        assert_eq!(blank("tokens=100bn rate=4 other_cost=5bn"), HolderLimit::Gone);
        assert_eq!(blank("other_cost=5bn rate=4"), HolderLimit::Gone);
    }

    #[test]
    fn a_run_leaves_less_to_pay_with_and_fewer_to_pay() {
        // The ledger written from the specification has profit there between 85 and 86 %.
        at(limit("run_share=95&run_month=3"), 85.7, 0.05);
    }
}
