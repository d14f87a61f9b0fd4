//! Words of the remarks that name a moment: which scenarios the device keeps.
//!
//! Not here: when a remark is said, and the clock.

use super::Language;
use super::label::names;
use super::message::messages;

names! {
    /// The button that takes the other of two scenarios: of another tab, or of an earlier visit.
    take_other(bool) {
        true => "Take that one", "別のタブの設定にする";
        false => "Take yours back", "自分の設定に戻す";
    }
}

messages! {
    /// The device keeps two scenarios; `when` may be empty.
    two_are_kept(is_of_tab: bool, when: &str)
        "This device now keeps two scenarios: {is_of_tab:that of another tab|yours}{when}, and this one{is_of_tab:|, from the link}.",
        "この端末には、{is_of_tab:別のタブ|ご自分}の設定{when}と、{is_of_tab:|リンクから開いた}この設定の両方を残しています。";
    /// Of when a scenario is.
    of_moment(moment: &str) ", from {moment}", "（{moment}）";
    /// The button that takes the scenario that was kept before this one.
    take_from(moment: &str) "Take the one from {moment}", "{moment}の設定にする";
    /// The same where the moment is not known.
    take_one_before() "Take the one before", "ひとつ前の設定にする";
}

impl Language {
    /// The device keeps two scenarios: that of another tab or of an earlier visit, and this one.
    /// The moment is empty where it is not known.
    pub(crate) fn two_kept(self, moment: &str, is_of_tab: bool) -> String {
        let when = if moment.is_empty() { String::new() } else { self.of_moment(moment) };
        self.two_are_kept(is_of_tab, &when)
    }

    /// The button that takes the scenario that was kept before this one.
    pub(crate) fn take_earlier(self, moment: &str) -> String {
        if moment.is_empty() { self.take_one_before() } else { self.take_from(moment) }
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
            Language::English.two_kept("14:02", false),
            "This device now keeps two scenarios: yours, from 14:02, and this one, from the link."
        );
    }
}
