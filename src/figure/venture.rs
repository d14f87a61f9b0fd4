//! AI bets paid against the profit that pays for them, both added up since the start.
//!
//! Bets paid before the start are the level at which the steps begin. What is due and not paid
//! waits, and is the hatched gap above the steps. USD. Not here: what comes back of a bet, and
//! the drawing, see [`draw`].

mod draw;
mod find;

use std::sync::Arc;

use rust_decimal::Decimal;

use super::pace::{Pace, Times};
use super::sheet::{Kind, Series, Sheet, column, rows_of};
use super::{ChartFigure, ChartKind, Heading, Reading, ReadingRow, Subject, TableData, Vacancy};
use crate::chart::{Chart, Role};
use crate::model::Projection;
use crate::scenario::Scenario;
use crate::text::venture::{VentureFinding, venture};
use crate::text::{AxisUnit, Language};
use crate::unit::{Exact, Number};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "venture",
    file: "bets",
    number: 4,
    subject: Language::venture_subject,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| sheet(of.projection, pace),
    is_paced: true,
    has_ledger: false,
};

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct VentureFigure {
    language: Language,
    times: Times,
    sums: Vec<Sum>,
    /// Paid before the start, USD.
    before: f64,
    /// Entry and level of each payment, USD.
    payments: Vec<(usize, f64)>,
    unit: AxisUnit,
    finding: VentureFinding,
    heading: Heading,
}

/// Sums since the start at the close of an entry, USD.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sum {
    profit: f64,
    paid: f64,
    due: f64,
    /// Bets whose last part was paid in the entry.
    names: Vec<String>,
}

impl Sum {
    fn waiting(&self) -> f64 {
        (self.due - self.paid).max(0.0)
    }
}

/// The same, exact and by month.
struct Months {
    profit: Vec<Decimal>,
    paid: Vec<Decimal>,
    due: Vec<Decimal>,
}

impl Months {
    fn new(projection: &Projection<Exact>) -> Self {
        let before: Decimal = (projection.payments.iter())
            .filter(|payment| payment.due <= 0)
            .map(|payment| payment.amount.number().decimal())
            .sum();
        let add = |sum: &mut Decimal, amount: Decimal| {
            *sum += amount;
            Some(*sum)
        };
        let rows = &projection.rows;
        let profits = rows.iter().map(|row| row.profit.number().decimal());
        let paid = rows.iter().map(|row| row.bets.number().decimal());
        let due = rows.iter().map(|row| {
            let falls = |due: i32| i64::from(due) == i64::from(row.month);
            let due = projection.payments.iter().filter(|payment| falls(payment.due));
            due.map(|payment| payment.amount.number().decimal()).sum::<Decimal>()
        });
        Self {
            profit: profits.scan(Decimal::ZERO, add).collect(),
            paid: paid.scan(before, add).collect(),
            due: due.scan(before, add).collect(),
        }
    }
}

/// The figure of a projection.
pub fn figure(language: Language, of: Subject<'_>, pace: Pace) -> VentureFigure {
    let Subject { scenario, projection, figures } = of;
    let dates = projection.rows.iter().map(|row| row.date).collect();
    let times = Times::new(language, pace, dates);
    let months = Months::new(projection);
    let sums: Vec<_> = (times.entries().iter())
        .map(|entry| sum_of(scenario, projection, &months, entry))
        .collect();
    let finding = find::finding(language, projection, figures);
    let title = venture(language, &finding);
    let largest = sums.iter().flat_map(|s| [s.profit.abs(), s.due]).fold(0.0, f64::max);
    VentureFigure {
        language,
        before: figures.bets_paid_before,
        payments: payments(projection, &times, &sums),
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, &times, &sums, &title),
            note: find::note(language, projection, &times),
            title,
        },
        finding,
        times,
        sums,
    }
}

fn sum_of(
    scenario: &Scenario,
    projection: &Projection<Exact>,
    months: &Months,
    entry: &std::ops::Range<usize>,
) -> Sum {
    let at = |values: &[Decimal]| {
        let value = values.get(entry.end.saturating_sub(1)).copied().unwrap_or_default();
        f64::from_decimal(value)
    };
    let settled = projection.payments.iter().filter(|payment| {
        let month = payment.settled.and_then(|month| usize::try_from(month).ok());
        month.is_some_and(|month| entry.contains(&(month - 1)))
    });
    let name = |place: usize| scenario.bets().get(place).map(|bet| bet.name.clone());
    let names = settled.filter_map(|payment| name(payment.place)).filter(|n| !n.is_empty());
    Sum {
        profit: at(&months.profit),
        paid: at(&months.paid),
        due: at(&months.due),
        names: names.collect(),
    }
}

/// Where the last part of a bet is paid, and the level then.
fn payments(projection: &Projection<Exact>, times: &Times, sums: &[Sum]) -> Vec<(usize, f64)> {
    let settled = projection.payments.iter().filter_map(|payment| payment.settled);
    let mut entries: Vec<_> = settled
        .filter_map(|month| {
            let month = usize::try_from(month).ok()?.checked_sub(1)?;
            times.entries().iter().position(|months| months.contains(&month))
        })
        .collect();
    crate::order::sort_by(&mut entries, Ord::cmp);
    entries.dedup();
    entries.into_iter().filter_map(|entry| Some((entry, sums.get(entry)?.paid))).collect()
}

fn describe(language: Language, times: &Times, sums: &[Sum], title: &str) -> String {
    let (Some(last), Some((from, to))) = (sums.last(), times.ends()) else {
        return title.to_owned();
    };
    let row = |name: &str, usd: f64| language.subject_with_unit(name, &language.spoken_money(usd));
    let profit = row(language.cumulative_profit(), last.profit);
    let paid = row(language.cumulative_bets(), last.paid);
    language.sentences(&[title, &language.span_of(from, to), &profit, &paid])
}

/// Its file of numbers: profit and bets of the ledger, and their sums.
fn sheet(projection: &Projection<Exact>, pace: Pace) -> Sheet {
    let dates: Vec<_> = projection.rows.iter().map(|row| row.date).collect();
    let months = Months::new(projection);
    let waiting = months.due.iter().zip(&months.paid).map(|(due, paid)| *due - *paid).collect();
    let stock = |name, values| Series { name, kind: Kind::Stock, values };
    let mut series: Vec<_> =
        ["profit", "bets"].iter().filter_map(|name| column(&projection.rows, name)).collect();
    series.push(stock("profit_sum", months.profit));
    series.push(stock("bets_sum", months.paid));
    series.push(stock("bets_waiting", waiting));
    rows_of(&dates, pace, &series)
}

impl VentureFigure {
    /// Whether there is no bet, or no month, to draw.
    fn is_empty(&self) -> bool {
        self.sums.is_empty() || self.finding == VentureFinding::Empty
    }
}

impl ChartFigure for VentureFigure {
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
        let reason = self.language.texts().status.no_bets;
        let way = Some((self.language.open_book(), "#bets"));
        self.is_empty().then_some(Vacancy { height: Self::HEIGHT, reason, way })
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let sum = self.sums.get(entry)?;
        let money = |role, name: &str, usd: f64| ReadingRow {
            role: Some(role),
            name: name.to_owned(),
            value: self.language.money(usd, 4),
        };
        let mut rows = vec![
            money(Role::Profit, self.language.cumulative_profit(), sum.profit),
            money(Role::Ai, self.language.cumulative_bets(), sum.paid),
        ];
        if sum.waiting() > 0.0 {
            rows.push(money(Role::Ai, self.language.bets_waiting(), sum.waiting()));
        }
        let paid = self.language.texts().chart.bets_paid;
        let paid_now =
            |name: &String| ReadingRow { role: None, name: name.clone(), value: paid.to_owned() };
        rows.extend(sum.names.iter().map(paid_now));
        Some(Reading { title: self.times.name(entry), place: self.times.place_of(entry), rows })
    }

    fn table(&self) -> TableData {
        let header = [
            self.language.texts().ledger.date.name,
            self.language.cumulative_profit(),
            self.language.cumulative_bets(),
            self.language.bets_waiting(),
        ];
        let money = |usd: f64| self.language.money(usd, 4);
        let row = |(entry, sum): (usize, &Sum)| {
            vec![self.times.name(entry), money(sum.profit), money(sum.paid), money(sum.waiting())]
        };
        TableData {
            caption: self.heading.title.clone(),
            header: header.map(str::to_owned).to_vec(),
            rows: self.sums.iter().enumerate().map(row).collect(),
        }
    }
}
