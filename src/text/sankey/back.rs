//! What comes back to the reserve or goes out of it, and where that leaves the cushion.
//!
//! Not here: which wording fits its place in the drawing.

use crate::text::Language;
use crate::text::label::phrases;
use crate::text::message::{findings, messages};
use crate::unit::Month;

/// What becomes of the cushion by the end of the period. USD.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Return {
    /// What is bought or kept, where it is more than nothing.
    pub back: Option<f64>,
    /// What is paid beyond the profit, where it is more than nothing.
    pub out: Option<f64>,
    /// Whether gifts that the reserve pays are among it.
    pub has_gifts: bool,
    /// What goes out of the reserve into bets that stand in it, where it is more than nothing.
    pub bets: Option<f64>,
    /// Changes of value with their sign, where they show.
    pub marks: Option<f64>,
    /// Where the cushion goes, and to what.
    pub cushion: Course,
}

/// In how many words that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wording {
    /// In sentences, with the remark that the line beside them is to scale.
    ToScale,
    /// In sentences.
    Plain,
    /// As a list.
    Short,
}

findings! {
    /// The way of the cushion until the end of the period.
    Course {
        /// Up to an amount.
        Grows { to: f64, end: Month }
            "the cushion grows to {to:exact} by {end}", "余剰は{end}に{to:exact}へ増える";
        /// Down to an amount.
        Falls { to: f64, end: Month }
            "the cushion falls to {to:exact} by {end}", "余剰は{end}に{to:exact}へ減る";
        /// As it was.
        Stays { at: f64, end: Month }
            "the cushion stays at {at:exact} until {end}", "余剰は{end}も{at:exact}のまま";
        /// Below nought by an amount.
        Short { by: f64, end: Month }
            "the reserve is short by {by:exact} in {end}", "{end}には{by:exact}の不足になる";
    }
    /// The way of an amount, after it.
    Way {
        /// Into the reserve; whether a line beside it says so to scale.
        Back { scale: bool }
            "comes back{scale: at actual scale|}", "{scale:は実寸で|が}準備資産へ戻り、";
        /// Out of it; whether gifts that the reserve pays are among it.
        Out { has_gifts: bool, scale: bool }
            "comes out of the {has_gifts:reserve|cushion}{scale: at actual scale|}",
            "{scale:は実寸で|が}{has_gifts:準備資産|余剰}から出て、";
        /// Into bets.
        Bets
            "goes into bets that stand in the reserve", "が準備資産の中の賭けになり、";
        /// Of nothing.
        None "comes back", "準備資産へ戻る分はなく、";
    }
}

messages! {
    /// An amount and its way.
    amount_goes(amount: f64, way: &Way) "{amount:exact} {way}", "{amount:exact}{way}";
    /// Changes of value, among ways.
    marks_change(change: &str) "changes of value {change}", "価値の変化は{change}、";
    /// The ways, between the first amount and the cushion.
    ways(all: &[String]) " {all:, }: ", "{all:}";
    /// In a list: what comes back.
    back_short(usd: f64) "back {usd:exact}", "戻り{usd:exact}";
    /// What is paid beyond the profit.
    out_short(usd: f64) "out {usd:exact}", "支出{usd:exact}";
    /// What goes into bets.
    bets_short(usd: f64) "into bets {usd:exact}", "賭けへ{usd:exact}";
    /// Changes of value.
    marks_short(change: &str) "changes of value {change}", "価値の変化{change}";
    /// The list.
    ways_short(all: &[String]) "{all:^, }: ", "{all:、}。";
}

phrases! {
    /// In the place of an amount that is none.
    nothing_returns "Nothing", "";
}

impl Language {
    /// What comes back, in bold and plain, and where that leaves the cushion.
    pub(crate) fn comes_back(self, found: &Return, wording: Wording) -> [String; 3] {
        let Return { back, out, bets, has_gifts, .. } = *found;
        let course = found.cushion.say(self);
        let change = found.marks.map(|usd| self.money_change(usd, 3));
        if wording == Wording::Short {
            let parts = [
                back.map(|usd| self.back_short(usd)),
                out.map(|usd| self.out_short(usd)),
                bets.map(|usd| self.bets_short(usd)),
                change.map(|change| self.marks_short(&change)),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            let list = if parts.is_empty() { String::new() } else { self.ways_short(&parts) };
            return [String::new(), list, course];
        }
        // Only where one line says all that flows.
        let scale = wording == Wording::ToScale && back.is_some() != out.is_some();
        let moved =
            [(back, Way::Back { scale }), (out, Way::Out { has_gifts, scale }), (bets, Way::Bets)];
        let mut moved = moved.into_iter().filter_map(|(usd, way)| Some((usd?, way)));
        let (bold, first) = match moved.next() {
            Some((usd, way)) => (self.money(usd, 3), way),
            None => (self.nothing_returns().to_owned(), Way::None),
        };
        let others = moved.map(|(usd, way)| self.amount_goes(usd, &way));
        let marks = change.map(|change| self.marks_change(&change));
        let all: Vec<_> = std::iter::once(first.say(self)).chain(others).chain(marks).collect();
        [bold, self.ways(&all), course]
    }
}
