//! The J-curve: what the book has gained by each month, beside the same money in bills.
//!
//! The lines end with the months shown; the title counts what the bets come to after them.

use std::sync::Arc;

use super::{Content, Curves, Extent, GAIN_IN_BILLS, MonthSeries, by_month, last_month, title};
use crate::analysis::{PinnedRun, Run, VenturePoint, beyond, venture};
use crate::chart::{Dash, Emphasis, Role};
use crate::figure::letter::{LetterQuantity, letter_quantity};
use crate::figure::table::Series;
use crate::figure::{ChartKind, Frequency, Table};
use crate::scenario::Letter;
use crate::text::Language;
use crate::text::venture::By;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "gain",
    file: "bets-gain",
    number: 3,
    subject: Language::gain_subject,
    make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
    has_ledger: false,
    is_over_time: true,
};

/// What the book has gained, and the same money in bills.
static LINES: [MonthSeries; 2] = [
    MonthSeries {
        key: "gain",
        name: Language::book_line,
        role: Role::Ai,
        dash: Dash::Solid,
        width: 2.5,
        emphasis: Emphasis::Loud,
    },
    GAIN_IN_BILLS,
];

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("gain", Language::book_line);

/// The gains of a pinned book; none where its amounts are out of range.
struct PinnedGain(Option<Vec<f64>>);

/// Gains of what is pinned, by letter.
fn pinned(pin: &PinnedRun) -> Option<(Letter, Series<'static>)> {
    let found = pin.once(|run| {
        let points = venture(&run.projection).points;
        let is_told = points.iter().all(VenturePoint::is_in_range);
        PinnedGain(is_told.then(|| by_month(&points, VenturePoint::gain)))
    });
    Some((pin.letter, Series::closes("gain", found.0.clone()?)))
}

/// Both gains, after what they are made of.
fn table(of: &Run, points: &[VenturePoint], frequency: Frequency) -> Table {
    let part = |key, read| Series::closes(key, by_month(points, read));
    let parts = [
        part("paid_in", |point| point.paid_in),
        part("cash_back", |point| point.cash_back),
        part("book_value", |point| point.book_value),
        part("back_in_bills", |point| point.back_in_bills),
        part("in_bills", |point| point.in_bills),
    ];
    let gains = [VenturePoint::gain, VenturePoint::gain_in_bills];
    let gains = LINES.iter().zip(gains).map(|(line, read)| line.series(by_month(points, read)));
    let own = part("gain", VenturePoint::gain);
    let beside = PINNED.series(&own, of.beside.iter().filter_map(pinned));
    let series = parts.into_iter().chain(gains).chain(beside).collect();
    let table = Table::over_time(&of.projection.dates(), frequency, false, series);
    table.with_letters(&of.beside)
}

/// Gains of the book and of the same money in bills once the last bet has ended, or in the last
/// month where what follows is out of range; `None` where nothing is paid in the months shown.
pub fn finding(of: &Run) -> Option<([f64; 2], By)> {
    let shown = venture(&of.projection).points.last().copied();
    let shown = shown.filter(|point| point.paid_in > 0.0)?;
    let later = beyond(&of.scenario, &of.projection).and_then(|longer| {
        let point = venture(&longer).points.last().copied()?;
        point.is_in_range().then(|| (point, last_month(&longer), true))
    });
    let (point, month, is_beyond) = later.unwrap_or((shown, last_month(&of.projection), false));
    Some(([point.gain(), point.gain_in_bills()], By::End { month, is_beyond }))
}

fn figure(language: Language, of: &Run, frequency: Frequency) -> Curves {
    let found = venture(&of.projection);
    let last = found.points.last().copied().unwrap_or_default();
    let extent = Extent::new(last.paid_in <= 0.0, &found.points);
    let content = Content {
        lines: &LINES,
        table: table(of, &found.points, frequency),
        has_band: false,
        extent,
        title: match extent {
            Extent::OutOfRange => language.bets_out_of_range().to_owned(),
            Extent::Told | Extent::Empty => {
                title(language, of, finding(of).map(|(gains, by)| language.gain_title(gains, by)))
            }
        },
    };
    Curves::new(language, of, frequency, content)
}
