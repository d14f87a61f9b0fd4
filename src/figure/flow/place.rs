//! The places money rests at or passes: their names, colours and rulings.

use std::borrow::Cow;

use crate::chart::{Hatch, Role};
use crate::figure::look::look;
use crate::scenario::Class;
use crate::text::flow::FlowWords;

/// Where money comes from or goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Tokens outstanding.
    Tokens,
    /// Redemptions not yet paid.
    Queue,
    /// Other liabilities.
    Liabilities,
    /// An overdraft at the start.
    Overdraft,
    /// Excess reserves.
    Cushion,
    /// Claims without assets behind them.
    Shortfall,
    /// An asset of the reserve.
    Asset(Class),
    /// Bets carried in the reserve.
    BetsInside,
    /// Interest of all assets.
    Interest,
    /// Interest an overdraft or an outflow costs.
    InterestPaid,
    /// Redemption fees.
    Fees,
    /// Other income.
    OtherIncome,
    /// Income of bets in the reserve.
    BetIncome,
    /// What bets in the reserve cost to run.
    BetCost,
    /// What the cushion gives to cover a loss.
    CushionForLoss,
    /// Token holders.
    Holders,
    /// Distributors.
    Partners,
    /// Costs.
    Costs,
    /// Losses on loans.
    Losses,
    /// Tax.
    Tax,
    /// Profit, or the outline of a loss.
    Profit,
    /// What the cushion gives to uses beyond the profit.
    CushionForUses,
    /// What the reserve pays for bets inside it.
    ReserveForBets,
    /// A bet of the book, by its place in it.
    Bet(u8),
    /// Bets without a name of their own.
    BetsMore,
    /// Dividends.
    Dividends,
    /// Gold bought.
    GoldBought,
    /// Bitcoin bought.
    BitcoinBought,
    /// Profit that stays.
    Kept,
    /// The owners: they keep what comes back of bets outside the reserve.
    Owners,
    /// The reserve: it keeps what comes back of bets inside it.
    Reserve,
}

impl Place {
    /// Its name; bets have names of their own.
    pub(crate) fn name(self, words: &FlowWords) -> &'static str {
        match self {
            Self::Tokens => words.tokens,
            Self::Queue => words.queue,
            Self::Liabilities => words.liabilities,
            Self::Overdraft => words.overdraft,
            Self::Cushion => words.cushion,
            Self::Shortfall => words.shortfall,
            Self::Asset(class) => class_name(class, words),
            Self::BetsInside => words.bets_inside,
            Self::Interest => words.interest,
            Self::InterestPaid => words.interest_paid,
            Self::Fees => words.fees,
            Self::OtherIncome => words.other_income,
            Self::BetIncome => words.bet_income,
            Self::CushionForLoss | Self::CushionForUses => words.cushion_pays,
            Self::ReserveForBets => words.reserve_pays,
            Self::Holders => words.holders,
            Self::Partners => words.partners,
            Self::Costs => words.costs,
            Self::Losses => words.losses,
            Self::Tax => words.tax,
            Self::Profit => words.profit,
            Self::BetCost => words.bet_cost,
            Self::Bet(_) | Self::BetsMore => words.bets,
            Self::Dividends => words.dividends,
            Self::GoldBought => words.gold_bought,
            Self::BitcoinBought => words.bitcoin_bought,
            Self::Kept => words.kept,
            Self::Owners => words.owners,
            Self::Reserve => words.reserve,
        }
    }

    /// Stable name in files, the same in every language.
    pub fn key(self) -> Cow<'static, str> {
        if let Self::Bet(place) = self {
            return format!("bet_{}", u32::from(place) + 1).into();
        }
        Cow::Borrowed(match self {
            Self::Tokens => "tokens",
            Self::Queue => "queue",
            Self::Liabilities => "other_liabilities",
            Self::Overdraft => "overdraft",
            Self::Cushion => "excess",
            Self::Shortfall => "shortfall",
            Self::Asset(class) => class.key(),
            Self::BetsInside => "bets_inside",
            Self::Interest => "interest",
            Self::InterestPaid => "interest_paid",
            Self::Fees => "fees",
            Self::OtherIncome => "other_income",
            Self::BetIncome => "bet_income",
            Self::CushionForLoss => "excess_for_loss",
            Self::Holders => "holders",
            Self::Partners => "partners",
            Self::Costs => "costs",
            Self::Losses => "losses",
            Self::Tax => "tax",
            Self::Profit => "profit",
            Self::CushionForUses => "excess_for_uses",
            Self::ReserveForBets => "reserve_for_bets",
            Self::BetCost => "bet_cost",
            Self::Bet(_) | Self::BetsMore => "bets",
            Self::Owners => "owners",
            Self::Reserve => "reserve",
            Self::Dividends => "dividends",
            Self::GoldBought => "gold_bought",
            Self::BitcoinBought => "bitcoin_bought",
            Self::Kept => "kept",
        })
    }

    /// Its colour.
    pub fn role(self) -> Role {
        match self {
            Self::Tokens => Role::Ink,
            Self::Queue | Self::Liabilities | Self::Overdraft | Self::ReserveForBets => Role::Ink3,
            Self::Cushion
            | Self::CushionForLoss
            | Self::CushionForUses
            | Self::Kept
            | Self::Reserve => Role::Cushion,
            Self::Shortfall => Role::Bad,
            Self::Asset(class) => look(class).0,
            Self::Interest => Role::Bills,
            Self::Fees | Self::OtherIncome | Self::InterestPaid | Self::Costs | Self::Losses => {
                Role::Costs
            }
            Self::Holders | Self::Partners => Role::Holders,
            Self::Tax => Role::Tax,
            Self::Profit => Role::Profit,
            Self::BetsInside | Self::BetIncome | Self::BetCost | Self::Bet(_) | Self::BetsMore => {
                Role::Ai
            }
            Self::Dividends | Self::Owners => Role::Dividends,
            Self::GoldBought => Role::Gold,
            Self::BitcoinBought => Role::Bitcoin,
        }
    }

    /// Its ruling, the second sign beside the colour.
    pub fn hatch(self) -> Hatch {
        match self {
            Self::Asset(class) => look(class).1,
            Self::GoldBought | Self::Partners | Self::Shortfall => Hatch::Rising,
            Self::BitcoinBought => Hatch::Dots,
            Self::Losses => Hatch::Horizontal,
            Self::BetsMore => Hatch::Vertical,
            _ => Hatch::Solid,
        }
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
