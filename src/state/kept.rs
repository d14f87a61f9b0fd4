//! The scenario that the device keeps, and those that were kept before it by others.
//!
//! A page that was opened at its bare address begins with what was kept. Nothing that a person
//! entered is lost: what another page kept (one of another tab, or of an earlier visit, where this
//! page was opened by a link) is moved to the list of earlier ones before it is written over, and
//! what cannot be read is set aside as it is. Not here: when something is kept, see
//! [`super::Session`].

use super::{Remark, Remarks};
use crate::browser::{page, store};
use crate::scenario::{Preset, Problem, Scenario, Workspace, is_bare};

/// Under this name stands the record of the last scenario …
const NAME: &str = "scenario";
/// … under this those of earlier ones, a line each, the newest first …
const EARLIER: &str = "earlier";
/// … and under this what could not be read, a line each.
const ASIDE: &str = "aside";
/// Most lines of a list.
const LINES_MAX: usize = 6;

/// A query as the device keeps it, with all that it holds: which page wrote it, and when, in milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    query: String,
    writer: u32,
    time: u64,
}

impl Record {
    /// The query of its scenario.
    pub(crate) fn query(&self) -> &str {
        &self.query
    }

    /// When it was kept, in milliseconds since 1970; `None` where that is not known.
    pub(crate) fn time(&self) -> Option<u64> {
        (self.time > 0).then_some(self.time)
    }

    /// The query first, for scripts that want no more.
    fn text(&self) -> String {
        format!("{} {:x} {:x}", self.query, self.writer, self.time)
    }

    fn read(text: &str) -> Self {
        let mut words = text.rsplitn(3, ' ');
        let (time, writer, query) = (words.next(), words.next(), words.next());
        // No query that was written here holds a space.
        let query = query.filter(|query| !query.contains(' '));
        let number = |word: Option<&str>| u64::from_str_radix(word?, 16).ok();
        let stamp = number(time).zip(number(writer).and_then(|writer| u32::try_from(writer).ok()));
        match (query, stamp) {
            (Some(query), Some((time, writer))) => Self { query: query.to_owned(), writer, time },
            _ => Self { query: text.to_owned(), writer: 0, time: 0 },
        }
    }
}

/// What a page begins with, and what it knows of the device.
pub(super) struct Kept {
    writer: u32,
    /// What this page has read or written last: another record is another page's.
    seen: Option<Record>,
    /// The query that was opened or kept last.
    query: String,
    /// Whether the page was opened at its bare address, so that no link is in the way.
    is_bare: bool,
}

impl Kept {
    /// Knows the query that the page was opened with, and the record where it holds the same.
    pub(super) fn new(query: String, is_bare: bool) -> Self {
        let seen = device().filter(|record| is_same(&record.query, &query));
        Self { writer: page::unique(), seen, query, is_bare }
    }

    /// Whether the query is another than the one that was opened or kept last.
    pub(super) fn differs(&self, query: &str) -> bool {
        self.query != query
    }

    /// Whether this page has kept something, or began with it, or with nothing.
    pub(super) fn is_own(&self) -> bool {
        self.is_bare || self.seen.is_some()
    }

    /// Another page's record, where it stands on the device in the place of what this one wrote;
    /// that becomes an earlier one.
    pub(super) fn yielded(&self) -> Option<Record> {
        let written = self.seen.as_ref().filter(|seen| seen.writer == self.writer)?;
        let other = self.other()?;
        set_earlier(|lines| push(lines, written.text()));
        Some(other)
    }

    fn other(&self) -> Option<Record> {
        device().filter(|record| is_other(record, self.seen.as_ref(), &self.query))
    }

    /// Keeps a query. What another page has kept there becomes an earlier one and comes back.
    pub(super) fn keep(&mut self, query: String, remarks: Remarks) -> Option<Record> {
        self.query = query;
        let other = self.other();
        if let Some(other) = &other {
            set_earlier(|lines| push(lines, other.text()));
        }
        let record = self.record();
        remarks.keep(NAME, &record.text());
        self.seen = Some(record);
        other
    }

    /// The query that was kept last becomes an earlier one, and another is none any more.
    pub(super) fn swap(&mut self, other: &Record) {
        let present = self.record().text();
        set_earlier(|lines| {
            lines.retain(|line| Record::read(line).query != other.query);
            push(lines, present);
        });
        // The other may stand in its place already, as it does where another tab has kept it.
        self.seen = device();
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970"
    )]
    fn record(&self) -> Record {
        Record { query: self.query.clone(), writer: self.writer, time: page::date() as u64 }
    }
}

/// What the device keeps.
fn device() -> Option<Record> {
    store::read(NAME).as_deref().map(Record::read)
}

/// The newest of the earlier ones.
pub(super) fn earlier() -> Option<Record> {
    let text = store::read(EARLIER)?;
    text.lines().next().map(Record::read)
}

fn set_earlier(change: impl FnOnce(&mut Vec<String>)) {
    set_lines(EARLIER, change);
}

fn set_lines(name: &str, change: impl FnOnce(&mut Vec<String>)) {
    let text = store::read(name).unwrap_or_default();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    change(&mut lines);
    store::write(name, &lines.join("\n"));
}

/// Puts a line first. One writer has one line: its own newest.
fn push(lines: &mut Vec<String>, line: String) {
    let new = Record::read(&line);
    lines.retain(|old| {
        let old = Record::read(old);
        old.query != new.query && (old.writer != new.writer || new.writer == 0)
    });
    lines.insert(0, line);
    lines.truncate(LINES_MAX);
}

/// Whether two queries are of one scenario.
fn is_same(one: &str, other: &str) -> bool {
    one == other || Workspace::decode_whole(one).0.encode_whole() == other
}

/// Whether a record is another page's work: neither what this page has seen, nor the same, nor the
/// untouched first preset.
fn is_other(record: &Record, seen: Option<&Record>, query: &str) -> bool {
    seen != Some(record)
        && !is_same(&record.query, query)
        && !is_untouched(&Workspace::decode_whole(&record.query).0)
}

/// Whether it is the first preset with nothing beside it.
fn is_untouched(workspace: &Workspace) -> bool {
    *workspace == Workspace::alone(Scenario::preset(Preset::default()))
}

/// The scenario of the last visit with its problems, if there is one to speak of. What cannot be
/// read is set aside as it is and told.
pub(super) fn scenario(remarks: Remarks) -> Option<(Workspace, Vec<Problem>)> {
    let text = store::read(NAME)?;
    let query = Record::read(&text).query;
    let (workspace, problems) = Workspace::decode_whole(&query);
    // Shares above the whole are a state of the page; all else is a fault of the text.
    let is_state = |problem: &Problem| matches!(problem, Problem::SharesAbove { .. });
    let is_whole = !is_bare(&query) && problems.iter().all(is_state);
    if !is_whole {
        set_lines(ASIDE, |lines| {
            lines.insert(0, text.replace(['\n', '\r'], " "));
            lines.truncate(LINES_MAX);
        });
    }
    if is_untouched(&workspace) {
        if !is_whole {
            store::forget(NAME);
            remarks.say(Remark::KeptUnreadable);
        }
        return None;
    }
    remarks.say(if is_whole { Remark::LeftOff } else { Remark::KeptInPart });
    Some((workspace, problems))
}

/// What was set aside last, as it was found.
pub(crate) fn aside() -> String {
    let text = store::read(ASIDE).unwrap_or_default();
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(query: &str, writer: u32, time: u64) -> Record {
        Record { query: query.into(), writer, time }
    }

    #[test]
    fn a_record_is_read_again_and_a_bare_query_is_one() {
        let written = record("v=1&preset=bank", 0xfe_12, 1_795_650_000_000);
        assert_eq!(Record::read(&written.text()), written);
        for text in ["v=1&preset=bank", "", "{\"a\": 1, 2}", "a b c d"] {
            assert_eq!(Record::read(text), record(text, 0, 0));
        }
        assert_eq!((written.time().is_some(), Record::read("v=1").time()), (true, None));
    }

    #[test]
    fn only_another_pages_work_is_in_the_way() {
        let own = record("v=1&preset=bank&rate=2", 1, 10);
        let other = record("v=1&preset=bank&rate=3", 2, 20);
        assert!(is_other(&other, Some(&own), "v=1&preset=bank&rate=4"));
        assert!(is_other(&own, None, "v=1&preset=bank&rate=4"));
        assert!(!is_other(&own, Some(&own), "v=1&preset=bank&rate=4"));
        assert!(!is_other(&other, None, "v=1&preset=bank&rate=3"));
        assert!(!is_other(&record("rate=3.00&preset=bank", 2, 20), None, "v=1&preset=bank&rate=3"));
        assert!(!is_other(&record("v=1&preset=tether-2026-06", 2, 20), None, "v=1&preset=bank"));
    }

    #[test]
    fn a_writer_has_one_line_and_the_list_has_an_end() {
        let mut lines = Vec::new();
        for turn in 0..20_u32 {
            push(&mut lines, record(&format!("rate={turn}"), turn % 3 + 1, turn.into()).text());
        }
        assert_eq!(lines.len(), 3);
        assert_eq!(Record::read(&lines[0]).query, "rate=19");
        for turn in 0..20_u32 {
            push(&mut lines, record(&format!("tax={turn}"), 0, 0).text());
        }
        assert_eq!(lines.len(), LINES_MAX);
    }
}
