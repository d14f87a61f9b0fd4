//! What stands beside the present scenario, worked out again from the printed ledger alone: the table of
//! issuers, and how much of a change of income is rate and how much volume.

use std::collections::BTreeMap;

use seigniorage::analysis::{IncomeChange, Run, profit_change};
use seigniorage::figure::{csv, export, issuer, ledger};
use seigniorage::scenario::{Parameter, Preset, Scenario, Workspace, decode};
use seigniorage::text::Language;

use super::common::float;

/// The columns of comma-separated values by name, each cell a number where it is one.
fn columns(text: &str) -> BTreeMap<String, Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let names: Vec<_> = lines.next().unwrap().split(',').map(str::to_owned).collect();
    let rows: Vec<Vec<String>> =
        lines.map(|line| line.split(',').map(str::to_owned).collect()).collect();
    let column = |place: usize| rows.iter().map(|row| row[place].clone()).collect();
    names.into_iter().enumerate().map(|(place, name)| (name, column(place))).collect()
}

/// A year of a printed ledger.
struct Year {
    ledger: BTreeMap<String, Vec<String>>,
    opening: f64,
    months: std::ops::Range<usize>,
    dates: Vec<(i32, u32)>,
}

impl Year {
    /// The months of a scenario from one on, at most twelve.
    fn of(scenario: &Scenario, first: usize) -> Self {
        let run = Run::new(scenario.clone());
        let ledger = columns(&ledger::csv(&run.projection));
        let end = (first + 12).min(run.projection.rows.len());
        let start: Vec<u32> =
            scenario.start().to_string().split('-').map(|part| part.parse().unwrap()).collect();
        let dates = (0..u32::try_from(end).unwrap()).map(|month| {
            let months = start[0] * 12 + start[1] - 1 + month;
            (i32::try_from(months / 12).unwrap(), months % 12 + 1)
        });
        let opening = float(scenario.number(Parameter::Tokens));
        Self { ledger, opening, months: first..end, dates: dates.collect() }
    }

    fn at(&self, name: &str, month: usize) -> f64 {
        self.ledger[name][month].parse().unwrap()
    }

    fn sum(&self, name: &str) -> f64 {
        self.months.clone().map(|month| self.at(name, month)).sum()
    }

    /// Part of a year that a month is.
    fn part(&self, month: usize) -> f64 {
        let (year, number) = self.dates[month];
        let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days = match number {
            2 if is_leap => 29.0,
            2 => 28.0,
            4 | 6 | 9 | 11 => 30.0,
            _ => 31.0,
        };
        days / if is_leap { 366.0 } else { 365.0 }
    }

    fn before(&self) -> f64 {
        self.months.start.checked_sub(1).map_or(self.opening, |last| self.at("tokens", last))
    }

    /// Mean tokens and years.
    fn tokens(&self) -> (f64, f64) {
        let (mut sum, mut years, mut opening) = (0.0, 0.0, self.before());
        for month in self.months.clone() {
            let close = self.at("tokens", month);
            sum += f64::midpoint(opening, close) * self.part(month);
            years += self.part(month);
            opening = close;
        }
        (sum / years, years)
    }
}

fn near(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= 0.1 + theirs.abs() * 1e-9
}

/// Rows of the printed table of issuers that the ledgers do not bear out.
fn wrong(file: &str, months: u32, first: usize) -> Vec<String> {
    let table = columns(file);
    let cell = |name: &str, row: usize| table[name][row].parse::<f64>().ok();
    let mut wrong = Vec::new();
    for preset in Preset::ALL {
        let row = table["issuer"].iter().position(|id| id == preset.id()).unwrap();
        let mut scenario = Scenario::preset(preset);
        assert!(scenario.set(Parameter::Months, months.into()));
        let year = Year::of(&scenario, first);
        let (tokens, years) = year.tokens();
        let staff = float(scenario.number(Parameter::Staff));
        let expected = [
            ("tokens", Some(year.before())),
            ("reserve_income", Some(year.sum("interest"))),
            ("paid_away", Some(year.sum("partners") + year.sum("holders"))),
            ("profit", Some(year.sum("profit"))),
            ("excess", Some(year.at("excess", year.months.end - 1))),
            ("profit_per_employee", (staff > 0.0).then(|| year.sum("profit") / staff)),
            ("rate_earned", Some(year.sum("interest") / tokens / years * 100.0)),
        ];
        for (name, theirs) in expected {
            let ours = cell(name, row);
            let is_near = match (ours, theirs) {
                (Some(ours), Some(theirs)) => near(ours, theirs),
                (ours, theirs) => ours == theirs,
            };
            if !is_near {
                wrong.push(format!("{} {name}: {ours:?} {theirs:?}", preset.id()));
            }
        }
    }
    wrong
}

#[test]
fn the_table_of_issuers_is_the_sum_of_their_ledgers() {
    for (link, months, first) in [("", 60, 0), ("months=30&year=3", 30, 24), ("months=6", 6, 0)] {
        let file = export::file_of(&Workspace::decode(link).0, "issuers").unwrap();
        assert_eq!(wrong(&file.text, months, first), [""; 0], "{link}");
        assert!(file.text.contains("\r\npresent,2026-07,"), "{}", file.text);
    }
    // Of another time nothing comes out.
    let file = export::file_of(&Workspace::decode("").0, "issuers").unwrap();
    assert!(wrong(&file.text, 60, 12).len() > 20);
}

#[test]
fn rate_and_volume_are_those_of_the_ledgers() {
    for (then, now) in [
        ("preset=tether-2026-06", "preset=circle-2026-03"),
        (
            "preset=bank&rate=2",
            "preset=tether-2026-06&growth=5&path=ramp&rate_end=1&rate_months=12",
        ),
        ("preset=pyusd-2026-08", "preset=pyusd-2026-08&tokens=9bn"),
    ] {
        let [then, now] = [then, now].map(|link| decode(link).0);
        let found = profit_change(&Run::new(then.clone()), &Run::new(now.clone())).unwrap();
        let IncomeChange::Parted(parts) = found.income else { panic!("{found:?}") };
        let [then, now] = [then, now].map(|scenario| Year::of(&scenario, 0));
        let yields = [&then, &now].map(|year| year.sum("interest") / year.tokens().0);
        let tokens = [&then, &now].map(|year| year.tokens().0);
        let volume = f64::midpoint(yields[0], yields[1]) * (tokens[1] - tokens[0]);
        let rate = f64::midpoint(tokens[0], tokens[1]) * (yields[1] - yields[0]);
        assert!(near(parts.volume, volume) && near(parts.rate, rate), "{found:?} {rate} {volume}");
        let paid = |year: &Year| year.sum("partners") + year.sum("holders");
        assert!(near(found.paid_away, paid(&then) - paid(&now)));
        let all = parts.rate + parts.volume + found.paid_away + found.rest;
        assert!(near(all, now.sum("profit") - then.sum("profit")), "{found:?}");
    }
}

#[test]
fn the_page_and_the_file_of_the_issuers_tell_the_same() {
    for link in ["", "preset=circle-2025&year=2", "tokens=0&bets=none&staff=0"] {
        let table = issuer::table(&Run::of_link(link), issuer::IssuerOrder::Profit);
        for language in Language::ALL {
            let found = super::cell::apart(&table, &csv::document(&[], &table), language);
            assert_eq!(found, [""; 0], "{link}");
        }
    }
}
