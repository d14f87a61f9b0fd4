//! The curves of the controls: computed after a gesture, in turn, a few milliseconds a frame, and
//! only for groups that are in sight.
//!
//! While a gesture is under way nothing is computed; a control's own curve does not depend on its
//! value, so the one that is moved stays right. Not here: the runs ([`crate::analysis::Plan`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::Session;
use crate::analysis::{Curve, Headline, Plan, Question, without};
use crate::browser::page;
use crate::scenario::{Lever, Scenario};

/// Time a frame may spend on curves, milliseconds.
const FRAME_MS: f64 = 3.0;
/// Pause after the last change before curves are looked at, milliseconds.
const PAUSE_MS: i32 = 50;

/// The curve of a lever and what it was computed for.
#[derive(Clone)]
struct Slot {
    curve: ArcRwSignal<Arc<Curve>>,
    /// The scenario without the lever's own value.
    basis: Option<(Scenario, Headline)>,
}

/// Curves of all levers.
#[derive(Clone, Copy)]
pub struct Responses {
    session: Session,
    slots: StoredValue<Vec<Slot>>,
    /// Levers in sight, by group.
    wanted: StoredValue<BTreeMap<usize, Vec<Question>>>,
    plan: StoredValue<Option<Plan>>,
    /// Changes since the page was opened: a pause that has been overtaken does nothing.
    change: StoredValue<u64>,
}

impl Responses {
    /// The curves of a session.
    pub fn open(session: Session) -> Self {
        let slot = |_: &Lever| Slot { curve: ArcRwSignal::default(), basis: None };
        let responses = Self {
            session,
            slots: StoredValue::new(Lever::ALL.iter().map(slot).collect()),
            wanted: StoredValue::default(),
            plan: StoredValue::default(),
            change: StoredValue::new(0),
        };
        Effect::new(move |_| {
            session.shown().track();
            if !session.is_moving() {
                responses.pause();
            }
        });
        responses
    }

    /// The curves of the page, from any component.
    pub fn expect() -> Self {
        use_context().unwrap_or_else(|| Self::open(Session::expect()))
    }

    /// The curve of a lever; empty until it has been computed.
    pub fn curve(self, lever: Lever) -> Arc<Curve> {
        let slot = self.slots.with_value(|slots| slots.get(lever as usize).cloned());
        let follow = |slot: Slot| {
            forget_with_reader(&slot.curve);
            slot.curve.get()
        };
        slot.map(follow).unwrap_or_default()
    }

    /// The levers of a group that are in sight; none when it has left it.
    pub fn want(self, group: usize, levers: Vec<Question>) {
        self.wanted.update_value(|wanted| {
            wanted.insert(group, levers);
        });
        self.pause();
    }

    /// Looks for curves that are out of date, unless something changes before. What was under way
    /// for the scenario before is given up: it would take time from the frame of the answer.
    fn pause(self) {
        self.plan.set_value(None);
        self.change.update_value(|change| *change += 1);
        let change = self.change.get_value();
        page::after(PAUSE_MS, move || {
            if self.change.try_get_value() == Some(change) && !self.is_moving() {
                self.begin();
            }
        });
    }

    fn is_moving(self) -> bool {
        untrack(|| self.session.is_moving())
    }

    fn begin(self) {
        let scenario = self.session.shown().with_untracked(|shown| shown.scenario.clone());
        let wanted = self.wanted.with_value(|wanted| wanted.values().flatten().copied().collect());
        let outdated = self.outdated(&scenario, wanted);
        let is_running = self.plan.with_value(Option::is_some);
        self.plan.set_value(Some(Plan::new(scenario, outdated)));
        if !is_running {
            page::before_paint(move || self.run());
        }
    }

    fn outdated(self, scenario: &Scenario, wanted: Vec<Question>) -> Vec<Question> {
        let is_outdated = |(lever, headline): &Question| {
            let basis = Some((without(scenario, *lever), *headline));
            self.slots.with_value(|slots| {
                slots.get(*lever as usize).is_some_and(|slot| slot.basis != basis)
            })
        };
        wanted.into_iter().filter(is_outdated).collect()
    }

    /// One frame of work; another follows while something is left.
    fn run(self) {
        let Some(mut plan) = self.plan.try_update_value(Option::take).flatten() else { return };
        if self.is_moving() {
            return; // the end of the gesture begins anew
        }
        let end = page::now() + FRAME_MS;
        while !plan.is_done() && page::now() < end {
            if let Some(done) = plan.step() {
                self.keep(&plan, done);
            }
        }
        if !plan.is_done() {
            self.plan.set_value(Some(plan));
            page::before_paint(move || self.run());
        }
    }

    fn keep(self, plan: &Plan, ((lever, headline), curve): (Question, Curve)) {
        let basis = Some((without(plan.scenario(), lever), headline));
        let kept = self.slots.try_update_value(|slots| {
            let slot = slots.get_mut(lever as usize)?;
            slot.basis = basis;
            Some(slot.curve.clone())
        });
        if let Some(signal) = kept.flatten() {
            signal.set(Arc::new(curve));
        }
    }
}
