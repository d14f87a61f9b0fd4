//! The strokes that fill a [`Scene`] for a chart, and the width of its words.
//!
//! A pen knows the palette, because words get paper behind them where they would be too weak. It
//! does not know what a chart is.

use super::geometry::{Pt, dash};
use super::mark::{Align, Hatch, Label, Stroke};
use super::role::Palette;
use super::scene::{Ink, Item};

/// Adds to a display list.
pub(super) struct Pen<'a> {
    pub(super) palette: &'a Palette,
    /// The width of a text of a size, bold or not; all CSS pixels.
    pub(super) measure: &'a dyn Fn(&str, f64, bool) -> f64,
    pub(super) items: Vec<Item>,
}

impl Pen<'_> {
    /// A line through points, dashed as its stroke says.
    pub(super) fn line(&mut self, points: &[Pt], stroke: Stroke) {
        let Some((on, off)) = stroke.dash.pattern() else {
            return self.path(points, stroke);
        };
        for piece in dash(points, on, off) {
            self.path(&piece, stroke);
        }
    }

    /// An uninterrupted line through points.
    pub(super) fn path(&mut self, points: &[Pt], stroke: Stroke) {
        if points.len() > 1 {
            self.items.push(Item::Line(points.to_vec(), stroke.width, stroke.role.into()));
        }
    }

    /// A filled polygon.
    pub(super) fn polygon(&mut self, points: &[Pt], ink: impl Into<Ink>) {
        if points.len() > 2 {
            self.items.push(Item::Polygon(points.to_vec(), ink.into()));
        }
    }

    /// The ruling of a polygon.
    pub(super) fn ruling(&mut self, hatch: Hatch, polygon: &[Pt], ink: Ink) {
        self.items.push(Item::Ruling(hatch, polygon.to_vec(), ink));
    }

    /// A filled rectangle between opposite corners.
    pub(super) fn rectangle(&mut self, from: Pt, to: Pt, ink: impl Into<Ink>) {
        self.items.push(Item::Rectangle(from, to, ink.into()));
    }

    /// A filled disc.
    pub(super) fn disc(&mut self, middle: Pt, radius: f64, ink: impl Into<Ink>) {
        self.items.push(Item::Disc(middle, radius, ink.into()));
    }

    /// A text; the middle of its capitals comes to lie on the height of the place.
    pub(super) fn text(&mut self, label: Label, place: Pt, align: Align) {
        self.items.push(Item::Text(label, place, align));
    }

    /// The width of a text in the look of a label, CSS pixels.
    pub(super) fn width(&self, text: &str, look: &Label) -> f64 {
        (self.measure)(text, look.size, look.bold)
    }
}
