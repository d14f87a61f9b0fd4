//! What a figure on record can be a figure of, when, by whom, and how ours is worked out.
//!
//! Not here: the figures ([`super::published`]).

use crate::unit::Month;

/// A quarter of a calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// From 1 to 4.
    pub number: u32,
}

/// What a figure speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordDate {
    /// A calendar year.
    Year(i32),
    /// A half of it.
    Half(i32, u32),
    /// Its first nine months.
    NineMonths(i32),
    /// A quarter.
    Quarter(Quarter),
    /// Quarters from one to another.
    Quarters(Quarter, Quarter),
    /// A day.
    Day(Month, u32),
}

/// What a figure is a figure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Circle's reserve income.
    CircleIncome,
    /// What a point less takes from it in twelve months.
    CircleIncomeDown,
    /// What a point more adds to it.
    CircleIncomeUp,
    /// What a point less takes from Circle's distribution cost.
    CircleDistributionDown,
    /// What a point more adds to it.
    CircleDistributionUp,
    /// The change of Circle's income from more tokens.
    SplitVolume,
    /// The change from a lower return.
    SplitRate,
    /// Circle's return, told from SOFR.
    ReturnFromSofr,
    /// How far that is off over all quarters.
    ReturnError,
    /// What Tether says its Treasuries or its operations earned.
    TetherInterest,
    /// What bitcoin's price took.
    BitcoinMark,
    /// Excess reserves, carried forward.
    CushionRolled,
    /// Excess reserves out of the book.
    CushionBook,
    /// Bills and repo.
    TreasuryExposure,
    /// S&P: bitcoin of tokens.
    SpBitcoin,
    /// S&P: excess of tokens.
    SpCushion,
    /// S&P: what is at risk, of assets.
    SpRisky,
    /// The interest that Tether claims for 2024.
    ClaimedInterest,
    /// What gold's price gave.
    GoldGain,
    /// Tether's net profit of a quarter without anything else told of it.
    NetProfit,
    /// Tether's result of a quarter, with changes of price.
    QuarterResult,
}

/// What a figure on record is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordUnit {
    /// USD.
    Usd,
    /// Percent; a difference is in points.
    Percent,
}

/// What is expected of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It meets the figure.
    Reproduced,
    /// No honest model meets it: the record itself leaves a gap.
    Unexplained,
}

/// How near ours must come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tolerance {
    /// Within a part of the figure.
    Relative(f64),
    /// Within so much, in its unit.
    Absolute(f64),
    /// The figure is a floor ("over 1 bn"): ours may be any amount above it, and less by such a part.
    AtLeast(f64),
}

/// Who published it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// Circle's prospectus of 2025.
    CircleProspectus,
    /// Circle's annual report for 2025, which has three years.
    CircleAnnual2025,
    /// Circle's report on a quarter.
    CircleQuarter(Quarter),
    /// Tether's reserve report for the end of a quarter, and its release.
    TetherReserves(Quarter),
    /// Tether's release on the year 2024.
    TetherYear2024,
    /// S&P's assessment of USDT, 26 November 2025.
    Sp2025,
}

/// A scenario that is held against a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// Mean tokens over a period, all in a fund that earns a rate; nobody is paid.
    Fund {
        /// The period.
        date: RecordDate,
        /// Tokens as a link writes them.
        tokens: &'static str,
        /// Percent a year.
        rate: &'static str,
    },
    /// A fund that earns [`SOFR_BETA`] of a rate and [`SOFR_SPREAD`].
    FromSofr {
        /// The period.
        date: RecordDate,
        /// Percent a year.
        sofr: &'static str,
    },
    /// Tether's Treasury exposure over a quarter, all in bills; see [`super::tether`].
    Bills(Quarter),
    /// A link.
    Link(&'static str),
}

/// What is read of an opening book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningItem {
    /// Excess reserves, USD.
    Excess,
    /// Bills and repo, USD.
    BillsAndRepo,
    /// Bitcoin, percent of tokens.
    BitcoinOfTokens,
    /// Excess reserves, percent of tokens.
    ExcessOfTokens,
    /// What is at risk, percent of assets.
    RiskyOfAssets,
}

/// What is read of a step of the rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepItem {
    /// Gross reserve income.
    Income,
    /// Paid to distributors.
    Partners,
}

/// A part of a change of income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplitPart {
    /// From tokens.
    Volume,
    /// From the return.
    Rate,
}

/// A holding whose price moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkedHolding {
    /// What it is worth before, USD.
    pub usd: f64,
    /// Price before.
    pub from: f64,
    /// Price after.
    pub to: f64,
}

/// What ours is worked out from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reckoning {
    /// Gross interest of all months of a machine.
    Interest(Machine),
    /// Its margin, percent a year.
    Yield(Machine),
    /// Changes of price in all its months.
    Marks(Machine),
    /// Something of its opening book.
    Opening(Machine, OpeningItem),
    /// What a move of the rate does to twelve months of it, on a constant balance sheet.
    RateStep {
        /// The scenario.
        machine: Machine,
        /// The move.
        basis_points: i32,
        /// What is read.
        item: StepItem,
    },
    /// A part of a change of income, by (income, mean tokens) before and after, USD m.
    Split {
        /// Before.
        before: (f64, f64),
        /// After.
        after: (f64, f64),
        /// Which part.
        part: SplitPart,
    },
    /// Root mean square of what SOFR tells less what was returned, points.
    ReturnError,
    /// A sum of published amounts: excess carried forward.
    Sum(&'static [f64]),
    /// A result with holdings at new prices: result + Σ held · (to / from − 1).
    Moved {
        /// Net operating profit, USD.
        result: f64,
        /// What is held.
        held: &'static [MarkedHolding],
    },
}

/// What Circle's fund earns of SOFR: fitted to [`CIRCLE_RETURNS`] by least squares.
pub const SOFR_BETA: f64 = 0.97;
/// And beside that, percent a year.
pub const SOFR_SPREAD: f64 = -0.04;

/// Circle's reserve return and mean SOFR, percent: a quarter each from the first of 2022 on.
pub const CIRCLE_RETURNS: [(f64, f64); 13] = [
    (0.14, 0.09),
    (0.61, 0.71),
    (2.06, 2.15),
    (3.35, 3.62),
    (4.24, 4.50),
    (4.66, 4.97),
    (5.16, 5.24),
    (5.19, 5.32),
    (5.13, 5.31),
    (5.17, 5.32),
    (5.11, 5.28),
    (4.49, 4.68),
    (4.16, 4.33),
];

impl Quarter {
    /// Its first month.
    pub fn start(self) -> Month {
        Month::of(self.year, 3 * self.number.clamp(1, 4) - 2)
    }

    /// The quarter before.
    #[must_use]
    pub fn before(self) -> Self {
        match self.number {
            ..=1 => Self { year: self.year - 1, number: 4 },
            number => Self { number: number - 1, ..self },
        }
    }

    /// As files have it: "2025-Q3".
    pub(crate) fn word(self) -> String {
        format!("{}-Q{}", self.year, self.number)
    }
}

impl RecordDate {
    /// Its first month and how many months it has; of a day the month after it and a year.
    pub fn months(self) -> (Month, u32) {
        match self {
            Self::Year(year) => (Month::of(year, 1), 12),
            Self::Half(year, half) => (Month::of(year, if half > 1 { 7 } else { 1 }), 6),
            Self::NineMonths(year) => (Month::of(year, 1), 9),
            Self::Quarter(quarter) | Self::Quarters(quarter, _) => (quarter.start(), 3),
            Self::Day(month, _) => (month.plus(1), 12),
        }
    }

    /// As files have it: "2025", "2025-H1", "2025-9M", "2025-Q3", "2022-Q1/2025-Q1", "2025-09-30".
    pub(crate) fn word(self) -> String {
        match self {
            Self::Year(year) => year.to_string(),
            Self::Half(year, half) => format!("{year}-H{half}"),
            Self::NineMonths(year) => format!("{year}-9M"),
            Self::Quarter(quarter) => quarter.word(),
            Self::Quarters(first, last) => format!("{}/{}", first.word(), last.word()),
            Self::Day(month, day) => format!("{month}-{day:02}"),
        }
    }
}

impl Topic {
    /// What it is measured in.
    pub fn unit(self) -> RecordUnit {
        match self {
            Self::ReturnFromSofr
            | Self::ReturnError
            | Self::SpBitcoin
            | Self::SpCushion
            | Self::SpRisky => RecordUnit::Percent,
            _ => RecordUnit::Usd,
        }
    }

    /// What is expected of ours.
    pub fn expected(self) -> Expected {
        match self {
            Self::ClaimedInterest | Self::GoldGain | Self::NetProfit | Self::QuarterResult => {
                Expected::Unexplained
            }
            _ => Expected::Reproduced,
        }
    }
}

impl Tolerance {
    /// How far ours may be below and above a figure, in its unit.
    pub fn room(self, published: f64) -> (f64, f64) {
        match self {
            Self::Relative(part) => (published.abs() * part, published.abs() * part),
            Self::Absolute(amount) => (amount, amount),
            Self::AtLeast(part) => (published.abs() * part, f64::INFINITY),
        }
    }
}

impl Publication {
    /// Stable word in files.
    pub(crate) fn word(self) -> String {
        match self {
            Self::CircleProspectus => "circle-s-1-2025".to_owned(),
            Self::CircleAnnual2025 => "circle-10-k-2025".to_owned(),
            Self::CircleQuarter(quarter) => format!("circle-{}", quarter.word()),
            Self::TetherReserves(quarter) => format!("tether-reserves-{}", quarter.word()),
            Self::TetherYear2024 => "tether-year-2024".to_owned(),
            Self::Sp2025 => "sp-2025-11-26".to_owned(),
        }
    }

    /// Whether an accountant has signed it, so that a copy counts as attested.
    pub(crate) fn is_signed(self) -> bool {
        !matches!(self, Self::TetherYear2024 | Self::Sp2025)
    }

    /// Where the publisher keeps it.
    pub fn address(self) -> Option<&'static str> {
        match self {
            Self::CircleProspectus | Self::CircleAnnual2025 | Self::CircleQuarter(_) => {
                Some(super::source::CIRCLE_FILINGS)
            }
            Self::TetherReserves(_) | Self::TetherYear2024 => Some(super::source::TETHER_REPORTS),
            Self::Sp2025 => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_have_their_months() {
        let quarter = |year, number| Quarter { year, number };
        assert_eq!(quarter(2025, 3).start(), Month::of(2025, 7));
        assert_eq!(quarter(2025, 1).before(), quarter(2024, 4));
        assert_eq!(quarter(2025, 4).before(), quarter(2025, 3));
        let months = [
            (RecordDate::Year(2024), "2024", (Month::of(2024, 1), 12)),
            (RecordDate::Half(2026, 2), "2026-H2", (Month::of(2026, 7), 6)),
            (RecordDate::NineMonths(2025), "2025-9M", (Month::of(2025, 1), 9)),
            (RecordDate::Quarter(quarter(2026, 1)), "2026-Q1", (Month::of(2026, 1), 3)),
            (RecordDate::Day(Month::of(2025, 12), 31), "2025-12-31", (Month::of(2026, 1), 12)),
        ];
        for (date, word, found) in months {
            assert_eq!((date.word().as_str(), date.months()), (word, found));
        }
    }

    #[test]
    fn room_is_on_both_sides_but_of_a_floor() {
        assert_eq!(Tolerance::Relative(0.1).room(-50.0), (5.0, 5.0));
        assert_eq!(Tolerance::Absolute(2.0).room(9.0), (2.0, 2.0));
        assert_eq!(Tolerance::AtLeast(0.2).room(10.0), (2.0, f64::INFINITY));
    }
}
