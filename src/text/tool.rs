//! Words of what is done with a scenario: pinning, holding changes, replaying the last one.
//!
//! Not here: words of what is pinned, kept and taken away.

use super::label::phrases;
use super::message::messages;
use crate::scenario::Letter;

messages! {
    /// The button that pins the present scenario, for people who listen.
    pin_as(letter: &str) "Pin this scenario as {letter}", "この設定を{letter}としてピン留め";
    /// What was pinned.
    pinned_under(letter: &str) "Pinned as {letter}", "{letter}としてピン留めしました";
    /// While changes are held: how many there are.
    held_changes(count: usize)
        "Changes are held: the figures stay as they are. {count:None yet.|# change waits.|# changes wait.}",
        "変更を保留中：図と数字はそのままです。{count:まだ変更はありません。|#件の変更が待っています。|#件の変更が待っています。}";
    /// While the last change is replayed: what is shown is from before it.
    replay_before(changes: &[String])
        "Before the last change: {changes:, }", "直前の変更の前：{changes:、}";
    /// The same: what is shown is from after it.
    replay_after(changes: &[String])
        "After the last change: {changes:, }", "直前の変更の後：{changes:、}";
    /// A changed input: its name, the old value and the new one.
    replay_change(name: &str, values: &str) "{name} {values}", "{name} {values}";
    /// Inputs that are not named.
    more_changes(count: usize) "{count} more", "ほか{count}件";
    /// The value that is held, behind the one in force.
    held_value(value: &str) " → {value}", " → {value}";
}

phrases! {
    /// What the tools are.
    tools_label "What can be done with this scenario", "この設定でできること";
    /// The button that pins.
    pin "Pin", "ピン留め";
    /// The button that holds changes.
    hold "Hold", "保留";
    /// What it does.
    hold_why "Hold changes: collect them and apply them as one", "変更を保留：ためておき、まとめて適用";
    /// The button that applies what is held.
    apply_held "Apply", "適用";
    /// The button that gives up what is held.
    drop_held "Discard", "破棄";
    /// The button that replays.
    replay "Replay", "見比べる";
    /// What it does.
    replay_why "Replay the last change: before and after in turn", "見比べる：直前の変更の前と後を交互に表示";
    /// The button that ends a replay.
    stop_replay "Stop", "終える";
    /// The button that shows the other one of before and after.
    other_turn "Show the other", "もう一方を見る";
    /// The button of the shelf.
    shelf "Saved", "保存";
    /// What it does.
    shelf_why "Saved scenarios: keep this one, open others", "保存した設定：今の設定を残す、ほかを開く";
    /// The button that prints.
    print "Print", "印刷";
}

impl super::Language {
    /// The label of the button that pins, where the next letter is known.
    pub(crate) fn pin_label(self, next: Option<Letter>) -> String {
        match next {
            Some(letter) => self.pin_as(letter.word()),
            None => self.pins_full().to_owned(),
        }
    }
}
