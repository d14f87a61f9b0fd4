//! USD1, issued by `BitGo` under the brand of World Liberty, 30 June 2026.
//!
//! Book of that day (m): tokens 4,634.410, assets 4,634.587: cash 1,178.613 and one government
//! money fund of 3,455.974; no bills of its own. World Liberty's firms take the income and
//! `BitGo` is paid for its work; the split is not published.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, Bill2026, CostUndisclosed, FundFeeAssumed, HolderTerms2026, Neutral,
    NoForecast, OpenAiHalf2026, PayoutAssumed, SplitUndisclosed, Usd1Report2026, YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-07", B, Usd1Report2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "4634.410387m", B, Usd1Report2026),
    datum("buffer", "0.0038", B, Usd1Report2026),
    datum("cash", "25.430811", B, Usd1Report2026),
    datum("fund", "74.569189", B, Usd1Report2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.83", Derived, Bill2026),
    datum("cash_beta", "80", Assumed, YieldUndisclosed),
    datum("fund_spread", "-0.18", Assumed, FundFeeAssumed),
    datum("partner_share", "80", Assumed, SplitUndisclosed),
    datum("holder_share", "0", B, HolderTerms2026),
    datum("staff", "40", Assumed, CostUndisclosed),
    datum("staff_cost", "300k", Assumed, CostUndisclosed),
    datum("other_cost", "10m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "25", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
