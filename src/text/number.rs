//! Numbers without money: per cent, counts, months, dates, differences.
//!
//! Written here and not by the browser, so that tests without one hold every form and both
//! languages agree on every machine. What is not finite is shown as a dash. Not here: rounding
//! itself ([`super::digits`]) and money ([`super::money`]).

use super::Language;
use super::digits::Digits;
use crate::unit::Month;

/// Shown in the place of a number that does not exist.
pub(crate) const DASH: &str = "–";
/// The real minus.
pub(crate) const MINUS: &str = "−";

const MONTHS_SHORT: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
pub(super) const MONTHS_LONG: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A number with so many decimals, thousands in groups, a real minus; the same in every language.
pub fn decimal(value: f64, decimals: u32) -> String {
    written(value, decimals, "")
}

/// The same with a plus where it is above nought: a difference.
pub(crate) fn signed(value: f64, decimals: u32) -> String {
    written(value, decimals, "+")
}

/// A whole number with thousands in groups.
pub fn count(value: f64) -> String {
    decimal(value, 0)
}

/// A number to so many significant digits, at most `decimals_max` decimals.
pub(crate) fn significant(value: f64, digits: u32, decimals_max: u32) -> String {
    let Some(exact) = Digits::new(value) else { return DASH.to_owned() };
    let (digits, most) = (signed_count(digits), signed_count(decimals_max));
    let rounded = exact.rounded(digits.saturating_sub(exact.point()).min(most));
    let before_point = if rounded.is_zero() { 1 } else { rounded.point() };
    write_rounded(&rounded, (digits - before_point).clamp(0, most), "")
}

/// The sign before a rounded number; nought has none.
pub(super) fn sign_of(rounded: &Digits, plus: &'static str) -> &'static str {
    match (rounded.is_zero(), rounded.is_negative()) {
        (true, _) => "",
        (false, true) => MINUS,
        (false, false) => plus,
    }
}

fn written(value: f64, decimals: u32, plus: &'static str) -> String {
    let Some(exact) = Digits::new(value) else { return DASH.to_owned() };
    let places = signed_count(decimals);
    write_rounded(&exact.rounded(places), places, plus)
}

fn write_rounded(rounded: &Digits, places: i32, plus: &'static str) -> String {
    format!("{}{}", sign_of(rounded, plus), rounded.text(places))
}

fn signed_count(count: u32) -> i32 {
    i32::try_from(count.min(30)).unwrap_or(30)
}

/// Whether something above nought would be written 0.0.
fn rounds_to_nought(value: f64) -> bool {
    value > 0.0 && value < 0.05
}

/// Whether English says one of a thing that is shown so.
pub(super) fn is_one(number: &str) -> bool {
    matches!(number, "1" | "−1" | "+1")
}

impl Language {
    /// Hundredths: "4.10 %", "4.10%".
    pub fn percent(self, value: f64, decimals: u32) -> String {
        self.with_percent_sign(decimal(value, decimals))
    }

    /// A change in hundredths, with its sign: "+4.1 %", "+4.1%".
    pub(crate) fn percent_change(self, value: f64) -> String {
        self.with_percent_sign(signed(value, 1))
    }

    /// A number with one decimal below ten and its unit behind it; what would round to nought
    /// is "less than 0.1", "0.1年分未満".
    pub(crate) fn tenths(self, value: f64, unit: &str) -> String {
        if rounds_to_nought(value) {
            return self.under_a_tenth(unit);
        }
        format!("{}{unit}", decimal(value, u32::from(value.abs() < 9.95)))
    }

    /// The same as a number alone, short enough for a figure or a cell: "<\u{a0}0.1", "0.1未満".
    pub(crate) fn tenths_short(self, value: f64) -> String {
        if rounds_to_nought(value) {
            return self.under_a_tenth_short().to_owned();
        }
        self.tenths(value, "")
    }

    /// Hundredths without decimals; below one with two digits, so that little is not nothing.
    pub(crate) fn percent_rough(self, value: f64) -> String {
        let number = match value.abs() {
            small if small > 0.0 && small < 0.95 => significant(value, 2, 3),
            _ => decimal(value, 0),
        };
        self.with_percent_sign(number)
    }

    /// A length of time in months, one decimal below ten: "4.1 months", "4.1か月".
    pub fn months(self, value: f64) -> String {
        if rounds_to_nought(value) {
            return self.under_a_tenth(self.of(&[" months", "か月"]));
        }
        self.in_months(&decimal(value, u32::from(value.abs() < 9.95)))
    }

    /// A whole number of months: "1 month", "60か月".
    pub(crate) fn month_count(self, months: u32) -> String {
        self.in_months(&count(f64::from(months)))
    }

    /// People: "250 people", "250人".
    pub fn people(self, value: f64) -> String {
        let number =
            if value > 0.0 && value < 0.5 { significant(value, 1, 3) } else { count(value) };
        self.in_people(&number)
    }

    /// A year by its number: "2029", "2029年".
    pub(crate) fn year_number(self, year: f64) -> String {
        self.in_year(&decimal(year, 0).replace(',', ""))
    }

    pub(super) fn with_percent_sign(self, number: String) -> String {
        if number == DASH { number } else { number + self.of(&["\u{a0}%", "%"]) }
    }
}

/// The English name of a month, in full or in three letters.
pub(super) fn month_name(month: Month, is_full: bool) -> &'static str {
    let names = if is_full { MONTHS_LONG } else { MONTHS_SHORT };
    names.get(month.month() as usize - 1).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    use Language::{English, Japanese};

    #[test]
    fn per_cent_and_differences() {
        assert_eq!(English.percent(4.1, 2), "4.10\u{a0}%");
        assert_eq!(Japanese.percent(4.1, 2), "4.10%");
        assert_eq!(English.percent(-28.0, 0), "−28\u{a0}%");
        assert_eq!(signed(0.51, 2), "+0.51");
        assert_eq!(signed(-0.51, 2), "−0.51");
        assert_eq!(signed(-0.001, 2), "0.00");
    }

    #[test]
    fn counts_and_lengths() {
        assert_eq!(count(17_400.0), "17,400");
        assert_eq!(English.months(4.1), "4.1 months");
        assert_eq!(Japanese.months(4.1), "4.1か月");
        assert_eq!(English.months(9.96), "10 months");
        assert_eq!(English.months(1.0), "1.0 months");
        assert_eq!(English.months(0.01), "less than 0.1 months");
        assert_eq!(Japanese.months(0.01), "0.1か月未満");
        assert_eq!(English.months(0.0), "0.0 months");
        assert_eq!(Japanese.tenths_short(0.02), "0.1未満");
        assert_eq!(English.tenths_short(0.02), "<\u{a0}0.1");
        assert_eq!(English.tenths(12.3, " times"), "12 times");
        assert_eq!(English.percent_rough(0.34), "0.34\u{a0}%");
        assert_eq!(English.percent_rough(0.0), "0\u{a0}%");
        assert_eq!(Japanese.percent_rough(34.4), "34%");
        assert_eq!(English.month_count(1), "1 month");
        assert_eq!(Japanese.month_count(60), "60か月");
        assert_eq!(English.people(1.0), "1 person");
        assert_eq!(Japanese.people(250.0), "250人");
        assert_eq!(English.multiple(1.6), "1.60×");
    }

    #[test]
    fn significant_digits_are_rounded_once() {
        for (value, text) in [
            (6.234, "6.23"),
            (9.996, "10.0"),
            (183.6, "184"),
            (0.0312, "0.03"),
            (0.0, "0.00"),
            (12_345.0, "12,300"),
        ] {
            assert_eq!(significant(value, 3, 2), text);
        }
        assert_eq!(significant(0.0312, 2, 6), "0.031");
    }

    #[test]
    fn dates() {
        let month = Month::of(2026, 7);
        assert_eq!(English.date(month), "Jul 2026");
        assert_eq!(English.date_long(month), "July 2026");
        assert_eq!(Japanese.date_long(month), "2026年7月");
        assert_eq!(English.day(Month::of(2026, 6), 30), "30 Jun 2026");
        assert_eq!(Japanese.day(Month::of(2026, 6), 30), "2026年6月30日");
        assert_eq!(Japanese.year(month), "2026年");
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        for value in [f64::NAN, f64::INFINITY] {
            assert_eq!(count(value), "–");
            assert_eq!(significant(value, 3, 2), "–");
            assert_eq!(English.percent(value, 2), "–");
            assert_eq!(English.money(value, 3), "–");
            assert_eq!(Japanese.money_short(value), "–");
        }
    }
}
