//! What a figure can be taken away as.

use leptos::prelude::*;

/// What a figure can be taken away as.
#[component]
pub(super) fn TakeAway() -> impl IntoView {}
