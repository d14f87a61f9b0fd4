//! A number on the page, in its file and from the native example is the same number: every cell
//! of every table, in each language, as far as its digits go.

use seigniorage::analysis::Run;
use seigniorage::figure::comparison::comparison;
use seigniorage::figure::sankey::flow;
use seigniorage::figure::spoken::spoken;
use seigniorage::figure::table::Cell;
use seigniorage::figure::{Frequency, Table, csv, dock, export, key, ledger, returns};
use seigniorage::text::Language;
use serde_json::Value;

use super::legible::KINDS;

const LINKS: [&str; 6] = [
    "",
    "preset=bank&rate=1",
    "preset=circle-2025",
    "preset=article-2024",
    "tokens=0&bets=none&months=18",
    "dividend=0&bets_from=reserve&bet=kind:equity;name:A, B;amount:2bn;month:2026-11;multiple:2;exit:2029-01",
];

/// A number as the page writes it, and half of its last digit; the noughts behind three digits
/// may stand for others.
fn number(page: &str) -> Option<(f64, f64)> {
    let plain: String = page.replace('−', "-").replace(['$', ',', '\u{a0}', ' ', '+'], "");
    if plain == "<0.1" || plain == "0.1未満" {
        return Some((0.05, 0.05));
    }
    let is_digit = |letter: char| matches!(letter, '0'..='9' | '.' | '-');
    let end = plain.find(|letter| !is_digit(letter)).unwrap_or(plain.len());
    let (digits, unit) = plain.split_at(end);
    let size = match unit {
        "" | "%" | "×" | "倍" | "ドル" | "年" | "people" | "人" | "months" | "か月" => 1.0,
        "k" => 1e3,
        "万ドル" => 1e4,
        "m" => 1e6,
        "億ドル" => 1e8,
        "bn" => 1e9,
        "tn" | "兆ドル" => 1e12,
        _ => return None,
    };
    let whole = digits.trim_start_matches('-');
    let place = if let Some((_, after)) = whole.split_once('.') {
        -i32::try_from(after.len()).unwrap()
    } else {
        let noughts = whole.len() - whole.trim_end_matches('0').len();
        i32::try_from(noughts.min(whole.len().saturating_sub(3))).unwrap()
    };
    Some((digits.parse::<f64>().ok()? * size, 0.5 * 10_f64.powi(place) * size))
}

/// Whether the page writes the number of a file: none as a word or a dash.
fn is_same(page: &str, file: Option<f64>) -> bool {
    match (number(page), file) {
        (Some((shown, half)), Some(exact)) => (shown - exact).abs() <= half * (1.0 + 1e-6) + 1e-9,
        (None, None) => ["none", "なし", "–"].contains(&page),
        _ => false,
    }
}

/// The cells of a line of comma-separated values.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut is_quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(letter),
        }
    }
    cells
}

/// The columns of a file by name.
fn columns(file: &str) -> Vec<(String, Vec<String>)> {
    let lines = file.trim_start_matches('\u{feff}').lines().filter(|line| !line.starts_with('#'));
    let rows: Vec<_> = lines.map(cells).collect();
    let column = |(place, name): (usize, &String)| {
        (name.clone(), rows[1..].iter().map(|row| row[place].clone()).collect())
    };
    rows[0].iter().enumerate().map(column).collect()
}

fn column<'a>(file: &'a [(String, Vec<String>)], name: &str) -> Option<&'a [String]> {
    file.iter().find(|(key, _)| key == name).map(|(_, cells)| cells.as_slice())
}

/// Cells in which the page tells another number than the file.
pub(crate) fn apart(table: &Table, file: &str, language: Language) -> Vec<String> {
    let file = columns(file);
    let pages = (0..table.pages()).flat_map(|page| table.page(language, page));
    let rows = pages.zip(&table.rows).filter(|(_, row)| !row.is_total);
    let shown: Vec<_> =
        table.columns.iter().enumerate().filter(|(_, c)| c.header.is_some()).collect();
    let mut found = Vec::new();
    for (index, (page, row)) in rows.enumerate() {
        for (text, (place, head)) in page.iter().zip(&shown) {
            let (Some(cells), false) =
                (column(&file, head.key), matches!(row.cells[*place], Cell::Header(_)))
            else {
                continue;
            };
            if !is_same(text, cells[index].parse().ok()) {
                found.push(format!("{} {index}: {text} {}", head.key, cells[index]));
            }
        }
    }
    found
}

/// Columns of a monthly file that are not those of the ledger that the example prints.
fn not_of_ledger(file: &str, ledger: &str) -> Vec<String> {
    let ledger = columns(ledger);
    let differs = |(name, cells): &(String, Vec<String>)| {
        column(&ledger, name).is_some_and(|exact| exact != cells.as_slice())
    };
    columns(file).into_iter().filter(differs).map(|(name, _)| name).collect()
}

#[test]
fn the_page_the_file_and_the_ledger_tell_the_same() {
    for link in LINKS {
        let run = Run::of_link(link);
        let printed = ledger::csv(&run.projection);
        for language in Language::ALL {
            for kind in KINDS {
                for frequency in [Frequency::Monthly, Frequency::Annual] {
                    let figure = (kind.make)(language, &run, frequency);
                    let file = csv::document(&[], figure.table());
                    let found = apart(figure.table(), &file, language);
                    assert_eq!(found, Vec::<String>::new(), "{} {link}", kind.id);
                    if frequency == Frequency::Monthly {
                        let other = not_of_ledger(&file, &printed);
                        assert_eq!(other, Vec::<String>::new(), "{} {link}", kind.id);
                    }
                }
            }
            let companies = comparison(&run).table();
            for table in [returns::table(&run), companies, flow(language, &run, 1016.0).table] {
                let found = apart(&table, &csv::document(&[], &table), language);
                assert_eq!(found, Vec::<String>::new(), "{link}");
            }
        }
    }
}

#[test]
fn what_is_read_at_a_position_stands_in_the_table() {
    for link in LINKS {
        let run = Run::of_link(link);
        for kind in KINDS {
            let figure = (kind.make)(Language::English, &run, Frequency::Annual);
            let table = figure.table();
            for (entry, stop) in figure.stops().into_iter().enumerate() {
                for read in figure.reading(stop).unwrap().rows {
                    let named = |header: &str| header == read.name || read.name == "Loss";
                    let is_there = table.columns.iter().enumerate().any(|(place, column)| {
                        let header = column.header.as_ref().map(|it| it.text(Language::English));
                        let cell = table.entries().nth(entry).unwrap().cells[place].number();
                        header.is_some_and(|it| named(&it)) && is_same(&read.value, cell)
                    });
                    assert!(is_there, "{} {link}: {read:?}", kind.id);
                }
            }
        }
    }
}

/// Whether a file writes the number that the example prints.
fn is_printed(cell: &str, printed: Option<f64>) -> bool {
    match (cell.parse::<f64>().ok(), printed) {
        (Some(cell), Some(value)) => (cell - value).abs() <= 1e-6 * value.abs().max(1.0),
        (cell, value) => cell == value,
    }
}

#[test]
fn the_returns_and_the_companies_are_those_of_the_example() {
    for link in LINKS {
        let run = Run::of_link(link);
        let file = columns(&csv::document(&[], &returns::table(&run)));
        let printed = serde_json::to_value(export::bets(&run.scenario)).unwrap();
        let bets = printed["bets"].as_array().unwrap().iter().chain([&printed["book"]]);
        for (index, bet) in bets.enumerate() {
            for (name, cells) in file.iter().filter(|(name, _)| name != "place" && name != "name") {
                let Some(value) = bet.get(name) else { continue };
                let is_same = is_printed(&cells[index], value.as_f64());
                assert!(is_same, "{name} {index} {link}: {} {value}", cells[index]);
            }
        }
        let compared = comparison(&run);
        let file = columns(&csv::document(&[], &compared.table()));
        for (index, (row, printed)) in compared.rows.iter().zip(compared.export()).enumerate() {
            for (figure, printed) in row.figures.iter().zip(&printed.companies) {
                let cell = &column(&file, printed.company).unwrap()[index];
                assert!(is_printed(cell, printed.value), "{} {link}: {cell}", printed.company);
                assert_eq!(figure.value, printed.value, "{} {link}", printed.company);
            }
        }
    }
}

/// Figures in which the strip tells another number than a summary.
fn keys_apart(run: &Run, summary: &Value, language: Language) -> Vec<String> {
    let strip = key::key_figures(language, run, run);
    let differs = |figure: &key::KeyFigure| {
        let told = format!("{}{}", figure.number, figure.unit);
        // Words say that there is none; what is paid already is told in months of its own.
        let is_of_paid = figure.key == "months_to_pay_bets" && summary["bets_unpaid"] == 0.0;
        number(&told).is_some() && !is_of_paid && !is_same(&told, summary[figure.key].as_f64())
    };
    let figures = strip.into_iter().filter(differs);
    figures.map(|figure| format!("{} {} {}", figure.key, figure.number, figure.unit)).collect()
}

#[test]
fn the_strip_is_the_summary_of_the_example() {
    for link in LINKS {
        let run = Run::of_link(link);
        let summary = serde_json::to_value(export::summary(&run.scenario)).unwrap();
        for language in Language::ALL {
            assert_eq!(keys_apart(&run, &summary, language), Vec::<String>::new(), "{link}");
        }
    }
}

#[test]
fn the_dock_and_the_voice_tell_the_summary() {
    for link in LINKS {
        let run = Run::of_link(link);
        let summary = serde_json::to_value(export::summary(&run.scenario)).unwrap();
        let value = |name: &str| summary[name].as_f64();
        for language in Language::ALL {
            let [profit, rate, cushion] = dock::figures(language, &run.of_year).map(|it| it.value);
            assert!(is_same(&profit, value("profit")), "{link}: {profit}");
            assert!(number(&rate).is_none() || is_same(&rate, value("break_even_rate")), "{rate}");
            let fall = value("cushion_fall").map(|fall| -fall);
            let is_left = is_same(&cushion, value("excess")) || is_same(&cushion, fall);
            assert!(number(&cushion).is_none() || is_left, "{link}: {cushion}");
            let said = spoken(language, &run, &run);
            let profit = language.spoken_money(value("profit").unwrap().abs());
            assert!(said.contains(&profit), "{link}: {said}");
        }
    }
}

#[test]
fn a_number_that_is_another_is_found() {
    let (run, other) = (Run::of_link(""), Run::of_link("rate=3.9"));
    let income = |run| (KINDS[0].make)(Language::English, run, Frequency::Monthly);
    let file = csv::document(&[], income(&other).table());
    assert!(apart(income(&run).table(), &file, Language::English).len() > 100);
    assert!(!not_of_ledger(&file, &ledger::csv(&run.projection)).is_empty());
    let summary = serde_json::to_value(export::summary(&other.scenario)).unwrap();
    assert!(keys_apart(&run, &summary, Language::English).len() >= 3);
    assert!(is_same("$1.23 bn", Some(1_234e6)) && !is_same("$1.23 bn", Some(1_236e6)));
    assert!(is_same("−12.3億ドル", Some(-1_234e6)) && !is_same("none", Some(0.0)));
    assert!(is_same("none", None) && !is_same("0.0", None));
}
