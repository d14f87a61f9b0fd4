//! Numbers along an axis: one unit for all of them, said once in the caption.
//!
//! Not here: which values get a tick.

use rust_decimal::Decimal;

use super::Language;
use super::digits::Digits;
use super::label::names;
use super::money::Magnitude;
use super::number::{DASH, sign_of};

/// What the amounts of an axis are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Per {
    /// An amount at a time.
    Stock,
    /// A flow of a month.
    Month,
    /// A flow of a year.
    Year,
}

names! {
    /// After the unit: what the amounts are counted by.
    per(Per) {
        Per::Stock => "", "";
        Per::Month => " a month", "／月";
        Per::Year => " a year", "／年";
    }
}

/// The common unit of an axis of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AxisUnit {
    language: Language,
    magnitude: Magnitude,
}

impl Language {
    /// The unit for amounts up to `largest` USD either side of nought.
    pub(crate) fn axis_unit(self, largest: f64) -> AxisUnit {
        let found = Digits::new(largest.abs()).map(|digits| self.magnitude_of(&digits));
        let magnitude = found.unwrap_or_else(|| self.magnitude_of(&Digits::from(Decimal::ZERO)));
        AxisUnit { language: self, magnitude }
    }
}

impl AxisUnit {
    /// One of it in USD.
    pub(crate) fn divisor(self) -> f64 {
        (0..self.magnitude.power).fold(1.0, |product, _| product * 10.0)
    }

    /// The caption: "$ million a month", "億ドル／月".
    pub(crate) fn caption(self, per: Per) -> String {
        let Magnitude { unit, word, .. } = self.magnitude;
        let unit = match self.language {
            Language::English if word.is_empty() => "$".to_owned(),
            Language::English => format!("$ {word}"),
            Language::Japanese => unit.to_owned(),
        };
        unit + self.language.per(per)
    }

    /// An amount in USD as a bare number of this unit.
    pub(crate) fn number(self, usd: f64, decimals: u32) -> String {
        let Some(exact) = Digits::new(usd) else { return DASH.to_owned() };
        let places = i32::try_from(decimals.min(30)).unwrap_or(0);
        let rounded = exact.over_ten_to(self.magnitude.power).rounded(places);
        format!("{}{}", sign_of(&rounded, ""), rounded.text(places))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use Language::{English, Japanese};

    #[test]
    fn one_unit_for_the_whole_axis() {
        let (english, japanese) = (English.axis_unit(600e6), Japanese.axis_unit(600e6));
        assert_eq!(english.caption(Per::Month), "$ million a month");
        assert_eq!(japanese.caption(Per::Month), "億ドル／月");
        assert_eq!(english.divisor(), 1e6);
        assert_eq!(english.number(300e6, 0), "300");
        assert_eq!(japanese.number(300e6, 0), "3");
        assert_eq!(japanese.number(-50e6, 1), "−0.5");
        assert_eq!(English.axis_unit(-200e9).caption(Per::Stock), "$ billion");
        assert_eq!(Japanese.axis_unit(200e9).caption(Per::Year), "億ドル／年");
        assert_eq!(English.axis_unit(0.0).caption(Per::Stock), "$");
        assert_eq!(English.axis_unit(f64::NAN).number(f64::NAN, 2), "–");
        assert_eq!(English.axis_unit(1e9).number(-1.0, 1), "0.0");
    }
}
