//! The presets: a button in the bar that says which, and the list of all, found by typing.
//!
//! An editable combobox with its list below, as the ARIA practices have it: arrows move, Enter takes,
//! Shift and Enter pin beside the present scenario; so does Enter while the box for it is checked.
//! Not here: which presets a text finds ([`crate::figure::chooser`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::icon::{Icon, path};
use super::pin::pinned;
use crate::browser::page;
use crate::figure::chooser::{PresetGroup, PresetLine, found as told, presets};
use crate::scenario::{Preset, Scenario};
use crate::state::{Overlays, Presentation, Session};
use crate::text::Language;

const DIALOG: &str = "presets";
const LIST: &str = "preset-list";

/// The button.
#[component]
pub(super) fn PresetButton() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let present = Memo::new(move |_| session.present().with(|shown| shown.scenario.base()));
    let overlays = Overlays::expect();
    let open = move |_| overlays.presets().open(session);
    // On a phone the first word is not seen.
    let label = move || {
        let language = presentation.language();
        format!("{} {}", language.texts().page().preset, language.preset_name(present.get()))
    };
    view! {
        <button type="button" class="preset" id="preset" aria-haspopup="dialog" aria-label=label on:click=open>
            <span class="preset-k">{move || presentation.language().texts().page().preset}" "</span>
            <span class="preset-name" translate="no">{move || presentation.language().preset_name(present.get())}</span>
            <Icon d=path::CHEVRON />
        </button>
    }
}

/// The list while it is open.
#[component]
pub(super) fn Chooser() -> impl IntoView {
    let drawer = Overlays::expect().presets();
    let title = |language: Language| language.chooser_title();
    view! {
        <Show when=move || drawer.is_open()>
            <Dialog drawer id=DIALOG class="key-list presets" title><Presets /></Dialog>
        </Show>
    }
}

/// What is typed, what it finds, and which of it Enter takes.
#[derive(Clone, Copy)]
struct PresetSearch {
    typed: RwSignal<String>,
    groups: Memo<Vec<PresetGroup>>,
    active: RwSignal<usize>,
}

impl PresetSearch {
    fn new() -> Self {
        let (typed, presentation) = (RwSignal::new(String::new()), Presentation::expect());
        let groups =
            Memo::new(move |_| typed.with(|typed| presets(presentation.language(), typed)));
        Self { typed, groups, active: RwSignal::new(0) }
    }

    fn found(self) -> Vec<Preset> {
        let lines = |groups: &Vec<_>| groups.iter().flat_map(lines_of).collect();
        self.groups.with(lines)
    }

    /// Which is active, where any is found.
    fn active_id(self) -> Option<String> {
        (!self.found().is_empty()).then(|| option_id(self.active.get()))
    }

    fn press(self, event: &KeyboardEvent, take: impl Fn(Preset, bool)) {
        let (found, present) = (untrack(|| self.found()), self.active.get_untracked());
        let next = match event.key().as_str() {
            "ArrowDown" if present + 1 < found.len() => present + 1,
            "ArrowUp" if present > 0 => present - 1,
            "ArrowDown" => 0,
            "ArrowUp" => found.len().saturating_sub(1),
            "Enter" if !event.is_composing() => {
                let is_pin = event.shift_key();
                return found.get(present).map_or((), |preset| take(*preset, is_pin));
            }
            // Among others "Escape", with which the dialog closes.
            _ => return,
        };
        event.prevent_default();
        self.active.set(next);
        page::scroll_into_view(&option_id(next));
    }
}

#[component]
fn Presets() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let (search, drawer) = (PresetSearch::new(), Overlays::expect().presets());
    let (pins_instead, said) = (RwSignal::new(false), RwSignal::new(String::new()));
    let take = move |preset: Preset, is_pin: bool| {
        if is_pin || pins_instead.get_untracked() {
            let letter = session.pin(Scenario::preset(preset));
            let language = untrack(|| presentation.language());
            return said.set(pinned(language, language.preset_name(preset), letter));
        }
        drawer.then(move || session.take_preset(preset));
        page::close_dialog(DIALOG);
    };
    let input = move |event| {
        search.typed.set(event_target_value(&event));
        search.active.set(0);
    };
    let is_found = move || !search.groups.with(Vec::is_empty);
    let words = move || presentation.language();
    page::after_paint(|| page::focus("preset-find"));
    view! {
        <input
            type="text"
            class="preset-find"
            id="preset-find"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded="true"
            aria-controls=LIST
            aria-activedescendant=move || search.active_id()
            autocomplete="off"
            spellcheck="false"
            aria-label=move || words().chooser_find()
            placeholder=move || words().chooser_find()
            on:input=input
            on:keydown=move |event| search.press(&event, take)
        />
        <label class="preset-pin">
            <input type="checkbox" prop:checked=move || pins_instead.get() on:change=move |event| pins_instead.set(event_target_checked(&event)) />
            {move || words().pin_instead().to_owned()}
        </label>
        <p class="preset-said" role="status">{move || said.get()}</p>
        <p class="preset-none" class:vh=is_found role="status">
            {move || search.groups.with(|groups| told(words(), groups))}
        </p>
        <div class="preset-list" role="listbox" id=LIST aria-label=move || words().chooser_title()>
            {move || options(search, Callback::new(move |preset| take(preset, false)))}
        </div>
    }
}

/// The presets that are found, in their groups.
fn options(search: PresetSearch, take: Callback<Preset>) -> AnyView {
    let mut place = 0;
    let group = |(number, PresetGroup { name, lines }): (usize, PresetGroup)| {
        let id = format!("preset-group-{number}");
        let labelled_by = id.clone();
        let option = |line: PresetLine| {
            let own = place;
            place += 1;
            view! { <PresetOption line place=own active=search.active take /> }
        };
        view! {
            <div role="group" aria-labelledby=labelled_by>
                <p class="preset-group" id=id>{name}</p>
                {lines.into_iter().map(option).collect_view()}
            </div>
        }
    };
    search.groups.get().into_iter().enumerate().map(group).collect_view().into_any()
}

#[component]
fn PresetOption(
    line: PresetLine,
    place: usize,
    active: RwSignal<usize>,
    take: Callback<Preset>,
) -> impl IntoView {
    let session = Session::expect();
    let PresetLine { preset, name, detail } = line;
    let is_present = move || session.present().with(|shown| shown.scenario.base() == preset);
    view! {
        <div
            role="option"
            id=option_id(place)
            class="preset-line"
            class:on=is_present
            aria-selected=move || (active.get() == place).to_string()
            on:click=move |_| take.run(preset)
        >
            <b>{name}</b>" "<span>{detail}</span>
        </div>
    }
}

fn lines_of(group: &PresetGroup) -> Vec<Preset> {
    group.lines.iter().map(|line| line.preset).collect()
}

fn option_id(place: usize) -> String {
    format!("preset-option-{place}")
}
