//! Income, costs and profit by month, over the short rate.
//!
//! Income is interest, fees and other income. What is paid to holders and partners, and costs
//! with losses and tax, stand below it; what is left is profit. Where they take more than there
//! is, the gap is a loss. USD a month in one common unit. Not here: the drawing.

use super::{Reading, ReadingRow, TableData};
use crate::analysis::{Balance, KeyFigures};
use crate::chart::{
    Area, Chart, Emphasis, EndLabel, Fill, Hatch, Label, Line, Margin, Mark, Panel, Place, Role,
    Shade, Stroke, Text, Tick, Within, XAxis, YAxis, nice_axis, panel_frames,
};
use crate::model::{Projection, Row};
use crate::text::finding::{self, CostWeight, IncomeFinding, Taker};
use crate::text::{AxisUnit, Language, Per, count, decimal};
use crate::unit::{Exact, Month, Number, Usd};

/// Everything the figure shows, for any width.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeFigure {
    language: Language,
    months: Vec<MonthOf>,
    unit: AxisUnit,
    /// The finding.
    pub title: String,
    /// One sentence for people who do not see the drawing.
    pub description: String,
    /// The months it spans and where its numbers come from.
    pub note: String,
}

/// One month, USD and percent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct MonthOf {
    date: Month,
    rate: f64,
    interest: f64,
    income: f64,
    given: f64,
    costs: f64,
    tax: f64,
    profit: f64,
}

impl MonthOf {
    fn new(row: &Row<Exact>) -> Self {
        let float = |amount: Usd<Exact>| amount.number().to_f64();
        Self {
            date: row.date,
            rate: row.rate.number().to_f64() * 100.0,
            interest: float(row.interest),
            income: float(row.interest + row.fees + row.other_income + row.bet_income),
            given: float(row.partners + row.holders),
            costs: float(row.costs + row.losses),
            tax: float(row.tax),
            profit: float(row.profit),
        }
    }

    /// Everything that leaves before profit.
    fn taken(&self) -> f64 {
        self.given + self.costs + self.tax
    }
}

/// The figure of a projection.
pub fn figure(
    language: Language,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
) -> IncomeFigure {
    let months: Vec<_> = projection.rows.iter().map(MonthOf::new).collect();
    let largest = months.iter().flat_map(|m| [m.income.abs(), m.taken().abs()]).fold(0.0, f64::max);
    let title = finding::income(language, &find(language, projection, figures, &months));
    IncomeFigure {
        language,
        unit: language.axis_unit(largest),
        description: describe(language, &months, &title),
        note: note(language, &months),
        title,
        months,
    }
}

fn find(
    language: Language,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
    months: &[MonthOf],
) -> IncomeFinding {
    let year = months.get(..months.len().min(12)).unwrap_or_default();
    let sum = |amount: fn(&MonthOf) -> f64| year.iter().map(amount).sum::<f64>();
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

fn describe(language: Language, months: &[MonthOf], title: &str) -> String {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return title.to_owned();
    };
    let texts = &language.texts().chart;
    let ends = |name: &str, value: fn(&MonthOf) -> f64| {
        language.from_to(
            name,
            &language.spoken_money(value(first)),
            &language.spoken_money(value(last)),
        )
    };
    let span = language.span_of(first.date, last.date);
    let (interest, profit) =
        (ends(texts.interest, |m| m.interest), ends(texts.profit, |m| m.profit));
    language.sentences(&[title, &span, &interest, &profit])
}

fn note(language: Language, months: &[MonthOf]) -> String {
    months.first().map_or_else(String::new, |first| language.simulated_from(first.date))
}

impl IncomeFigure {
    /// The drawing for a width in CSS pixels, in a family of letters.
    pub fn chart(&self, width: f64, family: &str) -> Chart {
        let height = if width < 500.0 { 400.0 } else { 438.0 };
        let frames = panel_frames(height, &[250.0, 94.0]);
        let panels = match frames.as_slice() {
            [flows, rates] => vec![self.flows(*flows, width), self.rates(*rates)],
            _ => Vec::new(),
        };
        Chart {
            width,
            height,
            margin: Margin::for_width(width),
            family: family.to_owned(),
            ground: None,
            x: self.axis(width),
            panels,
        }
    }

    fn axis(&self, width: f64) -> XAxis {
        let last = self.months.len().saturating_sub(1);
        let mut ticks = Vec::new();
        for (index, month) in self.months.iter().enumerate() {
            let at = position(index);
            if index == 0 || (index == last && width >= 500.0) {
                ticks.push(Tick::major(at, self.language.date(month.date)));
            } else if month.date.month() == 1 {
                ticks.push(Tick::new(at, self.language.year(month.date)));
            }
        }
        XAxis { count: self.months.len(), ticks }
    }

    fn flows(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let unit = &self.unit;
        let line = |value: fn(&MonthOf) -> f64| -> Vec<f64> {
            self.months.iter().map(|month| value(month) / unit.divisor()).collect()
        };
        let (costs, tax) = (line(|m| m.costs), line(|m| m.costs + m.tax));
        let (taken, income) = (line(MonthOf::taken), line(|m| m.income));
        let axis = nice_axis(income.iter().chain(&taken).copied(), 6, true);
        let area = |lower: &[f64], upper: &[f64], fill| {
            let (lower, upper) = (lower.to_vec(), upper.to_vec());
            Mark::Area(Area { lower, upper, fill, within: Within::All, reads: false })
        };
        let each = |pick: fn(f64, f64) -> f64| -> Vec<f64> {
            taken.iter().zip(&income).map(|(taken, income)| pick(*taken, *income)).collect()
        };
        let zero = vec![0.0; self.months.len()];
        let mut marks = vec![
            area(&taken, &each(f64::max), Fill::plain(Role::Profit, Shade::Faint)),
            area(&zero, &costs, Fill::plain(Role::Costs, Shade::Full)),
            area(&costs, &tax, Fill::plain(Role::Tax, Shade::Full)),
            area(&tax, &taken, Fill::plain(Role::Holders, Shade::Area)),
            area(
                &each(f64::min),
                &taken,
                Fill { role: Role::Bad, shade: Shade::Band, hatch: Hatch::Rising },
            ),
            stroke(income.clone(), Stroke::solid(Role::Bills, 2.5)),
        ];
        marks.extend(self.profit_label(width, &taken, &income, axis.max - axis.min));
        Panel {
            top,
            height,
            caption: self.unit.caption(Per::Month),
            y: y_axis(&axis),
            marks,
            ends: self.ends(&taken, &income),
        }
    }

    /// The name of the large area, inside it where there is room.
    fn profit_label(&self, width: f64, taken: &[f64], income: &[f64], span: f64) -> Vec<Mark> {
        let texts = &self.language.texts().chart;
        let index = self.months.len() / 12;
        let (Some(low), Some(high), Some(month)) =
            (taken.get(index), income.get(index), self.months.get(index))
        else {
            return Vec::new();
        };
        let gap = (high - low).abs() / span.max(f64::MIN_POSITIVE);
        if gap < 0.22 || self.months.len() < 3 {
            return Vec::new();
        }
        let (name, role) =
            if high >= low { (texts.profit, Role::Profit) } else { (texts.loss, Role::Bad) };
        let at = Place::value(position(index), f64::midpoint(*low, *high));
        let text = |shift: f64, label| {
            Mark::Text(Text {
                at,
                shift: (0.0, shift),
                align: crate::chart::Align::Start,
                label,
                ground: None,
            })
        };
        let mut marks = vec![text(-9.0, Label::bold(name, 14.0, role))];
        if high >= low && month.income > 0.0 && width >= 400.0 {
            let cents = (month.profit / month.income * 100.0).round();
            let line = self.language.cents_of_income(&count(cents));
            marks.push(text(9.0, Label::plain(line, Role::Ink2)));
        }
        marks
    }

    fn ends(&self, taken: &[f64], income: &[f64]) -> Vec<EndLabel> {
        let texts = &self.language.texts().chart;
        let Some(last) = self.months.last() else { return Vec::new() };
        let end = |value: f64, title: &str, amount: f64, emphasis, role| EndLabel {
            value,
            title: title.to_owned(),
            lines: vec![self.language.money(amount, 3)],
            emphasis,
            role,
        };
        let only_interest = (last.income - last.interest).abs() < 0.005;
        let name = if only_interest { texts.interest } else { self.language.income_name() };
        let costs = last.costs + last.tax;
        let mut ends = vec![
            end(
                income.last().copied().unwrap_or(0.0),
                name,
                last.income,
                Emphasis::Loud,
                Role::Bills,
            ),
            end(
                costs / 2.0 / self.unit.divisor(),
                texts.costs_and_tax,
                costs,
                Emphasis::Plain,
                Role::Costs,
            ),
        ];
        if last.given > 0.0 {
            let middle =
                f64::midpoint(costs / self.unit.divisor(), taken.last().copied().unwrap_or(0.0));
            ends.push(end(
                middle,
                texts.partners_and_holders,
                last.given,
                Emphasis::Plain,
                Role::Holders,
            ));
        }
        ends
    }

    fn rates(&self, (top, height): (f64, f64)) -> Panel {
        let values: Vec<_> = self.months.iter().map(|month| month.rate).collect();
        let axis = nice_axis(values.iter().copied(), 3, true);
        let texts = &self.language.texts().chart;
        let end = self.months.last().map(|last| EndLabel {
            value: last.rate,
            title: texts.your_path.to_owned(),
            lines: vec![self.language.percent(last.rate, 2)],
            emphasis: Emphasis::Loud,
            role: Role::You,
        });
        Panel {
            top,
            height,
            caption: self.language.rate_caption(),
            y: y_axis(&axis),
            marks: vec![stroke(values, Stroke::solid(Role::You, 2.0))],
            ends: end.into_iter().collect(),
        }
    }

    /// The values of a month.
    pub fn reading(&self, index: usize) -> Option<Reading> {
        let month = self.months.get(index)?;
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
        Some(Reading {
            title: self.language.date(month.date),
            place: self.language.month_of(number(index + 1), number(self.months.len())),
            rows,
        })
    }

    /// The same as a table.
    pub fn table(&self) -> TableData {
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
        let row = |month: &MonthOf| {
            let money = |usd: f64| self.language.money(usd, 4);
            vec![
                self.language.date(month.date),
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
            caption: self.title.clone(),
            header: header.map(str::to_owned).to_vec(),
            rows: self.months.iter().map(row).collect(),
        }
    }
}

fn stroke(values: Vec<f64>, stroke: Stroke) -> Mark {
    Mark::Line(Line { values: values.into_iter().map(Some).collect(), stroke, reads: true })
}

fn y_axis(axis: &crate::chart::NiceAxis) -> YAxis {
    let decimals = u32::try_from(axis.decimals).unwrap_or(0);
    let tick = |value: &f64| Tick::new(*value, decimal(*value, decimals));
    YAxis { min: axis.min, max: axis.max, ticks: axis.ticks.iter().map(tick).collect() }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "at most 360 months")]
fn position(index: usize) -> f64 {
    index as f64
}
