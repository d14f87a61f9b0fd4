//! Amounts of money as a reader reads them: "$5.90 bn", "59.0億ドル".
//!
//! English counts in k, m, bn and tn from ten thousand dollars on, Japanese in 万, 億 and 兆.
//! An amount is rounded once; the unit is that of the rounded amount, so that 999.96 bn becomes
//! "$1.00 tn". Both languages show the same number of digits. Not here: numbers without money
//! ([`super::number`]), the text of number boxes ([`super::entry_box`]).

use super::Language;
use super::digits::Digits;
use super::label::phrases;
use super::number::{DASH, sign_of};

/// An amount in two parts, for a large number with a small unit behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyParts {
    /// "$6.23" or "62.3", with its minus.
    pub number: String,
    /// "bn" or "億ドル"; empty where English needs none.
    pub unit: &'static str,
}

/// A unit of money and the power of ten it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Magnitude {
    pub(super) power: i32,
    /// Behind a number: "bn", "億ドル".
    pub(super) unit: &'static str,
    /// Beside a number box: "$ bn", "億ドル".
    pub(super) beside: &'static str,
    /// Spoken: "billion", "億".
    pub(super) word: &'static str,
}

const fn magnitude(
    power: i32,
    unit: &'static str,
    beside: &'static str,
    word: &'static str,
) -> Magnitude {
    Magnitude { power, unit, beside, word }
}

const ENGLISH: [Magnitude; 5] = [
    magnitude(12, "tn", "$ tn", "trillion"),
    magnitude(9, "bn", "$ bn", "billion"),
    magnitude(6, "m", "$ m", "million"),
    magnitude(3, "k", "$ k", "thousand"),
    magnitude(0, "", "$", ""),
];
const JAPANESE: [Magnitude; 4] = [
    magnitude(12, "兆ドル", "兆ドル", "兆"),
    magnitude(8, "億ドル", "億ドル", "億"),
    magnitude(4, "万ドル", "万ドル", "万"),
    magnitude(0, "ドル", "ドル", ""),
];
/// Amounts of so many digits before the point are written out in dollars.
const PLAIN_DIGITS_MAX: i32 = 4;

phrases! {
    /// What stands before a number of dollars.
    currency "$", "";
}

impl Language {
    /// An amount to so many significant digits: "$5.90 bn", "59.0億ドル"; below ten thousand
    /// dollars to the dollar, below a hundred to the cent.
    pub fn money(self, usd: f64, digits: u32) -> String {
        self.joined(self.money_parts(usd, digits))
    }

    /// The same in two parts.
    pub fn money_parts(self, usd: f64, digits: u32) -> MoneyParts {
        let count = i32::try_from(digits).unwrap_or(i32::MAX);
        let rounding = |exact: &Digits| {
            let rounded = exact.rounded_to_significant(count);
            let before_point = rounded.point() - self.magnitude_of(&rounded).power;
            let places = count.saturating_sub(before_point).max(0);
            (rounded, places)
        };
        self.parts(usd, rounding)
    }

    /// An amount as a sentence tells it: "$6.2 bn", "$183.6 bn", "$23.6 m", "$560 k"; "62億ドル".
    pub fn money_short(self, usd: f64) -> String {
        self.joined(self.parts(usd, |exact| self.short(exact)))
    }

    /// A change of an amount with its sign: "+$0.51 bn", "+5.1億ドル".
    pub(crate) fn money_change(self, usd: f64, digits: u32) -> String {
        let plus = if usd > 0.0 { "+" } else { "" };
        format!("{plus}{}", self.money(usd, digits))
    }

    /// An amount to be read aloud: "5.9 billion dollars", "59億ドル".
    pub fn spoken_money(self, usd: f64) -> String {
        let Some(exact) = Digits::new(usd) else { return DASH.to_owned() };
        let (rounded, places, magnitude) = self.scaled(&exact, |exact| self.short(exact));
        let number = rounded.text(places);
        match self {
            Self::English => {
                let minus = if rounded.is_negative() { "minus " } else { "" };
                let word = magnitude.word;
                let space = if word.is_empty() { "" } else { " " };
                let dollars = if number == "1" && word.is_empty() { "dollar" } else { "dollars" };
                format!("{minus}{number}{space}{word} {dollars}")
            }
            Self::Japanese => {
                let minus = if rounded.is_negative() { "マイナス" } else { "" };
                format!("{minus}{number}{}", magnitude.unit)
            }
        }
    }

    /// Every unit of money, the largest first.
    pub(super) fn magnitudes(self) -> &'static [Magnitude] {
        match self {
            Self::English => &ENGLISH,
            Self::Japanese => &JAPANESE,
        }
    }

    /// The unit an amount is written in.
    pub(super) fn magnitude_of(self, amount: &Digits) -> Magnitude {
        let plain = amount.point() <= PLAIN_DIGITS_MAX;
        let reached = |found: &&Magnitude| {
            if plain { found.power == 0 } else { amount.point() > found.power }
        };
        let none = magnitude(0, "", "", "");
        self.magnitudes().iter().find(reached).copied().unwrap_or(none)
    }

    /// The rounding of a sentence: one decimal of bn and tn, three digits of m and k, and the
    /// same digits in every language.
    fn short(self, exact: &Digits) -> (Digits, i32) {
        let english = Self::English.magnitude_of(exact);
        let before_point = exact.point() - english.power;
        let tenths = english.power >= 9 || (english.power == 6 && before_point < 3);
        let rounded = exact.rounded(i32::from(tenths) - english.power);
        let places = match self {
            Self::English => {
                let promoted = Self::English.magnitude_of(&rounded).power > english.power;
                i32::from(tenths || promoted)
            }
            // Trailing noughts say nothing there: 56万ドル, 62億ドル.
            Self::Japanese => {
                let power = self.magnitude_of(&rounded).power;
                rounded.clone().over_ten_to(power).places()
            }
        };
        (rounded, places)
    }

    /// Rounded and in its unit, the places to show, and the unit.
    fn scaled(
        self,
        exact: &Digits,
        rounding: impl Fn(&Digits) -> (Digits, i32),
    ) -> (Digits, i32, Magnitude) {
        if exact.point() <= PLAIN_DIGITS_MAX {
            let rounded = exact.rounded(if exact.point() <= 2 { 2 } else { 0 });
            if rounded.point() <= PLAIN_DIGITS_MAX {
                let places = if rounded.places() == 0 { 0 } else { 2 };
                let magnitude = self.magnitude_of(&rounded);
                return (rounded, places, magnitude);
            }
        }
        let (rounded, places) = rounding(exact);
        let magnitude = self.magnitude_of(&rounded);
        (rounded.over_ten_to(magnitude.power), places, magnitude)
    }

    fn parts(self, usd: f64, rounding: impl Fn(&Digits) -> (Digits, i32)) -> MoneyParts {
        let Some(exact) = Digits::new(usd) else {
            return MoneyParts { number: DASH.to_owned(), unit: "" };
        };
        let (rounded, places, magnitude) = self.scaled(&exact, rounding);
        let sign = sign_of(&rounded, "");
        let number = format!("{sign}{}{}", self.currency(), rounded.text(places));
        MoneyParts { number, unit: magnitude.unit }
    }

    pub(super) fn joined(self, MoneyParts { number, unit }: MoneyParts) -> String {
        let space = if unit.is_empty() { "" } else { self.of(&["\u{a0}", ""]) };
        number + space + unit
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    use Language::{English, Japanese};

    fn both(usd: f64, digits: u32) -> (String, String) {
        (English.money(usd, digits).replace('\u{a0}', "_"), Japanese.money(usd, digits))
    }

    #[test]
    fn the_forms_of_the_design() {
        for (usd, digits, english, japanese) in [
            (183.622e9, 4, "$183.6_bn", "1,836億ドル"),
            (5.9e9, 3, "$5.90_bn", "59.0億ドル"),
            (29e6, 2, "$29_m", "2,900万ドル"),
            (23.6e6, 3, "$23.6_m", "2,360万ドル"),
            (560e3, 3, "$560_k", "56.0万ドル"),
            (12.34, 3, "$12.34", "12.34ドル"),
            (12.0, 3, "$12", "12ドル"),
            (1_234.4, 3, "$1,234", "1,234ドル"),
            (1.2e12, 2, "$1.2_tn", "1.2兆ドル"),
            (999.96e9, 3, "$1.00_tn", "1.00兆ドル"),
            (9_999.7, 3, "$10.0_k", "1.00万ドル"),
            (99.996, 3, "$100", "100ドル"),
            (-6.4e9, 2, "−$6.4_bn", "−64億ドル"),
            (-0.004, 2, "$0", "0ドル"),
            (0.0, 3, "$0", "0ドル"),
        ] {
            assert_eq!(both(usd, digits), (english.to_owned(), japanese.to_owned()), "{usd}");
        }
    }

    #[test]
    fn a_sentence_tells_one_decimal_of_billions() {
        for (usd, english, japanese) in [
            (6.23e9, "$6.2_bn", "62億ドル"),
            (2.0e9, "$2.0_bn", "20億ドル"),
            (183.622e9, "$183.6_bn", "1,836億ドル"),
            (23.58e6, "$23.6_m", "2,360万ドル"),
            (424.4e6, "$424_m", "4.24億ドル"),
            (560e3, "$560_k", "56万ドル"),
            (999.6e6, "$1.0_bn", "10億ドル"),
            (1e12, "$1.0_tn", "1兆ドル"),
            (9_999.7, "$10.0_k", "1万ドル"),
            (-6.44e9, "−$6.4_bn", "−64億ドル"),
        ] {
            assert_eq!(English.money_short(usd).replace('\u{a0}', "_"), english);
            assert_eq!(Japanese.money_short(usd), japanese);
        }
    }

    #[test]
    fn a_large_number_has_a_small_unit() {
        let parts = English.money_parts(6.23e9, 3);
        assert_eq!((parts.number.as_str(), parts.unit), ("$6.23", "bn"));
        let parts = Japanese.money_parts(6.23e9, 3);
        assert_eq!((parts.number.as_str(), parts.unit), ("62.3", "億ドル"));
    }

    #[test]
    fn changes_have_a_sign() {
        assert_eq!(English.money_change(0.51e9, 2), "+$510\u{a0}m");
        assert_eq!(Japanese.money_change(-0.51e9, 2), "−5.1億ドル");
    }

    #[test]
    fn amounts_are_read_aloud() {
        assert_eq!(English.spoken_money(5.9e9), "5.9 billion dollars");
        assert_eq!(English.spoken_money(-6.4e9), "minus 6.4 billion dollars");
        assert_eq!(English.spoken_money(1.0), "1 dollar");
        assert_eq!(Japanese.spoken_money(5.9e9), "59億ドル");
        assert_eq!(Japanese.spoken_money(-6.4e9), "マイナス64億ドル");
    }

    proptest! {
        #[test]
        fn every_float_has_a_text(bits in any::<u64>(), digits in 0_u32..40) {
            let value = f64::from_bits(bits);
            for language in Language::ALL {
                for text in [
                    language.money(value, digits),
                    language.money_short(value),
                    language.spoken_money(value),
                    language.money_change(value, digits),
                ] {
                    prop_assert!(!text.is_empty() && !text.contains("NaN") && text.len() < 90, "{}", text);
                    prop_assert!(text.chars().any(|c| c.is_ascii_digit()) || text.contains('–'));
                }
            }
        }
    }
}
