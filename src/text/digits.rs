//! A number as its decimal digits: rounded once, half away from nought, on the text.
//!
//! An `f64` enters by its shortest text, so 0.285 is rounded as a reader would round it.
//! Powers of ten are moved, not multiplied: choosing another unit costs no precision.
//! Not here: signs, units and separators of a language.

use rust_decimal::Decimal;

use crate::unit::AMOUNT_MAX;

/// A finite number, value = ±0.d₁d₂… × 10^point, the first and last digit not nought.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Digits {
    negative: bool,
    each: Vec<u8>,
    point: i32,
}

impl Digits {
    /// The digits of an `f64`; `None` where it is not finite or past what is told.
    pub(super) fn new(value: f64) -> Option<Self> {
        let text = (value.abs() <= AMOUNT_MAX).then(|| format!("{value:e}"))?;
        let (mantissa, exponent) = text.split_once('e')?;
        Some(Self::read(mantissa, exponent.parse().ok()?))
    }

    fn read(mantissa: &str, exponent: i32) -> Self {
        let negative = mantissa.starts_with('-');
        let mantissa = mantissa.trim_start_matches('-');
        let whole = mantissa.find('.').unwrap_or(mantissa.len());
        let each = mantissa.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect();
        let point = exponent.saturating_add(i32::try_from(whole).unwrap_or(0));
        Self { negative, each, point }.tidied()
    }

    fn tidied(mut self) -> Self {
        let leading = self.each.iter().take_while(|digit| **digit == 0).count();
        self.each.drain(..leading);
        self.point = self.point.saturating_sub(i32::try_from(leading).unwrap_or(0));
        while self.each.last() == Some(&0) {
            self.each.pop();
        }
        if self.each.is_empty() {
            (self.negative, self.point) = (false, 0);
        }
        self
    }

    pub(super) fn is_zero(&self) -> bool {
        self.each.is_empty()
    }

    pub(super) fn is_negative(&self) -> bool {
        self.negative
    }

    /// Digits before the point; nought or less below one.
    pub(super) fn point(&self) -> i32 {
        self.point
    }

    /// Digits after the point.
    pub(super) fn places(&self) -> i32 {
        let count = i32::try_from(self.each.len()).unwrap_or(i32::MAX);
        count.saturating_sub(self.point).max(0)
    }

    /// Divided by a power of ten.
    pub(super) fn over_ten_to(mut self, power: i32) -> Self {
        if !self.is_zero() {
            self.point = self.point.saturating_sub(power);
        }
        self
    }

    /// Rounded to so many places after the point, half away from nought.
    pub(super) fn rounded(&self, places: i32) -> Self {
        let kept = self.point.saturating_add(places);
        let Ok(kept) = usize::try_from(kept) else {
            return Self { negative: false, each: Vec::new(), point: 0 };
        };
        let Some(next) = self.each.get(kept) else { return self.clone() };
        let mut digits = vec![0];
        digits.extend_from_slice(self.each.get(..kept).unwrap_or_default());
        if *next >= 5 {
            carry(&mut digits);
        }
        Self { negative: self.negative, each: digits, point: self.point.saturating_add(1) }.tidied()
    }

    /// Rounded to so many digits, leading noughts not counted.
    pub(super) fn rounded_to_significant(&self, count: i32) -> Self {
        self.rounded(count.saturating_sub(self.point))
    }

    /// Plain text without a sign: thousands in groups of three, exactly `places` digits after
    /// the point (a longer number is cut: round first).
    pub(super) fn text(&self, places: i32) -> String {
        let mut text = String::new();
        let whole = self.point.max(1);
        for place in (0..whole).rev() {
            text.push(self.digit_at(place));
            if place > 0 && place % 3 == 0 {
                text.push(',');
            }
        }
        if places > 0 {
            text.push('.');
            text.extend((1..=places).map(|place| self.digit_at(-place)));
        }
        text
    }

    /// The digit that counts 10^place.
    fn digit_at(&self, place: i32) -> char {
        let index = usize::try_from(self.point.saturating_sub(1).saturating_sub(place)).ok();
        let digit = index.and_then(|index| self.each.get(index)).copied().unwrap_or(0);
        char::from(b'0'.saturating_add(digit))
    }
}

impl From<Decimal> for Digits {
    fn from(value: Decimal) -> Self {
        Self::read(&value.to_string(), 0)
    }
}

/// Adds one to the last digit.
fn carry(digits: &mut [u8]) {
    for digit in digits.iter_mut().rev() {
        if *digit < 9 {
            *digit += 1;
            return;
        }
        *digit = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rounded(value: f64, places: i32) -> String {
        let digits = Digits::new(value).unwrap().rounded(places);
        let sign = if digits.is_negative() { "-" } else { "" };
        format!("{sign}{}", digits.text(places))
    }

    #[test]
    fn half_goes_away_from_nought_on_the_text() {
        assert_eq!(rounded(0.285, 2), "0.29");
        assert_eq!(rounded(-0.285, 2), "-0.29");
        assert_eq!(rounded(1.005, 2), "1.01");
        assert_eq!(rounded(9.995, 2), "10.00");
        assert_eq!(rounded(0.5, 0), "1");
        assert_eq!(rounded(0.49, 0), "0");
        assert_eq!(rounded(0.049, 0), "0");
        assert_eq!(rounded(1_234_567.0, -3), "1,235,000");
    }

    #[test]
    fn nought_has_no_sign() {
        assert_eq!(rounded(-0.0, 1), "0.0");
        assert_eq!(rounded(-0.04, 1), "0.0");
        assert_eq!(rounded(-4.0, -1), "0");
    }

    #[test]
    fn what_is_not_finite_has_no_digits() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
            assert_eq!(Digits::new(value), None);
        }
        assert_eq!(Digits::new(f64::MIN_POSITIVE).unwrap().rounded(2).text(2), "0.00");
    }

    proptest! {
        #[test]
        fn agrees_with_decimal_rounding(units in -1_000_000_000_i64..1_000_000_000, scale in 0_u32..8, places in 0_u32..8) {
            let value = Decimal::new(units, scale);
            let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
            let expected = value.round_dp_with_strategy(places, strategy);
            let ours = Digits::from(value).rounded(i32::try_from(places).unwrap());
            let text = ours.text(i32::try_from(places).unwrap()).replace(',', "");
            let sign = if ours.is_negative() { "-" } else { "" };
            prop_assert_eq!(format!("{sign}{text}").parse::<Decimal>().unwrap(), expected);
        }
    }
}
