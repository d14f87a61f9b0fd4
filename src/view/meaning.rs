//! What an input or a figure means, on demand: a button beside its label and the sentence it
//! opens.

use leptos::prelude::*;

use crate::analysis::UsualRange;
use crate::scenario::Id;
use crate::state::{Presentation, Seek, Session};

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
        <div class="meaning" id=format!("{}-meaning", id.key()) hidden=move || !open.get()>
            <p>{move || open.get().then(|| presentation.language().meaning(id))}</p>
            {match id {
                Id::Parameter(parameter) => UsualRange::of(parameter)
                    .map(|_| view! { <SeekButton ask=move |seek: Seek| seek.choose_parameter(parameter) /> }),
                _ => None,
            }}
        </div>
    }
}

/// The button that seeks a goal with what is explained; `ask` says with what.
#[component]
pub(super) fn SeekButton(#[prop(into)] ask: Callback<Seek>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let press = move |_| {
        let seek = Seek::expect();
        ask.run(seek);
        let sheet = presentation.sheet();
        if untrack(|| sheet.is_open()) {
            sheet.then(move || seek.ask(session, presentation));
            sheet.close();
        } else {
            seek.ask(session, presentation);
        }
    };
    view! {
        <button type="button" class="linkish" on:click=press>
            {move || presentation.language().texts().control().seek}
        </button>
    }
}
