//! Words of the remarks that name a moment: which scenarios the device keeps.
//!
//! Not here: when a remark is said, and the clock.

use super::Language;

use Language::{English, Japanese};

impl Language {
    /// The device keeps two scenarios: that of another tab or of an earlier visit, and this one.
    /// The moment is empty where it is not known.
    pub fn two_kept(self, moment: &str, is_of_tab: bool) -> String {
        let [english, japanese] = if moment.is_empty() {
            [String::new(), String::new()]
        } else {
            [format!(", from {moment}"), format!("（{moment}）")]
        };
        match (self, is_of_tab) {
            (English, false) => format!(
                "This device now keeps two scenarios: yours{english}, and this one, from the link."
            ),
            (English, true) => format!(
                "This device now keeps two scenarios: that of another tab{english}, and this one."
            ),
            (Japanese, false) => format!(
                "この端末には、ご自分の設定{japanese}と、リンクから開いたこの設定の両方を残しています。"
            ),
            (Japanese, true) => {
                format!("この端末には、別のタブの設定{japanese}と、この設定の両方を残しています。")
            }
        }
    }

    /// The button that takes the other of two scenarios.
    pub fn take_other(self, is_of_tab: bool) -> &'static str {
        match (self, is_of_tab) {
            (English, false) => "Take yours back",
            (English, true) => "Take that one",
            (Japanese, false) => "自分の設定に戻す",
            (Japanese, true) => "別のタブの設定にする",
        }
    }

    /// The button that takes the scenario that was kept before this one.
    pub fn take_earlier(self, moment: &str) -> String {
        match self {
            English if moment.is_empty() => "Take the one before".to_owned(),
            English => format!("Take the one from {moment}"),
            Japanese if moment.is_empty() => "ひとつ前の設定にする".to_owned(),
            Japanese => format!("{moment}の設定にする"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_moment_leaves_no_gap() {
        for language in Language::ALL {
            for is_of_tab in [false, true] {
                let (with, without) =
                    (language.two_kept("14:02", is_of_tab), language.two_kept("", is_of_tab));
                assert!(with.contains("14:02") && !without.contains("（）"), "{without}");
                assert!(!without.contains(" ,") && !without.contains("from ,"), "{without}");
            }
            assert!(!language.take_earlier("").ends_with("from "));
        }
        assert_eq!(
            English.two_kept("14:02", false),
            "This device now keeps two scenarios: yours, from 14:02, and this one, from the link."
        );
    }
}
