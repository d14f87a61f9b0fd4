//! Words of the figure of the reserve and its cushion: the finding and what it says to people
//! who do not see it.
//!
//! Not here: which finding it is; `figure` decides. Shared fixed texts are in [`super::Texts`].

use super::Language;
use super::message::{findings, messages};
use crate::unit::Month;

findings! {
    /// What the cushion does over the projection. USD.
    CushionFinding {
        /// Redemptions wait from a month on; the longest queue.
        Gated { month: Month, queue: f64 }
            "Holders have to wait from {month}; up to {queue} stands in the queue",
            "{month}から償還が滞り、最大{queue}が支払いを待つ";
        /// Short from the start, until a gap is closed for good.
        Closed { gap: f64, closer: Closer, month: Month }
            "The reserve is {gap} short at the start; {closer} the gap by {month}",
            "準備資産は開始時に{gap}不足。{closer}が{month}までに穴を埋める";
        /// Short from the start, and still in the last month.
        Open { gap: f64, rest: f64 }
            "The reserve is {gap} short at the start and {rest} short at the end",
            "準備資産は開始時に{gap}不足し、期末にも{rest}足りない";
        /// Gone in a month.
        Gone { start: f64, month: Month }
            "The cushion of {start} is gone in {month}", "{start}の余剰は{month}になくなる";
        /// There was none at the start, and less in a month.
        Never { month: Month }
            "There is no cushion; the reserve falls short in {month}",
            "余剰はなく、準備資産は{month}に不足する";
        /// Cash is below nought in a month.
        Overdrawn { month: Month }
            "In {month} losses take more than the issuer can sell; cash is overdrawn",
            "{month}に損失が売れる資産を上回り、現金が不足する";
        /// It is so because bets carried at the start are more than the reserve holds.
        OverdrawnByBets
            "The bets in the reserve are more than it holds; cash is overdrawn from the start",
            "準備資産の中の賭けが準備資産を上回り、開始時から現金が不足する";
        /// It stays at the floor that dividends keep, percent of tokens.
        AtFloor { amount: f64, floor: f64 }
            "The cushion stays at {amount:exact}, its floor of {floor:%1} of tokens",
            "余剰は{amount:exact}のまま。下限はトークンの{floor:%1}";
        /// It stays where it is.
        Stays { amount: f64 } "The cushion stays at {amount:exact}", "余剰は{amount:exact}のまま";
        /// It grows until the last month.
        Grows { from: f64, to: f64, month: Month }
            "The cushion grows from {from:exact} to {to:exact} by {month}",
            "余剰は{from:exact}から{month}には{to:exact}に増える";
        /// It shrinks until the last month.
        Shrinks { from: f64, to: f64, month: Month }
            "The cushion shrinks from {from:exact} to {to:exact} by {month}",
            "余剰は{from:exact}から{month}には{to:exact}に減る";
        /// It falls below both its ends and turns.
        Dips { from: f64, turn: f64, month: Month, to: f64 }
            "The cushion falls from {from:exact} to {turn:exact} in {month} and ends at {to:exact}",
            "余剰は{from:exact}から{month}に{turn:exact}まで減り、期末は{to:exact}";
        /// It rises above both its ends and turns.
        Peaks { from: f64, turn: f64, month: Month, to: f64 }
            "The cushion rises from {from:exact} to {turn:exact} in {month} and ends at {to:exact}",
            "余剰は{from:exact}から{month}に{turn:exact}まで増え、期末は{to:exact}";
    }
    /// What closes a gap, and that it does.
    Closer {
        /// Profit alone would have.
        Profit "profit closes", "利益";
        /// Changes of value alone would have.
        Marks "gains in value close", "値上がり";
        /// It takes both.
        Both "profit and gains in value close", "利益と値上がり";
    }
}

messages! {
    /// A subject with its unit over a panel: "Reserve, $ billion".
    subject_with_unit(subject: &str, unit: &str) "{subject}, {unit}", "{subject}、{unit}";
    /// A stock at the first and at the last month.
    stands_from_to(name: &str, first: &str, last: &str)
        "{name} starts at {first} and ends at {last}.",
        "{name}は{first}から始まり、{last}で終わる。";
    /// A name and its amount in a drawing whose caption says the unit, which Japanese repeats.
    amount_on_axis(name: &str, number: &str, unit: &str)
        "{name} {number}{unit:|}", "{name}{number}{unit}";
    /// Names that share one label; there may be more.
    two_names(one: &str, two: &str, has_more: bool)
        "{one}, {two:lower}{has_more:, …|}", "{one}・{two}{has_more:など|}";
}

impl Language {
    /// Names of bands that share one label: the first two, and a sign that there are more.
    pub(crate) fn names_together(self, names: &[&str]) -> String {
        match names {
            [one, two, others @ ..] => self.two_names(one, two, !others.is_empty()),
            _ => names.concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_bands_share_a_label() {
        let names = ["Secured loans", "Gold", "Bitcoin"];
        assert_eq!(Language::English.names_together(&names), "Secured loans, gold, …");
        assert_eq!(Language::English.names_together(&names[..2]), "Secured loans, gold");
        assert_eq!(Language::Japanese.names_together(&["貸付", "金", "株式"]), "貸付・金など");
    }
}
