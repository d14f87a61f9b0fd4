//! What the reserve holds, by class.
//!
//! Cash, repo, funds, bills and paper are liquid: they pay redemptions at once and return to
//! their target mix every month. Gold, bitcoin and equities are quantities. Equities, loans and
//! other cannot be sold within a month. Not here: bets inside the reserve.

use crate::scenario::Class;
use crate::unit::{Number, Ratio, Usd};

/// An amount for each class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Holdings<N> {
    /// Cash at banks; negative in an overdraft.
    pub cash: Usd<N>,
    /// Repo.
    pub repo: Usd<N>,
    /// Money-market funds.
    pub fund: Usd<N>,
    /// Treasury bills.
    pub bills: Usd<N>,
    /// Commercial paper and other short debt.
    pub paper: Usd<N>,
    /// Gold.
    pub gold: Usd<N>,
    /// Bitcoin.
    pub bitcoin: Usd<N>,
    /// Listed shares.
    pub equities: Usd<N>,
    /// Secured loans.
    pub loans: Usd<N>,
    /// All else.
    pub other: Usd<N>,
}

impl<N: Number> Holdings<N> {
    /// The amount of a class.
    pub fn of(&self, class: Class) -> Usd<N> {
        match class {
            Class::Cash => self.cash,
            Class::Repo => self.repo,
            Class::Fund => self.fund,
            Class::Bills => self.bills,
            Class::Paper => self.paper,
            Class::Gold => self.gold,
            Class::Bitcoin => self.bitcoin,
            Class::Equities => self.equities,
            Class::Loans => self.loans,
            Class::Other => self.other,
        }
    }

    /// What pays redemptions at once; an overdraft counts against it.
    pub(crate) fn liquid(&self) -> Usd<N> {
        self.cash + self.repo + self.fund + self.bills + self.paper
    }

    /// All classes.
    pub fn total(&self) -> Usd<N> {
        Class::ALL.iter().map(|class| self.of(*class)).sum()
    }

    /// Puts a liquid total into its classes, beside cash that is frozen; a negative one stands in
    /// cash as an overdraft.
    pub(super) fn set_liquid(&mut self, total: Usd<N>, frozen: Usd<N>, mix: &Weights<N, 5>) {
        let [cash, repo, fund, bills, paper] = mix.split(total.positive());
        self.cash = frozen + cash - (-total).positive();
        self.repo = repo;
        self.fund = fund;
        self.bills = bills;
        self.paper = paper;
    }

    /// Puts a total into all classes; a negative one stands in cash as an overdraft.
    pub(super) fn new(total: Usd<N>, mix: &Weights<N, 10>) -> Self {
        let [cash, repo, fund, bills, paper, gold, bitcoin, equities, loans, other] =
            mix.split(total.positive());
        let cash = cash - (-total).positive();
        Self { cash, repo, fund, bills, paper, gold, bitcoin, equities, loans, other }
    }
}

/// Shares that add up to one, and the place of the largest, which takes what rounding leaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Weights<N, const K: usize> {
    shares: [Ratio<N>; K],
    largest: usize,
}

impl<N: Number, const K: usize> Weights<N, K> {
    /// Shares in proportion to `weights`; the first of the largest takes the rest.
    pub(super) fn new(weights: [N; K]) -> Self {
        let sum = weights.iter().fold(N::ZERO, |sum, weight| sum + *weight);
        let mut largest = 0;
        let mut high = N::ZERO;
        for (place, weight) in weights.iter().enumerate() {
            if *weight > high {
                (largest, high) = (place, *weight);
            }
        }
        Self { shares: weights.map(|weight| Ratio::post(weight.over(sum))), largest }
    }

    fn split(&self, total: Usd<N>) -> [Usd<N>; K] {
        total.split(&self.shares, self.largest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overdraft_stands_in_cash_alone() {
        let mix = Weights::new([1.0, 0.0, 0.0, 3.0, 0.0]);
        let mut holdings = Holdings::default();
        holdings.set_liquid(Usd::post(8.0), Usd::ZERO, &mix);
        assert_eq!((holdings.cash, holdings.bills), (Usd::post(2.0), Usd::post(6.0)));
        holdings.set_liquid(Usd::post(-3.0), Usd::ZERO, &mix);
        assert_eq!((holdings.cash, holdings.bills), (Usd::post(-3.0), Usd::ZERO));
        assert_eq!(holdings.liquid(), Usd::post(-3.0));
        holdings.set_liquid(Usd::post(8.0), Usd::post(5.0), &mix);
        assert_eq!((holdings.cash, holdings.bills), (Usd::post(7.0), Usd::post(6.0)));
    }

    #[test]
    fn an_amount_is_found_under_its_class() {
        let mix = Weights::new([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]);
        let holdings = Holdings::new(Usd::post(55.0), &mix);
        for (class, amount) in Class::ALL.into_iter().zip(1_u32..) {
            assert!((holdings.of(class).number() - f64::from(amount)).abs() < 1e-12);
        }
        assert_eq!(holdings.total(), Usd::post(55.0));
    }
}
