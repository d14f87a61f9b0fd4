//! Where a reader of the article is: the step of its argument, and in the ledger the reader's own numbers
//! and the day it is judged on.
//!
//! It stays while the page is open, whichever view is shown. Not here: the verdicts.

use leptos::prelude::*;

use crate::analysis::{AsOf, ClaimInputs};

/// The reader's place, numbers and day.
#[derive(Clone, Copy)]
pub(crate) struct Judgement {
    inputs: RwSignal<ClaimInputs>,
    as_of: RwSignal<AsOf>,
    step: RwSignal<usize>,
}

impl Judgement {
    /// Makes it known to the page.
    pub(crate) fn provide() {
        let inputs = RwSignal::new(ClaimInputs::default());
        provide_context(Self { inputs, as_of: RwSignal::new(AsOf::Today), step: RwSignal::new(0) });
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The numbers; reading them follows them.
    pub(crate) fn inputs(self) -> ClaimInputs {
        forget_with_reader(&self.inputs);
        self.inputs.get()
    }

    /// The day; reading it follows it.
    pub(crate) fn as_of(self) -> AsOf {
        forget_with_reader(&self.as_of);
        self.as_of.get()
    }

    /// The step of the argument that is open, from 0; reading it follows it.
    pub(crate) fn step(self) -> usize {
        forget_with_reader(&self.step);
        self.step.get()
    }

    /// The reader opens a step.
    pub(crate) fn open(self, step: usize) {
        self.step.set(step);
    }

    /// The reader changes numbers.
    pub(crate) fn change(self, change: impl FnOnce(&mut ClaimInputs)) {
        self.inputs.update(change);
    }

    /// The reader chooses the day.
    pub(crate) fn choose(self, as_of: AsOf) {
        self.as_of.set(as_of);
    }
}
