//! The reserve by asset, and below it the cushion: what is left of it after everything owed.
//!
//! Stocks at the close of a month or year, USD. The title says what becomes of the cushion. No
//! stress: that is the risk view's. Not here: the drawing, see [`draw`].

mod draw;
mod find;

pub use find::finding;

use std::sync::Arc;

use super::notice::quiet_exposure;
use super::pace::{Pace, Times};
use super::sheet::sheet_of;
use super::{ChartFigure, ChartKind, Heading, Reading, ReadingRow, TableData, Vacancy};
use crate::analysis::Run;
use crate::chart::{Chart, Hatch, Role};
use crate::model::Row;
use crate::scenario::Class;
use crate::text::cushion::cushion;
use crate::text::{AxisUnit, Language};
use crate::unit::{Exact, Number, Usd};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "cushion",
    file: "cushion",
    number: 3,
    subject: |language| language.texts().subjects.cushion,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| sheet_of(&of.projection, pace, COLUMNS),
    is_paced: true,
    has_ledger: false,
};

/// Columns of the ledger that its file holds.
const COLUMNS: &[&str] = &[
    "tokens",
    "cash",
    "repo",
    "fund",
    "bills",
    "paper",
    "gold",
    "bitcoin",
    "equities",
    "loans",
    "other",
    "bets_inside",
    "assets",
    "queue",
    "excess",
];

/// Bands of the reserve from the bottom up; bets carried inside it stand on top.
const BAND_COUNT: usize = Class::DRAWN.len() + 1;

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct CushionFigure {
    language: Language,
    times: Times,
    stocks: Vec<Stock>,
    /// Excess at the start, USD.
    opening: f64,
    /// Where the cushion first passes nought: month, part of it, name.
    crossing: Option<(usize, f64, String)>,
    reserve_unit: AxisUnit,
    cushion_unit: AxisUnit,
    heading: Heading,
}

/// One close, USD.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stock {
    tokens: f64,
    assets: f64,
    queue: f64,
    excess: f64,
    bands: [f64; BAND_COUNT],
}

impl Stock {
    fn new(row: &Row<Exact>) -> Self {
        let mut bands = [0.0; BAND_COUNT];
        let amounts = Class::DRAWN.iter().map(|class| row.holdings.of(*class));
        for (band, amount) in bands.iter_mut().zip(amounts.chain([row.bets_inside])) {
            *band = float(amount);
        }
        Self {
            tokens: float(row.tokens),
            assets: float(row.assets),
            queue: float(row.queue),
            excess: float(row.excess),
            bands,
        }
    }

    /// What is held, without an overdraft.
    fn held(&self) -> f64 {
        self.bands.iter().map(|usd| usd.max(0.0)).sum()
    }
}

fn float(amount: Usd<Exact>) -> f64 {
    amount.number().to_f64()
}

/// Colour and ruling of a band; each pair of neighbours differs in both or in the ruling.
fn look(band: usize) -> (Role, Hatch) {
    match Class::DRAWN.get(band) {
        Some(Class::Bills) => (Role::Bills, Hatch::Solid),
        Some(Class::Repo) => (Role::Repo, Hatch::Vertical),
        Some(Class::Cash) => (Role::Repo, Hatch::Solid),
        Some(Class::Fund) => (Role::Repo, Hatch::Falling),
        Some(Class::Paper) => (Role::Loans, Hatch::Cross),
        Some(Class::Loans) => (Role::Loans, Hatch::Horizontal),
        Some(Class::Gold) => (Role::Gold, Hatch::Rising),
        Some(Class::Bitcoin) => (Role::Bitcoin, Hatch::Dots),
        Some(Class::Equities) => (Role::Other, Hatch::Falling),
        Some(Class::Other) => (Role::Other, Hatch::Cross),
        None => (Role::Ai, Hatch::Solid),
    }
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, pace: Pace) -> CushionFigure {
    let projection = &of.projection;
    let months: Vec<_> = projection.rows.iter().map(Stock::new).collect();
    let dates = projection.rows.iter().map(|row| row.date).collect();
    let times = Times::new(language, pace, dates);
    let close = |entry: &std::ops::Range<usize>| months.get(entry.end.saturating_sub(1)).copied();
    let stocks: Vec<_> = times.entries().iter().filter_map(close).collect();
    let opening = float(projection.opening.excess);
    let largest = |of: fn(&Stock) -> f64| stocks.iter().map(of).fold(0.0, f64::max);
    let title = cushion(language, &finding(projection));
    CushionFigure {
        language,
        opening,
        crossing: find::crossing(language, projection),
        reserve_unit: language.axis_unit(largest(|s| s.held().max(s.tokens))),
        cushion_unit: language.axis_unit(largest(|s| s.excess.abs()).max(opening.abs())),
        heading: Heading {
            description: describe(language, &times, (opening, &stocks), &title),
            note: note(language, of, &times),
            title,
        },
        times,
        stocks,
    }
}

fn describe(
    language: Language,
    times: &Times,
    (opening, stocks): (f64, &[Stock]),
    title: &str,
) -> String {
    let (Some(last), Some((from, to))) = (stocks.last(), times.ends()) else {
        return title.to_owned();
    };
    let texts = &language.texts().chart;
    let money = |usd: f64| language.spoken_money(usd);
    let cushion = language.stands_from_to(texts.cushion, &money(opening), &money(last.excess));
    language.sentences(&[title, &language.span_of(from, to), &cushion])
}

fn note(language: Language, of: &Run, times: &Times) -> String {
    let Some((first, _)) = times.ends() else {
        return language.texts().status.no_months.to_owned();
    };
    let exposure = quiet_exposure(language, &of.scenario, &of.projection).unwrap_or_default();
    language.sentences(&[&exposure, &language.simulated_from(first), &times.partial()])
}

impl CushionFigure {
    /// The name of a band.
    fn band_name(&self, band: usize) -> &'static str {
        let bets = self.language.texts().assets.bets;
        Class::DRAWN.get(band).map_or(bets, |class| self.language.asset(*class))
    }

    /// Bands that are ever held.
    fn held(&self) -> impl Iterator<Item = usize> {
        let is_held = |band: &usize| {
            self.stocks.iter().any(|stock| stock.bands.get(*band).is_some_and(|usd| *usd != 0.0))
        };
        (0..BAND_COUNT).filter(is_held)
    }
}

impl ChartFigure for CushionFigure {
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
        self.stocks.is_empty().then_some(Vacancy { height: Self::HEIGHT, reason })
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let stock = self.stocks.get(entry)?;
        let texts = &self.language.texts().chart;
        let money = |role, name: &str, usd: f64| ReadingRow {
            role,
            name: name.to_owned(),
            value: self.language.money(usd, 4),
        };
        let mut rows = vec![
            money(Some(Role::Cushion), texts.cushion, stock.excess),
            money(Some(Role::Ink), texts.tokens, stock.tokens),
            money(None, texts.reserve, stock.assets),
        ];
        if stock.queue > 0.0 {
            rows.push(money(Some(Role::Warn), texts.queue, stock.queue));
        }
        for band in self.held() {
            let usd = stock.bands.get(band).copied().unwrap_or_default();
            rows.push(money(Some(look(band).0), self.band_name(band), usd));
        }
        Some(Reading { title: self.times.name(entry), place: self.times.place_of(entry), rows })
    }

    fn table(&self) -> TableData {
        let texts = self.language.texts();
        let bands: Vec<_> = self.held().collect();
        let head = [
            texts.ledger.date.name,
            texts.chart.cushion,
            texts.chart.tokens,
            texts.chart.queue,
            texts.chart.reserve,
        ];
        let names = bands.iter().map(|band| self.band_name(*band));
        let row = |(entry, stock): (usize, &Stock)| {
            let held = bands.iter().map(|band| stock.bands.get(*band).copied().unwrap_or_default());
            let amounts = [stock.excess, stock.tokens, stock.queue, stock.assets];
            let money = |usd| self.language.money(usd, 4);
            std::iter::once(self.times.name(entry))
                .chain(amounts.into_iter().chain(held).map(money))
                .collect()
        };
        TableData {
            caption: self.heading.title.clone(),
            header: head.into_iter().chain(names).map(str::to_owned).collect(),
            rows: self.stocks.iter().enumerate().map(row).collect(),
        }
    }
}
