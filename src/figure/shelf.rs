//! The shelf of saved scenarios: what is found by typing, how a scenario is called that has no name,
//! and what each of them is in short.
//!
//! Every word typed must be found in a name, a note or a preset's name, in either language, whatever
//! the case or the width. Not here: the small picture ([`super::thumbnail`]), and the list itself.

use crate::scenario::{Id, NAME_CHARACTERS_MAX, Saved, Scenario, Shelf, ShelfEntry, Workspace};
use crate::text::Language;
use crate::text::chooser::{found_as, search_words};

/// Most inputs that a suggested name tells of.
const NAMED_MAX: usize = 2;

/// The saved scenarios in which all that is typed is found, in their order.
pub fn found<'s>(shelf: &'s Shelf, typed: &str) -> Vec<&'s ShelfEntry> {
    let words = search_words(typed);
    let is_found = |saved: &Saved| {
        let preset = saved.workspace.scenario.base();
        let names = Language::ALL.map(|language| language.preset_name(preset));
        let text = [&[saved.name(), saved.note(), found_as(preset), preset.id()], &names[..]];
        let text = search_words(&text.concat().join(" ")).join(" ");
        words.iter().all(|word| text.contains(word.as_str()))
    };
    shelf.entries().iter().filter(|entry| is_found(&entry.saved)).collect()
}

/// How many were found, in words, or that none was: for people who listen, and in the place of an
/// empty list.
pub fn told(language: Language, found: usize, is_empty: bool) -> String {
    match found {
        0 if is_empty => language.none_saved().to_owned(),
        0 => language.none_saved_found().to_owned(),
        count => language.saved_found(count),
    }
}

/// What a scenario is called until a person says otherwise: its own name, or its preset and what
/// differs from it, as much of that as a name holds.
pub fn suggested_name(language: Language, scenario: &Scenario) -> String {
    if !scenario.name().is_empty() {
        return scenario.name().to_owned();
    }
    let preset = language.preset_name(scenario.base());
    let changed = changed(scenario);
    let named = |count: usize| {
        let mut told: Vec<_> =
            changed.iter().take(count).map(|id| change(language, scenario, *id)).collect();
        let rest = changed.len() - told.len();
        if let (Some(last), true) = (told.last_mut(), rest > 0) {
            *last = language.and_more(last, rest);
        }
        language.suggested(preset, &told)
    };
    let fits = |name: &String| name.chars().count() <= NAME_CHARACTERS_MAX;
    let counts = (1..=NAMED_MAX.min(changed.len())).rev();
    counts.map(named).find(fits).unwrap_or_else(|| preset.to_owned())
}

fn changed(scenario: &Scenario) -> Vec<Id> {
    scenario.changed().into_iter().filter(|id| *id != Id::Name).collect()
}

fn change(language: Language, scenario: &Scenario, id: Id) -> String {
    match id {
        Id::Parameter(parameter) => {
            let value = language.value_text(parameter, scenario.number(parameter));
            language.input_at(language.label(id), &value)
        }
        _ => language.label(id).to_owned(),
    }
}

/// What a saved scenario is called, also where it has no name.
pub fn called(language: Language, saved: &Saved) -> String {
    or_unnamed(language, saved.name())
}

/// A name, or that there is none.
pub(crate) fn or_unnamed(language: Language, name: &str) -> String {
    match name.trim() {
        "" => language.unnamed().to_owned(),
        name => name.to_owned(),
    }
}

/// What a saved scenario is in short: preset, how many inputs differ, what is pinned beside it, and
/// the moment it was saved where that is known.
pub fn detail(language: Language, saved: &Saved, moment: &str) -> String {
    let Workspace { scenario, pins } = &saved.workspace;
    let preset = language.preset_name(scenario.base()).to_owned();
    let mut parts = vec![preset, language.number_of_changes(changed(scenario).len())];
    if !pins.is_empty() {
        parts.push(language.with_pins(pins.count()));
    }
    if !moment.is_empty() {
        parts.push(moment.to_owned());
    }
    language.saved_detail(&parts)
}

/// Name of the file of one of them: what of its name every system takes, else its preset.
pub fn file_name(saved: &Saved) -> String {
    let plain: String =
        saved.name().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<_> = plain.split_whitespace().collect();
    let preset = saved.workspace.scenario.base().id();
    let name = if words.is_empty() { preset.to_owned() } else { words.join("-") };
    format!("seigniorage-{}.json", name.to_ascii_lowercase())
}

/// Name of the file of all of them.
pub const ALL_FILE: &str = "seigniorage-scenarios.json";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Pins, decode};

    use Language::{English, Japanese};

    fn saved(name: &str, note: &str, link: &str) -> Saved {
        Saved::new(name, note, 0, Workspace::alone(decode(link).0))
    }

    #[test]
    fn a_saved_scenario_is_found_by_name_note_and_preset() {
        let of = |place: usize, saved| ShelfEntry { id: place.to_string(), saved };
        let shelf = Shelf::new(vec![
            of(0, saved("High rates", "for the board", "rate=6")),
            of(1, saved("銀行の場合", "ﾒﾓ", "preset=bank")),
            of(2, saved("", "", "preset=pyusd-2026-08")),
        ]);
        let ids = |typed: &str| -> String {
            found(&shelf, typed).iter().map(|entry| entry.id.as_str()).collect()
        };
        for (typed, expected) in [
            ("", "012"),
            ("HIGH", "0"),
            ("board rates", "0"),
            ("tether", "0"),
            ("テザー", "0"),
            ("bank", "1"),
            ("銀行", "1"),
            ("メモ", "1"),
            ("ぺいぱる", "2"),
            ("board bank", ""),
        ] {
            assert_eq!(ids(typed), expected, "{typed}");
        }
        assert_eq!(told(English, 1, false), "1 scenario");
        assert_ne!(told(Japanese, 0, false), told(Japanese, 0, true));
    }

    #[test]
    fn a_name_is_the_scenarios_own_or_says_what_differs() {
        let name = |language: Language, link: &str| {
            suggested_name(language, &decode(link).0).replace('\u{a0}', " ")
        };
        assert_eq!(name(English, "rate=4&name=Mine"), "Mine");
        assert_eq!(name(English, ""), "Tether · 30 Jun 2026");
        assert_eq!(name(English, "rate=4.1"), "Tether · 30 Jun 2026: Bill rate 4.10 %");
        assert_eq!(name(Japanese, "rate=4.1"), "Tether・2026年6月30日：短期国債利回り4.10%");
        for language in Language::ALL {
            let link = "rate=4.1&tokens=200bn&gold=5&bets=none&partner_share=10&tax=7";
            let name = name(language, link);
            assert!(name.chars().count() <= NAME_CHARACTERS_MAX, "{name}");
            assert!(name.ends_with(if language == English { " more" } else { "件" }), "{name}");
        }
    }

    #[test]
    fn a_file_has_a_name_that_every_system_takes() {
        for (name, file) in [
            ("High rates: 6 %", "seigniorage-high-rates-6.json"),
            ("../..\\CON|<b>", "seigniorage-con-b.json"),
            ("銀行", "seigniorage-bank.json"),
            ("", "seigniorage-bank.json"),
        ] {
            assert_eq!(file_name(&saved(name, "", "preset=bank")), file);
        }
    }

    #[test]
    fn what_it_is_in_short() {
        let mut own = saved("", "", "preset=bank&rate=4&name=x");
        let told = |language, own: &Saved, at| detail(language, own, at).replace('\u{a0}', " ");
        assert_eq!(called(English, &own), "Without a name");
        let bank = English.preset_name(crate::scenario::Preset::Bank);
        assert_eq!(told(English, &own, "14:02"), format!("{bank} · 1 change · 14:02"));
        own.workspace.pins = Pins::new([decode("").0, decode("rate=1").0]);
        assert_eq!(told(English, &own, ""), format!("{bank} · 1 change · 2 pinned"));
        assert!(told(Japanese, &own, "").ends_with("・1件変更・ピン2件"));
    }
}
