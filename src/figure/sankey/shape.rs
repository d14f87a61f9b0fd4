//! Shapes of the drawing, and the spacing of nodes and labels along a line.
//!
//! Coordinates are CSS pixels. Not here: what is drawn.

use crate::chart::{Form, Path};

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    pub(super) fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// Its corners, opposite ones.
    pub(super) fn form(self) -> Form {
        Form::Rectangle((self.x, self.y), (self.right(), self.bottom()))
    }

    /// All its corners, one after the other.
    pub(super) fn corners(self) -> Vec<(f64, f64)> {
        let (right, bottom) = (self.right(), self.bottom());
        vec![(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)]
    }

    pub(super) fn right(self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    pub(super) fn middle(self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// One end of a band: where it is cut and between which edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct End {
    pub(super) at: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

/// A band that runs across, bent in the middle between its ends.
pub(super) fn band(a: End, b: End) -> Form {
    let middle = f64::midpoint(a.at, b.at);
    let way = Path::default()
        .go('M', &[a.at, a.from])
        .go('C', &[middle, a.from, middle, b.from, b.at, b.from])
        .go('L', &[b.at, b.to])
        .go('C', &[middle, b.to, middle, a.to, a.at, a.to])
        .close();
    Form::Path(way)
}

/// A band that runs straight to `bend`, bends from there, and runs on to `right`.
pub(super) fn strand(a: End, bend: f64, b: End, right: f64) -> Form {
    let middle = f64::midpoint(bend, b.at);
    let path = Path::default()
        .go('M', &[a.at, a.from])
        .go('H', &[bend])
        .go('C', &[middle, a.from, middle, b.from, b.at, b.from])
        .go('L', &[b.at, b.to])
        .go('C', &[middle, b.to, middle, a.to, bend, a.to])
        .go('H', &[a.at])
        .close();
    let through = [(b.at, b.from), (right, b.from), (right, b.to), (b.at, b.to)];
    let way = through.iter().zip("MLLL".chars());
    Form::Path(way.fold(path, |path, ((x, y), command)| path.go(command, &[*x, *y])).close())
}

/// A band that runs down.
pub(super) fn fall(a: End, b: End) -> Form {
    let middle = f64::midpoint(a.at, b.at);
    let way = Path::default()
        .go('M', &[a.from, a.at])
        .go('C', &[a.from, middle, b.from, middle, b.from, b.at])
        .go('L', &[b.to, b.at])
        .go('C', &[b.to, middle, a.to, middle, a.to, a.at])
        .close();
    Form::Path(way)
}

/// The height of a band's edge at `x`, for what must stay clear of it.
pub(super) fn height_at(a: (f64, f64), b: (f64, f64), x: f64) -> f64 {
    let share = ((x - a.0) / (b.0 - a.0)).clamp(0.0, 1.0);
    // x(t) = 1.5·t − 1.5·t² + t³ for control points in the middle; a few halvings find t.
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..20 {
        let t = f64::midpoint(low, high);
        if t * (1.5 + t * (t - 1.5)) < share { low = t } else { high = t }
    }
    let t: f64 = low;
    a.1 + (b.1 - a.1) * t * t * (3.0 - 2.0 * t)
}

/// A closed polygon.
pub(super) fn polygon(points: &[(f64, f64)]) -> Form {
    Form::Polygon(points.to_vec())
}

/// An open line.
pub(super) fn line(points: &[(f64, f64)]) -> Form {
    Form::Line(points.to_vec())
}

/// Middles moved apart to at least `distance`, in order, as little as it takes and between
/// `top` and `bottom` as far as they fit.
pub(super) fn spread(middles: &mut [f64], distance: f64, top: f64, bottom: f64) {
    let extents = vec![distance; middles.len()];
    spread_apart(middles, &extents, top, bottom);
}

/// The same for texts of different heights: two are half of both apart.
pub(super) fn spread_apart(middles: &mut [f64], extents: &[f64], top: f64, bottom: f64) {
    let half = |place: usize| extents.get(place).copied().unwrap_or_default() / 2.0;
    let (mut least, mut before) = (top, None);
    for (place, middle) in middles.iter_mut().enumerate() {
        least += before.map_or(0.0, |before| half(before) + half(place));
        *middle = middle.max(least);
        (least, before) = (*middle, Some(place));
    }
    let (mut most, mut before) = (bottom, None);
    for (place, middle) in middles.iter_mut().enumerate().rev() {
        most -= before.map_or(0.0, |before| half(before) + half(place));
        *middle = middle.min(most);
        (most, before) = (*middle, Some(place));
    }
}

/// Where nodes of these heights begin: `gap` apart, their middles at least `pitch`, from `top`.
pub(super) fn stack(heights: &[f64], gap: f64, pitch: f64, top: f64) -> Vec<f64> {
    let rows: Vec<_> = heights.iter().map(|height| (*height, gap, pitch)).collect();
    stack_rows(&rows, top)
}

/// The same for rows with a gap before each and the height of its text.
pub(super) fn stack_rows(rows: &[(f64, f64, f64)], top: f64) -> Vec<f64> {
    let mut at = top;
    let mut before: Option<(f64, f64)> = None;
    let place = |(height, gap, text): &(f64, f64, f64)| {
        at += before.map_or(0.0, |(last, last_text)| {
            gap.max(f64::midpoint(last_text, *text) - f64::midpoint(last, *height))
        });
        before = Some((*height, *text));
        let start = at;
        at += height;
        start
    };
    rows.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_keeps_its_ends() {
        let a = End { at: 0.0, from: 10.0, to: 20.0 };
        let b = End { at: 100.0, from: 50.0, to: 60.0 };
        let data = |form| if let Form::Path(path) = form { path.d } else { String::new() };
        assert_eq!(data(band(a, b)), "M0 10C50 10 50 50 100 50L100 60C50 60 50 20 0 20Z");
        assert_eq!(data(fall(a, b)), "M10 0C10 50 50 50 50 100L60 100C60 50 20 50 20 0Z");
    }

    #[test]
    fn the_edge_of_a_band_is_found() {
        let at = |x| height_at((0.0, 10.0), (100.0, 50.0), x);
        assert_eq!((at(0.0).round(), at(50.0).round(), at(100.0).round()), (10.0, 30.0, 50.0));
    }

    #[test]
    fn labels_are_pushed_apart_and_stay_inside() {
        let mut middles = [10.0, 12.0, 13.0, 100.0];
        spread(&mut middles, 16.0, 8.0, 100.0);
        assert_eq!(middles, [10.0, 26.0, 42.0, 100.0]);
        let mut low = [90.0, 95.0];
        spread(&mut low, 16.0, 0.0, 98.0);
        assert_eq!(low, [82.0, 98.0]);
    }

    #[test]
    fn taller_texts_are_pushed_further_apart() {
        let mut middles = [10.0, 12.0, 13.0];
        spread_apart(&mut middles, &[16.0, 32.0, 16.0], 8.0, 100.0);
        assert_eq!(middles, [10.0, 34.0, 58.0]);
        let rows = [(40.0, 10.0, 18.0), (2.0, 10.0, 34.0), (2.0, 10.0, 18.0)];
        assert_eq!(stack_rows(&rows, 0.0), [0.0, 50.0, 76.0]);
    }

    #[test]
    fn thin_nodes_keep_room_for_their_labels() {
        assert_eq!(stack(&[40.0, 2.0, 2.0], 10.0, 18.0, 0.0), [0.0, 50.0, 68.0]);
    }
}
