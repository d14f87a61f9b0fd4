//! The rules for the native example.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::analysis::{Compliance, RuleCheck, Run, WayOut, compliance};
use crate::scenario::{Scenario, encode, write};

/// A rule under its stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleOut {
    /// The rule.
    pub rule: &'static str,
    /// Where it holds.
    pub(crate) region: &'static str,
    /// `in_force`, `settled`, `proposed`, `draft` or `none`.
    pub(crate) status: &'static str,
    /// Its day, YYYY-MM-DD.
    pub(crate) date: Option<String>,
    /// How sure what is said of it is.
    pub(crate) grade: &'static str,
    /// Whether every test passes.
    pub passes: bool,
    /// Its tests.
    pub tests: Vec<RuleTestOut>,
    /// What makes it pass: `nothing`, `mix`, `too_few_assets`, `company`.
    pub way_out: &'static str,
    /// Assets that are missing where no mix passes, USD.
    pub missing: Option<f64>,
    /// Income lost in a year by the change of mix, USD.
    pub cost: Option<f64>,
    /// The same of reserve assets, basis points.
    pub basis_points: Option<f64>,
    /// What each class gains, USD.
    pub moves: BTreeMap<&'static str, f64>,
    /// The inputs that the change sets, as a link writes them.
    pub changes: BTreeMap<&'static str, String>,
    /// The scenario after it.
    pub link: Option<String>,
}

/// A test under its stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleTestOut {
    /// The test.
    pub test: &'static str,
    /// What there is: USD, percent or days.
    pub value: f64,
    /// What it is held against.
    pub limit: f64,
    /// Whether it passes.
    pub passes: bool,
    /// What is missing, USD; null where that is no money.
    pub shortfall: Option<f64>,
}

/// How a scenario stands against each rule.
pub fn rules(scenario: &Scenario) -> Vec<RuleOut> {
    let run = Run::new(scenario.clone());
    compliance(&run).iter().map(|found| rule(scenario, found)).collect()
}

fn rule(scenario: &Scenario, found: &Compliance) -> RuleOut {
    let row = found.regulation.row();
    let change = match &found.way_out {
        WayOut::Mix(change) => Some(change),
        _ => None,
    };
    let mut after = scenario.clone();
    let is_changed = change.is_some_and(|change| change.change(scenario).apply(&mut after));
    let moves = change.iter().flat_map(|it| &it.moves).map(|(class, usd)| (class.key(), *usd));
    let changes = change.iter().flat_map(|it| &it.changes);
    RuleOut {
        rule: row.id,
        region: row.region.word(),
        status: row.status.word(),
        date: row.status.day().map(|day| day.to_string()),
        grade: row.grade.word(),
        passes: found.passes(),
        tests: found.checks.iter().map(test).collect(),
        way_out: match found.way_out {
            WayOut::Nothing => "nothing",
            WayOut::Mix(_) => "mix",
            WayOut::TooFewAssets { .. } => "too_few_assets",
            WayOut::Company => "company",
        },
        missing: match found.way_out {
            WayOut::TooFewAssets { usd } => Some(usd),
            _ => None,
        },
        cost: change.map(|it| it.cost),
        basis_points: change.map(|it| it.basis_points),
        moves: moves.collect(),
        changes: changes.map(|(parameter, value)| (parameter.row().key, write(*value))).collect(),
        link: is_changed.then(|| encode(&after)),
    }
}

fn test(check: &RuleCheck) -> RuleTestOut {
    RuleTestOut {
        test: check.test.id,
        value: check.value,
        limit: check.limit,
        passes: check.passes(),
        shortfall: check.shortfall(),
    }
}
