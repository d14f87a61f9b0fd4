//! The scenario's link in the address bar: what stands there, how often it may change, and what
//! outlives a reload.
//!
//! Every entry of the history carries its *era*: entries of one era share a scenario, whatever view
//! they show. The address alone does not outlive a reload: a change may wait for it, and what is
//! written once a reload has begun comes too late. So a page that goes leaves its scenario to the
//! next load of an entry of its era; a link that is opened has none, and stands for itself. Not here:
//! when the link is written, see [`super::Session`].

use leptos::prelude::*;

use super::budget::Budget;
use crate::browser::{address, page, store};

/// Under this name a tab hands over era and query.
const LEFT: &str = "left";

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
        let left = store::take_over(LEFT).zip(era);
        let left = left.and_then(|(text, era)| left_in(&text, era));
        let state = State {
            // Unlike that of any other link in this tab.
            era: era.unwrap_or_else(page::date),
            written: era.map(|_| opened.clone()),
            budget: Budget::default(),
        };
        let query = left.unwrap_or(opened);
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

    /// The page goes, and its address is no longer to be touched: a reload finds the query here.
    pub(super) fn leave(self, query: &str) {
        self.0.with_value(|state| store::hand_over(LEFT, &left(state.era, query)));
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

/// Era and query in one text; the era by its bits, since a number in decimals takes much code.
fn left(era: f64, query: &str) -> String {
    format!("{:x} {query}", era.to_bits())
}

/// The query that was left in an era; `None` where the text is of another one.
fn left_in(text: &str, era: f64) -> Option<String> {
    text.strip_prefix(&left(era, "")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reload_takes_over_what_was_left_in_its_own_era_only() {
        let (era, query) = (1_795_650_000_000.0, "v=1&rate=3");
        assert_eq!(left_in(&left(era, query), era).as_deref(), Some(query));
        assert_eq!(left_in(&left(era, query), era + 1.0), None);
        assert_eq!(left_in(&left(0.0, ""), 0.0).as_deref(), Some(""));
        assert_eq!(left_in("rubbish", era), None);
    }
}
