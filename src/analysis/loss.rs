//! What the loss of every bet does to the cushion, paid from profit and paid from the reserve.
//!
//! In the month in which least would be left: excess reserves, what the reserve carries of bets
//! at that close, and the excess without it. Outside the reserve nothing is carried, so nothing
//! is lost but what was paid; an amount above the excess, carried inside, breaks the token. What
//! the floor holds back is told as the longest wait. USD. Not here: when a bet fails; a loss of
//! everything at once is worse than any ending the bets are set to.

use super::touch::{Touch, touch_of, without_bets};
use crate::model::{Payment, Projection, project};
use crate::scenario::{BetsFrom, Scenario};
use crate::unit::{HALF_CENT, Number, Usd};

/// The loss of every bet in one of the two cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loss {
    /// What pays the bets.
    pub from: BetsFrom,
    /// The month in which least is left, nought for the start.
    pub month: u32,
    /// Excess reserves at its close.
    pub excess: f64,
    /// Bets carried inside the reserve at its close: what is lost, and what breaks the token
    /// where it is above the excess.
    pub lost: f64,
    /// Tokens at its close.
    pub tokens: f64,
    /// The longest wait of a bet, in months.
    pub wait: u32,
    /// Whether a bet is still waiting in the last month.
    pub(crate) is_waiting: bool,
    /// Whether the reserve ever carries a bet.
    pub(crate) is_carried: bool,
    /// What the bets do to the tokens as they end, without that loss.
    pub touch: Touch,
}

impl Loss {
    /// What is left of the cushion.
    pub fn left(&self) -> f64 {
        self.excess - self.lost
    }

    /// The same as a share of tokens, percent; `None` without tokens.
    pub(crate) fn left_share(&self) -> Option<f64> {
        (self.tokens > 0.0).then(|| self.left() / self.tokens * 100.0)
    }

    /// What is lost as a share of tokens, percent; `None` without tokens.
    pub(crate) fn lost_share(&self) -> Option<f64> {
        (self.tokens > 0.0).then(|| self.lost / self.tokens * 100.0)
    }

    /// Whether less than is owed is there before a bet is lost, by half a cent or more.
    pub(crate) fn is_short(&self) -> bool {
        self.excess < -HALF_CENT
    }

    /// Whether it would break the token: less than its backing is left, by half a cent or more.
    pub fn breaks(&self) -> bool {
        self.left() < -HALF_CENT
    }
}

/// The loss of every bet of a scenario, of which `projection` is the ledger, paid from profit
/// and paid from the reserve.
pub fn losses<N: Number>(scenario: &Scenario, projection: &Projection<N>) -> [Loss; 2] {
    let without = without_bets(scenario, projection.inputs.months);
    [BetsFrom::Profit, BetsFrom::Reserve].map(|from| {
        if from == scenario.choices.bets_from {
            return loss(projection, &without);
        }
        let mut other = scenario.clone();
        other.choices.bets_from = from;
        loss(&project::<f64>(&other), &without)
    })
}

/// The loss of every bet of a projection, beside the one without bets.
fn loss<N: Number>(projection: &Projection<N>, without: &Projection<f64>) -> Loss {
    let opening = &projection.opening;
    let last = u32::try_from(projection.rows.len()).unwrap_or(0);
    let wait = projection.payments.iter().map(|payment| wait(payment, last));
    let carried = projection.rows.iter().map(|row| row.bets_inside);
    let found = Loss {
        from: projection.inputs.choices.bets_from,
        month: 0,
        excess: opening.excess.to_f64(),
        lost: opening.bets_inside.to_f64(),
        tokens: opening.tokens.to_f64(),
        wait: wait.max().unwrap_or(0),
        is_waiting: projection.payments.iter().any(|payment| is_waiting(payment, last)),
        is_carried: carried.chain([opening.bets_inside]).any(|usd| usd.to_f64() > HALF_CENT),
        touch: touch_of(without, projection),
    };
    projection.rows.iter().fold(found, |least, row| {
        let now = Loss {
            month: row.month,
            excess: row.excess.to_f64(),
            lost: row.bets_inside.to_f64(),
            tokens: row.tokens.to_f64(),
            ..least
        };
        if now.left() < least.left() { now } else { least }
    })
}

fn is_waiting<N: Number>(payment: &Payment<N>, last: u32) -> bool {
    payment.unpaid > Usd::ZERO && i64::from(payment.due) <= i64::from(last)
}

/// Months a bet waited, or has waited by the last month.
fn wait<N: Number>(payment: &Payment<N>, last: u32) -> u32 {
    let until = if is_waiting(payment, last) { Some(last) } else { payment.settled };
    let months = until.map_or(0, |until| i64::from(until) - i64::from(payment.due));
    if payment.due > 0 { u32::try_from(months).unwrap_or(0) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A cushion of 2 bn that does not move: no income, no costs.
    fn both(bets: &str) -> [Loss; 2] {
        let words = format!("tokens=100bn buffer=2 {bets}");
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, []);
        losses(&scenario, &project::<f64>(&scenario))
    }

    fn stake(amount: &str, month: &str) -> String {
        format!("bet=kind:equity;amount:{amount};month:{month};multiple:2;exit:2040-01")
    }

    #[test]
    fn outside_the_reserve_nothing_is_lost_but_what_was_paid() {
        let [profit, reserve] = both(&stake("1.5bn", "2026-09"));
        assert_eq!((profit.excess, profit.lost, profit.breaks()), (0.5e9, 0.0, false));
        assert_eq!((reserve.excess, reserve.lost, reserve.month), (2e9, 1.5e9, 3));
        assert_eq!((reserve.left(), reserve.left_share()), (0.5e9, Some(0.5)));
        assert_eq!(reserve.lost_share(), Some(1.5));
        assert!(!reserve.breaks());
    }

    #[test]
    fn more_than_the_excess_inside_breaks_the_token() {
        let two = format!("{} {}", stake("1.5bn", "2026-09"), stake("600m", "2026-10"));
        let [profit, reserve] = both(&two);
        assert!(reserve.breaks() && reserve.month == 4);
        assert!((reserve.left() + 0.1e9).abs() < 1.0);
        // From profit the floor holds the second back until the end.
        assert!(profit.is_waiting && !profit.breaks());
        assert_eq!(profit.wait, 56);
        let [_, before] = both(&stake("2.1bn", "2020-01"));
        assert!(before.breaks() && before.month == 0);
    }

    #[test]
    fn a_wait_is_counted_from_the_month_a_bet_is_due() {
        let paid = "rate=12 ".to_owned() + &stake("5bn", "2027-01");
        let [profit, _] = both(&paid);
        assert!(!profit.is_waiting);
        // 2 bn and about 1 bn a month: 5 bn are there in the seventh month, 12 bn in the tenth.
        assert_eq!(profit.wait, 0);
        let [profit, _] = both(&("rate=12 ".to_owned() + &stake("12bn", "2027-01")));
        assert_eq!(profit.wait, 3);
    }
}
