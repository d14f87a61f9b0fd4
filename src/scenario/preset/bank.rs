//! A bank with the same assets as Tether on 30 June 2026.
//!
//! Without gold, bitcoin and equities. Branches and staff cost 2.4 % of assets a year: half of
//! it pay (17,400 people at 139,000), half the rest (120 basis points). Each figure is an
//! assumption of ordinary size for a US bank until a published ratio takes its place.

use super::{Entry, entry};
use crate::scenario::Grade::{Assumed, B, Derived};
use crate::scenario::Source::{
    BankOrdinary, Bill2026, CostUndisclosed, LoanYieldImplied, MaturityUndisclosed, Neutral,
    NoForecast, TetherReport2026,
};

pub(super) const ENTRIES: &[Entry] = &[
    entry("start", "2026-07", B, TetherReport2026),
    entry("months", "60", Assumed, Neutral),
    entry("tokens", "183.622bn", B, TetherReport2026),
    entry("buffer", "10", Assumed, BankOrdinary),
    entry("other_liabilities", "20m", B, TetherReport2026),
    entry("cash", "0.021305", B, TetherReport2026),
    entry("repo", "13.6452", B, TetherReport2026),
    entry("loans", "7.165874", B, TetherReport2026),
    entry("other", "2.793594", B, TetherReport2026),
    entry("path", "flat", Assumed, NoForecast),
    entry("rate", "3.83", Derived, Bill2026),
    entry("bills_wam", "45", Assumed, MaturityUndisclosed),
    entry("loans_beta", "0", Derived, LoanYieldImplied),
    entry("loans_spread", "6", Derived, LoanYieldImplied),
    entry("loan_loss", "1", Assumed, CostUndisclosed),
    entry("holder_share", "40", Assumed, BankOrdinary),
    entry("staff", "17400", Assumed, BankOrdinary),
    entry("staff_cost", "139k", Assumed, BankOrdinary),
    entry("custody", "120", Assumed, BankOrdinary),
    entry("tax", "21", Assumed, BankOrdinary),
];
