//! Projections → answers.
//!
//! Not here: the ledger itself, and how an answer is shown.

mod constant;
mod key_figure;
mod response;
mod split;
mod sweep;

pub use constant::{Balance, BreakEven, break_even_closed, break_even_solved};
pub use key_figure::{KeyFigures, key_figures};
pub use response::{Headline, POINTS_MAX, headline_of, response};
pub use split::{RateVolume, rate_volume};
pub use sweep::{Curve, Sweeps, without};
