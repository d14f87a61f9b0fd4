//! Income, costs and profit by month, over the short rate.
//!
//! Income is interest, fees and other income. What is paid to holders and partners, and costs
//! with losses and tax, stand below it; what is left is profit. Where they take more than there
//! is, the gap is a loss. USD a month in one common unit. Not here: the drawing.

mod draw;
mod find;

pub use find::finding;

use std::sync::Arc;

use super::pace::{Pace, Times};
use super::plot::number;
use super::sheet::sheet_of;
use super::{ChartFigure, ChartKind, Heading, Reading, ReadingRow, TableData, Vacancy};
use crate::analysis::Run;
use crate::chart::{Chart, Role};
use crate::model::Row;
use crate::record::Fact;
use crate::record::productivity::IMPLIED_INTEREST;
use crate::scenario::Preset;
use crate::text::finding::income;
use crate::text::{AxisUnit, Language};
use crate::unit::{Exact, Month, Number, Usd};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "income",
    file: "income",
    number: 2,
    subject: |language| language.texts().subjects.income,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| sheet_of(&of.projection, pace, COLUMNS),
    is_paced: true,
    has_ledger: true,
};

/// Columns of the ledger that its file holds.
const COLUMNS: &[&str] = &[
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

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeFigure {
    language: Language,
    times: Times,
    flows: Vec<Flow>,
    /// The months one by one, for totals.
    months: Vec<Flow>,
    /// The first entry all of whose rates the record no longer has.
    held: Option<usize>,
    unit: AxisUnit,
    heading: Heading,
}

/// One month, or the months of a year together; USD and percent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Flow {
    rate: f64,
    interest: f64,
    income: f64,
    given: f64,
    costs: f64,
    losses: f64,
    tax: f64,
    profit: f64,
}

impl Flow {
    fn new(row: &Row<Exact>) -> Self {
        let float = |amount: Usd<Exact>| amount.number().to_f64();
        Self {
            rate: row.rate.number().to_f64() * 100.0,
            interest: float(row.interest),
            income: float(row.interest + row.fees + row.other_income + row.bet_income),
            given: float(row.partners + row.holders),
            costs: float(row.costs),
            losses: float(row.losses),
            tax: float(row.tax),
            profit: float(row.profit),
        }
    }

    /// Several months as one: flows added, the mean of the rates.
    fn together(months: &[Self]) -> Self {
        let share = 1.0 / f64::from(number(months.len().max(1)));
        months.iter().fold(Self::default(), |sum, month| Self {
            rate: sum.rate + month.rate * share,
            interest: sum.interest + month.interest,
            income: sum.income + month.income,
            given: sum.given + month.given,
            costs: sum.costs + month.costs,
            losses: sum.losses + month.losses,
            tax: sum.tax + month.tax,
            profit: sum.profit + month.profit,
        })
    }

    /// Everything that leaves before profit.
    fn taken(&self) -> f64 {
        self.given + self.outlays()
    }

    /// Costs, losses and tax.
    fn outlays(&self) -> f64 {
        self.costs + self.losses + self.tax
    }
}

/// The figure of a projection.
pub fn figure(language: Language, of: &Run, pace: Pace) -> IncomeFigure {
    let projection = &of.projection;
    let months: Vec<_> = projection.rows.iter().map(Flow::new).collect();
    let dates: Vec<Month> = projection.rows.iter().map(|row| row.date).collect();
    let times = Times::new(language, pace, dates);
    let together = |months_of: &std::ops::Range<usize>| {
        months.get(months_of.clone()).map(Flow::together).unwrap_or_default()
    };
    let flows: Vec<_> = match pace {
        Pace::Monthly => months.clone(),
        Pace::Annual => times.entries().iter().map(together).collect(),
    };
    let largest = flows.iter().flat_map(|m| [m.income.abs(), m.taken().abs()]).fold(0.0, f64::max);
    let title = income(language, &finding(of));
    IncomeFigure {
        language,
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, &times, &months, &title),
            note: note(language, of, &times),
            title,
        },
        held: held_entry(of, &times),
        times,
        flows,
        months,
    }
}

/// The first entry whose months all lie beyond the record.
fn held_entry(of: &Run, times: &Times) -> Option<usize> {
    let month = usize::try_from(of.scenario.held_from()?).ok()? - 1;
    times.entries().iter().position(|months| months.start >= month)
}

fn describe(language: Language, times: &Times, months: &[Flow], title: &str) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return title.to_owned();
    };
    let texts = &language.texts().chart;
    let ends = |name: &str, value: fn(&Flow) -> f64| {
        language.first_to_last(
            name,
            &language.spoken_money(value(first)),
            &language.spoken_money(value(last)),
        )
    };
    let span = times.ends().map(|(first, last)| language.span_of(first, last)).unwrap_or_default();
    let (interest, profit) =
        (ends(texts.interest, |m| m.interest), ends(texts.profit, |m| m.profit));
    language.sentences(&[title, &span, &interest, &profit])
}

fn note(language: Language, of: &Run, times: &Times) -> String {
    let Some((first, _)) = times.ends() else { return String::new() };
    let simulated = language.simulated_from(first);
    let months = of.scenario.held_from().and_then(|month| i32::try_from(month).ok());
    let held = months.map(|month| language.record_held(first.plus(month - 1))).unwrap_or_default();
    language.sentences(&[&simulated, &implied(language, of), &held, &times.partial()])
}

/// In the article's year, what the record implies: the page shows both and bends no input.
fn implied(language: Language, of: &Run) -> String {
    if of.scenario.base() != Preset::Article2024 {
        return String::new();
    }
    let Fact { value, year, .. } = IMPLIED_INTEREST;
    language.implied_interest(
        year,
        &language.money_short(value),
        &language.money(of.figures.reserve_income, 3),
        &language.months(of.figures.months),
    )
}

impl IncomeFigure {
    /// The rows of the table: each entry, after the months of a year their total, and in the end
    /// that of all. The rate of a total is a mean.
    fn rows(&self, row: impl Fn(String, &Flow) -> Vec<String>) -> Vec<Vec<String>> {
        let total = |months: std::ops::Range<usize>, name: String| {
            row(name, &self.months.get(months).map(Flow::together).unwrap_or_default())
        };
        let entries = self.flows.iter().enumerate();
        let mut rows: Vec<_> =
            entries.map(|(entry, flow)| row(self.times.name(entry), flow)).collect();
        let years = self.times.totals();
        if self.times.pace() == Pace::Monthly {
            for (months, name) in years.iter().rev() {
                rows.insert(months.end, total(months.clone(), name.clone()));
            }
        }
        if years.len() > 1 {
            rows.push(total(0..self.months.len(), self.times.total_of_all()));
        }
        rows
    }
}

impl ChartFigure for IncomeFigure {
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
        self.flows.is_empty().then_some(Vacancy { height: Self::HEIGHT, reason })
    }

    fn reading(&self, position: usize) -> Option<Reading> {
        let entry = self.times.entry_at(position)?;
        let month = self.flows.get(entry)?;
        let texts = &self.language.texts().chart;
        let money = |role, name: &str, usd: f64| ReadingRow {
            role: Some(role),
            name: name.to_owned(),
            value: self.language.money(usd, 3),
        };
        let mut rows = vec![
            money(Role::Bills, texts.interest, month.interest),
            money(
                Role::Profit,
                if month.profit < 0.0 { texts.loss } else { texts.profit },
                month.profit,
            ),
            money(Role::Costs, texts.costs, month.costs),
            money(Role::Tax, texts.tax, month.tax),
        ];
        if month.losses > 0.0 {
            rows.insert(3, money(Role::Costs, texts.loan_losses, month.losses));
        }
        if month.given > 0.0 {
            rows.push(money(Role::Holders, texts.partners_and_holders, month.given));
        }
        rows.push(ReadingRow {
            role: Some(Role::You),
            name: texts.bill_rate.to_owned(),
            value: self.language.percent(month.rate, 2),
        });
        Some(Reading { title: self.times.name(entry), place: self.times.place_of(entry), rows })
    }

    fn table(&self) -> TableData {
        let texts = &self.language.texts().chart;
        let ledger = &self.language.texts().ledger;
        let header = [
            ledger.date.name,
            texts.bill_rate,
            texts.interest,
            self.language.income_name(),
            texts.partners_and_holders,
            texts.costs,
            texts.loan_losses,
            texts.tax,
            texts.profit,
        ];
        let row = |name: String, month: &Flow| {
            let money = |usd: f64| self.language.money(usd, 4);
            vec![
                name,
                self.language.percent(month.rate, 2),
                money(month.interest),
                money(month.income),
                money(month.given),
                money(month.costs),
                money(month.losses),
                money(month.tax),
                money(month.profit),
            ]
        };
        TableData {
            caption: self.heading.title.clone(),
            header: header.map(str::to_owned).to_vec(),
            rows: self.rows(row),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn of(language: Language, link: &str) -> IncomeFigure {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        let run = Run::new(scenario);
        figure(language, &run, Pace::Monthly)
    }

    fn title(language: Language, link: &str) -> String {
        of(language, link).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn costs_losses_and_tax_are_told_apart() {
        let table = of(Language::English, "preset=bank").table();
        let [costs, losses, tax] = ["Costs", "Losses on loans", "Tax"];
        assert_eq!(table.header[5..8], [costs, losses, tax]);
        assert!(table.rows.iter().all(|row| row.len() == table.header.len()));
        let reading = of(Language::English, "preset=bank").reading(0).unwrap();
        let names: Vec<_> = reading.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names[2..5], [costs, losses, tax]);
        let said = title(Language::English, "preset=bank");
        assert!(said.contains("; costs, losses and tax take "), "{said}");
        assert!(said.ends_with(" cents of every dollar that holders leave"), "{said}");
    }

    #[test]
    fn a_table_adds_its_years_up() {
        let table = of(Language::English, "months=18").table();
        let names: Vec<_> = table.rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names.len(), 18 + 2 + 1);
        assert_eq!(
            [names[6], names[19], names[20]],
            ["2026, 6 months, total", "2027, total", "18 months, total"]
        );
        let run = Run::of_link("months=18");
        let sum = |months: std::ops::Range<usize>| {
            let rows = &run.projection.rows[months];
            let profit = rows.iter().map(|row| row.profit).sum::<Usd<Exact>>();
            Language::English.money(profit.number().to_f64(), 4)
        };
        let profits = [6, 19, 20].map(|row: usize| table.rows[row][8].clone());
        assert_eq!(profits, [sum(0..6), sum(6..18), sum(0..18)]);
        let one = of(Language::English, "months=3").table();
        assert_eq!(one.rows.len(), 4);
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
