//! The switch between months and calendar years, shared by the charts.
//!
//! One choice for all of them, so that figures beside each other speak of the same time. Not here:
//! what either does to a chart.

use leptos::prelude::*;

use super::radio_group::{Choice, RadioGroup};
use crate::figure::Pace;
use crate::state::Presentation;
use crate::text::Language;

/// The choice, from any component of the page.
#[derive(Clone, Copy)]
pub(super) struct PaceChoice(RwSignal<Pace>);

impl PaceChoice {
    /// The choice as a page begins, for all charts below the present component.
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(Pace::default())));
    }

    pub(super) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(Pace::default())))
    }

    /// The choice; reading it follows it.
    pub(super) fn get(self) -> Pace {
        forget_with_reader(&self.0);
        self.0.get()
    }

    /// The choice at this moment.
    pub(super) fn get_untracked(self) -> Pace {
        self.0.get_untracked()
    }
}

/// Monthly or annual, in the figure with this id.
#[component]
pub(super) fn PaceSwitch(id: &'static str) -> impl IntoView {
    let presentation = Presentation::expect();
    let pace = PaceChoice::expect();
    let word = |language: Language, pace: Pace| {
        let tools = &language.texts().tools;
        if pace == Pace::Monthly { tools.monthly } else { tools.annual }
    };
    let choice = Choice::of(
        &[Pace::Monthly, Pace::Annual],
        word,
        move || pace.get(),
        move |to| pace.0.set(to),
    );
    let label = move || presentation.language().pace_of_figures().to_owned();
    view! { <RadioGroup class="seg" id=format!("{id}-pace") label choice /> }
}
