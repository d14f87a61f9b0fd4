//! The drawing of Tether's quarters: a line of what is implied, dots of what was reported, and a
//! diamond of what the claim for 2024 leaves.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::{margin, position, words, y_axis};
use super::{BacktestFigure, BacktestQuarter};
use crate::chart::{
    Align, Chart, Dash, Emphasis, EndLabel, Label, Line, Mark, Panel, Place, Point, Role, Rule,
    Shape, Stroke, Tick, XAxis, nice_axis, panel_frames,
};
use crate::text::Per;

impl BacktestFigure {
    /// Height of the drawing, CSS pixels.
    pub(super) const HEIGHT: f64 = 330.0;

    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(Self::HEIGHT, &[1.0]);
        let panels: Vec<_> = frames.iter().map(|frame| self.panel(*frame, width)).collect();
        Chart {
            width,
            height: Self::HEIGHT,
            margin: margin(width, &panels),
            family: family.to_owned(),
            ground: None,
            x: self.axis(),
            panels,
        }
    }

    /// The first quarter of each year bears its number.
    fn axis(&self) -> XAxis {
        let first = |(at, quarter): (usize, &BacktestQuarter)| {
            let month = quarter.row.quarter.start();
            (month.month() == 1).then(|| Tick::new(position(at), self.language.year(month)))
        };
        let ticks = self.quarters.iter().enumerate().filter_map(first).collect();
        XAxis { count: self.quarters.len(), ticks }
    }

    fn panel(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let scaled = |usd: f64| usd / self.unit.divisor();
        let values =
            |quarter: &BacktestQuarter| [quarter.implied, quarter.row.reported, quarter.claim_left];
        let all = self.quarters.iter().flat_map(values).flatten().map(scaled);
        let axis = nice_axis(all, 6, true);
        let implied = self.quarters.iter().map(|quarter| quarter.implied.map(scaled)).collect();
        let line = Line { values: implied, stroke: Stroke::solid(Role::Bills, 2.5), reads: true };
        let mut marks = vec![Mark::Line(line)];
        for (at, quarter) in self.quarters.iter().enumerate() {
            if let Some(usd) = quarter.row.reported {
                marks.push(point(at, scaled(usd), Shape::Dot, Role::Profit));
            }
            if let Some(usd) = quarter.claim_left {
                marks.extend(self.claim(at, (scaled(usd), quarter.implied.map(scaled)), width));
            }
        }
        // Without a margin the names stand where no line and no dot is.
        let is_wide = width >= 400.0;
        if !is_wide {
            let named = [
                (self.language.backtest_reported(), Role::Profit, 0.64),
                (self.language.backtest_implied(), Role::Bills, 0.55),
            ];
            for (name, role, share) in named {
                let place = Place::value(0.0, axis.min + share * (axis.max - axis.min));
                marks.push(words(place, (8.0, 0.0), Align::Start, Label::bold(name, 13.0, role)));
            }
        }
        Panel {
            top,
            height,
            caption: self.language.backtest_caption(&self.unit.caption(Per::Stock)),
            y: y_axis(&axis),
            marks,
            ends: if is_wide { self.ends() } else { Vec::new() },
        }
    }

    /// What the claim leaves, with a line down to what is implied, and its name.
    fn claim(&self, at: usize, (level, implied): (f64, Option<f64>), width: f64) -> Vec<Mark> {
        let place = |level| Place::value(position(at), level);
        let mut marks = Vec::new();
        if let Some(implied) = implied {
            let stroke = Stroke::solid(Role::Bad, 1.0).dashed(Dash::Fine);
            marks.push(Mark::Rule(Rule { from: place(implied), to: place(level), stroke }));
        }
        marks.push(point(at, level, Shape::Diamond, Role::Bad));
        let name = Label::plain(self.language.backtest_claim(), Role::Bad);
        // On a phone the names of the lines stand to the right, inside the drawing.
        let (shift, align) =
            if width >= 400.0 { (12.0, Align::Start) } else { (-12.0, Align::End) };
        marks.push(words(place(level), (shift, 0.0), align, name));
        marks
    }

    fn ends(&self) -> Vec<EndLabel> {
        let Some(last) = self.quarters.last() else { return Vec::new() };
        let end = |value: Option<f64>, title: &str, role| {
            value.map(|usd| EndLabel {
                value: usd / self.unit.divisor(),
                title: title.to_owned(),
                lines: vec![self.language.money(usd, 3)],
                emphasis: Emphasis::Loud,
                role,
            })
        };
        let implied = end(last.implied, self.language.backtest_implied(), Role::Bills);
        let reported = end(last.row.reported, self.language.backtest_reported(), Role::Profit);
        [implied, reported].into_iter().flatten().collect()
    }
}

fn point(at: usize, level: f64, shape: Shape, role: Role) -> Mark {
    Mark::Point(Point { at: Place::value(position(at), level), shape, role, stem: None })
}
