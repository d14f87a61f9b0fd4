//! Projections → answers.
//!
//! Not here: the ledger itself, and how an answer is shown.

mod constant;
mod funding;
mod key_figure;
mod peer;
mod race;
mod response;
mod split;
mod sweep;

pub use constant::{Balance, BreakEven, break_even_closed, break_even_solved};
pub use funding::{HolderLimit, holder_limit, holder_limit_solved};
pub use key_figure::{KeyFigures, key_figures, rates_of};
pub use peer::{Peer, bank, sharing};
pub use race::{LabInputs, Passing, Race, times_per_head};
pub use response::{Headline, POINTS_MAX, headline_of, response};
pub use split::{RateVolume, rate_volume};
pub use sweep::{Curve, Sweeps, without};
