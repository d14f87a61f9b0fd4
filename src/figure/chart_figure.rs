//! What every figure with a chart has in common, and every one that is a table, so that the page
//! shows all of a sort with one component.
//!
//! A new chart is a type that implements [`ChartFigure`] and one [`ChartKind`] that says how it is
//! made; the page names the kind among the blocks of a view. Not here: what any figure shows.

use std::sync::Arc;

use super::frequency::Times;
use super::{Frequency, Reading, Table};
use crate::analysis::Run;
use crate::chart::Chart;
use crate::text::Language;

/// The words around a chart, finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The finding.
    pub title: String,
    /// One sentence for people who do not see the drawing.
    pub description: String,
    /// The months it spans and where its numbers come from.
    pub note: String,
}

/// Why there is no drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vacancy {
    /// Height the drawing would have had, CSS pixels.
    pub height: f64,
    /// The reason.
    pub reason: &'static str,
}

/// What every figure with a chart holds.
#[derive(Clone, Copy, Debug)]
pub struct ChartParts<'a> {
    /// The words around it.
    pub heading: &'a Heading,
    /// Its numbers: what the page, the file and the reading write.
    pub table: &'a Table,
    pub(super) times: &'a Times,
    /// Height of the drawing where there is none, CSS pixels.
    pub(super) height: f64,
}

/// A figure with a chart, made for one scenario in one language.
pub trait ChartFigure: Send + Sync {
    /// What it holds.
    fn frame(&self) -> ChartParts<'_>;
    /// The drawing for a width in CSS pixels, in a family of letters.
    fn chart(&self, width: f64, family: &str) -> Chart;
    /// The words around it.
    fn heading(&self) -> &Heading {
        self.frame().heading
    }
    /// Its numbers.
    fn table(&self) -> &Table {
        self.frame().table
    }
    /// The positions at which a reading may stand, in order.
    fn stops(&self) -> Vec<usize> {
        self.frame().times.stops()
    }
    /// The values at a position of the chart.
    fn reading(&self, position: usize) -> Option<Reading> {
        let ChartParts { table, times, .. } = self.frame();
        times.reading(table, position, 4, table.shown().chain(table.beside()))
    }
    /// Whether its numbers are of the record alone, whatever the scenario; then its note has their
    /// sources.
    fn is_of_record(&self) -> bool {
        false
    }
    /// What stands in the place of the drawing where there is nothing to draw.
    fn vacancy(&self) -> Option<Vacancy> {
        let ChartParts { table, times, height, .. } = self.frame();
        table.rows.is_empty().then(|| Vacancy { height, reason: times.no_months() })
    }
}

impl Heading {
    /// A title alone, where what is found is on its way.
    pub(crate) fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }
}

/// A kind of figure: its place on the page, and how it and its file are made.
#[derive(Debug)]
pub struct ChartKind {
    /// Id of its element.
    pub id: &'static str,
    /// The word for it in the name of its file.
    pub file: &'static str,
    /// Its number on the page.
    pub number: u32,
    /// What it is about.
    pub(crate) subject: fn(Language) -> &'static str,
    /// The figure.
    pub make: fn(Language, &Run, Frequency) -> Arc<dyn ChartFigure>,
    /// Whether the whole ledger is offered beside its own numbers.
    pub(crate) has_ledger: bool,
    /// Whether its numbers are of months, which can be put together to calendar years.
    pub(crate) is_over_time: bool,
}

/// A kind of figure that is a table: its place on the page.
#[derive(Debug)]
pub struct TableKind {
    /// Id of its element of its element.
    pub id: &'static str,
    /// The word for it in the name of its file.
    pub file: &'static str,
    /// Its number on the page.
    pub number: u32,
    /// What it is about.
    pub(crate) subject: fn(Language) -> &'static str,
}

/// A figure that is a table, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableFigure {
    /// The finding, and what the columns speak of.
    pub heading: Heading,
    /// Its numbers.
    pub table: Table,
}
