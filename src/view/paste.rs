//! A table of a reserve that is pasted: the field, what was read as what, and taking it.
//!
//! What is typed stays when the dialog closes, as do the choices. Not here: how a table is read
//! ([`crate::scenario`]) and told ([`crate::figure::paste`]).

use leptos::prelude::*;

use super::dialog::Dialog;
use crate::browser::page;
use crate::figure::paste::{PasteLine, PastePreview, choice_key, choice_list, preview};
use crate::scenario::{Class, LineChoice, ReserveTable};
use crate::state::{Drawer, Overlays, Presentation, Session};
use crate::text::Language;

const DIALOG: &str = "paste-table";
const FIELD: &str = "paste-text";
const REFUSAL: &str = "paste-refusal";
/// From so many bytes on a text is read a moment after the last key.
const LONG: usize = 4_000;
/// That moment, milliseconds.
const PAUSE_MS: i32 = 200;

/// What was typed, and what the person chose for lines.
type PasteDraft = StoredValue<(String, Vec<LineChoice>)>;

/// The button that opens it.
#[component]
pub(super) fn PasteButton() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let drawer = Overlays::expect().paste();
    let open = move |_| drawer.open(session);
    view! {
        <button type="button" class="linkish paste-open" id="paste" aria-haspopup="dialog" on:click=open>
            {move || presentation.language().paste_title().to_owned()}
        </button>
    }
}

/// The dialog while it is open.
#[component]
pub(super) fn Paste() -> impl IntoView {
    let drawer = Overlays::expect().paste();
    let draft: PasteDraft = StoredValue::new((String::new(), Vec::new()));
    let title = |language: Language| language.paste_title();
    view! {
        <Show when=move || drawer.is_open()>
            <Dialog drawer id=DIALOG class="key-list paste" title><PasteForm draft /></Dialog>
        </Show>
    }
}

/// What the open dialog shows.
#[derive(Clone, Copy)]
struct PasteState {
    draft: PasteDraft,
    drawer: Drawer,
    table: Memo<ReserveTable>,
    choices: RwSignal<Vec<LineChoice>>,
    preview: Memo<PastePreview>,
    read: RwSignal<String>,
    turn: StoredValue<u32>,
}

impl PasteState {
    fn new(draft: PasteDraft) -> Self {
        let presentation = Presentation::expect();
        let (typed, chosen) = draft.get_value();
        let (read, choices) = (RwSignal::new(typed), RwSignal::new(chosen));
        let table = Memo::new(move |_| read.with(|text| ReserveTable::read(text)));
        let preview = Memo::new(move |_| {
            let language = presentation.language();
            table.with(|table| choices.with(|choices| preview(language, table, choices)))
        });
        let (drawer, turn) = (Overlays::expect().paste(), StoredValue::new(0));
        Self { draft, drawer, table, choices, preview, read, turn }
    }

    /// The person types or pastes.
    fn typed(self, text: String) {
        self.draft.update_value(|draft| draft.0.clone_from(&text));
        if text.len() < LONG {
            self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
            self.read.set(text);
            return;
        }
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        page::after(PAUSE_MS, move || {
            // The dialog may have closed.
            if self.turn.try_get_value() == Some(turn) {
                self.read.try_set(text);
            }
        });
    }

    /// The person says what the line at a place is.
    fn choose(self, place: usize, class: Option<Class>) {
        let key = |line: &PasteLine| (line.name.clone(), line.twin);
        let key = self.preview.with_untracked(|preview| preview.lines.get(place).map(key));
        let Some((name, twin)) = key else { return };
        self.choices.update(|choices| {
            choices.retain(|choice| choice.0 != name || choice.1 != twin);
            choices.push((name, twin, class));
        });
        let choices = self.choices.get_untracked();
        self.draft.update_value(|draft| draft.1 = choices);
    }

    /// Takes the lines as the reserve, once the dialog has closed.
    fn take(self, session: Session) {
        let book = self
            .table
            .with_untracked(|table| self.choices.with_untracked(|choices| table.book(choices)));
        let change = session.present().with_untracked(|run| book.change(&run.scenario));
        if let Some(change) = change {
            self.drawer.then(move || session.apply(&change));
            page::close_dialog(DIALOG);
        }
    }
}

#[component]
fn PasteForm(draft: PasteDraft) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let state = PasteState::new(draft);
    let language = move || presentation.language();
    let refusal = move || state.preview.with(|preview| preview.refusal);
    let sums = move || {
        let sums = state.preview.with(|preview| preview.sums.clone());
        sums.into_iter().map(|sum| view! { <p>{sum}</p> }).collect_view()
    };
    let notes = move || {
        let notes = state.preview.with(|preview| preview.notes.clone());
        notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view()
    };
    let typed = draft.with_value(|draft| draft.0.clone());
    page::after_paint(|| page::focus(FIELD));
    view! {
        <label class="paste-label" for=FIELD>{move || language().paste_label().to_owned()}</label>
        <p class="paste-example" id="paste-example">{move || language().paste_example().to_owned()}</p>
        <textarea
            class="paste-text"
            id=FIELD
            spellcheck="false"
            autocomplete="off"
            aria-describedby="paste-example"
            prop:value=typed
            on:input=move |event| state.typed(event_target_value(&event))
        ></textarea>
        <Show when=move || state.preview.with(|preview| !preview.lines.is_empty())>
            <PasteTable state />
        </Show>
        <div class="paste-sums" role="status">{sums}</div>
        <div class="paste-notes">{notes}</div>
        <div class="paste-acts">
            <button
                type="button"
                class="press"
                disabled=move || refusal().is_some()
                aria-describedby=REFUSAL
                on:click=move |_| state.take(session)
            >
                {move || language().paste_take().to_owned()}
            </button>
            <button type="button" class="linkish" on:click=move |_| page::close_dialog(DIALOG)>
                {move || language().texts().page().close.to_owned()}
            </button>
            <p class="paste-refusal" id=REFUSAL role="status">{move || refusal().map(str::to_owned)}</p>
        </div>
    }
}

#[component]
fn PasteTable(state: PasteState) -> impl IntoView {
    let presentation = Presentation::expect();
    let language = move || presentation.language();
    // A line stays as it is while only its numbers or its class change.
    let keys = move || {
        let name = |(place, line): (usize, &PasteLine)| (place, line.name.clone());
        state.preview.with(|preview| preview.lines.iter().enumerate().map(name).collect::<Vec<_>>())
    };
    let head = move |words: fn(Language) -> &'static str| {
        view! { <th scope="col" role="columnheader">{move || words(language()).to_owned()}</th> }
    };
    view! {
        <div class="table-scroll paste-lines">
            <table class="data" role="table">
                <caption class="vh">{move || language().paste_preview().to_owned()}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        {head(Language::paste_line)}
                        {head(Language::paste_read_as)}
                        {head(Language::paste_amount)}
                        {head(Language::paste_share)}
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    <For each=keys key=|key| key.clone() let:key>
                        <PasteRow state place=key.0 name=key.1 />
                    </For>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn PasteRow(state: PasteState, place: usize, name: String) -> impl IntoView {
    let presentation = Presentation::expect();
    let language = move || presentation.language();
    let of = move |text: fn(&PasteLine) -> String| {
        state.preview.with(|preview| preview.lines.get(place).map(text).unwrap_or_default())
    };
    let class = Memo::new(move |_| {
        state.preview.with(|preview| preview.lines.get(place).and_then(|line| line.class))
    });
    let is_fixed = move || {
        state.preview.with(|preview| preview.lines.get(place).is_none_or(|line| line.is_fixed))
    };
    let label = name.clone();
    let choose = move |event| {
        let key = event_target_value(&event);
        if let Some(class) = choice_list().find(|class| choice_key(*class) == key) {
            state.choose(place, class);
        }
    };
    let options = move || {
        let language = language();
        let option = |choice: Option<Class>| {
            let words = choice.map_or(language.paste_leave_out(), |class| language.asset(class));
            let is_chosen = class.get_untracked() == choice;
            view! { <option value=choice_key(choice) selected=is_chosen>{words.to_owned()}</option> }
        };
        choice_list().map(option).collect_view()
    };
    view! {
        <tr role="row" class:off=move || class.get().is_none()>
            <th scope="row" role="rowheader">
                <bdi>{name}</bdi>
                <small class="paste-note" hidden=move || of(|line| line.note.to_owned()).is_empty()>
                    {move || of(|line| line.note.to_owned())}
                </small>
            </th>
            <td role="cell" data-label=move || language().paste_read_as()>
                <select
                    class="word-box"
                    aria-label=move || language().paste_choice(&label)
                    disabled=is_fixed
                    prop:value=move || choice_key(class.get())
                    on:change=choose
                >
                    {options}
                </select>
            </td>
            <td role="cell" translate="no" data-label=move || language().paste_amount()>{move || of(|line| line.amount.clone())}</td>
            <td role="cell" translate="no" data-label=move || language().paste_share()>{move || of(|line| line.share.clone())}</td>
        </tr>
    }
}
