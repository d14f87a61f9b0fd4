//! What the article's argument says beside its claims, as it says it, and what was published on
//! two of its points since.
//!
//! USD, people, years. The article is of January 2026. Its claims, judged, are
//! rows of `analysis::Claim`. Not here: whether any of this holds.

/// The lower price of a card; the higher is a claim.
pub(crate) const CARD_PRICE_LOW: f64 = 20e3;
/// People with such an implant in all.
pub(crate) const IMPLANTS: f64 = 35.0;
/// What it says Anthropic raised in 2024.
pub(crate) const RAISED: f64 = 3.5e9;
/// Years without an audit.
pub(crate) const YEARS_UNAUDITED: u32 = 10;

/// Revenue of Anthropic in 2024 by its prospectus: Reuters, 28 September 2026, grade B.
pub(crate) const PROSPECTUS_REVENUE: f64 = 386e6;
/// The Federal Reserve's range from 16 September 2026, percent: press on its statement, grade B.
pub(crate) const FED_RANGE: [f64; 2] = [3.75, 4.0];
