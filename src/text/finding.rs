//! Titles of figures: the finding, which changes with the result.
//!
//! Not here: what the finding is; `figure` decides the branch.

use super::{Language, lower};

/// What the income figure finds.
#[derive(Clone, Debug, PartialEq)]
pub enum IncomeFinding {
    /// A quarter point of rate moves a month's profit by this, and costs take that part of the
    /// income.
    Rate {
        /// Amount a month.
        quarter_point: String,
        /// Whether it is so on the opening balance alone, which does not stay.
        is_at_start: bool,
        /// Part of the income that the outlays take.
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
    Cents(String, Outlays),
}

/// What stands beside costs among the outlays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Outlays {
    /// Losses on loans.
    pub losses: bool,
    /// Tax.
    pub tax: bool,
}

/// What takes most of an income that does not suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taker {
    /// Costs with what stands beside them.
    Costs(Outlays),
    /// Holders and partners, who get most of the income.
    Holders,
    /// Holders and partners, who get more than all of it.
    HoldersAll,
}

impl Language {
    /// Costs and what stands beside them, by name.
    pub fn outlays(self, outlays: Outlays) -> &'static str {
        let Outlays { losses, tax } = outlays;
        match (self, losses, tax) {
            (Self::English, false, false) => "Costs",
            (Self::English, true, false) => "Costs and losses",
            (Self::English, false, true) => "Costs and tax",
            (Self::English, true, true) => "Costs, losses and tax",
            (Self::Japanese, false, false) => "経費",
            (Self::Japanese, true, false) => "経費・貸倒損失",
            (Self::Japanese, false, true) => "経費・税",
            (Self::Japanese, true, true) => "経費・貸倒損失・税",
        }
    }
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
        IncomeFinding::Rate { quarter_point, is_at_start, costs } => {
            let costs = match costs {
                CostWeight::Hardly => "costs hardly matter".to_owned(),
                CostWeight::Cents(cents, outlays) => format!(
                    "{} take {cents} cents of every dollar of income",
                    lower(Language::English.outlays(*outlays))
                ),
            };
            let every = if *is_at_start { "At the start, every" } else { "Every" };
            format!(
                "{every} quarter point of rate moves a month’s profit by {quarter_point}; {costs}"
            )
        }
        IncomeFinding::Loss { loss, taker } => {
            let taker = match taker {
                Taker::Costs(outlays) => format!(
                    "{} take more than the income brings",
                    lower(Language::English.outlays(*outlays))
                ),
                Taker::Holders => "holders and partners take most of the income".to_owned(),
                Taker::HoldersAll => {
                    "holders and partners are paid more than the income".to_owned()
                }
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
        IncomeFinding::Rate { quarter_point, is_at_start, costs } => {
            let costs = match costs {
                CostWeight::Hardly => "経費はほとんど効かない".to_owned(),
                CostWeight::Cents(cents, outlays) => format!(
                    "{}は収入1ドルのうち{cents}セント",
                    Language::Japanese.outlays(*outlays)
                ),
            };
            let start = if *is_at_start { "開始時の残高では、" } else { "" };
            format!("{start}金利0.25ポイントで月の利益は{quarter_point}動く。{costs}")
        }
        IncomeFinding::Loss { loss, taker } => {
            let taker = match taker {
                Taker::Costs(outlays) => {
                    format!("{}が収入を上回る", Language::Japanese.outlays(*outlays))
                }
                Taker::Holders => "収入の大半は保有者と提携先に渡る".to_owned(),
                Taker::HoldersAll => "保有者と提携先への支払いが収入を上回る".to_owned(),
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
        let all = Outlays { losses: true, tax: true };
        let rate = |is_at_start, costs| IncomeFinding::Rate {
            quarter_point: amount(),
            is_at_start,
            costs,
        };
        let findings = [
            rate(false, CostWeight::Hardly),
            rate(true, CostWeight::Cents("34".into(), all)),
            IncomeFinding::Loss { loss: amount(), taker: Taker::Costs(Outlays::default()) },
            IncomeFinding::Loss { loss: amount(), taker: Taker::Holders },
            IncomeFinding::Loss { loss: amount(), taker: Taker::HoldersAll },
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
        assert_eq!(
            income(Language::English, &findings[1]),
            "At the start, every quarter point of rate moves a month’s profit by $29 m; costs, losses and tax take 34 cents of every dollar of income"
        );
        assert_eq!(
            income(Language::Japanese, &findings[4]),
            "発行体は月に$29 mを失う。保有者と提携先への支払いが収入を上回る"
        );
    }
}
