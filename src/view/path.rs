//! The rate path: its form, its chart with points that can be moved, and what the form needs.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use rust_decimal::Decimal;

use super::control::Control;
use super::drag::{Drag, hundredths};
use super::follow::follow;
use super::points::Points;
use super::radio_group::Choice;
use super::word_control::{MonthBox, WordChoice, WordControl};
use crate::figure::bill::held_note;
use crate::figure::control::ControlItem;
use crate::figure::path::{PathScale, scene, seed};
use crate::scenario::{
    Change, Id, Parameter, RatePath, RatePoint, Scenario, record_end, record_start,
};
use crate::state::{Presentation, Session};
use crate::text::{Language, MonthRule, decimal};
use crate::unit::Number;

/// Parameters that show while the path glides.
pub(super) const GLIDE: [Parameter; 3] =
    [Parameter::RateEnd, Parameter::RateFrom, Parameter::RateMonths];

/// The control of the path.
#[component]
pub(super) fn PathControl(scale: Memo<(f64, f64)>) -> impl IntoView {
    let session = Session::expect();
    let chosen = session.part(|scenario| scenario.path);
    let choose = move |path: RatePath| {
        let seed =
            session.present().with_untracked(|shown| seed(&shown.scenario, &shown.projection));
        session.apply(&Change::Path(path, seed));
    };
    let word = |language: Language, path| language.rate_path(path);
    let choice = Choice::of(RatePath::ALL, word, move || chosen.get(), choose);
    let needs = move || match chosen.get() {
        RatePath::Flat | RatePath::Ramp => ().into_any(),
        RatePath::Nodes => view! { <Own /> }.into_any(),
        RatePath::History => view! { <History /> }.into_any(),
    };
    let glides = move || chosen.get() == RatePath::Ramp;
    view! {
        <WordControl item=ControlItem::Path id=Id::Path>
            <WordChoice id=Id::Path choice />
            <PathChart />
            {needs}
        </WordControl>
        <Show when=glides>
            {GLIDE.map(|parameter| view! { <Control parameter scale /> }).collect_view()}
        </Show>
    }
}

#[component]
fn Own() -> impl IntoView {
    let session = Session::expect();
    let points = session.part(|scenario| scenario.rates().as_slice().to_vec());
    view! { <Points parameter=Parameter::Rate points least=1 write=move |points| session.apply(&Change::Rates(points)) /> }
}

#[component]
fn History() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let month = session.part(Scenario::history_from);
    let told =
        move || session.present().with(|shown| held_note(presentation.language(), &shown.scenario));
    let starts = move || {
        let language = presentation.language();
        let start = move |(start, name): (crate::unit::Month, &'static str)| {
            let chosen = move || month.get() == start;
            view! {
                <li>
                    <button type="button" aria-pressed=move || chosen().to_string() on:click=move |_| session.apply(&Change::HistoryFrom(start))>
                        <b>{language.date(start)}</b>" "{name}
                    </button>
                </li>
            }
        };
        language.history_starts().into_iter().map(start).collect_view()
    };
    view! {
        <MonthBox id=Id::HistoryFrom month set=Change::HistoryFrom rule=MonthRule::within(record_start(), record_end()) />
        {move || told().map(|told| view! { <p class="note" translate="no">{told}</p> })}
        <ul class="starts">{starts}</ul>
    }
}

#[component]
fn PathChart() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let plot = NodeRef::<html::Div>::new();
    let is_held = RwSignal::new(false);
    // While a point is held the scale stays, so that the point stays under the pointer.
    let scale = Memo::new(move |before: Option<&PathScale>| match before {
        Some(before) if is_held.get() => *before,
        _ => session.present().with(|shown| PathScale::new(&shown.scenario, &shown.projection)),
    });
    let svg = NodeRef::<svg::Svg>::new();
    follow(svg, 0.0, move || {
        session.present().with(|shown| scene(scale.get(), &shown.scenario, &shown.projection))
    });
    let places = session.part(Scenario::path_points);
    let count = Memo::new(move |_| places.with(Vec::len));
    let grid = move || {
        let scale = scale.get();
        scale.lines().into_iter().map(move |rate| {
            let y = scale.y(rate);
            view! {
                <span class="path-tick" style:top=format!("{y:.1}%")>{decimal(rate, 0)}</span>
                <span class="path-line" class:axis=rate == 0.0 style:top=format!("{y:.1}%")></span>
            }
        }).collect_view()
    };
    let date = move |part: i32| {
        let language = presentation.language();
        session.present().with(|shown| {
            let last = i32::try_from(shown.scenario.months()).unwrap_or(1) - 1;
            language.date(shown.scenario.start().plus(last * part / 2))
        })
    };
    view! {
        <div class="path-chart" role="group" aria-label=move || presentation.language().label(Id::Path)>
            <div class="path-plot" node_ref=plot>
                {grid}
                <svg node_ref=svg preserveAspectRatio="none" aria-hidden="true"></svg>
                <For each=move || 0..count.get() key=|place| *place let:place><PathPoint place places scale plot is_held /></For>
            </div>
            <div class="path-dates"><span>{move || date(0)}</span><span>{move || date(1)}</span><span>{move || date(2)}</span></div>
        </div>
    }
}

#[component]
fn PathPoint(
    place: usize,
    places: Memo<Vec<RatePoint>>,
    scale: Memo<PathScale>,
    plot: NodeRef<html::Div>,
    is_held: RwSignal<bool>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let point =
        Memo::new(move |_| places.with(|places| places.get(place).copied()).unwrap_or_default());
    let put = move |point: RatePoint| {
        session.apply(&Change::PathPoint(place, point));
    };
    let drag = Drag::new(session, move |before, gone, _| {
        if let Some(from) = before.path_points().get(place) {
            let (right, down) = hundredths(plot, gone);
            put(scale.get_untracked().moved(*from, right, down));
        }
    });
    let down = move |event: PointerEvent| {
        drag.hold(&event);
        is_held.set(drag.is_down());
    };
    let end = move |end: fn(Drag)| {
        is_held.set(false);
        end(drag);
    };
    let key = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            "Escape" => end(Drag::give_up),
            "Delete" | "Backspace" => remove(session, place),
            key => match stepped(key, event.shift_key(), point.get_untracked()) {
                Some(next) => put(next),
                None => return,
            },
        }
        event.prevent_default();
    };
    let path = session.part(|scenario| scenario.path);
    let text = move || {
        let (language, (month, rate)) = (presentation.language(), point.get());
        let start = session.present().with(|shown| shown.scenario.start());
        let when = language.point_month(start, month);
        language.point_at(&when, &language.value_text(Parameter::Rate, rate))
    };
    view! {
        <span
            class="path-point"
            role="slider"
            tabindex="0"
            aria-label=move || called(presentation.language(), path.get(), place)
            aria-valuemin="0"
            aria-valuemax=move || scale.get().top.to_string()
            aria-valuenow=move || point.get().1.to_string()
            aria-valuetext=text
            style:left=move || format!("{:.2}%", scale.get().x(point.get().0))
            style:top=move || format!("{:.2}%", scale.get().y(f64::from_decimal(point.get().1)))
            on:pointerdown=down
            on:pointermove=move |event| drag.moved(&event)
            on:pointerup=move |_| end(Drag::up)
            on:pointercancel=move |_| end(Drag::give_up)
            on:keydown=key
        >
            <i></i>
        </span>
    }
}

/// What a point of a path is called.
fn called(language: Language, path: RatePath, place: usize) -> String {
    match (path == RatePath::Ramp, place) {
        (true, 0) => language.texts().path().bend.to_owned(),
        (true, _) => language.texts().path().end.to_owned(),
        (false, _) => language.point_number(place + 1),
    }
}

/// The point a key makes of another: up and down the rate, left and right the month.
fn stepped(key: &str, is_large: bool, (month, rate): RatePoint) -> Option<RatePoint> {
    let row = Parameter::Rate.row();
    let times = if is_large { 10 } else { 1 };
    let step = row.step * Decimal::from(times);
    let to = |rate: Decimal| rate.clamp(row.minimum, row.maximum);
    match key {
        "ArrowUp" => Some((month, to(rate + step))),
        "ArrowDown" => Some((month, to(rate - step))),
        "PageUp" => Some((month, to(rate + row.step * Decimal::TEN))),
        "PageDown" => Some((month, to(rate - row.step * Decimal::TEN))),
        "ArrowRight" => Some((month.saturating_add(times), rate)),
        "ArrowLeft" => Some((month.saturating_sub(times), rate)),
        _ => None,
    }
}

/// Removes a point of an own path; the last one stays.
fn remove(session: Session, place: usize) {
    let (path, mut points) = session
        .present()
        .with_untracked(|shown| (shown.scenario.path, shown.scenario.rates().as_slice().to_vec()));
    if path == RatePath::Nodes && points.len() > 1 && place < points.len() {
        points.remove(place);
        session.apply(&Change::Rates(points));
    }
}
