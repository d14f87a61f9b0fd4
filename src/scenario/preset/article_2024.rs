//! Tether in 2024, the article's year.
//!
//! From the book attested for 31 December 2023 (bn): assets 97.0, tokens 91.6, Treasury
//! exposure 80.3, gold 3.5, bitcoin 2.8, loans 4.8, the rest other. Loans are counted without
//! interest, since the claim of 7 bn that it is held against is about Treasuries and repo.
//! The costs are those assumed for 2026, scaled by people.

use super::{Entry, entry};
use crate::scenario::Grade::{A, Assumed, B, C, Derived};
use crate::scenario::Source::{
    Article, BetsRecord, BillRecord, CostUndisclosed, HaircutAssumed, MaturityUndisclosed,
    PayoutUndisclosed, PriceChange2024, TetherReport2023, TetherReports2024, TreasuriesAlone,
};

pub(super) const ENTRIES: &[Entry] = &[
    entry("start", "2024-01", B, TetherReport2023),
    entry("months", "12", Assumed, Article),
    entry("tokens", "91.6bn", B, TetherReport2023),
    entry("buffer", "5.8952", B, TetherReport2023),
    entry("gold", "3.608247", B, TetherReport2023),
    entry("bitcoin", "2.886598", B, TetherReport2023),
    entry("loans", "4.948454", B, TetherReport2023),
    entry("other", "5.773196", B, TetherReport2023),
    entry("path", "history", A, BillRecord),
    entry("history_from", "2024-01", A, BillRecord),
    entry("bills_wam", "45", Assumed, MaturityUndisclosed),
    entry("loans_beta", "0", Assumed, TreasuriesAlone),
    entry("tokens_path", "0:91.6bn,3:104bn,6:112.395bn,9:119.4bn,12:136.6bn", B, TetherReports2024),
    entry("gold_return", "30.7", Derived, PriceChange2024),
    entry("bitcoin_return", "121", Derived, PriceChange2024),
    entry("staff", "150", C, Article),
    entry("staff_cost", "560k", Assumed, CostUndisclosed),
    entry("other_cost", "150m", Assumed, CostUndisclosed),
    entry("custody", "1", Assumed, CostUndisclosed),
    entry("tax", "0.5", Assumed, CostUndisclosed),
    entry("dividend", "0", Assumed, PayoutUndisclosed),
    entry("gold_haircut", "5", Assumed, HaircutAssumed),
    entry("bitcoin_haircut", "10", Assumed, HaircutAssumed),
    entry(
        "bet",
        "kind:loan;name:Northern Data;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    entry(
        "bet",
        "kind:equity;name:Blackrock Neurotech;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30;ends:success;counted:yes",
        B,
        BetsRecord,
    ),
    entry(
        "bet",
        "kind:equity;name:Neura Robotics;amount:1.2bn;month:2026-01;multiple:2;exit:2033-01;chance:30;ends:success;counted:yes",
        C,
        Article,
    ),
    entry("openai", "2024", B, Article),
    entry("anthropic", "2024", C, Article),
];
