//! Pinning a scenario beside the present one.
//!
//! Not here: where the pins stand ([`super::side`]).

use crate::scenario::{Letter, Scenario};
use crate::state::Session;
use crate::text::Language;

/// Pins a scenario; the letter that it has, none where there is no room.
pub(super) fn pin(session: Session, scenario: Scenario) -> Option<Letter> {
    let pins = session.workspace().pins;
    let letter = pins.next()?;
    session.set_pins(pins.with(scenario));
    Some(letter)
}

/// What became of it, in words.
pub(super) fn pinned(language: Language, name: &str, letter: Option<Letter>) -> String {
    letter.map_or_else(
        || language.pins_full().to_owned(),
        |letter| language.pinned_as(name, letter.word()),
    )
}
