//! The sentence and the key figures against the ledger: on random scenarios and years each number
//! and each branch is found again from the rows, by another way than the page takes.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rust_decimal::Decimal;
use seigniorage::analysis::{BreakEven, KeyFigures, Run};
use seigniorage::figure::{dock, key, sentence};
use seigniorage::model::{Projection, Row, project};
use seigniorage::scenario::{BetsFrom, Parameter, RatePath, Scenario, YearShown, decode};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Number, Usd};

use crate::common::{any_scenario, link, samples};

/// Random scenarios that are tried.
const CASES: usize = 2000;
/// Scenarios for the branches that chance hardly meets.
const RARE: [&str; 18] = [
    "tokens=1bn&gold=100&bitcoin=0&cash=0&repo=0&equities=0&loans=0&other=0&staff=0&other_cost=0\
     &custody=0&bets=none&buffer=0&other_liabilities=0",
    "staff=0&other_cost=0&custody=0&loans=0",
    "",
    "staff=1",
    "year=all",
    "months=61&year=6",
    "months=1",
    "path=nodes&rates=0:4",
    "holder_share=100",
    "buffer=-1",
    "buffer=0&other_liabilities=0",
    "bitcoin_share=0&gold=0&bitcoin=0&equities=0",
    "bets=none",
    "bets_scale=0",
    "bet=kind:grant;amount:1bn;month:2027-01",
    "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01",
    "preset=bank&rate=1&floor=90&bet=kind:grant;amount:1bn;month:2027-01",
    "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2040-01",
];

/// A run with what is found in its rows.
struct Found<'r> {
    scenario: &'r Scenario,
    projection: &'r Projection<Exact>,
    rows: &'r [Row<Exact>],
    before: usize,
}

fn float(amount: Usd<Exact>) -> f64 {
    amount.number().to_f64()
}

impl Found<'_> {
    fn sum(&self, amount: fn(&Row<Exact>) -> Usd<Exact>) -> f64 {
        self.rows.iter().map(|row| float(amount(row))).sum()
    }

    fn opening(&self) -> Option<&Row<Exact>> {
        self.before.checked_sub(1).map(|month| &self.projection.rows[month])
    }

    fn tokens_at_start(&self) -> f64 {
        float(self.opening().map_or(self.projection.opening.tokens, |row| row.tokens))
    }

    fn is_level(&self, value: impl Fn(&Row<Exact>) -> f64, start: Option<f64>) -> bool {
        let mut values = self.rows.iter().map(value).chain(start);
        let first = values.next();
        values.all(|value| Some(value) == first)
    }

    /// What is paid of bets before the year, and what is left of them.
    fn bets(&self) -> (f64, f64) {
        let (mut paid, mut left) = (0.0, 0.0);
        for (payment, flows) in self.projection.payments.iter().zip(&self.projection.flows) {
            let amount = float(payment.amount);
            let before: f64 = flows[..self.before].iter().map(|flow| float(flow.paid)).sum();
            let before = if payment.due < 1 { amount } else { before };
            paid += before;
            left += if amount - before > 0.005 { amount - before } else { 0.0 };
        }
        (paid, left)
    }

    /// Whether all that is left of bets is paid by the end, and on time.
    fn are_paid(&self) -> (bool, bool) {
        let open = self.projection.payments.iter().filter(|payment| {
            payment.due > 0 && payment.settled.is_none_or(|month| month as usize > self.before)
        });
        let paid = |payment: &seigniorage::model::Payment<Exact>| float(payment.unpaid) <= 0.005;
        let on_time = |payment: &seigniorage::model::Payment<Exact>| {
            payment.settled.is_none_or(|month| month == u32::try_from(payment.due).unwrap())
        };
        (open.clone().all(paid), open.clone().all(on_time))
    }
}

fn check(scenario: &Scenario) -> Vec<&'static str> {
    let mut met = Vec::new();
    let run = Run::new(scenario.clone());
    let Run { projection, of_year: figures, .. } = &run;
    let staff = f64::from_decimal(scenario.number(Parameter::Staff));
    let (before, rows) = months(scenario, projection);
    let found = Found { scenario, projection, rows, before };
    let preset = Run::new(scenario.as_published().over_the_time_of(scenario));
    for language in Language::ALL {
        let text = sentence::whole(&run).say(language);
        income(&found, language, &text, staff);
        if language == Language::English {
            let branches = [
                rate_and_tokens(&found, &text),
                bets(&found, &text),
                break_even(&found, figures, &text),
                people(&text, staff),
            ];
            met.extend(branches);
        }
        let dock = dock::figures(language, figures);
        let keys = key::key_figures(language, &run, &preset);
        strip(&found, language, &keys);
        // One answer, wherever it stands.
        assert_eq!(dock[1].value, keys[3].number, "{}", link(scenario));
        if matches!(figures.break_even, BreakEven::At { .. }) {
            assert!(text.contains(&dock[1].value), "{text}");
        }
    }
    met
}

/// The months of the year by their place in the horizon.
fn months<'p>(scenario: &Scenario, projection: &'p Projection<Exact>) -> (usize, &'p [Row<Exact>]) {
    let rows = projection.rows.as_slice();
    let YearShown::Number(year) = scenario.year() else { return (0, rows) };
    let last = rows.last().map_or(0, |row| (row.month as usize - 1) / 12);
    let year = (year as usize - 1).min(last);
    let first = (year * 12).min(rows.len());
    (first, &rows[first..rows.len().min(first + 12)])
}

fn income(found: &Found<'_>, language: Language, text: &str, staff: f64) {
    let (interest, profit) = (found.sum(|row| row.interest), found.sum(|row| row.profit));
    let at = || format!("{text}\n{}", link(found.scenario));
    assert!(text.contains(&language.money_short(interest.abs())), "{}", at());
    assert!(text.contains(&language.money_short(profit.abs())), "{}", at());
    assert!(!text.contains('−') && !text.contains("NaN"), "{}", at());
    if language == Language::English {
        assert_eq!(text.contains(" of interest"), interest < -0.005, "{}", at());
        assert_eq!(text.contains("loses $"), profit < -0.005, "{}", at());
        let is_singular = text.contains(" with 1 person");
        assert_eq!(is_singular, staff == 1.0, "{}", at());
        assert!(!text.contains(" 1 people") && !text.contains(" 1 months"), "{}", at());
    } else {
        assert_eq!(text.contains("を失う"), profit < -0.005, "{}", at());
    }
}

fn people(text: &str, staff: f64) -> &'static str {
    match staff {
        1.0 => "one person",
        0.0 => "nobody",
        _ => {
            assert!(text.contains(" people"), "{text}");
            "people"
        }
    }
}

fn rate_and_tokens(found: &Found<'_>, text: &str) -> &'static str {
    let language = Language::English;
    let is_level = found.is_level(|row| row.rate.number().to_f64(), None);
    let stay = found.is_level(|row| float(row.tokens), Some(found.tokens_at_start()));
    let at = || format!("{text}\n{}", link(found.scenario));
    let set_rate = f64::from_decimal(found.scenario.number(Parameter::Rate)) / 100.0;
    let is_flat = matches!(found.scenario.path, RatePath::Flat | RatePath::Ramp)
        && found.rows.iter().all(|row| (row.rate.number().to_f64() - set_rate).abs() < 1e-12);
    assert_eq!(text.contains(" on average on "), !is_flat, "{}", at());
    let set = f64::from_decimal(found.scenario.number(Parameter::Tokens));
    let is_set = stay && (found.tokens_at_start() - set).abs() < 1e-6;
    assert_eq!(text.contains("an average of "), !is_set, "{}", at());
    if let (true, Some(row)) = (is_level, found.rows.first()) {
        let rate = language.percent(row.rate.number().to_f64() * 100.0, 2);
        assert!(text.starts_with(&format!("At {rate} on ")), "{}", at());
    } else if !found.rows.is_empty() {
        // The mean lies among the rates it is of.
        let rates = found.rows.iter().map(|row| row.rate.number().to_f64() * 100.0);
        let (low, high) =
            rates.fold((f64::MAX, f64::MIN), |(low, high), rate| (low.min(rate), high.max(rate)));
        let said = text.strip_prefix("At ").unwrap().split('\u{a0}').next().unwrap();
        let said: f64 = said.parse().unwrap();
        assert!((low - 0.005..=high + 0.005).contains(&said), "{}", at());
    }
    match (is_flat, is_set) {
        (true, true) => "set",
        (true, false) => "tokens move",
        (false, true) => "rate moves",
        (false, false) => "both move",
    }
}

fn bets(found: &Found<'_>, text: &str) -> &'static str {
    let language = Language::English;
    let (paid, left) = found.bets();
    let profit = found.sum(|row| row.profit);
    let (are_paid, on_time) = found.are_paid();
    let months = |amount: f64| {
        language.months(amount / (profit / f64::from(u32::try_from(found.rows.len()).unwrap())))
    };
    let amount = language.money_short(left);
    let (branch, said) = match (left > 0.005, profit > 0.0) {
        (true, true) if paid > 0.005 => {
            ("rest", format!("{amount} of AI bets still to pay, {} of such profit", months(left)))
        }
        // From the reserve it is not profit that pays.
        (true, true) if are_paid && found.scenario.choices.bets_from == BetsFrom::Profit => {
            ("paid", format!("pays for its {amount} of AI bets with {} of profit", months(left)))
        }
        (true, true) => ("ahead", format!("{amount} of AI bets to pay, {} of such", months(left))),
        (true, false) if are_paid && on_time => {
            ("on time", format!("still pays for its {amount} of AI bets on time."))
        }
        (true, false) if are_paid => {
            ("late", format!("still pays for its {amount} of AI bets, late."))
        }
        (true, false) => {
            let phrases = ["pays only ", "cannot pay for its ", "has no profit to pay for its "];
            let phrase = phrases.iter().find(|phrase| text.contains(**phrase));
            (*phrase.expect(text), amount)
        }
        (false, true) if paid > 0.005 => {
            let paid_text = language.money_short(paid);
            ("before", format!("already paid for its {paid_text} of AI bets, {}", months(paid)))
        }
        (false, false) if paid > 0.005 => ("no repeat", "has no profit to repeat its ".to_owned()),
        _ => ("none", " of AI bets to pay.".to_owned()),
    };
    let is_none = branch == "none" && text.contains("has no AI bets to pay.");
    assert!(is_none || text.contains(&said), "{said}\n{text}\n{}", link(found.scenario));
    branch
}

/// The profit of the first month before tax at a flat rate, nothing moving and no bets.
fn first_month(scenario: &Scenario, percent: f64) -> f64 {
    let mut flat = scenario.clone();
    flat.path = RatePath::Flat;
    flat.set(Parameter::Rate, Decimal::from_f64_retain(percent).unwrap().round_dp(6));
    for parameter in [Parameter::Growth, Parameter::RunShare, Parameter::ShockMonth] {
        flat.set(parameter, Decimal::ZERO);
    }
    flat.set(Parameter::Months, Decimal::ONE);
    flat.set_tokens_path([]);
    let row = project::<f64>(&flat).rows[0];
    (row.profit + row.tax - row.bet_income).number()
}

fn break_even(found: &Found<'_>, figures: &KeyFigures, text: &str) -> &'static str {
    let is_first = found.before == 0 && !found.rows.is_empty();
    let at = |percent: f64| first_month(found.scenario, percent);
    let told = format!("{text}\n{}", link(found.scenario));
    let moves = text.contains("With its opening reserve it ");
    let still = found.is_level(|row| row.rate.number().to_f64(), None)
        && found.is_level(|row| float(row.tokens), Some(found.tokens_at_start()));
    assert!(moves || still, "{told}");
    let phrases = [
        "neither earns nor loses at any rate",
        "would earn at a rate of zero, not at this one",
        "earns even at a rate of zero",
        "breaks even at a rate of zero",
        "breaks even at no rate below",
        "does not break even at any rate",
        "breaks even at ",
    ];
    let phrase = *phrases.iter().find(|phrase| text.contains(**phrase)).expect(&told);
    if is_first {
        let zero = at(0.0);
        match phrase {
            "earns even at a rate of zero" | "would earn at a rate of zero, not at this one" => {
                assert!(zero > -0.01, "{zero} {told}");
            }
            // Tax takes all that is earned.
            "neither earns nor loses at any rate"
                if found.scenario.number(Parameter::Tax) == Decimal::ONE_HUNDRED =>
            {
                assert!(zero > -0.01, "{zero} {told}");
            }
            "neither earns nor loses at any rate" => {
                assert!([0.0, 3.0, 50.0].iter().all(|rate| at(*rate).abs() < 0.01), "{told}");
            }
            "breaks even at a rate of zero" => assert!(zero.abs() < 0.01, "{zero} {told}"),
            "breaks even at " => {
                let rate = figures.break_even.rate().unwrap();
                assert!(zero < 0.01 && at((rate - 0.001).max(0.0)) < 0.01, "{told}");
                assert!(at((rate + 0.001).min(100.0)) > -0.01, "{told}");
            }
            _ => assert!(zero < 0.0 && at(100.0) < 0.01, "{told}"),
        }
    }
    phrase
}

fn strip(found: &Found<'_>, language: Language, keys: &[key::KeyFigure; key::KEY_COUNT]) {
    let text = |key: &key::KeyFigure| format!("{}{}", key.number, key.unit);
    let told = || format!("{keys:?} {}", link(found.scenario));
    let money = |usd: f64| {
        let parts = language.money_parts(usd, 3);
        format!("{}{}", parts.number, parts.unit)
    };
    assert_eq!(text(&keys[0]), money(found.sum(|row| row.interest)), "{}", told());
    assert_eq!(text(&keys[1]), money(found.sum(|row| row.profit)), "{}", told());
    let end = found.rows.last().map_or(found.projection.opening.excess, |row| row.excess);
    assert_eq!(text(&keys[4]), money(float(end)), "{}", told());
    for key in keys {
        let all = [&key.label, &key.number, &key.context, &key.change];
        let is_bad = |text: &&&String| {
            text.contains("NaN") || text.contains(" 1 months") || text.contains("+$0 ")
        };
        assert_eq!(all.iter().find(is_bad), None, "{}", told());
    }
}

/// Every branch that must be met.
const BRANCHES: [&str; 24] = [
    "set",
    "tokens move",
    "rate moves",
    "both move",
    "one person",
    "nobody",
    "people",
    "rest",
    "paid",
    "ahead",
    "on time",
    "pays only ",
    "cannot pay for its ",
    "has no profit to pay for its ",
    "before",
    "no repeat",
    "none",
    "neither earns nor loses at any rate",
    "would earn at a rate of zero, not at this one",
    "earns even at a rate of zero",
    "breaks even at a rate of zero",
    "breaks even at no rate below",
    "does not break even at any rate",
    "breaks even at ",
];

#[test]
fn every_claim_is_the_ledgers() {
    let years = prop_oneof![
        2 => Just(YearShown::default()),
        2 => (1_u32..8).prop_map(YearShown::Number),
        1 => Just(YearShown::All)
    ];
    let random = samples((any_scenario(), years), CASES).into_iter().map(|(mut scenario, year)| {
        scenario.show_year(year);
        scenario
    });
    let (mut met, mut faults) = (BTreeSet::new(), 0);
    for scenario in RARE.map(|link| decode(link).0).into_iter().chain(random) {
        // Every fault is printed, so that one run shows the kind.
        let checked = std::panic::catch_unwind(|| check(&scenario));
        faults += usize::from(checked.is_err());
        met.extend(checked.into_iter().flatten());
    }
    assert_eq!(faults, 0);
    let missed: Vec<_> = BRANCHES.iter().filter(|branch| !met.contains(**branch)).collect();
    assert_eq!(missed, Vec::<&&str>::new());
}
