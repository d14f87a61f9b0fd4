//! What the page is, in three sentences with the article it tests and where its numbers come
//! from: under the sentence until it is closed, and behind a button in the foot of the page.
//!
//! Not here: the source of each number, which stands under its control.

use leptos::prelude::*;

use super::icon::{Icon, path};
use super::live::{When, handler, live};
use crate::record::source::{CIRCLE_FILINGS, TETHER_REPORTS, TREASURY_BILL};
use crate::state::Presentation;

/// The three sentences until a person has closed them, on this visit or an earlier one.
#[component]
pub(super) fn FirstAbout() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || &presentation.language().texts().about;
    view! {
        <When when=live(move || presentation.introduces())>
            <section class="about first" aria-label=live(move || texts().title)>
                <Sentences />
                <button
                    type="button"
                    class="closer"
                    aria-label=live(move || texts().close)
                    on:click=handler(move |_| presentation.end_introduction())
                >
                    <Icon d=path::CLOSE />
                </button>
            </section>
        </When>
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
            aria-expanded=live(move || open.get().to_string())
            aria-controls="about"
            on:click=handler(move |_| open.update(|open| *open = !*open))
        >
            {live(move || presentation.language().texts().about.title)}
        </button>
        <div class="about" id="about" hidden=live(move || !open.get())>
            <When when=live(move || open.get())><Sentences /></When>
        </div>
    }
}

#[component]
fn Sentences() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || &presentation.language().texts().about;
    let link = move |address: &'static str, name: fn(&crate::text::About) -> &'static str| {
        view! { <a href=address rel="noopener">{live(move || name(texts()))}</a> }
    };
    view! {
        <p>{live(move || texts().what)}</p>
        <p>
            <span>{live(move || texts().before_article)}</span>
            <a href=live(move || presentation.language().article_address()) rel="noopener">{live(move || texts().article)}</a>
            <span>{live(move || texts().after_article)}</span>
        </p>
        <p>
            <span>{live(move || texts().before_sources)}</span>
            {link(TETHER_REPORTS, |about| about.tether_reports)}
            <span>{live(move || texts().comma)}</span>
            {link(CIRCLE_FILINGS, |about| about.circle_filings)}
            <span>{live(move || texts().and)}</span>
            {link(TREASURY_BILL, |about| about.treasury_bill)}
            <span>{live(move || texts().after_sources)}</span>
        </p>
    }
}
