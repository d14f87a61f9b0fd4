//! What is pinned, beside a figure: the columns of its headline quantity, a letter each, and which
//! pins there are in words.
//!
//! A figure names one quantity; its table then holds it for each pinned scenario and by how much the
//! present one has more than A. Drawing, reading and file take those columns. Without a pin nothing
//! of it is there. Not here: how they are drawn, see [`line`] and [`tick`].

mod line;
mod tick;

pub(super) use line::{LetterLines, stroke};
pub(super) use tick::LetterBar;

use super::csv::remark;
use super::ledger::LineItem;
use super::table::{Cell, Column, Format, Header, Series, Table};
use crate::analysis::{PinnedRun, Run};
use crate::scenario::{Letter, PINS_MAX, Scenario};
use crate::text::Language;

/// A quantity that a figure shows of each pinned scenario as well.
#[derive(Clone, Copy, Debug)]
pub(super) struct LetterQuantity {
    /// Stable names of its columns, by letter.
    pub(super) keys: [&'static str; PINS_MAX],
    /// Stable name of the difference from A.
    pub(super) less: &'static str,
    /// What it is called.
    pub(super) name: fn(Language) -> &'static str,
    /// Whether it is a share, so that a difference is one of points.
    pub(super) is_share: bool,
}

/// A quantity by its stable name.
macro_rules! letter_quantity {
    ($key:literal, $name:expr) => {
        $crate::figure::letter::letter_quantity!($key, $name, false)
    };
    ($key:literal, $name:expr, $is_share:literal) => {
        $crate::figure::letter::LetterQuantity {
            keys: [
                concat!($key, "_a"),
                concat!($key, "_b"),
                concat!($key, "_c"),
                concat!($key, "_d"),
            ],
            less: concat!($key, "_less_a"),
            name: $name,
            is_share: $is_share,
        }
    };
}

pub(super) use letter_quantity;

impl LetterQuantity {
    fn key(&self, letter: Letter) -> &'static str {
        let [first, ..] = self.keys;
        self.keys.get(letter as usize).copied().unwrap_or(first)
    }

    fn less_header(&self) -> Header {
        Header::LessA(self.name, self.is_share)
    }

    /// Its columns over time: those of the pins, and by how much the own one is more than A's.
    pub(super) fn series<'a>(
        &self,
        own: &Series<'a>,
        pins: impl IntoIterator<Item = (Letter, Series<'a>)>,
    ) -> Vec<Series<'a>> {
        let mut all = Vec::new();
        let mut less = None;
        for (letter, series) in pins {
            if letter == Letter::A {
                less = Some(own.less(&series, self.less, self.less_header()));
            }
            all.push(series.called(self.key(letter), Header::Letter(letter, self.name)));
        }
        all.into_iter().chain(less).collect()
    }

    /// The same, made of each run alike.
    pub(super) fn series_of<'r, 'a>(
        &self,
        of: &'r Run,
        make: impl Fn(&'r Run) -> Series<'a>,
    ) -> Vec<Series<'a>> {
        if of.beside.is_empty() {
            return Vec::new();
        }
        let pins = of.beside.iter().map(|pin| (pin.letter, make(&pin.run)));
        self.series(&make(of), pins)
    }

    /// The same of an item of the ledger.
    pub(super) fn series_of_item<'a>(&self, item: LineItem, of: &'a Run) -> Vec<Series<'a>> {
        self.series_of(of, |run| item.series(&run.projection))
    }

    /// Adds its columns to a table of other rows than months: a cell a row of each pin, beside the
    /// column of the same quantity.
    pub(super) fn add(
        &self,
        table: &mut Table,
        own: &str,
        pins: impl IntoIterator<Item = (Letter, Vec<Cell>)>,
    ) {
        let mut less = None;
        for (letter, cells) in pins {
            if letter == Letter::A {
                less = Some(table.less(own, &cells));
            }
            let header = Header::Letter(letter, self.name);
            table.add(Column::both(self.key(letter), header), cells);
        }
        if let Some(cells) = less {
            table.add(Column::both(self.less, self.less_header()), cells);
        }
    }
}

impl Table {
    /// The columns of pinned scenarios are of its file too, and its remarks say who they are.
    pub(super) fn with_letters(mut self, beside: &[PinnedRun]) -> Self {
        if !self.file.is_empty() {
            let keys: Vec<_> = self.beside().collect();
            self.file.extend(keys);
        }
        self.remarks.extend(beside.iter().map(|pin| {
            let scenario = &pin.run.scenario;
            let name = match scenario.name() {
                "" => scenario.base().id(),
                name => name,
            };
            format!("{}: {}", pin.letter.word(), remark(name))
        }));
        self
    }
}

/// Which pins there are, and how each line is interrupted.
pub(super) fn lines_note(language: Language, of: &Run) -> String {
    note(language, (&of.scenario, &of.beside), |letter, name| {
        language.letter_drawn(letter.word(), name, language.letter_dash(letter))
    })
}

/// Which pins there are, where a letter marks each.
pub(super) fn letters_note(language: Language, of: &Run) -> String {
    placed_note(language, &of.scenario, &of.beside)
}

/// The same by the present scenario and the runs beside it.
pub(super) fn placed_note(language: Language, scenario: &Scenario, beside: &[PinnedRun]) -> String {
    let say = |letter: Letter, name: &str| language.letter_placed(letter.word(), name);
    note(language, (scenario, beside), say)
}

fn note(
    language: Language,
    (scenario, beside): (&Scenario, &[PinnedRun]),
    say: impl Fn(Letter, &str) -> String,
) -> String {
    let said =
        |pin: &PinnedRun| say(pin.letter, &language.pinned_name(&pin.run.scenario, scenario));
    let said: Vec<_> = beside.iter().map(said).collect();
    let said: Vec<_> = said.iter().map(String::as_str).collect();
    language.sentences(&said)
}

/// What each pinned scenario comes to in the last row, for people who do not see the lines.
pub(super) fn said(language: Language, table: &Table) -> String {
    let last = |(_, key): (Letter, &'static str)| {
        let name = table.header_of(key)?.text(language);
        let cell = table.entries().next_back()?.cells.get(table.place(key)?)?;
        let value = match cell {
            Cell::Exact(_, Format::Usd) | Cell::Float(_, Format::Usd) => {
                language.spoken_money(cell.number()?)
            }
            cell => cell.text(language, table.digits),
        };
        Some(language.subject_with_unit(&name, &value))
    };
    let said: Vec<_> = table.letters().filter_map(last).collect();
    let said: Vec<_> = said.iter().map(String::as_str).collect();
    language.sentences(&said)
}
