//! Calendar months and the part of a year each of them is.
//!
//! Not here: days, clocks and time zones; the model steps by whole months.

use std::fmt;
use std::str::FromStr;

use super::Number;

/// A calendar month from 1000-01 to 9999-12, counted from year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// The part of its year that a month is: its days and the days of that year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearPart {
    days: u32,
    days_of_year: u32,
}

const FIRST: i32 = 1000 * 12;
const LAST: i32 = 9999 * 12 + 11;
const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Month {
    /// The month of that year, `None` where there is none (month 1 to 12, year 1000 to 9999).
    pub const fn new(year: i32, month: u32) -> Option<Self> {
        if year < 1000 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        #[expect(clippy::cast_possible_wrap, reason = "1 to 12 fits")]
        Some(Self(year * 12 + month as i32 - 1))
    }

    /// The month of that year for tables in the code; holds at January where `month` is none.
    pub const fn of(year: i32, month: u32) -> Self {
        match Self::new(year, month) {
            Some(found) => found,
            None => Self(year * 12),
        }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0 / 12
    }

    /// The month of the year, 1 to 12.
    #[expect(clippy::cast_sign_loss, reason = "months count up from year 1000")]
    pub const fn month(self) -> u32 {
        (self.0 % 12) as u32 + 1
    }

    /// The month `months` later (earlier where negative), held at the ends of the calendar.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months).clamp(FIRST, LAST))
    }

    /// Months from `earlier` to this one.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// Its days and the days of its year.
    pub fn year_part(self) -> YearPart {
        let year = self.year();
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        let days = DAYS.get(self.month() as usize - 1).copied().unwrap_or(30);
        let extra = u32::from(leap && self.month() == 2);
        YearPart { days: days + extra, days_of_year: 365 + u32::from(leap) }
    }
}

impl YearPart {
    /// Days of the month.
    pub(crate) fn days<N: Number>(self) -> N {
        N::from_count(self.days)
    }

    /// Days of the year the month is in.
    pub(crate) fn days_of_year<N: Number>(self) -> N {
        N::from_count(self.days_of_year)
    }

    /// Half of it: a flow in the middle of the month earns for as long.
    #[must_use]
    pub(crate) fn half(self) -> Self {
        Self { days_of_year: 2 * self.days_of_year, ..self }
    }

    /// The fraction of the year.
    pub fn fraction(self) -> f64 {
        f64::from(self.days) / f64::from(self.days_of_year)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// A text that is no month of the form `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMonth;

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits = |part: &str, count: usize| {
            part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        let year = year.parse().map_err(|_| NotAMonth)?;
        let month = month.parse().map_err(|_| NotAMonth)?;
        Self::new(year, month).ok_or(NotAMonth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_the_same() {
        for text in ["2026-07", "1934-01", "9999-12", "1000-01"] {
            assert_eq!(text.parse::<Month>().unwrap().to_string(), text);
        }
        for text in
            ["2026-13", "2026-00", "26-07", "2026-7", "2026/07", "", "-", "+026-07", "0999-12"]
        {
            assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
        }
    }

    #[test]
    fn counts_months_and_days() {
        let july = Month::of(2026, 7);
        assert_eq!(july.plus(6).to_string(), "2027-01");
        assert_eq!(july.plus(-7).to_string(), "2025-12");
        assert_eq!(july.plus(6).since(july), 6);
        assert_eq!(july.plus(i32::MAX).to_string(), "9999-12");
        assert_eq!(Month::of(2028, 2).year_part(), YearPart { days: 29, days_of_year: 366 });
        assert_eq!(Month::of(2100, 2).year_part(), YearPart { days: 28, days_of_year: 365 });
        assert_eq!(Month::of(2000, 2).year_part().days_of_year, 366);
    }

    #[test]
    fn a_calendar_year_adds_up_to_one() {
        for year in [2027, 2028] {
            let sum: f64 = (1..=12).map(|m| Month::of(year, m).year_part().fraction()).sum();
            assert!((sum - 1.0).abs() < 1e-15);
        }
    }
}
