//! Draws a chart: axes and grid, areas, lines, symbols, words.
//!
//! The order is that of a print: grounds, grid, areas, the zero line, all other marks as given, and
//! words over all of it. It computes no value and moves no mark; only words are moved, so that they can be read.

use std::fmt;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters_backend::DrawingBackend;

use super::board::Board;
use super::label::{Name, shortened, thin};
use super::layout::{Columns, Frame};
use super::mark::{Align, Label, Mark, Stroke};
use super::pen::{Drawn, Pen};
use super::role::{Palette, Role};
use super::spec::{Chart, Panel, XAxis};
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

/// What came of painting.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Painted {
    /// The chart is on the backend.
    Drawn,
    /// The chart is empty; nothing was touched, and the page can say why.
    Nothing,
}

/// Why a chart could not be painted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PaintError {
    /// The backend refused, in its own words.
    Backend(String),
    /// The backend is in use by another drawing.
    Shared,
}

impl fmt::Display for PaintError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Backend(reason) => formatter.write_str(reason),
            Self::Shared => formatter.write_str("the drawing surface is in use"),
        }
    }
}

impl std::error::Error for PaintError {}

impl<E: std::error::Error + Send + Sync> From<DrawingAreaErrorKind<E>> for PaintError {
    fn from(error: DrawingAreaErrorKind<E>) -> Self {
        match error {
            DrawingAreaErrorKind::BackendError(error) => Self::Backend(error.to_string()),
            DrawingAreaErrorKind::SharingError | DrawingAreaErrorKind::LayoutError => Self::Shared,
        }
    }
}

/// Paints a chart on an area with `scale` backend units to a CSS pixel.
///
/// # Errors
///
/// What the backend reports; the drawing is then incomplete.
pub fn paint<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    chart: &Chart,
    palette: &Palette,
    scale: f64,
) -> Result<Painted, PaintError> {
    if chart.is_empty() {
        return Ok(Painted::Nothing);
    }
    let pen = Pen { area, palette, family: &chart.family, scale };
    if let Some(role) = chart.ground {
        pen.rectangle((0.0, 0.0), (chart.width, chart.height), role, 1.0)?;
    }
    let columns = Columns::new(chart);
    for panel in &chart.panels {
        paint_panel(&pen, chart, panel, &Frame::new(columns, panel))?;
    }
    if let Some(panel) = chart.panels.last() {
        x_axis(&pen, chart, &chart.x, &Frame::new(columns, panel))?;
    }
    Ok(Painted::Drawn)
}

fn paint_panel<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    chart: &Chart,
    panel: &Panel,
    frame: &Frame,
) -> Drawn {
    for mark in &panel.marks {
        if let Mark::Ground(ground) = mark {
            draw::ground(pen, frame, ground)?;
        }
    }
    grid(pen, chart.width, panel, frame)?;
    for mark in &panel.marks {
        if let Mark::Area(area) = mark {
            draw::area(pen, frame, area)?;
        }
    }
    zero(pen, panel, frame)?;
    for mark in &panel.marks {
        draw::over(pen, frame, mark)?;
    }
    let mut board = Board::new(pen, panel, frame);
    for mark in &panel.marks {
        if let Mark::Text(text) = mark {
            board.text(text)?;
        }
    }
    if chart.margin.labels_inside() {
        ending::ends_inside(pen, &mut board, panel, frame)
    } else {
        ending::ends_beside(pen, chart, panel, frame)
    }
}

/// The caption, the grid lines and their names.
fn grid<B: DrawingBackend>(pen: &Pen<'_, B>, width: f64, panel: &Panel, frame: &Frame) -> Drawn {
    let mut caption = Label::plain("", Role::Ink3);
    let measure = |text: &str| pen.width(text, caption.size, caption.bold);
    caption.text = shortened(&panel.caption, width, measure);
    pen.text(&caption, (0.0, frame.top - CAPTION_RISE), Align::Start)?;
    let mut named_above = f64::INFINITY;
    for tick in &panel.y.ticks {
        let Some(y) =
            frame.y(tick.at).filter(|y| *y >= frame.top - 0.5 && *y <= frame.bottom + 0.5)
        else {
            continue;
        };
        let line = [(frame.columns.left, y), (frame.columns.right, y)];
        pen.path(&line, Stroke::solid(Role::Grid, 1.0), 1.0)?;
        if (named_above - y).abs() >= NAME_HEIGHT {
            let label = Label::plain(tick.label.as_str(), Role::Ink3);
            pen.text(&label, (frame.columns.left - NAME_GAP, y), Align::End)?;
            named_above = y;
        }
    }
    Ok(())
}

/// The line of zero: an axis at the foot, and in ink where values lie on both sides of it.
fn zero<B: DrawingBackend>(pen: &Pen<'_, B>, panel: &Panel, frame: &Frame) -> Drawn {
    let Some(y) = frame.y(0.0).filter(|y| *y >= frame.top && *y <= frame.bottom + 0.01) else {
        return Ok(());
    };
    let role = if panel.y.min < 0.0 { Role::Ink } else { Role::Ink3 };
    pen.path(&[(frame.columns.left, y), (frame.columns.right, y)], Stroke::solid(role, 1.0), 1.0)
}

/// The horizontal axis below the last panel.
fn x_axis<B: DrawingBackend>(
    pen: &Pen<'_, B>,
    chart: &Chart,
    axis: &XAxis,
    frame: &Frame,
) -> Drawn {
    let stroke = Stroke::solid(Role::Ink3, 1.0);
    let foot = frame.bottom;
    pen.path(&[(frame.columns.left, foot), (frame.columns.right, foot)], stroke, 1.0)?;
    let mut labels = Vec::with_capacity(axis.ticks.len());
    let mut names = Vec::with_capacity(axis.ticks.len());
    for tick in &axis.ticks {
        let Some(x) = frame.columns.x(tick.at) else {
            continue;
        };
        if x < frame.columns.left - 0.5 || x > frame.columns.right + 0.5 {
            continue;
        }
        pen.path(&[(x, foot), (x, foot + TICK)], stroke, 1.0)?;
        if tick.label.is_empty() {
            continue;
        }
        let width = pen.width(&tick.label, 12.0, false);
        // At the edge of the drawing a name gives up its middle rather than its letters.
        let middle = x.min(chart.width - width / 2.0).max(width / 2.0);
        names.push(Name { middle, width, major: tick.major });
        labels.push(Label::plain(tick.label.as_str(), Role::Ink3));
    }
    for ((label, name), shown) in labels.iter().zip(&names).zip(thin(&names)) {
        if shown {
            pen.text(label, (name.middle, foot + NAME_DROP), Align::Middle)?;
        }
    }
    Ok(())
}
