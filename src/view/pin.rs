//! What became of a scenario that was pinned.
//!
//! Not here: pinning it ([`crate::state::Session::pin`]), and where the pins stand ([`super::side`]).

use crate::scenario::Letter;
use crate::text::Language;

/// What became of it, in words.
pub(super) fn pinned(language: Language, name: &str, letter: Option<Letter>) -> String {
    letter.map_or_else(
        || language.pins_full().to_owned(),
        |letter| language.pinned_as(name, letter.word()),
    )
}
