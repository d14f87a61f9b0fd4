//! What came from outside and waits to be looked at: files and texts that were opened, dropped,
//! pasted or shared.
//!
//! Whatever comes opens the shelf; nothing of it is taken before a person says so. Not here: reading
//! it ([`crate::scenario::read_file`]).

use leptos::prelude::*;

use crate::browser::file::Delivery;

/// A file or a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Parcel {
    /// The name of the file; none of a text.
    pub(crate) name: Option<String>,
    /// What it holds.
    pub(crate) content: Delivery,
}

/// What has come, in its order.
#[derive(Clone, Copy)]
pub(crate) struct Inbox(RwSignal<Vec<Parcel>>);

impl Inbox {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// What waits; reading it follows it.
    pub(crate) fn parcels(self) -> Vec<Parcel> {
        forget_with_reader(&self.0);
        self.0.get()
    }

    /// Whether nothing waits.
    pub(crate) fn is_empty(self) -> bool {
        self.0.with_untracked(Vec::is_empty)
    }

    /// Something comes; the same a second time is the same.
    pub(super) fn put(self, parcel: Parcel) {
        if !self.0.with_untracked(|waiting| waiting.contains(&parcel)) {
            self.0.update(|waiting| waiting.push(parcel));
        }
    }

    /// The person has done with one.
    pub(crate) fn dismiss(self, parcel: &Parcel) {
        self.0.update(|waiting| waiting.retain(|own| own != parcel));
    }
}
