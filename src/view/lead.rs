//! The head of a view: which scenario this is, the sentence, how to use it, and on a first visit
//! what the page is.

use leptos::prelude::*;

use super::about::FirstAbout;
use super::sentence::{HowTo, Spans};
use super::year::YearSelect;
use crate::figure::sentence;
use crate::scenario::Scenario;
use crate::state::{Presentation, Session};
use crate::text::span::Span;

/// The head of a view whose sentence is `spans`.
#[component]
pub(super) fn Lead(
    spans: Memo<Vec<Span>>,
    /// Whether it speaks of a year that can be chosen.
    #[prop(optional)]
    has_year: bool,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    view! {
        <div class="sentence-wrap" id="sentence" tabindex="-1">
            <p class="which">{move || which(session, presentation)}</p>
            <h1 class="sentence" id="title" tabindex="-1"><Spans spans /></h1>
            <HowTo />
            {has_year.then(|| view! { <YearSelect /> })}
            <FirstAbout />
        </div>
    }
}

/// The sentence of the machine, at the head of its view.
#[component]
pub(super) fn Sentence() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let spans = Memo::new(move |_| {
        let shown = session.shown().get();
        sentence::whole(&shown).spans(presentation.language())
    });
    view! { <Lead spans has_year=true /> }
}

/// Issuer, first month, name and how many changes.
pub(super) fn which(session: Session, presentation: Presentation) -> String {
    let changes = session.changed().with(Vec::len);
    let which = |scenario: &Scenario| presentation.language().which(scenario, changes);
    session.shown().with(|shown| which(&shown.scenario))
}
