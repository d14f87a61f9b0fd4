//! Draws the marks of one panel and the names at the end of its lines.
//!
//! What does not fit on the panel is cut at its edge. Names are moved by the rules of `label`.

use plotters_backend::DrawingBackend;

use super::geometry::{Pt, cut_line, height_between, real};
use super::hatch;
use super::label::{Block, LINE_HEIGHT, free_height, push_apart, wrap};
use super::layout::Frame;
use super::pen::{Drawn, Pen};
use super::role::{Role, Shade};
use super::spec::{
    Align, Area, Bracket, Chart, Emphasis, EndLabel, Fill, Ground, Hatch, Label, Line, Mark, Panel, Point, Rule, Shape,
    Stroke, Text,
};

/// Lines may reach this far over the edge of their panel, so that their full width shows there.
const OVERSHOOT: f64 = 1.5;
/// Distance from the end of a line to its name, CSS pixels.
const END_GAP: f64 = 14.0;
/// A name pushed further than this from its line is joined to it, CSS pixels.
const LEADER_MIN: f64 = 14.0;
/// Room between two names of which one has several lines, CSS pixels.
const NAME_AIR: f64 = 6.0;
/// How far a name may move to keep clear of the grid, CSS pixels.
const GRID_DETOUR: f64 = 14.0;
/// Radius of a dot, CSS pixels.
pub(super) const DOT: f64 = 4.0;

/// A shaded rectangle behind everything.
pub(super) fn ground<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, ground: &Ground) -> Drawn {
    let (Some(a), Some(b)) = (frame.place(ground.from), frame.place(ground.to)) else { return Ok(()) };
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
    frame.polygons(area, hatch::STRETCH_MIN).iter().try_for_each(|polygon| rule_surface(pen, area.fill, polygon))
}

fn rule_surface<B: DrawingBackend>(pen: &Pen<'_, B>, fill: Fill, polygon: &[Pt]) -> Drawn {
    // Over a wash the paper would not show: there the ruling takes the colour of the surface.
    let role = if matches!(fill.shade, Shade::Full | Shade::Area) { Role::Paper } else { fill.role };
    if fill.hatch == Hatch::Dots {
        let dots = hatch::dots(polygon);
        return dots.iter().try_for_each(|dot| pen.disc(*dot, hatch::DOT_RADIUS, role, hatch::OPACITY));
    }
    let stroke = Stroke::solid(role, hatch::LINE_WIDTH);
    let segments = hatch::segments(fill.hatch, polygon);
    segments.iter().try_for_each(|(from, to)| pen.path(&[*from, *to], stroke, hatch::OPACITY))
}

/// Everything that lies over the areas; grounds and areas themselves are left out.
pub(super) fn over<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, mark: &Mark) -> Drawn {
    match mark {
        Mark::Ground(_) | Mark::Area(_) => Ok(()),
        Mark::Line(line) => draw_line(pen, frame, line),
        Mark::Rule(rule) => draw_rule(pen, frame, rule),
        Mark::Point(point) => draw_point(pen, frame, point),
        Mark::Text(text) => draw_text(pen, frame, text),
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
    let (Some(from), Some(to)) = (frame.place(rule.from), frame.place(rule.to)) else { return Ok(()) };
    let parts = cut_line(&[from, to], frame.top, frame.bottom);
    parts.iter().try_for_each(|part| pen.line(part, rule.stroke))
}

fn draw_point<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, point: &Point) -> Drawn {
    let Some((x, y)) = frame.place(point.at) else { return Ok(()) };
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

fn draw_text<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, text: &Text) -> Drawn {
    let Some((x, y)) = frame.place(text.at) else { return Ok(()) };
    boxed_text(pen, &text.label, (x + text.shift.0, y + text.shift.1), text.align, text.ground)
}

fn boxed_text<B: DrawingBackend>(pen: &Pen<'_, B>, label: &Label, at: Pt, align: Align, ground: Option<Role>) -> Drawn {
    if let Some(role) = ground {
        let width = pen.width(&label.text, label.size, label.bold);
        let left = at.0 - before(align, width);
        let half = label.size * 2.0 / 3.0;
        pen.rectangle((left - 4.0, at.1 - half), (left + width + 4.0, at.1 + half), role, 1.0)?;
    }
    pen.text(label, at, align)
}

/// How much of a width lies to the left of the place.
fn before(align: Align, width: f64) -> f64 {
    match align {
        Align::Start => 0.0,
        Align::Middle => width / 2.0,
        Align::End => width,
    }
}

fn draw_bracket<B: DrawingBackend>(pen: &Pen<'_, B>, frame: &Frame, bracket: &Bracket) -> Drawn {
    let (Some(x), Some(from), Some(to)) = (frame.columns.x(bracket.position), frame.y(bracket.from), frame.y(bracket.to))
    else {
        return Ok(());
    };
    let stroke = Stroke::solid(bracket.role, 1.0);
    let away = (to - from).signum();
    pen.path(&[(x - 5.0, from), (x + 5.0, from)], stroke, 1.0)?;
    pen.path(&[(x, from), (x, to)], stroke, 1.0)?;
    pen.path(&[(x - 4.0, to - away * 6.0), (x, to), (x + 4.0, to - away * 6.0)], stroke, 1.0)
}

/// The names of the lines, beside the plot or inside it.
pub(super) fn ends<B: DrawingBackend>(pen: &Pen<'_, B>, chart: &Chart, panel: &Panel, frame: &Frame) -> Drawn {
    if chart.margin.labels_inside() {
        ends_inside(pen, panel, frame)
    } else {
        ends_beside(pen, chart, panel, frame)
    }
}

fn title(end: &EndLabel, text: String) -> Label {
    match end.emphasis {
        Emphasis::Loud => Label::bold(text, 13.0, end.role),
        Emphasis::Plain => Label::bold(text, 12.0, Role::Ink),
        Emphasis::Quiet => Label::plain(text, Role::Ink3),
    }
}

/// The lines of a name beside the plot, broken to the room there is.
fn lines_beside<B: DrawingBackend>(pen: &Pen<'_, B>, end: &EndLabel, room: f64) -> Vec<Label> {
    let head = title(end, String::new());
    let heads = wrap(&end.title, room, |text| pen.width(text, head.size, head.bold));
    let mut labels: Vec<Label> = heads.into_iter().map(|text| title(end, text)).collect();
    let role = if end.emphasis == Emphasis::Quiet { Role::Ink3 } else { Role::Ink2 };
    for line in &end.lines {
        let lines = wrap(line, room, |text| pen.width(text, 12.0, false));
        labels.extend(lines.into_iter().map(|text| Label::plain(text, role)));
    }
    labels
}

fn ends_beside<B: DrawingBackend>(pen: &Pen<'_, B>, chart: &Chart, panel: &Panel, frame: &Frame) -> Drawn {
    let room = chart.margin.right - END_GAP;
    let named = panel.ends.iter().filter_map(|end| Some((frame.y(end.value)?, lines_beside(pen, end, room))));
    let mut named: Vec<(f64, Vec<Label>)> = named.collect();
    let (top, bottom) = (frame.top - LINE_HEIGHT / 2.0, frame.bottom + LINE_HEIGHT / 2.0);
    let total: usize = named.iter().map(|(_, labels)| labels.len()).sum();
    if real(total) * LINE_HEIGHT > bottom - top {
        // Names matter more than what stands below them.
        named.iter_mut().for_each(|(_, labels)| labels.truncate(1));
    }
    // Names of several lines need a little air to be told apart.
    let rows: usize = named.iter().map(|(_, labels)| labels.len()).sum();
    let air = if rows > named.len() { NAME_AIR } else { 0.0 };
    let block = |(y, labels): &(f64, Vec<Label>)| Block { middle: *y, height: real(labels.len()) * LINE_HEIGHT + air };
    let blocks: Vec<Block> = named.iter().map(block).collect();
    let right = frame.columns.right;
    for ((wish, labels), middle) in named.iter().zip(push_apart(&blocks, top, bottom)) {
        if (middle - wish).abs() > LEADER_MIN {
            let leader = [(right + 2.0, *wish), (right + END_GAP - 4.0, middle)];
            pen.path(&leader, Stroke::solid(Role::Ink3, 1.0), 1.0)?;
        }
        let first = middle - real(labels.len().saturating_sub(1)) * LINE_HEIGHT / 2.0;
        for (row, label) in labels.iter().enumerate() {
            pen.text(label, (right + END_GAP, first + real(row) * LINE_HEIGHT), Align::Start)?;
        }
    }
    Ok(())
}

fn ends_inside<B: DrawingBackend>(pen: &Pen<'_, B>, panel: &Panel, frame: &Frame) -> Drawn {
    let right = frame.columns.right;
    let mut placed: Vec<(f64, f64, f64)> = Vec::new();
    for end in &panel.ends {
        let Some(y) = frame.y(end.value) else { continue };
        let (label, width) = inside_label(pen, end, right - frame.columns.left);
        let left = right - width;
        let mut taken = taken(pen, panel, frame, left, right);
        taken.extend(placed.iter().filter(|(other, _, _)| *other < right).map(|(_, from, to)| (*from, *to)));
        let half = LINE_HEIGHT / 2.0;
        let middle = inside_height(y - half - 4.0, half, &taken, panel, frame);
        pen.text(&label, (right, middle), Align::End)?;
        placed.push((left, middle - half, middle + half));
    }
    Ok(())
}

/// The free height nearest to the wish, clear of the grid as well if that is not far.
fn inside_height(wish: f64, half: f64, taken: &[(f64, f64)], panel: &Panel, frame: &Frame) -> f64 {
    let near = free_height(wish, half, taken, frame.top, frame.bottom);
    let mut all = taken.to_vec();
    all.extend(panel.y.ticks.iter().filter_map(|tick| frame.y(tick.at)).map(|y| (y - 0.5, y + 1.5)));
    let clear = free_height(wish, half - 2.0, &all, frame.top, frame.bottom);
    if (clear - wish).abs() <= (near - wish).abs() + GRID_DETOUR { clear } else { near }
}

/// The name of a line on one row, without its further lines if these do not fit.
fn inside_label<B: DrawingBackend>(pen: &Pen<'_, B>, end: &EndLabel, room: f64) -> (Label, f64) {
    let mut text = end.title.clone();
    for line in &end.lines {
        text.push(' ');
        text.push_str(line);
    }
    let label = title(end, text);
    let width = pen.width(&label.text, label.size, label.bold);
    if width <= room {
        return (label, width);
    }
    let label = title(end, end.title.clone());
    let width = pen.width(&label.text, label.size, label.bold);
    (label, width)
}

/// The stretches of height that marks occupy between two `x`.
fn taken<B: DrawingBackend>(pen: &Pen<'_, B>, panel: &Panel, frame: &Frame, left: f64, right: f64) -> Vec<(f64, f64)> {
    let mut taken = Vec::new();
    for mark in &panel.marks {
        match mark {
            Mark::Line(line) => {
                let runs = frame.runs(&line.values);
                let heights = runs.iter().filter_map(|run| height_between(run, left, right));
                taken.extend(heights.map(|(low, high)| (low - 3.0, high + 3.0)));
            }
            Mark::Area(area) => {
                let edges = [&area.lower, &area.upper].map(|edge| edge.iter().copied().map(Some).collect::<Vec<_>>());
                let runs = edges.iter().flat_map(|edge| frame.runs(edge));
                let heights = runs.filter_map(|run| height_between(&run, left, right));
                if matches!(area.fill.shade, Shade::Full | Shade::Area) {
                    taken.extend(heights.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))));
                } else {
                    taken.extend(heights); // a name may stand on a wash, not on its edge
                }
            }
            Mark::Point(point) => {
                let place = frame.place(point.at).filter(|(x, _)| *x >= left - 8.0 && *x <= right + 8.0);
                taken.extend(place.map(|(_, y)| (y - 7.0, y + 7.0)));
            }
            Mark::Text(text) => taken.extend(text_height(pen, frame, text, left, right)),
            Mark::Ground(_) | Mark::Rule(_) | Mark::Bracket(_) => {}
        }
    }
    taken
}

/// The height a text occupies, if it reaches between two `x`.
fn text_height<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    frame: &Frame,
    text: &Text,
    left: f64,
    right: f64,
) -> Option<(f64, f64)> {
    let (x, y) = frame.place(text.at)?;
    let width = pen.width(&text.label.text, text.label.size, text.label.bold);
    let from = x + text.shift.0 - before(text.align, width);
    let half = text.label.size * 2.0 / 3.0;
    let middle = y + text.shift.1;
    (from < right && from + width > left).then_some((middle - half, middle + half))
}
