//! Words of the controls with holes: what was changed, points of a path, named starts of the
//! record.
//!
//! Not here: the words of an input itself ([`super::word`]).

use super::label::phrases;
use super::message::messages;
use super::{Language, lower};
use crate::unit::Month;

/// Months of the record a replay may well begin with; each has a few words.
const STARTS: [(i32, u32); 5] = [(1979, 1), (2000, 6), (2007, 1), (2020, 1), (2022, 1)];

messages! {
    /// A point of a path, for people who listen: "Dec 2028, 3.35 %".
    point_at(date: &str, value: &str) "{date}, {value}", "{date}、{value}";
}

phrases! {
    /// Between a sentence and the next one.
    joiner " ", "";
}

impl Language {
    /// A changed value: "3.83 % → 4.10 %".
    pub fn was_is(self, old: &str, new: &str) -> String {
        match self {
            Self::English | Self::Japanese => format!("{old} → {new}"),
        }
    }

    /// Under a control of several inputs, one of which is changed: "changed · rate after the
    /// glide was 0 %".
    pub fn changed_of(self, label: &str, old: &str) -> String {
        match self {
            Self::English => format!("changed · {} was {old}", lower(label)),
            Self::Japanese => format!("変更・{label}は元は{old}"),
        }
    }

    /// Under a spread that would take a yield below nought; `low` is the lowest, `months` how long,
    /// `all` whether that is every month.
    pub fn held_at_zero(self, low: &str, months: &str, all: bool) -> String {
        match (self, all) {
            (Self::English, true) => {
                format!("The yield would be {low} a year; it is held at 0\u{a0}%.")
            }
            (Self::English, false) => format!(
                "The yield would fall to {low} a year; it is held at 0\u{a0}% for {months}."
            ),
            (Self::Japanese, true) => {
                format!("利回りは年{low}になるところを0%として計算します。")
            }
            (Self::Japanese, false) => {
                format!("利回りが年{low}まで下がるところを、{months}の間は0%として計算します。")
            }
        }
    }

    /// "3 points".
    pub fn point_count(self, count: usize) -> String {
        match (self, count) {
            (_, 0) => self.texts().status.none.to_owned(),
            (Self::English, 1) => "1 point".to_owned(),
            (Self::English, _) => format!("{count} points"),
            (Self::Japanese, _) => format!("{count}点"),
        }
    }

    /// "4 bets".
    pub fn bet_count(self, count: usize) -> String {
        match (self, count) {
            (_, 0) => self.texts().status.none.to_owned(),
            (Self::English, 1) => "1 bet".to_owned(),
            (Self::English, _) => format!("{count} bets"),
            (Self::Japanese, _) => format!("{count}件"),
        }
    }

    /// A point of a path by its place, from 1: "Point 2".
    pub fn point_number(self, number: usize) -> String {
        let point = self.texts().control.point;
        match self {
            Self::English => format!("{point} {number}"),
            Self::Japanese => format!("{point}{number}"),
        }
    }

    /// The month of a point of a path: month 0 is the moment before the first.
    pub fn point_month(self, start: Month, month: u32) -> String {
        match (i32::try_from(month), self) {
            (Ok(0), Self::English) => "the start".to_owned(),
            (Ok(0), Self::Japanese) => "開始時".to_owned(),
            (months, _) => self.date(start.plus(months.unwrap_or(i32::MAX) - 1)),
        }
    }

    /// A handle of the reserve bar, for people who listen: both sides of the trade.
    pub fn traded_for_bills(self, name: &str, share: &str, bills: &str) -> String {
        let rest = self.texts().assets.bills;
        match self {
            Self::English => format!("{name} {share}, {rest} {bills}"),
            Self::Japanese => format!("{name}{share}、{rest}{bills}"),
        }
    }

    /// The button beside a label that explains it: "What is this? Bill rate".
    pub fn meaning_of(self, label: &str) -> String {
        let words = self.texts().control.meaning_show;
        match self {
            Self::English => format!("{words} {label}"),
            Self::Japanese => format!("{words}：{label}"),
        }
    }

    /// Starts of the record with a name, oldest first.
    pub fn history_starts(self) -> Vec<(Month, &'static str)> {
        let texts = &self.texts().path;
        let names = [
            texts.before_inflation,
            texts.before_dot_com,
            texts.before_crisis,
            texts.before_pandemic,
            texts.before_rise,
        ];
        let months = STARTS.iter().filter_map(|(year, month)| Month::new(*year, *month));
        months.zip(names).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{record_end, record_start};

    #[test]
    fn named_starts_lie_in_the_record() {
        for language in Language::ALL {
            let starts = language.history_starts();
            assert_eq!(starts.len(), STARTS.len());
            for (month, _) in starts {
                assert!((record_start()..=record_end()).contains(&month));
            }
        }
    }

    #[test]
    fn counts_are_in_the_number_of_the_language() {
        let english = [0, 1, 2].map(|count| Language::English.point_count(count));
        assert_eq!(english, ["none", "1 point", "2 points"]);
        assert_eq!(Language::Japanese.bet_count(3), "3件");
        assert_eq!(Language::Japanese.point_number(1), "点1");
    }

    #[test]
    fn one_of_several_inputs_is_named() {
        assert_eq!(
            Language::English.changed_of("Rate after the glide", "0 %"),
            "changed · rate after the glide was 0 %"
        );
    }
}
