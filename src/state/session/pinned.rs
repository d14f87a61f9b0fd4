//! What a person does with the scenarios that are pinned beside this one; each is one step.

use leptos::prelude::*;

use super::Session;
use crate::scenario::{Letter, Pins, Scenario, Workspace};

impl Session {
    /// What is pinned.
    pub(crate) fn pins(self) -> Signal<Pins> {
        self.pins.into()
    }

    /// The scenario that is pinned under a letter.
    pub(crate) fn pinned(self, letter: Letter) -> Memo<Option<Scenario>> {
        let pins = self.pins;
        Memo::new(move |_| {
            forget_with_reader(&pins);
            pins.with(|pins| pins.get(letter).cloned())
        })
    }

    /// Pins a scenario behind the others; the letter that it has, none where there is no room.
    pub(crate) fn pin(self, scenario: Scenario) -> Option<Letter> {
        let pins = self.pins.get_untracked();
        let letter = pins.next()?;
        self.set_pins(pins.with(scenario));
        Some(letter)
    }

    /// Pins change in one step; the scenario stays.
    pub(crate) fn set_pins(self, pins: Pins) {
        self.become_one(Workspace { scenario: self.scenario.get_untracked(), pins });
    }

    /// The pinned scenario becomes the present one and this one is pinned in its place.
    pub(crate) fn swap(self, letter: Letter) {
        let Workspace { scenario, pins } = self.workspace();
        if let Some(pinned) = pins.get(letter).cloned() {
            let pins = pins.replaced(letter, &scenario);
            self.take(Workspace { scenario: pinned, pins }, Vec::new());
        }
    }

    /// The pinned scenario becomes the present one and stays pinned.
    pub(crate) fn restore(self, letter: Letter) {
        let pins = self.pins.get_untracked();
        if let Some(pinned) = pins.get(letter).cloned() {
            self.take(Workspace { scenario: pinned, pins }, Vec::new());
        }
    }
}
