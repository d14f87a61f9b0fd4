//! The issuer beside others: the table of companies, what paying the holders does, and what is
//! said of the laboratories.
//!
//! Not here: what is compared ([`crate::figure::comparison`]).

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::canvas::watch_width;
use super::control::Control;
use super::sentence::Spans;
use super::slide::SlideWidth;
use super::table_view::TableView;
use super::word_select::OptionSelect;
use crate::figure::comparison::{KIND, comparison};
use crate::scenario::{Change, Id, Lab};
use crate::state::{Presentation, Session};
use crate::text::Language;
use crate::text::comparison::Productivity;

/// Their table, and what is said of it.
#[component]
pub(super) fn Companies() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(comparison(&shown))
    });
    let figure = Memo::new(move |_| found.with(|found| found.figure(presentation.language())));
    let spans =
        Memo::new(move |_| found.with(|found| found.funding().spans(presentation.language())));
    let said = move || {
        let language = presentation.language();
        let line = |said: Productivity| view! { <li>{said.say(language)}</li> };
        found.with(|found| found.productivity().into_iter().map(line).collect_view())
    };
    let head = move |words: fn(Language) -> &'static str| move || words(presentation.language());
    view! {
        <TableView kind=&KIND class="fig compare" figure>
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
        </TableView>
    }
}

/// What is said of a laboratory: the vintage and its four numbers.
#[component]
fn Inputs(lab: Lab) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let id = Id::Vintage(lab);
    let chosen = session.part(move |scenario| scenario.vintage(lab).id);
    let scale = Memo::new(|_| (0.0, 1.0));
    let (width, frame) = (SlideWidth::provide(), NodeRef::<html::Div>::new());
    watch_width(frame, move |measured| width.measured(measured));
    let option = move |vintage: &'static crate::scenario::Vintage| {
        let words = move || presentation.language().vintage_of_year(vintage.id, vintage.year);
        (vintage.id, Signal::derive(words))
    };
    let choose = Callback::new(move |vintage| session.apply(&Change::Vintage(lab, vintage)));
    view! {
        <div class="lab">
            <div node_ref=frame></div>
            <OptionSelect id options=lab.vintages().iter().map(option).collect() chosen choose />
            {lab.parameters().map(|parameter| view! { <Control parameter scale is_plain=true /> }).collect_view()}
        </div>
    }
}
