//! Every text of every drawing can be read: at any width, in both languages and themes, for
//! ordinary, extreme and random scenarios no two texts meet, none leaves the drawing, and each
//! stands out from what is under it.

mod scene;

use proptest::prelude::*;
use seigniorage::analysis::Run;
use seigniorage::chart::{DARK, LIGHT, Role, svg};
use seigniorage::figure::day_run::{by_day, ladder};
use seigniorage::figure::fall::{alone, field};
use seigniorage::figure::sankey::flow;
use seigniorage::figure::venture::{endings, gain, stack};
use seigniorage::figure::{ChartKind, Frequency, backtest, cushion, income, race};
use seigniorage::text::Language;

use super::common::{any_scenario, link};

/// Every kind of figure with a chart.
pub(crate) const KINDS: [&ChartKind; 11] = [
    &income::KIND,
    &cushion::KIND,
    &stack::KIND,
    &gain::KIND,
    &endings::KIND,
    &race::KIND,
    &alone::KIND,
    &field::KIND,
    &by_day::KIND,
    &ladder::KIND,
    &backtest::KIND,
];

/// What cannot be read in the figures of a run, each with the figure it is in.
pub(crate) fn faults_of(run: &Run, language: Language, width: f64) -> Vec<String> {
    let drawn = flow(language, run, width);
    let frequencies = [Frequency::Monthly, Frequency::Annual];
    let figures = frequencies.into_iter().flat_map(|frequency| KINDS.map(|kind| (kind, frequency)));
    let charts: Vec<_> = figures
        .map(|(kind, frequency)| {
            let mut chart = (kind.make)(language, run, frequency).chart(width, "x");
            chart.ground = Some(Role::Paper);
            (kind.id, chart)
        })
        .collect();
    let mut faults = Vec::new();
    for palette in [LIGHT, DARK] {
        let found = scene::of_flow(&drawn, &palette).faults();
        faults.extend(found.into_iter().map(|fault| format!("machine: {fault}")));
        for (id, chart) in &charts {
            let document = svg::render(chart, &palette, svg::widest);
            let found = scene::of_document(&document, &palette).faults();
            faults.extend(found.into_iter().map(|fault| format!("{id}: {fault}")));
        }
    }
    faults
}

/// Scenarios that have made words meet or lie where they cannot be read.
const LINKS: [&str; 29] = [
    "",
    "preset=article-2024",
    "preset=circle-2025",
    "preset=bank",
    "preset=bank&rate=1",
    "tokens=0&bets=none",
    "tokens=0&other_liabilities=0&bets=none",
    "buffer=-5",
    "buffer=-1&dividend=0",
    "months=1",
    "months=3&start=2026-11",
    "months=360&growth=20",
    "tokens=10tn&rate=25",
    "tokens=1&rate=0.01&bets=none",
    "rate=0&gold_return=50&loans_spread=0&buffer=-0.2",
    "cash=10&repo=10&fund=10&paper=10&gold=10&bitcoin=10&equities=10&loans=10&other=10",
    "cash=1&repo=1&fund=1&paper=1&gold=1&bitcoin=1&equities=1&loans=1&other=1&redemption_fee=2&turnover=3&other_income=1bn",
    "run_share=60&run_month=18&run_months=3&loans=40&gold=12",
    "holder_share=40&partner_share=30&tax=30",
    "dividend=0&bet=kind:equity;name:GPU%20cloud;amount:4bn;month:2026-11;multiple:2;exit:2030-01&bet=kind:grant;name:Open%20data;amount:9bn;month:2027-03",
    "bets_from=reserve&bet=kind:loan;name:Loan;amount:1610m;month:2026-08;coupon:9;exit:2030-01&bet=kind:equity;name:Early%20exit;amount:300m;month:2024-11;multiple:2;exit:2027-04&bet=kind:grant;name:Open%20data;amount:100m;month:2026-09&bet=kind:compute;name:10,000%20H100;units:10000;unit_price:42k;month:2026-07;hours:8760;utilisation:60;price:2.2;power:0.11;life:60",
    "dividend=0&bet=kind:equity;name:WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW;amount:600m;month:2026-12;multiple:2.6;exit:2029-06&bet=kind:loan;name:%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91%E8%B3%AD%E3%81%91;amount:500m;month:2025-02;coupon:6;exit:2030-02",
    "v=1&preset=circle-2025&start=1994-04&tokens_path=12:245.3951812bn,34:43.272946bn,91:358.2606516bn&openai=2024&anthropic=2024&tokens=229.7523476bn&turnover=884.63744&redemption_fee=0.310101&equities=79.736326",
    "openai=2024&anthropic=2024&openai_loss=9bn",
    "stress_share=100&cash=9&fund=8&paper=9&stress_days=90&stress_profile=front&repo_days=40",
    "stress_share=85&stress_days=9&stress_profile=front&buffer=-0.5&sale_order=pro_rata",
    "stress_share=100&stress_days=1&loans=80&cash=3&redemption_days=3&sale_order=volatile_first",
    "anthropic_loss=0&openai_loss=5bn&openai_break_even=2040&path=ramp&rate_from=2&rate_end=0&rate_months=1",
    "start=1994-01&other=88.961454&other_yield=100",
];

/// Widths of common screens, and each on which a layout begins or ends.
const WIDTHS: [f64; 12] =
    [280.0, 320.0, 340.0, 358.0, 399.0, 400.0, 488.0, 599.0, 600.0, 688.0, 899.0, 1016.0];

/// Many loans, four of them large.
fn sixteen() -> String {
    let loan = |number: u32| {
        let amount = if number < 13 { 10 * number } else { 150 * (number - 11) };
        format!(
            "bet=kind:loan;name:Loan%20number%20{number};amount:{amount}m;month:2026-09;coupon:8;exit:2029-01"
        )
    };
    (1..=16).map(loan).collect::<Vec<_>>().join("&")
}

/// What cannot be read at any width in a language.
fn faults_at_every_width(language: Language) {
    let sixteen = sixteen();
    let mut faults = Vec::new();
    for link in LINKS.into_iter().chain([sixteen.as_str()]) {
        let run = Run::of_link(link);
        for width in WIDTHS {
            let found = faults_of(&run, language, width).into_iter();
            faults.extend(found.map(|fault| format!("{width} {fault} [{link}]")));
        }
    }
    if let Ok(file) = std::env::var("LEGIBLE_FAULTS") {
        std::fs::write(format!("{file}.{}", language.tag()), faults.join("\n")).unwrap();
    }
    let first = faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults, the first:\n{first}", faults.len());
}

// A test for each language, so that they run beside each other.
#[test]
fn every_english_text_can_be_read_at_every_width() {
    faults_at_every_width(Language::English);
}

#[test]
fn every_japanese_text_can_be_read_at_every_width() {
    faults_at_every_width(Language::Japanese);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_text_of_any_scenario_can_be_read(
        scenario in any_scenario(),
        width in 280_u32..1920,
        language in prop::sample::select(&Language::ALL[..]),
    ) {
        let run = Run::new(scenario);
        let found = faults_of(&run, language, f64::from(width));
        prop_assert!(found.is_empty(), "{width} {found:#?} {}", link(&run.scenario));
    }
}
