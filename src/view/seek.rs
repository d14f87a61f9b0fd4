//! Goal seek: which value of an input makes a key figure what one wants, and the way to take it.
//!
//! Not here: the search ([`crate::analysis::GoalSearch`]), which is made in slices of frames.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::field::{FieldName, ToldField};
use super::figure::{Figure, FigureFrame};
use super::typing::Typing;
use super::word_select::{ListOption, Select};
use crate::analysis::{Goal, GoalAnswer, GoalSearch, Metric, UsualRange};
use crate::figure::Heading;
use crate::figure::goal::goal_words;
use crate::scenario::{Change, Id, Parameter, Quantity};
use crate::state::{Presentation, Seek, Session, Slices};
use crate::text::{Asked, Language, Value};
use crate::unit::Number;

/// The list of key figures, and which is chosen.
#[component]
pub(super) fn MetricSelect(id: &'static str, metric: RwSignal<Metric>) -> impl IntoView {
    let presentation = Presentation::expect();
    let option = |metric: Metric| {
        let words = move || presentation.language().figure_name(metric).to_owned();
        (metric.key(), Signal::derive(words))
    };
    let options: Vec<ListOption> = Metric::ALL.map(option).into();
    let choose = Callback::new(move |key: String| {
        if let Some(chosen) = Metric::from_key(&key) {
            metric.set(chosen);
        }
    });
    let chosen = Signal::derive(move || metric.get().key());
    view! {
        <div class="seek-part">
            <label for=id>{move || presentation.language().seek_figure()}</label>
            <Select id options chosen choose />
        </div>
    }
}

/// What is wanted, and what was found.
#[component]
pub(super) fn GoalSeek() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let asked = Seek::expect();
    let (metric, parameter) = (RwSignal::new(asked.metric()), RwSignal::new(asked.parameter()));
    asked.answer("seek-title", move || {
        metric.try_set(asked.metric());
        parameter.try_set(asked.parameter());
    });
    // Until a person types a goal it is what the figure is today.
    let typed = RwSignal::new(None::<(Metric, f64)>);
    let goal = Memo::new(move |_| {
        let (metric, parameter) = (metric.get(), parameter.get());
        if let Some((_, value)) = typed.get().filter(|(of, _)| *of == metric) {
            return Some(Goal { metric, value, parameter });
        }
        session.shown().with(|shown| Goal::today(&shown.scenario, metric, parameter))
    });
    let (answer, slices) = (RwSignal::new(None::<(Goal, GoalAnswer)>), Slices::new());
    let seek = move |_| {
        let Some(goal) = goal.get_untracked() else { return };
        let scenario = session.shown().with_untracked(|shown| shown.scenario.clone());
        let mut search = GoalSearch::new(scenario, goal);
        slices.begin(Box::new(move || {
            let found = search.step();
            let is_left = found.is_none();
            if let Some(found) = found {
                answer.set(Some((goal, found)));
            }
            is_left
        }));
    };
    let words = Memo::new(move |_| {
        let language = presentation.language();
        let known = answer.get().filter(|(asked, _)| Some(*asked) == goal.get());
        goal.get().map(|goal| {
            let answer = known.as_ref().map(|(_, answer)| answer);
            session.shown().with(|shown| goal_words(language, &shown.scenario, goal, answer))
        })
    });
    let part = move |read: fn(&crate::figure::goal::GoalWords) -> String| {
        move || words.with(|words| words.as_ref().map(read).unwrap_or_default())
    };
    let take = move |value: Decimal| session.apply(&Change::Set(parameter.get_untracked(), value));
    let values = move || {
        let values = words.with(|words| words.as_ref().map(|it| it.values.clone()));
        let button = |(value, text): (Decimal, String)| {
            let label = presentation.language().seek_take(&text);
            view! { <button type="button" class="linkish" on:click=move |_| take(value)>{label}</button> }
        };
        values.unwrap_or_default().into_iter().map(button).collect_view()
    };
    let heading = Signal::derive(move || Heading::titled(presentation.language().seek_title()));
    let frame = FigureFrame::new("seek", "fig seek", None, Language::seek_subject);
    view! {
        <Figure frame heading>
            <div class="seek-asked">
                <MetricSelect id="seek-figure" metric />
                <GoalField metric goal typed />
                <ParameterSelect parameter />
                <button type="button" class="press" on:click=seek>{move || presentation.language().seek_press()}</button>
            </div>
            <p class="seek-question">{part(|words| words.question.clone())}</p>
            <p class="seek-answer" role="status" class:is-stale=move || slices.is_stale()>{part(|words| words.answer.clone())}</p>
            <p class="seek-values">{values}</p>
        </Figure>
    }
}

/// The goal, typed.
#[component]
fn GoalField(
    metric: RwSignal<Metric>,
    goal: Memo<Option<Goal>>,
    typed: RwSignal<Option<(Metric, f64)>>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let asked = Signal::derive(move || Asked::Number(Quantity::Goal(metric.get().typed_unit())));
    let value = Signal::derive(move || {
        let value = goal.get().map_or(0.0, |goal| goal.value);
        Value::Number(Decimal::from_f64_retain(value).unwrap_or_default().round_dp(6))
    });
    let typing = Typing::new(asked, value, move |_, value| {
        if let Value::Number(value) = value {
            typed.set(Some((metric.get_untracked(), f64::from_decimal(value))));
        }
    });
    let label = Signal::derive(move || presentation.language().seek_goal().to_owned());
    let name = FieldName {
        id: Some("seek-goal".to_owned()),
        described: Some("seek-goal-error".to_owned()),
        ..FieldName::default()
    };
    view! {
        <div class="seek-part">
            <label for="seek-goal">{move || label.get()}</label>
            <ToldField typing name />
        </div>
    }
}

/// The list of the inputs that may be moved.
#[component]
fn ParameterSelect(parameter: RwSignal<Parameter>) -> impl IntoView {
    let presentation = Presentation::expect();
    let option = |parameter: &Parameter| {
        let parameter = *parameter;
        let words = move || presentation.language().label(Id::Parameter(parameter)).to_owned();
        (parameter.row().key, Signal::derive(words))
    };
    let moves = Parameter::ALL.iter().filter(|parameter| UsualRange::of(**parameter).is_some());
    let options: Vec<ListOption> = moves.map(option).collect();
    let choose = Callback::new(move |key: String| {
        if let Some(chosen) = Parameter::from_key(&key) {
            parameter.set(chosen);
        }
    });
    let chosen = Signal::derive(move || parameter.get().row().key);
    view! {
        <div class="seek-part">
            <label for="seek-input">{move || presentation.language().seek_input()}</label>
            <Select id="seek-input" options chosen choose />
        </div>
    }
}
