//! The method, open: every input, quantity, figure, rule and step with what it means, made from the
//! tables that the program itself reads.
//!
//! A section has entries; an entry has an id that stays, a name, a meaning, facts, formulas and the
//! file that works it out. A row without an entry fails a test. Not here: the record of published
//! figures, and how a section is drawn.

mod fact;

use super::formula::{FormulaView, figure_name, formulas, quantity_name};
use super::glossary::term_of;
use super::ledger::COLUMNS;
use crate::analysis::{Metric, Regulation};
use crate::scenario::{Group, Id};
use crate::text::{
    ANALYSES, EDGES, FIGURES, Language, MethodPart, MethodRow, OMISSIONS, QUANTITIES, STEPS,
    VERSIONS,
};

/// A section.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodSection {
    /// Permanent id: "steps", "inputs-rate".
    pub id: String,
    /// Its title.
    pub title: &'static str,
    /// A sentence or two under it.
    pub intro: &'static str,
    /// Its entries.
    pub entries: Vec<MethodEntry>,
}

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodEntry {
    /// Permanent id, unique on the page: "step-interest", "input-rate".
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is and does.
    pub meaning: String,
    /// What else is known of it.
    pub facts: Vec<MethodFact>,
    /// Its formulas.
    pub formulas: Vec<FormulaView>,
    /// The file that works it out, within the source: "src/model/income.rs".
    pub code: Option<String>,
    /// Id of the term of the glossary that explains it.
    pub term: Option<&'static str>,
}

/// Something known of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodFact {
    /// What.
    pub label: &'static str,
    /// Its text.
    pub value: String,
    /// Whether it is a word of files and links, the same in every language.
    pub is_code: bool,
}

/// The groups of inputs, in the order of the screen.
const GROUPS: [Group; 13] = [
    Group::Scenario,
    Group::Tokens,
    Group::Reserve,
    Group::Rate,
    Group::Yields,
    Group::Income,
    Group::Costs,
    Group::Uses,
    Group::Bets,
    Group::Shock,
    Group::Run,
    Group::Labs,
    Group::Risk,
];

impl MethodPart {
    /// Every section, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Steps, Self::Quantities, Self::Figures, Self::Analyses, Self::Rules]
            .into_iter()
            .chain([Self::Edges, Self::Omissions])
            .chain(GROUPS.into_iter().map(Self::Inputs))
            .chain([Self::Versions])
    }

    /// Its permanent id.
    pub fn id(self) -> String {
        match self {
            Self::Steps => "steps",
            Self::Inputs(group) => return format!("inputs-{}", group.word()),
            Self::Quantities => "quantities",
            Self::Figures => "figures",
            Self::Analyses => "analyses",
            Self::Rules => "rules",
            Self::Edges => "edges",
            Self::Omissions => "omissions",
            Self::Versions => "versions",
        }
        .to_owned()
    }
}

/// The whole method.
pub fn method(language: Language) -> Vec<MethodSection> {
    MethodPart::all().map(|part| method_section(language, part)).collect()
}

/// A section of it.
pub fn method_section(language: Language, part: MethodPart) -> MethodSection {
    let told = |kind: &str, rows: &[MethodRow]| {
        rows.iter().map(|row| entry(language, kind, row)).collect::<Vec<_>>()
    };
    MethodSection {
        id: part.id(),
        title: match part {
            MethodPart::Inputs(group) => language.group(group),
            _ => language.method_title(part),
        },
        intro: language.method_intro(part),
        entries: match part {
            MethodPart::Steps => told("step", STEPS),
            MethodPart::Inputs(group) => {
                Id::all().filter(|id| id.group() == group).map(|id| input(language, id)).collect()
            }
            MethodPart::Quantities => {
                QUANTITIES.iter().map(|row| quantity(language, row)).collect()
            }
            MethodPart::Figures => FIGURES.iter().map(|row| figure(language, row)).collect(),
            MethodPart::Analyses => told("analysis", ANALYSES),
            MethodPart::Rules => {
                Regulation::ALL.into_iter().map(|rule| regulation(language, rule)).collect()
            }
            MethodPart::Edges => told("edge", EDGES),
            MethodPart::Omissions => told("omission", OMISSIONS),
            MethodPart::Versions => versions(language, told("version", VERSIONS)),
        },
    }
}

fn entry(language: Language, kind: &str, row: &MethodRow) -> MethodEntry {
    let id = format!("{kind}-{}", row.id);
    MethodEntry {
        name: row.name(language).to_owned(),
        meaning: row.meaning(language).to_owned(),
        facts: Vec::new(),
        formulas: formulas(language, &id),
        code: (!row.code.is_empty()).then(|| format!("src/{}", row.code)),
        term: term_of(row.id),
        id,
    }
}

fn input(language: Language, id: Id) -> MethodEntry {
    MethodEntry {
        id: format!("input-{}", id.key()),
        name: language.label(id).to_owned(),
        meaning: language.meaning(id).to_owned(),
        facts: fact::of_input(language, id),
        formulas: Vec::new(),
        code: None,
        term: term_of(id.key()),
    }
}

fn quantity(language: Language, row: &MethodRow) -> MethodEntry {
    let column = COLUMNS.iter().find(|column| column.key == row.id);
    MethodEntry {
        name: quantity_name(language, row.id).unwrap_or_default().to_owned(),
        facts: fact::of_quantity(language, row.id, column),
        ..entry(language, "quantity", row)
    }
}

fn figure(language: Language, row: &MethodRow) -> MethodEntry {
    let metric = Metric::from_key(row.id);
    let meaning = metric.map(|metric| language.metric_meaning(metric));
    let own = entry(language, "figure", row);
    MethodEntry {
        name: figure_name(language, row.id).unwrap_or_default().to_owned(),
        meaning: meaning.map_or(own.meaning, str::to_owned),
        facts: fact::of_figure(language, row.id),
        ..own
    }
}

fn regulation(language: Language, rule: Regulation) -> MethodEntry {
    MethodEntry {
        id: format!("rule-{}", rule.row().id),
        name: language.regulation(rule).to_owned(),
        meaning: language.regulation_text(rule).to_owned(),
        facts: fact::of_rule(language, rule),
        formulas: Vec::new(),
        code: Some("src/analysis/rule_row.rs".to_owned()),
        term: term_of(rule.row().id),
    }
}

/// The versions, the newest first; it says which version of links and program this is.
fn versions(language: Language, mut entries: Vec<MethodEntry>) -> Vec<MethodEntry> {
    entries.reverse();
    if let Some(newest) = entries.first_mut() {
        newest.facts = fact::of_version(language);
    }
    entries
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};
    use std::path::Path;

    use super::*;
    use crate::analysis::Run;
    use crate::figure::{export, ledger};
    use crate::scenario::{Preset, Scenario};

    /// What the program has and the method must tell: the ids of its entries.
    fn wanted() -> BTreeSet<String> {
        let preset = Scenario::preset(Preset::default());
        let header = ledger::csv(&Run::new(preset.clone()).projection);
        let header = header.lines().next().unwrap_or_default().to_owned();
        let exported = |value: serde_json::Value| {
            let object = value.as_object().unwrap().clone();
            object.into_iter().map(|(key, _)| key).collect::<Vec<_>>()
        };
        let figures = exported(serde_json::to_value(export::summary(&preset)).unwrap());
        let bets = exported(serde_json::to_value(export::bets(&preset).book).unwrap());
        let mut ids: BTreeSet<_> = Id::all().map(|id| format!("input-{}", id.key())).collect();
        ids.extend(header.split(',').map(|key| format!("quantity-{key}")));
        ids.extend(figures.iter().chain(&bets).map(|key| format!("figure-{key}")));
        ids.extend(Metric::ALL.map(|metric| format!("figure-{}", metric.key())));
        ids.extend(Regulation::ALL.map(|rule| format!("rule-{}", rule.row().id)));
        ids
    }

    fn entries(language: Language) -> Vec<MethodEntry> {
        method(language).into_iter().flat_map(|section| section.entries).collect()
    }

    /// What is missing of a list of entries, or wrong with it.
    fn faults(entries: &[MethodEntry]) -> Vec<String> {
        let ids: HashSet<_> = entries.iter().map(|entry| entry.id.as_str()).collect();
        let mut faults: Vec<_> =
            wanted().into_iter().filter(|id| !ids.contains(id.as_str())).collect();
        if ids.len() != entries.len() {
            faults.push("an id twice".to_owned());
        }
        for entry in entries {
            let texts = [&entry.name, &entry.meaning];
            let is_said = texts.iter().all(|text| !text.trim().is_empty());
            let is_told = entry.facts.iter().all(|fact| !fact.value.is_empty());
            if !is_said || !is_told {
                faults.push(format!("empty {}", entry.id));
            }
        }
        faults
    }

    #[test]
    fn every_row_of_every_table_has_an_entry() {
        for language in Language::ALL {
            assert_eq!(faults(&entries(language)), [""; 0]);
        }
        let ids = |language| entries(language).into_iter().map(|it| it.id).collect::<Vec<_>>();
        assert_eq!(ids(Language::English), ids(Language::Japanese));
    }

    #[test]
    fn a_list_with_a_hole_is_refused() {
        for gone in [
            "input-rate",
            "quantity-date",
            "figure-margin",
            "figure-tvpi",
            "rule-mica",
            "input-sale_order",
        ] {
            let mut doctored = entries(Language::English);
            doctored.retain(|entry| entry.id != gone);
            assert_eq!(faults(&doctored), [gone]);
        }
        let mut doctored = entries(Language::English);
        doctored[3].meaning.clear();
        assert_eq!(faults(&doctored), [format!("empty {}", doctored[3].id)]);
        let twice = doctored[4].clone();
        doctored[3].meaning.push('x');
        doctored.push(twice);
        assert_eq!(faults(&doctored), ["an id twice"]);
    }

    #[test]
    fn nothing_is_told_that_the_program_has_not() {
        let wanted = wanted();
        for entry in entries(Language::English) {
            let is_of_a_table = ["input-", "quantity-", "figure-", "rule-"]
                .iter()
                .any(|kind| entry.id.starts_with(kind));
            assert!(!is_of_a_table || wanted.contains(&entry.id), "{}", entry.id);
        }
    }

    #[test]
    fn texts_keep_the_rules_of_copy() {
        for language in Language::ALL {
            for section in method(language) {
                assert!(!section.title.is_empty() && !section.entries.is_empty());
                assert!(section.intro.ends_with(['.', '。']), "{}", section.intro);
                for entry in section.entries {
                    let all = format!("{} {}", entry.name, entry.meaning);
                    assert!(!all.contains(['!', '！', '{', '}']) && !all.contains("  "), "{all}");
                    let is_japanese = all.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c));
                    let is_english = language == Language::English;
                    assert_ne!(is_english, is_japanese, "{all}");
                }
            }
        }
    }

    #[test]
    fn thirteen_steps_and_their_files() {
        let steps = method_section(Language::English, MethodPart::Steps).entries;
        assert_eq!(steps.len(), 15);
        for (place, step) in steps[1..14].iter().enumerate() {
            assert!(step.name.starts_with(&format!("{}. ", place + 1)), "{}", step.name);
        }
        for step in &steps {
            assert!(!step.formulas.is_empty(), "{}", step.id);
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for entry in entries(Language::English) {
            let Some(code) = entry.code else { continue };
            assert!(root.join(&code).is_file(), "{code}");
        }
    }

    #[test]
    fn every_formula_stands_at_an_entry() {
        for language in Language::ALL {
            let shown: usize = entries(language).iter().map(|entry| entry.formulas.len()).sum();
            assert_eq!(shown, crate::figure::formula::count());
        }
        assert!(OMISSIONS.len() >= 8);
    }

    #[test]
    fn facts_are_those_of_the_tables() {
        let section = method_section(Language::English, MethodPart::Inputs(Group::Rate));
        let rate = section.entries.iter().find(|entry| entry.id == "input-rate").unwrap();
        let facts: Vec<_> =
            rate.facts.iter().map(|fact| fact.value.replace('\u{a0}', " ")).collect();
        assert_eq!(
            facts,
            ["rate", "% a year", "0 % to 100 %", "3.83 %", "derived 3-month bill of 30 Jun 2026",]
        );
        assert_eq!(rate.term, Some("short-rate"));
        let uses = method_section(Language::Japanese, MethodPart::Inputs(Group::Uses));
        let base = uses.entries.iter().find(|entry| entry.id == "input-dividend_base").unwrap();
        assert_eq!(base.facts[0].value, "payout_base");
        assert!(base.facts[0].is_code);
        assert!(base.facts[1].value.starts_with("利益："), "{:?}", base.facts[1]);
        let versions = method_section(Language::English, MethodPart::Versions).entries;
        assert_eq!(versions[0].id, "version-2026-11-29");
        assert_eq!(versions[0].facts[0].value, "1");
    }

    #[test]
    fn what_the_versions_say_of_a_margin_is_so() {
        let margin = Run::of_link("preset=article-2024").of_year.margin.unwrap();
        for language in Language::ALL {
            let said = language.percent(margin, 2);
            let versions = method_section(language, MethodPart::Versions).entries;
            assert!(versions[1].meaning.contains(&said), "{said}: {}", versions[1].meaning);
        }
    }
}
