//! The places money rests at or passes: their names, colours and rulings.

use std::borrow::Cow;

use crate::chart::{Hatch, Role};
use crate::figure::look::look;
use crate::scenario::Class;
use crate::text::sankey::FlowWords;

/// One line per place: its name, its stable name in files, its word, its colour, its ruling, and
/// what it is.
macro_rules! places {
    ($($name:ident $key:literal $word:ident $role:ident $hatch:ident $meaning:literal;)*) => {
        /// Where money comes from or goes to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FlowPlace {
            /// An asset of the reserve.
            Asset(Class),
            /// A bet of the book, by its place in it.
            Bet(u8),
            $(#[doc = $meaning] $name,)*
        }

        impl FlowPlace {
            /// Its name; bets have names of their own.
            pub(crate) fn name(self, words: &FlowWords) -> &'static str {
                match self {
                    Self::Asset(class) => class_name(class, words),
                    Self::Bet(_) => words.bets,
                    $(Self::$name => words.$word,)*
                }
            }

            /// Stable name in files, the same in every language.
            pub fn key(self) -> Cow<'static, str> {
                Cow::Borrowed(match self {
                    Self::Asset(class) => class.key(),
                    Self::Bet(place) => return format!("bet_{}", u32::from(place) + 1).into(),
                    $(Self::$name => $key,)*
                })
            }

            /// Its colour, and its ruling, the second sign beside it.
            pub(super) fn look(self) -> (Role, Hatch) {
                match self {
                    Self::Asset(class) => look(class),
                    Self::Bet(_) => (Role::Ai, Hatch::Solid),
                    $(Self::$name => (Role::$role, Hatch::$hatch),)*
                }
            }
        }
    };
}

places! {
    Tokens "tokens" tokens Ink Solid "Tokens outstanding.";
    Queue "queue" queue Ink3 Solid "Redemptions not yet paid.";
    Liabilities "other_liabilities" liabilities Ink3 Solid "Other liabilities.";
    Overdraft "overdraft" overdraft Ink3 Solid "An overdraft at the start.";
    Cushion "excess" cushion Cushion Solid "Excess reserves.";
    Shortfall "shortfall" shortfall Bad Rising "Claims without assets behind them.";
    BetsInside "bets_inside" bets_inside Ai Solid "Bets carried in the reserve.";
    Interest "interest" interest Bills Solid "Interest of all assets.";
    InterestPaid "interest_paid" interest_paid Costs Solid "Interest an overdraft or an outflow costs.";
    Fees "fees" fees Costs Solid "Redemption fees.";
    OtherIncome "other_income" other_income Costs Solid "Other income.";
    BetIncome "bet_income" bet_income Ai Solid "Income of bets in the reserve.";
    BetCost "bet_cost" bet_cost Ai Solid "What bets in the reserve cost to run.";
    CushionForLoss "excess_for_loss" cushion_pays Cushion Solid "What the cushion gives to cover a loss.";
    Holders "holders" holders Holders Solid "Token holders.";
    Partners "partners" partners Holders Rising "Distributors.";
    Costs "costs" costs Costs Solid "Costs.";
    Losses "losses" losses Costs Horizontal "Losses on loans.";
    Tax "tax" tax Tax Solid "Tax.";
    Profit "profit" profit Profit Solid "Profit, or the outline of a loss.";
    CushionForUses "excess_for_uses" cushion_pays Cushion Solid "What the cushion gives to uses beyond the profit.";
    ReserveForBets "reserve_for_bets" reserve_pays Ink3 Solid "What the reserve pays for bets inside it.";
    BetsMore "bets" bets Ai Vertical "Bets without a name of their own.";
    Dividends "dividends" dividends Dividends Solid "Dividends.";
    GoldBought "gold_bought" gold_bought Gold Rising "Gold bought.";
    BitcoinBought "bitcoin_bought" bitcoin_bought Bitcoin Dots "Bitcoin bought.";
    Kept "kept" kept Cushion Solid "Profit that stays.";
    Owners "owners" owners Dividends Solid "The owners: they keep what comes back of bets outside the reserve.";
    Reserve "reserve" reserve Cushion Solid "The reserve: it keeps what comes back of bets inside it.";
}

impl FlowPlace {
    /// Its colour.
    pub(super) fn role(self) -> Role {
        self.look().0
    }

    /// Whether it is the end of a bet.
    pub(super) fn is_bet(self) -> bool {
        matches!(self, Self::Bet(_) | Self::BetsMore)
    }

    /// Whether it holds an asset whose price can change.
    pub(super) fn has_price(self) -> bool {
        matches!(self, Self::Asset(Class::Gold | Class::Bitcoin | Class::Equities))
    }
}

fn class_name(class: Class, words: &FlowWords) -> &'static str {
    match class {
        Class::Cash => words.cash,
        Class::Repo => words.repo,
        Class::Fund => words.fund,
        Class::Bills => words.bills,
        Class::Paper => words.paper,
        Class::Gold => words.gold,
        Class::Bitcoin => words.bitcoin,
        Class::Equities => words.equities,
        Class::Loans => words.loans,
        Class::Other => words.other,
    }
}
