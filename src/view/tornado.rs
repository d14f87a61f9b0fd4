//! What moves a key figure most: a bar for each input over its usual range, whose ends can be taken.
//!
//! Not here: the runs ([`crate::analysis::Tornado`]), which are made in slices of frames.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file, near};
use super::more::More;
use super::seek::MetricSelect;
use crate::analysis::{Metric, Tornado};
use crate::figure::tornado::{KIND, LeverBar, TornadoFigure, tornado};
use crate::figure::{Frequency, Heading};
use crate::scenario::Change;
use crate::state::{Presentation, Session, Slices};

/// Bars that always show.
const ALWAYS: usize = 10;
/// Half the width of the drawing of a bar.
const HALF: f64 = 100.0;

/// The bars of a figure that is chosen.
#[component]
pub(super) fn Levers() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let metric = RwSignal::new(Metric::Profit);
    let root = NodeRef::new();
    let is_near = near(root);
    let (found, slices) = (RwSignal::new(None::<Arc<Tornado>>), Slices::new());
    let shown = session.shown_near(is_near);
    Effect::new(move |_| {
        let (scenario, metric) = (shown.with(|shown| shown.scenario.clone()), metric.get());
        let mut runs = Some(Tornado::new(scenario, metric));
        slices.begin(Box::new(move || {
            let is_left = runs.as_mut().is_some_and(|runs| !runs.step());
            if !is_left {
                found.set(runs.take().map(Arc::new));
            }
            is_left
        }));
    });
    let figure = Memo::new(move |_| {
        let language = presentation.language();
        found.with(|found| found.as_ref().map(|found| Arc::new(tornado(language, found))))
    });
    let read = move |read: fn(&TornadoFigure) -> usize| {
        figure.with(|figure| figure.as_ref().map_or(0, |figure| read(figure)))
    };
    let heading = Memo::new(move |_| {
        let waiting = || Heading::titled((KIND.subject)(presentation.language()));
        figure.with(|figure| figure.as_ref().map_or_else(waiting, |it| it.heading.clone()))
    });
    let table = Signal::derive(move || {
        figure.with(|figure| figure.as_ref().map(|figure| figure.table.clone()).unwrap_or_default())
    });
    let rows = Memo::new(move |_| read(|figure| figure.table.rows.len()));
    let make = Callback::new(move |()| {
        let table = table.get_untracked();
        file(session, KIND.file, Frequency::Monthly, &table)
    });
    let open = RwSignal::new(false);
    let count = Memo::new(move |_| {
        let all = read(|figure| figure.bars.len());
        if open.get() { all } else { all.min(ALWAYS) }
    });
    let hidden = Signal::derive(move || read(|figure| figure.bars.len()) - count.get());
    let bar = move |place: usize| view! { <Bar place figure /> };
    let frame = FigureFrame {
        root,
        offers: vec![Offer::of(rows, KIND.number, make)],
        csv: Some(KIND.file),
        table: Some(table),
        ..FigureFrame::new(KIND.id, "fig levers", Some(KIND.number), KIND.subject)
    };
    view! {
        <Figure frame heading>
            <MetricSelect id="tornado-figure" metric />
            <ul class="bars" class:is-stale=move || slices.is_stale()>
                <For each=move || 0..count.get() key=|place| *place children=bar />
            </ul>
            <More open hidden />
        </Figure>
    }
}

/// One bar: the input with its range, and a button for each end.
#[component]
fn Bar(place: usize, figure: Memo<Option<Arc<TornadoFigure>>>) -> impl IntoView {
    let session = Session::expect();
    let bar = Memo::new(move |_| {
        figure.with(|figure| figure.as_ref().and_then(|figure| figure.bars.get(place).cloned()))
    });
    let part = move |read: fn(&LeverBar) -> String| {
        move || bar.with(|bar| bar.as_ref().map(read).unwrap_or_default())
    };
    let span = move |end: usize| {
        let largest = figure.with(|figure| figure.as_ref().map_or(0.0, |figure| figure.largest));
        let effect = bar.with(|bar| bar.as_ref().and_then(|bar| bar.ends.get(end)?.effect));
        let width = effect.filter(|_| largest > 0.0).map_or(0.0, |it| it / largest * HALF);
        (width.min(0.0), width.abs())
    };
    let end = move |end: usize| {
        let text = move || {
            bar.with(|bar| {
                let end = bar.as_ref().and_then(|bar| bar.ends.get(end));
                end.map(|end| (end.text.clone(), end.effect_text.clone())).unwrap_or_default()
            })
        };
        let take = move |_| {
            let taken = bar.with_untracked(|bar| {
                let bar = bar.as_ref()?;
                Some((bar.parameter, bar.ends.get(end)?.value))
            });
            if let Some((parameter, value)) = taken {
                session.apply(&Change::Set(parameter, value));
            }
        };
        view! { <button type="button" on:click=take><b>{move || text().0}</b>" "<span>{move || text().1}</span></button> }
    };
    let rect = move |end: usize| {
        view! {
            <rect
                class=if end == 0 { "low" } else { "high" }
                x=move || span(end).0.to_string()
                y=if end == 0 { "0" } else { "7" }
                width=move || span(end).1.to_string()
                height="6"
            />
        }
    };
    view! {
        <li><div role="group" aria-label=part(|bar| bar.words.clone())>
            <span class="lever"><b>{part(|bar| bar.name.to_owned())}</b>" "<span>{part(|bar| bar.range.clone())}</span></span>
            {end(0)}
            <svg viewBox="-100 0 200 13" preserveAspectRatio="none" aria-hidden="true">
                {rect(0)} {rect(1)}
                <line x1="0" x2="0" y1="0" y2="13"/>
            </svg>
            {end(1)}
        </div></li>
    }
}
