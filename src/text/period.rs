//! The months that figures speak of, in words.
//!
//! Not here: the months of a chart and calendar years, see [`super::frequency`].

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::scenario::YearShown;
use crate::unit::Month;

messages! {
    /// What something says, after its name: "Year 2: …".
    said_of(name: &str, said: &str) "{name}: {said}", "{name}：{said}";
    /// A sum over some months that are not twelve: "+$1.2 bn over 60 months".
    over_months(value: &str, months: &str) "{value} over {months}", "{value}（{months}）";
    /// Some months by their ends: "Jul 2027 – Jun 2028".
    months_from_to(first: Month, last: Month) "{first:short} – {last:short}", "{first:short}〜{last:short}";
    /// A year of the projection.
    year_of_number(year: u32) "Year {year}", "{year}年目";
    /// All of them.
    all_years() "All years", "全期間";
    /// What a curve shows, of a year: "curve: profit, year 2".
    curve_of(curve: &str, year: &str) "{curve}, {year:lower}", "{curve}（{year}）";
}

phrases! {
    /// What the choice of a year changes, for people who listen.
    year_of_figures "Year of the sentence, the key figures and the machine", "文・主要な数値・仕組みの図の対象年";
}

impl Language {
    /// Some months by their ends: "Jul 2027 – Jun 2028", or the one.
    pub(crate) fn months_between(self, first: Month, last: Month) -> String {
        if first == last { self.date(first) } else { self.months_from_to(first, last) }
    }

    /// The choice of a year: "Year 2", "All years".
    pub(crate) fn year_shown(self, year: YearShown) -> String {
        match year {
            YearShown::Number(year) => self.year_of_number(year),
            YearShown::All => self.all_years(),
        }
    }

    /// A choice of a year with its months: "Year 2: Jul 2027 – Jun 2028".
    pub(crate) fn year_option(self, year: YearShown, start: Month, months: u32) -> String {
        let at = |month: u32| start.plus(i32::try_from(month).unwrap_or(i32::MAX));
        let (first, last) = match year {
            YearShown::Number(year) => (year * 12 - 12, (year * 12).min(months)),
            YearShown::All => (0, months),
        };
        let span = self.months_between(at(first), at(last.saturating_sub(1)));
        self.said_of(&self.year_shown(year), &span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_named_by_their_ends() {
        let (first, last) = (Month::of(2027, 7), Month::of(2028, 6));
        assert_eq!(Language::English.months_between(first, last), "Jul 2027 – Jun 2028");
        assert_eq!(Language::Japanese.months_between(first, last), "2027年7月〜2028年6月");
        assert_eq!(Language::English.months_between(first, first), "Jul 2027");
        let option = |year| Language::English.year_option(year, Month::of(2026, 7), 66);
        assert_eq!(option(YearShown::Number(6)), "Year 6: Jul 2031 – Dec 2031");
        assert_eq!(option(YearShown::All), "All years: Jul 2026 – Dec 2031");
    }
}
