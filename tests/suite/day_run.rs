//! The run by the day and the ladder against `tests/golden/day_run.py`, and what must hold for
//! every scenario.

use proptest::prelude::*;
use rust_decimal::Decimal;
use seigniorage::analysis::{
    DayTerms, Payout, Run, Rung, Solvency, day_run, ladder, share_that_loses, share_that_waits,
};
use seigniorage::figure::export;
use seigniorage::scenario::{Parameter, SaleOrder, Scenario, StressProfile};
use serde_json::Value;

use super::common::any_scenario;

fn differences(path: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for (key, theirs) in theirs {
                let ours = ours.get(key).unwrap_or(&Value::Null);
                differences(&format!("{path} {key}"), ours, theirs, found);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            for (place, theirs) in theirs.iter().enumerate() {
                let ours = ours.get(place).unwrap_or(&Value::Null);
                differences(&format!("{path} {place}"), ours, theirs, found);
            }
        }
        (Value::Number(ours), Value::Number(theirs)) => {
            let (ours, theirs) = (ours.as_f64().unwrap(), theirs.as_f64().unwrap());
            // Amounts to a cent, and what follows from sums of thousands of millions of them.
            if (ours - theirs).abs() > (theirs.abs() * 1e-9).max(0.02) {
                found.push(format!("{path}: {ours} {theirs}"));
            }
        }
        _ if ours == theirs => {}
        _ => found.push(format!("{path}: {ours} {theirs}")),
    }
}

/// Shares at which something breaks: a loss that grows from nought with the square of what is sold
/// passes half a cent where the rounding of thousands of millions still tells.
fn shares_differ(name: &str, ours: &Value, theirs: &Value) -> Option<String> {
    let (ours, theirs) = (ours.as_f64()?, theirs.as_f64()?);
    ((ours - theirs).abs() > 1e-5).then(|| format!("{name}: {ours} {theirs}"))
}

#[test]
fn the_golden_runs_are_met() {
    let golden: Value = serde_json::from_str(include_str!("../golden/day_run.json")).unwrap();
    let mut found = Vec::new();
    for (name, case) in golden.as_object().unwrap() {
        let mut theirs = case.as_object().unwrap().clone();
        let changes = theirs.remove("changes").unwrap();
        let pairs = changes.as_object().unwrap();
        let pairs = pairs.iter().map(|(key, text)| (key.as_str(), text.as_str().unwrap()));
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, [], "{name}");
        let mut ours = serde_json::to_value(export::run(&scenario)).unwrap();
        // The opening stands in ours alone.
        ours["by_day"].as_array_mut().unwrap().remove(0);
        for share in ["breaks_at", "loses_at"] {
            found.extend(shares_differ(&format!("{name} {share}"), &ours[share], &theirs[share]));
        }
        differences(name, &ours, &theirs.into(), &mut found);
    }
    assert_eq!(found, [""; 0]);
}

/// A run that a scenario does not set by itself.
fn with_run(mut scenario: Scenario, [share, days, later, stuck]: [u32; 4], words: usize) -> Run {
    for (parameter, value) in [
        (Parameter::StressShare, share),
        (Parameter::StressDays, days),
        (Parameter::RedemptionDays, later),
        (Parameter::StressFrozen, stuck),
    ] {
        assert!(scenario.set(parameter, Decimal::from(value)));
    }
    scenario.choices.stress_profile = StressProfile::ALL[words % StressProfile::ALL.len()];
    scenario.choices.sale_order = SaleOrder::ALL[words % SaleOrder::ALL.len()];
    Run::new(scenario)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_money_is_made_or_lost_in_a_run(
        scenario in any_scenario(),
        share in 0_u32..=100, days in 1_u32..=90, later in 0_u32..=20, stuck in 0_u32..=100,
        words in 0_usize..30,
    ) {
        let run = with_run(scenario, [share, days, later, stuck], words);
        let terms = DayTerms::new(&run);
        let found = day_run(&terms);
        let opening = found.days[0];
        let size = opening.assets.abs().max(terms.tokens).max(1.0);
        let (mut paid, mut due, mut lost) = (0.0, 0.0, 0.0);
        for day in &found.days {
            paid += day.paid;
            due += day.due;
            lost += day.lost;
            prop_assert!((day.raised.sum() - day.paid).abs() <= 1e-9 * size);
            prop_assert!((due - paid - day.waiting).abs() <= 1e-9 * size);
            prop_assert!((opening.assets - paid - lost - day.assets).abs() <= 1e-9 * size);
            prop_assert!((opening.cushion - lost - day.cushion).abs() <= 1e-9 * size);
            prop_assert!(day.waiting >= 0.0 && day.paid >= 0.0);
        }
        let asked: f64 = found.days.iter().map(|day| day.asked).sum();
        prop_assert!((asked - terms.share * terms.tokens).abs() <= 1e-9 * size);
        prop_assert!((0.0..=100.0).contains(&found.late) && found.early >= found.late);
        if found.payout == Payout::Everyone && found.solvency == Solvency::Holds {
            prop_assert!(found.early == 100.0 && found.late == 100.0 && found.late_loss == 0.0);
        }
        // Both are there for every scenario.
        let _ = (share_that_waits(&terms), share_that_loses(&terms));
    }

    #[test]
    fn survivable_redemption_grows_with_the_horizon(
        scenario in any_scenario(), stuck in 0_u32..=100,
    ) {
        let run = with_run(scenario, [30, 14, 0, stuck], 0);
        let found = ladder(&run);
        for pair in found.rungs.windows(2) {
            let [before, after] = pair else { continue };
            prop_assert!(before.cash.sum() <= after.cash.sum() * (1.0 + 1e-12) + 1e-6);
            let share = |rung: &Rung| rung.survives.unwrap_or_default();
            prop_assert!(share(before) <= share(after) + 1e-12);
        }
    }
}
