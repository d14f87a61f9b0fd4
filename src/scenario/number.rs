//! Numbers as links write them: plain digits, a minus, one point, and for money k, m, bn or tn.
//!
//! Exact both ways: what is written is read as the same decimal. Not here: what people type in
//! a field, with separators and full-width digits; that belongs to the languages.

use rust_decimal::Decimal;

/// Longest number a link may carry.
pub(crate) const NUMBER_CHARACTERS_MAX: usize = 40;

const SUFFIXES: [(&str, u64); 4] =
    [("tn", 1_000_000_000_000), ("bn", 1_000_000_000), ("m", 1_000_000), ("k", 1_000)];

/// Reads a number; `None` where it is none, or too long.
pub fn read(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let starts = digits.bytes().next()?.is_ascii_digit();
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !starts || !plain || text.ends_with('.') || text.len() > NUMBER_CHARACTERS_MAX {
        return None;
    }
    text.parse::<Decimal>().ok().map(|value| value.normalize())
}

/// Reads an amount of money, which may end in k, m, bn or tn.
pub fn read_money(text: &str) -> Option<Decimal> {
    if text.len() > NUMBER_CHARACTERS_MAX {
        return None;
    }
    let found = SUFFIXES.iter().find_map(|(suffix, size)| Some((text.strip_suffix(suffix)?, size)));
    match found {
        None => read(text),
        Some((digits, size)) => read(digits)?.checked_mul((*size).into()).map(|v| v.normalize()),
    }
}

/// Writes a number without trailing noughts.
pub fn write(value: Decimal) -> String {
    if value.is_zero() { "0".to_owned() } else { value.normalize().to_string() }
}

/// Writes an amount of money with the largest of k, m, bn and tn that it reaches.
pub(crate) fn write_money(value: Decimal) -> String {
    let reached = SUFFIXES.iter().find(|(_, size)| value.abs() >= Decimal::from(*size));
    match reached.and_then(|(suffix, size)| {
        let short = value.checked_div((*size).into())?;
        // A division may round its 28th digit; then the plain digits stay.
        (short.checked_mul((*size).into())? == value).then(|| write(short) + suffix)
    }) {
        Some(text) if text.len() <= NUMBER_CHARACTERS_MAX => text,
        _ => write(value),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_what_a_link_may_carry() {
        assert_eq!(read("3.83"), Some(Decimal::new(383, 2)));
        assert_eq!(read("-0.02"), Some(Decimal::new(-2, 2)));
        assert_eq!(read_money("183.622bn"), Some(Decimal::from(183_622_000_000_u64)));
        assert_eq!(read_money("560k"), Some(Decimal::from(560_000)));
        assert_eq!(read_money("1tn"), Some(Decimal::from(1_000_000_000_000_u64)));
        for text in
            ["", "-", ".", ".5", "5.", "+3", "3,5", "1e5", "4,0x", "1..2", "--1", "NaN", "３", "bn"]
        {
            assert_eq!(read_money(text), None, "{text}");
        }
        assert_eq!(read(&"1".repeat(41)), None);
        assert_eq!(read_money("79228162514264337593543950335bn"), None);
    }

    #[test]
    fn writes_short_and_plain() {
        assert_eq!(write(Decimal::new(3_830, 3)), "3.83");
        assert_eq!(write(-Decimal::ZERO), "0");
        assert_eq!(write_money(Decimal::from(183_622_000_000_u64)), "183.622bn");
        assert_eq!(write_money(Decimal::from(150)), "150");
        assert_eq!(write_money(Decimal::from(-20_000_000)), "-20m");
    }

    proptest! {
        #[test]
        fn money_comes_back_exactly(micros in -10_000_000_000_000_000_000_i128..10_000_000_000_000_000_000) {
            let value = Decimal::from_i128_with_scale(micros, 6);
            prop_assert_eq!(read_money(&write_money(value)), Some(value));
            prop_assert_eq!(read(&write(value)), Some(value));
        }

        #[test]
        fn reading_never_panics(text in ".{0,60}") {
            let _ = (read(&text), read_money(&text));
        }
    }
}
