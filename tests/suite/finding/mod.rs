//! Every title, finding and notice against the ledger: each claims something, and the claim is
//! worked out here a second time, in another way, from the rows.
//!
//! Two thousand scenarios in which much happens ([`draw`]); every branch is met. The words of
//! each finding are read too, in both languages: no double space, no sign before a dollar, no
//! "1 months". Not here: the sentence at the head of the machine and its key figures.

mod bets;
mod draw;
mod machine;

use std::collections::BTreeMap;

use seigniorage::analysis::Run;
use seigniorage::model::Row;
use seigniorage::scenario::{Id, Problem, decode};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Number, Usd};

/// How many scenarios are told.
const SCENARIOS: u64 = 2_000;
/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

/// A scenario with its ledger.
struct Case {
    link: String,
    run: Run,
}

impl Case {
    fn new(link: String) -> Self {
        let (scenario, problems) = decode(&link);
        let is_fault = |problem: &&Problem| !matches!(problem, Problem::SharesAbove { .. });
        assert_eq!(problems.iter().find(is_fault), None, "{link}");
        Self { link, run: Run::new(scenario) }
    }

    fn rows(&self) -> &[Row<Exact>] {
        &self.run.projection.rows
    }

    /// The first twelve months, or all.
    fn year(&self) -> &[Row<Exact>] {
        &self.run.projection.rows[..self.run.projection.rows.len().min(12)]
    }

    /// Holds a claim; the message says what to open.
    fn claim(&self, holds: bool, what: &str, found: &dyn std::fmt::Debug) {
        assert!(holds, "{what}\n{found:?}\n{}", self.link);
    }
}

/// How often each branch was met.
#[derive(Default)]
struct Met(BTreeMap<String, u32>);

impl Met {
    /// Notes a branch by its name and those of what it holds.
    fn note(&mut self, of: &str, found: &dyn std::fmt::Debug) {
        let text = format!("{found:?}");
        let name: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
        self.branch(&format!("{of} {name}"));
    }

    /// Notes a branch.
    fn branch(&mut self, name: &str) {
        *self.0.entry(name.to_owned()).or_default() += 1;
    }
}

fn float<N: Number>(amount: Usd<N>) -> f64 {
    amount.number().to_f64()
}

fn sum<N: Number>(rows: &[Row<N>], amount: impl Fn(&Row<N>) -> Usd<N>) -> f64 {
    rows.iter().map(|row| float(amount(row))).sum()
}

/// Whether two amounts are the same but for the last digits.
fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= f64::max(0.02, 1e-7 * one.abs().max(other.abs()))
}

/// What is wrong with the words of a finding, where something is.
fn fault(text: &str, is_title: bool) -> Option<&'static str> {
    let plain = text.replace('\u{a0}', " ");
    let ends = plain.ends_with(['.', '。']);
    let ones = ["1 months", "1 people", "1 bets", "1 years", "one bets"];
    let is_word = |place: usize| {
        !plain[..place].ends_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',')
    };
    match () {
        () if plain.trim() != plain || plain.is_empty() => Some("spaces around, or nothing"),
        () if plain.contains("  ") || plain.contains("。。") || plain.contains("..") => {
            Some("something twice")
        }
        () if plain.match_indices('−').any(|(at, _)| !is_multiple(&plain[at..])) => {
            Some("a sign in words")
        }
        () if plain.contains("NaN") || plain.contains("inf ") => Some("no number"),
        () if ones.iter().any(|one| plain.match_indices(one).any(|(at, _)| is_word(at))) => {
            Some("one of many")
        }
        () if ends == is_title => Some("a full stop too many or too few"),
        () => None,
    }
}

/// Whether a text begins with a multiple below nought: "−0.10×".
fn is_multiple(text: &str) -> bool {
    let number = |letter: char| letter == '−' || letter == '.' || letter.is_ascii_digit();
    text.trim_start_matches(number).starts_with(['×', '倍'])
}

/// Reads the words of a finding in both languages.
fn read(case: &Case, is_title: bool, say: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let text = say(language);
        assert_eq!(fault(&text, is_title), None, "{text}\n{}", case.link);
    }
}

#[test]
fn two_thousand_scenarios_are_told_as_their_ledgers_are() {
    let knows = |key: &str| Id::from_key(key).is_some();
    let mut met = Met::default();
    for seed in 0..SCENARIOS {
        let case = Case::new(draw::link(seed, knows));
        machine::check(&case, &mut met);
        bets::check(&case, &mut met);
    }
    let missed: Vec<_> = machine::BRANCHES
        .iter()
        .chain(bets::BRANCHES)
        .filter(|branch| !met.0.contains_key(**branch))
        .collect();
    assert!(missed.is_empty(), "never met: {missed:?}\nmet: {:#?}", met.0);
}

#[test]
fn bad_words_are_found() {
    for text in
        ["", " a", "a  b", "earns −$15", "−15億ドル", "1 months of", "a NaN", "with 1 people"]
    {
        assert!(fault(text, true).is_some(), "{text}");
    }
    assert_eq!(fault("The end.", true), Some("a full stop too many or too few"));
    assert_eq!(fault("11 months of 2.1 months: −0.10× the money", true), None);
}
