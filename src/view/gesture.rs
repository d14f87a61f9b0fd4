//! Keys and drags that move a parameter, the same wherever they are made.
//!
//! ← → one step, Shift ten, Alt a tenth, `PgUp` and `PgDn` ten steps, Home and End the ends of the
//! slider, Delete the preset's value.

use leptos::ev::KeyboardEvent;
use rust_decimal::Decimal;

use crate::scenario::{Change, Id, Parameter};
use crate::state::Session;
use crate::unit::Number;

/// Pixels of a drag that are one step.
const PIXELS_A_STEP: f64 = 4.0;

/// How much a modifier key makes of a step.
#[derive(Clone, Copy)]
pub(super) struct Modifiers {
    pub(super) shift: bool,
    pub(super) alt: bool,
}

impl Modifiers {
    fn step(self, parameter: Parameter) -> Decimal {
        let step = parameter.row().step;
        match self {
            Self { shift: true, .. } => step * Decimal::TEN,
            Self { alt: true, .. } if !parameter.is_whole() => step / Decimal::TEN,
            _ => step,
        }
    }
}

/// The step a key asks for, up or down; `None` for other keys.
pub(super) fn step_of_key(event: &KeyboardEvent, parameter: Parameter) -> Option<Decimal> {
    let step = Modifiers { shift: event.shift_key(), alt: event.alt_key() }.step(parameter);
    let ten = parameter.row().step * Decimal::TEN;
    match event.key().as_str() {
        "ArrowRight" | "ArrowUp" => Some(step),
        "ArrowLeft" | "ArrowDown" => Some(-step),
        "PageUp" => Some(ten),
        "PageDown" => Some(-ten),
        _ => None,
    }
}

/// The value a key asks for, `None` for other keys.
fn value_of_key(event: &KeyboardEvent, parameter: Parameter, present: Decimal) -> Option<Decimal> {
    let row = parameter.row();
    let value = match event.key().as_str() {
        "Home" => row.slider_minimum,
        "End" => row.slider_maximum,
        _ => present + step_of_key(event, parameter)?,
    };
    Some(value.clamp(row.minimum, row.maximum))
}

/// Handles a key on a parameter.
pub(super) fn press(session: Session, event: &KeyboardEvent, parameter: Parameter) {
    if event.ctrl_key() || event.meta_key() {
        return;
    }
    let present = session.present().with_untracked(|shown| shown.scenario.number(parameter));
    if matches!(event.key().as_str(), "Delete" | "Backspace") {
        session.apply(&Change::Reset(vec![Id::Parameter(parameter)]));
    } else if let Some(value) = value_of_key(event, parameter, present) {
        session.apply(&Change::Set(parameter, value));
    } else {
        return;
    }
    event.prevent_default();
}

/// The months a key in a field of a month goes on or back; `None` for other keys.
pub(super) fn months_of_key(event: &KeyboardEvent) -> Option<i32> {
    match event.key().as_str() {
        "ArrowUp" => Some(1),
        "ArrowDown" => Some(-1),
        "PageUp" => Some(12),
        "PageDown" => Some(-12),
        _ => None,
    }
}

/// The value a drag of so many pixels from `start` asks for.
pub(super) fn value_of_drag(
    parameter: Parameter,
    start: Decimal,
    pixels: f64,
    keys: Modifiers,
) -> Decimal {
    #[expect(clippy::cast_possible_truncation, reason = "a screen has far fewer pixels")]
    let steps = (pixels / PIXELS_A_STEP).round() as i64;
    let row = parameter.row();
    (start + keys.step(parameter) * Decimal::from(steps)).clamp(row.minimum, row.maximum)
}

/// The value that a finger on a slider asks for which has gone so much of the track from `start`:
/// in steps of the slider, held at its ends, and where it is beyond them at where it was.
pub(super) fn value_of_slide(parameter: Parameter, start: Decimal, part: f64) -> Decimal {
    let row = parameter.row();
    let span = f64::from_decimal((row.slider_maximum - row.slider_minimum) / row.step);
    #[expect(clippy::cast_possible_truncation, reason = "a slider has far fewer steps")]
    let steps = (span * part).round() as i64;
    let (low, high) = (start.min(row.slider_minimum), start.max(row.slider_maximum));
    (start + row.step * Decimal::from(steps)).clamp(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_takes_the_value_along_the_track() {
        let rate = |start: i64, part| value_of_slide(Parameter::Rate, Decimal::new(start, 2), part);
        assert_eq!(rate(383, 0.25), Decimal::new(583, 2));
        assert_eq!(rate(383, -1.0), Decimal::ZERO);
        assert_eq!(rate(383, 1.0), Decimal::new(8, 0));
        // A value beyond the slider is not thrown back to its end.
        assert_eq!((rate(2000, 0.0), rate(2000, 0.5)), (Decimal::new(20, 0), Decimal::new(20, 0)));
    }
}
