//! What was wrong with a file of scenarios, in words.
//!
//! Not here: finding it ([`crate::scenario::read_file`]), and the words for one input
//! ([`super::problem`]).

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::scenario::{FILE_BYTES_MAX, FileFault, SavedFault};

/// Bytes of a megabyte, as people count them.
const MEGABYTE: usize = 1_000_000;

messages! {
    /// A file that is too large to be read.
    file_too_large(found: usize, most: usize)
        "The file has {found} MB; up to {most} MB are read. Nothing was taken from it.",
        "ファイルが{found}MBあります。読み込めるのは{most}MBまでです。何も取り込んでいません。";
    /// A file of another version of the form.
    other_format(text: &str)
        "The file is of version {text:quoted}. It is read as version 1.",
        "ファイルの版が{text:quoted}です。第1版として読みます。";
    /// A file of more scenarios than a shelf holds.
    too_many_inside(limit: usize)
        "The file holds more than {limit} scenarios. The first {limit} were read.",
        "設定が{limit}件を超えています。先頭の{limit}件を読みました。";
    /// A key that there is not.
    unknown_member(key: &str)
        "{key:quoted} is not known here. It was left out.",
        "{key:quoted}という項目はありません。無視します。";
    /// A key that stands there again.
    repeated_member(key: &str)
        "{key:quoted} stands there more than once. The first is used.",
        "{key:quoted}が2回以上あります。最初のものを使います。";
    /// What does not belong there.
    wrong_member(key: &str, text: &str)
        "{key:quoted}: {text:quoted} cannot be read. It was left out.",
        "{key:quoted}の{text:quoted}を読み取れません。無視します。";
    /// A name or note that could not be kept whole.
    cut_words(key: &str, text: &str)
        "{key:quoted}: {text:quoted} is too long or has characters that cannot be shown. The rest is kept.",
        "{key:quoted}の{text:quoted}は長すぎるか、表示できない文字を含みます。残りの部分を使います。";
    /// More pins than there are letters.
    too_many_pinned(limit: usize)
        "More than {limit} are pinned. The first {limit} were read.",
        "ピンが{limit}件を超えています。先頭の{limit}件を読みました。";
    /// A fault of one scenario of a file.
    numbered_scenario(number: usize, fault: &str)
        "Scenario {number}: {fault}", "{number}番目の設定：{fault}";
    /// The same of one with a name.
    named_scenario(name: &str, fault: &str) "{name:quoted}: {fault}", "{name:quoted}：{fault}";
    /// A fault of what is pinned beside a scenario.
    fault_of_pin(letter: &str, fault: &str) "pin {letter}: {fault}", "ピン{letter}：{fault}";
}

phrases! {
    /// An empty file.
    file_empty "There is nothing in it.", "中身がありません。";
    /// A file of others.
    file_foreign
        "This is no file of saved scenarios, and holds no link of this page. Nothing was taken from it.",
        "保存した設定のファイルではなく、このページのリンクも含みません。何も取り込んでいません。";
    /// A file that was cut off or changed.
    file_cut_off
        "The file was cut off or changed. What stood before was read; the last of it may lack something.",
        "ファイルが途中で切れたか、書き換えられています。その手前までを読みました。最後の設定には欠けがあるかもしれません。";
    /// A file with no scenario.
    none_inside "There is no scenario in it.", "設定が入っていません。";
    /// A scenario of a file that is none.
    no_scenario
        "There is neither a scenario nor a link here. It was left out.",
        "設定もリンクもありません。除きます。";
    /// A file that the browser could not read.
    file_unread
        "The browser could not read the file. Nothing was taken from it.",
        "ブラウザーがファイルを読み込めませんでした。何も取り込んでいません。";
}

impl Language {
    /// One fault of a file in one or two sentences: what was found, and what became of it.
    pub fn file_fault(self, fault: &FileFault) -> String {
        match fault {
            FileFault::Empty => self.file_empty().to_owned(),
            FileFault::Foreign => self.file_foreign().to_owned(),
            FileFault::TooLarge { bytes } => {
                self.file_too_large(bytes.div_ceil(MEGABYTE), FILE_BYTES_MAX / MEGABYTE)
            }
            FileFault::OtherFormat { text } => self.other_format(text),
            FileFault::CutOff => self.file_cut_off().to_owned(),
            FileFault::NoneInside => self.none_inside().to_owned(),
            FileFault::TooManyInside { limit } => self.too_many_inside(*limit),
            FileFault::UnknownMember { key } => self.unknown_member(key),
            FileFault::Unread => self.file_unread().to_owned(),
            FileFault::Inside { number, name, fault } => {
                let fault = self.saved_fault(fault);
                match name.as_str() {
                    "" => self.numbered_scenario(*number, &fault),
                    name => self.named_scenario(name, &fault),
                }
            }
        }
    }

    fn saved_fault(self, fault: &SavedFault) -> String {
        match fault {
            SavedFault::NoScenario => self.no_scenario().to_owned(),
            SavedFault::UnknownMember { key } => self.unknown_member(key),
            SavedFault::RepeatedMember { key } => self.repeated_member(key),
            SavedFault::WrongMember { key, text } => self.wrong_member(key, text),
            SavedFault::CutWords { key, text } => self.cut_words(key, text),
            SavedFault::TooManyPins { limit } => self.too_many_pinned(*limit),
            SavedFault::Scenario(problem) => self.problem(problem),
            SavedFault::Pin(letter, problem) => {
                self.fault_of_pin(letter.word(), &self.problem(problem))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{FORMAT, is_plain_text, read_file};

    use Language::{English, Japanese};

    fn told(language: Language, text: &str) -> Vec<String> {
        read_file(text).faults.iter().map(|fault| language.file_fault(fault)).collect()
    }

    #[test]
    fn a_file_is_refused_in_words() {
        assert_eq!(told(English, " "), ["There is nothing in it."]);
        assert!(told(English, "{}")[0].starts_with("This is no file of saved scenarios"));
        assert_eq!(
            English.file_fault(&FileFault::TooLarge { bytes: 50_000_001 }),
            "The file has 51 MB; up to 5 MB are read. Nothing was taken from it."
        );
        assert_eq!(
            Japanese.file_fault(&FileFault::TooLarge { bytes: 50_000_000 }),
            "ファイルが50MBあります。読み込めるのは5MBまでです。何も取り込んでいません。"
        );
    }

    #[test]
    fn a_fault_says_where_it_is_and_shows_nothing_that_turns_the_page() {
        let text = format!(
            "{{\"format\":\"{FORMAT}\",\"version\":1,\"scenarios\":[{{\"name\":\"Bank\",\"\u{202e}<b>\":1,\
             \"scenario\":{{\"preset\":\"bank\",\"rate\":\"4,0x\"}},\"pins\":[{{\"qx\":1}}]}},{{}}]}}"
        );
        assert_eq!(
            told(English, &text),
            [
                "“Bank”: “<b>” is not known here. It was left out.",
                "“Bank”: Bill rate: “4,0x” cannot be read. The preset’s value is used.",
                "“Bank”: pin A: “qx” is not an input of this model. It was left out.",
                "Scenario 2: There is neither a scenario nor a link here. It was left out.",
            ]
        );
        assert!(told(Japanese, &text).iter().all(|told| is_plain_text(told)));
        assert_eq!(told(Japanese, &text)[3], "2番目の設定：設定もリンクもありません。除きます。");
    }
}
