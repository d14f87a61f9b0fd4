//! Where a figure of a table comes from: its mark, its words on the page and in a file.
//!
//! Not here: the figure itself.

use crate::analysis::BreakEven;
use crate::scenario::{Grade, Source};
use crate::text::{Language, SourceMark, source_mark};

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// The page worked it out.
    Computed,
    /// A source says so.
    Said(Source, Grade),
    /// It follows from what is assumed of a small issuer.
    Assumed,
    /// A person has set it.
    Yours,
    /// No source gives it.
    NotPublished,
    /// There is no break-even rate, and why.
    NoRate(BreakEven),
    /// There is no such figure.
    None,
}

impl Origin {
    /// How sure a source is; nothing where there is none.
    pub(crate) fn mark(self) -> Option<SourceMark> {
        match self {
            Self::Said(source, grade) => Some(source_mark(source, grade)),
            Self::Assumed => Some(SourceMark::Assumed),
            Self::Yours => Some(SourceMark::Yours),
            Self::NotPublished => Some(SourceMark::Unverified),
            Self::Computed | Self::NoRate(_) | Self::None => None,
        }
    }

    /// The source, "computed", or why there is no figure.
    pub fn text(self, language: Language) -> String {
        match self {
            Self::Computed => language.computed(),
            Self::Said(source, grade) => return language.source_line(source, grade),
            Self::Assumed => language.rests_on_assumptions(),
            Self::Yours => language.set_by_you(),
            Self::NotPublished => language.not_published(),
            Self::NoRate(found) => language.break_even_reason(found),
            Self::None => language.does_not_apply(),
        }
        .to_owned()
    }

    /// Stable word in files.
    pub(super) fn word(self) -> String {
        match self {
            Self::Computed => "computed",
            Self::Said(source, grade) => return format!("{} ({})", source.word(), grade.word()),
            Self::Assumed => "assumed",
            Self::Yours => "set",
            Self::NotPublished => "not published",
            Self::NoRate(found) => match found {
                BreakEven::Always => "earns at zero",
                BreakEven::OnlyBelow => "earns at zero alone",
                BreakEven::At { .. } | BreakEven::Above { .. } => "above 100 percent",
                BreakEven::Zero | BreakEven::Nothing => "nothing at any rate",
                BreakEven::Never => "at no rate",
            },
            Self::None => "",
        }
        .to_owned()
    }
}
