//! What texts may come to stand over: bands, bars and lines, and what they do to a text.

use super::shape::Rect;
use crate::chart::{Form, Ink, Item, Shade};

pub(super) type Corner = (f64, f64);

/// Something a text may come to stand over.
pub(super) struct Under {
    /// Corners of a surface, or a line.
    pub(super) points: Vec<Corner>,
    pub(super) ground: Underlay,
}

/// What it does to a text.
#[derive(Clone, Copy)]
pub(super) enum Underlay {
    /// Tints the paper.
    Wash(Ink),
    /// Crosses the letters; its width, CSS pixels.
    Line(f64),
    /// Covers the paper.
    Surface,
    /// Covers it and must be seen itself.
    Bar,
}

impl Under {
    /// An item as what lies under texts; of a path its first part. A ruling lies in its bar.
    pub(super) fn new(item: &Item) -> Option<Self> {
        let ink = item.ink?;
        let ground = match ink.shade {
            _ if item.width > 0.0 => Underlay::Line(item.width),
            Shade::Full => Underlay::Surface,
            _ => Underlay::Wash(ink),
        };
        let (points, ground) = match &item.form {
            Form::Polygon(points) | Form::Line(points) => (points.clone(), ground),
            Form::Path(path) => (path.parts.first()?.clone(), ground),
            Form::Rectangle(from, to) => {
                (vec![*from, (to.0, from.1), *to, (from.0, to.1)], Underlay::Bar)
            }
            Form::Ring((x, y), radius) => {
                let square = Rect::new(x - radius, y - radius, radius * 2.0, radius * 2.0);
                (square.corners(), Underlay::Bar)
            }
            _ => return None,
        };
        Some(Self { points, ground })
    }

    /// Whether any of it lies in a rectangle.
    pub(super) fn meets(&self, rect: Rect) -> bool {
        let air = if let Underlay::Line(width) = self.ground { width / 2.0 } else { 0.0 };
        let rect =
            Rect::new(rect.x - air, rect.y - air, rect.width + 2.0 * air, rect.height + 2.0 * air);
        let mut pairs = self.points.windows(2);
        pairs.any(|pair| matches!(pair, &[a, b] if crosses(a, b, rect)))
            || !matches!(self.ground, Underlay::Line(_))
                && (is_inside(&self.points, (rect.x, rect.y)) || self.closes_in(rect))
    }

    /// Whether the side that closes the surface passes a rectangle.
    fn closes_in(&self, rect: Rect) -> bool {
        self.points.last().zip(self.points.first()).is_some_and(|(a, b)| crosses(*a, *b, rect))
    }

    /// Whether it can be met by a text that moves so far up or down.
    pub(super) fn is_near(&self, rect: Rect, reach: f64) -> bool {
        let (mut left, mut right, mut top, mut bottom) = (true, true, true, true);
        for (x, y) in &self.points {
            left &= *x < rect.x - reach;
            right &= *x > rect.right() + reach;
            top &= *y < rect.y - reach;
            bottom &= *y > rect.bottom() + reach;
        }
        !(left || right || top || bottom)
    }
}

/// Whether a point lies inside a polygon.
fn is_inside(polygon: &[Corner], (x, y): Corner) -> bool {
    lies_between(&crossings(polygon, y), x)
}

/// Where the edges of a polygon cross a level line.
pub(super) fn crossings(polygon: &[Corner], y: f64) -> Vec<f64> {
    let next = polygon.iter().cycle().skip(1);
    let crossed = polygon.iter().zip(next).filter(|(a, b)| (a.1 > y) != (b.1 > y));
    crossed.map(|(a, b)| (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0).collect()
}

/// Whether a place on a level line lies inside the polygon whose edges cross it so.
pub(super) fn lies_between(crossings: &[f64], x: f64) -> bool {
    crossings.iter().filter(|crossing| x < **crossing).count() % 2 == 1
}

/// Whether a segment passes a rectangle (Liang and Barsky).
fn crosses(a: Corner, b: Corner, rect: Rect) -> bool {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let sides = [
        (-dx, a.0 - rect.x),
        (dx, rect.right() - a.0),
        (-dy, a.1 - rect.y),
        (dy, rect.bottom() - a.1),
    ];
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in sides {
        if step < 0.0 {
            from = from.max(room / step);
        } else if step > 0.0 {
            to = to.min(room / step);
        } else if room < 0.0 {
            return false;
        }
    }
    from <= to
}
