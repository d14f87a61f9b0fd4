//! The reserve against the rules: every test, what each rule costs, and what makes it pass.
//!
//! Not here: the tests and the change ([`crate::figure::rules`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file, near};
use super::terms::Terms;
use crate::analysis::Regulation;
use crate::browser::page;
use crate::figure::Frequency;
use crate::figure::rules::{KIND, RuleLine, rules};
use crate::scenario::{Id, Parameter};
use crate::state::{Presentation, Session};

/// What the rules ask for and the reserve does not say.
pub(super) static ASKED: [Id; 6] = [
    Id::Parameter(Parameter::Bills93),
    Id::Parameter(Parameter::RepoOvernight),
    Id::Parameter(Parameter::FundGovernment),
    Id::Parameter(Parameter::OwnFunds),
    Id::Parameter(Parameter::LargestInstitution),
    Id::Parameter(Parameter::Outflow30),
];

/// Each rule with what makes it pass; the table of all tests behind it.
#[component]
pub(super) fn Rules() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::new();
    let shown = session.shown_near(near(root));
    let found = Memo::new(move |_| {
        let shown = shown.get();
        Arc::new(rules(presentation.language(), &shown))
    });
    let heading = Memo::new(move |_| found.with(|found| found.figure.heading.clone()));
    let table = Signal::derive(move || found.with(|found| found.figure.table.clone()));
    let rows = Memo::new(move |_| table.with(|table| table.entries().count()));
    let make = Callback::new(move |()| {
        let table = table.get_untracked();
        file(session, KIND.file, Frequency::Monthly, &table)
    });
    let frame = FigureFrame {
        root,
        offers: vec![Offer::of(rows, KIND.number, make)],
        csv: Some(KIND.file),
        table: Some(table),
        ..FigureFrame::new(KIND.id, "fig rules", Some(KIND.number), KIND.subject)
    };
    let line = move |place: usize| {
        let part = move |read: fn(&RuleLine) -> String| {
            move || found.with(|found| found.lines.get(place).map(read).unwrap_or_default())
        };
        let change = Memo::new(move |_| {
            found.with(|found| found.lines.get(place).and_then(|line| line.change.clone()))
        });
        let apply = move |_| {
            if let Some((change, _)) = change.get_untracked() {
                session.apply(&change);
                // The button is gone once the rule passes; the sentence says what has changed.
                page::focus("title");
            }
        };
        let words = move || change.with(|change| change.as_ref().map(|(_, words)| words.clone()));
        view! {
            <li class:fails=move || found.with(|found| found.lines.get(place).is_some_and(|line| !line.passes))>
                <h3>{part(|line| format!("{} · {}", line.name, line.region))}</h3>
                <Show when=move || change.with(Option::is_some)>
                    <button type="button" class="linkish" on:click=apply>{words}</button>
                </Show>
                <p>{part(|line| line.words.clone())}</p>
                <p class="src">{part(|line| format!("{} · {}", line.status, line.source))}</p>
            </li>
        }
    };
    view! {
        <Figure frame heading>
            <ul class="told">{(0..Regulation::ALL.len()).map(line).collect_view()}</ul>
            <Terms ids=&ASKED always=3 />
        </Figure>
    }
}
