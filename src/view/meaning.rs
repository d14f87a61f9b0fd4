//! What an input or a figure means, on demand: a button beside its label and the sentence it
//! opens.

use leptos::prelude::*;

use crate::scenario::Id;
use crate::state::Presentation;

/// The button of an input; `open` is shared with [`Meaning`].
#[component]
pub(super) fn MeaningButton(id: Id, open: RwSignal<bool>) -> impl IntoView {
    let presentation = Presentation::expect();
    let label = Signal::derive(move || presentation.language().label(id).to_owned());
    view! { <AskButton label controls=format!("{}-meaning", id.key()) open /> }
}

/// The button of whatever is called `label`; it opens the element with the id `controls`.
#[component]
pub(super) fn AskButton(
    #[prop(into)] label: Signal<String>,
    controls: String,
    open: RwSignal<bool>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <button
            type="button"
            class="what"
            aria-expanded=move || open.get().to_string()
            aria-controls=controls
            aria-label=move || label.with(|label| presentation.language().meaning_of(label))
            on:click=move |_| open.update(|open| *open = !*open)
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
        <p class="meaning" id=format!("{}-meaning", id.key()) hidden=move || !open.get()>
            {move || open.get().then(|| presentation.language().meaning(id))}
        </p>
    }
}
