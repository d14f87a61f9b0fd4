//! The letters of pinned scenarios in the cells of the field of profit.
//!
//! Not here: which cell a scenario lies in, see [`FieldAxes::place_of`].

use crate::analysis::{FieldAxes, PinnedRun};
use crate::figure::table::{Cell, Column, Header, Table};
use crate::text::Language;

/// The letters of those that lie in a cell, by column and row of the axes.
pub(super) fn letters_at(axes: &FieldAxes, beside: &[PinnedRun], cell: (usize, usize)) -> String {
    let is_there = |pin: &&PinnedRun| axes.place_of(&pin.run.scenario) == Some(cell);
    let letters: Vec<_> = beside.iter().filter(is_there).map(|pin| pin.letter.word()).collect();
    letters.join(" ")
}

/// Adds a column of them to a table of a row a cell, where anything is pinned.
pub(super) fn add(table: &mut Table, axes: &FieldAxes, beside: &[PinnedRun]) {
    if beside.is_empty() {
        return;
    }
    let rows = (0..axes.tokens.len()).rev();
    let places = rows.flat_map(|row| (0..axes.rates.len()).map(move |column| (column, row)));
    let cells = places.map(|place| match letters_at(axes, beside, place) {
        none if none.is_empty() => Cell::NONE,
        letters => Cell::name(&letters),
    });
    let header = Header::Words(Language::letter_column);
    table.add(Column::both("pinned", header), cells.collect());
}
