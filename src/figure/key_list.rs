//! The list of keys: what every key of the page does, by place.
//!
//! `tests/suite/keys.rs` holds it against the components that hear the keys. Not here: hearing them.

use crate::text::Keys;
use crate::text::Language;

/// Where some keys work, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyGroup {
    /// The place.
    pub place: &'static str,
    /// Keys, apart by spaces, with a plus between those pressed together; and what they do.
    pub rows: Vec<(&'static str, &'static str)>,
}

type KeyText = fn(&Keys) -> &'static str;

const GROUPS: [(KeyText, &[(&str, KeyText)]); 10] = [
    (|t| t.anywhere, ANYWHERE),
    (|t| t.number, NUMBER),
    (|t| t.field, FIELD),
    (|t| t.path, PATH),
    (|t| t.chart, CHART),
    (|t| t.machine, MACHINE),
    (|t| t.choice, CHOICE),
    (|t| t.bet, BET),
    (|t| t.cells, CELLS),
    (|t| t.presets, PRESETS),
];

const ANYWHERE: &[(&str, KeyText)] = &[
    ("Ctrl/⌘ + Z", |t| t.undo),
    ("Shift + Ctrl/⌘ + Z", |t| t.redo),
    ("?", |t| t.list),
    ("G", |t| t.terms),
    ("P", |t| t.pin),
    ("Esc", |t| t.close),
];

const NUMBER: &[(&str, KeyText)] = &[
    ("← → ↑ ↓", |t| t.step),
    ("Shift + ← →", |t| t.step_large),
    ("Alt + ← →", |t| t.step_small),
    ("PgUp PgDn", |t| t.ten_steps),
    ("Home End", |t| t.ends),
    ("Delete ⌫", |t| t.to_preset),
    ("Esc", |t| t.back),
    ("Enter Space", |t| t.type_value),
];

const FIELD: &[(&str, KeyText)] =
    &[("↑ ↓", |t| t.step), ("PgUp PgDn", |t| t.year), ("Enter", |t| t.take), ("Esc", |t| t.drop)];

const PATH: &[(&str, KeyText)] = &[
    ("↑ ↓", |t| t.rate_step),
    ("← →", |t| t.month),
    ("Shift + ↑ ↓ ← →", |t| t.step_large),
    ("PgUp PgDn", |t| t.ten_steps),
    ("Delete ⌫", |t| t.remove),
    ("Esc", |t| t.back),
];

const CHART: &[(&str, KeyText)] = &[
    ("← →", |t| t.month),
    ("PgUp PgDn", |t| t.year),
    ("Home End", |t| t.first_last),
    ("↑ ↓", |t| t.series),
    ("Enter", |t| t.summary),
    ("T", |t| t.table),
    ("Esc", |t| t.leave),
];

const MACHINE: &[(&str, KeyText)] =
    &[("← → ↑ ↓", |t| t.band), ("Home End", |t| t.first_last), ("Esc", |t| t.leave)];

const CHOICE: &[(&str, KeyText)] =
    &[("← → ↑ ↓", |t| t.choose), ("Home End", |t| t.first_last), ("Tab", |t| t.leave)];

const BET: &[(&str, KeyText)] = &[("Alt + ↑ ↓", |t| t.bet_move)];

const CELLS: &[(&str, KeyText)] =
    &[("← → ↑ ↓", |t| t.cell), ("Home End", |t| t.first_last), ("Enter Space", |t| t.take_cell)];

const PRESETS: &[(&str, KeyText)] = &[
    ("↑ ↓", |t| t.preset),
    ("Enter", |t| t.take_preset),
    ("Shift + Enter", |t| t.pin_preset),
    ("Esc", |t| t.close),
];

/// Every key of the page.
pub fn key_list(language: Language) -> Vec<KeyGroup> {
    let texts = language.texts().keys();
    let group = |(place, all): &(KeyText, &[(&'static str, KeyText)])| KeyGroup {
        place: place(texts),
        rows: all.iter().map(|(keys, does)| (*keys, does(texts))).collect(),
    };
    GROUPS.iter().map(group).collect()
}
