//! Scenarios that are pinned beside the present one, up to four, by letter.
//!
//! A pin is a whole scenario; its name is the scenario's own. Letters go by place: what stands behind
//! one that goes moves up. Not here: how a link holds them ([`super::pin_link`]), and what they look
//! like beside each other.

use std::sync::Arc;

use super::Scenario;

/// Most scenarios that can be pinned.
pub const PINS_MAX: usize = 4;

/// The letter of a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Letter {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// The fourth.
    D,
}

impl Letter {
    /// All, in their order.
    pub const ALL: [Self; PINS_MAX] = [Self::A, Self::B, Self::C, Self::D];

    /// The same, of which a part can be taken.
    pub(crate) const ALL_SLICE: &'static [Self] = &Self::ALL;

    /// As it is shown, in every language.
    pub fn word(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// What is pinned, in the order of the letters. A copy shares them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins(Arc<Vec<Scenario>>);

impl Pins {
    /// The first [`PINS_MAX`] of these scenarios.
    pub fn new(pins: impl IntoIterator<Item = Scenario>) -> Self {
        Self(Arc::new(pins.into_iter().take(PINS_MAX).collect()))
    }

    /// Each with its letter.
    pub fn iter(&self) -> impl Iterator<Item = (Letter, &Scenario)> {
        Letter::ALL.into_iter().zip(self.0.iter())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no other has room.
    pub fn is_full(&self) -> bool {
        self.0.len() >= PINS_MAX
    }

    /// The one of a letter.
    pub fn get(&self, letter: Letter) -> Option<&Scenario> {
        self.0.get(letter as usize)
    }

    /// These and one more behind them; the same where there is no room.
    #[must_use]
    pub fn with(&self, scenario: Scenario) -> Self {
        Self::new(self.0.iter().cloned().chain([scenario]))
    }

    /// These with another name for one; `None` where the name is too long or cannot be shown.
    pub(crate) fn renamed(&self, letter: Letter, name: &str) -> Option<Self> {
        let mut pinned = self.get(letter)?.clone();
        pinned.rename(name).then(|| self.replaced(letter, &pinned))
    }

    /// The letter that the next one would have.
    pub(crate) fn next(&self) -> Option<Letter> {
        Letter::ALL.get(self.0.len()).copied()
    }

    /// These without one.
    #[must_use]
    pub fn without(&self, letter: Letter) -> Self {
        let others = self.iter().filter(|(own, _)| *own != letter);
        Self::new(others.map(|(_, scenario)| scenario.clone()))
    }

    /// These with another scenario under a letter that is taken.
    #[must_use]
    pub fn replaced(&self, letter: Letter, scenario: &Scenario) -> Self {
        let new = |(own, old): (Letter, &Scenario)| {
            if own == letter { scenario.clone() } else { old.clone() }
        };
        Self::new(self.iter().map(new))
    }
}

/// The present scenario and what is pinned beside it: what a link, a file and a step back hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// The present scenario.
    pub scenario: Scenario,
    /// What is pinned beside it.
    pub pins: Pins,
}

impl Workspace {
    /// A scenario with nothing beside it.
    pub fn alone(scenario: Scenario) -> Self {
        Self { scenario, pins: Pins::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    #[test]
    fn letters_go_by_place_and_the_fifth_has_no_room() {
        let of = |preset| Scenario::preset(preset);
        let [first, second] = [Preset::ALL[0], Preset::ALL[1]];
        let mut pins = Pins::default();
        for _ in 0..5 {
            pins = pins.with(of(first));
        }
        assert!(pins.is_full() && pins.count() == PINS_MAX);
        let pins = pins.replaced(Letter::C, &of(second)).without(Letter::A);
        assert_eq!(pins.get(Letter::B), Some(&of(second)));
        assert_eq!(pins.get(Letter::D), None);
        assert_eq!(pins.iter().map(|(letter, _)| letter.word()).collect::<String>(), "ABC");
        assert!(Pins::default().is_empty());
    }
}
