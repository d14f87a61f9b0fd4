//! Messages of controls, counts, captions and events. What goes into a hole of words is already in
//! the style of the language. Not here: sentences on results, and problems ([`super::problem`]).

use super::message::messages;

messages! {
    /// Under a changed control: "changed · was 3.74 %".
    changed_was(old: &str) "changed · was {old}", "変更・元は{old}";
    /// Under a control whose value is past the end of its slider.
    beyond_slider(end: &str)
        "beyond the slider’s {end}; used as typed",
        "スライダーの端（{end}）の外です。入力どおりに使います。";
    /// How many inputs differ from the preset: "2 changed".
    changes(count: u32) "{count} changed", "{count}件変更";
    /// The button that shows the other controls of a group: "More (5)".
    more(count: u32) "More ({count})", "さらに表示（{count}）";
    /// Rows of a table: "60 rows".
    rows(count: u32) "{count:# row|# rows}", "{count}行";
    /// The rows of a table that show: "rows 26 to 50 of 60".
    page_of_rows(first: u32, last: u32, all: u32)
        "rows {first} to {last} of {all}",
        "{all}行中{first}〜{last}行目";
    /// Place in the projection: "month 30 of 60".
    month_of(month: u32, months: u32) "month {month} of {months}", "{months}か月中{month}か月目";
    /// "Figure 2", "図2".
    figure(number: u32) "Figure\u{a0}{number}", "図{number}";
    /// Title of the document in a view.
    page_title(view: &str) "Seigniorage · {view}", "Seigniorage・{view}";
    /// What the curves of the uses of profit show: "curve: cushion, Jun 2031".
    curve_cushion(date: &str) "small curves: the cushion in {date}", "小さな曲線：{date}の余剰";
    /// A handle of the reserve bar, for a screen reader.
    handle_between(left: &str, right: &str)
        "Boundary between {left} and {right}", "{left}と{right}の境目";
}
