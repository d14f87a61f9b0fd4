//! A dialog over the page, with a name and the button that closes it.
//!
//! The browser's own dialog holds the focus, closes with Esc and gives the focus back. Not here: what
//! opens it, and that Back closes it ([`Drawer`]).

use leptos::html;
use leptos::prelude::*;

use super::icon::{IconButton, path};
use crate::browser::page;
use crate::state::{Drawer, Presentation};
use crate::text::Language;

/// The dialog, to be shown while its drawer is open.
#[component]
pub(super) fn Dialog(
    drawer: Drawer,
    id: &'static str,
    class: &'static str,
    title: fn(Language) -> &'static str,
    children: Children,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // One that is open already stays open.
            let _ = dialog.show_modal();
        }
    });
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <dialog node_ref=dialog class=class id=id aria-labelledby=labelled_by on:close=move |_| drawer.close()>
            <div class="key-head">
                <h2 id=title_id>{move || title(presentation.language())}</h2>
                <IconButton class="closer" d=path::CLOSE label=move || presentation.language().texts().page().close.to_owned() press=move |()| page::close_dialog(id) />
            </div>
            {children()}
        </dialog>
    }
}
