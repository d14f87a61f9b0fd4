//! Draws the names at the end of the lines of one panel.
//!
//! Beside the plot they are pushed apart, each joined to its line where it had to move; inside
//! they are words of the [`Board`] like all others. Where even a line each is too much the quietest
//! are left out, and what is too wide is cut: nothing leaves the drawing.

use super::board::Board;
use super::geometry::real;
use super::label::{Block, LINE_HEIGHT, push_apart, shortened, wrap};
use super::layout::Frame;
use super::mark::{Align, Emphasis, EndLabel, Label, Stroke};
use super::pen::Pen;
use super::role::Role;
use super::spec::{Chart, Panel};

/// Distance from the end of a line to its name, CSS pixels.
const END_GAP: f64 = 14.0;
/// The same to a letter where the other names stand inside.
const LETTER_GAP: f64 = 12.0;
/// A name whose edge is further than this from its line is joined to it, CSS pixels.
const LEADER_MIN: f64 = 4.0;
/// Room between two names of which one has several lines, CSS pixels.
const NAME_AIR: f64 = 6.0;

fn title(end: &EndLabel, text: String) -> Label {
    match end.emphasis {
        Emphasis::Letter => Label::bold(text, 12.0, end.role),
        Emphasis::Loud => Label::bold(text, 13.0, end.role),
        Emphasis::Plain => Label::bold(text, 12.0, Role::Ink),
        Emphasis::Quiet => Label::plain(text, Role::Ink3),
    }
}

/// The height of the end of a line, its name, and how loud it is.
struct Named {
    y: f64,
    labels: Vec<Label>,
    emphasis: Emphasis,
}

/// The lines of a name beside the plot, broken to the room there is.
fn lines_beside(pen: &Pen<'_>, end: &EndLabel, room: f64) -> Vec<Label> {
    let broken = |text: &str, look: &dyn Fn(String) -> Label| -> Vec<Label> {
        let label = look(String::new());
        let measure = |text: &str| pen.width(text, &label);
        let lines = wrap(text, room, &|text| measure(text.trim_end())).into_iter();
        lines.map(|line| look(shortened(&line, room, measure))).collect()
    };
    let mut labels = broken(&end.title, &|text| title(end, text));
    let role = if end.emphasis == Emphasis::Quiet { Role::Ink3 } else { Role::Ink2 };
    for line in &end.lines {
        labels.extend(broken(line, &|text| Label::plain(text, role)));
    }
    labels
}

/// The name alone, on one line.
fn line_beside(pen: &Pen<'_>, end: &EndLabel, room: f64) -> Vec<Label> {
    let label = title(end, String::new());
    let measure = |text: &str| pen.width(text, &label);
    vec![title(end, shortened(&end.title, room, measure))]
}

/// The names that have room between two heights: whole, or a line each of the loudest.
fn named(pen: &Pen<'_>, panel: &Panel, frame: &Frame, (room, height): (f64, f64)) -> Vec<Named> {
    let all = |lines: fn(&Pen<'_>, &EndLabel, f64) -> Vec<Label>| -> Vec<Named> {
        let ends = panel.ends.iter();
        let named = ends.filter_map(|end| {
            let y = frame.y(end.value)?.clamp(frame.top, frame.bottom);
            Some(Named { y, labels: lines(pen, end, room), emphasis: end.emphasis })
        });
        named.collect()
    };
    let fits = |named: &[Named]| {
        let rows: usize = named.iter().map(|named| named.labels.len()).sum();
        real(rows) * LINE_HEIGHT <= height
    };
    let whole = all(lines_beside);
    if fits(&whole) {
        return whole;
    }
    // Names matter more than what stands below them.
    let mut named = all(line_beside);
    while !fits(&named) {
        let quietest = (0..named.len()).max_by_key(|place| named.get(*place).map(|n| n.emphasis));
        let Some(quietest) = quietest else { break };
        named.remove(quietest);
    }
    named
}

/// The names of the lines beside the plot.
pub(super) fn ends_beside(pen: &mut Pen<'_>, chart: &Chart, panel: &Panel, frame: &Frame) {
    let room = chart.margin.right - END_GAP;
    let named = named(pen, panel, frame, (room, frame.bottom - frame.top + LINE_HEIGHT));
    stand_beside(pen, frame, named, END_GAP);
}

/// Names beside the plot, pushed apart, so far from it.
fn stand_beside(pen: &mut Pen<'_>, frame: &Frame, named: Vec<Named>, gap: f64) {
    let (top, bottom) = (frame.top - LINE_HEIGHT / 2.0, frame.bottom + LINE_HEIGHT / 2.0);
    // Names of several lines need a little air to be told apart, where there is room for it.
    let rows: usize = named.iter().map(|named| named.labels.len()).sum();
    let spare = bottom - top - real(rows) * LINE_HEIGHT;
    let air = if rows > named.len() { NAME_AIR.min(spare / real(named.len())) } else { 0.0 };
    let block = |named: &Named| Block {
        middle: named.y,
        height: real(named.labels.len()) * LINE_HEIGHT + air,
    };
    let blocks: Vec<Block> = named.iter().map(block).collect();
    let right = frame.columns.right;
    let middles = push_apart(&blocks, top, bottom);
    for (Named { y: wish, labels, emphasis }, middle) in named.into_iter().zip(middles) {
        // A letter names nothing but its line: it is joined to it wherever it is not level with it.
        let half = match emphasis {
            Emphasis::Letter => 0.0,
            _ => real(labels.len()) * LINE_HEIGHT / 2.0,
        };
        if (middle - wish).abs() - half > LEADER_MIN {
            let leader = [(right + 2.0, wish), (right + gap - 4.0, middle)];
            pen.line(&leader, Stroke::solid(Role::Ink3, 1.0));
        }
        let first = middle - real(labels.len().saturating_sub(1)) * LINE_HEIGHT / 2.0;
        for (row, label) in labels.into_iter().enumerate() {
            pen.text(label, (right + gap, first + real(row) * LINE_HEIGHT), Align::Start);
        }
    }
}

/// The names of the lines inside the plot: on one row, without further lines if these do not fit.
/// Letters stand beside it.
pub(super) fn ends_inside(board: &mut Board<'_, '_>) {
    let (panel, frame) = (board.panel, board.frame);
    let is_letter = |end: &&EndLabel| end.emphasis == Emphasis::Letter;
    for end in panel.ends.iter().filter(|end| !is_letter(end)) {
        let Some(y) = frame.y(end.value).map(|y| y.clamp(frame.top, frame.bottom)) else {
            continue;
        };
        let mut text = end.title.clone();
        for line in &end.lines {
            text.push(' ');
            text.push_str(line);
        }
        let label = title(end, text);
        let fits = board.pen.width(&label.text, &label) <= board.room();
        if !fits || !board.end(&label, y) {
            board.end(&title(end, end.title.clone()), y);
        }
    }
    let letters = panel.ends.iter().filter(is_letter).filter_map(|end| {
        let y = frame.y(end.value)?.clamp(frame.top, frame.bottom);
        Some(Named { y, labels: vec![title(end, end.title.clone())], emphasis: end.emphasis })
    });
    stand_beside(board.pen, frame, letters.collect(), LETTER_GAP);
}
