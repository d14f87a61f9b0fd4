//! Words of the risk desk's key figures.
//!
//! Not here: their numbers, see [`crate::figure::desk`].

use super::label::phrases;
use super::message::messages;

messages! {
    /// From which share on someone waits, in a run of so many days.
    desk_waits(days: u32) "Someone waits, run of {days:# day|# days}", "待たされる人が出る償還（{days}日間）";
    /// What can be paid within so many days.
    desk_paid(days: u32) "Paid within {days:# day|# days}", "{days}日以内に払える割合";
    /// How many rules are passed.
    desk_passed(passed: usize, all: usize) "{passed} of {all}", "{all}件中{passed}件";
}

phrases! {
    /// Their head, and the way to the view.
    desk_title "What breaks it", "何が壊すか";
    desk_more "All of it in Risk", "詳しくは「リスク」へ";
    /// In the place of a number.
    desk_never "never", "なし";
    desk_already "already", "すでに";
    /// The joint fall of gold and bitcoin, and the rules.
    desk_fall "Joint fall of gold and bitcoin", "金とビットコインの同時下落";
    desk_rules "Rules passed", "適合する規制";
    /// A line on each.
    desk_waits_says "of tokens come back", "トークンのうち戻る割合";
    desk_paid_says "of tokens, sold in haste", "急いで売った場合のトークン比";
    desk_fall_says "erases the cushion", "余剰がなくなる";
    desk_rules_says "with the reserve as it stands", "現状の準備資産で";
}
