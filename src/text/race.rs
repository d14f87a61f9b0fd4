//! Words of the figure that sets bets and profit against the losses of two laboratories.
//!
//! Not here: which finding it is; `figure` decides.

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::unit::Month;

/// How the issuer stands against the laboratories that lose money. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RaceFinding {
    /// No month to speak of.
    Empty,
    /// Neither laboratory loses anything in these months.
    NoLosses {
        /// What the issuer earns, below nought where it loses.
        profit: f64,
    },
    /// Its profit is never behind.
    Ahead {
        /// Who loses.
        who: Losers,
        /// What they lose.
        losses: f64,
        /// What the issuer earns.
        profit: f64,
    },
    /// It passes them.
    Passes {
        /// Who loses.
        who: Losers,
        /// The month.
        month: Month,
    },
    /// It is behind in the end as it was at first.
    Behind {
        /// Who loses.
        who: Losers,
        /// What they lose.
        losses: f64,
        /// What the issuer earns, below nought where it loses.
        profit: f64,
        /// The last month.
        month: Month,
    },
    /// They pass it.
    Overtaken {
        /// Who loses.
        who: Losers,
        /// The month.
        month: Month,
    },
}

/// Which laboratories lose money in the months shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Losers {
    /// Both.
    Both,
    /// One, by name.
    One(&'static str),
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
    let labs = |who| match who {
        Losers::Both => None,
        Losers::One(lab) => Some(lab),
    };
    match *finding {
        RaceFinding::Empty => language.no_month_to_compare(),
        RaceFinding::NoLosses { profit } if profit < 0.0 => language.only_the_issuer_loses(-profit),
        RaceFinding::NoLosses { profit } => language.nobody_loses(profit),
        RaceFinding::Ahead { who, losses, profit } => match labs(who) {
            None => language.ahead_of_both(losses, profit),
            Some(lab) => language.ahead_of(lab, losses, profit),
        },
        RaceFinding::Passes { who, month } => match labs(who) {
            None => language.passes_both(month),
            Some(lab) => language.passes_one(month, lab),
        },
        RaceFinding::Behind { who, losses, profit, month } => match (labs(who), profit < 0.0) {
            (None, true) => language.both_lose_and_the_issuer(losses, month, -profit),
            (None, false) => language.behind_both(losses, month, profit),
            (Some(lab), true) => language.one_loses_and_the_issuer(lab, losses, month, -profit),
            (Some(lab), false) => language.behind_one(lab, losses, month, profit),
        },
        RaceFinding::Overtaken { who, month } => match labs(who) {
            None => language.overtaken_by_both(month),
            Some(lab) => language.overtaken_by(month, lab),
        },
    }
}

messages! {
    /// No month.
    no_month_to_compare() "No month to compare", "比べる月がない";
    /// Neither laboratory loses, and the issuer earns.
    nobody_loses(profit: f64)
        "Neither laboratory loses money here; the issuer earns {profit}",
        "2つのAI研究所に損失はなく、発行体の利益は{profit}";
    /// Neither laboratory loses, and the issuer does.
    only_the_issuer_loses(loss: f64)
        "Neither laboratory loses money here; the issuer loses {loss}",
        "2つのAI研究所に損失はなく、発行体の損失は{loss}";
    /// The issuer is never behind both.
    ahead_of_both(losses: f64, profit: f64)
        "Two laboratories lose {losses}; the issuer earns {profit} and is never behind",
        "2つのAI研究所の損失は{losses}、発行体の利益は{profit}で常に上回る";
    /// It is never behind the one that loses.
    ahead_of(lab: &str, losses: f64, profit: f64)
        "{lab} loses {losses}; the issuer earns {profit} and is never behind",
        "{lab}の損失は{losses}、発行体の利益は{profit}で常に上回る";
    /// It passes both.
    passes_both(month: Month)
        "From {month} the issuer has earned more than two laboratories have lost",
        "{month}から、発行体の利益の累計が2つのAI研究所の損失を上回る";
    /// It passes the one.
    passes_one(month: Month, lab: &str)
        "From {month} the issuer has earned more than {lab} has lost",
        "{month}から、発行体の利益の累計が{lab}の損失を上回る";
    /// It is behind both.
    behind_both(losses: f64, month: Month, profit: f64)
        "Two laboratories lose {losses} by {month}; the issuer earns {profit} in that time",
        "{month}までに2つのAI研究所は{losses}を失い、発行体は{profit}を稼ぐ";
    /// It is behind the one.
    behind_one(lab: &str, losses: f64, month: Month, profit: f64)
        "{lab} loses {losses} by {month}; the issuer earns {profit} in that time",
        "{month}までに{lab}は{losses}を失い、発行体は{profit}を稼ぐ";
    /// All three lose.
    both_lose_and_the_issuer(losses: f64, month: Month, loss: f64)
        "Two laboratories lose {losses} by {month}, and the issuer loses {loss}",
        "{month}までに2つのAI研究所は{losses}を失い、発行体も{loss}を失う";
    /// The one loses, and so does the issuer.
    one_loses_and_the_issuer(lab: &str, losses: f64, month: Month, loss: f64)
        "{lab} loses {losses} by {month}, and the issuer loses {loss}",
        "{month}までに{lab}は{losses}を失い、発行体も{loss}を失う";
    /// Both pass the issuer.
    overtaken_by_both(month: Month)
        "From {month} two laboratories have lost more than the issuer has earned",
        "{month}から、2つのAI研究所の損失の累計が発行体の利益を上回る";
    /// The one does.
    overtaken_by(month: Month, lab: &str)
        "From {month} {lab} has lost more than the issuer has earned",
        "{month}から、{lab}の損失の累計が発行体の利益を上回る";
    /// Years of one laboratory's losses.
    pays_years_of_one(years: &str, lab: &str)
        "The first year’s profit pays for {years} years of {lab}’s losses.",
        "最初の1年の利益で、{lab}の損失{years}を賄える。";
    /// Years of both laboratories' losses, and of each alone.
    pays_years_of_both(years: &str, each: &str)
        "The first year’s profit pays for {years} years of both laboratories’ losses, or {each}.",
        "最初の1年の利益で、2つのAI研究所の損失{years}を賄える。{each}。";
    /// Of one of two.
    years_of_one_alone(years: &str, lab: &str)
        "{years} of {lab}’s alone", "{lab}だけなら{years}";
    /// Over the panel of sums.
    cumulative_since(date: &str) "Cumulative since {date}", "{date}からの累計";
    /// The losses of one laboratory.
    losses_of(lab: &str) "{lab}’s losses", "{lab}の損失";
    /// Beside the point where the lines cross.
    passes_in(month: &str) "passed {month}", "{month}に交差";
}

phrases! {
    /// Why no profit is needed.
    no_year_of_losses "There is no year of losses to pay.", "賄うべき損失がない。";
    /// Why none is paid.
    no_profit_for_losses
        "There is no profit in the first year to pay a year of losses from.",
        "最初の1年に、損失を賄う利益がない。";
    /// The line of profit.
    cumulative_profit "Profit so far", "利益の累計";
    /// What the figure is about.
    race_subject "Profit and bets against two laboratories’ losses", "利益とAIへの賭け、2つのAI研究所の損失";
    /// The upper edge of the losses.
    both_labs "Both laboratories’ losses", "2つのAI研究所の損失";
    /// The bets at the foot.
    bets_so_far "AI bets so far", "AIへの賭けの累計";
    /// The dashed line.
    reported_so_far "With changes in prices", "価格の変化を含む利益";
}

impl Language {
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

    /// One sentence: how many years of losses the first year's profit pays, or why it pays none.
    pub fn lab_years(self, years: &LabYears) -> String {
        let unit = if self == Self::English { "" } else { "年分" };
        let years_of = |value: f64| self.tenths(value, unit);
        match years {
            LabYears::NoLosses => self.no_year_of_losses().to_owned(),
            LabYears::NoProfit => self.no_profit_for_losses().to_owned(),
            LabYears::Pays { both, each } => match each.as_slice() {
                [(lab, value)] => self.pays_years_of_one(&years_of(*value), lab),
                each => {
                    let alone = |(lab, value): &(&'static str, f64)| {
                        self.years_of_one_alone(&years_of(*value), lab)
                    };
                    let each: Vec<_> = each.iter().map(alone).collect();
                    let joined = each.join(if self == Self::English { " and " } else { "、" });
                    self.pays_years_of_both(&years_of(*both), &joined)
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let month = Month::of(2029, 5);
        let who = Losers::Both;
        let behind = |profit| RaceFinding::Behind { who, losses: 3e9, profit, month };
        for (finding, english) in [
            (RaceFinding::Empty, "No month to compare"),
            (
                RaceFinding::NoLosses { profit: 2e9 },
                "Neither laboratory loses money here; the issuer earns $2.0 bn",
            ),
            (
                RaceFinding::NoLosses { profit: -2e9 },
                "Neither laboratory loses money here; the issuer loses $2.0 bn",
            ),
            (
                RaceFinding::Ahead { who, losses: 3e9, profit: 4e9 },
                "Two laboratories lose $3.0 bn; the issuer earns $4.0 bn and is never behind",
            ),
            (
                RaceFinding::Ahead { who: Losers::One("OpenAI"), losses: 3e9, profit: 4e9 },
                "OpenAI loses $3.0 bn; the issuer earns $4.0 bn and is never behind",
            ),
            (
                RaceFinding::Passes { who, month },
                "From May 2029 the issuer has earned more than two laboratories have lost",
            ),
            (
                behind(2e9),
                "Two laboratories lose $3.0 bn by May 2029; the issuer earns $2.0 bn in that time",
            ),
            (
                behind(-2e9),
                "Two laboratories lose $3.0 bn by May 2029, and the issuer loses $2.0 bn",
            ),
            (
                RaceFinding::Overtaken { who: Losers::One("Anthropic"), month },
                "From May 2029 Anthropic has lost more than the issuer has earned",
            ),
        ] {
            assert_eq!(race(Language::English, &finding).replace('\u{a0}', " "), english);
            let japanese = race(Language::Japanese, &finding);
            assert!(!japanese.ends_with('。') && !japanese.contains('−'), "{japanese}");
        }
    }

    #[test]
    fn lab_years_are_one_sentence() {
        let years = LabYears::Pays { both: 0.5, each: vec![("OpenAI", 0.6), ("Anthropic", 2.9)] };
        assert_eq!(
            Language::English.lab_years(&years),
            "The first year’s profit pays for 0.5 years of both laboratories’ losses, or 0.6 of OpenAI’s alone and 2.9 of Anthropic’s alone."
        );
        assert!(Language::Japanese.lab_years(&years).contains("OpenAIだけなら0.6年分"));
        let few = LabYears::Pays { both: 0.02, each: vec![("OpenAI", 0.02)] };
        assert_eq!(
            Language::Japanese.lab_years(&few),
            "最初の1年の利益で、OpenAIの損失0.1年分未満を賄える。"
        );
        assert_eq!(
            Language::English.lab_years(&few),
            "The first year’s profit pays for less than 0.1 years of OpenAI’s losses."
        );
        // Only what holds is said.
        assert!(!Language::English.lab_years(&LabYears::NoLosses).contains("profit"));
        assert_eq!(
            Language::Japanese.lab_years(&LabYears::NoProfit),
            "最初の1年に、損失を賄う利益がない。"
        );
    }
}
