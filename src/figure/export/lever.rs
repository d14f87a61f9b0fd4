//! Goal seek and the tornado for the native example.

use serde::Serialize;

use super::super::goal::values;
use crate::analysis::{Goal, GoalAnswer, GoalSearch, Metric, Tornado, TornadoBar};
use crate::scenario::{Parameter, Scenario, read_money};
use crate::text::Language;
use crate::unit::Number;

/// What goal seek found, under stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SolvedOut {
    /// The figure.
    pub figure: &'static str,
    /// What it is to be.
    pub goal: f64,
    /// The year it is of, as a link writes it.
    pub(crate) year: String,
    /// The input.
    pub key: &'static str,
    /// The value that does it, of several the one nearest to the present; null where none does.
    pub value: Option<f64>,
    /// All that were found; of a stretch its ends.
    pub values: Vec<f64>,
    /// `none` of the others, or why it is not one value: `more`, `stretch`, `every`, `nearest`,
    /// `jump`, `out_of_reach`, `no_number`; null where it is.
    pub reason: Option<&'static str>,
    /// The lowest and highest that the figure reaches, where the goal is out of reach; the figure
    /// at the nearest whole number.
    pub reached: Vec<f64>,
}

/// The tornado of a figure under stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TornadoOut {
    /// The figure.
    pub figure: &'static str,
    /// What it is now.
    pub now: Option<f64>,
    /// The levers, the largest first.
    pub levers: Vec<LeverOut>,
}

/// A lever under stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeverOut {
    /// The input.
    pub key: &'static str,
    /// Its present value.
    pub now: f64,
    /// The ends of its usual range.
    pub low: f64,
    /// The upper one.
    pub high: f64,
    /// Change of the figure at the lower end; null where it has no number there.
    pub low_effect: Option<f64>,
    /// The same at the upper end.
    pub high_effect: Option<f64>,
}

/// Why a question of goal seek cannot be put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SolveFault {
    /// It has not the form.
    Form,
    /// There is no such figure.
    Figure(String),
    /// There is no such input.
    Key(String),
    /// The goal is no number.
    Goal(String),
}

impl SolveFault {
    /// The fault in words.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Form => language.solve_form(),
            Self::Figure(name) => {
                let known: Vec<_> = Metric::ALL.into_iter().map(Metric::key).collect();
                language.solve_figure(name, &known.join(", "))
            }
            Self::Key(name) => language.solve_key(name),
            Self::Goal(text) => language.solve_goal(text),
        }
    }
}

/// Answers `profit=5.7bn:tokens`; `profit=today:tokens` wants what the first year has.
///
/// # Errors
///
/// Where the question has another form, or names what there is not.
pub fn solve(scenario: &Scenario, question: &str) -> Result<SolvedOut, SolveFault> {
    let (figure, rest) = question.split_once('=').ok_or(SolveFault::Form)?;
    let (text, key) = rest.rsplit_once(':').ok_or(SolveFault::Form)?;
    let metric = Metric::from_key(figure).ok_or_else(|| SolveFault::Figure(figure.to_owned()))?;
    let parameter = Parameter::from_key(key).ok_or_else(|| SolveFault::Key(key.to_owned()))?;
    let goal = if text == "today" {
        Goal::today(scenario, metric, parameter)
    } else {
        read_money(text).map(|value| Goal { metric, value: f64::from_decimal(value), parameter })
    };
    let goal = goal.ok_or_else(|| SolveFault::Goal(text.to_owned()))?;
    let answer = GoalSearch::new(scenario.clone(), goal).finish();
    Ok(solved(scenario, goal, &answer))
}

fn solved(scenario: &Scenario, goal: Goal, answer: &GoalAnswer) -> SolvedOut {
    let values = values(answer);
    let now = f64::from_decimal(scenario.number(goal.parameter));
    let nearer = |a: f64, b: f64| if (b - now).abs() < (a - now).abs() { b } else { a };
    let (reason, reached) = match *answer {
        GoalAnswer::One { .. } => (None, Vec::new()),
        GoalAnswer::More { .. } => (Some("more"), Vec::new()),
        GoalAnswer::Stretch { .. } => (Some("stretch"), Vec::new()),
        GoalAnswer::Every => (Some("every"), Vec::new()),
        GoalAnswer::Nearest { figure, .. } => (Some("nearest"), vec![figure]),
        GoalAnswer::Jump { .. } => (Some("jump"), Vec::new()),
        GoalAnswer::OutOfReach { lowest, highest } => (Some("out_of_reach"), vec![lowest, highest]),
        GoalAnswer::NoNumber => (Some("no_number"), Vec::new()),
    };
    SolvedOut {
        figure: goal.metric.key(),
        goal: goal.value,
        year: scenario.year().word(),
        key: goal.parameter.row().key,
        value: values.iter().copied().reduce(nearer),
        values,
        reason,
        reached,
    }
}

/// The tornado of a scenario's profit.
pub fn tornado(scenario: &Scenario) -> TornadoOut {
    let found = Tornado::new(scenario.clone(), Metric::Profit).finish();
    let lever = |bar: &TornadoBar| {
        let ([low, high], [low_effect, high_effect]) =
            (bar.ends.map(f64::from_decimal), bar.effects);
        let now = f64::from_decimal(scenario.number(bar.parameter));
        LeverOut { key: bar.parameter.row().key, now, low, high, low_effect, high_effect }
    };
    TornadoOut {
        figure: found.metric().key(),
        now: found.now(),
        levers: found.bars().iter().map(lever).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    #[test]
    fn a_question_is_answered_or_refused() {
        let (scenario, _) = decode("");
        let found = solve(&scenario, "profit=5.7bn:tokens").unwrap();
        assert_eq!(
            (found.figure, found.goal, found.key, found.reason),
            ("profit", 5.7e9, "tokens", None)
        );
        assert!(found.value.unwrap() > 150e9);
        let none = solve(&scenario, "profit=-1:tax").unwrap();
        assert_eq!((none.value, none.reason, none.reached.len()), (None, Some("out_of_reach"), 2));
        let today = solve(&decode("year=2").0, "profit=today:tokens").unwrap();
        assert_eq!((today.year.as_str(), today.reason), ("2", None));
        for (question, fault) in [
            ("", SolveFault::Form),
            ("profit=1", SolveFault::Form),
            ("luck=1:tokens", SolveFault::Figure("luck".into())),
            ("profit=1:moon", SolveFault::Key("moon".into())),
            ("profit=much:tokens", SolveFault::Goal("much".into())),
        ] {
            assert_eq!(solve(&scenario, question), Err(fault.clone()), "{question}");
            assert!(Language::ALL.iter().all(|language| !fault.say(*language).is_empty()));
        }
    }
}
