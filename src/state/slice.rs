//! Work that takes longer than a frame, done in slices of frames; the answer before it stays until
//! then, and is told to be old.
//!
//! New work takes the place of what was under way. Not here: what a step does; and the curves of the
//! controls, which a worker may compute ([`super::engine`]).

use leptos::prelude::*;

use crate::browser::page;

/// Time a frame may spend on steps, milliseconds.
const FRAME_MS: f64 = 3.0;
/// Pause after the last change before work begins, milliseconds.
const PAUSE_MS: i32 = 60;

/// Takes one step; whether another is left.
type SliceStep = Box<dyn FnMut() -> bool>;

/// A place of such work.
#[derive(Clone, Copy)]
pub(crate) struct Slices {
    step: StoredValue<Option<SliceStep>, LocalStorage>,
    /// How many works there were: what belongs to another than the last is dropped.
    count: StoredValue<u32>,
    is_stale: RwSignal<bool>,
}

impl Slices {
    /// A place where nothing is under way.
    pub(crate) fn new() -> Self {
        Self {
            step: StoredValue::new_local(None),
            count: StoredValue::new(0),
            is_stale: RwSignal::new(false),
        }
    }

    /// Whether the answer that is shown is of before.
    pub(crate) fn is_stale(self) -> bool {
        self.is_stale.get()
    }

    /// Begins work once the hand rests.
    pub(crate) fn begin(self, step: SliceStep) {
        self.count.update_value(|count| *count = count.wrapping_add(1));
        let count = self.count.get_value();
        self.step.set_value(Some(step));
        self.is_stale.set(true);
        page::after(PAUSE_MS, move || self.frame(count));
    }

    /// One frame of work; another follows while something is left.
    fn frame(self, count: u32) {
        if self.count.try_get_value() != Some(count) {
            return;
        }
        let Some(mut step) = self.step.try_update_value(Option::take).flatten() else { return };
        let end = page::now() + FRAME_MS;
        let mut is_left = true;
        while is_left && page::now() < end {
            is_left = step();
        }
        if is_left {
            self.step.set_value(Some(step));
            page::before_paint(move || self.frame(count));
        } else {
            self.is_stale.set(false);
        }
    }
}
