//! Words of the frame: stamp, dock and sheet.
//!
//! Not here: words that need no hole ([`super::Texts`]).

use super::Language;

use Language::{English, Japanese};

impl Language {
    /// At the right of the views: version, currency and horizon.
    pub fn stamp(self, version: &str, months: u32) -> String {
        let page = &self.texts().page;
        let (model, dollars) = (page.version_of_model, page.us_dollars);
        let months = self.month_count(months);
        match self {
            English => format!("{model} {version} · {dollars} · {months}"),
            Japanese => format!("{model}{version}・{dollars}・{months}"),
        }
    }

    /// What the dock at the foot of a narrow page is.
    pub fn dock_label(self) -> &'static str {
        match self {
            English => "In short",
            Japanese => "要点",
        }
    }

    /// Profit, as the dock names it.
    pub fn dock_profit(self) -> &'static str {
        match self {
            English => "profit",
            Japanese => "利益",
        }
    }

    /// The tab of a group of controls, in their order, as short as a narrow page needs it.
    pub fn group_tab(self, index: usize) -> &'static str {
        const ENGLISH: [&str; 6] = ["Rate", "Reserve", "Income", "Costs", "Uses", "Redemptions"];
        const JAPANESE: [&str; 6] = ["金利", "準備資産", "利息", "経費", "使い道", "償還"];
        let names = match self {
            English => ENGLISH,
            Japanese => JAPANESE,
        };
        names.get(index).copied().unwrap_or_default()
    }

    /// Less than a number: "below 0 %".
    pub fn below(self, number: &str) -> String {
        match self {
            English => format!("below {number}"),
            Japanese => format!("{number}未満"),
        }
    }

    /// Of a cushion that is there no more.
    pub fn gone_already(self) -> &'static str {
        match self {
            English => "gone",
            Japanese => "消失済み",
        }
    }

    /// The field with the link, where the clipboard is refused.
    pub fn copy_by_hand(self) -> &'static str {
        match self {
            English => "The browser did not copy the link. Copy it from here:",
            Japanese => "リンクをコピーできませんでした。ここからコピーしてください：",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stamp() {
        assert_eq!(English.stamp("0.1", 60), "Model 0.1 · US dollars · 60 months");
        assert_eq!(Japanese.stamp("0.1", 60), "モデル0.1・米ドル・60か月");
    }
}
