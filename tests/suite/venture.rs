//! What holds for every bet: no money is made or lost between its flows, its book value and
//! what was paid; and the issuer that pays from the reserve differs from the one that pays from
//! profit by exactly what the model says.

use super::common::{any_bet, any_scenario, link, move_to};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;
use seigniorage::analysis::venture;
use seigniorage::model::{BetFlow, Payment, Projection, Returns, project};
use seigniorage::scenario::{
    BETS_MAX, Bet, BetField, BetsFrom, Kind, Outcome, Parameter, Preset, Scenario, decode, encode,
};
use seigniorage::unit::{Exact, Month, Number, Usd};

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        max_global_rejects: 100_000,
        ..Config::default()
    })
}

/// All flows of a payment, those before the start first.
fn flows(
    projection: &Projection<Exact>,
    payment: &Payment<Exact>,
    later: &[BetFlow<Exact>],
) -> Vec<BetFlow<Exact>> {
    let past = payment.past(projection.inputs.start).into_iter().map(|(_, flow)| flow);
    past.chain(later.iter().copied()).collect()
}

/// What a bet breaks, if anything.
fn broken(
    payment: &Payment<Exact>,
    flows: &[BetFlow<Exact>],
    tuition: bool,
) -> Option<&'static str> {
    let sum = |of: fn(&BetFlow<Exact>) -> Usd<Exact>| flows.iter().map(of).sum::<Usd<Exact>>();
    let paid = sum(|flow| flow.paid);
    let mut value = Usd::ZERO;
    let mut written_off = Usd::ZERO;
    for flow in flows {
        written_off += value + flow.paid - flow.value;
        value = flow.value;
    }
    let is_lost = tuition || payment.returns == Returns::Nothing;
    let has_recovery = matches!(payment.returns, Returns::Loan { .. });
    let rules = [
        ("paid and unpaid are the amount", paid + payment.unpaid == payment.amount),
        ("what was paid is carried or written off", paid == value + written_off),
        ("book value below nought", flows.iter().all(|flow| flow.value >= Usd::ZERO)),
        ("carried above what was paid", flows.iter().all(|flow| flow.value <= payment.amount)),
        ("a lost bet earns", !is_lost || sum(|flow| flow.income) == Usd::ZERO),
        (
            "a lost bet gives back more than a recovery",
            !is_lost || sum(|flow| flow.proceeds) <= if has_recovery { paid } else { Usd::ZERO },
        ),
        ("nothing is posted past 6 places", value.number().decimal().scale() <= 6),
    ];
    rules.into_iter().find(|(_, kept)| !kept).map(|(rule, _)| rule)
}

#[test]
fn no_money_is_made_or_lost_in_a_bet() {
    runner(2_000)
        .run(&any_scenario(), |scenario| {
            let projection = project::<Exact>(&scenario);
            let tuition = scenario.choices.outcome == Outcome::Tuition;
            for (payment, later) in projection.payments.iter().zip(&projection.flows) {
                prop_assert_eq!(later.len(), projection.rows.len());
                let flows = flows(&projection, payment, later);
                // A projection that leaves the range ends before its last payment is shown.
                if projection.out_of_range.is_none() {
                    prop_assert_eq!(broken(payment, &flows, tuition), None, "{}", link(&scenario));
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_ledger_shows_the_sums_of_its_bets() {
    runner(2_000)
        .run(&any_scenario(), |scenario| {
            let projection = project::<Exact>(&scenario);
            let inside = scenario.choices.bets_from == BetsFrom::Reserve;
            for (month, row) in projection.rows.iter().enumerate() {
                let sum = |of: fn(&BetFlow<Exact>) -> Usd<Exact>| {
                    projection.flows.iter().map(|flows| of(&flows[month])).sum::<Usd<Exact>>()
                };
                prop_assert_eq!(sum(|flow| flow.paid), row.bets, "{}", link(&scenario));
                let carried = if inside { sum(|flow| flow.value) } else { Usd::ZERO };
                let income = if inside { sum(|flow| flow.income) } else { Usd::ZERO };
                prop_assert_eq!((row.bets_inside, row.bet_income), (carried, income));
            }
            Ok(())
        })
        .unwrap();
}

/// An issuer without costs, rates or dividends: only its bets move it.
fn still(from: BetsFrom, outcome: Outcome, bets: &[Bet]) -> Projection<Exact> {
    let mut scenario = Scenario::blank();
    scenario.set(Parameter::Tokens, Decimal::from(1_000_000_000_000_i64));
    scenario.set(Parameter::Buffer, Decimal::ONE_HUNDRED);
    scenario.set(Parameter::Months, 120.into());
    scenario.choices.bets_from = from;
    scenario.choices.outcome = outcome;
    scenario.set_bets(bets.to_vec());
    project::<Exact>(&scenario)
}

#[test]
fn paid_from_reserve_or_profit_differs_by_what_comes_back_and_what_is_carried() {
    let outcomes = prop::sample::select(Outcome::ALL);
    let months = (vec(any_bet(), 1..6), vec(-30_i32..100, 6), outcomes);
    runner(1_000)
        .run(&months, |(mut bets, months, outcome)| {
            let start = Scenario::blank().start();
            for (bet, month) in bets.iter_mut().zip(months) {
                move_to(bet, start.plus(month));
            }
            let outside = still(BetsFrom::Profit, outcome, &bets);
            let inside = still(BetsFrom::Reserve, outcome, &bets);
            prop_assert_eq!(&outside.flows, &inside.flows);
            let opening = inside.opening.bets_inside;
            let mut back = Usd::ZERO;
            let mut paid = Usd::ZERO;
            for (month, (out, ins)) in outside.rows.iter().zip(&inside.rows).enumerate() {
                for flows in &inside.flows {
                    back += flows[month].back();
                    paid += flows[month].paid;
                }
                // Without rates and tax the two keep the same cash but for what comes back.
                prop_assert_eq!(ins.excess - out.excess, back + ins.bets_inside - opening);
                prop_assert_eq!(ins.holdings.total() - out.holdings.total(), back - opening);
                prop_assert_eq!((out.bets_inside, out.bet_income, out.marks), Default::default());
            }
            prop_assert_eq!(outside.opening.excess - outside.rows[119].excess, paid);
            Ok(())
        })
        .unwrap();
}

fn sixteen(value: impl Fn(BetField) -> Decimal, month: Month, exit: Month) -> Vec<Bet> {
    let bet = |place: usize| {
        let mut bet = Bet::template(Kind::ALL[place % 4], month);
        for field in bet.fields() {
            assert!(bet.set_number(*field, value(*field)));
        }
        bet.set_exit(exit);
        assert!(bet.rename(&"金".repeat(32)));
        bet
    };
    (0..BETS_MAX).map(bet).collect()
}

#[test]
fn sixteen_bets_at_both_ends_of_everything() {
    let month = |year| Month::new(year, 1).unwrap();
    let ends: [fn(BetField) -> Decimal; 2] = [|field| field.bounds().0, |field| field.bounds().1];
    let dates = [(1900, 2199), (2199, 1900), (2026, 2027), (2030, 2199)];
    for end in ends {
        for (paid, exit) in dates {
            let bets = sixteen(end, month(paid), month(exit));
            for outcome in Outcome::ALL {
                for from in BetsFrom::ALL {
                    let mut scenario = Scenario::preset(Preset::default());
                    scenario.set(Parameter::Months, 360.into());
                    scenario.set(Parameter::BetsScale, 1_000.into());
                    (scenario.choices.outcome, scenario.choices.bets_from) = (*outcome, *from);
                    scenario.set_bets(bets.clone());
                    let projection = project::<Exact>(&scenario);
                    let owed = projection.inputs.other_liabilities;
                    for row in &projection.rows {
                        assert_eq!(row.assets - row.tokens - row.queue - owed, row.excess);
                    }
                    let found = venture(&projection);
                    assert_eq!(
                        (found.bets.len(), found.points.len()),
                        (16, projection.rows.len() + 1)
                    );
                    let figures = [found.book.paid_in, found.book.in_bills, found.book.cash_back];
                    assert!(figures.iter().all(|figure| figure.is_finite()));
                    assert!(
                        project::<f64>(&scenario)
                            .rows
                            .iter()
                            .all(|row| row.excess.number().is_finite())
                    );
                    assert_eq!(decode(&encode(&scenario)).0.bets().len(), 16);
                }
            }
        }
    }
}

#[test]
fn figures_of_the_float_and_the_exact_ledger_agree() {
    runner(500)
        .run(&any_scenario(), |scenario| {
            let (exact, float) = (project::<Exact>(&scenario), project::<f64>(&scenario));
            let settled = |a: &Option<u32>, b: &Option<u32>| a == b;
            let same = exact.payments.iter().zip(&float.payments);
            prop_assume!(exact.rows.len() == float.rows.len());
            prop_assume!(same.clone().all(|(a, b)| settled(&a.settled, &b.settled)));
            let (exact, float) = (venture(&exact), venture(&float));
            let close = |a: f64, b: f64| (a - b).abs() <= 0.01_f64.max(a.abs() * 1e-8);
            prop_assert!(close(exact.book.paid_in, float.book.paid_in), "{}", link(&scenario));
            prop_assert!(close(exact.book.cash_back, float.book.cash_back), "{}", link(&scenario));
            prop_assert!(close(exact.book.book_value, float.book.book_value));
            prop_assert!(close(exact.book.in_bills, float.book.in_bills));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_broken_bet_is_found() {
    let bets = [Bet::template(Kind::Compute, Month::new(2026, 9).unwrap())];
    let projection = still(BetsFrom::Profit, Outcome::AsSet, &bets);
    let payment = &projection.payments[0];
    let mut flows = flows(&projection, payment, &projection.flows[0]);
    assert_eq!(broken(payment, &flows, false), None);
    assert_eq!(broken(payment, &flows, true), Some("a lost bet earns"));
    flows[2].paid -= Usd::post(Exact::ONE);
    assert_eq!(broken(payment, &flows, false), Some("paid and unpaid are the amount"));
}
