//! The shelf of saved scenarios: the present one is saved, saved ones are found, and files come and
//! go.
//!
//! Files that are dropped anywhere on the page come here. Not here: one saved scenario
//! ([`super::saved`]), and what was read of a file ([`super::parcel`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::field::is_of_input_method;
use super::parcel::ParcelView;
use super::saved::SavedRow;
use super::shelf_desk::{DIALOG, ShelfDesk, ShelfSaid, save_file};
use crate::browser::file::{self, Delivery, on_drop, take_chosen};
use crate::browser::{address, download, launch, page};
use crate::figure::shelf::{ALL_FILE, found, or_unnamed, suggested_name, told};
use crate::scenario::{Saved, Shelf as Shelved, write_file};
use crate::state::{Bookcase, Overlays, Presentation, Session};
use crate::text::Language;

const NAME: &str = "shelf-name";
const LINK: &str = "shelf-link";
const FILE: &str = "shelf-file";

/// The shelf while it is open; files that are dropped open it.
#[component]
pub(super) fn Shelf() -> impl IntoView {
    let (session, overlays) = (Session::expect(), Overlays::expect());
    Bookcase::provide();
    let drawer = overlays.shelf();
    // They stand as long as this does.
    StoredValue::new_local(on_drop(move |name, content| overlays.receive(session, name, content)));
    launch::on_file(move |file| {
        file::read(&file, move |name, content| overlays.receive(session, Some(name), content));
    });
    let title = |language: Language| language.shelf_title();
    view! {
        <Show when=move || drawer.is_open() fallback=move || view! { <DropCue /> }>
            <Dialog drawer id=DIALOG class="key-list shelf" title><Contents /></Dialog>
        </Show>
    }
}

/// What stands over the page while files are held over it.
#[component]
fn DropCue() -> impl IntoView {
    let presentation = Presentation::expect();
    view! { <p class="drop-cue" aria-hidden="true">{move || presentation.language().drop_here()}</p> }
}

#[component]
fn Contents() -> impl IntoView {
    let (presentation, overlays) = (Presentation::expect(), Overlays::expect());
    let (inbox, bookcase) = (overlays.inbox(), Bookcase::expect());
    let desk = ShelfDesk::provide(bookcase, overlays.shelf());
    bookcase.open();
    let said = move || desk.said.with(|said| said.words(presentation.language()));
    if inbox.is_empty() && !page::matches("(pointer: coarse)") {
        page::after_paint(|| {
            page::focus(NAME);
            page::select(NAME);
        });
    }
    view! {
        <DropCue />
        <For each=move || inbox.parcels() key=|parcel| parcel.clone() let:parcel><ParcelView parcel /></For>
        <Unread />
        <SaveForm desk />
        <p class="shelf-said" role="status">{said}</p>
        <SavedList desk />
        <Arrivals />
    }
}

/// What the device had kept and cannot be read.
#[component]
fn Unread() -> impl IntoView {
    let (bookcase, presentation) = (Bookcase::expect(), Presentation::expect());
    let save = move |_| {
        download::save("seigniorage.txt", "text/plain", &Bookcase::unread_text());
    };
    view! {
        <Show when=move || bookcase.unread() != 0>
            <div class="notice amber" role="status">
                <p>{move || presentation.language().saved_unreadable(bookcase.unread())}</p>
                <div class="acts">
                    <button type="button" on:click=save>{move || presentation.language().aside_as_file()}</button>
                    <button type="button" on:click=move |_| bookcase.forget_unread()>
                        {move || presentation.language().texts().notices().dismiss}
                    </button>
                </div>
            </div>
        </Show>
    }
}

/// The name under which the present scenario is saved.
#[component]
fn SaveForm(desk: ShelfDesk) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let typed = RwSignal::new(None::<String>);
    let suggested = Memo::new(move |_| {
        session.present().with(|run| suggested_name(presentation.language(), &run.scenario))
    });
    let name = move || typed.get().unwrap_or_else(|| suggested.get());
    let save = move || {
        let name = untrack(name);
        let said = or_unnamed(untrack(|| presentation.language()), &name);
        desk.tell(desk.bookcase.save(&name, session.workspace()), ShelfSaid::Saved(said));
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !is_of_input_method(&event) {
            save();
        }
    };
    let export = move |_| {
        let saved = Saved::new(&untrack(name), "", Bookcase::now(), session.workspace());
        save_file(&saved);
    };
    let words = move || presentation.language();
    view! {
        <div class="shelf-save">
            <label for=NAME>{move || words().save_present()}</label>
            <input
                id=NAME
                type="text"
                autocomplete="off"
                spellcheck="false"
                prop:value=name
                on:input=move |event| typed.set(Some(event_target_value(&event)))
                on:keydown=press
            />
            <button type="button" class="press" on:click=move |_| save()>{move || words().save_button()}</button>
            <button type="button" class="linkish" on:click=export>{move || words().present_as_file()}</button>
        </div>
    }
}

/// A saved scenario in the list, or the place of one that was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct ShelfLine {
    id: String,
    is_removed: bool,
}

/// What is found of the saved scenarios, with the places of those that were deleted.
fn lines(bookcase: Bookcase, typed: &str) -> Vec<ShelfLine> {
    let line = |id: &str, is_removed: bool| ShelfLine { id: id.to_owned(), is_removed };
    let removed = bookcase.with_removed(<[_]>::to_vec);
    bookcase.with_shelf(|shelf| {
        if removed.is_empty() {
            let found = found(shelf, typed).into_iter();
            return found.map(|entry| line(&entry.id, false)).collect();
        }
        let all = Shelved::new(shelf.entries().iter().chain(&removed).cloned().collect());
        let found = found(&all, typed).into_iter();
        found.map(|entry| line(&entry.id, shelf.get(&entry.id).is_none())).collect()
    })
}

#[component]
fn SavedList(desk: ShelfDesk) -> impl IntoView {
    let (bookcase, presentation) = (desk.bookcase, Presentation::expect());
    let shown = Memo::new(move |_| desk.typed.with(|typed| lines(bookcase, typed)));
    let is_empty = move || bookcase.with_shelf(|shelf| shelf.entries().is_empty());
    let count = move || shown.with(|lines| lines.iter().filter(|line| !line.is_removed).count());
    let words = move || presentation.language();
    let export = move |_| {
        let text = untrack(|| {
            let page = address::page_address();
            let saved = |shelf: &Shelved| {
                write_file(shelf.entries().iter().map(|entry| &entry.saved), &page)
            };
            bookcase.with_shelf(saved)
        });
        download::save(ALL_FILE, "application/json", &text);
    };
    view! {
        <section class="shelf-list" aria-label=move || words().shelf_title()>
            <Show when=move || !is_empty()>
                <input
                    type="text"
                    class="preset-find"
                    id="shelf-find"
                    autocomplete="off"
                    spellcheck="false"
                    aria-label=move || words().shelf_find()
                    placeholder=move || words().shelf_find()
                    prop:value=move || desk.typed.get()
                    on:input=move |event| desk.typed.set(event_target_value(&event))
                />
            </Show>
            <p class="shelf-count" role="status">{move || told(words(), count(), is_empty())}</p>
            <ul>
                <For each=move || shown.get() key=|line| line.clone() let:line>
                    <SavedRow id=line.id is_removed=line.is_removed />
                </For>
            </ul>
            <Show when=move || !is_empty()>
                <button type="button" class="linkish" on:click=export>{move || words().all_as_file()}</button>
            </Show>
        </section>
    }
}

/// The ways in which files and links come.
#[component]
fn Arrivals() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let overlays = Overlays::expect();
    let typed = RwSignal::new(String::new());
    let choose = move |_| {
        take_chosen(FILE, move |name, content| overlays.receive(session, Some(name), content));
    };
    let read = move || {
        let text = typed.get_untracked();
        if !text.trim().is_empty() {
            typed.set(String::new());
            overlays.receive(session, None, Delivery::Text(text));
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !is_of_input_method(&event) {
            read();
        }
    };
    let words = move || presentation.language();
    view! {
        <section class="shelf-arrivals">
            <p class="shelf-open">
                <input
                    type="file"
                    class="vh"
                    id=FILE
                    accept=".json,application/json"
                    multiple=true
                    on:change=choose
                />
                <label for=FILE class="press">{move || words().open_file()}</label>
                <span>{move || words().open_hint()}</span>
            </p>
            <p class="shelf-paste">
                <label for=LINK>{move || words().paste_link()}</label>
                <input
                    id=LINK
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                    on:keydown=press
                />
                <button type="button" class="press" on:click=move |_| read()>{move || words().read_link()}</button>
            </p>
        </section>
    }
}
