//! Many scenarios → one table of key figures, a row a run.
//!
//! Scenarios come from links, one a line, or from one link of which inputs are moved: lists and ranges
//! in exact decimals, several of them a grid. The figures are those of [`crate::analysis::KeyFigures`]
//! under their stable names; each column's type, unit and meaning is told as data, so that a table
//! reader needs to guess nothing. Rows come in the order of the input, however many threads work, and
//! only a few of them are in memory at a time. Nothing stops at a bad line: its row says in stable words
//! what was not taken. Not here: files and the command line's other questions, which are the native
//! example's.

mod axis;
mod call;
mod cell;
mod column;
mod fault;
mod figure;
mod line;
mod piece;
mod pool;
mod problem;
mod sweep;
mod table;

pub use axis::{Axis, AxisValue, RUNS_MAX};
pub use call::{BatchCall, OPTIONS};
pub use cell::ColumnType;
pub use column::ColumnOut;
pub use fault::BatchFault;
pub use sweep::Sweep;
pub use table::{Batch, BatchFormat, BatchSource};
