//! Projection and language → what to show: tables, charts, sentences.
//!
//! Invariant: a number on the screen, in its table, in its CSV and in the native example comes
//! from the same figure. Not here: drawing, and the page.

pub mod book;
mod chart_figure;
pub mod comparison;
pub mod control;
pub mod csv;
pub mod cushion;
pub mod dock;
pub mod ending;
pub mod export;
pub mod flow;
pub mod fund;
pub mod income;
pub mod key;
pub mod key_list;
pub mod ledger;
pub mod mix;
pub mod notice;
mod pace;
pub mod path;
mod plot;
pub mod race;
mod reading;
pub mod returns;
pub mod sentence;
mod sheet;
pub mod spoken;
mod table;

pub use chart_figure::{ChartFigure, ChartKind, Heading, Subject, Vacancy};
pub use pace::{Pace, calendar_years};
pub use reading::{Reading, ReadingRow};
pub use sheet::Sheet;
pub use table::{PAGE_ROWS, TableData};
