//! The issuer beside others against `tests/golden/comparison.py`, and what must hold for every
//! scenario.

use super::common::{any_scenario, golden_scenarios, link};
use proptest::prelude::*;
use seigniorage::analysis::{
    HolderLimit, LabInputs, Passing, Peer, Race, Run, bank, holder_limit, sharing,
};
use seigniorage::figure::comparison::comparison;
use seigniorage::figure::export;
use seigniorage::model::project;
use seigniorage::scenario::{HolderBasis, Lab, Parameter, Scenario, read, read_money};
use seigniorage::unit::Number;
use serde_json::Value;

fn golden() -> serde_json::Map<String, Value> {
    let text = include_str!("../golden/comparison.json");
    serde_json::from_str::<Value>(text).unwrap().as_object().unwrap().clone()
}

/// The scenario of a case: its file, its vintages and its changes.
fn scenario_of(name: &str, case: &Value) -> Scenario {
    let file = name.split(' ').next().unwrap();
    let (_, mut scenario) = golden_scenarios().into_iter().find(|(name, _)| name == file).unwrap();
    for lab in Lab::ALL {
        assert!(scenario.set_vintage(lab, case[lab.key()].as_str().unwrap()));
    }
    for (key, value) in case["changes"].as_object().unwrap() {
        let parameter = Parameter::from_key(key).unwrap();
        let text = value.as_str().unwrap();
        assert!(scenario.set(parameter, read(text).or_else(|| read_money(text)).unwrap()));
    }
    scenario
}

fn agrees(what: &str, ours: Option<f64>, theirs: &Value) -> Option<String> {
    let same = match (ours, theirs.as_f64()) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= (theirs.abs() * 1e-9).max(1e-6),
        (None, None) => theirs.is_null(),
        _ => false,
    };
    (!same).then(|| format!("{what}: {ours:?} {theirs}"))
}

fn peer_differences(what: &str, ours: &Peer, theirs: &Value) -> Vec<String> {
    let pairs = [
        ("revenue", Some(ours.revenue)),
        ("paid_away", Some(ours.paid_away)),
        ("costs", Some(ours.costs)),
        ("profit", Some(ours.profit)),
        ("staff", Some(ours.staff)),
        ("margin", ours.margin),
        ("cost_income", ours.cost_income),
        ("break_even_rate", ours.break_even.rate()),
    ];
    let differs = |(name, ours)| agrees(&format!("{what} {name}"), ours, &theirs[name]);
    pairs.into_iter().filter_map(differs).collect()
}

fn limit_differs(limit: HolderLimit, theirs: &Value) -> Option<String> {
    match (limit, theirs.as_str()) {
        (HolderLimit::At(share), None) => {
            // The bracket is 0.0001 points wide.
            let near = theirs.as_f64().is_some_and(|theirs| (share * 100.0 - theirs).abs() < 1e-4);
            (!near).then(|| format!("limit: {share} {theirs}"))
        }
        (HolderLimit::Beyond, Some("beyond")) | (HolderLimit::Gone, Some("gone")) => None,
        _ => Some(format!("limit: {limit:?} {theirs}")),
    }
}

fn passing_differs(passing: Passing, theirs: &Value) -> Option<String> {
    let (behind, since) = match passing {
        Passing::Ahead => (false, None),
        Passing::From(month) => (false, Some(month)),
        Passing::Behind => (true, None),
        Passing::Overtaken(month) => (true, Some(month)),
    };
    let ours = serde_json::json!({ "behind": behind, "since": since });
    (ours != *theirs).then(|| format!("passing: {ours} {theirs}"))
}

fn differences(scenario: &Scenario, case: &Value) -> Vec<String> {
    let run = Run::new(scenario.clone());
    let staff = super::common::float(scenario.number(Parameter::Staff));
    let race = Race::new(scenario, &run.projection);
    let issuer = Peer::new(&run.projection, &run.figures, staff);
    let mut found = peer_differences("issuer", &issuer, &case["issuer"]);
    found.extend(peer_differences("sharing", &Peer::run(&sharing(scenario)), &case["sharing"]));
    found.extend(peer_differences("bank", &Peer::run(&bank(scenario)), &case["bank"]));
    for (place, lab) in Lab::ALL.into_iter().enumerate() {
        let losses = race.losses[place].last().copied();
        found.extend(agrees("losses", losses, &case["losses"][place]));
        let years = race.lab_years(Some(lab));
        found.extend(agrees("lab years", years, &case["lab_years_each"][place]));
    }
    found.extend(agrees("lab years", race.lab_years(None), &case["lab_years"]));
    found.extend(agrees("profit", race.profit.last().copied(), &case["profit"]));
    found.extend(agrees("reported", race.reported.last().copied(), &case["reported"]));
    found.extend(passing_differs(race.passing().unwrap(), &case["passing"]));
    found.extend(passing_differs(race.passing_reported().unwrap(), &case["passing_reported"]));
    found.extend(limit_differs(holder_limit(scenario), &case["holder_limit"]));
    found
}

#[test]
fn every_case_agrees() {
    let golden = golden();
    assert!(golden.len() >= 6);
    for (name, case) in &golden {
        let found = differences(&scenario_of(name, case), case);
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_case_that_is_off_is_found() {
    let golden = golden();
    let scenario = scenario_of("bank", &golden["bank"]);
    assert!(differences(&scenario, &golden["article-2024"]).len() > 10);
}

/// Extremes of the labs' inputs and of what they are compared with.
#[test]
fn extremes_have_figures_or_say_that_there_are_none() {
    for end in [
        |parameter: Parameter| parameter.row().minimum,
        |parameter: Parameter| parameter.row().maximum,
    ] {
        let mut scenario = Scenario::blank();
        for parameter in Parameter::ALL {
            assert!(scenario.set(*parameter, end(*parameter)));
        }
        survives(&scenario);
        for lab in Lab::ALL {
            for parameter in lab.parameters() {
                let mut one = Scenario::preset(scenario.base());
                assert!(one.set(parameter, end(parameter)));
                survives(&one);
            }
        }
    }
}

fn survives(scenario: &Scenario) {
    let run = Run::new(scenario.clone());
    let found = comparison(&run);
    let values = found.rows.iter().flat_map(|row| row.figures).filter_map(|figure| figure.value);
    assert!(values.into_iter().all(f64::is_finite), "{}", link(scenario));
    let race = Race::new(scenario, &run.projection);
    assert!(race.losses.iter().flatten().all(|sum| sum.is_finite() && *sum >= 0.0));
    assert_eq!(race.profit.len(), run.projection.rows.len());
    assert!(serde_json::to_string(&export::compared(scenario)).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn losses_narrow_and_end(scenario in any_scenario()) {
        for lab in Lab::ALL {
            let lab = LabInputs::new(&scenario, lab);
            let losses: Vec<_> = (2000..2110).map(|year| lab.loss_in(year)).collect();
            prop_assert!(losses.windows(2).all(|pair| pair[1] <= pair[0]));
            prop_assert!(losses.iter().all(|loss| (0.0..=lab.loss).contains(loss)));
            prop_assert_eq!(lab.loss_in(lab.break_even), 0.0);
        }
    }

    #[test]
    fn the_race_and_its_verdict_fit(scenario in any_scenario()) {
        let projection = project::<f64>(&scenario);
        let race = Race::new(&scenario, &projection);
        let ahead: Vec<_> =
            (0..race.profit.len()).map(|at| race.both(at) - race.profit[at] <= 0.005).collect();
        let fits = match race.passing() {
            None => ahead.is_empty(),
            Some(Passing::Ahead) => ahead.iter().all(|ahead| *ahead),
            Some(Passing::Behind) => ahead.iter().all(|ahead| !ahead),
            Some(Passing::From(month)) => {
                let (before, after) = ahead.split_at(month as usize - 1);
                before.last() == Some(&false) && after.iter().all(|ahead| *ahead)
            }
            Some(Passing::Overtaken(month)) => {
                let (before, after) = ahead.split_at(month as usize - 1);
                before.last() == Some(&true) && after.iter().all(|ahead| !ahead)
            }
        };
        prop_assert!(fits, "{:?} {}", race.passing(), link(&scenario));
        let losses = race.losses.iter().all(|sums| sums.windows(2).all(|pair| pair[1] >= pair[0]));
        prop_assert!(losses);
    }

    #[test]
    fn profit_changes_its_sign_where_the_holders_get_the_limit(scenario in any_scenario()) {
        let profit = |percent: f64| {
            let mut year = scenario.clone();
            year.set(Parameter::Months, scenario.number(Parameter::Months).min(12.into()));
            let percent = rust_decimal::Decimal::from_f64_retain(percent.clamp(0.0, 100.0));
            year.set(Parameter::HolderShare, percent.unwrap());
            if year.choices.holder_basis == HolderBasis::Rest {
                year.choices.holder_basis = HolderBasis::Rate;
            }
            project::<f64>(&year).rows.iter().map(|row| row.profit.number().to_f64()).sum::<f64>()
        };
        match holder_limit(&scenario) {
            HolderLimit::At(share) => {
                // A little beyond the bracket that the search ends with.
                prop_assert!(profit(share * 100.0 - 0.02) >= -0.01, "{share} {}", link(&scenario));
                prop_assert!(profit(share * 100.0 + 0.02) <= 0.01, "{share} {}", link(&scenario));
            }
            HolderLimit::Beyond => prop_assert!(profit(100.0) > 0.0),
            HolderLimit::Gone => prop_assert!(profit(0.0) < 0.005),
        }
    }

    #[test]
    fn who_shares_never_keeps_more(scenario in any_scenario()) {
        let mut alone = scenario.clone();
        alone.set(Parameter::PartnerShare, 0.into());
        alone.set(Parameter::PartnerFixed, 0.into());
        let (own, shared) = (Peer::run(&alone), Peer::run(&sharing(&alone)));
        prop_assert!(shared.paid_away >= own.paid_away - 0.01, "{}", link(&scenario));
    }
}
