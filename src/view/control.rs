//! One control of a number: label, box with unit, response drawing over a range input, and the
//! line that says where the value comes from.
//!
//! In the frame of a step only the needle moves: the curve does not depend on the value. An input
//! that changes nothing at present says why; where another takes its place, that stands instead of
//! box and slider.

use leptos::ev::{Event, KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use rust_decimal::Decimal;

use super::drag::{Drag, is_mouse};
use super::follow::follow;
use super::gesture::{press, value_of_slide};
use super::meaning::{Meaning, MeaningButton};
use super::number_box::{Held, NumberBox};
use super::slide::{HEIGHT, Slide, SlideWidth};
use super::source_line::SourceLine;
use crate::analysis::unearned;
use crate::scenario::{Change, Id, Idle, Parameter};
use crate::state::{Presentation, Responses, Session};
use crate::unit::Number;

/// The control of a parameter; `scale` is the smallest and largest figure of its group.
#[component]
pub(super) fn Control(
    parameter: Parameter,
    scale: Memo<(f64, f64)>,
    /// Whether no figure answers it, so that only the track is drawn.
    #[prop(optional)]
    is_plain: bool,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let held = Held::new(session, parameter);
    let (open, in_use) = (RwSignal::new(false), RwSignal::new(false));
    let id = Id::Parameter(parameter);
    let why = session.part(move |scenario| scenario.idle(parameter));
    let counts = move || why.get().is_none_or(|why| !why.is_replaced());
    view! {
        <div
            class="ctl"
            class:is-plain=is_plain
            class:is-changed=move || held.is_changed()
            class:is-over=move || held.is_over()
            class:is-bad=move || held.typing.is_bad()
            on:focusin=move |_| in_use.set(true)
            on:focusout=move |_| in_use.set(false)
        >
            <div class="ctl-row">
                <span class="ctl-label">
                    <label for=parameter.row().key>{move || presentation.language().label(id)}</label>
                    <MeaningButton id open />
                </span>
                <Show when=counts><NumberBox held /></Show>
            </div>
            <Meaning id open />
            <IdleNote why />
            {parameter.row().key.ends_with("_spread").then(|| view! { <HeldAtZero parameter /> })}
            <Show when=counts>
                <SlideInput held scale in_use is_plain />
                <SourceLine ids=vec![id] id held />
            </Show>
        </div>
    }
}

/// That a spread takes a yield below nought, where the model holds it.
#[component]
fn HeldAtZero(parameter: Parameter) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        session.present().with(|shown| {
            let inputs = &shown.projection.inputs;
            Some((unearned(inputs, parameter)?, inputs.months))
        })
    });
    let note = move || {
        let (found, of) = found.get()?;
        let language = presentation.language();
        let words = if found.months == of {
            language.held_at_zero(found.low)
        } else {
            language.held_at_zero_for(found.low, found.months)
        };
        Some(view! { <p class="note" translate="no">{words}</p> })
    };
    view! { {note} }
}

/// Why an input changes nothing at present, and the offer to make it count.
#[component]
pub(super) fn IdleNote(why: Memo<Option<Idle>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let note = move || {
        let (language, why) = (presentation.language(), why.get()?);
        let offer = language.idle_offer(why).map(|offer| {
            view! {
                <button type="button" class="linkish" on:click=move |_| session.apply(&Change::TakeOver(why))>{offer}</button>
            }
        });
        Some(view! { <p class="note" translate="no">{language.idle(why)}" "{offer}</p> })
    };
    view! { {note} }
}

/// The range input over the drawing. A mouse moves it as the browser has it; a finger moves the
/// value from where it is, once it has gone sideways: the browser's own would take the value to
/// where the finger is on every swipe over the page.
#[component]
fn SlideInput(
    held: Held,
    scale: Memo<(f64, f64)>,
    in_use: RwSignal<bool>,
    is_plain: bool,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let Held { parameter, value, .. } = held;
    let (row, width) = (parameter.row(), SlideWidth::expect());
    let element = NodeRef::<html::Input>::new();
    let drag = Drag::new(session, move |before, (right, _), _| {
        let track = untrack(|| width.track());
        let value = value_of_slide(parameter, before.number(parameter), right / track);
        session.apply(&Change::Set(parameter, value));
    });
    // Whether a mouse is down on it: its gesture may be given up before it is let go.
    let is_pressed = StoredValue::new(false);
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            session.cancel_gesture();
        } else {
            press(session, &event, parameter);
        }
    };
    let input = move |event: Event| {
        let is_given_up = is_pressed.get_value() && !session.is_held();
        match event_target_value(&event).parse::<Decimal>() {
            Ok(number) if !is_given_up && !drag.is_down() => {
                session.apply(&Change::Set(parameter, number));
            }
            _ => put_back(element, value),
        }
    };
    let down = move |event: PointerEvent| {
        if is_mouse(&event) {
            is_pressed.set_value(true);
            session.begin_gesture();
        } else {
            drag.down(&event);
        }
    };
    let end = move |end: fn(Drag)| {
        is_pressed.set_value(false);
        end(drag);
        put_back(element, value);
    };
    view! {
        <div class="slide">
            <Drawing held scale in_use is_plain />
            <input
                node_ref=element
                type="range"
                aria-label=move || presentation.language().label(Id::Parameter(parameter))
                aria-valuetext=move || presentation.language().value_text(parameter, value.get())
                min=row.slider_minimum.to_string()
                max=row.slider_maximum.to_string()
                step=row.step.to_string()
                prop:value=move || value.get().to_string()
                on:pointerdown=down
                on:pointermove=move |event| drag.moved(&event)
                on:pointerup=move |_| end(Drag::up)
                on:pointercancel=move |_| end(Drag::give_up)
                on:change=move |_| if !drag.is_down() { session.end_gesture() }
                on:input=input
                on:keydown=key
            />
        </div>
    }
}

/// The thumb goes to where the value is.
fn put_back(element: NodeRef<html::Input>, value: Memo<Decimal>) {
    if let Some(input) = element.get_untracked() {
        input.set_value(&value.get_untracked().to_string());
    }
}

#[component]
fn Drawing(
    held: Held,
    scale: Memo<(f64, f64)>,
    in_use: RwSignal<bool>,
    is_plain: bool,
) -> impl IntoView {
    let (responses, width) = ((!is_plain).then(Responses::expect), SlideWidth::expect());
    let row = held.parameter.row();
    // Without a curve the track alone.
    let height = if is_plain { HEIGHT / 2.0 } else { HEIGHT };
    let slide = Memo::new(move |_| Slide {
        curve: responses.map(|responses| responses.curve(held.parameter)).unwrap_or_default(),
        ends: (f64::from_decimal(row.slider_minimum), f64::from_decimal(row.slider_maximum)),
        scale: scale.get(),
        width: width.get(),
    });
    // Engraved only where a hand is or was; elsewhere outline and wash.
    let is_engraved = Memo::new(move |_| in_use.get() || held.is_changed());
    let svg = NodeRef::<svg::Svg>::new();
    follow(svg, 0.0, move || {
        let value = f64::from_decimal(held.value.get());
        let was = held.is_changed().then(|| f64::from_decimal(held.preset.get()));
        slide.with(|slide| slide.scene(value, was, is_engraved.get(), height))
    });
    view! { <svg node_ref=svg aria-hidden="true"></svg> }
}
