//! Words of the frame: which scenario it is, stamp, dock and sheet.
//!
//! Not here: words that need no hole ([`super::Texts`]).

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::scenario::{Group, Scenario};
use crate::unit::Month;

use Language::{English, Japanese};

messages! {
    /// Less than a number: "below 0 %".
    below(number: &str) "below {number}", "{number}未満";
}

phrases! {
    /// The article that the page tests, as the language finds it.
    article_address
        "https://www.aicoin.com/en/article/509624",
        "https://www.techflowpost.com/ja-JP/article/29794";
    /// What the dock at the foot of a narrow page is.
    dock_label "In short", "要点";
    /// Profit, as the dock names it.
    dock_profit "profit", "利益";
    /// In the dock: the cushion, where no fall takes it.
    dock_cushion "cushion", "余剰";
    /// Of a cushion that is there no more.
    gone_already "gone", "消失済み";
    /// The field with the link, where the clipboard is refused.
    copy_by_hand
        "The browser did not copy the link. Copy it from here:",
        "リンクをコピーできませんでした。ここからコピーしてください：";
}

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

    /// Above the sentence: issuer and date, first month, name, and how many changes.
    pub fn which(self, scenario: &Scenario, changes: usize) -> String {
        let mark = match self {
            English => " · ",
            Japanese => "・",
        };
        let mut which = self.preset_name(scenario.base()).to_owned();
        let mut add = |text: &str| {
            which.push_str(mark);
            which.push_str(text);
        };
        add(&self.beginning(scenario.start()));
        if !scenario.name().is_empty() {
            add(&self.in_quotes(scenario.name()));
        }
        add(&self.number_of_changes(changes));
        which
    }

    fn beginning(self, first: Month) -> String {
        let first = self.date(first);
        match self {
            English => format!("from {first}"),
            Japanese => format!("{first}から"),
        }
    }

    fn in_quotes(self, name: &str) -> String {
        match self {
            English => format!("“{name}”"),
            Japanese => format!("「{name}」"),
        }
    }

    fn number_of_changes(self, count: usize) -> String {
        match (self, count) {
            (_, 0) => self.texts().page.no_changes.to_owned(),
            (English, 1) => "1 change".to_owned(),
            (English, _) => format!("{count} changes"),
            (Japanese, _) => format!("{count}件変更"),
        }
    }

    /// The title of the document: the name of the scenario, the app, the view where it has one.
    pub fn document_title(self, scenario: &Scenario, view: Option<&str>) -> String {
        let app = self.texts().page.name;
        let page = view.map_or_else(|| app.to_owned(), |view| self.page_title(view));
        match (self, scenario.name()) {
            (_, "") => page,
            (English, name) => format!("{name} · {page}"),
            (Japanese, name) => format!("{name}・{page}"),
        }
    }

    /// The day on a printed page.
    pub fn printed_on(self, month: Month, day: u32) -> String {
        let day = self.day(month, day);
        match self {
            English => format!("Printed {day}"),
            Japanese => format!("印刷日：{day}"),
        }
    }

    /// The tab of a group of controls, as short as a narrow page needs it; the groups that have
    /// none go by their title.
    pub fn group_tab(self, group: Group) -> &'static str {
        let (english, japanese) = match group {
            Group::Rate => ("Rate", "金利"),
            Group::Reserve => ("Reserve", "準備資産"),
            Group::Income => ("Income", "利息"),
            Group::Costs => ("Costs", "経費"),
            Group::Uses => ("Uses", "使い道"),
            Group::Tokens => ("Redemptions", "償還"),
            Group::Shock => ("Shocks", "急落"),
            Group::Scenario | Group::Yields | Group::Bets | Group::Run | Group::Labs => {
                return self.group(group);
            }
        };
        match self {
            English => english,
            Japanese => japanese,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_scenario_it_is() {
        let mut scenario = Scenario::preset(crate::scenario::Preset::default());
        assert_eq!(
            English.which(&scenario, 0),
            "Tether · 30 Jun 2026 · from Jul 2026 · no changes"
        );
        assert_eq!(English.document_title(&scenario, None), "Seigniorage");
        assert!(scenario.rename("High rates"));
        assert!(English.which(&scenario, 1).ends_with(" · “High rates” · 1 change"));
        assert!(English.which(&scenario, 2).ends_with(" · 2 changes"));
        assert_eq!(
            Japanese.which(&scenario, 3),
            "Tether・2026年6月30日・2026年7月から・「High rates」・3件変更"
        );
        assert_eq!(English.document_title(&scenario, None), "High rates · Seigniorage");
        let title = English.document_title(&scenario, Some("Bets"));
        assert_eq!(title, "High rates · Seigniorage · Bets");
    }

    #[test]
    fn the_stamp() {
        assert_eq!(English.stamp("0.1", 60), "Model 0.1 · US dollars · 60 months");
        assert_eq!(Japanese.stamp("0.1", 60), "モデル0.1・米ドル・60か月");
    }
}
