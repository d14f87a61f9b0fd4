//! The book as it stands between two months.
//!
//! Not here: how it moves; see the steps.

use super::bet::BetFlow;
use super::holdings::Holdings;
use super::input::Inputs;
use super::payment::{Payment, carried};
use crate::scenario::BetsFrom;
use crate::unit::{AnnualRate, Number, Usd, YearPart};

/// Everything that one month hands to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Book<N> {
    /// Reserve assets by class.
    pub holdings: Holdings<N>,
    /// Cash that cannot be paid out while a bank is closed.
    pub frozen: Usd<N>,
    /// Bets carried inside the reserve.
    pub bets_inside: Usd<N>,
    /// Tokens outstanding.
    pub tokens: Usd<N>,
    /// Redemptions asked for and not yet paid.
    pub queue: Usd<N>,
    /// Excess reserves, carried forward.
    pub excess: Usd<N>,
    /// Yield of the bill book, a ladder that follows today's bill.
    pub ladder: AnnualRate<N>,
    /// What a month of the run takes, fixed when it begins.
    pub(crate) run_amount: Usd<N>,
    /// Bets that count, in the order they are due.
    pub payments: Vec<Payment<N>>,
}

/// What bets inside the reserve gave in a month; nought where they are outside.
pub(super) struct Matured<N> {
    pub(super) income: Usd<N>,
    pub(super) proceeds: Usd<N>,
    /// Proceeds less what was carried, and write-offs.
    pub(super) marks: Usd<N>,
}

impl<N: Number> Book<N> {
    /// The book at the start: assets = tokens · (1 + buffer) + other liabilities, divided by the
    /// mix. Bets that the reserve paid before the start are among them at what they are carried
    /// at, and the mix divides the rest.
    pub fn open(inputs: &Inputs<N>) -> Self {
        let payments: Vec<_> = inputs.bets.iter().map(Payment::open).collect();
        let bets_inside = match inputs.choices.bets_from {
            BetsFrom::Profit => Usd::ZERO,
            BetsFrom::Reserve => carried(&payments),
        };
        Self {
            holdings: Holdings::new(inputs.assets - bets_inside, &inputs.mix),
            frozen: Usd::ZERO,
            bets_inside,
            tokens: inputs.tokens,
            queue: Usd::ZERO,
            excess: inputs.assets - inputs.tokens - inputs.other_liabilities,
            ladder: inputs.yields.bills.at(inputs.rate(0)),
            run_amount: Usd::ZERO,
            payments,
        }
    }

    /// All assets.
    pub fn assets(&self) -> Usd<N> {
        self.holdings.total() + self.bets_inside
    }

    /// Steps 4 and 10 for bets: takes coupons, running cash and proceeds; what the reserve carries
    /// changes with them.
    pub(super) fn mature(&mut self, from: BetsFrom, month: u32, part: YearPart) -> Matured<N> {
        let month = i32::try_from(month).unwrap_or(i32::MAX);
        for payment in &mut self.payments {
            payment.mature(month, part);
        }
        if from == BetsFrom::Profit {
            return Matured { income: Usd::ZERO, proceeds: Usd::ZERO, marks: Usd::ZERO };
        }
        let sum =
            |of: fn(&BetFlow<N>) -> Usd<N>| self.payments.iter().map(|bet| of(&bet.flow)).sum();
        let (income, proceeds): (Usd<N>, Usd<N>) =
            (sum(|flow| flow.income), sum(|flow| flow.proceeds));
        let before = self.bets_inside;
        self.bets_inside = carried(&self.payments);
        Matured { income, proceeds, marks: proceeds + self.bets_inside - before }
    }
}
