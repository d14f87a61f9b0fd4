//! Bets: what a person puts into a venture and on what terms.
//!
//! Not here: what comes back, and whether the cushion can pay; see the model. The grammar of a
//! bet in a link is in [`super::bet_link`].

use rust_decimal::Decimal;

use super::{Ends, Kind, START_LEAST, START_MOST, plain};
use crate::unit::Month;

/// Most bets a book may hold.
pub const BETS_MAX: usize = 16;
/// Longest name of a bet, in characters of any script.
pub(crate) const BET_NAME_CHARACTERS_MAX: usize = 32;

/// One bet.
#[derive(Clone, Debug, PartialEq)]
pub struct Bet {
    /// Name, at most [`BET_NAME_CHARACTERS_MAX`] characters.
    pub name: String,
    /// Month it is paid; before the scenario's start it has been paid already.
    pub month: Month,
    /// Whether it is paid at all.
    pub counted: bool,
    /// How it ends where all bets end as set.
    pub ends: Ends,
    /// Terms by kind.
    pub terms: Terms,
}

/// What each kind of bet needs. Amounts in USD, shares and rates in percent.
#[derive(Clone, Debug, PartialEq)]
pub enum Terms {
    /// A stake that is sold at `exit` for `multiple` times its amount.
    Equity {
        /// Amount paid.
        amount: Decimal,
        /// Proceeds as a multiple of the amount.
        multiple: Decimal,
        /// Month of the exit.
        exit: Month,
        /// Chance of success.
        chance: Decimal,
    },
    /// A loan that pays a coupon and comes back at `exit`.
    Loan {
        /// Amount lent.
        amount: Decimal,
        /// Interest a year.
        coupon: Decimal,
        /// Month of maturity.
        exit: Month,
        /// What comes back if it fails, of the amount.
        recovery: Decimal,
        /// Chance of success.
        chance: Decimal,
    },
    /// Machines that are rented out by the hour.
    Compute {
        /// Machines bought.
        units: Decimal,
        /// Price of one, USD.
        unit_price: Decimal,
        /// Hours a year they stand ready.
        hours: Decimal,
        /// Share of these that is rented.
        utilisation: Decimal,
        /// Price of a rented hour of one machine, USD.
        price: Decimal,
        /// Power and hosting of one machine an hour, USD.
        power: Decimal,
        /// Months until the book value is nought.
        life: Decimal,
    },
    /// A gift: paid, and nothing back.
    Grant {
        /// Amount given.
        amount: Decimal,
    },
}

impl From<&Terms> for Kind {
    fn from(terms: &Terms) -> Self {
        match terms {
            Terms::Equity { .. } => Self::Equity,
            Terms::Loan { .. } => Self::Loan,
            Terms::Compute { .. } => Self::Compute,
            Terms::Grant { .. } => Self::Grant,
        }
    }
}

impl Bet {
    /// A bet to begin with, paid in that month; it has no name yet.
    pub fn template(kind: Kind, month: Month) -> Self {
        let terms = match kind {
            Kind::Equity => Terms::Equity {
                amount: 500_000_000.into(),
                multiple: 2.into(),
                exit: exit_after(month, 84),
                chance: 30.into(),
            },
            Kind::Loan => Terms::Loan {
                amount: 500_000_000.into(),
                coupon: 5.into(),
                exit: exit_after(month, 60),
                recovery: 50.into(),
                chance: 80.into(),
            },
            Kind::Compute => Terms::Compute {
                units: 10_000.into(),
                unit_price: 42_000.into(),
                hours: 8_760.into(),
                utilisation: 60.into(),
                price: Decimal::new(220, 2),
                power: Decimal::new(11, 2),
                life: 60.into(),
            },
            Kind::Grant => Terms::Grant { amount: 50_000_000.into() },
        };
        Self { name: String::new(), month, counted: true, ends: Ends::default(), terms }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        Kind::from(&self.terms)
    }

    /// Names it, passing over invisible marks; `false` where the name is too long or cannot be
    /// shown.
    pub fn rename(&mut self, name: &str) -> bool {
        plain::rename(&mut self.name, name, BET_NAME_CHARACTERS_MAX)
    }

    /// Sets the month it is paid; `false` after its exit or maturity and outside 1900 to 2199.
    pub(crate) fn set_month(&mut self, month: Month) -> bool {
        let allowed = is_in_bounds(month) && self.exit().is_none_or(|exit| month <= exit);
        if allowed {
            self.month = month;
        }
        allowed
    }

    /// The month of exit or maturity, where its kind has one.
    pub fn exit(&self) -> Option<Month> {
        match &self.terms {
            Terms::Equity { exit, .. } | Terms::Loan { exit, .. } => Some(*exit),
            Terms::Compute { .. } | Terms::Grant { .. } => None,
        }
    }

    /// Sets the month of exit or maturity; `false` where its kind has none, before it is paid and
    /// after 2199.
    pub fn set_exit(&mut self, month: Month) -> bool {
        let fits = month >= self.month && is_in_bounds(month);
        match &mut self.terms {
            Terms::Equity { exit, .. } | Terms::Loan { exit, .. } if fits => {
                *exit = month;
                true
            }
            _ => false,
        }
    }

    /// Amount paid, USD.
    pub fn amount(&self) -> Decimal {
        match &self.terms {
            Terms::Equity { amount, .. } | Terms::Loan { amount, .. } | Terms::Grant { amount } => {
                *amount
            }
            Terms::Compute { units, unit_price, .. } => {
                units.checked_mul(*unit_price).unwrap_or(Decimal::MAX).round_dp(6)
            }
        }
    }
}

/// Whether a bet may be paid or end in a month: as early and late as a projection may begin.
pub(super) fn is_in_bounds(month: Month) -> bool {
    (START_LEAST..=START_MOST).contains(&month)
}

/// The month some months on, held at the last that may be entered.
pub(super) fn exit_after(month: Month, months: i32) -> Month {
    month.plus(months).min(START_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_a_bet_that_can_be_edited() {
        let month = Month::of(2027, 1);
        for kind in Kind::ALL.iter().copied() {
            let mut bet = Bet::template(kind, month);
            assert_eq!((bet.kind(), bet.month, bet.counted), (kind, month, true));
            assert!(bet.amount() > Decimal::ZERO);
            assert!(bet.rename("脳とコンピュータをつなぐ会社"));
            assert!(!bet.rename(&"x".repeat(33)) && !bet.rename("a\u{7}b"));
            assert_eq!(bet.name, "脳とコンピュータをつなぐ会社");
            let has_exit = bet.exit().is_some();
            assert_eq!(bet.set_exit(Month::of(2030, 5)), has_exit);
            assert_eq!(bet.set_exit(month), has_exit);
            assert!(!bet.set_exit(Month::of(2026, 12)), "before it is paid");
            assert_eq!(bet.set_month(Month::of(2027, 2)), !has_exit);
            assert!(bet.set_month(Month::of(2026, 12)));
            assert_eq!(bet.month, Month::of(2026, 12));
        }
    }

    #[test]
    fn its_months_are_those_a_person_may_enter() {
        for kind in Kind::ALL.iter().copied() {
            let mut bet = Bet::template(kind, Month::of(2199, 1));
            let before = bet.clone();
            for month in [Month::of(1899, 12), Month::of(2200, 1)] {
                assert!(!bet.set_month(month) && !bet.set_exit(month));
            }
            assert_eq!(bet, before);
            assert!(bet.exit().is_none_or(|exit| exit == Month::of(2199, 12)));
            assert!(bet.set_month(Month::of(1900, 1)));
        }
    }
}
