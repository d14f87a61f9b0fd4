//! Payments, bet by bet: what each has been paid so far, in a stack, those before the start
//! among them.

use std::sync::Arc;

use super::super::plot::{number, y_axis};
use super::{Extent, draw, last_month, title, vacancy};
use crate::analysis::Run;
use crate::chart::{
    Chart, Emphasis, EndLabel, Fill, Hatch, Panel, Role, Shade, Stroke, Within, nice_axis,
    panel_frames,
};
use crate::figure::frequency::{Frequency, Times};
use crate::figure::letter::{self, LetterLines, LetterQuantity, letter_quantity};
use crate::figure::table::{Header, Series};
use crate::figure::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table, Vacancy};
use crate::model::Row;
use crate::scenario::BetsFrom;
use crate::text::book::BetName;
use crate::text::payment::{Payer, PaymentsFinding};
use crate::text::{AxisUnit, Language, Per};
use crate::unit::{Exact, HALF_CENT, Usd};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "payments",
    file: "bets-payments",
    number: 2,
    subject: Language::payments_subject,
    make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
    has_ledger: false,
    is_over_time: true,
};

/// Columns of the file: what has been paid so far for the bet at that place of the list.
const COLUMNS: [&str; crate::scenario::BETS_MAX] = [
    "bet_1", "bet_2", "bet_3", "bet_4", "bet_5", "bet_6", "bet_7", "bet_8", "bet_9", "bet_10",
    "bet_11", "bet_12", "bet_13", "bet_14", "bet_15", "bet_16",
];

/// What is told of each pinned scenario: all its bets together.
const PINNED: LetterQuantity = letter_quantity!("bets", Language::bets_so_far);

/// Which bet a column of the file is, by its name.
fn names(of: &Run) -> Vec<String> {
    let bets = of.scenario.bets().iter().zip(COLUMNS);
    let named = bets.filter(|(bet, _)| !bet.name.trim().is_empty());
    named
        .map(|(bet, column)| super::super::csv::remark(&format!("{column}: {}", bet.name)))
        .collect()
}

/// Rulings of the layers in turn; a neighbour always has another.
const HATCHES: [Hatch; 6] =
    [Hatch::Solid, Hatch::Rising, Hatch::Horizontal, Hatch::Dots, Hatch::Falling, Hatch::Vertical];
/// A layer thinner than this has no name of its own, CSS pixels.
const NAMED_MIN: f64 = 10.0;

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
struct Stack {
    language: Language,
    times: Times,
    table: Table,
    unit: AxisUnit,
    heading: Heading,
}

/// Places of the bets and what has been paid for them by the close of each month, in the order
/// they are due.
fn paid_by_bet(of: &Run) -> Vec<(usize, Vec<f64>)> {
    let bets = of.projection.payments.iter().zip(&of.projection.flows);
    let paid = bets.map(|(payment, flows)| {
        let before = if payment.due <= 0 { payment.amount } else { Usd::ZERO };
        let add = |sum: &mut Usd<Exact>, flow: &crate::model::BetFlow<Exact>| {
            *sum += flow.paid;
            Some(sum.to_f64())
        };
        (payment.place, flows.iter().scan(before, add).collect())
    });
    paid.collect()
}

/// What has been paid for all of them.
fn paid(of: &Run) -> Series<'static> {
    let mut sums = vec![0.0; of.projection.rows.len()];
    for (_, values) in paid_by_bet(of) {
        sums.iter_mut().zip(values).for_each(|(sum, usd)| *sum += usd);
    }
    Series::closes("bets", sums)
}

/// Who has paid for the bets by the last month; `None` where nobody has.
pub fn finding(of: &Run) -> Option<PaymentsFinding> {
    let projection = &of.projection;
    let paid: f64 = projection.rows.iter().map(|row| row.bets.to_f64()).sum();
    let before = projection.payments.iter().filter(|payment| payment.due <= 0);
    let before: f64 = before.map(|payment| payment.amount.to_f64()).sum();
    let month = last_month(projection);
    let payer = match projection.inputs.choices.bets_from {
        _ if paid <= HALF_CENT && before <= HALF_CENT => return None,
        _ if paid <= HALF_CENT => return Some(PaymentsFinding::Before { before }),
        BetsFrom::Reserve => Payer::Reserve { usd: paid },
        BetsFrom::Profit => match from_profit(&projection.rows) {
            profit if paid - profit <= HALF_CENT => Payer::Profit { usd: paid },
            profit if profit <= HALF_CENT => Payer::Cushion { usd: paid },
            profit => Payer::Both { profit, cushion: paid - profit },
        },
    };
    Some(if before <= HALF_CENT {
        PaymentsFinding::Paid { payer, month }
    } else {
        PaymentsFinding::PaidAlso { payer, month, before }
    })
}

/// What of the payments the profit covers that has been made since the start and neither paid out
/// nor lost again: month by month, bets before dividends.
fn from_profit(rows: &[Row<Exact>]) -> f64 {
    let (mut left, mut paid) = (0.0_f64, 0.0);
    for row in rows {
        left = (left + row.profit.to_f64()).max(0.0);
        let part = left.min(row.bets.to_f64());
        paid += part;
        left = (left - part - row.dividends.to_f64()).max(0.0);
    }
    paid
}

/// What has been paid for each bet, those on the page that are paid for.
fn table(of: &Run, frequency: Frequency) -> Table {
    let bets = of.scenario.bets();
    let layer = |(place, values): (usize, Vec<f64>)| {
        let is_paid = values.last().is_some_and(|usd| *usd > 0.0);
        let series = Series::closes(COLUMNS.get(place)?, values);
        let header = bets.get(place).map(|bet| Header::Bet(BetName::new(bet, place)));
        Some(match header {
            Some(header) if is_paid => series.shown(Role::Ai, header),
            _ => series,
        })
    };
    let layers = paid_by_bet(of).into_iter().filter_map(layer);
    let layers = layers.chain(PINNED.series_of(of, paid)).collect();
    let mut table = Table::over_time(&of.projection.dates(), frequency, false, layers);
    table.remarks = names(of);
    table.with_letters(&of.beside)
}

fn figure(language: Language, of: &Run, frequency: Frequency) -> Stack {
    let times = Times::new(language, frequency, of.projection.dates());
    let table = table(of, frequency);
    let total: f64 = table.shown().map(|key| table.last(key)).sum();
    let title = title(language, of, finding(of).map(|found| found.say(language)));
    let ends = table.shown().filter_map(|key| {
        let usd = language.spoken_money(table.last(key));
        Some(language.subject_with_unit(&table.header_of(key)?.text(language), &usd))
    });
    let ends: Vec<_> = ends.chain([letter::said(language, &table)]).collect();
    let span = times.ends().map(|(from, to)| language.span_of(from, to)).unwrap_or_default();
    let said: Vec<_> =
        [title.as_str(), &span].into_iter().chain(ends.iter().map(String::as_str)).collect();
    let first = times.ends().map(|(first, _)| language.simulated_from(first)).unwrap_or_default();
    let pinned = letter::lines_note(language, of);
    let largest = table.largest(table.letters().map(|(_, key)| key)).max(total);
    Stack {
        language,
        unit: language.axis_unit(largest),
        heading: Heading {
            description: language.sentences(&said),
            note: language.sentences(&[&first, &times.partial(), &pinned]),
            title,
        },
        times,
        table,
    }
}

impl Stack {
    fn panel(&self, (top, height): (f64, f64)) -> Panel {
        let divisor = self.unit.divisor();
        let mut marks = Vec::new();
        let mut lower = vec![0.0; self.times.entries().len()];
        let mut tops = Vec::new();
        for (index, key) in self.table.shown().enumerate() {
            let values = self.table.values(key);
            let upper: Vec<_> =
                lower.iter().zip(values).map(|(low, usd)| low + usd / divisor).collect();
            let hatch = HATCHES.get(index % HATCHES.len()).copied().unwrap_or_default();
            let shade = if index % 2 == 0 { Shade::Area } else { Shade::Band };
            let fill = Fill { role: Role::Ai, shade, hatch };
            marks.push(self.times.area(&lower, &upper, fill, Within::All));
            marks.push(self.times.line(&upper, Stroke::solid(Role::Paper, 1.0)));
            tops.push((
                lower.last().copied().unwrap_or_default(),
                upper.last().copied().unwrap_or_default(),
            ));
            lower = upper;
        }
        let pinned = LetterLines::of(&self.table, divisor);
        let line = |values: &[f64], stroke| self.times.line(values, stroke);
        marks.extend(pinned.under(line));
        marks.extend(pinned.over(line));
        let axis = nice_axis(lower.iter().copied().chain(pinned.values()), 6, true);
        let pixels = height / (axis.max - axis.min);
        let unit = self.unit.caption(Per::Stock);
        let caption = self.language.subject_with_unit(self.language.payments_caption(), &unit);
        let ends = self.ends(&tops, pixels).into_iter().chain(pinned.ends()).collect();
        Panel { top, height, caption, y: y_axis(&axis), marks, ends }
    }

    /// Names of the layers that are thick enough, and how many others there are.
    fn ends(&self, tops: &[(f64, f64)], pixels: f64) -> Vec<EndLabel> {
        let is_thick = |(low, high): &(f64, f64)| (high - low) * pixels >= NAMED_MIN;
        let end = |(key, (low, high)): (&str, &(f64, f64))| {
            let title = self.table.header_of(key)?.text(self.language);
            is_thick(&(*low, *high)).then(|| EndLabel {
                value: f64::midpoint(*low, *high),
                title,
                lines: vec![self.language.money(self.table.last(key), 3)],
                emphasis: Emphasis::Plain,
                role: Role::Ai,
            })
        };
        let mut ends: Vec<_> = self.table.shown().zip(tops).filter_map(end).collect();
        let others = tops.iter().filter(|layer| !is_thick(layer)).count();
        if let (1.., Some((_, top))) = (others, tops.last()) {
            ends.push(EndLabel {
                value: *top,
                title: self.language.further_bets(number(others)),
                lines: Vec::new(),
                emphasis: Emphasis::Quiet,
                role: Role::Ai,
            });
        }
        ends
    }
}

impl ChartFigure for Stack {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: draw::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        let height = 360.0;
        let frames = panel_frames(height, &[1.0]);
        let panels = match frames.as_slice() {
            [frame] if self.vacancy().is_none() => vec![self.panel(*frame)],
            _ => Vec::new(),
        };
        self.times.chart((width, height), family, panels)
    }

    fn vacancy(&self) -> Option<Vacancy> {
        let extent = if self.table.shown().next().is_none() { Extent::Empty } else { Extent::Told };
        vacancy(self.language, &self.times, extent)
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        // From the top down, as the layers lie.
        let keys = self.table.shown().rev().chain(self.table.beside());
        self.times.reading(&self.table, position, 4, keys)
    }
}
