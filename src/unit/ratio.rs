//! Shares and annual rates, both as fractions (0.05 is five per cent).
//!
//! Not here: percent; it is a way of writing and belongs to links and languages.

use rust_decimal::Decimal;

use super::Number;

/// A share of something, a fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Ratio<N>(N);

/// A rate of interest, cost or loss a year, a fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct AnnualRate<N>(N);

impl<N: Number> Ratio<N> {
    /// A fraction, posted to 16 places.
    pub(crate) fn post(fraction: N) -> Self {
        Self(fraction.post_rate())
    }

    /// From hundredths: 5 becomes 0.05.
    pub(crate) fn from_percent(percent: Decimal) -> Self {
        Self(N::from_decimal(percent * HUNDREDTH))
    }

    /// The bare fraction.
    pub(crate) fn number(self) -> N {
        self.0
    }

    /// What is left of one: 1 − share.
    #[must_use]
    pub(crate) fn complement(self) -> Self {
        Self(N::ONE - self.0)
    }
}

impl<N: Number> AnnualRate<N> {
    /// A fraction a year, posted to 16 places.
    pub fn post(fraction: N) -> Self {
        Self(fraction.post_rate())
    }

    /// From hundredths a year: 5 becomes 0.05.
    pub(crate) fn from_percent(percent: Decimal) -> Self {
        Self(N::from_decimal(percent * HUNDREDTH))
    }

    /// From basis points a year: 5 becomes 0.0005.
    pub(crate) fn from_basis_points(points: Decimal) -> Self {
        Self(N::from_decimal(points * TEN_THOUSANDTH))
    }

    /// The bare fraction.
    pub fn number(self) -> N {
        self.0
    }
}

const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
const TEN_THOUSANDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 4);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_become_fractions() {
        let percent = Decimal::new(383, 2);
        assert_eq!(Ratio::<f64>::from_percent(percent).number(), 0.0383);
        assert_eq!(AnnualRate::<f64>::from_percent(percent).number(), 0.0383);
        assert_eq!(AnnualRate::<f64>::from_basis_points(Decimal::ONE).number(), 0.0001);
        assert_eq!(Ratio::<f64>::from_percent(percent).complement().number(), 1.0 - 0.0383);
    }
}
