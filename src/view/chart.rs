//! Any figure with a chart: caption, drawing, table and files of its [`ChartKind`].
//!
//! The figure stands behind a pointer, so that all of them share one compiled component. Not
//! here: what a figure shows.

use leptos::prelude::*;

use super::canvas::{ChartCanvas, SharedFigure};
use super::figure::{Empty, Figure, FigureFrame, Offer, file, near};
use super::frequency::FrequencyChoice;
use super::takeaway::Takeaway;
use crate::figure::picture::of_chart;
use crate::figure::{ChartKind, Frequency, csv, ledger};
use crate::state::{Presentation, Session};

/// A figure of a kind.
#[component]
pub(super) fn ChartView(kind: &'static ChartKind) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let frequency = FrequencyChoice::expect();
    let root = NodeRef::new();
    let shown = session.shown_near(near(root));
    let figure: SharedFigure = Memo::new_with_compare(
        move |_| {
            let shown = shown.get();
            (kind.make)(presentation.language(), &shown, frequency.get())
        },
        |_, _| true,
    );
    let heading = Memo::new(move |_| figure.with(|figure| figure.heading().clone()));
    let rows = Memo::new(move |_| figure.with(|figure| figure.table().entries().count()));
    let table = Signal::derive(move || figure.with(|figure| figure.table().clone()));
    let frame = FigureFrame {
        root,
        has_frequency: kind.is_over_time,
        offers: offers(kind, rows),
        csv: Some(kind.file),
        table: Some(table),
        taken: Some(taken(kind)),
        ..FigureFrame::new(kind.id, "fig", Some(kind.number), kind.subject)
    };
    let vacancy = Memo::new(move |_| figure.with(|figure| figure.vacancy()));
    let drawing = move || match vacancy.get() {
        Some(vacancy) => view! { <Empty vacancy /> }.into_any(),
        None => view! { <ChartCanvas figure details=format!("{}-table", kind.id) /> }.into_any(),
    };
    view! {
        <Figure frame heading>
            <div class="fig-body">{drawing}</div>
        </Figure>
    }
}

/// The files of a kind: its own numbers, and the whole ledger where it is offered.
fn offers(kind: &'static ChartKind, rows: Memo<usize>) -> Vec<Offer> {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let frequency = FrequencyChoice::expect();
    let make = Callback::new(move |()| {
        let (shown, frequency) = (session.shown().get_untracked(), frequency.get_untracked());
        let figure = (kind.make)(untrack(|| presentation.language()), &shown, frequency);
        file(session, kind.file, frequency, figure.table())
    });
    let mut offers = vec![Offer::of(rows, kind.number, make)];
    if kind.has_ledger {
        let label = Signal::derive(move || presentation.language().csv_all_columns().to_owned());
        let name =
            Signal::derive(move || presentation.language().csv_all_columns_said().to_owned());
        offers.push(Offer { label, name, make: Callback::new(move |()| whole_ledger(session)) });
    }
    offers
}

/// The figure made anew for what takes it away: the drawing may be out of sight and a moment late.
fn taken(kind: &'static ChartKind) -> Takeaway {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let frequency = FrequencyChoice::expect();
    Takeaway::drawn(kind.id, move |(width, palette)| {
        let (shown, frequency) = (session.shown().get_untracked(), frequency.get_untracked());
        let language = untrack(|| presentation.language());
        of_chart(language, &shown, (kind, frequency), width, &palette)
    })
}

fn whole_ledger(session: Session) -> csv::File {
    let ledger = session.shown().with_untracked(|shown| ledger::table(&shown.projection));
    file(session, "ledger", Frequency::Monthly, &ledger)
}
