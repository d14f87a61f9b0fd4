//! The button that hands the link on: the share sheet of a phone, else the clipboard, else a
//! field to copy from.

use leptos::prelude::*;

use super::icon::{Icon, IconButton, path};
use crate::browser::{address, page, share};
use crate::state::{Presentation, Session};

/// How long it says that the link was copied, milliseconds.
const SAID_MS: i32 = 2_000;
/// The field of a link that could not be copied.
const FIELD: &str = "share-field";

/// What became of the link.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Handed {
    /// Nothing yet, or the system took it.
    Quiet,
    /// It was copied.
    Copied,
    /// It must be copied by hand.
    ByHand(String),
}

/// The button and what it says.
#[component]
pub(super) fn Share() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let handed = RwSignal::new(Handed::Quiet);
    let texts = move || presentation.language().texts();
    let press = move |_| {
        let link = address::address_of(&session.query());
        if page::matches("(pointer: coarse)") && share::can_share() {
            let name = presentation.language().texts().page().name;
            let kept = link.clone();
            share::share(name, &link, move |shown| {
                if !shown {
                    copy(handed, kept.clone());
                }
            });
        } else {
            copy(handed, link);
        }
    };
    let said = move || match handed.get() {
        Handed::Copied => texts().page().link_copied,
        _ => "",
    };
    let by_hand = move || match handed.get() {
        Handed::ByHand(link) => Some(link),
        _ => None,
    };
    view! {
        <div class="share">
            <button type="button" class="tool" aria-label=move || texts().page().share_link on:click=press>
                <Icon d=path::LINK />
                <span class="lab">{move || texts().page().share_link}</span>
            </button>
            <span class="share-said" role="status">{said}</span>
            {move || by_hand().map(|link| view! { <ByHand link handed /> })}
        </div>
    }
}

/// The link in a field, selected.
#[component]
fn ByHand(link: String, handed: RwSignal<Handed>) -> impl IntoView {
    let presentation = Presentation::expect();
    page::before_paint(|| {
        page::focus(FIELD);
        page::select(FIELD);
    });
    let close = move || presentation.language().texts().page().close.to_owned();
    view! {
        <div class="share-by-hand" role="group" aria-labelledby="share-why">
            <label for=FIELD id="share-why">{move || presentation.language().copy_by_hand()}</label>
            <input id=FIELD type="text" readonly prop:value=link on:focus=move |_| page::select(FIELD) />
            <IconButton class="closer" d=path::CLOSE label=close press=move |()| handed.set(Handed::Quiet) />
        </div>
    }
}

fn copy(handed: RwSignal<Handed>, link: String) {
    share::copy(&link.clone(), move |copied| {
        if copied {
            handed.set(Handed::Copied);
            page::after(SAID_MS, move || {
                if handed.get_untracked() == Handed::Copied {
                    handed.set(Handed::Quiet);
                }
            });
        } else {
            handed.set(Handed::ByHand(link.clone()));
        }
    });
}
