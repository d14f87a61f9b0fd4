//! What became of one bet: what is paid of it, what it gives and what it is carried at.
//!
//! Not here: what it is to give ([`super::bet`]); who pays and when ([`super::uses`]).

use super::bet::{BetFlow, Returns};
use super::input::BetInput;
use crate::unit::{Month, Number, Usd, YearPart};

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

impl<N: Number> Payment<N> {
    pub(super) fn open(bet: &BetInput<N>) -> Self {
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

    /// The month of the horizon in which the last of it was paid; nought or less before the
    /// start, `None` while something is unpaid. What costs nothing begins when it is due.
    pub(crate) fn began(&self) -> Option<i32> {
        if self.due <= 0 || self.amount == Usd::ZERO {
            return Some(self.due);
        }
        self.settled.and_then(|month| i32::try_from(month).ok())
    }

    /// Takes a month's income and proceeds; what is carried changes with them.
    pub(super) fn mature(&mut self, month: i32, part: YearPart) {
        let carried = self.flow.value;
        let months = self.began().map(|began| month - began);
        let [income, proceeds] = self.returns.back(carried, months, part);
        let value = months.map_or(carried, |months| self.returns.value(self.amount, months));
        self.flow = BetFlow { paid: Usd::ZERO, income, proceeds, value };
    }

    /// Books a payment of this month.
    pub(super) fn book(&mut self, paid: Usd<N>) {
        self.flow.paid += paid;
        if self.returns != Returns::Nothing {
            self.flow.value += paid;
        }
    }

    /// What a bet that was paid before the start did until then: its month of the horizon,
    /// nought or less, and its flow. Months after its end are left out.
    pub fn past(&self, start: Month) -> Vec<(i32, BetFlow<N>)> {
        let mut past = Self { flow: BetFlow::default(), ..*self };
        past.book(self.amount);
        let last = self.due.saturating_add(self.returns.end()).min(0);
        let mut flows = vec![(self.due, past.flow)];
        for month in self.due.saturating_add(1)..=last {
            past.mature(month, start.plus(month - 1).year_part());
            flows.push((month, past.flow));
        }
        if self.due > 0 { Vec::new() } else { flows }
    }
}

/// Carrying value of all bets.
pub(super) fn carried<N: Number>(payments: &[Payment<N>]) -> Usd<N> {
    payments.iter().map(|payment| payment.flow.value).sum()
}
