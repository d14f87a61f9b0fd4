//! What the bets come to: payments by bet, the gain beside bills, and the band of endings.
//!
//! Gains are those of [`crate::analysis::VenturePoint`]: cash back kept in bills, and book value,
//! less what was paid in; stocks at the close of a month or year, USD. Not here: the list of bets
//! and its figures, see [`super::returns`].

mod draw;
pub mod endings;
pub mod gain;
pub mod stack;

use super::pace::{Pace, Times};
use super::sheet::{Series, Sheet, rows_of};
use super::{ChartFigure, Heading, Reading, ReadingRow, TableData, Vacancy};
use crate::analysis::{Run, VenturePoint};
use crate::chart::{Chart, Dash, Emphasis, Role};
use crate::model::Projection;
use crate::text::{AxisUnit, Language};
use crate::unit::{Month, Number};

/// A line of a figure, USD by month.
#[derive(Clone, Debug, PartialEq)]
struct Curve {
    name: &'static str,
    role: Role,
    dash: Dash,
    width: f64,
    emphasis: Emphasis,
    values: Vec<f64>,
}

/// Lines over months or years, and a band between the first two where there is one.
#[derive(Clone, Debug, PartialEq)]
struct Curves {
    language: Language,
    times: Times,
    lines: Vec<Curve>,
    has_band: bool,
    extent: Extent,
    unit: AxisUnit,
    heading: Heading,
}

/// Lines as a figure, each with its values at the closes of the months.
struct Content {
    lines: Vec<Curve>,
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

impl Curves {
    fn new(language: Language, of: &Run, pace: Pace, content: Content) -> Self {
        let Content { lines: mut curves, has_band, extent, title } = content;
        let dates: Vec<_> = of.projection.rows.iter().map(|row| row.date).collect();
        let times = Times::new(language, pace, dates);
        for curve in &mut curves {
            let close = |entry: &std::ops::Range<usize>| {
                curve.values.get(entry.end.saturating_sub(1)).copied().unwrap_or_default()
            };
            curve.values = times.entries().iter().map(close).collect();
        }
        let largest = curves.iter().flat_map(|curve| &curve.values);
        let largest = largest.fold(0.0_f64, |largest, usd| largest.max(usd.abs()));
        let end = |curve: &Curve| {
            let usd = curve.values.last().copied().unwrap_or_default();
            language.subject_with_unit(curve.name, &language.spoken_money(usd))
        };
        let ends: Vec<_> = curves.iter().map(end).collect();
        let span = times.ends().map(|(from, to)| language.span_of(from, to)).unwrap_or_default();
        let said: Vec<_> =
            [title.as_str(), &span].into_iter().chain(ends.iter().map(String::as_str)).collect();
        let first = times.ends().map(|(first, _)| language.simulated_from(first));
        let note = [language.gain_note(), &first.unwrap_or_default(), &times.partial()];
        let note = language.sentences(&note);
        let heading = Heading { description: language.sentences(&said), note, title };
        let unit = language.axis_unit(largest);
        Self { language, times, lines: curves, has_band, extent, unit, heading }
    }
}

impl ChartFigure for Curves {
    fn heading(&self) -> &Heading {
        &self.heading
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }

    fn stops(&self) -> Vec<usize> {
        self.times.stops()
    }

    fn vacancy(&self) -> Option<Vacancy> {
        vacancy(self.language, &self.times, self.extent)
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let row = |curve: &Curve| ReadingRow {
            role: Some(curve.role),
            name: curve.name.to_owned(),
            value: self.language.money(curve.values.get(entry).copied().unwrap_or_default(), 4),
        };
        let rows = self.lines.iter().map(row).collect();
        Some(Reading { title: self.times.name(entry), place: self.times.place_of(entry), rows })
    }

    fn table(&self) -> TableData {
        let names = self.lines.iter().map(|curve| curve.name);
        let cell = |entry: usize| {
            let usd = move |curve: &Curve| curve.values.get(entry).copied().unwrap_or_default();
            self.lines.iter().map(move |curve| self.language.money(usd(curve), 4))
        };
        let row = |entry| std::iter::once(self.times.name(entry)).chain(cell(entry)).collect();
        let date = self.language.texts().ledger.date.name;
        TableData {
            caption: self.heading.title.clone(),
            header: std::iter::once(date).chain(names).map(str::to_owned).collect(),
            rows: (0..self.times.entries().len()).map(row).collect(),
        }
    }
}

/// What stands in the place of a drawing that has no bets or no months, or cannot be drawn.
fn vacancy(language: Language, times: &Times, extent: Extent) -> Option<Vacancy> {
    let status = &language.texts().status;
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

/// Gains at the closes of the months, without the start.
fn by_month(points: &[VenturePoint], of: fn(&VenturePoint) -> f64) -> Vec<f64> {
    points.iter().skip(1).map(of).collect()
}

fn sheet(of: &Run, pace: Pace, series: &[Series]) -> Sheet {
    let dates: Vec<_> = of.projection.rows.iter().map(|row| row.date).collect();
    rows_of(&dates, pace, series)
}
