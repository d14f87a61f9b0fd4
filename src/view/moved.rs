//! Results that have moved, and figures on their way after a jump.
//!
//! A moved result keeps a wash for a moment; after a jump (preset, undo, typed value) geometry
//! takes 240 ms to its new place, and while a number is dragged it takes none. Both are the style
//! sheet's work where it can do it. Not here: charts on a canvas, see [`super::canvas`].

use leptos::prelude::*;

use crate::browser::page;
use crate::state::{Presentation, Session};
use crate::text::Language;

/// How long geometry is on its way, milliseconds.
pub(super) const WAY_MS: f64 = 240.0;
/// The attribute of the root element while it is.
const MARK: &str = "data-jump";

/// Marks the document while geometry is on its way.
pub(super) fn mark_jumps(session: Session) {
    let jumps = StoredValue::new(0_u32);
    Effect::new(move |before: Option<()>| {
        session.shown().track();
        jumps.update_value(|jumps| *jumps = jumps.wrapping_add(1));
        if before.is_none() || !session.is_jump() {
            return page::clear_root(MARK);
        }
        page::set_root(MARK, "");
        let own = jumps.get_value();
        #[expect(clippy::cast_possible_truncation, reason = "a constant")]
        page::after(WAY_MS as i32 + 60, move || {
            if jumps.try_get_value() == Some(own) {
                page::clear_root(MARK);
            }
        });
    });
}

/// Whether geometry may take its time; a person may have asked for less of that.
pub(super) fn may_move() -> bool {
    page::matches("(prefers-reduced-motion: no-preference)")
}

/// The class of a result that has moved, empty until it does. Two classes in turn, so that its
/// wash begins anew each time; another language is no move.
pub(super) fn moved(text: Signal<String>) -> impl Fn() -> &'static str + Copy + Send + Sync {
    let presentation = Presentation::expect();
    let moves = Memo::new(move |before: Option<&(Language, String, u32)>| {
        let (language, text) = (presentation.language(), text.get());
        let moves = match before {
            Some((spoken, said, moves)) => moves + u32::from(*spoken == language && *said != text),
            None => 0,
        };
        (language, text, moves)
    });
    move || match moves.with(|moves| moves.2) {
        0 => "",
        odd if odd % 2 == 1 => "moved",
        _ => "moved again",
    }
}
