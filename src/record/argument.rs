//! The figures that the article's argument rests on, as it states them, and what was published on
//! three of its points since.
//!
//! USD, people, years. The article is of January 2026; what it states is told as its statement
//! and judged elsewhere. Not here: whether any of it holds.

/// Government debt that it says is managed: over this.
pub(crate) const TREASURIES: f64 = 130e9;
/// Revenue of Anthropic in 2024.
pub(crate) const ANTHROPIC_REVENUE: f64 = 1e9;
/// Loss of either laboratory in 2024.
pub(crate) const LAB_LOSS: f64 = 5e9;
/// Lent to Northern Data: over this.
pub(crate) const LOAN: f64 = 600e6;
/// H100 cards: more than this, at one of these two prices each or between.
pub(crate) const CARDS: f64 = 10_000.0;
/// The lower and the higher price of one.
pub(crate) const CARD_PRICES: [f64; 2] = [20e3, 30e3];
/// Subjects of the open training set.
pub(crate) const SUBJECTS: u32 = 19;
/// Paid for Blackrock Neurotech.
pub(crate) const STAKE: f64 = 200e6;
/// People with its implant, and with any.
pub(crate) const IMPLANTS: [u32; 2] = [31, 35];
/// In AI so far: nearly this.
pub(crate) const SO_FAR: f64 = 1e9;
/// What the talks with a robot maker are about.
pub(crate) const ROBOTS: f64 = 1.2e9;
/// With the robots: near this.
pub(crate) const WITH_ROBOTS: f64 = 2e9;
/// What it says Anthropic raised in 2024.
pub(crate) const RAISED: f64 = 3.5e9;
/// Years without an audit.
pub(crate) const YEARS_UNAUDITED: u32 = 10;
/// Break-even of OpenAI and of Anthropic.
pub(crate) const BREAK_EVENS: [i32; 2] = [2029, 2028];

/// Revenue of Anthropic in 2024 by its prospectus: Reuters, 28 September 2026, grade B.
pub(crate) const PROSPECTUS_REVENUE: f64 = 386e6;
/// The Federal Reserve's range from 16 September 2026, percent: press on its statement, grade B.
pub(crate) const FED_RANGE: [f64; 2] = [3.75, 4.0];
