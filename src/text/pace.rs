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
}
