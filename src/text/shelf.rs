//! Words of the shelf of saved scenarios.
//!
//! Not here: which scenarios there are, and what is wrong with a file ([`super::file_fault`]).

use super::Language;
use super::label::{names, phrases};
use super::message::messages;

/// What can be done with a saved scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SavedAct {
    /// It becomes the present one.
    Open,
    /// It stands beside the present one.
    Pin,
    /// It gets another name.
    Rename,
    /// It gets a note.
    Note,
    /// It becomes a file.
    Export,
    /// It goes.
    Delete,
}

/// Why a scenario was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotSaved {
    /// The shelf is full.
    NoRoom,
    /// The browser refused.
    Refused,
}

names! {
    /// The buttons of a saved scenario.
    saved_act(SavedAct) {
        SavedAct::Open => "Open", "開く";
        SavedAct::Pin => "Pin", "ピン留め";
        SavedAct::Rename => "Rename", "名前を変える";
        SavedAct::Note => "Note", "メモ";
        SavedAct::Export => "Save as a file", "ファイルに保存";
        SavedAct::Delete => "Delete", "削除";
    }
}

messages! {
    /// The name of a scenario that has none: its preset, and what differs from it.
    suggested(preset: &str, changes: &[String])
        "{preset}: {changes:, }", "{preset}：{changes:、}";
    /// What is not named of it.
    and_more(shown: &str, count: usize) "{shown} and {count} more", "{shown}ほか{count}件";
    /// An input with its value.
    input_at(label: &str, value: &str) "{label} {value}", "{label}{value}";
    /// What a saved scenario is, in short: its preset, how many inputs differ, what is pinned.
    saved_detail(parts: &[String]) "{parts: · }", "{parts:・}";
    /// How many are pinned beside it.
    with_pins(count: usize) "{count:# pinned|# pinned}", "ピン{count}件";
    /// What a button does, and to which scenario, for people who listen.
    of_saved(act: &str, name: &str) "{act}: {name}", "{name}：{act}";
    /// How many saved scenarios are found.
    saved_found(count: usize) "{count:# scenario|# scenarios}", "{count}件の設定";
    /// A scenario was saved.
    saved_as(name: &str) "Saved: {name:quoted}", "{name:quoted}を保存しました";
    /// A saved scenario was pinned.
    saved_pinned(name: &str) "Pinned: {name:quoted}", "{name:quoted}をピン留めしました";
    /// In the place of one that was deleted.
    saved_deleted(name: &str) "{name:quoted} is deleted.", "{name:quoted}を削除しました。";
    /// The shelf is full.
    shelf_is_full(limit: usize)
        "Not saved: there is room for {limit} scenarios. Delete one, or save this one as a file.",
        "保存できませんでした。保存できるのは{limit}件までです。どれかを削除するか、ファイルに保存してください。";
    /// Over what was read of a file.
    read_from(file: &str) "Read from {file:quoted}", "{file:quoted}から読み込みました";
    /// What became of the scenarios of a file.
    taken_over(new: usize, known: usize, left: usize)
        "{new:None is new|One is kept|# are kept}{known:|; one stood here already|; # stood here already}{left:|; for one there is no room|; for # there is no room}.",
        "{new:新しい設定はありません|1件を保存しました|#件を保存しました}{known:|。1件はすでにあります|。#件はすでにあります}{left:|。1件は入りきりません|。#件は入りきりません}。";
    /// Under the scenarios of a file, of which only the first are shown.
    others_inside(count: usize) "and {count} more", "ほか{count}件";
    /// What the device had kept and could not be read.
    saved_unreadable(count: usize)
        "{count:One saved scenario|# saved scenarios} could not be read. What was kept is set aside.",
        "保存した設定のうち{count}件を読み取れませんでした。元の内容は別に残してあります。";
}

phrases! {
    /// Title of the shelf.
    shelf_title "Saved scenarios", "保存した設定";
    /// Over the field in which the present scenario is named.
    save_present "Save the present one as", "今の設定に名前を付けて保存";
    /// The button that saves it.
    save_button "Save", "保存";
    /// The field that finds saved scenarios.
    shelf_find "Find by name, note or preset", "名前・メモ・設定例で探す";
    /// In the place of the list where nothing is found.
    none_saved_found "Nothing fits. Try another word.", "当てはまるものがありません。別の言葉で探せます。";
    /// In the place of the list where nothing is saved.
    none_saved
        "Nothing is saved yet. Give the present scenario a name above, or open a file.",
        "まだ何も保存していません。上で今の設定に名前を付けるか、ファイルを開いてください。";
    /// A scenario without a name.
    unnamed "Without a name", "名前なし";
    /// The field of a name.
    name_field "Name", "名前";
    /// The field of a note.
    note_field "Note", "メモ";
    /// Gives up what is typed.
    cancel "Cancel", "やめる";
    /// The browser keeps nothing.
    saving_refused
        "Not saved: the browser has no room for it or keeps nothing. Save it as a file instead.",
        "保存できませんでした。ブラウザーに空きがないか、保存が禁止されています。代わりにファイルに保存してください。";
    /// The button that saves the present scenario as a file.
    present_as_file "Save the present one as a file", "今の設定をファイルに保存";
    /// The button that saves all as one file.
    all_as_file "Save all as one file", "すべてを1つのファイルに保存";
    /// The button that opens files.
    open_file "Open a file", "ファイルを開く";
    /// How files and links come here otherwise.
    open_hint
        "Files can also be dropped on the page. Nothing leaves this device.",
        "ファイルはページにドラッグ＆ドロップしても開けます。端末の外へは何も送りません。";
    /// The field into which a link can be pasted.
    paste_link "Or paste a link", "またはリンクを貼り付け";
    /// The button that reads it.
    read_link "Read", "読み込む";
    /// Over what was read of a text.
    read_from_text "Read from a link", "リンクから読み込みました";
    /// The button that keeps what was read.
    keep_read "Keep", "保存する";
    /// The same of many.
    keep_all_read "Keep all", "すべて保存する";
    /// While no other has room beside the present scenario.
    pins_are_full
        "Four are pinned already. Take one away first.",
        "すでに4件をピン留めしています。先にどれかを外してください。";
    /// While files are held over the page.
    drop_here "Drop to read", "ドロップすると読み込みます";
    /// The button that saves what was set aside as a file.
    aside_as_file "Save it as a file", "元の内容をファイルに保存";
}

impl Language {
    /// Why a scenario was not saved, and what can be done.
    pub(crate) fn not_saved(self, why: NotSaved) -> String {
        match why {
            NotSaved::NoRoom => self.shelf_is_full(crate::scenario::SHELF_MAX),
            NotSaved::Refused => self.saving_refused().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use Language::{English, Japanese};

    #[test]
    fn what_became_of_a_file_is_said_in_one_sentence() {
        assert_eq!(English.taken_over(1, 0, 0), "One is kept.");
        assert_eq!(English.taken_over(3, 1, 0), "3 are kept; one stood here already.");
        assert_eq!(
            English.taken_over(0, 2, 5),
            "None is new; 2 stood here already; for 5 there is no room."
        );
        assert_eq!(Japanese.taken_over(2, 1, 0), "2件を保存しました。1件はすでにあります。");
    }

    #[test]
    fn why_nothing_was_saved_is_said_with_a_way_on() {
        for language in Language::ALL {
            let told = [NotSaved::NoRoom, NotSaved::Refused].map(|why| language.not_saved(why));
            assert_ne!(told[0], told[1]);
        }
        assert!(English.not_saved(NotSaved::NoRoom).contains("200"));
    }
}
