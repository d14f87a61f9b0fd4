//! What follows a change outside the page: the address, the history of the browser, the device.
//!
//! Not here: what is kept beside the scenario and how, see [`crate::state`].

use leptos::prelude::*;

use super::Session;
use crate::browser::{address, page};
use crate::scenario::{Preset, Workspace};
use crate::state::Remark;
use crate::state::kept::{Kept, Record};

/// Steps of a key wait so long before the address follows; so does a change for which the browser
/// would refuse another address.
const ADDRESS_MS: i32 = 350;
/// A change is kept so soon on the device, whatever the address has to wait for.
const KEEP_MS: i32 = 150;

/// A scenario that the device keeps beside this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The scenario.
    pub record: Record,
    /// Whether another tab keeps it; else it is of an earlier visit.
    pub(crate) is_of_tab: bool,
}

impl Session {
    /// Back or Forward: another era is loaded as one step that can be undone; within one the
    /// scenario stays and the entry learns its query.
    pub(super) fn travel(self, place: &address::Visit) {
        if self.link.travel(place) {
            let (workspace, problems) = Workspace::decode(&place.query);
            self.become_one(workspace);
            self.problems.set(problems);
        }
        self.link.write(&self.query());
    }

    /// Writes the scenario into the address and keeps it on the device.
    pub(super) fn settle(self) {
        self.link.write(&self.query());
        self.keep();
    }

    /// The tab holds the scenario, and the device keeps it once it is another than the one that was
    /// opened: looking at a link takes nothing away.
    pub(super) fn keep(self) {
        let query = self.workspace().encode_whole();
        self.link.leave(&query);
        if !self.kept.with_value(|kept| kept.differs(&query)) {
            return;
        }
        let is_of_tab = self.kept.with_value(Kept::is_own);
        let other = self.kept.try_update_value(|kept| kept.keep(query, self.remarks)).flatten();
        self.tell_other(other, is_of_tab);
    }

    /// Another tab may have kept something in the place of what this one wrote: both stay.
    pub(super) fn hear(self) {
        self.tell_other(self.kept.with_value(Kept::yielded), true);
    }

    fn tell_other(self, other: Option<Record>, is_of_tab: bool) {
        if let Some(record) = other {
            self.other.set(Some(Other { record, is_of_tab }));
            self.remarks.say(Remark::OtherKept);
        }
    }

    /// Takes the other scenario that the device keeps, and keeps this one beside it; Back returns.
    pub(crate) fn take_other(self) {
        self.remarks.dismiss(Remark::OtherKept);
        self.remarks.dismiss(Remark::LeftOff);
        let Some(Other { record, .. }) = self.other.get_untracked() else { return };
        self.keep();
        self.kept.update_value(|kept| kept.swap(&record));
        self.other.set(None);
        let (workspace, problems) = Workspace::decode_whole(record.query());
        self.take(workspace, problems);
        self.keep();
    }

    /// Puts what the device had kept aside and takes the first preset; Back returns.
    pub(crate) fn start_afresh(self) {
        self.remarks.dismiss(Remark::LeftOff);
        self.take_preset(Preset::default());
    }

    /// Every change is kept soon, whatever the address has to wait for; a drag when it ends.
    pub(super) fn keep_soon(self) {
        let waiting = StoredValue::new(false);
        Effect::new(move |opened: Option<()>| {
            self.track();
            if !self.is_moving() && opened.is_some() {
                once_after(KEEP_MS, waiting, move || {
                    if !self.is_held() {
                        self.keep();
                    }
                });
            }
        });
    }

    /// The address follows the scenario: at once after a jump and where a gesture ends, a while
    /// later after a step.
    pub(super) fn follow(self) {
        let waiting = StoredValue::new(false);
        Effect::new(move |was_moving: Option<bool>| {
            self.track();
            let is_moving = self.is_moving();
            let is_done = was_moving != Some(false) || self.is_jump();
            if !is_moving && is_done && self.link.allows() {
                self.settle();
            } else if !is_moving {
                self.settle_later(waiting);
            }
            is_moving
        });
    }

    fn settle_later(self, waiting: StoredValue<bool>) {
        once_after(ADDRESS_MS, waiting, move || match self.link.allows() {
            _ if self.is_held() => {} // its end writes
            true => self.settle(),
            false => self.settle_later(waiting),
        });
    }
}

/// Does something a while later, once, however often it is asked for until then.
fn once_after(ms: i32, waiting: StoredValue<bool>, act: impl FnOnce() + 'static) {
    if !waiting.get_value() {
        waiting.set_value(true);
        page::after(ms, move || {
            waiting.set_value(false);
            act();
        });
    }
}
