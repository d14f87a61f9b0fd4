//! Words of the table of issuers.
//!
//! Not here: what each comes to, and their names ([`super::label`]).

use super::label::{names, phrases};
use super::message::{findings, messages};

/// By which figure the issuers stand in order, the largest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IssuerOrder {
    /// Tokens.
    #[default]
    Tokens,
    /// The rate earned on them.
    Rate,
    /// Profit.
    Profit,
    /// Profit over people.
    Each,
    /// The cushion.
    Cushion,
}

impl IssuerOrder {
    /// Every order.
    pub(crate) const ALL: [Self; 5] =
        [Self::Tokens, Self::Rate, Self::Profit, Self::Each, Self::Cushion];
}

names! {
    /// A figure by which issuers stand in order.
    issuer_order(IssuerOrder) {
        IssuerOrder::Tokens => "Tokens", "トークン";
        IssuerOrder::Rate => "Rate", "利回り";
        IssuerOrder::Profit => "Profit", "利益";
        IssuerOrder::Each => "Per employee", "1人あたり";
        IssuerOrder::Cushion => "Cushion", "余剰";
    }
}

findings! {
    /// The finding: who earns most for each employee, USD.
    IssuersFinding {
        Most { name: String, each: f64 }
            "Per employee, most is earned by {name}: {each:exact}",
            "従業員1人あたりの利益は、{name}が最も多く{each:exact}";
        Own { each: f64 }
            "Per employee, no issuer earns as much as the present scenario: {each:exact}",
            "従業員1人あたりの利益は、現在のシナリオの{each:exact}が最も多い";
        None "No issuer earns a profit for each employee", "従業員1人あたりで利益が出る発行体はない";
    }
}

messages! {
    /// Under the table: the months, and what the lines of the laboratories are.
    issuers_note(months: u32)
        "Each issuer’s own published book, run over the same months: the figures are of {months:one month|# months}. The bank holds the bills, repo and loans of Tether’s book. Laboratories: one calendar year, from press reports and leaks.",
        "各発行体の公表された帳簿から、同じ月数を計算。数字は{months}か月分。銀行はTetherの短期国債・レポ・貸付を持つ。AI研究所は1暦年の報道と流出資料。";
}

phrases! {
    /// What the table is about, and the button that opens it.
    issuers_subject "Issuers beside each other", "発行体の比較";
    /// The head of the names.
    issuer_head "Issuer", "発行体";
    /// The present scenario among them.
    present_scenario "The present scenario", "現在のシナリオ";
    /// The first month after the book.
    issuer_book_head "From", "開始月";
    /// Tokens at the start of the year that is shown.
    issuer_tokens_head "Tokens", "トークン";
    /// Reserve income over mean tokens.
    issuer_rate_head "Rate earned, a year", "利回り（年）";
    /// Reserve income.
    issuer_income_head "Interest", "利息";
    /// What of it is paid away.
    issuer_paid_head "To holders and partners", "保有者・提携先へ";
    /// Net operating profit.
    issuer_profit_head "Profit", "利益";
    /// Over people.
    issuer_each_head "Profit per employee", "1人あたり利益";
    /// The rate at which profit is nought.
    issuer_even_head "Break-even rate", "損益分岐の利回り";
    /// The cushion at the end.
    issuer_excess_head "Cushion", "余剰";
    /// Over the buttons that choose the order.
    issuer_order_label "In the order of", "並び順";
    /// Beside a figure of a small issuer.
    rests_on_assumptions "rests on assumptions", "仮定を含む";
    /// While the rows are worked out.
    issuers_coming "The other issuers are being worked out.", "ほかの発行体を計算しています。";
}
