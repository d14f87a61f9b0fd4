//! BUIDL, `BlackRock`'s tokenised fund, 2026.
//!
//! More than 2.8 bn in July 2026, in cash, bills and repo; 70 and 30 % are assumed. Holders get
//! all the income but a fee of 0.50 % of tokens a year, which holds at any rate.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, BuidlFee2025, BuidlSize2026, CostUndisclosed,
    MixUndisclosed, Neutral, NoForecast, OpenAiHalf2026,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-10", C, BuidlSize2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "2.8bn", C, BuidlSize2026),
    datum("repo", "30", Assumed, MixUndisclosed),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "4.10", Derived, BillOfDay2026),
    datum("holder_basis", "rest", C, BuidlFee2025),
    datum("holder_fee", "0.50", C, BuidlFee2025),
    datum("staff", "15", Assumed, CostUndisclosed),
    datum("staff_cost", "400k", Assumed, CostUndisclosed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
