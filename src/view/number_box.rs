//! Boxes for numbers: that of a parameter, and one for a value of a list.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::field::{FieldName, NumberField, RemarkLine};
use super::gesture::press;
use super::typing::Typing;
use crate::scenario::{Change, Parameter, Quantity};
use crate::state::Session;
use crate::text::{Asked, Value};

/// A parameter with its present value and the preset's, read once for all parts of its control.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) parameter: Parameter,
    pub(super) value: Memo<Decimal>,
    pub(super) preset: Memo<Decimal>,
    /// What is typed in its box.
    pub(super) typing: Typing,
}

impl Held {
    pub(super) fn new(session: Session, parameter: Parameter) -> Self {
        let (value, preset) = (session.number(parameter), session.number_of_preset(parameter));
        let typing = Typing::number(parameter, value, move |number| Change::Set(parameter, number));
        Self { parameter, value, preset, typing }
    }

    pub(super) fn is_changed(self) -> bool {
        self.value.get() != self.preset.get()
    }

    /// Whether the value is past an end of the slider.
    pub(super) fn is_over(self) -> bool {
        let (row, value) = (self.parameter.row(), self.value.get());
        value > row.slider_maximum || value < row.slider_minimum
    }
}

/// The box of a parameter.
#[component]
pub(super) fn NumberBox(held: Held) -> impl IntoView {
    let session = Session::expect();
    let (parameter, key) = (held.parameter, held.parameter.row().key);
    let typing = held.typing.keyed(move |event| {
        // In a text the other keys of a number move the caret.
        if matches!(event.key().as_str(), "ArrowUp" | "ArrowDown") {
            press(session, &event, parameter);
        }
    });
    let (id, described) = (Some(key.to_owned()), Some(format!("{key}-source")));
    view! { <NumberField typing name=FieldName { id, described, ..FieldName::default() } /> }
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
    let asked = Signal::derive(move || Asked::Number(quantity.get()));
    let held = Signal::derive(move || Value::Number(value.get()));
    let typing = Typing::new(asked, held, move |_, value| {
        if let Value::Number(number) = value {
            take.run(number);
        }
    })
    .without_rests()
    .keyed(move |event| {
        let moved = match event.key().as_str() {
            "ArrowUp" => step,
            "ArrowDown" => -step,
            _ => return,
        };
        event.prevent_default();
        let (least, most) = quantity.get_untracked().bounds();
        take.run((value.get_untracked() + moved).clamp(least, most));
    });
    view! {
        <NumberField typing name=FieldName::of(label) />
        <RemarkLine remark=typing.remark() />
    }
}
