//! Tether in 2024, the article's year.
//!
//! From the book attested for 31 December 2023 (bn): assets 97.0, tokens 91.6, Treasury
//! exposure 80.3, gold 3.5, bitcoin 2.8, loans 4.8, the rest other. Loans are counted without
//! interest, since the claim of 7 bn that it is held against is about Treasuries and repo.
//! The costs are those assumed for 2026, scaled by people.

use super::super::source::{Datum, datum};
use crate::scenario::Grade::{A, Assumed, B, C, Derived};
use crate::scenario::Source::{
    Article, BetsRecord, BillRecord, CostUndisclosed, HaircutAssumed, MaturityUndisclosed,
    PayoutUndisclosed, PriceChange2024, TetherReport2023, TetherReports2024, TreasuriesAlone,
};

pub(super) const ENTRIES: &[Datum] = &[
    datum("start", "2024-01", B, TetherReport2023),
    datum("months", "12", Assumed, Article),
    datum("tokens", "91.6bn", B, TetherReport2023),
    datum("buffer", "5.8952", B, TetherReport2023),
    datum("gold", "3.608247", B, TetherReport2023),
    datum("bitcoin", "2.886598", B, TetherReport2023),
    datum("loans", "4.948454", B, TetherReport2023),
    datum("other", "5.773196", B, TetherReport2023),
    datum("path", "history", A, BillRecord),
    datum("history_from", "2024-01", A, BillRecord),
    datum("bills_wam", "45", Assumed, MaturityUndisclosed),
    datum("loans_beta", "0", Assumed, TreasuriesAlone),
    datum("tokens_path", "0:91.6bn,3:104bn,6:112.395bn,9:119.4bn,12:136.6bn", B, TetherReports2024),
    datum("gold_return", "30.7", Derived, PriceChange2024),
    datum("bitcoin_return", "121", Derived, PriceChange2024),
    datum("staff", "150", C, Article),
    datum("staff_cost", "560k", Assumed, CostUndisclosed),
    datum("other_cost", "150m", Assumed, CostUndisclosed),
    datum("custody", "1", Assumed, CostUndisclosed),
    datum("tax", "0.5", Assumed, CostUndisclosed),
    datum("dividend", "0", Assumed, PayoutUndisclosed),
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
        "kind:equity;name:Blackrock Neurotech;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    datum(
        "bet",
        "kind:equity;name:Neura Robotics;amount:1.2bn;month:2026-01;multiple:2;exit:2033-01;chance:30;ends:success;counted:yes",
        C,
        Article,
    ),
    datum("openai", "2024", B, Article),
    datum("anthropic", "2024", C, Article),
];
