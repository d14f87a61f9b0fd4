//! Words of the frame: which scenario it is, stamp, dock and sheet.
//!
//! Not here: words that need no hole ([`super::Texts`]).

use super::Language;
use super::label::{names, phrases};
use super::message::messages;
use crate::scenario::{Group, Scenario};
use crate::unit::Month;

messages! {
    /// Less than a number: "below 0 %".
    below(number: &str) "below {number}", "{number}未満";
    /// At the right of the views: version, currency and horizon.
    stamp(version: &str, months: u32)
        "Model {version} · US dollars · {months:# month|# months}",
        "モデル{version}・米ドル・{months}か月";
    /// Above the sentence: issuer and date, first month, name, and how many changes.
    which_of(parts: &[String]) "{parts: · }", "{parts:・}";
    /// The first month.
    beginning(first: Month) "from {first:short}", "{first:short}から";
    /// How many inputs differ from the preset.
    number_of_changes(count: usize)
        "{count:no changes|# change|# changes}", "{count:変更なし|#件変更|#件変更}";
    /// The title of the document: the name of the scenario before the page.
    named_page(name: &str, page: &str) "{name} · {page}", "{name}・{page}";
    /// The day on a printed page.
    printed(day: &str) "Printed {day}", "印刷日：{day}";
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

names! {
    /// The tab of a group of controls, as short as a narrow page needs it; empty where it goes by
    /// its title.
    short_group(Group) {
        Group::Rate => "Rate", "金利";
        Group::Reserve => "Reserve", "準備資産";
        Group::Income => "Income", "利息";
        Group::Costs => "Costs", "経費";
        Group::Uses => "Uses", "使い道";
        Group::Tokens => "Redemptions", "償還";
        Group::Shock => "Shocks", "急落";
        Group::Scenario | Group::Yields | Group::Bets | Group::Run | Group::Labs | Group::Risk => "", "";
    }
}

impl Language {
    /// Above the sentence: issuer and date, first month, name, and how many changes.
    pub fn which(self, scenario: &Scenario, changes: usize) -> String {
        let named = match scenario.name() {
            "" => None,
            name => Some(self.quotation(name)),
        };
        let start =
            [self.preset_name(scenario.base()).to_owned(), self.beginning(scenario.start())];
        let parts = start.into_iter().chain(named).chain([self.number_of_changes(changes)]);
        self.which_of(&parts.collect::<Vec<_>>())
    }

    /// The title of the document: the name of the scenario, the app, the view where it has one.
    pub(crate) fn document_title(self, scenario: &Scenario, view: Option<&str>) -> String {
        let app = self.texts().page().name;
        let page = view.map_or_else(|| app.to_owned(), |view| self.page_title(view));
        match scenario.name() {
            "" => page,
            name => self.named_page(name, &page),
        }
    }

    /// The day on a printed page.
    pub(crate) fn printed_on(self, month: Month, day: u32) -> String {
        self.printed(&self.day(month, day))
    }

    /// The tab of a group of controls.
    pub(crate) fn group_tab(self, group: Group) -> &'static str {
        match self.short_group(group) {
            "" => self.group(group),
            tab => tab,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Japanese};

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
}
