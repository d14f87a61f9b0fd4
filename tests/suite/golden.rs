//! The ledger against results of an independent model in Python, see `tests/golden/`.
//!
//! Every column of every month agrees to one cent, rates to a millionth of a basis point; every
//! key figure to nine digits. The presets are compared value by value with their transcription.

use std::fs;
use std::path::Path;

use super::common::{golden_scenarios, scenario_from_lines};
use rust_decimal::Decimal;
use seigniorage::analysis::{key_figures, venture};
use seigniorage::figure::ledger;
use seigniorage::model::project;
use seigniorage::scenario::{Group, Parameter, Preset, Scenario};
use seigniorage::unit::Exact;

fn expected(name: &str, ending: &str) -> String {
    let path = format!("{}/tests/golden/expected/{name}.{ending}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(Path::new(&path)).unwrap()
}

#[test]
fn every_month_agrees_to_a_cent() {
    let scenarios = golden_scenarios();
    assert!(scenarios.len() >= Preset::ALL.len() + 6, "the presets and at least six scenarios");
    for (name, scenario) in scenarios {
        let csv = ledger::csv(&project::<Exact>(&scenario));
        assert_eq!(differences(&csv, &expected(&name, "csv")), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_cent_and_a_half_is_a_difference() {
    let ours = "month,date,rate,cash\n1,2026-07,3.83,10.000000\n";
    assert!(differences(ours, ours).is_empty());
    assert_eq!(differences(ours, "month,date,rate,cash\n1,2026-07,3.83,10.015000\n").len(), 1);
    assert_eq!(differences(ours, "month,date,rate,cash\n").len(), 1);
    assert_eq!(differences(ours, "month,date,rate,gold\n1,2026-07,3.83,10.0\n").len(), 1);
}

#[test]
fn the_presets_are_their_transcription() {
    for preset in Preset::ALL {
        let (_, mut transcription) = golden_scenarios()
            .into_iter()
            .find(|(name, _)| name == preset.id())
            .expect("every preset has a golden scenario");
        let ours = Scenario::preset(preset);
        transcription.set(Parameter::Months, ours.number(Parameter::Months));
        // The ledger knows no labs.
        let ledger = Parameter::ALL
            .iter()
            .filter(|parameter| !matches!(parameter.row().group, Group::Labs | Group::Risk));
        for parameter in ledger {
            assert_eq!(
                ours.number(*parameter),
                transcription.number(*parameter),
                "{} {parameter:?}",
                preset.id()
            );
        }
        assert_eq!(ours.bets(), transcription.bets());
        assert_eq!(ours.tokens_path(), transcription.tokens_path());
        assert_eq!((ours.start(), ours.path), (transcription.start(), transcription.path));
        assert_eq!(ours.history_from(), transcription.history_from());
    }
}

#[test]
fn an_unknown_key_in_a_golden_scenario_is_found() {
    assert!(scenario_from_lines("rate=3\nqx=1").is_err());
}

/// Cells that differ: text exactly, rates by 1e-10 points, amounts by a cent.
fn differences(ours: &str, theirs: &str) -> Vec<String> {
    let header: Vec<_> = ours.lines().next().unwrap_or_default().split(',').collect();
    let mut found = Vec::new();
    if ours.lines().count() != theirs.lines().count()
        || ours.lines().next() != theirs.lines().next()
    {
        found.push("rows or columns".to_owned());
        return found;
    }
    for (ours, theirs) in ours.lines().zip(theirs.lines()).skip(1) {
        for ((column, ours), theirs) in header.iter().zip(ours.split(',')).zip(theirs.split(',')) {
            let tolerance = match *column {
                "month" | "date" => None,
                "rate" => Some(Decimal::new(1, 10)),
                _ => Some(Decimal::new(1, 2)),
            };
            let same = match tolerance {
                None => ours == theirs,
                Some(tolerance) => {
                    let number = |text: &str| text.parse::<Decimal>().unwrap();
                    (number(ours) - number(theirs)).abs() <= tolerance
                }
            };
            if !same {
                found.push(format!("{column}: {ours} {theirs}"));
            }
        }
    }
    found.truncate(5);
    found
}

/// Key figures by stable name, ours and theirs, where they differ by more than 1e-9 of the
/// figure and a millionth.
pub(crate) fn figure_differences(
    ours: &serde_json::Value,
    theirs: &serde_json::Value,
) -> Vec<String> {
    apart(ours, theirs, 1e-6)
}

/// The same, by more than 1e-9 of the figure and `least`.
fn apart(ours: &serde_json::Value, theirs: &serde_json::Value, least: f64) -> Vec<String> {
    let differs = |(name, theirs): (&String, &serde_json::Value)| {
        let same = match (ours[name].as_f64(), theirs.as_f64()) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() <= (theirs.abs() * 1e-9).max(least),
            (None, None) => ours[name].is_null() && theirs.is_null(),
            _ => false,
        };
        (!same).then(|| format!("{name}: {} {theirs}", ours[name]))
    };
    theirs.as_object().unwrap().iter().filter_map(differs).collect()
}

#[test]
fn every_key_figure_agrees() {
    for (name, scenario) in golden_scenarios() {
        let staff = super::common::float(scenario.number(Parameter::Staff));
        let ours = key_figures(&project::<Exact>(&scenario), staff);
        let ours = serde_json::to_value(ours).unwrap();
        let theirs = serde_json::from_str(&expected(&name, "json")).unwrap();
        assert_eq!(figure_differences(&ours, &theirs), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_bet_and_the_book_come_to_the_same() {
    for (name, scenario) in golden_scenarios() {
        let theirs: serde_json::Value =
            serde_json::from_str(&expected(&name, "bets.json")).unwrap();
        let ours = venture(&project::<Exact>(&scenario));
        let book = serde_json::to_value(&ours.book).unwrap();
        assert_eq!(apart(&book, &theirs["book"], 1e-9), Vec::<String>::new(), "{name}");
        let bets = theirs["bets"].as_array().unwrap();
        assert_eq!(ours.bets.len(), bets.len(), "{name}");
        for ((place, figures), theirs) in ours.bets.iter().zip(bets) {
            let mut figures = serde_json::to_value(figures).unwrap();
            figures["place"] = (*place).into();
            let found = apart(&figures, theirs, 1e-9);
            assert_eq!(found, Vec::<String>::new(), "{name}, bet {place}");
        }
    }
}

#[test]
fn a_figure_that_is_off_is_found() {
    let ours = serde_json::json!({ "profit": 100.0, "margin": null, "excess_low_month": 3 });
    assert!(figure_differences(&ours, &ours).is_empty());
    let theirs = serde_json::json!({ "profit": 100.01, "margin": 1.0, "excess_low_month": 4 });
    assert_eq!(figure_differences(&ours, &theirs).len(), 3);
}
