//! The present scenario beside what is pinned.

use leptos::prelude::*;

/// The present scenario beside what is pinned.
#[component]
pub(super) fn SideBySide() -> impl IntoView {}
