//! Words of the comparison with others: companies, measures and what is divided by what.
//!
//! Not here: which findings hold; `figure` decides. Words of the race with the laboratories are
//! in [`super::race`].

use super::Language;
use super::sentence::{Outcome, Span};
use crate::scenario::{Lab, Lever};

/// A company of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Company {
    /// The issuer as it is set.
    Issuer,
    /// The same with Circle's distributors.
    Sharing,
    /// A bank on the same book.
    Bank,
    /// A laboratory.
    Lab(Lab),
}

impl Company {
    /// Every company, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::Issuer,
        Self::Sharing,
        Self::Bank,
        Self::Lab(Lab::OpenAi),
        Self::Lab(Lab::Anthropic),
    ];

    /// Stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Sharing => "sharing_issuer",
            Self::Bank => "bank",
            Self::Lab(lab) => lab.key(),
        }
    }
}

/// A figure of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Everything taken in, USD.
    Revenue,
    /// Paid to holders and partners, USD.
    PaidAway,
    /// Costs, USD.
    Costs,
    /// Profit, or loss below nought, USD.
    Profit,
    /// People.
    Staff,
    /// Revenue over people, USD.
    RevenuePerEmployee,
    /// Profit over people, USD.
    ProfitPerEmployee,
    /// Margin after holders and partners, percent.
    Margin,
    /// Costs over income, percent.
    CostIncome,
    /// Short rate at which profit is nought, percent.
    BreakEvenRate,
    /// First year without a loss.
    BreakEvenYear,
}

impl Measure {
    /// Every measure, in the order of the table.
    pub const ALL: [Self; 11] = [
        Self::Revenue,
        Self::PaidAway,
        Self::Costs,
        Self::Profit,
        Self::Staff,
        Self::RevenuePerEmployee,
        Self::ProfitPerEmployee,
        Self::Margin,
        Self::CostIncome,
        Self::BreakEvenRate,
        Self::BreakEvenYear,
    ];

    /// Stable name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::PaidAway => "paid_away",
            Self::Costs => "costs",
            Self::Profit => "profit",
            Self::Staff => "staff",
            Self::RevenuePerEmployee => "revenue_per_employee",
            Self::ProfitPerEmployee => "profit_per_employee",
            Self::Margin => "margin",
            Self::CostIncome => "cost_income",
            Self::BreakEvenRate => "break_even_rate",
            Self::BreakEvenYear => "break_even_year",
        }
    }

    /// Stable name of its unit in files.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Revenue | Self::PaidAway | Self::Costs | Self::Profit => "USD",
            Self::Staff => "people",
            Self::RevenuePerEmployee | Self::ProfitPerEmployee => "USD a head",
            Self::Margin | Self::CostIncome | Self::BreakEvenRate => "percent",
            Self::BreakEvenYear => "year",
        }
    }
}

impl Language {
    /// The head of a company's column; `year` is the one a laboratory's figures speak of.
    pub fn company(self, company: Company, year: i32) -> String {
        match (self, company) {
            (Self::English, Company::Issuer) => "The issuer".to_owned(),
            (Self::English, Company::Sharing) => "If it shared like Circle".to_owned(),
            (Self::English, Company::Bank) => "A bank, same assets".to_owned(),
            (Self::English, Company::Lab(lab)) => format!("{}, {year}", lab.name()),
            (Self::Japanese, Company::Issuer) => "発行体".to_owned(),
            (Self::Japanese, Company::Sharing) => "Circle並みに分け合う発行体".to_owned(),
            (Self::Japanese, Company::Bank) => "同じ資産の銀行".to_owned(),
            (Self::Japanese, Company::Lab(lab)) => format!("{}（{year}年）", lab.name()),
        }
    }

    /// The head of a measure's row.
    pub fn measure(self, measure: Measure) -> &'static str {
        match self {
            Self::English => match measure {
                Measure::Revenue => "Revenue",
                Measure::PaidAway => "Paid to holders and partners",
                Measure::Costs => "Costs",
                Measure::Profit => "Profit or loss",
                Measure::Staff => "People",
                Measure::RevenuePerEmployee => "Revenue ÷ people",
                Measure::ProfitPerEmployee => "Profit ÷ people",
                Measure::Margin => "Interest margin after what is paid away",
                Measure::CostIncome => "Costs ÷ income",
                Measure::BreakEvenRate => "Breaks even at a bill rate of",
                Measure::BreakEvenYear => "Breaks even in",
            },
            Self::Japanese => match measure {
                Measure::Revenue => "収入・売上高",
                Measure::PaidAway => "保有者と提携先への支払い",
                Measure::Costs => "経費",
                Measure::Profit => "利益または損失",
                Measure::Staff => "従業員数",
                Measure::RevenuePerEmployee => "収入÷従業員数",
                Measure::ProfitPerEmployee => "利益÷従業員数",
                Measure::Margin => "支払い後の利ざや",
                Measure::CostIncome => "経費÷収入",
                Measure::BreakEvenRate => "損益分岐の短期国債利回り",
                Measure::BreakEvenYear => "黒字になる年",
            },
        }
    }

    /// Beside a figure that the page worked out.
    pub fn computed(self) -> &'static str {
        match self {
            Self::English => "computed",
            Self::Japanese => "計算値",
        }
    }

    /// Beside a figure that a person has set.
    pub fn set_by_you(self) -> &'static str {
        match self {
            Self::English => "yours",
            Self::Japanese => "変更した値",
        }
    }

    /// In the place of a figure that a company does not have.
    pub fn does_not_apply(self) -> &'static str {
        match self {
            Self::English => "does not apply",
            Self::Japanese => "該当なし",
        }
    }

    /// In the place of a figure that no source gives.
    pub fn not_published(self) -> &'static str {
        match self {
            Self::English => "not found",
            Self::Japanese => "公表なし",
        }
    }

    /// What the comparison is about.
    pub fn comparison_subject(self) -> &'static str {
        match self {
            Self::English => "The issuer beside a bank and two laboratories",
            Self::Japanese => "発行体と銀行、二つのAI研究所",
        }
    }

    /// The head of the first column.
    pub fn measure_head(self) -> &'static str {
        match self {
            Self::English => "Figure",
            Self::Japanese => "項目",
        }
    }

    /// Under the table: which months and years stand beside each other.
    pub fn comparison_note(self, months: &str) -> String {
        match self {
            Self::English => format!(
                "Issuer, sharing issuer and bank: the first {months}, computed. Laboratories: one calendar year, from press reports and leaks; their losses and cash burnt are not measured as the issuer’s profit is. The bank holds bills where the issuer holds gold, bitcoin and shares, and has capital of 10\u{a0}%."
            ),
            Self::Japanese => format!(
                "発行体、分け合う発行体、銀行は最初の{months}の計算値。AI研究所は1暦年の報道と流出資料で、その損失や現金流出は発行体の利益と同じ測り方ではない。銀行は金、ビットコイン、株式の代わりに短期国債を持ち、自己資本は10%。"
            ),
        }
    }
}

/// What one head takes in, as a division: "$13.0 bn ÷ 150 people". Amounts are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub struct PerHead {
    /// Amount.
    pub amount: String,
    /// People.
    pub people: String,
}

impl PerHead {
    fn text(&self) -> String {
        format!("{} ÷ {}", self.amount, self.people)
    }
}

/// A statement on how productive one company is beside another.
#[derive(Clone, Debug, PartialEq)]
pub enum Productivity {
    /// What the article says.
    Claim {
        /// Times, finished.
        times: String,
    },
    /// A profit a head over a revenue a head.
    Profit {
        /// Whether it is with the article's own figures, else with those of the scenario.
        is_article: bool,
        /// Times, finished.
        times: String,
        /// The issuer's side.
        own: PerHead,
        /// The lab's side.
        lab: PerHead,
    },
    /// Interest a head over a revenue a head.
    Interest {
        /// Whether it is with the article's own figures.
        is_article: bool,
        /// Times, finished.
        times: String,
        /// The issuer's side.
        own: PerHead,
        /// The lab's side.
        lab: PerHead,
    },
    /// Profit over profit: there is none at the lab.
    NoProfit {
        /// Name of the lab.
        lab: &'static str,
    },
}

impl Language {
    /// A statement on productivity, with what is divided by what.
    pub fn productivity(self, statement: &Productivity) -> String {
        match self {
            Self::English => english(statement),
            Self::Japanese => japanese(statement),
        }
    }

    /// Over the statements on productivity.
    pub fn productivity_head(self) -> &'static str {
        match self {
            Self::English => "How often one head earns what another takes in",
            Self::Japanese => "1人あたりの稼ぎは何倍か",
        }
    }

    /// "70 times", "70倍"; below ten with one decimal.
    pub fn times(self, value: f64) -> String {
        let number = super::decimal(value, u32::from(value.abs() < 9.95));
        match self {
            Self::English => format!("{number} times"),
            Self::Japanese => format!("{number}倍"),
        }
    }
}

fn english(statement: &Productivity) -> String {
    let origin = |is_article: bool| if is_article { "Its own figures give" } else { "Here it is" };
    match statement {
        Productivity::Claim { times } => format!("The article says about {times}."),
        Productivity::Profit { is_article, times, own, lab } => format!(
            "{} {times}: a profit a head, {}, over a revenue a head, {}.",
            origin(*is_article),
            own.text(),
            lab.text()
        ),
        Productivity::Interest { is_article, times, own, lab } => format!(
            "{} {times} on interest alone: {}, over a revenue a head, {}.",
            origin(*is_article),
            own.text(),
            lab.text()
        ),
        Productivity::NoProfit { lab } => {
            format!("Profit over profit has no value: {lab} loses money.")
        }
    }
}

fn japanese(statement: &Productivity) -> String {
    let origin = |is_article: bool| {
        if is_article { "記事の数字どおりなら" } else { "この設定では" }
    };
    match statement {
        Productivity::Claim { times } => format!("記事によれば約{times}。"),
        Productivity::Profit { is_article, times, own, lab } => format!(
            "{}{times}。1人あたりの利益（{}）を、1人あたりの売上高（{}）で割っている。",
            origin(*is_article),
            own.text(),
            lab.text()
        ),
        Productivity::Interest { is_article, times, own, lab } => format!(
            "{}、利息だけで比べると{times}。{}を、1人あたりの売上高（{}）で割る。",
            origin(*is_article),
            own.text(),
            lab.text()
        ),
        Productivity::NoProfit { lab } => {
            format!("利益どうしの倍率はない。{lab}は赤字だからだ。")
        }
    }
}

/// What paying the holders does to profit. Amounts and shares are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Funding {
    /// Share of the short rate that they get.
    pub share: String,
    /// What is left.
    pub outcome: Outcome,
    /// Where profit is gone.
    pub limit: Limit,
    /// The bank's deposit beta.
    pub bank: String,
}

/// Where profit is gone.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// At a share of the short rate.
    At(String),
    /// At none.
    Beyond,
    /// There is none at any share.
    Gone,
}

/// What paying the holders does to profit, the share movable.
pub fn funding(language: Language, said: &Funding) -> Vec<Span> {
    let share = || Span::Lever(Lever::HolderShare, said.share.clone());
    let words = |text: &str| Span::Words(text.to_owned());
    let result = |text: &str| Span::Result(text.to_owned());
    let (verb, amount) = match &said.outcome {
        Outcome::Keeps(amount) => (["keeps", "残る利益は"], amount),
        Outcome::Loses(amount) => (["loses", "損失は"], amount),
    };
    let [keeps, left] = verb;
    let bank = &said.bank;
    match language {
        Language::English => {
            let mut spans = vec![
                words("Pay the holders "),
                share(),
                words(&format!(" of the bill rate and the issuer {keeps} ")),
                result(amount),
            ];
            spans.extend(match &said.limit {
                Limit::At(limit) => {
                    vec![words(". The profit is gone at "), result(limit)]
                }
                Limit::Beyond => vec![words(". Even the whole rate would leave a profit")],
                Limit::Gone => vec![words(". Even paying nothing would leave no profit")],
            });
            spans.push(words(&format!(". A bank pays {bank} and runs branches besides.")));
            spans
        }
        Language::Japanese => {
            let mut spans = vec![
                words("保有者に利回りの"),
                share(),
                words(&format!("を払うと、{left}")),
                result(amount),
            ];
            spans.extend(match &said.limit {
                Limit::At(limit) => vec![words("。"), result(limit), words("で利益は消える")],
                Limit::Beyond => vec![words("。利回りをすべて払っても利益は残る")],
                Limit::Gone => vec![words("。何も払わなくても利益は出ない")],
            });
            spans.push(words(&format!("。銀行は{bank}を払い、そのうえ支店も抱える。")));
            spans
        }
    }
}

impl Language {
    /// Over the sentence on paying the holders.
    pub fn funding_head(self) -> &'static str {
        match self {
            Self::English => "From issuer to bank, step by step",
            Self::Japanese => "発行体から銀行へ、一歩ずつ",
        }
    }

    /// Over the inputs of the laboratories.
    pub fn labs_head(self) -> &'static str {
        match self {
            Self::English => "What is said of the laboratories",
            Self::Japanese => "AI研究所の数字",
        }
    }

    /// A vintage in the list of a laboratory: when it was said, and of which year.
    pub fn vintage_of_year(self, id: &str, year: i32) -> String {
        let said = self.vintage(id);
        match self {
            Self::English => format!("{said}, on the year {year}"),
            Self::Japanese => format!("{said}（{year}年について）"),
        }
    }

    /// The title of the comparison: what a head earns here and at the bank.
    pub fn comparison_title(self, own: &str, bank: &str) -> String {
        match self {
            Self::English => {
                format!("With the same assets, a head earns {own} here and {bank} at a bank")
            }
            Self::Japanese => {
                format!("同じ資産で、1人あたりの利益はここでは{own}、銀行では{bank}")
            }
        }
    }

    /// The same where nobody is employed.
    pub fn comparison_title_plain(self, own: &str, bank: &str) -> String {
        match self {
            Self::English => {
                format!("With the same assets, the issuer earns {own} and a bank {bank}")
            }
            Self::Japanese => format!("同じ資産で、利益は発行体が{own}、銀行が{bank}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::sentence::plain;
    use super::*;

    #[test]
    fn every_company_and_measure_has_its_own_words() {
        for language in Language::ALL {
            let companies: HashSet<_> =
                Company::ALL.iter().map(|company| language.company(*company, 2026)).collect();
            assert_eq!(companies.len(), Company::ALL.len());
            let measures: HashSet<_> =
                Measure::ALL.iter().map(|measure| language.measure(*measure)).collect();
            assert_eq!(measures.len(), Measure::ALL.len());
        }
        let keys: HashSet<_> = Measure::ALL.iter().map(|measure| measure.key()).collect();
        assert_eq!(keys.len(), Measure::ALL.len());
    }

    #[test]
    fn a_statement_says_what_is_divided_by_what() {
        let head = |amount: &str, people: &str| PerHead {
            amount: amount.to_owned(),
            people: people.to_owned(),
        };
        let statement = Productivity::Profit {
            is_article: true,
            times: Language::English.times(70.27),
            own: head("$13.0 bn", "150 people"),
            lab: head("$3.7 bn", "3,000 people"),
        };
        assert_eq!(
            Language::English.productivity(&statement),
            "Its own figures give 70 times: a profit a head, $13.0 bn ÷ 150 people, over a revenue a head, $3.7 bn ÷ 3,000 people."
        );
        assert_eq!(Language::Japanese.times(3.15), "3.2倍");
    }

    #[test]
    fn paying_the_holders_is_a_sentence_with_one_movable_number() {
        let said = |limit| Funding {
            share: "10.0 %".to_owned(),
            outcome: Outcome::Keeps("$5.0 bn".to_owned()),
            limit,
            bank: "40 %".to_owned(),
        };
        for language in Language::ALL {
            for limit in [Limit::At("80.0 %".to_owned()), Limit::Beyond, Limit::Gone] {
                let spans = funding(language, &said(limit));
                let levers = spans.iter().filter(|span| matches!(span, Span::Lever(..))).count();
                assert_eq!(levers, 1);
            }
        }
        assert_eq!(
            plain(&funding(Language::English, &said(Limit::At("80.0 %".to_owned())))),
            "Pay the holders 10.0 % of the bill rate and the issuer keeps $5.0 bn. The profit is gone at 80.0 %. A bank pays 40 % and runs branches besides."
        );
    }
}
