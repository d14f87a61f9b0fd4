//! Tether, 30 June 2026.
//!
//! Book attested for that day (bn): bills 114.961, repo 25.619, cash 0.040, gold 18.838,
//! bitcoin 5.802, secured loans 13.454, listed equities 3.761, other 5.245; assets 187.751,
//! tokens 183.622, other liabilities 0.020, excess 4.110. Shares are amounts over assets.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{Assumed, B, C, Derived};
use crate::scenario::Source::{
    BetsRecord, Bill2026, BitcoinPolicy2023, CostUndisclosed, HaircutAssumed, LoanYieldImplied,
    MaturityUndisclosed, Neutral, NoForecast, Payout2025, StaffPress2026, TetherReport2026,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2026-07", B, TetherReport2026),
    datum("months", "60", Assumed, Neutral),
    datum("tokens", "183.622bn", B, TetherReport2026),
    datum("buffer", "2.2383", B, TetherReport2026),
    datum("other_liabilities", "20m", B, TetherReport2026),
    datum("cash", "0.021305", B, TetherReport2026),
    datum("repo", "13.6452", B, TetherReport2026),
    datum("gold", "10.033502", B, TetherReport2026),
    datum("bitcoin", "3.090263", B, TetherReport2026),
    datum("equities", "2.003185", B, TetherReport2026),
    datum("loans", "7.165874", B, TetherReport2026),
    datum("other", "2.793594", B, TetherReport2026),
    datum("path", "flat", Assumed, NoForecast),
    datum("rate", "3.83", Derived, Bill2026),
    datum("bills_wam", "45", Assumed, MaturityUndisclosed),
    datum("repo_spread", "0", Assumed, MaturityUndisclosed),
    datum("loans_beta", "0", Derived, LoanYieldImplied),
    datum("loans_spread", "6", Derived, LoanYieldImplied),
    datum("other_yield", "0", Assumed, Neutral),
    datum("growth", "0", Assumed, NoForecast),
    datum("gold_return", "0", Assumed, NoForecast),
    datum("bitcoin_return", "0", Assumed, NoForecast),
    datum("equities_return", "0", Assumed, NoForecast),
    datum("staff", "250", C, StaffPress2026),
    datum("staff_cost", "560k", Assumed, CostUndisclosed),
    datum("other_cost", "150m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("loan_loss", "1", Assumed, CostUndisclosed),
    datum("tax", "0.5", Assumed, CostUndisclosed),
    datum("gold_share", "0", Assumed, Neutral),
    datum("bitcoin_share", "15", B, BitcoinPolicy2023),
    datum("dividend", "100", Derived, Payout2025),
    datum("dividend_base", "profit", Derived, Payout2025),
    datum("floor", "2", Assumed, Payout2025),
    datum("gold_haircut", "5", Assumed, HaircutAssumed),
    datum("bitcoin_haircut", "10", Assumed, HaircutAssumed),
    datum(
        "bet",
        "kind:loan;name:Northern Data;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    datum(
        "bet",
        "kind:equity;name:GPUs through Damoon;amount:420m;month:2023-09;multiple:1;exit:2030-01;chance:60;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    datum(
        "bet",
        "kind:equity;name:Blackrock Neurotech;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    datum(
        "bet",
        "kind:grant;name:QVAC Genesis;amount:0;month:2025-12;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    datum(
        "bet",
        "kind:equity;name:Neura Robotics;amount:1.2bn;month:2027-03;multiple:2;exit:2034-03;chance:30;ends:success;counted:no",
        C,
        BetsRecord,
    ),
];
