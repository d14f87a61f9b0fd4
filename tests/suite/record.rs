//! The record: our figures against `tests/golden/record.py`, and what the native example prints
//! against the page's own files, to the last digit.

use proptest::prelude::*;
use seigniorage::analysis::{Run, SelfCheck};
use seigniorage::figure::record::{KIND, record_line, record_table};
use seigniorage::figure::{
    ChartKind, Frequency, Table, csv, cushion, export, income, ledger, rules,
};
use seigniorage::record::published::{PUBLISHED, PublishedFigure};
use seigniorage::scenario::{Workspace, decode, encode};
use seigniorage::text::Language;
use serde_json::Value;

use super::common::any_scenario;

/// Scenarios of which files are compared.
const LINKS: [&str; 3] = ["", "preset=circle-2025&months=18", "preset=bank&rate=1"];

#[test]
fn ours_is_that_of_the_other_program() {
    let golden: Value = serde_json::from_str(include_str!("../golden/record.json")).unwrap();
    let told = golden.as_object().unwrap();
    assert_eq!(told.len(), PUBLISHED.len());
    let mut found = Vec::new();
    for figure in &PUBLISHED {
        let (ours, theirs) = (figure.answer().ours.unwrap(), told[figure.id].as_f64().unwrap());
        // Shares of a book stand in a link with six decimals.
        if (ours - theirs).abs() > 2e-6 * theirs.abs() {
            found.push(format!("{}: {ours} {theirs}", figure.id));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_link_opens_the_machine_that_gives_the_figure() {
    for id in ["circle-income-2024-q3", "tether-interest-2024-q2", "tether-claim-2024"] {
        let answer = PublishedFigure::from_id(id).unwrap().answer();
        let (scenario, problems) = decode(&answer.link.unwrap());
        assert_eq!(problems, []);
        let income = export::summary(&scenario).reserve_income;
        assert!((income - answer.ours.unwrap()).abs() < 0.005, "{id}");
    }
}

#[test]
fn the_example_prints_the_record_of_the_page() {
    let answers: Vec<_> = PUBLISHED.iter().map(PublishedFigure::answer).collect();
    let page = csv::lines(&record_table(Language::Japanese, &answers));
    assert_eq!(export::record_csv("").unwrap(), page);
    for (line, answer) in page.lines().skip(1).zip(&answers) {
        let shown = record_line(Language::English, answer);
        assert!(line.starts_with(&format!("{},", shown.id)), "{line}");
        let asked = shown.command.rsplit_once("--record ").unwrap().1.to_owned();
        assert!(export::record_csv(&asked).unwrap().ends_with(&format!("{line}\n")));
    }
    assert_eq!(KIND.file, "record");
}

#[test]
fn the_example_prints_the_files_of_the_page() {
    for link in LINKS {
        let run = Run::of_link(link);
        let (scenario, query) = (&run.scenario, encode(&run.scenario));
        let workspace = Workspace::alone(scenario.clone());
        let file = |subject: &str, frequency: Frequency, table: &Table| {
            csv::file(scenario, &query, subject, frequency, table)
        };
        let charts: [(&ChartKind, &str, Frequency); 3] = [
            (&income::KIND, "income", Frequency::Monthly),
            (&income::KIND, "income-annual", Frequency::Annual),
            (&cushion::KIND, "cushion", Frequency::Monthly),
        ];
        for (kind, name, frequency) in charts {
            // The page may stand in another language; its file does not.
            let figure = (kind.make)(Language::Japanese, &run, frequency);
            let page = file(kind.file, frequency, figure.table());
            assert_eq!(export::file_of(&workspace, name).unwrap(), page, "{link} {name}");
        }
        let page = file("ledger", Frequency::Monthly, &ledger::table(&run.projection));
        assert_eq!(export::file_of(&workspace, "ledger").unwrap(), page);
        let found = rules::rules(Language::Japanese, &run).figure;
        let page = file("rules", Frequency::Monthly, &found.table);
        assert_eq!(export::file_of(&workspace, "rules").unwrap(), page);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn checks_hold_for_any_scenario(scenario in any_scenario()) {
        let run = Run::new(scenario);
        // At a threshold both number types may take another way; the properties have that.
        let checks = SelfCheck::ALL.into_iter().filter(|it| *it != SelfCheck::NumbersAgree);
        let red: Vec<_> = checks.filter(|check| !check.holds(&run).passes()).collect();
        prop_assert!(red.is_empty(), "{red:?} {}", encode(&run.scenario));
    }
}
