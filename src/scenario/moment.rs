//! Moments as files write them: `2026-11-29T14:24:05Z`, in universal time.
//!
//! Not here: clocks, and the time where a person is.

/// Milliseconds of a day.
const DAY_MS: u64 = 86_400_000;
/// The last moment that is written in four digits of the year, milliseconds since 1970.
const MOST_MS: u64 = 253_402_300_799_999;

/// Writes a moment given in milliseconds since 1970; a fraction of a second stands there where there
/// is one.
pub(super) fn write_moment(milliseconds: u64) -> String {
    let milliseconds = milliseconds.min(MOST_MS);
    let (days, rest) = (milliseconds / DAY_MS, milliseconds % DAY_MS);
    let (year, month, day) = date_of(days);
    let (seconds, fraction) = (rest / 1_000, rest % 1_000);
    let time = format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:03}") };
    format!("{year:04}-{month:02}-{day:02}T{time}{fraction}Z")
}

/// Reads a moment as it is written, to milliseconds since 1970; `None` where it is none.
pub(super) fn read_moment(text: &str) -> Option<u64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let days = days_to(year, month, day).filter(|days| date_of(*days) == (year, month, day))?;
    let is_time = hour < 24 && minute < 60 && second < 60;
    let is_fraction =
        (1..=3).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = format!("{fraction:0<3}").parse::<u64>().ok()?;
    let seconds = (hour * 60 + minute) * 60 + second;
    let milliseconds = days * DAY_MS + seconds * 1_000 + fraction;
    Some(milliseconds).filter(|it| is_time && is_fraction && *it <= MOST_MS)
}

fn numbers(text: &str, mark: char) -> Option<[u64; 3]> {
    let is_number = |part: &&str| {
        part.bytes().all(|byte| byte.is_ascii_digit()) && (2..=4).contains(&part.len())
    };
    let parts: Vec<u64> =
        text.split(mark).filter(is_number).filter_map(|part| part.parse().ok()).collect();
    let is_whole = text.split(mark).count() == parts.len();
    parts.try_into().ok().filter(|_| is_whole)
}

/// Days from 1970-01-01 to a date, in the calendar of today; years begin with March, so that the
/// leap day is their last.
fn days_to(year: u64, month: u64, day: u64) -> Option<u64> {
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let of_year = (153 * month + 2) / 5;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + of_year + day;
    days.checked_sub(DAYS_BEFORE + 1)
}

/// Days from the first of March of the year nought to 1970-01-01.
const DAYS_BEFORE: u64 = 719_468;

/// Year, month and day so many days after 1970-01-01.
fn date_of(days: u64) -> (u64, u64, u64) {
    let days = days + DAYS_BEFORE;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = year + era * 400;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn moments_are_those_of_the_calendar() {
        // As `date -u -d @…` has them.
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_795_962_245_000, "2026-11-29T14:24:05Z"),
            (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00Z"),
            (MOST_MS, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(write_moment(milliseconds), text);
            assert_eq!(read_moment(text), Some(milliseconds), "{text}");
        }
        assert_eq!(write_moment(u64::MAX), "9999-12-31T23:59:59.999Z");
        assert_eq!(read_moment("2026-11-29T14:24:05.5Z"), Some(1_795_962_245_500));
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "Z",
            "2026-11-29",
            "2026-11-29T14:24:05",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-10T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "2026-11-29T24:00:00Z",
            "2026-11-29T14:60:00Z",
            "2026-11-29T14:24:05.Z",
            "2026-11-29T14:24:05.1234Z",
            "2026-11-29T14:24:05.+5Z",
            "2026-11-29T14:24Z",
            "+026-11-29T14:24:05Z",
            "99999-11-29T14:24:05Z",
            "2026-11-29-01T14:24:05Z",
        ] {
            assert_eq!(read_moment(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn moments_come_back(milliseconds in 0..=MOST_MS) {
            prop_assert_eq!(read_moment(&write_moment(milliseconds)), Some(milliseconds));
        }

        #[test]
        fn reading_never_panics(text in "[0-9TZ:.-]{0,24}") {
            let _ = read_moment(&text);
        }
    }
}
