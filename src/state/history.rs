//! Undo and redo: the scenarios before and after the present one.
//!
//! A drag or a run of keys on one lever within 600 ms is one step. Not here: the present
//! scenario itself.

use crate::scenario::{Id, Scenario};

/// Most steps that can be undone.
const STEPS_MAX: usize = 200;
/// Edits of one input within this time are one step, milliseconds.
const RUN_MS: f64 = 600.0;

/// The steps behind and ahead.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Vec<Scenario>,
    future: Vec<Scenario>,
    last: Option<(Id, f64)>,
}

impl History {
    /// Writes down what was before an edit of `id` at `now`; an edit that belongs to a run adds
    /// no step.
    pub(super) fn record(&mut self, before: Scenario, id: Option<Id>, now: f64) {
        let joins = matches!((self.last, id), (Some((last, then)), Some(id)) if last == id && now - then < RUN_MS);
        self.last = id.map(|id| (id, now));
        self.future.clear();
        if joins && !self.past.is_empty() {
            return;
        }
        self.past.push(before);
        if self.past.len() > STEPS_MAX {
            self.past.remove(0);
        }
    }

    /// The scenario before `present`, which can then be redone.
    pub(super) fn undo(&mut self, present: Scenario) -> Option<Scenario> {
        let before = self.past.pop()?;
        self.future.push(present);
        self.last = None;
        Some(before)
    }

    /// The scenario that was undone last.
    pub(super) fn redo(&mut self, present: Scenario) -> Option<Scenario> {
        let after = self.future.pop()?;
        self.past.push(present);
        self.last = None;
        Some(after)
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Lever, Preset};

    fn with_rate(rate: i64) -> Scenario {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Lever::Rate, rate.into());
        scenario
    }

    #[test]
    fn a_run_of_edits_is_one_step() {
        let mut history = History::default();
        let rate = Some(Id::Lever(Lever::Rate));
        history.record(with_rate(1), rate, 0.0);
        history.record(with_rate(2), rate, 500.0);
        history.record(with_rate(3), rate, 1_000.0);
        assert_eq!(history.undo(with_rate(4)), Some(with_rate(1)));
        assert!(!history.can_undo());
        assert_eq!(history.redo(with_rate(1)), Some(with_rate(4)));
    }

    #[test]
    fn a_pause_another_input_or_an_edit_after_undo_begins_anew() {
        let mut history = History::default();
        let (rate, tax) = (Some(Id::Lever(Lever::Rate)), Some(Id::Lever(Lever::Tax)));
        history.record(with_rate(1), rate, 0.0);
        history.record(with_rate(2), rate, 700.0);
        history.record(with_rate(3), tax, 750.0);
        assert_eq!(history.undo(with_rate(4)), Some(with_rate(3)));
        history.record(with_rate(3), rate, 760.0);
        assert!(!history.can_redo());
        assert_eq!(history.undo(with_rate(9)), Some(with_rate(3)));
        assert_eq!(history.undo(with_rate(3)), Some(with_rate(2)));
        assert_eq!(history.undo(with_rate(2)), Some(with_rate(1)));
        assert_eq!(history.undo(with_rate(1)), None);
    }

    #[test]
    fn the_oldest_steps_fall_off() {
        let mut history = History::default();
        for step in 0..500 {
            history.record(with_rate(step % 50), None, 0.0);
        }
        let mut steps = 0;
        while history.undo(with_rate(0)).is_some() {
            steps += 1;
        }
        assert_eq!(steps, STEPS_MAX);
    }
}
