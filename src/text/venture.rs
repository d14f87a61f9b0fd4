//! Words of the figure that sets the bets paid against profit.
//!
//! Not here: which finding it is; `figure` decides. Shared fixed texts are in [`super::Texts`].

use super::Language;

/// What becomes of the bets. Amounts and months are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub enum VentureFinding {
    /// No bet counts.
    Empty,
    /// All were paid before the start: how much, and how many months of profit that is.
    Paid {
        /// Amount.
        amount: String,
        /// Months of profit, where there is one.
        months: Option<String>,
    },
    /// They are paid when they are due.
    Pays {
        /// Amount still to be paid.
        amount: String,
        /// Months of profit.
        months: String,
    },
    /// They are paid when they are due, out of the cushion: there is no profit.
    PaysFromCushion {
        /// Amount still to be paid.
        amount: String,
    },
    /// Some wait and are paid in the end.
    Waits {
        /// Amount still to be paid.
        amount: String,
        /// The month of the last payment.
        month: String,
    },
    /// Some are due and not paid by the last month.
    Unpaid {
        /// What waits at the end.
        amount: String,
        /// The last month.
        month: String,
    },
    /// There is no profit and they are not paid.
    Never {
        /// What waits at the end.
        amount: String,
    },
}

/// The title of the figure.
pub fn venture(language: Language, finding: &VentureFinding) -> String {
    match language {
        Language::English => english(finding),
        Language::Japanese => japanese(finding),
    }
}

fn english(finding: &VentureFinding) -> String {
    match finding {
        VentureFinding::Empty => "There are no bets to pay for".to_owned(),
        VentureFinding::Paid { amount, months: Some(months) } => {
            format!("The bets came to {amount} and are paid: {months} of today’s profit")
        }
        VentureFinding::Paid { amount, months: None } => {
            format!("The bets of {amount} are paid; no profit would pay for them again")
        }
        VentureFinding::Pays { amount, months } => {
            format!("The bets come to {amount}: {months} of profit")
        }
        VentureFinding::PaysFromCushion { amount } => {
            format!("There is no profit; the cushion pays for bets of {amount}")
        }
        VentureFinding::Waits { amount, month } => {
            format!("Bets of {amount} have to wait; the last is paid in {month}")
        }
        VentureFinding::Unpaid { amount, month } => {
            format!("Bets of {amount} are still unpaid in {month}")
        }
        VentureFinding::Never { amount } => {
            format!("Profit never pays for the bets; {amount} stays unpaid")
        }
    }
}

fn japanese(finding: &VentureFinding) -> String {
    match finding {
        VentureFinding::Empty => "支払うべき賭けはない".to_owned(),
        VentureFinding::Paid { amount, months: Some(months) } => {
            format!("AI投資{amount}は支払い済み。今の利益の{months}分にあたる")
        }
        VentureFinding::Paid { amount, months: None } => {
            format!("AI投資{amount}は支払い済み。もう一度賄う利益はない")
        }
        VentureFinding::Pays { amount, months } => {
            format!("AI投資は{amount}、利益の{months}分")
        }
        VentureFinding::PaysFromCushion { amount } => {
            format!("利益はなく、AI投資{amount}は余剰から支払う")
        }
        VentureFinding::Waits { amount, month } => {
            format!("AI投資{amount}は支払いを待ち、最後の支払いは{month}")
        }
        VentureFinding::Unpaid { amount, month } => {
            format!("AI投資{amount}は{month}になっても払えない")
        }
        VentureFinding::Never { amount } => {
            format!("利益ではAI投資を賄えず、{amount}が未払いのまま残る")
        }
    }
}

impl Language {
    /// What the figure is about.
    pub fn venture_subject(self) -> &'static str {
        match self {
            Self::English => "AI bets paid against profit",
            Self::Japanese => "AI投資の支払いと利益",
        }
    }

    /// Over its panel.
    pub fn cumulative_since(self, date: &str) -> String {
        match self {
            Self::English => format!("Cumulative since {date}"),
            Self::Japanese => format!("{date}からの累計"),
        }
    }

    /// The line of profit.
    pub fn cumulative_profit(self) -> &'static str {
        match self {
            Self::English => "Profit so far",
            Self::Japanese => "利益の累計",
        }
    }

    /// The steps of the bets paid.
    pub fn cumulative_bets(self) -> &'static str {
        match self {
            Self::English => "Bets paid so far",
            Self::Japanese => "支払い済み",
        }
    }

    /// The hatched gap.
    pub fn bets_waiting(self) -> &'static str {
        match self {
            Self::English => "Bets waiting",
            Self::Japanese => "支払い待ち",
        }
    }

    /// The level at which the steps begin.
    pub fn paid_before_start(self, amount: &str) -> String {
        match self {
            Self::English => format!("{amount} paid before the start"),
            Self::Japanese => format!("開始前に{amount}を支払い済み"),
        }
    }

    /// Under the figure: bets that are not due within it.
    pub fn due_later(self, amount: &str) -> String {
        match self {
            Self::English => format!("Bets of {amount} are due after the last month shown."),
            Self::Japanese => format!("{amount}分の賭けは、表示期間の後に支払い期日を迎える。"),
        }
    }

    /// Under the figure: what profit is and is not.
    pub fn before_uses(self) -> &'static str {
        match self {
            Self::English => "Profit before purchases and dividends.",
            Self::Japanese => "利益は購入と配当の前の額。",
        }
    }

    /// The way to the venture book.
    pub fn open_book(self) -> &'static str {
        match self {
            Self::English => "Open the venture book",
            Self::Japanese => "投資の一覧を開く",
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
            VentureFinding::Empty,
            VentureFinding::Paid { amount: text(), months: Some(text()) },
            VentureFinding::Paid { amount: text(), months: None },
            VentureFinding::Pays { amount: text(), months: text() },
            VentureFinding::PaysFromCushion { amount: text() },
            VentureFinding::Waits { amount: text(), month: text() },
            VentureFinding::Unpaid { amount: text(), month: text() },
            VentureFinding::Never { amount: text() },
        ];
        for language in Language::ALL {
            let titles: Vec<_> = findings.iter().map(|found| venture(language, found)).collect();
            assert!(titles.iter().all(|title| !title.ends_with(['.', '。'])), "{titles:?}");
            assert!((1..titles.len()).all(|at| titles[at] != titles[at - 1]));
        }
    }
}
