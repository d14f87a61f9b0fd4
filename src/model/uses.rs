//! Step 12: uses of profit, each paid in part where it must be.
//!
//! In this order: bets due (first in, first out), purchases of gold and bitcoin, dividend. Room
//! = max(0, excess − floor · tokens); every use is at most what is due, room and free cash.
//! Bets paid from profit, dividends and gifts reduce room; purchases and bets paid from the
//! reserve swap one asset for another, are limited by room and leave it as it is.

use super::bet::Returns;
use super::book::Book;
use super::income::Earnings;
use super::input::Inputs;
use super::payment::Payment;
use crate::scenario::{BetsFrom, DividendBase};
use crate::unit::{Number, Ratio, Usd};

/// What the profit was used for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Uses<N> {
    /// Bets paid from profit: they leave the company's reserve.
    pub(super) bets_outside: Usd<N>,
    /// Bets paid from the reserve and carried in it.
    pub(super) bets_inside: Usd<N>,
    /// Gifts paid from the reserve: written off at once.
    pub(super) gifts: Usd<N>,
    pub(super) gold: Usd<N>,
    pub(super) bitcoin: Usd<N>,
    pub(super) dividend: Usd<N>,
}

impl<N: Number> Uses<N> {
    pub(super) fn purchases(&self) -> Usd<N> {
        self.gold + self.bitcoin
    }

    pub(super) fn bets(&self) -> Usd<N> {
        self.bets_outside + self.bets_inside + self.gifts
    }
}

/// What may still be used.
struct Means<N> {
    room: Usd<N>,
    free: Usd<N>,
}

/// Uses the month's result; the book holds what was bought. `free` is the free cash, `marks` the month's changes of value.
pub(super) fn spend<N: Number>(
    inputs: &Inputs<N>,
    book: &mut Book<N>,
    (income, marks): (&Earnings<N>, Usd<N>),
    free: Usd<N>,
    month: u32,
) -> Uses<N> {
    let excess = book.excess + income.profit + marks;
    let mut means = Means { room: (excess - book.tokens.times(inputs.floor)).positive(), free };
    let mut uses = Uses::default();
    for payment in &mut book.payments {
        pay(inputs.choices.bets_from, payment, &mut means, &mut uses, month);
    }
    let [gold, bitcoin] = inputs.purchases;
    uses.gold = means.buy(income.profit, gold);
    uses.bitcoin = means.buy(income.profit, bitcoin);
    let spent = uses.purchases() + uses.bets_outside;
    let base = match inputs.choices.dividend_base {
        DividendBase::Profit => income.profit - spent,
        DividendBase::Reported => income.profit + marks - uses.gifts - spent,
        DividendBase::Excess => means.room,
    };
    uses.dividend = means.allowed(base.positive().times(inputs.dividend));
    book.bets_inside += uses.bets_inside;
    book.holdings.gold += uses.gold;
    book.holdings.bitcoin += uses.bitcoin;
    uses
}

/// Pays what is due of a bet.
fn pay<N: Number>(
    from: BetsFrom,
    payment: &mut Payment<N>,
    means: &mut Means<N>,
    uses: &mut Uses<N>,
    month: u32,
) {
    if i64::from(payment.due) > i64::from(month) || payment.unpaid == Usd::ZERO {
        return;
    }
    let paid = means.allowed(payment.unpaid);
    payment.unpaid -= paid;
    payment.book(paid);
    means.free -= paid;
    if payment.unpaid == Usd::ZERO {
        payment.settled = Some(month);
    }
    match (from, payment.returns == Returns::Nothing) {
        (BetsFrom::Profit, _) => {
            means.room -= paid;
            uses.bets_outside += paid;
        }
        (BetsFrom::Reserve, true) => {
            means.room -= paid;
            uses.gifts += paid;
        }
        (BetsFrom::Reserve, false) => uses.bets_inside += paid,
    }
}

impl<N: Number> Means<N> {
    fn allowed(&self, due: Usd<N>) -> Usd<N> {
        due.min(self.room).min(self.free).positive()
    }

    fn buy(&mut self, profit: Usd<N>, share: Ratio<N>) -> Usd<N> {
        let bought = self.allowed(profit.positive().times(share));
        self.free -= bought;
        bought
    }
}

#[cfg(test)]
mod tests {
    use crate::model::project;
    use crate::scenario::decode;
    use crate::unit::Exact;

    /// With the whole of it paid out, a dividend is its base, where the cushion allows it.
    #[test]
    fn what_is_bought_and_given_away_leaves_the_base_of_dividends() {
        let gift = "bets_from=reserve&bet=kind:grant;name:Open;amount:90m;month:2026-07";
        for base in ["profit", "reported"] {
            let link = format!("dividend_base={base}&dividend=100&gold_share=10&{gift}");
            let (scenario, problems) = decode(&link);
            assert!(problems.is_empty(), "{problems:?}");
            let projection = project::<Exact>(&scenario);
            let row = projection.rows.first().expect("a month");
            let whole = match base {
                "profit" => row.profit - row.purchases,
                _ => row.reported - row.purchases,
            };
            assert_eq!(row.dividends, whole.positive(), "{base}");
        }
    }
}
