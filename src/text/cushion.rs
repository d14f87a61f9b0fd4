//! Words of the figure of the reserve and its cushion: the finding and what it says to people
//! who do not see it.
//!
//! Not here: which finding it is; `figure` decides. Shared fixed texts are in [`super::Texts`].

use super::{Language, lower};

/// What the cushion does over the projection. Amounts and months are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub enum CushionFinding {
    /// Redemptions wait from a month on.
    Gated {
        /// First month.
        month: String,
        /// The longest queue.
        queue: String,
    },
    /// Short from the start: by how much, and the month the gap is closed, if it is.
    Short {
        /// Missing at the start.
        gap: String,
        /// The month that closes it, or what is missing at the end.
        then: GapEnd,
    },
    /// Gone in a month.
    Gone {
        /// At the start; `None` where there was none.
        start: Option<String>,
        /// The month.
        month: String,
    },
    /// Cash is below nought from a month on.
    Overdrawn {
        /// First month.
        month: String,
    },
    /// It stays where it is.
    Stays {
        /// About this much.
        amount: String,
        /// Held at the floor that dividends keep.
        at_floor: Option<String>,
    },
    /// It moves from one amount to another.
    Moves {
        /// Whether it grows.
        grows: bool,
        /// At the start.
        from: String,
        /// At the end.
        to: String,
        /// The last month.
        month: String,
    },
}

/// What becomes of a gap.
#[derive(Clone, Debug, PartialEq)]
pub enum GapEnd {
    /// Closed in a month.
    Closed(String),
    /// Still this much in the last month.
    Open(String),
}

/// The title of the figure.
pub fn cushion(language: Language, finding: &CushionFinding) -> String {
    match language {
        Language::English => english(finding),
        Language::Japanese => japanese(finding),
    }
}

fn english(finding: &CushionFinding) -> String {
    match finding {
        CushionFinding::Gated { month, queue } => {
            format!("Holders have to wait from {month}; up to {queue} stands in the queue")
        }
        CushionFinding::Short { gap, then: GapEnd::Closed(month) } => {
            format!("The reserve is {gap} short today; profit closes the gap by {month}")
        }
        CushionFinding::Short { gap, then: GapEnd::Open(rest) } => {
            format!("The reserve is {gap} short today and {rest} short at the end")
        }
        CushionFinding::Gone { start: Some(start), month } => {
            format!("The cushion of {start} is gone in {month}")
        }
        CushionFinding::Gone { start: None, month } => {
            format!("There is no cushion; the reserve falls short in {month}")
        }
        CushionFinding::Overdrawn { month } => {
            format!("From {month} the issuer cannot pay its losses; cash is overdrawn")
        }
        CushionFinding::Stays { amount, at_floor: Some(floor) } => {
            format!("The cushion stays at {amount}, its floor of {floor} of tokens")
        }
        CushionFinding::Stays { amount, at_floor: None } => {
            format!("The cushion stays at {amount}")
        }
        CushionFinding::Moves { grows, from, to, month } => {
            let verb = if *grows { "grows" } else { "shrinks" };
            format!("The cushion {verb} from {from} to {to} by {month}")
        }
    }
}

fn japanese(finding: &CushionFinding) -> String {
    match finding {
        CushionFinding::Gated { month, queue } => {
            format!("{month}から償還が滞り、最大{queue}が支払いを待つ")
        }
        CushionFinding::Short { gap, then: GapEnd::Closed(month) } => {
            format!("準備資産は現在{gap}不足。利益が{month}までに穴を埋める")
        }
        CushionFinding::Short { gap, then: GapEnd::Open(rest) } => {
            format!("準備資産は現在{gap}不足し、期末にも{rest}足りない")
        }
        CushionFinding::Gone { start: Some(start), month } => {
            format!("{start}の余剰は{month}に消える")
        }
        CushionFinding::Gone { start: None, month } => {
            format!("余剰はなく、準備資産は{month}に不足する")
        }
        CushionFinding::Overdrawn { month } => {
            format!("{month}から損失を払いきれず、現金が不足する")
        }
        CushionFinding::Stays { amount, at_floor: Some(floor) } => {
            format!("余剰は{amount}のまま。下限はトークンの{floor}")
        }
        CushionFinding::Stays { amount, at_floor: None } => format!("余剰は{amount}のまま"),
        CushionFinding::Moves { grows, from, to, month } => {
            let verb = if *grows { "増える" } else { "減る" };
            format!("余剰は{from}から{month}には{to}に{verb}")
        }
    }
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

    /// A subject with its unit over a panel: "Reserve, $ billion".
    pub fn subject_with_unit(self, subject: &str, unit: &str) -> String {
        match self {
            Self::English => format!("{subject}, {unit}"),
            Self::Japanese => format!("{subject}、{unit}"),
        }
    }

    /// A stock at the first and at the last month.
    pub fn stands_from_to(self, name: &str, first: &str, last: &str) -> String {
        match self {
            Self::English => format!("{name} starts at {first} and ends at {last}."),
            Self::Japanese => format!("{name}は{first}から始まり、{last}で終わる。"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let text = || "x".to_owned();
        let findings = [
            CushionFinding::Gated { month: text(), queue: text() },
            CushionFinding::Short { gap: text(), then: GapEnd::Closed(text()) },
            CushionFinding::Short { gap: text(), then: GapEnd::Open(text()) },
            CushionFinding::Gone { start: Some(text()), month: text() },
            CushionFinding::Gone { start: None, month: text() },
            CushionFinding::Overdrawn { month: text() },
            CushionFinding::Stays { amount: text(), at_floor: None },
            CushionFinding::Stays { amount: text(), at_floor: Some(text()) },
            CushionFinding::Moves { grows: true, from: text(), to: text(), month: text() },
            CushionFinding::Moves { grows: false, from: text(), to: text(), month: text() },
        ];
        for language in Language::ALL {
            let titles: Vec<_> = findings.iter().map(|found| cushion(language, found)).collect();
            assert!(titles.iter().all(|title| !title.ends_with(['.', '。'])), "{titles:?}");
            assert!((1..titles.len()).all(|at| titles[at] != titles[at - 1]));
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
