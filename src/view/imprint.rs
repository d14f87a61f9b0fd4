//! What a printed page says of itself: what was changed, the link, the day. On the screen the
//! bars and the controls say it.

use leptos::prelude::*;

use super::controls::changed_values;
use crate::browser::{address, page};
use crate::state::{Presentation, Session};
use crate::text::Language;
use crate::unit::Month;

/// The lines, while the page is being printed.
#[component]
pub(super) fn Imprint() -> impl IntoView {
    let presentation = Presentation::expect();
    view! { <Show when=move || presentation.screen().is_printing()><Lines /></Show> }
}

#[component]
fn Lines() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let changes = move || {
        let row = |id| {
            let name = presentation.language().label(id);
            let values = changed_values(session, presentation, id);
            view! { <li>{name.to_owned()}" "<b>{values}</b></li> }
        };
        session.changed().get().into_iter().map(row).collect_view()
    };
    view! {
        <div class="imprint">
            <ul>{changes()}</ul>
            <p>{address::address_of(&session.shown_query())}</p>
            <p>{printed_today(presentation.language())}</p>
        </div>
    }
}

/// That it was printed today, in words.
pub(super) fn printed_today(language: Language) -> String {
    let (year, month, day) = page::today();
    Month::new(year, month).map(|month| language.printed_on(month, day)).unwrap_or_default()
}
