//! The list of keys tells the truth: a key that a component hears stands in the list, and what
//! stands there is heard by one.

use std::fs;
use std::path::Path;

use seigniorage::figure::key_list::key_list;
use seigniorage::text::Language;

/// Components that hear keys, and the group of the list that tells of them; the names of the
/// keys that a group leaves to others.
const HEARD: [(&str, usize); 25] = [
    ("app.rs", 0),
    ("tools.rs", 0),
    ("key_list.rs", 0),
    ("glossary.rs", 0),
    ("chooser.rs", 9),
    ("frame.rs", 0),
    ("sheet.rs", 0),
    ("topbar.rs", 0),
    ("gesture.rs", 1),
    ("scrub.rs", 1),
    ("control.rs", 1),
    ("mix.rs", 1),
    ("number_box.rs", 2),
    ("field.rs", 2),
    ("bet.rs", 2),
    ("claim.rs", 2),
    ("saved.rs", 2),
    ("shelf.rs", 2),
    ("pin_row.rs", 2),
    ("path.rs", 3),
    ("canvas.rs", 4),
    ("sankey.rs", 5),
    ("radio_group.rs", 6),
    ("bet_order.rs", 7),
    ("profit_field.rs", 8),
];
/// More of them in a group that has them already.
const ALSO: [(&str, usize); 2] = [("frame.rs", 6), ("turn.rs", 1)];

/// Names of keys as the browser has them and as the list writes them.
const NAMES: [(&str, &str); 18] = [
    ("\"ArrowLeft\"", "←"),
    ("\"ArrowRight\"", "→"),
    ("\"ArrowUp\"", "↑"),
    ("\"ArrowDown\"", "↓"),
    ("\"PageUp\"", "PgUp"),
    ("\"PageDown\"", "PgDn"),
    ("\"Home\"", "Home"),
    ("\"End\"", "End"),
    ("\"Enter\"", "Enter"),
    ("| \" \"", "Space"),
    ("\"Escape\"", "Esc"),
    ("\"Delete\"", "Delete"),
    ("\"Backspace\"", "⌫"),
    ("\"t\" | \"T\"", "T"),
    ("(\"z\")", "Z"),
    ("== \"?\"", "?"),
    ("(\"g\")", "G"),
    ("(\"p\")", "P"),
];

fn source(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
    let text = fs::read_to_string(folder.join(file)).unwrap();
    // What is tested is no key of the page.
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn keys_in(source: &str) -> Vec<&'static str> {
    let hears = source.contains("event.key()") || source.contains("match key");
    let names = NAMES.iter().filter(|(name, _)| hears && source.contains(name));
    names.map(|(_, shown)| *shown).collect()
}

#[test]
fn every_key_that_is_heard_is_listed() {
    for language in Language::ALL {
        let list = key_list(language);
        for (file, group) in HEARD.into_iter().chain(ALSO) {
            let told: Vec<_> = list[group].rows.iter().map(|row| row.0).collect();
            let told = told.join(" ");
            let anywhere: String =
                list.iter().flat_map(|group| &group.rows).map(|row| row.0).collect();
            for key in keys_in(&source(file)) {
                let told = if matches!(file, "frame.rs" | "sheet.rs") { &anywhere } else { &told };
                assert!(told.contains(key), "{file} hears {key}");
            }
        }
    }
}

#[test]
fn every_component_that_hears_keys_is_known() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = HEARD.iter().chain(&ALSO).any(|(file, _)| *file == name);
        assert!(known || keys_in(&source(&name)).is_empty(), "{name} hears keys");
    }
}

#[test]
fn every_key_that_is_listed_is_heard() {
    for (place, group) in key_list(Language::English).iter().enumerate() {
        let files = HEARD.iter().chain(&ALSO).filter(|(_, group)| *group == place);
        let heard: Vec<_> = files.flat_map(|(file, _)| keys_in(&source(file))).collect();
        for (keys, _) in &group.rows {
            let own = keys
                .split([' ', '+'])
                .filter(|key| !matches!(*key, "" | "Shift" | "Alt" | "Ctrl/⌘" | "Tab"));
            for key in own {
                assert!(heard.contains(&key), "{key} in {}", group.place);
            }
        }
    }
}
