//! Months one by one, or the calendar years that they lie in.
//!
//! Not here: their names, and how they are drawn, see [`super::frequency`].

use std::ops::Range;

use crate::unit::Month;

/// How the months of a projection are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// One by one.
    #[default]
    Monthly,
    /// By calendar year.
    Annual,
}

/// Behind the name of a figure by calendar year.
const ANNUAL: &str = "-annual";

impl Frequency {
    /// The name of a figure at this frequency: `income`, `income-annual`.
    pub(crate) fn named(self, figure: &str) -> String {
        match self {
            Self::Monthly => figure.to_owned(),
            Self::Annual => format!("{figure}{ANNUAL}"),
        }
    }

    /// The figure that such a name speaks of, and how often.
    pub(crate) fn of_name(name: &str) -> (&str, Self) {
        match name.strip_suffix(ANNUAL) {
            Some(figure) => (figure, Self::Annual),
            None => (name, Self::Monthly),
        }
    }
}

/// Runs of months that lie in the same calendar year, in order.
pub(crate) fn calendar_years(dates: &[Month]) -> Vec<Range<usize>> {
    let mut years: Vec<Range<usize>> = Vec::new();
    for (index, date) in dates.iter().enumerate() {
        let same = index.checked_sub(1).and_then(|before| dates.get(before));
        match years.last_mut() {
            Some(year) if same.is_some_and(|before| before.year() == date.year()) => {
                year.end = index + 1;
            }
            _ => years.push(index..index + 1),
        }
    }
    years
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// So many months from one on.
    pub(in crate::figure) fn months(first: &str, count: i32) -> Vec<Month> {
        let first: Month = first.parse().unwrap();
        (0..count).map(|later| first.plus(later)).collect()
    }

    #[test]
    fn months_are_grouped_into_calendar_years() {
        assert_eq!(calendar_years(&months("2026-07", 20)), [0..6, 6..18, 18..20]);
        assert_eq!(calendar_years(&months("2026-01", 12)), vec![0..12; 1]);
        assert_eq!(calendar_years(&months("2026-12", 1)), vec![0..1; 1]);
        assert!(calendar_years(&[]).is_empty());
    }
}
