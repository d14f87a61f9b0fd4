//! PYUSD, issued by Paxos for `PayPal`, 31 August 2026.
//!
//! Book of that day (m): tokens 2,886.949, assets 2,893.936: cash 111.173, repo 2,408.763, bills
//! 373.999. How Paxos and `PayPal` split the income is not published; `PayPal` pays holders from
//! its own part.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CostUndisclosed, MaturityUndisclosed, Neutral, NoForecast,
    OpenAiHalf2026, PayoutAssumed, PyusdReport2026, PyusdReward2026, SplitUndisclosed,
    YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-09", B, PyusdReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "2886.948845m", B, PyusdReport2026),
    datum("buffer", "0.2420", B, PyusdReport2026),
    datum("cash", "3.841599", B, PyusdReport2026),
    datum("repo", "83.234844", B, PyusdReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.87", Derived, BillOfDay2026),
    datum("bills_wam", "30", Assumed, MaturityUndisclosed),
    datum("cash_beta", "80", Assumed, YieldUndisclosed),
    datum("repo_spread", "0.05", Assumed, YieldUndisclosed),
    datum("partner_share", "50", Assumed, SplitUndisclosed),
    datum("holder_share", "0", B, PyusdReward2026),
    datum("staff", "60", Assumed, CostUndisclosed),
    datum("staff_cost", "300k", Assumed, CostUndisclosed),
    datum("other_cost", "10m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "25", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
