//! Tether by the quarter: its Treasury exposure at the close, the mean 3-month bill, and what it
//! said the quarter earned.
//!
//! Exposure, bn USD: bills, repo and funds in them, from the reserve reports (2023 Q1 derived from
//! its parts, 2024 Q3 "over 102"). Bill, percent, discount basis: mean of the quarter, Federal
//! Reserve H.15. A quarter that reports nothing of the kind has nothing here. Not here: what follows
//! from them.

use super::published_kind::Quarter;

/// A quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TetherQuarter {
    /// Which.
    pub quarter: Quarter,
    /// Treasury exposure at its close, bn USD.
    pub exposure: f64,
    /// Mean 3-month bill, percent, discount basis.
    discount: f64,
    /// What Tether says it earned, USD; none where it does not say.
    pub reported: Option<f64>,
}

/// Every quarter on record, the oldest first.
pub static TETHER_QUARTERS: [TetherQuarter; 14] = [
    // Only the net profit of 1.48 bn, with changes of price.
    of(2023, 1, 68.0, 4.65, None),
    // "Over 1 bn" of operating profit.
    of(2023, 2, 72.5, 5.08, Some(1.0e9)),
    // "Close to 1 bn", and nearly that again, on cash and equivalents.
    of(2023, 3, 72.6, 5.29, Some(1.0e9)),
    of(2023, 4, 80.3, 5.28, Some(1.0e9)),
    // "About 1 bn" from Treasuries.
    of(2024, 1, 90.87, 5.23, Some(1.0e9)),
    of(2024, 2, 97.6, 5.25, Some(1.3e9)),
    of(2024, 3, 102.0, 5.00, Some(1.3e9)),
    // Only the year's 7 bn.
    of(2024, 4, 113.0, 4.40, None),
    // "Over 1 bn" of operating profit.
    of(2025, 1, 120.0, 4.21, Some(1.0e9)),
    of(2025, 2, 126.8, 4.23, None),
    of(2025, 3, 135.0, 4.10, None),
    of(2025, 4, 141.0, 3.73, None),
    // Net profit.
    of(2026, 1, 141.0, 3.59, Some(1.04e9)),
    // Net operating profit.
    of(2026, 2, 140.58, 3.62, Some(1.5e9)),
];

/// What Tether claims its Treasuries and repo earned in 2024, USD.
pub const CLAIM_2024: f64 = 7e9;

const fn of(
    year: i32,
    number: u32,
    exposure: f64,
    discount: f64,
    reported: Option<f64>,
) -> TetherQuarter {
    TetherQuarter { quarter: Quarter { year, number }, exposure, discount, reported }
}

impl TetherQuarter {
    /// The quarter's row.
    pub fn find(quarter: Quarter) -> Option<&'static Self> {
        TETHER_QUARTERS.iter().find(|row| row.quarter == quarter)
    }

    /// Exposure at its start, bn USD: the close of the quarter before; none where that is not known.
    pub fn opening(&self) -> Option<f64> {
        Self::find(self.quarter.before()).map(|row| row.exposure)
    }

    /// The bill as a bond-equivalent yield, percent: 365·d / (360 − 91·d).
    pub fn bill_yield(&self) -> f64 {
        let discount = self.discount / 100.0;
        365.0 * discount / (360.0 - 91.0 * discount) * 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_follow_each_other() {
        for pair in TETHER_QUARTERS.windows(2) {
            assert_eq!(pair[1].quarter.before(), pair[0].quarter);
            assert_eq!(pair[1].opening(), Some(pair[0].exposure));
        }
        assert_eq!(TETHER_QUARTERS[0].opening(), None);
        // 365 · 0.0523 / (360 − 91 · 0.0523) = 5.37369 %.
        assert!((TETHER_QUARTERS[4].bill_yield() - 5.373_687).abs() < 1e-5);
    }
}
