//! The line along which a field on a grid has one value: marching squares, joined to polylines.
//!
//! A corner is inside where its value is at least the level; a line crosses an edge between a
//! corner inside and one outside where the straight line between their values meets the level. Of a
//! square with opposite corners inside the mean of the four decides which are joined. Positions
//! are in columns and rows of the grid. Not here: what the grid stands for.

use crate::unit::place_count;

/// A line through a grid: columns and rows from nought, with fractions. A closed one ends where it
/// begins.
pub(super) type Polyline = Vec<(f64, f64)>;

/// An edge of the grid: the corner where it begins, and whether it runs along its row.
type Edge = (usize, usize, bool);

/// Values on a grid, row after row.
struct Grid<'g> {
    width: usize,
    height: usize,
    values: &'g [f64],
    level: f64,
}

/// A piece of line within a square, from edge to edge.
type Piece = (Edge, Edge);

/// The lines at which values, row after row of `width`, are `level`.
pub(super) fn contour(width: usize, values: &[f64], level: f64) -> Vec<Polyline> {
    let height = values.len().checked_div(width).unwrap_or_default();
    let grid = Grid { width, height, values, level };
    let squares = (1..height).flat_map(|row| (1..width).map(move |column| (column - 1, row - 1)));
    let mut pieces: Vec<_> = squares.flat_map(|(column, row)| grid.pieces(column, row)).collect();
    let mut lines = Vec::new();
    // Lines that end at the rim first: what is left then is closed.
    while let Some(start) = grid.end_at_rim(&pieces).or_else(|| Some(pieces.first()?.0)) {
        let edges = walk(&mut pieces, start);
        lines.push(edges.into_iter().map(|edge| grid.at(edge)).collect());
    }
    lines
}

/// The edges that a line crosses from one on; its pieces are taken out.
fn walk(pieces: &mut Vec<Piece>, start: Edge) -> Vec<Edge> {
    let mut line = vec![start];
    let mut here = start;
    while let Some(place) = pieces.iter().position(|(from, to)| *from == here || *to == here) {
        let (from, to) = pieces.swap_remove(place);
        here = if from == here { to } else { from };
        line.push(here);
    }
    line
}

impl Grid<'_> {
    fn value(&self, column: usize, row: usize) -> f64 {
        self.values.get(row * self.width + column).copied().unwrap_or_default()
    }

    fn is_inside(&self, column: usize, row: usize) -> bool {
        self.value(column, row) >= self.level
    }

    /// An end of a piece at the rim of the grid.
    fn end_at_rim(&self, pieces: &[Piece]) -> Option<Edge> {
        let is_rim = |(column, row, is_along): &Edge| {
            let (place, end) = if *is_along { (row, self.height) } else { (column, self.width) };
            *place == 0 || place + 1 == end
        };
        pieces.iter().flat_map(|(from, to)| [*from, *to]).find(is_rim)
    }

    /// Where the line crosses an edge.
    fn at(&self, (column, row, is_along): Edge) -> (f64, f64) {
        let (from, to) = (
            self.value(column, row),
            self.value(column + usize::from(is_along), row + usize::from(!is_along)),
        );
        let part = ((self.level - from) / (to - from)).clamp(0.0, 1.0);
        let (column, row) = (place_count(column), place_count(row));
        if is_along { (column + part, row) } else { (column, row + part) }
    }

    /// The pieces in the square whose first corner this is.
    fn pieces(&self, column: usize, row: usize) -> Vec<Piece> {
        let [first, second, third, fourth] = [(0, 0), (1, 0), (1, 1), (0, 1)]
            .map(|(right, down)| self.is_inside(column + right, row + down));
        let [top, right, bottom, left] = [
            (column, row, true),
            (column + 1, row, false),
            (column, row + 1, true),
            (column, row, false),
        ];
        let crossed: Vec<_> = [
            (first != second, top),
            (second != third, right),
            (third != fourth, bottom),
            (fourth != first, left),
        ]
        .into_iter()
        .filter_map(|(is_crossed, edge)| is_crossed.then_some(edge))
        .collect();
        match crossed[..] {
            [from, to] => vec![(from, to)],
            // Opposite corners: the middle belongs to those that it joins.
            [_, _, _, _] if self.is_middle_inside(column, row) == first => {
                vec![(top, right), (bottom, left)]
            }
            [_, _, _, _] => vec![(top, left), (right, bottom)],
            _ => Vec::new(),
        }
    }

    fn is_middle_inside(&self, column: usize, row: usize) -> bool {
        let corners = [(0, 0), (1, 0), (1, 1), (0, 1)];
        let sum: f64 =
            corners.iter().map(|(right, down)| self.value(column + right, row + down)).sum();
        sum / 4.0 >= self.level
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(width: u32, height: u32, value: impl Fn(f64, f64) -> f64) -> Vec<f64> {
        let row = |row| (0..width).map(move |column| (f64::from(column), f64::from(row)));
        (0..height).flat_map(row).map(|(column, row)| value(column, row)).collect()
    }

    #[test]
    fn a_plane_is_cut_in_a_straight_line() {
        let lines = contour(5, &field(5, 4, |column, row| column + 2.0 * row), 4.5);
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert!(line.iter().all(|(column, row)| (column + 2.0 * row - 4.5).abs() < 1e-12));
        let mut ends = [line[0], line[line.len() - 1]];
        ends.sort_by(|one, other| one.0.total_cmp(&other.0));
        assert_eq!(ends, [(0.0, 2.25), (4.0, 0.25)]);
    }

    #[test]
    fn a_hill_is_walked_round() {
        let hill = field(9, 9, |column, row| -(column - 4.0).powi(2) - (row - 4.0).powi(2));
        let lines = contour(9, &hill, -6.0);
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert_eq!(line[0], line[line.len() - 1]);
        let far = |point: &(f64, f64)| ((point.0 - 4.0).hypot(point.1 - 4.0) - 6_f64.sqrt()).abs();
        assert!(line.len() > 12 && line.iter().all(|point| far(point) < 0.15), "{line:?}");
    }

    #[test]
    fn a_saddle_has_two_lines_that_do_not_cross() {
        for (corners, joined) in [([1.0, -1.0, -1.0, 1.5], true), ([1.0, -1.5, -1.5, 1.0], false)] {
            let lines = contour(2, &corners, 0.0);
            assert_eq!(lines.len(), 2);
            let around = |line: &Polyline, corner: (f64, f64)| {
                line.iter().all(|it| it.0 == corner.0 || it.1 == corner.1)
            };
            let corner = if joined { (1.0, 0.0) } else { (0.0, 0.0) };
            assert!(lines.iter().any(|line| around(line, corner)), "{lines:?}");
        }
    }

    #[test]
    fn nothing_is_cut_where_nothing_crosses() {
        assert_eq!(contour(3, &[1.0; 9], 0.0), Vec::<Polyline>::new());
        assert_eq!(contour(3, &[0.0; 9], 0.0), Vec::<Polyline>::new());
        assert_eq!(contour(0, &[], 0.0), Vec::<Polyline>::new());
        assert_eq!(contour(1, &[1.0, -1.0], 0.0), Vec::<Polyline>::new());
    }
}
