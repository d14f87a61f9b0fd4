//! An input that is one out of many, as a list to choose from: label, list and source.
//!
//! Not here: the buttons where there are few ([`super::radio_group`]).

use leptos::prelude::*;

use super::meaning::{Meaning, MeaningButton};
use super::source_line::SourceLine;
use crate::scenario::{Change, Id, Word};
use crate::state::{Presentation, Session};

/// An option: its value and its words.
pub(super) type ListOption = (&'static str, Signal<String>);

/// A list: its options, which holds, and what choosing one does.
#[component]
pub(super) fn Select(
    id: &'static str,
    options: Vec<ListOption>,
    #[prop(into)] chosen: Signal<&'static str>,
    choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, words): ListOption| {
        view! { <option value=value selected=move || chosen.get() == value>{move || words.get()}</option> }
    };
    view! {
        <select
            class="word-box"
            id=id
            on:change=move |event| choose.run(event_target_value(&event))
            prop:value=move || chosen.get()
        >
            {options.into_iter().map(option).collect_view()}
        </select>
    }
}

/// An input with the list of its options.
#[component]
pub(super) fn OptionSelect(
    id: Id,
    options: Vec<ListOption>,
    #[prop(into)] chosen: Signal<&'static str>,
    choose: Callback<String>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let is_changed = move || session.changed().with(|changed| changed.contains(&id));
    let open = RwSignal::new(false);
    view! {
        <div class="ctl" class:is-changed=is_changed>
            <span class="ctl-label">
                <label for=id.key()>{move || presentation.language().label(id)}</label>
                <MeaningButton id open />
            </span>
            <Meaning id open />
            <Select id=id.key() options chosen choose />
            <SourceLine ids=vec![id] id />
        </div>
    }
}

/// The list of an input that is a word.
#[component]
pub(super) fn WordSelect(id: Id) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let chosen = session.part(move |scenario| scenario.word(id));
    let option = move |word: &Word| {
        let word = *word;
        let words = Signal::derive(move || presentation.language().word(word).to_owned());
        (word.text(), words)
    };
    let choose = Callback::new(move |text: String| {
        let word = Word::all(id).iter().copied().find(|word| word.text() == text);
        if let Some(word) = word {
            session.apply(&Change::Word(word));
        }
    });
    let chosen = Signal::derive(move || chosen.get().map_or("", Word::text));
    view! {
        <OptionSelect id options=Word::all(id).iter().map(option).collect() chosen choose />
    }
}
