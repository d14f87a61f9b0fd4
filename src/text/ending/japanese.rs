//! The sentence of the book in Japanese.

use super::{Becomes, Fate, Touch};
use crate::scenario::{Lever, Pick};
use crate::text::Language::Japanese;
use crate::text::span::Spans;

/// What becomes of the bets that count.
pub(super) fn becomes(to: &mut Spans, said: &Becomes) {
    let month = Japanese.date_long(said.month);
    fate(to, said.fate, said.count);
    to.lever(Lever::BetsScale, &Japanese.money_short(said.amount));
    if said.has_gifts && said.fate != Fate::Gifts {
        to.words("（寄付を含む）");
    }
    if let Some(worth) = &said.worth {
        let [value, in_bills] = Japanese.both_values(worth);
        let becomes = if worth.value < 0.0 { "の追加の費用になる" } else { "になる" };
        to.words(&format!("は{month}に")).result(&value).words(becomes);
        if worth.waiting > 0.0 {
            to.words("（うち").result(&Japanese.money_short(worth.waiting)).words("は未払い）");
        }
        to.words("。同じ資金を短期国債に置けば").result(&in_bills).words("。");
        let gain = worth.value - worth.in_bills;
        match worth.a_month {
            _ if value == in_bills && worth.value >= 0.0 => to.words("差はない。"),
            None => to
                .words(if gain < 0.0 { "差は" } else { "プラスは" })
                .result(&Japanese.money_short(gain.abs()))
                .words("で、比べる利益がない。"),
            Some(a_month) if gain < 0.0 => {
                to.words("差は利益").result(&Japanese.months(-gain / a_month)).words("分。")
            }
            Some(a_month) => {
                to.words("利益").result(&Japanese.months(gain / a_month)).words("分のプラス。")
            }
        };
    } else {
        to.words(&format!("は{month}になっても支払われない。"));
    }
    let place = if said.is_inside { "中" } else { "外" };
    let is_expected = said.is_inside == (said.touch != Touch::Untouched);
    to.words("賭けは準備資産の").pick(Pick::Inside, place);
    to.words(if is_expected { "にあるため、" } else { "にあるが、" });
    match said.touch {
        Touch::Untouched => to.words("トークンには及ばない。"),
        Touch::Lacks(usd) => to
            .words("トークンの裏付けが")
            .result(&Japanese.money_short(usd))
            .words("足りなくなる。"),
        Touch::LacksMore(usd) => to
            .words("トークンの裏付けの不足が")
            .result(&Japanese.money_short(usd))
            .words("増える。"),
        Touch::Waits(usd) => {
            to.result(&Japanese.money_short(usd)).words("の償還が待つことになる。")
        }
    };
}

fn fate(to: &mut Spans, how: Fate, count: u32) {
    match how {
        Fate::Gifts => drop(to.words("寄付した")),
        Fate::Success if count == 1 => drop(to.words("1件の賭けが成功すれば、")),
        Fate::Loss if count == 1 => drop(to.words("1件の賭けが失敗すれば、")),
        Fate::Success => drop(to.words(&format!("{count}件の賭けがすべて成功すれば、"))),
        Fate::Loss => drop(to.words(&format!("{count}件の賭けがすべて失敗すれば、"))),
        Fate::Expected => drop(to.words(&format!("{count}件の賭けを確率で加重すれば、"))),
        Fate::AsSet { succeed, by_chance } if count == 1 => {
            let ends = match (succeed, by_chance) {
                (1, _) => "成功",
                (_, 1) => "確率どおり",
                _ => "失敗",
            };
            to.words("1件の賭けが").pick(Pick::Succeed, ends).words("なら、");
        }
        Fate::AsSet { succeed, by_chance } => {
            let rest = count.saturating_sub(succeed).saturating_sub(by_chance);
            to.pick(Pick::Count, &format!("{count}件")).words("の賭けのうち");
            to.pick(Pick::Succeed, &format!("{succeed}件")).words("が成功");
            match (by_chance, rest) {
                (0, 0) => {}
                (0, _) => drop(to.words("、残りが失敗")),
                (_, 0) => drop(to.words("、残りが確率どおり")),
                (_, _) => {
                    to.words(&format!("、{by_chance}件が確率どおり、残りが失敗"));
                }
            }
            to.words("なら、");
        }
    }
}
