//! The field of a typed number, month or name in the page, and the line that tells what became of
//! a text.
//!
//! Keys of an input method commit nothing. Not here: when what is typed is taken
//! ([`super::typing`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::live::{handler, live};
use super::typing::{Remark, Typing};
use crate::state::Presentation;
use crate::text::Asked;

/// The key code of what an input method takes for itself, which some browsers tell in no other way.
const INPUT_METHOD: u32 = 229;

/// Whether a key belongs to an input method.
fn is_of_input_method(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == INPUT_METHOD
}

/// Whether a key moves what is asked for by a step.
fn is_step(asked: Asked, key: &str) -> bool {
    match key {
        "ArrowUp" | "ArrowDown" => !matches!(asked, Asked::Name(_)),
        "PageUp" | "PageDown" => matches!(asked, Asked::Month(_)),
        _ => false,
    }
}

/// The keyboard of a phone: none of those for numbers has a minus everywhere.
fn keyboard(asked: Asked) -> &'static str {
    match asked {
        Asked::Number(quantity) if quantity.bounds().0.is_sign_negative() => "text",
        Asked::Number(quantity) if quantity.is_whole() => "numeric",
        Asked::Number(_) => "decimal",
        Asked::Month(_) | Asked::Name(_) => "text",
    }
}

/// The field itself. `other` hears of the keys that are not of typing; a field with `close` is there
/// only while it is typed in, and is told whether a key closes it.
#[component]
pub(super) fn Field(
    typing: Typing,
    #[prop(optional, into)] id: Option<String>,
    #[prop(optional)] class: Option<&'static str>,
    #[prop(optional, into)] label: Option<Signal<String>>,
    #[prop(optional, into)] labelled: Option<String>,
    #[prop(optional, into)] described: Option<String>,
    #[prop(optional, into)] placeholder: Option<Signal<String>>,
    #[prop(optional, into)] other: Option<Callback<KeyboardEvent>>,
    #[prop(optional, into)] close: Option<Callback<bool>>,
) -> impl IntoView {
    let enter = move || match (typing.finish(), close) {
        (true, Some(close)) => close.run(true),
        // What cannot be used stays in a field that would go, with the remark.
        (false, Some(_)) => {}
        (_, None) => typing.anew(),
    };
    let escape = move |event: KeyboardEvent| {
        if typing.give_up() || close.is_some() {
            event.prevent_default();
            event.stop_propagation();
        }
        match close {
            Some(close) => close.run(true),
            None => typing.anew(),
        }
    };
    let key = move |event: KeyboardEvent| {
        if is_of_input_method(&event) {
            return;
        }
        match event.key().as_str() {
            "Enter" => enter(),
            "Escape" => escape(event),
            "z" | "Z" if event.ctrl_key() || event.meta_key() => typing.step_back(&event),
            key => {
                let Some(other) = other else { return };
                if !is_step(typing.asked.get_untracked(), key) {
                    return other.run(event);
                }
                typing.finish();
                other.run(event);
                typing.anew();
            }
        }
    };
    let blur = move || {
        // A field that is taken away loses the focus once more, when its signals are gone.
        if typing.draft.try_get_untracked().flatten().is_some() {
            typing.finish();
            typing.draft.try_set(None);
            if let Some(close) = close {
                close.run(false);
            }
        }
    };
    view! {
        <input
            node_ref=typing.element
            id=id
            class=class
            type="text"
            inputmode=live(move || keyboard(typing.asked.get()))
            autocomplete="off"
            spellcheck="false"
            placeholder=placeholder
            aria-label=label
            aria-labelledby=labelled
            aria-describedby=described
            aria-invalid=live(move || typing.is_bad().to_string())
            prop:value=live(move || typing.text())
            on:focus=handler(move |_| typing.focus())
            on:input=handler(move |event| typing.input(event_target_value(&event)))
            on:compositionstart=handler(move |_| typing.compose(true))
            on:compositionend=handler(move |_| typing.compose(false))
            on:keydown=handler(key)
            on:blur=handler(move |_| blur())
        />
    }
}

/// What is told of a text that has gone from its field.
#[component]
pub(super) fn RemarkLine(remark: Remark) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <span class="wrong kept" class:is-note=live(move || remark.is_note()) role="status">
            {live(move || remark.words(presentation))}
        </span>
    }
}
