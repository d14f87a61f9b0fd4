//! The shelf of saved scenarios.

use leptos::prelude::*;

/// The shelf of saved scenarios.
#[component]
pub(super) fn Shelf() -> impl IntoView {}
