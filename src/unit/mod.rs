//! Numbers that know what they measure.
//!
//! | operation | result |
//! |---|---|
//! | [`Usd`] ± [`Usd`] | [`Usd`] |
//! | [`Usd::times`] [`Ratio`] | [`Usd`], posted |
//! | [`Usd::accrue`] [`AnnualRate`] over a [`YearPart`] | [`Usd`], posted |
//! | [`Usd::prorate`] a [`YearPart`] | [`Usd`], posted |
//! | [`Usd::per`] [`Usd`] | [`Ratio`], posted |
//!
//! Every type is generic over the [`Number`]: [`Exact`] for the ledger that is shown, `f64` for
//! the many runs behind sensitivities. A [`Usd`] exists only in posted form, so no code can
//! forget to post.
//!
//! Not here: which numbers there are, or what they mean to an issuer.

mod exact;
mod month;
mod number;
mod ratio;
mod usd;

pub use exact::Exact;
pub use month::Month;
pub use month::YearPart;
pub use number::Number;
pub(crate) use number::{monthly_factor, place_count};
pub use ratio::AnnualRate;
pub use ratio::Ratio;
pub(crate) use usd::HALF_CENT;
pub use usd::{AMOUNT_MAX, Usd};
