//! Plane geometry on pixels: cutting lines and polygons, dividing a line into dashes.
//!
//! Points are CSS pixels, `y` downward. All of it is exact enough for a screen and total: input
//! that is not finite gives less output, never a panic. It knows nothing of charts or colours.

/// A point: to the right, downward.
pub(crate) type Pt = (f64, f64);

/// More dashes than this on one line are not told apart by any eye; the line is then drawn whole.
const DASH_COUNT_MAX: f64 = 4000.0;

/// A count as a number to calculate with.
pub(super) fn real(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// The nearest whole number, for coordinates of a backend; halves go away from nought.
///
/// WebAssembly has no such rounding and would call a function for every coordinate.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the cast saturates and the bounds leave room for sums"
)]
pub(super) fn whole(value: f64) -> i32 {
    (value.clamp(-1e8, 1e8) + 0.5_f64.copysign(value)) as i32
}

/// The point of the segment `a`–`b` at the height `y`; the ends must lie on different sides of it.
fn at_height(a: Pt, b: Pt, y: f64) -> Pt {
    (a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1), y)
}

/// Which side of a level line stays.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Keep {
    /// What is higher up on the screen.
    Above,
    /// What is lower down on the screen.
    Below,
}

impl Keep {
    fn holds(self, point: Pt, y: f64) -> bool {
        match self {
            Self::Above => point.1 <= y,
            Self::Below => point.1 >= y,
        }
    }
}

/// The part of a polygon on one side of a level line, after Sutherland and Hodgman.
pub(super) fn cut_polygon(polygon: &[Pt], y: f64, keep: Keep) -> Vec<Pt> {
    if polygon.iter().all(|point| keep.holds(*point, y)) {
        return polygon.to_vec();
    }
    let mut cut = Vec::with_capacity(polygon.len() + 4);
    let mut previous = polygon.last().copied();
    for &point in polygon {
        if let Some(before) = previous
            && keep.holds(before, y) != keep.holds(point, y)
        {
            cut.push(at_height(before, point, y));
        }
        if keep.holds(point, y) {
            cut.push(point);
        }
        previous = Some(point);
    }
    cut
}

/// The parts of a line between two heights.
pub(super) fn cut_line(line: &[Pt], top: f64, bottom: f64) -> Vec<Vec<Pt>> {
    if line.iter().all(|point| point.1 >= top && point.1 <= bottom) {
        return vec![line.to_vec()];
    }
    let mut parts = Vec::new();
    let mut part: Vec<Pt> = Vec::new();
    for pair in line.windows(2) {
        let &[a, b] = pair else { continue };
        let Some((from, to)) = cut_segment(a, b, top, bottom) else {
            continue;
        };
        if part.last() != Some(&from) {
            keep_part(&mut parts, std::mem::take(&mut part));
            part.push(from);
        }
        part.push(to);
    }
    keep_part(&mut parts, part);
    parts
}

fn keep_part(parts: &mut Vec<Vec<Pt>>, part: Vec<Pt>) {
    if part.len() > 1 {
        parts.push(part);
    }
}

/// The part of a segment between two heights, in its own direction.
fn cut_segment(a: Pt, b: Pt, top: f64, bottom: f64) -> Option<(Pt, Pt)> {
    let outside = |y: f64| a.1.max(b.1) < y || a.1.min(b.1) > y;
    if a.1.max(b.1) < top || a.1.min(b.1) > bottom {
        return None;
    }
    let move_in = |point: Pt| match point.1 {
        y if y < top && !outside(top) => at_height(a, b, top),
        y if y > bottom && !outside(bottom) => at_height(a, b, bottom),
        _ => point,
    };
    Some((move_in(a), move_in(b)))
}

/// Divides a line into pieces and gaps whose lengths a pattern gives in turn, a piece first; pieces
/// bend with the line.
pub(super) fn dash(line: &[Pt], pattern: &[f64]) -> Vec<Vec<Pt>> {
    let length: f64 = line.windows(2).map(segment_length).sum();
    let is_pattern = pattern.len() >= 2 && pattern.len().is_multiple_of(2);
    let is_drawn = is_pattern && pattern.iter().all(|part| *part > 0.0);
    if !(is_drawn && length / pattern.iter().sum::<f64>() <= DASH_COUNT_MAX) {
        return vec![line.to_vec()];
    }
    let mut dashes = Vec::new();
    let mut piece: Vec<Pt> = line.first().copied().into_iter().collect();
    let mut parts = pattern.iter().copied().cycle();
    let mut next = || parts.next().unwrap_or(f64::INFINITY);
    let (mut drawing, mut left) = (true, next());
    for pair in line.windows(2) {
        let &[mut from, to] = pair else { continue };
        let mut rest = segment_length(pair);
        while rest > left {
            let share = left / rest;
            from = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            rest -= left;
            if drawing {
                piece.push(from);
                dashes.push(std::mem::take(&mut piece));
            } else {
                piece.push(from);
            }
            drawing = !drawing;
            left = next();
        }
        left -= rest;
        if drawing {
            piece.push(to);
        }
    }
    keep_part(&mut dashes, piece);
    dashes
}

fn segment_length(pair: &[Pt]) -> f64 {
    match pair {
        &[a, b] => ((b.0 - a.0).powi(2) + (b.1 - a.1).powi(2)).sqrt(),
        _ => 0.0,
    }
}

/// The lowest and highest `y` of a line between two `x`, or `None` where it has no point.
///
/// The line must run from left to right.
pub(super) fn height_between(line: &[Pt], left: f64, right: f64) -> Option<(f64, f64)> {
    let cut = line.windows(2).filter_map(|pair| {
        let &[a, b] = pair else { return None };
        if b.0 < left || a.0 > right {
            return None;
        }
        let at = |x: f64| {
            if b.0 > a.0 {
                a.1 + (b.1 - a.1) * ((x - a.0) / (b.0 - a.0)).clamp(0.0, 1.0)
            } else {
                b.1
            }
        };
        Some((at(left), at(right)))
    });
    cut.fold(None, |range: Option<(f64, f64)>, (a, b)| {
        let (low, high) = range.unwrap_or((a, a));
        Some((low.min(a).min(b), high.max(a).max(b)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SQUARE: [Pt; 4] = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];

    fn surface(polygon: &[Pt]) -> f64 {
        let next = polygon.iter().cycle().skip(1);
        polygon.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
    }

    #[test]
    fn coordinates_go_to_the_nearest_unit() {
        let values = [0.0, 0.4, 0.5, 1.5, -0.4, -0.5, -1.6, f64::NAN, f64::INFINITY];
        assert_eq!(values.map(whole), [0, 0, 1, 2, 0, -1, -2, 0, 100_000_000]);
    }

    #[test]
    fn a_polygon_is_cut_at_a_height() {
        assert_eq!(surface(&cut_polygon(&SQUARE, 4.0, Keep::Above)), 40.0);
        assert_eq!(surface(&cut_polygon(&SQUARE, 4.0, Keep::Below)), 60.0);
        assert_eq!(cut_polygon(&SQUARE, 20.0, Keep::Above), SQUARE);
        assert!(cut_polygon(&SQUARE, 20.0, Keep::Below).is_empty());
        assert!(cut_polygon(&[], 0.0, Keep::Above).is_empty());
    }

    #[test]
    fn a_line_leaves_and_comes_back() {
        let parts = cut_line(&[(0.0, 5.0), (10.0, -5.0), (20.0, 5.0), (30.0, 25.0)], 0.0, 10.0);
        assert_eq!(
            parts,
            [vec![(0.0, 5.0), (5.0, 0.0)], vec![(15.0, 0.0), (20.0, 5.0), (22.5, 10.0)]]
        );
        assert!(cut_line(&[(0.0, 50.0), (10.0, 60.0)], 0.0, 10.0).is_empty());
    }

    #[test]
    fn a_steep_segment_is_cut_on_both_sides() {
        let parts = cut_line(&[(0.0, -10.0), (30.0, 20.0)], 0.0, 10.0);
        assert_eq!(parts, [vec![(10.0, 0.0), (20.0, 10.0)]]);
    }

    #[test]
    fn dashes_follow_the_bend() {
        let dashes = dash(&[(0.0, 0.0), (4.0, 0.0), (4.0, 16.0)], &[6.0, 4.0]);
        assert_eq!(
            dashes,
            [vec![(0.0, 0.0), (4.0, 0.0), (4.0, 2.0)], vec![(4.0, 6.0), (4.0, 12.0)]]
        );
    }

    #[test]
    fn a_line_that_cannot_be_dashed_stays_whole() {
        let line = [(0.0, 0.0), (1e9, 0.0)];
        assert_eq!(dash(&line, &[6.0, 4.0]), [line]);
        for pattern in [&[0.0, 4.0][..], &[], &[6.0], &[6.0, 4.0, 2.0]] {
            assert_eq!(dash(&line[..1], pattern), [&line[..1]], "{pattern:?}");
        }
        assert!(dash(&[], &[6.0, 4.0]).is_empty());
    }

    #[test]
    fn long_and_short_dashes_take_turns() {
        let ends = dash(&[(0.0, 0.0), (38.0, 0.0)], &[10.0, 3.0, 2.0, 3.0]);
        let ends: Vec<_> = ends.iter().map(|piece| (piece[0].0, piece[1].0)).collect();
        assert_eq!(ends, [(0.0, 10.0), (13.0, 15.0), (18.0, 28.0), (31.0, 33.0), (36.0, 38.0)]);
    }

    #[test]
    fn the_height_of_a_line_over_a_stretch() {
        let line = [(0.0, 0.0), (10.0, 10.0), (20.0, 0.0)];
        assert_eq!(height_between(&line, 5.0, 12.0), Some((5.0, 10.0)));
        assert_eq!(height_between(&line, 18.0, 99.0), Some((0.0, 2.0)));
        assert_eq!(height_between(&line, 30.0, 99.0), None);
    }

    proptest! {
        #[test]
        fn both_sides_of_a_cut_make_the_whole(points in prop::collection::vec((-50.0..50.0f64, 0.0..50.0f64), 3..12), y in -10.0..60.0f64) {
            // A chain of areas like those of a chart: an upper edge and the base line.
            let mut polygon: Vec<Pt> = points.iter().enumerate().map(|(i, p)| (real(i) * 10.0, p.1)).collect();
            polygon.push((real(points.len() - 1) * 10.0, 60.0));
            polygon.push((0.0, 60.0));
            let whole = surface(&polygon);
            let parts = surface(&cut_polygon(&polygon, y, Keep::Above)) + surface(&cut_polygon(&polygon, y, Keep::Below));
            prop_assert!((whole - parts).abs() < 1e-6);
        }

        #[test]
        fn any_numbers_are_survived(points in prop::collection::vec((any::<f64>(), any::<f64>()), 0..9), a: f64, b: f64) {
            let _ = cut_polygon(&points, a, Keep::Above);
            let _ = cut_line(&points, a, b);
            let _ = dash(&points, &[a, b, b, a]);
            let _ = height_between(&points, a, b);
        }
    }
}
