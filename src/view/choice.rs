//! One word out of a few: a segmented control. Arrows move, Tab leaves.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::live::{handler, live};
use crate::browser::page;
use crate::scenario::Id;
use crate::state::{Memo, Presentation};
use crate::text::{Language, Words};

/// The choice of an input; `words` names one of its words.
#[component]
pub(super) fn Choice<T>(
    id: Id,
    all: &'static [T],
    chosen: Memo<T>,
    words: fn(Language, T) -> Words,
    #[prop(into)] choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let presentation = Presentation::expect();
    let element_id = move |place: usize| format!("{}-{place}", id.key());
    let key = move |event: KeyboardEvent| {
        let present = all.iter().position(|word| *word == chosen.get_untracked()).unwrap_or(0);
        let last = all.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => {
                if present == last {
                    0
                } else {
                    present + 1
                }
            }
            "ArrowLeft" | "ArrowUp" => {
                if present == 0 {
                    last
                } else {
                    present - 1
                }
            }
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(word) = all.get(next) {
            choose.run(*word);
            page::focus(&element_id(next));
        }
    };
    let button = move |(place, word): (usize, &'static T)| {
        let is_chosen = move || chosen.get() == *word;
        view! {
            <button
                type="button"
                role="radio"
                id=element_id(place)
                aria-checked=live(move || is_chosen().to_string())
                tabindex=live(move || if is_chosen() { "0" } else { "-1" })
                on:click=handler(move |_| choose.run(*word))
            >
                {live(move || words(presentation.language(), *word).name)}
            </button>
        }
    };
    view! {
        <div class="seg choice" role="radiogroup" aria-label=live(move || presentation.language().label(id)) on:keydown=handler(key)>
            {all.iter().enumerate().map(button).collect_view()}
        </div>
    }
}
