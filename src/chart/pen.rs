//! The strokes the painters draw with: CSS pixels and roles in, plotters elements out.
//!
//! A pen knows the palette and the scale between CSS pixels and the backend's whole numbers. It
//! does not know what a chart is.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::DrawingBackend;

use super::geometry::{Pt, dash, whole};
use super::mark::{Align, Label, Stroke};
use super::paint::PaintError;
use super::role::{Palette, Rgb, Role};

/// Success or the failure of the backend.
pub(super) type Drawn = Result<(), PaintError>;

/// Draws on an area.
pub(super) struct Pen<'a, B: DrawingBackend> {
    pub(super) area: &'a DrawingArea<B, Shift>,
    pub(super) palette: &'a Palette,
    pub(super) family: &'a str,
    /// Backend units per CSS pixel.
    pub(super) scale: f64,
}

impl<B: DrawingBackend> Pen<'_, B> {
    fn units(&self, point: Pt) -> (i32, i32) {
        (whole(point.0 * self.scale), whole(point.1 * self.scale))
    }

    fn size(&self, length: f64) -> u32 {
        whole(length * self.scale).max(1).unsigned_abs()
    }

    fn style(&self, role: Role, opacity: f64) -> ShapeStyle {
        let Rgb(red, green, blue) = self.palette.color(role);
        ShapeStyle { color: RGBAColor(red, green, blue, opacity), filled: true, stroke_width: 1 }
    }

    /// A line through points, dashed as its stroke says.
    pub(super) fn line(&self, points: &[Pt], stroke: Stroke) -> Drawn {
        let Some((on, off)) = stroke.dash.pattern() else {
            return self.path(points, stroke, 1.0);
        };
        dash(points, on, off).iter().try_for_each(|piece| self.path(piece, stroke, 1.0))
    }

    /// An uninterrupted line through points.
    pub(super) fn path(&self, points: &[Pt], stroke: Stroke, opacity: f64) -> Drawn {
        if points.len() < 2 {
            return Ok(());
        }
        let mut style = self.style(stroke.role, opacity);
        style.stroke_width = self.size(stroke.width);
        let points: Vec<(i32, i32)> = points.iter().map(|point| self.units(*point)).collect();
        Ok(self.area.draw(&PathElement::new(points, style))?)
    }

    /// A filled polygon.
    pub(super) fn polygon(&self, points: &[Pt], role: Role, opacity: f64) -> Drawn {
        if points.len() < 3 {
            return Ok(());
        }
        let points: Vec<(i32, i32)> = points.iter().map(|point| self.units(*point)).collect();
        Ok(self.area.draw(&Polygon::new(points, self.style(role, opacity)))?)
    }

    /// A filled rectangle between opposite corners.
    pub(super) fn rectangle(&self, from: Pt, to: Pt, role: Role, opacity: f64) -> Drawn {
        let corners = [self.units(from), self.units(to)];
        Ok(self.area.draw(&Rectangle::new(corners, self.style(role, opacity)))?)
    }

    /// A filled disc.
    pub(super) fn disc(&self, middle: Pt, radius: f64, role: Role, opacity: f64) -> Drawn {
        let style = self.style(role, opacity);
        Ok(self.area.draw(&Circle::new(self.units(middle), self.size(radius), style))?)
    }

    /// A text; the middle of its capitals comes to lie on the height of the place.
    pub(super) fn text(&self, label: &Label, place: Pt, align: Align) -> Drawn {
        let Rgb(red, green, blue) = self.palette.color(label.role);
        let horizontal = match align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let color = RGBAColor(red, green, blue, 1.0);
        let style = self.letters(label.size, label.bold).color(&color);
        let style = style.pos(Pos::new(horizontal, VPos::Center));
        Ok(self.area.draw(&Text::new(label.text.as_str(), self.units(place), style))?)
    }

    /// The width of a text, CSS pixels.
    pub(super) fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        // A backend that cannot measure leaves the label where it wishes to be.
        let measured = self.area.estimate_text_size(text, &self.letters(size, bold));
        measured.map_or(0.0, |(width, _)| f64::from(width) / self.scale)
    }

    fn letters(&self, size: f64, bold: bool) -> TextStyle<'_> {
        let style = if bold { FontStyle::Bold } else { FontStyle::Normal };
        FontDesc::new(FontFamily::Name(self.family), size * self.scale, style).into()
    }
}
