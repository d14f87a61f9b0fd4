//! The drawing of bets against profit: the line of profit, the steps of the bets and the hatched
//! gap of those that wait.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::{margin, position, words, y_axis};
use super::{Sum, VentureFigure};
use crate::chart::{
    Align, Chart, Emphasis, EndLabel, Fill, Ground, Hatch, Label, Mark, Panel, Place, Point, Role,
    Rule, Shade, Shape, Stroke, Within, nice_axis, panel_frames,
};
use crate::figure::pace::Pace;
use crate::text::Per;

impl VentureFigure {
    /// Height of the drawing, CSS pixels.
    pub(super) const HEIGHT: f64 = 408.0;

    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(Self::HEIGHT, &[1.0]);
        let panels = match frames.as_slice() {
            [frame] if !self.is_empty() => vec![self.panel(*frame, width)],
            _ => Vec::new(),
        };
        Chart {
            width,
            height: Self::HEIGHT,
            margin: margin(width, &panels),
            family: family.to_owned(),
            ground: None,
            x: self.times.x_axis(width),
            panels,
        }
    }

    fn scaled(&self, value: fn(&Sum) -> f64) -> Vec<f64> {
        self.sums.iter().map(|sum| value(sum) / self.unit.divisor()).collect()
    }

    fn panel(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let profit = self.scaled(|sum| sum.profit);
        let (paid, due) = (self.scaled(|sum| sum.paid), self.scaled(|sum| sum.due));
        let axis = nice_axis(profit.iter().chain(&due).copied(), 6, true);
        let zero = vec![0.0; profit.len()];
        let wash = Fill::plain(Role::Profit, Shade::Faint);
        let mut marks = vec![self.times.area(&zero, &profit, wash, Within::All)];
        let waits = Fill { role: Role::Ai, shade: Shade::Band, hatch: Hatch::Rising };
        let bets = Fill::plain(Role::Ai, Shade::Band);
        match self.times.pace() {
            Pace::Monthly => {
                marks.extend(self.steps(&zero, &paid, bets));
                marks.extend(self.steps(&paid, &due, waits));
                marks.extend(self.outline(&paid));
                marks.push(self.times.trace(&paid, Role::Ai));
            }
            Pace::Annual => {
                marks.push(self.times.area(&zero, &paid, bets, Within::All));
                marks.push(self.times.area(&paid, &due, waits, Within::All));
                marks.push(self.times.line(&paid, Stroke::solid(Role::Ai, 2.5)));
            }
        }
        marks.push(self.times.line(&profit, Stroke::solid(Role::Profit, 2.5)));
        marks.extend(self.diamonds());
        if self.times.pace() == Pace::Monthly {
            marks.extend(self.waiting_words());
        }
        if width >= 400.0 && self.times.pace() == Pace::Monthly {
            marks.extend(self.before_words());
        }
        let since = self.times.ends().map_or_else(String::new, |(first, _)| {
            self.language.cumulative_since(&self.language.date(first))
        });
        Panel {
            top,
            height,
            caption: self.language.subject_with_unit(&since, &self.unit.caption(Per::Stock)),
            y: y_axis(&axis),
            marks,
            ends: self.ends(),
        }
    }

    /// Stretches of months with the same two levels: first and last position, the levels.
    fn stretches(lower: &[f64], upper: &[f64]) -> Vec<(usize, usize, f64, f64)> {
        let mut found: Vec<(usize, usize, f64, f64)> = Vec::new();
        for (index, (low, high)) in lower.iter().zip(upper).enumerate() {
            match found.last_mut() {
                Some((_, to, a, b)) if a == low && b == high => *to = index,
                _ => found.push((index, index, *low, *high)),
            }
        }
        found
    }

    /// Rectangles between two levels that change only where a bet is paid or falls due.
    fn steps(&self, lower: &[f64], upper: &[f64], fill: Fill) -> Vec<Mark> {
        let rectangle = |(from, to, low, high): (usize, usize, f64, f64)| {
            let end = (position(to) + 1.0).min(self.times.last());
            (low != high).then(|| {
                let from = Place::value(position(from), low);
                Mark::Ground(Ground { from, to: Place::value(end, high), fill })
            })
        };
        Self::stretches(lower, upper).into_iter().filter_map(rectangle).collect()
    }

    /// The line over the steps.
    fn outline(&self, paid: &[f64]) -> Vec<Mark> {
        let stroke = Stroke::solid(Role::Ai, 2.5);
        let rule = |from, to| Mark::Rule(Rule { from, to, stroke });
        let mut level = self.before / self.unit.divisor();
        let mut marks = Vec::new();
        for (from, to, _, high) in Self::stretches(paid, paid) {
            let (start, end) = (position(from), (position(to) + 1.0).min(self.times.last()));
            if level != high {
                marks.push(rule(Place::value(start, level), Place::value(start, high)));
            }
            marks.push(rule(Place::value(start, high), Place::value(end, high)));
            level = high;
        }
        marks
    }

    /// A diamond where a bet has been paid.
    fn diamonds(&self) -> Vec<Mark> {
        let diamond = |(entry, usd): &(usize, f64)| {
            let at = Place::value(self.times.middle(*entry), usd / self.unit.divisor());
            Mark::Point(Point { at, shape: Shape::Diamond, role: Role::Ai, stem: None })
        };
        self.payments.iter().map(diamond).collect()
    }

    /// The name of the hatched gap above it, where the wait is long enough for the words to keep
    /// clear of the line of profit; a gap that stays open is named at its end.
    fn waiting_words(&self) -> Option<Mark> {
        let waits = |sum: &&Sum| sum.waiting() > 0.0;
        let from = self.sums.iter().position(|sum| sum.waiting() > 0.0)?;
        let count = self.sums.iter().filter(waits).count();
        if count * 3 < self.sums.len() || self.sums.last().as_ref().is_some_and(waits) {
            return None;
        }
        let due = self.sums.iter().filter(waits).map(|sum| sum.due).fold(0.0, f64::max);
        let at = Place::value(position(from), due / self.unit.divisor());
        let label = Label::plain(self.language.bets_waiting(), Role::Ai);
        Some(words(at, (4.0, -10.0), Align::Start, label))
    }

    /// The level at which the steps begin, in words above it.
    fn before_words(&self) -> Vec<Mark> {
        let level = self.before / self.unit.divisor();
        let is_crowded = self.payments.first().is_some_and(|(entry, _)| *entry < 24);
        if level <= 0.0 || is_crowded {
            return Vec::new();
        }
        let text = self.language.paid_before_start(&self.language.money(self.before, 3));
        let label = Label::plain(text, Role::Ai);
        // From the right: there the line of profit is far above.
        let at = Place::value(self.times.last(), level);
        vec![words(at, (-6.0, -10.0), Align::End, label)]
    }

    fn ends(&self) -> Vec<EndLabel> {
        let Some(last) = self.sums.last() else { return Vec::new() };
        let end = |usd: f64, shown: f64, title: &str, emphasis, role| EndLabel {
            value: usd / self.unit.divisor(),
            title: title.to_owned(),
            lines: vec![self.language.money(shown, 3)],
            emphasis,
            role,
        };
        let profit = self.language.cumulative_profit();
        let bets = self.language.cumulative_bets();
        let mut ends = vec![
            end(last.profit, last.profit, profit, Emphasis::Loud, Role::Profit),
            end(last.paid, last.paid, bets, Emphasis::Loud, Role::Ai),
        ];
        if last.waiting() > 0.0 {
            let middle = f64::midpoint(last.paid, last.due);
            let name = self.language.bets_waiting();
            ends.insert(1, end(middle, last.waiting(), name, Emphasis::Plain, Role::Ai));
        }
        ends
    }
}
