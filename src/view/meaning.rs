//! What an input means, on demand: a button beside its label and the sentence it opens.

use leptos::prelude::*;

use super::live::{handler, live};
use crate::scenario::Id;
use crate::state::Presentation;

/// The button; `open` is shared with [`Meaning`].
#[component]
pub(super) fn MeaningButton(id: Id, open: RwSignal<bool>) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <button
            type="button"
            class="what"
            aria-expanded=live(move || open.get().to_string())
            aria-controls=format!("{}-meaning", id.key())
            aria-label=live(move || {
                let language = presentation.language();
                language.meaning_of(language.label(id))
            })
            on:click=handler(move |_| open.update(|open| *open = !*open))
        >
            <span aria-hidden="true">"?"</span>
        </button>
    }
}

/// The sentence.
#[component]
pub(super) fn Meaning(id: Id, open: RwSignal<bool>) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <p class="meaning" id=format!("{}-meaning", id.key()) hidden=live(move || !open.get())>
            {live(move || open.get().then(|| presentation.language().meaning(id)))}
        </p>
    }
}
