//! Facts the simulation is held against, each with its date, source and grade.
//!
//! Not here: inputs of a scenario (presets and the vintages of laboratories live in
//! [`crate::scenario`]), and what follows from a fact.

pub(crate) mod argument;
pub(crate) mod bill;
pub mod episode;
pub mod fall;
pub(crate) mod productivity;
pub mod published;
pub mod published_kind;
mod published_row;
pub mod source;
pub mod tether;

use crate::scenario::{Grade, Source};

/// One figure of the record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fact {
    /// The figure, USD or people.
    pub value: f64,
    /// The calendar year it speaks of.
    pub year: i32,
    /// Where it comes from.
    pub source: Source,
    /// How sure it is.
    pub(crate) grade: Grade,
}
