//! The sentence at the head of the page, in every language.
//!
//! It takes finished numbers and says them; a clause whose figure does not exist takes its
//! branch. Not here: which figures there are, and how a number is written.

mod english;
mod japanese;
mod statement;

pub use statement::{Bets, Cushion, Income, Outcome, Rate, Statement, Tokens, Volatile, When};

use super::Language;
use crate::scenario::{Lever, Pick};

/// A piece of the sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// A number of the person's: the lever it moves and its text.
    Lever(Lever, String),
    /// A part of the book that can be turned, and its text.
    Pick(Pick, String),
    /// A number that follows.
    Result(String),
}

/// The sentence in a language.
pub fn sentence(language: Language, statement: &Statement) -> Vec<Span> {
    let mut spans = Spans::default();
    match language {
        Language::English => english::whole(&mut spans, statement),
        Language::Japanese => japanese::whole(&mut spans, statement),
    }
    spans.0
}

/// The sentence as short as it still answers, for a narrow page with its controls open: without
/// income and people.
pub fn short(language: Language, said: &Statement) -> Vec<Span> {
    let mut spans = Spans::default();
    let to = &mut spans;
    match language {
        Language::English => {
            english::start(to, said);
            to.words(", the issuer ");
            english::result(to, said);
            to.words(" and ");
            english::bets(to, &said.bets);
            english::end(to, said);
        }
        Language::Japanese => {
            japanese::start(to, said);
            to.words("発行体は、");
            japanese::result(to, said);
            japanese::bets(to, &said.bets);
            japanese::end(to, said);
        }
    }
    spans.0
}

/// The sentence without markup, for titles and for people who listen.
pub fn plain(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Words(text) | Span::Lever(_, text) | Span::Pick(_, text) | Span::Result(text) => {
            text.clone()
        }
    };
    spans.iter().map(text).collect()
}

/// A sentence in the making.
#[derive(Default)]
pub(super) struct Spans(pub(super) Vec<Span>);

impl Spans {
    pub(super) fn words(&mut self, text: &str) -> &mut Self {
        if let Some(Span::Words(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Span::Words(text.to_owned()));
        }
        self
    }

    pub(super) fn lever(&mut self, lever: Lever, text: &str) -> &mut Self {
        self.0.push(Span::Lever(lever, text.to_owned()));
        self
    }

    pub(super) fn pick(&mut self, pick: Pick, text: &str) -> &mut Self {
        self.0.push(Span::Pick(pick, text.to_owned()));
        self
    }

    pub(super) fn result(&mut self, text: &str) -> &mut Self {
        self.0.push(Span::Result(text.to_owned()));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::break_even::BreakEven;

    fn statement() -> Statement {
        Statement {
            rate: Rate::Set("4.10 %".into()),
            tokens: Tokens::Set("$183.6 bn".into()),
            income: Income::Earns("$6.2 bn".into()),
            result: Outcome::Keeps("$5.9 bn".into()),
            each: Some("$23.6 m".into()),
            staff: "250".into(),
            when: When::Year,
            bets: Bets::PaidIn("$2.0 bn".into(), "4.1 months".into()),
            break_even: BreakEven::At("0.31 %".into()),
            is_on_opening: false,
            cushion: Cushion::Fall(
                "16.7 %".into(),
                Volatile { gold: true, bitcoin: true, equities: false },
            ),
        }
    }

    #[test]
    fn the_sentence_of_the_design() {
        assert_eq!(
            plain(&sentence(Language::English, &statement())),
            "At 4.10 % on $183.6 bn of tokens, the issuer earns $6.2 bn a year, keeps $5.9 bn with 250 \
             people — $23.6 m each — and pays for its $2.0 bn of AI bets with 4.1 months of profit. It breaks even \
             at 0.31 %; a fall of 16.7 % in gold and bitcoin would erase its cushion."
        );
    }

    #[test]
    fn the_same_in_japanese() {
        let said = Statement {
            rate: Rate::Set("4.10%".into()),
            tokens: Tokens::Set("1,836億ドル".into()),
            income: Income::Earns("62億ドル".into()),
            result: Outcome::Keeps("59億ドル".into()),
            each: Some("2,360万ドル".into()),
            bets: Bets::PaidIn("20億ドル".into(), "4.1か月".into()),
            break_even: BreakEven::At("0.31%".into()),
            cushion: Cushion::Fall(
                "16.7%".into(),
                Volatile { gold: true, bitcoin: true, equities: false },
            ),
            ..statement()
        };
        assert_eq!(
            plain(&sentence(Language::Japanese, &said)),
            "利回り4.10%で1,836億ドル分のトークンの裏付け資産を運用する発行体は、年に62億ドルを稼ぎ、250人で59億ドルを手元に残す。\
             1人あたり2,360万ドル。20億ドルのAIへの賭けは利益4.1か月分で賄える。損益分岐の利回りは0.31%。\
             金とビットコインが16.7%下がれば、余剰は消える。"
        );
    }

    #[test]
    fn the_short_sentence_answers_the_same() {
        assert_eq!(
            plain(&short(Language::English, &statement())),
            "At 4.10 % on $183.6 bn of tokens, the issuer keeps $5.9 bn and pays for its $2.0 bn of AI \
             bets with 4.1 months of profit. It breaks even at 0.31 %; a fall of 16.7 % in gold and bitcoin would \
             erase its cushion."
        );
        let text = plain(&short(Language::Japanese, &statement()));
        assert!(
            text.contains("運用する発行体は、$5.9 bnを手元に残す。$2.0 bnのAIへの賭けは"),
            "{text}"
        );
    }

    #[test]
    fn interest_that_is_paid_is_not_earned() {
        let said = Statement { income: Income::Pays("$5.1 m".into()), ..statement() };
        let text = plain(&sentence(Language::English, &said));
        assert!(text.contains("the issuer pays $5.1 m of interest a year, keeps"), "{text}");
        let text = plain(&sentence(Language::Japanese, &said));
        assert!(text.contains("年に利息$5.1 mを支払い、"), "{text}");
    }

    #[test]
    fn every_branch_is_a_sentence() {
        let all = Volatile { gold: true, bitcoin: true, equities: true };
        let gold = Volatile { gold: true, bitcoin: false, equities: false };
        let amount = || "$1 bn".to_owned();
        for bets in [
            Bets::None,
            Bets::Nought(amount()),
            Bets::RestIn(amount(), "2 months".into()),
            Bets::Ahead(amount(), "2 months".into()),
            Bets::PaidAnyway(amount(), true),
            Bets::PaidAnyway(amount(), false),
            Bets::InPart(amount(), amount()),
            Bets::Later(amount()),
            Bets::Unaffordable(amount()),
            Bets::Paid(amount(), None),
            Bets::Paid(amount(), Some("2 months".into())),
        ] {
            for break_even in [
                BreakEven::Always,
                BreakEven::OnlyBelow,
                BreakEven::Zero,
                BreakEven::Nothing,
                BreakEven::Above("100 %".into()),
                BreakEven::Never,
            ] {
                for cushion in [
                    Cushion::Safe(gold),
                    Cushion::NothingToFall,
                    Cushion::Nothing,
                    Cushion::Short(amount()),
                    Cushion::Fall("5 %".into(), all),
                ] {
                    let said = Statement {
                        rate: Rate::Mean("5.1 %".into()),
                        result: Outcome::Loses(amount()),
                        each: None,
                        when: When::Months(3),
                        is_on_opening: true,
                        bets: bets.clone(),
                        break_even: break_even.clone(),
                        cushion,
                        ..statement()
                    };
                    for language in Language::ALL {
                        let text = plain(&sentence(language, &said));
                        assert!(text.ends_with(['.', '。']), "{text}");
                        assert!(!text.contains("  ") && !text.contains("。。"), "{text}");
                    }
                }
            }
        }
        assert_eq!(english::names_of(all), "gold, bitcoin and listed shares");
        assert_eq!(japanese::names_of(all), "金・ビットコイン・上場株式");
    }
}
