//! Foresight and tuition as the two edges of a band, with *expected* and bills between them.
//!
//! Each ending is a run of its own: inside the reserve an ending moves the room for payments. The
//! lines end with the months shown; the title counts what comes after them.

use std::sync::Arc;

use super::{Content, Curves, Extent, GAIN_IN_BILLS, MonthSeries, by_month, last_month, title};
use crate::analysis::{PinnedRun, Run, VenturePoint, beyond, venture};
use crate::chart::{Dash, Emphasis, Role};
use crate::figure::letter::{LetterQuantity, letter_quantity};
use crate::figure::table::Series;
use crate::figure::{ChartKind, Frequency, Table};
use crate::model::project;
use crate::scenario::{Letter, Outcome, Parameter, Scenario, Word};
use crate::text::Language;
use crate::text::venture::{By, EndingsFinding};
use crate::unit::{HALF_CENT, Month, Usd};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "endings",
    file: "bets-endings",
    number: 4,
    subject: Language::endings_subject,
    make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
    has_ledger: false,
    is_over_time: true,
};

/// The two edges of the band, *expected*, and bills.
static LINES: [MonthSeries; 4] = [
    MonthSeries {
        key: "foresight",
        name: |language| language.word(Word::Outcome(Outcome::Foresight)),
        role: Role::Ai,
        dash: Dash::Solid,
        width: 1.5,
        emphasis: Emphasis::Plain,
    },
    MonthSeries {
        key: "tuition",
        name: |language| language.word(Word::Outcome(Outcome::Tuition)),
        role: Role::Bad,
        dash: Dash::Solid,
        width: 1.5,
        emphasis: Emphasis::Plain,
    },
    MonthSeries {
        key: "expected",
        name: |language| language.word(Word::Outcome(Outcome::Expected)),
        role: Role::Ai,
        dash: Dash::Dashed,
        width: 2.0,
        emphasis: Emphasis::Loud,
    },
    GAIN_IN_BILLS,
];

/// What is told of each pinned scenario.
const PINNED: LetterQuantity =
    letter_quantity!("expected", |language| language.word(Word::Outcome(Outcome::Expected)));

/// The expected gains of a pinned book; none where its amounts are out of range.
struct PinnedExpected(Option<Vec<f64>>);

/// Expected gains of what is pinned, by letter.
fn pinned(pin: &PinnedRun) -> Option<(Letter, Series<'static>)> {
    let found = pin.once(|run| {
        let points = book(&run.scenario, Outcome::Expected);
        let is_told = points.iter().all(VenturePoint::is_in_range);
        PinnedExpected(is_told.then(|| by_month(&points, VenturePoint::gain)))
    });
    Some((pin.letter, Series::closes("expected", found.0.clone()?)))
}

/// What each ending comes to once the last bet has ended, or in the last month where what follows
/// is out of range; `None` where no bet costs anything.
pub fn finding(of: &Run) -> Option<EndingsFinding> {
    if of.projection.payments.iter().all(|bet| bet.amount <= Usd::ZERO) {
        return None;
    }
    let shown = (of.projection.inputs.months, last_month(&of.projection));
    let later = beyond(&of.scenario, &of.projection);
    let later = later.map(|longer| (longer.inputs.months, last_month(&longer)));
    let ends = |(months, month): (u32, Month), is_beyond| {
        let points = [Outcome::Foresight, Outcome::Tuition, Outcome::Expected]
            .map(|outcome| end(&of.scenario, outcome, months));
        (points, By::End { month, is_beyond })
    };
    let in_range =
        |(points, _): &([VenturePoint; 3], By)| points.iter().all(VenturePoint::is_in_range);
    let later = later.map(|later| ends(later, true)).filter(in_range);
    let (points, by) = later.unwrap_or_else(|| ends(shown, false));
    let [success, loss, expected] = points.map(|point| point.gain());
    Some(match (success - loss).abs() {
        apart if apart < HALF_CENT => EndingsFinding::Same { by },
        _ => EndingsFinding::Apart { by, success, loss, expected },
    })
}

/// What the bets have become after so many months, were all to end so.
fn end(scenario: &Scenario, outcome: Outcome, months: u32) -> VenturePoint {
    let mut scenario = scenario.clone();
    scenario.choices.outcome = outcome;
    scenario.set(Parameter::Months, months.into());
    venture(&project::<f64>(&scenario)).points.last().copied().unwrap_or_default()
}

/// The book by month, were all to end so.
fn book(scenario: &Scenario, outcome: Outcome) -> Vec<VenturePoint> {
    let mut scenario = scenario.clone();
    scenario.choices.outcome = outcome;
    venture(&project::<f64>(&scenario)).points
}

/// The book by month: foresight, tuition, expected, and as set.
fn books(of: &Run) -> [Vec<VenturePoint>; 4] {
    let run = |outcome| book(&of.scenario, outcome);
    let as_set = venture(&of.projection).points;
    [run(Outcome::Foresight), run(Outcome::Tuition), run(Outcome::Expected), as_set]
}

/// The gains of those, the last in bills.
fn gains([foresight, tuition, expected, as_set]: &[Vec<VenturePoint>; 4]) -> [Vec<f64>; 4] {
    let gain = |points: &[VenturePoint]| by_month(points, VenturePoint::gain);
    let bills = by_month(as_set, VenturePoint::gain_in_bills);
    [gain(foresight), gain(tuition), gain(expected), bills]
}

fn figure(language: Language, of: &Run, frequency: Frequency) -> Curves {
    let books = books(of);
    let gains = gains(&books);
    let [_, _, expected, _] = &gains;
    let own = Series::closes("expected", expected.clone());
    let beside = PINNED.series(&own, of.beside.iter().filter_map(pinned));
    let series = LINES.iter().zip(gains).map(|(line, gains)| line.series(gains)).chain(beside);
    let table = Table::over_time(&of.projection.dates(), frequency, false, series.collect());
    let found = finding(of);
    let extent = Extent::new(found.is_none(), &books.concat());
    let content = Content {
        lines: &LINES,
        table: table.with_letters(&of.beside),
        has_band: true,
        extent,
        title: match extent {
            Extent::OutOfRange => language.bets_out_of_range().to_owned(),
            Extent::Told | Extent::Empty => {
                title(language, of, found.map(|found| found.say(language)))
            }
        },
    };
    Curves::new(language, of, frequency, content)
}
