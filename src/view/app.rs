//! The page: bars, controls, and the view that is shown.

use leptos::prelude::*;

use super::controls::Controls;
use super::footer::Footer;
use super::frame::{Dock, Skips, ViewBar, title};
use super::frequency::FrequencyChoice;
use super::imprint::Imprint;
use super::moved::mark_jumps;
use super::notice::LinkNotice;
use super::remark::RemarkList;
use super::sheet::Sheet;
use super::spoken::Spoken;
use super::topbar::TopBar;
use super::view_row::ViewRow;
use crate::browser::page;
use crate::state::{Presentation, Remarks, Session};

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let remarks = Remarks::open();
    let session = Session::open(remarks);
    let presentation = Presentation::open(remarks);
    provide_context(remarks);
    provide_context(session);
    provide_context(presentation);
    FrequencyChoice::provide();
    mark_jumps(session);
    let texts = move || presentation.language().texts();
    let title = Memo::new(move |_| title(session, presentation));
    Effect::new(move |_| title.with(|title| page::set_title(title)));
    let view = Memo::new(move |_| presentation.view());
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
            <main class="main" id="main" inert=move || presentation.sheet().is_open()>
                <Imprint />
                {move || ViewRow::of(view.get()).show()}
                <Footer />
            </main>
        </div>
        <Dock />
        <Spoken />
    }
}
