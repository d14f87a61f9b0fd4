//! What lies over the page: the controls of a narrow page, the list of keys. Back closes it first.
//!
//! Opening is a step of the history at the same address, which closing takes back. Where the
//! browser refuses the step, Back leaves the page as ever. Not here: what the layer shows.

use leptos::prelude::*;

use super::Session;
use crate::browser::address;

/// One layer, open or not.
#[derive(Clone, Copy)]
pub struct Layer {
    is_open: RwSignal<bool>,
    has_step: StoredValue<bool>,
}

impl Layer {
    /// A closed layer for as long as the page lives; `closed` is told when Back has closed it.
    pub fn new(mut closed: impl FnMut() + 'static) -> Self {
        let layer = Self { is_open: RwSignal::new(false), has_step: StoredValue::new(false) };
        address::on_travel(move |_| {
            if layer.is_open.get_untracked() {
                layer.has_step.set_value(false);
                layer.is_open.set(false);
                closed();
            }
        });
        layer
    }

    /// Whether it is open; reading it follows it.
    pub(crate) fn is_open(self) -> bool {
        forget_with_reader(&self.is_open);
        self.is_open.get()
    }

    /// The person opens it.
    pub fn open(self, session: Session) {
        if !self.is_open.get_untracked() {
            self.has_step.set_value(session.push_layer());
            self.is_open.set(true);
        }
    }

    /// It is closed by anything but Back.
    pub fn close(self) {
        if self.is_open.get_untracked() {
            self.is_open.set(false);
            if self.has_step.get_value() {
                self.has_step.set_value(false);
                address::back();
            }
        }
    }
}
