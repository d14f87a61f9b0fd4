//! The scenario's link in the address bar: what stands there, how often it may change, and what
//! outlives a reload.
//!
//! Every entry of the history carries its *era*: entries of one era share a scenario, whatever view
//! they show. The address alone does not outlive a reload: a change may wait for it, and what is
//! written once a reload has begun comes too late, and may even cost the entry its era. So the tab
//! always holds the newest scenario and its era, for a reload, for a page that is lost without a
//! word, and for the return to an entry of that era; it never speaks for an entry of another era,
//! and a link that is opened stands for itself. Not here: when the link is written, see
//! [`super::Session`].

use leptos::prelude::*;

use super::budget::Budget;
use crate::browser::{address, page, store};

/// Under this name a tab holds its newest scenario.
const LEFT: &str = "left";

#[derive(Clone, Debug)]
struct LinkState {
    era: f64,
    /// The query that was written into the address; none in an entry that has no era yet.
    written: Option<String>,
    budget: Budget,
}

/// What a page begins with.
pub(super) struct Beginning {
    pub(super) query: String,
    /// Whether the page before left it, which writes all of it however long; else it is the address.
    pub(super) is_left: bool,
}

/// The link of this page.
#[derive(Clone, Copy)]
pub(super) struct Link(StoredValue<LinkState>);

impl Link {
    /// The link as it was opened, and what to begin with.
    pub(super) fn open() -> (Self, Beginning) {
        let (opened, entry) = (address::query(), address::era());
        let is_own = |left: &Handover| left.speaks_for(entry, page::is_reload());
        let left = store::take_over(LEFT).as_deref().and_then(Handover::read).filter(is_own);
        let written = entry.map(|_| opened.clone());
        let is_left = left.is_some();
        // A new era is unlike that of any other link in this tab.
        let new = || Handover { era: entry.unwrap_or_else(page::date), query: opened };
        let Handover { era, query } = left.unwrap_or_else(new);
        let state = LinkState { era, written, budget: Budget::default() };
        (Self(StoredValue::new(state)), Beginning { query, is_left })
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

    /// Puts a query and a fragment into a new entry of the history; `false` where the browser
    /// refuses.
    pub(super) fn push(self, query: &str, fragment: &str) -> bool {
        let mut is_new = false;
        self.0.update_value(|state| {
            state.budget.spend(page::now());
            is_new = address::push(query, fragment, state.era);
            if is_new {
                state.written = Some(query.to_owned());
            }
        });
        is_new
    }

    /// The entries from here on belong to another scenario.
    pub(super) fn begin_era(self) {
        self.0.update_value(|state| state.era += 1.0);
    }

    /// Back or Forward went to an entry; whether its scenario is another one.
    pub(super) fn travel(self, place: &address::Visit) -> bool {
        let mut is_other = false;
        self.0.update_value(|state| {
            let era = place.era.unwrap_or(state.era);
            is_other = era != state.era;
            state.era = era;
            state.written = place.era.map(|_| place.query.clone());
        });
        is_other
    }

    /// The tab holds the query, whatever becomes of the page and its address.
    pub(super) fn leave(self, query: &str) {
        let left = Handover { era: self.0.with_value(|state| state.era), query: query.to_owned() };
        store::hand_over(LEFT, &left.text());
    }
}

impl LinkState {
    fn replace(&mut self, query: &str) {
        self.budget.spend(page::now());
        if address::replace(query, self.era) {
            self.written = Some(query.to_owned());
        }
    }
}

/// What a page leaves to the next load.
#[derive(Clone, Debug, PartialEq)]
struct Handover {
    era: f64,
    query: String,
}

impl Handover {
    /// Both in one text; the era by its bits, since a number in decimals takes much code.
    fn text(&self) -> String {
        format!("{:x} {}", self.era.to_bits(), self.query)
    }

    fn read(text: &str) -> Option<Self> {
        let (bits, query) = text.split_once(' ')?;
        let era = f64::from_bits(u64::from_str_radix(bits, 16).ok()?);
        Some(Self { era, query: query.to_owned() })
    }

    /// Whether it is of the entry; one that has lost its era to a reload is that of the last page.
    fn speaks_for(&self, entry: Option<f64>, is_reload: bool) -> bool {
        entry.map_or(is_reload, |era| self.era.to_bits() == era.to_bits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_read_again_and_belongs_to_its_era() {
        let left = Handover { era: 1_795_650_000_000.0, query: "v=1&name=a b".into() };
        let read = Handover::read(&left.text());
        assert_eq!(read.as_ref(), Some(&left));
        for is_reload in [false, true] {
            assert!(left.speaks_for(Some(left.era), is_reload));
            assert!(!left.speaks_for(Some(left.era + 1.0), is_reload));
            assert_eq!(left.speaks_for(None, is_reload), is_reload);
        }
    }

    #[test]
    fn rubbish_is_nothing() {
        assert_eq!(Handover::read("rubbish"), None);
        assert_eq!(Handover::read("x v=1"), None);
    }
}
