//! The button at the end of a list that shows the rest of it, and puts it away again.

use leptos::prelude::*;

use crate::state::Presentation;

/// The button, where the rest is shown (`open`) or `hidden` counts some.
#[component]
pub(super) fn More(open: RwSignal<bool>, #[prop(into)] hidden: Signal<usize>) -> impl IntoView {
    let presentation = Presentation::expect();
    let words = move || {
        let language = presentation.language();
        if open.get() {
            language.texts().control().less.to_owned()
        } else {
            language.more(u32::try_from(hidden.get()).unwrap_or(0))
        }
    };
    view! {
        <Show when=move || open.get() || hidden.get() != 0>
            <button type="button" class="linkish more" aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>{words}</button>
        </Show>
    }
}
