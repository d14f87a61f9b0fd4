//! Titles of figures: the finding, which changes with the result.
//!
//! Not here: what the finding is; `figure` decides the branch.

use super::Language;

/// What the income figure finds.
#[derive(Clone, Debug, PartialEq)]
pub enum IncomeFinding {
    /// A quarter point of rate moves a month's profit by this, and costs take that part of the
    /// income.
    Rate {
        /// Amount a month.
        quarter_point: String,
        /// Part of the income that costs and tax take.
        costs: CostWeight,
    },
    /// A month's mean loss, and what takes most of the income.
    Loss {
        /// Amount a month, without its sign.
        loss: String,
        /// What takes most.
        taker: Taker,
    },
    /// Profit does not move with the rate.
    Still {
        /// Mean profit a month.
        profit: String,
    },
    /// Nothing is earned and nothing is paid.
    Nothing,
}

/// How much of the income costs, losses and tax take.
#[derive(Clone, Debug, PartialEq)]
pub enum CostWeight {
    /// Less than a tenth.
    Hardly,
    /// This many cents of every dollar.
    Cents(String),
}

/// What takes most of an income that does not suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taker {
    /// Costs, losses and tax.
    Costs,
    /// Holders and partners.
    Holders,
}

/// The title of the income figure.
pub fn income(language: Language, finding: &IncomeFinding) -> String {
    match language {
        Language::English => income_english(finding),
        Language::Japanese => income_japanese(finding),
    }
}

fn income_english(finding: &IncomeFinding) -> String {
    match finding {
        IncomeFinding::Rate { quarter_point, costs } => {
            let costs = match costs {
                CostWeight::Hardly => "costs hardly matter".to_owned(),
                CostWeight::Cents(cents) => format!("costs take {cents} cents of every dollar"),
            };
            format!(
                "Every quarter point of rate moves a month’s profit by {quarter_point}; {costs}"
            )
        }
        IncomeFinding::Loss { loss, taker } => {
            let taker = match taker {
                Taker::Costs => "costs take more than the income brings",
                Taker::Holders => "holders and partners take most of the income",
            };
            format!("The issuer loses {loss} a month; {taker}")
        }
        IncomeFinding::Still { profit } => {
            format!("The rate does not move the profit of {profit} a month")
        }
        IncomeFinding::Nothing => "Nothing is earned and nothing is paid".to_owned(),
    }
}

fn income_japanese(finding: &IncomeFinding) -> String {
    match finding {
        IncomeFinding::Rate { quarter_point, costs } => {
            let costs = match costs {
                CostWeight::Hardly => "経費はほとんど効かない".to_owned(),
                CostWeight::Cents(cents) => format!("経費は収入1ドルのうち{cents}セント"),
            };
            format!("金利0.25ポイントで月の利益は{quarter_point}動く。{costs}")
        }
        IncomeFinding::Loss { loss, taker } => {
            let taker = match taker {
                Taker::Costs => "経費が収入を上回る",
                Taker::Holders => "収入の大半は保有者と提携先に渡る",
            };
            format!("発行体は月に{loss}を失う。{taker}")
        }
        IncomeFinding::Still { profit } => format!("金利が動いても、月{profit}の利益は変わらない"),
        IncomeFinding::Nothing => "収入も支出もない".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let amount = || "$29 m".to_owned();
        let findings = [
            IncomeFinding::Rate { quarter_point: amount(), costs: CostWeight::Hardly },
            IncomeFinding::Rate { quarter_point: amount(), costs: CostWeight::Cents("34".into()) },
            IncomeFinding::Loss { loss: amount(), taker: Taker::Costs },
            IncomeFinding::Loss { loss: amount(), taker: Taker::Holders },
            IncomeFinding::Still { profit: amount() },
            IncomeFinding::Nothing,
        ];
        for finding in &findings {
            for language in Language::ALL {
                let title = income(language, finding);
                assert!(!title.is_empty() && !title.ends_with(['.', '。']), "{title}");
            }
        }
        assert_eq!(
            income(Language::English, &findings[0]),
            "Every quarter point of rate moves a month’s profit by $29 m; costs hardly matter"
        );
    }
}
