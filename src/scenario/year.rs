//! The year that figures speak of: one of the horizon, or all of it.
//!
//! Years are twelve months each from the start; the last may be shorter. The choice moves no
//! figure of the ledger, but a link carries it. Not here: the figures.

/// Longest horizon, in years.
const YEARS_MAX: u32 = 30;

/// Which months figures speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum YearShown {
    /// A year of the horizon, from 1.
    Number(u32),
    /// The whole horizon: sums over it, ratios a year.
    All,
}

impl Default for YearShown {
    fn default() -> Self {
        Self::Number(1)
    }
}

impl YearShown {
    /// The year of a word in a link: "1" to "30", or "all".
    pub(crate) fn from_word(text: &str) -> Option<Self> {
        if text == "all" { Some(Self::All) } else { text.parse().ok().map(Self::Number) }
    }

    /// The word in a link.
    pub fn word(self) -> String {
        match self {
            Self::Number(year) => year.to_string(),
            Self::All => "all".to_owned(),
        }
    }

    /// Whether a horizon of so many months has it.
    pub fn is_within(self, months: u32) -> bool {
        self.held_within(months) == self
    }

    /// The same, or the last year of a horizon that ends before it.
    #[must_use]
    pub(crate) fn held_within(self, months: u32) -> Self {
        match self {
            Self::Number(year) => Self::Number(year.clamp(1, years_in(months))),
            Self::All => Self::All,
        }
    }
}

/// The years of a horizon, the last one whole or not; at least one.
pub(crate) fn years_in(months: u32) -> u32 {
    months.div_ceil(12).clamp(1, YEARS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for year in [YearShown::Number(1), YearShown::Number(30), YearShown::All] {
            assert_eq!(YearShown::from_word(&year.word()), Some(year));
        }
        for text in ["", "-1", "1.5", "two", "ALL"] {
            assert_eq!(YearShown::from_word(text), None, "{text}");
        }
    }

    #[test]
    fn a_horizon_has_so_many_years() {
        assert_eq!([1, 12, 13, 60, 61, 360].map(years_in), [1, 1, 2, 5, 6, 30]);
        assert!(YearShown::Number(2).is_within(13) && !YearShown::Number(2).is_within(12));
        assert!(!YearShown::Number(0).is_within(60) && YearShown::All.is_within(1));
        assert_eq!(YearShown::Number(9).held_within(60), YearShown::Number(5));
    }
}
