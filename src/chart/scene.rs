//! The display list: what a picture consists of, in the order it is drawn, whoever draws it.
//!
//! Lengths are CSS pixels, colours are [`Role`]s, texts are finished. [`render`](super::render)
//! draws it on any backend of plotters, [`svg`](super::svg) writes it, and the page patches what
//! stands there to it. An item of a class leaves colours and letters of SVG to the style sheet. It
//! knows no chart, measures no text and moves nothing.

use std::borrow::Cow;

use super::face::Faces;
use super::geometry::{Pt, dash};
use super::mark::{Align, Dash, Fill, Hatch, Label};
use super::path::Path;
use super::role::{Role, Shade};

/// A picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width, CSS pixels.
    pub width: f64,
    /// Height, CSS pixels.
    pub height: f64,
    /// What of it shows begins here, CSS pixels.
    pub top: f64,
    /// Families of the text, as in a style sheet.
    pub family: String,
    /// Families by what letters are for, where a drawing has several.
    pub faces: Faces,
    /// Its classes in the style sheet.
    pub class: Cow<'static, str>,
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
pub struct Item {
    /// What is drawn.
    pub form: Form,
    /// Its colour; `None` where the style sheet alone knows it.
    pub ink: Option<Ink>,
    /// Width of a line, CSS pixels; nought for what is filled.
    pub width: f64,
    /// Interruption of a line.
    pub dash: Dash,
    /// Its classes in the style sheet; empty for what is drawn without one.
    pub class: Cow<'static, str>,
    /// The place of what it stands for in a list, for a pointer.
    pub place: Option<usize>,
}

impl Item {
    /// A filled form.
    pub(crate) fn filled(form: Form, ink: impl Into<Ink>) -> Self {
        Self { ink: Some(ink.into()), ..Self::styled("", form) }
    }

    /// A line.
    pub fn line(form: Form, width: f64, ink: impl Into<Ink>) -> Self {
        Self { width, ..Self::filled(form, ink) }
    }

    /// Whether it shows the same as another and no corner of it is further than `reach` from where
    /// it is there, CSS pixels.
    pub(crate) fn is_still(&self, other: &Self, reach: f64) -> bool {
        let look = |item: &Self| (item.ink, item.width, item.dash, item.place);
        look(self) == look(other)
            && self.class == other.class
            && self.form.is_still(&other.form, reach)
    }

    /// The same further to the right and down, CSS pixels.
    #[must_use]
    pub(crate) fn moved(self, by: Pt) -> Self {
        Self { form: self.form.moved(by), ..self }
    }

    /// A line of it in the pieces that its dash leaves.
    pub(super) fn strokes(&self, points: &[Pt]) -> Vec<Vec<Pt>> {
        match self.dash.pattern() {
            [] => vec![points.to_vec()],
            pattern => dash(points, pattern),
        }
    }

    /// A form that only the style sheet colours.
    pub(crate) fn styled(class: impl Into<Cow<'static, str>>, form: Form) -> Self {
        let (dash, class) = (Dash::Solid, class.into());
        Self { form, ink: None, width: 0.0, dash, class, place: None }
    }
}

/// What an item shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A rectangle between opposite corners; without a class brought to whole device pixels.
    Rectangle(Pt, Pt),
    /// A closed line through corners.
    Polygon(Vec<Pt>),
    /// An open line through points.
    Line(Vec<Pt>),
    /// Lines and curves.
    Path(Path),
    /// The ruling of a polygon.
    Ruling(Hatch, Vec<Pt>),
    /// A rectangle between opposite corners, filled with the page's own pattern of a ruling.
    Pattern(Hatch, Pt, Pt),
    /// A disc: its middle and radius.
    Disc(Pt, f64),
    /// A guilloche ring: its middle and outer radius.
    Ring(Pt, f64),
    /// A text in parts. The middle of its capitals comes to lie on the height of the place; letters
    /// of a class stand on it.
    Text(Vec<Label>, Pt, Align),
}

impl Form {
    fn moved(self, by: Pt) -> Self {
        let at = |(x, y): Pt| (x + by.0, y + by.1);
        let all = |points: Vec<Pt>| points.into_iter().map(at).collect();
        match self {
            Self::Rectangle(from, to) => Self::Rectangle(at(from), at(to)),
            Self::Polygon(points) => Self::Polygon(all(points)),
            Self::Line(points) => Self::Line(all(points)),
            Self::Path(path) => Self::Path(path.moved(by)),
            Self::Ruling(hatch, points) => Self::Ruling(hatch, all(points)),
            Self::Pattern(hatch, from, to) => Self::Pattern(hatch, at(from), at(to)),
            Self::Disc(middle, radius) => Self::Disc(at(middle), radius),
            Self::Ring(middle, radius) => Self::Ring(at(middle), radius),
            Self::Text(labels, place, align) => Self::Text(labels, at(place), align),
        }
    }

    fn is_still(&self, other: &Self, reach: f64) -> bool {
        let is_near = |(a, b): (&Pt, &Pt)| (a.0 - b.0).abs() <= reach && (a.1 - b.1).abs() <= reach;
        let are_near = |a: &[Pt], b: &[Pt]| a.len() == b.len() && a.iter().zip(b).all(is_near);
        match (self, other) {
            (Self::Rectangle(a0, a1), Self::Rectangle(b0, b1)) => {
                are_near(&[*a0, *a1], &[*b0, *b1])
            }
            (Self::Polygon(a), Self::Polygon(b)) | (Self::Line(a), Self::Line(b)) => are_near(a, b),
            (Self::Path(a), Self::Path(b)) => {
                a.has_commands_of(b)
                    && a.parts.len() == b.parts.len()
                    && a.parts.iter().zip(&b.parts).all(|(a, b)| are_near(a, b))
            }
            (Self::Disc(a, from), Self::Disc(b, to)) => from == to && is_near((a, b)),
            _ => self == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(x: f64) -> Item {
        Item::styled("fb", Form::Path(Path::through(&[(x, 0.0), (9.0, 5.0)])))
    }

    #[test]
    fn what_moves_less_than_the_reach_is_still() {
        assert!(path(1.0).is_still(&path(1.02), 0.05) && !path(1.0).is_still(&path(1.1), 0.05));
        let disc = |x, radius| Item::styled("hit", Form::Disc((x, 1.0), radius));
        assert!(disc(1.0, 2.0).is_still(&disc(1.02, 2.0), 0.05));
        assert!(!disc(1.0, 2.0).is_still(&disc(1.0, 3.0), 0.05));
        let line = |points: &[Pt]| Item::styled("", Form::Line(points.to_vec()));
        assert!(!line(&[(0.0, 0.0)]).is_still(&line(&[(0.0, 0.0), (0.0, 0.0)]), 0.05));
    }

    #[test]
    fn another_look_or_shape_is_not_still() {
        let closed =
            Item::styled("fb", Form::Path(Path::through(&[(1.0, 0.0), (9.0, 5.0)]).close()));
        let other = Item { class: Cow::Borrowed("fb fb-on"), ..path(1.0) };
        assert!(!path(1.0).is_still(&closed, 0.05) && !path(1.0).is_still(&other, 0.05));
        assert!(!path(1.0).is_still(&Item { place: Some(1), ..path(1.0) }, 0.05));
    }
}
