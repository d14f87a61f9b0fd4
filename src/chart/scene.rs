//! The display list: what a picture consists of, in the order it is drawn, whoever draws it.
//!
//! Lengths are CSS pixels, colours are [`Role`]s, texts are finished. [`render`](super::render)
//! draws it on any backend of plotters, [`svg`](super::svg) writes it. It knows no chart, measures
//! no text and moves nothing.

use super::geometry::Pt;
use super::mark::{Align, Fill, Hatch, Label};
use super::role::{Role, Shade};

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width, CSS pixels.
    pub width: f64,
    /// Height, CSS pixels.
    pub height: f64,
    /// Families of the text, as in a style sheet.
    pub family: String,
    /// What is drawn, from the ground up.
    pub items: Vec<Item>,
}

/// A colour and how strongly it covers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// The colour.
    pub role: Role,
    /// How strongly it covers.
    pub shade: Shade,
}

impl From<Role> for Ink {
    fn from(role: Role) -> Self {
        Self { role, shade: Shade::Full }
    }
}

impl From<Fill> for Ink {
    fn from(Fill { role, shade, .. }: Fill) -> Self {
        Self { role, shade }
    }
}

/// One thing that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled rectangle between opposite corners, brought to whole device pixels.
    Rectangle(Pt, Pt, Ink),
    /// A filled polygon.
    Polygon(Vec<Pt>, Ink),
    /// The ruling of a polygon.
    Ruling(Hatch, Vec<Pt>, Ink),
    /// An uninterrupted line of a width.
    Line(Vec<Pt>, f64, Ink),
    /// A filled disc: its middle and radius.
    Disc(Pt, f64, Ink),
    /// A text; the middle of its capitals comes to lie on the height of the place.
    Text(Label, Pt, Align),
}
