//! Why a call cannot be done, with what was said and what would be.
//!
//! Not here: what is wrong with a link, which stops nothing ([`super::problem`]).

use crate::text::Language;

/// What is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of a case say what its fields are")]
pub enum BatchFault {
    /// What is to be moved has not the form `key=values`.
    Form { text: String },
    /// There is no such input.
    Key { key: String },
    /// The input has no values that could be listed.
    NotSwept { key: &'static str },
    /// The input stands twice.
    Twice { key: &'static str },
    /// The input has no such value; those it has, where it has few.
    NoValue { key: &'static str, text: String, known: String },
    /// The value is outside its bounds.
    Outside { key: &'static str, text: String, low: String, high: String },
    /// The input takes whole numbers.
    NotWhole { key: &'static str, text: String },
    /// The value has more digits than the input keeps.
    TooFine { key: &'static str, text: String },
    /// The range has not the form `from:to:step` or does not rise.
    Range { text: String },
    /// The steps miss the end; the last value before it.
    Step { text: String, last: String },
    /// More runs than may be.
    TooMany { limit: usize },
    /// There is no such option here.
    Unknown { option: String },
    /// The option needs a word behind it.
    Bare { option: String },
    /// The option stands twice.
    Again { option: String },
    /// No number of threads.
    Jobs { text: String, limit: usize },
    /// No such format.
    Format { text: String, known: String },
    /// More than one link, or a link beside a file of links.
    Links,
    /// The links cannot be read.
    Unreadable { file: String, why: String },
    /// The table cannot be written.
    Unwritable { why: String },
}

impl BatchFault {
    /// The fault in words.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Form { text } => language.sweep_form(text),
            Self::Key { key } => language.solve_key(key),
            Self::NotSwept { key } => language.sweep_not(key),
            Self::Twice { key } => language.sweep_twice(key),
            Self::NoValue { key, text, known } if known.is_empty() => {
                language.sweep_no_value(key, text)
            }
            Self::NoValue { key, text, known } => language.sweep_no_word(key, text, known),
            Self::Outside { key, text, low, high } => language.sweep_outside(key, text, low, high),
            Self::NotWhole { key, text } => language.sweep_not_whole(key, text),
            Self::TooFine { key, text } => language.sweep_too_fine(key, text),
            Self::Range { text } => language.sweep_range(text),
            Self::Step { text, last } => language.sweep_step(text, last),
            Self::TooMany { limit } => language.sweep_too_many(*limit),
            Self::Unknown { option } => language.batch_unknown(option),
            Self::Bare { option } => language.batch_bare(option),
            Self::Again { option } => language.batch_again(option),
            Self::Jobs { text, limit } => language.batch_jobs(text, *limit),
            Self::Format { text, known } => language.batch_format(text, known),
            Self::Links => language.batch_links(),
            Self::Unreadable { file, why } => language.batch_unreadable(file, why),
            Self::Unwritable { why } => language.batch_unwritable(why),
        }
    }
}
