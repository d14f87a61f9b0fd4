//! The table of issuers: opened by its heading, worked out in slices of frames, each with a button that
//! pins it.
//!
//! Not here: what each comes to ([`crate::figure::issuer`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file, near};
use super::icon::{Icon, path};
use super::pin::pinned;
use super::radio_group::{Choice, RadioGroup};
use super::table::{RowAct, Table};
use crate::analysis::IssuerFigures;
use crate::figure::Frequency;
use crate::figure::issuer::{IssuerName, IssuerOrder, IssuerRow, KIND, figure, rows};
use crate::scenario::Preset;
use crate::state::{Presentation, Session, Slices};
use crate::text::Language;

/// The button that opens the table.
pub(super) const ISSUERS: &str = "issuers-open";
const PANEL: &str = "issuers-table";

/// The heading, and the table while it is open.
#[component]
pub(super) fn Issuers() -> impl IntoView {
    let presentation = Presentation::expect();
    let open = RwSignal::new(false);
    view! {
        <section class="issuers" class:open=move || open.get() id="issuers">
            <h2 class="fig-title">
                <button type="button" id=ISSUERS aria-expanded=move || open.get().to_string() aria-controls=PANEL
                    on:click=move |_| open.update(|open| *open = !*open)>
                    <span>{move || (KIND.subject)(presentation.language())}</span>
                    <Icon d=path::CHEVRON />
                </button>
            </h2>
            <div id=PANEL hidden=move || !open.get()><Show when=move || open.get()><IssuerTable /></Show></div>
        </section>
    }
}

#[component]
fn IssuerTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::new();
    let is_near = near(root);
    let shown = session.shown_near(is_near);
    let worked = worked(session, is_near);
    let order = RwSignal::new(IssuerOrder::default());
    let all = Memo::new(move |_| {
        let (run, order) = (shown.get(), order.get());
        worked.with(|worked| Arc::new(rows(&run, worked, order)))
    });
    let found = Memo::new(move |_| {
        let months = shown.with(|shown| shown.of_year.month_count());
        all.with(|rows| figure(presentation.language(), rows, months))
    });
    let table = Signal::derive(move || found.with(|found| found.table.clone()));
    let count = Memo::new(move |_| found.with(|found| found.table.entries().count()));
    let make = Callback::new(move |()| {
        found.with_untracked(|found| file(session, KIND.file, Frequency::Monthly, &found.table))
    });
    let offer = Offer::of_subject(count, KIND.subject, make);
    let heading = Signal::derive(move || found.with(|found| found.heading.clone()));
    let frame = FigureFrame {
        root,
        offers: vec![offer],
        ..FigureFrame::new(KIND.id, "fig issuer-fig", None, KIND.subject)
    };
    let words = move || presentation.language();
    let orders = Choice::of(
        &IssuerOrder::ALL,
        |language: Language, order| language.issuer_order(order),
        move || order.get(),
        move |chosen| order.set(chosen),
    );
    let label = move || words().issuer_order_label().to_owned();
    let subject = move || (KIND.subject)(words()).to_owned();
    let said = RwSignal::new(String::new());
    let act = RowAct {
        head: Signal::derive(move || words().pin_word().to_owned()),
        make: Callback::new(move |place| view! { <PinIssuer place all said /> }.into_any()),
    };
    view! {
        <Figure frame heading>
            <div class="side-head">
                <span aria-hidden="true">{move || words().issuer_order_label()}</span>
                <RadioGroup class="seg small" id="issuer-order" label choice=orders />
            </div>
            <p class="side-note" role="status">{move || said.get()}</p>
            <Table caption=subject table act=Some(act) />
            <Show when=move || worked.with(Vec::is_empty)>
                <p class="side-note" role="status">{move || words().issuers_coming()}</p>
            </Show>
        </Figure>
    }
}

/// The presets over the time of the scenario that is shown: worked out again while the table is near and
/// only where that time has changed.
fn worked(session: Session, is_near: RwSignal<bool>) -> RwSignal<Vec<IssuerFigures>> {
    let shown = session.shown();
    let time = Memo::new(move |_| shown.with(|of| (of.scenario.months(), of.scenario.year())));
    let (worked, slices, last) = (RwSignal::new(Vec::new()), Slices::new(), StoredValue::new(None));
    Effect::new(move |_| {
        if !is_near.get() {
            return;
        }
        let (months, year) = time.get();
        if last.get_value() == Some((months, year)) {
            return;
        }
        last.set_value(Some((months, year)));
        let mut found = Vec::new();
        slices.begin(Box::new(move || {
            let next = Preset::ALL.get(found.len());
            if let Some(preset) = next {
                found.push(IssuerFigures::of_preset(*preset, months, year));
            } else {
                worked.try_set(std::mem::take(&mut found));
            }
            next.is_some()
        }));
    });
    worked
}

/// The button that pins the issuer of a row; a laboratory is no scenario.
#[component]
fn PinIssuer(
    place: usize,
    all: Memo<Arc<Vec<IssuerRow>>>,
    said: RwSignal<String>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let name = all.with_untracked(|rows| rows.get(place).map(|row| row.name));
    let is_scenario = matches!(name, Some(IssuerName::Present | IssuerName::Preset(_)));
    let text = move || name.map(|name| name.text(presentation.language())).unwrap_or_default();
    let press = move |_| {
        let present = session.workspace().scenario;
        if let Some(scenario) = name.and_then(|name| name.scenario(&present)) {
            let letter = session.pin(scenario);
            said.set(untrack(|| pinned(presentation.language(), &text(), letter)));
        }
    };
    is_scenario.then(|| {
        view! {
            <button type="button" class="linkish" aria-label=move || presentation.language().pin_issuer(&text()) on:click=press>
                {move || presentation.language().pin_word().to_owned()}
            </button>
        }
    })
}
