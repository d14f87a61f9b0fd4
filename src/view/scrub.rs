//! A number in the sentence that can be dragged, typed and moved by keys.
//!
//! A click or Enter turns it into a text field, which is as wide as the number, so that the sentence
//! stays as it is; Esc during a drag goes back to where it began.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::drag::Drag;
use super::field::{Field, FieldName};
use super::follow::kept;
use super::gesture::{press, value_of_drag};
use super::part::{PagePart, PageParts, TYPED_NUMBER};
use super::typing::{Typing, TypingRemark};
use crate::scenario::{Change, Id, Parameter, Unit};
use crate::state::{Presentation, Session};
use crate::unit::Number;

/// A number of the sentence.
#[derive(Clone, Copy)]
struct ScrubNumber {
    parameter: Parameter,
    text: Signal<String>,
    typing: RwSignal<bool>,
    /// Whether a key has closed its field, and the focus comes back to it.
    is_left: StoredValue<bool>,
}

/// The number of a parameter with its text in the sentence; what is to be told of a text that was typed
/// goes into the sentence's remark. The field comes with the part that holds all fields.
#[component]
pub(super) fn Scrub(parameter: Parameter, #[prop(into)] text: Signal<String>) -> impl IntoView {
    let (typing, is_left) = (RwSignal::new(false), StoredValue::new(false));
    let number = ScrubNumber { parameter, text, typing, is_left };
    let parts = PageParts::expect();
    provide_context(number);
    view! {
        <Show
            when=move || typing.get() && parts.is_here(PagePart::Controls)
            fallback=move || view! { <Slider number /> }
        >
            {move || parts.fill(PagePart::Controls, TYPED_NUMBER)}
        </Show>
    }
}

/// The number, to be dragged and moved by keys.
#[component]
fn Slider(number: ScrubNumber) -> impl IntoView {
    let ScrubNumber { parameter, text, typing, is_left } = number;
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(parameter);
    let drag = Drag::new(session, move |before, (right, _), keys| {
        let value = value_of_drag(parameter, before.number(parameter), right, keys);
        session.apply(&Change::Set(parameter, value));
    })
    .clicked(move || typing.set(true));
    let element = NodeRef::<html::Span>::new();
    let row = parameter.row();
    Effect::new(move |_| {
        if let Some(number) = element.get().filter(|_| is_left.get_value()) {
            is_left.set_value(false);
            let _ = number.focus();
        }
    });
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => drag.give_up(),
        "Enter" | " " => {
            event.prevent_default();
            typing.set(true);
        }
        _ => press(session, &event, parameter),
    };
    // While changes are held the sentence says what is shown, and this what waits.
    let held = move || {
        let is_other = session.is_holding()
            && session.shown().with(|shown| shown.scenario.number(parameter) != value.get());
        is_other.then(|| {
            let language = presentation.language();
            let value = language.value_text(parameter, value.get());
            view! { <span class="held">{language.held_value(&value)}</span> }
        })
    };
    // A bare number of people is said with its unit.
    let spoken = move || match row.unit {
        Unit::People => presentation.language().value_text(parameter, value.get()),
        _ => text.get(),
    };
    view! {
        <span
            {..drag.heard()}
            node_ref=element
            class="scrub"
            translate="no"
            class:now=move || drag.is_drag()
            role="slider"
            tabindex="0"
            aria-label=move || presentation.language().label(Id::Parameter(parameter))
            aria-valuenow=move || value.get().to_string()
            aria-valuemin=row.minimum.to_string()
            aria-valuemax=row.maximum.to_string()
            aria-valuetext=spoken
            on:keydown=key
        >
            {move || text.get()}{held}
            <Show when=move || drag.is_drag()>
                <Vernier parameter value />
            </Show>
        </span>
    }
}

/// The ruler above a number that is being dragged: forty steps, the needle in the middle.
#[component]
fn Vernier(parameter: Parameter, value: Memo<Decimal>) -> impl IntoView {
    let presentation = Presentation::expect();
    let ticks = move || {
        let (step, middle) = (parameter.row().step, value.get());
        let nearest = (middle / step).round();
        (-20..=20_i32).filter_map(move |offset| {
            let count = nearest + Decimal::from(offset);
            let at = count * step;
            if at < parameter.row().minimum || at > parameter.row().maximum {
                return None;
            }
            let x = 110.0 + 5.0 * f64::from_decimal((at - middle) / step);
            let major = (count % Decimal::TEN).is_zero();
            Some((x, major, at))
        })
        .map(|(x, major, at)| {
            let y = if major { "14" } else { "19" };
            let label = major.then(|| {
                let text = presentation.language().entry_text(parameter, at);
                view! { <text x=x.to_string() y="9">{text}</text> }
            });
            view! { <line x1=x.to_string() x2=x.to_string() y1=y y2="25" class:maj=major />{label} }
        })
        .collect_view()
    };
    view! {
        <svg class="vernier" viewBox="0 0 220 34" aria-hidden="true">
            {ticks}
            <line class="mid" x1="110" x2="110" y1="12" y2="29" />
            <path class="midfill" d="M106 34h8l-4-5z" />
        </svg>
    }
}

/// The number as a field over the room that it has in the sentence.
pub(super) fn typed() -> AnyView {
    let ScrubNumber { parameter, text, typing, is_left } = expect_context();
    let remark = TypingRemark::expect();
    let (session, presentation) = (Session::expect(), Presentation::expect());
    // The field may close when the sentence has gone.
    let close = move |by_key: bool| {
        if typing.try_set(false).is_none() {
            is_left.set_value(by_key);
        }
    };
    let put = move |number| Change::Set(parameter, number);
    let field = Typing::number(parameter, session.number(parameter), put);
    let field = field.without_rests().remarked(remark).closed(close).begun();
    let label =
        Signal::derive(move || presentation.language().label(Id::Parameter(parameter)).to_owned());
    kept(field.element, |input| {
        let _ = input.focus();
    });
    // The words of the sentence say the rest: what is counted, and that it is a year's.
    let unit = move || match parameter.row().unit {
        Unit::People => "",
        Unit::Percent | Unit::PercentAYear => "%",
        _ => field.unit(),
    };
    view! {
        <span class="scrub typ" class:is-bad=move || field.is_bad()>
            <span class="room" aria-hidden="true">{text.get_untracked()}</span>
            <span class="typed">
                <Field typing=field name=FieldName::of(label) />
                <span class="u" translate="no">{unit}</span>
            </span>
        </span>
    }
    .into_any()
}
