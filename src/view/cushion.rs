//! Figure 3: the reserve by asset and the cushion.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::{Build, ChartCanvas, Read};
use super::figure::{Caption, Empty, Figure, Make, Offer, about, rows_label};
use super::pace::PaceChoice;
use crate::figure::{csv, cushion};
use crate::state::{Presentation, Session};

/// The figure.
#[component]
pub(super) fn Cushion() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let pace = PaceChoice::expect();
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(cushion::figure(presentation.language(), &shown.projection, pace.get()))
    });
    let caption = Signal::derive(move || {
        let texts = presentation.language().texts();
        figure.with(|figure| Caption {
            number: presentation.language().figure(3),
            subject: texts.subjects.cushion.to_owned(),
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
        let sheet = cushion::sheet(&shown.projection, pace);
        csv::File {
            name: csv::file_name(&shown.scenario, "cushion", pace),
            text: csv::document(&about(session), &sheet.header, &sheet.rows),
        }
    });
    let is_empty = Memo::new(move |_| figure.with(|figure| figure.is_empty()));
    let drawing = move || {
        if is_empty.get() {
            let reason = move || presentation.language().texts().status.no_months.to_owned();
            return view! { <Empty height=cushion::CushionFigure::HEIGHT reason=Signal::derive(reason) /> }.into_any();
        }
        view! {
            <ChartCanvas
                chart_of=chart_of.clone()
                read=read.clone()
                label=Signal::derive(move || figure.with(|figure| figure.description.clone()))
                details="cushion-table"
                stops=Signal::derive(move || figure.with(|figure| figure.stops()))
            />
        }
        .into_any()
    };
    view! {
        <Figure id="cushion" caption table offers=vec![Offer { label: rows_label(table), make }] is_paced=true>
            {drawing}
        </Figure>
    }
}
