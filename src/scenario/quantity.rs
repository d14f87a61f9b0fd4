//! A number that a box takes: an input of the scenario or a number of a bet, with its unit and
//! its bounds.
//!
//! Not here: how such a number is read and written, which belongs to the languages.

use rust_decimal::Decimal;

use super::{BetField, BetMeasure, Parameter, Unit};

/// A number that a box takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantity {
    /// An input of the scenario.
    Parameter(Parameter),
    /// A number of a bet.
    Bet(BetField),
    /// The month of a point of a path, between those of its neighbours.
    PointMonth {
        /// The first it can have.
        least: u32,
        /// The last.
        most: u32,
    },
    /// A key figure that is sought, in its unit.
    Goal(Unit),
}

/// The largest amount that can be sought either way, USD.
const GOAL_MAX: i64 = 1_000_000_000_000_000;

impl From<Parameter> for Quantity {
    fn from(parameter: Parameter) -> Self {
        Self::Parameter(parameter)
    }
}

impl From<BetField> for Quantity {
    fn from(field: BetField) -> Self {
        Self::Bet(field)
    }
}

impl Quantity {
    /// Its unit.
    pub(crate) fn unit(self) -> Unit {
        match self {
            Self::Parameter(parameter) => parameter.row().unit,
            Self::Bet(field) => match field.measure() {
                BetMeasure::Money | BetMeasure::Rent => Unit::Usd,
                BetMeasure::Percent => Unit::Percent,
                BetMeasure::Months => Unit::Months,
                BetMeasure::Count => Unit::People,
                BetMeasure::Times => Unit::TimesAYear,
            },
            Self::PointMonth { .. } => Unit::Months,
            Self::Goal(unit) => unit,
        }
    }

    /// Smallest and largest value.
    pub(crate) fn bounds(self) -> (Decimal, Decimal) {
        match self {
            Self::Parameter(parameter) => (parameter.row().minimum, parameter.row().maximum),
            Self::Bet(field) => field.bounds(),
            Self::PointMonth { least, most } => (least.into(), most.into()),
            Self::Goal(_) => ((-GOAL_MAX).into(), GOAL_MAX.into()),
        }
    }

    /// Whether only whole numbers make sense.
    pub(crate) fn is_whole(self) -> bool {
        match self {
            Self::Parameter(parameter) => parameter.is_whole(),
            Self::Bet(_) | Self::Goal(_) => false,
            Self::PointMonth { .. } => true,
        }
    }

    /// The value as it is kept.
    pub(crate) fn tidy(self, value: Decimal) -> Decimal {
        match self {
            Self::Parameter(parameter) => parameter.tidy(value),
            Self::Bet(_) | Self::PointMonth { .. } | Self::Goal(_) => BetField::tidy(value),
        }
    }

    /// Whether the value, tidied, may be entered.
    pub(crate) fn allows(self, value: Decimal) -> bool {
        match self {
            Self::Parameter(parameter) => parameter.allows(value),
            Self::Bet(field) => field.allows(value),
            Self::Goal(_) => {
                let (least, most) = self.bounds();
                (least..=most).contains(&value)
            }
            Self::PointMonth { .. } => {
                let (least, most) = self.bounds();
                (least..=most).contains(&value) && value.is_integer()
            }
        }
    }

    /// Whether it is usually so large that a comma before three digits parts thousands: sums of
    /// money and counts, and no rates, ratios or prices of an hour.
    pub(crate) fn is_grouped(self) -> bool {
        let is_rent = matches!(self, Self::Bet(field) if field.measure() == BetMeasure::Rent);
        let is_rate = matches!(
            self.unit(),
            Unit::Percent
                | Unit::PercentAYear
                | Unit::BasisPoints
                | Unit::BasisPointsAYear
                | Unit::TimesAYear
        );
        !is_rent && !is_rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_numbers_of_bets_are_asked_for_alike() {
        let rate = Quantity::from(Parameter::Rate);
        assert_eq!((rate.unit(), rate.bounds().1), (Unit::PercentAYear, Decimal::ONE_HUNDRED));
        assert!(!rate.is_grouped() && !rate.allows(101.into()));
        let amount = Quantity::from(BetField::Amount);
        assert!(amount.is_grouped() && amount.allows(5.into()) && !amount.is_whole());
        assert!(!Quantity::from(BetField::Price).is_grouped());
        assert!(Quantity::from(Parameter::Months).is_whole());
        let point = Quantity::PointMonth { least: 13, most: 23 };
        assert!(point.is_whole() && point.allows(13.into()) && point.allows(23.into()));
        assert!(!point.allows(12.into()) && !point.allows(24.into()));
        assert!(!point.allows(Decimal::new(155, 1)));
    }
}
