//! Circle, 31 March 2026.
//!
//! Book of that day (bn): tokens 77.0, assets 77.125, of which 10.658 cash and 66.467 in the
//! reserve fund. The fund is held 0.09 points below the bill, so that cash and fund together earn
//! the 3.50 % published for the quarter. What partners get beside their half of the income is set
//! so that they get 62.3 % of it, as in the quarter.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{A, Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicQuarter2026, BillOfDay2026, CirclePartners2025, CircleQuarter2026, CircleReport2025,
    CircleReport2026, CircleYield2025, CostUndisclosed, Neutral, NoForecast, OpenAiHalf2026,
    PayoutAssumed,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-04", B, CircleReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "77bn", B, CircleReport2026),
    datum("buffer", "0.1623", B, CircleReport2026),
    datum("cash", "13.819125", B, CircleReport2026),
    datum("fund", "86.180875", B, CircleReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.69", Derived, BillOfDay2026),
    datum("cash_beta", "81", Derived, CircleYield2025),
    datum("fund_spread", "-0.09", Derived, CircleQuarter2026),
    datum("partner_share", "50.7", A, CirclePartners2025),
    datum("partner_fixed", "0.41", Derived, CircleQuarter2026),
    datum("staff", "1100", B, CircleReport2025),
    datum("staff_cost", "400k", Assumed, CircleReport2025),
    datum("other_cost", "500m", Assumed, CircleReport2025),
    datum("other_income", "136m", Derived, CircleReport2026),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "25", Assumed, CostUndisclosed),
    datum("dividend", "100", Assumed, PayoutAssumed),
    datum("openai", "2026-09", Derived, OpenAiHalf2026),
    datum("anthropic", "2026-09", C, AnthropicQuarter2026),
];
