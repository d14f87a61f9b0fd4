//! What the bets come to: payments by bet, the gain beside bills, and the band of endings.
//!
//! Gains are those of [`crate::analysis::VenturePoint`]: cash back kept in bills, and book value,
//! less what was paid in; stocks at the close of a month or year, USD. Not here: the list of bets
//! and its figures, see [`super::returns`].

mod draw;
pub mod endings;
pub mod gain;
pub mod stack;

use super::frequency::{Frequency, Times};
use super::letter;
use super::table::{Header, Series};
use super::{ChartFigure, ChartParts, Heading, Table, Vacancy};
use crate::analysis::{Run, VenturePoint};
use crate::chart::{Chart, Dash, Emphasis, Role};
use crate::model::Projection;
use crate::text::{AxisUnit, Language};
use crate::unit::{Month, Number};

/// How a column of the table is drawn as a line.
#[derive(Clone, Copy, Debug)]
struct MonthSeries {
    key: &'static str,
    name: fn(Language) -> &'static str,
    role: Role,
    dash: Dash,
    width: f64,
    emphasis: Emphasis,
}

/// What the money of the bets would have gained in bills.
const GAIN_IN_BILLS: MonthSeries = MonthSeries {
    key: "gain_in_bills",
    name: Language::bills_line,
    role: Role::Bills,
    dash: Dash::Solid,
    width: 2.0,
    emphasis: Emphasis::Plain,
};

/// Lines over months or years, and a band between the first two where there is one.
#[derive(Clone, Debug)]
struct Curves {
    language: Language,
    times: Times,
    table: Table,
    lines: &'static [MonthSeries],
    has_band: bool,
    extent: Extent,
    unit: AxisUnit,
    heading: Heading,
}

/// Lines as a figure.
struct Content {
    lines: &'static [MonthSeries],
    table: Table,
    has_band: bool,
    extent: Extent,
    title: String,
}

/// Whether there is something to draw, and whether it can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    Empty,
    Told,
    OutOfRange,
}

impl Extent {
    /// Of amounts at the closes of the months.
    fn new(is_empty: bool, points: &[VenturePoint]) -> Self {
        if is_empty {
            Self::Empty
        } else if points.iter().all(VenturePoint::is_in_range) {
            Self::Told
        } else {
            Self::OutOfRange
        }
    }
}

impl MonthSeries {
    /// Its column, by the amounts at the closes of the months.
    fn series(&self, values: Vec<f64>) -> Series<'static> {
        Series::closes(self.key, values).shown(self.role, Header::Words(self.name))
    }
}

impl Curves {
    fn new(language: Language, of: &Run, frequency: Frequency, content: Content) -> Self {
        let Content { lines, table, has_band, extent, title } = content;
        let times = Times::new(language, frequency, of.projection.dates());
        let end = |curve: &MonthSeries| {
            let usd = language.spoken_money(table.last(curve.key));
            language.subject_with_unit((curve.name)(language), &usd)
        };
        let ends: Vec<_> = lines.iter().map(end).collect();
        let span = times.ends().map(|(from, to)| language.span_of(from, to)).unwrap_or_default();
        let pinned = [letter::said(language, &table), letter::lines_note(language, of)];
        let ends = ends.iter().chain(pinned.first()).map(String::as_str);
        let said: Vec<_> = [title.as_str(), &span].into_iter().chain(ends).collect();
        let first = times.ends().map(|(first, _)| language.simulated_from(first));
        let [_, pinned] = &pinned;
        let note = [language.gain_note(), &first.unwrap_or_default(), &times.partial(), pinned];
        let note = language.sentences(&note);
        let heading = Heading { description: language.sentences(&said), note, title };
        let keys = lines.iter().map(|curve| curve.key).chain(table.letters().map(|(_, key)| key));
        let unit = language.axis_unit(table.largest(keys));
        Self { language, times, table, lines, has_band, extent, unit, heading }
    }
}

impl ChartFigure for Curves {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: draw::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }

    fn vacancy(&self) -> Option<Vacancy> {
        vacancy(self.language, &self.times, self.extent)
    }
}

/// What stands in the place of a drawing that has no bets or no months, or cannot be drawn.
fn vacancy(language: Language, times: &Times, extent: Extent) -> Option<Vacancy> {
    let status = language.texts().status();
    let reason = match (extent, times.entries().is_empty()) {
        (Extent::Empty, _) => status.no_bets,
        (_, true) => status.no_months,
        (Extent::OutOfRange, _) => status.out_of_range,
        (Extent::Told, _) => return None,
    };
    Some(Vacancy { height: draw::HEIGHT, reason })
}

/// The last month of a projection.
pub(super) fn last_month<N: Number>(projection: &Projection<N>) -> Month {
    projection.rows.last().map_or(projection.inputs.start, |row| row.date)
}

/// A title, or that nothing is paid by the last month.
pub(super) fn title(language: Language, of: &Run, found: Option<String>) -> String {
    found.unwrap_or_else(|| language.nothing_paid(last_month(&of.projection)))
}

/// Gains at the closes of the months, without the start.
fn by_month(points: &[VenturePoint], of: fn(&VenturePoint) -> f64) -> Vec<f64> {
    points.iter().skip(1).map(of).collect()
}
