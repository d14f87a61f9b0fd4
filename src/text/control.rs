//! Words of the controls with holes: what was changed, points of a path, named starts of the
//! record.
//!
//! Not here: the words of an input itself ([`super::word`]).

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::unit::Month;

/// Months of the record a replay may well begin with; each has a few words.
const STARTS: [(i32, u32); 5] = [(1979, 1), (2000, 6), (2007, 1), (2020, 1), (2022, 1)];

messages! {
    /// A point of a path, for people who listen: "Dec 2028, 3.35 %".
    point_at(date: &str, value: &str) "{date}, {value}", "{date}、{value}";
    /// A changed value: "3.83 % → 4.10 %".
    was_is(old: &str, new: &str) "{old} → {new}", "{old} → {new}";
    /// Under a control of several inputs, one of which is changed: "changed · rate after the
    /// glide was 0 %".
    changed_of(label: &str, old: &str)
        "changed · {label:lower} was {old}", "変更・{label}は元は{old}";
    /// Under a spread that would take a yield below nought in every month; `low` is the lowest.
    held_at_zero(low: f64)
        "The yield would be {low:%2} a year; it is held at 0\u{a0}%.",
        "利回りは年{low:%2}になるところを0%として計算します。";
    /// The same, of some months.
    held_at_zero_for(low: f64, months: u32)
        "The yield would fall to {low:%2} a year; it is held at 0\u{a0}% for {months:# month|# months}.",
        "利回りが年{low:%2}まで下がるところを、{months}か月の間は0%として計算します。";
    /// "3 points".
    point_count(count: usize) "{count:none|# point|# points}", "{count:なし|#点|#点}";
    /// "4 bets".
    bet_count(count: usize) "{count:none|# bet|# bets}", "{count:なし|#件|#件}";
    /// A point of a path by its place, from 1: "Point 2".
    point_number(number: usize) "Point {number}", "点{number}";
    /// A handle of the reserve bar, for people who listen: both sides of the trade.
    traded_for_bills(name: &str, share: &str, rest: &str, bills: &str)
        "{name} {share}, {rest} {bills}", "{name}{share}、{rest}{bills}";
    /// The button beside a label that explains it: "What is this? Bill rate".
    meaning_of(label: &str) "What is this? {label}", "これは何ですか：{label}";
}

phrases! {
    /// Between a sentence and the next one.
    joiner " ", "";
    /// The month of a point of a path that stands before the first.
    the_start "the start", "開始時";
}

impl Language {
    /// The month of a point of a path: month 0 is the moment before the first.
    pub(crate) fn point_month(self, start: Month, month: u32) -> String {
        match i32::try_from(month) {
            Ok(0) => self.the_start().to_owned(),
            months => self.date(start.plus(months.unwrap_or(i32::MAX) - 1)),
        }
    }

    /// Starts of the record with a name, oldest first.
    pub(crate) fn history_starts(self) -> Vec<(Month, &'static str)> {
        let texts = self.texts().path();
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
