//! A part of the book's sentence that is turned: how many bets succeed or count, inside or outside.
//!
//! Dragging or ← → turns it step by step; a click, Enter or Space goes to the next and from the
//! last back to the first, so that nobody has to drag. Esc during a drag goes back to where it
//! began. Not here: numbers that can be typed, see [`super::scrub`].

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use super::handle::Drag;
use super::live::{handler, live};
use crate::scenario::{Id, Pick};
use crate::state::{Presentation, Session};

/// Pixels of a drag that are one step.
const PIXELS_A_STEP: f64 = 24.0;

/// A part with its text in the sentence.
#[component]
pub(super) fn Turn(pick: Pick, text: Signal<String>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let state = session.part(move |scenario| (scenario.pick(pick), scenario.pick_bounds(pick)));
    let drag = Drag::new(session);
    // What a drag began with, and the step it stands at.
    let from = StoredValue::new((0_usize, 0_i32));
    let element = NodeRef::<html::Span>::new();
    let is_count = pick != Pick::Inside;
    let turn = move |from: usize, steps: i32| {
        let number = i32::try_from(from).unwrap_or(0).saturating_add(steps).max(0);
        let id = if is_count { Id::Bet } else { Id::BetsFrom };
        session.edit(Some(id), |scenario| scenario.turn(pick, number.unsigned_abs() as usize));
    };
    let next = move || {
        let (number, (least, most)) = state.get_untracked();
        if number < most { turn(number, 1) } else { turn(least, 0) }
    };
    let down = move |event: PointerEvent| {
        if drag.hold(element, &event) {
            from.set_value((state.get_untracked().0, 0));
        }
    };
    let moved = move |event: PointerEvent| {
        let Some((pixels, _)) = drag.moved(&event) else { return };
        let (began, last) = from.get_value();
        #[expect(clippy::cast_possible_truncation, reason = "a screen has far fewer pixels")]
        let steps = (pixels / PIXELS_A_STEP).round() as i32;
        if steps != last {
            from.set_value((began, steps));
            turn(began, steps);
        }
    };
    let up = move |_: PointerEvent| {
        if drag.up() {
            next();
        }
    };
    let click = move || {
        if drag.is_click_alone() {
            next();
        }
    };
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
        live(move || is_count.then(|| read(state.get()).to_string()))
    };
    view! {
        <span
            node_ref=element
            class="scrub"
            class:now=live(move || drag.is_drag())
            role=if is_count { "slider" } else { "button" }
            tabindex="0"
            aria-label=live(move || {
                let label = presentation.language().pick_label(pick);
                if is_count { label.to_owned() } else { format!("{}: {label}", text.get()) }
            })
            aria-valuenow=count(|(number, _)| number)
            aria-valuemin=count(|(_, (least, _))| least)
            aria-valuemax=count(|(_, (_, most))| most)
            aria-valuetext=live(move || is_count.then(|| text.get()))
            on:pointerdown=handler(down)
            on:pointermove=handler(moved)
            on:pointerup=handler(up)
            on:pointercancel=handler(move |_| drag.give_up())
            on:click=handler(move |_| click())
            on:keydown=handler(key)
        >
            {live(move || text.get())}
        </span>
    }
}
