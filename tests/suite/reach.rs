//! What random scenarios meet: a property that is never met proves nothing.
//!
//! Of 2,000 random scenarios so many must pay a bet, get something back of one, pay one in parts,
//! from inside the reserve and from outside, see a shock, freeze cash, run, be gated, insolvent
//! and overdrawn. Not here: the properties themselves.

use super::common::any_scenario;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use seigniorage::model::{Event, Projection, project};
use seigniorage::scenario::{BetsFrom, HolderBasis, Scenario};

/// Whether a scenario and its run meet something.
type Meets = fn(&Scenario, &Projection<f64>) -> bool;

/// What a scenario may meet, and the least share of scenarios that must, in percent.
const MET: [(&str, Meets, usize); 16] = [
    ("pays a bet", |_, run| any_month(run, |flow| flow.0 > 0.0), 25),
    ("gets something back", |_, run| any_month(run, |flow| flow.1 != 0.0), 20),
    ("pays a bet in parts", |_, run| parts(run).any(|months| months > 1), 4),
    ("leaves a part unpaid", |_, run| is_left_in_part(run), 2),
    ("pays from the reserve", |of, run| pays(of, run, BetsFrom::Reserve), 12),
    ("pays from profit", |of, run| pays(of, run, BetsFrom::Profit), 12),
    ("carries bets inside", |_, run| run.rows.iter().any(|row| row.bets_inside.number() > 0.0), 12),
    ("sees a shock", |_, run| run.rows.iter().any(|row| run.inputs.shock.strikes(row.month)), 15),
    ("freezes cash", |_, run| run.rows.iter().any(|row| row.frozen.number() > 0.0), 5),
    ("frees cash again", |_, run| frees(run), 4),
    ("pays holders a share of income", |of, _| of.choices.holder_basis == HolderBasis::Income, 20),
    ("pays holders the rest", |of, _| of.choices.holder_basis == HolderBasis::Rest, 20),
    ("is insolvent", |_, run| run.first(Event::Insolvent).is_some(), 15),
    ("is gated", |_, run| run.first(Event::Gated).is_some(), 8),
    ("is overdrawn", |_, run| run.first(Event::Overdrawn).is_some(), 3),
    ("has fewer than twelve months", |_, run| run.rows.len() < 12, 1),
];

fn any_month(run: &Projection<f64>, is: fn((f64, f64)) -> bool) -> bool {
    run.flows.iter().flatten().any(|flow| is((flow.paid.number(), flow.back().number())))
}

/// In how many months each bet is paid.
fn parts(run: &Projection<f64>) -> impl Iterator<Item = usize> + '_ {
    run.flows.iter().map(|flows| flows.iter().filter(|flow| flow.paid.number() > 0.0).count())
}

fn is_left_in_part(run: &Projection<f64>) -> bool {
    let open = |unpaid: f64, amount: f64| unpaid > 0.01 && unpaid < amount - 0.01;
    run.payments.iter().any(|bet| open(bet.unpaid.number(), bet.amount.number()))
}

fn pays(scenario: &Scenario, run: &Projection<f64>, from: BetsFrom) -> bool {
    scenario.choices.bets_from == from && any_month(run, |flow| flow.0 > 0.0)
}

fn frees(run: &Projection<f64>) -> bool {
    let frozen = |row: &seigniorage::model::Row<f64>| row.frozen.number() > 0.0;
    run.rows.windows(2).any(|pair| frozen(&pair[0]) && !frozen(&pair[1]))
}

#[test]
fn random_scenarios_meet_what_the_properties_speak_of() {
    const COUNT: usize = 2_000;
    let mut runner = TestRunner::deterministic();
    let mut met = [0_usize; MET.len()];
    for _ in 0..COUNT {
        let scenario = any_scenario().new_tree(&mut runner).unwrap().current();
        let run = project::<f64>(&scenario);
        for (count, (_, is, _)) in met.iter_mut().zip(MET) {
            *count += usize::from(is(&scenario, &run));
        }
    }
    let short: Vec<_> = MET
        .iter()
        .zip(met)
        .filter(|((_, _, least), count)| count * 100 < least * COUNT)
        .map(|((what, _, least), count)| format!("{what}: {count} of {COUNT}, {least} %"))
        .collect();
    assert!(short.is_empty(), "{short:?}; all: {met:?}");
}
