//! The largest falls on record of what a reserve holds: the worst month, quarter and year, each
//! with its dates, source and grade.
//!
//! Percent of closing values over 30, 91 and 365 days; gold since 1971 of monthly averages over
//! 1, 3 and 12 months, which hides what fell and rose within a month. Not here: falls within a
//! day or from a peak, and loans, of which no series is known.

use crate::scenario::Grade::{A, B};
use crate::scenario::{Class, Grade, Source};
use crate::unit::Month;

/// How long a fall took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FallSpan {
    /// 30 days, or from one month to the next.
    Month,
    /// 91 days, or three months.
    Quarter,
    /// 365 days, or twelve months.
    Year,
}

impl FallSpan {
    /// Every span, the shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];
}

/// When a fall began or ended, as closely as the record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FallDate {
    /// A day.
    Day(Month, u32),
    /// A month.
    Month(Month),
    /// A calendar year.
    Year(i32),
    /// It is not said.
    Unsaid,
}

/// One fall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecordedFall {
    /// What fell.
    pub class: Class,
    /// The year from which on the record was searched.
    pub since: i32,
    /// How long it took.
    pub span: FallSpan,
    /// How far, percent, above nought.
    pub percent: f64,
    /// When it began.
    pub from: FallDate,
    /// When it ended.
    pub to: FallDate,
    /// Where it comes from.
    pub source: Source,
    /// How sure it is.
    pub grade: Grade,
}

use FallDate::{Day, Unsaid, Year};
use FallSpan as S;

const GOLD: FallSeries = FallSeries(Class::Gold, 1971, Source::GoldMonthly, A);
const GOLD_NEW: FallSeries = FallSeries(Class::Gold, 2024, Source::MarketCloses2026, B);
const BITCOIN: FallSeries = FallSeries(Class::Bitcoin, 2014, Source::BitcoinDaily, B);
const BITCOIN_NEW: FallSeries = FallSeries(Class::Bitcoin, 2024, Source::MarketCloses2026, B);
const SHARES: FallSeries = FallSeries(Class::Equities, 1927, Source::SharesDaily, B);
const SHARES_NEW: FallSeries = FallSeries(Class::Equities, 1950, Source::SharesDaily, B);

/// Every fall.
pub const FALLS: [RecordedFall; 17] = [
    GOLD.fell(S::Month, 16.7, month(1980, 2), month(1980, 3)),
    GOLD.fell(S::Quarter, 23.4, month(1980, 1), month(1980, 4)),
    GOLD.fell(S::Year, 36.4, month(1980, 7), month(1981, 7)),
    GOLD_NEW.fell(S::Month, 15.1, day(2026, 2, 24), day(2026, 3, 26)),
    GOLD_NEW.fell(S::Quarter, 20.5, Unsaid, day(2026, 6, 10)),
    BITCOIN.fell(S::Month, 60.5, day(2018, 1, 6), day(2018, 2, 5)),
    BITCOIN.fell(S::Quarter, 61.7, Unsaid, Unsaid),
    BITCOIN.fell(S::Year, 83.2, day(2017, 12, 16), day(2018, 12, 16)),
    BITCOIN_NEW.fell(S::Month, 33.1, Unsaid, day(2026, 2, 5)),
    BITCOIN_NEW.fell(S::Quarter, 38.1, Unsaid, Unsaid),
    BITCOIN_NEW.fell(S::Year, 44.8, Unsaid, day(2026, 6, 25)),
    SHARES.fell(S::Month, 42.2, day(1929, 10, 14), day(1929, 11, 13)),
    SHARES.fell(S::Quarter, 49.5, Unsaid, Year(1932)),
    SHARES.fell(S::Year, 71.1, Year(1931), Year(1932)),
    SHARES_NEW.fell(S::Month, 33.0, day(2020, 2, 21), day(2020, 3, 23)),
    SHARES_NEW.fell(S::Quarter, 41.1, day(2008, 8, 21), day(2008, 11, 20)),
    SHARES_NEW.fell(S::Year, 48.8, day(2008, 3, 5), day(2009, 3, 5)),
];

/// The worst fall of a class over a span; `None` where there is no record.
pub fn worst(class: Class, span: FallSpan) -> Option<&'static RecordedFall> {
    let found = FALLS.iter().filter(|fall| fall.class == class && fall.span == span);
    found.max_by(|one, other| one.percent.total_cmp(&other.percent))
}

/// What fell, the first year of its record, where that is from and how sure it is.
struct FallSeries(Class, i32, Source, Grade);

impl FallSeries {
    const fn fell(
        &self,
        span: FallSpan,
        percent: f64,
        from: FallDate,
        to: FallDate,
    ) -> RecordedFall {
        let Self(class, since, source, grade) = *self;
        RecordedFall { class, since, span, percent, from, to, source, grade }
    }
}

const fn month(year: i32, month: u32) -> FallDate {
    FallDate::Month(Month::of(year, month))
}

const fn day(year: i32, month: u32, day: u32) -> FallDate {
    Day(Month::of(year, month), day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_span_has_a_deeper_worst() {
        for class in [Class::Gold, Class::Bitcoin, Class::Equities] {
            let of = |span| worst(class, span).unwrap().percent;
            let falls = FallSpan::ALL.map(of);
            assert!(falls.is_sorted() && falls[2] < 100.0, "{falls:?}");
        }
        assert_eq!(worst(Class::Loans, FallSpan::Year), None);
    }

    #[test]
    fn the_worst_is_that_of_the_whole_record() {
        let year = |class| worst(class, FallSpan::Year).map(|fall| (fall.percent, fall.to));
        assert_eq!(year(Class::Gold), Some((36.4, month(1981, 7))));
        assert_eq!(year(Class::Bitcoin), Some((83.2, day(2018, 12, 16))));
        assert_eq!(year(Class::Equities), Some((71.1, Year(1932))));
    }
}
