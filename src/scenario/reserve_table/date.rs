//! The dates of a line of a pasted table: "31 July 2026", "June 30, 2026", "2026-06-30",
//! "07/31/2026", "2026年6月30日", and years alone where a line has nothing but years.
//!
//! Not here: which column or part of the table a date rules.

use super::letter::LineLetters;

/// A date as far as it is written: what is not is nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TableDate {
    /// Calendar year.
    pub(crate) year: u16,
    /// Month from 1.
    pub(crate) month: u8,
    /// Day from 1.
    pub(crate) day: u8,
}

impl TableDate {
    /// Whether it is before another, as far as both are written.
    pub(super) fn is_before(self, other: Self) -> bool {
        let parts = [
            (self.year, other.year),
            (self.month.into(), other.month.into()),
            (self.day.into(), other.day.into()),
        ];
        let written = parts.into_iter().take_while(|(own, other)| *own > 0 && *other > 0);
        written
            .into_iter()
            .find(|(own, other)| own != other)
            .is_some_and(|(own, other)| own < other)
    }
}

/// First letters of the months.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A date and the part of the line that it fills.
struct DatePlace(TableDate, usize, usize);

/// Takes the dates out of a line, in their order.
pub(super) fn take_dates(letters: &mut LineLetters) -> Vec<TableDate> {
    let (mut dates, mut years) = (Vec::new(), Vec::new());
    let mut place = 0;
    while place < letters.len() {
        match date_at(letters, place) {
            Some(DatePlace(date, from, to)) if date.month > 0 => {
                letters.blank(from, to);
                dates.push(date);
                place = to;
            }
            Some(found) => {
                place = found.2;
                years.push(found);
            }
            None => place += 1,
        }
    }
    let is_year = |place: usize| years.iter().any(|year| (year.1..year.2).contains(&place));
    let is_digit = |place: usize| letters.at(place).is_some_and(|c| c.is_ascii_digit());
    if (0..letters.len()).all(|place| !is_digit(place) || is_year(place)) {
        for DatePlace(year, from, to) in years {
            letters.blank(from, to);
            dates.push(year);
        }
    }
    dates
}

/// The date whose year begins at a place.
fn date_at(letters: &LineLetters, place: usize) -> Option<DatePlace> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let (year, end) = digits_at(letters, place)?;
    let before = letters.before(place);
    let is_year = end - place == 4 && (2009..=2099).contains(&year);
    let is_number = is_digit(before)
        || matches!(before, Some('.' | ',' | '$' | '¥' | '€'))
        || (matches!(letters.at(end), Some('.' | ',')) && is_digit(letters.at(end + 1)));
    if !is_year || is_number {
        return None;
    }
    let year = u16::try_from(year).ok()?;
    let whole = |month: u32, day: u32, from, to| {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let fits = (1..=12).contains(&month) && day <= 31;
        fits.then_some(DatePlace(TableDate { year, month, day }, from, to))
    };
    let after = || match letters.at(end)? {
        '年' => {
            let (month, at) = digits_at(letters, skip(letters, end + 1))?;
            let (day, to) = digits_at(letters, skip(letters, at + 1)).unwrap_or((0, at));
            let to = to + usize::from(matches!(letters.at(to), Some('日' | '月')));
            whole(month, day, place, to)
        }
        mark @ ('-' | '/' | '.') => {
            let (month, at) = digits_at(letters, end + 1)?;
            let follows = letters.at(at).filter(|c| *c == mark)?;
            let (day, to) = digits_at(letters, at + follows.len_utf8())?;
            whole(month, day, place, to)
        }
        _ => None,
    };
    let alone = DatePlace(TableDate { year, month: 0, day: 0 }, place, end);
    let named = || {
        let (month, day, from) = month_before(letters, place)?;
        whole(month, day, from, end)
    };
    Some(after().or_else(named).unwrap_or(alone))
}

/// Month and day that end right before a place, and where they begin.
fn month_before(letters: &LineLetters, place: usize) -> Option<(u32, u32, usize)> {
    let mark = letters.before(place)?;
    let (first, first_from) = piece_before(letters, place)?;
    if mark == '/' {
        let (second, from) = piece_before(letters, first_from)?;
        return Some((second.parse().ok()?, first.parse().ok()?, from));
    }
    if let Ok(day) = first.parse() {
        let (name, from) = piece_before(letters, first_from)?;
        return Some((month(&name)?, day, from));
    }
    let month = month(&first)?;
    let day = piece_before(letters, first_from)
        .and_then(|(day, from)| Some((day.parse().ok().filter(|day| *day <= 31)?, from)));
    let (day, from) = day.unwrap_or((0, first_from));
    Some((month, day, from))
}

/// The letters or the one or two figures before a place, and where they begin.
fn piece_before(letters: &LineLetters, place: usize) -> Option<(String, usize)> {
    let mut end = place;
    while matches!(letters.before(end), Some(' ' | ',' | '.' | '-' | '/')) && place - end < 3 {
        end -= 1;
    }
    let is_figure = letters.before(end)?.is_ascii_digit();
    let fits = |c: char| if is_figure { c.is_ascii_digit() } else { c.is_ascii_alphabetic() };
    let mut from = end;
    while letters.before(from).is_some_and(fits) {
        from -= 1;
    }
    let is_short = from < end && (!is_figure || end - from <= 2);
    is_short.then(|| (letters.part(from, end), from))
}

fn month(name: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|month| name.starts_with(month))?;
    (1_u32..).nth(place)
}

fn skip(letters: &LineLetters, place: usize) -> usize {
    place + usize::from(letters.at(place) == Some(' '))
}

/// The figures at a place as a number, and where they end.
fn digits_at(letters: &LineLetters, place: usize) -> Option<(u32, usize)> {
    let mut end = place;
    while letters.at(end).is_some_and(|c| c.is_ascii_digit()) {
        end += 1;
    }
    Some((letters.part(place, end).parse().ok()?, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(line: &str) -> (Vec<(u16, u8, u8)>, String) {
        let mut letters = LineLetters::new(line);
        let dates = take_dates(&mut letters).iter().map(|d| (d.year, d.month, d.day)).collect();
        (dates, letters.part(0, letters.len()).split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn dates_are_read_in_the_ways_of_reports() {
        for line in [
            "June 30, 2026",
            "30 June 2026",
            "30-Jun-2026",
            "2026-06-30",
            "2026/6/30",
            "06/30/2026",
            "2026年6月30日",
            "２０２６年 ６月３０日",
            "Jun. 30, 2026",
        ] {
            assert_eq!(dates(line), (vec![(2026, 6, 30)], String::new()), "{line}");
        }
        let two = dates("As of August 11, 2026 August 31, 2026");
        assert_eq!(two, (vec![(2026, 8, 11), (2026, 8, 31)], "as of".into()));
        assert_eq!(dates("2026 2025").0, [(2026, 0, 0), (2025, 0, 0)]);
        assert_eq!(dates("July 2026").0, [(2026, 7, 0)]);
    }

    #[test]
    fn amounts_are_no_dates() {
        for line in ["Other 2025 2026 13", "Cash 2,025", "Cash $2026", "12026"] {
            assert_eq!(dates(line).0, [], "{line}");
        }
        let total = dates("TOTAL AS OF DECEMBER 31, 2025 75,332,981,976");
        assert_eq!(total, (vec![(2025, 12, 31)], "total as of 75,332,981,976".into()));
    }
}
