//! Remarks on the page itself, each said once: what was restored, what could not be kept, a new
//! version. Not here: their words, and what is wrong with a scenario or its link.

use leptos::prelude::*;

use crate::browser::{store, version};

/// Something to say about the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Remark {
    /// The scenario is that of the last visit.
    LeftOff,
    /// What the device had kept of the last visit could not be read; it is set aside.
    KeptUnreadable,
    /// The same, of a part of it.
    KeptInPart,
    /// The device also keeps what another page had kept in the place of this one's.
    OtherKept,
    /// The device keeps nothing.
    NotKept,
    /// A new version of the page is ready.
    NewVersion,
    /// The worker has failed, and the page computes itself what it did.
    WorkerLost,
    /// The host lacks or changes a file, and this version is not kept on the device.
    HostAtFault,
}

/// The remarks that stand.
#[derive(Clone, Copy)]
pub(crate) struct Remarks {
    standing: RwSignal<Vec<Remark>>,
    said: StoredValue<Vec<Remark>>,
}

impl Remarks {
    /// No remarks; listens for what becomes of the version.
    pub(crate) fn open() -> Self {
        let remarks = Self { standing: RwSignal::default(), said: StoredValue::default() };
        version::on_ready(move || remarks.say(Remark::NewVersion));
        version::on_failure(move || remarks.say(Remark::HostAtFault));
        remarks
    }

    /// The remarks of the page, from any component.
    pub(crate) fn expect() -> Self {
        use_context().unwrap_or_else(Self::open)
    }

    /// What stands, in the order in which it was said.
    pub(crate) fn standing(self) -> Vec<Remark> {
        forget_with_reader(&self.standing);
        self.standing.get()
    }

    /// Says something, unless it was said before.
    pub(crate) fn say(self, remark: Remark) {
        if !self.said.with_value(|said| said.contains(&remark)) {
            self.said.update_value(|said| said.push(remark));
            self.standing.update(|standing| standing.push(remark));
        }
    }

    /// The person has read it.
    pub(crate) fn dismiss(self, remark: Remark) {
        self.standing.update(|standing| standing.retain(|other| *other != remark));
    }

    /// Keeps a text on the device; where that is refused it is said, once.
    pub(crate) fn keep(self, name: &str, text: &str) {
        if !store::write(name, text) {
            self.say(Remark::NotKept);
        }
    }
}
