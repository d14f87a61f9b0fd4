//! Says what a change has done to the results, a moment after the last one, for people who
//! listen.
//!
//! The text goes straight into its element: nothing on the page follows it. Not here: the words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Run;
use crate::browser::page;
use crate::figure::spoken::spoken;
use crate::state::{Presentation, Session};

/// Quiet after the last change before it is spoken of, milliseconds.
const PAUSE_MS: i32 = 400;
const ELEMENT: &str = "spoken";

/// What was said last, and how often something has changed.
type LastSaid = (Option<Arc<Run>>, u32);

/// The polite voice of the page.
#[component]
pub(super) fn Spoken() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let said = StoredValue::<LastSaid>::new((None, 0));
    Effect::new(move |_| {
        let shown = session.shown().get();
        let change = said.try_update_value(|(before, changes)| {
            if before.is_none() {
                *before = Some(shown); // the page as it opens is read by itself
                return None;
            }
            *changes = changes.wrapping_add(1);
            Some(*changes)
        });
        if let Some(change) = change.flatten() {
            page::after(PAUSE_MS, move || say(session, presentation, said, change));
        }
    });
    view! { <p class="vh" role="status" id=ELEMENT></p> }
}

/// Says the present results, unless something has changed since.
fn say(session: Session, presentation: Presentation, said: StoredValue<LastSaid>, change: u32) {
    let now = session.shown().get_untracked();
    let language = untrack(|| presentation.language());
    let text = said.try_update_value(|(before, changes)| {
        let text = before.as_ref().map(|before| spoken(language, &now, before));
        if *changes != change {
            return None;
        }
        *before = Some(now);
        text
    });
    if let Some(text) = text.flatten() {
        page::set_text(ELEMENT, &text);
    }
}
