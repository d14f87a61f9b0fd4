//! The article's claims against `tests/golden/claims.py`, and what must hold whatever the reader
//! sets.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use seigniorage::analysis::{AsOf, Claim, ClaimInputs, judge};
use seigniorage::figure::claim::{ClaimPiece, ClaimsFigure, claims, typed};
use seigniorage::figure::csv;
use seigniorage::text::Language;
use serde_json::Value;

fn golden() -> Value {
    serde_json::from_str(include_str!("../golden/claims.json")).unwrap()
}

fn near(ours: f64, theirs: f64, within: f64) -> bool {
    (ours - theirs).abs() <= within.max(theirs.abs() * 1e-9)
}

#[test]
fn figures_and_verdicts_are_those_of_the_record() {
    let golden = golden();
    let told = golden["claims"].as_object().unwrap();
    let ids: BTreeSet<_> = Claim::ALL.iter().map(|claim| claim.id()).collect();
    assert_eq!(ids, told.keys().map(String::as_str).collect());
    for claim in Claim::ALL {
        for as_of in AsOf::ALL {
            let answer = judge(claim, as_of, &ClaimInputs::default());
            let theirs = &told[claim.id()][as_of.word()];
            let what = format!("{} {}", claim.id(), as_of.word());
            assert_eq!(answer.verdict.word(), theirs["verdict"].as_str().unwrap(), "{what}");
            match (answer.ours, theirs["ours"].as_f64()) {
                (Some(ours), Some(theirs)) => assert!(near(ours, theirs, 1e-9), "{what} {ours}"),
                (None, None) => {}
                other => panic!("{what}: {other:?}"),
            }
        }
    }
}

#[test]
fn inputs_are_the_records_rounded() {
    let golden = golden();
    let rows = golden["inputs"].as_array().unwrap();
    assert_eq!(rows.len(), 11);
    for row in rows {
        let [claim, key] = ["claim", "key"].map(|name| row[name].as_str().unwrap());
        let ours = ClaimInputs::default().get(claim, key).unwrap();
        let [value, within] = ["value", "within"].map(|name| row[name].as_f64().unwrap());
        assert!(near(ours, value, within), "{claim} {key}: {ours} {value}");
    }
}

#[test]
fn the_numbers_of_reasons_are_worked_out_alike() {
    let golden = golden();
    let mut told = golden["extras"].as_object().unwrap().clone();
    for claim in Claim::ALL {
        for (name, _, ours) in judge(claim, AsOf::Today, &ClaimInputs::default()).extras {
            let theirs = told.remove(name).unwrap().as_f64().unwrap();
            assert!(near(ours, theirs, 1e-6), "{} {name}: {ours} {theirs}", claim.id());
        }
    }
    assert!(told.is_empty(), "{told:?}");
}

/// Every input with its bounds.
fn inputs() -> Vec<(&'static str, &'static str, f64, f64)> {
    let all = Claim::ALL.into_iter().flat_map(|claim| {
        let both = AsOf::ALL.into_iter().flat_map(move |as_of| claim.inputs(as_of));
        both.map(move |input| (claim.id(), input.key, input.least, input.most))
    });
    all.collect()
}

fn texts(figure: &ClaimsFigure) -> Vec<String> {
    let lines = figure.lines.iter().flat_map(|line| {
        let pieces = line.pieces.iter().map(ClaimPiece::text);
        pieces.chain([line.reason.clone()]).chain(line.difference.clone())
    });
    lines.chain([figure.lead.clone(), figure.heading.description.clone()]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_the_reader_sets_is_told_in_numbers(
        parts in vec(prop_oneof![3 => 0.0..1.0_f64, 1 => Just(0.0), 1 => Just(1.0)], inputs().len()),
        is_steep in any::<bool>(),
    ) {
        let mut changed = ClaimInputs::default();
        for ((id, key, least, most), part) in inputs().into_iter().zip(parts) {
            // Small values as often as large ones.
            let part = if is_steep { part.powi(12) } else { part };
            prop_assert!(changed.set(id, key, (least + (most - least) * part).clamp(least, most)));
        }
        for as_of in AsOf::ALL {
            for language in Language::ALL {
                let figure = claims(language, as_of, &changed);
                for text in texts(&figure) {
                    // The one dash that is no missing number stands between the ends of a range.
                    let text = text.replace("3.75–4.00", "");
                    let is_none = ["NaN", "inf", "–"].iter().any(|none| text.contains(none));
                    prop_assert!(!is_none, "{}", text);
                }
                let count: u32 = figure.counts.iter().map(|(_, count, _)| count).sum();
                prop_assert_eq!(count as usize, figure.lines.len());
                let file = csv::lines(&figure.table);
                prop_assert!(file.is_ascii() && !file.contains("NaN") && !file.contains("inf,"));
            }
        }
    }

    #[test]
    fn whatever_is_typed_is_read_within_bounds_or_refused_in_words(
        place in 0..inputs().len(), text in "[-0-9.,$€%a-zA-Z億万 ]{0,12}",
    ) {
        let (id, key, least, most) = inputs()[place];
        for language in Language::ALL {
            match typed(language, &ClaimInputs::default(), (id, key), &text) {
                Ok(value) => prop_assert!((least..=most).contains(&value), "{} {}", text, value),
                Err(why) => prop_assert!(!why.is_empty() && !why.contains("NaN"), "{}", why),
            }
        }
    }
}
