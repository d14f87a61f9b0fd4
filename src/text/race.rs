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

/// Years of laboratory losses that one year of profit pays, finished: both, and each with its
/// name.
#[derive(Clone, Debug, PartialEq)]
pub struct LabYears {
    /// Both.
    pub both: String,
    /// Each.
    pub each: Vec<(&'static str, String)>,
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
            format!("二つのAI研究所に損失はなく、発行体の利益は{profit}")
        }
        RaceFinding::Ahead { losses, profit } => {
            format!("二つのAI研究所の損失は{losses}、発行体の利益は{profit}で常に上回る")
        }
        RaceFinding::Passes { month } => {
            format!("{month}から、発行体の利益の累計が二つのAI研究所の損失を上回る")
        }
        RaceFinding::Behind { losses, profit, is_loss: false, month } => {
            format!("{month}までに二つのAI研究所は{losses}を失い、発行体は{profit}を稼ぐ")
        }
        RaceFinding::Behind { losses, profit, is_loss: true, month } => {
            format!("{month}までに二つのAI研究所は{losses}を失い、発行体も{profit}を失う")
        }
        RaceFinding::Overtaken { month } => {
            format!("{month}から、二つのAI研究所の損失の累計が発行体の利益を上回る")
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
            Self::Japanese => "利益とAI投資、二つのAI研究所の損失",
        }
    }

    /// The upper edge of the losses.
    pub fn both_labs(self) -> &'static str {
        match self {
            Self::English => "Both laboratories’ losses",
            Self::Japanese => "二つのAI研究所の損失",
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
            Self::Japanese => "AI投資の累計",
        }
    }

    /// The dashed line.
    pub fn reported_so_far(self) -> &'static str {
        match self {
            Self::English => "With changes in prices",
            Self::Japanese => "値上がりを含む利益",
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

    /// One sentence: how many years of losses one year of profit pays; `None` says it pays none.
    pub fn lab_years(self, years: Option<&LabYears>) -> String {
        let Some(years) = years else {
            return match self {
                Self::English => "There is no year of losses to pay, or no profit to pay it from.",
                Self::Japanese => "賄うべき損失がないか、賄う利益がない。",
            }
            .to_owned();
        };
        let each: Vec<_> = (years.each.iter())
            .map(|(lab, number)| match self {
                Self::English => format!("{number} of {lab}’s alone"),
                Self::Japanese => format!("{lab}だけなら{number}年分"),
            })
            .collect();
        match self {
            Self::English => format!(
                "One year of profit pays for {} years of both laboratories’ losses, or {}.",
                years.both,
                each.join(" and ")
            ),
            Self::Japanese => format!(
                "1年の利益で、二つのAI研究所の損失{}年分を賄える。{}。",
                years.both,
                each.join("、")
            ),
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
        let years = LabYears {
            both: "0.5".to_owned(),
            each: vec![("OpenAI", "0.6".to_owned()), ("Anthropic", "2.9".to_owned())],
        };
        assert_eq!(
            Language::English.lab_years(Some(&years)),
            "One year of profit pays for 0.5 years of both laboratories’ losses, or 0.6 of OpenAI’s alone and 2.9 of Anthropic’s alone."
        );
        assert!(Language::Japanese.lab_years(Some(&years)).contains("OpenAIだけなら0.6年分"));
        assert_ne!(Language::English.lab_years(None), Language::Japanese.lab_years(None));
    }
}
