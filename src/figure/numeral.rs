//! Numbers as files have them: digits, a point, a minus; no groups, no exponent, never a panic.
//!
//! A decimal is written from its plain text: the formatter of `rust_decimal` holds 32 characters
//! and ends the program where a precision asks for more. What is no number or passes
//! [`AMOUNT_MAX`] has no numeral: its cell stays empty. Not here: numbers for readers, see
//! [`crate::text`].

use rust_decimal::Decimal;

use crate::unit::AMOUNT_MAX;

/// Places of an amount in a file: a token's smallest unit.
pub const PLACES_AMOUNT: u32 = 6;

/// A decimal with exactly so many digits after the point; nought has no sign.
pub(crate) fn fixed(value: Decimal, places: u32) -> String {
    let rounded = value.round_dp(places).normalize();
    let mut text = if rounded.is_zero() { "0".to_owned() } else { rounded.to_string() };
    let written = text.split_once('.').map_or(0, |(_, after)| after.len());
    if written == 0 && places > 0 {
        text.push('.');
    }
    text.extend(std::iter::repeat_n('0', (places as usize).saturating_sub(written)));
    text
}

/// A float with exactly so many digits after the point; empty where there is none to tell.
pub fn float(value: f64, places: u32) -> String {
    if !is_told(value) {
        return String::new();
    }
    let text = format!("{value:.*}", places as usize);
    let is_nought = text.bytes().all(|byte| matches!(byte, b'-' | b'0' | b'.'));
    if is_nought { text.trim_start_matches('-').to_owned() } else { text }
}

/// Whether a number can be told: finite and within the range of a projection.
pub(crate) fn is_told(value: f64) -> bool {
    value.abs() <= AMOUNT_MAX
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn decimals_have_their_places() {
        for (value, text) in [
            ("0", "0.000000"),
            ("-0.0", "0.000000"),
            ("-1.5", "-1.500000"),
            ("183622000000", "183622000000.000000"),
            ("0.0000004", "0.000000"),
            ("-0.0000004", "0.000000"),
            ("79228162514264337593543950335", "79228162514264337593543950335.000000"),
            ("-79228162514264337593543950335", "-79228162514264337593543950335.000000"),
        ] {
            assert_eq!(fixed(value.parse().unwrap(), 6), text, "{value}");
        }
        assert_eq!(fixed("2.5".parse().unwrap(), 0), "2");
    }

    #[test]
    fn floats_that_cannot_be_told_are_empty() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 1.000_001e20, -2.7e45] {
            assert_eq!(float(value, 6), "", "{value}");
        }
        assert_eq!(float(1e20, 6), "100000000000000000000.000000");
        assert_eq!(float(-0.0, 6), "0.000000");
        assert_eq!(float(-1e-9, 6), "0.000000");
        assert_eq!(float(-1.25, 6), "-1.250000");
        assert_eq!(float(2026.0, 0), "2026");
    }

    proptest! {
        #[test]
        fn every_decimal_has_a_numeral(
            low in any::<u32>(), middle in any::<u32>(), high in any::<u32>(),
            negative in any::<bool>(), scale in 0_u32..29, places in 0_u32..13,
        ) {
            let value = Decimal::from_parts(low, middle, high, negative, scale);
            let text = fixed(value, places);
            let after = text.split_once('.').map_or(0, |(_, after)| after.len());
            prop_assert_eq!(after, places as usize, "{}", text);
            prop_assert!(text.bytes().all(|byte| matches!(byte, b'-' | b'.' | b'0'..=b'9')));
            let whole = text.trim_start_matches('-').split('.').next().unwrap_or_default();
            prop_assert!(whole == "0" || !whole.starts_with('0'), "{}", text);
            if value.is_zero() || places >= scale {
                let plain = value.normalize().to_string();
                prop_assert!(value.is_zero() || text.starts_with(plain.as_str()), "{} {}", text, plain);
            }
        }

        #[test]
        fn every_float_has_a_numeral_or_none(bits in any::<u64>(), places in 0_u32..13) {
            let value = f64::from_bits(bits);
            let text = float(value, places);
            prop_assert!(text.bytes().all(|byte| matches!(byte, b'-' | b'.' | b'0'..=b'9')), "{}", text);
            prop_assert_eq!(text.is_empty(), !is_told(value));
        }
    }
}
