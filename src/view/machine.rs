//! Figure 1: the money machine in the frame of a figure.
//!
//! Drawn anew for the measured width. Not here: the drawing itself, see [`super::sankey`].

use leptos::html;
use leptos::prelude::*;

use super::canvas::watch_width;
use super::figure::{Figure, FigureFrame, Offer, file, near};
use super::sankey::MoneyMachine;
use super::takeaway::Takeaway;
use crate::analysis::Run;
use crate::figure::picture::{MACHINE, of_machine};
use crate::figure::sankey::flow;
use crate::figure::{Frequency, Heading};
use crate::state::{Presentation, Session};

/// Width before the first measurement, CSS pixels.
const WIDTH_FIRST: f64 = 1016.0;

/// The figure.
#[component]
pub(super) fn Machine() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let width = RwSignal::new(WIDTH_FIRST);
    let measured = NodeRef::<html::Div>::new();
    watch_width(measured, move |measured| width.set(measured));
    let root = NodeRef::new();
    let shown = session.shown_near(near(root));
    let draw = move |shown: &Run| flow(presentation.language(), shown, width.get().floor());
    let figure = Memo::new(move |_| draw(&shown.get()));
    let heading = Memo::new(move |_| {
        let first = session.shown().with(|shown| shown.projection.inputs.start);
        let language = presentation.language();
        let heading = figure.with(|figure| figure.heading(language, first));
        let note = language.sentences(&[&heading.note, language.sources_at_controls()]);
        Heading { note, ..heading }
    });
    let rows = Memo::new(move |_| figure.with(|figure| figure.table.entries().count()));
    let table = Signal::derive(move || figure.with(|figure| figure.table.clone()));
    let make = Callback::new(move |()| {
        // The drawing may be out of sight and a moment late; the file is not.
        let shown = session.shown().get_untracked();
        let now = untrack(|| draw(&shown));
        file(session, MACHINE, Frequency::Monthly, &now.table)
    });
    let taken = Takeaway::drawn(MACHINE, move |(width, _)| {
        let shown = session.shown().get_untracked();
        of_machine(untrack(|| presentation.language()), &shown, width)
    });
    let frame = FigureFrame {
        root,
        taken: Some(taken),
        offers: vec![Offer::of(rows, 1, make)],
        csv: Some(MACHINE),
        table: Some(table),
        ..FigureFrame::new(MACHINE, "fig", Some(1), |language| language.texts().subjects().machine)
    };
    view! {
        <Figure frame heading>
            <div class="fig-body">
                <div node_ref=measured>
                    <MoneyMachine flow=figure />
                </div>
            </div>
        </Figure>
    }
}
