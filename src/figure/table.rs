//! A table: rows of cells under the stable names of its columns.
//!
//! Not here: which numbers, what a cell is ([`super::cell`]), and the form of a file
//! ([`super::csv`]).

use std::ops::Range;
use std::rc::Rc;

use super::calendar::{Frequency, calendar_years};
pub use super::cell::Absence;
pub use super::cell::Format;
pub use super::cell::{Cell, Header};
use super::origin::Origin;
use super::plot::number;
use super::reading::ReadingRow;
use crate::chart::Role;
use crate::scenario::Letter;
use crate::text::{AxisUnit, Language};
use crate::unit::Month;

/// Rows on a page of a table.
pub(crate) const PAGE_ROWS: usize = 25;

/// A table. The first column that stands on the page names its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The columns, in the order of the page.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// Significant digits of an amount on the page.
    pub digits: u32,
    /// Stable names of the columns of its file, in order; empty for every column that has one.
    pub file: Vec<&'static str>,
    /// What the columns stand for, where their names do not say it; lines over a file's header.
    pub(crate) remarks: Vec<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Stable name in files; empty where it stands on the page alone.
    pub key: &'static str,
    /// Its words, where it stands on the page.
    pub header: Option<Header>,
    /// Its colour, where it is drawn.
    pub role: Option<Role>,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// Whether it adds others up: it stands on the page alone.
    pub is_total: bool,
}

/// A column over time: its cell for months together.
pub(super) struct Series<'a> {
    column: Column,
    cell: Rc<dyn Fn(Range<usize>) -> Cell + 'a>,
}

impl Column {
    /// One of the page alone.
    pub(super) fn page(header: Header) -> Self {
        Self { key: "", header: Some(header), role: None }
    }

    /// One of the file alone.
    pub(super) fn file(key: &'static str) -> Self {
        Self { key, header: None, role: None }
    }

    /// One of both.
    pub(super) fn both(key: &'static str, header: Header) -> Self {
        Self { header: Some(header), ..Self::file(key) }
    }
}

impl<'a> Series<'a> {
    pub(super) fn new(
        key: &'static str,
        header: Option<Header>,
        role: Option<Role>,
        cell: impl Fn(Range<usize>) -> Cell + 'a,
    ) -> Self {
        Self { column: Column { key, header, role }, cell: Rc::new(cell) }
    }

    /// Amounts at the closes of the months, USD.
    pub(super) fn closes(key: &'static str, values: Vec<f64>) -> Self {
        Self::new(key, None, None, move |months| {
            let close = months.end.checked_sub(1).and_then(|last| values.get(last));
            close.map_or(Cell::NONE, |usd| Cell::Float(*usd, Format::Usd))
        })
    }

    /// The same under another name, without a colour.
    pub(super) fn called(mut self, key: &'static str, header: Header) -> Self {
        self.column = Column::both(key, header);
        self
    }

    /// By how much it is more than another.
    pub(super) fn less(&self, other: &Self, key: &'static str, header: Header) -> Self {
        let (own, other) = (Rc::clone(&self.cell), Rc::clone(&other.cell));
        let cell = move |months: Range<usize>| own(months.clone()).less(&other(months));
        Self::new(key, Some(header), None, cell)
    }

    /// The same in files and drawings alone.
    pub(super) fn hidden(mut self) -> Self {
        self.column.header = None;
        self
    }

    /// The same in a colour, on the page and in the drawing.
    pub(super) fn shown(mut self, role: Role, header: Header) -> Self {
        (self.column.role, self.column.header) = (Some(role), Some(header));
        self
    }
}

impl Table {
    /// Series by month or calendar year, each row named by its time; with totals of the years and
    /// of all where they add up.
    pub(super) fn over_time(
        dates: &[Month],
        frequency: Frequency,
        has_totals: bool,
        series: Vec<Series<'_>>,
    ) -> Self {
        let date = Header::Words(|language| language.texts().ledger().date.name);
        let time = match frequency {
            Frequency::Monthly => [Column::file("month"), Column::both("date", date)],
            Frequency::Annual => [Column::both("year", date), Column::file("months")],
        };
        let whole = |count: usize| Cell::Exact(count.into(), Format::Whole);
        let row = |months: Range<usize>, time: [Cell; 2], is_total| {
            let cells = series.iter().map(|series| (series.cell)(months.clone()));
            TableRow { cells: time.into_iter().chain(cells).collect(), is_total }
        };
        let mut rows = Vec::new();
        let years = calendar_years(dates);
        for (months, first) in years.iter().filter_map(|year| Some((year, dates.get(year.start)?)))
        {
            let count = number(months.len());
            if frequency == Frequency::Annual {
                let year = Cell::Header(Header::Year(*first, count));
                rows.push(row(months.clone(), [year, whole(months.len())], false));
                continue;
            }
            for (month, date) in months.clone().zip(dates.get(months.clone()).unwrap_or_default()) {
                let date = Cell::Header(Header::Month(*date));
                rows.push(row(month..month + 1, [whole(month + 1), date], false));
            }
            if has_totals {
                let total = Cell::Header(Header::YearTotal(*first, count));
                rows.push(row(months.clone(), [Cell::NONE, total], true));
            }
        }
        if has_totals && years.len() > 1 {
            let total = || Cell::Header(Header::Total(number(dates.len())));
            rows.push(row(0..dates.len(), [total(), total()], true));
        }
        let columns = time.into_iter().chain(series.into_iter().map(|series| series.column));
        Self { columns: columns.collect(), rows, digits: 4, ..Self::default() }
    }

    /// How many pages there are, at least one.
    pub fn pages(&self) -> usize {
        self.rows.len().div_ceil(PAGE_ROWS).max(1)
    }

    /// The names of the columns on the page.
    pub fn header(&self, language: Language) -> Vec<String> {
        self.columns
            .iter()
            .filter_map(|column| Some(column.header.as_ref()?.text(language)))
            .collect()
    }

    /// The rows of a page as they stand there, counted from nought; none past the end.
    pub fn page(&self, language: Language, page: usize) -> Vec<Vec<String>> {
        let text = |cell: &Cell, _: Option<&Cell>| cell.text(language, self.digits);
        self.on_page(page, text)
    }

    /// Where the cells of a page come from, in the order of [`Self::page`], where they say it.
    pub fn origins(&self, page: usize) -> Vec<Vec<Option<Origin>>> {
        self.on_page(page, |_, next| match next {
            Some(Cell::Origin(origin)) => Some(*origin),
            _ => None,
        })
    }

    /// What `read` makes of the cells of a page, each with the one behind it.
    fn on_page<T>(&self, page: usize, read: impl Fn(&Cell, Option<&Cell>) -> T) -> Vec<Vec<T>> {
        let rows = self.rows.iter().skip(page.saturating_mul(PAGE_ROWS)).take(PAGE_ROWS);
        let cells = |row: &TableRow| {
            let cells = self.columns.iter().zip(&row.cells).enumerate();
            let shown = cells.filter(|(_, (column, _))| column.header.is_some());
            shown.map(|(place, (_, cell))| read(cell, row.cells.get(place + 1))).collect()
        };
        rows.map(cells).collect()
    }

    /// Places of the columns of its file, in order.
    pub(crate) fn file_columns(&self) -> Vec<usize> {
        let keys = self.columns.iter().map(|column| column.key);
        if self.file.is_empty() {
            return keys.enumerate().filter(|(_, key)| !key.is_empty()).map(|(at, _)| at).collect();
        }
        // Whatever the file holds, it says of which month or year.
        let time = ["month", "date", "year", "months"].iter();
        time.chain(&self.file).filter_map(|key| self.place(key)).collect()
    }

    /// The rows of its file: totals stand on the page alone.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &TableRow> {
        self.rows.iter().filter(|row| !row.is_total)
    }

    /// The numbers of a column by its stable name, one an entry.
    pub fn values(&self, key: &str) -> Vec<f64> {
        let Some(place) = self.place(key) else { return Vec::new() };
        let value =
            |row: &TableRow| row.cells.get(place).and_then(Cell::number).unwrap_or_default();
        self.entries().map(value).collect()
    }

    /// The number of a column at an entry; nought where there is none.
    pub(super) fn number(&self, key: &str, entry: usize) -> f64 {
        self.number_in(key, self.entries().nth(entry))
    }

    /// The number of a column at the last entry; nought where there is none.
    pub(super) fn last(&self, key: &str) -> f64 {
        self.number_in(key, self.entries().next_back())
    }

    fn number_in(&self, key: &str, row: Option<&TableRow>) -> f64 {
        let cell = row.zip(self.place(key)).and_then(|(row, place)| row.cells.get(place));
        cell.and_then(Cell::number).unwrap_or_default()
    }

    /// The numbers of a column in the unit of an axis, one an entry.
    pub(super) fn scaled(&self, key: &str, unit: AxisUnit) -> Vec<f64> {
        self.values(key).into_iter().map(|usd| usd / unit.divisor()).collect()
    }

    /// The largest number of some columns, whatever its sign.
    pub(super) fn largest<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> f64 {
        let numbers = keys.into_iter().flat_map(|key| self.values(key));
        numbers.fold(0.0_f64, |largest, number| largest.max(number.abs()))
    }

    /// The cell of a column at an entry, as it is read there; amounts to so many digits.
    pub(super) fn read(
        &self,
        language: Language,
        (key, entry): (&str, usize),
        digits: u32,
    ) -> Option<ReadingRow> {
        let place = self.place(key)?;
        let column = self.columns.get(place)?;
        Some(ReadingRow {
            role: column.role,
            name: column.header.as_ref()?.text(language),
            value: self.entries().nth(entry)?.cells.get(place)?.text(language, digits),
        })
    }

    /// Whether a column stands on the page.
    pub(super) fn is_shown(&self, key: &str) -> bool {
        self.header_of(key).is_some()
    }

    /// The columns that stand on the page and are drawn, by their stable names.
    pub(super) fn shown(&self) -> impl DoubleEndedIterator<Item = &'static str> {
        let is_shown = |column: &&Column| column.header.is_some() && column.role.is_some();
        self.columns.iter().filter(is_shown).map(|column| column.key)
    }

    /// The columns of pinned scenarios by letter, in order.
    pub(super) fn letters(&self) -> impl Iterator<Item = (Letter, &'static str)> {
        self.columns.iter().filter_map(|column| match column.header {
            Some(Header::Letter(letter, _)) => Some((letter, column.key)),
            _ => None,
        })
    }

    /// The same and the difference from A, as they are read.
    pub(super) fn beside(&self) -> impl Iterator<Item = &'static str> {
        let is_beside = |column: &&Column| {
            matches!(column.header, Some(Header::Letter(..) | Header::LessA(..)))
        };
        self.columns.iter().filter(is_beside).map(|column| column.key)
    }

    /// Adds a column with a cell a row.
    pub(super) fn add(&mut self, column: Column, cells: Vec<Cell>) {
        self.columns.push(column);
        let cells = cells.into_iter().chain(std::iter::repeat(Cell::NONE));
        self.rows.iter_mut().zip(cells).for_each(|(row, cell)| row.cells.push(cell));
    }

    /// By how much a column is more than other cells, row by row.
    pub(super) fn less(&self, key: &str, others: &[Cell]) -> Vec<Cell> {
        let place = self.place(key);
        let rows = self.rows.iter().zip(others);
        rows.map(|(row, other)| {
            let own = place.and_then(|place| row.cells.get(place));
            own.map_or(Cell::NONE, |own| own.less(other))
        })
        .collect()
    }

    /// What a column is called, where it stands on the page.
    pub(super) fn header_of(&self, key: &str) -> Option<&Header> {
        self.columns.get(self.place(key)?)?.header.as_ref()
    }

    /// Takes a column from the page.
    pub(super) fn hide(&mut self, key: &str) {
        if let Some(column) = self.columns.iter_mut().find(|column| column.key == key) {
            column.header = None;
        }
    }

    /// Where a column stands among the cells of a row.
    pub(super) fn place(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_dealt_to_pages() {
        let row = TableRow { cells: vec![Cell::NONE], is_total: false };
        let columns = vec![Column::page(Header::Words(Language::whole_book))];
        let table = |count| Table {
            columns: columns.clone(),
            rows: vec![row.clone(); count],
            ..Table::default()
        };
        assert_eq!((table(0).pages(), table(25).pages(), table(60).pages()), (1, 1, 3));
        let rows = |page| table(60).page(Language::English, page).len();
        assert_eq!([0, 1, 2, 3, usize::MAX].map(rows), [25, 25, 10, 0, 0]);
    }
}
