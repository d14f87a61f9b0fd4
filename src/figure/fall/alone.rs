//! The fall that takes the cushion, asset by asset: a bar each from 0 to 100 %, its value at the
//! end, and the worst year on record as a tick.
//!
//! What is not held has no bar, and its row in the table says so. A chart of no months: it has no
//! positions to read, its table says all of it. A tick with its letter says what each pinned scenario
//! bears of the same. Not here: falls that are not equal, see
//! [`super::field`].

use std::sync::Arc;

use super::super::frequency::Times;
use super::super::letter::{self, LetterBar, LetterQuantity, letter_quantity};
use super::super::plot::{position, words};
use super::super::table::{Cell, Column, Format, Header, TableRow};
use super::{at_risk, book, date_cell, date_text, record_cell, worst_year};
use crate::analysis::{FallBook, FallLimit, KeptProfit, ReverseStress, Run, SaleTerms};
use crate::chart::{
    Align, Chart, Emphasis, EndLabel, Fill, Ground, Hatch, Label, Margin, Mark, Panel, Place, Role,
    Rule, Shade, Stroke, Tick, XAxis, YAxis,
};
use crate::figure::look::look;
use crate::figure::{
    ChartFigure, ChartKind, ChartParts, Frequency, Heading, Origin, Reading, Table, Vacancy,
};
use crate::scenario::{Class, Letter, Parameter};
use crate::text::Language;
use crate::text::fall::AloneFinding;
use crate::unit::{HALF_CENT, Number};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "falls",
    file: "falls",
    number: 3,
    subject: Language::fall_alone_subject,
    make: |language, of, _| Arc::new(AloneFigure::new(language, of)),
    has_ledger: false,
    is_over_time: false,
};

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("fall", Language::fall_limit, true);

/// Room of a bar with its name, CSS pixels; and what the letters below it take.
const PITCH: f64 = 44.0;
const LETTERS: f64 = 14.0;
/// Middle of the name below the top of that room.
const NAME: f64 = 10.0;
/// Where the bar begins and ends below it.
const BAR: (f64, f64) = (22.0, 32.0);
/// Where the tick of the record does.
const TICK: (f64, f64) = (20.0, 34.0);
/// Where that of a pinned scenario does, and where its letter stands.
const NEEDLE: (f64, f64) = (20.0, 48.0);
const LETTER: f64 = 43.0;
/// Room over the first bar, and for the names of the axis.
const EDGE: (f64, f64) = (6.0, 26.0);
/// Room at the left, and for the values at the right.
const LEFT: f64 = 1.0;
const VALUES: f64 = 72.0;
/// From this width on the record is told in full.
const WIDE: f64 = 420.0;

/// One question: what falls, and how it is told and drawn.
pub(super) struct AloneCase {
    pub(super) key: &'static str,
    name: fn(Language) -> &'static str,
    class: Option<Class>,
    pub(super) limit: Option<FallLimit>,
    /// The same fall of each pinned scenario, percent.
    ticks: Vec<(Letter, f64)>,
}

/// The falls of a pinned scenario, one a question.
struct PinnedFalls(Vec<Option<f64>>);

/// The bars.
struct AloneFigure {
    language: Language,
    cases: Vec<AloneCase>,
    times: Times,
    table: Table,
    heading: Heading,
}

/// What the title says of a book.
pub fn finding(run: &Run) -> AloneFinding {
    found(&book(run), &reverse(run))
}

/// The answers of the reverse stress on the book at the start.
pub(super) fn reverse(run: &Run) -> ReverseStress {
    let share = f64::from_decimal(run.scenario.number(Parameter::StressShare)) / 100.0;
    ReverseStress::new(&book(run), &SaleTerms::new(&run.scenario), share)
}

fn found(book: &FallBook, reverse: &ReverseStress) -> AloneFinding {
    if book.excess < -HALF_CENT {
        return AloneFinding::Gone { missing: -book.excess };
    }
    if book.prices() + book.loans <= HALF_CENT {
        return AloneFinding::Nothing;
    }
    if book.excess <= HALF_CENT {
        return AloneFinding::Bare;
    }
    let alone = [
        (Class::Gold, reverse.gold),
        (Class::Bitcoin, reverse.bitcoin),
        (Class::Equities, reverse.equities),
    ];
    let recorded = alone.into_iter().filter_map(|(class, limit)| {
        let (fall, record) = (limit.percent()?, worst_year(class)?.percent);
        Some((class, fall, record))
    });
    // The one that the record goes furthest beyond, or stays least below.
    let worst = recorded.max_by(|one, other| (one.2 - one.1).total_cmp(&(other.2 - other.1)));
    if let Some((class, fall, record)) = worst {
        return AloneFinding::Recorded { asset: at_risk(class), fall, record };
    }
    match (reverse.loans, reverse.with_equities) {
        (FallLimit::At { percent }, _) => {
            AloneFinding::Alone { asset: at_risk(Class::Loans), fall: percent }
        }
        (_, FallLimit::At { percent }) => AloneFinding::Together { fall: percent },
        (_, FallLimit::Beyond { left }) => AloneFinding::Borne { left },
        _ => AloneFinding::LoansBorne { left: book.excess - book.loans },
    }
}

/// Every question with its answer, those of a year from now from the ledger.
pub(super) fn cases(reverse: &ReverseStress, kept: &KeptProfit) -> Vec<AloneCase> {
    type Words = fn(Language) -> &'static str;
    let alone =
        |key, name: Words, class, limit| AloneCase { key, name, class, limit, ticks: Vec::new() };
    let [tenth, fifth] = reverse.with_loans.map(Some);
    vec![
        alone("gold", Language::fall_gold, Some(Class::Gold), Some(reverse.gold)),
        alone("bitcoin", Language::fall_bitcoin, Some(Class::Bitcoin), Some(reverse.bitcoin)),
        alone("equities", Language::fall_equities, Some(Class::Equities), Some(reverse.equities)),
        alone("loans", Language::fall_loans, Some(Class::Loans), Some(reverse.loans)),
        alone("gold_bitcoin", Language::fall_both, None, Some(reverse.gold_bitcoin)),
        alone("with_equities", Language::fall_prices, None, Some(reverse.with_equities)),
        alone("with_loans_10", Language::fall_loans_tenth, None, tenth),
        alone("with_loans_20", Language::fall_loans_fifth, None, fifth),
        alone("after_year", Language::fall_year, None, kept.after_year),
        alone("after_year_kept", Language::fall_year_kept, None, kept.after_year_kept),
    ]
}

impl AloneCase {
    /// Whether it is drawn: what is not held is not, nor what says the same as another.
    fn is_drawn(&self, book: &FallBook) -> bool {
        let is_held = self.limit.is_some_and(|limit| limit != FallLimit::Nothing);
        is_held
            && match self.key {
                "with_equities" => book.equities > HALF_CENT,
                "with_loans_10" | "with_loans_20" => book.loans > HALF_CENT,
                "after_year" | "after_year_kept" => book.gold_bitcoin() > HALF_CENT,
                _ => true,
            }
    }

    /// The value at the end of its bar.
    fn value(&self, language: Language) -> String {
        match self.limit {
            Some(FallLimit::At { percent }) => language.percent(percent, 1),
            Some(FallLimit::Gone) => language.percent(0.0, 0),
            _ => language.fall_none().to_owned(),
        }
    }

    /// The fall, percent; nought where the cushion is gone before it.
    fn fall(&self) -> Option<f64> {
        match self.limit {
            Some(FallLimit::Gone) => Some(0.0),
            limit => limit.and_then(FallLimit::percent),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let left = match self.limit {
            Some(FallLimit::Beyond { left }) => Some(left),
            _ => None,
        };
        let year = self.class.and_then(worst_year);
        let source = year.map_or(Origin::None, |fall| Origin::Said(fall.source, fall.grade));
        vec![
            Cell::name(self.key),
            Cell::Header(Header::Words(self.name)),
            fall_cell(self.fall()),
            left.map_or(Cell::NONE, |usd| Cell::Float(usd, Format::Usd)),
            record_cell(year),
            Cell::Origin(source),
            year.map_or(Cell::NONE, |fall| date_cell(fall.to)),
        ]
    }
}

fn fall_cell(fall: Option<f64>) -> Cell {
    Cell::or_none(fall, Format::Percent(1))
}

/// The falls of what is pinned, by letter.
fn pinned(run: &Run) -> Vec<(Letter, Arc<PinnedFalls>)> {
    let falls = |run: &Run| {
        let cases = cases(&reverse(run), &KeptProfit::new(&run.scenario, &run.projection));
        PinnedFalls(cases.iter().map(AloneCase::fall).collect())
    };
    run.beside.iter().map(|pin| (pin.letter, pin.once(falls))).collect()
}

fn table(run: &Run, cases: &[AloneCase], pinned: &[(Letter, Arc<PinnedFalls>)]) -> Table {
    let columns = vec![
        Column::file("case"),
        Column::page(Header::Words(Language::fall_case)),
        Column::both("fall", Header::Words(Language::fall_limit)),
        Column::both("left", Header::Words(Language::fall_left)),
        Column::both("worst_year", Header::Words(Language::fall_year_record)),
        Column::file("worst_year_source"),
        Column::both("worst_year_to", Header::Words(Language::fall_record_to)),
    ];
    let row = |case: &AloneCase| TableRow { cells: case.cells(), is_total: false };
    let rows = cases.iter().map(row).collect();
    let mut table = Table { columns, rows, digits: 3, ..Table::default() };
    let cells = |(letter, falls): &(Letter, Arc<PinnedFalls>)| {
        (*letter, falls.0.iter().copied().map(fall_cell).collect())
    };
    PINNED.add(&mut table, "fall", pinned.iter().map(cells));
    table.with_letters(&run.beside)
}

impl AloneFigure {
    fn new(language: Language, run: &Run) -> Self {
        let (book, reverse) = (book(run), reverse(run));
        let mut cases = cases(&reverse, &KeptProfit::new(&run.scenario, &run.projection));
        let pinned = pinned(run);
        let table = table(run, &cases, &pinned);
        for (place, case) in cases.iter_mut().enumerate() {
            let tick = |(letter, falls): &(Letter, Arc<PinnedFalls>)| {
                Some((*letter, falls.0.get(place).copied().flatten()?))
            };
            case.ticks = pinned.iter().filter_map(tick).collect();
        }
        cases.retain(|case| case.is_drawn(&book));
        let title = found(&book, &reverse).say(language);
        let said = |case: &AloneCase| {
            language.subject_with_unit((case.name)(language), &case.value(language))
        };
        let said: Vec<_> = std::iter::once(title.clone()).chain(cases.iter().map(said)).collect();
        let said: Vec<_> = said.iter().map(String::as_str).collect();
        let heading = Heading {
            description: language.sentences(&said),
            note: language
                .sentences(&[language.fall_alone_note(), &letter::letters_note(language, run)]),
            title,
        };
        let times = Times::new(language, Frequency::Monthly, Vec::new());
        Self { language, cases, times, table, heading }
    }

    /// Room of a bar with its name and the letters below it, CSS pixels.
    fn pitch(&self) -> f64 {
        if self.table.letters().next().is_some() { PITCH + LETTERS } else { PITCH }
    }

    fn height(&self) -> f64 {
        EDGE.0 + self.pitch() * position(self.cases.len()) + EDGE.1
    }

    /// The room of a bar from the foot of the panel, in bars: a place so many pixels below its
    /// top.
    fn level(&self, case: usize, below: f64) -> f64 {
        position(self.cases.len() - case) - below / self.pitch()
    }

    fn marks(&self, place: usize, case: &AloneCase, width: f64) -> Vec<Mark> {
        let at = |percent: f64, below: f64| Place::value(percent, self.level(place, below));
        let bar = |percent: f64, fill: Fill| {
            Mark::Ground(Ground { from: at(0.0, BAR.0), to: at(percent, BAR.1), fill })
        };
        let (role, hatch) = case.class.map_or((Role::Cushion, Hatch::Solid), look);
        let mut marks = vec![bar(100.0, Fill::plain(Role::MuteWash, Shade::Full))];
        if let Some(percent) = case.limit.and_then(FallLimit::percent) {
            marks.push(bar(percent, Fill { role, shade: Shade::Full, hatch }));
        }
        let needle = LetterBar {
            end: 100.0,
            pixels: (width - LEFT - VALUES) / 100.0,
            tick: (self.level(place, NEEDLE.0), self.level(place, NEEDLE.1)),
            letter: self.level(place, LETTER),
        };
        marks.extend(needle.marks(&case.ticks));
        let name = Label::plain((case.name)(self.language), Role::Ink);
        marks.push(words(at(0.0, NAME), (0.0, 0.0), Align::Start, name));
        if let Some(year) = case.class.and_then(worst_year) {
            let stroke = Stroke::solid(Role::Ink, 2.0);
            let (from, to) = (at(year.percent, TICK.0), at(year.percent, TICK.1));
            marks.push(Mark::Rule(Rule { from, to, stroke }));
            let ended = date_text(self.language, year.to);
            let text = if width >= WIDE {
                self.language.fall_worst_year(year.percent, &ended)
            } else {
                self.language.fall_worst_short(year.percent, &ended)
            };
            let label = Label::plain(text, Role::Ink3);
            marks.push(words(at(100.0, NAME), (0.0, 0.0), Align::End, label));
        }
        marks
    }

    fn panel(&self, width: f64) -> Panel {
        let marks = self.cases.iter().enumerate();
        let end = |(place, case): (usize, &AloneCase)| EndLabel {
            value: self.level(place, f64::midpoint(BAR.0, BAR.1)),
            title: case.value(self.language),
            lines: Vec::new(),
            emphasis: Emphasis::Plain,
            role: Role::Ink,
        };
        Panel {
            top: EDGE.0,
            height: self.pitch() * position(self.cases.len()),
            caption: String::new(),
            y: YAxis { min: 0.0, max: position(self.cases.len()), ticks: Vec::new() },
            marks: marks.flat_map(|(place, case)| self.marks(place, case, width)).collect(),
            ends: self.cases.iter().enumerate().map(end).collect(),
        }
    }
}

/// A horizontal axis of 0 to 100 %, a position a per cent.
pub(super) fn percent_axis(language: Language) -> XAxis {
    let name = |percent: u32| {
        let at = f64::from(percent);
        match percent {
            0 => Tick::major(at, "0"),
            100 => Tick::major(at, language.percent(at, 0)),
            _ => Tick::new(at, percent.to_string()),
        }
    };
    XAxis { count: 101, ticks: [0, 20, 40, 60, 80, 100].map(name).to_vec() }
}

impl ChartFigure for AloneFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: self.height() }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        Chart {
            width,
            height: self.height(),
            margin: Margin { left: LEFT, right: VALUES },
            family: family.to_owned(),
            ground: None,
            x: percent_axis(self.language),
            panels: if self.cases.is_empty() { Vec::new() } else { vec![self.panel(width)] },
        }
    }

    fn stops(&self) -> Vec<usize> {
        Vec::new()
    }

    fn reading(&self, _: usize) -> Option<Reading> {
        None
    }

    fn vacancy(&self) -> Option<Vacancy> {
        self.cases
            .is_empty()
            .then(|| Vacancy { height: 4.0 * PITCH, reason: self.language.fall_nothing() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(link: &str, language: Language) -> AloneFigure {
        AloneFigure::new(language, &Run::of_link(link))
    }

    fn title(link: &str) -> String {
        figure(link, Language::English).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_title_holds_the_fall_against_the_record() {
        assert_eq!(
            title(""),
            "Gold alone would have to lose 21.8 %; the worst year on record took 36.4 %"
        );
        let only = "gold=0&equities=0";
        assert!(title(only).starts_with("Bitcoin alone would have to lose 70.8 %; the worst"));
        assert!(title("gold=0&bitcoin=0&equities=0").starts_with("Secured loans alone would"));
        assert!(title("gold=0&bitcoin=0&equities=0&loans=0").starts_with("Nothing is held"));
        assert!(title("buffer=-1").contains("is missing before anything falls"));
        assert!(title("buffer=0").ends_with("any fall leaves tokens short"));
        let rich = "gold=2&bitcoin=2&equities=0&loans=0&buffer=3";
        assert!(title(rich).contains("listed shares together take it with a fall of 7"));
        assert!(title("gold=1&bitcoin=0&equities=0&loans=0&buffer=3").starts_with("Even at noth"));
        assert!(title("gold=0&bitcoin=0&equities=0&loans=1").starts_with("Even if every loan"));
    }

    #[test]
    fn every_question_is_a_row_and_what_is_held_a_bar() {
        let whole = figure("", Language::English);
        assert_eq!((whole.cases.len(), whole.table.rows.len()), (10, 10));
        let none = figure("gold=0&bitcoin=0&equities=0&loans=0", Language::Japanese);
        assert!(none.cases.is_empty() && none.vacancy().is_some());
        assert!(none.chart(358.0, "x").is_empty());
        assert_eq!(whole.table.page(Language::English, 0)[1][1].replace('\u{a0}', " "), "70.8 %");
        // Shares could fall to nothing.
        assert_eq!(whole.table.page(Language::English, 0)[2][1], "none");
    }
}
