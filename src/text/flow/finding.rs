//! The sentences of the machine that have branches: its title, and what comes back.

use crate::text::Language;
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
    /// Whether that is the reserve's money, for bets that it carries, and not the cushion's.
    pub from_reserve: bool,
    /// Changes of value with their sign, where they show.
    pub marks: Option<String>,
    /// Where the cushion goes, and to what.
    pub cushion: Course,
    /// The end of the period.
    pub end: String,
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

pub(super) fn english_return(found: &Return, to_scale: bool) -> [String; 3] {
    let scale = if to_scale { " at actual scale" } else { "" };
    let end = &found.end;
    let giver = if found.from_reserve { "reserve" } else { "cushion" };
    let (bold, way) = match (&found.back, &found.out) {
        (Some(back), None) => (back.clone(), format!(" comes back{scale}")),
        (None, Some(out)) => (out.clone(), format!(" comes out of the {giver}{scale}")),
        (Some(back), Some(out)) => {
            (back.clone(), format!(" comes back, {out} comes out of the {giver}"))
        }
        (None, None) => ("Nothing".to_owned(), " comes back".to_owned()),
    };
    let marks =
        found.marks.as_ref().map_or(String::new(), |marks| format!(", price changes {marks}"));
    let course = match &found.cushion {
        Course::Grows(to) => format!("the cushion grows to {to} by {end}"),
        Course::Falls(to) => format!("the cushion falls to {to} by {end}"),
        Course::Stays(at) => format!("the cushion stays at {at} until {end}"),
        Course::Short(by) => format!("the reserve is short by {by} in {end}"),
    };
    [bold, format!("{way}{marks}: "), course]
}

pub(super) fn japanese_return(found: &Return, to_scale: bool) -> [String; 3] {
    let scale = if to_scale { "は実寸で" } else { "が" };
    let giver = if found.from_reserve { "準備資産" } else { "余剰" };
    let end = &found.end;
    let (bold, way) = match (&found.back, &found.out) {
        (Some(back), None) => (back.clone(), format!("{scale}準備資産へ戻り、")),
        (None, Some(out)) => (out.clone(), format!("{scale}{giver}から出て、")),
        (Some(back), Some(out)) => (back.clone(), format!("が戻り、{out}が{giver}から出て、")),
        (None, None) => (String::new(), "準備資産へ戻る分はなく、".to_owned()),
    };
    let marks =
        found.marks.as_ref().map_or(String::new(), |marks| format!("価格の変化は{marks}、"));
    let course = match &found.cushion {
        Course::Grows(to) => format!("余剰は{end}に{to}へ増える"),
        Course::Falls(to) => format!("余剰は{end}に{to}へ減る"),
        Course::Stays(at) => format!("余剰は{end}も{at}のまま"),
        Course::Short(by) => format!("{end}には{by}の不足になる"),
    };
    [bold, format!("{way}{marks}"), course]
}
