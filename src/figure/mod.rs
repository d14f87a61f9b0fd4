//! Projection and language → what to show: tables, charts, sentences.
//!
//! Invariant: a number on the screen, in its table, in its CSV and in the native example comes
//! from the same figure. Not here: drawing, and the page.

pub mod control;
pub mod export;
pub mod income;
pub mod ledger;
pub mod mix;
pub mod path;
mod reading;
pub mod sentence;
mod table;

pub use reading::{Reading, ReadingRow};
pub use table::{PAGE_ROWS, TableData};
