//! Falls at once against `tests/golden/fall.py`, and what must hold for every scenario.

use super::cell::apart;
use super::common::{any_scenario, golden_scenarios, link};
use proptest::prelude::*;
use seigniorage::analysis::Run;
use seigniorage::figure::fall::{
    alone, endurance, field, ratio, recorded, redeemed, redeemed_fall, shock,
};
use seigniorage::figure::{Frequency, csv, export};
use seigniorage::scenario::{Parameter, Scenario, read, read_money};
use seigniorage::text::Language;
use serde_json::Value;

/// Books at the edge of what a scenario may be.
const EXTREMES: [&str; 12] = [
    "",
    "tokens=0&other_liabilities=0&bets=none",
    "tokens=10tn&gold=100&cash=0&repo=0&bitcoin=0&equities=0&loans=0&other=0",
    "tokens=10tn&buffer=-99&bitcoin=100&gold=0&repo=0&cash=0&equities=0&loans=0&other=0",
    "tokens=0&buffer=0&other_liabilities=1bn&bets=none",
    "buffer=0&other_liabilities=0",
    "loans=100&gold=0&bitcoin=0&repo=0&cash=0&equities=0&other=0&stress_loans=100",
    "gold_haircut=99&bitcoin_haircut=99&paper_haircut=99&loans_haircut=99&stress_share=100",
    "bets_from=reserve&bet=kind:equity;amount:300bn;month:2025-01;multiple:2;exit:2033-01",
    "months=1&survive_fall=100&stress_gold=100&stress_bitcoin=100&stress_equities=100",
    "growth=50&gold_return=150&tokens=10tn&months=360&survive_fall=0",
    "gold=0.0000001&bitcoin=50",
];

fn golden() -> serde_json::Map<String, Value> {
    let text = include_str!("../golden/fall.json");
    serde_json::from_str::<Value>(text).unwrap().as_object().unwrap().clone()
}

/// The scenario of a case: its file without bets, and its changes.
fn scenario_of(name: &str, case: &Value) -> Scenario {
    let file = name.split(' ').next().unwrap();
    let (_, mut scenario) = golden_scenarios().into_iter().find(|(name, _)| name == file).unwrap();
    scenario.set_bets(Vec::new());
    for (key, value) in case["changes"].as_object().unwrap() {
        let parameter = Parameter::from_key(key).unwrap();
        let text = value.as_str().unwrap();
        assert!(scenario.set(parameter, read(text).or_else(|| read_money(text)).unwrap()));
    }
    scenario
}

/// Numbers of a file that are not ours, by more than 1e-9 of them and a millionth.
fn differences(what: &str, ours: &Value, theirs: &Value) -> Vec<String> {
    if let Some(theirs) = theirs.as_array() {
        let pairs = theirs.iter().enumerate();
        return pairs.flat_map(|(at, theirs)| differences(what, &ours[at], theirs)).collect();
    }
    let same = match (ours.as_f64(), theirs.as_f64()) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= (theirs.abs() * 1e-9).max(1e-6),
        _ => ours.is_null() && theirs.is_null(),
    };
    if same { Vec::new() } else { vec![format!("{what}: {ours} {theirs}")] }
}

#[test]
fn every_answer_agrees_with_the_independent_model() {
    for (name, theirs) in golden() {
        let ours = export::stress(&scenario_of(&name, &theirs));
        let ours = serde_json::to_value(ours).unwrap();
        let mut found = Vec::new();
        for (key, theirs) in theirs.as_object().unwrap() {
            match key.as_str() {
                "changes" => {}
                "redemption" => {
                    // All paid with nothing left is found by halving as well.
                    let is_even = ours[key]["left"].as_f64().is_some_and(|left| left < 0.005);
                    let is_found = ours[key]["answer"] == "at" || is_even;
                    let percent = if is_found { &ours[key]["percent"] } else { &Value::Null };
                    found.extend(differences(key, percent, theirs));
                }
                "reverse" => {
                    let cases = ours[key].as_array().unwrap();
                    assert_eq!(cases.len(), theirs.as_object().unwrap().len());
                    for case in cases {
                        let name = case["case"].as_str().unwrap();
                        // A cushion that is nought before the fall has none to find by halving.
                        found.extend(differences(name, &case["percent"], &theirs[name]));
                    }
                }
                _ => found.extend(differences(key, &ours[key], theirs)),
            }
        }
        assert_eq!(found, [""; 0], "{name}");
    }
}

#[test]
fn a_limit_that_is_off_is_found() {
    let (ours, theirs) = (serde_json::json!([1.0, null]), serde_json::json!([1.0, 2.0]));
    assert_eq!(differences("line", &ours, &theirs).len(), 1);
    assert_eq!(differences("cents", &98.6.into(), &98.7.into()).len(), 1);
    assert!(differences("cents", &98.6.into(), &98.6.into()).is_empty());
}

/// What must hold of the answers of any scenario.
fn faults(run: &Run) -> Vec<String> {
    let out = serde_json::to_value(export::stress(&run.scenario)).unwrap();
    let mut faults = Vec::new();
    for case in out["reverse"].as_array().unwrap() {
        let is_at = case["answer"] == "at";
        let percent = case["percent"].as_f64();
        if is_at != percent.is_some_and(|it| (0.0..=100.0).contains(&it)) {
            faults.push(format!("{case}"));
        }
    }
    if let (Some(cents), Some(is_backed)) = (out["cents"].as_f64(), out["backed"].as_bool())
        && (is_backed != (cents >= 100.0) || cents < 0.0)
    {
        faults.push(format!("{cents} {is_backed}"));
    }
    for language in Language::ALL {
        let said = [
            alone::finding(run).say(language),
            field::finding(run).say(language),
            shock::finding(run).say(language),
            endurance(run).say(language),
            redeemed(run).say(language),
            redeemed_fall(run).say(language),
            ratio::finding(run).say(language),
        ];
        let is_bad = |text: &&String| {
            text.is_empty() || ["NaN", "inf", "−", "  ", "–"].iter().any(|bad| text.contains(bad))
        };
        faults.extend(said.iter().filter(is_bad).cloned());
        let charts = [&alone::KIND, &field::KIND]
            .map(|kind| (kind.make)(language, run, Frequency::Monthly).table().clone());
        let tables = [shock::table(run), recorded::table(), ratio::table(run)];
        for table in charts.iter().chain(&tables) {
            faults.extend(apart(table, &csv::document(&[], table), language));
        }
    }
    faults
}

#[test]
fn extremes_are_answered() {
    for link in EXTREMES {
        assert_eq!(faults(&Run::of_link(link)), [""; 0], "{link}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_scenario_is_answered(scenario in any_scenario()) {
        let run = Run::new(scenario);
        let found = faults(&run);
        prop_assert!(found.is_empty(), "{found:#?} {}", link(&run.scenario));
    }
}
