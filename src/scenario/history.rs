//! The recorded 3-month Treasury bill, 1934-01 to 2026-05, month by month.
//!
//! Source: FRED series TB3MS, Board of Governors H.15, monthly average, discount basis; US
//! government statistics. Shipped as one byte a month: the change in hundredths of a point,
//! an escape and two bytes where it does not fit. A test compares it with the series.
//! Not here: what the rate was between month averages.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::{RatePath, Scenario};
use crate::unit::Month;

/// Changes in hundredths of a point, as signed bytes; `ESCAPE` is followed by two bytes, low
/// byte first.
static CHANGES: &[u8] = include_bytes!("bill.bin");
const ESCAPE: i8 = i8::MIN;

/// Discount rates in hundredths of a point, from [`record_start`] on.
static DISCOUNTS: LazyLock<Vec<i16>> = LazyLock::new(|| unpack(CHANGES));

/// First month of the record.
pub(crate) fn record_start() -> Month {
    Month::of(1934, 1)
}

/// Last month of the record.
pub(crate) fn record_end() -> Month {
    let months = i32::try_from(DISCOUNTS.len()).unwrap_or(1);
    record_start().plus(months - 1)
}

/// Bond-equivalent yield of the bill in that month, in percent, posted to 14 places; the first
/// or last of the record outside it.
///
/// A discount rate d on a 91-day bill is a bond-equivalent yield of 365·d / (360 − 91·d).
pub(crate) fn bill_yield_at(month: Month) -> Decimal {
    let place = month.since(record_start()).clamp(0, record_end().since(record_start()));
    let place = usize::try_from(place).unwrap_or_default();
    let hundredths = DISCOUNTS.get(place).copied().unwrap_or_default();
    let discount = Decimal::new(hundredths.into(), 4);
    let days = Decimal::from(360) - Decimal::from(91) * discount;
    (Decimal::from(36_500) * discount / days).round_dp(14)
}

impl Scenario {
    /// The first month of the horizon, from 1, whose rate the record no longer has, so that its
    /// last is held; `None` where no month is beyond it.
    pub(crate) fn held_from(&self) -> Option<u32> {
        let recorded = record_end().since(self.history_from()) + 1;
        let first = u32::try_from(recorded.max(0)).ok()? + 1;
        (self.path == RatePath::History && first <= self.months()).then_some(first)
    }
}

fn unpack(changes: &[u8]) -> Vec<i16> {
    let mut discounts = Vec::with_capacity(changes.len());
    let mut last = 0_i16;
    let mut rest = changes;
    while let Some((change, after)) = next_change(rest) {
        last = last.wrapping_add(change);
        discounts.push(last);
        rest = after;
    }
    discounts
}

fn next_change(bytes: &[u8]) -> Option<(i16, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    if first.cast_signed() != ESCAPE {
        return Some((first.cast_signed().into(), rest));
    }
    let (pair, rest) = rest.split_first_chunk::<2>()?;
    Some((i16::from_le_bytes(*pair), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_is_the_published_series() {
        let series = include_str!("../../tests/golden/us_treasury_bill_3m_monthly.csv");
        let rows: Vec<_> =
            series.lines().skip(1).map(|line| line.split_once(',').unwrap()).collect();
        assert_eq!(rows.len(), DISCOUNTS.len());
        for ((date, percent), discount) in rows.iter().zip(DISCOUNTS.iter()) {
            assert_eq!(
                percent.parse::<Decimal>().unwrap(),
                Decimal::new((*discount).into(), 2),
                "{date}"
            );
        }
        assert_eq!(rows.first().unwrap().0.get(..7).unwrap(), record_start().to_string());
        assert_eq!(rows.last().unwrap().0.get(..7).unwrap(), record_end().to_string());
    }

    #[test]
    fn a_discount_becomes_a_bond_equivalent_yield() {
        // 0.72 % discount: 365 · 0.0072 / (360 − 91 · 0.0072) = 0.73133 %.
        let january_1934 = bill_yield_at(Month::of(1934, 1));
        assert_eq!(january_1934.round_dp(5), Decimal::new(73_133, 5));
        assert_eq!(bill_yield_at(Month::of(1900, 1)), january_1934);
        assert_eq!(bill_yield_at(Month::of(2100, 1)), bill_yield_at(record_end()));
    }

    #[test]
    fn the_last_month_of_the_record_is_held() {
        use crate::scenario::{Grade, Id, Source, decode};
        let held = |link: &str| decode(link).0.held_from();
        // January 2025 to May 2026 are seventeen months.
        assert_eq!(held("preset=circle-2025"), Some(18));
        assert_eq!(held("preset=circle-2025&months=17"), None);
        assert_eq!(held("preset=circle-2025&path=flat"), None);
        assert_eq!(held("preset=article-2024"), None);
        assert_eq!(held("path=history&history_from=2026-05"), Some(2));
        let grade = |link: &str, id| decode(link).0.provenance(id).1;
        assert_eq!(grade("preset=circle-2025", Id::Path), Grade::Assumed);
        assert_eq!(grade("preset=article-2024", Id::Path), Grade::A);
        let source = decode("preset=circle-2025").0.provenance(Id::HistoryFrom).0;
        assert_eq!(source, Source::BillRecordHeld);
    }

    #[test]
    fn a_cut_record_ends_where_it_is_cut() {
        assert_eq!(unpack(&[5, 0x80, 0x10]), [5]);
        assert_eq!(unpack(&[5, 0x80, 0x10, 0x01, 0xff]), [5, 277, 276]);
    }
}
