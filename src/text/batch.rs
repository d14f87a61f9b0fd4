//! Words of the table of many scenarios: its own columns, and why a call cannot be done.
//!
//! Inputs and key figures have their words elsewhere. Not here: what the columns hold.

use super::label::names;
use super::message::messages;

/// A column of the table that is neither an input nor a key figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BatchField {
    /// The row’s number.
    Run,
    /// The line it comes from.
    Line,
    /// The name of the scenario.
    Name,
    /// Its preset.
    Preset,
    /// Its link.
    Link,
    /// Its first month.
    Start,
    /// What was not taken of the link.
    Problems,
}

names! {
    /// What the column is called.
    batch_label(BatchField) {
        BatchField::Run => "Run", "実行番号";
        BatchField::Line => "Line", "行番号";
        BatchField::Name => "Name", "名前";
        BatchField::Preset => "Preset", "設定例";
        BatchField::Link => "Link", "リンク";
        BatchField::Start => "Start", "開始月";
        BatchField::Problems => "Problems", "問題";
    }
    /// What the column holds.
    batch_meaning(BatchField) {
        BatchField::Run => "The number of the row, from 1, in the order of the input.",
            "入力の順に1から数えた行の番号。";
        BatchField::Line => "The line of the text the link stands in, from 1; null where there is no text.",
            "リンクがある行の番号（1から）。テキストから読んでいなければnull。";
        BatchField::Name => "The name a person gave the scenario; null where there is none.",
            "シナリオに付けた名前。なければnull。";
        BatchField::Preset => "The preset that the scenario differs from.", "シナリオの基になる設定例。";
        BatchField::Link => "The link of this run, which the page opens as it stands behind its question mark.",
            "この実行のリンク。ページのアドレスの疑問符の後に置けば開ける。";
        BatchField::Start => "The first day of the first month.", "最初の月の1日。";
        BatchField::Problems =>
            "What was not taken of the link as it stood, as stable words parted by blanks; null where all was.",
            "リンクのうちそのまま使えなかった箇所を、空白で区切った決まった語で示す。なければnull。";
    }
}

messages! {
    /// What is to be moved has another form.
    sweep_form(text: &str)
        "{text:quoted}: expected KEY=VALUES, as in rate=0:6:0.25 or rate=2,3.5,4",
        "{text:quoted}：書式は KEY=VALUES（例：rate=0:6:0.25、rate=2,3.5,4）";
    /// It has no values that could be listed.
    sweep_not(key: &str)
        "{key} cannot be swept; numbers, words, months, presets and the year can",
        "{key}は動かせない。動かせるのは数値、選択肢、月、設定例、年";
    /// It stands twice.
    sweep_twice(key: &str) "{key} is swept twice", "{key}が2回指定されている";
    /// It has no such value.
    sweep_no_value(key: &str, text: &str)
        "{key} has no value {text:quoted}", "{key}に{text:quoted}という値はない";
    /// It has no such word; these it has.
    sweep_no_word(key: &str, text: &str, known: &str)
        "{key} has no value {text:quoted}; known: {known}",
        "{key}に{text:quoted}という値はない。使えるもの：{known}";
    /// The value is past its bounds.
    sweep_outside(key: &str, text: &str, low: &str, high: &str)
        "{key}: {text} is not from {low} to {high}", "{key}：{text}は{low}から{high}の範囲にない";
    /// Only whole numbers are taken.
    sweep_not_whole(key: &str, text: &str)
        "{key}: {text} is not a whole number", "{key}：{text}は整数ではない";
    /// The value has more digits than are kept.
    sweep_too_fine(key: &str, text: &str)
        "{key}: {text} has more digits than are kept", "{key}：{text}は桁数が多すぎる";
    /// The range has another form.
    sweep_range(text: &str)
        "{text:quoted}: expected FROM:TO:STEP that rises, with a step above zero",
        "{text:quoted}：書式は FROM:TO:STEP（TOはFROM以上、STEPはゼロより大きい）";
    /// The steps miss the end.
    sweep_step(text: &str, last: &str)
        "{text:quoted}: the steps miss the end; the last value before it is {last}",
        "{text:quoted}：刻みが終わりの値に合わない。その手前の値は{last}";
    /// More runs than may be.
    sweep_too_many(limit: usize)
        "the sweep has more than {limit} runs", "実行の数が{limit}回を超える";
    /// There is no such option beside these.
    batch_unknown(option: &str)
        "{option} is no option here; --help tells those there are",
        "{option}という指定はここでは使えない。一覧は --help";
    /// Nothing stands behind an option.
    batch_bare(option: &str) "{option} needs a word behind it", "{option}の後に値がない";
    /// The option stands twice.
    batch_again(option: &str) "{option} is given twice", "{option}が2回指定されている";
    /// No number of threads.
    batch_jobs(text: &str, limit: usize)
        "--jobs {text:quoted}: expected a number from 1 to {limit}",
        "--jobs {text:quoted}：1から{limit}までの数値が必要";
    /// No such format.
    batch_format(text: &str, known: &str)
        "--format {text:quoted}; known: {known}", "--format {text:quoted}：使えるもの：{known}";
    /// The links cannot be read.
    batch_unreadable(file: &str, why: &str)
        "{file:quoted} cannot be read: {why}", "{file:quoted}を読み取れない：{why}";
    /// The table cannot be written.
    batch_unwritable(why: &str) "the table cannot be written: {why}", "表を書き出せない：{why}";
    /// The input that is moved changes nothing.
    sweep_idle(key: &str, why: &str) "{key}: {why}", "{key}：{why}";
    /// More than one link, or a link and a file of links.
    batch_links()
        "expected one link, or --links FILE", "リンク1つか --links FILE のどちらかを指定する";
}
