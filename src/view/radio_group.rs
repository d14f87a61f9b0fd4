//! One word out of a few: buttons of which one holds, or tabs. Arrows go round, Tab leaves.
//!
//! Not here: what choosing does.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::page;
use crate::scenario::{Change, Id, Word};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// Words in their order, which of them holds, and what choosing one does.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    count: usize,
    word: Callback<(Language, usize), &'static str>,
    chosen: Signal<Option<usize>>,
    choose: Callback<usize>,
}

impl Choice {
    /// The choice of one of `all`; `word` names each.
    pub(super) fn of<T: Copy + PartialEq + Send + Sync + 'static, C: Into<Option<T>> + 'static>(
        all: &'static [T],
        word: impl Fn(Language, T) -> &'static str + Send + Sync + 'static,
        chosen: impl Fn() -> C + Send + Sync + 'static,
        choose: impl Fn(T) + Send + Sync + 'static,
    ) -> Self {
        Self {
            count: all.len(),
            word: Callback::new(move |(language, place)| {
                all.get(place).map_or("", |option| word(language, *option))
            }),
            chosen: Signal::derive(move || {
                let chosen = chosen().into();
                all.iter().position(|option| Some(*option) == chosen)
            }),
            choose: Callback::new(move |place| {
                if let Some(option) = all.get(place) {
                    choose(*option);
                }
            }),
        }
    }

    /// The choice of an input that is a word, and what the word means that holds.
    pub(super) fn of_input(id: Id) -> (Self, Signal<Option<&'static str>>) {
        let (session, presentation) = (Session::expect(), Presentation::expect());
        let chosen = session.part(move |scenario| scenario.word(id));
        let words = move |word| presentation.language().word_meaning(word);
        let name = |language: Language, word| language.word(word);
        let choose = move |word| session.apply(&Change::Word(word));
        let choice = Self::of(Word::all(id), name, move || chosen.get(), choose);
        (choice, Signal::derive(move || chosen.get().map(words)))
    }
}

/// The buttons; their ids are `id-0`, `id-1` and so on. They may be tabs of one `panel`, which only
/// the arrows along them turn.
#[component]
pub(super) fn RadioGroup(
    class: &'static str,
    #[prop(into)] id: String,
    #[prop(into)] label: Signal<String>,
    choice: Choice,
    #[prop(optional)] panel: Option<&'static str>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let Choice { count, word, chosen, choose } = choice;
    let id = StoredValue::new(id);
    let id_of = move |place: usize| id.with_value(|id| format!("{id}-{place}"));
    let key = move |event: KeyboardEvent| {
        let (key, present) = (event.key(), chosen.get_untracked().unwrap_or_default());
        let is_along = panel.is_none() || !matches!(key.as_str(), "ArrowUp" | "ArrowDown");
        if let Some(next) = place_of_key(&key, present, count).filter(|_| is_along) {
            event.prevent_default();
            choose.run(next);
            page::focus(&id_of(next));
        }
    };
    let button = move |place: usize| {
        let is_chosen = move || chosen.get() == Some(place);
        let holds = move |is_tab: bool| {
            move || (panel.is_some() == is_tab).then(|| is_chosen().to_string())
        };
        view! {
            <button
                type="button"
                role=if panel.is_some() { "tab" } else { "radio" }
                id=id_of(place)
                aria-checked=holds(false)
                aria-controls=panel
                aria-selected=holds(true)
                tabindex=move || if is_chosen() { "0" } else { "-1" }
                on:click=move |_| choose.run(place)
            >
                {move || word.run((presentation.language(), place))}
            </button>
        }
    };
    view! {
        <div class=class role=if panel.is_some() { "tablist" } else { "radiogroup" } aria-label=move || label.get() on:keydown=key>
            {(0..count).map(button).collect_view()}
        </div>
    }
}

/// Where a key leads from a place among so many, round the ends; `None` for other keys.
fn place_of_key(key: &str, place: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" | "ArrowDown" => Some(if place == last { 0 } else { place + 1 }),
        "ArrowLeft" | "ArrowUp" => Some(place.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_and_other_keys_stay() {
        let places = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "Tab"]
            .map(|key| (place_of_key(key, 0, 3), place_of_key(key, 2, 3)));
        let to = |first, last| (Some(first), Some(last));
        assert_eq!(
            places,
            [to(1, 0), to(2, 1), to(2, 1), to(1, 0), to(0, 0), to(2, 2), (None, None)]
        );
        assert_eq!(place_of_key("End", 0, 0), None);
    }
}
