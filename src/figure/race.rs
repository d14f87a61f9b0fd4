//! The issuer's profit and its bets against the losses of two laboratories, all added up since
//! the start.
//!
//! The losses stand on each other; the dashed line is profit with changes of prices, where there
//! are any. USD. Not here: what a laboratory's loss is ([`crate::analysis::Race`]), and the
//! drawing, see [`draw`].

mod draw;

use std::sync::Arc;

use super::frequency::{Frequency, Times};
use super::ledger::{BETS, MARKS, PROFIT};
use super::letter::{self, LetterQuantity, letter_quantity};
use super::table::{Header, Series};
use super::{ChartFigure, ChartKind, ChartParts, Heading, Table};
use crate::analysis::{Passing, Race, Run};
use crate::chart::{Chart, Role};
use crate::scenario::Lab;
use crate::text::race::{LabYears, Losers, Lost, RaceFinding};
use crate::text::{AxisUnit, Language};

/// The kind of figure, as the machine shows it.
pub static KIND: ChartKind = kind(4);
/// The same, as the view of the bets shows it.
pub(crate) static KIND_IN_BETS: ChartKind = kind(5);

const fn kind(number: u32) -> ChartKind {
    ChartKind {
        id: "race",
        file: "labs",
        number,
        subject: Language::race_subject,
        make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
        has_ledger: false,
        is_over_time: true,
    }
}

/// Columns of its file: the ledger's profit and bets, and every sum.
const FILE: &[&str] = &[
    "profit",
    "marks",
    "bets",
    PROFIT_SUM,
    REPORTED_SUM,
    BETS_SUM,
    "openai_loss_sum",
    "anthropic_loss_sum",
];
const PROFIT_SUM: &str = "profit_sum";
const REPORTED_SUM: &str = "reported_sum";
const BETS_SUM: &str = "bets_sum";
const LOSS_SUMS: [&str; 2] = ["openai_loss_sum", "anthropic_loss_sum"];
/// Both laboratories' losses, on the page alone.
const BOTH: &str = "loss_sum";

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("profit_sum", Language::cumulative_profit);

/// Less than this, either way, is no change of prices, USD.
const NO_MARKS: f64 = 1e6;

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct RaceFigure {
    language: Language,
    times: Times,
    table: Table,
    /// Entry in which the sides change places.
    crossing: Option<usize>,
    unit: AxisUnit,
    heading: Heading,
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, frequency: Frequency) -> RaceFigure {
    let times = Times::new(language, frequency, of.projection.dates());
    let found = Race::new(&of.scenario, &of.projection);
    let table = table(of, &found, frequency);
    let title = finding(of, &found).say(language);
    let pinned = table.letters().map(|(_, key)| key);
    let own = [PROFIT_SUM, REPORTED_SUM, BOTH, BETS_SUM];
    let largest = table.largest(own.into_iter().chain(pinned));
    RaceFigure {
        language,
        crossing: crossing(&found, &times),
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, &times, &table, &title),
            note: note(language, of, &found, &times),
            title,
        },
        times,
        table,
    }
}

/// Every sum since the start, with what the ledger says of each month.
fn table(of: &Run, found: &Race, frequency: Frequency) -> Table {
    let [openai, anthropic] = &found.losses;
    let both = (0..openai.len()).map(|month| found.both(month)).collect();
    let [openai_key, anthropic_key] = LOSS_SUMS;
    let sum = |key, values: &[f64], role, header| {
        Series::closes(key, values.to_vec()).shown(role, header)
    };
    let profit_name = Header::Words(Language::cumulative_profit);
    let reported_name = Header::Words(Language::reported_so_far);
    let of_lab = |lab: Lab| Header::With(Language::losses_of, lab.name());
    let bets = added_up(of, of.figures.bets_paid_before);
    let ledger = [PROFIT, MARKS, BETS].map(|item| item.series(&of.projection).hidden());
    let sums = [
        sum(PROFIT_SUM, &found.profit, Role::Profit, profit_name),
        sum(REPORTED_SUM, &found.reported, Role::Profit, reported_name),
        Series::closes(BOTH, both).shown(Role::Lab1, Header::Words(Language::both_labs)),
        sum(openai_key, openai, Role::Lab1, of_lab(Lab::OpenAi)),
        sum(anthropic_key, anthropic, Role::Lab2, of_lab(Lab::Anthropic)),
        sum(BETS_SUM, &bets, Role::Ai, Header::Words(Language::bets_so_far)),
    ];
    let pinned = PINNED.series_of(of, |run| {
        Series::closes(PROFIT_SUM, Race::new(&run.scenario, &run.projection).profit)
    });
    let series = ledger.into_iter().chain(sums).chain(pinned).collect();
    let mut table = Table::over_time(&of.projection.dates(), frequency, false, series);
    table.file = FILE.to_vec();
    let mut table = table.with_letters(&of.beside);
    let pairs = table.values(REPORTED_SUM).into_iter().zip(table.values(PROFIT_SUM));
    if !pairs.into_iter().any(|(reported, profit)| (reported - profit).abs() > NO_MARKS) {
        table.hide(REPORTED_SUM);
    }
    table
}

/// Bets paid so far, with those paid before the start.
fn added_up(of: &Run, before: f64) -> Vec<f64> {
    let mut paid = before;
    let mut add = |row| {
        paid += BETS.float(row);
        paid
    };
    of.projection.rows.iter().map(&mut add).collect()
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
    let at = |values: &[f64]| values.last().copied().unwrap_or_default();
    let (losses, profit) = (found.both(of.projection.rows.len() - 1), at(&found.profit));
    let date = |month: u32| {
        let row = of.projection.rows.iter().find(|row| row.month == month);
        row.map_or(last.date, |row| row.date)
    };
    let [openai, anthropic] = Lab::ALL.map(Lab::name);
    let month = last.date;
    let (who, lost) = match found.losses.each_ref().map(|sums| at(sums) > 0.0) {
        [false, false] if profit < 0.0 => return RaceFinding::OnlyIssuer { loss: -profit },
        [false, false] => return RaceFinding::NoLosses { profit },
        [true, true] => (Losers::Both, Lost::Both),
        [true, false] => (Losers::One { lab: openai }, Lost::One { lab: openai }),
        [false, true] => (Losers::One { lab: anthropic }, Lost::One { lab: anthropic }),
    };
    match passing {
        Passing::Ahead => RaceFinding::Ahead { who, losses, profit },
        Passing::From(month) => RaceFinding::Passes { who: lost, month: date(month) },
        Passing::Overtaken(month) => RaceFinding::Overtaken { who: lost, month: date(month) },
        Passing::Behind if profit < 0.0 => {
            RaceFinding::AllLose { who, losses, loss: -profit, month }
        }
        Passing::Behind => RaceFinding::Behind { who, losses, profit, month },
    }
}

fn describe(language: Language, times: &Times, table: &Table, title: &str) -> String {
    let Some((from, to)) = times.ends() else { return title.to_owned() };
    let row =
        |name: &str, key| language.subject_with_unit(name, &language.spoken_money(table.last(key)));
    let profit = row(language.cumulative_profit(), PROFIT_SUM);
    let losses = row(language.both_labs(), BOTH);
    let bets = row(language.bets_so_far(), BETS_SUM);
    let pinned = letter::said(language, table);
    language.sentences(&[title, &language.span_of(from, to), &profit, &losses, &bets, &pinned])
}

fn note(language: Language, of: &Run, found: &Race, times: &Times) -> String {
    let years = |lab: Option<Lab>| found.lab_years(lab);
    let months = found.profit.len().min(12);
    let [lab, other_lab] = Lab::ALL.map(Lab::name);
    let said = match (years(None), Lab::ALL.map(|lab| years(Some(lab)))) {
        (Some(both), [Some(one), Some(other)]) => {
            LabYears::Both { both, one, lab, other, other_lab }
        }
        (Some(years), [Some(_), None]) => LabYears::One { years, lab },
        (Some(years), _) => LabYears::One { years, lab: other_lab },
        (None, _) if found.both(months.saturating_sub(1)) > 0.0 => LabYears::NoProfit,
        (None, _) => LabYears::NoLosses,
    };
    let [seen, other_seen] = Lab::ALL.map(|lab| language.vintage(of.scenario.vintage(lab).id));
    let seen = language.race_note(lab, &seen, other_lab, &other_seen);
    let pinned = letter::lines_note(language, of);
    language.sentences(&[&said.say(language), &seen, &times.partial(), &pinned])
}

impl RaceFigure {
    /// Whether changes of prices are worth a line of their own.
    fn has_marks(&self) -> bool {
        self.table.is_shown(REPORTED_SUM)
    }

    /// Whether any bet is paid.
    fn has_bets(&self) -> bool {
        self.table.values(BETS_SUM).iter().any(|usd| *usd > 0.0)
    }
}

impl ChartFigure for RaceFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: Self::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }
}
