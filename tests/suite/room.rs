//! The rooms: every `crate::` path in `src` keeps to the table, and only `browser` names
//! `web_sys`. A case that must fail shows that the check can.

use crate::syntax::Source;

/// What each room may use of the others.
const ROOMS: [(&str, &[&str]); 15] = [
    ("unit", &[]),
    ("scenario", &["unit"]),
    ("model", &["unit", "scenario"]),
    ("record", &["unit", "scenario"]),
    ("analysis", &["unit", "scenario", "model", "record"]),
    ("text", &["unit", "scenario", "record", "analysis"]),
    ("chart", &[]),
    ("figure", &["unit", "scenario", "model", "analysis", "record", "text", "chart"]),
    ("batch", &["unit", "scenario", "model", "analysis", "text", "figure"]),
    ("browser", &["unit", "scenario", "analysis", "chart"]),
    ("state", &["unit", "scenario", "model", "analysis", "text", "browser"]),
    (
        "view",
        &[
            "unit", "scenario", "model", "analysis", "record", "text", "chart", "figure",
            "browser", "state",
        ],
    ),
    ("element", &[]),
    ("main", &[]),
    ("embed", &[]),
];

/// Crates that belong to some rooms alone.
const CRATES: [(&str, &[&str]); 6] = [
    ("web_sys", &["browser"]),
    ("js_sys", &["browser"]),
    ("wasm_bindgen", &["browser", "element"]),
    ("leptos", &["state", "view", "element"]),
    ("plotters", &["chart", "browser"]),
    ("plotters_canvas", &["browser"]),
];

/// Places where a source file leaves its room.
fn trespasses(source: &Source) -> Vec<String> {
    let room = source.room();
    let allowed = ROOMS.iter().find(|row| row.0 == room).map_or(&[][..], |row| row.1);
    let heads: Vec<_> = CRATES.iter().map(|row| row.0).chain(["crate", "super"]).collect();
    let leaves = |path: &Vec<String>| {
        let [head, _, ..] = path.as_slice() else { return false };
        let is_room = ROOMS.iter().any(|row| row.0 == head);
        let is_shut = CRATES.iter().any(|(name, rooms)| name == head && !rooms.contains(&room));
        is_shut || is_room && head != room && !allowed.contains(&head.as_str())
    };
    let paths = source.paths(&heads).into_iter().filter(leaves);
    paths.map(|path| format!("{}: {}", source.path, path.join("::"))).collect()
}

#[test]
fn every_room_keeps_to_the_table() {
    let mut found = Vec::new();
    for mut source in Source::all() {
        // `order` is a tool any room may take and uses none.
        if !matches!(source.room(), "lib" | "main" | "order") {
            assert!(
                ROOMS.iter().any(|row| row.0 == source.room()),
                "{} is in no room",
                source.path
            );
            let tests = std::mem::take(&mut source.tests);
            source.items.extend(tests);
            found.extend(trespasses(&source));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_trespass_is_found() {
    let found = |room: &str, text: &str| trespasses(&Source::new(&format!("{room}/file.rs"), text));
    for (room, text, places) in [
        ("model", "use crate::text::Language;", 1),
        ("view", "fn f() { let window = web_sys::window(); }", 1),
        ("unit", "const A: Parameter = crate::scenario::Parameter::Rate;", 1),
        ("model", "use crate::{unit::Usd, text::Language, view::{Page, Row}};", 3),
        ("model", "use super::super::text::Language;", 1),
        ("model", "told! { a => crate::text::Language }", 1),
        ("model", "use crate::unit::Usd;", 0),
        ("model", "// crate::text says so", 0),
        ("view", "use super::field::Field; use crate::{figure::Page, text::Language};", 0),
    ] {
        assert_eq!(found(room, text).len(), places, "{room}: {text}");
    }
}
