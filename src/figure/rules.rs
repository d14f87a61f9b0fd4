//! The reserve against the rules: a table of every test, and for each rule what makes it pass.
//!
//! Not here: what is tested and how the change is found ([`crate::analysis::compliance`]).

use super::table::{Absence, Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableFigure, TableKind};
use crate::analysis::{
    Compliance, MixChange, Regulation, RuleCheck, RuleMeasure, RuleResult, Run, WayOut, compliance,
};
use crate::scenario::{Change, Class};
use crate::text::rule::{ClassAmount, RuleAnswer, RuleRest, RulesFinding};
use crate::text::{Language, decimal};
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: TableKind =
    TableKind { id: "rules", file: "rules", number: 11, subject: Language::rules_subject };

/// The rules of a scenario, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct RulesFigure {
    /// Every test.
    pub figure: TableFigure,
    /// Every rule and what makes it pass.
    pub lines: Vec<RuleLine>,
}

/// A rule and what makes it pass.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleLine {
    /// The rule.
    pub regulation: Regulation,
    /// What it is called.
    pub name: &'static str,
    /// Where it holds.
    pub region: &'static str,
    /// How far it has come.
    pub status: String,
    /// The text it is taken from.
    pub source: &'static str,
    /// Whether every test passes.
    pub passes: bool,
    /// What makes it pass, after its name.
    pub words: String,
    /// What applies the change, as one step, and the words of its control; none where no change of
    /// mix is needed or helps.
    pub change: Option<(Change, String)>,
}

/// The rules of a run.
pub fn rules(language: Language, of: &Run) -> RulesFigure {
    let found = compliance(of);
    let note = language.rules_note(&language.date_long(of.scenario.start()));
    let heading = Heading { title: finding(&found).say(language), note, ..Heading::default() };
    let lines = found.iter().map(|rule| line(language, of, rule)).collect();
    RulesFigure { figure: TableFigure { heading, table: table(&found) }, lines }
}

/// A row a test.
pub(super) fn table(found: &[Compliance]) -> Table {
    let both = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let page = |words: fn(Language) -> &'static str| Column::page(Header::Words(words));
    let columns = vec![
        Column::file("rule"),
        Column::file("region"),
        Column::file("status"),
        Column::file("date"),
        Column::file("test"),
        page(Language::rule_head),
        page(Language::rule_status_head),
        page(Language::rule_test_head),
        both("value", Language::rule_value_head),
        both("limit", Language::rule_limit_head),
        Column::file("result"),
        page(Language::rule_result_head),
        both("shortfall", Language::rule_short_head),
        both("cost", Language::rule_cost_head),
        both("basis_points", Language::rule_points_head),
    ];
    let rows = found.iter().flat_map(|rule| {
        let tests = rule.checks.iter().map(Some);
        let none = rule.checks.is_empty().then_some(None);
        tests.chain(none).enumerate().map(|(place, check)| row(rule, check, place == 0))
    });
    Table { columns, rows: rows.collect(), digits: 3, ..Table::default() }
}

fn row(rule: &Compliance, check: Option<&RuleCheck>, is_first: bool) -> TableRow {
    let known = rule.regulation.row();
    let date = known.status.day().map(|day| day.to_string()).unwrap_or_default();
    let test = check.map_or(Cell::NONE, |check| Cell::Header(Header::RuleTest(check.test)));
    let verdict = |check: &RuleCheck| {
        let (word, words): (_, fn(Language) -> &'static str) = if check.passes() {
            ("passes", Language::rule_passes)
        } else {
            ("fails", Language::rule_fails)
        };
        [Cell::name(word), Cell::Header(Header::Words(words))]
    };
    let none = || [Cell::NONE, Cell::NONE];
    let format = |check: &RuleCheck| match check.test.measure {
        RuleMeasure::Maturity | RuleMeasure::Redemption => Format::Days,
        RuleMeasure::Institution => Format::Percent(0),
        _ => Format::Usd,
    };
    let numbers = |check: &RuleCheck| {
        [check.value, check.limit].map(|value| Cell::Float(value, format(check)))
    };
    let short = |check: &RuleCheck| match check.result {
        RuleResult::Short { usd } => Cell::Float(usd, Format::Usd),
        RuleResult::Passes | RuleResult::Fails => Cell::NONE,
    };
    let names = [known.id, known.region.word(), known.status.word(), &date];
    let cells = names
        .map(Cell::name)
        .into_iter()
        .chain([Cell::name(check.map_or("", |check| check.test.id))])
        .chain(
            [Header::Regulation(rule.regulation), Header::RuleStatus(rule.regulation)]
                .map(Cell::Header),
        )
        .chain([test])
        .chain(check.map_or_else(none, numbers))
        .chain(check.map_or_else(none, verdict))
        .chain([check.map_or(Cell::NONE, short)])
        .chain(if is_first { costs(rule) } else { none() });
    TableRow { cells: cells.collect(), is_total: false }
}

/// What it costs to pass, in USD and in basis points of the reserve.
fn costs(rule: &Compliance) -> [Cell; 2] {
    let pair =
        |usd, points| [Cell::Float(usd, Format::Usd), Cell::Float(points, Format::BasisPoints)];
    match &rule.way_out {
        WayOut::Nothing => pair(0.0, 0.0),
        WayOut::Mix(change) => pair(change.cost, change.basis_points),
        WayOut::TooFewAssets { .. } | WayOut::Company => {
            [Cell::None(Absence::Undefined), Cell::None(Absence::Undefined)]
        }
    }
}

fn finding(found: &[Compliance]) -> RulesFinding {
    let rules: Vec<_> = found.iter().filter(|rule| !rule.checks.is_empty()).collect();
    let count = |rules: usize| u32::try_from(rules).unwrap_or(u32::MAX);
    let (passed, count) =
        (count(rules.iter().filter(|rule| rule.passes()).count()), count(rules.len()));
    let shorts = rules.iter().flat_map(|rule| {
        rule.checks.iter().filter_map(|check| match check.result {
            RuleResult::Short { usd } if check.test.measure.is_of_mix() => {
                Some((usd, rule.regulation))
            }
            _ => None,
        })
    });
    match shorts.reduce(|most, next| if next.0 > most.0 { next } else { most }) {
        _ if passed == count => RulesFinding::All { count },
        Some((short, rule)) => RulesFinding::Some { passed, count, short, rule },
        None => RulesFinding::OfCompany { passed, count },
    }
}

fn line(language: Language, of: &Run, rule: &Compliance) -> RuleLine {
    let name = language.regulation(rule.regulation);
    let change = match &rule.way_out {
        WayOut::Mix(change) => Some((change.change(&of.scenario), language.apply_rule(name))),
        _ => None,
    };
    RuleLine {
        regulation: rule.regulation,
        name,
        region: language.region(rule.regulation.row().region),
        status: language.rule_status(rule.regulation),
        source: language.regulation_text(rule.regulation),
        passes: rule.passes(),
        words: language.rule_says(name, &answer(language, rule).say(language)),
        change,
    }
}

fn answer(language: Language, rule: &Compliance) -> RuleAnswer {
    match &rule.way_out {
        WayOut::Nothing => RuleAnswer::Passes,
        WayOut::Mix(change) => mix_answer(language, rule, change),
        WayOut::TooFewAssets { usd } => RuleAnswer::TooFew { usd: *usd },
        WayOut::Company => RuleAnswer::Company { what: of_company(rule) },
    }
}

/// What fails that no mix helps.
fn of_company(rule: &Compliance) -> Vec<RuleMeasure> {
    let fails = rule.checks.iter().filter(|check| !check.passes());
    fails.map(|check| check.test.measure).filter(|measure| !measure.is_of_mix()).collect()
}

fn mix_answer(language: Language, rule: &Compliance, change: &MixChange) -> RuleAnswer {
    let amounts = |sign: f64| -> Vec<ClassAmount> {
        let moves = change.moves.iter().filter(|(_, usd)| usd * sign > 0.0);
        moves.map(|(class, usd): &(Class, f64)| ClassAmount(*class, usd.abs())).collect()
    };
    let (from, to) = (amounts(-1.0), amounts(1.0));
    let points = language.in_basis_points(&decimal(change.basis_points.abs(), 1));
    let rest = change.leaves_company.then(|| RuleRest::Fails { what: of_company(rule) });
    match change.cost {
        cost if cost > HALF_CENT => RuleAnswer::Costs { from, to, cost, points, rest },
        cost if cost < -HALF_CENT => RuleAnswer::Earns { from, to, more: -cost, points, rest },
        _ => RuleAnswer::Free { from, to, rest },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn the_default_is_told_in_both_languages() {
        let run = Run::of_link("");
        let [english, japanese] = Language::ALL.map(|language| rules(language, &run));
        assert_eq!(english.lines.len(), Regulation::ALL.len());
        assert_eq!(
            plain(&english.figure.heading.title),
            "The reserve passes none of 7 rules; furthest short: MiCA, significant token, by $110.1 bn"
        );
        assert_eq!(
            plain(&english.lines[0].words),
            "GENIUS Act: $18.8 bn of gold, $5.8 bn of bitcoin, $3.8 bn of listed shares, $9.3 bn of \
            secured loans and $5.2 bn of other assets into $43.0 bn of Treasury bills passes and \
            earns $1.2 bn more a year, 62.8 bp of the reserve"
        );
        assert_eq!(english.lines[0].status, "settled, in force from 18 Jan 2027");
        assert_eq!(english.lines[3].status, "proposal of 25 Feb 2026; unverified");
        assert_eq!(
            japanese.lines[3].words,
            "OCC規則案：米国短期国債531億ドルを現金531億ドルに替えれば適合し、費用はない。\
            最大の預け先の割合はなお不適合"
        );
        let rows = english.figure.table.page(Language::English, 0);
        assert!(rows.iter().all(|row| row.len() == 9), "{rows:?}");
        assert_eq!(english.figure.table.header(Language::Japanese).len(), 9);
    }

    #[test]
    fn every_outcome_has_words() {
        for link in [
            "",
            "buffer=-3",
            "cash=100&repo=0&gold=0&bitcoin=0&equities=0&loans=0&other=0",
            "tokens=0&bets=none",
            "preset=bank&holder_share=0&redemption_days=5",
            "tokens=10tn&rate=0",
        ] {
            let run = Run::of_link(link);
            for language in Language::ALL {
                let found = rules(language, &run);
                for line in &found.lines {
                    assert!(
                        !line.words.is_empty() && !line.words.contains(['{', '−']),
                        "{}",
                        line.words
                    );
                    assert!(!line.words.contains("NaN") && !line.words.contains("inf"));
                }
                assert!(!found.figure.heading.title.is_empty());
            }
        }
    }
}
