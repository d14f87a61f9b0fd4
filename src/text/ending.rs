//! The sentence of the book: what it has become once its bets have ended.
//!
//! Not here: which words apply; [`crate::figure::ending`] decides. What one bet would have to
//! bring is in [`super::carry`].

use super::Language;
use super::label::names;
use super::message::{Hole, findings};
use super::span::{Moved, Spans};
use crate::scenario::Pick;
use crate::unit::Month;

findings! {
    /// What the sentence of the book says.
    BookStatement {
        /// There is no bet.
        Empty "There are no bets.", "賭けは1件もない。";
        /// There are bets and none counts.
        NoneCounts "There are bets, but none of them counts.", "賭けはあるが、算入するものはない。";
        /// Those that count cost nothing.
        Costless { count: InWords }
            "The {count:one bet that counts costs|# bets that count cost} nothing.",
            "算入する{count}の賭けには費用がかからない。";
        /// By this month their amounts are too large to tell.
        OutOfRange { month: Month }
            "By {month} the amounts of the bets would be too large to show.",
            "{month}には、賭けの金額が大きすぎて表示できない。";
        /// What becomes of the bets that count and cost something; gifts may be among it. Whether
        /// tokens are touched is as expected of bets inside the reserve, or outside it.
        Becomes {
            fate: Fate, amount: Moved, has_gifts: bool, worth: Worth, is_inside: Turned<bool>,
            is_expected: bool, touch: Touch
        }
            "{fate}{amount}{has_gifts:, gifts included,|}{worth}{is_expected:because|although} the bets sit {is_inside:inside|outside} the reserve, {touch}",
            "{fate}{amount}{has_gifts:（寄付を含む）|}{worth}賭けは準備資産の{is_inside:中|外}に{is_expected:あるため|あるが}、{touch}";
    }
    /// How the bets that count end.
    Fate {
        /// There are gifts alone.
        Gifts "Given away, ", "寄付した";
        /// All succeed.
        Success { count: InWords }
            "If {count:the one bet succeeds|all # bets succeed}, ",
            "{count:1件の賭けが|#の賭けがすべて}成功すれば、";
        /// All are lost.
        Loss { count: InWords }
            "If {count:the one bet is|all # bets are} lost, ",
            "{count:1件の賭けが|#の賭けがすべて}失敗すれば、";
        /// Each counts by its chance.
        Expected { count: InWords }
            "With {count:the one|every} bet taken at its chance, ",
            "{count}の賭けを確率で加重すれば、";
        /// The one ends as it is set to.
        OneAsSet { end: Turned<OneEnd> } "If the one bet {end}, ", "1件の賭けが{end}なら、";
        /// So many succeed, and of the others so many count by their chance.
        AsSet { succeed: Turned<InWords>, count: Turned<InWords>, several: bool, rest: Option<Rest> }
            "If {succeed} of {count} bets {several:succeed|succeeds}{rest}, ",
            "{count}の賭けのうち{succeed}が成功{several:|}{rest}なら、";
    }
    /// How the only bet ends as it is set to.
    OneEnd {
        /// It succeeds.
        Succeeds "succeeds", "成功";
        /// It counts by its chance.
        ByChance "ends as its chance says", "確率どおり";
        /// It is lost.
        Fails "is lost", "失敗";
    }
    /// How the others end beside those that succeed.
    Rest {
        /// So many are lost; where all are, English has said so: 0.
        Lost { count: u32 }
            "{count:| and the other is lost| and the others are lost}", "、残りが失敗{count:|}";
        /// So many count by their chance.
        ByChance { count: u32 }
            " and the {count:other is taken at its|others are taken at their} chance",
            "、残りが確率どおり{count:|}";
        /// So many count by their chance, and others are lost.
        Both { count: InWords }
            ", {count:one is taken at its|# are taken at their} chance and the rest is lost",
            "、{count}が確率どおり、残りが失敗";
    }
    /// What the bets have become, beside bills. USD.
    Worth {
        /// None of it is paid by then.
        Unpaid { month: Month }
            " is still unpaid by {month}, and ", "は{month}になっても支払われない。";
        /// Cash back and book value, or a further cost; the same money in bills; what is still
        /// not paid then.
        Stands {
            value: Beside, is_cost: bool, month: Month, waiting: Option<Waiting>, in_bills: Beside,
            gain: Gain
        }
            " becomes {is_cost:a further cost of |}{value} by {month}{waiting}. The same money in bills would be {in_bills}. {gain}",
            "は{month}に{value}{is_cost:の追加の費用|}になる{waiting}。同じ資金を短期国債に置けば{in_bills}。{gain}";
    }
    /// What is still not paid then. USD.
    Waiting {
        /// So much.
        Usd { usd: f64 } ", with {usd} of it still unpaid", "（うち{usd}は未払い）";
    }
    /// What is gained or lost beside bills.
    Gain {
        /// Nothing.
        None "It makes no difference, and ", "差はない。";
        /// So much, without a profit to measure it by.
        Unmeasured { is_loss: bool, usd: f64 }
            "The {is_loss:difference|gain} is {usd}, with no profit to measure it by, and ",
            "{is_loss:差|プラス}は{usd}で、比べる利益がない。";
        /// So many months of profit less.
        Loses { months: f64 }
            "The difference is {months:months} of profit, and ", "差は利益{months:months}分。";
        /// So many months of profit more.
        Gains { months: f64 }
            "The gain is {months:months} of profit, and ", "利益{months:months}分のプラス。";
    }
    /// Whether the bets touch the tokens; amounts in USD.
    Touch {
        /// They do not.
        Untouched "no token is touched.", "トークンには及ばない。";
        /// The tokens come to lack so much.
        Lacks { usd: f64 }
            "the tokens come to lack {usd}.", "トークンの裏付けが{usd}足りなくなる。";
        /// They come to lack so much more than they lack anyway.
        LacksMore { usd: f64 }
            "the tokens come to lack {usd} more.", "トークンの裏付けの不足が{usd}増える。";
        /// So many redemptions come to wait, or wait beside others.
        Waits { usd: f64 }
            "{usd} of redemptions come to wait.", "{usd}の償還が待つことになる。";
    }
}

names! {
    /// What a pick is called, for people who listen.
    pick_label(Pick) {
        Pick::Succeed => "Bets that succeed", "成功する賭けの数";
        Pick::Count => "Bets that count", "算入する賭けの数";
        Pick::Inside => "Where the bets sit", "賭けの置き場所";
    }
}

/// A part of the book that can be turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turned<T>(pub Pick, pub T);

impl<T: Hole> Hole for Turned<T> {
    fn written(&self, language: Language, style: &str) -> String {
        self.1.written(language, style)
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.pick(self.0, &self.written(language, style));
    }
}

/// One of two amounts, USD: without a minus, and with a digit more where both would read alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beside {
    /// This one.
    pub usd: f64,
    /// The other.
    pub other: f64,
}

impl Hole for Beside {
    fn written(&self, language: Language, _: &str) -> String {
        let is_alike = language.money_short(self.usd) == language.money_short(self.other);
        self.usd.abs().written(language, if is_alike { "exact" } else { "" })
    }

    fn pour(&self, language: Language, style: &str, to: &mut Spans) {
        to.result(&self.written(language, style));
    }
}

/// A number of bets: in words, in Japanese with what it counts; or a choice by it, one before many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InWords(pub u32);

impl Hole for InWords {
    fn written(&self, language: Language, style: &str) -> String {
        const WORDS: [&str; 17] = [
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        ];
        let words = match (language, WORDS.get(self.0 as usize)) {
            (Language::Japanese, _) => format!("{}件", self.0),
            (Language::English, Some(word)) => (*word).to_owned(),
            (Language::English, None) => self.0.to_string(),
        };
        match style.split_once('|') {
            Some((one, _)) if self.0 == 1 => one.to_owned(),
            Some((_, many)) => many.replace('#', &words),
            None => words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Parameter;
    use crate::text::span::Span;
    use Language::{English, Japanese};

    const MONTH: Month = Month::of(2033, 6);

    fn as_set(succeed: u32, count: u32, rest: Option<Rest>) -> Fate {
        let [succeed_of, count_of] = [(Pick::Succeed, succeed), (Pick::Count, count)]
            .map(|(pick, number)| Turned(pick, InWords(number)));
        Fate::AsSet { succeed: succeed_of, count: count_of, several: succeed > 1, rest }
    }

    fn becomes(worth: Worth, is_inside: bool, touch: Touch) -> BookStatement {
        BookStatement::Becomes {
            fate: as_set(1, 3, Some(Rest::Lost { count: 2 })),
            amount: Moved(Parameter::BetsScale, 2.0e9),
            has_gifts: false,
            worth,
            is_expected: is_inside == (touch != Touch::Untouched),
            is_inside: Turned(Pick::Inside, is_inside),
            touch,
        }
    }

    fn stands(is_cost: bool, waiting: Option<Waiting>, gain: Gain) -> Worth {
        let [value, in_bills] =
            [(0.98e9, 2.49e9), (2.49e9, 0.98e9)].map(|(usd, other)| Beside { usd, other });
        Worth::Stands { value, is_cost, month: MONTH, waiting, in_bills, gain }
    }

    #[test]
    fn the_sentence_of_the_design() {
        let worth = stands(false, None, Gain::Loses { months: 3.1 });
        let said = becomes(worth, false, Touch::Untouched);
        assert_eq!(
            said.say(English).replace('\u{a0}', " "),
            "If one of three bets succeeds and the others are lost, $2.0 bn becomes $980 m by \
             June 2033. The same money in bills would be $2.5 bn. The difference is 3.1 months of \
             profit, and because the bets sit outside the reserve, no token is touched."
        );
        assert_eq!(
            said.say(Japanese),
            "3件の賭けのうち1件が成功、残りが失敗なら、20億ドルは2033年6月に9.8億ドルになる。\
             同じ資金を短期国債に置けば25億ドル。差は利益3.1か月分。賭けは準備資産の外にあるため、\
             トークンには及ばない。"
        );
    }

    #[test]
    fn how_they_end_is_told_for_every_mixture() {
        let one = |end| Fate::OneAsSet { end: Turned(Pick::Succeed, end) };
        for (fate, english, japanese) in [
            (
                as_set(3, 3, None),
                "If three of three bets succeed, ",
                "3件の賭けのうち3件が成功なら、",
            ),
            (
                as_set(0, 3, Some(Rest::Lost { count: 0 })),
                "If none of three bets succeeds, ",
                "3件の賭けのうち0件が成功、残りが失敗なら、",
            ),
            (
                as_set(1, 2, Some(Rest::Lost { count: 1 })),
                "If one of two bets succeeds and the other is lost, ",
                "2件の賭けのうち1件が成功、残りが失敗なら、",
            ),
            (
                as_set(2, 3, Some(Rest::ByChance { count: 1 })),
                "If two of three bets succeed and the other is taken at its chance, ",
                "3件の賭けのうち2件が成功、残りが確率どおりなら、",
            ),
            (
                as_set(2, 16, Some(Rest::Both { count: InWords(4) })),
                "If two of sixteen bets succeed, four are taken at their chance and the rest is lost, ",
                "16件の賭けのうち2件が成功、4件が確率どおり、残りが失敗なら、",
            ),
            (one(OneEnd::Succeeds), "If the one bet succeeds, ", "1件の賭けが成功なら、"),
            (
                one(OneEnd::ByChance),
                "If the one bet ends as its chance says, ",
                "1件の賭けが確率どおりなら、",
            ),
            (
                Fate::Success { count: InWords(4) },
                "If all four bets succeed, ",
                "4件の賭けがすべて成功すれば、",
            ),
            (
                Fate::Loss { count: InWords(1) },
                "If the one bet is lost, ",
                "1件の賭けが失敗すれば、",
            ),
            (
                Fate::Expected { count: InWords(4) },
                "With every bet taken at its chance, ",
                "4件の賭けを確率で加重すれば、",
            ),
        ] {
            assert_eq!(Language::ALL.map(|language| fate.say(language)), [english, japanese]);
        }
    }

    #[test]
    fn amounts_that_would_read_alike_have_a_digit_more() {
        let said = |usd, other| Beside { usd, other }.written(English, "").replace('\u{a0}', " ");
        assert_eq!([said(1.24e9, 1.36e9), said(1.36e9, 1.24e9)], ["$1.2 bn", "$1.4 bn"]);
        assert_eq!([said(1.24e9, 1.21e9), said(-1.24e9, 1.21e9)], ["$1.24 bn", "$1.2 bn"]);
    }

    #[test]
    fn every_branch_is_a_sentence() {
        let gains = [
            Gain::None,
            Gain::Unmeasured { is_loss: true, usd: 1e9 },
            Gain::Loses { months: 1.0 },
            Gain::Gains { months: 1.0 },
        ];
        let waits = || Some(Waiting::Usd { usd: 1e8 });
        let worths = gains
            .into_iter()
            .flat_map(|gain| [stands(true, waits(), gain.clone()), stands(false, None, gain)]);
        for worth in worths.chain([Worth::Unpaid { month: MONTH }]) {
            for touch in
                [Touch::Untouched, Touch::LacksMore { usd: 1e9 }, Touch::Waits { usd: 1e9 }]
            {
                let said = becomes(worth.clone(), true, touch);
                for language in Language::ALL {
                    let text = said.say(language);
                    let is_clean = !text.contains("  ") && !text.contains("。。");
                    assert!(is_clean && text.ends_with(['.', '。']), "{text}");
                    let spans = said.spans(language);
                    let picks = spans.iter().filter(|span| matches!(span, Span::Pick(..)));
                    assert_eq!(picks.count(), 3, "{text}");
                }
            }
        }
    }
}
