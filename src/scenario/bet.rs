//! Bets: what a person puts into a venture and on what terms.
//!
//! Not here: what comes back, and whether the cushion can pay; see the model. The grammar of a
//! bet in a link is in [`super::bet_link`].

use rust_decimal::Decimal;

use super::Ends;
use crate::unit::Month;

/// Most bets a book may hold.
pub const BETS_MAX: usize = 16;
/// Longest name of a bet, in characters of any script.
pub const BET_NAME_CHARACTERS_MAX: usize = 32;

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

impl Bet {
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

impl Terms {
    /// The word of the kind in a link.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Equity { .. } => "equity",
            Self::Loan { .. } => "loan",
            Self::Compute { .. } => "compute",
            Self::Grant { .. } => "grant",
        }
    }
}
