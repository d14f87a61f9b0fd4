//! The switch between months and calendar years, shared by the charts.
//!
//! One choice for all of them, so that figures beside each other speak of the same time. Arrows
//! move, Tab leaves. Not here: what either does to a chart.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::live::{handler, live};
use crate::figure::Pace;
use crate::state::{Presentation, forget_with_reader};

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

/// Monthly or annual.
#[component]
pub(super) fn PaceSwitch() -> impl IntoView {
    let presentation = Presentation::expect();
    let choice = PaceChoice::expect();
    let texts = move || presentation.language().texts();
    let (monthly, annual) = (NodeRef::<html::Button>::new(), NodeRef::<html::Button>::new());
    let key = move |event: KeyboardEvent| {
        let (to, element) = match event.key().as_str() {
            "ArrowLeft" | "ArrowUp" | "Home" => (Pace::Monthly, monthly),
            "ArrowRight" | "ArrowDown" | "End" => (Pace::Annual, annual),
            _ => return,
        };
        event.prevent_default();
        choice.0.set(to);
        if let Some(element) = element.get_untracked() {
            // An element that cannot be focused keeps the choice all the same.
            let _ = element.focus();
        }
    };
    let button = move |pace: Pace, element: NodeRef<html::Button>| {
        let is_chosen = move || choice.get() == pace;
        let name = move || match pace {
            Pace::Monthly => texts().tools.monthly,
            Pace::Annual => texts().tools.annual,
        };
        view! {
            <button type="button" role="radio" node_ref=element
                aria-checked=live(move || is_chosen().to_string())
                tabindex=live(move || if is_chosen() { "0" } else { "-1" })
                on:click=handler(move |_| choice.0.set(pace))>
                {live(name)}
            </button>
        }
    };
    view! {
        <div class="seg" role="radiogroup" on:keydown=handler(key)
            aria-label=live(move || presentation.language().pace_of_figures())>
            {button(Pace::Monthly, monthly)}
            {button(Pace::Annual, annual)}
        </div>
    }
}
