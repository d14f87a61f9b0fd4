//! What is pinned in every chart: its columns are those of its own run, page and file and reading
//! tell the same, every line has its letter, and all of it can be read.
//!
//! Not here: charts without a pin, whose pictures and files stay as they were.

use std::sync::Arc;

use proptest::prelude::*;
use seigniorage::analysis::{PinnedRun, ProfitField, Run};
use seigniorage::chart::{LIGHT, Role, svg};
use seigniorage::figure::day_run::{by_day, ladder};
use seigniorage::figure::fall::{alone, field};
use seigniorage::figure::profit_field::profit_field;
use seigniorage::figure::venture::{endings, gain, stack};
use seigniorage::figure::{ChartKind, Frequency, csv, cushion, export, income, race};
use seigniorage::scenario::{Letter, Pins, Workspace, decode};
use seigniorage::text::Language;

use super::cell::apart;
use super::common::{any_scenario, link};
use super::legible::{KINDS, faults_of};

const BOOK: &str = "dividend=0&bet=kind:equity;name:Robots;amount:600m;month:2026-12;multiple:2.6;exit:2029-06;chance:30;ends:success&bet=kind:grant;name:Open%20data;amount:90m;month:2027-09";
/// The same book, twice as large and later.
const LARGER: &str = "name=Twice%20the%20bets&dividend=0&bet=kind:equity;name:Robots;amount:1200m;month:2027-12;multiple:2.6;exit:2029-06;chance:30;ends:success";

/// Scenarios with what is pinned beside them, the first the present one.
const PINNED: [&[&str]; 9] = [
    &["", "preset=circle-2026-03", "rate=2&gold=4"],
    &["", "", "", "", ""],
    &["", "preset=circle-2025", "preset=bank", "buffer=-4", "tokens=0&bets=none"],
    &["preset=bank&rate=1", "", "preset=bank&rate=2", "rate=9", "preset=article-2024"],
    &[BOOK, LARGER, "bets=none", BOOK, "rate=0.5"],
    &["months=1", "rate=4", "rate=4.1", "start=2027-03&growth=3"],
    &[
        "months=360&growth=2",
        "growth=3",
        "growth=-1&gold=0&bitcoin=0",
        "path=ramp&rate_end=0&rate_months=24",
        "preset=article-2024",
    ],
    &[
        "stress_share=90&stress_days=9&stress_profile=front",
        "stress_days=30&stress_share=70",
        "preset=circle-2026-03&stress_share=90",
        "stress_gold=60",
        "stress_gold=60&stress_bitcoin=5&gold=30&bitcoin=0",
    ],
    &[
        "",
        "stress_gold=60&gold=5",
        "stress_gold=10&stress_bitcoin=20&buffer=1",
        "stress_gold=60&gold=5&rate=1",
        "buffer=-1",
    ],
];

fn workspace(links: &[&str]) -> Workspace {
    let scenario = |link: &&str| {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        scenario
    };
    let pins = Pins::new(links[1..].iter().map(scenario));
    Workspace { scenario: scenario(&links[0]), pins }
}

fn run(links: &[&str]) -> Run {
    Run::of(&workspace(links))
}

const FAMILY: &str = "Noto Sans, Noto Sans CJK JP, sans-serif";

fn picture(kind: &ChartKind, links: &[&str], language: Language, width: f64) -> String {
    let mut chart = (kind.make)(language, &run(links), Frequency::Monthly).chart(width, FAMILY);
    chart.ground = Some(Role::Paper);
    svg::render(&chart, &LIGHT, svg::estimate)
}

macro_rules! pictures {
    ($($name:ident: $kind:ident $pinned:literal $language:ident $width:literal;)*) => {
        $(#[test]
        fn $name() {
            let links = PINNED[$pinned].iter().take(3).copied().collect::<Vec<_>>();
            let picture = picture(&$kind::KIND, &links, Language::$language, $width);
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), picture.into_bytes());
        })*
    };
}

pictures! {
    pinned_income_en: income 0 English 1016.0;
    pinned_income_ja_phone: income 0 Japanese 358.0;
    pinned_cushion_en: cushion 0 English 488.0;
    pinned_cushion_ja_phone: cushion 2 Japanese 358.0;
    pinned_race_en: race 0 English 488.0;
    pinned_race_ja_phone: race 0 Japanese 358.0;
    pinned_stack_en: stack 4 English 1016.0;
    pinned_stack_ja_phone: stack 4 Japanese 358.0;
    pinned_gain_en: gain 4 English 488.0;
    pinned_gain_ja_phone: gain 4 Japanese 358.0;
    pinned_endings_en: endings 4 English 488.0;
    pinned_endings_ja_phone: endings 4 Japanese 358.0;
    pinned_run_en: by_day 7 English 1016.0;
    pinned_run_ja_phone: by_day 0 Japanese 358.0;
    pinned_ladder_en: ladder 0 English 1016.0;
    pinned_ladder_ja_phone: ladder 2 Japanese 358.0;
    pinned_falls_en: alone 0 English 488.0;
    pinned_falls_ja_phone: alone 0 Japanese 358.0;
    pinned_fall_field_en: field 0 English 488.0;
    pinned_fall_field_ja_phone: field 8 Japanese 358.0;
}

#[test]
fn every_text_beside_pins_can_be_read() {
    let mut faults = Vec::new();
    for links in PINNED {
        let run = run(links);
        for language in Language::ALL {
            for width in [358.0, 488.0, 1016.0] {
                let found = faults_of(&run, language, width).into_iter();
                faults.extend(found.map(|fault| format!("{width} {language:?} {fault} {links:?}")));
            }
        }
    }
    let first = faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} faults, the first:\n{first}", faults.len());
}

/// How often a letter stands in a picture as a text of its own, alone or with others.
fn count(picture: &str, letter: Letter) -> usize {
    let texts = picture.split("<text").skip(1).filter_map(|text| {
        let (_, text) = text.split_once('>')?;
        text.split_once("</text>").map(|(text, _)| text)
    });
    let is_letters =
        |text: &&str| text.split(' ').all(|word| Letter::ALL.iter().any(|it| it.word() == word));
    texts.filter(is_letters).filter(|text| text.split(' ').any(|it| it == letter.word())).count()
}

#[test]
fn every_pin_has_its_letter_in_every_chart() {
    let links = PINNED[2];
    for width in [280.0, 358.0, 399.0, 488.0, 1016.0] {
        for language in Language::ALL {
            for kind in [&income::KIND, &cushion::KIND, &race::KIND, &by_day::KIND] {
                let picture = picture(kind, links, language, width);
                for letter in Letter::ALL {
                    assert_eq!(count(&picture, letter), 1, "{} {width} {letter:?}", kind.id);
                }
            }
            for kind in [&stack::KIND, &gain::KIND, &endings::KIND] {
                let picture = picture(kind, PINNED[4], language, width);
                for letter in Letter::ALL {
                    assert_eq!(count(&picture, letter), 1, "{} {width} {letter:?}", kind.id);
                }
            }
            let four = ["", "gold=9", "bitcoin=2", "loans=20", "rate=2"];
            for (kind, bars) in [(&ladder::KIND, 5), (&alone::KIND, 1), (&field::KIND, 1)] {
                let picture = picture(kind, &four, language, width);
                for letter in Letter::ALL {
                    let found = count(&picture, letter);
                    assert!(found >= bars, "{} {width} {letter:?} {found}", kind.id);
                }
            }
        }
    }
    // A letter is not counted where none is drawn.
    assert_eq!(count(&picture(&income::KIND, &[""], Language::English, 488.0), Letter::A), 0);
}

/// Faults of the tables of a run with pins: cells of the page, of the file, of what is read.
fn faults(run: &Run, language: Language) -> Vec<String> {
    let mut faults = Vec::new();
    for kind in KINDS {
        for frequency in [Frequency::Monthly, Frequency::Annual] {
            let figure = (kind.make)(language, run, frequency);
            let table = figure.table();
            if table.rows.iter().any(|row| row.cells.len() != table.columns.len()) {
                faults.push(format!("{}: a row is too short", kind.id));
            }
            faults.extend(apart(table, &csv::document(&[], table), language));
            for (entry, stop) in figure.stops().into_iter().enumerate() {
                let Some(reading) = figure.reading(stop) else { continue };
                let cells = &table.entries().nth(entry).unwrap().cells;
                for row in reading.rows.iter().filter(|row| row.role.is_none()) {
                    let is_there = table.columns.iter().zip(cells).any(|(column, cell)| {
                        let header = column.header.as_ref().map(|header| header.text(language));
                        let said = [3, 4].map(|digits| cell.text(language, digits));
                        header.as_ref() == Some(&row.name) && said.contains(&row.value)
                    });
                    if !is_there {
                        faults.push(format!("{} {entry}: {row:?}", kind.id));
                    }
                }
            }
        }
    }
    faults
}

#[test]
fn page_file_and_reading_tell_the_same_of_pins() {
    for links in PINNED {
        let run = run(links);
        for language in Language::ALL {
            assert_eq!(faults(&run, language), [""; 0], "{links:?}");
        }
    }
}

/// The column of a pin by kind: its name before the letter, and the column of the same quantity
/// where a run stands alone.
const COLUMNS: [(&ChartKind, &str, &str); 9] = [
    (&income::KIND, "income", "income"),
    (&cushion::KIND, "excess", "excess"),
    (&race::KIND, "profit_sum", "profit_sum"),
    (&gain::KIND, "gain", "gain"),
    (&endings::KIND, "expected", "expected"),
    (&by_day::KIND, "paid", "paid"),
    (&ladder::KIND, "survives", "survives"),
    (&alone::KIND, "fall", "fall"),
    (&field::KIND, "bitcoin_fall", "bitcoin_fall"),
];

#[test]
fn a_pin_is_told_as_its_own_figure_tells_it() {
    let links = ["rate=3.1&gold=12", "rate=2&gold=4", "preset=article-2024&months=60"];
    let present = run(&links);
    let make = |kind: &ChartKind, run: &Run| {
        (kind.make)(Language::English, run, Frequency::Monthly).table().clone()
    };
    for (kind, column, own) in COLUMNS {
        let table = make(kind, &present);
        for (letter, link) in ["a", "b"].into_iter().zip(&links[1..]) {
            let alone = make(kind, &Run::of_link(link)).values(own);
            let pinned = table.values(&format!("{column}_{letter}"));
            let rows = table.entries().count();
            assert_eq!(pinned.len(), rows, "{}", kind.id);
            let shared = rows.min(alone.len());
            assert_eq!(pinned[..shared], alone[..shared], "{} {letter}", kind.id);
        }
        let less = table.values(&format!("{column}_less_a"));
        let pairs = table.values(own).into_iter().zip(table.values(&format!("{column}_a")));
        let none = kind.id == "falls" || kind.id == "fall-field";
        for (less, (own, a)) in less.into_iter().zip(pairs) {
            let is_told = !none || less != 0.0;
            assert!(
                !is_told || (less - (own - a)).abs() < 1e-6 * own.abs().max(1.0),
                "{}",
                kind.id
            );
        }
    }
    // All bets of a pin, where its own figure has them one by one.
    let links = [BOOK, LARGER];
    let table = make(&stack::KIND, &run(&links));
    assert_eq!(table.values("bets_a"), make(&stack::KIND, &Run::of_link(LARGER)).values("bet_1"));
    assert_eq!(table.values("bets_less_a").last().map(|usd| usd.round()), Some(-510e6));
}

#[test]
fn months_are_counted_from_each_start() {
    let run = run(&["", "start=2027-03&growth=1"]);
    let figure = (income::KIND.make)(Language::English, &run, Frequency::Annual);
    let rows = &Run::of_link("start=2027-03&growth=1").projection.rows;
    // The first calendar year of the present one has six months: the first six of the pin.
    let first: f64 = rows[..6].iter().map(|row| row.interest.to_f64()).sum();
    let told = figure.table().values("income_a")[0];
    assert!((told - first).abs() < 1e-3 * first, "{told} {first}");
    let note = figure.heading().note.replace('\u{a0}', " ");
    assert!(note.contains("A: Tether · ") && note.contains("from Mar 2027; dashed."), "{note}");
}

#[test]
fn notes_and_speech_say_who_is_pinned() {
    let run = run(PINNED[0]);
    for language in Language::ALL {
        for kind in KINDS.into_iter().filter(|kind| kind.id != "backtest") {
            let figure = (kind.make)(language, &run, Frequency::Monthly);
            let note = &figure.heading().note;
            let marks = ["A: Circle", "A：Circle"];
            let is_said = |text: &str| marks.iter().any(|mark| text.contains(mark));
            assert!(is_said(note) && !is_said(&figure.heading().title), "{}: {note}", kind.id);
        }
        let income = (income::KIND.make)(language, &run, Frequency::Monthly);
        let said = &income.heading().description;
        assert!(
            said.contains(["A: Income", "A：収入"][usize::from(language == Language::Japanese)]),
            "{said}"
        );
    }
}

#[test]
fn the_example_prints_what_is_pinned() {
    let workspace = workspace(PINNED[0]);
    let run = Run::of(&workspace);
    for (kind, name) in [(&income::KIND, "income"), (&ladder::KIND, "liquidity-ladder")] {
        let figure = (kind.make)(Language::Japanese, &run, Frequency::Monthly);
        let link = workspace.encode();
        let (scenario, table) = (&workspace.scenario, figure.table());
        let page = csv::file(scenario, &link, kind.file, Frequency::Monthly, table);
        assert_eq!(export::file_of(&workspace, name).unwrap(), page);
        assert!(page.text.contains("\r\n# A: circle-2026-03\r\n"), "{}", &page.text[..300]);
        let header =
            page.text.lines().find(|line| !line.trim_start_matches('\u{feff}').starts_with('#'));
        assert!(
            header.unwrap().contains("_a,") && header.unwrap().ends_with("_less_a"),
            "{header:?}"
        );
    }
    let field = export::file_of(&workspace, "profit-field").unwrap().text;
    assert!(field.contains(",pinned\r\n") && field.contains(",A\r\n") && field.contains(",B\r\n"));
}

#[test]
fn the_field_of_profit_has_a_letter_where_a_pin_lies() {
    let beside = PinnedRun::all(
        &Pins::new(
            ["rate=2", "tokens=190bn&rate=2", "preset=circle-2026-03", "tokens=9tn"]
                .map(|link| decode(link).0),
        ),
        60,
        decode("").0.year(),
    );
    let scenario = decode("path=flat&rate=4.1").0;
    let field = ProfitField::of(&scenario);
    let figure = profit_field(Language::English, &scenario, &field, &beside);
    let lettered: Vec<_> = figure
        .rows
        .iter()
        .flat_map(|row| {
            row.cells.iter().zip(&figure.columns).map(move |(cell, head)| (row, cell, head))
        })
        .filter(|(_, cell, _)| !cell.letters.is_empty())
        .map(|(row, cell, head)| (cell.letters.clone(), row.head.text.clone(), head.text.clone()))
        .collect();
    let found = |letter: &str| lettered.iter().filter(|it| it.0.contains(letter)).count();
    assert_eq!(["A", "B", "C", "D"].map(found), [1, 1, 1, 0], "{lettered:?}");
    assert!(lettered.iter().any(|it| it.0 == "A B" || it.2 == "2.0"), "{lettered:?}");
    let cell = figure.rows.iter().flat_map(|row| &row.cells).find(|cell| !cell.letters.is_empty());
    assert!(cell.unwrap().says.contains("; pinned here: "), "{cell:?}");
}

#[test]
fn what_is_pinned_is_worked_out_once() {
    let run = run(PINNED[0]);
    let first = run.beside[0].once(|run| run.projection.rows.len());
    let again = run.beside[0].clone().once(|_| -> usize { unreachable!() });
    assert!(Arc::ptr_eq(&first, &again));
    // Another type is another answer.
    assert_eq!(*run.beside[0].once(|_| "other"), "other");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_pins_can_be_read(
        scenarios in prop::collection::vec(any_scenario(), 2..6),
        width in 280_u32..1200,
        language in prop::sample::select(&Language::ALL[..]),
    ) {
        let pins = Pins::new(scenarios[1..].iter().cloned());
        let run = Run::of(&Workspace { scenario: scenarios[0].clone(), pins });
        let links = || scenarios.iter().map(link).collect::<Vec<_>>();
        let found = faults_of(&run, language, f64::from(width));
        prop_assert!(found.is_empty(), "{width} {found:#?} {:#?}", links());
        let found = faults(&run, language);
        prop_assert!(found.is_empty(), "{found:#?} {:#?}", links());
    }
}
