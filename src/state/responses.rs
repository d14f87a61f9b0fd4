//! The curves of the controls: wanted after a gesture, and only of groups that are in sight.
//!
//! While a gesture is under way nothing is computed; a control's own curve does not depend on its
//! value, so the one that is moved stays right. Not here: the runs ([`crate::analysis::Plan`]),
//! and where and how long they are taken ([`super::engine`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::Session;
use super::engine::Engine;
use crate::analysis::{Curve, Headline, Plan, Question, without};
use crate::browser::page;
use crate::scenario::{Parameter, Scenario};

/// Pause after the last change before curves are looked at, milliseconds.
const PAUSE_MS: i32 = 50;

/// The curve of a parameter and what it was computed for.
#[derive(Clone)]
struct Slot {
    curve: ArcRwSignal<Arc<Curve>>,
    /// The scenario without the parameter's own value.
    basis: Option<(Scenario, Headline)>,
}

/// Curves of all parameters.
#[derive(Clone, Copy)]
pub(crate) struct Responses {
    session: Session,
    slots: StoredValue<Vec<Slot>>,
    /// Parameters in sight, by group.
    wanted: StoredValue<BTreeMap<usize, Vec<Question>>>,
    engine: Engine,
    /// Changes since the page was opened: a pause that has been overtaken does nothing.
    change: StoredValue<u64>,
}

impl Responses {
    /// The curves of a session.
    pub(crate) fn open(session: Session) -> Self {
        let slot = |_: &Parameter| Slot { curve: ArcRwSignal::default(), basis: None };
        let slots: StoredValue<Vec<Slot>> =
            StoredValue::new(Parameter::ALL.iter().map(slot).collect());
        let engine = Engine::new(move |plan, question, curve| keep(slots, plan, question, curve));
        let (wanted, change) = (StoredValue::default(), StoredValue::new(0));
        let responses = Self { session, slots, wanted, engine, change };
        Effect::new(move |before: Option<()>| {
            session.present().track();
            if session.is_moving() {
                engine.cancel(); // the end of the gesture begins anew
                return;
            }
            if before.is_some() {
                engine.start_worker(); // who only reads needs none
            }
            responses.pause();
        });
        responses
    }

    /// The curves of the page, from any component.
    pub(crate) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self::open(Session::expect()))
    }

    /// The curve of a parameter; empty until it has been computed.
    pub(crate) fn curve(self, parameter: Parameter) -> Arc<Curve> {
        let slot = self.slots.with_value(|slots| slots.get(parameter as usize).cloned());
        let follow = |slot: Slot| {
            forget_with_reader(&slot.curve);
            slot.curve.get()
        };
        slot.map(follow).unwrap_or_default()
    }

    /// Percent that is done of the curves on their way, where a person waits for them.
    pub(crate) fn progress(self) -> Option<u32> {
        self.engine.progress()
    }

    /// The parameters of a group that are in sight; none when it has left it.
    pub(crate) fn want(self, group: usize, parameters: Vec<Question>) {
        self.wanted.update_value(|wanted| {
            wanted.insert(group, parameters);
        });
        self.pause();
    }

    /// Looks for curves that are out of date, unless something changes before. What was under way
    /// for the scenario before is given up: it would take time from the frame of the answer.
    fn pause(self) {
        self.engine.cancel();
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
        let scenario = self.session.present().with_untracked(|shown| shown.scenario.clone());
        let wanted = self.wanted.with_value(|wanted| wanted.values().flatten().copied().collect());
        let outdated = self.outdated(&scenario, wanted);
        if !outdated.is_empty() {
            self.engine.begin(Plan::new(scenario, outdated));
        }
    }

    fn outdated(self, scenario: &Scenario, wanted: Vec<Question>) -> Vec<Question> {
        let is_outdated = |Question { parameter, headline, .. }: &Question| {
            let basis = Some((without(scenario, *parameter), *headline));
            self.slots.with_value(|slots| {
                slots.get(*parameter as usize).is_some_and(|slot| slot.basis != basis)
            })
        };
        wanted.into_iter().filter(is_outdated).collect()
    }
}

/// Shows a curve that is ready.
fn keep(slots: StoredValue<Vec<Slot>>, plan: &Plan, question: Question, curve: Curve) {
    let Question { parameter, headline, .. } = question;
    let basis = Some((without(plan.scenario(), parameter), headline));
    let kept = slots.try_update_value(|slots| {
        let slot = slots.get_mut(parameter as usize)?;
        slot.basis = basis;
        Some(slot.curve.clone())
    });
    if let Some(signal) = kept.flatten() {
        signal.set(Arc::new(curve));
    }
}
