//! Files of scenarios and the shelf: what is written is read again, nothing that is mangled ends the
//! app or changes a shelf, and the published schema fits.

use super::common::{any_scenario, golden_scenarios};
use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use seigniorage::figure::export::schema;
use seigniorage::scenario::{
    FILE_BYTES_MAX, FileFault, FileRead, Merged, PINS_MAX, Pins, Preset, SHELF_MAX, Saved,
    SavedFault, Scenario, Shelf, ShelfEntry, Workspace, read_file, write_file,
};

const PAGE: &str = "https://example.org/seigniorage/";

fn cases(count: u32) -> Config {
    Config { cases: count, failure_persistence: None, ..Config::default() }
}

fn any_saved() -> impl Strategy<Value = Saved> {
    any_saved_with(PINS_MAX)
}

fn any_saved_with(pins_max: usize) -> impl Strategy<Value = Saved> {
    let pins = prop::collection::vec(any_scenario(), 0..=pins_max);
    let words = ("[\\PC\u{202e}\n]{0,80}", "[\\PC\n\r\u{0}]{0,600}");
    (words, any::<Option<u32>>(), any_scenario(), pins).prop_map(
        |((name, note), time, scenario, pins)| {
            let time = time.map_or(0, |time| u64::from(time) * 997);
            Saved::new(&name, &note, time, Workspace { scenario, pins: Pins::new(pins) })
        },
    )
}

/// The published schema, made ready.
fn published() -> (Schemas, SchemaIndex) {
    let text = include_str!("../../schema/scenario-v1.json");
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("scenario-v1.json", serde_json::from_str(text).unwrap()).unwrap();
    let index = compiler.compile("scenario-v1.json", &mut schemas).unwrap();
    (schemas, index)
}

/// Why a text does not fit the schema.
fn misfit((schemas, index): &(Schemas, SchemaIndex), text: &str) -> Option<String> {
    let value = serde_json::from_str(text).unwrap();
    schemas.validate(&value, *index).err().map(|fault| fault.to_string())
}

#[test]
fn every_saved_scenario_comes_back_from_its_file_and_fits_the_schema() {
    let schema = published();
    let shelf = prop::collection::vec(any_saved(), 1..4);
    TestRunner::new(cases(500))
        .run(&shelf, |saved| {
            let text = write_file(&saved, PAGE);
            prop_assert_eq!(misfit(&schema, &text), None);
            prop_assert_eq!(read_file(&text), FileRead { scenarios: saved, faults: Vec::new() });
            Ok(())
        })
        .unwrap();
}

#[test]
fn every_preset_and_golden_scenario_comes_back() {
    let presets = Preset::ALL.into_iter().map(Scenario::preset);
    let golden = golden_scenarios().into_iter().map(|(_, scenario)| scenario);
    let schema = published();
    for scenario in presets.chain(golden) {
        let saved = Saved::new("", "", 0, Workspace::alone(scenario));
        let text = write_file([&saved], "");
        assert_eq!(misfit(&schema, &text), None);
        assert_eq!(read_file(&text), FileRead { scenarios: vec![saved], faults: Vec::new() });
    }
}

#[test]
fn the_schema_is_made_from_the_table_of_inputs() {
    let written = include_str!("../../schema/scenario-v1.json");
    assert_eq!(
        schema(),
        written,
        "renew it: cargo run --no-default-features --example project -- --json-schema > schema/scenario-v1.json"
    );
}

#[test]
fn the_schema_refuses_what_is_outside() {
    let schema = published();
    let file = |scenario: &str| {
        format!(
            "{{\"format\":\"seigniorage-scenario\",\"version\":1,\"scenarios\":[{{\"scenario\":{scenario}}}]}}"
        )
    };
    for scenario in [
        "{\"preset\":\"bank\"}",
        "{\"preset\":\"bank\",\"rate\":3.83,\"tokens\":\"183.6bn\",\"path\":\"nodes\",\"rates\":\"0:4,12:3.5\"}",
        "{\"preset\":\"bank\",\"bets\":[{\"kind\":\"grant\",\"amount\":1,\"month\":\"2027-01\"}],\"year\":\"all\"}",
    ] {
        assert_eq!(misfit(&schema, &file(scenario)), None, "{scenario}");
        assert_eq!(read_file(&file(scenario)).faults, [], "{scenario}");
    }
    for scenario in [
        "{\"preset\":\"nobody\"}",
        "{}",
        "{\"preset\":\"bank\",\"rate\":101}",
        "{\"preset\":\"bank\",\"rate\":-1}",
        "{\"preset\":\"bank\",\"rate\":\"4,0x\"}",
        "{\"preset\":\"bank\",\"months\":1.5}",
        "{\"preset\":\"bank\",\"qx\":1}",
        "{\"preset\":\"bank\",\"path\":\"up\"}",
        "{\"preset\":\"bank\",\"bets\":[{\"kind\":\"lottery\",\"amount\":1,\"month\":\"2027-01\"}]}",
        "{\"preset\":\"bank\",\"bets\":[{\"kind\":\"grant\",\"month\":\"2027-01\"}]}",
        "[]",
    ] {
        assert!(misfit(&schema, &file(scenario)).is_some(), "{scenario}");
    }
}

#[test]
fn ten_thousand_mangled_files_never_panic_and_never_change_a_shelf_they_are_refused_by() {
    let file = (any_saved_with(1), any_saved_with(0));
    let file = file.prop_map(|(a, b)| write_file([&a, &b], PAGE));
    let bits = prop::sample::select(
        [
            "",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "1e999",
            "-0",
            "[[[[",
            "\u{202e}",
            "\"__proto__\": {}, ",
            "\"format\": \"x\", ",
            "\"rate\": [], ",
            "\\ud800",
            "\u{0}",
            "0x1",
        ]
        .map(str::to_owned)
        .to_vec(),
    );
    let change = (any::<prop::sample::Index>(), 0_usize..40, bits);
    let mangled = (file, prop::collection::vec(change, 1..6), any::<Option<prop::sample::Index>>());
    TestRunner::new(cases(10_000))
        .run(&mangled, |(text, changes, cut)| {
            let mut letters: Vec<char> = text.chars().collect();
            for (place, length, bit) in changes {
                let start = place.index(letters.len() + 1);
                let end = (start + length).min(letters.len());
                letters.splice(start..end, bit.chars());
            }
            if let Some(cut) = cut {
                letters.truncate(cut.index(letters.len() + 1));
            }
            let text: String = letters.into_iter().collect();
            let FileRead { scenarios, faults } = read_file(&text);
            prop_assert!(faults.len() <= 100);
            let shelf = Shelf::new(vec![ShelfEntry {
                id: "a".into(),
                saved: Saved::new("own", "", 1, Workspace::alone(Scenario::blank())),
            }]);
            let merged = shelf.merged(scenarios.clone());
            prop_assert_eq!(merged.new.len() + merged.known + merged.without_room, scenarios.len());
            if scenarios.is_empty() {
                prop_assert_eq!(merged, Merged::default());
                prop_assert!(!faults.is_empty());
            }
            // What was read can be written and is read as it is.
            let again = read_file(&write_file(&scenarios, PAGE));
            prop_assert_eq!(again.scenarios, scenarios);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_hundred_thousand_texts_are_read_without_panic() {
    TestRunner::new(cases(100_000))
        .run(&any::<String>(), |text| {
            let _ = read_file(&text);
            let _ =
                read_file(&format!("{{\"format\":\"seigniorage-scenario\",\"scenarios\":[{text}"));
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_no_file_of_ours_is_told() {
    let faults = |text: &str| read_file(text).faults;
    for text in ["", "  \u{feff}\n"] {
        assert_eq!(faults(text), [FileFault::Empty]);
    }
    for text in [
        "nonsense",
        "{}",
        "[]",
        "[1,2]",
        "{\"format\":\"other\"}",
        "{\"format\":1}",
        "<html>",
        "{\"a\"",
    ] {
        assert_eq!(faults(text), [FileFault::Foreign], "{text}");
    }
    assert_eq!(faults(&"[".repeat(1_000_000)), [FileFault::Foreign]);
    let large = " ".repeat(2) + &"x".repeat(FILE_BYTES_MAX + 1);
    assert_eq!(faults(&large), [FileFault::TooLarge { bytes: FILE_BYTES_MAX + 1 }]);
    assert_eq!(
        faults("{\"format\":\"seigniorage-scenario\",\"version\":1}"),
        [FileFault::NoneInside]
    );
    assert_eq!(faults("{\"format\":\"seigniorage-sce"), [FileFault::Foreign]);
    assert_eq!(
        faults("{\"format\":\"seigniorage-scenario\",\"version\":1,\"scen")[0],
        FileFault::CutOff
    );
}

#[test]
fn a_text_with_a_link_is_its_scenario() {
    let link = "https://example.org/?v=1&preset=bank&rate=2&name=Bank";
    for text in [link.to_owned(), format!("Look at this: {link}."), format!("\u{feff}{link}\n")] {
        let read = read_file(&text);
        assert_eq!(read.faults, [], "{text}");
        assert_eq!(read.scenarios[0].workspace, Workspace::decode(link).0);
        assert_eq!(read.scenarios[0].name(), "Bank");
    }
    assert_eq!(read_file(&format!("{link}&qx=1")).faults.len(), 1);
}

#[test]
fn each_fault_is_told_and_the_rest_kept() {
    let text = "{\"format\":\"seigniorage-scenario\",\"version\":2,\"colour\":1,\"scenarios\":[
        {\"name\":\"A\u{202e}B\",\"note\":7,\"saved\":\"soon\",\"size\":1,\"name\":\"C\",
         \"scenario\":{\"preset\":\"bank\",\"rate\":\"4,0x\",\"tax\":101,\"staff\":5,\"staff\":6,\"qx\":{},\"start\":[],
           \"bets\":[{\"kind\":\"grant\",\"amount\":\"1bn\",\"month\":\"2027-01\",\"name\":\"a;b:c%\"},{\"kind\":\"x\"}]},
         \"pins\":[{\"preset\":\"nobody\"},7]},
        {\"name\":\"none\"},
        {\"link\":\"?v=1&preset=bank&rate=2\"},
        5]}";
    let FileRead { scenarios, faults } = read_file(text);
    assert_eq!(scenarios.len(), 2);
    let first = &scenarios[0];
    assert_eq!(first.name(), "AB");
    assert_eq!(first.workspace.scenario.bets()[0].name, "a;b:c%");
    assert_eq!(first.workspace.pins.count(), 1);
    let mut expected = Scenario::preset(Preset::Bank);
    expected.set(seigniorage::scenario::Parameter::Staff, 5.into());
    expected.set_bets(first.workspace.scenario.bets().to_vec());
    assert_eq!(first.workspace.scenario, expected);
    let inside = |number: usize| {
        faults
            .iter()
            .filter(move |it| matches!(it, FileFault::Inside { number: own, .. } if *own == number))
            .count()
    };
    // Key twice, unknown key, words, note, moment; rate, tax, staff, qx, start, second bet (two); pins.
    assert_eq!([1, 2, 3, 4].map(inside), [14, 1, 0, 1], "{faults:#?}");
    assert!(faults.contains(&FileFault::OtherFormat { text: "2".into() }));
    assert!(faults.contains(&FileFault::UnknownMember { key: "colour".into() }));
    assert!(faults.contains(&FileFault::Inside {
        number: 2,
        name: "none".into(),
        fault: SavedFault::NoScenario
    }));
}

#[test]
fn a_file_that_was_cut_keeps_what_stands_before_the_cut() {
    let saved = |rate: u32| {
        let workspace = Workspace::decode(&format!("preset=bank&rate={rate}&tax=7")).0;
        Saved::new(&format!("Number {rate}"), "", 0, workspace)
    };
    let all: Vec<_> = (1..=9).map(saved).collect();
    let text = write_file(&all, PAGE);
    let place = text.find("Number 7").unwrap();
    let FileRead { scenarios, faults } = read_file(&text[..place]);
    assert_eq!(scenarios, all[..6]);
    assert!(faults.contains(&FileFault::CutOff));
}

#[test]
fn a_file_of_many_keeps_as_many_as_a_shelf_holds() {
    let one = Saved::new("one", "", 0, Workspace::alone(Scenario::preset(Preset::Bank)));
    let text = write_file(&vec![one; SHELF_MAX + 5], PAGE);
    let FileRead { scenarios, faults } = read_file(&text);
    assert_eq!(
        (scenarios.len(), faults),
        (SHELF_MAX, vec![FileFault::TooManyInside { limit: SHELF_MAX }])
    );
}

#[test]
fn the_largest_shelf_that_people_have_is_read_again() {
    // Four pins each, each of them far from its preset.
    let scenario = |rate: u32| {
        Workspace::decode(&format!(
            "preset=bank&rate={rate}&tax=7&tokens=200bn&gold=5&bitcoin=5&payout=30&name=Number%20{rate}"
        ))
        .0
        .scenario
    };
    let saved = |place: u32| {
        let pins = Pins::new((1..5).map(scenario));
        let note = "word ".repeat(99);
        Saved::new(
            &format!("Number {place}"),
            &note,
            1,
            Workspace { scenario: scenario(place % 90), pins },
        )
    };
    let all: Vec<_> = (0_u32..).take(SHELF_MAX).map(saved).collect();
    let text = write_file(&all, PAGE);
    assert!(text.len() < FILE_BYTES_MAX / 4, "{} bytes", text.len());
    assert_eq!(read_file(&text).scenarios, all);
}
