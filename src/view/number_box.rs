//! Boxes for numbers: that of a lever, and one for a value of a list.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::field::{Field, RemarkLine};
use super::gesture::press;
use super::live::live;
use super::typing::{Typing, asked_for};
use crate::scenario::{Lever, Quantity};
use crate::state::{Memo, Session};
use crate::text::{Asked, Value};

/// A lever with its present value and the preset's, read once for all parts of its control.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) lever: Lever,
    pub(super) value: Memo<Decimal>,
    pub(super) preset: Memo<Decimal>,
    /// What is typed in its box.
    pub(super) typing: Typing,
}

impl Held {
    pub(super) fn new(session: Session, lever: Lever) -> Self {
        let (value, preset) = (session.number(lever), session.number_of_preset(lever));
        Self { lever, value, preset, typing: typing_of(session, lever, value) }
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
        self.typing.is_bad()
    }
}

/// A field of a lever.
pub(super) fn typing_of(session: Session, lever: Lever, value: Memo<Decimal>) -> Typing {
    let value = live(move || Value::Number(value.get()));
    Typing::new(asked_for(lever), value, move |edit, value| {
        if let Value::Number(number) = value {
            session.enter(edit, |scenario| {
                scenario.set(lever, number);
            });
        }
    })
}

/// The box of a lever.
#[component]
pub(super) fn NumberBox(held: Held) -> impl IntoView {
    let session = Session::expect();
    let Held { lever, typing, .. } = held;
    let key = move |event: KeyboardEvent| {
        // In a text the other keys of a number move the caret.
        if matches!(event.key().as_str(), "ArrowUp" | "ArrowDown") {
            press(session, &event, lever);
        }
    };
    view! {
        <span class="num">
            <Field typing id=lever.row().key described=format!("{}-source", lever.row().key) other=key />
            <span class="u" translate="no">{live(move || typing.unit())}</span>
        </span>
    }
}

/// A box for one value of a list, which arrows move by `step`; taken with Enter or when it is left.
#[component]
pub(super) fn PlainBox(
    #[prop(into)] quantity: Signal<Quantity>,
    step: Decimal,
    #[prop(into)] value: Signal<Decimal>,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] take: Callback<Decimal>,
) -> impl IntoView {
    let asked = live(move || Asked::Number(quantity.get()));
    let held = live(move || Value::Number(value.get()));
    let typing = Typing::new(asked, held, move |_, value| {
        if let Value::Number(number) = value {
            take.run(number);
        }
    })
    .without_rests();
    let key = move |event: KeyboardEvent| {
        let moved = match event.key().as_str() {
            "ArrowUp" => step,
            "ArrowDown" => -step,
            _ => return,
        };
        event.prevent_default();
        let (least, most) = quantity.get_untracked().bounds();
        take.run((value.get_untracked() + moved).clamp(least, most));
    };
    view! {
        <span class="num" class:is-bad=live(move || typing.is_bad())>
            <Field typing label other=key />
            <span class="u" translate="no">{live(move || typing.unit())}</span>
        </span>
        <RemarkLine remark=typing.remark() />
    }
}
