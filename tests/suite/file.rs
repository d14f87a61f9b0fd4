//! The files a person saves: every cell a numeral or nothing, whatever the boxes allow, and words
//! where amounts leave the range.

use seigniorage::analysis::{Run, VenturePoint, venture};
use seigniorage::figure::csv;
use seigniorage::figure::numeral::{PLACES_AMOUNT, float};
use seigniorage::figure::venture::{endings, gain};
use seigniorage::figure::{ChartKind, Frequency, Table, book, comparison, ledger, returns};
use seigniorage::text::Language;
use seigniorage::unit::AMOUNT_MAX;

use super::legible::KINDS;

/// Bets that lie in bills for centuries, at rates the boxes allow.
const CENTURIES: [&str; 3] =
    ["start=2199-01&rate=25", "start=2199-01&rate=50", "start=2199-01&rate=100&months=360"];
/// Every amount at the end of its box.
const LARGE: [&str; 4] = [
    "bet=kind:compute;units:100m;unit_price:10m;month:2026-07;hours:8784;utilisation:100;price:10k;power:0;life:360&months=360",
    "bets_from=reserve&bet=kind:equity;amount:10tn;month:1990-01;multiple:1000;exit:2026-08;chance:100&months=360&rate=100",
    "tokens=10tn&buffer=1000&gold=100&gold_return=150&months=360",
    "bet=kind:compute;units:7;unit_price:4k;month:1990-01;price:3&rate=100",
];

/// The tables of every figure.
fn tables(of: &Run) -> Vec<Table> {
    let by_frequency = |kind: &ChartKind| {
        let made = |frequency| (kind.make)(Language::English, of, frequency).table().clone();
        [Frequency::Monthly, Frequency::Annual].map(made)
    };
    let charts = KINDS.into_iter().flat_map(by_frequency);
    charts.chain([returns::table(of), comparison::comparison(of).table()]).collect()
}

fn is_numeral(text: &str) -> bool {
    let (year, month) = text.split_once('-').unwrap_or((text, "01"));
    let is_month = year.len() == 4 && month.len() == 2;
    let amount = text.parse::<f64>().is_ok_and(|value| value.abs() <= 12.0 * AMOUNT_MAX);
    let is_plain = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'));
    text.is_empty() || (is_plain && (is_month || amount))
}

#[test]
fn every_number_of_a_file_is_a_numeral_or_nothing() {
    for link in CENTURIES.iter().chain(&LARGE).chain(&["", "preset=bank", "tokens=0&bets=none"]) {
        let of = &Run::of_link(link);
        for table in tables(of) {
            assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()), "{link}");
            for cell in table.entries().flat_map(|row| &row.cells) {
                let Some(text) = cell.numeral() else { continue };
                assert!(is_numeral(&text), "{link}: {text}");
            }
        }
        let cells = ledger::csv(&of.projection);
        assert!(cells.lines().skip(1).flat_map(|line| line.split(',')).all(is_numeral), "{link}");
    }
}

#[test]
fn the_gain_and_the_returns_have_the_same_last_row() {
    for link in ["", CENTURIES[0]] {
        let of = &Run::of_link(link);
        let gain = (gain::KIND.make)(Language::English, of, Frequency::Monthly);
        let last = |table: &Table| *table.values("in_bills").last().unwrap();
        let (gained, returned) = (last(gain.table()), last(&returns::table(of)));
        if float(gained, 6).is_empty() {
            assert_eq!(float(returned, 6), "", "{link}");
            continue;
        }
        assert!((gained - returned).abs() < 1e-5, "{link}: {gained} {returned}");
    }
}

#[test]
fn amounts_out_of_range_are_told_in_words() {
    let words = ["Out of range: the amounts of the bets would be too large to show", "計算範囲外"];
    let sentences = ["would be too large to show.", "大きすぎて表示できない。"];
    for link in CENTURIES {
        let of = &Run::of_link(link);
        assert!(!venture(&of.projection).points.iter().all(VenturePoint::is_in_range));
        for (index, language) in Language::ALL.into_iter().enumerate() {
            for kind in [&gain::KIND, &endings::KIND] {
                let figure = (kind.make)(language, of, Frequency::Monthly);
                let title = &figure.heading().title;
                assert!(title.starts_with(words[index]), "{link}: {title}");
                assert!(figure.vacancy().is_some(), "{link}: {}", kind.id);
            }
            let said = format!("{:?}", book::book(language, of).sentence);
            assert!(said.contains(sentences[index]), "{link}: {said}");
        }
    }
}

#[test]
fn what_a_person_named_is_run_by_no_spreadsheet() {
    for name in ["＝1＋1", "%2B1", "@sum", "－1", "a%23b", "x%253B=1"] {
        let link = format!("bet=kind:grant;name:{name};amount:1m;month:2026-08");
        let text = csv::document(&[], &returns::table(&Run::of_link(&link)));
        let row = text.lines().find(|line| line.starts_with("1,")).unwrap();
        assert!(row.contains('\''), "{row}");
    }
}

#[test]
fn a_float_without_a_numeral_leaves_its_cell_empty() {
    assert_eq!([f64::NAN, f64::INFINITY, 2.7e45].map(|usd| float(usd, PLACES_AMOUNT)), [""; 3]);
}
