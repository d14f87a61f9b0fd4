//! Line icons of 16 by 16, drawn by us.

use leptos::prelude::*;

/// The paths of the icons.
pub(super) mod path {
    pub(crate) const CHEVRON: &str = "M4 6l4 4 4-4";
    pub(crate) const UNDO: &str = "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6";
    pub(crate) const REDO: &str = "M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H10";
    pub(crate) const MOON: &str = "M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z";
    pub(crate) const SUN: &str = "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1";
    pub(crate) const TABLE: &str = "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6";
    pub(crate) const DOWNLOAD: &str = "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10";
    pub(crate) const TAKE: &str = "M8 10V2.5M4.8 5.5 8 2.3 11.2 5.5M3 8.5v5h10v-5";
    pub(crate) const EMBED: &str = "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5";
    pub(crate) const CHECK: &str = "M3 8.5 6.5 12 13 4.5";
    pub(crate) const ABOUT: &str = "M2.5 6.5q2.75-3 5.5 0t5.5 0M2.5 11q2.75-3 5.5 0t5.5 0";
    pub(crate) const UNEQUAL: &str = "M3 6h10M3 10h10M11 3 5 13";
    pub(crate) const QUESTION: &str = "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.6v.1";
    pub(crate) const CLOCK: &str = "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.3";
    pub(crate) const CLOSE: &str = "M4 4l8 8M12 4l-8 8";
    pub(crate) const UP: &str = "M8 13V3.5M4 7.2 8 3.2l4 4";
    pub(crate) const DOWN: &str = "M8 3v9.5M4 8.8l4 4 4-4";
    pub(crate) const COPY: &str = "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3";
    pub(crate) const BROKEN_LINK: &str = "M7 4.5l1.3-1.3a2.7 2.7 0 0 1 3.9 3.9L10.8 8.5M9 11.5l-1.3 1.3a2.7 2.7 0 0 1-3.9-3.9L5.2 7.5M2 2l12 12";
    pub(crate) const LINK: &str = "M6.5 9.5l3-3M7 4.5l1.3-1.3a2.7 2.7 0 0 1 3.9 3.9L10.8 8.5M9 11.5l-1.3 1.3a2.7 2.7 0 0 1-3.9-3.9L5.2 7.5";
    pub(crate) const MORE: &str = "M3.5 8h.1M8 8h.1M12.5 8h.1";
    pub(crate) const WARNING: &str = "M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1";
    pub(crate) const SLIDERS: &str = "M2 4.5h6.5M11.5 4.5H14M2 11.5h2M7 11.5h7M10 3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM5.5 10a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z";
    pub(crate) const AGAIN: &str = "M2.5 4.5 6 8l-3.5 3.5M8 12.5h5.5";
    pub(crate) const PIN: &str = "M5 2.5h6l-.8 4.5 2.3 2.5h-9L5.8 7zM8 9.5v4.5";
    pub(crate) const HOLD: &str = "M5.5 3v10M10.5 3v10";
    pub(crate) const REPLAY: &str = "M13 5.5H3.5M6 3 3.5 5.5 6 8M3 10.5h9.5M10 8l2.5 2.5L10 13";
    pub(crate) const SHELF: &str = "M4 2.5h8v11L8 10.5l-4 3z";
    pub(crate) const PRINT: &str = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9h7v4.5h-7z";
    pub(crate) const RESET: &str = "M3 4v3.5h3.5M3.3 7.3A5.2 5.2 0 1 1 3 9.5";
}

/// A button that is an icon, called `label`.
#[component]
pub(super) fn IconButton(
    class: &'static str,
    #[prop(into)] d: Signal<&'static str>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class=class aria-label=move || label.get() on:click=move |_| press.run(())>
            {move || view! { <Icon d=d.get() /> }}
        </button>
    }
}

/// An icon; what it means stands beside it or in the label of its button.
#[component]
pub(super) fn Icon(d: &'static str) -> impl IntoView {
    view! { <svg class="ic" viewBox="0 0 16 16" aria-hidden="true"><path d=d /></svg> }
}
