//! `USDe`, issued by Ethena, 3 October 2026: a synthetic dollar.
//!
//! Tokens 4.888 bn; crypto held against short futures 929 m, 19 % ("other" here). The rest is
//! lent, held in other stablecoins or in tokenised bills; how much of each is not published, so
//! cash 30, funds 20 and loans 31 are assumed. Of the short rate 29 % goes to all tokens: 1.25 bn
//! of them are staked and earn 4.67 % where the bill yields 4.10 %.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CostUndisclosed, MixUndisclosed, Neutral, NoForecast,
    OpenAiHalf2026, UsdeBook2026, UsdeStaked2026, YieldUndisclosed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-10", B, UsdeBook2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "4.888bn", B, UsdeBook2026),
    datum("buffer", "1.2", Assumed, MixUndisclosed),
    datum("cash", "30", Assumed, MixUndisclosed),
    datum("fund", "20", Assumed, MixUndisclosed),
    datum("loans", "31", Assumed, MixUndisclosed),
    datum("other", "19", C, UsdeBook2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "4.10", Derived, BillOfDay2026),
    datum("cash_beta", "0", Assumed, YieldUndisclosed),
    datum("loans_spread", "1", Assumed, YieldUndisclosed),
    datum("other_yield", "6", Assumed, YieldUndisclosed),
    datum("holder_share", "29", Derived, UsdeStaked2026),
    datum("staff", "60", Assumed, CostUndisclosed),
    datum("staff_cost", "300k", Assumed, CostUndisclosed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
