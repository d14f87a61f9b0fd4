//! What the model asks of a number, and the powers that enter it.
//!
//! The model is written once over this trait. It asks for minima, maxima and [`Number::choose`]
//! instead of branches, so that a later implementation may carry several paths at a time.
//! Not here: units; a [`Number`] is bare.

use std::fmt::Debug;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use rust_decimal::Decimal;

/// A bare number the model can run on.
pub trait Number:
    Copy
    + Debug
    + Default
    + PartialOrd
    + Add<Output = Self>
    + AddAssign
    + Sub<Output = Self>
    + SubAssign
    + Mul<Output = Self>
    + Neg<Output = Self>
    + 'static
{
    /// Nought.
    const ZERO: Self;
    /// One.
    const ONE: Self;

    /// The number nearest to a decimal.
    fn from_decimal(value: Decimal) -> Self;

    /// The number nearest to an `f64`, posted to 16 places where the type posts at all.
    fn from_f64(value: f64) -> Self;

    /// The nearest `f64`.
    fn to_f64(self) -> f64;

    /// A whole number of days, months or people.
    fn from_count(value: u32) -> Self {
        Self::from_decimal(Decimal::from(value))
    }

    /// Posts to 6 places, a token's smallest unit, half to even. `f64` stays as it is.
    #[must_use]
    fn post_amount(self) -> Self;

    /// Posts to 16 places, half to even. `f64` stays as it is.
    #[must_use]
    fn post_rate(self) -> Self;

    /// The quotient, or nought where the divisor is nought.
    #[must_use]
    fn over(self, divisor: Self) -> Self;

    /// The smaller of two.
    #[must_use]
    fn min(self, other: Self) -> Self;

    /// The larger of two.
    #[must_use]
    fn max(self, other: Self) -> Self;

    /// The number where it is above nought, else nought.
    #[must_use]
    fn positive(self) -> Self {
        self.max(Self::ZERO)
    }

    /// `reached` where `self ≥ threshold`, else `short`.
    #[must_use]
    fn choose(self, threshold: Self, reached: Self, short: Self) -> Self;
}

impl Number for f64 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;

    fn from_decimal(value: Decimal) -> Self {
        float(value)
    }

    fn from_count(value: u32) -> Self {
        value.into()
    }

    fn from_f64(value: f64) -> Self {
        value
    }

    fn to_f64(self) -> f64 {
        self
    }

    fn post_amount(self) -> Self {
        self
    }

    fn post_rate(self) -> Self {
        self
    }

    fn over(self, divisor: Self) -> Self {
        if divisor == 0.0 { 0.0 } else { self / divisor }
    }

    fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    fn max(self, other: Self) -> Self {
        if other > self { other } else { self }
    }

    fn choose(self, threshold: Self, reached: Self, short: Self) -> Self {
        if self >= threshold { reached } else { short }
    }
}

/// Whole numbers up to here are told apart by an `f64`.
const WHOLE_MAX: u64 = 1 << 53;

/// A decimal as an `f64`: the nearest where its digits fit 64 bits, as those of amounts do.
/// Figures read thousands of amounts a frame, and `Decimal` divides 128 bits for each.
#[expect(clippy::cast_precision_loss, reason = "the loss is the rounding that is asked for")]
pub(super) fn float(value: Decimal) -> f64 {
    let mantissa = value.mantissa();
    let small = u64::try_from(mantissa.unsigned_abs()).ok();
    let Some((digits, power)) = small.zip(10_u64.checked_pow(value.scale())) else {
        // `Decimal` turns every value it can hold into an `f64`.
        return f64::try_from(value).unwrap_or(0.0);
    };
    let size = if digits < WHOLE_MAX {
        digits as f64 / power as f64
    } else {
        (digits / power) as f64 + (digits % power) as f64 / power as f64
    };
    if mantissa < 0 { -size } else { size }
}

/// A count of places as a float.
pub(crate) fn place_count(places: usize) -> f64 {
    f64::from(u32::try_from(places).unwrap_or(u32::MAX))
}

/// Monthly growth of a quantity that grows by `annual` a year: (1 + g)^(1/12) − 1, a fraction.
///
/// The power is taken once, in `f64` by `libm`, so that native and browser agree bit for bit,
/// and posted to 16 places. `annual` is at least −1.
pub(crate) fn monthly_factor<N: Number>(annual: Decimal) -> N {
    let base = f64::from_decimal(Decimal::ONE + annual).max(0.0);
    N::from_f64(libm::pow(base, 1.0 / 12.0)) - N::ONE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Exact;

    #[test]
    fn twelve_monthly_factors_make_a_year() {
        let factor: f64 = monthly_factor(Decimal::new(12_682_503_013_197, 14));
        assert!((factor - 0.01).abs() < 1e-15);
        let exact: Exact = monthly_factor(Decimal::new(12_682_503_013_197, 14));
        assert!((exact.to_f64() - 0.01).abs() < 1e-15);
    }

    #[test]
    fn a_decimal_becomes_the_nearest_float() {
        for text in [
            "0",
            "0.285",
            "-4.1",
            "186123456789.123456",
            "-186123456789.123456",
            "9007199254740993",
            "0.1234567890123456",
        ] {
            let near: f64 = text.parse().unwrap();
            assert_eq!(float(text.parse().unwrap()), near, "{text}");
        }
    }

    #[test]
    fn a_total_loss_leaves_nothing() {
        assert_eq!(monthly_factor::<f64>(Decimal::NEGATIVE_ONE), -1.0);
    }

    #[test]
    fn a_quotient_by_nought_is_nought() {
        assert_eq!(3.0_f64.over(0.0), 0.0);
        assert_eq!(Exact::ONE.over(Exact::ZERO), Exact::ZERO);
    }
}
