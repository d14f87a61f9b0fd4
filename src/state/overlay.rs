//! What lies over the page on demand: the list of presets, the list of terms, the shelf of saved
//! scenarios, and a table that is pasted.
//!
//! Not here: what they show.

use leptos::prelude::*;

use super::inbox::{Inbox, Parcel};
use super::{Drawer, Session};
use crate::browser::file::Delivery;

/// The drawers.
#[derive(Clone, Copy)]
pub(crate) struct Overlays {
    presets: StoredValue<Drawer>,
    terms: StoredValue<Drawer>,
    shelf: StoredValue<Drawer>,
    paste: StoredValue<Drawer>,
    inbox: Inbox,
}

impl Overlays {
    /// Makes them known to the page.
    pub(crate) fn provide() {
        let drawer = |opener| StoredValue::new(Drawer::new(None, opener));
        provide_context(Self {
            presets: drawer("preset"),
            terms: drawer("glossary"),
            shelf: drawer("shelf"),
            paste: drawer("paste"),
            inbox: Inbox::new(),
        });
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The list of presets.
    pub(crate) fn presets(self) -> Drawer {
        self.presets.get_value()
    }

    /// The shelf of saved scenarios.
    pub(crate) fn shelf(self) -> Drawer {
        self.shelf.get_value()
    }

    /// What came from outside and waits on the shelf.
    pub(crate) fn inbox(self) -> Inbox {
        self.inbox
    }

    /// A file came, by its name, or a text that may hold a link: the shelf shows what is in it, and
    /// nothing of it is taken before the person says so.
    pub(crate) fn receive(self, session: Session, name: Option<String>, content: Delivery) {
        self.inbox.put(Parcel { name, content });
        self.shelf().open(session);
    }

    /// A table that is pasted.
    pub(crate) fn paste(self) -> Drawer {
        self.paste.get_value()
    }

    /// The list of terms.
    pub(crate) fn terms(self) -> Drawer {
        self.terms.get_value()
    }
}
