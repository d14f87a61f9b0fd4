//! RLUSD, issued by Ripple's Standard Custody, 31 July 2026.
//!
//! Book of that day (m): tokens 1,463.695, assets 1,575.161: cash 239.096, bills 1,077.872,
//! government money funds 258.193. The excess of 7.6 % is unusually large and nowhere explained;
//! orders on their way may be in it, and nought is the cautious reading.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CostUndisclosed, FundFeeAssumed, HolderTerms2026,
    MaturityUndisclosed, Neutral, NoForecast, OpenAiHalf2026, PayoutAssumed, RlusdExcess2026,
    RlusdReport2026, SplitUndisclosed, YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-08", B, RlusdReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "1463.694758m", B, RlusdReport2026),
    datum("buffer", "7.6154", B, RlusdExcess2026),
    datum("cash", "15.179174", B, RlusdReport2026),
    datum("fund", "16.391530", B, RlusdReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.78", Derived, BillOfDay2026),
    datum("bills_wam", "45", Assumed, MaturityUndisclosed),
    datum("cash_beta", "80", Assumed, YieldUndisclosed),
    datum("fund_spread", "-0.18", Assumed, FundFeeAssumed),
    datum("partner_share", "0", Assumed, SplitUndisclosed),
    datum("holder_share", "0", B, HolderTerms2026),
    datum("staff", "60", Assumed, CostUndisclosed),
    datum("staff_cost", "300k", Assumed, CostUndisclosed),
    datum("other_cost", "15m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "25", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
