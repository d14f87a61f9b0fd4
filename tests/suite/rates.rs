//! The rate table, durations and cells of the profit field against results of an independent
//! program in Python, see `tests/golden/rates.py`; and the page beside the native example.

use seigniorage::analysis::{Durations, RateTable, Run, at_cell, present_rate};
use seigniorage::figure::{csv, duration, export, profit_field, rate_table};
use seigniorage::model::project;
use seigniorage::scenario::{Parameter, Scenario};
use seigniorage::text::Language;
use serde_json::Value;

use super::common::{float, golden_scenarios};

fn golden() -> Value {
    let path = format!("{}/tests/golden/rates.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Numbers in which ours is another than theirs, by more than 1e-9 of it and `least`.
fn apart(path: &str, ours: &Value, theirs: &Value, least: f64, found: &mut Vec<String>) {
    match theirs {
        Value::Object(fields) => {
            for (name, theirs) in fields {
                apart(&format!("{path}.{name}"), &ours[name], theirs, least, found);
            }
        }
        Value::Array(items) => {
            for (place, theirs) in items.iter().enumerate() {
                apart(&format!("{path}.{place}"), &ours[place], theirs, least, found);
            }
        }
        _ => {
            let is_same = match (ours.as_f64(), theirs.as_f64()) {
                (Some(ours), Some(theirs)) => {
                    (ours - theirs).abs() <= (theirs.abs() * 1e-9).max(least)
                }
                (ours, theirs) => ours == theirs,
            };
            if !is_same {
                found.push(format!("{path}: {ours} {theirs}"));
            }
        }
    }
}

fn differences(ours: &Value, theirs: &Value) -> Vec<String> {
    let mut found = Vec::new();
    // Sums of 1e11 dollars lose a few last digits; a margin is a quotient of them.
    apart("", ours, theirs, 1e-4, &mut found);
    found
}

#[test]
fn the_rate_table_agrees() {
    let golden = golden();
    for (name, scenario) in golden_scenarios() {
        let ours = serde_json::to_value(RateTable::new(&scenario)).unwrap();
        assert_eq!(differences(&ours, &golden[&name]["table"]), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn durations_and_shocks_agree() {
    const OTHER: [(Parameter, u32); 5] = [
        (Parameter::RepoDays, 7),
        (Parameter::FundWam, 45),
        (Parameter::PaperDays, 90),
        (Parameter::LoansDays, 730),
        (Parameter::TokensDuration, 180),
    ];
    let golden = golden();
    for (name, scenario) in golden_scenarios() {
        let mut other = scenario.clone();
        for (parameter, days) in OTHER {
            assert!(other.set(parameter, days.into()));
        }
        for (terms, scenario) in [("default", &scenario), ("other", &other)] {
            let found = Durations::new(scenario, &project::<f64>(scenario));
            let values =
                found.economic_value.iter().map(|it| (it.shock.to_owned(), it.change.into()));
            let ours = serde_json::json!({
                "wam": found.of_assets.days,
                "duration": found.of_assets.duration,
                "gap": found.gap,
                "dv01": found.of_assets.dv01,
                "net_dv01": found.net_dv01,
                "economic_value": values.collect::<serde_json::Map<_, _>>(),
            });
            let theirs = &golden[&name]["durations"][terms];
            assert_eq!(differences(&ours, theirs), Vec::<String>::new(), "{name} {terms}");
        }
    }
}

#[test]
fn cells_of_the_field_agree() {
    let golden = golden();
    for (name, scenario) in golden_scenarios() {
        let theirs = &golden[&name];
        let present = present_rate(&scenario);
        let near = (float(present) - theirs["present"].as_f64().unwrap()).abs();
        assert!(near < 1e-10, "{name}: {present}");
        for cell in theirs["cells"].as_array().unwrap() {
            let number = |key: &str| cell[key].as_i64().unwrap();
            let zero = Parameter::Rate.row().minimum;
            let rate = (present + rust_decimal::Decimal::from(number("points"))).max(zero);
            // Below nought the specification moves the path further than a cell may.
            if float(rate) - float(present) != cell["points"].as_f64().unwrap() {
                continue;
            }
            let factor = rust_decimal::Decimal::from(number("factor"));
            let tokens = scenario.number(Parameter::Tokens) * factor;
            let ours = year(&at_cell(&scenario, rate, tokens));
            let expected = cell["profit"].as_f64().unwrap();
            let slack = (expected.abs() * 1e-9).max(0.02);
            assert!((ours - expected).abs() <= slack, "{name} {cell}: {ours}");
        }
    }
}

/// Net operating profit of twelve months.
fn year(scenario: &Scenario) -> f64 {
    let mut scenario = scenario.clone();
    scenario.set(Parameter::Months, 12.into());
    project::<f64>(&scenario).rows.iter().map(|row| row.profit.number()).sum()
}

#[test]
fn a_number_that_is_off_is_found() {
    let ours = serde_json::json!({ "a": [1.0, { "b": 2.0 }], "c": null });
    assert!(differences(&ours, &ours).is_empty());
    let theirs = serde_json::json!({ "a": [1.01, { "b": 2.001 }], "c": 1.0 });
    assert_eq!(differences(&ours, &theirs).len(), 3);
}

#[test]
fn the_files_are_what_the_example_prints() {
    for link in [
        "",
        "preset=circle-2025",
        "preset=bank&rate=1",
        "tokens=0&bets=none&other_liabilities=0&months=7",
    ] {
        let run = Run::of_link(link);
        let printed = serde_json::to_value(export::rates(&run.scenario)).unwrap();
        let figures = rate_table::rate_table(Language::English, &run, true).table;
        let file = csv::lines(&figures);
        let income = printed["table"]["lagged"]["steps"][7]["reserve_income"].as_f64().unwrap();
        let lines: Vec<Vec<_>> = file.lines().map(|line| line.split(',').collect()).collect();
        let column = lines[0].iter().position(|name| *name == "down_100_lag").unwrap();
        let cell = lines[1][column];
        assert!((cell.parse::<f64>().unwrap() - income).abs() < 1e-5, "{link}");
        let durations = duration::durations(Language::English, &run).table;
        let values = durations.values("short_up");
        let printed_value = printed["durations"]["economic_value"][4]["change"].as_f64();
        assert_eq!(values.last().copied(), printed_value, "{link}");
        let field =
            profit_field::table(&seigniorage::analysis::ProfitField::of(&run.scenario), &[]);
        let rows = printed["field"]["profit"].as_array().unwrap();
        let cells: Vec<_> = rows.iter().rev().flat_map(|row| row.as_array().unwrap()).collect();
        assert_eq!(field.values("profit").len(), cells.len());
        for (ours, theirs) in field.values("profit").iter().zip(cells) {
            assert_eq!(Some(*ours), theirs.as_f64(), "{link}");
        }
    }
}
