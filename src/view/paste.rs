//! A table of a reserve that is pasted.

use leptos::prelude::*;

/// A table of a reserve that is pasted.
#[component]
pub(super) fn Paste() -> impl IntoView {}
