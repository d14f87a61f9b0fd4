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
    match language {
        Language::English => english(*finding),
        Language::Japanese => japanese(*finding),
    }
}

fn english(finding: RaceFinding) -> String {
    let money = |usd: f64| Language::English.money_short(usd.abs());
    let date = |month: Month| Language::English.date_long(month);
    let earns = |profit: f64| if profit < 0.0 { "loses" } else { "earns" };
    // Who, "lose" and "have", in the right number.
    let of = |who: Losers| match who {
        Losers::Both => ("Two laboratories", "two laboratories", "have", "lose"),
        Losers::One(lab) => (lab, lab, "has", "loses"),
    };
    match finding {
        RaceFinding::Empty => "No month to compare".to_owned(),
        RaceFinding::NoLosses { profit } => format!(
            "Neither laboratory loses money here; the issuer {} {}",
            earns(profit),
            money(profit)
        ),
        RaceFinding::Ahead { who, losses, profit } => {
            let (who, .., lose) = of(who);
            format!(
                "{who} {lose} {}; the issuer earns {} and is never behind",
                money(losses),
                money(profit)
            )
        }
        RaceFinding::Passes { who, month } => {
            let (_, who, have, _) = of(who);
            format!("From {} the issuer has earned more than {who} {have} lost", date(month))
        }
        RaceFinding::Behind { who, losses, profit, month } => {
            let (who, .., lose) = of(who);
            let (losses, month) = (money(losses), date(month));
            if profit < 0.0 {
                let profit = money(profit);
                format!("{who} {lose} {losses} by {month}, and the issuer loses {profit}")
            } else {
                let profit = money(profit);
                format!("{who} {lose} {losses} by {month}; the issuer earns {profit} in that time")
            }
        }
        RaceFinding::Overtaken { who, month } => {
            let (_, who, have, _) = of(who);
            format!("From {} {who} {have} lost more than the issuer has earned", date(month))
        }
    }
}

fn japanese(finding: RaceFinding) -> String {
    let money = |usd: f64| Language::Japanese.money_short(usd.abs());
    let date = |month: Month| Language::Japanese.date_long(month);
    let of = |who: Losers| match who {
        Losers::Both => "2つのAI研究所",
        Losers::One(lab) => lab,
    };
    match finding {
        RaceFinding::Empty => "比べる月がない".to_owned(),
        RaceFinding::NoLosses { profit } => {
            let name = if profit < 0.0 { "損失" } else { "利益" };
            format!("2つのAI研究所に損失はなく、発行体の{name}は{}", money(profit))
        }
        RaceFinding::Ahead { who, losses, profit } => format!(
            "{}の損失は{}、発行体の利益は{}で常に上回る",
            of(who),
            money(losses),
            money(profit)
        ),
        RaceFinding::Passes { who, month } => {
            format!("{}から、発行体の利益の累計が{}の損失を上回る", date(month), of(who))
        }
        RaceFinding::Behind { who, losses, profit, month } => {
            let (particle, verb) = if profit < 0.0 { ("も", "失う") } else { ("は", "稼ぐ") };
            format!(
                "{}までに{}は{}を失い、発行体{particle}{}を{verb}",
                date(month),
                of(who),
                money(losses),
                money(profit)
            )
        }
        RaceFinding::Overtaken { who, month } => {
            format!("{}から、{}の損失の累計が発行体の利益を上回る", date(month), of(who))
        }
    }
}

messages! {
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
