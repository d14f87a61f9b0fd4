//! Goal seek in words: the question, and what was found.
//!
//! Not here: the search ([`GoalSearch`](crate::analysis::GoalSearch)).

use rust_decimal::Decimal;

use super::key;
use crate::analysis::{Goal, GoalAnswer};
use crate::scenario::{Id, Scenario};
use crate::text::Language;
use crate::text::goal::GoalFinding;

/// What is asked and found, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalWords {
    /// What is asked.
    pub question: String,
    /// What was found; empty while it is sought.
    pub answer: String,
    /// The values that can be taken, with their texts.
    pub values: Vec<(Decimal, String)>,
}

/// A goal of a scenario in words, with its answer where there is one.
pub fn goal_words(
    language: Language,
    scenario: &Scenario,
    goal: Goal,
    answer: Option<&GoalAnswer>,
) -> GoalWords {
    let label = language.label(Id::Parameter(goal.parameter));
    let metric = language.figure_name(goal.metric);
    let when = language.year_option(scenario.year(), scenario.start(), scenario.months());
    let wanted = key::text(language, goal.metric.unit(), goal.value);
    let values = answer.map(values).unwrap_or_default();
    let values = values.into_iter().map(|value| {
        let value = goal.decimal(value);
        (value, language.value_text(goal.parameter, value))
    });
    GoalWords {
        question: language.goal_question(label, metric, &wanted, &when),
        answer: answer
            .map(|it| finding(language, goal, &when, it).say(language))
            .unwrap_or_default(),
        values: values.collect(),
    }
}

/// The values that an answer offers.
pub(super) fn values(answer: &GoalAnswer) -> Vec<f64> {
    match answer {
        GoalAnswer::One { value } | GoalAnswer::Nearest { value, .. } => vec![*value],
        GoalAnswer::More { values } => values.clone(),
        GoalAnswer::Stretch { from, to } => vec![*from, *to],
        GoalAnswer::Every
        | GoalAnswer::Jump { .. }
        | GoalAnswer::OutOfReach { .. }
        | GoalAnswer::NoNumber => Vec::new(),
    }
}

fn finding(language: Language, asked: Goal, when: &str, answer: &GoalAnswer) -> GoalFinding {
    let figure = |value: f64| key::text(language, asked.metric.unit(), value);
    let text = |value: f64| language.value_text(asked.parameter, asked.decimal(value));
    let parameter = language.label(Id::Parameter(asked.parameter)).to_owned();
    let metric = language.figure_name(asked.metric).to_owned();
    let (goal, when) = (figure(asked.value), when.to_owned());
    match *answer {
        GoalAnswer::One { value } => {
            GoalFinding::One { parameter, value: text(value), metric, goal, when }
        }
        GoalAnswer::More { ref values } => {
            let values = values.iter().map(|value| text(*value)).collect();
            GoalFinding::More { parameter, values, metric, goal, when }
        }
        GoalAnswer::Stretch { from, to } => {
            GoalFinding::Stretch { parameter, from: text(from), to: text(to), metric, goal, when }
        }
        GoalAnswer::Every => GoalFinding::Every { parameter, metric, goal, when },
        GoalAnswer::Nearest { value, figure: found } => {
            let (value, figure) = (text(value), figure(found));
            GoalFinding::Nearest { parameter, value, metric, figure, goal, when }
        }
        GoalAnswer::Jump { before, behind } => {
            let (before, behind) = (text(before), text(behind));
            GoalFinding::Jump { parameter, before, behind, metric, goal, when }
        }
        GoalAnswer::OutOfReach { highest, .. } if asked.value > highest => {
            GoalFinding::TooHigh { parameter, metric, goal, highest: figure(highest), when }
        }
        GoalAnswer::OutOfReach { lowest, .. } if asked.value < lowest => {
            GoalFinding::TooLow { parameter, metric, goal, lowest: figure(lowest), when }
        }
        GoalAnswer::OutOfReach { .. } => GoalFinding::NotFound { parameter, metric, goal, when },
        GoalAnswer::NoNumber => GoalFinding::NoNumber { parameter, metric, when },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{GoalSearch, Metric};
    use crate::scenario::{Parameter, decode};

    fn said(link: &str, metric: Metric, value: f64, parameter: Parameter) -> [String; 3] {
        let scenario = decode(link).0;
        let goal = Goal { metric, value, parameter };
        let answer = GoalSearch::new(scenario.clone(), goal).finish();
        let [english, japanese] =
            Language::ALL.map(|language| goal_words(language, &scenario, goal, Some(&answer)));
        [english.question, english.answer, japanese.answer].map(|text| text.replace('\u{a0}', " "))
    }

    #[test]
    fn a_question_and_its_answer() {
        let found = said("year=2", Metric::Profit, 5.7e9, Parameter::Tokens);
        assert_eq!(
            found,
            [
                "At which “Tokens in circulation” is “Net operating profit” $5.70 bn? (Year 2: Jul 2027 – Jun 2028)",
                "With “Tokens in circulation” at $182.8 bn, “Net operating profit” is $5.70 bn (Year 2: Jul 2027 – Jun 2028)",
                "「発行済みトークン」が1,828億ドルなら、「営業利益（純額）」は57.0億ドルになる（2年目：2027年7月〜2028年6月）",
            ]
        );
        let none = said("", Metric::Profit, 50e9, Parameter::Tax);
        assert_eq!(
            none[1],
            "No “Tax on profit” makes “Net operating profit” $50.0 bn: the most it reaches is $5.75 bn (Year 1: Jul 2026 – Jun 2027)"
        );
        let low = said("", Metric::Profit, -5e9, Parameter::Tax);
        assert!(low[1].contains("the least it falls to is $0"), "{}", low[1]);
        let none = said("staff=0", Metric::ProfitPerEmployee, 1.0, Parameter::Rate);
        assert!(none[1].contains("has no value here"), "{}", none[1]);
        let months =
            said("path=ramp&rate=4&rate_end=1", Metric::Profit, 4e9, Parameter::RateMonths);
        assert!(months[1].starts_with("No whole number meets $4.00 bn; nearest"), "{}", months[1]);
        let every = said(
            "gold=100&repo=0&cash=0&loans=0&bitcoin=0&equities=0&other=0&dividend=0&bitcoin_share=0&staff=0&other_cost=0&custody=0&bets=none",
            Metric::ReserveIncome,
            0.0,
            Parameter::Tax,
        );
        assert!(
            every[1].starts_with("“Interest” is $0 whatever “Tax on profit” is"),
            "{}",
            every[1]
        );
    }
}
