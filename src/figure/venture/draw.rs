//! The drawing of the gains: a band, its lines and the line of nought.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::y_axis;
use super::{Curves, Extent, MonthSeries};
use crate::chart::{
    Chart, EndLabel, Fill, Mark, Panel, Place, Role, Rule, Shade, Stroke, Within, nice_axis,
    panel_frames,
};
use crate::figure::letter::LetterLines;
use crate::text::Per;

/// Height of the drawings, CSS pixels.
pub(super) const HEIGHT: f64 = 408.0;

impl Curves {
    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(HEIGHT, &[1.0]);
        let is_drawn = self.extent == Extent::Told && !self.times.entries().is_empty();
        let panels = match frames.as_slice() {
            [frame] if is_drawn => vec![self.panel(*frame)],
            _ => Vec::new(),
        };
        self.times.chart((width, HEIGHT), family, panels)
    }

    fn panel(&self, (top, height): (f64, f64)) -> Panel {
        let scaled = |curve: &MonthSeries| self.table.scaled(curve.key, self.unit);
        let scaled: Vec<_> = self.lines.iter().map(scaled).collect();
        let pinned = LetterLines::of(&self.table, self.unit.divisor());
        let line = |values: &[f64], stroke| self.times.line(values, stroke);
        let axis = nice_axis(scaled.iter().flatten().copied().chain(pinned.values()), 6, true);
        let mut marks = Vec::new();
        if let ([high, low, ..], true) = (scaled.as_slice(), self.has_band) {
            let fill = Fill::plain(Role::Ai, Shade::Wash);
            marks.push(self.times.area(low, high, fill, Within::All));
        } else if let Some(book) = scaled.first() {
            let zero = vec![0.0; book.len()];
            let gain = Fill::plain(Role::Ai, Shade::Wash);
            marks.push(self.times.area(&zero, book, gain, Within::All));
        }
        if axis.min < 0.0 {
            let (from, to) = (Place::value(0.0, 0.0), Place::value(self.times.last(), 0.0));
            marks.push(Mark::Rule(Rule { from, to, stroke: Stroke::solid(Role::Ink, 1.0) }));
        }
        marks.extend(pinned.under(line));
        for (curve, values) in self.lines.iter().zip(&scaled) {
            marks.push(line(values, Stroke::solid(curve.role, curve.width).dashed(curve.dash)));
        }
        marks.extend(pinned.over(line));
        let ends = self.lines.iter().map(|curve| self.end(curve)).chain(pinned.ends()).collect();
        let unit = self.unit.caption(Per::Stock);
        let caption = self.language.subject_with_unit(self.language.gain_caption(), &unit);
        Panel { top, height, caption, y: y_axis(&axis), marks, ends }
    }

    fn end(&self, curve: &MonthSeries) -> EndLabel {
        let usd = self.table.last(curve.key);
        EndLabel {
            value: usd / self.unit.divisor(),
            title: (curve.name)(self.language).to_owned(),
            lines: vec![self.language.money(usd, 3)],
            emphasis: curve.emphasis,
            role: curve.role,
        }
    }
}
