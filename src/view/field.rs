//! The field of a typed number, month or name in the page, and the line that tells what became of
//! a text.
//!
//! Keys of an input method commit nothing. Not here: when what is typed is taken
//! ([`super::typing`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::typing::{Typing, TypingRemark};
use crate::state::Presentation;
use crate::text::Asked;

/// The key code of what an input method takes for itself, which some browsers tell in no other way.
const INPUT_METHOD: u32 = 229;

/// Whether a key belongs to an input method.
pub(super) fn is_of_input_method(event: &KeyboardEvent) -> bool {
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

/// How a field is found, named and explained.
#[derive(Clone, Default)]
pub(super) struct FieldName {
    pub(super) id: Option<String>,
    /// What it is called, where no label stands beside it.
    pub(super) label: Option<Signal<String>>,
    /// The id of what is told of its text.
    pub(super) described: Option<String>,
    pub(super) placeholder: Option<Signal<String>>,
}

impl FieldName {
    /// A field called `label`.
    pub(super) fn of(label: Signal<String>) -> Self {
        Self { label: Some(label), ..Self::default() }
    }
}

/// The field itself.
#[component]
pub(super) fn Field(
    typing: Typing,
    #[prop(optional)] class: Option<&'static str>,
    name: FieldName,
) -> impl IntoView {
    let FieldName { id, label, described, placeholder } = name;
    view! {
        <input
            node_ref=typing.element
            id=id
            class=class
            type="text"
            inputmode=move || keyboard(typing.asked.get())
            autocomplete="off"
            spellcheck="false"
            placeholder=placeholder
            aria-label=label
            aria-describedby=described
            aria-invalid=move || typing.is_bad().to_string()
            prop:value=move || typing.text()
            on:focus=move |_| typing.focus()
            on:input=move |event| typing.input(event_target_value(&event))
            on:compositionstart=move |_| typing.compose(true)
            on:compositionend=move |_| typing.compose(false)
            on:keydown=move |event| press(typing, event)
            on:blur=move |_| leave(typing)
        />
    }
}

/// A key in the field.
fn press(typing: Typing, event: KeyboardEvent) {
    if is_of_input_method(&event) {
        return;
    }
    match event.key().as_str() {
        "Enter" => enter(typing),
        "Escape" => escape(typing, &event),
        "z" | "Z" if event.ctrl_key() || event.meta_key() => typing.step_back(&event),
        key => {
            let Some(other) = typing.other else { return };
            if !is_step(typing.asked.get_untracked(), key) {
                return other.run(event);
            }
            typing.finish();
            other.run(event);
            typing.anew();
        }
    }
}

fn enter(typing: Typing) {
    match (typing.finish(), typing.close) {
        (true, Some(close)) => close.run(true),
        // What cannot be used stays in a field that would go, with the remark.
        (false, Some(_)) => {}
        (_, None) => typing.anew(),
    }
}

fn escape(typing: Typing, event: &KeyboardEvent) {
    if typing.give_up() || typing.close.is_some() {
        event.prevent_default();
        event.stop_propagation();
    }
    match typing.close {
        Some(close) => close.run(true),
        None => typing.anew(),
    }
}

fn leave(typing: Typing) {
    // A field that is taken away loses the focus once more, when its signals are gone.
    if typing.draft.try_get_untracked().flatten().is_some() {
        typing.finish();
        typing.draft.try_set(None);
        if let Some(close) = typing.close {
            close.run(false);
        }
    }
}

/// The field of a number with its unit.
#[component]
pub(super) fn NumberField(typing: Typing, name: FieldName) -> impl IntoView {
    view! {
        <span class="num" class:is-bad=move || typing.is_bad()>
            <Field typing name />
            <span class="u" translate="no">{move || typing.unit()}</span>
        </span>
    }
}

/// A field of a `class`, or of a number with its unit, and under it what is told of its text.
#[component]
pub(super) fn ToldField(
    typing: Typing,
    #[prop(optional)] class: Option<&'static str>,
    name: FieldName,
) -> impl IntoView {
    let told = name.described.clone();
    let field = match class {
        Some(class) => view! { <Field typing class name /> }.into_any(),
        None => view! { <NumberField typing name /> }.into_any(),
    };
    view! {
        {field}
        <span class="wrong" id=told>{move || typing.refusal()}</span>
        <RemarkLine remark=typing.remark() />
    }
}

/// What is told of a text that has gone from its field.
#[component]
pub(super) fn RemarkLine(remark: TypingRemark) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <span class="wrong kept" class:is-note=move || remark.is_note() role="status">
            {move || remark.words(presentation)}
        </span>
    }
}
