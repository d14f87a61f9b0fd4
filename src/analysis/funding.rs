//! How much of the short rate the holders can be paid before profit is gone.
//!
//! On the constant balance sheet and over the months of the key figures, profit before tax falls
//! in a straight line with the share h that holders get: `h* = Σ f·π₀(r) / Σ f·r·L`, with π₀ the
//! profit of a year where they get nothing. A bisection finds the same share and a test holds
//! the two together. At h = 0 stands the issuer, at a deposit beta the bank's funding. Not here:
//! the bank's branches ([`super::peer`]).

use super::constant::Balance;

/// The share of the short rate at which profit is gone, a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HolderLimit {
    /// At this share.
    At(f64),
    /// Holders can be paid the whole short rate and a profit is left.
    Beyond,
    /// There is no profit even where they get nothing.
    Gone,
}

/// The limit by the closed form; pairs of short rate and part of the year.
pub fn holder_limit(balance: &Balance, rates: &[(f64, f64)]) -> HolderLimit {
    let unpaid = balance.profit_of(rates, 0.0);
    let whole = unpaid - balance.profit_of(rates, 1.0);
    if unpaid < 0.0 {
        HolderLimit::Gone
    } else if unpaid >= whole {
        HolderLimit::Beyond
    } else {
        HolderLimit::At(unpaid / whole)
    }
}

/// The same by bisection, as a check on the closed form.
pub fn holder_limit_solved(balance: &Balance, rates: &[(f64, f64)]) -> HolderLimit {
    if balance.profit_of(rates, 0.0) < 0.0 {
        return HolderLimit::Gone;
    }
    if balance.profit_of(rates, 1.0) >= 0.0 {
        return HolderLimit::Beyond;
    }
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if balance.profit_of(rates, middle) < 0.0 { high = middle } else { low = middle }
    }
    HolderLimit::At(high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::Scenario;

    fn both(words: &str, rate: f64) -> (HolderLimit, HolderLimit) {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let balance = Balance::new(&project::<f64>(&Scenario::from_pairs(pairs).0));
        let rates = [(rate, 0.25), (rate, 0.75)];
        (holder_limit(&balance, &rates), holder_limit_solved(&balance, &rates))
    }

    fn at(words: &str, rate: f64, share: f64) {
        let (closed, solved) = both(words, rate);
        for found in [closed, solved] {
            let HolderLimit::At(limit) = found else { panic!("{found:?}") };
            assert!((limit - share).abs() < 1e-9, "{limit}");
        }
    }

    #[test]
    fn by_hand() {
        // 100 bn at 4 % earn 4 bn, costs 1 bn: three quarters can be paid.
        at("tokens=100bn other_cost=1bn", 0.04, 0.75);
        // What they get already does not count; a tenth in gold earns nothing.
        at("tokens=100bn other_cost=1bn holder_share=40", 0.04, 0.75);
        at("tokens=100bn other_cost=1bn gold=10", 0.04, 0.65);
        // Partners take half of the interest first.
        at("tokens=100bn other_cost=1bn partner_share=50", 0.04, 0.25);
    }

    #[test]
    fn beyond_and_gone() {
        let beyond = (HolderLimit::Beyond, HolderLimit::Beyond);
        assert_eq!(both("tokens=100bn buffer=10", 0.04), beyond);
        assert_eq!(both("tokens=100bn other_income=1bn other_cost=1bn", 0.0), beyond);
        let gone = (HolderLimit::Gone, HolderLimit::Gone);
        assert_eq!(both("tokens=100bn other_cost=5bn", 0.04), gone);
        assert_eq!(both("other_cost=5bn", 0.04), gone);
    }
}
