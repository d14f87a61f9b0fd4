//! The page: bar, controls, sentence, figures.

use leptos::prelude::*;

use super::controls::Controls;
use super::footer::Footer;
use super::income::Income;
use super::notice::LinkNotice;
use super::sentence::Sentence;
use super::topbar::TopBar;
use crate::browser::page;
use crate::state::{Presentation, Session};

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let session = Session::open();
    let presentation = Presentation::open();
    provide_context(session);
    provide_context(presentation);
    let texts = move || presentation.language().texts();
    Effect::new(move |_| page::set_title(texts().page.name));
    view! {
        <nav class="skips" aria-label=move || texts().skip.sentence>
            <a href="#sentence">{move || texts().skip.sentence}</a>
            <a href="#controls">{move || texts().skip.controls}</a>
            <a href="#figures">{move || texts().skip.figures}</a>
        </nav>
        <TopBar />
        <LinkNotice />
        <div class="shell">
            <aside class="controls" id="controls" tabindex="-1" aria-label=move || texts().page.what_you_can_change>
                <Controls />
            </aside>
            <main class="main" id="main">
                <Sentence />
                <div id="figures" tabindex="-1">
                    <Income />
                </div>
                <Footer />
            </main>
        </div>
    }
}
