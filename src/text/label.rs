//! Labels: every fixed text a person sees, as rows that hold it in every language.
//!
//! A row of [`labels!`] is a field of its area, so that a text which nothing reads is named by the
//! compiler; a row of `choices!` says a value of an enum, so that a value without words does not
//! compile. Not here: texts with holes ([`super::message`]) and words on results.

use super::Language;

/// A short name and one plain sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// A few words.
    pub name: &'static str,
    /// One sentence.
    pub(crate) meaning: &'static str,
}

/// A fixed text in one language.
pub(crate) type FixedText = &'static str;

const fn words(name: FixedText, meaning: FixedText) -> Words {
    Words { name, meaning }
}

/// What a row tells in one language.
#[cfg(test)]
trait Told {
    fn texts(&self) -> Vec<FixedText>;
}

#[cfg(test)]
impl Told for FixedText {
    fn texts(&self) -> Vec<FixedText> {
        vec![*self]
    }
}

#[cfg(test)]
impl Told for Words {
    fn texts(&self) -> Vec<FixedText> {
        vec![self.name, self.meaning]
    }
}

/// Areas of labels: `field: English, Japanese;`.
macro_rules! labels {
    ($($(#[$meaning:meta])* $area:ident: $kind:ty {
        $($field:ident: $english:expr, $japanese:expr;)*
    })*) => {$(
        $(#[$meaning])*
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct $area { $(pub(crate) $field: $kind,)* }

        impl $area {
            pub(super) const ENGLISH: Self = Self { $($field: $english,)* };
            pub(super) const JAPANESE: Self = Self { $($field: $japanese,)* };

            /// Every text of the area, in order.
            #[cfg(test)]
            pub(super) fn all(&self) -> Vec<FixedText> {
                [$(super::Told::texts(&self.$field)),*].concat()
            }
        }
    )*};
}

/// A name and a meaning for each value of an enum: `Value => English, …, Japanese, …;`. Each is a
/// function of its own, so that who reads names does not bring the meanings. What stands after the
/// type is said by another table.
macro_rules! choices {
    ($($(#[$about:meta])* $name:ident, $meaning:ident(
        $of:ty $(; $part:pat => $name_table:ident, $meaning_table:ident($passed:ident))?
    ) {
        $($value:pat => $english:literal, $sentence:literal, $japanese:literal, $bun:literal;)*
    })*) => {
        impl Language {$(
            $(#[$about])*
            pub fn $name(self, of: $of) -> &'static str {
                self.of(match of {
                    $($value => &[$english, $japanese],)*
                    $($part => return self.$name_table($passed),)?
                })
            }

            /// Its meaning, in one sentence.
            pub(crate) fn $meaning(self, of: $of) -> &'static str {
                self.of(match of {
                    $($value => &[$sentence, $bun],)*
                    $($part => return self.$meaning_table($passed),)?
                })
            }
        )*}
    };
}

/// A name for each value of an enum: `Value => English, Japanese;`.
macro_rules! names {
    ($($(#[$meaning:meta])* $function:ident($of:ty) {
        $($value:pat => $english:literal, $japanese:literal;)*
    })*) => {
        impl $crate::text::Language {$(
            $(#[$meaning])*
            pub(crate) fn $function(self, of: $of) -> &'static str {
                self.of(match of { $($value => &[$english, $japanese],)* })
            }
        )*}
    };
}

/// Words that stand for themselves: `name English, Japanese;`.
macro_rules! phrases {
    ($($(#[$meaning:meta])* $function:ident $english:literal, $japanese:literal;)*) => {
        impl $crate::text::Language {$(
            $(#[$meaning])*
            pub(crate) fn $function(self) -> &'static str {
                self.of(&[$english, $japanese])
            }
        )*}
    };
}

pub(super) use {choices, names, phrases};

mod choice;
mod column;
mod figure;
mod input;
mod key_list;
mod page;
mod parameter;
mod sankey;
mod source;

pub(crate) use key_list::Keys;
#[cfg(feature = "app")]
pub(crate) use page::About;
pub(crate) use sankey::FlowWords;

/// Every area under its name. Each is a table of its own, so that a part of the page brings the
/// labels that it reads and no others.
macro_rules! areas {
    ($($(#[$meaning:meta])* $name:ident: $module:ident::$area:ident,)*) => {
        /// Every label of a language.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Texts(pub(super) Language);

        impl Texts {
            $(
                $(#[$meaning])*
                pub(crate) fn $name(self) -> &'static $module::$area {
                    match self.0 {
                        Language::English => &$module::$area::ENGLISH,
                        Language::Japanese => &$module::$area::JAPANESE,
                    }
                }
            )*

            /// Every text of every area.
            #[cfg(test)]
            pub(super) fn all(self) -> Vec<FixedText> {
                [$(self.$name().all()),*].concat()
            }
        }
    };
}

areas! {
    page: page::Page,
    about: page::About,
    views: page::Views,
    groups: page::Groups,
    hint: page::Hint,
    skip: page::Skip,
    control: page::Control,
    path: page::Path,
    tools: figure::Tools,
    chart: figure::Chart,
    assets: figure::Assets,
    subjects: figure::Subjects,
    flow: sankey::FlowWords,
    bets: figure::Bets,
    notices: page::Notices,
    status: page::Status,
    keys: key_list::Keys,
    ledger: column::Ledger,
    returns: column::Returns,
}
