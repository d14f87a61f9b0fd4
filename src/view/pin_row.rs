//! A pin: its letter with its dash, its name, which scenario it is, and what can be done with it.
//!
//! Each action is one step of undo. Not here: what it comes to beside the present one ([`super::side`]).

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;

use crate::scenario::{Letter, Pins, Scenario};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// The pin of a letter; `removed` is told when it has gone.
#[component]
pub(super) fn PinRow(letter: Letter, removed: Callback<()>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let pinned = session.pinned(letter);
    // Its name stands in its field already.
    let which = move || {
        let which = |mut pinned: Scenario| {
            pinned.rename("");
            presentation.language().which(&pinned, pinned.changed().len())
        };
        pinned.get().map(which).unwrap_or_default()
    };
    let is_full = Memo::new(move |_| session.pins().with(Pins::is_full));
    let duplicate = move || {
        if let Some(pinned) = pinned.get_untracked() {
            session.pin(pinned);
        }
    };
    let dash = format!("dash dash-{}", letter.word().to_ascii_lowercase());
    view! {
        <li class="pin-row">
            <span class="pin-mark">
                <svg class=dash viewBox="0 0 36 8" aria-hidden="true"><line x1="0" x2="36" y1="4" y2="4" /></svg>
                <b translate="no">{letter.word()}</b>
            </span>
            <PinName letter pinned />
            <span class="pin-which">{which}</span>
            <span class="pin-acts">
                <PinAct letter words=(Language::swap_pin, Language::swap_with) press=move |()| session.swap(letter) />
                <PinAct letter words=(Language::restore_word, Language::restore_pin) press=move |()| session.restore(letter) />
                <Show when=move || !is_full.get()>
                    <PinAct letter words=(Language::duplicate_word, Language::duplicate_pin) press=move |()| duplicate() />
                </Show>
                <PinAct letter words=(Language::remove_word, Language::remove_pin) press=move |()| {
                    session.set_pins(session.workspace().pins.without(letter));
                    removed.run(());
                } />
            </span>
        </li>
    }
}

/// The word on a button, and the same with the letter for people who listen.
type ActWords = (fn(Language) -> &'static str, fn(Language, &str) -> String);

/// Something that can be done with a pin.
#[component]
fn PinAct(letter: Letter, words: ActWords, #[prop(into)] press: Callback<()>) -> impl IntoView {
    let presentation = Presentation::expect();
    let (word, name) = words;
    view! {
        <button type="button" class="linkish" aria-label=move || name(presentation.language(), letter.word()) on:click=move |_| press.run(())>
            {move || word(presentation.language()).to_owned()}
        </button>
    }
}

/// The name of a pin; a text that cannot be one is told and changes nothing, Esc gives up.
#[component]
fn PinName(letter: Letter, pinned: Memo<Option<Scenario>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let (refusal, input) = (RwSignal::new(None::<String>), NodeRef::<html::Input>::new());
    let name = Memo::new(move |_| {
        pinned.with(|pinned| pinned.as_ref().map(|it| it.name().to_owned()).unwrap_or_default())
    });
    let label = move || presentation.language().pin_name(letter.word());
    let restore = move || {
        refusal.set(None);
        if let Some(input) = input.get_untracked() {
            input.set_value(&name.get_untracked());
        }
    };
    let take = move |event: Event| {
        let text = event_target_value(&event);
        match session.workspace().pins.renamed(letter, text.trim()) {
            Some(pins) => {
                session.set_pins(pins);
                restore();
            }
            None => refusal
                .set(Some(untrack(|| presentation.language().name_not_shown(&label(), &text)))),
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            restore();
        }
    };
    let error = format!("pin-{}-error", letter.word());
    let described_by = error.clone();
    view! {
        <span class="pin-name">
            <input
                node_ref=input
                type="text"
                autocomplete="off"
                spellcheck="false"
                aria-label=label
                aria-describedby=described_by
                aria-invalid=move || refusal.get().is_some().to_string()
                placeholder=label
                prop:value=move || name.get()
                on:change=take
                on:keydown=press
            />
            <span class="wrong-input" id=error role="status">{move || refusal.get()}</span>
        </span>
    }
}
