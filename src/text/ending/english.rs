//! The sentence of the book in English.

use super::{Becomes, Fate, Touch};
use crate::scenario::{Lever, Pick};
use crate::text::Language::English;
use crate::text::span::Spans;

/// What becomes of the bets that count.
pub(super) fn becomes(to: &mut Spans, said: &Becomes) {
    let month = English.date_long(said.month);
    fate(to, said.fate, said.count);
    to.lever(Lever::BetsScale, &English.money_short(said.amount));
    if said.has_gifts && said.fate != Fate::Gifts {
        to.words(", gifts included,");
    }
    if let Some(worth) = &said.worth {
        let [value, in_bills] = English.both_values(worth);
        let becomes = if worth.value < 0.0 { " becomes a further cost of " } else { " becomes " };
        to.words(becomes).result(&value).words(&format!(" by {month}"));
        if worth.waiting > 0.0 {
            let waiting = English.money_short(worth.waiting);
            to.words(", with ").result(&waiting).words(" of it still unpaid");
        }
        to.words(". The same money in bills would be ").result(&in_bills).words(". ");
        let gain = worth.value - worth.in_bills;
        match worth.a_month {
            _ if value == in_bills && worth.value >= 0.0 => {
                to.words("It makes no difference, and ")
            }
            None => to
                .words(if gain < 0.0 { "The difference is " } else { "The gain is " })
                .result(&English.money_short(gain.abs()))
                .words(", with no profit to measure it by, and "),
            Some(a_month) => to
                .words(if gain < 0.0 { "The difference is " } else { "The gain is " })
                .result(&English.months(gain.abs() / a_month))
                .words(" of profit, and "),
        };
    } else {
        to.words(&format!(" is still unpaid by {month}, and "));
    }
    let place = if said.is_inside { "inside" } else { "outside" };
    let is_expected = said.is_inside == (said.touch != Touch::Untouched);
    to.words(if is_expected { "because the bets sit " } else { "although the bets sit " });
    to.pick(Pick::Inside, place).words(" the reserve, ");
    match said.touch {
        Touch::Untouched => to.words("no token is touched."),
        Touch::Lacks(usd) => {
            to.words("the tokens come to lack ").result(&English.money_short(usd)).words(".")
        }
        Touch::LacksMore(usd) => {
            to.words("the tokens come to lack ").result(&English.money_short(usd)).words(" more.")
        }
        Touch::Waits(usd) => {
            to.result(&English.money_short(usd)).words(" of redemptions come to wait.")
        }
    };
}

fn fate(to: &mut Spans, how: Fate, count: u32) {
    match how {
        Fate::Gifts => drop(to.words("Given away, ")),
        Fate::Success if count == 1 => drop(to.words("If the one bet succeeds, ")),
        Fate::Loss if count == 1 => drop(to.words("If the one bet is lost, ")),
        Fate::Expected if count == 1 => drop(to.words("With the one bet taken at its chance, ")),
        Fate::Success => drop(to.words(&format!("If all {} bets succeed, ", word(count)))),
        Fate::Loss => drop(to.words(&format!("If all {} bets are lost, ", word(count)))),
        Fate::Expected => drop(to.words("With every bet taken at its chance, ")),
        Fate::AsSet { succeed, by_chance } if count == 1 => {
            let ends = match (succeed, by_chance) {
                (1, _) => "succeeds",
                (_, 1) => "ends as its chance says",
                _ => "is lost",
            };
            to.words("If the one bet ").pick(Pick::Succeed, ends).words(", ");
        }
        Fate::AsSet { succeed, by_chance } => {
            to.words("If ").pick(Pick::Succeed, &word(succeed)).words(" of ");
            to.pick(Pick::Count, &word(count)).words(" bets ");
            to.words(if succeed > 1 { "succeed" } else { "succeeds" });
            let rest = count.saturating_sub(succeed).saturating_sub(by_chance);
            match (by_chance, rest) {
                (0, 0) => {}
                (0, _) if succeed == 0 => {}
                (0, 1) => drop(to.words(" and the other is lost")),
                (0, _) => drop(to.words(" and the others are lost")),
                (1, 0) => drop(to.words(" and the other is taken at its chance")),
                (_, 0) => drop(to.words(" and the others are taken at their chance")),
                (1, _) => drop(to.words(", one is taken at its chance and the rest is lost")),
                (_, _) => {
                    let some = word(by_chance);
                    to.words(&format!(", {some} are taken at their chance and the rest is lost"));
                }
            }
            to.words(", ");
        }
    }
}

/// A small number in words.
pub(super) fn word(number: u32) -> String {
    const WORDS: [&str; 17] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    ];
    WORDS.get(number as usize).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
