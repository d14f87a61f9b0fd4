//! A part of the book's sentence that is turned: how many bets succeed or count, inside or outside.
//!
//! Dragging or ← → turns it step by step; a click, Enter or Space goes to the next and from the
//! last back to the first, so that nobody has to drag. Esc during a drag goes back to where it
//! began. Not here: numbers that can be typed, see [`super::scrub`].

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::drag::Drag;
use crate::scenario::{Change, Pick};
use crate::state::{Presentation, Session};

/// Pixels of a drag that are one step.
const PIXELS_A_STEP: f64 = 24.0;

/// A part with its text in the sentence.
#[component]
pub(super) fn Turn(pick: Pick, text: Signal<String>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let state = session.part(move |scenario| (scenario.pick(pick), scenario.pick_bounds(pick)));
    let is_count = pick != Pick::Inside;
    let turn = move |from: usize, steps: i32| {
        let number = i32::try_from(from).unwrap_or(0).saturating_add(steps).max(0);
        session.apply(&Change::Turn(pick, number.unsigned_abs() as usize));
    };
    let next = move || {
        let (number, (least, most)) = state.get_untracked();
        if number < most { turn(number, 1) } else { turn(least, 0) }
    };
    let drag = Drag::new(session, move |before, (right, _), _| {
        #[expect(clippy::cast_possible_truncation, reason = "a screen has far fewer pixels")]
        turn(before.pick(pick), (right / PIXELS_A_STEP).round() as i32);
    })
    .clicked(next);
    let key = move |event: KeyboardEvent| {
        let (number, (least, most)) = state.get_untracked();
        match event.key().as_str() {
            _ if event.ctrl_key() || event.meta_key() => return,
            "Escape" => return drag.give_up(),
            "ArrowRight" | "ArrowUp" => turn(number, 1),
            "ArrowLeft" | "ArrowDown" => turn(number, -1),
            "Home" => turn(least, 0),
            "End" => turn(most, 0),
            "Enter" | " " => next(),
            _ => return,
        }
        event.prevent_default();
    };
    let count = move |read: fn((usize, (usize, usize))) -> usize| {
        Signal::derive(move || is_count.then(|| read(state.get()).to_string()))
    };
    view! {
        <span
            {..drag.heard()}
            class="scrub"
            class:now=move || drag.is_drag()
            role=if is_count { "slider" } else { "button" }
            tabindex="0"
            aria-label=move || {
                let label = presentation.language().pick_label(pick);
                if is_count { label.to_owned() } else { format!("{}: {label}", text.get()) }
            }
            aria-valuenow=count(|(number, _)| number)
            aria-valuemin=count(|(_, (least, _))| least)
            aria-valuemax=count(|(_, (_, most))| most)
            aria-valuetext=move || is_count.then(|| text.get())
            on:keydown=key
        >
            {move || text.get()}
        </span>
    }
}
