//! Languages as data: every text a person sees, and the style of numbers.
//!
//! Fixed texts are fields of [`Texts`], one value a language, so that a missing text does not
//! compile. Words for an input, a choice, a source or a problem are matched exhaustively; texts
//! with holes are functions of [`Language`]. Numbers are rounded once, by the same code in both
//! languages. Not here: which figure is told, and where it stands on the page.

mod axis;
mod control;
mod digits;
mod english;
mod entry;
mod entry_box;
pub mod finding;
mod hole;
mod japanese;
mod money;
mod narration;
mod number;
mod problem;
pub mod sentence;
mod texts;
mod word;

pub use axis::{AxisUnit, Per};
pub use entry::{ENTRY_CHARACTERS_MAX, Entry, read_entry};
pub use entry_box::EntryBox;
pub use money::MoneyParts;
pub use number::{DASH, MINUS, NBSP, count, decimal, signed, significant};
pub use problem::{QUOTED_CHARACTERS_MAX, parameter, shown_text};
pub use texts::*;
pub use word::{Happening, Kind, Mark, Words, source_mark};

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

    /// Its tag in documents and links.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
    }

    /// The language of a tag, whatever its region or script: "ja-JP", "EN_us".
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
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::English => &english::TEXTS,
            Self::Japanese => &japanese::TEXTS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
