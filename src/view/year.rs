//! The chooser of the year that the sentence, the key figures and the machine speak of.
//!
//! It stands where the horizon has more than one. Not here: the figures.

use leptos::ev::Event;
use leptos::prelude::*;

use crate::scenario::{Change, Scenario, YearShown, years_in};
use crate::state::{Presentation, Session};

/// The chooser.
#[component]
pub(super) fn YearSelect() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let time = session.part(|scenario| (scenario.start(), scenario.months()));
    let year = session.part(Scenario::year);
    let choose = move |event: Event| {
        if let Some(year) = YearShown::from_word(&event_target_value(&event)) {
            session.apply(&Change::Year(year));
        }
    };
    let options = move || {
        let (start, months) = time.get();
        let years = (1..=years_in(months)).map(YearShown::Number).chain([YearShown::All]);
        let option = move |of: YearShown| {
            let text = move || presentation.language().year_option(of, start, months);
            view! { <option value=of.word() selected=move || year.get() == of>{text}</option> }
        };
        years.map(option).collect_view()
    };
    view! {
        <Show when={move || years_in(time.get().1) > 1}>
            <select
                id="year"
                class="word-box year-shown"
                aria-label=move || presentation.language().year_of_figures()
                prop:value=move || year.get().word()
                on:change=choose
            >
                {options}
            </select>
        </Show>
    }
}
