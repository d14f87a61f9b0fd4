//! What the reserve holds: the bar with its handles and one row for each class.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::svg;
use rust_decimal::Decimal;

use super::canvas::watch_width;
use super::drag::{Drag, hundredths};
use super::field::RemarkLine;
use super::follow::{STILL, follow};
use super::gesture::{press, step_of_key};
use super::meaning::{AskButton, Meaning, MeaningButton};
use super::more::More;
use super::number_box::{Held, NumberBox};
use super::paste::PasteButton;
use super::source_line::{Provenance, ResetButton, refusal};
use crate::chart::{Form, Hatch, Item, Scene, svg::pattern};
use crate::figure::look::look;
use crate::figure::mix::{BAR, Mix, cushion, share_at, share_max};
use crate::scenario::{Change, Class, Id, Parameter, Problem, Shares};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// Width of the bar until it is measured, CSS pixels.
const WIDTH: f64 = 296.0;
/// Height of the bar, CSS pixels.
const HEIGHT: f64 = 28.0;
/// Significant digits of an amount beside a share.
const MONEY_DIGITS: u32 = 3;

/// The control of all shares.
#[component]
pub(super) fn MixControl() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let mix = session.part(Mix::new);
    let is_all = RwSignal::new(false);
    let shown = Memo::new(move |_| rows(session, is_all.get()));
    let hidden = move || BAR.len() - shown.with(Vec::len);
    let problem = move || {
        let problems = session.present().with(|shown| shown.scenario.problems());
        let found = problems
            .into_iter()
            .find(|problem| matches!(problem, Problem::SharesAbove { shares: Shares::Mix, .. }));
        found.map(|problem| view! { <p class="src warn" role="status">{presentation.language().problem(&problem)}</p> })
    };
    let largest = move || {
        let classes = BAR.into_iter();
        mix.with(|mix| classes.max_by(|a, b| mix.share(*a).total_cmp(&mix.share(*b))))
    };
    let source = Memo::new(move |_| largest().unwrap_or(Parameter::Repo));
    let is_published = move || {
        session.changed().with(|changed| {
            BAR.into_iter().all(|parameter| !changed.contains(&Id::Parameter(parameter)))
        })
    };
    view! {
        <div class="ctl comp">
            <div class="ctl-row">
                <span class="ctl-label" id="mix-label">
                    {move || presentation.language().texts().control().what_the_reserve_holds}
                </span>
                <span class="src" hidden=move || !is_published()>
                    {move || view! { <Provenance id=Id::Parameter(source.get()) /> }}
                </span>
            </div>
            <Patterns />
            <Bar mix />
            {problem}
            <ul class="comp-list" aria-labelledby="mix-label">
                <BillsRow mix />
                <For each=move || shown.get() key=|parameter| *parameter let:parameter><ClassRow parameter /></For>
            </ul>
            <More open=is_all hidden />
            <PasteButton />
        </div>
    }
}

/// Classes that have a row: those that are held, were changed or are asked for.
fn rows(session: Session, is_all: bool) -> Vec<Parameter> {
    let changed = session.changed().get();
    session.present().with(|shown| {
        let shows = |parameter: &Parameter| {
            is_all
                || !shown.scenario.number(*parameter).is_zero()
                || changed.contains(&Id::Parameter(*parameter))
        };
        BAR.into_iter().filter(shows).collect()
    })
}

/// The rulings of the classes, once, for bar and swatches.
#[component]
fn Patterns() -> impl IntoView {
    view! {
        <svg class="vh" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="k-vertical" width="5" height="5" patternUnits="userSpaceOnUse"><path class="cut" d="M2.5 0V5" /></pattern>
                <pattern id="k-horizontal" width="4" height="4" patternUnits="userSpaceOnUse"><path class="cut" d="M0 2H4" /></pattern>
                <pattern id="k-rising" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="cut" d="M2.5 0V5" /></pattern>
                <pattern id="k-falling" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="cut" d="M2.5 0V5" /></pattern>
                <pattern id="k-dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dots" cx="2.5" cy="2.5" r="1.1" /></pattern>
                <pattern id="k-cross" width="6" height="6" patternUnits="userSpaceOnUse"><path class="cut" d="M0 0L6 6M6 0L0 6" /></pattern>
            </defs>
        </svg>
    }
}

/// The ruling of a class, as in the machine.
fn ruling(parameter: Parameter) -> Hatch {
    Class::of(parameter).map_or(Hatch::Cross, |class| look(class).1)
}

#[component]
fn Bar(mix: Memo<Mix>) -> impl IntoView {
    let session = Session::expect();
    let frame = NodeRef::<html::Div>::new();
    let width = RwSignal::new(WIDTH);
    let in_use = RwSignal::new(None::<Parameter>);
    watch_width(frame, move |found| width.set(found));
    let handles = Memo::new(move |_| mix.with(|mix| mix.handles(width.get(), in_use.get())));
    let svg = NodeRef::<svg::Svg>::new();
    follow(svg, STILL, move || mix.with(|mix| bar(mix, width.get())));
    let width_of_cushion = Memo::new(move |_| {
        session.present().with(|shown| cushion(&shown.projection)).clamp(-100.0, 100.0)
    });
    view! {
        <div class="comp-bar" node_ref=frame>
            <svg node_ref=svg aria-hidden="true"></svg>
            <span class="comp-cushion" class:is-hole={move || width_of_cushion.get() < 0.0}
                style:width=move || percent(width_of_cushion.get().abs())></span>
            {BAR.map(|parameter| view! { <Handle parameter mix frame handles in_use /> }).collect_view()}
        </div>
    }
}

/// The bar: a stretch for each class over bills, which take the rest, and its edges.
fn bar(mix: &Mix, width: f64) -> Scene {
    let x = |place: f64| place / 100.0 * width;
    let stretch = |parameter: Parameter| {
        let left = mix.left(parameter);
        ((x(left), 0.0), (x(left + mix.share(parameter)), HEIGHT))
    };
    let pieces = BAR.into_iter().flat_map(|parameter| {
        let (from, to) = stretch(parameter);
        let ground = Form::Rectangle(from, to);
        [
            Item::styled(format!("k-{}", parameter.row().key), ground),
            Item::styled("", Form::Pattern(ruling(parameter), from, to)),
        ]
    });
    let edges = BAR.into_iter().map(|parameter| {
        let class = if mix.share(parameter) > 0.0 { "comp-edge" } else { "comp-edge off" };
        let x = x(mix.left(parameter));
        Item::styled(class, Form::Line(vec![(x, 0.0), (x, HEIGHT)]))
    });
    let bills = Item::styled("k-bills", Form::Rectangle((0.0, 0.0), (width, HEIGHT)));
    let items = std::iter::once(bills).chain(pieces).chain(edges).collect();
    Scene { width, height: HEIGHT, items, ..Scene::default() }
}

fn percent(value: f64) -> String {
    format!("{value:.3}%")
}

/// The left edge of a class.
#[component]
fn Handle(
    parameter: Parameter,
    mix: Memo<Mix>,
    frame: NodeRef<html::Div>,
    handles: Memo<Vec<Parameter>>,
    in_use: RwSignal<Option<Parameter>>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.number(parameter);
    let maximum = session.part(move |scenario| share_max(scenario, parameter));
    let drag = Drag::new(session, move |before, gone, _| {
        let place = Mix::new(before).left(parameter) + hundredths(frame, gone).0;
        let share =
            session.present().with_untracked(|shown| share_at(&shown.scenario, parameter, place));
        session.apply(&Change::Set(parameter, share));
    });
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            return drag.give_up();
        }
        if event.ctrl_key() || event.meta_key() {
            return;
        }
        match share_of_key(&event, parameter, value.get_untracked(), maximum.get_untracked()) {
            Some(share) => {
                event.prevent_default();
                session.apply(&Change::Set(parameter, share));
            }
            None => press(session, &event, parameter),
        }
    };
    // Where the edge stands when the class is empty, in hundredths of the bar.
    let edge = move || mix.with(|mix| mix.right(parameter));
    let text = move || {
        let (language, bills) = (presentation.language(), mix.with(Mix::bills));
        let (share, rest) =
            (language.value_text(parameter, value.get()), language.texts().assets().bills);
        let bills = language.percent(bills, 1);
        language.traded_for_bills(language.share(parameter), &share, rest, &bills)
    };
    let place =
        move || handles.with(|handles| handles.iter().position(|shown| *shown == parameter));
    let label = move || mix.with(|mix| between(presentation.language(), mix, parameter));
    view! {
        <span
            {..drag.heard()}
            class="comp-handle"
            class:top=move || place().is_some_and(|place| place % 2 == 1)
            class:off=move || place().is_none()
            role="slider"
            tabindex=move || if place().is_some() { "0" } else { "-1" }
            aria-label=label
            aria-valuemin=move || (edge() - maximum.get()).to_string()
            aria-valuemax=move || edge().to_string()
            aria-valuenow=move || (edge() - value.get()).to_string()
            aria-valuetext=text
            style:left=move || mix.with(|mix| percent(mix.left(parameter)))
            on:focus=move |_| in_use.set(Some(parameter))
            on:blur=move |_| in_use.set(None)
            on:keydown=key
        >
            <i></i>
        </span>
    }
}

/// The share a key asks for; `None` for other keys. The edge goes where the arrow points: to the
/// right its class gets less.
fn share_of_key(
    event: &KeyboardEvent,
    parameter: Parameter,
    share: Decimal,
    highest: Decimal,
) -> Option<Decimal> {
    let asked = match event.key().as_str() {
        "Home" => highest,
        "End" => Decimal::ZERO,
        _ => share - step_of_key(event, parameter)?,
    };
    Some(asked.min(highest).max(Decimal::ZERO))
}

/// What a handle is called: the held class on its left, and its own.
fn between(language: Language, mix: &Mix, parameter: Parameter) -> String {
    let left = BAR.into_iter().take_while(|other| *other != parameter);
    let left = left.filter(|other| mix.share(*other) > 0.0).last();
    let left = left.map_or(language.texts().assets().bills, |other| language.share(other));
    language.handle_between(left, language.share(parameter))
}

#[component]
fn Swatch(word: &'static str, ruling: Option<&'static str>) -> impl IntoView {
    view! {
        <svg class="sw" viewBox="0 0 12 12" aria-hidden="true">
            <rect class=format!("k-{word}") width="12" height="12" />
            {ruling.map(|fill| view! { <rect fill=fill width="12" height="12" /> })}
        </svg>
    }
}

#[component]
fn BillsRow(mix: Memo<Mix>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let texts = move || presentation.language().texts();
    let open = RwSignal::new(false);
    let name = Signal::derive(move || texts().assets().bills.to_owned());
    let money = move || {
        let held = session.present().with(|shown| shown.projection.opening.holdings.bills);
        presentation.language().money(held.to_f64(), MONEY_DIGITS)
    };
    view! {
        <li>
            <Swatch word="bills" ruling=None />
            <span class="ctl-label">
                <span>{move || texts().assets().bills}</span>" "<small>{move || texts().control().rest}</small>
                <AskButton label=name controls="bills-meaning".to_owned() open />
            </span>
            <span class="rest">{move || presentation.language().percent(mix.with(Mix::bills), 1)}</span>
            <span class="val">{money}</span>
            <p class="meaning" id="bills-meaning" hidden=move || !open.get()>
                {move || texts().assets().meaning_bills}
            </p>
        </li>
    }
}

#[component]
fn ClassRow(parameter: Parameter) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let held = Held::new(session, parameter);
    let id = Id::Parameter(parameter);
    let open = RwSignal::new(false);
    let money = move || {
        let held = session.present().with(|shown| shown.projection.opening.holdings);
        let amount = Class::of(parameter).map_or(0.0, |class| held.of(class).to_f64());
        presentation.language().money(amount, MONEY_DIGITS)
    };
    let name = move |language: Language| language.share(parameter);
    // Why what is typed is not used, or from what the share was changed.
    let told = move || {
        let language = presentation.language();
        let was = || language.changed_was(&language.value_text(held.parameter, held.preset.get()));
        let refused = refusal(held, language).map(|(_, words)| words);
        refused.or_else(|| held.is_changed().then(was))
    };
    view! {
        <li class="ctl-in" class:is-changed=move || held.is_changed() class:is-bad=move || held.typing.is_bad()>
            <Swatch word=parameter.row().key ruling=Some(pattern(ruling(parameter))) />
            <span class="ctl-label">
                <label for=parameter.row().key>{move || name(presentation.language())}</label>
                <MeaningButton id open />
            </span>
            <NumberBox held />
            <span class="val">{money}</span>
            <span class="src" id=format!("{}-source", parameter.row().key) hidden=move || told().is_none()>
                {move || told().unwrap_or_default()}
                <Show when=move || held.is_changed()>
                    <ResetButton ids=vec![id] label=id />
                </Show>
            </span>
            <RemarkLine remark=held.typing.remark() />
            <Meaning id open />
        </li>
    }
}
