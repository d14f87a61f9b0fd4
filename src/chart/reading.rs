//! The reading of one position: a line through all panels and a dot on every line that is read.
//!
//! It is drawn on a layer of its own, so that following the pointer does not repaint the chart.
//! The values in words are the page's business.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use super::geometry::real;
use super::layout::{Columns, Frame};
use super::mark::DOT;
use super::paint::{PaintError, Painted};
use super::pen::Pen;
use super::role::{Palette, Role};
use super::spec::{Chart, Dash, Mark, Panel, Stroke};

/// Paints the reading of a position with `scale` backend units to a CSS pixel.
///
/// # Errors
///
/// What the backend reports.
pub fn paint_reading<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    chart: &Chart,
    palette: &Palette,
    scale: f64,
    position: usize,
) -> Result<Painted, PaintError> {
    let columns = Columns::new(chart);
    let ends = chart.panels.first().zip(chart.panels.last());
    let (Some((first, last)), Some(x)) = (ends, columns.x(real(position))) else { return Ok(Painted::Nothing) };
    if chart.is_empty() || position >= chart.x.count {
        return Ok(Painted::Nothing);
    }
    let pen = Pen { area, palette, family: &chart.family, scale };
    pen.path(&[(x, first.top), (x, last.top + last.height)], Stroke::solid(Role::Ink, 1.0), 1.0)?;
    for panel in &chart.panels {
        let frame = Frame::new(columns, panel);
        for (value, role, radius) in readings(panel, position) {
            let y = frame.y(value).filter(|y| *y >= frame.top - DOT && *y <= frame.bottom + DOT);
            if let Some(y) = y {
                pen.disc((x, y), radius, role, 1.0)?;
            }
        }
    }
    Ok(Painted::Drawn)
}

/// Value, colour and radius of the dots of a panel; what is dashed gets a smaller one.
fn readings(panel: &Panel, position: usize) -> impl Iterator<Item = (f64, Role, f64)> {
    panel.marks.iter().filter_map(move |mark| match mark {
        Mark::Line(line) if line.reads => {
            let radius = if line.stroke.dash == Dash::Solid { DOT } else { DOT - 0.5 };
            Some((line.values.get(position).copied().flatten()?, line.stroke.role, radius))
        }
        Mark::Area(area) if area.reads => Some((area.upper.get(position).copied()?, area.fill.role, DOT)),
        _ => None,
    })
}
