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
use crate::text::{Entry, Language, Unusable};

/// A lever with its present value and the preset's, read once for all parts of its control.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) lever: Lever,
    pub(super) value: Memo<Decimal>,
    pub(super) preset: Memo<Decimal>,
    /// What is in the box while it is being typed in.
    pub(super) draft: RwSignal<Option<Draft>>,
    /// What could not be used and has gone from the box.
    pub(super) refused: Refused,
}

/// A typed text that could not be used and the value that stayed, until the box is edited or
/// focused again or the value changes.
#[derive(Clone, Copy)]
pub(super) struct Refused(RwSignal<Option<(Draft, Decimal)>>);

impl Refused {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Keeps a text that leaves its box, where it cannot be used.
    pub(super) fn keep(self, lever: Lever, draft: Option<Draft>, value: Decimal) {
        let bad = draft.filter(|draft| is_unusable(lever, draft.entry(lever)));
        self.0.try_set(bad.map(|draft| (draft, value)));
    }

    pub(super) fn forget(self) {
        self.0.try_set(None);
    }

    /// The sentence on it, while the value that stayed still holds.
    pub(super) fn words(self, lever: Lever, value: Decimal, language: Language) -> Option<String> {
        self.0.with(|refused| {
            let (draft, stayed) = refused.as_ref()?;
            let why = unusable(lever, draft.entry(lever), language)?;
            let used = language.value_text(lever, value);
            (*stayed == value).then(|| language.kept_for(&draft.text, why, &used))
        })
    }
}

/// Why an entry cannot be used, where it cannot.
pub(super) fn unusable(lever: Lever, entry: Entry, language: Language) -> Option<Unusable> {
    let row = lever.row();
    let text = |value| language.value_text(lever, value);
    match entry {
        Entry::NotANumber => Some(Unusable::NotANumber),
        Entry::Value(typed) if !lever.allows(lever.tidy(typed)) => {
            Some(if (row.minimum..=row.maximum).contains(&typed) {
                Unusable::NotWhole
            } else {
                Unusable::Outside { low: text(row.minimum), high: text(row.maximum) }
            })
        }
        _ => None,
    }
}

fn is_unusable(lever: Lever, entry: Entry) -> bool {
    unusable(lever, entry, Language::default()).is_some()
}

impl Held {
    pub(super) fn new(session: Session, lever: Lever) -> Self {
        let (value, preset) = (session.number(lever), session.number_of_preset(lever));
        Self { lever, value, preset, draft: RwSignal::new(None), refused: Refused::new() }
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
        entry.is_some_and(|entry| is_unusable(self.lever, entry))
    }
}

/// The box of a lever.
#[component]
pub(super) fn NumberBox(held: Held) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let Held { lever, value, draft, refused, .. } = held;
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
        refused.forget();
    };
    let input = move |event: Event| {
        refused.forget();
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
            } else if event.key() == "Enter" {
                refused.keep(lever, draft.get_untracked(), value.get_untracked());
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
                    // A box that is taken away loses the focus once more, without its signals.
                    if let Some(Some(typed)) = draft.try_get_untracked() {
                        if is_unusable(lever, typed.entry(lever)) {
                            refused.keep(lever, Some(typed), value.get_untracked());
                        }
                        draft.try_set(None);
                    }
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
    let refused = Refused::new();
    let told = live(move || refused.words(lever, value.get(), presentation.language()));
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
                refused.keep(lever, draft.get_untracked(), value.get_untracked());
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
            if untrack(is_bad) {
                refused.keep(lever, draft.get_untracked(), value.get_untracked());
            }
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
                on:focus=handler(move |_| {
                    refused.forget();
                    draft.set(Some(fresh()));
                })
                on:input=move |event| {
                    refused.forget();
                    draft.set(Some(draft.get_untracked().unwrap_or_else(fresh).with(event_target_value(&event))));
                }
                on:keydown=handler(key)
                on:blur=handler(blur)
            />
            <span class="u">{live(move || presentation.language().entry_box(lever, value.get()).unit)}</span>
        </span>
        <span class="wrong kept" role="status">{told}</span>
    }
}
