//! USDG, issued by Paxos in Singapore and the EU, 31 July 2026.
//!
//! Book of that day (m): tokens 3,400.474, assets 3,404.876: cash 103.442, bills 1,362.008,
//! government money funds 1,939.426. The income goes to the partners of the network; that it is
//! 97 % of it is often said and nowhere published.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived, U};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CostUndisclosed, FundFeeAssumed, HolderTerms2026,
    MaturityUndisclosed, Neutral, NoForecast, OpenAiHalf2026, PayoutAssumed, UsdgReport2026,
    UsdgSplit, YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-08", B, UsdgReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "3400.474143m", B, UsdgReport2026),
    datum("buffer", "0.1295", B, UsdgReport2026),
    datum("cash", "3.038057", B, UsdgReport2026),
    datum("fund", "56.960243", B, UsdgReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.78", Derived, BillOfDay2026),
    datum("bills_wam", "30", Assumed, MaturityUndisclosed),
    datum("cash_beta", "80", Assumed, YieldUndisclosed),
    datum("fund_spread", "-0.18", Assumed, FundFeeAssumed),
    datum("partner_share", "97", U, UsdgSplit),
    datum("holder_share", "0", B, HolderTerms2026),
    datum("staff", "60", Assumed, CostUndisclosed),
    datum("staff_cost", "300k", Assumed, CostUndisclosed),
    datum("other_cost", "10m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "17", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
