//! The sentence of the book: what it has become once its bets have ended.
//!
//! Not here: which words apply; [`crate::figure::ending`] decides. What one bet would have to
//! bring is in [`super::carry`].

mod english;
mod japanese;

use super::Language;
use super::span::{Span, Spans};
use crate::scenario::Pick;
use crate::unit::Month;

use Language::{English, Japanese};

/// What the sentence of the book says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BookStatement {
    /// There is no bet.
    Empty,
    /// There are bets and none counts.
    NoneCounts,
    /// Those that count cost nothing.
    Costless(u32),
    /// By this month their amounts are too large to tell.
    OutOfRange(Month),
    /// There are bets, and this becomes of them.
    Becomes(Becomes),
}

/// What becomes of the bets that count and cost something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Becomes {
    /// How they end.
    pub fate: Fate,
    /// How many they are.
    pub count: u32,
    /// What they cost, gifts among it, USD.
    pub amount: f64,
    /// Whether something of it is given away.
    pub has_gifts: bool,
    /// By when they have ended.
    pub month: Month,
    /// What they have become; `None` where none of it is paid by then.
    pub worth: Option<Worth>,
    /// Whether they sit inside the reserve.
    pub is_inside: bool,
    /// Whether they touch the tokens.
    pub touch: Touch,
}

/// How the bets that count end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// So many succeed, so many count by their chance, and the others are lost.
    AsSet {
        /// How many succeed.
        succeed: u32,
        /// How many count by their chance.
        by_chance: u32,
    },
    /// All succeed.
    Success,
    /// All are lost.
    Loss,
    /// Each counts by its chance.
    Expected,
    /// There are gifts alone.
    Gifts,
}

/// What the bets have become, beside bills.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// Cash back and book value, USD.
    pub value: f64,
    /// The same money in bills, USD.
    pub in_bills: f64,
    /// Profit a month, by which the difference is measured; `None` where there is none.
    pub a_month: Option<f64>,
    /// What is still not paid then, USD; nought where all is.
    pub waiting: f64,
}

/// Whether the bets touch the tokens; amounts in USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Touch {
    /// They do not.
    Untouched,
    /// The tokens come to lack so much.
    Lacks(f64),
    /// They come to lack so much more than they lack anyway.
    LacksMore(f64),
    /// So many redemptions come to wait, or wait beside others.
    Waits(f64),
}

impl Language {
    /// The sentence of the book.
    pub fn book_sentence(self, said: &BookStatement) -> Vec<Span> {
        let mut spans = Spans::default();
        let to = &mut spans;
        match (self, said) {
            (English, BookStatement::Empty) => drop(to.words("There are no bets.")),
            (Japanese, BookStatement::Empty) => drop(to.words("賭けは1件もない。")),
            (English, BookStatement::NoneCounts) => {
                to.words("There are bets, but none of them counts.");
            }
            (Japanese, BookStatement::NoneCounts) => {
                to.words("賭けはあるが、算入するものはない。");
            }
            (English, BookStatement::Costless(1)) => {
                to.words("The one bet that counts costs nothing.");
            }
            (English, BookStatement::Costless(count)) => {
                to.words(&format!("The {} bets that count cost nothing.", english::word(*count)));
            }
            (Japanese, BookStatement::Costless(count)) => {
                to.words(&format!("算入する{count}件の賭けには費用がかからない。"));
            }
            (English, BookStatement::OutOfRange(month)) => {
                to.words(&format!(
                    "By {} the amounts of the bets would be too large to show.",
                    self.date_long(*month)
                ));
            }
            (Japanese, BookStatement::OutOfRange(month)) => {
                to.words(&format!(
                    "{}には、賭けの金額が大きすぎて表示できない。",
                    self.date_long(*month)
                ));
            }
            (English, BookStatement::Becomes(said)) => english::becomes(to, said),
            (Japanese, BookStatement::Becomes(said)) => japanese::becomes(to, said),
        }
        spans.0
    }

    /// What a pick is called, for people who listen.
    pub fn pick_label(self, pick: Pick) -> &'static str {
        match (self, pick) {
            (English, Pick::Succeed) => "Bets that succeed",
            (English, Pick::Count) => "Bets that count",
            (English, Pick::Inside) => "Where the bets sit",
            (Japanese, Pick::Succeed) => "成功する賭けの数",
            (Japanese, Pick::Count) => "算入する賭けの数",
            (Japanese, Pick::Inside) => "賭けの置き場所",
        }
    }

    /// Value, without a minus, and bills, told apart by a digit more where they read alike.
    fn both_values(self, worth: &Worth) -> [String; 2] {
        let both = [worth.value, worth.in_bills];
        let same = both.map(|usd| self.money_short(usd));
        let is_same = same.first() == same.last();
        both.map(|usd| if is_same { self.money(usd.abs(), 3) } else { self.money_short(usd.abs()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::plain;

    const WORTH: Worth =
        Worth { value: 0.98e9, in_bills: 2.49e9, a_month: Some(0.487e9), waiting: 0.0 };
    const BECOMES: Becomes = Becomes {
        fate: Fate::AsSet { succeed: 1, by_chance: 0 },
        count: 3,
        amount: 2.0e9,
        has_gifts: false,
        month: Month::of(2033, 6),
        worth: Some(WORTH),
        is_inside: false,
        touch: Touch::Untouched,
    };

    fn said(language: Language, becomes: Becomes) -> String {
        plain(&language.book_sentence(&BookStatement::Becomes(becomes))).replace('\u{a0}', " ")
    }

    #[test]
    fn the_sentence_of_the_design() {
        assert_eq!(
            said(English, BECOMES),
            "If one of three bets succeeds and the others are lost, $2.0 bn becomes $980 m by \
             June 2033. The same money in bills would be $2.5 bn. The difference is 3.1 months of \
             profit, and because the bets sit outside the reserve, no token is touched."
        );
        assert_eq!(
            said(Japanese, BECOMES),
            "3件の賭けのうち1件が成功、残りが失敗なら、20億ドルは2033年6月に9.8億ドルになる。\
             同じ資金を短期国債に置けば25億ドル。差は利益3.1か月分。賭けは準備資産の外にあるため、\
             トークンには及ばない。"
        );
    }

    #[test]
    fn how_they_end_is_told_for_every_mixture() {
        let fate = |count, fate| {
            let start = |language, mark: &str| {
                let text = said(language, Becomes { fate, count, ..BECOMES });
                text.split(mark).next().unwrap().to_owned()
            };
            [start(English, "$2.0 bn"), start(Japanese, "20億")]
        };
        let set = |succeed, by_chance| Fate::AsSet { succeed, by_chance };
        for (count, of, english, japanese) in [
            (3, set(3, 0), "If three of three bets succeed, ", "3件の賭けのうち3件が成功なら、"),
            (
                3,
                set(0, 0),
                "If none of three bets succeeds, ",
                "3件の賭けのうち0件が成功、残りが失敗なら、",
            ),
            (
                2,
                set(1, 0),
                "If one of two bets succeeds and the other is lost, ",
                "2件の賭けのうち1件が成功、残りが失敗なら、",
            ),
            (
                3,
                set(2, 1),
                "If two of three bets succeed and the other is taken at its chance, ",
                "3件の賭けのうち2件が成功、残りが確率どおりなら、",
            ),
            (
                16,
                set(2, 4),
                "If two of sixteen bets succeed, four are taken at their chance and the rest is lost, ",
                "16件の賭けのうち2件が成功、4件が確率どおり、残りが失敗なら、",
            ),
            (1, set(1, 0), "If the one bet succeeds, ", "1件の賭けが成功なら、"),
            (1, set(0, 0), "If the one bet is lost, ", "1件の賭けが失敗なら、"),
            (
                1,
                set(0, 1),
                "If the one bet ends as its chance says, ",
                "1件の賭けが確率どおりなら、",
            ),
            (4, Fate::Success, "If all four bets succeed, ", "4件の賭けがすべて成功すれば、"),
            (1, Fate::Loss, "If the one bet is lost, ", "1件の賭けが失敗すれば、"),
            (
                4,
                Fate::Expected,
                "With every bet taken at its chance, ",
                "4件の賭けを確率で加重すれば、",
            ),
            (0, Fate::Gifts, "Given away, ", "寄付した"),
        ] {
            assert_eq!(fate(count, of), [english, japanese]);
        }
        let gifts = said(English, Becomes { has_gifts: true, ..BECOMES });
        assert!(gifts.contains("$2.0 bn, gifts included, becomes $980 m"), "{gifts}");
    }

    #[test]
    fn every_branch_is_a_sentence() {
        let worth =
            |value, a_month, waiting| Some(Worth { value, in_bills: 1e9, a_month, waiting });
        let mut worths = vec![None];
        for value in [-0.5e9, 0.5e9, 1e9, 2e9] {
            for a_month in [None, Some(1e8)] {
                worths.extend([worth(value, a_month, 0.0), worth(value, a_month, 1e8)]);
            }
        }
        let touches =
            [Touch::Untouched, Touch::Lacks(1e9), Touch::LacksMore(1e9), Touch::Waits(1e9)];
        for worth in worths {
            for touch in touches {
                for (language, is_inside) in Language::ALL
                    .into_iter()
                    .flat_map(|language| [(language, true), (language, false)])
                {
                    let becomes = Becomes { worth, is_inside, touch, ..BECOMES };
                    let spans = language.book_sentence(&BookStatement::Becomes(becomes));
                    let text = plain(&spans);
                    assert!(text.ends_with(['.', '。']), "{text}");
                    let is_clean = !text.contains("  ") && !text.contains("。。");
                    assert!(is_clean && !text.contains('−'), "{text}");
                    let picks = spans.iter().filter(|span| matches!(span, Span::Pick(..)));
                    assert_eq!(picks.count(), 3, "{text}");
                }
            }
        }
        for language in Language::ALL {
            for said in [
                BookStatement::Empty,
                BookStatement::NoneCounts,
                BookStatement::Costless(1),
                BookStatement::Costless(3),
            ] {
                let text = plain(&language.book_sentence(&said));
                assert!(text.ends_with(['.', '。']), "{text}");
            }
        }
    }

    #[test]
    fn what_touches_the_tokens_is_told_where_the_bets_sit() {
        let end = |is_inside, touch| said(English, Becomes { is_inside, touch, ..BECOMES });
        assert!(
            end(true, Touch::Untouched)
                .ends_with("although the bets sit inside the reserve, no token is touched.")
        );
        assert!(end(false, Touch::Lacks(2e9)).ends_with(
            "although the bets sit outside the reserve, the tokens come to lack $2.0 bn."
        ));
        assert!(end(true, Touch::Waits(9.2e9)).ends_with(
            "because the bets sit inside the reserve, $9.2 bn of redemptions come to wait."
        ));
    }
}
