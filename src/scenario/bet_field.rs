//! The numbers of a bet: which kinds have them, and within which bounds.
//!
//! One table for links and for what a person types. Not here: months, name and ending.

use rust_decimal::Decimal;

use super::bet::{Bet, Terms};
use super::number::{read, read_money, write, write_money};

macro_rules! fields {
    ($($(#[$meaning:meta])* $field:ident $key:literal $measure:ident
        [$minimum:literal $maximum:literal] $default:expr;)*) => {
        /// A number of a bet.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum BetField { $($(#[$meaning])* $field),* }

        impl BetField {
            /// Every number.
            pub const ALL: &'static [Self] = &[$(Self::$field),*];

            /// Permanent word in links.
            pub fn key(self) -> &'static str {
                match self { $(Self::$field => $key),* }
            }

            /// What it is measured in.
            pub(crate) fn measure(self) -> BetMeasure {
                match self { $(Self::$field => BetMeasure::$measure),* }
            }

            /// Smallest and largest value.
            pub fn bounds(self) -> (Decimal, Decimal) {
                let (minimum, maximum): (i64, i64) = match self { $(Self::$field => ($minimum, $maximum)),* };
                (minimum.into(), maximum.into())
            }

            /// Its value where a link has none; `None` where there is no bet without it.
            pub(crate) fn default(self) -> Option<i64> {
                match self { $(Self::$field => $default),* }
            }
        }
    };
}

fields! {
    /// Amount paid, lent or given, USD.
    Amount "amount" Money [0 10_000_000_000_000] None;
    /// Proceeds as a multiple of the amount.
    Multiple "multiple" Times [0 1_000] Some(1);
    /// Chance of success, percent.
    Chance "chance" Percent [0 100] Some(50);
    /// Interest a year, percent.
    Coupon "coupon" Percent [0 100] Some(0);
    /// What comes back if it fails, percent of the amount.
    Recovery "recovery" Percent [0 100] Some(0);
    /// Machines bought.
    Units "units" Count [0 100_000_000] None;
    /// Price of one, USD.
    UnitPrice "unit_price" Money [0 10_000_000] None;
    /// Hours a year they stand ready.
    Hours "hours" Count [0 8_784] Some(8_760);
    /// Share of these that is rented, percent.
    Utilisation "utilisation" Percent [0 100] Some(100);
    /// Price of a rented hour of one machine, USD.
    Price "price" Rent [0 10_000] Some(0);
    /// Power and hosting of one machine an hour, USD.
    Power "power" Rent [0 10_000] Some(0);
    /// Months until the book value is nought.
    Life "life" Months [1 360] Some(60);
}

/// What a number of a bet is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum BetMeasure {
    /// US dollars; a link may shorten them by k, m, bn or tn.
    Money,
    /// US dollars an hour, written out.
    Rent,
    /// Hundredths.
    Percent,
    /// A multiple.
    Times,
    /// A number of things.
    Count,
    /// Months.
    Months,
}

impl BetField {
    /// The number of that word in a link.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }

    /// Reads a value as a link writes it; `None` where it is no number.
    pub(super) fn read(self, text: &str) -> Option<Decimal> {
        let is_money = self.measure() == BetMeasure::Money;
        let value = if is_money { read_money(text) } else { read(text) };
        value.map(Self::tidy)
    }

    /// Writes a value for a link.
    pub(super) fn write(self, value: Decimal) -> String {
        if self.measure() == BetMeasure::Money { write_money(value) } else { write(value) }
    }

    /// A value without digits nobody can see.
    pub fn tidy(value: Decimal) -> Decimal {
        value.round_dp(6).normalize()
    }

    /// Whether a value is within the bounds.
    pub fn allows(self, value: Decimal) -> bool {
        let (minimum, maximum) = self.bounds();
        (minimum..=maximum).contains(&value)
    }
}

impl Bet {
    /// The numbers its kind has, in the order they are shown.
    pub fn fields(&self) -> &'static [BetField] {
        use BetField as F;
        match &self.terms {
            Terms::Equity { .. } => &[F::Amount, F::Multiple, F::Chance],
            Terms::Loan { .. } => &[F::Amount, F::Coupon, F::Recovery, F::Chance],
            Terms::Compute { .. } => {
                &[F::Units, F::UnitPrice, F::Hours, F::Utilisation, F::Price, F::Power, F::Life]
            }
            Terms::Grant { .. } => &[F::Amount],
        }
    }

    /// One of its numbers; `None` where its kind has no such number.
    pub fn number(&self, field: BetField) -> Option<Decimal> {
        self.clone().slot(field).copied()
    }

    /// Sets one of its numbers; outside the bounds, or where its kind has no such number,
    /// nothing changes and `false` comes back.
    pub fn set_number(&mut self, field: BetField, value: Decimal) -> bool {
        let value = BetField::tidy(value);
        let slot = self.slot(field).filter(|_| field.allows(value));
        slot.map(|slot| *slot = value).is_some()
    }

    fn slot(&mut self, field: BetField) -> Option<&mut Decimal> {
        use BetField as F;
        match (&mut self.terms, field) {
            (
                Terms::Equity { amount, .. } | Terms::Loan { amount, .. } | Terms::Grant { amount },
                F::Amount,
            ) => Some(amount),
            (Terms::Equity { multiple, .. }, F::Multiple) => Some(multiple),
            (Terms::Equity { chance, .. } | Terms::Loan { chance, .. }, F::Chance) => Some(chance),
            (Terms::Loan { coupon, .. }, F::Coupon) => Some(coupon),
            (Terms::Loan { recovery, .. }, F::Recovery) => Some(recovery),
            (Terms::Compute { units, .. }, F::Units) => Some(units),
            (Terms::Compute { unit_price, .. }, F::UnitPrice) => Some(unit_price),
            (Terms::Compute { hours, .. }, F::Hours) => Some(hours),
            (Terms::Compute { utilisation, .. }, F::Utilisation) => Some(utilisation),
            (Terms::Compute { price, .. }, F::Price) => Some(price),
            (Terms::Compute { power, .. }, F::Power) => Some(power),
            (Terms::Compute { life, .. }, F::Life) => Some(life),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Kind;
    use crate::unit::Month;

    #[test]
    fn a_number_is_set_within_its_bounds_and_where_the_kind_has_it() {
        let mut bet = Bet::template(Kind::Equity, Month::of(2027, 1));
        assert!(bet.set_number(BetField::Multiple, Decimal::new(16, 1)));
        assert_eq!(bet.number(BetField::Multiple), Some(Decimal::new(16, 1)));
        assert!(!bet.set_number(BetField::Chance, 101.into()));
        assert!(!bet.set_number(BetField::Coupon, 5.into()));
        assert_eq!(bet.number(BetField::Coupon), None);
    }

    #[test]
    fn every_kind_has_the_numbers_it_names_and_no_other() {
        for kind in Kind::ALL.iter().copied() {
            let bet = Bet::template(kind, Month::of(2027, 1));
            for field in BetField::ALL {
                assert_eq!(bet.number(*field).is_some(), bet.fields().contains(field), "{kind:?}");
                assert_eq!(BetField::from_key(field.key()), Some(*field));
            }
        }
    }
}
