//! Figure 4: AI bets paid against profit.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::{Build, ChartCanvas, Read};
use super::figure::{Caption, Empty, Figure, Make, Offer, about, rows_label};
use super::pace::PaceChoice;
use crate::figure::{csv, venture};
use crate::state::{Presentation, Session};

/// The figure.
#[component]
pub(super) fn Venture() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let pace = PaceChoice::expect();
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        let (scenario, projection) = (&shown.scenario, &shown.projection);
        let (language, figures) = (presentation.language(), &shown.figures);
        Arc::new(venture::figure(language, scenario, projection, figures, pace.get()))
    });
    let caption = Signal::derive(move || {
        figure.with(|figure| Caption {
            number: presentation.language().figure(4),
            subject: presentation.language().venture_subject().to_owned(),
            title: figure.title.clone(),
            note: figure.note.clone(),
        })
    });
    let chart_of: Build = Arc::new(move |width| {
        let family = presentation.family();
        figure.with(|figure| figure.chart(width, &family))
    });
    let read: Read = Arc::new(move |position| figure.with(|figure| figure.reading(position)));
    let table = Signal::derive(move || figure.with(|figure| figure.table()));
    let make: Make = Arc::new(move || {
        let shown = session.shown().get_untracked();
        let pace = pace.get_untracked();
        let sheet = venture::sheet(&shown.projection, pace);
        csv::File {
            name: csv::file_name(&shown.scenario, "bets", pace),
            text: csv::document(&about(session), &sheet.header, &sheet.rows),
        }
    });
    let is_empty = Memo::new(move |_| figure.with(|figure| figure.is_empty()));
    let drawing = move || {
        if is_empty.get() {
            return view! { <NoBets /> }.into_any();
        }
        view! {
            <ChartCanvas
                chart_of=chart_of.clone()
                read=read.clone()
                label=Signal::derive(move || figure.with(|figure| figure.description.clone()))
                details="venture-table"
                stops=Signal::derive(move || figure.with(|figure| figure.stops()))
            />
        }
        .into_any()
    };
    view! {
        <Figure id="venture" caption table offers=vec![Offer { label: rows_label(table), make }] is_paced=true>
            {drawing}
        </Figure>
    }
}

/// In the place of the drawing: no bet, and the way to the book.
#[component]
fn NoBets() -> impl IntoView {
    let presentation = Presentation::expect();
    let reason = move || presentation.language().texts().status.no_bets.to_owned();
    view! {
        <Empty height=venture::VentureFigure::HEIGHT reason=Signal::derive(reason)>
            <a class="linkish" href="#bets">{move || presentation.language().open_book()}</a>
        </Empty>
    }
}
