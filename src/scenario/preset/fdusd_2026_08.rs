//! FDUSD, issued by First Digital in Hong Kong, 31 August 2026.
//!
//! Book of that day (m): tokens 335.636, assets 336.970: cash 31.779, deposits under repo 4.000,
//! nine bills of 301.191 that fall due between 1 September and 20 October, 25 days on average if
//! they are equally large.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CostUndisclosed, FdusdReport2026, HolderTerms2026,
    Neutral, NoForecast, OpenAiHalf2026, PayoutAssumed, SplitUndisclosed, YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-09", B, FdusdReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "335.636418m", B, FdusdReport2026),
    datum("buffer", "0.3972", B, FdusdReport2026),
    datum("cash", "9.430771", B, FdusdReport2026),
    datum("repo", "1.187050", B, FdusdReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.87", Derived, BillOfDay2026),
    datum("bills_wam", "25", Derived, FdusdReport2026),
    datum("cash_beta", "50", Assumed, YieldUndisclosed),
    datum("repo_spread", "0", Assumed, YieldUndisclosed),
    datum("partner_share", "50", Assumed, SplitUndisclosed),
    datum("holder_share", "0", B, HolderTerms2026),
    datum("staff", "60", Assumed, CostUndisclosed),
    datum("staff_cost", "150k", Assumed, CostUndisclosed),
    datum("other_cost", "5m", Assumed, CostUndisclosed),
    datum("custody", "2", Assumed, CostUndisclosed),
    datum("tax", "16.5", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
