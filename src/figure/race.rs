//! The issuer's profit and its bets against the losses of two laboratories, all added up since
//! the start.
//!
//! The losses stand on each other; the dashed line is profit with changes of prices, where there
//! are any. USD. Not here: what a laboratory's loss is ([`crate::analysis::Race`]), and the
//! drawing, see [`draw`].

mod draw;

use std::sync::Arc;

use super::pace::{Pace, Times};
use super::sheet::{Series, Sheet, column, rows_of};
use super::{ChartFigure, ChartKind, Heading, Reading, ReadingRow, TableData, Vacancy};
use crate::analysis::{Passing, Race, Run};
use crate::chart::{Chart, Role};
use crate::scenario::{Lab, Scenario};
use crate::text::race::{LabYears, Losers, RaceFinding, race};
use crate::text::{AxisUnit, Language};

/// The kind of figure, as the machine shows it.
pub static KIND: ChartKind = kind(4);
/// The same, as the view of the bets shows it.
pub static KIND_IN_BETS: ChartKind = kind(5);

const fn kind(number: u32) -> ChartKind {
    ChartKind {
        id: "race",
        file: "labs",
        number,
        subject: Language::race_subject,
        make: |language, of, pace| Arc::new(figure(language, of, pace)),
        sheet,
        is_paced: true,
        has_ledger: false,
    }
}

/// Less than this, either way, is no change of prices, USD.
const NO_MARKS: f64 = 1e6;

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct RaceFigure {
    language: Language,
    times: Times,
    sums: Vec<Sum>,
    /// Entry in which the sides change places.
    crossing: Option<usize>,
    unit: AxisUnit,
    heading: Heading,
}

/// A series: its colour, its name and its value.
type Shown = (Role, String, fn(&Sum) -> f64);

/// Sums since the start at the close of an entry, USD.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sum {
    profit: f64,
    reported: f64,
    bets: f64,
    losses: [f64; 2],
}

impl Sum {
    fn both(&self) -> f64 {
        self.losses.iter().sum()
    }
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, pace: Pace) -> RaceFigure {
    let Run { scenario, projection, figures, .. } = of;
    let times = Times::new(language, pace, projection.rows.iter().map(|row| row.date).collect());
    let found = Race::new(scenario, projection);
    let bets = added_up(of, figures.bets_paid_before);
    let sums: Vec<_> = (times.entries().iter())
        .map(|months| sum_at(&found, &bets, months.end.saturating_sub(1)))
        .collect();
    let title = race(language, &finding(of, &found));
    let largest = (sums.iter())
        .flat_map(|sum| [sum.profit.abs(), sum.reported.abs(), sum.both(), sum.bets])
        .fold(0.0, f64::max);
    RaceFigure {
        language,
        crossing: crossing(&found, &times),
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, &times, &sums, &title),
            note: note(language, scenario, &found, &times),
            title,
        },
        times,
        sums,
    }
}

/// Bets paid so far, with those paid before the start.
fn added_up(of: &Run, before: f64) -> Vec<f64> {
    let mut paid = before;
    let mut add = |row: &crate::model::Row<crate::unit::Exact>| {
        use crate::unit::Number as _;
        paid += row.bets.number().to_f64();
        paid
    };
    of.projection.rows.iter().map(&mut add).collect()
}

fn sum_at(race: &Race, bets: &[f64], month: usize) -> Sum {
    let at = |values: &[f64]| values.get(month).copied().unwrap_or_default();
    let [openai, anthropic] = &race.losses;
    Sum {
        profit: at(&race.profit),
        reported: at(&race.reported),
        bets: at(bets),
        losses: [at(openai), at(anthropic)],
    }
}

fn crossing(race: &Race, times: &Times) -> Option<usize> {
    let (Passing::From(month) | Passing::Overtaken(month)) = race.passing()? else { return None };
    let month = usize::try_from(month).ok()?.checked_sub(1)?;
    times.entries().iter().position(|months| months.contains(&month))
}

/// How the issuer stands against the laboratories in a projection.
pub fn finding(of: &Run, found: &Race) -> RaceFinding {
    let (Some(last), Some(passing)) = (of.projection.rows.last(), found.passing()) else {
        return RaceFinding::Empty;
    };
    let sum = sum_at(found, &[], of.projection.rows.len() - 1);
    let date = |month: u32| {
        let row = of.projection.rows.iter().find(|row| row.month == month);
        row.map_or(last.date, |row| row.date)
    };
    let [openai, anthropic] = Lab::ALL.map(Lab::name);
    let who = match sum.losses.map(|usd| usd > 0.0) {
        [false, false] => return RaceFinding::NoLosses { profit: sum.profit },
        [true, true] => Losers::Both,
        [true, false] => Losers::One(openai),
        [false, true] => Losers::One(anthropic),
    };
    let (losses, profit) = (sum.both(), sum.profit);
    match passing {
        Passing::Ahead => RaceFinding::Ahead { who, losses, profit },
        Passing::From(month) => RaceFinding::Passes { who, month: date(month) },
        Passing::Overtaken(month) => RaceFinding::Overtaken { who, month: date(month) },
        Passing::Behind => RaceFinding::Behind { who, losses, profit, month: last.date },
    }
}

fn describe(language: Language, times: &Times, sums: &[Sum], title: &str) -> String {
    let (Some(last), Some((from, to))) = (sums.last(), times.ends()) else {
        return title.to_owned();
    };
    let row = |name: &str, usd: f64| language.subject_with_unit(name, &language.spoken_money(usd));
    let profit = row(language.cumulative_profit(), last.profit);
    let losses = row(language.both_labs(), last.both());
    let bets = row(language.bets_so_far(), last.bets);
    language.sentences(&[title, &language.span_of(from, to), &profit, &losses, &bets])
}

fn note(language: Language, scenario: &Scenario, found: &Race, times: &Times) -> String {
    let years = |lab: Option<Lab>| found.lab_years(lab);
    let months = found.profit.len().min(12);
    let said = match years(None) {
        Some(both) => LabYears::Pays {
            both,
            each: (Lab::ALL.iter())
                .filter_map(|lab| Some((lab.name(), years(Some(*lab))?)))
                .collect(),
        },
        None if found.both(months.saturating_sub(1)) > 0.0 => LabYears::NoProfit,
        None => LabYears::NoLosses,
    };
    let seen = Lab::ALL.map(|lab| (lab.name(), language.vintage(scenario.vintage(lab).id)));
    language.sentences(&[&language.lab_years(&said), &language.race_note(&seen), &times.partial()])
}

/// Its file of numbers: the ledger's profit and bets, and every sum.
fn sheet(of: &Run, pace: Pace) -> Sheet {
    let rows = &of.projection.rows;
    let dates: Vec<_> = rows.iter().map(|row| row.date).collect();
    let found = Race::new(&of.scenario, &of.projection);
    let bets = added_up(of, of.figures.bets_paid_before);
    let [openai, anthropic] = &found.losses;
    let mut series: Vec<_> =
        ["profit", "marks", "bets"].iter().filter_map(|name| column(rows, name)).collect();
    series.push(Series::stock("profit_sum", &found.profit));
    series.push(Series::stock("reported_sum", &found.reported));
    series.push(Series::stock("bets_sum", &bets));
    series.push(Series::stock("openai_loss_sum", openai));
    series.push(Series::stock("anthropic_loss_sum", anthropic));
    rows_of(&dates, pace, &series)
}

impl RaceFigure {
    /// Whether changes of prices are worth a line of their own.
    fn has_marks(&self) -> bool {
        self.sums.iter().any(|sum| (sum.reported - sum.profit).abs() > NO_MARKS)
    }

    /// Whether any bet is paid.
    fn has_bets(&self) -> bool {
        self.sums.iter().any(|sum| sum.bets > 0.0)
    }

    /// Every series in the order of the table: its colour, its name and its value.
    fn series(&self) -> Vec<Shown> {
        let language = self.language;
        let [openai, anthropic] = Lab::ALL.map(|lab| language.losses_of(lab.name()));
        let mut series: Vec<Shown> = vec![
            (Role::Profit, language.cumulative_profit().to_owned(), |sum| sum.profit),
            (Role::Lab1, language.both_labs().to_owned(), Sum::both),
            (Role::Lab1, openai, |sum| sum.losses[0]),
            (Role::Lab2, anthropic, |sum| sum.losses[1]),
            (Role::Ai, language.bets_so_far().to_owned(), |sum| sum.bets),
        ];
        if self.has_marks() {
            let name = language.reported_so_far().to_owned();
            series.insert(1, (Role::Profit, name, |sum| sum.reported));
        }
        series
    }
}

impl ChartFigure for RaceFigure {
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
        let reason = self.language.texts().status.no_months;
        self.sums.is_empty().then_some(Vacancy { height: Self::HEIGHT, reason })
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let sum = self.sums.get(entry)?;
        let row = |(role, name, value): Shown| ReadingRow {
            role: Some(role),
            name,
            value: self.language.money(value(sum), 4),
        };
        Some(Reading {
            title: self.times.name(entry),
            place: self.times.place_of(entry),
            rows: self.series().into_iter().map(row).collect(),
        })
    }

    fn table(&self) -> TableData {
        let series = self.series();
        let mut header = vec![self.language.texts().ledger.date.name.to_owned()];
        header.extend(series.iter().map(|(_, name, _)| name.clone()));
        let row = |(entry, sum): (usize, &Sum)| {
            let mut cells = vec![self.times.name(entry)];
            cells.extend(series.iter().map(|(.., value)| self.language.money(value(sum), 4)));
            cells
        };
        TableData {
            caption: self.heading.title.clone(),
            header,
            rows: self.sums.iter().enumerate().map(row).collect(),
        }
    }
}
