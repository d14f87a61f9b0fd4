//! A number in the sentence that can be dragged, typed and moved by keys.
//!
//! A click or Enter turns it into a text field, which is as wide as the number, so that the sentence
//! stays as it is; Esc during a drag goes back to where it began.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::field::Field;
use super::gesture::{Modifiers, press, value_of_drag};
use super::handle::Drag;
use super::live::{When, handler, live, part};
use super::number_box::typing_of;
use super::typing::Remark;
use crate::scenario::{Id, Lever, Unit};
use crate::state::{Memo, Presentation, Session};
use crate::unit::Number;

/// The number of a lever with its text in the sentence; what is to be told of a text that was typed
/// goes into the sentence's `remark`.
#[component]
pub(super) fn Scrub(
    lever: Lever,
    #[prop(into)] text: Signal<String>,
    remark: Remark,
) -> impl IntoView {
    let (typing, is_left) = (RwSignal::new(false), StoredValue::new(false));
    view! {
        <When
            when=live(move || typing.get())
            fallback=move || view! { <Slider lever text typing is_left /> }
        >
            <Typed lever text typing is_left remark />
        </When>
    }
}

/// The number; `is_left` where a key has closed its field, and the focus comes back to it.
#[component]
fn Slider(
    lever: Lever,
    text: Signal<String>,
    typing: RwSignal<bool>,
    is_left: StoredValue<bool>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let (drag, from) = (Drag::new(session), StoredValue::new(Decimal::ZERO));
    let element = NodeRef::<html::Span>::new();
    let row = lever.row();
    Effect::new(move |_| {
        if let Some(number) = element.get().filter(|_| is_left.get_value()) {
            is_left.set_value(false);
            let _ = number.focus();
        }
    });
    let down = move |event: PointerEvent| {
        if drag.hold(element, &event) {
            from.set_value(value.get_untracked());
        }
    };
    let moved = move |event: PointerEvent| {
        if let Some((pixels, _)) = drag.moved(&event) {
            let keys = Modifiers { shift: event.shift_key(), alt: event.alt_key() };
            session.set(lever, value_of_drag(lever, from.get_value(), pixels, keys));
        }
    };
    let up = move |_: PointerEvent| {
        if drag.up() {
            typing.set(true);
        }
    };
    let click = move || {
        if drag.is_click_alone() {
            typing.set(true);
        }
    };
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => drag.give_up(),
        "Enter" | " " => {
            event.prevent_default();
            typing.set(true);
        }
        _ => {
            press(session, &event, lever);
        }
    };
    // A bare number of people is said with its unit.
    let spoken = move || match row.unit {
        Unit::People => presentation.language().value_text(lever, value.get()),
        _ => text.get(),
    };
    view! {
        <span
            node_ref=element
            class="scrub"
            translate="no"
            class:now=live(move || drag.is_drag())
            role="slider"
            tabindex="0"
            aria-label=live(move || presentation.language().label(Id::Lever(lever)))
            aria-valuenow=live(move || value.get().to_string())
            aria-valuemin=row.minimum.to_string()
            aria-valuemax=row.maximum.to_string()
            aria-valuetext=live(spoken)
            on:pointerdown=handler(down)
            on:pointermove=handler(moved)
            on:pointerup=handler(up)
            on:pointercancel=handler(move |_| drag.give_up())
            on:click=handler(move |_| click())
            on:keydown=handler(key)
        >
            {live(move || text.get())}
            <When when=live(move || drag.is_drag())>
                <Vernier lever value />
            </When>
        </span>
    }
}

/// The ruler above a number that is being dragged: forty steps, the needle in the middle.
#[component]
fn Vernier(lever: Lever, value: Memo<Decimal>) -> impl IntoView {
    let presentation = Presentation::expect();
    let ticks = move || {
        let (step, middle) = (lever.row().step, value.get());
        let nearest = (middle / step).round();
        (-20..=20_i32).filter_map(move |offset| {
            let count = nearest + Decimal::from(offset);
            let at = count * step;
            if at < lever.row().minimum || at > lever.row().maximum {
                return None;
            }
            let x = 110.0 + 5.0 * f64::from_decimal((at - middle) / step);
            let major = (count % Decimal::TEN).is_zero();
            Some((x, major, at))
        })
        .map(|(x, major, at)| {
            let y = if major { "14" } else { "19" };
            let label = major.then(|| {
                let text = presentation.language().entry_text(lever, at);
                view! { <text x=x.to_string() y="9">{text}</text> }
            });
            view! { <line x1=x.to_string() x2=x.to_string() y1=y y2="25" class:maj=major />{label} }
        })
        .collect_view()
    };
    view! {
        <svg class="vernier" viewBox="0 0 220 34" aria-hidden="true">
            {part(ticks)}
            <line class="mid" x1="110" x2="110" y1="12" y2="29" />
            <path class="midfill" d="M106 34h8l-4-5z" />
        </svg>
    }
}

/// The number as a field over the room that it has in the sentence.
#[component]
fn Typed(
    lever: Lever,
    text: Signal<String>,
    typing: RwSignal<bool>,
    is_left: StoredValue<bool>,
    remark: Remark,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let field =
        typing_of(session, lever, session.number(lever)).without_rests().remarked(remark).begun();
    let label = live(move || presentation.language().label(Id::Lever(lever)).to_owned());
    Effect::new(move |_| field.open());
    // The field may close when the sentence has gone.
    let close = move |by_key: bool| {
        if typing.try_set(false).is_none() {
            is_left.set_value(by_key);
        }
    };
    // The words of the sentence say the rest: what is counted, and that it is a year's.
    let unit = move || match lever.row().unit {
        Unit::People => "",
        Unit::Percent | Unit::PercentAYear => "%",
        _ => field.unit(),
    };
    view! {
        <span class="scrub typ" class:is-bad=live(move || field.is_bad())>
            <span class="room" aria-hidden="true">{text.get_untracked()}</span>
            <span class="typed">
                <Field typing=field label close />
                <span class="u" translate="no">{live(unit)}</span>
            </span>
        </span>
    }
}
