//! The switch between months and calendar years, shared by the charts.
//!
//! One choice for all of them, so that figures beside each other speak of the same time. Not here:
//! what either does to a chart.

use leptos::prelude::*;

use super::radio_group::{Choice, RadioGroup};
use crate::figure::Frequency;
use crate::state::Presentation;
use crate::text::Language;

/// The choice, from any component of the page.
#[derive(Clone, Copy)]
pub(super) struct FrequencyChoice(RwSignal<Frequency>);

impl FrequencyChoice {
    /// The choice as a page begins, for all charts below the present component.
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(Frequency::default())));
    }

    pub(super) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(Frequency::default())))
    }

    /// The choice; reading it follows it.
    pub(super) fn get(self) -> Frequency {
        forget_with_reader(&self.0);
        self.0.get()
    }

    /// The choice at this moment.
    pub(super) fn get_untracked(self) -> Frequency {
        self.0.get_untracked()
    }
}

/// Monthly or annual, in the figure with this id.
#[component]
pub(super) fn FrequencySwitch(id: &'static str) -> impl IntoView {
    let presentation = Presentation::expect();
    let frequency = FrequencyChoice::expect();
    let word = |language: Language, frequency: Frequency| {
        let tools = language.texts().tools();
        if frequency == Frequency::Monthly { tools.monthly } else { tools.annual }
    };
    let choice = Choice::of(
        &[Frequency::Monthly, Frequency::Annual],
        word,
        move || frequency.get(),
        move |to| frequency.0.set(to),
    );
    let label = move || presentation.language().frequency_of_figures().to_owned();
    view! { <RadioGroup class="seg" id=format!("{id}-pace") label choice /> }
}
