//! What every figure with a chart has in common, so that the page shows all of them with one
//! component.
//!
//! A new figure is a type that implements [`ChartFigure`] and one [`ChartKind`] that says how it
//! is made; the page then writes `<ChartView kind=&KIND />`. Not here: what any figure shows.

use std::sync::Arc;

use super::{Pace, Reading, Sheet, TableData};
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

/// A figure with a chart, made for one scenario in one language.
pub trait ChartFigure: Send + Sync {
    /// The words around it.
    fn heading(&self) -> &Heading;
    /// The drawing for a width in CSS pixels, in a family of letters.
    fn chart(&self, width: f64, family: &str) -> Chart;
    /// The positions at which a reading may stand, in order.
    fn stops(&self) -> Vec<usize>;
    /// The values at a position of the chart.
    fn reading(&self, position: usize) -> Option<Reading>;
    /// The same as a table.
    fn table(&self) -> TableData;
    /// How many rows the table has: one a stop.
    fn row_count(&self) -> usize {
        self.stops().len()
    }
    /// What stands in the place of the drawing where there is nothing to draw.
    fn vacancy(&self) -> Option<Vacancy> {
        None
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
    pub subject: fn(Language) -> &'static str,
    /// The figure.
    pub make: fn(Language, &Run, Pace) -> Arc<dyn ChartFigure>,
    /// The numbers behind it.
    pub sheet: fn(&Run, Pace) -> Sheet,
    /// Whether it can be shown by month and by year.
    pub is_paced: bool,
    /// Whether the whole ledger is offered beside its own numbers.
    pub has_ledger: bool,
}
