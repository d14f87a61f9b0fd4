//! What the bets come to: the table of returns, and what the loss of every bet does.
//!
//! Not here: the list of bets ([`super::book`]) and the charts ([`super::chart`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{Make, Offer, SaveButton, file, name_of, rows_label, unbroken};
use super::table::Table;
use crate::figure::Pace;
use crate::figure::returns::{self, LossCase, losses};
use crate::state::{Presentation, Session};

/// The returns of each bet and of the book.
#[component]
pub(super) fn ReturnsTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(returns::returns(presentation.language(), &shown))
    });
    let make: Make = Arc::new(move || {
        let shown = session.shown().get_untracked();
        file(session, "bets-returns", Pace::Monthly, &returns::table(&shown))
    });
    let rows = Signal::derive(move || found.with(|found| found.table.rows.len()));
    let label = rows_label(rows);
    let offer = Offer { label, name: name_of(label, 1), make };
    let table = Signal::derive(move || found.with(|found| found.table.clone()));
    let language = move || presentation.language();
    view! {
        <section class="fig returns" id="returns" aria-labelledby="returns-title">
            <div class="fig-kick">
                <span><b>{move || language().figure(1)}</b>" · "{move || language().returns_subject()}</span>
            </div>
            <h2 class="fig-title" id="returns-title">{move || unbroken(&found.with(|found| found.title.clone()))}</h2>
            <Show when=move || found.with(|found| !found.is_empty)>
                <Table caption=move || language().returns_subject().to_owned() table />
            </Show>
            <div class="fig-foot">
                <p>{move || found.with(|found| found.note.clone())}</p>
                <div class="fig-tools"><SaveButton offer /></div>
            </div>
        </section>
    }
}

/// What the loss of every bet does to the cushion, in both ways to pay.
#[component]
pub(super) fn Losses() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(losses(presentation.language(), &shown))
    });
    let case = move |place: usize| {
        let part = move |read: fn(&LossCase) -> String| {
            move || found.with(|cases| cases.get(place).map(read).unwrap_or_default())
        };
        let is = move |read: fn(&LossCase) -> bool| {
            move || found.with(|cases| cases.get(place).is_some_and(read))
        };
        view! {
            <div class="case" class:on=is(|case| case.is_chosen) class:breaks=is(|case| case.breaks)>
                <h3>{part(|case| case.name.clone())}</h3>
                <p>{part(|case| case.words.clone())}</p>
                <p>{part(|case| case.limit.clone())}</p>
            </div>
        }
    };
    view! {
        <section class="losses" id="losses" aria-labelledby="losses-title">
            <h2 class="fig-title" id="losses-title">{move || presentation.language().loss_title()}</h2>
            <div class="cases">{[0, 1].map(case).collect_view()}</div>
        </section>
    }
}
