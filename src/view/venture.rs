//! What the bets come to: the table of returns, and what the loss of every bet does.
//!
//! Not here: the list of bets ([`super::book`]) and the charts ([`super::chart`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::table_view::TableView;
use crate::figure::returns::{KIND, LossCase, losses, returns};
use crate::state::{Presentation, Session};

/// The returns of each bet and of the book.
#[component]
pub(super) fn ReturnsTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        returns(presentation.language(), &shown)
    });
    view! { <TableView kind=&KIND class="fig returns" figure /> }
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
