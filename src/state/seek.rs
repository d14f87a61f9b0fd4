//! What a goal is sought with: the key figure and the input that may be moved, chosen anywhere on the
//! page.
//!
//! Not here: the search, and the goal itself.

use leptos::prelude::*;

use super::{Presentation, Session, View};
use crate::analysis::Metric;
use crate::browser::page;
use crate::scenario::Parameter;

/// What was chosen last, and whether a person has just asked for the search.
#[derive(Clone, Copy)]
pub(crate) struct Seek {
    metric: StoredValue<Metric>,
    parameter: StoredValue<Parameter>,
    is_asked: RwSignal<bool>,
}

impl Seek {
    /// Makes it known to the page.
    pub(crate) fn provide() {
        provide_context(Self {
            metric: StoredValue::new(Metric::Profit),
            parameter: StoredValue::new(Parameter::Tokens),
            is_asked: RwSignal::new(false),
        });
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The key figure.
    pub(crate) fn metric(self) -> Metric {
        self.metric.get_value()
    }

    /// The input.
    pub(crate) fn parameter(self) -> Parameter {
        self.parameter.get_value()
    }

    /// Seeks with a key figure.
    pub(crate) fn choose_metric(self, metric: Metric) {
        self.metric.set_value(metric);
    }

    /// Seeks with an input.
    pub(crate) fn choose_parameter(self, parameter: Parameter) {
        self.parameter.set_value(parameter);
    }

    /// Goes to the search.
    pub(crate) fn ask(self, session: Session, presentation: Presentation) {
        self.is_asked.set(true);
        presentation.go(session, View::Risk);
    }

    /// Where the search stands: `take` hears that it is asked for, and the focus goes to an element.
    pub(crate) fn answer(self, id: &'static str, take: impl Fn() + Copy + 'static) {
        Effect::new(move |_| {
            forget_with_reader(&self.is_asked);
            if self.is_asked.get() {
                page::after(0, move || {
                    self.is_asked.set(false);
                    take();
                    page::focus(id);
                });
            }
        });
    }
}
