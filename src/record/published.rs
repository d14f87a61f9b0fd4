//! What was published and can be computed again, a row each: the figure, whom it is by, how sure it
//! is, how near ours must come, and what ours is worked out from.
//!
//! Incomes of Circle: mean tokens, all in one fund that earns the printed return, over the days of
//! the period. Tether: its Treasury exposure between two reports, all in bills at the quarter's mean
//! 3-month bill. What the record itself leaves open stands beside them and proves nothing wrong.
//! Not here: our figures, which are computed (`analysis`), and words.

pub use super::published_row::PublishedFigure;

use super::published_kind::{
    Machine, OpeningItem, Publication, Quarter, Reckoning, RecordDate, SplitPart, StepItem,
    Tolerance, Topic,
};
use super::published_row::{
    BITCOIN_2024, BITCOIN_2026, BOOK_2025, BOOK_2026, CIRCLE_Q3_25, GOLD_2024, GOLD_2026,
    HALF_2025, HOLDINGS_2024, assessed, circle, day, from_sofr, income, quarter, reserves, row,
    split, step, tether,
};
use crate::scenario::Grade::{A, B, C, Derived};

use Reckoning as R;
use Topic as T;

/// Tolerance of an income whose return is printed to a tenth of a point: 0.05 of 4 is 1.3 %, and
/// mean tokens are rounded too. The worst of the record is 1.7 % off.
const TENTHS: Tolerance = Tolerance::Relative(0.017);
/// The same printed to hundredths.
const HUNDREDTHS: Tolerance = Tolerance::Relative(0.01);
/// Tether says "about" and "over", now of Treasuries alone and now of all operations.
const ABOUT: Tolerance = Tolerance::Relative(0.2);
/// Amounts that the reports print to a million.
const A_MILLION: Tolerance = Tolerance::Absolute(1.5e6);

/// Every figure, in the order of the page.
pub static PUBLISHED: [PublishedFigure; 47] = [
    income(
        "circle-income-2022",
        YEAR_2022,
        735.885,
        "49861m",
        "1.5",
        TENTHS,
        Publication::CircleProspectus,
        B,
    ),
    income("circle-income-2023", YEAR_2023, 1_430.606, "30467m", "4.7", TENTHS, ANNUAL, B),
    income("circle-income-2024", YEAR_2024, 1_661.084, "33342m", "5.0", TENTHS, ANNUAL, B),
    income("circle-income-2025", YEAR_2025, 2_636.822, "64870m", "4.1", TENTHS, ANNUAL, B),
    income(
        "circle-income-2024-q3",
        quarter(2024, 3),
        445.215,
        "34475m",
        "5.11",
        HUNDREDTHS,
        CIRCLE_Q3_25,
        A,
    ),
    income(
        "circle-income-2024-q4",
        quarter(2024, 4),
        433.0,
        "38100m",
        "4.49",
        HUNDREDTHS,
        circle(2024, 4),
        B,
    ),
    income(
        "circle-income-2025-q1",
        quarter(2025, 1),
        557.911,
        "54070m",
        "4.16",
        HUNDREDTHS,
        circle(2025, 1),
        B,
    ),
    income(
        "circle-income-2025-q2",
        quarter(2025, 2),
        634.274,
        "61039m",
        "4.1",
        TENTHS,
        circle(2025, 2),
        B,
    ),
    income(
        "circle-income-2025-h1",
        RecordDate::Half(2025, 1),
        1_192.185,
        "57574m",
        "4.2",
        TENTHS,
        circle(2025, 2),
        B,
    ),
    income(
        "circle-income-2025-q3",
        quarter(2025, 3),
        711.241,
        "67842m",
        "4.15",
        HUNDREDTHS,
        CIRCLE_Q3_25,
        A,
    ),
    income(
        "circle-income-2025-9m",
        NINE_MONTHS,
        1_903.426,
        "61069m",
        "4.2",
        TENTHS,
        CIRCLE_Q3_25,
        A,
    ),
    income(
        "circle-income-2025-q4",
        quarter(2025, 4),
        733.4,
        "76200m",
        "3.81",
        HUNDREDTHS,
        circle(2025, 4),
        B,
    ),
    income(
        "circle-income-2026-q1",
        quarter(2026, 1),
        652.508,
        "75200m",
        "3.5",
        TENTHS,
        circle(2026, 1),
        B,
    ),
    step("circle-100bp-down-income", T::CircleIncomeDown, -740.0, -100, StepItem::Income),
    step("circle-100bp-up-income", T::CircleIncomeUp, 740.0, 100, StepItem::Income),
    step(
        "circle-100bp-down-distribution",
        T::CircleDistributionDown,
        -375.0,
        -100,
        StepItem::Partners,
    ),
    step("circle-100bp-up-distribution", T::CircleDistributionUp, 375.0, 100, StepItem::Partners),
    split(
        "circle-split-2025-q3-volume",
        T::SplitVolume,
        quarter(2025, 3),
        388.1,
        0.01,
        [(445.215, 34_475.0), (711.241, 67_842.0)],
        SplitPart::Volume,
    ),
    split(
        "circle-split-2025-q3-rate",
        T::SplitRate,
        quarter(2025, 3),
        -122.0,
        0.02,
        [(445.215, 34_475.0), (711.241, 67_842.0)],
        SplitPart::Rate,
    ),
    // Nine months of 2024 are the year less its last quarter, 433 printed in millions.
    split(
        "circle-split-2025-9m-rate",
        T::SplitRate,
        NINE_MONTHS,
        -342.5,
        0.02,
        [(1_228.084, 31_757.0), (1_903.426, 61_069.0)],
        SplitPart::Rate,
    ),
    from_sofr(
        "circle-return-2022-q4",
        quarter(2022, 4),
        3.35,
        "3.62",
        Publication::CircleProspectus,
    ),
    from_sofr(
        "circle-return-2023-q2",
        quarter(2023, 2),
        4.66,
        "4.97",
        Publication::CircleProspectus,
    ),
    from_sofr(
        "circle-return-2024-q2",
        quarter(2024, 2),
        5.17,
        "5.32",
        Publication::CircleProspectus,
    ),
    from_sofr(
        "circle-return-2025-q1",
        quarter(2025, 1),
        4.16,
        "4.33",
        Publication::CircleProspectus,
    ),
    row(
        "circle-return-error",
        T::ReturnError,
        RecordDate::Quarters(Quarter { year: 2022, number: 1 }, Quarter { year: 2025, number: 1 }),
        0.0,
        Tolerance::Absolute(0.1),
        Publication::CircleProspectus,
        B,
        R::ReturnError,
    ),
    tether("tether-interest-2023-q2", 2023, 2, 1.0, Tolerance::AtLeast(0.2)),
    tether("tether-interest-2023-q3", 2023, 3, 1.0, ABOUT),
    tether("tether-interest-2023-q4", 2023, 4, 1.0, ABOUT),
    tether("tether-interest-2024-q1", 2024, 1, 1.0, ABOUT),
    tether("tether-interest-2024-q2", 2024, 2, 1.3, ABOUT),
    tether("tether-interest-2024-q3", 2024, 3, 1.3, ABOUT),
    tether("tether-interest-2025-q1", 2025, 1, 1.0, Tolerance::AtLeast(0.2)),
    row(
        "tether-interest-2025-h1",
        T::TetherInterest,
        RecordDate::Half(2025, 1),
        3.1e9,
        ABOUT,
        reserves(2025, 2),
        B,
        R::Interest(Machine::Link(HALF_2025)),
    ),
    tether("tether-interest-2026-q2", 2026, 2, 1.5, ABOUT),
    row(
        "tether-bitcoin-2024-q2",
        T::BitcoinMark,
        quarter(2024, 2),
        -0.653e9,
        Tolerance::Relative(0.01),
        reserves(2024, 2),
        B,
        R::Marks(Machine::Link(BITCOIN_2024)),
    ),
    row(
        "tether-cushion-2025",
        T::CushionRolled,
        YEAR_2025,
        6.338e9,
        A_MILLION,
        reserves(2025, 4),
        B,
        R::Sum(&[7.087e9, 10.106e9, -10.855e9]),
    ),
    row(
        "tether-cushion-2026-h1",
        T::CushionRolled,
        RecordDate::Half(2026, 1),
        4.110e9,
        A_MILLION,
        reserves(2026, 2),
        B,
        R::Sum(&[6.338e9, -3.171e9, 0.943e9]),
    ),
    row(
        "tether-book-2025-12",
        T::CushionBook,
        day(2025, 12, 31),
        6.338e9,
        A_MILLION,
        reserves(2025, 4),
        B,
        R::Opening(Machine::Link(BOOK_2025), OpeningItem::Excess),
    ),
    row(
        "tether-book-2026-06",
        T::CushionBook,
        day(2026, 6, 30),
        4.110e9,
        A_MILLION,
        reserves(2026, 2),
        B,
        R::Opening(Machine::Link(BOOK_2026), OpeningItem::Excess),
    ),
    row(
        "tether-treasuries-2026-06",
        T::TreasuryExposure,
        day(2026, 6, 30),
        140.58e9,
        Tolerance::Relative(0.001),
        reserves(2026, 2),
        B,
        R::Opening(Machine::Link(BOOK_2026), OpeningItem::BillsAndRepo),
    ),
    assessed("sp-bitcoin-2025-09", T::SpBitcoin, 5.6, 0.1, OpeningItem::BitcoinOfTokens),
    assessed("sp-cushion-2025-09", T::SpCushion, 3.9, 0.1, OpeningItem::ExcessOfTokens),
    assessed("sp-risky-2025-09", T::SpRisky, 24.0, 2.0, OpeningItem::RiskyOfAssets),
    row(
        "tether-claim-2024",
        T::ClaimedInterest,
        YEAR_2024,
        7e9,
        ABOUT,
        Publication::TetherYear2024,
        B,
        R::Interest(Machine::Link(HOLDINGS_2024)),
    ),
    row(
        "tether-gold-2024-q3",
        T::GoldGain,
        quarter(2024, 3),
        1.1e9,
        ABOUT,
        reserves(2024, 3),
        B,
        R::Marks(Machine::Link(GOLD_2024)),
    ),
    row(
        "tether-net-2026-q1",
        T::NetProfit,
        quarter(2026, 1),
        1.04e9,
        ABOUT,
        reserves(2026, 1),
        C,
        R::Interest(Machine::Bills(Quarter { year: 2026, number: 1 })),
    ),
    row(
        "tether-result-2026-q2",
        T::QuarterResult,
        quarter(2026, 2),
        -4.211e9,
        ABOUT,
        reserves(2026, 2),
        Derived,
        R::Moved { result: 1.5e9, held: &[GOLD_2026, BITCOIN_2026] },
    ),
];

const YEAR_2022: RecordDate = RecordDate::Year(2022);
const YEAR_2023: RecordDate = RecordDate::Year(2023);
const YEAR_2024: RecordDate = RecordDate::Year(2024);
const YEAR_2025: RecordDate = RecordDate::Year(2025);
const NINE_MONTHS: RecordDate = RecordDate::NineMonths(2025);
const ANNUAL: Publication = Publication::CircleAnnual2025;

impl PublishedFigure {
    /// The figure of an id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        PUBLISHED.iter().find(|row| row.id == id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::published_kind::Expected;
    use super::*;

    #[test]
    fn ids_are_used_once_and_stand_in_an_address() {
        let ids: BTreeSet<_> = PUBLISHED.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), PUBLISHED.len());
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(ids.iter().all(|id| id.bytes().all(is_plain)));
        assert!(ids.iter().all(|id| PublishedFigure::from_id(id).is_some()));
        assert_eq!(PublishedFigure::from_id("none"), None);
    }

    #[test]
    fn most_of_them_must_be_met() {
        let open = PUBLISHED.iter().filter(|row| row.topic.expected() == Expected::Unexplained);
        assert_eq!(open.count(), 4);
    }

    #[test]
    fn parts_of_a_sum_are_what_the_reports_print() {
        let sum = |id| {
            let Reckoning::Sum(parts) = PublishedFigure::from_id(id).unwrap().reckoning else {
                panic!("{id}")
            };
            (parts.iter().sum::<f64>() / 1e6).round()
        };
        // 7.087 + 10.106 − 10.855 and 6.338 − 3.171 + 0.943.
        assert_eq!((sum("tether-cushion-2025"), sum("tether-cushion-2026-h1")), (6338.0, 4110.0));
    }
}
