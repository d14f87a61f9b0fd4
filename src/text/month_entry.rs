//! What a person types in a field of a month, as people in both languages write one.
//!
//! "2027-03", "2027/3", "3/2027", "202703", "Mar 2027", "March, 2027", "2027年3月", in any width.
//! A year has four digits, so that month and year are never mistaken. Not here: which months a
//! field takes ([`super::draft`]).

use super::entry::folded;
use super::number::MONTHS_LONG;
use crate::unit::Month;

/// Longest text that is read.
const CHARACTERS_MAX: usize = 32;

/// The month of a typed text; `None` where it is none.
pub(super) fn read_month(text: &str) -> Option<Month> {
    let plain = folded(text);
    if plain.chars().count() > CHARACTERS_MAX {
        return None;
    }
    let is_mark = |c: char| matches!(c, ' ' | '-' | '/' | '.' | ',' | '年' | '月' | 'ー');
    let parts: Vec<&str> = plain.split(is_mark).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [digits] if digits.len() == 6 => {
            let (year, month) = digits.split_at_checked(4)?;
            Month::new(year_of(year)?, number_of(month)?)
        }
        [one, other] => match (year_of(one), year_of(other)) {
            (Some(year), None) => Month::new(year, month_of(other)?),
            (None, Some(year)) => Month::new(year, month_of(one)?),
            _ => None,
        },
        _ => None,
    }
}

fn year_of(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_year)
}

fn month_of(text: &str) -> Option<u32> {
    number_of(text).or_else(|| month_of_name(text))
}

fn number_of(text: &str) -> Option<u32> {
    let is_number = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// The month of its English name, or of three letters or more of it.
fn month_of_name(text: &str) -> Option<u32> {
    let place = MONTHS_LONG.iter().position(|name| {
        let start = name.get(..text.len());
        text.len() >= 3 && start.is_some_and(|start| start.eq_ignore_ascii_case(text))
    })?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Language;

    #[test]
    fn a_month_is_read_however_it_is_written() {
        for text in [
            "2027-03",
            "2027-3",
            "2027/3",
            "2027/03",
            "2027.3",
            "2027 3",
            "3/2027",
            "03-2027",
            "202703",
            "Mar 2027",
            "mar 2027",
            "Mar. 2027",
            "March 2027",
            "March, 2027",
            "2027 March",
            "2027年3月",
            "2027年03月",
            "２０２７年３月",
            "２０２７－０３",
            "２０２７／３",
            " 2027-03 ",
            "\u{200e}2027-03",
            "2027\u{a0}Mar",
            "2027−03",
            "2027–03",
            "2027ー03",
        ] {
            assert_eq!(read_month(text), Some(Month::of(2027, 3)), "{text}");
        }
        assert_eq!(read_month("Sept 2030"), Some(Month::of(2030, 9)));
        assert_eq!(read_month("12/2030"), Some(Month::of(2030, 12)));
    }

    #[test]
    fn what_is_no_month_is_not_guessed() {
        for text in [
            "",
            "2027",
            "3",
            "2027-13",
            "2027-00",
            "27-03",
            "3/27",
            "Mar 27",
            "Ma 2027",
            "Mars 2027",
            "2027-03-15",
            "15 Mar 2027",
            "20270",
            "0999-01",
            "２０２７年",
            "2027 2028",
            "2027年3月末",
            "x",
        ] {
            assert_eq!(read_month(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_way_the_page_writes_a_month_is_read(year in 1000_i32..10_000, month in 1_u32..13) {
            let month = Month::of(year, month);
            for language in Language::ALL {
                for text in [month.to_string(), language.date(month), language.date_long(month)] {
                    prop_assert_eq!(read_month(&text), Some(month), "{}", text);
                }
            }
        }

        #[test]
        fn reading_never_panics(text in ".{0,40}") {
            let _ = read_month(&text);
        }
    }
}
