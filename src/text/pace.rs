//! Words for months grouped into calendar years, and for files of numbers.
//!
//! Not here: the grouping.

use super::Language;

impl Language {
    /// A calendar year of which only some months are shown: "2026, 6 months".
    pub fn part_of_year(self, year: &str, months: &str) -> String {
        match self {
            Self::English => format!("{year}, {months}"),
            Self::Japanese => format!("{year}の{months}"),
        }
    }

    /// The same where room is short: "2026 (6 m)".
    pub fn part_of_year_short(self, year: &str, months: u32) -> String {
        match self {
            Self::English => format!("{year} ({months}\u{a0}m)"),
            Self::Japanese => format!("{year}（{months}か月）"),
        }
    }

    /// A row that adds others up: "2027, total".
    pub fn total_of(self, name: &str) -> String {
        match self {
            Self::English => format!("{name}, total"),
            Self::Japanese => format!("{name}の合計"),
        }
    }

    /// Place in the projection: "year 2 of 6".
    pub fn year_of(self, year: u32, years: u32) -> String {
        match self {
            Self::English => format!("year {year} of {years}"),
            Self::Japanese => format!("{years}年中{year}年目"),
        }
    }

    /// Under a figure by calendar year: which years are partial.
    pub fn partial_years(self, years: &[String]) -> String {
        match (self, years) {
            (_, []) => String::new(),
            (Self::English, [one]) => format!("A partial year: {one}."),
            (Self::English, years) => format!("Partial years: {}.", years.join("; ")),
            (Self::Japanese, years) => format!("一部の月だけの年：{}。", years.join("、")),
        }
    }

    /// What the switch between months and calendar years changes.
    pub fn pace_of_figures(self) -> &'static str {
        match self {
            Self::English => "Months or calendar years",
            Self::Japanese => "月次または暦年",
        }
    }

    /// The button that saves a table: "CSV 60 rows".
    pub fn csv_of(self, rows: &str) -> String {
        match self {
            Self::English => format!("CSV {rows}"),
            Self::Japanese => format!("CSV（{rows}）"),
        }
    }

    /// A button of a figure, for people who listen: "CSV 60 rows, Figure 2".
    pub fn of_figure(self, label: &str, figure: &str) -> String {
        match self {
            Self::English => format!("{label}, {figure}"),
            Self::Japanese => format!("{label}、{figure}"),
        }
    }

    /// The button that opens the table of a figure, for people who listen.
    pub fn table_of(self, figure: &str) -> String {
        let table = self.texts().tools.table;
        match self {
            Self::English => format!("{table} of {}", super::lower(figure)),
            Self::Japanese => format!("{figure}の{table}"),
        }
    }

    /// The button that saves the whole ledger, for people who listen.
    pub fn csv_all_columns_said(self) -> &'static str {
        match self {
            Self::English => "All columns of the ledger, CSV",
            Self::Japanese => "全項目の帳簿、CSV",
        }
    }

    /// The button that saves the whole ledger.
    pub fn csv_all_columns(self) -> &'static str {
        match self {
            Self::English => "All columns",
            Self::Japanese => "全項目",
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
            assert!(language.table_of(&figure).contains(language.texts().tools.table));
            assert!(language.csv_all_columns_said().starts_with(language.csv_all_columns()));
        }
        assert_eq!(Language::Japanese.table_of("図2"), "図2の表");
    }
}
