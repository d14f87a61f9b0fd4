//! The page: bars, controls, and the view: the machine's sentence and figures, or the bets.

use leptos::prelude::*;

use super::book::BetsView;
use super::chart::ChartView;
use super::controls::Controls;
use super::footer::Footer;
use super::frame::{Dock, Skips, ViewBar, title};
use super::imprint::Imprint;
use super::key::KeyFigures;
use super::lead::Sentence;
use super::live::{When, live};
use super::machine::Machine;
use super::moved::mark_jumps;
use super::notice::{LinkNotice, Notices};
use super::pace::PaceChoice;
use super::remark::RemarkList;
use super::sheet::Sheet;
use super::spoken::Spoken;
use super::topbar::TopBar;
use crate::browser::page;
use crate::figure::{cushion, income, race};
use crate::state::{Memo, Presentation, Remarks, Session, View};

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
    mark_jumps(session);
    let texts = move || presentation.language().texts();
    let title = Memo::new(move |_| title(session, presentation));
    Effect::new(move |_| title.with(|title| page::set_title(title)));
    let is_machine = move || presentation.view() == View::Machine;
    view! {
        <Skips />
        <TopBar />
        <ViewBar />
        <RemarkList />
        <LinkNotice />
        <div class="shell">
            <Sheet>
            <aside class="controls" id="controls" tabindex="-1" aria-label=live(move || texts().page.what_you_can_change)>
                <Controls />
            </aside>
            </Sheet>
            <main class="main" id="main" inert=live(move || presentation.sheet().is_open())>
                <Imprint />
                <When when=live(is_machine) fallback=|| view! { <BetsView /> }>
                <Sentence />
                <Notices />
                <div id="figures" tabindex="-1">
                    <Machine />
                    <KeyFigures />
                    <ChartView kind=&income::KIND />
                    <div class="two">
                        <ChartView kind=&cushion::KIND />
                        <ChartView kind=&race::KIND />
                    </div>
                </div>
                </When>
                <Footer />
            </main>
        </div>
        <Dock />
        <Spoken />
    }
}
