//! The sentences of the machine that have branches: its title, and what comes back.

use crate::text::{Language, capitalised};
use crate::unit::Month;

/// The finding of the machine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlowFinding {
    /// The part of the reserve that earns.
    pub earning: Earning,
    /// Who gets the income.
    pub income: Income,
    /// What stands behind the promise.
    pub cushion: Cushion,
}

/// The part of the reserve that earns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Earning {
    /// Nothing.
    Nothing,
    /// So many dollars of every hundred.
    Part(f64),
    /// All of it.
    All,
}

/// Who gets the income, or who pays for a loss.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Income {
    /// There is none.
    None,
    /// Holders get nothing of it.
    Kept,
    /// Holders get that share of it, percent.
    Shared(f64),
    /// Holders get more than all of it.
    Exceeded,
    /// The period ends in a loss of that amount, USD.
    Loss(f64),
}

/// What stands behind the promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cushion {
    /// So many dollars of every hundred.
    Worth(f64),
    /// It is gone, and so many dollars of every hundred are missing.
    Short(f64),
    /// So many dollars of every hundred at the start, and none by the month that is named.
    Spent(f64, Month),
    /// Neither.
    Nothing,
}

/// Why nothing is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// There are no tokens and no assets.
    NoTokens,
    /// Tokens, but nothing behind them.
    NoAssets,
}

/// What becomes of the cushion by the end of the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Return {
    /// What is bought or kept, where it is more than nothing.
    pub back: Option<String>,
    /// What is paid beyond the profit, where it is more than nothing.
    pub out: Option<String>,
    /// Whether gifts that the reserve pays are among it.
    pub has_gifts: bool,
    /// What goes out of the reserve into bets that stand in it, where it is more than nothing.
    pub bets: Option<String>,
    /// Changes of value with their sign, where they show.
    pub marks: Option<String>,
    /// Where the cushion goes, and to what.
    pub cushion: Course,
    /// The end of the period.
    pub end: String,
}

/// In how many words that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// In sentences, with the remark that the line beside them is to scale.
    ToScale,
    /// In sentences.
    Plain,
    /// As a list.
    Short,
}

impl Return {
    /// The remark on the scale: only where one line says all that flows.
    fn scale(&self, wording: Wording, words: &'static str) -> &'static str {
        let is_one = self.back.is_some() != self.out.is_some();
        if wording == Wording::ToScale && is_one { words } else { "" }
    }

    /// Who gives what is paid beyond the profit.
    fn giver(&self, reserve: &'static str, cushion: &'static str) -> &'static str {
        if self.has_gifts { reserve } else { cushion }
    }
}

/// The way of the cushion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Up to an amount.
    Grows(String),
    /// Down to an amount.
    Falls(String),
    /// As it was.
    Stays(String),
    /// Below nought by an amount.
    Short(String),
}

pub(super) fn english_title(found: FlowFinding) -> String {
    let FlowFinding { earning, income, cushion } = found;
    let of = |part: f64| Language::English.of_hundred(part);
    let first = match earning {
        Earning::Nothing => "Nothing in the reserve earns interest".to_owned(),
        Earning::Part(part) => format!("Of every $100 at work, {} earns interest", of(part)),
        Earning::All => "Every dollar at work earns interest".to_owned(),
    };
    let second = match income {
        Income::None => String::new(),
        Income::Kept => "; holders get none of it".to_owned(),
        Income::Shared(share) => {
            format!("; holders get {} of it", Language::English.percent_rough(share))
        }
        Income::Exceeded => "; holders get more than all of it".to_owned(),
        Income::Loss(usd) => {
            format!("; the result is a loss of {}", Language::English.money(usd, 3))
        }
    };
    let join = if second.is_empty() { ";" } else { ", and" };
    let last = match cushion {
        Cushion::Worth(part) if !matches!(earning, Earning::Part(_)) => {
            format!("the cushion is {} of every $100", of(part))
        }
        Cushion::Worth(part) => format!("the cushion is {}", of(part)),
        Cushion::Short(part) => format!("{} of every $100 owed is missing", of(part)),
        Cushion::Spent(part, end) => format!(
            "the cushion of {} is used up by {}",
            of(part),
            Language::English.date_long(end)
        ),
        Cushion::Nothing => "there is no cushion".to_owned(),
    };
    format!("{first}{second}{join} {last}")
}

pub(super) fn japanese_title(found: FlowFinding) -> String {
    let FlowFinding { earning, income, cushion } = found;
    let of = |part: f64| Language::Japanese.of_hundred(part);
    let first = match earning {
        Earning::Nothing => "準備資産は利息を生まない。".to_owned(),
        Earning::Part(part) => format!("準備資産100ドルのうち{}が利息を生む。", of(part)),
        Earning::All => "準備資産はすべて利息を生む。".to_owned(),
    };
    let second = match income {
        Income::None => String::new(),
        Income::Kept => "保有者の取り分はゼロ、".to_owned(),
        Income::Shared(share) => {
            format!("保有者の取り分は{}、", Language::Japanese.percent_rough(share))
        }
        Income::Exceeded => "保有者の取り分は利息を上回り、".to_owned(),
        Income::Loss(usd) => format!("結果は{}の損失、", Language::Japanese.money(usd, 3)),
    };
    let whole = if matches!(earning, Earning::Part(_)) { "" } else { "100ドルあたり" };
    let last = match cushion {
        Cushion::Worth(part) => format!("余剰は{whole}{}", of(part)),
        Cushion::Short(part) => format!("負債100ドルあたり{}が不足", of(part)),
        Cushion::Spent(part, end) => format!(
            "{whole}{}の余剰は{}までになくなる",
            of(part),
            Language::Japanese.date_long(end)
        ),
        Cushion::Nothing => "余剰はない".to_owned(),
    };
    format!("{first}{second}{last}")
}

pub(super) fn english_return(found: &Return, wording: Wording) -> [String; 3] {
    let Return { back, out, bets, marks, end, .. } = found;
    let course = match &found.cushion {
        Course::Grows(to) => format!("the cushion grows to {to} by {end}"),
        Course::Falls(to) => format!("the cushion falls to {to} by {end}"),
        Course::Stays(at) => format!("the cushion stays at {at} until {end}"),
        Course::Short(by) => format!("the reserve is short by {by} in {end}"),
    };
    let (way, giver) =
        (found.scale(wording, " at actual scale"), found.giver("reserve", "cushion"));
    let named = |words: &str, amount: &Option<String>| {
        amount.as_ref().map(|amount| format!("{words} {amount}"))
    };
    let marks = named("changes of value", marks);
    if wording == Wording::Short {
        let parts = [named("back", back), named("out", out), named("into bets", bets), marks];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        return [String::new(), with_colon(capitalised(&parts.join(", "))), course];
    }
    let moved = [
        (back, format!("comes back{way}")),
        (out, format!("comes out of the {giver}{way}")),
        (bets, "goes into bets that stand in the reserve".to_owned()),
    ];
    let mut moved = moved.into_iter().filter_map(|(amount, way)| Some((amount.clone()?, way)));
    let (bold, first) =
        moved.next().unwrap_or_else(|| ("Nothing".to_owned(), "comes back".to_owned()));
    let others = moved.map(|(amount, way)| format!("{amount} {way}")).chain(marks);
    let way = std::iter::once(first).chain(others).collect::<Vec<_>>().join(", ");
    [bold, format!(" {way}: "), course]
}

pub(super) fn japanese_return(found: &Return, wording: Wording) -> [String; 3] {
    let Return { back, out, bets, marks, end, .. } = found;
    let course = match &found.cushion {
        Course::Grows(to) => format!("余剰は{end}に{to}へ増える"),
        Course::Falls(to) => format!("余剰は{end}に{to}へ減る"),
        Course::Stays(at) => format!("余剰は{end}も{at}のまま"),
        Course::Short(by) => format!("{end}には{by}の不足になる"),
    };
    let named = |words: &str, amount: &Option<String>| {
        amount.as_ref().map(|amount| format!("{words}{amount}"))
    };
    if wording == Wording::Short {
        let marks = named("価値の変化", marks);
        let parts = [named("戻り", back), named("支出", out), named("賭けへ", bets), marks];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let stop = if parts.is_empty() { "" } else { "。" };
        return [String::new(), format!("{}{stop}", parts.join("、")), course];
    }
    let (scale, giver) = (found.scale(wording, "は実寸で"), found.giver("準備資産", "余剰"));
    let scale = if scale.is_empty() { "が" } else { scale };
    let moved = [
        (back, format!("{scale}準備資産へ戻り、")),
        (out, format!("{scale}{giver}から出て、")),
        (bets, "が準備資産の中の賭けになり、".to_owned()),
    ];
    let mut moved = moved.into_iter().filter_map(|(amount, way)| Some((amount.clone()?, way)));
    let (bold, first) =
        moved.next().unwrap_or_else(|| (String::new(), "準備資産へ戻る分はなく、".to_owned()));
    let others = moved.map(|(amount, way)| format!("{amount}{way}"));
    let marks = named("価値の変化は", marks).map(|marks| format!("{marks}、"));
    let way = std::iter::once(first).chain(others).chain(marks).collect();
    [bold, way, course]
}

fn with_colon(text: String) -> String {
    if text.is_empty() { text } else { text + ": " }
}
