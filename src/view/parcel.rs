//! What was read of a file or a text, before anything of it is taken: its scenarios, and what was
//! wrong with it.
//!
//! Not here: reading it ([`crate::scenario::read_file`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::saved::{Picture, moment};
use super::shelf_desk::ShelfDesk;
use crate::browser::file::Delivery;
use crate::browser::page;
use crate::figure::shelf::{called, detail};
use crate::scenario::{FileFault, FileRead, Saved, read_file};
use crate::state::{Overlays, Parcel, Presentation, Session};
use crate::text::shelf::SavedAct;

/// Most of its scenarios that are shown before they are kept.
const SHOWN_MAX: usize = 20;

fn read(content: &Delivery) -> FileRead {
    let fault = match content {
        Delivery::Text(text) => return read_file(text),
        Delivery::TooLarge(bytes) => FileFault::TooLarge { bytes: *bytes },
        Delivery::Unread => FileFault::Unread,
    };
    FileRead { scenarios: Vec::new(), faults: vec![fault] }
}

/// What came.
#[component]
pub(super) fn ParcelView(parcel: Parcel) -> impl IntoView {
    let (presentation, desk) = (Presentation::expect(), ShelfDesk::expect());
    let inbox = Overlays::expect().inbox();
    let FileRead { scenarios, faults } = read(&parcel.content);
    let (scenarios, faults) = (StoredValue::new(scenarios), Arc::new(faults));
    let count = scenarios.with_value(Vec::len);
    let name = parcel.name.clone();
    let title = move || {
        let language = presentation.language();
        name.as_ref()
            .map_or_else(|| language.read_from_text().to_owned(), |it| language.read_from(it))
    };
    let problems = move || {
        let item =
            |fault: &FileFault| view! { <li>{presentation.language().file_fault(fault)}</li> };
        faults.iter().map(item).collect_view()
    };
    let own = StoredValue::new(parcel);
    let done = Callback::new(move |()| own.with_value(|parcel| inbox.dismiss(parcel)));
    let dismiss = move || {
        done.run(());
        page::before_paint(|| page::focus("shelf-name"));
    };
    let keep = move |_| {
        if desk.keep(scenarios.get_value()) {
            dismiss();
        }
    };
    let words = move || presentation.language();
    let keep_words = move || if count == 1 { words().keep_read() } else { words().keep_all_read() };
    let rows = scenarios.with_value(|all| {
        all.iter()
            .take(SHOWN_MAX)
            .cloned()
            .map(|saved| view! { <Found saved done /> })
            .collect_view()
    });
    let id = desk.parcel_id();
    let (labelled_by, focused) = (id.clone(), id.clone());
    page::after_paint(move || page::focus(&focused));
    view! {
        <section class="parcel" aria-labelledby=labelled_by>
            <h3 id=id tabindex="-1" translate="no">{title}</h3>
            <div role="status"><ul class="problems">{problems}</ul></div>
            <ul>{rows}</ul>
            {(count > SHOWN_MAX).then(|| view! { <p class="shelf-count">{move || words().others_inside(count - SHOWN_MAX)}</p> })}
            <div class="saved-acts">
                {(count > 0).then(|| view! { <button type="button" class="press" on:click=keep>{keep_words}</button> })}
                <button type="button" class="linkish" on:click=move |_| dismiss()>
                    {move || words().texts().notices().dismiss}
                </button>
            </div>
        </section>
    }
}

/// One of its scenarios.
#[component]
fn Found(saved: Saved, done: Callback<()>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let desk = ShelfDesk::expect();
    let scenario = Some(saved.workspace.scenario.clone());
    let saved = StoredValue::new(saved);
    let words = move |read: fn(crate::text::Language, &Saved) -> String| {
        move || saved.with_value(|saved| read(presentation.language(), saved))
    };
    let label = words(|language, saved| {
        language.of_saved(language.saved_act(SavedAct::Open), &called(language, saved))
    });
    let open = move |_| {
        let workspace = saved.with_value(|saved| saved.workspace.clone());
        done.run(());
        desk.take(session, workspace, Vec::new());
    };
    view! {
        <li class="saved">
            <Picture scenario />
            <div class="saved-words">
                <b translate="no">{words(called)}</b>
                <span class="saved-detail">{words(|language, saved| detail(language, saved, &moment(saved)))}</span>
                <span class="saved-note" translate="no">{words(|_, saved| saved.note().to_owned())}</span>
            </div>
            <div class="saved-acts">
                <button type="button" class="linkish" aria-label=label on:click=open>
                    {move || presentation.language().saved_act(SavedAct::Open)}
                </button>
            </div>
        </li>
    }
}
