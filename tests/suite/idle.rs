//! Controls that change nothing say so: each input is moved over its range, and what no value
//! changes must be idle, and what is idle must change nothing.

use rust_decimal::Decimal;
use seigniorage::figure::control::{ControlItem, ControlPanel};
use seigniorage::model::{Projection, Row, project};
use seigniorage::scenario::{Id, Parameter, RatePath, Scenario, decode};
use seigniorage::unit::AnnualRate;

use crate::common::{any_scenario, link, samples};

/// Scenarios that differ in what they leave without effect.
const LINKS: [&str; 20] = [
    "preset=tether-2026-06",
    "preset=article-2024",
    "preset=circle-2025",
    "preset=bank",
    "preset=tether-2026-06&path=history",
    "preset=tether-2026-06&path=nodes&rates=0:4,60:1",
    "preset=tether-2026-06&path=nodes&rates=0:4",
    "preset=tether-2026-06&path=ramp&rate_end=3&rate_months=12",
    "preset=tether-2026-06&path=ramp&rate_end=3.83&rate_months=12",
    "preset=tether-2026-06&path=ramp&rate_end=3&rate_from=80&rate_months=12",
    "preset=tether-2026-06&run_share=30&run_month=3",
    "preset=tether-2026-06&run_share=30&run_month=90",
    "preset=tether-2026-06&gold_shock=50&shock_month=5&run_share=30&run_month=3",
    "preset=circle-2025&gold_shock=50&cash_frozen=40&shock_month=5&frozen_months=4",
    "preset=circle-2025&cash_frozen=40&shock_month=58&frozen_months=4&holder_basis=rest",
    "preset=bank&loans_shock=10&shock_month=61&holder_basis=income&holder_fee=1",
    "preset=tether-2026-06&growth=10&turnover=2",
    "preset=tether-2026-06&growth=-40&redemption_fee=1",
    "preset=tether-2026-06&staff=0&dividend=0&bitcoin_share=0&bets=none",
    "preset=circle-2025&cash=0&fund=0&gold_share=5&loans_issuance=3&growth=20&tokens_path=none",
];

/// Whether two runs show the same: their months and how they end, without the inputs.
fn agree(a: &Projection<f64>, b: &Projection<f64>) -> bool {
    // The yield of a bill book shows only where bills are held.
    let shown = |run: &Projection<f64>| -> Vec<_> {
        run.rows.iter().map(|row| Row { ladder: AnnualRate::default(), ..*row }).collect()
    };
    shown(a) == shown(b) && a.flows == b.flows && a.out_of_range == b.out_of_range
}

/// Values over the range of a parameter, its ends among them.
fn values(parameter: Parameter) -> Vec<Decimal> {
    let row = parameter.row();
    let span = row.slider_maximum - row.slider_minimum;
    let parts =
        (0..=6).map(|part| row.slider_minimum + span * Decimal::from(part) / Decimal::from(6));
    let tidy = |value: Decimal| if parameter.is_whole() { value.round() } else { value };
    parts.map(tidy).chain([row.minimum]).collect()
}

/// Whether some value of a parameter changes the run.
fn counts(scenario: &Scenario, parameter: Parameter) -> bool {
    let before = project::<f64>(scenario);
    values(parameter).into_iter().any(|value| {
        let mut moved = scenario.clone();
        moved.set(parameter, value) && !agree(&project::<f64>(&moved), &before)
    })
}

/// The parameters of the column as it stands under the scenario's path.
fn parameters(scenario: &Scenario) -> Vec<Parameter> {
    let items = ControlPanel::ALL.into_iter().flat_map(|panel| panel.items().iter());
    let ids = items.flat_map(|item| match item {
        ControlItem::Path if scenario.path != RatePath::Ramp => Vec::new(),
        item => item.ids(),
    });
    ids.filter_map(|id| if let Id::Parameter(parameter) = id { Some(parameter) } else { None })
        .collect()
}

/// Whether it is an outcome that a parameter changes nothing: what it is a share of may be none.
fn is_outcome(scenario: &Scenario, parameter: Parameter) -> bool {
    match parameter {
        // The profit may be none, and what is sold last may not have to be sold.
        Parameter::GoldShare
        | Parameter::BitcoinShare
        | Parameter::Dividend
        | Parameter::Floor
        | Parameter::GoldHaircut
        | Parameter::BitcoinHaircut => true,
        Parameter::Staff => scenario.number(Parameter::StaffCost).is_zero(),
        // No month earns what could be taxed.
        Parameter::Tax => {
            project::<f64>(scenario).rows.iter().all(|row| row.profit.number() <= 0.0)
        }
        _ => false,
    }
}

#[test]
fn what_changes_nothing_says_why() {
    let mut found = Vec::new();
    for link in LINKS {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        for parameter in parameters(&scenario) {
            let (why, has_effect) = (scenario.idle(parameter), counts(&scenario, parameter));
            if why.is_some() && has_effect {
                found.push(format!("{link}: {parameter:?} counts, yet {why:?}"));
            }
            if why.is_none() && !has_effect && !is_outcome(&scenario, parameter) {
                found.push(format!("{link}: {parameter:?} changes nothing and does not say so"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_is_idle_changes_nothing_anywhere() {
    let mut found = Vec::new();
    for scenario in samples(any_scenario(), 100) {
        let idle = parameters(&scenario)
            .into_iter()
            .filter(|parameter| scenario.idle(*parameter).is_some());
        let counted = idle.filter(|parameter| counts(&scenario, *parameter));
        found.extend(
            counted.map(|it| format!("{it:?} {:?} {}", scenario.idle(it), link(&scenario))),
        );
    }
    assert_eq!(found, Vec::<String>::new());
}
