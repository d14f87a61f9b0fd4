//! The record, worked out again on opening: a line for each published figure with ours; the picture of
//! the issuer's quarters; and the checks of the machine.
//!
//! Lines and checks are worked out in slices of frames. Not here: the figures and their words
//! ([`crate::figure::record`]).

use leptos::prelude::*;

use super::chart::ChartView;
use super::figure::{Figure, FigureFrame, Offer, file};
use super::reproduce::Command;
use super::source_line::SourceDot;
use super::takeaway::Takeaway;
use crate::analysis::{Reproduction, SelfCheck};
use crate::browser::address;
use crate::figure::record::{
    CheckLine, KIND, RecordLine, RecordResult, check_line, checks_title, record_heading,
    record_line, record_table, record_title,
};
use crate::figure::{Frequency, Heading, backtest};
use crate::record::published::PUBLISHED;
use crate::state::{Presentation, Session, Slices};
use crate::text::Language;

/// Every published figure beside ours.
#[component]
pub(super) fn Record() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let answers = RwSignal::new(Vec::<Reproduction>::new());
    Slices::new().begin(Box::new(move || {
        let next = PUBLISHED.get(answers.with_untracked(Vec::len));
        let is_left = next.is_some();
        if let Some(figure) = next {
            let answer = figure.answer();
            answers.update(|answers| answers.push(answer));
        }
        is_left
    }));
    let table = Signal::derive(move || {
        answers.with(|answers| record_table(presentation.language(), answers))
    });
    let rows = Memo::new(move |_| answers.with(Vec::len));
    let heading = Memo::new(move |_| {
        answers.with(|answers| record_heading(presentation.language(), answers))
    });
    let make = Callback::new(move |()| {
        let table = table.get_untracked();
        file(session, KIND.file, Frequency::Monthly, &table)
    });
    let frame = FigureFrame {
        offers: vec![Offer::of(rows, KIND.number, make)],
        taken: Some(Takeaway::table(
            (KIND.id, KIND.file),
            (Some(KIND.number), KIND.subject),
            heading.into(),
            table,
        )),
        ..FigureFrame::new(KIND.id, "fig", Some(KIND.number), KIND.subject)
    };
    let line = move |place: usize| {
        let line = Memo::new(move |_| {
            answers.with(|answers| {
                answers.get(place).map(|answer| record_line(presentation.language(), answer))
            })
        });
        view! { <RecordItem line place /> }
    };
    view! {
        <Figure frame heading>
            <ul class="records">{(0..PUBLISHED.len()).map(line).collect_view()}</ul>
        </Figure>
    }
}

/// One of them; its place is there before its numbers are.
#[component]
fn RecordItem(line: Memo<Option<RecordLine>>, place: usize) -> impl IntoView {
    let presentation = Presentation::expect();
    let open = RwSignal::new(false);
    let id = PUBLISHED.get(place).map_or("", |figure| figure.id);
    let part = move |of: fn(&RecordLine) -> String| {
        move || line.with(|line| line.as_ref().map(of).unwrap_or_default())
    };
    let sign = move || line.with(|line| line.as_ref().map(|line| tick(line.result)));
    let source = move || {
        line.get().map(|line| {
            let source = match line.address {
                Some(address) => {
                    view! { <a href=address rel="noopener">{line.source}</a> }.into_any()
                }
                None => line.source.into_any(),
            };
            view! { <SourceDot mark=line.mark />" "{line.mark_word}" · "{source} }
        })
    };
    let words = move || presentation.language();
    let title = move || {
        PUBLISHED.get(place).map(|figure| record_title(words(), figure)).unwrap_or_default()
    };
    let name = Signal::derive(move || words().reproduce_figure(&title()));
    view! {
        <li id=format!("method-{id}") tabindex="-1">
            <span aria-hidden="true" class=move || sign().map_or("tick", |(class, _)| class)>{move || sign().map(|(_, sign)| sign)}</span>
            <div class="name">
                <h3>{title}</h3>
                <span class="src">{part(|line| line.note.to_owned())}</span>
                <span class="src" translate="no">{source}</span>
                <button type="button" class="linkish" aria-label=move || name.get() aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)>{move || words().reproduce()}</button>
                <Show when=move || open.get()><Again line /></Show>
            </div>
            <span class="n"><small>{move || words().record_published_head()}</small>{part(|line| line.published.clone())}</span>
            <span class="n"><small>{move || words().record_ours_head()}</small>{part(|line| line.ours.clone())}</span>
            <span class="n"><small>{part(|line| line.result_word.to_owned())}</small>{part(|line| line.difference.clone())}<small>{part(|line| line.tolerance.clone())}</small></span>
        </li>
    }
}

/// The machine in the state of a line, and the command that prints it.
#[component]
fn Again(line: Memo<Option<RecordLine>>) -> impl IntoView {
    let presentation = Presentation::expect();
    let link = move || line.with(|line| line.as_ref().and_then(|line| line.link.clone()));
    let open = move || {
        link().map(|query| {
            let name = presentation.language().reproduce_link();
            view! { <p>{name}" "<a href=format!("?{query}") translate="no">{address::address_of(&query)}</a></p> }
        })
    };
    let command = Signal::derive(move || {
        line.with(|line| line.as_ref().map(|line| line.command.clone()).unwrap_or_default())
    });
    view! { <div class="reproduce">{open}<Command command /></div> }
}

fn tick(of: RecordResult) -> (&'static str, &'static str) {
    match of {
        RecordResult::Met => ("tick holds", "✓"),
        RecordResult::Missed => ("tick unequal", "✗"),
        RecordResult::Open => ("tick open", "?"),
    }
}

/// The issuer's quarters.
#[component]
pub(super) fn Backtest() -> impl IntoView {
    view! { <ChartView kind=&backtest::KIND /> }
}

/// What the machine promises, tried on the scenario that is shown.
#[component]
pub(super) fn Checks() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let (outcomes, slices) = (RwSignal::new(Vec::new()), Slices::new());
    Effect::new(move |_| {
        let shown = session.shown().get();
        let mut found = Vec::new();
        slices.begin(Box::new(move || {
            if let Some(check) = SelfCheck::ALL.get(found.len()) {
                found.push((*check, check.holds(&shown)));
                return true;
            }
            outcomes.set(found.clone());
            false
        }));
    });
    let lines = Memo::new(move |_| {
        let line = |(check, outcome): &(SelfCheck, _)| {
            check_line(presentation.language(), *check, *outcome)
        };
        outcomes.with(|outcomes| outcomes.iter().map(line).collect::<Vec<_>>())
    });
    let heading = Signal::derive(move || {
        lines.with(|lines| Heading::titled(&checks_title(presentation.language(), lines)))
    });
    let frame = FigureFrame::new("checks", "fig", None, Language::checks_subject);
    let row = |line: CheckLine| {
        let (class, sign) =
            if line.passes { ("tick holds", "✓") } else { ("tick unequal", "✗") };
        view! { <li><span class=class aria-hidden="true">{sign}</span><span>{line.name}": "{line.words}</span></li> }
    };
    view! {
        <Figure frame heading>
            <ul class="checks" class:is-stale=move || slices.is_stale()>{move || lines.get().into_iter().map(row).collect_view()}</ul>
        </Figure>
    }
}
