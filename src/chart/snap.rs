//! Moves level and upright lines onto whole device pixels, so that they are sharp.
//!
//! Backends of this room count in fractions of a device pixel, the *grain*: eight to a pixel. A
//! line of odd width has its middle on the middle of a pixel, one of even width on the edge between two.
//! Slanted lines are left as they are; antialiasing serves them better.

/// Units of a backend coordinate per device pixel.
pub(crate) const GRAIN: i32 = 8;

/// Distance from the middle of the capitals, where texts are placed, down to their base line, in
/// sizes of the letters. Browsers know several middles; this one is the same everywhere.
pub(crate) const CAPITAL_HALF: f64 = 0.35;

/// A line moved onto device pixels: its ends and its width, in units of [`GRAIN`] to a pixel.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Snapped {
    /// Where it begins.
    pub from: (i32, i32),
    /// Where it ends.
    pub to: (i32, i32),
    /// Its width, whole device pixels in units.
    pub width: u32,
}

/// A level or upright line of a width in units, made sharp; `None` if it is slanted or a point.
pub(crate) fn snap(from: (i32, i32), to: (i32, i32), width: u32) -> Option<Snapped> {
    let level = from.1 == to.1;
    if level == (from.0 == to.0) {
        return None;
    }
    let grain = GRAIN.unsigned_abs();
    let pixels = ((width + grain / 2) / grain).max(1);
    let middle = |at: i32| {
        if pixels % 2 == 1 {
            at.div_euclid(GRAIN) * GRAIN + GRAIN / 2
        } else {
            (at + GRAIN / 2).div_euclid(GRAIN) * GRAIN
        }
    };
    let (from, to) = if level {
        ((from.0, middle(from.1)), (to.0, middle(to.1)))
    } else {
        ((middle(from.0), from.1), (middle(to.0), to.1))
    };
    Some(Snapped { from, to, width: pixels * grain })
}

/// The corner of a rectangle, moved onto the nearest corner of a device pixel.
pub(crate) fn snap_corner((x, y): (i32, i32)) -> (i32, i32) {
    let edge = |at: i32| (at + GRAIN / 2).div_euclid(GRAIN) * GRAIN;
    (edge(x), edge(y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hairline_fills_one_row() {
        let line = snap((0, 80), (800, 80), 8).unwrap();
        assert_eq!((line.from, line.to, line.width), ((0, 84), (800, 84), 8));
        assert_eq!(snap((0, -3), (800, -3), 8).unwrap().from, (0, -4));
    }

    #[test]
    fn two_pixels_lie_on_an_edge() {
        let line = snap((83, 0), (83, 800), 16).unwrap();
        assert_eq!((line.from.0, line.to.0, line.width), (80, 80, 16));
    }

    #[test]
    fn corners_lie_on_pixels() {
        assert_eq!(snap_corner((3, 4)), (0, 8));
        assert_eq!(snap_corner((-3, -5)), (0, -8));
    }

    #[test]
    fn a_thin_line_keeps_one_pixel() {
        assert_eq!(snap((0, 0), (9, 0), 1).unwrap().width, 8);
    }

    #[test]
    fn slanted_lines_and_points_stay() {
        assert_eq!(snap((0, 0), (9, 1), 8), None);
        assert_eq!(snap((5, 5), (5, 5), 8), None);
    }
}
