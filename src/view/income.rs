//! Figure 2: income, costs and profit by month.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::{Build, ChartCanvas, Read};
use super::figure::{Caption, Figure};
use crate::figure::income;
use crate::state::{Presentation, Session};

/// The figure.
#[component]
pub(super) fn Income() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        Arc::new(income::figure(presentation.language(), &shown.projection, &shown.figures))
    });
    let caption = Signal::derive(move || {
        let texts = presentation.language().texts();
        figure.with(|figure| Caption {
            number: presentation.language().figure(1),
            subject: texts.subjects.income.to_owned(),
            title: figure.title.clone(),
            note: figure.note.clone(),
        })
    });
    let chart_of: Build = Arc::new(move |width| {
        let family = presentation.family();
        figure.with(|figure| figure.chart(width, &family))
    });
    let read: Read = Arc::new(move |position| figure.with(|figure| figure.reading(position)));
    view! {
        <Figure id="income" caption table=Signal::derive(move || figure.with(|figure| figure.table()))>
            <ChartCanvas
                chart_of
                read
                label=Signal::derive(move || figure.with(|figure| figure.description.clone()))
                details="income-table"
            />
        </Figure>
    }
}
