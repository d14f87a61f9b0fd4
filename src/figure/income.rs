//! Income, costs and profit by month, over the short rate.
//!
//! Income is interest, fees and other income. What is paid to holders and partners, and costs
//! with losses and tax, stand below it; what is left is profit. Where they take more than there
//! is, the gap is a loss. USD a month in one common unit. Not here: the drawing.

mod draw;
mod find;

pub use find::finding;

use std::sync::Arc;

use super::bill::held_note;
use super::frequency::{Frequency, Times};
use super::ledger::{
    BET_INCOME, COSTS, COSTS_AND_LOSSES, FEES, GIVEN, HOLDERS, INCOME, INTEREST, LOSSES, LineItem,
    OTHER_INCOME, OUTLAYS, PARTNERS, PROFIT, RATE, TAKEN, TAX,
};
use super::letter::{self, LetterQuantity, letter_quantity};
use super::{ChartFigure, ChartKind, ChartParts, Heading, Reading, Table};
use crate::analysis::Run;
use crate::chart::Chart;
use crate::model::Row;
use crate::record::Fact;
use crate::record::productivity::IMPLIED_INTEREST;
use crate::scenario::Preset;
use crate::text::{AxisUnit, Language};
use crate::unit::Exact;

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "income",
    file: "income",
    number: 2,
    subject: |language| language.texts().subjects().income,
    make: |language, of, frequency| Arc::new(figure(language, of, frequency)),
    has_ledger: true,
    is_over_time: true,
};

/// Every item of the table: those with words stand on the page.
const ITEMS: [LineItem; 16] = [
    RATE,
    INTEREST,
    INCOME,
    GIVEN,
    COSTS,
    LOSSES,
    TAX,
    PROFIT,
    BET_INCOME,
    OTHER_INCOME,
    FEES,
    PARTNERS,
    HOLDERS,
    COSTS_AND_LOSSES,
    OUTLAYS,
    TAKEN,
];

/// Items of its file.
const FILE: &[&str] = &[
    "rate",
    "interest",
    "bet_income",
    "other_income",
    "fees",
    "partners",
    "holders",
    "costs",
    "losses",
    "tax",
    "profit",
];

/// What is told of each pinned scenario.
const PINNED: LetterQuantity = letter_quantity!("income", Language::income_name);

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeFigure {
    language: Language,
    times: Times,
    table: Table,
    /// The first entry all of whose rates the record no longer has.
    held: Option<usize>,
    unit: AxisUnit,
    heading: Heading,
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, frequency: Frequency) -> IncomeFigure {
    let dates = of.projection.dates();
    let series = ITEMS.iter().map(|item| item.series(&of.projection));
    let series = series.chain(PINNED.series_of_item(INCOME, of)).collect();
    let table = Table { file: FILE.to_vec(), ..Table::over_time(&dates, frequency, true, series) };
    let table = table.with_letters(&of.beside);
    let times = Times::new(language, frequency, dates);
    let pinned = table.letters().map(|(_, key)| key);
    let largest = table.largest([INCOME, TAKEN].map(|item| item.key).into_iter().chain(pinned));
    let title = finding(of).title(language);
    IncomeFigure {
        language,
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, (&times, &table), &of.projection.rows, &title),
            note: note(language, of, &times),
            title,
        },
        held: held_entry(of, &times),
        times,
        table,
    }
}

/// The first entry whose months all lie beyond the record.
fn held_entry(of: &Run, times: &Times) -> Option<usize> {
    let month = usize::try_from(of.scenario.held_from()?).ok()? - 1;
    times.entries().iter().position(|months| months.start >= month)
}

fn describe(
    language: Language,
    (times, table): (&Times, &Table),
    months: &[Row<Exact>],
    title: &str,
) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return title.to_owned();
    };
    let texts = language.texts().chart();
    let ends = |name: &str, item: LineItem| {
        let [first, last] = [first, last].map(|row| language.spoken_money(item.float(row)));
        language.first_to_last(name, &first, &last)
    };
    let span = times.ends().map(|(first, last)| language.span_of(first, last)).unwrap_or_default();
    let (interest, profit) = (ends(texts.interest, INTEREST), ends(texts.profit, PROFIT));
    language.sentences(&[title, &span, &interest, &profit, &letter::said(language, table)])
}

fn note(language: Language, of: &Run, times: &Times) -> String {
    let Some((first, _)) = times.ends() else { return String::new() };
    let simulated = language.simulated_from(first);
    let held = held_note(language, &of.scenario).unwrap_or_default();
    let pinned = letter::lines_note(language, of);
    language.sentences(&[&simulated, &implied(language, of), &held, &times.partial(), &pinned])
}

/// In the article's year, what the record implies: the page shows both and bends no input.
fn implied(language: Language, of: &Run) -> String {
    if of.scenario.base() != Preset::Article2024 {
        return String::new();
    }
    let Fact { value, year, .. } = IMPLIED_INTEREST;
    let figures = &of.figures;
    language.implied_interest(year, value, figures.reserve_income, figures.months)
}

impl ChartFigure for IncomeFigure {
    fn frame(&self) -> ChartParts<'_> {
        let Self { heading, table, times, .. } = self;
        ChartParts { heading, table, times, height: Self::HEIGHT }
    }

    fn chart(&self, width: f64, family: &str) -> Chart {
        self.drawing(width, family)
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let keys = [INTEREST, PROFIT, COSTS, LOSSES, TAX, GIVEN, RATE].map(|item| item.key);
        let entry = self.times.entry_at(position)?;
        let number = |key: &str| self.table.number(key, entry);
        let is_read = |key: &&str| ![LOSSES.key, GIVEN.key].contains(key) || number(key) > 0.0;
        let keys = keys.into_iter().filter(is_read).chain(self.table.beside());
        let mut reading = self.times.reading(&self.table, position, 3, keys)?;
        if let (Some(row), true) = (reading.rows.get_mut(1), number(PROFIT.key) < 0.0) {
            self.language.texts().chart().loss.clone_into(&mut row.name);
        }
        Some(reading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;
    use crate::unit::Usd;

    fn of(language: Language, link: &str) -> IncomeFigure {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        let run = Run::new(scenario);
        figure(language, &run, Frequency::Monthly)
    }

    fn title(language: Language, link: &str) -> String {
        of(language, link).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn costs_losses_and_tax_are_told_apart() {
        let bank = of(Language::English, "preset=bank");
        let (header, rows) =
            (bank.table.header(Language::English), bank.table.page(Language::English, 0));
        let [costs, losses, tax] = ["Costs", "Losses on loans", "Tax"];
        assert_eq!(header[5..8], [costs, losses, tax]);
        assert!(rows.iter().all(|row| row.len() == header.len()));
        let reading = bank.reading(0).unwrap();
        let names: Vec<_> = reading.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names[2..5], [costs, losses, tax]);
        let said = title(Language::English, "preset=bank");
        assert!(said.contains("; costs, losses and tax take "), "{said}");
        assert!(said.ends_with(" cents of every dollar that holders leave"), "{said}");
    }

    #[test]
    fn a_table_adds_its_years_up() {
        let rows = of(Language::English, "months=18").table.page(Language::English, 0);
        let names: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names.len(), 18 + 2 + 1);
        assert_eq!(
            [names[6], names[19], names[20]],
            ["2026, 6 months, total", "2027, total", "18 months, total"]
        );
        let run = Run::of_link("months=18");
        let sum = |months: std::ops::Range<usize>| {
            let rows = &run.projection.rows[months];
            let profit = rows.iter().map(|row| row.profit).sum::<Usd<Exact>>();
            Language::English.money(profit.to_f64(), 4)
        };
        let profits = [6, 19, 20].map(|row: usize| rows[row][8].clone());
        assert_eq!(profits, [sum(0..6), sum(6..18), sum(0..18)]);
        assert_eq!(of(Language::English, "months=3").table.rows.len(), 4);
    }

    #[test]
    fn rates_beyond_the_record_are_a_line_of_their_own() {
        let circle = of(Language::English, "preset=circle-2025");
        assert_eq!(circle.held, Some(17));
        assert!(circle.heading.note.contains("from Jun 2026 on its last rate is held (assumed)"));
        let chart = circle.chart(800.0, "sans-serif");
        assert!(chart.panels[1].marks.len() > 1);
        assert_eq!(of(Language::English, "preset=article-2024").held, None);
    }

    #[test]
    fn who_takes_more_than_there_is() {
        let link = "holder_share=100&partner_share=100&other_cost=9bn";
        let english = title(Language::English, link);
        assert!(
            english.ends_with("; holders and partners are paid more than the income"),
            "{english}"
        );
        let japanese = title(Language::Japanese, link);
        assert!(japanese.ends_with("保有者と提携先への支払いが収入を上回る"), "{japanese}");
    }

    #[test]
    fn tokens_that_leave_make_it_a_mean() {
        let run = title(Language::English, "run_share=95&run_month=3");
        assert!(run.starts_with("Over the first 12 months, every quarter point"), "{run}");
        assert!(title(Language::Japanese, "growth=5").starts_with("最初の12か月は、"));
        assert!(title(Language::English, "").starts_with("Every quarter point"));
    }

    #[test]
    fn a_quarter_point_is_what_the_ledger_moves() {
        let said = |link| title(Language::English, link);
        assert!(said("preset=bank").contains("profit by $18 m;"), "{}", said("preset=bank"));
        assert!(said("tax=100").starts_with("No profit is left"), "{}", said("tax=100"));
    }

    #[test]
    fn the_title_is_of_the_year_shown() {
        let said = |link| title(Language::English, link);
        let later = said("shock_month=2&loans_shock=80&year=2");
        assert!(later.starts_with("From July 2027 to June 2028, every quarter point"), "{later}");
        let all = said("shock_month=3&equities_shock=99&loans_shock=20&year=all");
        assert!(all.starts_with("Over all 60 months, "), "{all}");
        assert!(all.contains(" take 16 cents of every dollar of income"), "{all}");
        let glide = said("path=ramp&rate_end=0&rate_months=24&year=3");
        assert!(glide.ends_with("take 54 cents of every dollar of income"), "{glide}");
    }

    #[test]
    fn one_month_that_loses_is_no_monthly_loss() {
        let said = title(Language::English, "shock_month=2&loans_shock=50");
        assert_eq!(
            said,
            "The issuer loses $6.2 bn in August 2026, more than it earns in the other 11 months"
        );
        let said = title(Language::English, "partner_share=100");
        assert!(said.ends_with("; partners take all of the income"), "{said}");
    }

    #[test]
    fn costs_are_weighed_against_what_holders_leave() {
        let said = title(Language::English, "holder_share=80");
        assert!(said.ends_with(" cents of every dollar that holders leave"), "{said}");
    }

    #[test]
    fn the_articles_year_stands_beside_its_record() {
        let note = of(Language::English, "preset=article-2024").heading.note.replace('\u{a0}', " ");
        assert!(
            note.contains("imply about $4.9 bn of interest; the simulation has $5.22 bn"),
            "{note}"
        );
        assert!(!of(Language::English, "").heading.note.contains("imply"));
    }
}
