//! What the lines of a pasted table come to as the person takes them: shares, tokens and cushion.
//!
//! A share is its class over the sum, in percent. With tokens the cushion is what assets and other
//! debts leave of them: (assets − tokens − other debts) / tokens. In another currency than the dollar, or
//! where the table has percentages alone, only the shares are taken. Not here: how lines are read.

use rust_decimal::Decimal;

use super::super::{Change, Class, Parameter, Scenario};
use super::role::is_near;
use super::{LineRole, ReserveLine, ReserveTable, TableCurrency};

/// What the person makes of a line, by its name and how many of that name are before it: a class, or
/// `None` to leave it out.
pub(crate) type LineChoice = (String, usize, Option<Class>);

/// Where the tokens come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokensFrom {
    /// The table states them, or all that is owed.
    Stated,
    /// It does not: the reserve is taken for them, without a cushion.
    Assets,
    /// What it states is far from the reserve; they stay as they are.
    Unfit,
    /// The amounts are in another currency, or per cent; they stay as they are.
    Unknown,
}

/// The reserve that a table comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReserveBook {
    /// The class of each line; `None` where it is left out.
    pub(crate) classes: Vec<Option<Class>>,
    /// The sum of the lines that are taken.
    pub(crate) sum: Decimal,
    /// The total as stated.
    pub(crate) stated: Option<Decimal>,
    /// Whether sum and total differ by no more than rounding.
    pub(crate) agrees: bool,
    /// Shares of the reserve, percent, of all classes in their order.
    pub(crate) shares: Vec<(Class, Decimal)>,
    /// Tokens and other debts, USD.
    pub(crate) tokens: Option<(Decimal, Decimal)>,
    /// Excess, percent of tokens.
    pub(crate) buffer: Option<Decimal>,
    /// Where the tokens come from.
    pub(crate) from: TokensFrom,
    /// Classes of which more is owed than held; they are taken as nought.
    pub(crate) below_zero: Vec<Class>,
}

/// Decimal places of a share and of a cushion.
const PLACES: u32 = 6;
/// Assets over tokens at least and at most, for the tokens to be believed.
const COVER: (Decimal, Decimal) = (Decimal::from_parts(5, 0, 0, false, 1), Decimal::TWO);

impl ReserveTable {
    /// What the lines come to with the choices of the person.
    pub(crate) fn book(&self, choices: &[LineChoice]) -> ReserveBook {
        let chosen = |line: &ReserveLine| {
            let is_of = |it: &&LineChoice| it.0 == line.name && it.1 == line.twin;
            let choice = choices.iter().find(is_of);
            match (choice, line.role) {
                (_, LineRole::NoAmount) => None,
                (Some((.., class)), _) => *class,
                (None, LineRole::Held(class)) => Some(class),
                _ => None,
            }
        };
        let classes: Vec<_> = self.lines.iter().map(chosen).collect();
        let taken = || self.lines.iter().zip(&classes).filter(|(_, class)| class.is_some());
        let sum: Decimal = taken().map(|(line, _)| line.amount).sum();
        let stated = self.largest(LineRole::Total);
        let whole = stated.or(self.is_percent.then_some(Decimal::ONE_HUNDRED));
        let step = taken().map(|(line, _)| line.step).fold(Decimal::ZERO, Decimal::max);
        let agrees = whole.is_some_and(|whole| is_near(sum, whole, step, taken().count() + 1));
        let held = |class: Class| -> Decimal {
            taken().filter(|(_, it)| **it == Some(class)).map(|(line, _)| line.amount).sum()
        };
        let amounts: Vec<_> = Class::ALL.into_iter().map(|class| (class, held(class))).collect();
        let below_zero =
            amounts.iter().filter(|(_, amount)| amount.is_sign_negative() && !amount.is_zero());
        let (tokens, from) = self.tokens(sum);
        ReserveBook {
            below_zero: below_zero.map(|(class, _)| *class).collect(),
            shares: shares(&amounts),
            buffer: tokens.and_then(|(tokens, other)| buffer(sum, tokens, other)),
            classes,
            sum,
            stated: whole,
            agrees,
            tokens,
            from,
        }
    }

    /// The largest amount of a role.
    fn largest(&self, role: LineRole) -> Option<Decimal> {
        let lines = self.lines.iter().filter(|line| line.role == role);
        lines.map(|line| line.amount).max()
    }

    /// Tokens and other debts beside a sum of assets.
    fn tokens(&self, assets: Decimal) -> (Option<(Decimal, Decimal)>, TokensFrom) {
        if self.is_percent || self.currency != TableCurrency::Dollars || assets <= Decimal::ZERO {
            return (None, TokensFrom::Unknown);
        }
        let stated = |role| {
            let lines = self.lines.iter().filter(|line| line.role == role);
            let believed =
                lines.flat_map(|line| [line.amount, line.bare]).filter(|it| is_cover(assets, *it));
            believed.max()
        };
        let is_stated =
            self.largest(LineRole::Tokens).or(self.largest(LineRole::Liabilities)).is_some();
        let (tokens, owed) = (stated(LineRole::Tokens), stated(LineRole::Liabilities));
        let pair = match (tokens, owed) {
            (Some(tokens), Some(owed)) => Some((tokens, (owed - tokens).max(Decimal::ZERO))),
            (Some(tokens), None) | (None, Some(tokens)) => Some((tokens, Decimal::ZERO)),
            (None, None) => None,
        };
        match pair {
            Some(pair) if Parameter::Tokens.allows(pair.0) => (Some(pair), TokensFrom::Stated),
            None if !is_stated && Parameter::Tokens.allows(assets) => {
                (Some((assets, Decimal::ZERO)), TokensFrom::Assets)
            }
            _ => (None, TokensFrom::Unfit),
        }
    }
}

impl ReserveBook {
    /// Whether there is something to take.
    pub(crate) fn is_taken(&self) -> bool {
        self.sum > Decimal::ZERO && self.shares.iter().any(|(_, share)| !share.is_zero())
    }

    /// The share of a class, percent.
    #[cfg(test)]
    pub(crate) fn share(&self, class: Class) -> Decimal {
        let found = self.shares.iter().find(|(it, _)| *it == class);
        found.map(|(_, share)| *share).unwrap_or_default()
    }

    /// What taking it does to a scenario, as one step; `None` where nothing can be taken.
    pub(crate) fn change(&self, scenario: &Scenario) -> Option<Change> {
        if !self.is_taken() {
            return None;
        }
        let set = |(class, share): &(Class, Decimal)| Some(Change::Set(class.parameter()?, *share));
        let mut changes: Vec<_> = self.shares.iter().filter_map(set).collect();
        if let (Some((tokens, other)), Some(buffer)) = (self.tokens, self.buffer) {
            changes.extend([
                Change::Set(Parameter::Tokens, tokens),
                Change::Set(Parameter::Buffer, buffer),
                Change::Set(Parameter::OtherLiabilities, other),
            ]);
            if !scenario.tokens_path().as_slice().is_empty() {
                changes.push(Change::TokensPath(Vec::new()));
            }
        }
        Some(Change::Together(changes))
    }
}

fn is_cover(assets: Decimal, tokens: Decimal) -> bool {
    let (least, most) = COVER;
    let cover = assets.checked_div(tokens);
    tokens > Decimal::ZERO && cover.is_some_and(|cover| cover >= least && cover <= most)
}

/// Shares in percent that come to the whole: rounding goes to bills, else to the largest.
fn shares(amounts: &[(Class, Decimal)]) -> Vec<(Class, Decimal)> {
    let whole: Decimal = amounts.iter().map(|(_, amount)| (*amount).max(Decimal::ZERO)).sum();
    let share = |amount: Decimal| {
        let part = amount.max(Decimal::ZERO).checked_div(whole).unwrap_or_default();
        (part * Decimal::ONE_HUNDRED).round_dp(PLACES)
    };
    let mut shares: Vec<_> =
        amounts.iter().map(|(class, amount)| (*class, share(*amount))).collect();
    // Rounding is less than that.
    let bears = |share: Decimal| share > Decimal::new(1, 3);
    let has_bills = shares.iter().any(|(class, share)| *class == Class::Bills && bears(*share));
    let rest = Decimal::ONE_HUNDRED - shares.iter().map(|(_, share)| *share).sum::<Decimal>();
    let largest = shares.iter().map(|(_, share)| *share).max().unwrap_or_default();
    let takes = |class: Class, share: Decimal| {
        if has_bills { class == Class::Bills } else { share == largest }
    };
    if let Some((_, share)) = shares.iter_mut().find(|(class, share)| takes(*class, *share)) {
        *share += if whole.is_zero() { Decimal::ZERO } else { rest };
    }
    shares
}

/// What assets leave above tokens and other debts, in percent of tokens, where that is allowed.
fn buffer(assets: Decimal, tokens: Decimal, other: Decimal) -> Option<Decimal> {
    let left = assets - tokens - other;
    let buffer = (left.checked_div(tokens)? * Decimal::ONE_HUNDRED).round_dp(PLACES);
    Some(buffer).filter(|buffer| Parameter::Buffer.allows(*buffer))
}
