//! The engraver's ruling: parallel lines or dots, cut to a polygon by our own geometry.
//!
//! The lines are anchored to the drawing and not to the polygon, so that neighbouring surfaces
//! with the same ruling join and nothing crawls when a value moves. Canvas and SVG draw the same
//! segments; patterns of the backends are deliberately not used, they differ in every one.

use super::geometry::{Pt, real, whole};
use super::mark::Hatch;
use super::role::Shade;

/// Width of a ruled line, CSS pixels.
pub(crate) const LINE_WIDTH: f64 = 1.4;
/// Radius of a dot, CSS pixels.
pub(crate) const DOT_RADIUS: f64 = 1.1;
/// Bands that are nowhere as thick as this carry no ruling, CSS pixels.
pub(crate) const BAND_MIN: f64 = 8.0;
/// A ruled band is left plain where it is thinner than this, CSS pixels. Were it the same as
/// [`BAND_MIN`], a band that hovers about it would be ruled in patches.
pub(super) const STRETCH_MIN: f64 = 4.0;
/// Width of the rosettes of a guilloche ring and of its edges, CSS pixels.
pub(crate) const RING_WIDTHS: [f64; 2] = [0.55, 1.0];
/// How strongly the ruling covers the surface.
pub(crate) const SHADE: Shade = Shade::Area;
/// More lines than this on one surface would be a mistake of the caller.
const LINE_COUNT_MAX: i32 = 4000;

/// A direction of ruling: the turn that makes its lines upright, and their distance.
#[derive(Clone, Copy)]
struct Ruling {
    /// Cosine and sine of the turn.
    turn: (f64, f64),
    pitch: f64,
}

const DIAGONAL: f64 = std::f64::consts::FRAC_1_SQRT_2;
const VERTICAL: Ruling = Ruling { turn: (1.0, 0.0), pitch: 5.0 };
const HORIZONTAL: Ruling = Ruling { turn: (0.0, 1.0), pitch: 4.0 };

const fn diagonal(sine: f64, pitch: f64) -> Ruling {
    Ruling { turn: (DIAGONAL, sine), pitch }
}

impl Ruling {
    fn to_upright(self, (x, y): Pt) -> Pt {
        let (cosine, sine) = self.turn;
        (x * cosine + y * sine, y * cosine - x * sine)
    }

    fn to_plane(self, (x, y): Pt) -> Pt {
        let (cosine, sine) = self.turn;
        (x * cosine - y * sine, x * sine + y * cosine)
    }
}

/// The lines of a ruling inside a polygon, and the middles of its dots.
pub(crate) fn ruling(hatch: Hatch, polygon: &[Pt]) -> (Vec<(Pt, Pt)>, Vec<Pt>) {
    let dots = if hatch == Hatch::Dots { dots(polygon) } else { Vec::new() };
    (segments(hatch, polygon), dots)
}

/// The segments of a ruling inside a polygon; none for [`Hatch::Solid`] and [`Hatch::Dots`].
fn segments(hatch: Hatch, polygon: &[Pt]) -> Vec<(Pt, Pt)> {
    let rulings: &[Ruling] = match hatch {
        Hatch::Solid | Hatch::Dots => &[],
        Hatch::Vertical => &[VERTICAL],
        Hatch::Horizontal => &[HORIZONTAL],
        Hatch::Rising => &[diagonal(DIAGONAL, 5.0)],
        Hatch::Falling => &[diagonal(-DIAGONAL, 5.0)],
        Hatch::Cross => &[diagonal(DIAGONAL, 6.0), diagonal(-DIAGONAL, 6.0)],
    };
    rulings.iter().flat_map(|ruling| ruled(*ruling, polygon)).collect()
}

fn ruled(ruling: Ruling, polygon: &[Pt]) -> Vec<(Pt, Pt)> {
    let turned: Vec<Pt> = polygon.iter().map(|point| ruling.to_upright(*point)).collect();
    let mut segments = Vec::new();
    for (x, crossings) in crossings(&turned, ruling.pitch, ruling.pitch / 2.0) {
        for pair in crossings.chunks_exact(2) {
            if let &[from, to] = pair {
                segments.push((ruling.to_plane((x, from)), ruling.to_plane((x, to))));
            }
        }
    }
    segments
}

/// For every upright line `x = offset + n · pitch` that meets the polygon, the `x` and the sorted
/// heights at which it crosses an edge; between an odd one and the next it is inside.
fn crossings(polygon: &[Pt], pitch: f64, offset: f64) -> Vec<(f64, Vec<f64>)> {
    if polygon.len() < 3
        || polygon.iter().any(|point| !(point.0.is_finite() && point.1.is_finite()))
    {
        return Vec::new();
    }
    let index = |x: f64| whole(((x - offset) / pitch).ceil());
    let left = polygon.iter().map(|point| point.0).fold(f64::INFINITY, f64::min);
    let right = polygon.iter().map(|point| point.0).fold(f64::NEG_INFINITY, f64::max);
    let (first, end) = (index(left), index(right));
    if end - first > LINE_COUNT_MAX {
        return Vec::new();
    }
    let mut lines: Vec<(f64, Vec<f64>)> =
        (first..end).map(|n| (offset + f64::from(n) * pitch, Vec::with_capacity(2))).collect();
    // Each edge visits only the lines it crosses: the cost is that of the crossings themselves.
    for (a, b) in polygon.iter().zip(polygon.iter().cycle().skip(1)) {
        let (a, b) = if a.0 <= b.0 { (a, b) } else { (b, a) };
        let from = usize::try_from(index(a.0) - first).unwrap_or(0);
        let to = usize::try_from(index(b.0) - first).unwrap_or(0);
        for (x, heights) in lines.iter_mut().take(to).skip(from) {
            heights.push(a.1 + (b.1 - a.1) * (*x - a.0) / (b.0 - a.0));
        }
    }
    for (_, heights) in &mut lines {
        crate::order::sort_by(heights, f64::total_cmp);
    }
    lines
}

/// The middles of the dots of [`Hatch::Dots`] whose whole disc lies inside a polygon.
fn dots(polygon: &[Pt]) -> Vec<Pt> {
    let pitch = 5.0;
    let columns = crossings(polygon, pitch, pitch / 2.0);
    let sides =
        [-DOT_RADIUS, DOT_RADIUS].map(|shift| crossings(polygon, pitch, pitch / 2.0 + shift));
    let inside =
        |column: &[f64], y: f64| column.iter().filter(|height| **height < y).count() % 2 == 1;
    let side_inside = |x: f64, y: f64| {
        sides.iter().all(|side| {
            let mut near = side.iter().filter(|(at, _)| (at - x).abs() < DOT_RADIUS + 0.1);
            near.any(|(_, heights)| inside(heights, y))
        })
    };
    let mut middles = Vec::new();
    for (x, heights) in &columns {
        for pair in heights.chunks_exact(2) {
            let &[from, to] = pair else { continue };
            let first = ((from + DOT_RADIUS) / pitch).ceil().max(-4000.0);
            let count = ((to - DOT_RADIUS) / pitch - first).floor().clamp(-1.0, 4000.0);
            let rows = (0..4000usize).map(real).take_while(|row| *row <= count);
            middles.extend(
                rows.map(|row| (*x, (first + row) * pitch)).filter(|(x, y)| side_inside(*x, *y)),
            );
        }
    }
    middles
}

/// The rosettes of a guilloche ring around nought, turned against each other, and the radii of its
/// edges.
pub(crate) fn ring(outer: f64) -> (Vec<Vec<Pt>>, [f64; 2]) {
    const POINTS: u16 = 96;
    let inner = outer * 0.6;
    let (mean, swing) = (f64::midpoint(outer, inner), (outer - inner) / 2.0 - 0.5);
    let rosette = |turn: u16| {
        let point = |point: u16| {
            let angle = f64::from(point) / f64::from(POINTS) * std::f64::consts::TAU;
            let phase = f64::from(turn) / 8.0 * std::f64::consts::TAU;
            let radius = mean + swing * libm::cos(12.0 * angle + phase);
            (radius * libm::cos(angle), radius * libm::sin(angle))
        };
        (0..POINTS).map(point).collect()
    };
    ((0..8).map(rosette).collect(), [outer, inner])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SQUARE: [Pt; 4] = [(0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)];

    #[test]
    fn upright_lines_stand_on_their_pitch() {
        let lines = segments(Hatch::Vertical, &SQUARE);
        let expected = [2.5, 7.5, 12.5, 17.5].map(|x| ((x, 0.0), (x, 20.0)));
        assert_eq!(lines, expected);
    }

    #[test]
    fn level_lines_fill_the_height() {
        let heights: Vec<f64> =
            segments(Hatch::Horizontal, &SQUARE).iter().map(|line| line.0.1).collect();
        assert_eq!(heights, [2.0, 6.0, 10.0, 14.0, 18.0]);
    }

    #[test]
    fn diagonals_rise_or_fall() {
        for (hatch, sign) in [(Hatch::Rising, -1.0), (Hatch::Falling, 1.0)] {
            let lines = segments(hatch, &SQUARE);
            assert!(lines.len() > 3);
            for ((x0, y0), (x1, y1)) in lines {
                assert!(((y1 - y0) - sign * (x1 - x0)).abs() < 1e-9, "{hatch:?}");
            }
        }
    }

    #[test]
    fn a_notch_interrupts_a_line() {
        let notched = [
            (0.0, 0.0),
            (5.0, 0.0),
            (5.0, 8.0),
            (1.0, 8.0),
            (1.0, 12.0),
            (5.0, 12.0),
            (5.0, 20.0),
            (0.0, 20.0),
        ];
        let lines = segments(Hatch::Vertical, &notched);
        assert_eq!(lines, [((2.5, 0.0), (2.5, 8.0)), ((2.5, 12.0), (2.5, 20.0))]);
    }

    #[test]
    fn dots_stay_whole() {
        let middles = dots(&SQUARE);
        assert_eq!(middles.len(), 4 * 3);
        assert!(dots(&[(0.0, 0.0), (20.0, 0.0), (20.0, 2.0), (0.0, 2.0)]).is_empty());
    }

    fn contains(polygon: &[Pt], (x, y): Pt) -> bool {
        let edges = polygon.iter().zip(polygon.iter().cycle().skip(1));
        let crossed = edges.filter(|(a, b)| {
            (a.1 > y) != (b.1 > y) && x < a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1)
        });
        crossed.count() % 2 == 1
    }

    proptest! {
        #[test]
        fn every_segment_lies_inside(polygon in prop::collection::vec((0.0..60.0f64, 0.0..60.0f64), 3..9)) {
            for hatch in [Hatch::Vertical, Hatch::Horizontal, Hatch::Rising, Hatch::Falling, Hatch::Cross] {
                for (from, to) in segments(hatch, &polygon) {
                    let middle = (from.0.midpoint(to.0), from.1.midpoint(to.1));
                    let length = (to.0 - from.0).hypot(to.1 - from.1);
                    prop_assert!(length < 0.01 || contains(&polygon, middle), "{hatch:?} {middle:?}");
                }
            }
        }

        #[test]
        fn any_polygon_is_survived(polygon in prop::collection::vec((any::<f64>(), any::<f64>()), 0..7)) {
            let _ = segments(Hatch::Cross, &polygon);
            let _ = dots(&polygon);
        }
    }
}
