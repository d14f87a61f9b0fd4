//! Japanese texts with holes: states of controls, counts, captions.

pub(crate) fn changed_was(old: &str) -> String {
    format!("変更・元は{old}")
}

pub(crate) fn beyond_slider(end: &str) -> String {
    format!("スライダーの端（{end}）の外です。入力どおりに使います。")
}

pub(crate) fn changes(count: u32) -> String {
    format!("{count}件変更")
}

pub(crate) fn more(count: u32) -> String {
    format!("さらに表示（{count}）")
}

pub(crate) fn rows(count: u32) -> String {
    format!("{count}行")
}

pub(crate) fn page_of_rows(first: u32, last: u32, all: u32) -> String {
    format!("{all}行中{first}〜{last}行目")
}

pub(crate) fn month_of(month: u32, months: u32) -> String {
    format!("{months}か月中{month}か月目")
}

pub(crate) fn figure(number: u32) -> String {
    format!("図{number}")
}

pub(crate) fn page_title(view: &str) -> String {
    format!("Seigniorage・{view}")
}

pub(crate) fn curve_cushion(date: &str) -> String {
    format!("小さな曲線：{date}の余剰")
}

pub(crate) fn points_below(points: &str, rate: &str) -> String {
    format!("{rate}より{points}低い")
}

pub(crate) fn points_above(points: &str, rate: &str) -> String {
    format!("{rate}より{points}高い")
}

pub(crate) fn share_of_tokens(percent: &str) -> String {
    format!("トークンの{percent}")
}

pub(crate) fn share_of_interest(percent: &str) -> String {
    format!("利息の{percent}")
}

pub(crate) fn funded_in(amount: &str, months: &str) -> String {
    format!("{amount}を{months}で")
}

pub(crate) fn against(difference: &str, pin: &str) -> String {
    format!("{pin}比{difference}")
}

pub(crate) fn handle_between(left: &str, right: &str) -> String {
    format!("{left}と{right}の境目")
}

pub(crate) fn ledger_caption(scenario: &str, months: u32) -> String {
    format!("{scenario}：{months}か月の帳簿。残高は月末、収支はその月の額、単位は米ドル")
}

pub(crate) fn cure_bills(amount: &str) -> String {
    format!("{amount}を短期国債に移す")
}

pub(crate) fn risk_notice(at_risk: &str, cushion: &str) -> String {
    format!("価値が下がりうる資産は{at_risk}、余剰は{cushion}です。")
}
