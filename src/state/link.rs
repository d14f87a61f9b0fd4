//! The scenario's link in the address bar: what stands there, how often it may change, and what a
//! reload finds that had not been written yet.
//!
//! Every entry of the history carries its *era*: entries of one era share a scenario, whatever view
//! they show. Not here: when the link is written, see [`super::Session`].

use leptos::prelude::*;

use super::budget::Budget;
use crate::browser::{address, page, store};

/// Under this name a tab hands over to its reload what the address does not say yet.
const UNWRITTEN: &str = "unwritten";

#[derive(Clone, Debug)]
struct State {
    era: f64,
    /// The query that was written into the address; none in an entry that has no era yet.
    written: Option<String>,
    budget: Budget,
}

/// The link of this page.
#[derive(Clone, Copy)]
pub(super) struct Link(StoredValue<State>);

impl Link {
    /// The link as it was opened, and the query to begin with.
    pub(super) fn open() -> (Self, String) {
        let (opened, era) = (address::query(), address::era());
        let written = era.map(|_| opened.clone());
        let left = store::take_over(UNWRITTEN).filter(|_| era.is_some());
        let query = left.and_then(|left| unwritten(&left, &opened)).unwrap_or(opened);
        let state = State { era: era.unwrap_or(0.0), written, budget: Budget::default() };
        (Self(StoredValue::new(state)), query)
    }

    /// Whether a change of the address that could wait may be made now.
    pub(super) fn allows(self) -> bool {
        self.0.with_value(|state| state.budget.allows(page::now()))
    }

    /// Puts a query into the address, unless it stands there.
    pub(super) fn write(self, query: &str) {
        self.0.update_value(|state| {
            if state.written.as_deref() != Some(query) {
                state.replace(query);
            }
        });
    }

    /// Puts a query and a fragment into a new entry of the history.
    pub(super) fn push(self, query: &str, fragment: &str) {
        self.0.update_value(|state| {
            state.budget.spend(page::now());
            if address::push(query, fragment, state.era) {
                state.written = Some(query.to_owned());
            }
        });
    }

    /// The entries from here on belong to another scenario.
    pub(super) fn begin_era(self) {
        self.0.update_value(|state| state.era += 1.0);
    }

    /// Back or Forward went to an entry; whether its scenario is another one.
    pub(super) fn travel(self, place: &address::Place) -> bool {
        let mut is_other = false;
        self.0.update_value(|state| {
            let era = place.era.unwrap_or(state.era);
            is_other = era != state.era;
            state.era = era;
            state.written = place.era.map(|_| place.query.clone());
        });
        is_other
    }

    /// The page goes, and its address is no longer to be touched: a reload finds here what it does
    /// not say.
    pub(super) fn leave(self, query: &str) {
        self.0.with_value(|state| {
            let is_behind = state.written.as_deref() != Some(query);
            let left = is_behind.then(|| format!("{}\n{query}", address::query()));
            store::hand_over(UNWRITTEN, left.as_deref());
        });
    }
}

impl State {
    fn replace(&mut self, query: &str) {
        self.budget.spend(page::now());
        if address::replace(query, self.era) {
            self.written = Some(query.to_owned());
        }
    }
}

/// The query that was not written when the page at `address` was left; `None` where what was handed
/// over is of another address.
fn unwritten(left: &str, address: &str) -> Option<String> {
    let (written, query) = left.split_once('\n')?;
    (written == address).then(|| query.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reload_takes_over_what_was_left_at_its_own_address_only() {
        assert_eq!(unwritten("v=1&rate=2\nv=1&rate=3", "v=1&rate=2"), Some("v=1&rate=3".into()));
        assert_eq!(unwritten("v=1&rate=2\nv=1&rate=3", "v=1&rate=4"), None);
        assert_eq!(unwritten("\nv=1&rate=3", ""), Some("v=1&rate=3".into()));
        assert_eq!(unwritten("rubbish", "rubbish"), None);
    }
}
