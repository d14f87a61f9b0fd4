//! The title of the machine: what earns, who gets it, what stands behind.
//!
//! Not here: what comes back ([`super::back`]).

use crate::text::label::names;
use crate::text::message::findings;
use crate::unit::Month;

findings! {
    /// The finding of the machine.
    FlowFinding {
        /// The part of the reserve that earns, who gets the income where there is one, and what
        /// stands behind the promise.
        Whole { earning: Earning, income: Option<Income>, cushion: Cushion }
            "{earning}; {income}{cushion}", "{earning}{income}{cushion}";
    }
    /// The part of the reserve that earns.
    Earning {
        /// Nothing.
        Nothing "Nothing in the reserve earns interest", "準備資産は利息を生まない。";
        /// So many dollars of every hundred.
        Part { part: f64 }
            "Of every $100 at work, {part:hundred} earns interest",
            "準備資産100ドルのうち{part:hundred}が利息を生む。";
        /// All of it.
        All "Every dollar at work earns interest", "準備資産はすべて利息を生む。";
    }
    /// Who gets the income, or who pays for a loss; the cushion follows.
    Income {
        /// Holders get nothing of it.
        Kept "holders get none of it, and ", "保有者の取り分はゼロ、";
        /// Holders get that share of it, percent.
        Shared { share: f64 }
            "holders get {share:rough} of it, and ", "保有者の取り分は{share:rough}、";
        /// Holders get more than all of it.
        Exceeded "holders get more than all of it, and ", "保有者の取り分は利息を上回り、";
        /// The period ends in a loss of that amount, USD.
        Loss { loss: f64 } "the result is a loss of {loss:exact}, and ", "結果は{loss:exact}の損失、";
    }
    /// What stands behind the promise: dollars of a hundred, said where [`Earning::Part`] has not
    /// named it.
    Cushion {
        /// So many.
        Worth { part: f64, is_named: bool }
            "the cushion is {part:hundred}{is_named:| of every $100}",
            "余剰は{is_named:|100ドルあたり}{part:hundred}";
        /// It is gone, and so many of every hundred are missing.
        Short { part: f64 }
            "{part:hundred} of every $100 owed is missing", "負債100ドルあたり{part:hundred}が不足";
        /// So many at the start, and none by the month that is named; English does not repeat the
        /// hundred.
        Spent { part: f64, is_named: bool, month: Month }
            "the cushion of {part:hundred} is used up by {month}{is_named:|}",
            "{is_named:|100ドルあたり}{part:hundred}の余剰は{month}までになくなる";
        /// Neither.
        Nothing "there is no cushion", "余剰はない";
    }
}

/// Why nothing is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// There are no tokens and no assets.
    NoTokens,
    /// Tokens, but nothing behind them.
    NoAssets,
}

names! {
    /// The reason where nothing is drawn.
    flow_nothing(Nothing) {
        Nothing::NoTokens =>
            "No tokens are in circulation, so there is no reserve to draw.",
            "トークンが発行されていないため、描く準備資産がない。";
        Nothing::NoAssets =>
            "The tokens have no assets behind them, so there is no reserve to draw.",
            "トークンの裏付けとなる資産がないため、描く準備資産がない。";
    }
}
