//! The break-even rate in words: one answer, said short in a strip, as a clause of the sentence,
//! below a number, and aloud.
//!
//! Not here: which answer holds.

use super::Language;
use super::message::messages;

/// The rate at which profit is nought, every number finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BreakEven {
    /// This rate.
    At(String),
    /// A rate so high that it is no answer; the limit that it passes.
    Above(String),
    /// It earns even at nought.
    Always,
    /// It earns at nought and loses at the present rate.
    OnlyBelow,
    /// Nought itself.
    Zero,
    /// It neither earns nor loses at any rate.
    Nothing,
    /// No rate.
    Never,
}

messages! {
    /// A label of what the reserve as it is at the start would do: "Break-even rate, opening
    /// reserve".
    on_opening(label: &str) "{label}, opening reserve", "{label}（期初の残高）";
}

impl Language {
    /// The answer as a value: "0.31 %", "below 0 %", "none".
    pub fn break_even_value(self, answer: &BreakEven) -> String {
        match answer {
            BreakEven::At(rate) => rate.clone(),
            BreakEven::Above(limit) => match self {
                Self::English => format!("above {limit}"),
                Self::Japanese => format!("{limit}超"),
            },
            BreakEven::Always => self.below(&self.percent(0.0, 0)),
            BreakEven::Zero => self.percent(0.0, 2),
            BreakEven::OnlyBelow | BreakEven::Nothing | BreakEven::Never => {
                self.texts().status.none.to_owned()
            }
        }
    }

    /// Why the value is no rate, as a few words; for a rate nothing.
    pub fn break_even_reason(self, answer: &BreakEven) -> &'static str {
        let english = matches!(self, Self::English);
        match answer {
            BreakEven::At(_) => "",
            BreakEven::Above(_) if english => "no rate of money does it",
            BreakEven::Above(_) => "現実の利回りでは届かない",
            BreakEven::Always if english => "earns even at a rate of zero",
            BreakEven::Always => "利回りがゼロでも利益が出る",
            BreakEven::OnlyBelow if english => "earns at zero, loses at this rate",
            BreakEven::OnlyBelow => "ゼロなら利益、この利回りでは損失",
            BreakEven::Zero if english => "breaks even at a rate of zero",
            BreakEven::Zero => "利回りゼロで収支がちょうど釣り合う",
            BreakEven::Nothing if english => "earns and loses nothing at any rate",
            BreakEven::Nothing => "どの利回りでも利益も損失もない",
            BreakEven::Never if english => "no rate does it",
            BreakEven::Never => "どの利回りでも届かない",
        }
    }

    /// For people who listen: "Break-even 0.31 %", "Earns even at a rate of zero".
    pub fn break_even_said(self, answer: &BreakEven) -> String {
        let reason = self.break_even_reason(answer);
        match (self, answer) {
            (Self::English, BreakEven::At(rate)) => format!("Break-even {rate}"),
            (Self::Japanese, BreakEven::At(rate)) => format!("損益分岐の利回り{rate}"),
            (Self::English, _) => super::notice::capitalised(reason),
            (Self::Japanese, _) => reason.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_said() {
        let rate = || "0.31 %".to_owned();
        for answer in [
            BreakEven::At(rate()),
            BreakEven::Above("100 %".into()),
            BreakEven::Always,
            BreakEven::OnlyBelow,
            BreakEven::Zero,
            BreakEven::Nothing,
            BreakEven::Never,
        ] {
            for language in Language::ALL {
                assert!(!language.break_even_value(&answer).is_empty());
                assert!(!language.break_even_said(&answer).is_empty());
                let is_rate = matches!(answer, BreakEven::At(_));
                assert_eq!(language.break_even_reason(&answer).is_empty(), is_rate);
            }
        }
        assert_eq!(Language::English.break_even_said(&BreakEven::At(rate())), "Break-even 0.31 %");
    }
}
