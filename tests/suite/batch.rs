//! The table of many scenarios: against an independent model in Python, see `tests/golden/sweep.py`,
//! and whatever is handed to it.
//!
//! Not here: one scenario's figures ([`crate::golden`]).

use std::io::Cursor;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use seigniorage::batch::{BatchCall, BatchSource};
use seigniorage::scenario::encode;
use serde_json::Value;

use super::common::any_scenario;
use super::golden::figure_differences;

/// A call of these words.
fn call(words: &[&str]) -> BatchCall {
    let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
    BatchCall::read(&words).unwrap()
}

/// The rows of a call as objects.
fn rows(call: &BatchCall, source: BatchSource) -> Vec<Value> {
    let mut text = Vec::new();
    call.batch.write(source, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_row_of_the_sweeps_agrees() {
    let text = include_str!("../golden/sweep.json");
    let sweeps: Vec<Value> = serde_json::from_str(text).unwrap();
    assert!(sweeps.len() >= 4);
    for sweep in sweeps {
        let link = format!("preset={}", sweep["preset"].as_str().unwrap());
        let sets: Vec<_> = sweep["sets"].as_array().unwrap().iter().collect();
        let words: Vec<_> = sets.iter().flat_map(|set| ["--set", set.as_str().unwrap()]).collect();
        let call = call(&[&words[..], &["--format", "jsonl", &link]].concat());
        let ours = rows(&call, BatchSource::Link(link.clone()));
        let theirs = sweep["rows"].as_array().unwrap();
        assert_eq!(ours.len(), theirs.len(), "{link}");
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert_eq!(figure_differences(ours, theirs), Vec::<String>::new(), "{}", ours["link"]);
            assert_eq!(ours["problems"], Value::Null, "{}", ours["link"]);
        }
    }
}

/// Whether a value is of a type of the schema, as JSON has it.
fn is_of_type(value: &Value, kind: &str) -> bool {
    let is_day = |text: &str| text.len() == 10 && text.ends_with("-01");
    match kind {
        "int64" => value.is_i64(),
        "float64" | "decimal" => value.is_number(),
        "utf8" => value.is_string(),
        "date32" => value.as_str().is_some_and(is_day),
        "bool" => value.is_boolean(),
        _ => false,
    }
}

/// Cells of a row that are not what the schema says of their column.
fn misfits(row: &Value, schema: &Value) -> Vec<String> {
    let columns = schema.as_array().unwrap();
    let is_fit = |column: &Value| {
        let value = &row[column["name"].as_str().unwrap()];
        let nullable = column["nullable"] == true;
        value.is_null() && nullable || is_of_type(value, column["type"].as_str().unwrap())
    };
    let wrong = columns.iter().filter(|column| !is_fit(column));
    let count = row.as_object().unwrap().len();
    let uncounted = (count != columns.len()).then(|| format!("{count} cells"));
    wrong.map(|column| column["name"].to_string()).chain(uncounted).collect()
}

#[test]
fn every_cell_is_what_the_schema_says_whatever_the_line() {
    let call = call(&["--format", "jsonl", "--set", "months=1,13", "--set", "year=all"]);
    let schema = serde_json::to_value(call.batch.schema()).unwrap();
    let wild = prop_oneof![
        2 => any_scenario().prop_map(|scenario| encode(&scenario)),
        1 => "[a-z_]{1,12}=[^&]{0,40}(&[a-z_]{1,12}=[^&]{0,40}){0,8}",
        1 => "\\PC{1,60}",
    ];
    let lines = prop::collection::vec(wild, 1..8);
    let config = Config { cases: 150, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&lines, |lines| {
            let lines: Vec<_> = lines.iter().map(|line| line.replace(['\n', '\r'], "")).collect();
            let is_link = |line: &&String| !line.trim().is_empty() && !line.trim().starts_with('#');
            let count = lines.iter().filter(is_link).count();
            let from = Box::new(Cursor::new(lines.join("\n")));
            let rows = rows(&call, BatchSource::Lines("links".to_owned(), from));
            prop_assert_eq!(rows.len(), count * 2, "{:?}", lines);
            for row in rows {
                prop_assert_eq!(misfits(&row, &schema), Vec::<String>::new(), "{}", row["link"]);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_cell_of_another_type_is_found() {
    let schema = serde_json::json!([
        { "name": "a", "type": "int64", "nullable": false },
        { "name": "b", "type": "date32", "nullable": true },
    ]);
    let misfits = |row: Value| misfits(&row, &schema).len();
    assert_eq!(misfits(serde_json::json!({ "a": 1, "b": null })), 0);
    assert_eq!(misfits(serde_json::json!({ "a": 1, "b": "2026-07-01" })), 0);
    assert_eq!(misfits(serde_json::json!({ "a": 1.5, "b": "2026-07" })), 2);
    assert_eq!(misfits(serde_json::json!({ "a": null, "b": null, "c": 1 })), 2);
}

/// The help names every option of the example, and the options stand in its table.
#[test]
fn the_help_tells_every_option() {
    let (help, code) =
        (include_str!("../../examples/project.txt"), include_str!("../../examples/project.rs"));
    let flags = code.split('"').filter(|text| text.starts_with("--") && text.len() > 2);
    let known: Vec<_> =
        flags.chain(seigniorage::batch::OPTIONS).filter(|flag| *flag != "--help").collect();
    assert!(known.len() > 18, "{known:?}");
    let is_told =
        |flag: &&&str| help.split_whitespace().any(|word| word.trim_matches(['(', ')']) == **flag);
    assert_eq!(known.iter().filter(|flag| !is_told(flag)).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert!(help.lines().all(|line| line.len() <= 105));
}
