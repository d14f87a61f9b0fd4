//! Languages as data: every text a person sees, and the style of numbers.
//!
//! A row holds a text in every language: labels are fields of `Texts`, words of an input, a choice
//! or a source are matched exhaustively, texts with holes are messages. Where a language decides
//! by the numbers, a function of [`Language`] does. Numbers are rounded once, by the same code in both
//! languages. Not here: which figure is told, and where it stands on the page.

pub mod assumption;
mod axis;
mod batch;
pub mod bill;
pub mod book;
mod book_edit;
pub mod break_even;
pub mod carry;
pub mod chooser;
pub mod claim;
pub mod comparison;
mod control;
pub mod cushion;
pub mod day_run;
mod desk;
mod digits;
mod draft;
pub mod duration;
mod embed;
pub mod ending;
mod entry;
mod entry_box;
mod entry_number;
mod episode;
pub mod fall;
mod file_fault;
pub mod finding;
mod frame;
mod frequency;
mod glossary;
pub mod goal;
mod guide;
mod hole;
mod idle;
pub mod issuer;
mod key;
mod label;
mod letter;
pub mod loss;
mod measure;
mod message;
mod method;
mod money;
mod month_entry;
mod narration;
pub mod notice;
mod number;
mod paper;
mod paste;
pub mod payment;
mod period;
mod problem;
pub mod profit_field;
mod quotation;
pub mod race;
pub mod rate_table;
pub mod record;
mod reference;
mod refusal;
mod remark;
pub mod rule;
pub mod sankey;
pub mod sentence;
pub mod shelf;
pub mod side;
pub mod span;
pub mod story;
mod take;
pub mod tool;
pub mod tornado;
pub mod venture;
mod word;

pub(crate) use axis::{AxisUnit, Per};
pub(crate) use batch::BatchField;
pub use draft::Value;
pub(crate) use draft::{Asked, Draft, MonthRule, Said};
pub(crate) use entry_box::EntryBox;
pub(crate) use glossary::{TermRow, terms};
#[cfg(feature = "app")]
pub(crate) use label::About;
pub use label::Words;
pub(crate) use label::{Keys, Texts};
pub use method::MethodPart;
pub(crate) use method::{
    ANALYSES, EDGES, FIGURES, FORMULA_WORDS, FormulaUnit, MethodRow, OMISSIONS, QUANTITIES, STEPS,
    VERSIONS, within_formula,
};
pub use money::MoneyParts;
pub(crate) use number::{DASH, signed, significant};
pub use number::{count, decimal};
pub use problem::parameter;
pub use word::SourceMark;
pub(crate) use word::source_mark;

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, with British spelling.
    #[default]
    English,
    /// Japanese.
    Japanese,
}

impl Language {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::English, Self::Japanese];

    /// What a row holds in it.
    fn of<T: Copy>(self, row: &[T; 2]) -> T {
        let [english, japanese] = row;
        match self {
            Self::English => *english,
            Self::Japanese => *japanese,
        }
    }

    /// Its tag in documents and links.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    /// The language of a tag, whatever its region or script: "ja-JP", "en-us".
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its name on the switch.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "EN",
            Self::Japanese => "日本語",
        }
    }

    /// Its fixed texts.
    pub(crate) fn texts(self) -> Texts {
        Texts(self)
    }
}

/// The same with a small first letter, within a sentence.
fn lower(name: &str) -> String {
    // English names begin with plain letters: the tables of every script's stay out.
    let (first, rest) = name.split_at_checked(1).unwrap_or(("", name));
    first.to_ascii_lowercase() + rest
}

/// The same with a large first letter, as a sentence begins.
fn capitalised(text: &str) -> String {
    let (first, rest) = text.split_at_checked(1).unwrap_or(("", text));
    first.to_ascii_uppercase() + rest
}

/// Every message, for the checks of all of them.
#[cfg(test)]
fn message_rows() -> impl Iterator<Item = &'static message::MessageRow> {
    [
        assumption::ROWS,
        batch::ROWS,
        bill::FOUND,
        bill::ROWS,
        book::FOUND,
        book::ROWS,
        book_edit::ROWS,
        break_even::FOUND,
        break_even::ROWS,
        carry::FOUND,
        carry::ROWS,
        claim::FOUND,
        claim::NUMBER_ROWS,
        claim::ROWS,
        chooser::ROWS,
        comparison::ROWS,
        comparison::SAID,
        comparison::SAID_FOUND,
        control::ROWS,
        cushion::FOUND,
        cushion::ROWS,
        day_run::FOUND,
        day_run::ROWS,
        duration::FOUND,
        duration::ROWS,
        embed::ROWS,
        ending::FOUND,
        fall::FOUND,
        fall::ROWS,
        entry_box::ROWS,
        file_fault::ROWS,
        finding::FOUND,
        sankey::BACK_FOUND,
        sankey::BACK_ROWS,
        sankey::FOUND,
        sankey::ROWS,
        frame::ROWS,
        venture::FOUND,
        venture::ROWS,
        goal::FOUND,
        goal::ROWS,
        guide::ROWS,
        hole::ROWS,
        idle::ROWS,
        issuer::FOUND,
        issuer::ROWS,
        key::FOUND,
        key::ROWS,
        letter::ROWS,
        loss::FOUND,
        loss::ROWS,
        measure::ROWS,
        method::ROWS,
        narration::ROWS,
        notice::FOUND,
        notice::ROWS,
        frequency::ROWS,
        paste::ROWS,
        paper::ROWS,
        payment::FOUND,
        period::ROWS,
        problem::ROWS,
        profit_field::FOUND,
        desk::ROWS,
        episode::ROWS,
        profit_field::ROWS,
        quotation::ROWS,
        race::FOUND,
        race::ROWS,
        rate_table::FOUND,
        rate_table::ROWS,
        record::FOUND,
        record::ROWS,
        remark::ROWS,
        rule::FOUND,
        rule::ROWS,
        story::FOUND,
        story::FRAME_ROWS,
        story::SAYS_FOUND,
        tool::ROWS,
        tornado::FOUND,
        take::ROWS,
        tornado::ROWS,
        sentence::FOUND,
        shelf::ROWS,
        side::FOUND,
        side::ROWS,
        refusal::ROWS,
    ]
    .into_iter()
    .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Id, Preset, Source};

    fn texts_of(language: Language) -> Vec<&'static str> {
        let texts = language.texts();
        let mut all = texts.all();
        all.extend(Id::all().flat_map(|id| [language.label(id), language.meaning(id)]));
        all.extend(Source::ALL.iter().map(|source| language.source(*source)));
        all.extend(Preset::ALL.iter().map(|preset| language.preset_name(*preset)));
        all
    }

    #[test]
    fn every_text_keeps_the_rules_of_copy() {
        for language in Language::ALL {
            for text in texts_of(language) {
                assert!(!text.trim().is_empty());
                assert!(!text.contains(['!', '！']) && !text.contains("  "), "{text}");
                assert!(!text.to_lowercase().contains("insight"), "{text}");
                let holds_apart = |text: &str, unit: &str| {
                    text.match_indices(unit).any(|(place, _)| {
                        text.get(..place).is_some_and(|t| t.ends_with(|c: char| c.is_ascii_digit()))
                    })
                };
                for unit in [" %", " bn"] {
                    assert!(!holds_apart(text, unit), "{text}");
                }
            }
        }
    }

    #[test]
    fn japanese_says_it_in_japanese() {
        let names = ["Seigniorage", "CSV", "PNG", "%", "A", "MMF", "CP"];
        for (english, japanese) in
            texts_of(Language::English).into_iter().zip(texts_of(Language::Japanese))
        {
            let is_name = names.contains(&japanese);
            assert!(is_name || !japanese.is_ascii(), "{japanese}");
            assert!(names.contains(&english) || english != japanese, "{english}");
            assert!(!japanese.contains(['\u{a0}', '．', '，']), "{japanese}");
        }
    }

    #[test]
    fn tags_are_read_with_or_without_a_region() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        for tag in ["ja-JP", "JA", " ja_JP ", "ja-Hira-JP"] {
            assert_eq!(Language::from_tag(tag), Some(Language::Japanese));
        }
        assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
        for tag in ["", "-", "fr", "jam", "日本語"] {
            assert_eq!(Language::from_tag(tag), None);
        }
    }
}
