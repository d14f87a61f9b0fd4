//! What a scenario is made of: every input, its group, its unit and how it is entered.
//!
//! Labels and meanings belong to the languages, which match [`Id`] exhaustively.

use super::{Lab, Lever};

/// One input of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Id {
    /// Version of the link format.
    Version,
    /// The preset everything else differs from.
    Preset,
    /// The name a person gave the scenario.
    Name,
    /// First month.
    Start,
    /// The year that figures speak of; no input of the ledger.
    Year,
    /// Tokens at given months, instead of growth.
    TokensPath,
    /// Form of the rate path.
    Path,
    /// Rates at given months.
    Rates,
    /// First month of the record that is replayed.
    HistoryFrom,
    /// What holders are paid by.
    HolderBasis,
    /// What dividends are a share of.
    DividendBase,
    /// One bet of the book.
    Bet,
    /// What pays the bets.
    BetsFrom,
    /// How all bets end.
    Outcome,
    /// What was said of a laboratory at which time.
    Vintage(Lab),
    /// A number.
    Lever(Lever),
}

/// Groups of inputs, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Version, preset, name, start and horizon.
    Scenario,
    /// Tokens and what is owed.
    Tokens,
    /// What the reserve holds.
    Reserve,
    /// The short rate and its path.
    Rate,
    /// What each class earns.
    Yields,
    /// Who gets the income.
    Income,
    /// Costs and other income.
    Costs,
    /// Uses of profit.
    Uses,
    /// Bets.
    Bets,
    /// A shock to prices, loans and cash.
    Shock,
    /// A run on the tokens.
    Run,
    /// The AI laboratories it is compared with.
    Labs,
}

impl Group {
    /// Stable word in the exported table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Scenario => "scenario",
            Self::Tokens => "tokens",
            Self::Reserve => "reserve",
            Self::Rate => "rate",
            Self::Yields => "yields",
            Self::Income => "income",
            Self::Costs => "costs",
            Self::Uses => "uses",
            Self::Bets => "bets",
            Self::Shock => "shock",
            Self::Run => "run",
            Self::Labs => "labs",
        }
    }
}

/// The unit in which an input is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// US dollars.
    Usd,
    /// US dollars a year.
    UsdAYear,
    /// Hundredths.
    Percent,
    /// Hundredths a year.
    PercentAYear,
    /// Basis points a year.
    BasisPointsAYear,
    /// Times a year.
    TimesAYear,
    /// Days.
    Days,
    /// A number of months.
    Months,
    /// A month of the horizon, counted from 1.
    MonthNumber,
    /// People.
    People,
    /// A calendar year.
    Year,
}

impl Unit {
    /// Stable word in the exported table.
    pub fn word(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::UsdAYear => "USD a year",
            Self::Percent => "percent",
            Self::PercentAYear => "percent a year",
            Self::BasisPointsAYear => "basis points a year",
            Self::TimesAYear => "times a year",
            Self::Days => "days",
            Self::Months => "months",
            Self::MonthNumber => "month number",
            Self::People => "people",
            Self::Year => "year",
        }
    }

    /// Whether a link may shorten it by k, m, bn or tn.
    pub fn is_money(self) -> bool {
        matches!(self, Self::Usd | Self::UsdAYear)
    }
}

impl Id {
    /// The inputs that are no numbers, in canonical order.
    pub const WORDS: [Id; 16] = [
        Id::Version,
        Id::Preset,
        Id::Name,
        Id::Start,
        Id::Year,
        Id::TokensPath,
        Id::Path,
        Id::Rates,
        Id::HistoryFrom,
        Id::HolderBasis,
        Id::DividendBase,
        Id::BetsFrom,
        Id::Outcome,
        Id::Bet,
        Id::Vintage(Lab::OpenAi),
        Id::Vintage(Lab::Anthropic),
    ];

    /// Every input: the words, then the levers.
    pub fn all() -> impl Iterator<Item = Id> {
        Self::WORDS.into_iter().chain(Lever::ALL.iter().map(|lever| Id::Lever(*lever)))
    }

    /// Permanent key in links, files and exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Version => "v",
            Self::Preset => "preset",
            Self::Name => "name",
            Self::Start => "start",
            Self::Year => "year",
            Self::TokensPath => "tokens_path",
            Self::Path => "path",
            Self::Rates => "rates",
            Self::HistoryFrom => "history_from",
            Self::HolderBasis => "holder_basis",
            Self::DividendBase => "dividend_base",
            Self::Bet => "bet",
            Self::BetsFrom => "bets_from",
            Self::Outcome => "outcome",
            Self::Vintage(lab) => lab.key(),
            Self::Lever(lever) => lever.row().key,
        }
    }

    /// The key that a link is written with. Mark-up takes `&divide` for the sign ÷, so behind `&`
    /// no key may begin like one of its names.
    pub fn link_key(self) -> &'static str {
        match self {
            Self::Lever(Lever::Dividend) => "payout",
            Self::DividendBase => "payout_base",
            _ => self.key(),
        }
    }

    /// The input of that key, permanent or of a link.
    pub fn from_key(key: &str) -> Option<Self> {
        if key == "bets" {
            return Some(Self::Bet); // `bets=none` empties the book
        }
        Self::all().find(|id| id.key() == key || id.link_key() == key)
    }

    /// Group of controls it belongs to.
    pub fn group(self) -> Group {
        match self {
            Self::Version | Self::Preset | Self::Name | Self::Start | Self::Year => Group::Scenario,
            Self::TokensPath => Group::Tokens,
            Self::Path | Self::Rates | Self::HistoryFrom => Group::Rate,
            Self::HolderBasis => Group::Income,
            Self::DividendBase => Group::Uses,
            Self::Bet | Self::BetsFrom | Self::Outcome => Group::Bets,
            Self::Vintage(_) => Group::Labs,
            Self::Lever(lever) => lever.row().group,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_key_finds_its_input_and_is_used_once() {
        let keys: HashSet<_> = Id::all().map(Id::key).collect();
        assert_eq!(keys.len(), Id::all().count());
        assert!(Id::all().all(|id| Id::from_key(id.key()) == Some(id)));
        assert_eq!(Id::from_key("qx"), None);
        assert_eq!(Id::from_key("bets"), Some(Id::Bet));
    }

    /// What mark-up reads as a sign even without a semicolon behind it.
    const ENTITIES: &str = "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute \
Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT \
REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar \
ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute \
icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm \
oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute \
ucirc ugrave uml uuml yacute yen yuml";

    /// Keys that mark-up would not leave as they are behind `&`.
    fn mistaken(keys: impl IntoIterator<Item = &'static str>) -> Vec<&'static str> {
        let is_sign = |key: &&str| ENTITIES.split(' ').any(|entity| key.starts_with(entity));
        keys.into_iter().filter(is_sign).collect()
    }

    #[test]
    fn mark_up_leaves_every_key_of_a_link_as_it_is() {
        assert_eq!(mistaken(Id::all().map(Id::link_key).chain(["bets", "z"])), [""; 0]);
        assert_eq!(mistaken(Id::all().map(Id::key)), ["dividend_base", "dividend"]);
        assert!(Id::all().all(|id| Id::from_key(id.link_key()) == Some(id)));
    }
}
