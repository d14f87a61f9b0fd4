//! Every chart of the machine view as a picture: both languages, three scenarios, wide and phone.
//!
//! Ordinary is the preset, loss a bank at one per cent, empty an issuer without tokens and bets.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a wrong picture should stop its test"
)]

use seigniorage::analysis::{KeyFigures, key_figures};
use seigniorage::chart::{Chart, LIGHT, Role, svg};
use seigniorage::figure::{Pace, cushion, income, venture};
use seigniorage::model::{Projection, project};
use seigniorage::scenario::{Lever, Scenario, decode};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Number};

const ORDINARY: &str = "";
const LOSS: &str = "preset=bank&rate=1";
const EMPTY: &str = "tokens=0&bets=none";
/// Bets that are paid late, out of a rising rate.
const WAITS: &str = "dividend=0&bet=kind:equity;name:GPU%20cloud;amount:4bn;month:2026-11;multiple:2;exit:2030-01&bet=kind:grant;name:Open%20data;amount:9bn;month:2027-03";
/// A loss with a bet: the cushion pays.
const LOSS_BET: &str =
    "preset=bank&rate=1&bet=kind:grant;name:Open%20data;amount:1bn;month:2027-01";
/// Short at the start, closed later.
const SHORT: &str = "buffer=-1&dividend=0";
const RUN: &str = "run_share=60&run_month=18&run_months=3&loans=40&gold=12";

struct Run {
    scenario: Scenario,
    projection: Projection<Exact>,
    figures: KeyFigures,
}

fn run(link: &str) -> Run {
    let (scenario, _) = decode(link);
    let projection = project::<Exact>(&scenario);
    let staff = f64::from_decimal(scenario.number(Lever::Staff));
    let figures = key_figures(&projection, staff);
    Run { scenario, projection, figures }
}

type Draw = fn(Language, &Run, Pace, f64) -> Chart;

const FAMILY: &str = "Noto Sans, Noto Sans CJK JP, sans-serif";

fn draw_income(language: Language, run: &Run, pace: Pace, width: f64) -> Chart {
    income::figure(language, &run.projection, &run.figures, pace).chart(width, FAMILY)
}

fn draw_cushion(language: Language, run: &Run, pace: Pace, width: f64) -> Chart {
    cushion::figure(language, &run.projection, pace).chart(width, FAMILY)
}

fn draw_venture(language: Language, run: &Run, pace: Pace, width: f64) -> Chart {
    let Run { scenario, projection, figures } = run;
    venture::figure(language, scenario, projection, figures, pace).chart(width, FAMILY)
}

fn picture(draw: Draw, link: &str, language: Language, pace: Pace, width: f64) -> Vec<u8> {
    let mut chart = draw(language, &run(link), pace, width);
    chart.ground = Some(Role::Paper);
    svg::render(&chart, &LIGHT, svg::estimate).unwrap().into_bytes()
}

macro_rules! pictures {
    ($($name:ident: $draw:ident $link:ident $language:ident $pace:ident $width:literal;)*) => {
        $(#[test]
        fn $name() {
            let picture = picture($draw, $link, Language::$language, Pace::$pace, $width);
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), picture);
        })*
    };
}

pictures! {
    income_ordinary_en: draw_income ORDINARY English Monthly 1016.0;
    income_ordinary_ja: draw_income ORDINARY Japanese Monthly 1016.0;
    income_ordinary_en_phone: draw_income ORDINARY English Monthly 358.0;
    income_ordinary_ja_phone: draw_income ORDINARY Japanese Monthly 358.0;
    income_loss_en: draw_income LOSS English Monthly 1016.0;
    income_loss_ja: draw_income LOSS Japanese Monthly 1016.0;
    income_loss_en_phone: draw_income LOSS English Monthly 358.0;
    income_loss_ja_phone: draw_income LOSS Japanese Monthly 358.0;
    income_empty_en: draw_income EMPTY English Monthly 1016.0;
    income_empty_ja_phone: draw_income EMPTY Japanese Monthly 358.0;
    income_annual_en: draw_income ORDINARY English Annual 1016.0;
    income_annual_ja_phone: draw_income ORDINARY Japanese Annual 358.0;
    income_annual_loss_en: draw_income LOSS English Annual 1016.0;
    cushion_ordinary_en: draw_cushion ORDINARY English Monthly 488.0;
    cushion_ordinary_ja: draw_cushion ORDINARY Japanese Monthly 488.0;
    cushion_ordinary_en_phone: draw_cushion ORDINARY English Monthly 358.0;
    cushion_ordinary_ja_phone: draw_cushion ORDINARY Japanese Monthly 358.0;
    cushion_loss_en: draw_cushion LOSS English Monthly 488.0;
    cushion_loss_ja: draw_cushion LOSS Japanese Monthly 488.0;
    cushion_loss_en_phone: draw_cushion LOSS English Monthly 358.0;
    cushion_loss_ja_phone: draw_cushion LOSS Japanese Monthly 358.0;
    cushion_empty_en: draw_cushion EMPTY English Monthly 488.0;
    cushion_empty_ja_phone: draw_cushion EMPTY Japanese Monthly 358.0;
    cushion_short_en: draw_cushion SHORT English Monthly 488.0;
    cushion_short_annual_ja_phone: draw_cushion SHORT Japanese Annual 358.0;
    cushion_run_en: draw_cushion RUN English Monthly 488.0;
    cushion_annual_en: draw_cushion ORDINARY English Annual 488.0;
    cushion_annual_ja_phone: draw_cushion ORDINARY Japanese Annual 358.0;
    cushion_annual_loss_en: draw_cushion LOSS English Annual 488.0;
    venture_ordinary_en: draw_venture ORDINARY English Monthly 488.0;
    venture_ordinary_ja: draw_venture ORDINARY Japanese Monthly 488.0;
    venture_ordinary_en_phone: draw_venture ORDINARY English Monthly 358.0;
    venture_ordinary_ja_phone: draw_venture ORDINARY Japanese Monthly 358.0;
    venture_loss_en: draw_venture LOSS_BET English Monthly 488.0;
    venture_loss_ja_phone: draw_venture LOSS_BET Japanese Monthly 358.0;
    venture_waits_en: draw_venture WAITS English Monthly 488.0;
    venture_waits_ja_phone: draw_venture WAITS Japanese Monthly 358.0;
    venture_annual_en: draw_venture WAITS English Annual 488.0;
    venture_annual_ja_phone: draw_venture WAITS Japanese Annual 358.0;
}

#[test]
fn an_empty_book_draws_nothing_and_says_why() {
    for language in Language::ALL {
        let run = run(EMPTY);
        let figure =
            venture::figure(language, &run.scenario, &run.projection, &run.figures, Pace::Monthly);
        assert!(figure.is_empty() && figure.chart(488.0, FAMILY).is_empty());
        assert!(!figure.title.is_empty());
    }
}

#[test]
fn every_stop_has_a_reading_with_the_values_of_its_table() {
    for link in [ORDINARY, LOSS, EMPTY, WAITS, RUN] {
        for pace in [Pace::Monthly, Pace::Annual] {
            let run = run(link);
            let language = Language::English;
            let figure = cushion::figure(language, &run.projection, pace);
            let table = figure.table();
            let stops = figure.stops();
            assert_eq!(stops.len(), table.rows.len());
            for (stop, row) in stops.iter().zip(&table.rows) {
                let reading = figure.reading(*stop).unwrap();
                assert_eq!(reading.title, row[0]);
                assert_eq!(reading.rows[0].value, row[1]);
            }
            let figure = income::figure(language, &run.projection, &run.figures, pace);
            assert_eq!(figure.stops().len(), figure.table().rows.len());
            assert!(figure.stops().iter().all(|stop| figure.reading(*stop).is_some()));
        }
    }
}
