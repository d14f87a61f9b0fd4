//! Draws a [`Scene`] with plotters, on any backend.
//!
//! CSS pixels and roles in, plotters' elements out, with so many units of the backend to a pixel.
//! It knows no chart and computes no place.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::DrawingBackend;

use super::face::Faces;
use super::geometry::{Pt, whole};
use super::hatch::{self, DOT_RADIUS, LINE_WIDTH};
use super::mark::{Align, Dash, Label};
use super::role::{Palette, Rgb, Role};
use super::scene::{Form, Ink, Item, Scene};
use super::snap::CAPITAL_HALF;

/// The surface of a drawing, and how many of its units a CSS pixel has.
pub(crate) struct Surface<'a, B: DrawingBackend> {
    /// Where plotters draws.
    pub(crate) area: &'a DrawingArea<B, Shift>,
    /// Units of the backend to a CSS pixel.
    pub(crate) scale: f64,
}

/// The usual family of a drawing, and those by what letters are for.
type Families<'f> = (&'f str, &'f Faces);

/// Success or the failure of the backend.
type DrawResult<B> = Result<(), DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>>;

impl<B: DrawingBackend> Surface<'_, B> {
    /// Draws a scene.
    ///
    /// # Errors
    ///
    /// What the backend reports; the drawing is then incomplete.
    pub(crate) fn draw(&self, scene: &Scene, palette: &Palette) -> DrawResult<B> {
        scene.items.iter().try_for_each(|item| self.item(item, palette, scene))
    }

    /// The width of a text, CSS pixels.
    pub(crate) fn width(&self, text: &str, family: &str, size: f64, bold: bool) -> f64 {
        let look = Label { size, bold, ..Label::plain("", Role::Ink) };
        self.width_as(text, (family, &Faces::default()), &look)
    }

    /// The width of a text in the look of a label, CSS pixels.
    fn width_as(&self, text: &str, families: Families<'_>, look: &Label) -> f64 {
        // A backend that cannot measure leaves the label where it wishes to be.
        let measured = self.area.estimate_text_size(text, &self.letters(families, look));
        measured.map_or(0.0, |(width, _)| f64::from(width) / self.scale)
    }

    fn item(&self, item: &Item, palette: &Palette, scene: &Scene) -> DrawResult<B> {
        // What only the style sheet colours belongs to the page alone.
        let Some(ink) = item.ink else { return Ok(()) };
        let style = style(palette, ink).stroke_width(self.size(item.width));
        match &item.form {
            Form::Rectangle(from, to) if item.width > 0.0 => {
                let outline = [*from, (to.0, from.1), *to, (from.0, to.1), *from];
                self.line(&item.strokes(&outline), style)
            }
            Form::Rectangle(from, to) => {
                let corners = [self.units(*from), self.units(*to)];
                self.area.draw(&Rectangle::new(corners, style))
            }
            Form::Polygon(points) => self.area.draw(&Polygon::new(self.all(points), style)),
            Form::Line(points) if item.dash == Dash::Solid => {
                self.area.draw(&PathElement::new(self.all(points), style))
            }
            Form::Line(points) => self.line(&item.strokes(points), style),
            Form::Path(path) if item.width > 0.0 => {
                let strokes = path.parts.iter().flat_map(|points| item.strokes(points));
                self.line(&strokes.collect::<Vec<_>>(), style)
            }
            Form::Path(path) => path
                .parts
                .iter()
                .try_for_each(|points| self.area.draw(&Polygon::new(self.all(points), style))),
            Form::Pattern(..) => Ok(()),
            Form::Ruling(hatch, polygon) => {
                let (lines, dots) = hatch::ruling(*hatch, polygon);
                let (line, radius) =
                    (style.stroke_width(self.size(LINE_WIDTH)), self.size(DOT_RADIUS));
                for (from, to) in lines {
                    let ends = [self.units(from), self.units(to)];
                    self.area.draw(&PathElement::new(ends, line))?;
                }
                let disc = |dot| self.area.draw(&Circle::new(self.units(dot), radius, style));
                dots.into_iter().try_for_each(disc)
            }
            Form::Disc(middle, radius) => {
                let (middle, radius) = (self.units(*middle), self.size(*radius));
                self.area.draw(&Circle::new(middle, radius, style))
            }
            Form::Ring((x, y), radius) => {
                let moved =
                    |points: &Vec<Pt>| points.iter().map(|at| (at.0 + x, at.1 + y)).collect();
                self.line(&hatch::ring(*radius).0.iter().map(moved).collect::<Vec<_>>(), style)
            }
            Form::Text(labels, at, align) => {
                let families = (scene.family.as_str(), &scene.faces);
                self.text(labels, (*at, *align), palette, families)
            }
        }
    }

    fn line(&self, strokes: &[Vec<Pt>], style: ShapeStyle) -> DrawResult<B> {
        strokes
            .iter()
            .try_for_each(|points| self.area.draw(&PathElement::new(self.all(points), style)))
    }

    /// The parts of a text, one after the other.
    fn text(
        &self,
        labels: &[Label],
        ((x, y), align): (Pt, Align),
        palette: &Palette,
        families: Families<'_>,
    ) -> DrawResult<B> {
        let width = |label: &Label| self.width_as(&label.text, families, label);
        let (mut x, align) = match labels {
            [_] => (x, align),
            _ => (x - align.before(labels.iter().map(width).sum()), Align::Start),
        };
        for label in labels {
            let color = style(palette, label.role.into()).color;
            let letters = self.letters(families, label);
            let style = letters.color(&color).pos(anchor(align));
            let rise = if label.class.is_empty() { 0.0 } else { CAPITAL_HALF * label.size };
            self.area.draw(&Text::new(label.text.as_str(), self.units((x, y - rise)), style))?;
            x += if labels.len() > 1 { width(label) } else { 0.0 };
        }
        Ok(())
    }

    fn all(&self, points: &[Pt]) -> Vec<(i32, i32)> {
        points.iter().map(|point| self.units(*point)).collect()
    }

    fn units(&self, point: Pt) -> (i32, i32) {
        (whole(point.0 * self.scale), whole(point.1 * self.scale))
    }

    fn size(&self, length: f64) -> u32 {
        whole(length * self.scale).max(1).unsigned_abs()
    }

    fn letters<'a>(&self, (family, faces): Families<'a>, look: &Label) -> TextStyle<'a> {
        let style = match look.bold {
            true => FontStyle::Bold,
            false if faces.slants(look.face) => FontStyle::Italic,
            false => FontStyle::Normal,
        };
        let family = FontFamily::Name(faces.family(look.face, family));
        FontDesc::new(family, look.size * self.scale, style).into()
    }
}

fn style(palette: &Palette, ink: Ink) -> ShapeStyle {
    let Rgb(red, green, blue) = palette.color(ink.role);
    let color = RGBAColor(red, green, blue, palette.opacity(ink.shade));
    ShapeStyle { color, filled: true, stroke_width: 1 }
}

fn anchor(align: Align) -> Pos {
    let horizontal = match align {
        Align::Start => HPos::Left,
        Align::Middle => HPos::Center,
        Align::End => HPos::Right,
    };
    Pos::new(horizontal, VPos::Center)
}
