//! Amounts of money, always in posted form: 6 places, half to even.
//!
//! Not here: any other currency, and how an amount is written for a reader.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::Decimal;

use super::{AnnualRate, Number, Ratio, YearPart};

/// Largest amount that is told, USD; past it a projection ends and a figure is out of range.
pub const AMOUNT_MAX: f64 = 1e20;

/// Half a cent: below it an amount is rounding, from it on it is money. USD.
pub(crate) const HALF_CENT: f64 = 0.005;

/// US dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Usd<N>(N);

impl<N: Number> Usd<N> {
    /// No money.
    pub const ZERO: Self = Self(N::ZERO);

    /// [`HALF_CENT`] as an amount.
    pub fn half_cent() -> Self {
        const HALF_CENT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);
        Self(N::from_decimal(HALF_CENT))
    }

    /// Posts a bare number of dollars.
    pub fn post(dollars: N) -> Self {
        Self(dollars.post_amount())
    }

    /// The bare number of dollars.
    pub fn number(self) -> N {
        self.0
    }

    /// The number of dollars as a float, for figures that need no last digit.
    pub fn to_f64(self) -> f64 {
        self.0.to_f64()
    }

    /// A share of the amount.
    #[must_use]
    pub fn times(self, share: Ratio<N>) -> Self {
        Self::post(self.0 * share.number())
    }

    /// Interest on the amount: amount · rate · days / days of the year; the days multiply
    /// first and the year divides last, so that a year of months adds up.
    #[must_use]
    pub(crate) fn accrue(self, rate: AnnualRate<N>, part: YearPart) -> Self {
        Self(self.0 * rate.number()).prorate(part)
    }

    /// The part of a yearly amount that falls into the month: amount · days / days of the year.
    #[must_use]
    pub(crate) fn prorate(self, part: YearPart) -> Self {
        Self::post((self.0 * part.days()).over(part.days_of_year()))
    }

    /// The quotient of two amounts, nought where the divisor is nought.
    pub fn per(self, whole: Self) -> Ratio<N> {
        Ratio::post(self.0.over(whole.0))
    }

    /// The amount before a haircut: what must be sold to raise `self`.
    #[must_use]
    pub(crate) fn gross_of(self, haircut: Ratio<N>) -> Self {
        Self::post(self.0.over(haircut.complement().number()))
    }

    /// The amount spread over equal months.
    #[must_use]
    pub fn spread(self, months: u32) -> Self {
        Self::post(self.0.over(N::from_count(months)))
    }

    /// The amount so many times.
    #[must_use]
    pub(crate) fn repeated(self, times: u32) -> Self {
        Self::post(self.0 * N::from_count(times))
    }

    /// The smaller of two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The larger of two.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The amount where it is above nought, else nought.
    #[must_use]
    pub(crate) fn positive(self) -> Self {
        Self(self.0.positive())
    }

    /// `reached` where the amount is at least `threshold`, else `short`.
    #[must_use]
    pub(crate) fn choose(self, threshold: Self, reached: Self, short: Self) -> Self {
        Self(self.0.choose(threshold.0, reached.0, short.0))
    }

    /// Takes up to `due` out of the amount and says how much it was.
    #[must_use = "what was taken must go somewhere"]
    pub fn take(&mut self, due: Self) -> Self {
        let taken = due.min(*self).positive();
        *self -= taken;
        taken
    }

    /// Splits the amount by `shares`, which add up to one. Every part but that at `largest` is
    /// posted, never above what is left; that one gets the rest. The parts add up to the whole
    /// and none of a positive whole is negative. Of a negative whole all stands in the part at
    /// `largest`.
    #[must_use]
    pub fn split<const K: usize>(self, shares: &[Ratio<N>; K], largest: usize) -> [Self; K] {
        let mut left = self;
        let mut parts = [Self::ZERO; K];
        for (index, (part, share)) in parts.iter_mut().zip(shares).enumerate() {
            if index != largest {
                *part = left.take(self.times(*share));
            }
        }
        if let Some(part) = parts.get_mut(largest) {
            *part = left;
        }
        parts
    }
}

impl<N: Number> Add for Usd<N> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl<N: Number> Sub for Usd<N> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl<N: Number> Neg for Usd<N> {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl<N: Number> AddAssign for Usd<N> {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl<N: Number> SubAssign for Usd<N> {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl<N: Number> Sum for Usd<N> {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::unit::{Exact, Month};

    fn usd(micros: i64) -> Usd<Exact> {
        Usd::post(Exact::from_decimal(Decimal::new(micros, 6)))
    }

    fn percent(hundredths: i64) -> Ratio<Exact> {
        Ratio::from_percent(Decimal::new(hundredths, 2))
    }

    #[test]
    fn interest_of_the_first_worked_example() {
        let bills = usd(65_280_000_000_000_000);
        let rate = AnnualRate::from_percent(Decimal::new(365, 2));
        let january = Month::new(2027, 1).unwrap().year_part();
        assert_eq!(bills.accrue(rate, january), usd(202_368_000_000_000));
    }

    #[test]
    fn a_year_of_months_adds_up() {
        let yearly = usd(365_000_000);
        let total: Usd<Exact> =
            (1..=12).map(|m| yearly.prorate(Month::new(2027, m).unwrap().year_part())).sum();
        assert_eq!(total, yearly);
    }

    #[test]
    fn a_split_of_dust_turns_no_part_negative() {
        let shares = [percent(1000); 10];
        let parts = usd(6).split(&shares, 3);
        assert_eq!(parts.iter().copied().sum::<Usd<Exact>>(), usd(6));
        assert!(parts.iter().all(|part| *part >= Usd::ZERO));
    }

    #[test]
    fn a_negative_whole_stands_in_one_part() {
        let parts = usd(-5).split(&[percent(2500); 4], 1);
        assert_eq!(parts, [Usd::ZERO, usd(-5), Usd::ZERO, Usd::ZERO]);
    }

    #[test]
    fn what_must_be_sold_and_what_a_month_takes() {
        assert_eq!(usd(90).gross_of(percent(1000)), usd(100));
        assert_eq!(usd(100).spread(3), usd(33));
        assert_eq!(usd(1).per(usd(4)), percent(2500));
        let mut purse = usd(10);
        assert_eq!(purse.take(usd(14)), usd(10));
        assert_eq!(purse.take(usd(1)), Usd::ZERO);
        assert_eq!(usd(5).choose(usd(5), usd(1), usd(2)), usd(1));
        assert_eq!(usd(4).choose(usd(5), usd(1), usd(2)), usd(2));
    }

    proptest! {
        #[test]
        fn parts_add_up(micros in 0_i64..i64::MAX, a in 0_i64..10_000, largest in 0_usize..3) {
            let b = (10_000 - a) / 3;
            let shares = [percent(a), percent(b), percent(10_000 - a - b)];
            let parts = usd(micros).split(&shares, largest);
            prop_assert_eq!(parts.iter().copied().sum::<Usd<Exact>>(), usd(micros));
            prop_assert!(parts.iter().all(|part| *part >= Usd::ZERO));
        }
    }
}
