//! Every chart of the machine view as a picture: both languages, three scenarios, wide and phone.
//!
//! Ordinary is the preset, loss a bank at one per cent, empty an issuer without tokens and bets.

use seigniorage::analysis::Run;
use seigniorage::chart::{LIGHT, Role, svg};
use seigniorage::figure::day_run::{by_day, ladder};
use seigniorage::figure::venture::{endings, gain, stack};
use seigniorage::figure::{ChartKind, Frequency, backtest, cushion, income, race};
use seigniorage::text::Language;

const ORDINARY: &str = "";
const LOSS: &str = "preset=bank&rate=1";
const EMPTY: &str = "tokens=0&bets=none";
/// Bets that are paid late, out of a rising rate.
const WAITS: &str = "dividend=0&bet=kind:equity;name:GPU%20cloud;amount:4bn;month:2026-11;multiple:2;exit:2030-01&bet=kind:grant;name:Open%20data;amount:9bn;month:2027-03";
/// A loss with a bet: the cushion pays.
const LOSS_BET: &str =
    "preset=bank&rate=1&bet=kind:grant;name:Open%20data;amount:1bn;month:2027-01";
/// Every kind of bet, paid one after the other and decided within the months.
const BOOK: &str = "dividend=0&bet=kind:equity;name:Robots;amount:600m;month:2026-12;multiple:2.6;exit:2029-06;chance:30;ends:success&bet=kind:loan;name:Cloud;amount:500m;month:2025-02;coupon:6;exit:2030-02;recovery:40;chance:80;ends:success&bet=kind:compute;name:H100;units:10000;unit_price:42k;month:2027-03;hours:8760;utilisation:60;price:2.2;power:0.11;life:48&bet=kind:grant;name:Open%20data;amount:90m;month:2027-09";
/// Many bets, most of them thin.
const MANY: &str = "dividend=0&bet=kind:equity;name:Large;amount:1bn;month:2026-12;multiple:2;exit:2029-06;chance:30&bet=kind:grant;name:A;amount:9m;month:2026-08&bet=kind:grant;name:B;amount:9m;month:2026-08&bet=kind:grant;name:C;amount:9m;month:2026-09&bet=kind:grant;name:D;amount:9m;month:2026-10&bet=kind:grant;name:E;amount:9m;month:2026-11&bet=kind:loan;name:F;amount:400m;month:2026-11;coupon:5;exit:2030-01;chance:80";
/// Short at the start, closed later.
const SHORT: &str = "buffer=-1&dividend=0";
/// Two laboratories by the plans of 2024, passed by the profit.
const PASSES: &str = "openai=2024&anthropic=2024&openai_loss=9bn";
/// The rate falls to nothing, and the laboratories go on losing.
const OVERTAKEN: &str = "anthropic_loss=0&openai_loss=5bn&openai_break_even=2040&path=ramp&rate_from=2&rate_end=0&rate_months=1";
/// The article's year with the five that follow, its prices going on as they went.
const ARTICLE: &str = "preset=article-2024&months=36";
const RUN: &str = "run_share=60&run_month=18&run_months=3&loans=40&gold=12";
/// Most at first, and more than can be sold in time.
const WAITING: &str = "stress_share=90&stress_days=9&stress_profile=front";
/// Something of every class in a run of a month.
const EVERY: &str = "cash=6&repo=9&fund=12&paper=8&gold=10&bitcoin=6&equities=5&loans=10&other=4&stress_share=70&stress_days=30&bills_daily=4bn";

const FAMILY: &str = "Noto Sans, Noto Sans CJK JP, sans-serif";

fn picture(
    kind: &ChartKind,
    link: &str,
    language: Language,
    frequency: Frequency,
    width: f64,
) -> Vec<u8> {
    let mut chart = (kind.make)(language, &Run::of_link(link), frequency).chart(width, FAMILY);
    chart.ground = Some(Role::Paper);
    svg::render(&chart, &LIGHT, svg::estimate).into_bytes()
}

macro_rules! pictures {
    ($($name:ident: $kind:ident $link:ident $language:ident $frequency:ident $width:literal;)*) => {
        $(#[test]
        fn $name() {
            let picture = picture(&$kind::KIND, $link, Language::$language, Frequency::$frequency, $width);
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), picture);
        })*
    };
}

pictures! {
    income_ordinary_en: income ORDINARY English Monthly 1016.0;
    income_ordinary_ja: income ORDINARY Japanese Monthly 1016.0;
    income_ordinary_en_phone: income ORDINARY English Monthly 358.0;
    income_ordinary_ja_phone: income ORDINARY Japanese Monthly 358.0;
    income_loss_en: income LOSS English Monthly 1016.0;
    income_loss_ja: income LOSS Japanese Monthly 1016.0;
    income_loss_en_phone: income LOSS English Monthly 358.0;
    income_loss_ja_phone: income LOSS Japanese Monthly 358.0;
    income_empty_en: income EMPTY English Monthly 1016.0;
    income_empty_ja_phone: income EMPTY Japanese Monthly 358.0;
    income_annual_en: income ORDINARY English Annual 1016.0;
    income_annual_ja_phone: income ORDINARY Japanese Annual 358.0;
    income_annual_loss_en: income LOSS English Annual 1016.0;
    cushion_ordinary_en: cushion ORDINARY English Monthly 488.0;
    cushion_ordinary_ja: cushion ORDINARY Japanese Monthly 488.0;
    cushion_ordinary_en_phone: cushion ORDINARY English Monthly 358.0;
    cushion_ordinary_ja_phone: cushion ORDINARY Japanese Monthly 358.0;
    cushion_loss_en: cushion LOSS English Monthly 488.0;
    cushion_loss_ja: cushion LOSS Japanese Monthly 488.0;
    cushion_loss_en_phone: cushion LOSS English Monthly 358.0;
    cushion_loss_ja_phone: cushion LOSS Japanese Monthly 358.0;
    cushion_empty_en: cushion EMPTY English Monthly 488.0;
    cushion_empty_ja_phone: cushion EMPTY Japanese Monthly 358.0;
    cushion_short_en: cushion SHORT English Monthly 488.0;
    cushion_short_annual_ja_phone: cushion SHORT Japanese Annual 358.0;
    cushion_run_en: cushion RUN English Monthly 488.0;
    cushion_annual_en: cushion ORDINARY English Annual 488.0;
    cushion_annual_ja_phone: cushion ORDINARY Japanese Annual 358.0;
    cushion_annual_loss_en: cushion LOSS English Annual 488.0;
    gain_book_en: gain BOOK English Monthly 488.0;
    gain_book_ja_phone: gain BOOK Japanese Monthly 358.0;
    gain_ordinary_ja: gain ORDINARY Japanese Monthly 488.0;
    gain_annual_en: gain BOOK English Annual 488.0;
    endings_book_en: endings BOOK English Monthly 488.0;
    endings_book_ja_phone: endings BOOK Japanese Monthly 358.0;
    endings_ordinary_en: endings ORDINARY English Monthly 488.0;
    endings_loss_ja: endings LOSS_BET Japanese Monthly 488.0;
    stack_book_en: stack BOOK English Monthly 1016.0;
    stack_book_ja_phone: stack BOOK Japanese Monthly 358.0;
    stack_ordinary_ja: stack ORDINARY Japanese Monthly 1016.0;
    stack_many_en: stack MANY English Annual 1016.0;
    race_ordinary_en: race ORDINARY English Monthly 488.0;
    race_ordinary_ja: race ORDINARY Japanese Monthly 1016.0;
    race_ordinary_en_phone: race ORDINARY English Monthly 358.0;
    race_ordinary_ja_phone: race ORDINARY Japanese Monthly 358.0;
    race_loss_en: race LOSS English Monthly 488.0;
    race_loss_ja_phone: race LOSS Japanese Monthly 358.0;
    race_passes_en: race PASSES English Monthly 488.0;
    race_passes_ja: race PASSES Japanese Monthly 1016.0;
    race_overtaken_en: race OVERTAKEN English Monthly 488.0;
    race_article_en: race ARTICLE English Monthly 1016.0;
    race_article_ja_phone: race ARTICLE Japanese Monthly 358.0;
    race_annual_en: race ORDINARY English Annual 488.0;
    run_ordinary_en: by_day ORDINARY English Monthly 1016.0;
    run_ordinary_ja_phone: by_day ORDINARY Japanese Monthly 358.0;
    run_waiting_en: by_day WAITING English Monthly 1016.0;
    run_waiting_ja: by_day WAITING Japanese Monthly 488.0;
    run_every_en: by_day EVERY English Monthly 1016.0;
    run_every_en_phone: by_day EVERY English Monthly 358.0;
    ladder_ordinary_en: ladder ORDINARY English Monthly 1016.0;
    ladder_ordinary_ja_phone: ladder ORDINARY Japanese Monthly 358.0;
    ladder_every_en: ladder EVERY English Monthly 1016.0;
    ladder_every_ja: ladder EVERY Japanese Monthly 488.0;
    backtest_en: backtest ORDINARY English Monthly 1016.0;
    backtest_ja_phone: backtest ORDINARY Japanese Monthly 358.0;
    race_annual_ja_phone: race ARTICLE Japanese Annual 358.0;
    race_empty_en: race EMPTY English Monthly 488.0;
}

#[test]
fn an_empty_book_draws_nothing_and_says_why() {
    for language in Language::ALL {
        let run = Run::of_link(EMPTY);
        for kind in [&gain::KIND, &endings::KIND, &stack::KIND] {
            let figure = (kind.make)(language, &run, Frequency::Monthly);
            assert!(figure.vacancy().is_some_and(|vacancy| !vacancy.reason.is_empty()));
            assert!(figure.chart(488.0, FAMILY).is_empty());
            assert!(!figure.heading().title.is_empty());
        }
    }
}

#[test]
fn every_stop_has_a_reading_with_the_values_of_its_table() {
    for link in [ORDINARY, LOSS, EMPTY, WAITS, RUN, BOOK, MANY] {
        for frequency in [Frequency::Monthly, Frequency::Annual] {
            let run = Run::of_link(link);
            let language = Language::English;
            let figure = (cushion::KIND.make)(language, &run, frequency);
            let table = figure.table();
            let stops = figure.stops();
            assert_eq!(stops.len(), table.rows.len());
            let pages = (0..table.pages()).flat_map(|page| table.page(language, page));
            for (stop, row) in stops.iter().zip(pages) {
                let reading = figure.reading(*stop).unwrap();
                assert_eq!(reading.title, row[0]);
                assert_eq!(reading.rows[0].value, row[1]);
            }
            let bets = [&race::KIND, &gain::KIND, &endings::KIND, &stack::KIND];
            for kind in [&income::KIND, &cushion::KIND].into_iter().chain(bets) {
                let figure = (kind.make)(language, &run, frequency);
                // Totals are no entries of the figure.
                assert_eq!(figure.table().entries().count(), figure.stops().len());
                assert!(figure.stops().iter().all(|stop| figure.reading(*stop).is_some()));
            }
        }
    }
}
