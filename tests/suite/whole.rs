//! The whole page for many thousand scenarios: figures, titles, tables and files of every view, in
//! both languages and at any width, without a panic and without a number that is none.
//!
//! Scenarios come from a small generator of our own: a run of proptest costs more than a page.

use rust_decimal::Decimal;
use seigniorage::analysis::{PinnedRun, Run};
use seigniorage::chart::{LIGHT, svg};
use seigniorage::figure::comparison::comparison;
use seigniorage::figure::sankey::{flow, svg as flow_svg};
use seigniorage::figure::side::{side_inputs, side_said, side_table};
use seigniorage::figure::{Frequency, book, csv, ledger, notice, returns, sentence};
use seigniorage::scenario::{
    Bet, BetsFrom, DividendBase, Ends, Outcome, Parameter, Pins, Preset, RatePath, Scenario,
};
use seigniorage::text::Language;
use seigniorage::text::side::SideMode;
use seigniorage::unit::Month;

use super::common::{link, terms_of};
use super::legible::KINDS;

/// How many scenarios; more with `SCENARIOS` in the environment.
const SCENARIOS: u64 = 20_000;

/// Marsaglia's xorshift: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, count: u64) -> u64 {
        self.next() % count
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    fn between(&mut self, low: Decimal, high: Decimal) -> Decimal {
        low + (high - low) * Decimal::new(i64::try_from(self.below(10_001)).unwrap(), 4)
    }

    fn month(&mut self, first: i32, last: i32) -> Month {
        let years = u64::try_from(last - first + 1).unwrap();
        let year = first + i32::try_from(self.below(years)).unwrap();
        Month::new(year, 1 + u32::try_from(self.below(12)).unwrap()).unwrap()
    }

    /// A value of a parameter: within its slider, at an end of what it may be, or anywhere between.
    fn value(&mut self, parameter: Parameter) -> Decimal {
        let row = parameter.row();
        let value = match self.below(8) {
            0 => row.minimum,
            1 => row.maximum,
            2 => self.between(row.minimum, row.maximum),
            _ => self.between(row.slider_minimum, row.slider_maximum),
        };
        let places = if parameter.is_whole() { 0 } else { 6 };
        value.round_dp(places).clamp(row.minimum, row.maximum)
    }

    fn bet(&mut self) -> Bet {
        let mut number = |high: i64| self.between(Decimal::ZERO, Decimal::from(high)).round_dp(2);
        let (amount, a, b) = (number(90_000_000_000), number(100), number(100));
        let exit = self.month(1990, 2199);
        let terms = terms_of(self.of(&[0, 1, 2, 3]), amount, (a, b), exit, 48);
        let names =
            ["", "GPU cloud", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "脳とつなぐ賭け", "=1+1;#"];
        Bet {
            name: self.of(&names).to_owned(),
            month: self.month(1985, 2199),
            counted: !self.one_in(5),
            ends: self.of(Ends::ALL),
            terms,
        }
    }

    fn scenario(&mut self) -> Scenario {
        let mut scenario = Scenario::preset(self.of(&Preset::ALL));
        let rarity = 2 + self.below(8);
        for parameter in Parameter::ALL {
            if self.one_in(rarity) {
                assert!(scenario.set(*parameter, self.value(*parameter)), "{parameter:?}");
            }
        }
        // Most horizons are short: what happens late happens early as well.
        if !self.one_in(12) {
            let months = 1 + self.below(30);
            assert!(scenario.set(Parameter::Months, months.into()));
        }
        scenario.path = self.of(RatePath::ALL);
        scenario.choices.dividend_base = self.of(DividendBase::ALL);
        scenario.choices.bets_from = self.of(BetsFrom::ALL);
        scenario.choices.outcome = self.of(Outcome::ALL);
        assert!(scenario.set_start(self.month(1934, 2199)));
        assert!(scenario.set_history_from(self.month(1934, 2025)));
        let count = self.below(5);
        scenario.set_bets((0..count).map(|_| self.bet()).collect());
        scenario
    }
}

/// Words of a page in which a number would be none.
fn check(what: &str, words: &str, run: &Run) {
    let is_none =
        words.contains("NaN") || words.split(|c: char| !c.is_alphanumeric()).any(|w| w == "inf");
    assert!(!is_none, "{what}: {words} of {}", link(&run.scenario));
}

/// Everything the page would make of a scenario; two of its six charts are painted, in turn.
fn page(run: &Run, language: Language, (width, frequency): (f64, Frequency), turn: usize) {
    check("machine", &flow_svg(&flow(language, run, width)), run);
    for (place, kind) in KINDS.into_iter().enumerate() {
        let figure = (kind.make)(language, run, frequency);
        let heading = figure.heading();
        let words = [&heading.title, &heading.description, &heading.note];
        for words in words {
            check(kind.id, words, run);
        }
        let chart = figure.chart(width, "x");
        assert!(
            !chart.is_empty() || figure.vacancy().is_some_and(|vacancy| !vacancy.reason.is_empty()),
            "{}: nothing is drawn and no reason given of {}",
            kind.id,
            link(&run.scenario)
        );
        if place % 3 == turn % 3 {
            check(kind.id, &svg::render(&chart, &LIGHT, svg::estimate), run);
        }
        let table = figure.table();
        for cell in (0..table.pages()).flat_map(|page| table.page(language, page)).flatten() {
            check(kind.id, &cell, run);
        }
        let stops = figure.stops();
        assert!(stops.iter().all(|stop| figure.reading(*stop).is_some()));
        check(kind.id, &csv::document(&[], table), run);
    }
    check("ledger", &ledger::csv(&run.projection), run);
    check("returns", &csv::document(&[], &returns::table(run)), run);
    check("returns", &format!("{:?}", returns::returns(language, run)), run);
    check("losses", &format!("{:?}", returns::losses(language, run)), run);
    check("book", &format!("{:?}", book::book(language, run)), run);
    let compared = comparison(run);
    let table = compared.table();
    let origins = table.origins(0).into_iter().flatten().flatten();
    let origins: Vec<_> = origins.map(|origin| origin.text(language)).collect();
    check("comparison", &format!("{:?}{origins:?}", table.page(language, 0)), run);
    check("comparison", &compared.funding().say(language), run);
    for found in notice::notices(&run.scenario, &run.projection) {
        check("notices", &(found.name.say(language) + &found.sentence(language)), run);
    }
    check("sentence", &sentence::whole(run).say(language), run);
    if turn == 0 {
        beside(run, language);
    }
}

/// The same of what is told of a pin beside it.
fn beside(run: &Run, language: Language) {
    let pins = Pins::new([Scenario::preset(Preset::Bank)]);
    let beside = PinnedRun::all(&pins, run.scenario.months(), run.scenario.year());
    let run = &run.clone().with_beside(beside);
    for mode in SideMode::ALL {
        check("side", &format!("{:?}", side_table(language, run, mode)), run);
    }
    for pin in run.beside.iter() {
        check("side", &side_said(language, run, pin), run);
        let pinned = (pin.letter, &pin.run.scenario);
        check("side", &format!("{:?}", side_inputs(language, &run.scenario, pinned)), run);
    }
}

#[test]
fn the_page_of_any_scenario_is_made() {
    let count = std::env::var("SCENARIOS").ok().and_then(|count| count.parse().ok());
    let count: u64 = count.unwrap_or(SCENARIOS);
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for seed in (thread..count).step_by(usize::try_from(threads).unwrap()) {
                    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ ((seed + 1) << 20));
                    let run = Run::new(dice.scenario());
                    let language = dice.of(&Language::ALL);
                    let width = 280 + u32::try_from(dice.below(1641)).unwrap();
                    let frequency = dice.of(&[Frequency::Monthly, Frequency::Annual]);
                    let turn = usize::try_from(dice.below(3)).unwrap();
                    page(&run, language, (f64::from(width), frequency), turn);
                }
            });
        }
    });
}
