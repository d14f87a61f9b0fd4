//! The reading of one position: a line through all panels and a dot on every line that is read.
//!
//! It is drawn on a layer of its own, so that following the pointer does not repaint the chart.
//! The values in words are the page's business.

use super::draw::DOT;
use super::geometry::real;
use super::layout::{Columns, Frame};
use super::mark::{Dash, Mark};
use super::role::Role;
use super::scene::{Form, Item, Scene};
use super::spec::{Chart, Panel};

/// The reading of a position; empty where there is none.
pub(crate) fn reading(chart: &Chart, position: usize) -> Scene {
    let mut scene = chart.blank();
    let columns = Columns::new(chart);
    let ends = chart.panels.first().zip(chart.panels.last());
    let (Some((first, last)), Some(x)) = (ends, columns.x(real(position))) else { return scene };
    if chart.is_empty() || position >= chart.x.count {
        return scene;
    }
    let line = vec![(x, first.top), (x, last.top + last.height)];
    scene.items.push(Item::line(Form::Line(line), 1.0, Role::Ink));
    for panel in &chart.panels {
        let frame = Frame::new(columns, panel);
        for (value, role, radius) in readings(panel, position) {
            let y = frame.y(value).filter(|y| *y >= frame.top - DOT && *y <= frame.bottom + DOT);
            scene.items.extend(y.map(|y| Item::filled(Form::Disc((x, y), radius), role)));
        }
    }
    scene
}

/// Value, colour and radius of the dots of a panel; what is dashed gets a smaller one.
fn readings(panel: &Panel, position: usize) -> impl Iterator<Item = (f64, Role, f64)> {
    panel.marks.iter().filter_map(move |mark| match mark {
        Mark::Line(line) if line.reads => {
            let radius = if line.stroke.dash == Dash::Solid { DOT } else { DOT - 0.5 };
            Some((line.values.get(position).copied().flatten()?, line.stroke.role, radius))
        }
        Mark::Area(area) if area.reads => {
            Some((area.upper.get(position).copied()?, area.fill.role, DOT))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Area, Fill, Line, Shade, Stroke, Within, YAxis};

    #[test]
    fn every_line_that_is_read_has_its_dot() {
        let stroke = Stroke::solid(Role::Bills, 2.0);
        let line =
            |values: Vec<Option<f64>>, stroke, reads| Mark::Line(Line { values, stroke, reads });
        let fill = Fill::plain(Role::Costs, Shade::Full);
        let area = Area {
            lower: vec![0.0; 2],
            upper: vec![3.0; 2],
            fill,
            within: Within::All,
            reads: true,
        };
        let marks = vec![
            Mark::Area(area),
            line(vec![Some(1.0), None], stroke, true),
            line(vec![Some(2.0); 2], stroke.dashed(Dash::Dashed), true),
            line(vec![Some(9.0); 2], stroke, false),
        ];
        let y = YAxis { min: 0.0, max: 10.0, ticks: Vec::new() };
        let panel =
            Panel { top: 0.0, height: 9.0, caption: String::new(), y, marks, ends: Vec::new() };
        let at = |position| readings(&panel, position).collect::<Vec<_>>();
        let (costs, dashed) = ((3.0, Role::Costs, 4.0), (2.0, Role::Bills, 3.5));
        assert_eq!(at(0), [costs, (1.0, Role::Bills, 4.0), dashed]);
        assert_eq!(at(1), [costs, dashed]);
        assert!(at(2).is_empty());
    }
}
