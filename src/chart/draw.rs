//! Draws the marks of one panel.
//!
//! What does not fit on the panel is cut at its edge. Nothing is moved.

use super::geometry::{Pt, cut_line};
use super::hatch;
use super::layout::Frame;
use super::mark::{Area, Bracket, Fill, Ground, Hatch, Line, Mark, Point, Rule, Shape, Stroke};
use super::pen::Pen;
use super::role::{Role, Shade};
use super::scene::Ink;

/// Lines may reach this far over the edge of their panel, so that their full width shows there.
const OVERSHOOT: f64 = 1.5;
/// Radius of a dot, CSS pixels.
pub(super) const DOT: f64 = 4.0;

/// A shaded rectangle behind everything.
pub(super) fn ground(pen: &mut Pen<'_>, frame: &Frame, ground: &Ground) {
    let (Some(a), Some(b)) = (frame.place(ground.from), frame.place(ground.to)) else { return };
    let inside = |(x, y): Pt| {
        (x.min(frame.columns.right).max(frame.columns.left), y.min(frame.bottom).max(frame.top))
    };
    let (a, b) = (inside(a), inside(b));
    pen.rectangle(a, b, ground.fill);
    if (b.1 - a.1).abs() >= hatch::BAND_MIN {
        rule_surface(pen, ground.fill, &[a, (b.0, a.1), b, (a.0, b.1)]);
    }
}

/// The room between two lines, with its ruling where it is thick enough.
pub(super) fn area(pen: &mut Pen<'_>, frame: &Frame, area: &Area) {
    for polygon in frame.polygons(area, 0.0) {
        pen.polygon(&polygon, area.fill);
    }
    if area.fill.hatch != Hatch::Solid && frame.thickness(area) >= hatch::BAND_MIN {
        for polygon in frame.polygons(area, hatch::STRETCH_MIN) {
            rule_surface(pen, area.fill, &polygon);
        }
    }
}

fn rule_surface(pen: &mut Pen<'_>, fill: Fill, polygon: &[Pt]) {
    // Over a wash the paper would not show: there the ruling takes the colour of the surface.
    let role =
        if matches!(fill.shade, Shade::Full | Shade::Area) { Role::Paper } else { fill.role };
    pen.ruling(fill.hatch, polygon, Ink { role, shade: hatch::SHADE });
}

/// Everything that lies over the areas; grounds, areas and words are left out.
pub(super) fn over(pen: &mut Pen<'_>, frame: &Frame, mark: &Mark) {
    match mark {
        Mark::Ground(_) | Mark::Area(_) | Mark::Text(_) => {}
        Mark::Line(line) => draw_line(pen, frame, line),
        Mark::Rule(rule) => draw_rule(pen, frame, rule),
        Mark::Point(point) => draw_point(pen, frame, point),
        Mark::Bracket(bracket) => draw_bracket(pen, frame, bracket),
    }
}

fn draw_line(pen: &mut Pen<'_>, frame: &Frame, line: &Line) {
    for run in frame.runs(&line.values) {
        if let &[point] = run.as_slice() {
            // A value without neighbours would otherwise be invisible.
            pen.disc(point, line.stroke.width.max(2.0) * 1.25, line.stroke.role);
        }
        for part in cut_line(&run, frame.top - OVERSHOOT, frame.bottom + OVERSHOOT) {
            pen.line(&part, line.stroke);
        }
    }
}

fn draw_rule(pen: &mut Pen<'_>, frame: &Frame, rule: &Rule) {
    let (Some(from), Some(to)) = (frame.place(rule.from), frame.place(rule.to)) else { return };
    for part in cut_line(&[from, to], frame.top, frame.bottom) {
        pen.line(&part, rule.stroke);
    }
}

fn draw_point(pen: &mut Pen<'_>, frame: &Frame, point: &Point) {
    let Some((x, y)) = frame.place(point.at) else { return };
    if let Some(end) = point.stem.and_then(|level| frame.level(level)) {
        let away = (end - y).signum();
        let stem = [(x, y + away * 5.0), (x, end - away * 4.0)];
        if (end - y).abs() > 9.0 {
            pen.line(&stem, Stroke::solid(point.role, 1.0));
        }
    }
    match point.shape {
        Shape::Dot => pen.disc((x, y), DOT, point.role),
        Shape::Diamond => {
            let corners = [(x, y - 5.0), (x + 5.0, y), (x, y + 5.0), (x - 5.0, y)];
            pen.polygon(&corners, point.role);
        }
        Shape::Ring => {
            pen.disc((x, y), 6.5, point.role);
            pen.disc((x, y), 4.5, Role::Raised);
        }
    }
}

fn draw_bracket(pen: &mut Pen<'_>, frame: &Frame, bracket: &Bracket) {
    let (Some(x), Some(from), Some(to)) =
        (frame.columns.x(bracket.position), frame.y(bracket.from), frame.y(bracket.to))
    else {
        return;
    };
    let stroke = Stroke::solid(bracket.role, 1.0);
    let away = (to - from).signum();
    pen.line(&[(x - 5.0, from), (x + 5.0, from)], stroke);
    pen.line(&[(x, from), (x, to)], stroke);
    pen.line(&[(x - 4.0, to - away * 6.0), (x, to), (x + 4.0, to - away * 6.0)], stroke);
}
