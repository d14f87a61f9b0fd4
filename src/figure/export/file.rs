//! The files of the page's figures for the native example, by their names: the same tables, written
//! by the same code. Only the line that tells the link has no address before it.
//!
//! Not here: what a figure holds.

use super::super::csv::{self, File};
use super::super::{
    Frequency, Table, comparison, drawn, duration, fall, issuer, ledger, profit_field, rate_table,
    record, returns, rules, sankey, tornado,
};
use crate::analysis::{
    Durations, Metric, ProfitField, RateTable, Reproduction, Run, Tornado, compliance,
};
use crate::record::published::{PUBLISHED, PublishedFigure};
use crate::scenario::Workspace;
use crate::text::Language;

/// Width of the machine's picture, CSS pixels; its numbers are the same at any.
const WIDTH: f64 = 1016.0;
/// Files hold no language.
const LANGUAGE: Language = Language::English;

/// A table by the word of its file.
type FileOfTable = (&'static str, fn(&Run) -> Table);

/// Figures that are tables, the machine and the whole ledger.
static TABLES: [FileOfTable; 14] = [
    ("machine", |of| sankey::flow(LANGUAGE, of, WIDTH).table),
    ("ledger", |of| ledger::table(&of.projection)),
    (returns::KIND.file, returns::table),
    (comparison::KIND.file, |of| comparison::comparison(of).table()),
    (issuer::KIND.file, |of| issuer::table(of, issuer::IssuerOrder::Tokens)),
    (fall::shock::KIND.file, fall::shock::table),
    (fall::ratio::KIND.file, fall::ratio::table),
    (fall::recorded::KIND.file, |_| fall::recorded::table()),
    (rate_table::KIND.file, |of| rate_table::table(&RateTable::new(&of.scenario), false)),
    (duration::KIND.file, |of| duration::table(&Durations::new(&of.scenario, &of.projection))),
    (profit_field::KIND.file, |of| profit_field::table(&ProfitField::of(&of.scenario), &of.beside)),
    (rules::KIND.file, |of| rules::table(&compliance(of))),
    (tornado::KIND.file, |of| {
        let found = Tornado::new(of.scenario.clone(), Metric::Profit).finish();
        tornado::tornado(LANGUAGE, &found).table
    }),
    (record::KIND.file, |_| record_of(PUBLISHED.iter())),
];

/// The names of all files, in the order of the page.
pub fn file_names() -> Vec<String> {
    drawn::names().chain(TABLES.iter().map(|(name, _)| (*name).to_owned())).collect()
}

/// The file of a figure by its name, with what is pinned; none where no figure bears it.
pub fn file_of(workspace: &Workspace, name: &str) -> Option<File> {
    let run = Run::of(workspace);
    let (word, frequency) = Frequency::of_name(name);
    let is_monthly = frequency == Frequency::Monthly;
    let made = TABLES.iter().find(|(file, _)| *file == word && is_monthly);
    let table = match (drawn::named(name), made) {
        (Some((kind, frequency)), _) => (kind.make)(LANGUAGE, &run, frequency).table().clone(),
        (None, Some((_, made))) => made(&run),
        (None, None) => return None,
    };
    Some(csv::file(&workspace.scenario, &workspace.encode(), word, frequency, &table))
}

/// The record as comma-separated values, all of it or the row of an id; none where no figure bears
/// it.
pub fn record_csv(id: &str) -> Option<String> {
    let one = PublishedFigure::from_id(id);
    let all: &[PublishedFigure] = if id.is_empty() { &PUBLISHED } else { &[] };
    (one.is_some() || !all.is_empty()).then(|| csv::lines(&record_of(all.iter().chain(one))))
}

fn record_of(figures: impl Iterator<Item = &'static PublishedFigure>) -> Table {
    let answers: Vec<Reproduction> = figures.map(PublishedFigure::answer).collect();
    record::record_table(LANGUAGE, &answers)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_has_a_file_of_that_name() {
        let (workspace, _) = Workspace::decode("months=14");
        let names = file_names();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        for name in names {
            let file = file_of(&workspace, &name).unwrap();
            assert_eq!(file.name, format!("seigniorage-tether-2026-06-{name}.csv"));
            assert!(file.text.lines().count() > 5, "{name}");
        }
        for name in ["", "none", "rules-annual", "ladder-annual", "falls-annual"] {
            assert_eq!(file_of(&workspace, name), None, "{name}");
        }
    }

    #[test]
    fn the_record_is_printed_whole_or_by_the_row() {
        let all = record_csv("").unwrap();
        assert_eq!(all.lines().count(), PUBLISHED.len() + 1);
        let one = record_csv("sp-bitcoin-2025-09").unwrap();
        assert!(one.lines().all(|line| all.contains(line)) && one.lines().count() == 2);
        assert_eq!(record_csv("none"), None);
    }
}
