//! Words of a table of a reserve that is pasted: its lines, what they come to, and why one is not
//! taken.
//!
//! Not here: how a table is read ([`crate::scenario`]), and the order of the notes
//! ([`crate::figure::paste`]).

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Language;
use super::label::{names, phrases};
use super::message::messages;
use super::number::decimal;
use crate::scenario::{LineRole, TableCurrency, TableDate};
use crate::unit::Month;

/// Significant digits of an amount in a table.
const MONEY_DIGITS: u32 = 6;
/// Decimal places of a share and of the cushion.
const SHARE_PLACES: u32 = 2;

phrases! {
    /// The button that opens it, and its title.
    paste_title "Paste a table", "表を貼り付け";
    /// Over the field.
    paste_label
        "Lines of name and amount, as copied from a reserve report",
        "準備資産報告からコピーした、名前と金額の行";
    /// An example of it.
    paste_example
        "For example “U.S. Treasury Bills 114,960,964”, a line each; “in thousands” over them is read too.",
        "例：「米国短期国債　1,149億ドル」。1行に1項目。見出しの「単位：百万円」も読み取ります。";
    /// The caption of the preview.
    paste_preview "What was read", "読み取った内容";
    /// Heads of its columns.
    paste_line "Line", "行";
    /// What a line is read as.
    paste_read_as "Read as", "読み方";
    /// Its amount.
    paste_amount "Amount", "金額";
    /// Its share of the reserve.
    paste_share "Share", "割合";
    /// The choice not to take a line.
    paste_leave_out "Leave out", "含めない";
    /// The button that takes it.
    paste_take "Take as the reserve", "準備資産として取り込む";
    /// Why nothing can be taken: the field is empty.
    paste_nothing "Nothing is pasted yet.", "まだ何も貼り付けられていません。";
    /// No line has an amount.
    paste_no_amount
        "No line with a name and an amount was found.",
        "名前と金額のある行が見つかりません。";
    /// No line has a class.
    paste_no_class
        "No line is known as an asset. Choose what at least one of them is.",
        "資産として読み取れた行がありません。少なくとも1行の種類を選んでください。";
    /// The sum is nothing or less.
    paste_below_zero_sum
        "The lines that are taken come to nothing or less.",
        "取り込む行の合計がゼロ以下です。";
    /// The amounts are no dollars.
    paste_other_currency
        "The amounts are not in dollars: only the shares are taken, tokens and cushion stay as they are.",
        "金額がドル建てではないため、割合だけを取り込み、トークンと余剰はそのままにします。";
    /// There are only percentages.
    paste_percentages
        "The table has only percentages: tokens and cushion stay as they are.",
        "表には割合しかないため、トークンと余剰はそのままにします。";
    /// The tokens cannot be right.
    paste_unfit
        "The tokens stated are far from the assets: tokens and cushion stay as they are.",
        "記載されたトークンの量が資産とかけ離れているため、トークンと余剰はそのままにします。";
}

names! {
    /// Why a line is not taken as it stands; empty where it is.
    line_role(LineRole) {
        LineRole::Held(_) => "", "";
        LineRole::Unknown => "name not known", "名前が不明";
        LineRole::Subtotal => "sum of other lines", "ほかの行の合計";
        LineRole::Total => "total of the reserve", "準備資産の合計";
        LineRole::Tokens => "tokens", "トークン";
        LineRole::Liabilities => "what is owed", "負債";
        LineRole::Excess => "excess, nothing that is held", "余剰であり、保有する資産ではない";
        LineRole::Earlier => "an earlier date", "以前の日付";
        LineRole::NoAmount => "no amount", "金額なし";
    }
    /// The magnitude in which amounts are.
    table_scale(u32) {
        3 => "thousands", "千";
        4 => "ten thousands", "万";
        6 => "millions", "百万";
        7 => "ten millions", "千万";
        8 => "hundred millions", "億";
        9 => "billions", "十億";
        12 => "trillions", "兆";
        _ => "units", "1";
    }
}

messages! {
    /// What the choice of a line is called.
    paste_choice(line: &str) "What {line:quoted} is", "{line:quoted}の種類";
    /// In which magnitude the head has the amounts.
    paste_scale(scale: &str) "Amounts are in {scale}.", "金額の単位は{scale}です。";
    /// Which of several dates is taken.
    paste_latest(date: &str)
        "Of several dates the latest is taken: {date}.", "複数の日付のうち、最新の{date}を使います。";
    /// Lines that have no amount.
    paste_words(count: usize)
        "{count:# line has|# lines have} no amount and {count:is|are} left out.",
        "金額のない{count}行は使いません。";
    /// Lines that were not read.
    paste_cut(count: usize, lines: usize, characters: usize)
        "Only the first {lines} lines and {characters} characters are read; {count:# line is|# lines are} left.",
        "先頭の{lines}行・{characters}文字までを読み取り、残りの{count}行は読み取りません。";
    /// The sum, where no total is stated.
    paste_sum(sum: &str) "The lines come to {sum}. No total is stated.", "合計は{sum}です。合計の記載はありません。";
    /// Shares that are no whole, and no total is stated.
    paste_part(sum: &str, difference: &str)
        "The lines come to {sum}, which is {difference} from a whole. No total is stated.",
        "合計は{sum}で、全体との差は{difference}です。合計の記載はありません。";
    /// The sum agrees with the total.
    paste_agrees(sum: &str, stated: &str)
        "The lines come to {sum} and agree with the stated total of {stated}.",
        "合計は{sum}で、記載された合計{stated}と一致します。";
    /// It does not.
    paste_differs(sum: &str, stated: &str, difference: &str)
        "The lines come to {sum}; the stated total is {stated}. The difference is {difference}.",
        "合計は{sum}、記載された合計は{stated}です。差は{difference}。";
    /// Tokens and cushion that follow.
    paste_tokens(tokens: &str, buffer: &str)
        "Tokens become {tokens}, and the cushion is {buffer} of them.",
        "トークンは{tokens}、余剰はその{buffer}になります。";
    /// The same where something else is owed.
    paste_tokens_and_debts(tokens: &str, debts: &str, buffer: &str)
        "Tokens become {tokens}, other debts {debts}, and the cushion is {buffer} of the tokens.",
        "トークンは{tokens}、その他の負債は{debts}、余剰はトークンの{buffer}になります。";
    /// Tokens that are not stated.
    paste_tokens_of_assets(tokens: &str)
        "No tokens are stated: {tokens} of assets are taken for as many tokens, without a cushion.",
        "トークンの記載がないため、資産{tokens}と同量のトークンがあり余剰はないものとします。";
    /// A class that is owed.
    paste_below_zero(class: &str)
        "{class:capital} comes to less than nothing and is taken as nothing.",
        "{class}はマイナスのため、ゼロとして扱います。";
    /// Amounts in other currencies.
    paste_yen(amount: &str) "¥{amount}", "{amount}円";
    /// Euros.
    paste_euros(amount: &str) "€{amount}", "{amount}ユーロ";
    /// Pounds.
    paste_pounds(amount: &str) "£{amount}", "{amount}ポンド";
    /// A day.
    paste_day(day: u32, month: Month)
        "{day} {month:letters} {month:year}", "{month:year}年{month:number}月{day}日";
    /// A month.
    paste_month(month: Month) "{month:name} {month:year}", "{month:year}年{month:number}月";
}

impl Language {
    /// An amount of a table.
    pub(crate) fn table_amount(self, amount: Decimal, currency: TableCurrency) -> String {
        let value = amount.to_f64().unwrap_or_default();
        let whole = || decimal(value, 0);
        match currency {
            TableCurrency::Dollars => self.money(value, MONEY_DIGITS),
            TableCurrency::Yen => self.paste_yen(&whole()),
            TableCurrency::Euros => self.paste_euros(&whole()),
            TableCurrency::Pounds => self.paste_pounds(&whole()),
        }
    }

    /// A share of a table.
    pub(crate) fn table_share(self, share: Decimal) -> String {
        self.percent(share.to_f64().unwrap_or_default(), SHARE_PLACES)
    }

    /// A date of a table, as far as it is written.
    pub(crate) fn table_date(self, date: TableDate) -> String {
        let month = Month::of(date.year.into(), date.month.max(1).into());
        match (date.month, date.day) {
            (0, _) => date.year.to_string(),
            (_, 0) => self.paste_month(month),
            (_, day) => self.paste_day(day.into(), month),
        }
    }
}
