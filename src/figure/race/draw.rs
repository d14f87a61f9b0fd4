//! The drawing of the race: two laboratories' losses on each other, the line of profit, that with
//! changes of prices, and the bets at the foot.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::{words_on, y_axis};
use super::{BETS_SUM, BOTH, LOSS_SUMS, PROFIT_SUM, REPORTED_SUM, RaceFigure};
use crate::chart::{
    Align, Chart, Dash, Emphasis, EndLabel, Fill, Hatch, Label, Mark, Panel, Place, Point, Role,
    Shade, Shape, Stroke, Within, nice_axis, panel_frames,
};
use crate::figure::frequency::Frequency;
use crate::figure::letter::LetterLines;
use crate::scenario::Lab;
use crate::text::Per;

impl RaceFigure {
    /// Height of the drawing, CSS pixels.
    pub(super) const HEIGHT: f64 = 408.0;

    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(Self::HEIGHT, &[1.0]);
        let panels = match frames.as_slice() {
            [frame] if !self.table.rows.is_empty() => vec![self.panel(*frame, width)],
            _ => Vec::new(),
        };
        self.times.chart((width, Self::HEIGHT), family, panels)
    }

    fn panel(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let [profit, reported, first, both, bets] =
            [PROFIT_SUM, REPORTED_SUM, LOSS_SUMS[0], BOTH, BETS_SUM]
                .map(|key| self.table.scaled(key, self.unit));
        let zero = vec![0.0; profit.len()];
        let mut shown = vec![&profit, &both, &bets];
        if self.has_marks() {
            shown.push(&reported);
        }
        let pinned = LetterLines::of(&self.table, self.unit.divisor());
        let line = |values: &[f64], stroke| self.times.line(values, stroke);
        let values = shown.into_iter().flatten().copied().chain(pinned.values());
        let axis = nice_axis(values, 6, true);
        let second = Fill { role: Role::Lab2, shade: Shade::Band, hatch: Hatch::Falling };
        let mut marks = vec![
            self.times.area(&zero, &first, Fill::plain(Role::Lab1, Shade::Band), Within::All),
            self.times.area(&first, &both, second, Within::All),
            self.times.line(&both, Stroke::solid(Role::Lab1, 2.5)),
        ];
        if self.has_bets() {
            let wash = Fill::plain(Role::Ai, Shade::Band);
            marks.push(self.times.area(&zero, &bets, wash, Within::All));
            marks.push(self.times.line(&bets, Stroke::solid(Role::Ai, 2.0)));
        }
        if self.has_marks() {
            let stroke = Stroke::solid(Role::Profit, 1.5).dashed(Dash::Dashed);
            marks.push(self.times.line(&reported, stroke));
        }
        marks.extend(pinned.under(line));
        marks.push(line(&profit, Stroke::solid(Role::Profit, 2.5)));
        marks.extend(pinned.over(line));
        marks.extend(self.crossing_marks(&profit, axis.max, width));
        let since = self.times.ends().map_or_else(String::new, |(first, _)| {
            self.language.cumulative_since(&self.language.date(first))
        });
        Panel {
            top,
            height,
            caption: self.language.subject_with_unit(&since, &self.unit.caption(Per::Stock)),
            y: y_axis(&axis),
            marks,
            ends: self.ends(width).into_iter().chain(pinned.ends()).collect(),
        }
    }

    /// Where the sides change places: a dot and its month.
    fn crossing_marks(&self, profit: &[f64], top: f64, width: f64) -> Vec<Mark> {
        let level = self.crossing.and_then(|entry| Some((entry, *profit.get(entry)?)));
        let (Some((entry, level)), Frequency::Monthly) = (level, self.times.frequency()) else {
            return Vec::new();
        };
        let at = Place::value(self.times.middle(entry), level);
        let mut marks =
            vec![Mark::Point(Point { at, shape: Shape::Dot, role: Role::Ink, stem: None })];
        if width >= 400.0 {
            let text = self.language.passes_in(&self.times.name(entry));
            // Beside the lines: above them to the left, below them to the right.
            let (shift, align) = match (2 * entry > profit.len(), level < 0.15 * top) {
                (true, _) => ((-8.0, -16.0), Align::End),
                (false, true) => ((4.0, -34.0), Align::Start),
                (false, false) => ((10.0, 14.0), Align::Start),
            };
            let label = Label::plain(text, Role::Ink);
            marks.push(words_on(Role::Paper, at, shift, align, label));
        }
        marks
    }

    fn ends(&self, width: f64) -> Vec<EndLabel> {
        let end = |key, name: &str, emphasis, role| {
            let usd = self.table.last(key);
            EndLabel {
                value: usd / self.unit.divisor(),
                title: name.to_owned(),
                lines: vec![self.language.money(usd, 3)],
                emphasis,
                role,
            }
        };
        let language = self.language;
        let mut both = end(BOTH, language.both_labs(), Emphasis::Loud, Role::Lab1);
        let of_lab = |(lab, usd): (&Lab, f64)| {
            language.subject_with_unit(lab.name(), &language.money(usd, 3))
        };
        // Inside the drawing a name has room for one amount.
        let is_wide = width >= 400.0;
        if is_wide {
            both.lines
                .extend(Lab::ALL.iter().zip(LOSS_SUMS.map(|key| self.table.last(key))).map(of_lab));
        }
        let mut ends =
            vec![end(PROFIT_SUM, language.cumulative_profit(), Emphasis::Loud, Role::Profit), both];
        if self.has_bets() && (is_wide || !self.has_marks()) {
            ends.push(end(BETS_SUM, language.bets_so_far(), Emphasis::Loud, Role::Ai));
        }
        if self.has_marks() {
            let name = language.reported_so_far();
            ends.push(end(REPORTED_SUM, name, Emphasis::Quiet, Role::Profit));
        }
        ends
    }
}
