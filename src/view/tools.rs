//! What is done with a scenario, beside the bar of views.

use leptos::prelude::*;

/// What is done with a scenario, beside the bar of views.
#[component]
pub(super) fn Tools() -> impl IntoView {}
