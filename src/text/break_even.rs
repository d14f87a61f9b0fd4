//! The break-even rate in words: one answer, said short in a strip, as a clause of the sentence,
//! below a number, and aloud.
//!
//! Not here: which answer holds.

use super::label::{names, phrases};
use super::message::{messages, said};
use super::{Language, capitalised};
use crate::analysis::BreakEven;

said! {
    BreakEven {
        At { rate } "breaks even at {rate:%2}", "損益分岐の利回りは{rate:%2}。";
        Above
            "breaks even at no rate below 100\u{a0}%", "100%未満の利回りでは黒字にならない。";
        Always "earns even at a rate of zero", "利回りがゼロでも利益が出る。";
        OnlyBelow
            "would earn at a rate of zero, not at this one",
            "利回りがゼロなら利益が出るが、この水準では出ない。";
        Zero "breaks even at a rate of zero", "利回りゼロで収支がちょうど釣り合う。";
        Nothing
            "neither earns nor loses at any rate", "どの利回りでも利益も損失も出ない。";
        Never "does not break even at any rate", "どの利回りでも黒字にならない。";
    }
}

messages! {
    /// The rate, for people who listen.
    break_even_at(rate: f64) "Break-even {rate:%2}", "損益分岐の利回り{rate:%2}";
}

phrases! {
    /// A rate beyond the highest that is named.
    above_100 "above 100\u{a0}%", "100%超";
}

names! {
    /// Why the value is no rate, as a few words; for a rate nothing.
    break_even_reason(BreakEven) {
        BreakEven::At { .. } => "", "";
        BreakEven::Above { .. } => "no rate of money does it", "現実の利回りでは届かない";
        BreakEven::Always => "earns even at a rate of zero", "利回りがゼロでも利益が出る";
        BreakEven::OnlyBelow =>
            "earns at zero, loses at this rate", "ゼロなら利益、この利回りでは損失";
        BreakEven::Zero =>
            "breaks even at a rate of zero", "利回りゼロで収支がちょうど釣り合う";
        BreakEven::Nothing =>
            "earns and loses nothing at any rate", "どの利回りでも利益も損失もない";
        BreakEven::Never => "no rate does it", "どの利回りでも届かない";
    }
}

impl Language {
    /// The answer as a value: "0.31 %", "below 0 %", "none".
    pub(crate) fn break_even_value(self, answer: BreakEven) -> String {
        match answer {
            BreakEven::At { rate } => self.percent(rate, 2),
            BreakEven::Above { .. } => self.above_100().to_owned(),
            BreakEven::Always => self.below(&self.percent(0.0, 0)),
            BreakEven::Zero => self.percent(0.0, 2),
            BreakEven::OnlyBelow | BreakEven::Nothing | BreakEven::Never => {
                self.texts().status().none.to_owned()
            }
        }
    }

    /// For people who listen: "Break-even 0.31 %", "Earns even at a rate of zero".
    pub(crate) fn break_even_said(self, answer: BreakEven) -> String {
        match answer {
            BreakEven::At { rate } => self.break_even_at(rate),
            answer => capitalised(self.break_even_reason(answer)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_said() {
        for answer in [
            BreakEven::At { rate: 0.31 },
            BreakEven::Above { rate: 101.0 },
            BreakEven::Always,
            BreakEven::OnlyBelow,
            BreakEven::Zero,
            BreakEven::Nothing,
            BreakEven::Never,
        ] {
            for language in Language::ALL {
                assert!(!language.break_even_value(answer).is_empty());
                assert!(!language.break_even_said(answer).is_empty());
                let is_rate = matches!(answer, BreakEven::At { .. });
                assert_eq!(language.break_even_reason(answer).is_empty(), is_rate);
            }
        }
    }
}
