//! The foot of the page.

use leptos::prelude::*;

use crate::state::Presentation;

/// What the page is, and where its numbers come from.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <footer class="pagefoot">
            <p>{move || presentation.language().texts().page.footer}</p>
        </footer>
    }
}
