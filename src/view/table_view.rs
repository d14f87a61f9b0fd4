//! A figure that is a table, whatever it shows.

use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file};
use super::table::Table;
use crate::figure::{Frequency, TableFigure, TableKind};
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
    let heading = Signal::derive(move || figure.with(|figure| figure.heading.clone()));
    let table = Signal::derive(move || figure.with(|figure| figure.table.clone()));
    let make = Callback::new(move |()| {
        file(session, kind.file, Frequency::Monthly, &table.get_untracked())
    });
    let offers = vec![Offer::of(table, kind.number, make)];
    let frame =
        FigureFrame { offers, ..FigureFrame::new(kind.id, class, Some(kind.number), kind.subject) };
    let subject = move || (kind.subject)(presentation.language()).to_owned();
    let has_rows = move || table.with(|table| table.rows.len() != 1);
    view! {
        <Figure frame heading under=children>
            // What is summed up in one row has no others to show.
            <Show when=has_rows><Table caption=subject table /></Show>
        </Figure>
    }
}
