//! Draws the marks of one panel.
//!
//! What does not fit on the panel is cut at its edge. Nothing is moved.

use plotters_backend::DrawingBackend;

use super::geometry::{Pt, cut_line};
use super::hatch;
use super::layout::Frame;
use super::mark::{
    Align, Area, Bracket, Fill, Ground, Hatch, Line, Mark, Point, Rule, Shape, Stroke,
};
use super::pen::{Drawn, Pen};
use super::role::{Role, Shade};

/// Lines may reach this far over the edge of their panel, so that their full width shows there.
const OVERSHOOT: f64 = 1.5;
/// Radius of a dot, CSS pixels.
pub(super) const DOT: f64 = 4.0;

/// A shaded rectangle behind everything.
pub(super) fn ground<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, ground: &Ground) -> Drawn {
    let (Some(a), Some(b)) = (frame.place(ground.from), frame.place(ground.to)) else {
        return Ok(());
    };
    let inside = |(x, y): Pt| {
        (x.min(frame.columns.right).max(frame.columns.left), y.min(frame.bottom).max(frame.top))
    };
    let (a, b) = (inside(a), inside(b));
    pen.rectangle(a, b, ground.fill.role, pen.palette.opacity(ground.fill.shade))?;
    if (b.1 - a.1).abs() < hatch::BAND_MIN {
        return Ok(());
    }
    rule_surface(pen, ground.fill, &[a, (b.0, a.1), b, (a.0, b.1)])
}

/// The room between two lines, with its ruling where it is thick enough.
pub(super) fn area<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, area: &Area) -> Drawn {
    let opacity = pen.palette.opacity(area.fill.shade);
    for polygon in frame.polygons(area, 0.0) {
        pen.polygon(&polygon, area.fill.role, opacity)?;
    }
    if area.fill.hatch == Hatch::Solid || frame.thickness(area) < hatch::BAND_MIN {
        return Ok(());
    }
    frame
        .polygons(area, hatch::STRETCH_MIN)
        .iter()
        .try_for_each(|polygon| rule_surface(pen, area.fill, polygon))
}

fn rule_surface<B: DrawingBackend>(pen: &Pen<'_, B>, fill: Fill, polygon: &[Pt]) -> Drawn {
    // Over a wash the paper would not show: there the ruling takes the colour of the surface.
    let role =
        if matches!(fill.shade, Shade::Full | Shade::Area) { Role::Paper } else { fill.role };
    if fill.hatch == Hatch::Dots {
        let dots = hatch::dots(polygon);
        return dots
            .iter()
            .try_for_each(|dot| pen.disc(*dot, hatch::DOT_RADIUS, role, hatch::OPACITY));
    }
    let stroke = Stroke::solid(role, hatch::LINE_WIDTH);
    let segments = hatch::segments(fill.hatch, polygon);
    segments.iter().try_for_each(|(from, to)| pen.path(&[*from, *to], stroke, hatch::OPACITY))
}

/// Everything that lies over the areas; grounds, areas and words are left out.
pub(super) fn over<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, mark: &Mark) -> Drawn {
    match mark {
        Mark::Ground(_) | Mark::Area(_) | Mark::Text(_) => Ok(()),
        Mark::Line(line) => draw_line(pen, frame, line),
        Mark::Rule(rule) => draw_rule(pen, frame, rule),
        Mark::Point(point) => draw_point(pen, frame, point),
        Mark::Bracket(bracket) => draw_bracket(pen, frame, bracket),
    }
}

fn draw_line<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, line: &Line) -> Drawn {
    for run in frame.runs(&line.values) {
        if let &[point] = run.as_slice() {
            // A value without neighbours would otherwise be invisible.
            pen.disc(point, line.stroke.width.max(2.0) * 1.25, line.stroke.role, 1.0)?;
        }
        for part in cut_line(&run, frame.top - OVERSHOOT, frame.bottom + OVERSHOOT) {
            pen.line(&part, line.stroke)?;
        }
    }
    Ok(())
}

fn draw_rule<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, rule: &Rule) -> Drawn {
    let (Some(from), Some(to)) = (frame.place(rule.from), frame.place(rule.to)) else {
        return Ok(());
    };
    let parts = cut_line(&[from, to], frame.top, frame.bottom);
    parts.iter().try_for_each(|part| pen.line(part, rule.stroke))
}

fn draw_point<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, point: &Point) -> Drawn {
    let Some((x, y)) = frame.place(point.at) else {
        return Ok(());
    };
    if let Some(end) = point.stem.and_then(|level| frame.level(level)) {
        let away = (end - y).signum();
        let stem = [(x, y + away * 5.0), (x, end - away * 4.0)];
        if (end - y).abs() > 9.0 {
            pen.path(&stem, Stroke::solid(point.role, 1.0), 1.0)?;
        }
    }
    match point.shape {
        Shape::Dot => pen.disc((x, y), DOT, point.role, 1.0),
        Shape::Diamond => {
            let corners = [(x, y - 5.0), (x + 5.0, y), (x, y + 5.0), (x - 5.0, y)];
            pen.polygon(&corners, point.role, 1.0)
        }
        Shape::Ring => {
            pen.disc((x, y), 6.5, point.role, 1.0)?;
            pen.disc((x, y), 4.5, Role::Raised, 1.0)
        }
    }
}

/// How much of a width lies to the left of the place.
pub(super) fn before(align: Align, width: f64) -> f64 {
    match align {
        Align::Start => 0.0,
        Align::Middle => width / 2.0,
        Align::End => width,
    }
}

fn draw_bracket<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, bracket: &Bracket) -> Drawn {
    let (Some(x), Some(from), Some(to)) =
        (frame.columns.x(bracket.position), frame.y(bracket.from), frame.y(bracket.to))
    else {
        return Ok(());
    };
    let stroke = Stroke::solid(bracket.role, 1.0);
    let away = (to - from).signum();
    pen.path(&[(x - 5.0, from), (x + 5.0, from)], stroke, 1.0)?;
    pen.path(&[(x, from), (x, to)], stroke, 1.0)?;
    pen.path(&[(x - 4.0, to - away * 6.0), (x, to), (x + 4.0, to - away * 6.0)], stroke, 1.0)
}
