//! Groups and units of the inputs.
//!
//! Not here: the inputs themselves ([`super::input`]).

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
    /// What the risk desk tests: runs by the day, falls, terms of the assets, rules.
    Risk,
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
            Self::Risk => "risk",
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
    /// Basis points.
    BasisPoints,
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
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::UsdAYear => "USD a year",
            Self::Percent => "percent",
            Self::PercentAYear => "percent a year",
            Self::BasisPoints => "basis points",
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
    pub(crate) fn is_money(self) -> bool {
        matches!(self, Self::Usd | Self::UsdAYear)
    }
}
