//! A number in the sentence that can be dragged, typed and moved by keys.
//!
//! A click or Enter turns it into a text field; Esc during a drag goes back to where it began.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::gesture::{Draft, Modifiers, ended_with, press, value_of_drag};
use super::handle::hold;
use super::live::{When, handler, live, part};
use super::number_box::{Refused, unusable};
use crate::scenario::{Id, Lever, Unit};
use crate::state::{Memo, Presentation, Session};
use crate::text::Entry;
use crate::unit::Number;

/// Pixels a pointer may move and still be a click.
const CLICK_PIXELS: f64 = 3.0;

/// Where a drag began.
#[derive(Clone, Copy)]
struct Drag {
    x: f64,
    value: Decimal,
    moved: bool,
}

/// The number of a lever with its text in the sentence.
#[component]
pub(super) fn Scrub(lever: Lever, #[prop(into)] text: Signal<String>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let (typing, refused) = (RwSignal::new(false), Refused::new());
    let value = session.number(lever);
    let told = live(move || refused.words(lever, value.get(), presentation.language()));
    view! {
        <When
            when=live(move || typing.get())
            fallback=move || view! { <Slider lever text typing /> }
        >
            <Field lever typing refused />
        </When>
        <span class="wrong kept" role="status">{told}</span>
    }
}

#[component]
fn Slider(lever: Lever, text: Signal<String>, typing: RwSignal<bool>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let drag = RwSignal::new(None::<Drag>);
    let element = NodeRef::<html::Span>::new();
    let row = lever.row();

    let down = move |event: PointerEvent| {
        if hold(element, &event).is_none() {
            return;
        }
        session.begin_gesture();
        drag.set(Some(Drag {
            x: event.client_x().into(),
            value: value.get_untracked(),
            moved: false,
        }));
    };
    let moved = move |event: PointerEvent| {
        let Some(began) = drag.get_untracked() else { return };
        let pixels = f64::from(event.client_x()) - began.x;
        if began.moved || pixels.abs() > CLICK_PIXELS {
            drag.set(Some(Drag { moved: true, ..began }));
            let keys = Modifiers { shift: event.shift_key(), alt: event.alt_key() };
            session.set(lever, value_of_drag(lever, began.value, pixels, keys));
        }
    };
    let up = move |_: PointerEvent| {
        session.end_gesture();
        if drag.get_untracked().is_some_and(|began| !began.moved) {
            typing.set(true);
        }
        drag.set(None);
    };
    let give_up = move || {
        session.cancel_gesture();
        drag.set(None);
    };
    ended_with(session, move || drag.try_get_untracked().flatten().is_some());
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => give_up(),
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
            class:now=live(move || drag.with(|drag| drag.is_some_and(|drag| drag.moved)))
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
            on:pointercancel=handler(move |_| give_up())
            on:keydown=handler(key)
        >
            {live(move || text.get())}
            <When when=live(move || drag.with(|drag| drag.is_some_and(|drag| drag.moved)))>
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

#[component]
fn Field(lever: Lever, typing: RwSignal<bool>, refused: Refused) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let present = session.number(lever).get_untracked();
    let draft = RwSignal::new(Draft::new(untrack(|| presentation.language()), lever, present));
    let element = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(input) = element.get() {
            let _ = input.focus();
            input.select();
        }
    });
    let language = move || untrack(|| presentation.language());
    let is_bad = move |draft: &Draft| unusable(lever, draft.entry(lever), language()).is_some();
    let bad = move || draft.with(is_bad);
    let present = session.number(lever);
    let keep = move || {
        refused.keep(lever, Some(draft.get_untracked()), present.get_untracked());
    };
    refused.forget();
    // Taking the field away makes it lose the focus once more, when its signals are gone.
    let finish = move |take: bool| {
        if typing.try_get_untracked() != Some(true) {
            return;
        }
        if take {
            keep();
        } else {
            refused.forget();
        }
        if let (true, Entry::Value(value)) =
            (take, draft.with_untracked(|draft| draft.entry(lever)))
        {
            session.enter(lever, value);
        }
        typing.set(false);
    };
    let key = move |event: KeyboardEvent| {
        if event.is_composing() {
            return; // Enter during conversion chooses a word
        }
        match event.key().as_str() {
            // What cannot be used stays in its field, with the remark.
            "Enter" if untrack(bad) => keep(),
            "Enter" => finish(true),
            "Escape" => finish(false),
            _ => {}
        }
    };
    view! {
        <span class="scrub typ" class:is-bad=live(bad)>
            <input
                node_ref=element
                type="text"
                inputmode="decimal"
                size="8"
                aria-label=live(move || presentation.language().label(Id::Lever(lever)))
                aria-invalid=live(move || bad().to_string())
                prop:value=live(move || draft.with(|draft| draft.text.clone()))
                on:input=move |event| {
                    refused.forget();
                    draft.update(|draft| *draft = draft.with(event_target_value(&event)));
                }
                on:keydown=handler(key)
                on:blur=handler(move |_| finish(true))
            />
            <span class="u">{live(move || draft.with(|draft| draft.unit))}</span>
        </span>
    }
}
