//! The 3-month bill after the record that is replayed ends: months that are only derived.
//!
//! Means of daily values of the series, June to September 2026, worked out here: the monthly
//! series itself was not to be had for them. They are told beside the record and never
//! replayed: a link that replays the record beyond May 2026 holds its last rate, and what it
//! showed once it shows always. Not here: the record itself, which belongs to the scenario.

use crate::unit::Month;

/// A month's bill, derived from daily values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct DerivedBill {
    /// The month.
    pub(crate) month: Month,
    /// Discount rate, percent.
    pub(crate) discount: f64,
    /// Bond-equivalent yield, percent; the mean of the days, so that it may be a hundredth off
    /// that of the mean discount.
    pub(crate) rate: f64,
}

impl DerivedBill {
    const fn new(month: u32, discount: f64, rate: f64) -> Self {
        Self { month: Month::of(2026, month), discount, rate }
    }
}

/// The months, in order.
pub(crate) static DERIVED_BILLS: [DerivedBill; 4] = [
    DerivedBill::new(6, 3.66, 3.75),
    DerivedBill::new(7, 3.73, 3.82),
    DerivedBill::new(8, 3.73, 3.81),
    DerivedBill::new(9, 3.94, 4.04),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::record_end;

    #[test]
    fn they_follow_the_record_and_each_other() {
        for (after, bill) in (1..).zip(&DERIVED_BILLS) {
            assert_eq!(bill.month, record_end().plus(after));
        }
    }

    #[test]
    fn yield_and_discount_belong_together() {
        for bill in &DERIVED_BILLS {
            let discount = bill.discount / 100.0;
            let rate = 36_500.0 * discount / (360.0 - 91.0 * discount);
            assert!((rate - bill.rate).abs() < 0.011, "{bill:?} {rate}");
        }
    }
}
