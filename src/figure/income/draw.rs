//! The drawing of the income figure: flows over the panel of the short rate.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::{words, words_on, y_axis};
use super::IncomeFigure;
use super::find::outlays_of;
use crate::chart::{
    Align, Chart, Dash, Emphasis, EndLabel, Fill, Hatch, Label, Mark, Panel, Place, Role, Shade,
    Stroke, Within, nice_axis, panel_frames,
};
use crate::figure::frequency::Frequency;
use crate::figure::ledger::{
    COSTS_AND_LOSSES, GIVEN, INCOME, INTEREST, LOSSES, LineItem, OUTLAYS, PROFIT, RATE, TAKEN, TAX,
};
use crate::figure::letter::LetterLines;
use crate::text::{Per, count};

impl IncomeFigure {
    /// Height of the drawing where there is room, CSS pixels.
    pub(super) const HEIGHT: f64 = 438.0;

    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let height = if width < 500.0 { 400.0 } else { Self::HEIGHT };
        let frames = panel_frames(height, &[250.0, 94.0]);
        let panels = match frames.as_slice() {
            [flows, rates] => vec![self.flows(*flows, width), self.rates(*rates)],
            _ => Vec::new(),
        };
        self.times.chart((width, height), family, panels)
    }

    fn flows(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let scaled = |item: LineItem| -> Vec<f64> { self.table.scaled(item.key, self.unit) };
        let [costs, tax, taken, income] = [COSTS_AND_LOSSES, OUTLAYS, TAKEN, INCOME].map(scaled);
        let pinned = LetterLines::of(&self.table, self.unit.divisor());
        let line = |values: &[f64], stroke| self.times.line(values, stroke);
        let values = income.iter().chain(&taken).copied().chain(pinned.values());
        let axis = nice_axis(values, 6, true);
        let each = |upper: &[f64], pick: fn(f64, f64) -> f64| -> Vec<f64> {
            upper.iter().zip(&income).map(|(upper, income)| pick(*upper, *income)).collect()
        };
        let zero = vec![0.0; income.len()];
        let area =
            |lower: &[f64], upper: &[f64], fill| self.times.area(lower, upper, fill, Within::All);
        let kept = Fill::plain(Role::Profit, Shade::Faint);
        let mut marks = vec![area(&taken, &each(&taken, f64::max), kept)];
        for (lower, upper, role) in
            [(&zero, &costs, Role::Costs), (&costs, &tax, Role::Tax), (&tax, &taken, Role::Holders)]
        {
            // What income pays is solid; the rest is as pale as the loss that it makes.
            let paid = |edge: &[f64]| each(edge, |edge, income| edge.min(income.max(0.0)));
            let shade = if role == Role::Holders { Shade::Area } else { Shade::Full };
            marks.push(area(lower, upper, Fill::plain(role, Shade::Band)));
            marks.push(area(&paid(lower), &paid(upper), Fill::plain(role, shade)));
        }
        let loss = Fill { role: Role::Bad, shade: Shade::Wash, hatch: Hatch::Rising };
        marks.push(area(&each(&taken, f64::min), &taken, loss));
        marks.extend(pinned.under(line));
        marks.push(line(&income, Stroke::solid(Role::Bills, 2.5)));
        marks.extend(pinned.over(line));
        if self.times.frequency() == Frequency::Monthly {
            marks.extend(self.profit_label(width, &taken, &income, axis.max - axis.min));
        }
        let per = match self.times.frequency() {
            Frequency::Monthly => Per::Month,
            Frequency::Annual => Per::Year,
        };
        Panel {
            top,
            height,
            caption: self.unit.caption(per),
            y: y_axis(&axis),
            marks,
            ends: self.ends(&taken, &income).into_iter().chain(pinned.ends()).collect(),
        }
    }

    /// The name of the large area, inside it where there is room.
    fn profit_label(&self, width: f64, taken: &[f64], income: &[f64], span: f64) -> Vec<Mark> {
        let index = income.len() / 12;
        let [earned, profit] = [INCOME, PROFIT].map(|item| self.table.values(item.key));
        let (Some(low), Some(high), Some(earned), Some(profit)) =
            (taken.get(index), income.get(index), earned.get(index), profit.get(index))
        else {
            return Vec::new();
        };
        let gap = (high - low).abs() / span.max(f64::MIN_POSITIVE);
        if gap < 0.22 || income.len() < 3 {
            return Vec::new();
        }
        let (name, role) = self.profit_name(high >= low);
        let at = Place::value(self.times.middle(index), f64::midpoint(*low, *high));
        let text = |shift: f64, label| words(at, (0.0, shift), Align::Start, label);
        if high < low {
            let label = Label::bold(name, 14.0, role);
            return vec![words_on(Role::Paper, at, (0.0, 0.0), Align::Start, label)];
        }
        let mut marks = vec![text(-9.0, Label::bold(name, 14.0, role))];
        if *earned > 0.0 && width >= 400.0 {
            let cents = (profit / earned * 100.0).round();
            let line = self.language.cents_of_income(&count(cents));
            marks.push(text(9.0, Label::plain(line, Role::Ink2)));
        }
        marks
    }

    fn profit_name(&self, is_profit: bool) -> (&'static str, Role) {
        let texts = self.language.texts().chart();
        if is_profit { (texts.profit, Role::Profit) } else { (texts.loss, Role::Bad) }
    }

    fn ends(&self, taken: &[f64], income: &[f64]) -> Vec<EndLabel> {
        let texts = self.language.texts().chart();
        if income.is_empty() {
            return Vec::new();
        }
        let [earned, interest, costs, given, profit] =
            [INCOME, INTEREST, OUTLAYS, GIVEN, PROFIT].map(|item| self.table.last(item.key));
        let end = |value: f64, title: &str, amount: f64, emphasis, role| EndLabel {
            value,
            title: title.to_owned(),
            lines: vec![self.language.money(amount, 3)],
            emphasis,
            role,
        };
        let only_interest = (earned - interest).abs() < 0.005;
        let name = if only_interest { texts.interest } else { self.language.income_name() };
        let [losses, tax] = [LOSSES, TAX].map(|item| self.table.values(item.key));
        let mut ends = vec![
            end(income.last().copied().unwrap_or(0.0), name, earned, Emphasis::Loud, Role::Bills),
            end(
                costs / 2.0 / self.unit.divisor(),
                &outlays_of(&losses, &tax).say(self.language),
                costs,
                Emphasis::Plain,
                Role::Costs,
            ),
        ];
        if given > 0.0 {
            let middle =
                f64::midpoint(costs / self.unit.divisor(), taken.last().copied().unwrap_or(0.0));
            ends.push(end(
                middle,
                texts.partners_and_holders,
                given,
                Emphasis::Plain,
                Role::Holders,
            ));
        }
        if self.times.frequency() == Frequency::Annual {
            let (name, role) = self.profit_name(profit >= 0.0);
            let gap = taken.last().copied().zip(income.last().copied());
            let middle = gap.map_or(0.0, |(low, high)| f64::midpoint(low, high));
            ends.insert(1, end(middle, name, profit.abs(), Emphasis::Plain, role));
        }
        ends
    }

    /// The line of the rate; what is held after the record is dashed, and named where there is
    /// room.
    fn rate_marks(&self, values: &[f64]) -> Vec<Mark> {
        let stroke = Stroke::solid(Role::You, 2.0);
        let Some(held) = self.held else { return vec![self.times.line(values, stroke)] };
        let joint = held.saturating_sub(1);
        let start = if self.times.frequency() == Frequency::Monthly { joint } else { held };
        let mut marks = vec![
            self.times.part_line(values, 0..held, stroke),
            self.times.part_line(values, start..values.len(), stroke.dashed(Dash::Dashed)),
        ];
        if let (true, Some(rate)) = ((values.len() - held) * 3 >= values.len(), values.get(held)) {
            let at = Place::value(self.times.middle(held), *rate);
            let label = Label::plain(self.language.held_rate(), Role::Ink2);
            marks.push(words(at, (4.0, -10.0), Align::Start, label));
        }
        marks
    }

    fn rates(&self, (top, height): (f64, f64)) -> Panel {
        let values = self.table.values(RATE.key);
        let axis = nice_axis(values.iter().copied(), 3, true);
        let texts = self.language.texts().chart();
        let end = values.last().map(|rate| EndLabel {
            value: *rate,
            title: texts.your_path.to_owned(),
            lines: vec![self.language.percent(*rate, 2)],
            emphasis: Emphasis::Loud,
            role: Role::You,
        });
        Panel {
            top,
            height,
            caption: self.language.rate_caption(),
            y: y_axis(&axis),
            marks: self.rate_marks(&values),
            ends: end.into_iter().collect(),
        }
    }
}
