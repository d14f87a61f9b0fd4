//! Rules, goals and levers against `tests/golden/rules.py`, and what must hold for every scenario.

use proptest::prelude::*;
use seigniorage::analysis::{
    Goal, GoalAnswer, GoalSearch, Metric, Run, Tornado, WayOut, compliance,
};
use seigniorage::figure::{export, goal::goal_words, rules::rules, tornado::tornado};
use seigniorage::scenario::{Parameter, Scenario, YearShown, decode, read, read_money};
use seigniorage::text::Language;

use serde_json::Value;

use super::common::{any_scenario, golden_scenarios, link};

fn golden() -> Value {
    serde_json::from_str(include_str!("../golden/rules.json")).unwrap()
}

/// A golden scenario with some inputs changed; `path` is a word.
fn scenario_of(name: &str, changes: &Value) -> Scenario {
    let file = name.split(' ').next().unwrap();
    let (_, mut scenario) = golden_scenarios().into_iter().find(|(name, _)| name == file).unwrap();
    for (key, value) in changes.as_object().unwrap() {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if key == "path" {
            scenario.path = seigniorage::scenario::RatePath::Ramp;
            continue;
        }
        let text = text.trim_end_matches(".0");
        let parameter = Parameter::from_key(key).unwrap();
        assert!(scenario.set(parameter, read(text).or_else(|| read_money(text)).unwrap()), "{key}");
    }
    scenario
}

fn near(what: &str, ours: f64, theirs: f64, within: f64) -> Option<String> {
    let is_near = (ours - theirs).abs() <= within.max(theirs.abs() * 1e-9);
    (!is_near).then(|| format!("{what}: {ours} {theirs}"))
}

/// What differs of a rule. A change of mix keeps a ten-millionth of the assets as a margin.
fn rule_differences(
    what: &str,
    ours: &export::RuleOut,
    theirs: &Value,
    assets: f64,
) -> Vec<String> {
    let mut found = Vec::new();
    for test in &ours.tests {
        let told = theirs["tests"][test.test].as_array().unwrap();
        let at = |place: usize| told[place].as_f64();
        let what = format!("{what} {} {}", ours.rule, test.test);
        found.extend(near(&what, test.value, at(0).unwrap(), 1e-3));
        found.extend(near(&what, test.limit, at(1).unwrap(), 1e-3));
        match (test.shortfall, at(2)) {
            (Some(ours), Some(theirs)) => found.extend(near(&what, ours, theirs, 1e-2)),
            (None, None) => {}
            other => found.push(format!("{what}: {other:?}")),
        }
    }
    let change = &theirs["change"];
    let way_out = match change {
        Value::String(word) => word,
        Value::Object(_) => "mix",
        _ if ours.passes => "nothing",
        _ => "company",
    };
    if ours.way_out != way_out {
        found.push(format!("{what} {}: {} {way_out}", ours.rule, ours.way_out));
    }
    if let (Some(cost), Some(points)) = (ours.cost, ours.basis_points) {
        let what = format!("{what} {} cost", ours.rule);
        found.extend(near(&what, cost, change["cost"].as_f64().unwrap(), assets * 1e-7));
        found.extend(near(&what, points, change["basis_points"].as_f64().unwrap(), 1e-3));
        for (class, moved) in change["moved"].as_object().unwrap() {
            let ours = ours.moves.get(class.as_str()).copied().unwrap_or_default();
            found.extend(near(
                &format!("{what} {class}"),
                ours,
                moved.as_f64().unwrap(),
                assets * 1e-6,
            ));
        }
    }
    found
}

#[test]
fn rules_are_those_of_the_other_program() {
    let golden = golden();
    let mut found = Vec::new();
    for (name, case) in golden["rules"].as_object().unwrap() {
        let mut scenario = scenario_of(name, &case["changes"]);
        for (key, value) in case["terms"].as_object().unwrap() {
            let value = rust_decimal::Decimal::from_f64_retain(value.as_f64().unwrap()).unwrap();
            assert!(scenario.set(Parameter::from_key(key).unwrap(), value), "{key}");
        }
        let assets = Run::new(scenario.clone()).projection.opening.assets().to_f64();
        let ours = export::rules(&scenario);
        assert_eq!(ours.len(), case["rules"].as_object().unwrap().len());
        for rule in &ours {
            found.extend(rule_differences(name, rule, &case["rules"][rule.rule], assets));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn goals_are_those_of_the_other_program() {
    for case in golden()["goals"].as_array().unwrap() {
        let mut scenario = scenario_of(case["scenario"].as_str().unwrap(), &case["changes"]);
        let year = u32::try_from(case["year"].as_u64().unwrap()).unwrap();
        assert!(scenario.show_year(YearShown::Number(year)));
        let key = case["key"].as_str().unwrap();
        let goal = Goal {
            metric: Metric::from_key(case["figure"].as_str().unwrap()).unwrap(),
            value: case["goal"].as_f64().unwrap(),
            parameter: Parameter::from_key(key).unwrap(),
        };
        let found = GoalSearch::new(scenario, goal).finish();
        let GoalAnswer::One { value } = found else { panic!("{case} {found:?}") };
        let theirs = case["value"].as_f64().unwrap();
        assert!((value - theirs).abs() <= theirs.abs() * 1e-6, "{key} {value} {theirs}");
    }
}

#[test]
fn levers_are_those_of_the_other_program() {
    for case in golden()["levers"].as_array().unwrap() {
        let mut scenario = scenario_of(case["scenario"].as_str().unwrap(), &serde_json::json!({}));
        let year = u32::try_from(case["year"].as_u64().unwrap()).unwrap();
        assert!(scenario.show_year(YearShown::Number(year)));
        let bars = Tornado::new(scenario, Metric::Profit).finish().bars();
        let parameter = Parameter::from_key(case["key"].as_str().unwrap()).unwrap();
        let bar = bars.iter().find(|bar| bar.parameter == parameter).unwrap();
        for (place, side) in ["low", "high"].into_iter().enumerate() {
            let end = read(case[side].as_str().unwrap()).unwrap();
            assert_eq!(bar.ends[place], end, "{case}");
            let (ours, theirs) =
                (bar.effects[place].unwrap(), case["effects"][place].as_f64().unwrap());
            assert!((ours - theirs).abs() <= 1.0 + theirs.abs() * 1e-9, "{case} {ours}");
        }
    }
}

#[test]
fn each_step_goes_back_to_the_scenario_before() {
    let run = Run::new(decode("").0);
    let lines = rules(Language::English, &run).lines;
    let changed: Vec<_> = lines.iter().filter_map(|line| line.change.as_ref()).collect();
    assert!(changed.len() > 4);
    // One change each: a step back takes all of it back.
    assert!(changed.iter().all(|(change, words)| change.id().is_none() && !words.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_change_of_mix_passes_whatever_the_scenario(scenario in any_scenario()) {
        let run = Run::new(scenario.clone());
        for found in compliance(&run) {
            for check in &found.checks {
                prop_assert!(check.value.is_finite() && check.limit.is_finite(), "{}", link(&scenario));
                prop_assert!(check.shortfall().is_none_or(|usd| usd >= 0.0));
            }
            match &found.way_out {
                WayOut::Nothing => prop_assert!(found.passes()),
                WayOut::Company => prop_assert!(found.mix_passes() && !found.passes()),
                WayOut::TooFewAssets { usd } => {
                    prop_assert!(!found.mix_passes() && *usd >= 0.0, "{}", link(&scenario));
                }
                WayOut::Mix(change) => {
                    let mut after = scenario.clone();
                    for (parameter, value) in &change.changes {
                        prop_assert!(after.set(*parameter, *value), "{} {parameter:?} {value}", link(&scenario));
                    }
                    prop_assert!(after.problems().iter().all(|it| scenario.problems().contains(it)));
                    let then = compliance(&Run::new(after));
                    let then = then.iter().find(|it| it.regulation == found.regulation).unwrap();
                    prop_assert!(then.mix_passes(), "{} {:?} {then:?}", link(&scenario), found);
                }
            }
        }
        for language in Language::ALL {
            let told = rules(language, &run);
            prop_assert!(told.lines.iter().all(|line| !line.words.contains("NaN")));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_a_search_finds_gives_the_goal(
        scenario in any_scenario(),
        parameter in prop::sample::select(Parameter::ALL),
        metric in prop::sample::select(&["profit", "excess", "reserve_income", "profit_per_employee"][..]),
        part in 0.0_f64..1.5,
    ) {
        let metric = Metric::from_key(metric).unwrap();
        let now = Goal::today(&scenario, metric, parameter).map_or(1e9, |goal| goal.value);
        let goal = Goal { metric, value: now * part, parameter };
        let answer = GoalSearch::new(scenario.clone(), goal).finish();
        for language in Language::ALL {
            let told = goal_words(language, &scenario, goal, Some(&answer));
            prop_assert!(!told.answer.is_empty() && !told.answer.contains("NaN"));
        }
        let values = match &answer {
            GoalAnswer::One { value } => vec![*value],
            GoalAnswer::More { values } if !parameter.is_whole() => values.clone(),
            GoalAnswer::Stretch { from, to } => vec![*from, *to],
            _ => Vec::new(),
        };
        for value in values {
            let mut then = scenario.clone();
            prop_assert!(then.set(parameter, goal.decimal(value)));
            then.show_year(scenario.year());
            let found = metric.of(&Run::new(then)).value.unwrap();
            let within = (goal.value.abs() * 1.1e-6).max(0.02);
            prop_assert!((found - goal.value).abs() <= within, "{} {parameter:?} {answer:?} {found} {}", link(&scenario), goal.value);
        }
    }

    #[test]
    fn a_tornado_is_told_of_every_scenario(scenario in any_scenario()) {
        let found = Tornado::new(scenario, Metric::Profit).finish();
        for language in Language::ALL {
            let told = tornado(language, &found);
            prop_assert_eq!(told.bars.len(), told.table.rows.len());
            prop_assert!(!told.heading.title.is_empty());
        }
        let now = found.now().map(|_| ());
        prop_assert!(now.is_some() || found.bars().is_empty());
    }
}
