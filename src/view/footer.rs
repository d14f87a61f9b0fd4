//! The foot of the page: what it is, and the ways to the list of keys and to more
//! about it.

use leptos::prelude::*;

use super::about::FootAbout;
use super::glossary::Glossary;
use super::key_list::KeyList;
use crate::state::Presentation;

/// What the page is, and where its numbers come from.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <footer class="pagefoot">
            <p>{move || presentation.language().texts().page().footer}</p>
            <Glossary />
            <KeyList />
            <FootAbout />
        </footer>
    }
}
