//! Projections → answers.
//!
//! Not here: the ledger itself, and how an answer is shown.

mod bets_due;
mod constant;
mod ending;
mod funding;
mod irr;
mod key_figure;
mod loss;
mod metric;
mod peer;
mod plan;
mod race;
mod rate_effect;
mod run;
mod split;
mod touch;
mod unearned;
mod venture;

pub use bets_due::BetsFate;
pub use constant::{Balance, BreakEven, break_even_closed};
pub use ending::{Carry, Ending, Need, beyond, ending};
pub use funding::{HolderLimit, holder_limit};
pub use irr::irr;
pub use key_figure::{KeyFigures, key_figures, key_figures_of, rates_of};
pub use loss::{Loss, losses};
pub use metric::{Answer, Context, Metric, MetricLabel, MetricUnit, NoAnswer};
pub use peer::{Peer, bank, opening_assets, sharing};
pub use plan::{CURVE_POINTS, Curve, Headline, Plan, Question, without};
pub use race::{LabInputs, Passing, Race, times_per_head};
pub use rate_effect::rate_effect;
pub use run::Run;
pub use split::{RateVolume, rate_volume};
pub use touch::{Touch, touch};
pub use unearned::{Unearned, unearned};
pub use venture::{Venture, VentureFigures, VenturePoint, venture, venture_of};
