//! Keys and drags that move a lever, the same wherever they are made.
//!
//! ← → one step, Shift ten, Alt a tenth, `PgUp` and `PgDn` ten steps, Home and End the ends of the
//! slider, Delete the preset's value.

use leptos::ev::KeyboardEvent;
use leptos::prelude::on_cleanup;
use rust_decimal::Decimal;

use crate::scenario::Lever;
use crate::state::Session;
use crate::text::{Entry, Language, read_entry};

/// Pixels of a drag that are one step.
const PIXELS_A_STEP: f64 = 4.0;

/// A text while it is typed: the unit beside it stays what it was when typing began, so that
/// "0.5" after "183.6" is still half a billion.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) unit: &'static str,
    power: i32,
}

impl Draft {
    /// The whole present value, to be edited.
    pub(super) fn new(language: Language, lever: Lever, value: Decimal) -> Self {
        let shown = language.entry_box(lever, value);
        Self { text: shown.full, unit: shown.unit, power: shown.power }
    }

    /// The same box with another text.
    pub(super) fn with(&self, text: String) -> Self {
        Self { text, ..self.clone() }
    }

    /// What the text says.
    pub(super) fn entry(&self, lever: Lever) -> Entry {
        read_entry(&self.text, lever.row().unit, self.power)
    }
}

/// How much a modifier key makes of a step.
#[derive(Clone, Copy)]
pub(super) struct Modifiers {
    pub(super) shift: bool,
    pub(super) alt: bool,
}

impl Modifiers {
    fn step(self, lever: Lever) -> Decimal {
        let step = lever.row().step;
        match self {
            Self { shift: true, .. } => step * Decimal::TEN,
            Self { alt: true, .. } if !lever.is_whole() => step / Decimal::TEN,
            _ => step,
        }
    }
}

/// The step a key asks for, up or down; `None` for other keys.
pub(super) fn step_of_key(event: &KeyboardEvent, lever: Lever) -> Option<Decimal> {
    let step = Modifiers { shift: event.shift_key(), alt: event.alt_key() }.step(lever);
    let ten = lever.row().step * Decimal::TEN;
    match event.key().as_str() {
        "ArrowRight" | "ArrowUp" => Some(step),
        "ArrowLeft" | "ArrowDown" => Some(-step),
        "PageUp" => Some(ten),
        "PageDown" => Some(-ten),
        _ => None,
    }
}

/// The value a key asks for, `None` for other keys.
fn value_of_key(event: &KeyboardEvent, lever: Lever, present: Decimal) -> Option<Decimal> {
    let row = lever.row();
    let value = match event.key().as_str() {
        "Home" => row.slider_minimum,
        "End" => row.slider_maximum,
        _ => present + step_of_key(event, lever)?,
    };
    Some(value.clamp(row.minimum, row.maximum))
}

/// Handles a key on a lever; `true` where it was one of ours.
pub(super) fn press(session: Session, event: &KeyboardEvent, lever: Lever) -> bool {
    if event.ctrl_key() || event.meta_key() {
        return false;
    }
    let present = session.shown().with_untracked(|shown| shown.scenario.number(lever));
    if matches!(event.key().as_str(), "Delete" | "Backspace") {
        session.reset(lever);
    } else if let Some(value) = value_of_key(event, lever, present) {
        session.set(lever, value);
    } else {
        return false;
    }
    event.prevent_default();
    true
}

/// Ends the gesture of an element that is taken away in the middle of it: it will hear of no
/// pointer any more, and what waits for the end would wait for ever.
pub(super) fn ended_with(session: Session, is_held: impl Fn() -> bool + Send + Sync + 'static) {
    on_cleanup(move || {
        if is_held() {
            session.end_gesture();
        }
    });
}

/// The value a drag of so many pixels from `start` asks for.
pub(super) fn value_of_drag(lever: Lever, start: Decimal, pixels: f64, keys: Modifiers) -> Decimal {
    #[expect(clippy::cast_possible_truncation, reason = "a screen has far fewer pixels")]
    let steps = (pixels / PIXELS_A_STEP).round() as i64;
    let row = lever.row();
    (start + keys.step(lever) * Decimal::from(steps)).clamp(row.minimum, row.maximum)
}
