//! The strokes that fill a [`Scene`] for a chart, and the width of its words.
//!
//! A pen knows the palette, because words get paper behind them where they would be too weak. It
//! does not know what a chart is.

use super::geometry::Pt;
use super::mark::{Align, Hatch, Label, Stroke};
use super::role::Palette;
use super::scene::{Form, Ink, Item};

/// Adds to a display list.
pub(super) struct Pen<'a> {
    pub(super) palette: &'a Palette,
    /// The width of a text of a size, bold or not; all CSS pixels.
    pub(super) measure: &'a dyn Fn(&str, f64, bool) -> f64,
    pub(super) items: Vec<Item>,
}

impl Pen<'_> {
    /// A line through points, dashed as its stroke says.
    pub(super) fn line(&mut self, points: &[Pt], Stroke { role, width, dash }: Stroke) {
        if points.len() > 1 {
            let line = Item::line(Form::Line(points.to_vec()), width, role);
            self.items.push(Item { dash, ..line });
        }
    }

    /// A filled polygon.
    pub(super) fn polygon(&mut self, points: &[Pt], ink: impl Into<Ink>) {
        if points.len() > 2 {
            self.items.push(Item::filled(Form::Polygon(points.to_vec()), ink));
        }
    }

    /// The ruling of a polygon.
    pub(super) fn ruling(&mut self, hatch: Hatch, polygon: &[Pt], ink: Ink) {
        self.items.push(Item::filled(Form::Ruling(hatch, polygon.to_vec()), ink));
    }

    /// A filled rectangle between opposite corners.
    pub(super) fn rectangle(&mut self, from: Pt, to: Pt, ink: impl Into<Ink>) {
        self.items.push(Item::filled(Form::Rectangle(from, to), ink));
    }

    /// A filled disc.
    pub(super) fn disc(&mut self, middle: Pt, radius: f64, ink: impl Into<Ink>) {
        self.items.push(Item::filled(Form::Disc(middle, radius), ink));
    }

    /// A text; the middle of its capitals comes to lie on the height of the place.
    pub(super) fn text(&mut self, label: Label, place: Pt, align: Align) {
        let role = label.role;
        self.items.push(Item::filled(Form::Text(vec![label], place, align), role));
    }

    /// The width of a text in the look of a label, CSS pixels.
    pub(super) fn width(&self, text: &str, look: &Label) -> f64 {
        (self.measure)(text, look.size, look.bold)
    }
}
