//! Words for what a scenario is made of: inputs, choices, presets, sources.
//!
//! Not here: the words themselves, rows of [`super::label`].

use super::Language;
use super::message::Hole;
use crate::scenario::{Class, Grade, Id, Parameter, Source};

/// How sure a number is, as its dot says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceMark {
    /// A signed report, a filing or a public series.
    Attested,
    /// The press, or a company's own statement.
    Reported,
    /// A weak source, or sources that conflict.
    Unverified,
    /// Arithmetic on numbers that have a source.
    Derived,
    /// Ours, with the reason given.
    Assumed,
    /// Changed by the person.
    Yours,
}

impl Hole for SourceMark {
    fn written(&self, language: Language, _: &str) -> String {
        language.mark(*self).to_owned()
    }
}

/// The mark of a number: a quotation of a signed report counts as attested.
pub(crate) fn source_mark(source: Source, grade: Grade) -> SourceMark {
    match grade {
        Grade::A => SourceMark::Attested,
        Grade::B if is_signed(source) => SourceMark::Attested,
        Grade::B => SourceMark::Reported,
        Grade::C | Grade::U => SourceMark::Unverified,
        Grade::Derived => SourceMark::Derived,
        Grade::Assumed => SourceMark::Assumed,
    }
}

/// Whether the source says why a number had to be assumed, rather than what is known near it.
fn is_assumption(source: Source) -> bool {
    matches!(
        source,
        Source::Neutral
            | Source::MaturityUndisclosed
            | Source::CostUndisclosed
            | Source::HaircutAssumed
            | Source::NoForecast
            | Source::TreasuriesAlone
            | Source::PayoutUndisclosed
            | Source::BankOrdinary
            | Source::StressCase
            | Source::TermsUndisclosed
            | Source::SplitUndisclosed
            | Source::YieldUndisclosed
            | Source::FundFeeAssumed
            | Source::MixUndisclosed
            | Source::PayoutAssumed
    )
}

fn is_signed(source: Source) -> bool {
    matches!(
        source,
        Source::TetherReport2026
            | Source::TetherReport2023
            | Source::TetherReports2024
            | Source::CircleReport2025
            | Source::CircleReport2026
            | Source::PyusdReport2026
            | Source::UsdgReport2026
            | Source::Usd1Report2026
            | Source::RlusdReport2026
            | Source::RlusdExcess2026
            | Source::FdusdReport2026
    )
}

impl Language {
    /// The name of an input, as it stands over its control.
    pub fn label(self, id: Id) -> &'static str {
        self.input(id)
    }

    /// What an input is and does, in one sentence.
    pub(crate) fn meaning(self, id: Id) -> &'static str {
        self.input_meaning(id)
    }

    /// The class whose share a parameter is, as short as a drawing needs it.
    pub(crate) fn share(self, parameter: Parameter) -> &'static str {
        if parameter == Parameter::Other {
            self.texts().assets().other
        } else {
            self.label(Id::Parameter(parameter))
        }
    }

    /// A class of reserve assets.
    pub(crate) fn asset(self, class: Class) -> &'static str {
        class.parameter().map_or(self.texts().assets().bills, |parameter| self.share(parameter))
    }

    /// Where a number comes from, in full with its date.
    pub fn source(self, source: Source) -> &'static str {
        self.source_full(source)
    }

    /// The line under a control: "attested 30 Jun 2026", "assumed: costs are not disclosed".
    pub(crate) fn source_line(self, source: Source, grade: Grade) -> String {
        let mark = self.mark(source_mark(source, grade));
        let is_reason = grade != Grade::Assumed || is_assumption(source);
        let source = self.source_name(source);
        let is_date = source.starts_with(|c: char| c.is_ascii_digit()) && !source.contains('%');
        let joint = self.of(match (is_reason, is_date) {
            (false, _) => &["; ", "・"],
            (true, true) => &[" ", "："],
            (true, false) => &[": ", "："],
        });
        format!("{mark}{joint}{source}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::scenario::{Preset, RatePath};

    use Language::{English, Japanese};

    fn is_japanese(text: &str) -> bool {
        text.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c))
    }

    #[test]
    fn every_input_has_its_own_words_in_every_language() {
        for language in Language::ALL {
            let mut labels = HashSet::new();
            let mut meanings = HashSet::new();
            for id in Id::all() {
                let (label, meaning) = (language.label(id), language.meaning(id));
                assert!(labels.insert(label), "{label}");
                assert!(meanings.insert(meaning), "{meaning}");
                assert!(label.chars().count() <= 40, "{label}");
                assert!(meaning.ends_with(['.', '。']), "{meaning}");
                assert!(!meaning.contains(['!', '！']), "{meaning}");
                assert_eq!(is_japanese(meaning), language == Japanese, "{meaning}");
            }
        }
    }

    #[test]
    fn the_words_of_the_design() {
        let names: Vec<_> = RatePath::ALL.iter().map(|path| Japanese.rate_path(*path)).collect();
        assert_eq!(names, ["横ばい", "徐々に", "自由に", "過去"]);
        assert_eq!(English.rate_path(RatePath::Ramp), "Glide");
        assert_eq!(English.preset_name(Preset::Tether2026), "Tether · 30 Jun 2026");
    }

    #[test]
    fn lines_under_a_control_begin_with_how_sure_it_is() {
        let line = |source, grade| English.source_line(source, grade);
        assert_eq!(line(Source::TetherReport2026, Grade::B), "attested 30 Jun 2026");
        assert_eq!(
            line(Source::MaturityUndisclosed, Grade::Assumed),
            "assumed: maturities are not disclosed"
        );
        assert_eq!(line(Source::StaffPress2026, Grade::C), "unverified: press, Feb 2026");
        assert_eq!(
            line(Source::Payout2025, Grade::Derived),
            "derived: 107\u{a0}% of 2025 profit was paid out"
        );
        assert_eq!(
            line(Source::Payout2025, Grade::Assumed),
            "assumed; 107\u{a0}% of 2025 profit was paid out"
        );
        assert_eq!(
            line(Source::BitcoinPolicy2023, Grade::B),
            "reported: company policy since May 2023"
        );
        assert_eq!(
            Japanese.source_line(Source::TetherReport2026, Grade::B),
            "証明済み：2026年6月30日の準備資産報告"
        );
    }

    #[test]
    fn every_source_of_a_preset_has_a_line() {
        for preset in Preset::ALL {
            for entry in preset.entries() {
                for language in Language::ALL {
                    let line = language.source_line(entry.source, entry.grade);
                    assert!(line.chars().count() <= 64, "{line}");
                }
            }
        }
    }
}
