//! One saved scenario of the shelf: its picture and words, and what can be done with it.
//!
//! Name and note are edited in place: Enter or leaving the name takes it, Esc gives back what was
//! there. Not here: the list ([`super::shelf`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::svg;

use super::field::is_of_input_method;
use super::follow::{STILL, follow};
use super::shelf_desk::{ShelfDesk, ShelfSaid, save_file};
use crate::browser::page;
use crate::figure::shelf::{called, detail};
use crate::figure::thumbnail::thumbnail;
use crate::scenario::{Saved, Scenario};
use crate::state::{Bookcase, Presentation, Session};
use crate::text::Language;
use crate::text::shelf::SavedAct;

/// What of a saved scenario is being written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edited {
    Name,
    Note,
}

/// A row, once for as long as its scenario is there: its id, what was saved, what is edited.
#[derive(Clone, Copy)]
struct SavedState {
    id: StoredValue<String>,
    saved: Memo<Option<Saved>>,
    edited: RwSignal<Option<Edited>>,
    /// A note that was begun and neither saved nor given up.
    draft: StoredValue<Option<String>>,
}

impl SavedState {
    fn with<T: Default>(self, read: impl FnOnce(&Saved) -> T) -> T {
        self.saved.with(|saved| saved.as_ref().map(read).unwrap_or_default())
    }

    /// The id of an element of the row.
    fn element(self, part: &str) -> String {
        self.id.with_value(|id| format!("saved-{part}-{id}"))
    }

    /// Begins to edit, with the focus in the field.
    fn edit(self, what: Edited) {
        self.edited.set(Some(what));
        let field = self.element("field");
        page::before_paint(move || {
            page::focus(&field);
            page::select(&field);
        });
    }

    /// Ends it, with the focus where it began.
    fn leave(self, act: SavedAct) {
        self.edited.set(None);
        if act == SavedAct::Note {
            self.draft.set_value(None);
        }
        let button = self.element(word(act));
        page::before_paint(move || page::focus(&button));
    }
}

/// A scenario of the shelf, or the place of one that was deleted.
#[component]
pub(super) fn SavedRow(id: String, is_removed: bool) -> impl IntoView {
    let (bookcase, presentation) = (Bookcase::expect(), Presentation::expect());
    let own = id.clone();
    let saved = Memo::new(move |_| {
        if is_removed {
            return bookcase.with_removed(|removed| {
                removed.iter().find(|entry| entry.id == own).map(|entry| entry.saved.clone())
            });
        }
        bookcase.with_shelf(|shelf| shelf.get(&own).map(|entry| entry.saved.clone()))
    });
    let (id, draft) = (StoredValue::new(id), StoredValue::new(None));
    let row = SavedState { id, saved, edited: RwSignal::new(None), draft };
    if is_removed {
        return view! { <Removed row /> }.into_any();
    }
    let scenario = move || row.with(|saved| Some(saved.workspace.scenario.clone()));
    let words = move || {
        let language = presentation.language();
        row.with(|saved| detail(language, saved, &moment(saved)))
    };
    view! {
        <li class="saved">
            <Picture scenario=untrack(scenario) />
            <div class="saved-words">
                {move || match row.edited.get() {
                    Some(Edited::Name) => view! { <NameField row /> }.into_any(),
                    _ => view! { <b translate="no">{move || row.with(|saved| called(presentation.language(), saved))}</b> }.into_any(),
                }}
                <span class="saved-detail">{words}</span>
                {move || match row.edited.get() {
                    Some(Edited::Note) => view! { <NoteField row /> }.into_any(),
                    _ => view! { <span class="saved-note" translate="no">{move || row.with(|saved| saved.note().to_owned())}</span> }.into_any(),
                }}
            </div>
            <Acts row />
        </li>
    }
    .into_any()
}

/// When it was saved, in the device's own time.
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
pub(super) fn moment(saved: &Saved) -> String {
    if saved.time == 0 { String::new() } else { page::moment(saved.time as f64) }
}

/// The small picture of a scenario.
#[component]
pub(super) fn Picture(scenario: Option<Scenario>) -> impl IntoView {
    let svg = NodeRef::<svg::Svg>::new();
    let scene = scenario.map(|scenario| thumbnail(&scenario)).unwrap_or_default();
    follow(svg, STILL, move || scene.clone());
    view! { <svg node_ref=svg aria-hidden="true"></svg> }
}

/// In the place of one that was deleted.
#[component]
fn Removed(row: SavedState) -> impl IntoView {
    let (bookcase, presentation) = (Bookcase::expect(), Presentation::expect());
    let desk = ShelfDesk::expect();
    let words = move || {
        let language = presentation.language();
        row.with(|saved| language.saved_deleted(&called(language, saved)))
    };
    let undo = move |_| {
        let id = row.id.get_value();
        desk.tell(bookcase.restore(&id), ShelfSaid::Nothing);
        let button = row.element(word(SavedAct::Delete));
        page::before_paint(move || page::focus(&button));
    };
    view! {
        <li class="saved is-removed">
            <span role="status">{words}</span>
            <button type="button" class="linkish" id=row.element("undo") on:click=undo>
                {move || presentation.language().texts().page().undo}
            </button>
        </li>
    }
}

/// The name while it is written anew.
#[component]
fn NameField(row: SavedState) -> impl IntoView {
    let (bookcase, presentation) = (Bookcase::expect(), Presentation::expect());
    let desk = ShelfDesk::expect();
    let typed = StoredValue::new(untrack(|| row.with(|saved| saved.name().to_owned())));
    let take = move || {
        if row.edited.try_get_untracked().flatten() == Some(Edited::Name) {
            let change = |saved: Saved| saved.renamed(&typed.get_value());
            desk.tell(bookcase.change(&row.id.get_value(), change), ShelfSaid::Nothing);
        }
    };
    let press = move |event: KeyboardEvent| match event.key().as_str() {
        _ if is_of_input_method(&event) => {}
        "Enter" => {
            take();
            row.leave(SavedAct::Rename);
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            row.leave(SavedAct::Rename);
        }
        _ => {}
    };
    let blur = move |_| {
        take();
        row.edited.try_set(None);
    };
    view! {
        <input
            type="text"
            id=row.element("field")
            autocomplete="off"
            spellcheck="false"
            aria-label=move || presentation.language().name_field()
            prop:value=typed.get_value()
            on:input=move |event| typed.set_value(event_target_value(&event))
            on:keydown=press
            on:blur=blur
        />
    }
}

/// The note while it is written anew.
#[component]
fn NoteField(row: SavedState) -> impl IntoView {
    let (bookcase, presentation) = (Bookcase::expect(), Presentation::expect());
    let desk = ShelfDesk::expect();
    let typed = move || {
        let note = || untrack(|| row.with(|saved| saved.note().to_owned()));
        row.draft.get_value().unwrap_or_else(note)
    };
    let take = move |_| {
        let change = |saved: Saved| saved.noted(&typed());
        desk.tell(bookcase.change(&row.id.get_value(), change), ShelfSaid::Nothing);
        row.leave(SavedAct::Note);
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_of_input_method(&event) {
            event.prevent_default();
            event.stop_propagation();
            row.leave(SavedAct::Note);
        }
    };
    view! {
        <div class="saved-noting">
            <textarea
                rows="3"
                id=row.element("field")
                aria-label=move || presentation.language().note_field()
                prop:value=typed()
                on:input=move |event| row.draft.set_value(Some(event_target_value(&event)))
                on:keydown=press
            ></textarea>
            <button type="button" class="press" on:click=take>{move || presentation.language().save_button()}</button>
            <button type="button" class="linkish" on:click=move |_| row.leave(SavedAct::Note)>{move || presentation.language().cancel()}</button>
        </div>
    }
}

/// What can be done with it.
#[component]
fn Acts(row: SavedState) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let (bookcase, desk) = (Bookcase::expect(), ShelfDesk::expect());
    let run = move |act: SavedAct| {
        let Some(saved) = row.saved.get_untracked() else { return };
        let id = row.id.get_value();
        match act {
            SavedAct::Open => desk.take(session, saved.workspace, Bookcase::problems(&id)),
            SavedAct::Pin => pin((session, desk), untrack(|| presentation.language()), &saved),
            SavedAct::Rename => row.edit(Edited::Name),
            SavedAct::Note => row.edit(Edited::Note),
            SavedAct::Export => save_file(&saved),
            SavedAct::Delete => {
                let undo = row.element("undo");
                bookcase.remove(&id);
                page::before_paint(move || page::focus(&undo));
            }
        }
    };
    let button = move |act: SavedAct| {
        let label = move || {
            let language = presentation.language();
            row.with(|saved| language.of_saved(language.saved_act(act), &called(language, saved)))
        };
        view! {
            <button type="button" class="linkish" id=row.element(word(act)) aria-label=label on:click=move |_| run(act)>
                {move || presentation.language().saved_act(act)}
            </button>
        }
    };
    view! { <div class="saved-acts">{ACTS.map(button).collect_view()}</div> }
}

const ACTS: [SavedAct; 6] = [
    SavedAct::Open,
    SavedAct::Pin,
    SavedAct::Rename,
    SavedAct::Note,
    SavedAct::Export,
    SavedAct::Delete,
];

fn word(act: SavedAct) -> &'static str {
    match act {
        SavedAct::Open => "open",
        SavedAct::Pin => "pin",
        SavedAct::Rename => "rename",
        SavedAct::Note => "note",
        SavedAct::Export => "export",
        SavedAct::Delete => "delete",
    }
}

/// Pins a saved scenario beside the present one; one without a name of its own goes by that under
/// which it was saved.
fn pin((session, desk): (Session, ShelfDesk), language: Language, saved: &Saved) {
    let mut scenario = saved.workspace.scenario.clone();
    if scenario.name().is_empty() {
        // What was brought to what can be shown is a name of a scenario too.
        scenario.rename(saved.name());
    }
    let pinned = || ShelfSaid::Pinned(called(language, saved));
    desk.say(session.pin(scenario).map_or(ShelfSaid::NotPinned, |_| pinned()));
}
