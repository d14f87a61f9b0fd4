//! Undo and redo: the scenarios before and after the present one, with what was pinned beside them.
//!
//! A drag, a run of keys on one parameter within 600 ms or all that is typed in a field until it is
//! left is one step. Not here: the present scenario itself.

use crate::scenario::{Id, Workspace};

/// Most steps that can be undone.
const STEPS_MAX: usize = 200;
/// Edits of one input within this time are one step, milliseconds.
const RUN_MS: f64 = 600.0;

/// The steps behind and ahead.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Vec<Workspace>,
    future: Vec<Workspace>,
    last: Option<(Id, f64)>,
    /// The typed edit whose step is the last.
    edit: Option<Edit>,
    /// How many steps there were when changes began to be held.
    held_from: Option<usize>,
}

/// All that is typed in a field until it is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Edit(u64);

impl Edit {
    /// The next one.
    #[must_use]
    pub(super) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

impl History {
    /// Writes down what was before an edit of `id` at `now`; an edit that belongs to a run adds
    /// no step.
    pub(super) fn record(&mut self, before: Workspace, id: Option<Id>, now: f64) {
        let joins = matches!((self.last, id), (Some((last, then)), Some(id)) if last == id && now - then < RUN_MS);
        self.last = id.map(|id| (id, now));
        self.edit = None;
        self.future.clear();
        if joins && !self.past.is_empty() {
            return;
        }
        self.push(before);
    }

    /// Writes down what was before a change of a typed edit, of which all changes are one step;
    /// one that comes back to where it began is none.
    pub(super) fn record_edit(&mut self, before: Workspace, after: &Workspace, edit: Edit) {
        self.future.clear();
        self.last = None;
        if self.edit != Some(edit) {
            self.edit = Some(edit);
            self.push(before);
        } else if self.past.last() == Some(after) {
            self.edit = None;
            self.past.pop();
        }
    }

    fn push(&mut self, before: Workspace) {
        self.past.push(before);
        if self.past.len() > STEPS_MAX {
            self.past.remove(0);
            self.held_from = self.held_from.map(|held| held.saturating_sub(1));
        }
    }

    /// What was before the last step.
    pub(super) fn last(&self) -> Option<&Workspace> {
        self.past.last()
    }

    /// The steps from here on will be one.
    pub(super) fn hold(&mut self) {
        self.held_from = Some(self.past.len());
        (self.last, self.edit) = (None, None);
    }

    /// The steps since they were held become one; `false` where there is none.
    pub(super) fn let_go(&mut self) -> bool {
        let from = self.held_from.take().unwrap_or(usize::MAX);
        (self.last, self.edit) = (None, None);
        let is_any = self.past.len() > from;
        self.past.truncate(from.saturating_add(1));
        is_any
    }

    /// What was before `present`, which can then be redone.
    pub(super) fn undo(&mut self, present: Workspace) -> Option<Workspace> {
        let before = self.past.pop()?;
        self.held_from = self.held_from.map(|held| held.min(self.past.len()));
        self.future.push(present);
        (self.last, self.edit) = (None, None);
        Some(before)
    }

    /// What was undone last.
    pub(super) fn redo(&mut self, present: Workspace) -> Option<Workspace> {
        let after = self.future.pop()?;
        self.past.push(present);
        (self.last, self.edit) = (None, None);
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
    use crate::scenario::{Parameter, Preset, Scenario};

    fn with_rate(rate: i64) -> Workspace {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Parameter::Rate, rate.into());
        Workspace::alone(scenario)
    }

    #[test]
    fn a_run_of_edits_is_one_step() {
        let mut history = History::default();
        let rate = Some(Id::Parameter(Parameter::Rate));
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
        let (rate, tax) =
            (Some(Id::Parameter(Parameter::Rate)), Some(Id::Parameter(Parameter::Tax)));
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
    fn what_is_typed_in_a_field_is_one_step_and_none_where_it_comes_back() {
        let mut history = History::default();
        let (first, second) = (Edit::default(), Edit::default().next());
        history.record(with_rate(0), None, 0.0);
        history.record_edit(with_rate(1), &with_rate(2), first);
        history.record_edit(with_rate(2), &with_rate(3), first);
        history.record_edit(with_rate(3), &with_rate(4), second);
        history.record_edit(with_rate(4), &with_rate(3), second);
        assert_eq!(history.undo(with_rate(3)), Some(with_rate(1)));
        assert_eq!(history.undo(with_rate(1)), Some(with_rate(0)));
        // Another edit in between ends the first.
        history.record_edit(with_rate(1), &with_rate(2), first);
        history.record(with_rate(2), None, 0.0);
        history.record_edit(with_rate(3), &with_rate(4), first);
        assert_eq!(history.undo(with_rate(4)), Some(with_rate(3)));
    }

    #[test]
    fn what_is_held_becomes_one_step() {
        let (rate, tax) =
            (Some(Id::Parameter(Parameter::Rate)), Some(Id::Parameter(Parameter::Tax)));
        let mut history = History::default();
        history.record(with_rate(0), rate, 0.0);
        history.hold();
        // A run does not reach over the beginning.
        history.record(with_rate(1), rate, 10.0);
        history.record(with_rate(2), tax, 20.0);
        assert_eq!(history.last(), Some(&with_rate(2)));
        assert!(history.let_go());
        assert_eq!(history.undo(with_rate(3)), Some(with_rate(1)));
        assert_eq!(history.undo(with_rate(1)), Some(with_rate(0)));
        history.hold();
        assert!(!history.let_go() && !history.can_undo());
        // Steps behind the beginning may be taken back while others are held.
        history.record(with_rate(0), rate, 1_000.0);
        history.hold();
        assert_eq!(history.undo(with_rate(1)), Some(with_rate(0)));
        history.record(with_rate(0), tax, 3_000.0);
        history.record(with_rate(5), rate, 4_000.0);
        assert!(history.let_go());
        assert_eq!(history.undo(with_rate(6)), Some(with_rate(0)));
        assert!(!history.can_undo());
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
