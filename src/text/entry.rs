//! What a person types in a number box, read as a decimal in the unit of the input.
//!
//! Both languages are read everywhere: full-width digits, thousands separators, k, m, bn and tn,
//! 万, 億 and 兆 also combined, $, ドル, % and bp. A number with a magnitude of its own, or with
//! ドル behind it, means what it says; a bare one is in the unit beside the box. A comma that
//! does not stand before three digits makes it no number: "4,10" is never read as 410.
//! Not here: bounds of an input, and the numbers of links ([`crate::scenario::read`]).

use rust_decimal::Decimal;

use crate::scenario::Unit;

/// Longest text that is read.
pub const ENTRY_CHARACTERS_MAX: usize = 64;

/// What a typed text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A number in the unit of the input: dollars, hundredths, days …
    Value(Decimal),
    /// Nothing but spaces.
    Empty,
    /// Anything else.
    NotANumber,
}

/// Reads a typed text; `power` is that of the unit beside the box, 0 where it is no money.
pub fn read_entry(text: &str, unit: Unit, power: i32) -> Entry {
    if text.chars().count() > ENTRY_CHARACTERS_MAX {
        return Entry::NotANumber;
    }
    let plain: String = text.chars().map(plain).collect();
    let plain = plain.trim();
    if plain.is_empty() {
        return Entry::Empty;
    }
    read(plain, unit, power).map_or(Entry::NotANumber, Entry::Value)
}

/// The character it stands for: half-width, lower case, one kind of space, comma and minus.
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            let half = u32::from(c).saturating_sub(0xfee0);
            char::from_u32(half).unwrap_or(c).to_ascii_lowercase()
        }
        '\u{3000}' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\t' => ' ',
        '−' | '–' | '‐' | '‑' | '﹣' => '-',
        '、' | '٬' => ',',
        '。' => '.',
        '’' | '‘' => '\'',
        _ => c.to_ascii_lowercase(),
    }
}

fn read(text: &str, unit: Unit, power: i32) -> Option<Decimal> {
    let (is_negative, text) = signed(text)?;
    let (body, rest) = body(text, unit.is_money() || unit == Unit::People)?;
    let suffix = suffix(rest.trim(), unit)?;
    let shift = match suffix {
        Suffix::Dollars => 0,
        _ if body.has_magnitude => 0,
        Suffix::Hundredfold => 2,
        Suffix::Hundredth => -2,
        Suffix::None => power,
    };
    let value = shifted(body.value, shift)?;
    Some(if is_negative { -value } else { value }.normalize())
}

/// Takes the sign and the dollar before a number, in either order.
fn signed(text: &str) -> Option<(bool, &str)> {
    let (mut signs, mut dollars, mut is_negative) = (0, 0, false);
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        // A long vowel mark and a triangle are how Japanese keyboards and accounts write minus.
        if let Some(after) = rest.strip_prefix(['-', '+', 'ー', '▲', '△']) {
            is_negative = !rest.starts_with('+');
            (signs, rest) = (signs + 1, after);
        } else if let Some(after) =
            ["us$", "$", "usd"].iter().find_map(|sign| rest.strip_prefix(sign))
        {
            (dollars, rest) = (dollars + 1, after);
        } else {
            return (signs <= 1 && dollars <= 1).then_some((is_negative, rest));
        }
    }
}

struct Body {
    value: Decimal,
    /// Whether it said thousands, millions or 万 and so does not depend on the box.
    has_magnitude: bool,
}

/// Reads numbers and magnitudes; gives what stands behind them.
fn body(text: &str, has_magnitudes: bool) -> Option<(Body, &str)> {
    let (number, rest) = kanji_number(text, has_magnitudes)?;
    if number.has_magnitude || !has_magnitudes {
        return Some((number, rest));
    }
    let after_space = rest.trim_start();
    let after_space = after_space.strip_prefix('$').map_or(after_space, str::trim_start);
    let end = after_space.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after_space.len());
    let (word, after) = after_space.split_at_checked(end)?;
    match latin_magnitude(word) {
        Some(power) => {
            Some((Body { value: shifted(number.value, power)?, has_magnitude: true }, after))
        }
        None => Some((number, rest)),
    }
}

fn latin_magnitude(word: &str) -> Option<i32> {
    match word {
        "k" | "thousand" => Some(3),
        "m" | "mn" | "mln" | "million" => Some(6),
        "b" | "bn" | "bln" | "billion" => Some(9),
        "t" | "tn" | "trn" | "trillion" => Some(12),
        _ => None,
    }
}

/// Reads "3万5千", "1兆8,362億", "3千万" or a number alone. 千 and 百 count within their group;
/// alone they leave the magnitude to the box.
fn kanji_number(text: &str, has_magnitudes: bool) -> Option<(Body, &str)> {
    let (mut total, mut section) = (Decimal::ZERO, None::<Decimal>);
    let (mut number, mut has_magnitude) = (None::<Decimal>, false);
    let (mut smallest, mut smallest_inner) = (i32::MAX, i32::MAX);
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let first = rest.chars().next();
        if first.is_some_and(|c| c.is_ascii_digit() || c == '.') {
            let (read, after) = plain_number(rest)?;
            if number.replace(read).is_some() {
                return None;
            }
            rest = after;
            continue;
        }
        let Some((power, after)) = first
            .filter(|_| has_magnitudes)
            .and_then(|c| Some((kanji_power(c)?, rest.get(c.len_utf8()..)?)))
        else {
            break;
        };
        if power < 4 {
            if power >= smallest_inner {
                return None;
            }
            let part = shifted(number.take().unwrap_or(Decimal::ONE), power)?;
            section = Some(section.unwrap_or_default().checked_add(part)?);
            smallest_inner = power;
        } else {
            if power >= smallest || (number.is_none() && section.is_none()) {
                return None;
            }
            let group = sum(section.take(), number.take())?;
            total = total.checked_add(shifted(group, power)?)?;
            (smallest, smallest_inner, has_magnitude) = (power, i32::MAX, true);
        }
        rest = after;
    }
    if !has_magnitude && number.is_none() && section.is_none() {
        return None;
    }
    let value = total.checked_add(sum(section, number)?)?;
    Some((Body { value, has_magnitude }, rest))
}

fn kanji_power(c: char) -> Option<i32> {
    match c {
        '百' => Some(2),
        '千' => Some(3),
        '万' => Some(4),
        '億' => Some(8),
        '兆' => Some(12),
        _ => None,
    }
}

fn sum(section: Option<Decimal>, number: Option<Decimal>) -> Option<Decimal> {
    section.unwrap_or_default().checked_add(number.unwrap_or_default())
}

/// Reads digits with thousands separators and one point.
fn plain_number(text: &str) -> Option<(Decimal, &str)> {
    let (first, mut rest) = leading_digits(text);
    let mut number = first.to_owned();
    while let Some(after) = rest.strip_prefix([',', '\'', ' ']) {
        let (group, behind) = leading_digits(after);
        if group.len() == 3 && (1..=3).contains(&first.len()) {
            number.push_str(group);
            rest = behind;
        } else if rest.starts_with(' ') {
            break;
        } else {
            return None;
        }
    }
    if let Some(after) = rest.strip_prefix('.') {
        let (fraction, behind) = leading_digits(after);
        number.push('.');
        number.push_str(fraction);
        rest = behind;
    }
    if !number.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value = format!("0{}", number.trim_end_matches('.')).parse().ok()?;
    Some((value, rest))
}

fn leading_digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// What stands behind a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Suffix {
    /// The unit of the input, or nothing.
    None,
    /// Dollars in words: no magnitude of the box.
    Dollars,
    /// Per cent where the input is in basis points.
    Hundredfold,
    /// Basis points where the input is in per cent.
    Hundredth,
}

fn suffix(text: &str, unit: Unit) -> Option<Suffix> {
    let text = ["a year", "per year", "/year", "/年"]
        .iter()
        .find_map(|year| text.strip_suffix(year))
        .map_or(text, str::trim_end);
    let is = |words: &[&str]| words.contains(&text);
    let is_percent = is(&["%", "percent", "per cent", "パーセント"]);
    let is_points = is(&["bp", "bps", "ベーシスポイント"]);
    let is_unit = match unit {
        _ if text.is_empty() => true,
        Unit::Usd | Unit::UsdAYear => {
            if is(&["ドル", "米ドル", "usd", "dollars", "dollar"]) {
                return Some(Suffix::Dollars);
            }
            text == "$"
        }
        Unit::Percent | Unit::PercentAYear if is_points => return Some(Suffix::Hundredth),
        Unit::BasisPointsAYear if is_percent => return Some(Suffix::Hundredfold),
        Unit::Percent | Unit::PercentAYear => is_percent,
        Unit::BasisPointsAYear => is_points,
        Unit::TimesAYear => is(&["×", "x", "times", "回", "倍"]),
        Unit::Days => is(&["days", "day", "日", "日間"]),
        Unit::Months | Unit::MonthNumber => {
            let text = text.strip_suffix('目').unwrap_or(text);
            ["months", "month", "か月", "ヶ月", "カ月", "ヵ月", "月"].contains(&text)
        }
        Unit::People => is(&["people", "person", "人", "名"]),
        Unit::Year => is(&["年"]),
    };
    is_unit.then_some(Suffix::None)
}

/// Times a power of ten, exactly; `None` where it is too large or loses a digit.
fn shifted(value: Decimal, power: i32) -> Option<Decimal> {
    let factor = Decimal::from(10_i64.checked_pow(power.unsigned_abs())?);
    if power < 0 { value.checked_div(factor) } else { value.checked_mul(factor) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value(text: &str, unit: Unit, power: i32) -> String {
        match read_entry(text, unit, power) {
            Entry::Value(value) => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_bare_number_is_in_the_unit_of_the_box() {
        for (text, expected) in [
            ("183.6", "183600000000"),
            ("１８３．６", "183600000000"),
            ("$183.6", "183600000000"),
            ("1,836", "1836000000000"),
            ("1 836", "1836000000000"),
            ("1'836", "1836000000000"),
            ("183.6 $ bn", "183600000000"),
            ("$ 183.6 bn", "183600000000"),
            (".5", "500000000"),
            ("5.", "5000000000"),
            ("2千", "2000000000000"),
        ] {
            assert_eq!(value(text, Unit::Usd, 9), expected, "{text}");
        }
        assert_eq!(value("1,836", Unit::Usd, 8), "183600000000");
    }

    #[test]
    fn a_magnitude_of_its_own_counts_from_dollars() {
        for (text, expected) in [
            ("610m", "610000000"),
            ("610 M", "610000000"),
            ("1.2BN", "1200000000"),
            ("2b", "2000000000"),
            ("1tn", "1000000000000"),
            ("1t", "1000000000000"),
            ("560k", "560000"),
            ("5 billion dollars", "5000000000"),
            ("US$5m", "5000000"),
            ("1兆8,362億", "1836200000000"),
            ("１兆８３６２億ドル", "1836200000000"),
            ("3万5千", "35000"),
            ("3千万ドル", "30000000"),
            ("千万", "10000000"),
            ("1.5億", "150000000"),
            ("1億2345", "100002345"),
            ("5,000ドル", "5000"),
            ("-$5m", "-5000000"),
            ("$-5m", "-5000000"),
            ("▲5億ドル", "-500000000"),
        ] {
            assert_eq!(value(text, Unit::Usd, 9), expected, "{text}");
        }
        assert_eq!(value("1万7,400人", Unit::People, 0), "17400");
        assert_eq!(value("17.4k people", Unit::People, 0), "17400");
    }

    #[test]
    fn per_cent_and_basis_points_are_told_apart() {
        for (text, expected) in [
            ("4.10", "4.1"),
            ("4.10 %", "4.1"),
            ("４．１％", "4.1"),
            ("+4.1% a year", "4.1"),
            ("4.1％／年", "4.1"),
            ("25bp", "0.25"),
            ("−0.5", "-0.5"),
            ("－0.5", "-0.5"),
            ("ー0.5", "-0.5"),
            ("-0", "0"),
        ] {
            assert_eq!(value(text, Unit::PercentAYear, 0), expected, "{text}");
        }
        assert_eq!(value("0.01 %", Unit::BasisPointsAYear, 0), "1");
        assert_eq!(value("1.5 bp", Unit::BasisPointsAYear, 0), "1.5");
    }

    #[test]
    fn other_units_are_read() {
        assert_eq!(value("45 days", Unit::Days, 0), "45");
        assert_eq!(value("45日", Unit::Days, 0), "45");
        assert_eq!(value("60か月", Unit::Months, 0), "60");
        assert_eq!(value("7か月目", Unit::MonthNumber, 0), "7");
        assert_eq!(value("1.6×", Unit::TimesAYear, 0), "1.6");
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        for text in [
            "4,10", "4,0x", "1,83", "1836,220", "--5", "$$5", "5 5", "1..2", "1.2.3", "x", ".",
            "-", "$", "万", "5万3億", "3百5千", "5m m", "5 %", "1e5", "NaN", "∞", "٣", "5日",
        ] {
            assert_eq!(read_entry(text, Unit::Usd, 9), Entry::NotANumber, "{text}");
        }
        assert_eq!(read_entry("5m", Unit::PercentAYear, 0), Entry::NotANumber);
        assert_eq!(read_entry("5万", Unit::PercentAYear, 0), Entry::NotANumber);
        assert_eq!(read_entry(&"9".repeat(30), Unit::Usd, 9), Entry::NotANumber);
        assert_eq!(read_entry(&"9".repeat(65), Unit::Usd, 0), Entry::NotANumber);
        for text in ["", " ", "　", "\t\n"] {
            assert_eq!(read_entry(text, Unit::Usd, 9), Entry::Empty);
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,70}", power in 0_i32..13) {
            let _ = read_entry(&text, Unit::Usd, power);
        }

        #[test]
        fn what_looks_like_a_number_never_panics(text in "[-+$０-９0-9,.' kmbt兆億万千百ドル%]{0,66}") {
            for unit in [Unit::Usd, Unit::People, Unit::Percent, Unit::BasisPointsAYear] {
                let _ = read_entry(&text, unit, 9);
            }
        }
    }
}
