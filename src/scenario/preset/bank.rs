//! A bank with the same assets as Tether on 30 June 2026.
//!
//! Without gold, bitcoin and equities. Branches and staff cost 2.4 % of assets a year: half of
//! it pay (17,400 people at 139,000), half the rest (120 basis points). Each figure is an
//! assumption of ordinary size for a US bank until a published ratio takes its place.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, Derived};
use crate::scenario::Source::{
    BankOrdinary, Bill2026, CostUndisclosed, LoanYieldImplied, MaturityUndisclosed, Neutral,
    NoForecast, TetherReport2026,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-07", B, TetherReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "183.622bn", B, TetherReport2026),
    datum("buffer", "10", Assumed, BankOrdinary),
    datum("other_liabilities", "20m", B, TetherReport2026),
    datum("cash", "0.021305", B, TetherReport2026),
    datum("repo", "13.6452", B, TetherReport2026),
    datum("loans", "7.165874", B, TetherReport2026),
    datum("other", "2.793594", B, TetherReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.83", Derived, Bill2026),
    datum("bills_wam", "45", Assumed, MaturityUndisclosed),
    datum("loans_beta", "0", Derived, LoanYieldImplied),
    datum("loans_spread", "6", Derived, LoanYieldImplied),
    datum("loan_loss", "1", Assumed, CostUndisclosed),
    datum("holder_share", "40", Assumed, BankOrdinary),
    datum("staff", "17400", Assumed, BankOrdinary),
    datum("staff_cost", "139k", Assumed, BankOrdinary),
    datum("custody", "120", Assumed, BankOrdinary),
    datum("tax", "21", Assumed, BankOrdinary),
];
