//! What the figures show in place of the present scenario: changes are held, or the last one is
//! replayed.
//!
//! While changes are held the controls move and the figures stay; applying makes one step of all of
//! them. A replay shows before and after in turn and changes nothing. Not here: the words and the
//! buttons.

use leptos::prelude::*;

use super::{Last, Session};
use crate::browser::page;
use crate::scenario::{Id, Scenario, Workspace};

/// What is out of sight waits so long after the last change, so that the frame that answers a key
/// or a pointer has what is in sight to itself.
const LATE_MS: i32 = 100;
/// How long each turn of a replay stays, milliseconds.
const TURN_MS: i32 = 1_600;
/// How many turns a replay takes by itself.
const TURNS_MAX: u32 = 6;

/// What the figures show.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    /// What they showed when the holding began.
    held: RwSignal<Option<Workspace>>,
    replay: RwSignal<Option<Replay>>,
}

/// A replay that is under way.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Replay {
    /// What was before the last change.
    pub(crate) before: Scenario,
    /// Whether that is shown now.
    pub(crate) is_before: bool,
    turn: u32,
}

impl Stage {
    pub(super) fn new() -> Self {
        Self { held: RwSignal::new(None), replay: RwSignal::new(None) }
    }

    /// What is shown in the place of the present scenario; reading it follows it.
    pub(super) fn instead(self) -> Option<Scenario> {
        let before = |replay: &Option<Replay>| {
            replay.as_ref().filter(|it| it.is_before).map(|it| it.before.clone())
        };
        self.replay
            .with(before)
            .or_else(|| self.held.with(|held| held.as_ref().map(|held| held.scenario.clone())))
    }
}

impl Session {
    /// What is shown becomes another.
    pub(super) fn mark_shown(self, is_jump: bool) {
        let count = self.last.get_value().count.wrapping_add(1);
        let last = Last { count, is_jump };
        self.last.set_value(last);
        page::after(LATE_MS, move || {
            if self.last.try_get_value() == Some(last) {
                self.late.set(self.shown.get_untracked());
            }
        });
    }

    /// Whether changes are held; reading it follows it.
    pub(crate) fn is_holding(self) -> bool {
        forget_with_reader(&self.standing.held);
        self.standing.held.with(Option::is_some)
    }

    /// Whether the figures show another scenario than the present one; reading it follows it.
    pub(crate) fn is_apart(self) -> bool {
        forget_with_reader(&self.standing.held);
        forget_with_reader(&self.standing.replay);
        let is_before = |replay: &Option<Replay>| replay.as_ref().is_some_and(|it| it.is_before);
        self.standing.held.with(Option::is_some) || self.standing.replay.with(is_before)
    }

    /// The inputs whose changes are held; reading it follows it.
    pub(crate) fn held(self) -> Vec<Id> {
        self.standing.held.with(|held| {
            let differs = |held: &Workspace| self.scenario.with(|it| held.scenario.differs(it));
            held.as_ref().map(differs).unwrap_or_default()
        })
    }

    /// From here on changes are held.
    pub(crate) fn hold(self) {
        self.stop_replay();
        if self.standing.held.with_untracked(Option::is_none) {
            self.history.update(super::History::hold);
            self.standing.held.set(Some(self.workspace()));
        }
    }

    /// What is held takes effect, as one step.
    pub(crate) fn apply_held(self) {
        if self.standing.held.with_untracked(Option::is_some) {
            self.let_go();
        }
    }

    /// What is held is given up; Redo takes it again.
    pub(crate) fn drop_held(self) {
        if self.standing.held.with_untracked(Option::is_none) {
            return;
        }
        if self.let_go() {
            self.undo();
        }
    }

    /// The steps that are held become one; whether there are any.
    fn let_go(self) -> bool {
        let is_changed = self.history.try_update(super::History::let_go).unwrap_or_default();
        self.mark_shown(true);
        self.standing.held.set(None);
        is_changed
    }

    /// The replay that is under way; reading it follows it.
    pub(crate) fn replay(self) -> Signal<Option<Replay>> {
        self.standing.replay.into()
    }

    /// Whether there is a change to be replayed.
    pub(crate) fn can_replay(self) -> bool {
        self.can_undo() && !self.is_holding()
    }

    /// Shows what was before the last change, then what is now, in turn while the person allows
    /// motion; else one turn at each call.
    pub(crate) fn replay_last(self, is_in_turn: bool) {
        if let Some(replay) = self.standing.replay.get_untracked() {
            return if is_in_turn { self.stop_replay() } else { self.turn_to(!replay.is_before) };
        }
        let before = self.history.with_untracked(|history| history.last().cloned());
        let Some(before) = before.filter(|_| !self.is_held()) else { return };
        let replay = Replay { before: before.scenario, is_before: true, turn: 0 };
        self.mark_shown(true);
        self.standing.replay.set(Some(replay));
        if is_in_turn {
            self.turn_later(0);
        }
    }

    /// The present scenario is shown again.
    pub(crate) fn stop_replay(self) {
        if self.standing.replay.with_untracked(Option::is_some) {
            self.mark_shown(true);
            self.standing.replay.set(None);
        }
    }

    fn turn_to(self, is_before: bool) {
        self.mark_shown(true);
        self.standing.replay.update(|replay| {
            if let Some(replay) = replay {
                replay.is_before = is_before;
                replay.turn += 1;
            }
        });
    }

    fn turn_later(self, turn: u32) {
        page::after(TURN_MS, move || {
            let replay = self.standing.replay.try_get_untracked().flatten();
            match replay.filter(|replay| replay.turn == turn) {
                Some(_) if turn + 1 >= TURNS_MAX => self.stop_replay(),
                Some(replay) => {
                    self.turn_to(!replay.is_before);
                    self.turn_later(turn + 1);
                }
                None => {}
            }
        });
    }
}
