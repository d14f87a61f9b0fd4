//! What lies over the page on demand: the list of presets and the list of terms.
//!
//! Not here: what they show.

use leptos::prelude::*;

use super::Drawer;

/// The drawers.
#[derive(Clone, Copy)]
pub(crate) struct Overlays {
    presets: StoredValue<Drawer>,
    terms: StoredValue<Drawer>,
}

impl Overlays {
    /// Makes them known to the page.
    pub(crate) fn provide() {
        let (presets, terms) = (Drawer::new(None, "preset"), Drawer::new(None, "glossary"));
        provide_context(Self {
            presets: StoredValue::new(presets),
            terms: StoredValue::new(terms),
        });
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The list of presets.
    pub(crate) fn presets(self) -> Drawer {
        self.presets.get_value()
    }

    /// The list of terms.
    pub(crate) fn terms(self) -> Drawer {
        self.terms.get_value()
    }
}
