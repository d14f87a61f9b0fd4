//! Words of the figure of the reserve and its cushion: the finding and what it says to people
//! who do not see it.
//!
//! Not here: which finding it is; `figure` decides. Shared fixed texts are in [`super::Texts`].

use super::label::names;
use super::message::messages;
use super::{Language, lower};
use crate::unit::Month;

/// What the cushion does over the projection. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CushionFinding {
    /// Redemptions wait from a month on.
    Gated {
        /// First month.
        month: Month,
        /// The longest queue.
        queue: f64,
    },
    /// Short from the start.
    Short {
        /// Missing at the start.
        gap: f64,
        /// What becomes of it.
        then: GapEnd,
    },
    /// Gone in a month.
    Gone {
        /// At the start; `None` where there was none.
        start: Option<f64>,
        /// The month.
        month: Month,
    },
    /// Cash is below nought.
    Overdrawn {
        /// First month.
        month: Month,
        /// Whether it is so because bets carried at the start are more than the reserve holds.
        by_bets: bool,
    },
    /// It stays where it is.
    Stays {
        /// About this much.
        amount: f64,
        /// Held at the floor that dividends keep, percent of tokens.
        at_floor: Option<f64>,
    },
    /// It moves from one amount to another.
    Moves {
        /// At the start.
        from: f64,
        /// At the end.
        to: f64,
        /// The last month.
        month: Month,
    },
    /// It falls below both its ends, or rises above both, and turns.
    Turns {
        /// At the start.
        from: f64,
        /// Where it turns.
        turn: f64,
        /// When.
        month: Month,
        /// At the end.
        to: f64,
    },
}

/// What becomes of a gap. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GapEnd {
    /// Closed for good in a month.
    Closed(Closer, Month),
    /// Still this much in the last month.
    Open(f64),
}

/// What closes a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closer {
    /// Profit alone would have.
    Profit,
    /// Changes of value alone would have.
    Marks,
    /// It takes both.
    Both,
}

/// The title of the figure.
pub fn cushion(language: Language, finding: &CushionFinding) -> String {
    match *finding {
        CushionFinding::Gated { month, queue } => language.holders_wait(month, queue),
        CushionFinding::Short { gap, then: GapEnd::Closed(closer, month) } => {
            language.gap_closed(gap, language.closer(closer), month)
        }
        CushionFinding::Short { gap, then: GapEnd::Open(rest) } => language.gap_stays(gap, rest),
        CushionFinding::Gone { start: Some(start), month } => language.cushion_gone(start, month),
        CushionFinding::Gone { start: None, month } => language.never_a_cushion(month),
        CushionFinding::Overdrawn { month, by_bets: false } => language.losses_overdraw(month),
        CushionFinding::Overdrawn { by_bets: true, .. } => language.bets_overdraw(),
        CushionFinding::Stays { amount, at_floor: Some(floor) } => {
            language.cushion_at_floor(amount, &language.percent(floor, 1))
        }
        CushionFinding::Stays { amount, at_floor: None } => language.cushion_stays(amount),
        CushionFinding::Moves { from, to, month } if to > from => {
            language.cushion_grows(from, to, month)
        }
        CushionFinding::Moves { from, to, month } => language.cushion_shrinks(from, to, month),
        CushionFinding::Turns { from, turn, month, to } if turn < from => {
            language.cushion_falls_and_turns(from, turn, month, to)
        }
        CushionFinding::Turns { from, turn, month, to } => {
            language.cushion_rises_and_turns(from, turn, month, to)
        }
    }
}

names! {
    /// What closes a gap, and that it does.
    closer(Closer) {
        Closer::Profit => "profit closes", "利益";
        Closer::Marks => "gains in value close", "値上がり";
        Closer::Both => "profit and gains in value close", "利益と値上がり";
    }
}

messages! {
    /// Redemptions wait.
    holders_wait(month: Month, queue: f64)
        "Holders have to wait from {month}; up to {queue} stands in the queue",
        "{month}から償還が滞り、最大{queue}が支払いを待つ";
    /// Short at the start, and something closes the gap.
    gap_closed(gap: f64, closes: &str, month: Month)
        "The reserve is {gap} short at the start; {closes} the gap by {month}",
        "準備資産は開始時に{gap}不足。{closes}が{month}までに穴を埋める";
    /// Short at both ends.
    gap_stays(gap: f64, rest: f64)
        "The reserve is {gap} short at the start and {rest} short at the end",
        "準備資産は開始時に{gap}不足し、期末にも{rest}足りない";
    /// The cushion is used up.
    cushion_gone(start: f64, month: Month)
        "The cushion of {start} is gone in {month}", "{start}の余剰は{month}になくなる";
    /// There was none.
    never_a_cushion(month: Month)
        "There is no cushion; the reserve falls short in {month}",
        "余剰はなく、準備資産は{month}に不足する";
    /// Losses above what can be sold.
    losses_overdraw(month: Month)
        "In {month} losses take more than the issuer can sell; cash is overdrawn",
        "{month}に損失が売れる資産を上回り、現金が不足する";
    /// Bets above the reserve.
    bets_overdraw()
        "The bets in the reserve are more than it holds; cash is overdrawn from the start",
        "準備資産の中の賭けが準備資産を上回り、開始時から現金が不足する";
    /// It stays at the floor of dividends.
    cushion_at_floor(amount: f64, floor: &str)
        "The cushion stays at {amount:exact}, its floor of {floor} of tokens",
        "余剰は{amount:exact}のまま。下限はトークンの{floor}";
    /// It stays.
    cushion_stays(amount: f64) "The cushion stays at {amount:exact}", "余剰は{amount:exact}のまま";
    /// It grows.
    cushion_grows(from: f64, to: f64, month: Month)
        "The cushion grows from {from:exact} to {to:exact} by {month}",
        "余剰は{from:exact}から{month}には{to:exact}に増える";
    /// It shrinks.
    cushion_shrinks(from: f64, to: f64, month: Month)
        "The cushion shrinks from {from:exact} to {to:exact} by {month}",
        "余剰は{from:exact}から{month}には{to:exact}に減る";
    /// It falls below both its ends.
    cushion_falls_and_turns(from: f64, turn: f64, month: Month, to: f64)
        "The cushion falls from {from:exact} to {turn:exact} in {month} and ends at {to:exact}",
        "余剰は{from:exact}から{month}に{turn:exact}まで減り、期末は{to:exact}";
    /// It rises above both.
    cushion_rises_and_turns(from: f64, turn: f64, month: Month, to: f64)
        "The cushion rises from {from:exact} to {turn:exact} in {month} and ends at {to:exact}",
        "余剰は{from:exact}から{month}に{turn:exact}まで増え、期末は{to:exact}";
    /// A subject with its unit over a panel: "Reserve, $ billion".
    subject_with_unit(subject: &str, unit: &str) "{subject}, {unit}", "{subject}、{unit}";
    /// A stock at the first and at the last month.
    stands_from_to(name: &str, first: &str, last: &str)
        "{name} starts at {first} and ends at {last}.",
        "{name}は{first}から始まり、{last}で終わる。";
}

impl Language {
    /// Names of bands that share one label: the first two, and a sign that there are more.
    pub fn names_together(self, names: &[&str]) -> String {
        match (self, names) {
            (_, []) => String::new(),
            (_, [one]) => (*one).to_owned(),
            (Self::English, [one, two]) => format!("{one}, {}", lower(two)),
            (Self::English, [one, two, ..]) => format!("{one}, {}, …", lower(two)),
            (Self::Japanese, [one, two]) => format!("{one}・{two}"),
            (Self::Japanese, [one, two, ..]) => format!("{one}・{two}など"),
        }
    }

    /// A name and its amount in a drawing whose caption says the unit, which Japanese repeats.
    pub fn amount_on_axis(self, name: &str, number: &str, unit: &str) -> String {
        match self {
            Self::English => format!("{name} {number}"),
            Self::Japanese => format!("{name}{number}{unit}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let month = Month::of(2027, 3);
        let closed =
            |closer| CushionFinding::Short { gap: 1e9, then: GapEnd::Closed(closer, month) };
        for (finding, english) in [
            (
                CushionFinding::Gated { month, queue: 2e9 },
                "Holders have to wait from March 2027; up to $2.0 bn stands in the queue",
            ),
            (
                closed(Closer::Profit),
                "The reserve is $1.0 bn short at the start; profit closes the gap by March 2027",
            ),
            (
                closed(Closer::Marks),
                "The reserve is $1.0 bn short at the start; gains in value close the gap by March 2027",
            ),
            (
                closed(Closer::Both),
                "The reserve is $1.0 bn short at the start; profit and gains in value close the gap by March 2027",
            ),
            (
                CushionFinding::Short { gap: 1e9, then: GapEnd::Open(2e9) },
                "The reserve is $1.0 bn short at the start and $2.0 bn short at the end",
            ),
            (
                CushionFinding::Gone { start: Some(1e9), month },
                "The cushion of $1.0 bn is gone in March 2027",
            ),
            (
                CushionFinding::Gone { start: None, month },
                "There is no cushion; the reserve falls short in March 2027",
            ),
            (
                CushionFinding::Overdrawn { month, by_bets: false },
                "In March 2027 losses take more than the issuer can sell; cash is overdrawn",
            ),
            (
                CushionFinding::Overdrawn { month, by_bets: true },
                "The bets in the reserve are more than it holds; cash is overdrawn from the start",
            ),
            (
                CushionFinding::Stays { amount: 1e9, at_floor: None },
                "The cushion stays at $1.00 bn",
            ),
            (
                CushionFinding::Stays { amount: 1e9, at_floor: Some(2.0) },
                "The cushion stays at $1.00 bn, its floor of 2.0 % of tokens",
            ),
            (
                CushionFinding::Moves { from: 1e9, to: 2e9, month },
                "The cushion grows from $1.00 bn to $2.00 bn by March 2027",
            ),
            (
                CushionFinding::Moves { from: 2e9, to: 1e9, month },
                "The cushion shrinks from $2.00 bn to $1.00 bn by March 2027",
            ),
            (
                CushionFinding::Turns { from: 2e9, turn: 1e9, month, to: 3e9 },
                "The cushion falls from $2.00 bn to $1.00 bn in March 2027 and ends at $3.00 bn",
            ),
            (
                CushionFinding::Turns { from: 2e9, turn: 4e9, month, to: 3e9 },
                "The cushion rises from $2.00 bn to $4.00 bn in March 2027 and ends at $3.00 bn",
            ),
        ] {
            assert_eq!(cushion(Language::English, &finding).replace('\u{a0}', " "), english);
            let japanese = cushion(Language::Japanese, &finding);
            assert!(!japanese.ends_with('。') && !japanese.is_ascii(), "{japanese}");
        }
    }

    #[test]
    fn small_bands_share_a_label() {
        let names = ["Secured loans", "Gold", "Bitcoin"];
        assert_eq!(Language::English.names_together(&names), "Secured loans, gold, …");
        assert_eq!(Language::English.names_together(&names[..2]), "Secured loans, gold");
        assert_eq!(Language::Japanese.names_together(&["貸付", "金", "株式"]), "貸付・金など");
    }
}
