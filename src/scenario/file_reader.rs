//! Reads files of scenarios, and texts that hold a link.
//!
//! Whatever is not taken is told and the rest is kept; of a file of another version what is known of
//! it. Not here: how a file is written ([`super::file`]), and how a value is read
//! ([`super::assign`]).

use super::assign::assign;
use super::file::{FILE_BYTES_MAX, FILE_VERSION, FORMAT};
use super::moment::read_moment;
use super::query::{self, LINK_CHARACTERS_MAX, plain};
use super::saved::{shown_name, shown_note};
use super::shelf::SHELF_MAX;
use super::{
    FileFault, Id, Json, Letter, PINS_MAX, Pins, Preset, Problem, Saved, SavedFault, Scenario,
    Workspace,
};

/// Most faults told of one file.
const FAULTS_MAX: usize = 100;

/// What a file holds, and what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileRead {
    /// Its scenarios, in its order.
    pub scenarios: Vec<Saved>,
    /// What could not be read.
    pub faults: Vec<FileFault>,
}

/// Members of a map of JSON.
type Members = [(String, Json)];

/// Reads the text of a file, or one that holds a link.
pub fn read_file(text: &str) -> FileRead {
    let mut read = FileRead::default();
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if text.is_empty() {
        read.faults.push(FileFault::Empty);
    } else if text.len() > FILE_BYTES_MAX {
        read.faults.push(FileFault::TooLarge { bytes: text.len() });
    } else if text.starts_with(['{', '[']) {
        read.take_json(text);
    } else if holds_input(text) {
        read.take_link(text);
    } else {
        read.faults.push(FileFault::Foreign);
    }
    read.faults.truncate(FAULTS_MAX);
    read
}

impl FileRead {
    fn take_link(&mut self, link: &str) {
        let (workspace, problems) = Workspace::decode(link);
        let saved = Saved::new(workspace.scenario.name(), "", 0, workspace.clone());
        self.tell(1, saved.name(), inputs(problems, SavedFault::Scenario));
        self.scenarios.push(saved);
    }

    fn take_json(&mut self, text: &str) {
        let (json, is_whole) = Json::read(text);
        let members = if let Json::Map(members) = &json { members.as_slice() } else { &[] };
        if find(members, "format") != Some(&Json::from(FORMAT)) {
            // A file of ours begins with these words.
            let is_cut = !is_whole && text.contains(FORMAT);
            return self.faults.push(if is_cut { FileFault::CutOff } else { FileFault::Foreign });
        }
        if let Some(version) = find(members, "version").map(shown).filter(|it| it != FILE_VERSION) {
            self.faults.push(FileFault::OtherFormat { text: version });
        }
        if !is_whole {
            self.faults.push(FileFault::CutOff);
        }
        for (key, _) in members {
            let is_known =
                ["$schema", "format", "version", "model", "scenarios"].contains(&key.as_str());
            if !is_known {
                self.faults.push(FileFault::UnknownMember { key: key.clone() });
            }
        }
        let entries = match find(members, "scenarios") {
            Some(Json::List(entries)) => entries.as_slice(),
            _ => &[],
        };
        if entries.is_empty() {
            self.faults.push(FileFault::NoneInside);
        }
        if entries.len() > SHELF_MAX {
            self.faults.push(FileFault::TooManyInside { limit: SHELF_MAX });
        }
        for (place, entry) in entries.iter().take(SHELF_MAX).enumerate() {
            self.take_entry(place + 1, entry);
        }
    }

    fn take_entry(&mut self, number: usize, entry: &Json) {
        let members = if let Json::Map(members) = entry { members.as_slice() } else { &[] };
        let mut faults = faults_of_keys(members);
        let mut words = |key: &str, tidied: fn(&str) -> String| {
            let Some(text) = text_of(members, key, &mut faults) else { return String::new() };
            let kept = tidied(&text);
            if kept != text.trim() {
                faults.push(SavedFault::CutWords { key: key.to_owned(), text });
            }
            kept
        };
        let (name, note) = (words("name", shown_name), words("note", shown_note));
        let time = text_of(members, "saved", &mut faults).map(|text| {
            read_moment(&text).unwrap_or_else(|| {
                faults.push(SavedFault::WrongMember { key: "saved".to_owned(), text });
                0
            })
        });
        let workspace = workspace_of(members, &mut faults);
        if workspace.is_none() {
            faults.push(SavedFault::NoScenario);
        }
        self.tell(number, &name, faults);
        self.scenarios
            .extend(workspace.map(|it| Saved::new(&name, &note, time.unwrap_or_default(), it)));
    }

    fn tell(&mut self, number: usize, name: &str, faults: Vec<SavedFault>) {
        let room = FAULTS_MAX.saturating_sub(self.faults.len());
        self.faults.extend(faults.into_iter().take(room).map(|fault| FileFault::Inside {
            number,
            name: name.to_owned(),
            fault,
        }));
    }
}

/// Keys of a saved scenario that there are not, or that stand there again.
fn faults_of_keys(members: &Members) -> Vec<SavedFault> {
    let fault = |(place, (key, _)): (usize, &(String, Json))| {
        let is_known =
            ["name", "note", "saved", "link", "scenario", "pins"].contains(&key.as_str());
        let is_again = members.iter().take(place).any(|(before, _)| before == key);
        match (is_known, is_again) {
            (false, _) => Some(SavedFault::UnknownMember { key: key.clone() }),
            (true, true) => Some(SavedFault::RepeatedMember { key: key.clone() }),
            (true, false) => None,
        }
    };
    members.iter().take(FAULTS_MAX).enumerate().filter_map(fault).collect()
}

/// The scenario with its pins; of the link where no scenario stands there.
fn workspace_of(members: &Members, faults: &mut Vec<SavedFault>) -> Option<Workspace> {
    let wrong = |key: &str, found: &Json| SavedFault::WrongMember {
        key: key.to_owned(),
        text: shown(found),
    };
    let scenario = match find(members, "scenario") {
        Some(Json::Map(inputs)) => scenario_of(inputs, faults, SavedFault::Scenario),
        found => {
            faults.extend(found.map(|found| wrong("scenario", found)));
            let link = text_of(members, "link", faults).filter(|it| holds_input(it))?;
            let (workspace, problems) = Workspace::decode(&link);
            faults.extend(inputs(problems, SavedFault::Scenario));
            return Some(workspace);
        }
    };
    let pins = match find(members, "pins") {
        Some(Json::List(pins)) => pins.as_slice(),
        Some(found) => {
            faults.push(wrong("pins", found));
            &[]
        }
        None => &[],
    };
    if pins.len() > PINS_MAX {
        faults.push(SavedFault::TooManyPins { limit: PINS_MAX });
    }
    let mut kept = Vec::new();
    for (letter, pin) in Letter::ALL.into_iter().zip(pins) {
        match pin {
            Json::Map(inputs) => {
                let of_pin = |problem| SavedFault::Pin(letter, problem);
                kept.push(scenario_of(inputs, faults, of_pin));
            }
            found => faults.push(wrong("pins", found)),
        }
    }
    Some(Workspace { scenario, pins: Pins::new(kept) })
}

/// A scenario from its preset and what differs from it.
fn scenario_of(
    members: &Members,
    faults: &mut Vec<SavedFault>,
    told: impl Fn(Problem) -> SavedFault,
) -> Scenario {
    let mut problems = Vec::new();
    let preset = find(members, Id::Preset.key()).map(shown).map(|text| plain(&text));
    let known = preset.as_deref().map(Preset::from_id);
    if let (Some(None), Some(text)) = (known, preset) {
        problems.push(Problem::UnknownPreset { text });
    }
    let mut scenario = Scenario::preset(known.flatten().unwrap_or_default());
    let pairs: Vec<_> = members.iter().flat_map(|(key, value)| pairs_of(key, value)).collect();
    problems.extend(assign(
        &mut scenario,
        pairs.iter().map(|(key, text)| (key.as_str(), text.as_str())),
    ));
    faults.extend(inputs(problems, told));
    scenario
}

/// What is wrong with inputs; shares above the whole are a state of the page.
fn inputs(problems: Vec<Problem>, told: impl Fn(Problem) -> SavedFault) -> Vec<SavedFault> {
    let is_fault = |problem: &Problem| !matches!(problem, Problem::SharesAbove { .. });
    problems.into_iter().filter(is_fault).take(FAULTS_MAX).map(told).collect()
}

/// A member as pairs of a link: one, or one for each bet.
fn pairs_of(key: &str, value: &Json) -> Vec<(String, String)> {
    let pair = |text: String| (key.to_owned(), text);
    match (Id::from_key(key), value) {
        (Some(Id::Bet), Json::List(bets)) if bets.is_empty() => vec![pair("none".to_owned())],
        (Some(Id::Bet), Json::List(bets)) => {
            bets.iter().take(FAULTS_MAX).map(|bet| pair(bet_text(bet))).collect()
        }
        (Some(Id::Bet), bet) => vec![pair(bet_text(bet))],
        (Some(Id::Name), _) => vec![pair(shown(value))],
        _ => vec![pair(plain(&shown(value)))],
    }
}

/// A bet as a link writes it.
fn bet_text(bet: &Json) -> String {
    let Json::Map(fields) = bet else { return shown(bet) };
    let mut text = String::new();
    for (key, value) in fields {
        let value = shown(value).replace('%', "%25").replace(';', "%3B").replace(':', "%3A");
        text.push_str(&key.replace([';', ':'], "_"));
        text.push(':');
        text.push_str(&value);
        text.push(';');
    }
    text
}

/// The first member of a key.
fn find<'m>(members: &'m Members, key: &str) -> Option<&'m Json> {
    members.iter().find(|(own, _)| own == key).map(|(_, value)| value)
}

/// The text of a key; another thing in its place is told.
fn text_of(members: &Members, key: &str, faults: &mut Vec<SavedFault>) -> Option<String> {
    match find(members, key)? {
        Json::Text(text) => Some(text.clone()),
        Json::Null => None,
        found => {
            faults.push(SavedFault::WrongMember { key: key.to_owned(), text: shown(found) });
            None
        }
    }
}

/// A value as a text: of a list or a map only its brackets.
fn shown(value: &Json) -> String {
    match value {
        Json::Null => "null",
        Json::Bool(true) => "yes",
        Json::Bool(false) => "no",
        Json::Number(text) | Json::Text(text) => return text.clone(),
        Json::List(_) => "[…]",
        Json::Map(_) => "{…}",
    }
    .to_owned()
}

/// Whether a text holds a link that gives a value to an input.
fn holds_input(text: &str) -> bool {
    let pairs = query::read(text, LINK_CHARACTERS_MAX).pairs;
    pairs.iter().any(|(key, _)| Id::from_key(key).is_some())
}
