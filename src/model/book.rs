//! The book as it stands between two months.
//!
//! Not here: how it moves; see the steps.

use super::bet::{BetFlow, Returns};
use super::holdings::Holdings;
use super::input::Inputs;
use crate::scenario::BetsFrom;
use crate::unit::{AnnualRate, Number, Usd};

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
    pub run_amount: Usd<N>,
    /// Bets that count, in the order they are due.
    pub payments: Vec<Payment<N>>,
}

/// What became of one bet so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payment<N> {
    /// Its place in the scenario's book.
    pub place: usize,
    /// Month of the horizon it is due in; nought or less was paid before the start.
    pub due: i32,
    /// Its amount, scaled.
    pub amount: Usd<N>,
    /// What is still to be paid.
    pub unpaid: Usd<N>,
    /// Month in which the last of it was paid.
    pub settled: Option<u32>,
    /// What it gives.
    pub returns: Returns<N>,
    /// What it did in the month, and its carrying value.
    pub flow: BetFlow<N>,
}

impl<N: Number> Book<N> {
    /// The book at the start: assets = tokens · (1 + buffer) + other liabilities, divided by the
    /// mix. Bets that the reserve paid before the start are among them at what they are carried
    /// at, and the mix divides the rest.
    pub fn open(inputs: &Inputs<N>) -> Self {
        let payments: Vec<_> = inputs.bets.iter().map(Payment::open).collect();
        let bets_inside = match inputs.bets_from {
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
}

impl<N: Number> Payment<N> {
    fn open(bet: &super::input::BetInput<N>) -> Self {
        let is_before = bet.due <= 0;
        let value = if is_before { bet.returns.value(bet.amount, -bet.due) } else { Usd::ZERO };
        Self {
            place: bet.place,
            due: bet.due,
            amount: bet.amount,
            unpaid: if is_before { Usd::ZERO } else { bet.amount },
            settled: None,
            returns: bet.returns,
            flow: BetFlow { value, ..BetFlow::default() },
        }
    }
}

/// Carrying value of all bets.
pub(super) fn carried<N: Number>(payments: &[Payment<N>]) -> Usd<N> {
    payments.iter().map(|payment| payment.flow.value).sum()
}
