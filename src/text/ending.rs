//! Words of what the book has become once its bets have ended: its sentence, and what one bet
//! would have to bring.
//!
//! Not here: which words apply; [`crate::figure::ending`] decides.

use super::Language;
use super::sentence::{Span, Spans};
use crate::scenario::{Lever, Pick};

use Language::{English, Japanese};

/// What the sentence of the book says, every number finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookStatement {
    /// There is no bet.
    Empty,
    /// There are bets and none counts.
    NoneCounts,
    /// Those that count cost nothing.
    Costless(u32),
    /// By this month their amounts are too large to tell.
    OutOfRange(String),
    /// There are bets, and this becomes of them.
    Becomes(Becomes),
}

/// What becomes of the bets that count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Becomes {
    /// How they end.
    pub fate: Fate,
    /// How many they are.
    pub count: u32,
    /// What they cost.
    pub amount: String,
    /// By when they have ended.
    pub month: String,
    /// What they have become; `None` where none of it is paid by then.
    pub worth: Option<Worth>,
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
    Foresight,
    /// All are lost.
    Tuition,
    /// Each counts by its chance.
    Expected,
}

/// What the bets have become, beside bills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Cash back and book value.
    pub value: String,
    /// The same money in bills.
    pub in_bills: String,
    /// What lies between the two.
    pub gap: Gap,
    /// What is still not paid then.
    pub waiting: Option<String>,
}

/// What lies between the book and bills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing that shows.
    None,
    /// The book is worth less, by so many months of profit.
    Less(String),
    /// The book is worth more, by so many months of profit.
    More(String),
    /// So much, with no profit to measure it by.
    Amount(String),
}

/// Whether the bets touch the tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touch {
    /// They sit outside the reserve.
    Outside,
    /// They sit inside, and the cushion bears them.
    Borne,
    /// They sit inside, and the tokens lack so much.
    Lacks(String),
}

/// What one bet would have to bring, every number finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryFinding {
    /// Its name.
    pub name: String,
    /// What it would have to bring; `None` where the others do without it.
    pub need: Option<Bring>,
    /// What it is set to.
    pub set: Set,
}

/// What a bet brings, by its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BringKind {
    /// A multiple of its money.
    Multiple,
    /// A coupon.
    Coupon,
    /// A price of an hour.
    Price,
}

/// What a bet would have to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bring {
    /// What kind of number it is.
    pub kind: BringKind,
    /// The number.
    pub number: String,
}

/// What a bet is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Set {
    /// It brings this.
    Brings(String),
    /// It brings this at a chance.
    ByChance(String, String),
    /// It fails.
    Fails,
}

impl Language {
    /// The sentence of the book.
    pub fn book_sentence(self, said: &BookStatement) -> Vec<Span> {
        let mut spans = Spans::default();
        let to = &mut spans;
        match (self, said) {
            (English, BookStatement::Empty) => drop(to.words("The book holds no bets.")),
            (Japanese, BookStatement::Empty) => drop(to.words("賭けは1件もない。")),
            (English, BookStatement::NoneCounts) => {
                to.words("The book holds bets, but none of them counts.");
            }
            (Japanese, BookStatement::NoneCounts) => {
                to.words("賭けはあるが、算入するものはない。");
            }
            (English, BookStatement::Costless(1)) => {
                to.words("The one bet that counts costs nothing.");
            }
            (English, BookStatement::Costless(count)) => {
                let count = word(*count);
                to.words("The ").pick(Pick::Count, &count).words(" bets that count cost nothing.");
            }
            (Japanese, BookStatement::Costless(count)) => {
                let count = format!("{count}件");
                to.words("算入する")
                    .pick(Pick::Count, &count)
                    .words("の賭けには費用がかからない。");
            }
            (English, BookStatement::OutOfRange(month)) => {
                to.words(&format!(
                    "By {month} the amounts of the book would be too large to show."
                ));
            }
            (Japanese, BookStatement::OutOfRange(month)) => {
                to.words(&format!("{month}には、賭けの金額が大きすぎて表示できない。"));
            }
            (English, BookStatement::Becomes(said)) => english(to, said),
            (Japanese, BookStatement::Becomes(said)) => japanese(to, said),
        }
        spans.0
    }

    /// What a pick is called, for people who listen.
    pub fn pick_label(self, pick: Pick) -> &'static str {
        match (self, pick) {
            (English, Pick::Succeed) => "Bets that prove foresight",
            (English, Pick::Count) => "Bets that count",
            (English, Pick::Inside) => "Where the bets sit",
            (Japanese, Pick::Succeed) => "先見となる賭けの数",
            (Japanese, Pick::Count) => "算入する賭けの数",
            (Japanese, Pick::Inside) => "賭けの置き場所",
        }
    }

    /// The finding over the list of bets.
    pub fn carry_title(self, found: &CarryFinding) -> String {
        let CarryFinding { name, need, set } = found;
        let Some(Bring { kind, number }) = need else {
            return match self {
                English => format!("The other bets carry the book without {name}"),
                Japanese => format!("{name}がなくても、ほかの賭けが全体を支える"),
            };
        };
        let what = match (self, kind) {
            (English, BringKind::Multiple) => format!("return {number} times its money"),
            (English, BringKind::Coupon) => format!("pay {number} a year"),
            (English, BringKind::Price) => format!("rent at {number} an hour"),
            (Japanese, BringKind::Multiple) => format!("元手の{number}倍を返す"),
            (Japanese, BringKind::Coupon) => format!("年{number}の利息を払う"),
            (Japanese, BringKind::Price) => format!("1時間{number}で貸し出す"),
        };
        let times = if *kind == BringKind::Multiple { "倍" } else { "" };
        let set = match (self, set) {
            (English, Set::Brings(set)) => format!("it is set to {set}"),
            (English, Set::ByChance(set, chance)) => {
                format!("it is set to {set} at a chance of {chance}")
            }
            (English, Set::Fails) => "it is set to fail".to_owned(),
            (Japanese, Set::Brings(set)) => format!("設定は{set}{times}"),
            (Japanese, Set::ByChance(set, chance)) => format!("設定は{set}{times}（確率{chance}）"),
            (Japanese, Set::Fails) => "設定は失敗".to_owned(),
        };
        match self {
            English => format!("{name} would have to {what} to carry the book; {set}"),
            Japanese => format!("{name}が全体を支えるには{what}必要がある。{set}"),
        }
    }

    /// Under that finding: what it means to carry the book.
    pub fn carry_note(self, month: &str) -> String {
        match self {
            English => format!(
                "To carry it: to make the whole book worth what the same money in bills would be by {month}."
            ),
            Japanese => format!(
                "全体を支える：{month}に、賭け全体の価値が同じ資金を短期国債に置いた場合に並ぶこと。"
            ),
        }
    }
}

fn english(to: &mut Spans, said: &Becomes) {
    let Becomes { fate, count, amount, month, worth, touch } = said;
    english_fate(to, *fate, *count);
    to.lever(Lever::BetsScale, amount);
    if let Some(Worth { value, in_bills, gap, waiting }) = worth {
        to.words(" becomes ").result(value).words(&format!(" by {month}"));
        if let Some(waiting) = waiting {
            to.words(", with ").result(waiting).words(" of it still unpaid");
        }
        to.words(". The same money in bills would be ").result(in_bills).words(". ");
        match gap {
            Gap::None => to.words("It makes no difference, and "),
            Gap::Less(months) => {
                to.words("The difference is ").result(months).words(" of profit, and ")
            }
            Gap::More(months) => to.words("The gain is ").result(months).words(" of profit, and "),
            Gap::Amount(amount) => to
                .words("The difference is ")
                .result(amount)
                .words(", with no profit to measure it by, and "),
        };
    } else {
        to.words(&format!(" is still unpaid by {month}: the cushion cannot pay it, and "));
    }
    match touch {
        Touch::Outside => to
            .words("because the bets sit ")
            .pick(Pick::Inside, "outside")
            .words(" the reserve, no token is touched."),
        Touch::Borne => to
            .words("although the bets sit ")
            .pick(Pick::Inside, "inside")
            .words(" the reserve, no token is touched."),
        Touch::Lacks(amount) => to
            .words("because the bets sit ")
            .pick(Pick::Inside, "inside")
            .words(" the reserve, the tokens come to lack ")
            .result(amount)
            .words("."),
    };
}

fn english_fate(to: &mut Spans, fate: Fate, count: u32) {
    let all = if count == 1 {
        "the one bet proves".into()
    } else {
        format!("all {} bets prove", word(count))
    };
    match fate {
        Fate::Foresight => drop(to.words(&format!("If {all} foresight, "))),
        Fate::Tuition => drop(to.words(&format!("If {all} tuition, "))),
        Fate::Expected if count == 1 => drop(to.words("With the one bet taken at its chance, ")),
        Fate::Expected => drop(to.words("With every bet taken at its chance, ")),
        Fate::AsSet { by_chance: 1, .. } if count == 1 => {
            to.words("If the one bet proves ")
                .pick(Pick::Succeed, "what its chance says")
                .words(", ");
        }
        Fate::AsSet { succeed, .. } if count == 1 => {
            let ends = if succeed == 1 { "foresight" } else { "tuition" };
            to.words("If the one bet proves ").pick(Pick::Succeed, ends).words(", ");
        }
        Fate::AsSet { succeed, by_chance } => {
            to.words("If ").pick(Pick::Succeed, &word(succeed)).words(" of ");
            to.pick(Pick::Count, &word(count)).words(" bets ");
            to.words(if succeed > 1 { "prove foresight" } else { "proves foresight" });
            let rest = count.saturating_sub(succeed).saturating_sub(by_chance);
            match (by_chance, rest) {
                (0, 0) => {}
                (0, _) if succeed == 0 => {}
                (0, _) => drop(to.words(" and the rest tuition")),
                (1, 0) => drop(to.words(" and the other is taken at its chance")),
                (_, 0) => drop(to.words(" and the others are taken at their chance")),
                (1, _) => drop(to.words(", one is taken at its chance and the rest is tuition")),
                (_, _) => {
                    let some = word(by_chance);
                    to.words(&format!(
                        ", {some} are taken at their chance and the rest is tuition"
                    ));
                }
            }
            to.words(", ");
        }
    }
}

/// A small number in words.
fn word(number: u32) -> String {
    const WORDS: [&str; 17] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    ];
    WORDS.get(number as usize).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn japanese(to: &mut Spans, said: &Becomes) {
    let Becomes { fate, count, amount, month, worth, touch } = said;
    japanese_fate(to, *fate, *count);
    to.lever(Lever::BetsScale, amount);
    if let Some(Worth { value, in_bills, gap, waiting }) = worth {
        to.words(&format!("は{month}に")).result(value).words("になる");
        if let Some(waiting) = waiting {
            to.words("（うち").result(waiting).words("は未払い）");
        }
        to.words("。同じ資金を短期国債に置けば").result(in_bills).words("。");
        match gap {
            Gap::None => to.words("差はない。"),
            Gap::Less(months) => to.words("差は利益").result(months).words("分。"),
            Gap::More(months) => to.words("利益").result(months).words("分のプラス。"),
            Gap::Amount(amount) => to.words("差は").result(amount).words("で、比べる利益がない。"),
        };
    } else {
        to.words(&format!("は{month}になっても余剰からは支払えない。"));
    }
    match touch {
        Touch::Outside => to
            .words("賭けは準備資産の")
            .pick(Pick::Inside, "外")
            .words("にあるため、トークンには及ばない。"),
        Touch::Borne => to
            .words("賭けは準備資産の")
            .pick(Pick::Inside, "中")
            .words("にあるが、トークンには及ばない。"),
        Touch::Lacks(amount) => to
            .words("賭けは準備資産の")
            .pick(Pick::Inside, "中")
            .words("にあるため、トークンの裏付けが")
            .result(amount)
            .words("足りなくなる。"),
    };
}

fn japanese_fate(to: &mut Spans, fate: Fate, count: u32) {
    match fate {
        Fate::Foresight => drop(to.words(&format!("{count}件の賭けがすべて先見なら、"))),
        Fate::Tuition => drop(to.words(&format!("{count}件の賭けがすべて授業料なら、"))),
        Fate::Expected => drop(to.words(&format!("{count}件の賭けを確率で加重すれば、"))),
        Fate::AsSet { succeed, by_chance } if count == 1 => {
            let ends = match (succeed, by_chance) {
                (1, _) => "先見",
                (_, 1) => "確率どおり",
                _ => "授業料",
            };
            to.words("1件の賭けが").pick(Pick::Succeed, ends).words("なら、");
        }
        Fate::AsSet { succeed, by_chance } => {
            let rest = count.saturating_sub(succeed).saturating_sub(by_chance);
            to.pick(Pick::Count, &format!("{count}件")).words("の賭けのうち");
            to.pick(Pick::Succeed, &format!("{succeed}件")).words("が先見");
            match (by_chance, rest) {
                (0, 0) => {}
                (0, _) => drop(to.words("、残りが授業料")),
                (_, 0) => drop(to.words("、残りが確率どおり")),
                (_, _) => {
                    to.words(&format!("、{by_chance}件が確率どおり、残りが授業料"));
                }
            }
            to.words("なら、");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::sentence::plain;

    fn becomes() -> Becomes {
        Becomes {
            fate: Fate::AsSet { succeed: 1, by_chance: 0 },
            count: 3,
            amount: "$2.01 bn".into(),
            month: "June 2033".into(),
            worth: Some(Worth {
                value: "$0.98 bn".into(),
                in_bills: "$2.49 bn".into(),
                gap: Gap::Less("3.1 months".into()),
                waiting: None,
            }),
            touch: Touch::Outside,
        }
    }

    fn said(language: Language, becomes: Becomes) -> String {
        plain(&language.book_sentence(&BookStatement::Becomes(becomes)))
    }

    #[test]
    fn the_sentence_of_the_design() {
        assert_eq!(
            said(English, becomes()),
            "If one of three bets proves foresight and the rest tuition, $2.01 bn becomes $0.98 bn by \
             June 2033. The same money in bills would be $2.49 bn. The difference is 3.1 months of \
             profit, and because the bets sit outside the reserve, no token is touched."
        );
        let japanese = Becomes {
            amount: "20.1億ドル".into(),
            month: "2033年6月".into(),
            worth: Some(Worth {
                value: "9.8億ドル".into(),
                in_bills: "24.9億ドル".into(),
                gap: Gap::Less("3.1か月".into()),
                waiting: None,
            }),
            ..becomes()
        };
        assert_eq!(
            said(Japanese, japanese),
            "3件の賭けのうち1件が先見、残りが授業料なら、20.1億ドルは2033年6月に9.8億ドルになる。\
             同じ資金を短期国債に置けば24.9億ドル。差は利益3.1か月分。賭けは準備資産の外にあるため、\
             トークンには及ばない。"
        );
    }

    #[test]
    fn how_they_end_is_told_for_every_mixture() {
        let fate = |count, fate| {
            let said = |language| {
                let text = said(language, Becomes { fate, count, ..becomes() });
                text.split("$2.01").next().unwrap().to_owned()
            };
            [said(English), said(Japanese)]
        };
        let set = |succeed, by_chance| Fate::AsSet { succeed, by_chance };
        for (count, of, english, japanese) in [
            (
                3,
                set(3, 0),
                "If three of three bets prove foresight, ",
                "3件の賭けのうち3件が先見なら、",
            ),
            (
                3,
                set(0, 0),
                "If none of three bets proves foresight, ",
                "3件の賭けのうち0件が先見、残りが授業料なら、",
            ),
            (
                3,
                set(2, 1),
                "If two of three bets prove foresight and the other is taken at its chance, ",
                "3件の賭けのうち2件が先見、残りが確率どおりなら、",
            ),
            (
                16,
                set(2, 4),
                "If two of sixteen bets prove foresight, four are taken at their chance and the rest is tuition, ",
                "16件の賭けのうち2件が先見、4件が確率どおり、残りが授業料なら、",
            ),
            (1, set(1, 0), "If the one bet proves foresight, ", "1件の賭けが先見なら、"),
            (1, set(0, 0), "If the one bet proves tuition, ", "1件の賭けが授業料なら、"),
            (
                1,
                set(0, 1),
                "If the one bet proves what its chance says, ",
                "1件の賭けが確率どおりなら、",
            ),
            (
                4,
                Fate::Foresight,
                "If all four bets prove foresight, ",
                "4件の賭けがすべて先見なら、",
            ),
            (1, Fate::Tuition, "If the one bet proves tuition, ", "1件の賭けがすべて授業料なら、"),
            (
                4,
                Fate::Expected,
                "With every bet taken at its chance, ",
                "4件の賭けを確率で加重すれば、",
            ),
            (
                1,
                Fate::Expected,
                "With the one bet taken at its chance, ",
                "1件の賭けを確率で加重すれば、",
            ),
        ] {
            assert_eq!(fate(count, of), [english, japanese]);
        }
    }

    #[test]
    fn every_branch_is_a_sentence() {
        let amount = || "$1 bn".to_owned();
        let gaps = [Gap::None, Gap::Less(amount()), Gap::More(amount()), Gap::Amount(amount())];
        let worth =
            |gap: Gap, waiting| Some(Worth { value: amount(), in_bills: amount(), gap, waiting });
        let mut worths = vec![None];
        for gap in gaps {
            worths.extend([worth(gap.clone(), None), worth(gap, Some(amount()))]);
        }
        for worth in worths {
            for touch in [Touch::Outside, Touch::Borne, Touch::Lacks(amount())] {
                for language in Language::ALL {
                    let spans = language.book_sentence(&BookStatement::Becomes(Becomes {
                        worth: worth.clone(),
                        touch: touch.clone(),
                        ..becomes()
                    }));
                    let text = plain(&spans);
                    assert!(text.ends_with(['.', '。']), "{text}");
                    assert!(!text.contains("  ") && !text.contains("。。"), "{text}");
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
    fn what_one_bet_would_have_to_bring() {
        let title = |kind, number: &str, set: Set| {
            let need = Some(Bring { kind, number: number.into() });
            let found = CarryFinding { name: "Northern Data".into(), need, set };
            [English.carry_title(&found), Japanese.carry_title(&found)]
        };
        assert_eq!(
            title(BringKind::Multiple, "4.1", Set::Brings("1.6".into())),
            [
                "Northern Data would have to return 4.1 times its money to carry the book; it is set to 1.6",
                "Northern Dataが全体を支えるには元手の4.1倍を返す必要がある。設定は1.6倍",
            ]
        );
        assert_eq!(
            title(BringKind::Coupon, "23 %", Set::Fails),
            [
                "Northern Data would have to pay 23 % a year to carry the book; it is set to fail",
                "Northern Dataが全体を支えるには年23 %の利息を払う必要がある。設定は失敗",
            ]
        );
        let [english, japanese] =
            title(BringKind::Price, "$3.10", Set::ByChance("$2.20".into(), "30 %".into()));
        assert!(english.ends_with(
            "rent at $3.10 an hour to carry the book; it is set to $2.20 at a chance of 30 %"
        ));
        assert!(japanese.ends_with("1時間$3.10で貸し出す必要がある。設定は$2.20（確率30 %）"));
        let found = CarryFinding { name: "X".into(), need: None, set: Set::Fails };
        assert_eq!(English.carry_title(&found), "The other bets carry the book without X");
        assert!(Japanese.carry_title(&found).starts_with("Xがなくても"));
    }
}
