//! A drawer over the page: the controls of a narrow page, the list of keys. Back closes it first.
//!
//! Opening is a step of the history at the same address, which closing takes back. Where the
//! browser refuses the step, Back leaves the page as ever. Of a drawer over another, Back closes the
//! upper one alone. The focus goes in and comes back. Not here: what the drawer shows.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;

use super::Session;
use crate::browser::{address, page};

/// How many drawers are open, those included whose step is being taken back.
static OPEN: AtomicU32 = AtomicU32::new(0);

/// One drawer, open or not.
#[derive(Clone, Copy)]
pub struct Drawer {
    is_open: RwSignal<bool>,
    /// Whether it has a step of the history, and how many are open with it; none once it is closed.
    step: StoredValue<(bool, u32)>,
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
        let (is_open, step) = (RwSignal::new(false), StoredValue::new((false, 0)));
        let then = StoredValue::new_local(None::<Box<dyn FnOnce()>>);
        address::on_travel(move |_| {
            if let Some(run) = then.try_update_value(Option::take).flatten() {
                // Whoever else hears of the step comes first.
                page::after(0, run);
            }
            let (_, level) = step.get_value();
            if level == 0 || level != OPEN.load(Ordering::Relaxed) {
                return;
            }
            if is_open.get_untracked() {
                is_open.set(false);
                focus(Some(opener));
            }
            leave(step);
        });
        Self { is_open, step, first, opener, then }
    }

    /// Whether it is open; reading it follows it.
    pub(crate) fn is_open(self) -> bool {
        forget_with_reader(&self.is_open);
        self.is_open.get()
    }

    /// The person opens it.
    pub(crate) fn open(self, session: Session) {
        if !self.is_open.get_untracked() {
            let level = OPEN.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
            self.step.set_value((session.push_layer(), level));
            self.is_open.set(true);
            focus(self.first);
        }
    }

    /// It is closed by anything but Back.
    pub(crate) fn close(self) {
        if self.is_open.get_untracked() {
            self.is_open.set(false);
            focus(self.first.and(Some(self.opener)));
            if self.step.get_value().0 {
                self.step.update_value(|step| step.0 = false);
                address::back();
                return;
            }
            leave(self.step);
            if let Some(run) = self.then.try_update_value(Option::take).flatten() {
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

/// A drawer has closed; those that hear of the same step still count it.
fn leave(step: StoredValue<(bool, u32)>) {
    step.set_value((false, 0));
    page::after(0, || {
        let less = |open: u32| Some(open.saturating_sub(1));
        let _ = OPEN.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
    });
}

/// Gives the focus once the page stands as it is now.
fn focus(element: Option<&'static str>) {
    if let Some(element) = element {
        page::before_paint(move || page::focus(element));
    }
}
