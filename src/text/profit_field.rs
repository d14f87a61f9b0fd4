//! Words of the field of profit over rate and tokens.
//!
//! Not here: which words apply, and numbers along its sides; `figure` decides.

use super::label::phrases;
use super::message::{findings, messages};
use crate::unit::Month;

findings! {
    /// With how many tokens the issuer pays its way. Rates in percent, tokens in USD.
    FieldFinding {
        /// At the present rate, and at nought where that is another.
        Pays { rate: f64, now: PaysNow, nought: Option<PaysAtNought> }
            "At {rate:%2} the issuer {now}{nought}", "金利{rate:%2}では{now}{nought}";
    }
    /// At the present rate.
    PaysNow {
        /// From so many tokens on, which it has.
        From { tokens: f64 }
            "pays its way with {tokens} of tokens", "トークン{tokens}で採算が取れる";
        /// From so many on, which it has not.
        Needs { tokens: f64 }
            "would need {tokens} of tokens to pay its way", "採算にはトークン{tokens}が要る";
        /// With any.
        Any "pays its way with any number of tokens", "トークンがいくらでも採算が取れる";
        /// Up to so many.
        UpTo { tokens: f64 }
            "pays its way with up to {tokens} of tokens", "トークン{tokens}までは採算が取れる";
        /// With none.
        Never
            "pays its way with no number of tokens", "トークンがいくらあっても採算が取れない";
    }
    /// At a rate of nought.
    PaysAtNought {
        /// From so many tokens on.
        From { tokens: f64 } "; at zero it would need {tokens}", "。ゼロ金利なら{tokens}が要る";
        /// With any.
        Any "; at zero any number would do", "。ゼロ金利ならいくらでもよい";
        /// With any, as at the present rate.
        AlsoAny ", and at zero as well", "。ゼロ金利でも同じ";
        /// Up to so many.
        UpTo { tokens: f64 } "; at zero up to {tokens} would do", "。ゼロ金利なら{tokens}まで";
        /// With none.
        Never "; at zero no number would do", "。ゼロ金利ではいくらあっても足りない";
        /// With none, as at the present rate.
        AlsoNever ", nor does it at zero", "。ゼロ金利でも同じ";
    }
    /// A cell, as it is read. Rate in percent, tokens and profit in USD.
    CellReading {
        /// It earns.
        Profit { rate: f64, tokens: f64, profit: f64, is_now: bool }
            "{is_now:Now, at|At} {rate:%2} and {tokens} of tokens: a profit of {profit:exact} a year",
            "{is_now:現状、|}金利{rate:%2}・トークン{tokens}：年{profit:exact}の利益";
        /// It loses.
        Loss { rate: f64, tokens: f64, loss: f64, is_now: bool }
            "{is_now:Now, at|At} {rate:%2} and {tokens} of tokens: a loss of {loss:exact} a year",
            "{is_now:現状、|}金利{rate:%2}・トークン{tokens}：年{loss:exact}の損失";
    }
    /// What a column does to a path that is not flat.
    FieldPath {
        /// It moves all of it.
        Moved
            " A column moves the whole path of the rate as far as its start.",
            "列は、開始時の金利と同じ幅で金利の経路全体を動かす。";
    }
}

messages! {
    /// What the field shows, for people who do not see it.
    field_description(low: f64, high: f64, least: f64, most: f64, now: &str)
        "Net operating profit of a year for bill rates from {low:%1} to {high:%1} and tokens from {least} to {most}. {now}.",
        "金利{low:%1}〜{high:%1}、トークン{least}〜{most}のときの年間純営業利益。{now}。";
    /// Under it: what stays, and how it is moved through.
    field_note(month: Month, path: Option<FieldPath>)
        "The mix of the reserve and the costs stay as they are now. Each cell is a full run of the model over twelve months from {month}.{path} Arrow keys move through the cells; Enter takes a cell as the scenario.",
        "準備資産の構成と経費は現状のまま。各マスはモデルを{month}から12か月動かした結果。{path}矢印キーでマスを移り、Enterキーでそのマスをシナリオにする。";
    /// What the numbers are: "net operating profit, $ billion a year".
    field_unit(unit: &str) "net operating profit, {unit}", "純営業利益（{unit}）";
    /// Over the names of the rows: "Tokens, $ billion".
    field_tokens(unit: &str) "Tokens, {unit}", "トークン（{unit}）";
    /// In the legend: the present cell.
    field_now(profit: f64) "now: {profit}", "現状：{profit}";
    /// In the legend: a step of profit.
    field_between(low: &str, high: &str) "{low}–{high}", "{low}〜{high}";
    /// In the legend: the last step.
    field_over(low: &str) "over {low}", "{low}超";
}

phrases! {
    /// Takes the cell that is read.
    field_take "Take these values", "この値を取り入れる";
    /// What the field is about.
    field_subject "Rate and tokens", "金利とトークン";
    /// Over the columns.
    field_rate "Bill rate, %", "短期国債の金利（%）";
    field_first_rate "Bill rate at the start, %", "開始時の短期国債の金利（%）";
    /// In the legend: the lines and the cells with a loss.
    field_break_even "break-even", "損益分岐";
    field_equal "as much as now", "現状と同じ利益";
    field_loss "a loss", "損失";
    /// Columns of its table.
    field_column_rate "Bill rate", "短期国債の金利";
    field_column_tokens "Tokens", "トークン";
    field_column_profit "Net operating profit, a year", "年間純営業利益";
}
