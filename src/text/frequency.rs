//! Words for months grouped into calendar years, and for files of numbers.
//!
//! Not here: the grouping.

use super::Language;
use super::label::phrases;
use super::message::messages;

messages! {
    /// A calendar year of which only some months are shown: "2026, 6 months".
    part_of_year(year: &str, months: &str) "{year}, {months}", "{year}の{months}";
    /// A row that adds others up: "2027, total".
    total_of(name: &str) "{name}, total", "{name}の合計";
    /// Place in the projection: "year 2 of 6".
    year_of(year: u32, years: u32) "year {year} of {years}", "{years}年中{year}年目";
    /// The button that saves a table: "CSV 60 rows".
    csv_of(rows: &str) "CSV {rows}", "CSV（{rows}）";
    /// A button of a figure, for people who listen: "CSV 60 rows, Figure 2".
    of_figure(label: &str, figure: &str) "{label}, {figure}", "{label}、{figure}";
    /// The same where room is short: "2026 (6 m)".
    part_of_year_short(year: &str, months: u32) "{year} ({months}\u{a0}m)", "{year}（{months}か月）";
    /// Under a figure by calendar year: the one that is partial.
    partial_year(year: &str) "A partial year: {year}.", "一部の月だけの年：{year}。";
    /// The same of several.
    several_partial(years: &[String]) "Partial years: {years:; }.", "一部の月だけの年：{years:、}。";
    /// The button that opens the table of a figure, for people who listen.
    table_of(figure: &str) "Table of {figure:lower}", "{figure}の表";
}

phrases! {
    /// What the switch between months and calendar years changes.
    frequency_of_figures "Months or calendar years", "月次または暦年";
    /// The button that saves the whole ledger, for people who listen.
    csv_all_columns_said "All columns of the ledger, CSV", "全項目の帳簿、CSV";
    /// The button that saves the whole ledger.
    csv_all_columns "All columns", "全項目";
}

impl Language {
    /// Under a figure by calendar year: which years are partial.
    pub(crate) fn partial_years(self, years: &[String]) -> String {
        match years {
            [] => String::new(),
            [one] => self.partial_year(one),
            years => self.several_partial(years),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_years_are_named() {
        let years = ["2026, 6 months".to_owned(), "2031, 6 months".to_owned()];
        assert_eq!(
            Language::English.partial_years(&years),
            "Partial years: 2026, 6 months; 2031, 6 months."
        );
        assert_eq!(Language::English.partial_years(&[]), "");
    }

    #[test]
    fn the_name_of_a_button_holds_its_label() {
        for language in Language::ALL {
            let figure = language.figure(2);
            assert!(language.table_of(&figure).contains(language.texts().tools().table));
            assert!(language.csv_all_columns_said().starts_with(language.csv_all_columns()));
        }
        assert_eq!(Language::Japanese.table_of("図2"), "図2の表");
    }
}
