//! Words of the rate table: what a point of rate does in twelve months.
//!
//! Not here: which words apply; `figure` decides.

use super::finding::Given;
use super::label::phrases;
use super::message::{findings, messages};
use crate::unit::Month;

findings! {
    /// What a fall of every rate by a point does in twelve months on a balance that stands still.
    /// USD.
    RatesFinding {
        /// So much income is gone.
        Costs { income: f64, borne: Option<Borne>, profit: ProfitMove }
            "A point less costs {income} of income over twelve months{borne}; {profit}",
            "金利が1ポイント下がると12か月の収入は{income}減る{borne}。{profit}";
        /// It comes in, because an overdraft costs less.
        Brings { income: f64, profit: ProfitMove }
            "A point less brings {income} of income over twelve months, as the overdraft costs less; {profit}",
            "金利が1ポイント下がると、当座借越の利払いが減り12か月の収入は{income}増える。{profit}";
        /// Every yield is at nought already.
        AtNought { income: f64 }
            "No yield can fall further: a point less costs nothing, a point more brings {income} over twelve months",
            "利回りはこれ以上下がらない。1ポイント下がっても収入は減らず、1ポイント上がれば12か月で{income}増える";
        /// Nothing earns by the rate.
        Still
            "A point of rate, up or down, moves no income",
            "金利が1ポイント上下しても収入は動かない";
    }
    /// Who bears a part of it.
    Borne {
        /// Partners, holders or both.
        By { usd: f64, given: Given }
            ", of which {given} bear {usd}", "（うち{usd}は{given}の負担）";
    }
    /// What it does to profit.
    ProfitMove {
        /// It falls.
        Falls { usd: f64 } "profit falls by {usd}", "利益は{usd}減る";
        /// It rises: holders are paid less.
        Rises { usd: f64 } "profit rises by {usd}", "利益は{usd}増える";
        /// It stays.
        Stays "profit does not move", "利益は変わらない";
    }
    /// When bills take the new rate.
    RateLag {
        /// At once.
        AtOnce
            "Every asset takes the new rate at once.", "すべての資産にただちに新しい金利が及ぶ。";
        /// As they fall due; whole days.
        Follows { days: f64 }
            "Bills take the new rate as they fall due, after {days:.0} days on average.",
            "短期国債には、平均{days:.0}日後の償還に応じて新しい金利が及ぶ。";
    }
}

messages! {
    /// Under the table: what stands still and what moves.
    rate_table_note(month: Month, lag: RateLag)
        "What the reserve at the start of {month} earns in twelve months if tokens and holdings stay as they are and profit is paid out as it is earned. Every short rate of the path moves at once; none falls below zero. {lag}",
        "{month}初めの準備資産が、トークンと保有額を一定とし利益をそのつど払い出す場合に12か月で生む額。経路上の短期金利はすべて同時に動き、ゼロを下回らない。{lag}";
    /// A move of rates: "+100 bp".
    basis_points(points: &str) "{points}\u{a0}bp", "{points}bp";
}

phrases! {
    /// What the table is about.
    rate_table_subject "Rates up and down", "金利の上下";
    /// Over the names of its rows.
    rate_table_year "Over twelve months", "12か月の合計";
    /// Over the column of the path as it is.
    rate_unmoved "Now", "現状";
    /// Its rows: gross income, who gets it, what is left.
    rate_row_income "Reserve income", "準備資産の収入";
    rate_row_partners "Paid to partners", "提携先への支払い";
    rate_row_holders "Paid to holders", "保有者への支払い";
    rate_row_profit "Net operating profit", "純営業利益";
    rate_row_margin "Margin, %; change in points", "利ざや（%、変化はポイント）";
    /// The switch between the two sets of columns.
    rate_lag_switch "Bills take a new rate", "短期国債への金利の波及";
    rate_lag_off "at once", "ただちに";
    rate_lag_on "as they fall due", "償還に応じて";
}
