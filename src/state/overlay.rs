//! What lies over the page on demand: the list of presets, the list of terms, the shelf of saved
//! scenarios, and a table that is pasted.
//!
//! Not here: what they show.

use leptos::prelude::*;

use super::Drawer;

/// The drawers.
#[derive(Clone, Copy)]
pub(crate) struct Overlays {
    presets: StoredValue<Drawer>,
    terms: StoredValue<Drawer>,
    shelf: StoredValue<Drawer>,
    paste: StoredValue<Drawer>,
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

    /// A table that is pasted.
    pub(crate) fn paste(self) -> Drawer {
        self.paste.get_value()
    }

    /// The list of terms.
    pub(crate) fn terms(self) -> Drawer {
        self.terms.get_value()
    }
}
