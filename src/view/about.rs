//! What the page is, in three sentences with the article it tests and where its numbers come
//! from: under the sentence until it is closed, and behind a button in the foot of the page.
//!
//! Not here: the source of each number, which stands under its control.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::icon::{IconButton, path};
use super::place::{STORY, is_for_browser};
use crate::record::source::{CIRCLE_FILINGS, TETHER_REPORTS, TREASURY_BILL};
use crate::state::{Presentation, Session, View};

/// The three sentences until a person has closed them, on this visit or an earlier one.
#[component]
pub(super) fn FirstAbout() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || presentation.language().texts().about();
    view! {
        <Show when=move || presentation.introduces()>
            <section class="about first" aria-label=move || texts().title>
                <Sentences />
                <IconButton class="closer" d=path::CLOSE label=move || texts().close.to_owned() press=move |()| presentation.end_introduction() />
            </section>
        </Show>
    }
}

/// The button in the foot of the page and what it opens.
#[component]
pub(super) fn FootAbout() -> impl IntoView {
    let presentation = Presentation::expect();
    let open = RwSignal::new(false);
    view! {
        <button
            type="button"
            class="linkish"
            aria-expanded=move || open.get().to_string()
            aria-controls="about"
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {move || presentation.language().texts().about().title}
        </button>
        <div class="about" id="about" hidden=move || !open.get()>
            <Show when=move || open.get()><Sentences /></Show>
        </div>
    }
}

#[component]
fn Sentences() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let texts = move || presentation.language().texts().about();
    let link = move |address: &'static str, name: fn(&crate::text::About) -> &'static str| {
        view! { <a href=address rel="noopener">{move || name(texts())}</a> }
    };
    let story = move |event: MouseEvent| {
        if !is_for_browser(&event) {
            event.prevent_default();
            presentation.go_to(session, View::Article, STORY);
        }
    };
    view! {
        <p>{move || texts().what}</p>
        <p>
            <span>{move || texts().before_article}</span>
            <a href=move || presentation.language().article_address() rel="noopener">{move || texts().article}</a>
            <span>{move || texts().after_article}</span>
            " "
            <a href=format!("#{STORY}") on:click=story>{move || texts().story}</a>
        </p>
        <p>
            <span>{move || texts().before_sources}</span>
            {link(TETHER_REPORTS, |about| about.tether_reports)}
            <span>{move || texts().comma}</span>
            {link(CIRCLE_FILINGS, |about| about.circle_filings)}
            <span>{move || texts().and}</span>
            {link(TREASURY_BILL, |about| about.treasury_bill)}
            <span>{move || texts().after_sources}</span>
        </p>
    }
}
