//! Figure 2: income, costs and profit by month or calendar year.

use std::sync::Arc;

use leptos::prelude::*;

use super::canvas::{Build, ChartCanvas, Read};
use super::figure::{Caption, Figure, Make, Offer, about, rows_label};
use super::pace::PaceChoice;
use crate::figure::{Pace, csv, income, ledger};
use crate::state::{Presentation, Session};

/// The figure.
#[component]
pub(super) fn Income() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let pace = PaceChoice::expect();
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        let (projection, figures) = (&shown.projection, &shown.figures);
        Arc::new(income::figure(presentation.language(), projection, figures, pace.get()))
    });
    let caption = Signal::derive(move || {
        let texts = presentation.language().texts();
        figure.with(|figure| Caption {
            number: presentation.language().figure(2),
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
    let table = Signal::derive(move || figure.with(|figure| figure.table()));
    let make: Make = Arc::new(move || {
        let shown = session.shown().get_untracked();
        let pace = pace.get_untracked();
        let sheet = income::sheet(&shown.projection, pace);
        csv::File {
            name: csv::file_name(&shown.scenario, "income", pace),
            text: csv::document(&about(session), &sheet.header, &sheet.rows),
        }
    });
    let make_ledger: Make = Arc::new(move || {
        let shown = session.shown().get_untracked();
        csv::File {
            name: csv::file_name(&shown.scenario, "ledger", Pace::Monthly),
            text: csv::document_of_lines(&about(session), &ledger::csv(&shown.projection)),
        }
    });
    let offers = vec![
        Offer { label: rows_label(table), make },
        Offer {
            label: Signal::derive(move || presentation.language().csv_all_columns().to_owned()),
            make: make_ledger,
        },
    ];
    view! {
        <Figure id="income" caption table offers is_paced=true>
            <ChartCanvas
                chart_of
                read
                label=Signal::derive(move || figure.with(|figure| figure.description.clone()))
                details="income-table"
                stops=Signal::derive(move || figure.with(|figure| figure.stops()))
            />
        </Figure>
    }
}
