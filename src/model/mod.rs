//! Scenario → projection: the issuer's ledger, month by month.
//!
//! [`project`] turns a scenario into [`Inputs`], opens the book and takes one [`step`] a month.
//! The month is written once, generic over the number: [`crate::unit::Exact`] for the ledger
//! that is shown, `f64` for the many runs behind an answer. Formulas: one file a step, each
//! with its rule; units are USD and annual fractions.
//!
//! Invariants: no clock, no random source, no browser. In every month assets = tokens + queue +
//! other liabilities + excess to the last digit, excess being carried forward and never a
//! remainder. Insolvency, a shut window and an overdraft are outcomes, found in the rows.
//!
//! Not here: figures for a year and what follows from many projections.

mod bet;
mod book;
mod growth;
mod holdings;
mod income;
mod input;
mod payment;
mod period;
mod projection;
mod rate;
mod redemption;
mod row;
mod settlement;
mod shock;
mod step;
mod token;
mod uses;

pub use bet::{BetFlow, Returns};
pub use book::Book;
pub use holdings::Holdings;
pub use input::Inputs;
pub(crate) use input::Yield;
pub use payment::Payment;
pub use period::Period;
pub use period::Standing;
pub use projection::{Event, Projection, project, run};
pub use row::Row;
pub use shock::Shock;
pub use step::step;
