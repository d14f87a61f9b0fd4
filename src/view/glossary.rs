//! The terms of the field, in a dialog that a button and the key "g" open anywhere; found by typing.
//!
//! Not here: the terms and what a text finds ([`crate::figure::glossary`]).

use leptos::ev;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::key_list::is_letter_free;
use super::part::{PagePart, Slot, TERMS};
use crate::browser::page;
use crate::figure::glossary::{GlossaryLine, find_terms};
use crate::state::{Overlays, Presentation, Session};
use crate::text::Language;

/// The button, the key and the dialog while it is open.
#[component]
pub(super) fn Glossary() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let drawer = Overlays::expect().terms();
    let keys = window_event_listener(ev::keydown, move |event| {
        if event.key().eq_ignore_ascii_case("g") && is_letter_free(&event, presentation) {
            event.prevent_default();
            drawer.open(session);
        }
    });
    on_cleanup(move || keys.remove());
    let title = |language: Language| language.glossary_title();
    view! {
        <button type="button" class="linkish" id="glossary" aria-haspopup="dialog" on:click=move |_| drawer.open(session)>
            {move || title(presentation.language())}
        </button>
        <Show when=move || drawer.is_open()>
            <Dialog drawer id="terms" class="key-list terms-list" title>
                <Slot part=PagePart::Method place=TERMS name="terms" />
            </Dialog>
        </Show>
    }
}

/// The terms in the dialog, and the field that finds one.
#[component]
pub(super) fn Terminology() -> impl IntoView {
    let presentation = Presentation::expect();
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| typed.with(|typed| find_terms(presentation.language(), typed)));
    let label = move || presentation.language().glossary_find();
    let list = move || found.get().into_iter().map(|line| term(line, typed)).collect_view();
    page::after_paint(|| page::focus("term-find"));
    view! {
        <input
            type="text"
            class="preset-find"
            id="term-find"
            autocomplete="off"
            spellcheck="false"
            aria-label=label
            placeholder=label
            prop:value=move || typed.get()
            on:input=move |event| typed.set(event_target_value(&event))
        />
        <p class="preset-none" role="status">
            {move || found.with(Vec::is_empty).then(|| presentation.language().glossary_none())}
        </p>
        <dl class="term-lines">{list}</dl>
    }
}

/// A term with its meaning, and the terms beside it.
fn term(line: GlossaryLine, typed: RwSignal<String>) -> AnyView {
    let beside = |(_, name): (&'static str, &'static str)| {
        let find = move |_| {
            typed.set(name.to_owned());
            page::focus("term-find");
        };
        view! { <button type="button" class="linkish" on:click=find>{name}</button> }
    };
    view! {
        <div>
            <dt>{line.term}</dt>
            <dd><p>{line.meaning}</p><p class="beside">{line.related.into_iter().map(beside).collect_view()}</p></dd>
        </div>
    }
    .into_any()
}
