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
    Bet, BetsFrom, DividendBase, Ends, Group, HolderBasis, Lab, Outcome, Parameter, Preset,
    Problem, RatePath, Scenario, Terms, encode,
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

/// Any value a parameter allows: mostly within the slider, at times anywhere, at times an end.
pub fn parameter_value(parameter: Parameter) -> BoxedStrategy<Decimal> {
    let row = parameter.row();
    let places = if parameter.is_whole() { 0 } else { 6 };
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

/// Any scenario the program can hold: some far from every preset, most of which lose money and
/// pay no bet, and some near one.
pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    prop_oneof![any_scenario_with(0.5), any_scenario_with(0.1)]
}

/// Any scenario in which so large a share of the inputs is changed; shocks, runs and a cushion of
/// its own are as often as not.
fn any_scenario_with(changed: f64) -> impl Strategy<Value = Scenario> {
    let weight = move |parameter: Parameter| match parameter.row().group {
        Group::Shock | Group::Run => 0.5,
        _ if parameter == Parameter::Buffer => 0.5,
        _ => changed,
    };
    let parameters: Vec<_> = Parameter::ALL
        .iter()
        .map(|parameter| prop::option::weighted(weight(*parameter), parameter_value(*parameter)))
        .collect();
    let nodes = |parameter| {
        let node = move || (0_u32..120, parameter_value(parameter));
        prop_oneof![19 => vec(node(), 0..6), 1 => vec(node(), 60)]
    };
    // Most presets have no book of bets: those that have one come as often.
    let with_bets: Vec<_> =
        Preset::ALL.into_iter().filter(|it| !Scenario::preset(*it).bets().is_empty()).collect();
    let presets =
        prop_oneof![prop::sample::select(with_bets), prop::sample::select(&Preset::ALL[..])];
    let words = (
        presets,
        prop::sample::select(RatePath::ALL),
        (prop::sample::select(HolderBasis::ALL), prop::sample::select(DividendBase::ALL)),
        prop::sample::select(BetsFrom::ALL),
        prop::sample::select(Outcome::ALL),
        1934_i32..2026,
        1_u32..=12,
    );
    let bet = || (any_bet(), any_due());
    let bets = prop_oneof![9 => vec(bet(), 0..5), 1 => vec(bet(), 16)];
    let bets = prop::option::weighted(0.8, bets);
    let name = "[a-zA-Z&=?%+#;:あ金 <>\"']{0,20}";
    (parameters, nodes(Parameter::Tokens), nodes(Parameter::Rate), words, bets, name).prop_map(
        |(
            parameters,
            tokens,
            rates,
            (preset, path, (basis, base), from, outcome, year, month),
            bets,
            name,
        )| {
            let mut scenario = Scenario::preset(preset);
            scenario.path = path;
            (scenario.choices.holder_basis, scenario.choices.dividend_base) = (basis, base);
            scenario.choices.bets_from = from;
            scenario.choices.outcome = outcome;
            // Vintages go by year and month, so that links of all of them are tried.
            for lab in Lab::ALL {
                let vintages = lab.vintages();
                let place = (year.unsigned_abs() + month) as usize % vintages.len();
                assert!(scenario.set_vintage(lab, vintages[place].id));
            }
            for (parameter, value) in Parameter::ALL.iter().zip(parameters) {
                assert!(
                    value.is_none_or(|value| scenario.set(*parameter, value)),
                    "{parameter:?} {value:?}"
                );
            }
            assert!(scenario.set_start(Month::new(year + 60, month).unwrap()));
            assert!(scenario.set_history_from(Month::new(year, month).unwrap()));
            assert!(scenario.rename(&name));
            if let Some(bets) = bets {
                let placed = bets.into_iter().map(|(mut bet, due)| {
                    move_to(&mut bet, scenario.start().plus(due));
                    bet
                });
                let placed = placed.collect();
                scenario.set_bets(placed);
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

/// Any bet, paid at a month of its own.
pub fn any_bet() -> impl Strategy<Value = Bet> {
    let number = |high: i64| (0..=high * 100).prop_map(|value| Decimal::new(value, 2));
    // Small ones as well, so that a cushion pays some whole and some in parts.
    let amount = prop_oneof![number(5_000_000_000), number(500_000_000), number(50_000_000)];
    let terms = (0..4, amount, number(100), number(100), any_term());
    let month = (1985_i32..2095, 1_u32..=12);
    let name = prop_oneof![9 => "[a-zA-Z;:% 脳é]{0,12}", 1 => "[一-龠;%]{32}"];
    let words = (name, prop::bool::weighted(0.8), prop::sample::select(Ends::ALL));
    (terms, month, words).prop_map(
        |((kind, amount, a, b, term), (year, month), (name, counted, ends))| {
            let month = Month::new(year, month).unwrap();
            let exit = month.plus(term);
            let terms = terms_of(kind, amount, (a, b), exit, term % 60 + 1);
            Bet { name, month, counted, ends, terms }
        },
    )
}

/// The terms of one of the four kinds, by two numbers up to a hundred.
pub fn terms_of(
    kind: i32,
    amount: Decimal,
    (a, b): (Decimal, Decimal),
    exit: Month,
    life: i32,
) -> Terms {
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
            life: life.into(),
        },
        _ => Terms::Grant { amount },
    }
}

/// Months from payment to exit, mostly within a horizon.
fn any_term() -> impl Strategy<Value = i32> {
    prop_oneof![5 => 0_i32..36, 3 => 0_i32..120, 1 => 0_i32..600]
}

/// Months from the start to a payment: most within a horizon, some before it and some beyond.
fn any_due() -> impl Strategy<Value = i32> {
    prop_oneof![6 => 0_i32..18, 2 => 0_i32..60, 2 => -72_i32..0, 1 => -300_i32..360]
}

/// Moves a bet to another month, with its exit.
pub fn move_to(bet: &mut Bet, month: Month) {
    let shift = month.since(bet.month);
    bet.month = month;
    if let Terms::Equity { exit, .. } | Terms::Loan { exit, .. } = &mut bet.terms {
        *exit = exit.plus(shift);
    }
}

/// The link of a scenario, for the message of a failed test.
pub fn link(scenario: &Scenario) -> String {
    encode(scenario)
}

/// A decimal as `f64`.
pub fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap()
}
