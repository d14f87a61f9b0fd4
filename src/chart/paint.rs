//! Fills the display list of a chart: axes and grid, areas, lines, symbols, words.
//!
//! The order is that of a print: grounds, grid, areas, the zero line, all other marks as given, and
//! words over all of it. It computes no value and moves no mark; only words are moved, so that they can be read.

use super::board::Board;
use super::label::{Name, shortened, thin};
use super::layout::{Columns, Frame};
use super::mark::{Align, Label, Mark, Stroke};
use super::pen::Pen;
use super::role::{Palette, Role};
use super::scene::Scene;
use super::spec::{Chart, Panel};
use super::{draw, ending};

/// Distance from the plot to the names on the left, CSS pixels.
const NAME_GAP: f64 = 8.0;
/// Middle of the caption above the plot, CSS pixels.
const CAPTION_RISE: f64 = 16.0;
/// Length of a mark on the horizontal axis, CSS pixels.
const TICK: f64 = 5.0;
/// Middle of the names below the plot, CSS pixels.
const NAME_DROP: f64 = 15.0;
/// Least distance of two names on the vertical axis, CSS pixels.
const NAME_HEIGHT: f64 = 15.0;

/// The chart as a display list, for a palette in which words must be read; an empty chart gives an
/// empty one. `measure` tells the width of a text of a size, bold or not.
pub(crate) fn paint(
    chart: &Chart,
    palette: &Palette,
    measure: &dyn Fn(&str, f64, bool) -> f64,
) -> Scene {
    let scene = chart.blank();
    if chart.is_empty() {
        return scene;
    }
    let mut pen = Pen { palette, measure, items: Vec::with_capacity(128) };
    if let Some(role) = chart.ground {
        pen.rectangle((0.0, 0.0), (chart.width, chart.height), role);
    }
    let columns = Columns::new(chart);
    for panel in &chart.panels {
        paint_panel(&mut pen, chart, panel, &Frame::new(columns, panel));
    }
    if let Some(panel) = chart.panels.last() {
        x_axis(&mut pen, chart, &Frame::new(columns, panel));
    }
    Scene { items: pen.items, ..scene }
}

fn paint_panel(pen: &mut Pen<'_>, chart: &Chart, panel: &Panel, frame: &Frame) {
    for mark in &panel.marks {
        if let Mark::Ground(ground) = mark {
            draw::ground(pen, frame, ground);
        }
    }
    grid(pen, chart.width, panel, frame);
    for mark in &panel.marks {
        if let Mark::Area(area) = mark {
            draw::area(pen, frame, area);
        }
    }
    zero(pen, panel, frame);
    for mark in &panel.marks {
        draw::over(pen, frame, mark);
    }
    let mut board = Board::new(pen, panel, frame);
    for mark in &panel.marks {
        if let Mark::Text(text) = mark {
            board.text(text);
        }
    }
    if chart.margin.labels_inside() {
        ending::ends_inside(&mut board);
    } else {
        ending::ends_beside(pen, chart, panel, frame);
    }
}

/// The caption, the grid lines and their names.
fn grid(pen: &mut Pen<'_>, width: f64, panel: &Panel, frame: &Frame) {
    let mut caption = Label::plain("", Role::Ink3);
    caption.text = shortened(&panel.caption, width, |text| pen.width(text, &caption));
    pen.text(caption, (0.0, frame.top - CAPTION_RISE), Align::Start);
    let mut named_above = f64::INFINITY;
    for tick in &panel.y.ticks {
        let Some(y) =
            frame.y(tick.at).filter(|y| *y >= frame.top - 0.5 && *y <= frame.bottom + 0.5)
        else {
            continue;
        };
        let line = [(frame.columns.left, y), (frame.columns.right, y)];
        pen.line(&line, Stroke::solid(Role::Grid, 1.0));
        if (named_above - y).abs() >= NAME_HEIGHT {
            let label = Label::plain(tick.label.as_str(), Role::Ink3);
            pen.text(label, (frame.columns.left - NAME_GAP, y), Align::End);
            named_above = y;
        }
    }
}

/// The line of zero: an axis at the foot, and in ink where values lie on both sides of it.
fn zero(pen: &mut Pen<'_>, panel: &Panel, frame: &Frame) {
    let Some(y) = frame.y(0.0).filter(|y| *y >= frame.top && *y <= frame.bottom + 0.01) else {
        return;
    };
    let role = if panel.y.min < 0.0 { Role::Ink } else { Role::Ink3 };
    pen.line(&[(frame.columns.left, y), (frame.columns.right, y)], Stroke::solid(role, 1.0));
}

/// The horizontal axis below the last panel.
fn x_axis(pen: &mut Pen<'_>, chart: &Chart, frame: &Frame) {
    let stroke = Stroke::solid(Role::Ink3, 1.0);
    let foot = frame.bottom;
    pen.line(&[(frame.columns.left, foot), (frame.columns.right, foot)], stroke);
    let mut labels = Vec::with_capacity(chart.x.ticks.len());
    let mut names = Vec::with_capacity(chart.x.ticks.len());
    for tick in &chart.x.ticks {
        let Some(x) = frame.columns.x(tick.at) else {
            continue;
        };
        if x < frame.columns.left - 0.5 || x > frame.columns.right + 0.5 {
            continue;
        }
        pen.line(&[(x, foot), (x, foot + TICK)], stroke);
        if tick.label.is_empty() {
            continue;
        }
        let label = Label::plain(tick.label.as_str(), Role::Ink3);
        let width = pen.width(&label.text, &label);
        // At the edge of the drawing a name gives up its middle rather than its letters.
        let middle = x.min(chart.width - width / 2.0).max(width / 2.0);
        names.push(Name { middle, width, major: tick.major });
        labels.push(label);
    }
    for ((label, name), shown) in labels.into_iter().zip(&names).zip(thin(&names)) {
        if shown {
            pen.text(label, (name.middle, foot + NAME_DROP), Align::Middle);
        }
    }
}
