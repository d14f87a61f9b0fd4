//! A drawer over the page: the controls of a narrow page, the list of keys. Back closes it first.
//!
//! Opening is a step of the history at the same address, which closing takes back. Where the
//! browser refuses the step, Back leaves the page as ever. The focus goes in and comes back. Not
//! here: what the drawer shows.

use leptos::prelude::*;

use super::Session;
use crate::browser::{address, page};

/// One drawer, open or not.
#[derive(Clone, Copy)]
pub struct Drawer {
    is_open: RwSignal<bool>,
    has_step: StoredValue<bool>,
    /// The element in it that takes the focus; none in a dialog, which takes it and gives it back
    /// itself, unless Back closes it.
    first: Option<&'static str>,
    /// The element that opens it.
    opener: &'static str,
    /// What is done once it has closed and its step has been taken back.
    then: StoredValue<Option<Box<dyn FnOnce()>>, LocalStorage>,
}

impl Drawer {
    /// A closed drawer for as long as the page lives, with the elements that take the focus when it
    /// opens and when it has closed.
    pub(crate) fn new(first: Option<&'static str>, opener: &'static str) -> Self {
        let (is_open, has_step) = (RwSignal::new(false), StoredValue::new(false));
        let then = StoredValue::new_local(None::<Box<dyn FnOnce()>>);
        address::on_travel(move |_| {
            if let Some(run) = then.try_update_value(Option::take).flatten() {
                // Whoever else hears of the step comes first.
                page::after(0, run);
            }
            if is_open.get_untracked() {
                has_step.set_value(false);
                is_open.set(false);
                focus(Some(opener));
            }
        });
        Self { is_open, has_step, first, opener, then }
    }

    /// Whether it is open; reading it follows it.
    pub(crate) fn is_open(self) -> bool {
        forget_with_reader(&self.is_open);
        self.is_open.get()
    }

    /// The person opens it.
    pub(crate) fn open(self, session: Session) {
        if !self.is_open.get_untracked() {
            self.has_step.set_value(session.push_layer());
            self.is_open.set(true);
            focus(self.first);
        }
    }

    /// It is closed by anything but Back.
    pub(crate) fn close(self) {
        if self.is_open.get_untracked() {
            self.is_open.set(false);
            focus(self.first.and(Some(self.opener)));
            if self.has_step.get_value() {
                self.has_step.set_value(false);
                address::back();
            } else if let Some(run) = self.then.try_update_value(Option::take).flatten() {
                run();
            }
        }
    }

    /// Says what is done once it has closed: a step of the history of its own would else be the one
    /// that is taken back.
    pub(crate) fn then(self, run: impl FnOnce() + 'static) {
        self.then.set_value(Some(Box::new(run)));
    }
}

/// Gives the focus once the page stands as it is now.
fn focus(element: Option<&'static str>) {
    if let Some(element) = element {
        page::before_paint(move || page::focus(element));
    }
}
