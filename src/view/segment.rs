//! A segmented control: one choice out of a few words, moved by arrows, left by Tab.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::live::{handler, live};
use crate::browser::page;

/// The choices with their words, which of them holds, and what choosing does.
#[component]
pub(super) fn Segments<T>(
    id: String,
    #[prop(into)] label: Signal<String>,
    options: &'static [T],
    #[prop(into)] word: Callback<T, &'static str>,
    #[prop(into)] chosen: Signal<T>,
    #[prop(into)] choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let id = StoredValue::new(id);
    let id_of = move |index: usize| format!("{}-{index}", id.get_value());
    let take = move |index: usize| {
        if let Some(option) = options.get(index) {
            choose.run(*option);
            page::focus(&id_of(index));
        }
    };
    let key = move |event: KeyboardEvent| {
        let present = chosen.get_untracked();
        let place = options.iter().position(|option| *option == present).unwrap_or_default();
        let last = options.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => {
                if place == last {
                    0
                } else {
                    place + 1
                }
            }
            "ArrowLeft" | "ArrowUp" => {
                if place == 0 {
                    last
                } else {
                    place - 1
                }
            }
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        take(next);
    };
    let button = move |(index, option): (usize, &'static T)| {
        let is_chosen = move || chosen.get() == *option;
        view! {
            <button
                type="button"
                role="radio"
                id=id_of(index)
                aria-checked=live(move || is_chosen().to_string())
                tabindex=live(move || if is_chosen() { "0" } else { "-1" })
                on:click=handler(move |_| choose.run(*option))
            >
                {live(move || word.run(*option))}
            </button>
        }
    };
    view! {
        <div class="seg small" role="radiogroup" aria-label=live(move || label.get()) on:keydown=handler(key)>
            {options.iter().enumerate().map(button).collect_view()}
        </div>
    }
}
