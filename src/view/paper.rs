//! The page on paper.

use leptos::prelude::*;

/// The page on paper.
#[component]
pub(super) fn Paper() -> impl IntoView {}
