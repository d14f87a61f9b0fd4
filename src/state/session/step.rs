//! Gestures, each of which is one step, and the steps back and forth.

use leptos::prelude::*;

use super::Session;
use crate::browser::page;
use crate::scenario::Scenario;
use crate::state::history::History;

impl Session {
    /// Whether a gesture is under way at this moment.
    pub(crate) fn is_held(self) -> bool {
        self.gesture.with_untracked(Option::is_some)
    }

    /// The scenario as the gesture that is under way began.
    pub(crate) fn gesture(self) -> Option<Scenario> {
        self.gesture.with_untracked(|gesture| gesture.as_ref().map(|it| it.scenario.clone()))
    }

    /// A drag begins: until it ends it is one step.
    pub(crate) fn begin_gesture(self) {
        self.gesture.set(Some(self.workspace()));
    }

    /// The drag ends and becomes a step, if anything moved.
    pub(crate) fn end_gesture(self) {
        let Some(before) = self.gesture.get_untracked() else { return };
        self.gesture.set(None);
        if before != self.workspace() {
            self.history.update(|history| history.record(before, None, page::event_time()));
        }
    }

    /// The drag is given up: everything is as it was when it began.
    pub(crate) fn cancel_gesture(self) {
        if let Some(before) = self.gesture.get_untracked() {
            self.show_all(before, true);
            self.gesture.set(None);
        }
    }

    /// Takes the last step back; while a gesture is under way that is the gesture.
    pub(crate) fn undo(self) {
        if self.is_held() {
            return self.cancel_gesture();
        }
        let present = self.workspace();
        if let Some(before) = self.history.try_update(|history| history.undo(present)).flatten() {
            self.show_all(before, true);
        }
    }

    /// Takes the last undone step again; nothing while a gesture is under way.
    pub(crate) fn redo(self) {
        if self.is_held() {
            return;
        }
        let present = self.workspace();
        if let Some(after) = self.history.try_update(|history| history.redo(present)).flatten() {
            self.show_all(after, true);
        }
    }

    /// Whether there is a step to take back.
    pub(crate) fn can_undo(self) -> bool {
        forget_with_reader(&self.history);
        self.history.with(History::can_undo)
    }

    /// Whether there is a step to take again.
    pub(crate) fn can_redo(self) -> bool {
        forget_with_reader(&self.history);
        self.history.with(History::can_redo)
    }
}
