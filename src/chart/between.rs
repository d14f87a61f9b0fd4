//! A chart on its way from one to another: lines and areas at places between, everything else as
//! it will be.
//!
//! What is moved is the geometry: a line sets out from where it stood on the panel, whatever its
//! unit was there. Charts of different shape have no way between them. Not here: time.

use super::mark::{Area, Line, Mark};
use super::spec::{Chart, Panel, YAxis};

/// The chart when `part` of the way from `from` is behind it; `None` where shapes differ.
pub fn between(from: &Chart, to: &Chart, part: f64) -> Option<Chart> {
    let size = |chart: &Chart| (chart.width, chart.height, chart.x.count, chart.panels.len());
    if size(from) != size(to) {
        return None;
    }
    let mut chart = to.clone();
    for (panel, from) in chart.panels.iter_mut().zip(&from.panels) {
        let left = Left { from: from.y.clone(), to: panel.y.clone(), rest: 1.0 - part };
        left.panel(from, panel)?;
    }
    Some(chart)
}

/// The two scales of a panel, and how much of the way is left.
struct Left {
    from: YAxis,
    to: YAxis,
    rest: f64,
}

impl Left {
    fn panel(&self, from: &Panel, to: &mut Panel) -> Option<()> {
        let mut lines = from.marks.iter().filter_map(line);
        let mut areas = from.marks.iter().filter_map(area);
        for mark in &mut to.marks {
            match mark {
                Mark::Line(line) => self.line(lines.next()?, line)?,
                Mark::Area(area) => self.area(areas.next()?, area)?,
                _ => {}
            }
        }
        (lines.next().is_none() && areas.next().is_none()).then_some(())
    }

    fn line(&self, from: &Line, to: &mut Line) -> Option<()> {
        if from.stroke != to.stroke || from.values.len() != to.values.len() {
            return None;
        }
        for (to, from) in to.values.iter_mut().zip(&from.values) {
            if let (Some(to), Some(from)) = (to, from) {
                self.value(*from, to);
            }
        }
        Some(())
    }

    fn area(&self, from: &Area, to: &mut Area) -> Option<()> {
        if from.fill != to.fill || from.upper.len() != to.upper.len() {
            return None;
        }
        let edges = [(&from.lower, &mut to.lower), (&from.upper, &mut to.upper)];
        for (from, to) in edges {
            from.iter().zip(to).for_each(|(from, to)| self.value(*from, to));
        }
        Some(())
    }

    /// Moves a value back to a place between where it stood and where it will stand.
    fn value(&self, from: f64, to: &mut f64) {
        let span = self.from.max - self.from.min;
        let stood = self.to.min + (from - self.from.min) / span * (self.to.max - self.to.min);
        if stood.is_finite() {
            *to += (stood - *to) * self.rest;
        }
    }
}

fn line(mark: &Mark) -> Option<&Line> {
    if let Mark::Line(line) = mark { Some(line) } else { None }
}

fn area(mark: &Mark) -> Option<&Area> {
    if let Mark::Area(area) = mark { Some(area) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Fill, Margin, Role, Shade, Stroke, Within, XAxis};

    fn chart(value: f64, max: f64) -> Chart {
        let line = Line {
            values: vec![Some(value), None],
            stroke: Stroke::solid(Role::Bills, 2.0),
            reads: true,
        };
        let fill = Fill::plain(Role::Bills, Shade::Full);
        let (lower, upper) = (vec![0.0; 2], vec![value; 2]);
        let area = Area { lower, upper, fill, within: Within::All, reads: false };
        let y = YAxis { min: 0.0, max, ticks: Vec::new() };
        let marks = vec![Mark::Area(area), Mark::Line(line)];
        let (caption, ends) = (String::new(), Vec::new());
        Chart {
            width: 100.0,
            height: 50.0,
            margin: Margin::for_width(100.0),
            family: String::new(),
            ground: None,
            x: XAxis { count: 2, ticks: Vec::new() },
            panels: vec![Panel { top: 0.0, height: 40.0, caption, y, marks, ends }],
        }
    }

    #[test]
    fn lines_move_from_where_they_stood() {
        // Half the height of the old scale is 2 on the new one.
        let (from, to) = (chart(50.0, 100.0), chart(4.0, 4.0));
        assert_eq!(between(&from, &to, 1.0), Some(to.clone()));
        assert_eq!(between(&from, &to, 0.0), Some(chart(2.0, 4.0)));
        assert_eq!(between(&from, &to, 0.5), Some(chart(3.0, 4.0)));
    }

    #[test]
    fn other_shapes_have_no_way_between_them() {
        let to = chart(4.0, 4.0);
        let mut wider = to.clone();
        wider.width = 200.0;
        let mut fewer = to.clone();
        fewer.panels[0].marks.truncate(1);
        let mut longer = to.clone();
        longer.x.count = 3;
        for from in [wider, fewer, longer] {
            assert_eq!(between(&from, &to, 0.5), None);
        }
        // A scale without height gives no place to come from.
        assert_eq!(between(&chart(1.0, 0.0), &to, 0.0), Some(to.clone()));
    }
}
