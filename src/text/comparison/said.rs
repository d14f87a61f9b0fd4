//! What is divided by what, and what paying the holders does, in words.
//!
//! Amounts, shares and people are finished texts. Not here: the figures themselves.

use super::super::sentence::{Outcome, Span};
use super::super::{Language, Mark};
use crate::scenario::{HolderBasis, Lever};
use crate::text::label::phrases;

const ENGLISH: Language = Language::English;
const JAPANESE: Language = Language::Japanese;

/// What one head takes in, as a division: "$13.0 bn ÷ 150 people". Amounts are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub struct PerHead {
    /// Amount.
    pub amount: String,
    /// People.
    pub people: String,
    /// Where both come from, for figures of the record.
    pub record: Option<OfRecord>,
}

/// The year of two figures of the record, and how sure each is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfRecord {
    /// The calendar year.
    pub year: i32,
    /// Of the amount.
    pub amount: Mark,
    /// Of the people.
    pub people: Mark,
}

impl PerHead {
    fn text(&self, language: Language) -> String {
        let Self { amount, people, record } = self;
        let mark = |mark| language.mark(mark).name;
        match (language, record) {
            (Language::English, None) => format!("{amount} ÷ {people}"),
            (Language::English, Some(of)) => format!(
                "{amount} ÷ {people} ({}; amount {}, people {})",
                of.year,
                mark(of.amount),
                mark(of.people)
            ),
            (Language::Japanese, None) => format!("{amount}÷{people}"),
            (Language::Japanese, Some(of)) => format!(
                "{amount}÷{people}、{}年、金額は{}、人数は{}",
                of.year,
                mark(of.amount),
                mark(of.people)
            ),
        }
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
    /// The scenario's issuer earns nothing that could be a multiple.
    NoMultiple {
        /// Whether it is the interest, else the profit.
        is_interest: bool,
    },
    /// Profit over profit: there is none at the lab.
    NoProfit {
        /// Name of the lab.
        lab: &'static str,
    },
}

phrases! {
    /// Over the statements on productivity.
    productivity_head "Profit per employee beside revenue per employee", "従業員1人あたりの利益と売上高";
    /// Over the sentence on paying the holders.
    funding_head "From issuer to bank, step by step", "発行体から銀行へ、一歩ずつ";
    /// Over the inputs of the laboratories.
    labs_head "What is said of the laboratories", "AI研究所の数字";
}

impl Language {
    /// A statement on productivity, with what is divided by what.
    pub fn productivity(self, statement: &Productivity) -> String {
        match self {
            Self::English => english(statement),
            Self::Japanese => japanese(statement),
        }
    }

    /// "70 times", "70倍"; below ten with one decimal.
    pub fn times(self, value: f64) -> String {
        match self {
            Self::English => self.tenths(value, " times"),
            Self::Japanese => self.tenths(value, "倍"),
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
            own.text(ENGLISH),
            lab.text(ENGLISH)
        ),
        Productivity::Interest { is_article, times, own, lab } => format!(
            "{} {times} on interest alone: interest a head, {}, over a revenue a head, {}.",
            origin(*is_article),
            own.text(ENGLISH),
            lab.text(ENGLISH)
        ),
        Productivity::NoMultiple { is_interest: false } => {
            "Here profit is a loss: no multiple.".to_owned()
        }
        Productivity::NoMultiple { is_interest: true } => {
            "Here interest is paid, not earned: no multiple.".to_owned()
        }
        Productivity::NoProfit { lab } => {
            format!("Profit over profit has no value: {lab} loses money.")
        }
    }
}

fn japanese(statement: &Productivity) -> String {
    let origin = |is_article: bool| {
        if is_article { "記事の数字では" } else { "この設定では" }
    };
    match statement {
        Productivity::Claim { times } => format!("記事によれば約{times}。"),
        Productivity::Profit { is_article, times, own, lab } => format!(
            "{}{times}。1人あたりの利益（{}）を、1人あたりの売上高（{}）で割る。",
            origin(*is_article),
            own.text(JAPANESE),
            lab.text(JAPANESE)
        ),
        Productivity::Interest { is_article, times, own, lab } => format!(
            "{}利息だけで{times}。1人あたりの利息（{}）を、1人あたりの売上高（{}）で割る。",
            origin(*is_article),
            own.text(JAPANESE),
            lab.text(JAPANESE)
        ),
        Productivity::NoMultiple { is_interest: false } => {
            "この設定では赤字のため倍率はない。".to_owned()
        }
        Productivity::NoMultiple { is_interest: true } => {
            "この設定では利息を支払う側のため倍率はない。".to_owned()
        }
        Productivity::NoProfit { lab } => {
            format!("利益どうしの倍率はない。{lab}が赤字のためである。")
        }
    }
}

/// What paying the holders does to profit. Amounts and shares are finished texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Funding {
    /// What they are paid by.
    pub basis: HolderBasis,
    /// The share of it that they get, or the fee that is kept from the rest.
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
    /// At a share of what they are paid by.
    At(String),
    /// At none.
    Beyond,
    /// There is none at any share.
    Gone,
}

/// What paying the holders does to profit, the share movable.
pub fn funding(language: Language, said: &Funding) -> Vec<Span> {
    let is_rest = said.basis == HolderBasis::Rest;
    let lever = if is_rest { Lever::HolderFee } else { Lever::HolderShare };
    let share = || Span::Lever(lever, said.share.clone());
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
            let [before, after, whole] = match said.basis {
                HolderBasis::Rate => ["Pay the holders ", " of the bill rate", "the whole rate"],
                HolderBasis::Income => {
                    ["Pay the holders ", " of the reserve income", "the whole income"]
                }
                HolderBasis::Rest => {
                    ["Pay the holders everything but ", " of tokens a year", "the whole bill rate"]
                }
            };
            let mut spans = vec![
                words(before),
                share(),
                words(&format!("{after} and the issuer {keeps} ")),
                result(amount),
            ];
            spans.extend(match &said.limit {
                Limit::At(limit) if is_rest => vec![
                    words(". Were they paid by the bill rate, the profit would be gone at "),
                    result(limit),
                    words(" of it"),
                ],
                Limit::At(limit) => {
                    vec![words(". The profit is gone at "), result(limit)]
                }
                Limit::Beyond => vec![words(&format!(". Even {whole} would leave a profit"))],
                Limit::Gone => vec![words(". Even paying nothing would leave no profit")],
            });
            spans.push(words(&format!(". A bank pays {bank} and runs branches besides.")));
            spans
        }
        Language::Japanese => {
            let [before, after, whole] = match said.basis {
                HolderBasis::Rate => ["保有者に短期国債利回りの", "を払うと、", "利回り"],
                HolderBasis::Income => ["保有者に準備資産収入の", "を払うと、", "収入"],
                HolderBasis::Rest => {
                    ["トークンの年", "を除く残りをすべて保有者に払うと、", "短期国債利回り"]
                }
            };
            let mut spans =
                vec![words(before), share(), words(&format!("{after}{left}")), result(amount)];
            spans.extend(match &said.limit {
                Limit::At(limit) if is_rest => vec![
                    words("。短期国債利回りの割合で払うなら、"),
                    result(limit),
                    words("で利益は消える"),
                ],
                Limit::At(limit) => vec![words("。"), result(limit), words("で利益は消える")],
                Limit::Beyond => {
                    vec![words(&format!("。{whole}をすべて払っても利益は残る"))]
                }
                Limit::Gone => vec![words("。何も払わなくても利益は出ない")],
            });
            spans.push(words(&format!("。銀行は{bank}を払い、そのうえ支店も抱える。")));
            spans
        }
    }
}

impl Language {
    /// A vintage in the list of a laboratory: when it was said, and of which year.
    pub fn vintage_of_year(self, id: &str, year: i32) -> String {
        let said = self.vintage(id);
        match self {
            Self::English => format!("{said}, on the year {year}"),
            Self::Japanese => format!("{said}（{year}年について）"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sentence::plain;
    use super::*;

    #[test]
    fn a_statement_says_what_is_divided_by_what() {
        let head = |amount: &str, people: &str| PerHead {
            amount: amount.to_owned(),
            people: people.to_owned(),
            record: None,
        };
        let unsure = |head: PerHead| PerHead {
            record: Some(OfRecord { year: 2024, amount: Mark::Reported, people: Mark::Unverified }),
            ..head
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
        assert_eq!(Language::Japanese.times(0.02), "0.1倍未満");
        let head = unsure(head("$13.0 bn", "150 people"));
        assert_eq!(
            head.text(Language::English),
            "$13.0 bn ÷ 150 people (2024; amount reported, people unverified)"
        );
        assert_eq!(
            head.text(Language::Japanese),
            "$13.0 bn÷150 people、2024年、金額は報道・発表、人数は未確認"
        );
        for language in Language::ALL {
            let none =
                |is_interest| language.productivity(&Productivity::NoMultiple { is_interest });
            assert_ne!(none(true), none(false));
        }
    }

    #[test]
    fn paying_the_holders_is_a_sentence_with_one_movable_number() {
        let said = |basis, limit| Funding {
            basis,
            share: "10.0 %".to_owned(),
            outcome: Outcome::Keeps("$5.0 bn".to_owned()),
            limit,
            bank: "40 %".to_owned(),
        };
        for language in Language::ALL {
            let limits = [Limit::At("80.0 %".to_owned()), Limit::Beyond, Limit::Gone];
            let bases =
                HolderBasis::ALL.iter().flat_map(|basis| limits.iter().map(move |l| (basis, l)));
            for (basis, limit) in bases {
                let spans = funding(language, &said(*basis, limit.clone()));
                let levers = spans.iter().filter(|span| matches!(span, Span::Lever(..))).count();
                assert_eq!(levers, 1);
            }
        }
        assert_eq!(
            plain(&funding(
                Language::English,
                &said(HolderBasis::Rate, Limit::At("80.0 %".to_owned()))
            )),
            "Pay the holders 10.0 % of the bill rate and the issuer keeps $5.0 bn. The profit is gone at 80.0 %. A bank pays 40 % and runs branches besides."
        );
    }
}
