//! The ledger's number: a decimal that posts exactly and never overflows.
//!
//! `rust_decimal`'s operators panic on overflow. These hold at the largest decimal instead; the
//! model ends a projection at 1e20 USD, far below it, so a held value is always found there.
//! Not here: parsing and printing of what people type.

use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use rust_decimal::{Decimal, RoundingStrategy};

use super::Number;

const PLACES_AMOUNT: u32 = 6;
const PLACES_RATE: u32 = 16;

/// A decimal of up to 28 digits whose operations hold at the limits instead of overflowing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(Decimal);

impl Exact {
    /// The decimal behind it.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    fn held(value: Option<Decimal>, negative: bool) -> Self {
        Self(value.unwrap_or(if negative { Decimal::MIN } else { Decimal::MAX }))
    }

    fn post(self, places: u32) -> Self {
        Self(self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointNearestEven))
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::held(self.0.checked_add(other.0), self.0.is_sign_negative())
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::held(self.0.checked_sub(other.0), self.0.is_sign_negative())
    }
}

impl Mul for Exact {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let negative = self.0.is_sign_negative() != other.0.is_sign_negative();
        Self::held(self.0.checked_mul(other.0), negative)
    }
}

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Exact {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Exact {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Number for Exact {
    const ZERO: Self = Self(Decimal::ZERO);
    const ONE: Self = Self(Decimal::ONE);

    fn from_decimal(value: Decimal) -> Self {
        Self(value)
    }

    fn from_f64(value: f64) -> Self {
        Self(Decimal::from_f64_retain(value).unwrap_or(Decimal::ZERO)).post(PLACES_RATE)
    }

    fn to_f64(self) -> f64 {
        super::number::float(self.0)
    }

    fn post_amount(self) -> Self {
        self.post(PLACES_AMOUNT)
    }

    fn post_rate(self) -> Self {
        self.post(PLACES_RATE)
    }

    fn over(self, divisor: Self) -> Self {
        if divisor.0.is_zero() {
            return Self::ZERO;
        }
        let negative = self.0.is_sign_negative() != divisor.0.is_sign_negative();
        Self::held(self.0.checked_div(divisor.0), negative)
    }

    fn min(self, other: Self) -> Self {
        Ord::min(self, other)
    }

    fn max(self, other: Self) -> Self {
        Ord::max(self, other)
    }

    fn choose(self, threshold: Self, reached: Self, short: Self) -> Self {
        if self >= threshold { reached } else { short }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact(text.parse().unwrap())
    }

    #[test]
    fn posts_half_to_even() {
        assert_eq!(exact("0.0000005").post_amount(), exact("0"));
        assert_eq!(exact("0.0000015").post_amount(), exact("0.000002"));
        assert_eq!(exact("-0.0000025").post_amount(), exact("-0.000002"));
    }

    #[test]
    fn holds_at_the_limits() {
        let large = exact("79228162514264337593543950335");
        assert_eq!(large + large, large);
        assert_eq!(large * exact("-2"), -large);
        assert_eq!(-large - large, -large);
        assert_eq!(large.over(exact("0.1")), large);
    }
}
