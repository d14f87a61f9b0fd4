//! The rules that a reserve is held against, a row each: where it holds, how far it has come, and
//! what it tests.
//!
//! As known in October 2026. Every limit is of the text that its row names; where the text is a
//! proposal or a draft, so is the limit. Not here: what a reserve has of it ([`super::rule`]), and
//! what is no number of this issuer: licences, supervision, interest to holders, caps on issue.

use std::fmt;

use crate::scenario::{Class, Grade};
use crate::unit::Month;

/// Where a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// The United States.
    UnitedStates,
    /// The European Union.
    EuropeanUnion,
    /// The United Kingdom.
    UnitedKingdom,
    /// Hong Kong.
    HongKong,
    /// Nowhere.
    Nowhere,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleDay {
    /// Its month.
    pub month: Month,
    /// The day of the month, from 1.
    pub day: u32,
}

/// How far a rule has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleStatus {
    /// It is law and holds.
    InForce {
        /// Since this day.
        since: RuleDay,
    },
    /// It is settled and holds from a day that was then still to come.
    Settled {
        /// From this day.
        from: RuleDay,
    },
    /// An authority has proposed it.
    Proposed {
        /// On this day.
        on: RuleDay,
    },
    /// It is a draft.
    Draft {
        /// Of this day.
        on: RuleDay,
    },
    /// There is none.
    None,
}

/// What a test measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleMeasure {
    /// Cash, overnight repo, government funds and bills of up to 93 days, USD.
    Eligible,
    /// Cash at banks, USD.
    Deposits,
    /// Cash, repo, funds and bills, USD.
    LowRisk,
    /// Cash, repo, government funds and bills, USD.
    Backing,
    /// Cash, which then stands at the central bank, USD.
    CentralBank,
    /// The same with bills, USD.
    CentralBankAndBills,
    /// Cash, overnight repo and bills, USD.
    HighQuality,
    /// Cash, overnight repo, government funds and the bills that fall due within a week, USD.
    Weekly,
    /// Mean days to maturity of cash, repo, funds, bills and paper.
    Maturity,
    /// The company's own funds, USD.
    OwnFunds,
    /// What stands at the largest institution, percent of the reserve.
    Institution,
    /// Days until a redemption is paid.
    Redemption,
}

/// What it is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RuleLimit {
    /// At least so many percent of tokens.
    OfTokens(f64),
    /// At least so many percent of reserve assets.
    OfReserve(f64),
    /// At least so many percent of the year's mean tokens.
    OfMeanTokens(f64),
    /// At least so many percent of the year's mean reserve assets.
    OfMeanReserve(f64),
    /// At least what half a year costs.
    HalfYearOfCosts,
    /// At most so many percent.
    AtMostPercent(f64),
    /// At most so many days.
    AtMostDays(f64),
}

/// A test of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleTest {
    /// Stable word in files.
    pub id: &'static str,
    /// What it measures.
    pub measure: RuleMeasure,
    /// Against what.
    pub limit: RuleLimit,
}

/// What is known of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegulationRow {
    /// Stable word in files.
    pub id: &'static str,
    /// Where it holds.
    pub region: Region,
    /// How far it has come.
    pub status: RuleStatus,
    /// How sure what is said of it is.
    pub(crate) grade: Grade,
    /// Whether the cash that it asks for bears no interest.
    pub(super) is_cash_unpaid: bool,
    /// Its tests.
    pub tests: &'static [RuleTest],
}

/// What of the reserve counts only in part, and its days to maturity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct RuleTerms {
    /// Part of repo that is overnight.
    pub(super) repo_overnight: f64,
    /// Part of funds that hold government paper alone.
    pub(super) fund_government: f64,
    /// Part of bills with at most 93 days left.
    pub(super) bills_93: f64,
    /// Part of bills that fall due within a week.
    pub(super) bills_week: f64,
    /// Days to maturity of repo, funds, bills and paper.
    pub(super) days: [f64; 4],
}

macro_rules! regulations {
    ($($(#[$meaning:meta])* $name:ident $id:literal $region:ident $status:expr, $grade:ident,
        $unpaid:literal [$($test:literal $measure:ident $limit:expr;)*])*) => {
        /// A rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Regulation { $($(#[$meaning])* $name,)* }

        impl Regulation {
            /// Every rule.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// What is known of it.
            pub fn row(self) -> &'static RegulationRow {
                match self {$(
                    Self::$name => {
                        const TESTS: &[RuleTest] = &[$(RuleTest {
                            id: $test,
                            measure: RuleMeasure::$measure,
                            limit: $limit,
                        },)*];
                        const ROW: RegulationRow = RegulationRow {
                            id: $id,
                            region: Region::$region,
                            status: $status,
                            grade: Grade::$grade,
                            is_cash_unpaid: $unpaid,
                            tests: TESTS,
                        };
                        &ROW
                    }
                )*}
            }
        }
    };
}

const fn day(year: i32, month: u32, day: u32) -> RuleDay {
    RuleDay { month: Month::of(year, month), day }
}

use RuleLimit::{
    AtMostDays, AtMostPercent, HalfYearOfCosts, OfMeanReserve, OfMeanTokens, OfReserve, OfTokens,
};

regulations! {
    /// GENIUS Act, P.L. 119-27, section 4(a)(1)(A), signed on 18 July 2025. It takes effect on
    /// 18 January 2027 unless final rules come 120 days before, which they did not.
    GeniusAct "genius" UnitedStates RuleStatus::Settled { from: day(2027, 1, 18) }, B, false [
        "eligible" Eligible OfTokens(100.0);
    ]
    /// `MiCA`, e-money tokens; the transition ended on 1 July 2026.
    Mica "mica" EuropeanUnion RuleStatus::InForce { since: day(2026, 7, 1) }, B, false [
        "deposits" Deposits OfTokens(30.0);
        "low_risk" LowRisk OfTokens(100.0);
        "own_funds" OwnFunds OfMeanTokens(2.0);
    ]
    /// The same for a token that is significant.
    MicaSignificant "mica_significant" EuropeanUnion
        RuleStatus::InForce { since: day(2026, 7, 1) }, B, false [
        "deposits" Deposits OfTokens(60.0);
        "low_risk" LowRisk OfTokens(100.0);
        "own_funds" OwnFunds OfMeanReserve(3.0);
    ]
    /// Proposal of the Office of the Comptroller of the Currency under the GENIUS Act.
    OccProposal "occ" UnitedStates RuleStatus::Proposed { on: day(2026, 2, 25) }, C, false [
        "daily" Deposits OfReserve(10.0);
        "weekly" Weekly OfReserve(30.0);
        "maturity" Maturity AtMostDays(20.0);
        "institution" Institution AtMostPercent(40.0);
        "redemption" Redemption AtMostDays(2.0);
    ]
    /// Financial Conduct Authority, PS26/10 of 30 June 2026, issuers that are not systemic.
    UkFca "uk_fca" UnitedKingdom RuleStatus::Settled { from: day(2027, 10, 25) }, A, false [
        "backing" Backing OfTokens(100.0);
        "demand" Deposits OfReserve(5.0);
        "redemption" Redemption AtMostDays(1.0);
    ]
    /// Bank of England, draft code for systemic issuers; deposits at the bank bear no interest.
    BankOfEngland "uk_boe" UnitedKingdom RuleStatus::Draft { on: day(2026, 6, 22) }, B, true [
        "central_bank" CentralBank OfTokens(30.0);
        "backing" CentralBankAndBills OfTokens(100.0);
        "own_funds" OwnFunds HalfYearOfCosts;
        "redemption" Redemption AtMostDays(0.0);
    ]
    /// Hong Kong's Stablecoins Ordinance and the guideline to it.
    HongKong "hong_kong" HongKong RuleStatus::InForce { since: day(2025, 8, 1) }, B, false [
        "high_quality" HighQuality OfTokens(100.0);
        "redemption" Redemption AtMostDays(1.0);
    ]
    /// No rule.
    NoRule "none" Nowhere RuleStatus::None, Assumed, false []
}

impl Region {
    /// Stable word in files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::UnitedStates => "us",
            Self::EuropeanUnion => "eu",
            Self::UnitedKingdom => "uk",
            Self::HongKong => "hk",
            Self::Nowhere => "none",
        }
    }
}

impl RuleStatus {
    /// Stable word in files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::InForce { .. } => "in_force",
            Self::Settled { .. } => "settled",
            Self::Proposed { .. } => "proposed",
            Self::Draft { .. } => "draft",
            Self::None => "none",
        }
    }

    /// Its day.
    pub(crate) fn day(self) -> Option<RuleDay> {
        match self {
            Self::InForce { since: day }
            | Self::Settled { from: day }
            | Self::Proposed { on: day }
            | Self::Draft { on: day } => Some(day),
            Self::None => None,
        }
    }
}

/// As files have it: "2027-01-18".
impl fmt::Display for RuleDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl RuleMeasure {
    /// Whether the mix of the reserve decides it.
    pub fn is_of_mix(self) -> bool {
        !matches!(self, Self::OwnFunds | Self::Institution | Self::Redemption)
    }

    /// What a dollar of a class counts, from 0 to 1; nought where it is no sum of assets.
    pub(super) fn weight(self, class: Class, terms: &RuleTerms) -> f64 {
        let RuleTerms { repo_overnight, fund_government, bills_93, bills_week, .. } = *terms;
        let [repo, fund, bills] = match self {
            Self::Eligible => [repo_overnight, fund_government, bills_93],
            Self::Deposits | Self::CentralBank => [0.0; 3],
            Self::LowRisk => [1.0; 3],
            Self::Backing => [1.0, fund_government, 1.0],
            Self::CentralBankAndBills => [0.0, 0.0, 1.0],
            Self::HighQuality => [repo_overnight, 0.0, 1.0],
            Self::Weekly => [repo_overnight, fund_government, bills_week],
            Self::Maturity | Self::OwnFunds | Self::Institution | Self::Redemption => return 0.0,
        };
        match class {
            Class::Cash => 1.0,
            Class::Repo => repo,
            Class::Fund => fund,
            Class::Bills => bills,
            _ => 0.0,
        }
    }
}

impl RuleTerms {
    /// Days to maturity of a liquid class; `None` of another, which no rule lets be a reserve.
    pub(super) fn days(&self, class: Class) -> Option<f64> {
        let [repo, fund, bills, paper] = self.days;
        match class {
            Class::Cash => Some(0.0),
            Class::Repo => Some(repo),
            Class::Fund => Some(fund),
            Class::Bills => Some(bills),
            Class::Paper => Some(paper),
            Class::Gold | Class::Bitcoin | Class::Equities | Class::Loans | Class::Other => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn words_are_used_once() {
        let ids: HashSet<_> = Regulation::ALL.iter().map(|rule| rule.row().id).collect();
        assert_eq!(ids.len(), Regulation::ALL.len());
        for rule in Regulation::ALL {
            let tests: HashSet<_> = rule.row().tests.iter().map(|test| test.id).collect();
            assert_eq!(tests.len(), rule.row().tests.len());
        }
    }

    #[test]
    fn cash_counts_wherever_assets_are_counted() {
        let terms = RuleTerms {
            repo_overnight: 0.5,
            fund_government: 0.5,
            bills_93: 0.5,
            bills_week: 0.5,
            days: [1.0; 4],
        };
        for test in Regulation::ALL.iter().flat_map(|rule| rule.row().tests) {
            let is_sum = test.measure.is_of_mix() && test.measure != RuleMeasure::Maturity;
            assert_eq!(test.measure.weight(Class::Cash, &terms) > 0.0, is_sum, "{}", test.id);
            assert_eq!(test.measure.weight(Class::Gold, &terms), 0.0);
        }
    }
}
