//! The page: bars, controls, and the view that is shown.

use leptos::ev;
use leptos::prelude::*;

use super::frame::{Dock, Skips, ViewBar, title};
use super::frequency::FrequencyChoice;
use super::moved::mark_jumps;
use super::part::{
    CHOOSER, FOOTER, IMPRINT, LINK_NOTICE, PAPER, PASTE, PagePart, PageParts, SHELF, STANDING, Slot,
};
use super::remark::RemarkList;
use super::sheet::Sheet;
use super::spoken::Spoken;
use super::topbar::TopBar;
use super::view_row::{ViewRow, come};
use crate::browser::{page, sight};
use crate::state::{Judgement, Overlays, Presentation, Remarks, Seek, Session};

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
    Seek::provide();
    Judgement::provide();
    Overlays::provide();
    PageParts::provide(come);
    hear(session);
    let parts = PageParts::expect();
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
        {move || parts.fill(PagePart::Keep, STANDING)}
        {move || parts.fill(PagePart::Controls, LINK_NOTICE)}
        <div class="shell" class:alone=move || !view.get().has_controls()>
            <Sheet>
            <aside class="controls" id="controls" tabindex="-1" aria-label=move || texts().page().what_you_can_change>
                <Slot part=PagePart::Controls place=0 name="controls" />
            </aside>
            </Sheet>
            <main class="main" id="main" inert=move || presentation.sheet().is_open()>
                {move || parts.fill(PagePart::Keep, PAPER)}
                {move || parts.fill(PagePart::Controls, IMPRINT)}
                {move || (ViewRow::of(view.get()).show)()}
                {move || parts.fill(PagePart::Controls, FOOTER)}
            </main>
        </div>
        {move || parts.fill(PagePart::Keep, CHOOSER)}
        {move || parts.fill(PagePart::Keep, SHELF)}
        {move || parts.fill(PagePart::Keep, PASTE)}
        <Dock />
        <Spoken />
    }
}

/// Hears what is meant for the page wherever it happens.
fn hear(session: Session) {
    // Undo and redo, anywhere but in a text field, which has its own.
    let keys = window_event_listener(ev::keydown, move |event| {
        let is_z = event.key().eq_ignore_ascii_case("z") && !event.alt_key();
        if is_z && (event.ctrl_key() || event.meta_key()) && !sight::is_in_text_field() {
            event.prevent_default();
            if event.shift_key() { session.redo() } else { session.undo() }
        }
    });
    on_cleanup(move || keys.remove());
    // Two fingers enlarge the page and move nothing.
    let fingers = window_event_listener(ev::pointerdown, move |event| {
        if !event.is_primary() {
            session.cancel_gesture();
        }
    });
    on_cleanup(move || fingers.remove());
}
