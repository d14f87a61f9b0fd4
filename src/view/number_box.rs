//! Boxes for typed values: that of a lever, which is taken while it is typed, and a plain one,
//! which is taken when it is left.

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::gesture::{Draft, press};
use super::live::{handler, live};
use crate::scenario::Lever;
use crate::state::{Memo, Presentation, Session};
use crate::text::Entry;

/// A lever with its present value and the preset's, read once for all parts of its control.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) lever: Lever,
    pub(super) value: Memo<Decimal>,
    pub(super) preset: Memo<Decimal>,
    /// What is in the box while it is being typed in.
    pub(super) draft: RwSignal<Option<Draft>>,
}

impl Held {
    pub(super) fn new(session: Session, lever: Lever) -> Self {
        let (value, preset) = (session.number(lever), session.number_of_preset(lever));
        Self { lever, value, preset, draft: RwSignal::new(None) }
    }

    pub(super) fn is_changed(self) -> bool {
        self.value.get() != self.preset.get()
    }

    /// Whether the value is past an end of the slider.
    pub(super) fn is_over(self) -> bool {
        let (row, value) = (self.lever.row(), self.value.get());
        value > row.slider_maximum || value < row.slider_minimum
    }

    /// Whether what is typed cannot be taken.
    pub(super) fn is_bad(self) -> bool {
        let entry = self.draft.with(|draft| draft.as_ref().map(|draft| draft.entry(self.lever)));
        match entry {
            Some(Entry::NotANumber) => true,
            Some(Entry::Value(typed)) => !self.lever.allows(self.lever.tidy(typed)),
            Some(Entry::Empty) | None => false,
        }
    }
}

/// The box of a lever.
#[component]
pub(super) fn NumberBox(held: Held) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let Held { lever, value, draft, .. } = held;
    let shown = move || {
        let typed = draft.with(|draft| draft.as_ref().map(|draft| draft.text.clone()));
        typed.unwrap_or_else(|| presentation.language().entry_text(lever, value.get()))
    };
    let fresh = move || {
        let language = untrack(|| presentation.language());
        Draft::new(language, lever, value.get_untracked())
    };
    let element = NodeRef::<html::Input>::new();
    let focus = move |_| {
        let whole = fresh();
        if let Some(input) = element.get_untracked() {
            // Now, not with the next effect: that would move the caret and undo the selection.
            input.set_value(&whole.text);
            input.select();
        }
        draft.set(Some(whole));
    };
    let input = move |event: Event| {
        let typed = draft.get_untracked().unwrap_or_else(fresh).with(event_target_value(&event));
        if let Entry::Value(number) = typed.entry(lever) {
            session.enter(lever, number);
        }
        draft.set(Some(typed));
    };
    let key = move |event: KeyboardEvent| {
        let step = matches!(event.key().as_str(), "ArrowUp" | "ArrowDown");
        if !event.is_composing() && (step || matches!(event.key().as_str(), "Enter" | "Escape")) {
            if step {
                press(session, &event, lever);
            }
            draft.set(Some(fresh()));
        }
    };
    let unit = move || {
        let typed = draft.with(|draft| draft.as_ref().map(|draft| draft.unit));
        typed.unwrap_or_else(|| presentation.language().entry_box(lever, value.get()).unit)
    };
    view! {
        <span class="num">
            <input
                node_ref=element
                id=lever.row().key
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=format!("{}-source", lever.row().key)
                aria-invalid=live(move || held.is_bad().to_string())
                prop:value=live(shown)
                on:focus=handler(focus)
                on:input=input
                on:keydown=handler(key)
                on:blur=handler(move |_| {
                    draft.try_set(None);
                })
            />
            <span class="u">{live(unit)}</span>
        </span>
    }
}

/// A box for one value of a list, in the unit of `lever`; taken with Enter or when it is left.
#[component]
pub(super) fn PlainBox(
    lever: Lever,
    #[prop(into)] value: Signal<Decimal>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] take: Callback<Decimal>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let draft = RwSignal::new(None::<Draft>);
    let shown = move || {
        let typed = draft.with(|draft| draft.as_ref().map(|draft| draft.text.clone()));
        typed.unwrap_or_else(|| presentation.language().entry_text(lever, value.get()))
    };
    let fresh = move || {
        let language = untrack(|| presentation.language());
        Draft::new(language, lever, value.get_untracked())
    };
    let entry = move || draft.with(|draft| draft.as_ref().map(|draft| draft.entry(lever)));
    let is_bad = move || matches!(entry(), Some(Entry::NotANumber));
    let finish = move || {
        if let Some(Entry::Value(number)) = untrack(entry) {
            take.run(number);
        }
    };
    let key = move |event: KeyboardEvent| {
        let row = lever.row();
        let moved = match event.key().as_str() {
            "ArrowUp" => row.step,
            "ArrowDown" => -row.step,
            "Enter" if !event.is_composing() => {
                finish();
                return draft.set(Some(fresh()));
            }
            "Escape" => return draft.set(Some(fresh())),
            _ => return,
        };
        event.prevent_default();
        take.run((value.get_untracked() + moved).clamp(row.minimum, row.maximum));
        draft.set(Some(fresh()));
    };
    let blur = move |_| {
        // A box that is taken away loses the focus once more, when its draft is gone already.
        if draft.try_get_untracked().is_some() {
            finish();
            draft.try_set(None);
        }
    };
    view! {
        <span class="num" class:is-bad=live(is_bad)>
            <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                aria-label=live(move || label.get())
                aria-invalid=live(move || is_bad().to_string())
                prop:value=live(shown)
                on:focus=handler(move |_| draft.set(Some(fresh())))
                on:input=move |event| draft.set(Some(draft.get_untracked().unwrap_or_else(fresh).with(event_target_value(&event))))
                on:keydown=handler(key)
                on:blur=handler(blur)
            />
            <span class="u">{live(move || presentation.language().entry_box(lever, value.get()).unit)}</span>
        </span>
    }
}
