//! Falls of gold and bitcoin that need not be equal: the line on which the cushion is gone, the
//! region beyond it in which tokens are short, the shock that is set and the worst years on
//! record.
//!
//! To the right gold falls from 0 to 100 %, upward bitcoin. Listed shares and loans are down as
//! the shock sets them, so that its mark lies on the side that its table tells. A reading stands at
//! every tenth of gold's fall. The line of each pinned scenario has its letter upon it, and its shock
//! where that is another one. Not here: one asset at a time, see [`super::alone`].

use std::sync::Arc;

use super::super::frequency::Times;
use super::super::letter::{self, LetterQuantity, letter_quantity, stroke};
use super::super::plot::{number, position, words, words_on};
use super::super::table::{Cell, Column, Format, Header, TableRow};
use super::alone::percent_axis;
use super::{book, dial, worst_year};
use crate::analysis::{FallBook, FallLimit, FallShock, Run, UnequalFalls};
use crate::chart::{
    Align, Area, Chart, Fill, Ground, Label, Line, Margin, Mark, Panel, Place, Point, Role, Rule,
    Shade, Shape, Stroke, Tick, Within, YAxis, panel_frames,
};
use crate::figure::{
    ChartFigure, ChartKind, ChartParts, Frequency, Heading, Reading, Table, Vacancy,
};
use crate::scenario::{Class, Letter, Parameter};
use crate::text::Language;
use crate::text::fall::{FieldFinding, JointRoom};
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "fall-field",
    file: "fall-field",
    number: 4,
    subject: Language::fall_field_subject,
    make: |language, of, _| Arc::new(FieldFigure::new(language, of)),
    has_ledger: false,
    is_over_time: false,
};

/// Height of the drawing, CSS pixels.
const HEIGHT: f64 = 372.0;
/// Positions between two readings.
const STOP: usize = 10;
/// A line that leans by less than this over the whole height stands upright, percent.
const UPRIGHT: f64 = 0.5;
/// A region that is smaller than this has no name: its width, CSS pixels, and height, percent.
const NAMED_MIN: (f64, f64) = (150.0, 14.0);
/// Room to the left and to the right of the field, CSS pixels.
const MARGIN: Margin = Margin { left: 34.0, right: 12.0 };
/// Distance of the name of a mark, CSS pixels.
const ASIDE: f64 = 12.0;

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("bitcoin_fall", Language::fall_of_bitcoin, true);

/// Which part of the way along its line a letter stands.
const ALONG: [(Letter, f64); 4] =
    [(Letter::A, 0.3), (Letter::B, 0.5), (Letter::C, 0.7), (Letter::D, 0.15)];

/// A book before a shock.
#[derive(Clone, Copy)]
struct FallCase {
    book: FallBook,
    shock: FallShock,
    /// What is left of the cushion after listed shares and loans.
    cushion: f64,
    falls: UnequalFalls,
}

/// The field.
struct FieldFigure {
    language: Language,
    case: FallCase,
    pinned: Vec<(Letter, FallCase)>,
    times: Times,
    table: Table,
    heading: Heading,
}

/// What is left of the cushion once listed shares and loans are down as set, and the falls that
/// take it.
pub(super) fn unequal(book: &FallBook, shock: FallShock) -> (f64, UnequalFalls) {
    let cushion = book.excess - book.equities * shock.equities - book.loans * shock.loans;
    (cushion, UnequalFalls::new(cushion, book.gold, book.bitcoin))
}

/// What the title says of a run.
pub fn finding(run: &Run) -> FieldFinding {
    let (book, shock) = (book(run), FallShock::new(&run.scenario));
    let (cushion, falls) = unequal(&book, shock);
    let room = match FallLimit::new(cushion, book.gold_bitcoin()) {
        FallLimit::At { percent } => Some(JointRoom::At { percent }),
        _ => None,
    };
    let [gold, bitcoin] = [Parameter::StressGold, Parameter::StressBitcoin]
        .map(|parameter| dial(&run.scenario, parameter));
    let left = book.shocked(shock).excess;
    match falls {
        UnequalFalls::Gone => FieldFinding::Gone { missing: -cushion },
        UnequalFalls::Nothing => FieldFinding::Nothing,
        UnequalFalls::Beyond { left } => FieldFinding::BearsAll { left },
        UnequalFalls::Line { .. } if left < -HALF_CENT => {
            FieldFinding::Short { gold, bitcoin, missing: -left, room }
        }
        UnequalFalls::Line { .. } => {
            FieldFinding::Bears { gold, bitcoin, left: left.max(0.0), room }
        }
    }
}

impl FallCase {
    fn new(run: &Run) -> Self {
        let (book, shock) = (book(run), FallShock::new(&run.scenario));
        let (cushion, falls) = unequal(&book, shock);
        Self { book, shock, cushion, falls }
    }

    /// What is left of the cushion where gold falls by so much, USD.
    fn left(&self, gold: f64) -> f64 {
        self.cushion - gold / 100.0 * self.book.gold
    }

    /// What bitcoin may fall by where gold falls by so much, percent, beyond 0 to 100 as well.
    fn height(&self, gold: f64) -> f64 {
        self.left(gold) / self.book.bitcoin * 100.0
    }

    /// The same as a cell.
    fn cell(&self, gold: f64) -> Cell {
        let is_line = matches!(self.falls, UnequalFalls::Line { .. }) && self.book.bitcoin > 0.0;
        let may = Some(self.height(gold));
        Cell::or_none(may.filter(|may| is_line && (0.0..=100.0).contains(may)), Format::Percent(1))
    }

    /// The shock of gold and bitcoin, percent.
    fn set(&self) -> [f64; 2] {
        [self.shock.gold * 100.0, self.shock.bitcoin * 100.0]
    }

    /// The line on which the cushion is gone.
    fn line(&self, stroke: Stroke, reads: bool) -> Option<Mark> {
        let UnequalFalls::Line { gold_end, bitcoin_end } = self.falls else { return None };
        if is_upright(gold_end, bitcoin_end) {
            let [from, to] =
                [gold_end, bitcoin_end].map(|[gold, bitcoin]| Place::value(gold, bitcoin));
            return Some(Mark::Rule(Rule { from, to, stroke }));
        }
        let at = |percent: u32| Some(self.height(f64::from(percent)));
        Some(Mark::Line(Line { values: (0..=100).map(at).collect(), stroke, reads }))
    }
}

fn is_upright(gold_end: [f64; 2], bitcoin_end: [f64; 2]) -> bool {
    (gold_end[0] - bitcoin_end[0]).abs() < UPRIGHT
}

fn table(case: &FallCase, pinned: &[(Letter, FallCase)], run: &Run) -> Table {
    let bitcoin = Column {
        role: Some(Role::Cushion),
        ..Column::both("bitcoin_fall", Header::Words(Language::fall_of_bitcoin))
    };
    let columns = vec![
        Column::both("gold_fall", Header::Words(Language::fall_of_gold)),
        bitcoin,
        Column::both("cushion_left", Header::Words(Language::fall_before_bitcoin)),
    ];
    let gold = |tenth: u32| f64::from(tenth) * position(STOP);
    let row = |tenth: u32| {
        let gold = gold(tenth);
        let left = Cell::Float(case.left(gold), Format::Usd);
        let cells = vec![Cell::Float(gold, Format::Percent(0)), case.cell(gold), left];
        TableRow { cells, is_total: false }
    };
    let is_held = case.falls != UnequalFalls::Nothing;
    let rows = if is_held { (0..=10).map(row).collect() } else { Vec::new() };
    let mut table = Table { columns, rows, digits: 3, ..Table::default() };
    let cells = |(letter, case): &(Letter, FallCase)| {
        (*letter, (0..=10).map(|tenth| case.cell(gold(tenth))).collect())
    };
    PINNED.add(&mut table, "bitcoin_fall", pinned.iter().map(cells));
    table.with_letters(&run.beside)
}

impl FieldFigure {
    fn new(language: Language, run: &Run) -> Self {
        let case = FallCase::new(run);
        let pinned = run.beside.iter().map(|pin| (pin.letter, FallCase::new(&pin.run)));
        let pinned: Vec<_> = pinned.collect();
        let title = finding(run).say(language);
        let line = match case.falls {
            UnequalFalls::Line { gold_end: [gold, bitcoin], bitcoin_end: [other_gold, other] } => {
                language.fall_line_said(gold, bitcoin, other_gold, other)
            }
            _ => String::new(),
        };
        let [equities, loans] = [Parameter::StressEquities, Parameter::StressLoans]
            .map(|parameter| dial(&run.scenario, parameter));
        let heading = Heading {
            description: language.sentences(&[&title, &line]),
            note: language.sentences(&[
                &language.fall_field_note(equities, loans),
                &letter::lines_note(language, run),
            ]),
            title,
        };
        let times = Times::new(language, Frequency::Monthly, Vec::new());
        let table = table(&case, &pinned, run);
        Self { language, case, pinned, times, table, heading }
    }

    /// The region in which tokens are short, and its edge.
    fn region(&self) -> Vec<Mark> {
        let fill = Fill::plain(Role::Bad, Shade::Wash);
        let ground = |gold: f64| {
            let (from, to) = (Place::value(gold, 0.0), Place::value(100.0, 100.0));
            Mark::Ground(Ground { from, to, fill })
        };
        let mut marks = match self.case.falls {
            UnequalFalls::Gone => vec![ground(0.0)],
            UnequalFalls::Nothing | UnequalFalls::Beyond { .. } => Vec::new(),
            UnequalFalls::Line { gold_end, bitcoin_end } if is_upright(gold_end, bitcoin_end) => {
                vec![ground(bitcoin_end[0])]
            }
            UnequalFalls::Line { .. } => {
                let at = |percent: u32| self.case.height(f64::from(percent));
                let lower: Vec<_> = (0..=100).map(at).collect();
                let upper = vec![100.0; lower.len()];
                let within = Within::All;
                vec![Mark::Area(Area { lower, upper, fill, within, reads: false })]
            }
        };
        marks.extend(self.case.line(Stroke::solid(Role::Cushion, 2.5), true));
        let pinned = self.pinned.iter();
        marks.extend(pinned.filter_map(|(letter, case)| case.line(stroke(*letter), true)));
        marks
    }

    /// The letters of what is pinned: upon their lines, and beside their shocks where those are
    /// others than the present one.
    fn letters(&self) -> Vec<Mark> {
        let label = |text: &str, role| Label::bold(text, 12.0, role);
        let on_line = |(letter, case): &(Letter, FallCase)| {
            let UnequalFalls::Line { gold_end, bitcoin_end } = case.falls else { return None };
            let (_, part) = ALONG.iter().find(|(own, _)| own == letter)?;
            let along = |from: f64, to: f64| from + (to - from) * part;
            let at = Place::value(
                along(gold_end[0], bitcoin_end[0]),
                along(gold_end[1], bitcoin_end[1]),
            );
            let label = label(letter.word(), stroke(*letter).role);
            Some(words_on(Role::Paper, at, (0.0, 0.0), Align::Middle, label))
        };
        let mut marks: Vec<_> = self.pinned.iter().filter_map(on_line).collect();
        let mut shocks: Vec<([f64; 2], Vec<&str>)> = Vec::new();
        for (letter, case) in self.pinned.iter().filter(|(_, it)| it.set() != self.case.set()) {
            match shocks.iter_mut().find(|(at, _)| *at == case.set()) {
                Some((_, letters)) => letters.push(letter.word()),
                None => shocks.push((case.set(), vec![letter.word()])),
            }
        }
        for (set, letters) in shocks {
            let at = Place::value(set[0], set[1]);
            marks.push(Mark::Point(Point { at, shape: Shape::Dot, role: Role::Ink2, stem: None }));
            let (shift, align) = beside(set[0]);
            marks.push(words(at, (shift, 0.0), align, label(&letters.join(" "), Role::Ink2)));
        }
        marks
    }

    /// The names of the regions that are large enough in a drawing of a width.
    fn names(&self, width: f64) -> Vec<Mark> {
        let name = |text: &str, at: Place, align, role| {
            let shift = if align == Align::End { -6.0 } else { 6.0 };
            words(at, (shift, 0.0), align, Label::bold(text, 12.0, role))
        };
        let pixels = (width - MARGIN.left - MARGIN.right) / 100.0;
        let is_large = |wide: f64, high: f64| wide * pixels > NAMED_MIN.0 && high > NAMED_MIN.1;
        let [is_short, is_backed] = match self.case.falls {
            UnequalFalls::Gone => [true, false],
            UnequalFalls::Nothing => [false, false],
            UnequalFalls::Beyond { .. } => [false, true],
            UnequalFalls::Line { gold_end, bitcoin_end } => [
                is_large(100.0 - bitcoin_end[0], 100.0 - gold_end[1]),
                is_large(gold_end[0], bitcoin_end[1]),
            ],
        };
        let short = name(
            self.language.fall_short_region(),
            Place::value(100.0, 95.0),
            Align::End,
            Role::Bad,
        );
        let backed = name(
            self.language.fall_backed_region(),
            Place::value(0.0, 5.0),
            Align::Start,
            Role::Cushion,
        );
        let names = [(is_short, short), (is_backed, backed)];
        names.into_iter().filter_map(|(is_named, mark)| is_named.then_some(mark)).collect()
    }

    fn panel(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let language = self.language;
        let tick = |percent: u32| Tick::new(f64::from(percent), percent.to_string());
        let ticks = [0, 20, 40, 60, 80, 100].map(tick).to_vec();
        let mut marks = self.region();
        let worst = [Class::Gold, Class::Bitcoin].map(worst_year);
        marks.extend(marked(self.case.set(), Shape::Dot, language.fall_shock_mark()));
        if let [Some(gold), Some(bitcoin)] = worst {
            let at = [gold.percent, bitcoin.percent];
            marks.extend(marked(at, Shape::Diamond, language.fall_worst_mark()));
        }
        marks.extend(self.letters());
        marks.extend(self.names(width));
        let y = YAxis { min: 0.0, max: 100.0, ticks };
        let caption = language.fall_axes().to_owned();
        Panel { top, height, caption, y, marks, ends: Vec::new() }
    }
}

/// The side of a mark on which its name stands, by gold's fall.
fn beside(gold: f64) -> (f64, Align) {
    if gold > 50.0 { (-ASIDE, Align::End) } else { (ASIDE, Align::Start) }
}

/// A mark and its name.
fn marked([gold, bitcoin]: [f64; 2], shape: Shape, text: &str) -> [Mark; 2] {
    let at = Place::value(gold, bitcoin);
    let (shift, align) = beside(gold);
    let label = Label::plain(text, Role::Ink);
    [
        Mark::Point(Point { at, shape, role: Role::Ink, stem: None }),
        words(at, (shift, 0.0), align, label),
    ]
}

impl ChartFigure for FieldFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(HEIGHT, &[1.0]);
        let panels = match frames.as_slice() {
            [frame] if self.case.falls != UnequalFalls::Nothing => vec![self.panel(*frame, width)],
            _ => Vec::new(),
        };
        Chart {
            width,
            height: HEIGHT,
            margin: MARGIN,
            family: family.to_owned(),
            ground: None,
            x: percent_axis(self.language),
            panels,
        }
    }

    fn stops(&self) -> Vec<usize> {
        (0..self.table.rows.len()).map(|row| row * STOP).collect()
    }

    fn reading(&self, at: usize) -> Option<Reading> {
        let entry = at / STOP;
        let gold = self.table.values("gold_fall").get(entry).copied()?;
        let rows = ["bitcoin_fall", "cushion_left"]
            .into_iter()
            .chain(self.table.beside())
            .filter_map(|key| self.table.read(self.language, (key, entry), 3));
        Some(Reading {
            title: self.language.fall_gold_at(gold),
            place: self.language.fall_place(number(entry + 1), number(self.table.rows.len())),
            rows: rows.collect(),
        })
    }

    fn vacancy(&self) -> Option<Vacancy> {
        let is_empty = self.case.falls == UnequalFalls::Nothing;
        is_empty.then(|| Vacancy { height: HEIGHT, reason: self.language.fall_nothing() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(link: &str) -> FieldFigure {
        FieldFigure::new(Language::English, &Run::of_link(link))
    }

    fn title(link: &str) -> String {
        figure(link).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_title_says_on_which_side_the_shock_lies() {
        assert_eq!(
            title(""),
            "Gold down 20 % and bitcoin down 50 % leave tokens $2.56 bn short; together they may fall 16.7 %"
        );
        assert!(title("stress_gold=5&stress_bitcoin=10").contains("of the cushion; together"));
        assert!(title("buffer=30").starts_with("Gold and bitcoin could fall to nothing, and"));
        assert!(title("buffer=-1").starts_with("Before gold and bitcoin fall, tokens are $"));
        assert_eq!(title("gold=0&bitcoin=0"), "Neither gold nor bitcoin is held");
    }

    #[test]
    fn a_reading_is_a_row_of_the_table() {
        let field = figure("");
        let stops = field.stops();
        assert_eq!(stops.len(), 11);
        let reading = field.reading(10).unwrap();
        // (4.110 − 1.884) / 5.802 = 38.4 %.
        assert_eq!(reading.rows[0].value.replace('\u{a0}', " "), "38.4 %");
        assert_eq!(reading.title.replace('\u{a0}', " "), "Gold −10 %");
        // Beyond gold's own limit bitcoin bears nothing.
        assert_eq!(field.reading(40).unwrap().rows[0].value, "none");
        assert!(figure("gold=0&bitcoin=0").vacancy().is_some());
        assert!(figure("bitcoin=0").reading(0).is_some());
    }
}
