//! What is known of an entry beside its meaning: key, unit, bounds, value and source of an input;
//! unit and kind of a quantity; state and tests of a rule.
//!
//! Not here: its words.

use super::MethodFact;
use crate::analysis::{Metric, MetricUnit, Regulation};
use crate::figure::control::value_text;
use crate::figure::ledger::{Aggregation, LineItem};
use crate::scenario::{Group, Id, Preset, Scenario, Word, encode};
use crate::text::Language;

fn said(label: &'static str, value: impl Into<String>) -> MethodFact {
    MethodFact { label, value: value.into(), is_code: false }
}

fn code(label: &'static str, value: impl Into<String>) -> MethodFact {
    MethodFact { label, value: value.into(), is_code: true }
}

/// Key, unit, bounds, value in the default preset and its source; for a choice what it may be.
pub(super) fn of_input(language: Language, id: Id) -> Vec<MethodFact> {
    let mut facts = vec![code(language.method_key(), id.link_key())];
    if let Id::Parameter(parameter) = id {
        let row = parameter.row();
        let unit = language.unit(row.unit);
        if !unit.is_empty() {
            facts.push(said(language.method_unit(), unit));
        }
        let bound = |value| language.value_text_full(parameter, value);
        let bounds = language.bounds_of(&bound(row.minimum), &bound(row.maximum));
        facts.push(said(language.method_bounds(), bounds));
    }
    for word in Word::all(id) {
        let text = language.said_of(language.word(*word), language.word_meaning(*word));
        facts.push(said(language.method_choice(), text));
    }
    let preset = Scenario::preset(Preset::default());
    let value = value_text(language, &preset, id);
    if !value.is_empty() {
        facts.push(said(language.method_default(), value));
    }
    let (source, grade) = match id.group() {
        Group::Labs => Scenario::blank().provenance(id),
        _ => preset.provenance(id),
    };
    if !matches!(id, Id::Version | Id::Preset | Id::Name | Id::Year) {
        facts.push(said(language.method_source(), language.source_line(source, grade)));
    }
    facts
}

/// Stable name, unit and what becomes of it over a year.
pub(super) fn of_quantity(
    language: Language,
    key: &'static str,
    column: Option<&LineItem>,
) -> Vec<MethodFact> {
    let mut facts = vec![code(language.method_name(), key)];
    let Some(column) = column else { return facts };
    let (unit, kind) = match column.aggregation {
        Aggregation::Flow => (language.unit_usd(), language.method_flow()),
        Aggregation::Stock => (language.unit_usd(), language.method_stock()),
        Aggregation::Rate => (language.unit_percent_a_year(), language.method_rate()),
    };
    facts.push(said(language.method_unit(), unit));
    facts.push(said(language.method_kind(), kind));
    facts
}

/// Stable name and unit.
pub(super) fn of_figure(language: Language, key: &'static str) -> Vec<MethodFact> {
    vec![code(language.method_name(), key), said(language.method_unit(), unit(language, key))]
}

fn unit(language: Language, key: &str) -> &'static str {
    match (Metric::from_key(key).map(Metric::unit), key) {
        (Some(MetricUnit::Money | MetricUnit::Change), _) => language.unit_usd(),
        (Some(MetricUnit::Percent), _)
        | (_, "margin" | "margin_after_partners" | "mean_rate" | "irr") => {
            language.unit_percent_a_year()
        }
        (Some(MetricUnit::Months), _) | (_, "months" | "months_of_profit") => {
            language.months_unit()
        }
        (_, "cost_income" | "excess_ratio" | "cushion_fall" | "bets_share" | "share_of_profit") => {
            language.unit_percent()
        }
        (_, "earns_at_zero") => language.unit_yes_no(),
        (_, "tvpi" | "dpi" | "pme") => language.unit_number(),
        (_, key) if key.ends_with("_month") => language.unit_month_number(),
        _ => language.unit_usd(),
    }
}

/// Where a rule holds, how far it has come, and its tests.
pub(super) fn of_rule(language: Language, rule: Regulation) -> Vec<MethodFact> {
    let row = rule.row();
    let known = [
        code(language.method_name(), row.id),
        said(language.method_region(), language.region(row.region)),
        said(language.method_status(), language.rule_status(rule)),
    ];
    let tests = row.tests.iter().map(|test| said(language.method_test(), language.rule_test(test)));
    known.into_iter().chain(tests).collect()
}

/// Version of the links and of the program.
pub(super) fn of_version(language: Language) -> Vec<MethodFact> {
    let link = encode(&Scenario::preset(Preset::default()));
    let version = link.split(['?', '&']).find_map(|pair| pair.strip_prefix("v="));
    vec![
        code(language.method_link_version(), version.unwrap_or_default()),
        code(language.method_program(), env!("CARGO_PKG_VERSION")),
    ]
}
