//! The digits and magnitudes of a typed number: groups of thousands, a point or a comma, a power
//! of ten, k and bn, 万 and 億.
//!
//! A comma before three digits can part thousands or stand before a fraction; the caller says for
//! which it is taken. Not here: signs, units, and what a box makes of the number
//! ([`super::entry`]).

use rust_decimal::Decimal;

/// What a comma before three digits is taken for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Comma {
    Thousands,
    Point,
}

/// A number with its magnitude.
pub(super) struct Body {
    pub(super) value: Decimal,
    /// Whether it said thousands, millions or 万 and so does not depend on the box.
    pub(super) has_magnitude: bool,
}

/// Reads numbers and magnitudes; gives what stands behind them.
pub(super) fn body(text: &str, has_magnitudes: bool, comma: Comma) -> Option<(Body, &str)> {
    let (number, rest) = kanji_number(text, has_magnitudes, comma)?;
    if number.has_magnitude || !has_magnitudes {
        return Some((number, rest));
    }
    let after_space = rest.trim_start();
    let after_space = after_space.strip_prefix('$').map_or(after_space, str::trim_start);
    let end = after_space.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after_space.len());
    let (word, after) = after_space.split_at_checked(end)?;
    match latin_magnitude(word) {
        Some(power) => {
            Some((Body { value: shifted(number.value, power), has_magnitude: true }, after))
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
fn kanji_number(text: &str, has_magnitudes: bool, comma: Comma) -> Option<(Body, &str)> {
    let (mut total, mut section) = (Decimal::ZERO, None::<Decimal>);
    let (mut number, mut has_magnitude) = (None::<Decimal>, false);
    let (mut smallest, mut smallest_inner) = (i32::MAX, i32::MAX);
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let first = rest.chars().next();
        if first.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
            let (read, after) = plain_number(rest, comma)?;
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
            let part = shifted(number.take().unwrap_or(Decimal::ONE), power);
            section = Some(section.unwrap_or_default().checked_add(part)?);
            smallest_inner = power;
        } else {
            if power >= smallest || (number.is_none() && section.is_none()) {
                return None;
            }
            let group = sum(section.take(), number.take())?;
            total = total.checked_add(shifted(group, power))?;
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

/// Reads digits with thousands separators, a decimal point or comma and a power of ten.
fn plain_number(text: &str, comma: Comma) -> Option<(Decimal, &str)> {
    let (first, parts, rest) = parts(text);
    let point = point_of(first, &parts, comma);
    let (groups, fraction) = match parts.split_last() {
        Some(((_, fraction), groups)) if point => (groups, *fraction),
        _ => (parts.as_slice(), ""),
    };
    let mark = groups.first().map(|group| group.0);
    if groups.iter().any(|(each, digits)| Some(*each) != mark || digits.len() != 3)
        || !(groups.is_empty() || is_leading_group(first))
        || (first.is_empty() && fraction.is_empty())
    {
        return None;
    }
    let mut number = format!("0{first}");
    for (_, digits) in groups {
        number.push_str(digits);
    }
    if !fraction.is_empty() {
        number.push('.');
        number.push_str(fraction);
    }
    // Only digits and a point: what does not fit is too large.
    let value = number.parse().unwrap_or(Decimal::MAX);
    Some(match exponent(rest) {
        Some((power, behind)) => (shifted(value, power), behind),
        None => (value, rest),
    })
}

/// The first digits of a number, then each mark between digits with the digits behind it.
fn parts(text: &str) -> (&str, Vec<(char, &str)>, &str) {
    let (first, mut rest) = leading_digits(text);
    let mut parts = Vec::new();
    while let Some(mark) = rest.chars().next().filter(|c| matches!(c, ',' | '.' | '\'' | '_' | ' '))
    {
        let (digits, behind) = leading_digits(rest.get(1..).unwrap_or_default());
        // A space before anything but three digits ends the number.
        if mark == ' ' && digits.len() != 3 {
            break;
        }
        parts.push((mark, digits));
        rest = behind;
    }
    (first, parts, rest)
}

/// Whether the last mark of a number stands before its fraction: a point or a comma that is the
/// only one of its kind. A comma that may as well part thousands is what `comma` takes it for.
fn point_of(first: &str, parts: &[(char, &str)], comma: Comma) -> bool {
    let Some((mark, digits)) = parts.last() else { return false };
    let is_alone = parts.iter().filter(|part| part.0 == *mark).count() == 1;
    let may_be_group = parts.len() == 1 && digits.len() == 3 && is_leading_group(first);
    match mark {
        '.' => is_alone,
        // Nobody writes three noughts behind a point.
        ',' => is_alone && !(may_be_group && (comma == Comma::Thousands || *digits == "000")),
        _ => false,
    }
}

/// Whether digits can stand before a group of thousands.
fn is_leading_group(digits: &str) -> bool {
    (1..=3).contains(&digits.len()) && !digits.starts_with('0')
}

/// The power of ten behind a number: "e11".
fn exponent(text: &str) -> Option<(i32, &str)> {
    let text = text.strip_prefix('e')?;
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (digits, rest) = leading_digits(text);
    let power: i32 = digits.parse().ok().filter(|_| digits.len() <= 2)?;
    Some((if is_negative { -power } else { power }, rest))
}

fn leading_digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Times a power of ten; what does not fit is the largest number there is.
pub(super) fn shifted(value: Decimal, power: i32) -> Decimal {
    let factor = 10_i64.checked_pow(power.unsigned_abs()).map_or(Decimal::MAX, Decimal::from);
    let shifted = if power < 0 { value.checked_div(factor) } else { value.checked_mul(factor) };
    shifted.unwrap_or(Decimal::MAX)
}
