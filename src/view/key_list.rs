//! The list of keys: a dialog that "?" opens, and the button that opens it too.
//!
//! Not here: what the keys do.

use leptos::ev;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use crate::browser::sight;
use crate::figure::key_list::{KeyGroup, key_list};
use crate::state::{Drawer, Presentation, Session};

const BUTTON: &str = "keys";

/// The button, the key and the list while it is open.
#[component]
pub(super) fn KeyList() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let drawer = Drawer::new(None, BUTTON);
    let keys = window_event_listener(ev::keydown, move |event| {
        let is_ours = event.key() == "?" && !event.ctrl_key() && !event.meta_key();
        if is_ours && untrack(|| presentation.letters()) && !sight::is_in_text_field() {
            event.prevent_default();
            drawer.open(session);
        }
    });
    on_cleanup(move || keys.remove());
    view! {
        <button type="button" class="linkish" id=BUTTON aria-haspopup="dialog" on:click=move |_| drawer.open(session)>
            {move || presentation.language().texts().keys().title}
        </button>
        <Show when=move || drawer.is_open()>
            <List drawer />
        </Show>
    }
}

/// Whether a letter that is pressed is for the page: outside fields and dialogs, without other keys,
/// unless the person has switched letters off.
pub(super) fn is_letter_free(event: &KeyboardEvent, presentation: Presentation) -> bool {
    let is_alone = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    let is_elsewhere = sight::is_in_text_field() || sight::is_in_dialog();
    is_alone && !is_elsewhere && untrack(|| presentation.letters())
}

#[component]
fn List(drawer: Drawer) -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || presentation.language().texts();
    let groups = move || key_list(presentation.language()).into_iter().map(group).collect_view();
    view! {
        <Dialog drawer id="key-list" class="key-list" title=|language| language.texts().keys().title>
            <div class="key-groups">{groups}</div>
            <label class="key-letters">
                <input
                    type="checkbox"
                    prop:checked=move || presentation.letters()
                    on:change=move |event| presentation.use_letters(event_target_checked(&event))
                />
                {move || texts().keys().letters}" "
                <kbd>"?"</kbd>" "<kbd>"G"</kbd>" "<kbd>"P"</kbd>" "<kbd>"T"</kbd>
            </label>
        </Dialog>
    }
}

fn group(group: KeyGroup) -> AnyView {
    let row = |(keys, does): (&'static str, &'static str)| {
        let key = |key: &'static str| match key {
            "+" => view! { "+" }.into_any(),
            key => view! { <kbd>{key}</kbd> }.into_any(),
        };
        view! { <div><dt>{keys.split(' ').map(key).collect_view()}</dt><dd>{does}</dd></div> }
    };
    view! {
        <section>
            <h3>{group.place}</h3>
            <dl>{group.rows.into_iter().map(row).collect_view()}</dl>
        </section>
    }
    .into_any()
}
