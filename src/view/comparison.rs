//! The issuer beside others: the race with two laboratories, the table of companies, what paying
//! the holders does, and what is said of the laboratories.
//!
//! Not here: what is compared ([`crate::figure::comparison`]).

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::canvas::watch_width;
use super::chart::ChartView;
use super::control::Control;
use super::figure::{Make, Offer, SaveButton, file, name_of, rows_label, unbroken};
use super::sentence::Spans;
use super::slide::SlideWidth;
use super::source_line::{SourceDot, WordSource};
use super::table::cell;
use crate::figure::comparison::{Comparison, Shown, comparison};
use crate::figure::{Pace, race};
use crate::scenario::{Change, Id, Lab};
use crate::state::{Presentation, Session};
use crate::text::Language;
use crate::text::comparison::{Measure, Productivity};

/// The number of the table on the page.
const NUMBER: u32 = 6;

/// The whole part.
#[component]
pub(super) fn Comparisons() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(comparison(&shown))
    });
    let spans =
        Memo::new(move |_| found.with(|found| found.funding().spans(presentation.language())));
    let said = move || {
        let language = presentation.language();
        let line = |said: Productivity| view! { <li>{said.say(language)}</li> };
        found.with(|found| found.productivity().into_iter().map(line).collect_view())
    };
    let head = move |words: fn(Language) -> &'static str| move || words(presentation.language());
    view! {
        <ChartView kind=&race::KIND_IN_BETS />
        <section class="fig compare" id="compare" aria-labelledby="compare-title">
            <Companies found />
            <div class="compare-words">
                <div>
                    <h3>{head(Language::funding_head)}</h3>
                    <p class="funding"><Spans spans /></p>
                </div>
                <div>
                    <h3>{head(Language::productivity_head)}</h3>
                    <ul>{said}</ul>
                </div>
            </div>
            <h3>{head(Language::labs_head)}</h3>
            <div class="compare-labs">{Lab::ALL.map(|lab| view! { <Inputs lab /> }).collect_view()}</div>
        </section>
    }
}

/// Title, table and file.
#[component]
fn Companies(found: Memo<Arc<Comparison>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let part = move |read: fn(&Comparison, Language) -> String| {
        move || found.with(|found| read(found, presentation.language()))
    };
    let heads = move || {
        let heads = found.with(|found| found.companies(presentation.language()));
        heads
            .into_iter()
            .map(|name| view! { <th scope="col" role="columnheader">{name}</th> })
            .collect_view()
    };
    let rows = Measure::ALL.map(|measure| view! { <CompanyRow found measure /> });
    let make: Make = Arc::new(move || {
        found.with_untracked(|found| file(session, "companies", Pace::Monthly, &found.table()))
    });
    let label = rows_label(Signal::derive(|| Measure::ALL.len()));
    view! {
        <div class="fig-kick">
            <span><b>{move || presentation.language().figure(NUMBER)}</b>" · "{move || presentation.language().comparison_subject()}</span>
        </div>
        <h2 class="fig-title" id="compare-title">{part(|found, language| unbroken(&found.title(language)))}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label=move || presentation.language().comparison_subject()>
            <table class="data companies" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{move || presentation.language().measure_head()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.into_iter().collect_view()}</tbody>
            </table>
        </div>
        <div class="fig-foot">
            <p>{part(Comparison::note)}</p>
            <div class="fig-tools"><SaveButton offer=Offer { label, name: name_of(label, NUMBER), make } /></div>
        </div>
    }
}

/// One measure of every company; the row stays and its cells change.
#[component]
fn CompanyRow(found: Memo<Arc<Comparison>>, measure: Measure) -> impl IntoView {
    let presentation = Presentation::expect();
    let cells = Memo::new(move |_| {
        let language = presentation.language();
        found.with(|found| {
            let row = found.rows.iter().find(|row| row.measure == measure);
            let shown = row.map(|row| found.shown(language, row)).unwrap_or_default();
            found.companies(language).into_iter().zip(shown).collect::<Vec<_>>()
        })
    });
    let of_company = |(company, shown): (String, Shown)| {
        let content = view! {
            <b>{shown.value}</b>
            <span class="src">{shown.mark.map(|mark| view! { <SourceDot mark /> })}<span>{shown.source}</span></span>
        };
        cell(company, content)
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{move || presentation.language().measure(measure)}</th>
            {move || cells.get().into_iter().map(of_company).collect_view()}
        </tr>
    }
}

/// What is said of a laboratory: the vintage and its four numbers.
#[component]
fn Inputs(lab: Lab) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let id = Id::Vintage(lab);
    let chosen = session.part(move |scenario| scenario.vintage(lab).id);
    let is_changed = move || session.changed().with(|changed| changed.contains(&id));
    let scale = Memo::new(|_| (0.0, 1.0));
    let (width, frame) = (SlideWidth::provide(), NodeRef::<html::Div>::new());
    watch_width(frame, move |measured| width.measured(measured));
    let option = move |vintage: &'static crate::scenario::Vintage| {
        let words = move || presentation.language().vintage_of_year(vintage.id, vintage.year);
        view! {
            <option value=vintage.id selected=move || chosen.get() == vintage.id>{words}</option>
        }
    };
    let choose = move |event: leptos::ev::Event| {
        session.apply(&Change::Vintage(lab, event_target_value(&event)));
    };
    view! {
        <div class="lab">
            <div node_ref=frame></div>
            <div class="ctl" class:is-changed=is_changed>
                <label class="ctl-label" for=lab.key()>{move || presentation.language().label(id)}</label>
                <select class="word-box" id=lab.key() on:change=choose prop:value=move || chosen.get()>
                    {lab.vintages().iter().map(option).collect_view()}
                </select>
                <WordSource ids=vec![id] id />
            </div>
            {lab.levers().map(|lever| view! { <Control lever scale is_plain=true /> }).collect_view()}
        </div>
    }
}
