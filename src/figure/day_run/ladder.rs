//! The liquidity ladder as a figure: five bars on one scale of the tokens, by class; what is left
//! of the scale is the pale bar.
//!
//! A reading stands at the end of a bar. What passes the tokens is cut from the drawing and stands
//! in the table. A tick with its letter says how far each pinned scenario reaches.

use std::sync::Arc;

use super::{CLASSES, class_column};
use crate::analysis::{self, Ladder, RUNGS, Run, Rung};
use crate::chart::{
    Align, Chart, Fill, Ground, Label, Margin, Mark, Panel, Place, Role, Shade, Tick, XAxis, YAxis,
    panel_frames,
};
use crate::figure::frequency::{Frequency, Times};
use crate::figure::letter::{self, LetterBar, LetterQuantity, letter_quantity};
use crate::figure::look::look;
use crate::figure::plot::{number, position, words};
use crate::figure::table::{Cell, Column, Format, Header, TableRow};
use crate::figure::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table, Vacancy};
use crate::scenario::{Letter, Parameter};
use crate::text::Language;
use crate::text::day_run::LadderFinding;
use crate::unit::Number;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "ladder",
    file: "liquidity-ladder",
    number: 2,
    subject: Language::ladder_subject,
    make: |language, of, _| Arc::new(figure(language, of)),
    has_ledger: false,
    is_over_time: false,
};

/// Height of the drawing, CSS pixels.
const HEIGHT: f64 = 330.0;
/// Room beside the plot: half a name of the scale stands there, CSS pixels.
const SIDE: f64 = 24.0;
/// Positions of the scale, a tenth of a per cent each.
const SCALE: usize = 1000;
/// The room of a bar: where it begins and ends above the foot of its row, and where its name is.
const BAR: [f64; 3] = [0.08, 0.52, 0.78];
/// Width of a letter of a name below the bars at the most, CSS pixels.
const LETTER: f64 = 12.5;

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("survives", Language::survives_column, true);

/// Everything the figure shows, for any width.
#[derive(Clone, Debug)]
struct LadderFigure {
    language: Language,
    /// No months.
    times: Times,
    table: Table,
    heading: Heading,
    ladder: Ladder,
}

/// What the title says.
pub fn finding(ladder: &Ladder) -> LadderFinding {
    let share = |rung: &Rung| rung.survives.unwrap_or_default() * 100.0;
    let [.., month, quarter, end] = &ladder.rungs;
    match ladder.rungs.iter().find(|rung| share(rung) >= 100.0) {
        _ if end.survives.is_none() => LadderFinding::Nothing,
        Some(Rung { days: Some(0), .. }) => LadderFinding::AtOnce,
        Some(Rung { days: Some(days), .. }) => LadderFinding::Within { days: *days },
        Some(Rung { days: None, .. }) => {
            LadderFinding::Most { share: share(month), later: share(quarter) }
        }
        None => LadderFinding::Short { share: share(month), lacking: 100.0 - share(end) },
    }
}

fn figure(language: Language, of: &Run) -> LadderFigure {
    let ladder = analysis::ladder(of);
    let title = finding(&ladder).say(language);
    let said = |rung: &Rung| Some(language.rung_with(rung.days, rung.survives? * 100.0));
    let rungs: Vec<_> = ladder.rungs.iter().filter_map(said).collect();
    let limit = |parameter| f64::from_decimal(of.scenario.number(parameter));
    let [bills, gold, bitcoin] =
        [Parameter::BillsDaily, Parameter::GoldDaily, Parameter::BitcoinDaily].map(limit);
    let description: Vec<_> =
        [title.as_str()].into_iter().chain(rungs.iter().map(String::as_str)).collect();
    LadderFigure {
        language,
        times: Times::new(language, Frequency::Monthly, Vec::new()),
        table: table(language, &ladder, of),
        heading: Heading {
            description: language.sentences(&description),
            note: language.sentences(&[
                &language.ladder_note(bills, gold, bitcoin),
                &letter::letters_note(language, of),
            ]),
            title,
        },
        ladder,
    }
}

fn survives(rung: &Rung) -> Cell {
    Cell::or_none(rung.survives.map(|share| share * 100.0), Format::Percent(2))
}

/// One row a rung.
fn table(language: Language, ladder: &Ladder, of: &Run) -> Table {
    let [.., end] = &ladder.rungs;
    let classes = CLASSES.map(|column| class_column(column, end.cash.of(column.0) > 0.0));
    let columns = [
        Column::file("days"),
        Column::page(Header::Words(Language::rung_column)),
        Column::both("survives", Header::Words(Language::survives_column)),
        Column::both("cash_total", Header::Words(Language::cash_total)),
    ];
    let usd = |amount: f64| Cell::Float(amount, Format::Usd);
    let row = |rung: &Rung| {
        let days = rung.days.map_or(Cell::NONE, |days| Cell::Exact(days.into(), Format::Whole));
        let given = CLASSES.map(|(class, ..)| usd(rung.cash.of(class)));
        let head =
            [days, Cell::name(&language.rung(rung.days)), survives(rung), usd(rung.cash.sum())];
        TableRow { cells: head.into_iter().chain(given).collect(), is_total: false }
    };
    let columns = columns.into_iter().chain(classes).collect();
    let rows = ladder.rungs.iter().map(row).collect();
    let mut table = Table { columns, rows, digits: 4, ..Table::default() };
    let pinned = of.beside.iter().map(|pin| {
        let found = pin.once(analysis::ladder);
        (pin.letter, found.rungs.iter().map(survives).collect())
    });
    PINNED.add(&mut table, "survives", pinned);
    table.with_letters(&of.beside)
}

impl LadderFigure {
    /// The bars, the shortest time first.
    fn bars(&self) -> &[Rung] {
        self.ladder.rungs.get(..RUNGS.len()).unwrap_or_default()
    }

    /// Each class of a rung with where it begins and ends on the scale, cut at all tokens.
    fn pieces(&self, rung: &Rung) -> Vec<(usize, f64, f64)> {
        let share = |usd: f64| usd / self.ladder.tokens * position(SCALE);
        let mut from = 0.0;
        let mut pieces = Vec::new();
        for (place, (class, ..)) in CLASSES.into_iter().enumerate() {
            let to = (from + share(rung.cash.of(class))).min(position(SCALE));
            if to > from {
                pieces.push((place, from, to));
            }
            from = to;
        }
        pieces
    }

    fn panel(&self, (top, height): (f64, f64), plot: f64) -> Panel {
        let mut marks = Vec::new();
        let [foot, head, name] = BAR;
        let count = number(RUNGS.len());
        let rows = (1..=count).rev().map(f64::from);
        for (place, (rung, row)) in self.bars().iter().zip(rows).enumerate() {
            let bar = |from: f64, to: f64, fill| {
                let (from, to) = (Place::value(from, row + foot), Place::value(to, row + head));
                Mark::Ground(Ground { from, to, fill })
            };
            marks.push(bar(0.0, position(SCALE), Fill::plain(Role::MuteWash, Shade::Full)));
            for (place, from, to) in self.pieces(rung) {
                let Some((class, ..)) = CLASSES.get(place) else { continue };
                let (role, hatch) = look(*class);
                marks.push(bar(from, to, Fill { role, shade: Shade::Full, hatch }));
            }
            let share = rung.survives.unwrap_or_default() * 100.0;
            let said = self.language.rung_with(rung.days, share);
            let label = Label::bold(said, 13.0, Role::Ink);
            marks.push(words(Place::value(0.0, row + name), (0.0, 0.0), Align::Start, label));
            marks.extend(self.ticks(place, row, plot));
        }
        if let Some(last) = self.bars().last() {
            marks.extend(self.names(last, plot));
        }
        let y = YAxis { min: 0.6, max: f64::from(count) + 1.0, ticks: Vec::new() };
        Panel { top, height, caption: String::new(), y, marks, ends: Vec::new() }
    }

    /// How far each pinned scenario reaches on a bar: ticks, and their letters beside them.
    fn ticks(&self, place: usize, row: f64, plot: f64) -> Vec<Mark> {
        let [foot, head, _] = BAR;
        let cell =
            |key| self.table.entries().nth(place)?.cells.get(self.table.place(key)?)?.number();
        let reach = |(letter, key): (Letter, &'static str)| Some((letter, cell(key)? * 10.0));
        let ticks: Vec<_> = self.table.letters().filter_map(reach).collect();
        let bar = LetterBar {
            end: position(SCALE),
            pixels: plot / position(SCALE),
            tick: (row + foot, row + head),
            letter: row + f64::midpoint(foot, head),
        };
        bar.marks(&ticks)
    }

    /// The names of the classes below the last bar, where they have room.
    fn names(&self, rung: &Rung, plot: f64) -> Vec<Mark> {
        let mut free = 0.0;
        let mut names = Vec::new();
        for (place, from, to) in self.pieces(rung) {
            let Some((class, ..)) = CLASSES.get(place) else { continue };
            let text = self.language.asset(*class);
            let letter = if text.is_ascii() { LETTER / 1.6 } else { LETTER };
            let half = position(text.chars().count()) * letter / plot * position(SCALE) / 2.0;
            let middle = f64::midpoint(from, to);
            if middle - half >= free && middle + half <= position(SCALE) && to - from > half {
                free = middle + half;
                let at = Place::value(middle, 0.85);
                let label = Label::plain(text, Role::Ink2);
                names.push(words(at, (0.0, 0.0), Align::Middle, label));
            }
        }
        names
    }
}

impl ChartFigure for LadderFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(HEIGHT, &[1.0]);
        let panels = match frames.as_slice() {
            [frame] if self.vacancy().is_none() => vec![self.panel(*frame, width - 2.0 * SIDE)],
            _ => Vec::new(),
        };
        let tick = |percent: u32| {
            let at = f64::from(percent) * 10.0;
            Tick::new(at, self.language.percent(f64::from(percent), 0))
        };
        Chart {
            width,
            height: HEIGHT,
            margin: Margin { left: SIDE, right: SIDE },
            family: family.to_owned(),
            ground: None,
            x: XAxis { count: SCALE + 1, ticks: (0..=5).map(|fifth| tick(fifth * 20)).collect() },
            panels,
        }
    }

    fn stops(&self) -> Vec<usize> {
        let mut stops: Vec<usize> = Vec::new();
        let bars = self.bars().iter().filter(|rung| rung.survives.is_some());
        for rung in bars {
            let least = stops.last().map_or(0, |last| last + 1);
            stops.push(place_of(rung.survives.unwrap_or_default()).max(least));
        }
        // Bars that end at the same place keep a position each, the last within the scale.
        for (place, stop) in stops.iter_mut().rev().enumerate() {
            *stop = (*stop).min(SCALE - place);
        }
        stops
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let stops = self.stops();
        let near = |stop: &usize| stop.abs_diff(position);
        let (place, _) = stops.iter().enumerate().min_by_key(|(_, stop)| near(stop))?;
        let rung = self.bars().get(place)?;
        let row = |key| self.table.read(self.language, (key, place), 4);
        Some(Reading {
            title: self.language.rung(rung.days),
            place: self.language.percent(rung.survives? * 100.0, 1),
            rows: self.table.shown().chain(self.table.beside()).filter_map(row).collect(),
        })
    }

    fn vacancy(&self) -> Option<Vacancy> {
        let has_tokens = self.bars().iter().any(|rung| rung.survives.is_some());
        (!has_tokens).then(|| Vacancy { height: HEIGHT, reason: self.language.no_run() })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000")]
fn place_of(share: f64) -> usize {
    (share.clamp(0.0, 1.0) * 1000.0).round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(link: &str) -> String {
        figure(Language::English, &Run::of_link(link)).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_title_says_how_far_it_reaches() {
        assert_eq!(
            title(""),
            "91.0 % of tokens can be paid within 30 days; for 1.7 % a reserve sold in haste never suffices"
        );
        assert_eq!(title("preset=circle-2025"), "All tokens can be paid within 1 day");
        let cash = "cash=100&repo=0&gold=0&bitcoin=0&equities=0&loans=0&other=0";
        assert_eq!(title(cash), "All tokens can be paid on the same day");
        assert_eq!(title("tokens=0"), "There are no tokens to redeem");
        assert!(title("buffer=5&loans_haircut=0").contains(" within 30 days, "));
    }

    #[test]
    fn every_bar_has_a_place_to_read() {
        for link in ["", "cash=100&repo=0&gold=0&bitcoin=0&equities=0&loans=0&other=0", "loans=100"]
        {
            let figure = figure(Language::English, &Run::of_link(link));
            let stops = figure.stops();
            assert!(
                stops.len() == 5 && stops.windows(2).all(|pair| pair[0] < pair[1]),
                "{stops:?}"
            );
            assert!(stops.iter().all(|stop| *stop <= SCALE));
            let titles: Vec<_> =
                stops.iter().filter_map(|stop| Some(figure.reading(*stop)?.title)).collect();
            assert_eq!(titles[0], "Same day");
            assert_eq!(titles.len(), 5);
        }
        assert!(figure(Language::English, &Run::of_link("tokens=0")).stops().is_empty());
    }
}
