//! The matrix of extremes: everything at default, at its minimum, at its maximum, and each
//! input alone at both ends, over 360 months. Nothing panics, every ledger balances, and every
//! link comes back.

use super::common::link;
use seigniorage::analysis::key_figures;
use seigniorage::figure::ledger;
use seigniorage::model::project;
use seigniorage::scenario::{Parameter, ParameterRow, Preset, Scenario, decode, encode};
use seigniorage::unit::Exact;

fn at_ends(end: fn(&ParameterRow) -> rust_decimal::Decimal) -> Scenario {
    let mut scenario = Scenario::blank();
    for parameter in Parameter::ALL {
        assert!(scenario.set(*parameter, end(parameter.row())), "{parameter:?}");
    }
    scenario
}

fn survives(scenario: &Scenario) {
    let projection = project::<Exact>(scenario);
    let owed = projection.inputs.other_liabilities;
    for row in &projection.rows {
        let excess = row.assets - row.tokens - row.queue - owed;
        assert_eq!(excess, row.excess, "month {} of {}", row.month, link(scenario));
    }
    let figures = key_figures(&projection, 1.0);
    assert!(figures.profit.is_finite() && figures.reserve_income.is_finite());
    assert!(ledger::csv(&projection).lines().count() == projection.rows.len() + 1);
    assert!(project::<f64>(scenario).rows.iter().all(|row| row.assets.number().is_finite()));
    assert_eq!(decode(&encode(scenario)).0, *scenario);
}

#[test]
fn everything_at_default_minimum_and_maximum() {
    survives(&Scenario::blank());
    survives(&at_ends(|row| row.minimum));
    survives(&at_ends(|row| row.maximum));
    survives(&at_ends(|row| row.slider_minimum));
    survives(&at_ends(|row| row.slider_maximum));
}

#[test]
fn each_input_alone_at_both_ends_over_thirty_years() {
    for preset in Preset::ALL {
        for parameter in Parameter::ALL {
            for end in [parameter.row().minimum, parameter.row().maximum] {
                let mut scenario = Scenario::preset(preset);
                assert!(scenario.set(Parameter::Months, 360.into()));
                assert!(scenario.set(*parameter, end));
                survives(&scenario);
            }
        }
    }
}

#[test]
fn a_projection_that_leaves_the_range_ends_with_words() {
    let mut scenario = Scenario::blank();
    for (parameter, value) in [
        (Parameter::Months, 360_i64),
        (Parameter::Tokens, 10_000_000_000_000),
        (Parameter::Buffer, 1_000),
        (Parameter::Gold, 100),
        (Parameter::GoldReturn, 150),
    ] {
        assert!(scenario.set(parameter, value.into()));
    }
    let projection = project::<Exact>(&scenario);
    let month = projection.out_of_range.expect("gold grows past the range");
    assert_eq!(projection.rows.len() + 1, month as usize);
    assert_eq!(project::<f64>(&scenario).out_of_range, Some(month));
}
