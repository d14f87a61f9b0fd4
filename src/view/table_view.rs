//! A figure that is a table, whatever it shows.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{Caption, Figure, Frame, Make, Offer, file, name_of, rows_label};
use super::table::Table;
use crate::figure::{Pace, TableFigure, TableKind};
use crate::state::{Presentation, Session};

/// A figure that is a table, and what stands under it.
#[component]
pub(super) fn TableView(
    kind: &'static TableKind,
    class: &'static str,
    figure: Memo<TableFigure>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let subject = move || (kind.subject)(presentation.language()).to_owned();
    let caption = Signal::derive(move || {
        figure.with(|figure| Caption {
            number: presentation.language().figure(kind.number),
            subject: subject(),
            title: figure.title.clone(),
            note: figure.note.clone(),
        })
    });
    let table = Signal::derive(move || figure.with(|figure| figure.table.clone()));
    let make: Make = Arc::new(move || {
        figure.with_untracked(|figure| file(session, kind.file, Pace::Monthly, &figure.table))
    });
    let rows = move || figure.with(|figure| figure.table.rows.len());
    let label = rows_label(Signal::derive(rows));
    let offers = vec![Offer { label, name: name_of(label, kind.number), make }];
    let frame = Frame { id: kind.id, class, offers, ..Frame::default() };
    view! {
        <Figure frame caption under=children>
            // What is summed up in one row has no others to show.
            <Show when=move || rows() != 1><Table caption=subject table /></Show>
        </Figure>
    }
}
