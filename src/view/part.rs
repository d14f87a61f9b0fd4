//! The parts of the page that travel by themselves: the first view works before they are there.
//!
//! A part is a table of functions, one for each place that it fills, behind an entrance. The parts are
//! asked for by the places that are shown, all others after them, one at a time. What has not
//! arrived leaves words and a way to ask again. Not here: the entrances and what the parts hold, see
//! [`super::view_row`], and how a file is fetched, see `assets/part.js`.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{before, page, version};
use crate::state::{Presentation, Session};

/// What fills the places of a part, in their order.
pub(super) type Places = &'static [fn() -> AnyView];

/// Places of the part with what can be changed, beside that itself.
pub(super) const TYPED_NUMBER: usize = 1;
pub(super) const TYPING_REMARK: usize = 2;
pub(super) const LINK_NOTICE: usize = 3;
pub(super) const FOOTER: usize = 4;
pub(super) const IMPRINT: usize = 5;
/// Places of the part with what is done with a scenario.
pub(super) const CHOOSER: usize = 0;
pub(super) const TOOLS: usize = 1;
pub(super) const SHELF: usize = 2;
pub(super) const PASTE: usize = 3;
pub(super) const SIDE: usize = 4;
pub(super) const PAPER: usize = 5;
pub(super) const TAKE: usize = 6;
pub(super) const STANDING: usize = 7;
/// Place of the risk desk beside the machine.
pub(super) const DESK: usize = 1;
/// Place of the list of terms, of the part that tells the method.
pub(super) const TERMS: usize = 1;

/// A part on its way: its places, or nothing where it did not arrive.
pub(super) type Coming = Pin<Box<dyn Future<Output = Option<Places>>>>;

/// A part, in the order in which they are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PagePart {
    /// The machine's picture.
    Machine,
    /// What can be changed, and what is not there at first sight.
    Controls,
    /// Every figure with a chart.
    Charts,
    /// The view of the bets.
    Bets,
    /// The risk desk.
    Risk,
    /// What is done with a scenario: compared, kept, taken away.
    Keep,
    /// The article, judged.
    Article,
    /// The method, the record and the terms.
    Method,
}

/// Whether a part is there.
#[derive(Clone, Copy)]
enum Arrival {
    NotAsked,
    Coming,
    Here(Places),
    Missing,
}

/// The arrivals of all parts.
#[derive(Clone, Copy)]
pub(super) struct PageParts {
    /// Goes through the entrance of a part.
    come: fn(PagePart) -> Coming,
    arrivals: [RwSignal<Arrival>; PagePart::ALL.len()],
    /// Places that are filled one after the other, so that the page answers in between.
    turns: StoredValue<Vec<RwSignal<bool>>>,
    /// How many have been filled so.
    filled: RwSignal<u32>,
}

impl PagePart {
    /// Every part, in the order in which they are asked for.
    const ALL: [Self; 8] = [
        Self::Machine,
        Self::Controls,
        Self::Charts,
        Self::Bets,
        Self::Risk,
        Self::Keep,
        Self::Article,
        Self::Method,
    ];
}

impl PageParts {
    /// Makes them known to the page; those that no place has asked for are asked for once it stands.
    pub(super) fn provide(come: fn(PagePart) -> Coming) {
        let parts = Self {
            come,
            arrivals: PagePart::ALL.map(|_| RwSignal::new(Arrival::NotAsked)),
            turns: StoredValue::new(Vec::new()),
            filled: RwSignal::new(0),
        };
        provide_context(parts);
        page::after_paint(move || parts.go_on());
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// Whether a part is there; reading it follows it.
    pub(super) fn is_here(self, part: PagePart) -> bool {
        matches!(self.arrival(part).get(), Arrival::Here(_))
    }

    /// Follows the moments at which something comes into the page.
    pub(super) fn track_filled(self) {
        self.filled.track();
    }

    fn arrival(self, part: PagePart) -> RwSignal<Arrival> {
        let [machine, controls, charts, bets, risk, keep, article, method] = self.arrivals;
        match part {
            PagePart::Machine => machine,
            PagePart::Controls => controls,
            PagePart::Charts => charts,
            PagePart::Bets => bets,
            PagePart::Risk => risk,
            PagePart::Keep => keep,
            PagePart::Article => article,
            PagePart::Method => method,
        }
    }

    /// Asks for the next part while none is on its way; after the last the page may be kept.
    fn go_on(self) {
        let state = |part: &PagePart| self.arrival(*part).get_untracked();
        if PagePart::ALL.iter().any(|part| matches!(state(part), Arrival::Coming)) {
            return;
        }
        match PagePart::ALL.iter().find(|part| matches!(state(part), Arrival::NotAsked)) {
            Some(part) => self.ask(*part),
            None => version::keep(),
        }
    }

    /// Asks for a part unless it is there or on its way.
    fn ask(self, part: PagePart) {
        let arrival = self.arrival(part);
        if matches!(arrival.get_untracked(), Arrival::Coming | Arrival::Here(_)) {
            return;
        }
        arrival.set(Arrival::Coming);
        spawn_local(async move {
            let came = (self.come)(part).await;
            arrival.set(came.map_or(Arrival::Missing, Arrival::Here));
            self.go_on();
        });
    }

    /// What a part puts in a place that stays empty until it is there.
    pub(super) fn fill(self, part: PagePart, place: usize) -> Option<AnyView> {
        match self.arrival(part).get() {
            Arrival::Here(places) => places.get(place).map(untrack),
            _ => None,
        }
    }

    /// What is made in a task of its own, after what was asked for before it.
    pub(super) fn in_turn(self, make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
        let is_filled = RwSignal::new(false);
        self.queue(is_filled);
        view! { {move || is_filled.get().then(|| untrack(&make))} }.into_any()
    }

    /// Fills a place once those before it have been.
    fn queue(self, place: RwSignal<bool>) {
        let was_empty = self.turns.with_value(Vec::is_empty);
        self.turns.update_value(|turns| turns.push(place));
        if was_empty {
            page::after(0, move || self.turn());
        }
    }

    fn turn(self) {
        let next = self.turns.with_value(|turns| turns.first().copied());
        let Some(next) = next else { return };
        next.try_set(true);
        self.filled.update(|filled| *filled += 1);
        self.turns.update_value(|turns| {
            turns.remove(0);
        });
        if !self.turns.with_value(Vec::is_empty) {
            page::after(0, move || self.turn());
        }
    }
}

/// A place that a part fills; until it is there an empty frame, named for the style sheet.
#[component]
pub(super) fn Slot(part: PagePart, place: usize, name: &'static str) -> impl IntoView {
    let parts = PageParts::expect();
    let arrival = parts.arrival(part);
    let is_filled = RwSignal::new(matches!(arrival.get_untracked(), Arrival::Here(_)));
    if !is_filled.get_untracked() {
        parts.ask(part);
        Effect::new(move |_| {
            if matches!(arrival.get(), Arrival::Here(_)) && !is_filled.get_untracked() {
                parts.queue(is_filled);
            }
        });
    }
    let make = move || match arrival.get() {
        Arrival::Missing => view! { <Missing part /> }.into_any(),
        _ if is_filled.get() => parts.fill(part, place).into_any(),
        _ => view! { <Waiting name /> }.into_any(),
    };
    view! { {make} }
}

/// Nothing at first, for most parts come at once; then words. A picture of the default may stand in
/// the place until the scenario changes.
#[component]
fn Waiting(name: &'static str) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    Effect::new(move |before: Option<()>| {
        session.shown().track();
        if before.is_some() {
            before::take_away();
        }
    });
    view! {
        <div class=format!("slot slot-{name}")>
            <p class="slot-late">{move || presentation.language().texts().status().part_comes}</p>
        </div>
    }
}

/// What is said of a part that did not arrive, with both ways on.
#[component]
fn Missing(part: PagePart) -> impl IntoView {
    let (parts, presentation) = (PageParts::expect(), Presentation::expect());
    let texts = move || presentation.language().texts().status();
    view! {
        <div class="empty slot-missing" role="status">
            <p class="t">{move || texts().part_missing}</p>
            <p>{move || texts().part_missing_why}</p>
            <p>
                <button type="button" class="linkish" on:click=move |_| parts.ask(part)>{move || texts().try_again}</button>
                <button type="button" class="linkish" on:click=move |_| page::reload()>{move || texts().reload}</button>
            </p>
        </div>
    }
}
