//! Foresight and tuition as the two edges of a band, with *expected* and bills between them.
//!
//! Each ending is a run of its own: inside the reserve an ending moves the room for payments.

use std::sync::Arc;

use super::{Content, Curve, Curves, Extent, by_month, gain_of, last_month, sheet};
use crate::analysis::{VenturePoint, venture};
use crate::chart::{Dash, Emphasis, Role};
use crate::figure::sheet::Series;
use crate::figure::{ChartKind, Pace, Subject};
use crate::model::project;
use crate::scenario::Outcome;
use crate::text::Language;
use crate::text::fund::ReturnsFinding;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "endings",
    file: "bets-endings",
    number: 4,
    subject: Language::endings_subject,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| {
        let [foresight, tuition, expected, bills] = &gains(&books(of));
        let columns = [
            Series::stock("foresight", foresight),
            Series::stock("tuition", tuition),
            Series::stock("expected", expected),
            Series::stock("gain_in_bills", bills),
        ];
        sheet(of, pace, &columns)
    },
    is_paced: true,
    has_ledger: false,
};

/// The book by month: foresight, tuition, expected, and as set.
fn books(of: Subject<'_>) -> [Vec<VenturePoint>; 4] {
    let run = |outcome| {
        let mut scenario = of.scenario.clone();
        scenario.outcome = outcome;
        venture(&project::<f64>(&scenario)).points
    };
    let as_set = venture(of.projection).points;
    [run(Outcome::Foresight), run(Outcome::Tuition), run(Outcome::Expected), as_set]
}

/// The gains of those, the last in bills.
fn gains([foresight, tuition, expected, as_set]: &[Vec<VenturePoint>; 4]) -> [Vec<f64>; 4] {
    let gain = |points: &[VenturePoint]| by_month(points, VenturePoint::gain);
    let bills = by_month(as_set, VenturePoint::gain_in_bills);
    [gain(foresight), gain(tuition), gain(expected), bills]
}

fn figure(language: Language, of: Subject<'_>, pace: Pace) -> Curves {
    let books = books(of);
    let [foresight, tuition, expected, bills] = gains(&books);
    let is_empty = of.projection.payments.iter().all(|bet| bet.amount <= crate::unit::Usd::ZERO);
    let extent = Extent::new(is_empty, &books.concat());
    let month = last_month(language, of.projection);
    let end = |values: &[f64]| values.last().copied().unwrap_or_default();
    let ends = [end(&foresight), end(&tuition), end(&expected)];
    let [high, low, middle] = ends.map(|usd| gain_of(language, usd));
    let title = match ends {
        _ if extent == Extent::Empty => language.returns_title(&ReturnsFinding::Nothing),
        _ if extent == Extent::OutOfRange => language.returns_title(&ReturnsFinding::OutOfRange),
        [high, low, _] if (high - low).abs() < 0.005 => language.endings_same(&month),
        _ => language.endings_title([&high, &low, &middle], &month),
    };
    let name = |outcome| language.outcome(outcome).name;
    let line = |name, role, dash, width, emphasis, values| Curve {
        name,
        role,
        dash,
        width,
        emphasis,
        values,
    };
    let (solid, plain) = (Dash::Solid, Emphasis::Plain);
    let content = Content {
        lines: vec![
            line(name(Outcome::Foresight), Role::Ai, solid, 1.5, plain, foresight),
            line(name(Outcome::Tuition), Role::Bad, solid, 1.5, plain, tuition),
            line(name(Outcome::Expected), Role::Ai, Dash::Dashed, 2.0, Emphasis::Loud, expected),
            line(language.bills_line(), Role::Bills, solid, 2.0, plain, bills),
        ],
        has_band: true,
        extent,
        title,
    };
    Curves::new(language, of, pace, content)
}
