//! What is divided by what, and what paying the holders does, in words.
//!
//! Not here: the figures themselves.

use rust_decimal::Decimal;

use super::super::{Language, SourceMark};
use crate::text::label::phrases;
use crate::text::message::{findings, messages};
use crate::text::span::Dial;

findings! {
    /// What one head takes in, as a division: "$13.0 bn ÷ 150 people".
    PerHead {
        /// As the page works it out.
        Computed { usd: f64, people: f64 }
            "{usd:exact} ÷ {people:people}", "{usd:exact}÷{people:people}";
        /// Of the record: the calendar year, and how sure each of the two is.
        OfRecord { usd: f64, people: f64, year: i32, of_usd: SourceMark, of_people: SourceMark }
            "{usd:exact} ÷ {people:people} ({year}; amount {of_usd}, people {of_people})",
            "{usd:exact}÷{people:people}、{year}年、金額は{of_usd}、人数は{of_people}";
    }
    /// A statement on how productive one company is beside another.
    Productivity {
        /// What the article says.
        Claim { times: f64 }
            "The article says about {times:tenths times}.", "記事によれば約{times:tenths倍}。";
        /// A profit a head over a revenue a head, with the article's own figures or those of the
        /// scenario.
        Profit { is_article: bool, times: f64, own: PerHead, lab: PerHead }
            "{is_article:Its own figures give|Here it is} {times:tenths times}: a profit a head, {own}, over a revenue a head, {lab}.",
            "{is_article:記事の数字では|この設定では}{times:tenths倍}。1人あたりの利益（{own}）を、1人あたりの売上高（{lab}）で割る。";
        /// Interest a head over a revenue a head.
        Interest { is_article: bool, times: f64, own: PerHead, lab: PerHead }
            "{is_article:Its own figures give|Here it is} {times:tenths times} on interest alone: interest a head, {own}, over a revenue a head, {lab}.",
            "{is_article:記事の数字では|この設定では}利息だけで{times:tenths倍}。1人あたりの利息（{own}）を、1人あたりの売上高（{lab}）で割る。";
        /// The scenario's issuer earns no profit that could be a multiple.
        NoMultiple
            "Here profit is a loss: no multiple.", "この設定では赤字のため倍率はない。";
        /// It earns no interest.
        NoMultipleOfInterest
            "Here interest is paid, not earned: no multiple.",
            "この設定では利息を支払う側のため倍率はない。";
        /// Profit over profit: there is none at the lab.
        NoProfit { lab: &'static str }
            "Profit over profit has no value: {lab} loses money.",
            "利益どうしの倍率はない。{lab}が赤字のためである。";
    }
    /// What paying the holders does to profit, the share movable; at last what a bank pays.
    Funding {
        /// The issuer keeps a profit.
        Keeps { pay: Pay, usd: f64, limit: Limit, bank: Decimal }
            "{pay} and the issuer keeps {usd}{limit}. A bank pays {bank} and runs branches besides.",
            "{pay}残る利益は{usd}{limit}。銀行は{bank}を払い、そのうえ支店も抱える。";
        /// It has a loss.
        Loses { pay: Pay, usd: f64, limit: Limit, bank: Decimal }
            "{pay} and the issuer loses {usd}{limit}. A bank pays {bank} and runs branches besides.",
            "{pay}損失は{usd}{limit}。銀行は{bank}を払い、そのうえ支店も抱える。";
    }
    /// What holders are paid by.
    Pay {
        /// A share of the bill rate.
        Rate { share: Dial }
            "Pay the holders {share} of the bill rate", "保有者に短期国債利回りの{share}を払うと、";
        /// A share of the income.
        Income { share: Dial }
            "Pay the holders {share} of the reserve income", "保有者に準備資産収入の{share}を払うと、";
        /// All but a fee.
        Rest { fee: Dial }
            "Pay the holders everything but {fee} of tokens a year",
            "トークンの年{fee}を除く残りをすべて保有者に払うと、";
    }
    /// Where profit is gone.
    Limit {
        /// At a share, percent, of what they are paid by.
        At { share: f64 } ". The profit is gone at {share:%1}", "。{share:%1}で利益は消える";
        /// At a share of the bill rate, by which they are not paid.
        AtRate { share: f64 }
            ". Were they paid by the bill rate, the profit would be gone at {share:%1} of it",
            "。短期国債利回りの割合で払うなら、{share:%1}で利益は消える";
        /// Not even at the whole rate.
        BeyondRate
            ". Even the whole rate would leave a profit", "。利回りをすべて払っても利益は残る";
        /// Not even at the whole income.
        BeyondIncome
            ". Even the whole income would leave a profit", "。収入をすべて払っても利益は残る";
        /// Not even at the whole bill rate, by which they are not paid.
        BeyondBillRate
            ". Even the whole bill rate would leave a profit",
            "。短期国債利回りをすべて払っても利益は残る";
        /// There is none at any share.
        Gone
            ". Even paying nothing would leave no profit", "。何も払わなくても利益は出ない";
    }
}

messages! {
    /// A vintage in the list of a laboratory: when it was said, and of which year.
    said_of_year(said: &str, year: i32) "{said}, on the year {year}", "{said}（{year}年について）";
}

phrases! {
    /// Over the statements on productivity.
    productivity_head "Profit per employee beside revenue per employee", "従業員1人あたりの利益と売上高";
    /// Over the sentence on paying the holders.
    funding_head "From issuer to bank, step by step", "発行体から銀行へ、一歩ずつ";
    /// Over the inputs of the laboratories.
    labs_head "What is said of the laboratories", "AI研究所の数字";
}

impl Language {
    /// A vintage in the list of a laboratory: when it was said, and of which year.
    pub(crate) fn vintage_of_year(self, id: &str, year: i32) -> String {
        self.said_of_year(&self.vintage(id), year)
    }
}
