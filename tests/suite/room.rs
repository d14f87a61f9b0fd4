//! The rooms: every `crate::` path in `src` keeps to the table, and only `browser` names
//! `web_sys`. A case that must fail shows that the check can.

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may use of the others.
const ROOMS: [(&str, &[&str]); 13] = [
    ("unit", &[]),
    ("scenario", &["unit"]),
    ("model", &["unit", "scenario"]),
    ("analysis", &["unit", "scenario", "model"]),
    ("record", &["unit", "scenario"]),
    ("text", &["unit", "scenario"]),
    ("chart", &[]),
    ("figure", &["unit", "scenario", "model", "analysis", "record", "text", "chart"]),
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
fn trespasses(room: &str, source: &str) -> Vec<String> {
    let allowed = ROOMS.iter().find(|row| row.0 == room).map_or(&[][..], |row| row.1);
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in code {
        for path in line.split("crate::").skip(1) {
            let names = if let Some(group) = path.strip_prefix('{') { group } else { path };
            let used: String =
                names.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let is_room = ROOMS.iter().any(|row| row.0 == used);
            if is_room && used != room && !allowed.contains(&used.as_str()) {
                found.push(format!("{room} uses {used}: {}", line.trim()));
            }
        }
        for (name, rooms) in CRATES {
            let named = line.contains(&format!("{name}::"));
            let part_of_longer = line.contains(&format!("_{name}::"));
            if named && !part_of_longer && !rooms.contains(&room) {
                found.push(format!("{room} names {name}: {}", line.trim()));
            }
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

#[test]
fn every_room_keeps_to_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        let room = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_str()
            .unwrap()
            .trim_end_matches(".rs");
        // `order` is a tool any room may take and uses none.
        if !matches!(room, "lib" | "main" | "order") {
            assert!(ROOMS.iter().any(|row| row.0 == room), "{room} is no room");
            let source = fs::read_to_string(&path).unwrap();
            found.extend(trespasses(room, &source));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_trespass_is_found() {
    assert_eq!(trespasses("model", "use crate::text::Language;").len(), 1);
    assert_eq!(trespasses("view", "let window = web_sys::window();").len(), 1);
    assert_eq!(trespasses("unit", "    crate::scenario::Lever::Rate").len(), 1);
    assert_eq!(trespasses("model", "use crate::unit::Usd;"), Vec::<String>::new());
    assert_eq!(trespasses("model", "// crate::text says so"), Vec::<String>::new());
}
