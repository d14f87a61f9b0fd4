//! The dated books of further issuers against their reports: shares and excess from the amounts,
//! rates from the discount of the day, and what Circle published for its quarter.
//!
//! Amounts are transcribed again here, in millions of USD; nothing is read from the presets.

use proptest::prelude::*;
use seigniorage::analysis::{Metric, Race, Run, assumptions, rests_on_assumption};
use seigniorage::figure::key::key_figures;
use seigniorage::figure::{chooser, notice, race};
use seigniorage::model::{Row, project};
use seigniorage::scenario::{Lab, Parameter, Preset, Scenario};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Month};

use super::common::{any_scenario, float, link};

/// A reserve report: id, tokens, assets, what is held beside bills, and the 3-month bill's
/// discount rate of the day, percent, where it is on record.
struct Report {
    id: &'static str,
    tokens: f64,
    assets: f64,
    held: &'static [(Parameter, f64)],
    discount: Option<f64>,
}

const REPORTS: [Report; 6] = [
    Report {
        id: "circle-2026-03",
        tokens: 77_000.0,
        assets: 77_125.0,
        held: &[(Parameter::Cash, 10_658.0), (Parameter::Fund, 66_467.0)],
        discount: None,
    },
    Report {
        id: "pyusd-2026-08",
        tokens: 2_886.949,
        assets: 2_893.936,
        held: &[(Parameter::Cash, 111.173), (Parameter::Repo, 2_408.763)],
        discount: Some(3.78),
    },
    Report {
        id: "usdg-2026-07",
        tokens: 3_400.474,
        assets: 3_404.876,
        held: &[(Parameter::Cash, 103.442), (Parameter::Fund, 1_939.426)],
        discount: None,
    },
    Report {
        id: "usd1-2026-06",
        tokens: 4_634.410,
        assets: 4_634.587,
        held: &[(Parameter::Cash, 1_178.613), (Parameter::Fund, 3_455.974)],
        discount: Some(3.74),
    },
    Report {
        id: "rlusd-2026-07",
        tokens: 1_463.695,
        assets: 1_575.161,
        held: &[(Parameter::Cash, 239.096), (Parameter::Fund, 258.193)],
        discount: None,
    },
    Report {
        id: "fdusd-2026-08",
        tokens: 335.636,
        assets: 336.970,
        held: &[(Parameter::Cash, 31.779), (Parameter::Repo, 4.000)],
        discount: Some(3.78),
    },
];

fn preset(id: &str) -> Scenario {
    let found = Preset::ALL.into_iter().find(|preset| preset.id() == id);
    Scenario::preset(found.unwrap_or_else(|| panic!("{id}")))
}

fn number(scenario: &Scenario, parameter: Parameter) -> f64 {
    float(scenario.number(parameter))
}

#[test]
fn shares_and_excess_are_those_of_the_report() {
    const MIX: [Parameter; 9] = [
        Parameter::Cash,
        Parameter::Repo,
        Parameter::Fund,
        Parameter::Paper,
        Parameter::Gold,
        Parameter::Bitcoin,
        Parameter::Equities,
        Parameter::Loans,
        Parameter::Other,
    ];
    for Report { id, tokens, assets, held, discount } in &REPORTS {
        let scenario = preset(id);
        let near = |what: &str, ours: f64, theirs: f64, least: f64| {
            assert!((ours - theirs).abs() <= least, "{id} {what}: {ours} {theirs}");
        };
        near("tokens", number(&scenario, Parameter::Tokens) / 1e6, *tokens, 0.000_51);
        let buffer = (assets - tokens) / tokens * 100.0;
        // Both amounts are rounded to a thousand dollars.
        let rounding = 0.001 / tokens * 100.0;
        near("excess", number(&scenario, Parameter::Buffer), buffer, rounding + 1e-4);
        for parameter in MIX {
            let amount = held.iter().find(|(of, _)| *of == parameter).map_or(0.0, |(_, it)| *it);
            let theirs = amount / assets * 100.0;
            near(parameter.row().key, number(&scenario, parameter), theirs, 2e-4);
        }
        if let Some(discount) = discount {
            near("rate", number(&scenario, Parameter::Rate), bond_equivalent(*discount), 0.005_1);
        }
        // What the ledger opens with is the report again.
        let opening = project::<Exact>(&scenario).opening;
        near("assets", opening.assets().to_f64() / 1e6, *assets, assets * 1e-5);
    }
}

fn bond_equivalent(discount: f64) -> f64 {
    36_500.0 * discount / 100.0 / (360.0 - 91.0 * discount / 100.0)
}

#[test]
fn books_of_october_stand_at_the_bill_of_its_first_day() {
    // A discount of 4.00 % on 1 October 2026.
    for id in ["usde-2026-10", "fund-buidl-2026"] {
        let rate = number(&preset(id), Parameter::Rate);
        assert!((rate - bond_equivalent(4.00)).abs() < 0.005_1, "{id}");
    }
}

#[test]
fn circle_earns_and_pays_what_it_published_for_the_quarter() {
    // Q1 2026: reserve income 652.508 m at 3.5 %, distribution 406.781 m, 75.2 bn of tokens on
    // average, 90 days.
    let mut scenario = preset("circle-2026-03");
    for (parameter, value) in [(Parameter::Tokens, 75_200_000_000_i64), (Parameter::Months, 3)] {
        assert!(scenario.set(parameter, value.into()));
    }
    assert!(scenario.set_start(Month::of(2026, 1)));
    let rows = project::<Exact>(&scenario).rows;
    let sum = |of: fn(&Row<Exact>) -> f64| rows.iter().map(of).sum::<f64>();
    let (interest, partners) = (sum(|it| it.interest.to_f64()), sum(|it| it.partners.to_f64()));
    assert!((interest / 652.508e6 - 1.0).abs() < 0.01, "{interest}");
    assert!((partners / 406.781e6 - 1.0).abs() < 0.01, "{partners}");
    assert!((partners / interest - 0.623).abs() < 0.002, "{}", partners / interest);
    let yielded = interest / 75.2e9 / 90.0 * 365.0 * 100.0;
    assert!((yielded - 3.50).abs() < 0.03, "{yielded}");
}

#[test]
fn a_fund_keeps_its_fee_at_any_rate() {
    // 0.50 % of 2.8 bn, less 15 people at 400 k: 8 m a year.
    for rate in [1, 2, 4, 6] {
        let mut scenario = preset("fund-buidl-2026");
        assert!(scenario.set(Parameter::Rate, rate.into()));
        let run = Run::new(scenario);
        assert!((run.figures.profit - 8e6).abs() < 1.0, "{rate} {}", run.figures.profit);
    }
}

#[test]
fn staked_tokens_are_paid_what_they_were() {
    // 1.25 bn at 4.67 % are 58.4 m a year.
    let mut scenario = preset("usde-2026-10");
    assert!(scenario.set(Parameter::Months, 12.into()));
    let paid: f64 = project::<Exact>(&scenario).rows.iter().map(|row| row.holders.to_f64()).sum();
    assert!((paid / 58.375e6 - 1.0).abs() < 0.01, "{paid}");
}

#[test]
fn every_preset_and_vintage_has_its_words() {
    for language in Language::ALL {
        for preset in Preset::ALL {
            for openai in Lab::OpenAi.vintages() {
                for anthropic in Lab::Anthropic.vintages() {
                    let mut scenario = Scenario::preset(preset);
                    assert!(scenario.set_vintage(Lab::OpenAi, openai.id));
                    assert!(scenario.set_vintage(Lab::Anthropic, anthropic.id));
                    assert!(scenario.set(Parameter::Months, 18.into()));
                    let run = Run::new(scenario);
                    let found = Race::new(&run.scenario, &run.projection);
                    let said = race::finding(&run, &found).say(language);
                    assert!(!said.is_empty() && !said.contains("NaN"), "{said}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn marks_and_notices_go_together(scenario in any_scenario()) {
        let run = Run::new(scenario);
        let assumed = assumptions(&run.scenario);
        let first = notice::notices(&run.scenario, &run.projection);
        let says = first.first().is_some_and(|it| it.breach == notice::Breach::Assumed);
        prop_assert_eq!(says, !assumed.is_empty(), "{}", link(&run.scenario));
        for language in Language::ALL {
            let keys = key_figures(language, &run, &run);
            let mark = match language {
                Language::English => "rests on assumed",
                Language::Japanese => "は仮定",
            };
            for (key, metric) in keys.iter().zip(keys.iter().map(|key| key.key)) {
                let metric = Metric::from_key(metric).unwrap();
                let rests = rests_on_assumption(&run, metric);
                prop_assert!(rests.iter().all(|kind| assumed.contains(kind)));
                prop_assert_eq!(key.context.contains(mark), !rests.is_empty());
            }
        }
    }

    #[test]
    fn whatever_is_typed_finds_presets_once(typed in ".{0,24}") {
        let groups = chooser::presets(Language::Japanese, &typed);
        let mut found: Vec<_> =
            groups.iter().flat_map(|group| group.lines.iter().map(|line| line.preset.id())).collect();
        let count = found.len();
        found.sort_unstable();
        found.dedup();
        prop_assert_eq!(found.len(), count);
        prop_assert!(groups.iter().all(|group| !group.lines.is_empty()));
    }
}
