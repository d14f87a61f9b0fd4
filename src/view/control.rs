//! One control: label, number box with unit, response drawing over a range input, and the line
//! that says where the value comes from.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::gesture::{Draft, press};
use super::icon::{Icon, path};
use super::slide::{Slide, WIDTH};
use crate::analysis::{Headline, POINTS_MAX, headline_of, response};
use crate::scenario::{Id, Lever, Scenario};
use crate::state::{Presentation, Session};
use crate::text::Entry;
use crate::unit::Number;

/// The control of a lever.
#[component]
pub(super) fn Control(lever: Lever, headline: Headline) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let preset = session.number_of_preset(lever);
    let changed = move || value.get() != preset.get();
    let over = move || {
        let row = lever.row();
        value.get() > row.slider_maximum || value.get() < row.slider_minimum
    };
    // What is in the box while it is being typed in.
    let draft = RwSignal::new(None::<Draft>);
    let bad = move || is_bad(draft, lever);
    view! {
        <div class="ctl" class:is-changed=changed class:is-over=over class:is-bad=bad>
            <div class="ctl-row">
                <label class="ctl-label" for=lever.row().key>
                    {move || presentation.language().label(Id::Lever(lever))}
                </label>
                <NumberBox lever draft />
            </div>
            <SlideInput lever headline />
            <SourceLine lever draft />
        </div>
    }
}

#[component]
fn NumberBox(lever: Lever, draft: RwSignal<Option<Draft>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let shown = move || {
        let present = presentation.language().entry_box(lever, value.get());
        draft.with(|draft| draft.as_ref().map_or(present.text, |draft| draft.text.clone()))
    };
    let edit =
        move || draft.set(Some(Draft::new(presentation.language(), lever, value.get_untracked())));
    let element = NodeRef::<html::Input>::new();
    let focus = move |_| {
        edit();
        if let Some(input) = element.get_untracked() {
            input.select();
        }
    };
    let input = move |event: Event| {
        let typed = draft
            .get_untracked()
            .unwrap_or_else(|| Draft::new(presentation.language(), lever, value.get_untracked()))
            .with(event_target_value(&event));
        if let Entry::Value(number) = typed.entry(lever) {
            session.set(lever, number);
        }
        draft.set(Some(typed));
    };
    let key = move |event: KeyboardEvent| {
        let step = matches!(event.key().as_str(), "ArrowUp" | "ArrowDown");
        if !event.is_composing() && (step || matches!(event.key().as_str(), "Enter" | "Escape")) {
            if step {
                press(session, &event, lever);
            }
            edit();
        }
    };
    let unit = move || {
        let present = presentation.language().entry_box(lever, value.get()).unit;
        draft.with(|draft| draft.as_ref().map_or(present, |draft| draft.unit))
    };
    let describes = format!("{}-source", lever.row().key);
    view! {
        <span class="num">
            <input
                node_ref=element
                id=lever.row().key
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=describes
                aria-invalid=move || is_bad(draft, lever).to_string()
                prop:value=shown
                on:focus=focus
                on:input=input
                on:keydown=key
                on:blur=move |_| {
                    draft.try_set(None);
                }
            />
            <span class="u">{unit}</span>
        </span>
    }
}

fn is_bad(draft: RwSignal<Option<Draft>>, lever: Lever) -> bool {
    draft.with(|draft| {
        draft.as_ref().is_some_and(|draft| matches!(draft.entry(lever), Entry::NotANumber))
    })
}

/// The scenario without the lever's own value: its curve does not depend on it.
fn without(scenario: &Scenario, lever: Lever) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.set(lever, lever.row().default);
    scenario
}

#[component]
fn SlideInput(lever: Lever, headline: Headline) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let row = lever.row();
    let others = Memo::new(move |_| session.shown().with(|shown| without(&shown.scenario, lever)));
    let curve = Memo::new(move |_| {
        others.with(|others| Arc::new(response(others, lever, headline, POINTS_MAX)))
    });
    let slide = Memo::new(move |_| {
        let curve = curve.get();
        let figure = session.shown().with(|shown| headline_of(&shown.scenario, headline));
        let ends = |pick: fn(f64, f64) -> f64| curve.iter().map(|point| point.1).fold(0.0, pick);
        Slide {
            ends: (f64::from_decimal(row.slider_minimum), f64::from_decimal(row.slider_maximum)),
            scale: (ends(f64::min), ends(f64::max)),
            present: (f64::from_decimal(value.get()), figure),
            curve: curve.to_vec(),
        }
    });
    let ruling = Memo::new(move |_| slide.with(Slide::ruling));
    let rule = move |which: usize| {
        move || ruling.with(|paths| paths.get(which).cloned().unwrap_or_default())
    };
    let x = move || slide.with(|slide| format!("{:.1}", slide.x(slide.present.0)));
    let y = move || slide.with(|slide| format!("{:.1}", slide.y(slide.present.1)));
    let was = move || {
        let preset = session.number_of_preset(lever).get();
        let x = slide.with(|slide| slide.x(f64::from_decimal(preset)));
        (value.get() != preset)
            .then(|| view! { <path class="was-mark" d=format!("M{x:.1} 40l-4 7h8z") /> })
    };
    let input = move |event: Event| {
        if let Ok(number) = event_target_value(&event).parse::<Decimal>() {
            session.set(lever, number);
        }
    };
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            session.cancel_gesture();
        } else {
            press(session, &event, lever);
        }
    };
    view! {
        <div class="slide">
            <svg viewBox=format!("0 0 {WIDTH} 48") preserveAspectRatio="none" aria-hidden="true">
                <path class="sp-h" d=rule(1) />
                <path class="sp-h on" d=rule(0) />
                <path class="sp-h neg" d=rule(2) />
                <path class="sp-line" d=move || slide.with(Slide::outline) />
                <path class="track" d="M8 36H288" />
                <path class="track-on" d=move || format!("M8 36H{}", x()) />
                {was}
                <path class="needle" d=move || format!("M{} {}V36", x(), y()) />
                <circle class="hit" r="3" cx=x cy=y />
                <circle class="thumb" r="6" cx=x cy="36" />
            </svg>
            <input
                type="range"
                aria-label=move || presentation.language().label(Id::Lever(lever))
                aria-valuetext=move || presentation.language().value_text(lever, value.get())
                min=row.slider_minimum.to_string()
                max=row.slider_maximum.to_string()
                step=row.step.to_string()
                prop:value=move || value.get().to_string()
                on:pointerdown=move |_| session.begin_gesture()
                on:pointerup=move |_| session.end_gesture()
                on:pointercancel=move |_| session.end_gesture()
                on:change=move |_| session.end_gesture()
                on:input=input
                on:keydown=key
            />
        </div>
    }
}

#[component]
fn SourceLine(lever: Lever, draft: RwSignal<Option<Draft>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(lever);
    let preset = session.number_of_preset(lever);
    let base = move || session.shown().with(|shown| shown.scenario.base());
    let line = move || {
        let language = presentation.language();
        let row = lever.row();
        let present = value.get();
        let value_text = |value| language.value_text(lever, value);
        let typed = draft.with(|draft| draft.as_ref().map(|draft| draft.entry(lever)));
        if let Some(Entry::NotANumber) = typed {
            return view! { <span class="bad">{language.not_a_number(&value_text(present))}</span> }.into_any();
        }
        if let Some(Entry::Value(typed)) = typed
            && !lever.allows(lever.tidy(typed))
        {
            let text = language.out_of_bounds(
                &value_text(row.minimum),
                &value_text(row.maximum),
                &value_text(present),
            );
            return view! { <span class="bad">{text}</span> }.into_any();
        }
        if present > row.slider_maximum || present < row.slider_minimum {
            let end =
                if present > row.slider_maximum { row.slider_maximum } else { row.slider_minimum };
            return view! { <span class="warn">{language.beyond_slider(&value_text(end))}</span> }
                .into_any();
        }
        if present != preset.get() {
            return view! { <span class="was">{language.changed_was(&value_text(preset.get()))}</span> }.into_any();
        }
        let (source, grade) = base().provenance(Id::Lever(lever));
        view! { <SourceDot mark=crate::text::source_mark(source, grade) /> {language.source_line(source, grade)} }.into_any()
    };
    let changed = move || value.get() != preset.get();
    view! {
        <div class="src" id=format!("{}-source", lever.row().key)>
            {line}
            <Show when=changed>
                <button
                    type="button"
                    class="reset"
                    on:click=move |_| session.reset(lever)
                    aria-label=move || presentation.language().reset_of(presentation.language().label(Id::Lever(lever)))
                >
                    <Icon d=path::RESET />
                    {move || presentation.language().texts().page.reset}
                </button>
            </Show>
        </div>
    }
}

/// The dot that says how sure a value is; words always follow it.
#[component]
fn SourceDot(mark: crate::text::Mark) -> impl IntoView {
    use crate::text::Mark;
    let body = match mark {
        Mark::Attested => view! { <circle cx="4.5" cy="4.5" r="4" class="f-ink3" /> }.into_any(),
        Mark::Reported | Mark::Derived => view! {
            <circle cx="4.5" cy="4.5" r="3.5" class="s-ink3 f-none" />
            <path d="M4.5 1a3.5 3.5 0 0 0 0 7z" class="f-ink3" />
        }
        .into_any(),
        Mark::Unverified | Mark::Assumed => {
            view! { <circle cx="4.5" cy="4.5" r="3.5" class="s-ink3 f-none" /> }.into_any()
        }
        Mark::Yours => view! { <path d="M4.5 0 9 4.5 4.5 9 0 4.5z" class="f-you" /> }.into_any(),
    };
    view! { <svg class="dot" viewBox="0 0 9 9" aria-hidden="true">{body}</svg> }
}
