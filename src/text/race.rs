//! Words of the figure that sets bets and profit against the losses of two laboratories.
//!
//! Not here: which finding it is; `figure` decides.

use super::Language;
use crate::unit::Month;

/// How the issuer stands against the laboratories. Amounts and months are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub enum RaceFinding {
    /// No month to speak of.
    Empty,
    /// Neither laboratory loses anything in these months.
    NoLosses {
        /// What the issuer earns.
        profit: String,
    },
    /// Its profit is never behind.
    Ahead {
        /// What the laboratories lose.
        losses: String,
        /// What the issuer earns.
        profit: String,
    },
    /// It passes them.
    Passes {
        /// The month.
        month: String,
    },
    /// It is behind in the end as it was at first.
    Behind {
        /// What the laboratories lose.
        losses: String,
        /// What the issuer earns, or loses.
        profit: String,
        /// Whether it loses.
        is_loss: bool,
        /// The last month.
        month: String,
    },
    /// They pass it.
    Overtaken {
        /// The month.
        month: String,
    },
}

/// Years of laboratory losses that one year of profit pays.
#[derive(Clone, Debug, PartialEq)]
pub enum LabYears {
    /// So many.
    Pays {
        /// Of both laboratories.
        both: f64,
        /// Of each alone, with its name.
        each: Vec<(&'static str, f64)>,
    },
    /// No laboratory loses anything in that year.
    NoLosses,
    /// There is no profit.
    NoProfit,
}

/// The title of the figure.
pub fn race(language: Language, finding: &RaceFinding) -> String {
    match language {
        Language::English => english(finding),
        Language::Japanese => japanese(finding),
    }
}

fn english(finding: &RaceFinding) -> String {
    match finding {
        RaceFinding::Empty => "No month to compare".to_owned(),
        RaceFinding::NoLosses { profit } => {
            format!("Neither laboratory loses money here; the issuer earns {profit}")
        }
        RaceFinding::Ahead { losses, profit } => {
            format!("Two laboratories lose {losses}; the issuer earns {profit} and is never behind")
        }
        RaceFinding::Passes { month } => {
            format!("From {month} the issuer has earned more than two laboratories have lost")
        }
        RaceFinding::Behind { losses, profit, is_loss: false, month } => format!(
            "Two laboratories lose {losses} by {month}; the issuer earns {profit} in that time"
        ),
        RaceFinding::Behind { losses, profit, is_loss: true, month } => {
            format!("Two laboratories lose {losses} by {month}, and the issuer loses {profit}")
        }
        RaceFinding::Overtaken { month } => {
            format!("From {month} two laboratories have lost more than the issuer has earned")
        }
    }
}

fn japanese(finding: &RaceFinding) -> String {
    match finding {
        RaceFinding::Empty => "比べる月がない".to_owned(),
        RaceFinding::NoLosses { profit } => {
            format!("2つのAI研究所に損失はなく、発行体の利益は{profit}")
        }
        RaceFinding::Ahead { losses, profit } => {
            format!("2つのAI研究所の損失は{losses}、発行体の利益は{profit}で常に上回る")
        }
        RaceFinding::Passes { month } => {
            format!("{month}から、発行体の利益の累計が2つのAI研究所の損失を上回る")
        }
        RaceFinding::Behind { losses, profit, is_loss: false, month } => {
            format!("{month}までに2つのAI研究所は{losses}を失い、発行体は{profit}を稼ぐ")
        }
        RaceFinding::Behind { losses, profit, is_loss: true, month } => {
            format!("{month}までに2つのAI研究所は{losses}を失い、発行体も{profit}を失う")
        }
        RaceFinding::Overtaken { month } => {
            format!("{month}から、2つのAI研究所の損失の累計が発行体の利益を上回る")
        }
    }
}

impl Language {
    /// Over the panel of sums.
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

    /// What the figure is about.
    pub fn race_subject(self) -> &'static str {
        match self {
            Self::English => "Profit and bets against two laboratories’ losses",
            Self::Japanese => "利益とAIへの賭け、2つのAI研究所の損失",
        }
    }

    /// The upper edge of the losses.
    pub fn both_labs(self) -> &'static str {
        match self {
            Self::English => "Both laboratories’ losses",
            Self::Japanese => "2つのAI研究所の損失",
        }
    }

    /// The losses of one laboratory.
    pub fn losses_of(self, lab: &str) -> String {
        match self {
            Self::English => format!("{lab}’s losses"),
            Self::Japanese => format!("{lab}の損失"),
        }
    }

    /// The bets at the foot.
    pub fn bets_so_far(self) -> &'static str {
        match self {
            Self::English => "AI bets so far",
            Self::Japanese => "AIへの賭けの累計",
        }
    }

    /// The dashed line.
    pub fn reported_so_far(self) -> &'static str {
        match self {
            Self::English => "With changes in prices",
            Self::Japanese => "価格の変化を含む利益",
        }
    }

    /// Beside the point where the lines cross.
    pub fn passes_in(self, month: &str) -> String {
        match self {
            Self::English => format!("passed {month}"),
            Self::Japanese => format!("{month}に交差"),
        }
    }

    /// When something was said of a laboratory: "2024", "Nov 2025", "2025年11月".
    pub fn vintage(self, id: &str) -> String {
        match (id.parse::<Month>(), self) {
            (Ok(month), _) => self.date(month),
            (Err(_), Self::English) => id.to_owned(),
            (Err(_), Self::Japanese) => format!("{id}年"),
        }
    }

    /// Under the figure: what the losses are, and when each laboratory's were said.
    pub fn race_note(self, vintages: &[(&str, String)]) -> String {
        let seen: Vec<_> = (vintages.iter())
            .map(|(lab, when)| match self {
                Self::English => format!("{lab} as seen in {when}"),
                Self::Japanese => format!("{lab}は{when}の見通し"),
            })
            .collect();
        match self {
            Self::English => format!(
                "{}. Press reports and leaks; a loss narrows in a straight line, year by year, to break-even. Profit is before purchases and dividends.",
                seen.join(", ")
            ),
            Self::Japanese => format!(
                "{}。報道と流出資料による。損失は黒字の年まで1年ごとに同じ額ずつ縮む。利益は購入と配当の前の額。",
                seen.join("、")
            ),
        }
    }

    /// One sentence: how many years of losses one year of profit pays, or why it pays none.
    pub fn lab_years(self, years: &LabYears) -> String {
        let (both, each) = match (self, years) {
            (_, LabYears::Pays { both, each }) => (both, each),
            (Self::English, LabYears::NoLosses) => {
                return "There is no year of losses to pay.".to_owned();
            }
            (Self::English, LabYears::NoProfit) => {
                return "There is no profit to pay a year of losses from.".to_owned();
            }
            (Self::Japanese, LabYears::NoLosses) => return "賄うべき損失がない。".to_owned(),
            (Self::Japanese, LabYears::NoProfit) => return "損失を賄う利益がない。".to_owned(),
        };
        let years = |value: f64| match self {
            Self::English => self.tenths(value, ""),
            Self::Japanese => self.tenths(value, "年分"),
        };
        let each: Vec<_> = (each.iter())
            .map(|(lab, value)| match self {
                Self::English => format!("{} of {lab}’s alone", years(*value)),
                Self::Japanese => format!("{lab}だけなら{}", years(*value)),
            })
            .collect();
        let both = years(*both);
        match self {
            Self::English => format!(
                "One year of profit pays for {both} years of both laboratories’ losses, or {}.",
                each.join(" and ")
            ),
            Self::Japanese => {
                format!("1年の利益で、2つのAI研究所の損失{both}を賄える。{}。", each.join("、"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let text = || "x".to_owned();
        let behind = |is_loss| RaceFinding::Behind {
            losses: text(),
            profit: text(),
            is_loss,
            month: text(),
        };
        let findings = [
            RaceFinding::Empty,
            RaceFinding::NoLosses { profit: text() },
            RaceFinding::Ahead { losses: text(), profit: text() },
            RaceFinding::Passes { month: text() },
            behind(false),
            behind(true),
            RaceFinding::Overtaken { month: text() },
        ];
        for language in Language::ALL {
            let titles: Vec<_> = findings.iter().map(|found| race(language, found)).collect();
            assert!(titles.iter().all(|title| !title.ends_with(['.', '。'])), "{titles:?}");
            assert!((1..titles.len()).all(|at| titles[at] != titles[at - 1]));
        }
    }

    #[test]
    fn lab_years_are_one_sentence() {
        let years = LabYears::Pays { both: 0.5, each: vec![("OpenAI", 0.6), ("Anthropic", 2.9)] };
        assert_eq!(
            Language::English.lab_years(&years),
            "One year of profit pays for 0.5 years of both laboratories’ losses, or 0.6 of OpenAI’s alone and 2.9 of Anthropic’s alone."
        );
        assert!(Language::Japanese.lab_years(&years).contains("OpenAIだけなら0.6年分"));
        let few = LabYears::Pays { both: 0.02, each: vec![("OpenAI", 0.04)] };
        assert_eq!(
            Language::Japanese.lab_years(&few),
            "1年の利益で、2つのAI研究所の損失0.1年分未満を賄える。OpenAIだけなら0.1年分未満。"
        );
        assert!(Language::English.lab_years(&few).contains("less than 0.1 years of both"));
        // Only what holds is said.
        assert!(!Language::English.lab_years(&LabYears::NoLosses).contains("profit"));
        assert_eq!(Language::Japanese.lab_years(&LabYears::NoProfit), "損失を賄う利益がない。");
    }
}
