//! How a figure is made again: the link of this state, and the command of the program that prints the
//! same numbers without a browser.
//!
//! Not here: the command ([`crate::figure::command_of`]).

use leptos::prelude::*;

use crate::browser::{address, share};
use crate::figure::command_of;
use crate::state::{Presentation, Session};

/// The link and the command of the file `csv` of the present scenario.
#[component]
pub(super) fn Reproduce(csv: &'static str) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let query = Memo::new(move |_| {
        session.shown().track();
        session.shown_query()
    });
    let command =
        Signal::derive(move || query.with(|query| command_of(query, &format!("--csv {csv}"))));
    let link = move || query.with(|query| address::address_of(query));
    view! {
        <p>{move || presentation.language().reproduce_link()}" "<a href=link translate="no">{link}</a></p>
        <Command command />
    }
}

/// A command of the program, and the button that copies it.
#[component]
pub(super) fn Command(#[prop(into)] command: Signal<String>) -> impl IntoView {
    let presentation = Presentation::expect();
    let copied = RwSignal::new(false);
    let copy = move |_| share::copy(&command.get_untracked(), move |done| copied.set(done));
    let words = move || {
        let language = presentation.language();
        if copied.get() { language.reproduce_copied() } else { language.reproduce_copy() }
    };
    view! {
        <p>{move || presentation.language().reproduce_command()}</p>
        <code translate="no">{move || command.get()}</code>
        <button type="button" class="linkish" on:click=copy>{words}</button>
    }
}
