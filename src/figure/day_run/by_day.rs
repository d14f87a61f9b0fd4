//! The run by the day as a figure: what is due and what each class has paid of it so far, over the
//! cushion at each close.
//!
//! The table has the amounts of each day, USD; the drawing adds them up. Not here: the drawing
//! ([`draw`]).

mod draw;

use std::sync::Arc;

use super::{CLASSES, class_column, drawn_column};
use crate::analysis::{ByClass, DayRun, DayTerms, Payout, Run, RunDay, day_run, main_source};
use crate::chart::{Chart, Role};
use crate::figure::frequency::{Frequency, Times};
use crate::figure::letter::{self, LetterQuantity, letter_quantity};
use crate::figure::plot::number;
use crate::figure::table::{Cell, Column, Format, Header, TableRow};
use crate::figure::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table, Vacancy};
use crate::scenario::{Class, Letter, Word};
use crate::text::day_run::{AssetClass, RunFinding};
use crate::text::{AxisUnit, Language};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "run",
    file: "run-by-day",
    number: 1,
    subject: Language::run_subject,
    make: |language, of, _| Arc::new(figure(language, of)),
    has_ledger: false,
    is_over_time: false,
};

/// What is told of each pinned scenario. Its days are those of the present run: what comes later is
/// not shown, and after its own last day nothing is paid.
const PINNED: LetterQuantity = letter_quantity!("paid", Language::paid_column);

/// Everything the figure shows, for any width.
#[derive(Clone, Debug)]
struct ByDay {
    language: Language,
    /// No months.
    times: Times,
    table: Table,
    unit: AxisUnit,
    heading: Heading,
    /// The opening and each day.
    days: Vec<RunDay>,
    is_told: bool,
}

/// What the title says.
pub fn finding(terms: &DayTerms, found: &DayRun) -> RunFinding {
    let usd = found.days.iter().map(|day| day.due).sum();
    match (found.payout, main_source(&found.days)) {
        (Payout::Waits(wait), _) if wait.day == 1 => RunFinding::WaitsAtOnce { usd: wait.most },
        (Payout::Waits(wait), _) => RunFinding::Waits { usd: wait.most, day: wait.day },
        (Payout::Everyone, Some(class)) => {
            RunFinding::Paid { usd, days: terms.days, from: AssetClass(class) }
        }
        _ => RunFinding::Nothing,
    }
}

fn figure(language: Language, of: &Run) -> ByDay {
    let terms = DayTerms::new(of);
    let found = day_run(&terms);
    let table = table(&found.days, of);
    let title = finding(&terms, &found).say(language);
    let most = found.days.iter().map(|day| day.due).sum::<f64>();
    let paid = table.letters().map(|(_, key)| table.values(key).iter().sum::<f64>());
    let most = paid.fold(most, f64::max);
    let last = found.days.last().copied().unwrap_or_default();
    let said = |name: &str, usd: f64| language.subject_with_unit(name, &language.spoken_money(usd));
    let waiting = said(language.waiting_column(), last.waiting);
    let cushion = said(language.texts().chart().cushion, last.cushion);
    let course = language.word(Word::StressProfile(terms.profile));
    let order = language.word(Word::SaleOrder(terms.order));
    ByDay {
        language,
        times: Times::new(language, Frequency::Monthly, Vec::new()),
        unit: language.axis_unit(most),
        heading: Heading {
            description: language.sentences(&[&title, &waiting, &cushion]),
            note: language
                .sentences(&[&language.run_note(course, order), &letter::lines_note(language, of)]),
            title,
        },
        is_told: matches!(found.payout, Payout::Everyone | Payout::Waits(_)),
        table,
        days: found.days,
    }
}

/// The amounts of a day before and after what each class gives.
type DayColumn = (fn(&RunDay) -> f64, fn() -> Column);

const BEFORE: [DayColumn; 4] = [
    (|day| day.asked, || Column::both("asked", Header::Words(Language::asked_column))),
    (|day| day.due, || drawn_column("due", Language::due_column, Role::Ink)),
    (|day| day.paid, || Column::both("paid", Header::Words(Language::paid_column))),
    (|day| day.waiting, || drawn_column("waiting", Language::waiting_column, Role::Bad)),
];
const AFTER: [DayColumn; 4] = [
    (|day| day.lost, || Column::both("lost", Header::Words(Language::lost_column))),
    (|day| day.tokens, || Column::both("tokens_left", Header::Words(Language::tokens_left_column))),
    (
        |day| day.assets,
        || Column::both("assets_left", Header::Words(|language| language.texts().chart().reserve)),
    ),
    (
        |day| day.cushion,
        || drawn_column("cushion", |language| language.texts().chart().cushion, Role::Cushion),
    ),
];

/// What is paid of each pinned scenario on so many days, and in all of them.
fn pinned(of: &Run, days: usize) -> Vec<(Letter, Vec<Cell>)> {
    let cells = of.beside.iter().map(|pin| {
        let found = pin.once(|run| day_run(&DayTerms::new(run)));
        let paid = found.days.iter().map(|day| day.paid).chain(std::iter::repeat(0.0));
        let paid: Vec<_> = paid.take(days).collect();
        let all = paid.iter().sum();
        let usd = |amount: f64| Cell::Float(amount, Format::Usd);
        (pin.letter, paid.iter().copied().chain([all]).map(usd).collect())
    });
    cells.collect()
}

/// One row a day, the opening first, and the sums of what flows.
fn table(days: &[RunDay], of: &Run) -> Table {
    let raised = ByClass::new(|class| days.iter().map(|day| day.raised.of(class)).sum());
    let day = Column::both("day", Header::Words(Language::day_column));
    let classes = CLASSES.map(|column| class_column(column, raised.of(column.0) > 0.0));
    let columns = [day]
        .into_iter()
        .chain(BEFORE.map(|(_, column)| column()))
        .chain(classes)
        .chain(AFTER.map(|(_, column)| column()));
    let usd = |amount: f64| Cell::Float(amount, Format::Usd);
    let row = |day: &RunDay, name: Cell, is_total: bool| {
        let stock = |cell: Cell| if is_total { Cell::NONE } else { cell };
        let [asked, due, paid, waiting] = BEFORE.map(|(of, _)| usd(of(day)));
        let [lost, tokens, assets, cushion] = AFTER.map(|(of, _)| usd(of(day)));
        let given = CLASSES.map(|(class, ..)| usd(day.raised.of(class)));
        let cells = [name, asked, due, paid, stock(waiting)].into_iter().chain(given);
        let cells = cells.chain([lost, stock(tokens), stock(assets), stock(cushion)]);
        TableRow { cells: cells.collect(), is_total }
    };
    let all = days.iter().fold(RunDay::default(), |all, day| RunDay {
        asked: all.asked + day.asked,
        due: all.due + day.due,
        paid: all.paid + day.paid,
        lost: all.lost + day.lost,
        ..all
    });
    let all =
        row(&RunDay { raised, ..all }, Cell::Header(Header::Words(Language::run_total)), true);
    let rows = days.iter().map(|day| row(day, Cell::Exact(day.day.into(), Format::Whole), false));
    let (columns, rows) = (columns.collect(), rows.chain([all]).collect());
    let mut table = Table { columns, rows, digits: 4, ..Table::default() };
    PINNED.add(&mut table, "paid", pinned(of, days.len()));
    table.with_letters(&of.beside)
}

impl ByDay {
    /// What is due until each close, and what each class that gives anything has given.
    fn so_far(&self) -> (Vec<f64>, Vec<(Class, Vec<f64>)>) {
        let sum = |of: &dyn Fn(&RunDay) -> f64| {
            let add = |sum: &mut f64, day: &RunDay| {
                *sum += of(day);
                Some(*sum)
            };
            self.days.iter().scan(0.0, add).collect::<Vec<_>>()
        };
        let given = CLASSES.map(|(class, ..)| (class, sum(&|day| day.raised.of(class))));
        let given = given.into_iter().filter(|(_, sums)| sums.last().is_some_and(|usd| *usd > 0.0));
        (sum(&|day| day.due), given.collect())
    }

    /// What of each pinned scenario has been paid until each close.
    fn paid_of_pinned(&self) -> Vec<(Letter, Vec<f64>)> {
        let so_far = |(letter, key)| {
            let add = |sum: &mut f64, usd: f64| {
                *sum += usd;
                Some(*sum)
            };
            (letter, self.table.values(key).into_iter().scan(0.0, add).collect())
        };
        self.table.letters().map(so_far).collect()
    }
}

impl ChartFigure for ByDay {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: draw::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family, self.is_told)
    }

    fn stops(&self) -> Vec<usize> {
        (0..self.days.len()).collect()
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let day = self.days.get(position)?.day;
        let last = number(self.days.len().saturating_sub(1));
        let row = |key| self.table.read(self.language, (key, position), 4);
        Some(Reading {
            title: match day {
                0 => self.language.run_start().to_owned(),
                day => self.language.day_number(day),
            },
            place: self.language.day_of(day, last),
            rows: self.table.shown().chain(self.table.beside()).filter_map(row).collect(),
        })
    }

    fn vacancy(&self) -> Option<Vacancy> {
        let reason = self.language.no_run();
        (!self.is_told).then_some(Vacancy { height: draw::HEIGHT, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(link: &str) -> ByDay {
        figure(Language::English, &Run::of_link(link))
    }

    fn title(link: &str) -> String {
        of(link).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_title_says_who_is_paid() {
        assert_eq!(
            title(""),
            "$55.1 bn comes back in 14 days and is paid on time, most of it from Treasury bills"
        );
        assert!(
            title("stress_share=10").ends_with("most of it from repo"),
            "{}",
            title("stress_share=10")
        );
        let waits = title("stress_share=100");
        assert_eq!(waits, "From day 12 on holders wait, for up to $27.5 bn");
        assert_eq!(
            title("stress_share=90&stress_days=1"),
            "Holders wait from the first day on, for up to $123.5 bn"
        );
        assert_eq!(title("tokens=0"), "Nobody asks for money");
        let empty = of("stress_share=0");
        assert!(empty.vacancy().is_some() && empty.chart(400.0, "x").is_empty());
    }

    #[test]
    fn the_days_add_up_to_what_is_drawn() {
        let figure = of("stress_share=90&stress_days=9&redemption_days=2");
        assert_eq!((figure.days.len(), figure.table.rows.len()), (12, 13));
        let (due, given) = figure.so_far();
        let given: f64 = given.iter().filter_map(|(_, sums)| sums.last()).sum();
        let waiting = figure.table.last("waiting");
        assert!((due[11] - given - waiting).abs() < 1.0, "{} {given} {waiting}", due[11]);
        let paid: f64 = figure.table.values("paid").iter().sum();
        assert!((paid - given).abs() < 1.0);
        let read = figure.reading(3).unwrap();
        assert_eq!((read.title.as_str(), read.place.as_str()), ("day 3", "day 3 of 11"));
    }
}
