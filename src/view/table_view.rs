//! A figure that is a table, whatever it shows.

use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file};
use super::table::Table;
use super::takeaway::Takeaway;
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
    let heading = Memo::new(move |_| figure.with(|figure| figure.heading.clone()));
    let rows = Memo::new(move |_| figure.with(|figure| figure.table.entries().count()));
    let table = Signal::derive(move || figure.with(|figure| figure.table.clone()));
    let make = Callback::new(move |()| {
        figure.with_untracked(|figure| file(session, kind.file, Frequency::Monthly, &figure.table))
    });
    let offers = vec![Offer::of(rows, kind.number, make)];
    let (name, called) = ((kind.id, kind.file), (Some(kind.number), kind.subject));
    let frame = FigureFrame {
        offers,
        taken: Some(Takeaway::table(name, called, heading.into(), table)),
        csv: Some(kind.file),
        ..FigureFrame::new(kind.id, class, Some(kind.number), kind.subject)
    };
    let subject = move || (kind.subject)(presentation.language()).to_owned();
    let has_rows = move || figure.with(|figure| figure.table.rows.len() != 1);
    view! {
        <Figure frame heading under=children>
            // What is summed up in one row has no others to show.
            <Show when=has_rows><Table caption=subject table /></Show>
        </Figure>
    }
}
