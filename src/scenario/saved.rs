//! A saved scenario: what a person kept under a name, with a note, and how the device keeps it.
//!
//! Not here: many of them ([`super::shelf`]), and files ([`super::file`]).

use super::plain::{is_plain_text, tidy_name};
use super::{NAME_CHARACTERS_MAX, Problem, Workspace, is_bare};

/// Longest note, in characters of any script.
pub(crate) const NOTE_CHARACTERS_MAX: usize = 500;

/// A scenario with its pins, as it was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    name: String,
    note: String,
    /// When it was saved, milliseconds since 1970; nought where that is not known.
    pub time: u64,
    /// The scenario and what was pinned beside it.
    pub workspace: Workspace,
}

impl Saved {
    /// A scenario under a name, brought to what can be shown.
    pub fn new(name: &str, note: &str, time: u64, workspace: Workspace) -> Self {
        Self { name: shown_name(name), note: shown_note(note), time, workspace }
    }

    /// Its name; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What a person noted about it; may be empty, and have several lines.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The same under another name.
    #[must_use]
    pub fn renamed(self, name: &str) -> Self {
        Self { name: shown_name(name), ..self }
    }

    /// The same with another note.
    #[must_use]
    pub fn noted(self, note: &str) -> Self {
        Self { note: shown_note(note), ..self }
    }

    /// Whether another holds the same under the same words, whenever it was saved.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.name == other.name && self.note == other.note && self.workspace == other.workspace
    }

    /// The text that the device keeps: the query first, then moment, name and note, a line each.
    pub(crate) fn text(&self) -> String {
        self.text_of(&self.workspace.encode_whole())
    }

    fn text_of(&self, query: &str) -> String {
        let Self { name, note, time, .. } = self;
        format!("{query}\n{time:x}\n{name}\n{note}")
    }

    /// The text of the device with other words; its query stays as it is, with what this version
    /// cannot read of it.
    pub(crate) fn changed(text: &str, change: impl FnOnce(Self) -> Self) -> Option<(Self, String)> {
        let changed = change(Self::read(text)?.0);
        let text = changed.text_of(text.lines().next().unwrap_or_default());
        Some((changed, text))
    }

    /// Reads a text of the device; `None` where it holds no scenario.
    pub fn read(text: &str) -> Option<(Self, Vec<Problem>)> {
        let mut lines = text.splitn(4, '\n');
        let (query, time, name) = (lines.next()?, lines.next()?, lines.next()?);
        let time = u64::from_str_radix(time, 16).ok().filter(|_| !is_bare(query))?;
        let (workspace, problems) = Workspace::decode_whole(query);
        Some((Self::new(name, lines.next().unwrap_or_default(), time, workspace), problems))
    }
}

/// A name without what cannot be shown, cut to its longest.
pub(super) fn shown_name(name: &str) -> String {
    let name = tidy_name(name);
    let shown = name.chars().filter(|c| is_shown(*c)).collect::<String>();
    shown.trim().chars().take(NAME_CHARACTERS_MAX).collect::<String>().trim_end().to_owned()
}

/// The same of a note, which keeps its lines.
pub(super) fn shown_note(note: &str) -> String {
    let note = note.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let shown = note.chars().filter(|c| *c == '\n' || is_shown(*c)).collect::<String>();
    shown.trim().chars().take(NOTE_CHARACTERS_MAX).collect::<String>().trim_end().to_owned()
}

fn is_shown(c: char) -> bool {
    is_plain_text(c.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::decode;

    fn bank() -> Workspace {
        Workspace::alone(decode("preset=bank&rate=2").0)
    }

    #[test]
    fn the_device_gives_back_what_it_was_given() {
        let saved = Saved::new("Bank = 2 %", "one\ntwo\n\nfour", 1_795_962_245_123, bank());
        assert_eq!(Saved::read(&saved.text()), Some((saved, Vec::new())));
        let bare = Saved::new("", "", 0, bank());
        assert_eq!(Saved::read(&bare.text()), Some((bare, Vec::new())));
    }

    #[test]
    fn what_holds_no_scenario_is_none() {
        for text in ["", "v=1&preset=bank", "v=1&preset=bank\nxyz\nname\n", "\n0\nname\nnote"] {
            assert_eq!(Saved::read(text), None, "{text}");
        }
        // Of a scenario that was kept by another version the rest is read.
        let (saved, problems) = Saved::read("v=1&preset=bank&rate=2&qx=1\n0\nBank").unwrap();
        assert_eq!((saved.workspace, problems.len()), (bank(), 1));
        let renamed = Saved::changed("v=1&preset=bank&qx=1\n0\nBank", |it| it.renamed("B"));
        assert_eq!(renamed.unwrap().1, "v=1&preset=bank&qx=1\n0\nB\n");
    }

    #[test]
    fn words_are_brought_to_what_can_be_shown() {
        let long = "金".repeat(10_000);
        let saved = Saved::new(&long, &long, 0, bank());
        assert_eq!(saved.name().chars().count(), NAME_CHARACTERS_MAX);
        assert_eq!(saved.note().chars().count(), NOTE_CHARACTERS_MAX);
        let saved =
            saved.renamed(" a\u{202e}b\nc\u{7} ").noted("\r\n a\u{202e}\u{7}\r\nb\u{2028}c \n");
        assert_eq!((saved.name(), saved.note()), ("ab c", "a\nb\nc"));
        assert_eq!(saved.renamed("<b>__proto__</b>").name(), "<b>__proto__</b>");
    }

    proptest! {
        #[test]
        fn any_words_come_back(name in any::<String>(), note in any::<String>(), time in any::<u64>()) {
            let saved = Saved::new(&name, &note, time, bank());
            let (read, _) = Saved::read(&saved.text()).unwrap();
            prop_assert_eq!(read, saved);
        }

        #[test]
        fn reading_never_panics(text in any::<String>()) {
            let _ = Saved::read(&text);
        }
    }
}
