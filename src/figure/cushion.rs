//! The reserve by asset, and below it the cushion: what is left of it after everything owed.
//!
//! Stocks at the close of a month or year, USD. The title says what becomes of the cushion. No
//! stress: that is the risk view's. Not here: the drawing, see [`draw`].

mod draw;
mod find;

pub use find::finding;

use std::sync::Arc;

use super::frequency::{Frequency, Times};
use super::ledger::{
    ASSETS, BETS_INSIDE, BILLS, BITCOIN, CASH, EQUITIES, EXCESS, FUND, GOLD, LOANS, LineItem,
    OTHER, PAPER, QUEUE, REPO, TOKENS,
};
use super::letter::{self, LetterQuantity, letter_quantity};
use super::notice::quiet_exposure;
use super::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table, ledger};
use crate::analysis::Run;
use crate::chart::{Chart, Hatch};
use crate::text::{AxisUnit, Language};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "cushion",
    file: "cushion",
    number: 3,
    subject: |language| language.texts().subjects().cushion,
    make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
    has_ledger: false,
    is_over_time: true,
};

/// Bands of the reserve from the bottom up, bets carried inside it on top, with their ruling;
/// each pair of neighbours differs in colour and ruling or in the ruling.
const BANDS: [(LineItem, Hatch); 11] = [
    (BILLS, Hatch::Solid),
    (REPO, Hatch::Vertical),
    (CASH, Hatch::Solid),
    (FUND, Hatch::Falling),
    (PAPER, Hatch::Cross),
    (LOANS, Hatch::Horizontal),
    (GOLD, Hatch::Rising),
    (BITCOIN, Hatch::Dots),
    (EQUITIES, Hatch::Falling),
    (OTHER, Hatch::Cross),
    (BETS_INSIDE, Hatch::Solid),
];

/// What is told of each pinned scenario.
const PINNED: LetterQuantity =
    letter_quantity!("excess", |language| language.texts().chart().cushion);

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct CushionFigure {
    language: Language,
    times: Times,
    table: Table,
    /// Excess at the start, USD.
    opening: f64,
    /// Where the cushion first passes nought: month, part of it, name.
    crossing: Option<(usize, f64, String)>,
    reserve_unit: AxisUnit,
    cushion_unit: AxisUnit,
    heading: Heading,
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, frequency: Frequency) -> CushionFigure {
    let projection = &of.projection;
    let bands = || BANDS.iter().map(|(item, _)| *item);
    let items = [EXCESS, TOKENS, QUEUE, ASSETS].into_iter().chain(bands());
    let series = items.map(|item| item.series(projection));
    let series = series.chain(PINNED.series_of_item(EXCESS, of)).collect();
    let mut table = Table::over_time(&projection.dates(), frequency, false, series);
    table.file =
        ledger::COLUMNS.iter().filter(|item| item.is_stock()).map(|item| item.key).collect();
    let mut table = table.with_letters(&of.beside);
    for item in bands() {
        if table.values(item.key).iter().all(|usd| *usd == 0.0) {
            table.hide(item.key);
        }
    }
    let times = Times::new(language, frequency, projection.dates());
    let opening = projection.opening.excess.to_f64();
    // What is held, without an overdraft.
    let mut held = vec![0.0; table.rows.len()];
    for item in bands() {
        let amounts = table.values(item.key);
        held.iter_mut().zip(amounts).for_each(|(sum, usd)| *sum += usd.max(0.0));
    }
    let reserve = held.into_iter().fold(table.largest([TOKENS.key]), f64::max);
    let title = finding(projection).say(language);
    let pinned = table.letters().map(|(_, key)| key);
    let cushion = table.largest(pinned.chain([EXCESS.key])).max(opening.abs());
    CushionFigure {
        language,
        opening,
        crossing: find::crossing(language, projection),
        reserve_unit: language.axis_unit(reserve),
        cushion_unit: language.axis_unit(cushion),
        heading: Heading {
            description: describe(language, &times, (opening, &table), &title),
            note: note(language, of, &times),
            title,
        },
        times,
        table,
    }
}

fn describe(
    language: Language,
    times: &Times,
    (opening, table): (f64, &Table),
    title: &str,
) -> String {
    let Some((from, to)) = times.ends() else { return title.to_owned() };
    let texts = language.texts().chart();
    let money = |usd: f64| language.spoken_money(usd);
    let cushion =
        language.stands_from_to(texts.cushion, &money(opening), &money(table.last(EXCESS.key)));
    let pinned = letter::said(language, table);
    language.sentences(&[title, &language.span_of(from, to), &cushion, &pinned])
}

fn note(language: Language, of: &Run, times: &Times) -> String {
    let Some((first, _)) = times.ends() else {
        return language.texts().status().no_months.to_owned();
    };
    let exposure = quiet_exposure(&of.scenario, &of.projection);
    let exposure = exposure.map(|found| found.say(language)).unwrap_or_default();
    let simulated = language.simulated_from(first);
    let pinned = letter::lines_note(language, of);
    language.sentences(&[&exposure, &simulated, &times.partial(), &pinned])
}

impl ChartFigure for CushionFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: Self::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let items = [TOKENS, ASSETS, QUEUE].into_iter();
        let items =
            items.filter(|item| item.key != QUEUE.key || self.table.number(QUEUE.key, entry) > 0.0);
        let keys = items.chain(BANDS.iter().map(|(item, _)| *item)).map(|item| item.key);
        let keys = std::iter::once(EXCESS.key).chain(self.table.beside()).chain(keys);
        self.times.reading(&self.table, position, 4, keys)
    }
}
