//! Circle in 2025.
//!
//! Running costs of 755m are 1,179m less 424m of one-off compensation at the listing; 421m of
//! them are pay. The cost of the company is assumed to be paid from the income before it
//! leaves the reserve.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{A, Assumed, B, C, Derived};
use crate::scenario::Source::{
    AnthropicPlan2025, BankOrdinary, BillRecord, CirclePartners2025, CircleReport2025,
    CircleYield2025, Neutral, OpenAiPlan2025,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2025-01", B, CircleReport2025),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "43.857bn", B, CircleReport2025),
    datum(
        "tokens_path",
        "0:43.857bn,3:59.976bn,6:61.333bn,9:73.7bn,12:75.266bn",
        B,
        CircleReport2025,
    ),
    datum("buffer", "0", Assumed, CircleReport2025),
    datum("cash", "14.6", B, CircleReport2025),
    datum("fund", "85.4", B, CircleReport2025),
    datum("path", "history", A, BillRecord),
    datum("history_from", "2025-01", A, BillRecord),
    datum("cash_spread", "-0.79", Derived, CircleYield2025),
    datum("fund_spread", "-0.02", Derived, CircleYield2025),
    datum("partner_share", "50.7", Derived, CirclePartners2025),
    datum("partner_fixed", "0.51", Derived, CirclePartners2025),
    datum("staff", "1100", B, CircleReport2025),
    datum("staff_cost", "382616", Derived, CircleReport2025),
    datum("other_cost", "334.1224m", Derived, CircleReport2025),
    datum("other_income", "109.8m", B, CircleReport2025),
    datum("tax", "21", Assumed, BankOrdinary),
    datum("dividend", "100", B, CircleReport2025),
    datum("openai", "2025-11", B, OpenAiPlan2025),
    datum("anthropic", "2025-11", C, AnthropicPlan2025),
];
