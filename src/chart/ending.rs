//! Draws the names at the end of the lines of one panel.
//!
//! Beside the plot they are pushed apart; inside they look for a height where no line passes. The
//! rules of both are in `label`; this file knows what is in the way.

use plotters_backend::DrawingBackend;

use super::draw::before;
use super::geometry::{Pt, height_between, real};
use super::hatch::BAND_MIN;
use super::label::{Block, LINE_HEIGHT, free_height, push_apart, wrap};
use super::layout::Frame;
use super::mark::{Align, Emphasis, EndLabel, Ground, Hatch, Label, Mark, Stroke, Text};
use super::pen::{Drawn, Pen};
use super::role::{Role, Shade};
use super::spec::{Chart, Panel};

/// Distance from the end of a line to its name, CSS pixels.
const END_GAP: f64 = 14.0;
/// A name whose edge is further than this from its line is joined to it, CSS pixels.
const LEADER_MIN: f64 = 4.0;
/// Room between two names of which one has several lines, CSS pixels.
const NAME_AIR: f64 = 6.0;
/// How far a name inside the plot may stand from the end of its line, CSS pixels.
const DETOUR_MAX: f64 = 40.0;
/// How far a name may move to keep clear of the grid, CSS pixels.
const GRID_DETOUR: f64 = 14.0;

/// The names of the lines, beside the plot or inside it.
pub(super) fn ends<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    chart: &Chart,
    panel: &Panel,
    frame: &Frame,
) -> Drawn {
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

fn ends_beside<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    chart: &Chart,
    panel: &Panel,
    frame: &Frame,
) -> Drawn {
    let room = chart.margin.right - END_GAP;
    let named = panel
        .ends
        .iter()
        .filter_map(|end| Some((frame.y(end.value)?, lines_beside(pen, end, room))));
    let mut named: Vec<(f64, Vec<Label>)> = named.collect();
    let (top, bottom) = (frame.top - LINE_HEIGHT / 2.0, frame.bottom + LINE_HEIGHT / 2.0);
    let total: usize = named.iter().map(|(_, labels)| labels.len()).sum();
    if real(total) * LINE_HEIGHT > bottom - top {
        // Names matter more than what stands below them.
        for (_, labels) in &mut named {
            labels.truncate(1);
        }
    }
    // Names of several lines need a little air to be told apart.
    let rows: usize = named.iter().map(|(_, labels)| labels.len()).sum();
    let air = if rows > named.len() { NAME_AIR } else { 0.0 };
    let block = |(y, labels): &(f64, Vec<Label>)| Block {
        middle: *y,
        height: real(labels.len()) * LINE_HEIGHT + air,
    };
    let blocks: Vec<Block> = named.iter().map(block).collect();
    let right = frame.columns.right;
    for ((wish, labels), middle) in named.iter().zip(push_apart(&blocks, top, bottom)) {
        let half = real(labels.len()) * LINE_HEIGHT / 2.0;
        if (middle - wish).abs() - half > LEADER_MIN {
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
        let Some(y) = frame.y(end.value) else {
            continue;
        };
        let (label, width) = inside_label(pen, end, right - frame.columns.left);
        let left = right - width;
        let mut taken = taken(pen, panel, frame, left, right);
        taken.extend(
            placed.iter().filter(|(other, _, _)| *other < right).map(|(_, from, to)| (*from, *to)),
        );
        let half = LINE_HEIGHT / 2.0;
        let wish = y - half - 4.0;
        let free = inside_height(wish, half, &taken, panel, frame);
        // A name far from the end of its line would name another one: then it covers what it must.
        let is_far = (free - wish).abs() > DETOUR_MAX;
        let middle = if is_far {
            let names: Vec<_> = placed.iter().map(|(_, from, to)| (*from, *to)).collect();
            free_height(wish, half, &names, frame.top, frame.bottom)
        } else {
            free
        };
        let box_of = ((left, right), (middle - half, middle + half));
        if is_far || is_over_ruling(panel, frame, box_of.0, box_of.1) {
            let (from, to) = ((left - 4.0, middle - half), (right, middle + half));
            pen.rectangle(from, to, Role::Paper, 1.0)?;
        }
        pen.text(&label, (right, middle), Align::End)?;
        placed.push((left, middle - half, middle + half));
    }
    Ok(())
}

/// Whether an area with a ruling reaches into a box, where letters would be hard to read.
fn is_over_ruling(
    panel: &Panel,
    frame: &Frame,
    (left, right): (f64, f64),
    (top, bottom): (f64, f64),
) -> bool {
    let reaches = |polygon: &Vec<Pt>| {
        let inside = polygon.iter().filter(|(x, _)| *x >= left && *x <= right);
        let range = inside.map(|(_, y)| (*y, *y)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        range.is_some_and(|(low, high)| high - low >= BAND_MIN && low < bottom && high > top)
    };
    panel.marks.iter().any(|mark| match mark {
        Mark::Area(area) if area.fill.hatch != Hatch::Solid => {
            frame.polygons(area, BAND_MIN).iter().any(reaches)
        }
        _ => false,
    })
}

/// The free height nearest to the wish, clear of the grid as well if that is not far.
fn inside_height(wish: f64, half: f64, taken: &[(f64, f64)], panel: &Panel, frame: &Frame) -> f64 {
    let near = free_height(wish, half, taken, frame.top, frame.bottom);
    let mut all = taken.to_vec();
    all.extend(
        panel.y.ticks.iter().filter_map(|tick| frame.y(tick.at)).map(|y| (y - 0.5, y + 1.5)),
    );
    let clear = free_height(wish, half - 1.0, &all, frame.top, frame.bottom);
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
fn taken<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    panel: &Panel,
    frame: &Frame,
    left: f64,
    right: f64,
) -> Vec<(f64, f64)> {
    let mut taken = Vec::new();
    for mark in &panel.marks {
        match mark {
            Mark::Line(line) => {
                let runs = frame.runs(&line.values);
                let heights = runs.iter().filter_map(|run| height_between(run, left, right));
                taken.extend(heights.map(|(low, high)| (low - 3.0, high + 3.0)));
            }
            Mark::Area(area) => {
                let edges = [&area.lower, &area.upper]
                    .map(|edge| edge.iter().copied().map(Some).collect::<Vec<_>>());
                let runs = edges.iter().flat_map(|edge| frame.runs(edge));
                let heights = runs.filter_map(|run| height_between(&run, left, right));
                if matches!(area.fill.shade, Shade::Full | Shade::Area) {
                    taken.extend(heights.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))));
                } else {
                    taken.extend(heights); // a name may stand on a wash, not on its edge
                }
            }
            Mark::Point(point) => {
                let place =
                    frame.place(point.at).filter(|(x, _)| *x >= left - 8.0 && *x <= right + 8.0);
                taken.extend(place.map(|(_, y)| (y - 7.0, y + 7.0)));
            }
            Mark::Text(text) => taken.extend(text_height(pen, frame, text, left, right)),
            Mark::Ground(ground) => taken.extend(ground_heights(frame, ground, left, right)),
            Mark::Rule(_) | Mark::Bracket(_) => {}
        }
    }
    taken
}

/// The heights a bar occupies between two `x`: all of it where it covers, else its edges. A wash
/// that lies behind a whole region occupies nothing.
fn ground_heights(frame: &Frame, ground: &Ground, left: f64, right: f64) -> Vec<(f64, f64)> {
    let (Some(a), Some(b)) = (frame.place(ground.from), frame.place(ground.to)) else {
        return Vec::new();
    };
    let beside = a.0.min(b.0) > right || a.0.max(b.0) < left;
    let is_wash = matches!(
        ground.fill.role,
        Role::WarnWash | Role::BadWash | Role::GoodWash | Role::MuteWash | Role::YouWash
    );
    let (high, low) = (a.1.min(b.1), a.1.max(b.1));
    match ground.fill.shade {
        _ if beside || is_wash => Vec::new(),
        Shade::Full | Shade::Area => vec![(high, low)],
        Shade::Band | Shade::Wash | Shade::Faint => {
            vec![(high - 1.5, high + 1.5), (low - 1.5, low + 1.5)]
        }
    }
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
