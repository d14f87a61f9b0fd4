//! What is pinned as lines over an axis: dashes in the colours of text, each with its letter at its
//! end.
//!
//! Paper lies under the dashes, so that they are seen over filled areas; a line of the figure's own
//! goes between the two. Not here: which numbers they are.

use crate::chart::{Dash, Emphasis, EndLabel, Mark, Role, Stroke};
use crate::figure::table::Table;
use crate::scenario::Letter;

/// What the paper under a line shows beside it, CSS pixels.
const CASING: f64 = 1.0;

/// Lines of one quantity, a value a position each.
pub(in crate::figure) struct LetterLines {
    lines: Vec<(Letter, Vec<f64>)>,
}

/// How the line of a letter looks.
pub(in crate::figure) fn stroke(letter: Letter) -> Stroke {
    let (role, width, dash) = match letter {
        Letter::A => (Role::Ink2, 1.5, Dash::Dashed),
        Letter::B => (Role::Ink2, 2.0, Dash::Fine),
        Letter::C => (Role::Ink3, 1.5, Dash::Chain),
        Letter::D => (Role::Ink3, 2.0, Dash::Sparse),
    };
    Stroke::solid(role, width).dashed(dash)
}

impl LetterLines {
    /// Lines by their values.
    pub(in crate::figure) fn new(lines: Vec<(Letter, Vec<f64>)>) -> Self {
        Self { lines }
    }

    /// The columns of a table, in a unit of so much.
    pub(in crate::figure) fn of(table: &Table, divisor: f64) -> Self {
        let scaled = |key| table.values(key).into_iter().map(|value| value / divisor).collect();
        Self::new(table.letters().map(|(letter, key)| (letter, scaled(key))).collect())
    }

    /// Every value, for the range of an axis.
    pub(in crate::figure) fn values(&self) -> impl Iterator<Item = f64> {
        self.lines.iter().flat_map(|(_, values)| values.iter().copied())
    }

    /// The paper under the lines, which nobody reads; `draw` makes a line of values.
    pub(in crate::figure) fn under(&self, draw: impl Fn(&[f64], Stroke) -> Mark) -> Vec<Mark> {
        let cased = |(letter, values): &(Letter, Vec<f64>)| {
            let width = stroke(*letter).width + 2.0 * CASING;
            let mut mark = draw(values, Stroke::solid(Role::Paper, width));
            if let Mark::Line(line) = &mut mark {
                line.reads = false;
            }
            mark
        };
        self.lines.iter().map(cased).collect()
    }

    /// The lines.
    pub(in crate::figure) fn over(&self, draw: impl Fn(&[f64], Stroke) -> Mark) -> Vec<Mark> {
        self.lines.iter().map(|(letter, values)| draw(values, stroke(*letter))).collect()
    }

    /// Their letters.
    pub(in crate::figure) fn ends(&self) -> Vec<EndLabel> {
        let end = |(letter, values): &(Letter, Vec<f64>)| {
            Some(EndLabel {
                value: *values.last()?,
                title: letter.word().to_owned(),
                lines: Vec::new(),
                emphasis: Emphasis::Letter,
                role: stroke(*letter).role,
            })
        };
        self.lines.iter().filter_map(end).collect()
    }
}
