//! The page: bars, controls, and the view: the machine's sentence and figures, or the bets.

use leptos::prelude::*;

use super::book::BetsView;
use super::controls::Controls;
use super::cushion::Cushion;
use super::footer::Footer;
use super::frame::{Dock, Sheet, Skips, ViewBar, title};
use super::income::Income;
use super::key::KeyFigures;
use super::machine::Machine;
use super::notice::{LinkNotice, Notices};
use super::pace::PaceChoice;
use super::remark::RemarkList;
use super::sentence::Sentence;
use super::topbar::TopBar;
use super::venture::Venture;
use crate::browser::page;
use crate::state::{Presentation, Remarks, Session, View};

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let remarks = Remarks::open();
    let session = Session::open(remarks);
    let presentation = Presentation::open(remarks);
    provide_context(remarks);
    provide_context(session);
    provide_context(presentation);
    PaceChoice::provide();
    let texts = move || presentation.language().texts();
    Effect::new(move |_| page::set_title(&title(presentation)));
    let is_machine = move || presentation.view() == View::Machine;
    view! {
        <Skips />
        <TopBar />
        <ViewBar />
        <RemarkList />
        <LinkNotice />
        <div class="shell">
            <Sheet>
            <aside class="controls" id="controls" tabindex="-1" aria-label=move || texts().page.what_you_can_change>
                <Controls />
            </aside>
            </Sheet>
            <main class="main" id="main" inert=move || presentation.sheet()>
                <Show when=is_machine fallback=|| view! { <BetsView /> }>
                <Sentence />
                <Notices />
                <div id="figures" tabindex="-1">
                    <Machine />
                    <KeyFigures />
                    <Income />
                    <div class="two">
                        <Cushion />
                        <Venture />
                    </div>
                </div>
                </Show>
                <Footer />
            </main>
        </div>
        <Dock />
    }
}
