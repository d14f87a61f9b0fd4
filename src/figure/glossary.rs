//! The glossary: terms in the order of the reader's language, found by typing.
//!
//! Typing is read without regard to case, width and accents, and hiragana and katakana alike. What
//! is called so comes first, then what is read so, then what says so. Not here: the terms
//! ([`crate::text`]).

mod fold;

use crate::text::{Language, TermRow, terms};

pub(crate) use fold::folded;

/// A term in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryLine {
    /// Permanent id.
    pub id: &'static str,
    /// The term.
    pub term: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Terms that belong with it: their ids and names.
    pub related: Vec<(&'static str, &'static str)>,
}

/// Every term, in order.
pub fn glossary(language: Language) -> Vec<GlossaryLine> {
    sorted(language).into_iter().map(|row| line(language, row)).collect()
}

/// A term by its id.
pub fn glossary_line(language: Language, id: &str) -> Option<GlossaryLine> {
    terms().find(|row| row.id == id).map(|row| line(language, row))
}

/// The terms that a text finds, the best first; all of them where it says nothing.
pub fn find_terms(language: Language, text: &str) -> Vec<GlossaryLine> {
    let sought = folded(text);
    let mut found: Vec<(u8, &TermRow)> = Vec::new();
    for row in sorted(language) {
        if let Some(rank) = rank(language, row, &sought) {
            found.push((rank, row));
        }
    }
    crate::order::sort_by_key(&mut found, |(rank, _)| *rank); // stable: equals keep their order
    found.into_iter().map(|(_, row)| line(language, row)).collect()
}

/// Id of the term that explains an input, a figure, a column of the ledger or a rule, by its stable
/// key; none where the glossary has none.
pub fn term_of(key: &str) -> Option<&'static str> {
    terms().find(|row| row.explains.contains(&key)).map(|row| row.id)
}

fn sorted(language: Language) -> Vec<&'static TermRow> {
    let mut rows: Vec<(String, &TermRow)> =
        terms().map(|row| (folded(row.reading(language)), row)).collect();
    crate::order::sort_by(&mut rows, |left, right| left.0.cmp(&right.0));
    rows.into_iter().map(|(_, row)| row).collect()
}

fn line(language: Language, row: &TermRow) -> GlossaryLine {
    let related = row.related.iter().filter_map(|id| terms().find(|row| row.id == *id));
    GlossaryLine {
        id: row.id,
        term: row.name(language),
        meaning: row.meaning(language),
        related: related.map(|row| (row.id, row.name(language))).collect(),
    }
}

/// How well a term is found: its name or reading begins so, holds it, its meaning does.
fn rank(language: Language, row: &TermRow, sought: &str) -> Option<u8> {
    let names = [row.name(language), row.reading(language)].map(folded);
    match () {
        () if names.iter().any(|name| name.starts_with(sought)) => Some(0),
        () if names.iter().any(|name| name.contains(sought)) => Some(1),
        () if folded(row.meaning(language)).contains(sought) => Some(2),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::analysis::{Metric, Regulation, RuleLimit, RuleMeasure, Run};
    use crate::figure::ledger::COLUMNS;
    use crate::scenario::{Id, Parameter};
    use crate::text::FIGURES;
    use crate::unit::Number;

    /// Terms that the field cannot do without.
    const NEEDED: [&str; 40] = [
        "stablecoin",
        "float",
        "seigniorage",
        "reserve",
        "cushion",
        "net-interest-margin",
        "short-rate",
        "bond-equivalent",
        "discount-basis",
        "repo",
        "reverse-repo",
        "wam",
        "dv01",
        "duration",
        "haircut",
        "tvpi",
        "dpi",
        "irr",
        "pme",
        "basis-point",
        "gated",
        "pecking-order",
        "attestation",
        "audit",
        "cost-income",
        "break-even",
        "deposit-beta",
        "partner-share",
        "marks",
        "own-funds",
        "genius-act",
        "mica",
        "e-money-token",
        "sofr",
        "run",
        "queue",
        "redemption",
        "treasury-bill",
        "vintage",
        "run-rate",
    ];

    fn ids(found: &[GlossaryLine]) -> Vec<&'static str> {
        found.iter().map(|line| line.id).collect()
    }

    /// What is wrong with a list of terms.
    fn faults(rows: &[(&'static str, Vec<&'static str>, [&'static str; 2])]) -> Vec<String> {
        let ids: HashSet<_> = rows.iter().map(|row| row.0).collect();
        let mut seen = HashSet::new();
        let mut faults = Vec::new();
        for (id, related, meanings) in rows {
            let is_kebab =
                id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if !seen.insert(id) || !is_kebab {
                faults.push(format!("id {id}"));
            }
            for other in related {
                if !ids.contains(other) || other == id {
                    faults.push(format!("{id} related {other}"));
                }
            }
            if meanings.iter().any(|meaning| !meaning.ends_with(['.', '。', '?', '？'])) {
                faults.push(format!("{id} meaning"));
            }
        }
        faults.extend(NEEDED.iter().filter(|id| !ids.contains(*id)).map(|id| format!("no {id}")));
        faults
    }

    fn rows() -> Vec<(&'static str, Vec<&'static str>, [&'static str; 2])> {
        let row = |row: &TermRow| {
            (row.id, row.related.to_vec(), Language::ALL.map(|language| row.meaning(language)))
        };
        terms().map(row).collect()
    }

    #[test]
    fn every_term_is_whole_and_known_by_its_neighbours() {
        assert_eq!(faults(&rows()), [""; 0]);
        assert!(terms().count() >= 45);
        for language in Language::ALL {
            let names: HashSet<_> = terms().map(|row| row.name(language)).collect();
            assert_eq!(names.len(), terms().count());
            assert!(glossary(language).iter().all(|line| !line.related.is_empty()));
        }
    }

    #[test]
    fn a_doctored_list_is_refused() {
        let mut doctored = rows();
        doctored.retain(|row| row.0 != "float");
        doctored.push(("repo", vec!["repo", "nothing"], ["", "。"]));
        let faults = faults(&doctored);
        for fault in
            ["no float", "id repo", "repo related repo", "repo related nothing", "repo meaning"]
        {
            assert!(faults.iter().any(|found| found == fault), "{fault}: {faults:?}");
        }
    }

    #[test]
    fn readings_are_kana_and_order_the_japanese() {
        for row in terms() {
            let reading = row.reading(Language::Japanese);
            let is_kana = |c: char| ('\u{3041}'..='\u{3096}').contains(&c) || c == 'ー';
            assert!(!reading.is_empty() && reading.chars().all(is_kana), "{reading}");
        }
        let found = glossary(Language::Japanese);
        let place = |id: &str| found.iter().position(|line| line.id == id).unwrap();
        // え before か before じ, whatever the letters they are written with.
        assert!(place("operating-profit") < place("turnover"));
        assert!(place("turnover") < place("reserve"));
        let english = glossary(Language::English);
        let names: Vec<_> = english.iter().map(|line| line.term.to_ascii_lowercase()).collect();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "{names:?}");
    }

    #[test]
    fn typing_finds_by_name_then_by_meaning() {
        use Language::{English, Japanese};
        let find = |language, text| ids(&find_terms(language, text));
        assert_eq!(find(English, "WAM")[0], "wam");
        assert_eq!(find(English, "ｗａｍ")[0], "wam");
        assert_eq!(find(English, "  Hàircut ")[0], "haircut");
        assert_eq!(find(Japanese, "れぽ")[0], "repo");
        assert_eq!(find(Japanese, "レポ")[0], "repo");
        assert_eq!(find(Japanese, "ﾚﾎﾟ")[0], "repo");
        assert_eq!(find(Japanese, "しにょれっじ"), ["seigniorage"]);
        assert_eq!(find(Japanese, "余剰")[0], "cushion");
        assert_eq!(find(Japanese, "dv01")[0], "dv01");
        let cushion = find(English, "cushion");
        assert_eq!(cushion[0], "cushion");
        assert!(cushion.contains(&"reverse-stress"));
        assert_eq!(find(English, "zebra"), [""; 0]);
        assert_eq!(find(English, " ").len(), terms().count());
    }

    #[test]
    fn what_a_term_explains_exists_and_is_explained_once() {
        let mut known: HashSet<&str> = Id::all().map(Id::key).collect();
        known.extend(COLUMNS.iter().map(|column| column.key));
        known.extend(FIGURES.iter().map(|row| row.id));
        known.extend(Regulation::ALL.iter().map(|rule| rule.row().id));
        let mut seen = HashSet::new();
        for row in terms() {
            for key in row.explains {
                assert!(known.contains(key), "{} explains {key}", row.id);
                assert!(seen.insert(*key), "{key} is explained twice");
            }
        }
        assert!(Metric::ALL.iter().all(|metric| term_of(metric.key()).is_some()));
        assert_eq!(term_of("bills_wam"), Some("wam"));
        assert_eq!(term_of(Regulation::Mica.row().id), Some("mica"));
        assert_eq!(term_of("start"), None);
    }

    #[test]
    fn what_terms_say_in_numbers_is_so() {
        // "An issuer can be below a tenth."
        let ratio = Run::of_link("preset=tether-2026-06").of_year.cost_income.unwrap();
        assert!(ratio > 0.0 && ratio < 10.0, "{ratio}");
        // "At some issuers it is more than half."
        let circle = Run::of_link("preset=circle-2025").scenario;
        assert!(f64::from_decimal(circle.number(Parameter::PartnerShare)) > 50.0);
        // "30 % of the money received, 60 % if it is significant."
        for (rule, percent) in [(Regulation::Mica, 30.0), (Regulation::MicaSignificant, 60.0)] {
            let mut tests = rule.row().tests.iter();
            let test = tests.find(|test| test.measure == RuleMeasure::Deposits).unwrap();
            assert_eq!(test.limit, RuleLimit::OfTokens(percent));
            for language in Language::ALL {
                let said = language.percent(percent, 0);
                let mica = glossary_line(language, "mica").unwrap();
                assert!(mica.meaning.contains(&said), "{said}");
            }
        }
    }
}
