//! What several tests share: the golden scenarios and random ones.

#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

use std::fs;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use seigniorage::scenario::{
    Bet, BetsFrom, DividendBase, Ends, Lab, Lever, Outcome, Preset, Problem, RatePath, Scenario,
    Terms, encode,
};
use seigniorage::unit::Month;

/// The scenarios of `tests/golden/scenario`, by name.
pub fn golden_scenarios() -> Vec<(String, Scenario)> {
    let folder = format!("{}/tests/golden/scenario", env!("CARGO_MANIFEST_DIR"));
    let mut scenarios: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            (name, scenario_from_lines(&text).unwrap())
        })
        .collect();
    scenarios.sort_by(|a, b| a.0.cmp(&b.0));
    scenarios
}

/// A scenario from `key=value` lines on the table's defaults. Shares above the whole are no
/// fault here: a golden scenario has them on purpose.
pub fn scenario_from_lines(text: &str) -> Result<Scenario, Vec<Problem>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    let (scenario, mut problems) = Scenario::from_pairs(pairs);
    problems.retain(|problem| !matches!(problem, Problem::SharesAbove { .. }));
    if problems.is_empty() { Ok(scenario) } else { Err(problems) }
}

/// A scenario on the table's defaults from words like `rate=3.65 gold=5`.
pub fn scenario(words: &str) -> Scenario {
    let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
    let (scenario, problems) = Scenario::from_pairs(pairs);
    assert_eq!(problems, []);
    scenario
}

/// Any value a lever allows: mostly within the slider, at times anywhere, at times an end.
pub fn lever_value(lever: Lever) -> BoxedStrategy<Decimal> {
    let row = lever.row();
    let places = if lever.is_whole() { 0 } else { 6 };
    let between = move |low: Decimal, high: Decimal| {
        (0.0_f64..1.0).prop_map(move |share| {
            let share = Decimal::from_f64_retain(share).unwrap().round_dp(9);
            (low + (high - low) * share).round_dp(places).clamp(low, high)
        })
    };
    prop_oneof![
        12 => between(row.slider_minimum, row.slider_maximum),
        1 => between(row.minimum, row.maximum),
        1 => Just(row.minimum),
        1 => Just(row.maximum),
        3 => Just(row.default),
    ]
    .boxed()
}

/// Any scenario the program can hold.
pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    let levers: Vec<_> =
        Lever::ALL.iter().map(|lever| prop::option::weighted(0.5, lever_value(*lever))).collect();
    let nodes = |lever| vec((0_u32..120, lever_value(lever)), 0..6);
    let words = (
        prop::sample::select(&Preset::ALL[..]),
        prop::sample::select(RatePath::ALL),
        prop::sample::select(DividendBase::ALL),
        prop::sample::select(BetsFrom::ALL),
        prop::sample::select(Outcome::ALL),
        1934_i32..2026,
        1_u32..=12,
    );
    let bets = prop::option::of(prop_oneof![9 => vec(any_bet(), 0..4), 1 => vec(any_bet(), 16)]);
    let name = "[a-zA-Z&=?%+#;:あ金 <>\"']{0,20}";
    (levers, nodes(Lever::Tokens), nodes(Lever::Rate), words, bets, name).prop_map(
        |(levers, tokens, rates, (preset, path, base, from, outcome, year, month), bets, name)| {
            let mut scenario = Scenario::preset(preset);
            scenario.path = path;
            scenario.dividend_base = base;
            scenario.bets_from = from;
            scenario.outcome = outcome;
            // Vintages go by year and month, so that links of all of them are tried.
            for lab in Lab::ALL {
                let vintages = lab.vintages();
                let place = (year.unsigned_abs() + month) as usize % vintages.len();
                assert!(scenario.set_vintage(lab, vintages[place].id));
            }
            for (lever, value) in Lever::ALL.iter().zip(levers) {
                assert!(
                    value.is_none_or(|value| scenario.set(*lever, value)),
                    "{lever:?} {value:?}"
                );
            }
            assert!(scenario.set_start(Month::new(year + 60, month).unwrap()));
            assert!(scenario.set_history_from(Month::new(year, month).unwrap()));
            assert!(scenario.rename(&name));
            if let Some(bets) = bets {
                scenario.set_bets(bets);
            }
            assert!(tokens.is_empty() || scenario.set_tokens_path(tokens));
            assert!(rates.is_empty() || scenario.set_rates(rates));
            scenario
        },
    )
}

/// So many values of a strategy, the same in every run.
pub fn samples<S: Strategy>(of: S, count: usize) -> Vec<S::Value> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| of.new_tree(&mut runner).unwrap().current()).collect()
}

/// Any bet.
pub fn any_bet() -> impl Strategy<Value = Bet> {
    let number = |high: i64| (0..=high * 100).prop_map(|value| Decimal::new(value, 2));
    let terms = (0..4, number(5_000_000_000), number(100), number(100), 1990_i32..2100).prop_map(
        |(kind, amount, a, b, year)| {
            let exit = Month::new(year, 5).unwrap();
            match kind {
                0 => Terms::Equity { amount, multiple: a, exit, chance: b },
                1 => Terms::Loan { amount, coupon: a, exit, recovery: b, chance: b },
                2 => Terms::Compute {
                    units: a * Decimal::ONE_HUNDRED,
                    unit_price: 25_000.into(),
                    hours: 8_760.into(),
                    utilisation: b,
                    price: Decimal::new(25, 1),
                    power: Decimal::ONE,
                    life: 48.into(),
                },
                _ => Terms::Grant { amount },
            }
        },
    );
    (terms, "[a-zA-Z;:% 脳é]{0,12}", 1985_i32..2095, any::<bool>(), prop::sample::select(Ends::ALL))
        .prop_map(|(terms, name, year, counted, ends)| Bet {
            name,
            month: Month::new(year, 7).unwrap(),
            counted,
            ends,
            terms,
        })
}

/// The link of a scenario, for the message of a failed test.
pub fn link(scenario: &Scenario) -> String {
    encode(scenario)
}

/// A decimal as `f64`.
pub fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap()
}
