//! Income, costs and profit by month, over the short rate.
//!
//! Income is interest, fees and other income. What is paid to holders and partners, and costs
//! with losses and tax, stand below it; what is left is profit. Where they take more than there
//! is, the gap is a loss. USD a month in one common unit. Not here: the drawing.

mod draw;

use std::sync::Arc;

use super::pace::{Pace, Times};
use super::plot::number;
use super::sheet::sheet_of;
use super::{ChartFigure, ChartKind, Heading, Reading, ReadingRow, Subject, TableData};
use crate::analysis::{Balance, KeyFigures};
use crate::chart::{Chart, Role};
use crate::model::{Projection, Row};
use crate::text::finding::{self, CostWeight, IncomeFinding, Taker};
use crate::text::{AxisUnit, Language, count};
use crate::unit::{Exact, Month, Number, Usd};

/// The kind of figure.
pub static KIND: ChartKind = ChartKind {
    id: "income",
    file: "income",
    number: 2,
    subject: |language| language.texts().subjects.income,
    make: |language, of, pace| Arc::new(figure(language, of, pace)),
    sheet: |of, pace| sheet_of(of.projection, pace, COLUMNS),
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
            costs: float(row.costs + row.losses),
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
            tax: sum.tax + month.tax,
            profit: sum.profit + month.profit,
        })
    }

    /// Everything that leaves before profit.
    fn taken(&self) -> f64 {
        self.given + self.costs + self.tax
    }
}

/// The figure of a projection.
pub fn figure(language: Language, of: Subject<'_>, pace: Pace) -> IncomeFigure {
    let Subject { projection, figures, .. } = of;
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
    let title = finding::income(language, &find(language, projection, figures, &months));
    IncomeFigure {
        language,
        unit: language.axis_unit(largest),
        heading: Heading {
            description: describe(language, &times, &months, &title),
            note: note(language, &times),
            title,
        },
        times,
        flows,
    }
}

fn find(
    language: Language,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
    months: &[Flow],
) -> IncomeFinding {
    let year = months.get(..months.len().min(12)).unwrap_or_default();
    let sum = |amount: fn(&Flow) -> f64| year.iter().map(amount).sum::<f64>();
    let (income, given, costs) = (sum(|m| m.income), sum(|m| m.given), sum(|m| m.costs + m.tax));
    if income == 0.0 && given + costs == 0.0 {
        return IncomeFinding::Nothing;
    }
    if figures.profit < 0.0 {
        let taker = if given > costs { Taker::Holders } else { Taker::Costs };
        let loss = language.money(-figures.profit / figures.months, 2);
        return IncomeFinding::Loss { loss, taker };
    }
    let balance = Balance::new(projection);
    let rate = year.first().map_or(0.0, |month| month.rate / 100.0);
    let quarter_point = (balance.profit(rate + 0.0025) - balance.profit(rate)) / 12.0;
    if quarter_point.abs() < 1.0 {
        return IncomeFinding::Still { profit: language.money(figures.profit / figures.months, 2) };
    }
    let share = costs / income;
    let weight = if share < 0.1 {
        CostWeight::Hardly
    } else {
        CostWeight::Cents(count((share * 100.0).round()))
    };
    IncomeFinding::Rate { quarter_point: language.money(quarter_point, 2), costs: weight }
}

fn describe(language: Language, times: &Times, months: &[Flow], title: &str) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return title.to_owned();
    };
    let texts = &language.texts().chart;
    let ends = |name: &str, value: fn(&Flow) -> f64| {
        language.from_to(
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

fn note(language: Language, times: &Times) -> String {
    let Some((first, _)) = times.ends() else { return String::new() };
    language.sentences(&[&language.simulated_from(first), &times.partial()])
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
            texts.tax,
            texts.profit,
        ];
        let row = |(entry, month): (usize, &Flow)| {
            let money = |usd: f64| self.language.money(usd, 4);
            vec![
                self.times.name(entry),
                self.language.percent(month.rate, 2),
                money(month.interest),
                money(month.income),
                money(month.given),
                money(month.costs),
                money(month.tax),
                money(month.profit),
            ]
        };
        TableData {
            caption: self.heading.title.clone(),
            header: header.map(str::to_owned).to_vec(),
            rows: self.flows.iter().enumerate().map(row).collect(),
        }
    }
}
