//! What holds for every scenario.
//!
//! Links come back, reading never panics, the ledger balances, both number types agree, and
//! profit rises with what it must rise with.

use super::common::{any_scenario, link};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;
use seigniorage::analysis::{Balance, BreakEven, break_even_closed, key_figures};
use seigniorage::figure::ledger::COLUMNS;
use seigniorage::model::{Event, Payment, Projection, project};
use seigniorage::scenario::{
    Class, LINK_CHARACTERS_MAX, Parameter, Pins, Preset, Problem, Scenario, Workspace, decode,
    encode,
};
use seigniorage::unit::{Exact, Number, Usd};

fn cases(count: u32) -> Config {
    Config {
        cases: count,
        failure_persistence: None,
        max_global_rejects: 100_000,
        ..Config::default()
    }
}

#[test]
fn ten_thousand_scenarios_come_back_from_their_links() {
    TestRunner::new(cases(10_000))
        .run(&any_scenario(), |scenario| {
            let link = encode(&scenario);
            let (read, problems) = decode(&link);
            prop_assert_eq!(&read, &scenario);
            prop_assert!(link.len() <= LINK_CHARACTERS_MAX, "{} characters", link.len());
            prop_assert!(link.ends_with(|c: char| c.is_ascii_alphanumeric()), "{}", link);
            let told =
                problems.iter().all(|problem| matches!(problem, Problem::SharesAbove { .. }));
            prop_assert!(told, "{problems:?}");
            prop_assert_eq!(encode(&read), encode(&scenario));
            Ok(())
        })
        .unwrap();
}

/// Any scenario with up to four others beside it.
fn any_workspace() -> impl Strategy<Value = Workspace> {
    (any_scenario(), prop::collection::vec(any_scenario(), 0..=4))
        .prop_map(|(scenario, pins)| Workspace { scenario, pins: Pins::new(pins) })
}

fn are_states(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| matches!(problem, Problem::SharesAbove { .. }))
}

/// How many pins a workspace's link leaves out, once it and all else have been read again.
fn read_again(workspace: &Workspace) -> Result<usize, TestCaseError> {
    let (read, problems) = Workspace::decode_whole(&workspace.encode_whole());
    prop_assert!(are_states(&problems), "{:?}", problems);
    prop_assert_eq!(&read, workspace);
    let link = workspace.link();
    prop_assert!(link.query.len() <= LINK_CHARACTERS_MAX);
    prop_assert!(link.query.ends_with(|c: char| c.is_ascii_alphanumeric()));
    let (read, problems) = Workspace::decode(&link.query);
    prop_assert!(are_states(&problems), "{:?}", problems);
    prop_assert_eq!(&read.scenario, &workspace.scenario);
    prop_assert_eq!(read.pins.count(), workspace.pins.count() - link.left_out);
    prop_assert!(read.pins.iter().zip(workspace.pins.iter()).all(|(a, b)| a == b));
    prop_assert_eq!(decode(&link.query).0, workspace.scenario.clone());
    Ok(link.left_out)
}

#[test]
fn every_workspace_comes_back_whole_and_its_link_is_always_read() {
    TestRunner::new(cases(200)).run(&any_workspace(), |it| read_again(&it).map(|_| ())).unwrap();
}

#[test]
fn a_link_without_room_leaves_the_last_pins_out_and_nothing_else() {
    let mut state = 1_u32;
    let mut name = || {
        let mut kanji = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from_u32(0x4E00 + (state >> 12) % 20_000).unwrap()
        };
        (0..32).map(|_| kanji()).collect::<String>()
    };
    let mut full = || {
        let bet = "kind:grant;amount:1bn;month:2027-01;name:";
        let books = (0..16).fold(String::new(), |books, _| books + "&bet=" + bet + &name());
        let (scenario, problems) = decode(&format!("name={}{books}", name()));
        assert_eq!(problems, []);
        scenario
    };
    let pins: Vec<_> = (0..4).map(|_| full()).collect();
    let workspace = Workspace { scenario: full(), pins: Pins::new(pins) };
    assert!(read_again(&workspace).unwrap() > 0);
}

#[test]
fn four_pins_with_a_few_changes_each_make_a_short_link() {
    let links = [
        "preset=tether-2026-06&name=Rates%20fall&rate=2&tokens=200bn&staff=300",
        "preset=circle-2026-03&rate=2.5&holder_share=40&tokens=100bn",
        "preset=bank&name=%E9%8A%80%E8%A1%8C&rate=3&tax=25&staff=12000",
        "preset=pyusd-2026-08&tokens=9.5bn&partner_share=30&other_cost=20m&growth=4",
        "preset=usde-2026-10&path=ramp&rate_end=1&rate_months=24&bets=none",
    ];
    let of = |link: &&str| decode(link).0;
    let [scenario, pins @ ..] = &links;
    let workspace = Workspace { scenario: of(scenario), pins: Pins::new(pins.iter().map(of)) };
    let link = workspace.link();
    assert_eq!((link.left_out, Workspace::decode(&link.query)), (0, (workspace, vec![])));
    assert!(link.query.len() < 600, "{} characters: {}", link.query.len(), link.query);
}

#[test]
fn a_hundred_thousand_strings_are_read_without_panic() {
    let wild = prop_oneof![
        1 => any::<String>(),
        1 => "[a-z_]{1,12}=[^&]{0,40}(&[a-z_]{1,12}=[^&]{0,40}){0,8}",
        4 => (any_link(), any::<prop::sample::Index>(), "[\\PC\u{0}\u{202e}]{0,4}").prop_map(mutated),
    ];
    TestRunner::new(cases(100_000))
        .run(&wild, |text| {
            let (workspace, _) = Workspace::decode(&text);
            let scenario = decode(&text).0;
            prop_assert_eq!(decode(&encode(&scenario)).0, scenario);
            let whole = workspace.encode_whole();
            prop_assert_eq!(Workspace::decode_whole(&whole).0, workspace);
            Ok(())
        })
        .unwrap();
}

/// Links with every kind of key, some of them out of bounds.
fn any_link() -> impl Strategy<Value = String> {
    let ids = || seigniorage::scenario::Id::all().map(seigniorage::scenario::Id::key);
    // A tenth of the pairs are pins.
    let pins = std::iter::repeat_n("pin", ids().count() / 9);
    let key = prop::sample::select(ids().chain(pins).collect::<Vec<_>>());
    let nines = "9".repeat(40);
    let value = prop::sample::select(
        [
            "0",
            "-1",
            "3.83",
            "100",
            "1e9",
            nines.as_str(),
            "183.6bn",
            "2tn",
            "2026-07",
            "none",
            "0:3,12:5",
            "history",
            "%F0%9F",
            "kind:equity;amount:1m;month:2027-01",
            "kind:;;;:::",
            "bank~rate:2~name:a%2526b~bet:kind:grant;amount:1m;month:2027-01",
            "tether~rate:",
            "~~~:::%7E~bets:none",
            "",
        ]
        .map(str::to_owned)
        .to_vec(),
    );
    prop::collection::vec((key, value), 1..8).prop_map(|pairs| {
        pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
    })
}

fn mutated((link, place, inserted): (String, prop::sample::Index, String)) -> String {
    let mut characters: Vec<char> = link.chars().collect();
    let place = place.index(characters.len() + 1);
    characters.splice(place..(place + 1).min(characters.len()), inserted.chars());
    characters.into_iter().collect()
}

/// The rules every ledger keeps, whatever the scenario.
fn broken_rule(projection: &Projection<Exact>) -> Option<String> {
    let owed = projection.inputs.other_liabilities;
    for row in &projection.rows {
        let parts: Usd<Exact> = Class::ALL.iter().map(|class| row.holdings.of(*class)).sum();
        let rules = [
            ("balance", row.assets - row.tokens - row.queue - owed == row.excess),
            ("assets are their parts", parts + row.bets_inside == row.assets),
            ("interest is its parts", row.earned.total() == row.interest),
            ("reported", row.profit + row.marks == row.reported),
            (
                "no negative class but cash",
                Class::ALL.iter().skip(1).all(|class| row.holdings.of(*class) >= Usd::ZERO),
            ),
            ("tokens and queue", row.tokens >= Usd::ZERO && row.queue >= Usd::ZERO),
            (
                "uses",
                row.bets >= Usd::ZERO && row.dividends >= Usd::ZERO && row.purchases >= Usd::ZERO,
            ),
            ("posted", COLUMNS.iter().skip(1).all(|item| item.of(row).scale() <= 6)),
            (
                "nobody is paid while holders wait",
                row.queue == Usd::ZERO || row.dividends + row.bets + row.purchases == Usd::ZERO,
            ),
            (
                "no dividend, bet or purchase overdraws the account",
                row.dividends + row.bets + row.purchases == Usd::ZERO
                    || row.holdings.cash >= row.frozen,
            ),
            ("frozen cash stays", row.frozen >= Usd::ZERO),
        ];
        if let Some((rule, _)) = rules.into_iter().find(|(_, kept)| !kept) {
            return Some(format!("{rule} in month {}", row.month));
        }
    }
    None
}

#[test]
fn every_ledger_balances_and_both_number_types_agree() {
    let drawn_again = std::cell::Cell::new(0_u32);
    let outcome = TestRunner::new(cases(10_000)).run(&any_scenario(), |scenario| {
        let exact = project::<Exact>(&scenario);
        prop_assert_eq!(broken_rule(&exact), None, "{}", link(&scenario));
        let float = project::<f64>(&scenario);
        if meets_a_threshold(&exact, &float) {
            drawn_again.set(drawn_again.get() + 1);
            return Err(TestCaseError::reject("a threshold within the tolerance"));
        }
        prop_assert_eq!(exact.rows.len(), float.rows.len(), "{}", link(&scenario));
        prop_assert!(
            distance(&exact, &float) <= 1.0,
            "{} {}",
            distance(&exact, &float),
            link(&scenario)
        );
        Ok(())
    });
    outcome.unwrap();
    assert!(drawn_again.get() < 100, "{} of 10,000 drawn again", drawn_again.get());
}

/// Largest distance of the two ledgers, in units of max(0.01 USD, 1e-9 of the largest amount).
fn distance(exact: &Projection<Exact>, float: &Projection<f64>) -> f64 {
    let mut largest = 0.0_f64;
    let mut apart = 0.0_f64;
    for (exact, float) in exact.rows.iter().zip(&float.rows) {
        for (ours, theirs) in amounts(exact).into_iter().zip(float_amounts(float)) {
            largest = largest.max(ours.abs());
            apart = apart.max((ours - theirs).abs() / (largest * 1e-9).max(0.01));
        }
    }
    apart
}

fn amounts(row: &seigniorage::model::Row<Exact>) -> Vec<f64> {
    COLUMNS.iter().skip(1).map(|item| f64::from_decimal(item.of(row))).collect()
}

fn float_amounts(row: &seigniorage::model::Row<f64>) -> Vec<f64> {
    let held = &row.holdings;
    let amounts = [
        row.tokens,
        held.cash,
        held.repo,
        held.fund,
        held.bills,
        held.paper,
        held.gold,
        held.bitcoin,
        held.equities,
        held.loans,
        held.other,
        row.bets_inside,
        row.assets,
        row.queue,
        row.excess,
        row.interest,
        row.bet_income,
        row.other_income,
        row.partners,
        row.holders,
        row.fees,
        row.costs,
        row.losses,
        row.tax,
        row.profit,
        row.marks,
        row.reported,
        row.purchases,
        row.bets,
        row.dividends,
    ];
    amounts.iter().map(|amount| amount.number()).collect()
}

/// Whether some month stands so close to a threshold that rounding alone decides: a queue, an
/// overdraft, the last part of a bet or an end in the one ledger and not in the other.
fn meets_a_threshold(exact: &Projection<Exact>, float: &Projection<f64>) -> bool {
    let settled = |pair: (&Payment<Exact>, &Payment<f64>)| pair.0.settled != pair.1.settled;
    exact.out_of_range != float.out_of_range
        || exact.payments.iter().zip(&float.payments).any(settled)
        || exact.rows.iter().zip(&float.rows).any(|(exact, float)| {
            let open = |queue: f64| queue > 0.0;
            open(exact.queue.number().to_f64()) != open(float.queue.number())
                || (exact.holdings.gold > Usd::ZERO) != (float.holdings.gold.number() > 0.0)
        })
}

#[test]
fn a_broken_rule_is_found() {
    let mut projection = project::<Exact>(&Scenario::preset(Preset::default()));
    assert_eq!(broken_rule(&projection), None);
    projection.rows[7].excess += Usd::post(Exact::from_f64(1e-6));
    assert_eq!(broken_rule(&projection), Some("balance in month 8".to_owned()));
    let mut float = project::<f64>(&Scenario::preset(Preset::default()));
    float.rows[3].tokens += Usd::post(1_000.0);
    assert!(distance(&projection, &float) > 1.0);
}

#[test]
fn profit_rises_with_the_rate() {
    // With holders paid nothing and no one to share a loss, more rate is never less profit.
    let rises = (any_scenario(), 0_u32..500, 0_u32..300);
    TestRunner::new(cases(500))
        .run(&rises, |(mut scenario, low, more)| {
            scenario.path = seigniorage::scenario::RatePath::Flat;
            scenario.set(Parameter::HolderShare, Decimal::ZERO);
            let projection = project::<f64>(&scenario);
            // An overdraft at the opening costs more where the rate is higher.
            prop_assume!(projection.opening.holdings.cash >= Usd::ZERO);
            let found = Balance::new(&projection);
            let rate = |basis_points: u32| f64::from(basis_points) / 10_000.0;
            let (below, above) = (found.profit(rate(low)), found.profit(rate(low + more)));
            prop_assert!(
                above >= below - 1e-3 - below.abs() * 1e-12,
                "{below} {above} {}",
                link(&scenario)
            );
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_year_of_profit_rises_with_rate_and_tokens() {
    let base = |rate: i64, tokens: i64| {
        let mut scenario = Scenario::preset(Preset::Tether2026);
        scenario.set(Parameter::Rate, Decimal::new(rate, 2));
        scenario.set(Parameter::Tokens, Decimal::from(tokens * 1_000_000_000));
        key_figures(&project::<Exact>(&scenario), 250.0).profit
    };
    for (rate, tokens) in [(0, 1), (100, 50), (383, 183), (800, 400)] {
        assert!(base(rate + 1, tokens) > base(rate, tokens));
        assert!(base(rate, tokens + 1) > base(rate, tokens));
    }
}

/// The rate, percent, at which a balance that loses at nought breaks even, by bisection; looks up
/// to 100,000,000.
fn break_even_bisected(balance: &Balance) -> Option<f64> {
    let (mut low, mut high) = (0.0, 0.01);
    while balance.profit(high) < 0.0 {
        high *= 2.0;
        if high > 1e6 {
            return None;
        }
    }
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        *if balance.profit(middle) < 0.0 { &mut low } else { &mut high } = middle;
    }
    Some(high * 100.0)
}

#[test]
fn break_even_is_the_same_by_both_ways() {
    TestRunner::new(cases(2_000))
        .run(&any_scenario(), |scenario| {
            let balance = Balance::new(&project::<f64>(&scenario));
            let closed = break_even_closed(&balance);
            if balance.profit(0.0) >= -0.005 {
                prop_assert!(closed.rate().is_none() && closed != BreakEven::Never);
                return Ok(());
            }
            match (closed.rate(), break_even_bisected(&balance)) {
                (Some(closed), Some(bisected)) => {
                    // 0.01 of a basis point, or the last digits of a rate beyond all sense.
                    let tolerance = 1e-4_f64.max(closed * 1e-9);
                    prop_assert!(
                        (closed - bisected).abs() <= tolerance,
                        "{closed} {bisected} {}",
                        link(&scenario)
                    );
                }
                (Some(rate), None) => prop_assert!(rate > 1e7),
                (None, bisected) => prop_assert_eq!(
                    (closed, bisected),
                    (BreakEven::Never, None),
                    "{}",
                    link(&scenario)
                ),
            }
            Ok(())
        })
        .unwrap();
}

/// Break-even by the ledger: a month of the same balance at a flat rate just below it loses, just
/// above it does not.
#[test]
fn break_even_is_where_a_month_of_the_ledger_earns_nothing() {
    let mut met = [0_u32; 3];
    let mut runner = TestRunner::deterministic();
    for _ in 0..3_000 {
        let mut scenario = still(any_scenario().new_tree(&mut runner).unwrap().current());
        let found = break_even_closed(&Balance::new(&project::<Exact>(&scenario)));
        let mut profit = |percent: f64| {
            let rate = Decimal::from_f64_retain(percent.clamp(0.0, 100.0)).unwrap();
            assert!(scenario.set(Parameter::Rate, rate));
            project::<Exact>(&scenario).rows[0].profit.number().to_f64()
        };
        match found {
            BreakEven::At { rate } if rate < 100.0 => {
                met[0] += 1;
                let (below, above) = (profit(rate - 1e-6), profit(rate + 1e-6));
                assert!(below <= 0.01 && above >= -0.01, "{rate} {below} {above}");
            }
            BreakEven::At { .. } | BreakEven::Above { .. } | BreakEven::Never => {
                met[1] += 1;
                assert!(profit(100.0) <= 0.01);
            }
            BreakEven::Always | BreakEven::OnlyBelow | BreakEven::Zero | BreakEven::Nothing => {
                met[2] += 1;
                assert!(profit(0.0) >= -0.01);
            }
        }
    }
    assert!(met.iter().all(|count| *count >= 100), "{met:?}");
}

/// One month of the opening balance: nothing flows, falls, is bet or bought, and nothing is taxed.
fn still(mut scenario: Scenario) -> Scenario {
    scenario.path = seigniorage::scenario::RatePath::Flat;
    assert!(scenario.set_tokens_path([]));
    scenario.set_bets(Vec::new());
    for parameter in [
        Parameter::Growth,
        Parameter::RunShare,
        Parameter::ShockMonth,
        Parameter::Tax,
        Parameter::GoldIssuance,
        Parameter::BitcoinIssuance,
        Parameter::LoansIssuance,
    ] {
        assert!(scenario.set(parameter, Decimal::ZERO));
    }
    assert!(scenario.set(Parameter::Months, Decimal::ONE));
    scenario
}

/// Events from flows and totals, in exact decimals: excess as assets less what is owed, the queue
/// as redemptions asked for less those paid, an overdraft as liquid assets below what is frozen.
#[test]
fn events_are_found_where_they_are() {
    TestRunner::new(cases(2_000))
        .run(&any_scenario(), |scenario| {
            let projection = project::<Exact>(&scenario);
            let number = |amount: Usd<Exact>| amount.number().decimal();
            let (mut tokens, mut queue) = (number(projection.opening.tokens), Decimal::ZERO);
            let half_cent = Decimal::new(5, 3);
            let mut first = [None; 3];
            for (month, row) in (1..).zip(&projection.rows) {
                let change = number(row.tokens) - tokens;
                tokens += change;
                queue += number(row.issued) - change - number(row.redeemed);
                let owed = tokens + queue + number(projection.inputs.other_liabilities);
                let held = &row.holdings;
                let liquid = [held.cash, held.repo, held.fund, held.bills, held.paper];
                let spendable = liquid.map(number).iter().sum::<Decimal>() - number(row.frozen);
                let shows = [
                    number(row.assets) - owed < -half_cent,
                    queue > half_cent,
                    spendable < -half_cent,
                ];
                for (first, shows) in first.iter_mut().zip(shows) {
                    *first = first.or(shows.then_some(month));
                }
            }
            let found = [Event::Insolvent, Event::Gated, Event::Overdrawn]
                .map(|event| projection.first(event));
            prop_assert_eq!(found, first, "{}", link(&scenario));
            Ok(())
        })
        .unwrap();
}
