//! What a person types in a number box, read as a decimal in the unit of the input.
//!
//! Both languages are read everywhere: full-width digits, thousands separators, a decimal point or
//! comma, powers of ten, k, m, bn and tn, 万, 億 and 兆 also combined, $, ドル, % and bp; marks that
//! nobody can see are passed over. A number with a magnitude of its own, or with ドル behind it,
//! means what it says; a bare one is in the unit beside the box, or in full dollars where it would
//! be above the box's own maximum. What can mean one thing only is read; what can mean two is not
//! guessed. Not here: digits and
//! magnitudes ([`super::entry_number`]), the numbers of links ([`crate::scenario::read`]), and months ([`super::month_entry`]).

use rust_decimal::Decimal;

use super::book::COUNTED;
use super::entry_number::{Comma, body, shifted};
use crate::scenario::{BetMeasure, Quantity, Unit, half_width, latin_digit};

/// A bare number in a box of money from which on it can be full dollars.
const FULL_DOLLARS_LEAST: u32 = 100_000;
/// Longest text that is read.
pub(super) const ENTRY_CHARACTERS_MAX: usize = 64;

/// What a typed text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A number that the box takes, as it is kept.
    Value(Decimal),
    /// The same, read as full dollars: in the unit of the box it would be above the maximum.
    Dollars(Decimal),
    /// Nothing but spaces.
    Empty,
    /// A number that the box does not take, or no number.
    Refused(Fault),
}

/// Why a typed number is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is no number.
    NotANumber,
    /// It is not a whole one.
    NotWhole,
    /// It is outside the bounds.
    Outside,
    /// It can mean either of two numbers.
    Ambiguous(Decimal, Decimal),
}

/// A number as it was read.
#[derive(Clone, Copy, PartialEq, Eq)]
struct NumberReading {
    /// In the unit of the input.
    value: Decimal,
    /// In full dollars, where it was in the unit of the box.
    dollars: Option<Decimal>,
}

/// Reads a typed text; `power` is that of the unit beside the box, 0 where it is no money.
pub(super) fn read_entry(text: &str, quantity: Quantity, power: i32) -> Entry {
    let plain = folded(text);
    if plain.is_empty() {
        return Entry::Empty;
    }
    let unit = quantity.unit();
    let plain = counted(&plain, quantity);
    let is_short = plain.chars().count() <= ENTRY_CHARACTERS_MAX;
    let read = |comma| if is_short { read(plain, unit, power, comma) } else { None };
    let settled = |reading| settled(reading, quantity, power);
    let is_taken = |entry| matches!(entry, Entry::Value(_) | Entry::Dollars(_));
    if let Some(fault) =
        read(Comma::Thousands).and_then(|point| grouped_by_points(plain, point, quantity))
    {
        return Entry::Refused(fault);
    }
    match (read(Comma::Thousands), read(Comma::Point)) {
        (None, None) => Entry::Refused(Fault::NotANumber),
        (Some(one), None) | (None, Some(one)) => settled(one),
        (Some(one), Some(other)) if one == other => settled(one),
        (Some(thousands), Some(point)) => {
            let (first, second) = (settled(thousands), settled(point));
            let is_usual = quantity.is_grouped() && matches!(first, Entry::Value(_));
            if is_usual || !(is_taken(first) || is_taken(second)) {
                first
            } else {
                Entry::Refused(Fault::Ambiguous(thousands.value, point.value))
            }
        }
    }
}

/// A count such as "1.000" or "8.760": a thousand in one half of the world, and in the other a
/// fraction that nobody writes in a count.
fn grouped_by_points(text: &str, reading: NumberReading, quantity: Quantity) -> Option<Fault> {
    let is_count = quantity.is_whole()
        || quantity.unit() == Unit::People
        || matches!(quantity, Quantity::Bet(field) if field.measure() == BetMeasure::Count);
    let (whole, rest) = text.split_once('.').filter(|_| is_count)?;
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_group = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    (is_group && is_digits(rest) && is_digits(whole))
        .then(|| Fault::Ambiguous(shifted(reading.value, 3), reading.value))
}

/// The text without what a number of a bet counts: "8,760 hours".
fn counted(text: &str, quantity: Quantity) -> &str {
    let is_count = matches!(quantity, Quantity::Bet(field) if field.measure() == BetMeasure::Count);
    let words = if is_count { COUNTED.as_slice() } else { &[] };
    words.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text)
}

/// What the box makes of a number.
fn settled(reading: NumberReading, quantity: Quantity, power: i32) -> Entry {
    let (low, high) = quantity.bounds();
    let value = quantity.tidy(reading.value);
    let dollars = reading.dollars.map(|dollars| quantity.tidy(dollars));
    if quantity.allows(value) {
        // Six digits and more before a unit of money are full dollars as likely.
        let full = dollars.filter(|dollars| {
            dollars.abs() >= Decimal::from(FULL_DOLLARS_LEAST) && quantity.allows(*dollars)
        });
        return full.map_or(Entry::Value(value), |dollars| {
            Entry::Refused(Fault::Ambiguous(value, dollars))
        });
    }
    if (low..=high).contains(&value) {
        return Entry::Refused(Fault::NotWhole);
    }
    match dollars.filter(|dollars| value > high && quantity.allows(*dollars)) {
        // Less than one of the unit beside the box, and than a million, is hardly what was meant.
        Some(dollars) if dollars < shifted(Decimal::ONE, power.min(6)) => {
            Entry::Refused(Fault::Ambiguous(value, dollars))
        }
        Some(dollars) => Entry::Dollars(dollars),
        None => Entry::Refused(Fault::Outside),
    }
}

/// The text as it is read: half-width, lower case, one kind of space, comma and minus, and
/// without marks that nobody can see.
pub(super) fn folded(text: &str) -> String {
    let shown = text.chars().filter(|c| !is_unseen(*c));
    shown.map(plain).collect::<String>().trim().to_owned()
}

/// Marks of direction and joining, and marks of byte order: pasted text is full of them.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

fn plain(c: char) -> char {
    match latin_digit(c) {
        c if half_width(c) != c => half_width(c).to_ascii_lowercase(),
        '−' | '–' | '—' | '‐' | '‑' | '‒' | '―' | '﹣' | '⁻' => '-',
        '、' | '٬' | '､' | '﹐' => ',',
        '。' | '｡' | '﹒' | '٫' => '.',
        '’' | '‘' | '´' | '`' => '\'',
        '﹪' | '٪' => '%',
        'ｰ' => 'ー',
        c if c.is_whitespace() => ' ',
        c => c.to_ascii_lowercase(),
    }
}

fn read(text: &str, unit: Unit, power: i32, comma: Comma) -> Option<NumberReading> {
    let (is_negative, text) = signed(text)?;
    let (body, rest) = body(text, unit.is_money() || unit == Unit::People, comma)?;
    let rest = rest.trim();
    let rest = if body.has_magnitude && rest == "." { "" } else { rest };
    let suffix = suffix(rest, unit)?;
    let shift = match suffix {
        Suffix::Dollars => 0,
        _ if body.has_magnitude => 0,
        Suffix::Hundredfold => 2,
        Suffix::Hundredth => -2,
        Suffix::None => power,
    };
    let sign = |value: Decimal| if is_negative { -value } else { value };
    let is_bare = suffix == Suffix::None && !body.has_magnitude && power > 0;
    Some(NumberReading {
        value: sign(shifted(body.value, shift)),
        dollars: is_bare.then(|| sign(body.value)),
    })
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
    // The full stop of a sentence.
    let is_word = |text: &str| text.ends_with(char::is_alphabetic);
    let text = text.strip_suffix('.').filter(|rest| is_word(rest)).unwrap_or(text);
    let is = |words: &[&str]| words.contains(&text);
    let is_percent = is(&["%", "pct", "percent", "per cent", "パーセント"]);
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
        Unit::BasisPoints | Unit::BasisPointsAYear if is_percent => {
            return Some(Suffix::Hundredfold);
        }
        Unit::Percent | Unit::PercentAYear => is_percent,
        Unit::BasisPoints | Unit::BasisPointsAYear => is_points,
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    use crate::scenario::{BetField, Parameter};

    use Fault::{Ambiguous, NotANumber, NotWhole, Outside};

    const TOKENS: Quantity = Quantity::Parameter(Parameter::Tokens);
    const RATE: Quantity = Quantity::Parameter(Parameter::Rate);
    const GROWTH: Quantity = Quantity::Parameter(Parameter::Growth);

    /// What is read, whatever the bounds.
    fn value(text: &str, unit: Unit, power: i32) -> String {
        let reading = read(&folded(text), unit, power, Comma::Thousands);
        reading.map_or_else(|| "none".to_owned(), |reading| reading.value.normalize().to_string())
    }

    fn refused(text: &str, quantity: Quantity, power: i32) -> Fault {
        match read_entry(text, quantity, power) {
            Entry::Refused(fault) => fault,
            other => panic!("{text} is read as {other:?}"),
        }
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
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
    fn full_dollars_in_a_box_of_thousands_are_told_apart() {
        let cost = Quantity::Parameter(Parameter::StaffCost);
        for text in ["560000", "$560,000", "560 000"] {
            let both = Ambiguous(decimal("560000000"), decimal("560000"));
            assert_eq!(refused(text, cost, 3), both, "{text}");
        }
        assert_eq!(read_entry("560", cost, 3), Entry::Value(decimal("560000")));
        assert_eq!(read_entry("3000", cost, 3), Entry::Value(decimal("3000000")));
        let amount = Quantity::Bet(BetField::Amount);
        for text in ["610000000", "$610,000,000"] {
            assert_eq!(read_entry(text, amount, 9), Entry::Dollars(decimal("610000000")), "{text}");
        }
        assert!(matches!(refused("183622", TOKENS, 9), Ambiguous(..)));
    }

    #[test]
    fn a_point_before_three_digits_of_a_count_is_not_guessed() {
        let people = Quantity::Parameter(Parameter::Staff);
        assert_eq!(refused("1.000", people, 0), Ambiguous(decimal("1000"), decimal("1")));
        let hours = Quantity::Bet(BetField::Hours);
        assert_eq!(refused("8.760", hours, 0), Ambiguous(decimal("8760"), decimal("8.76")));
        assert_eq!(read_entry("1.5", people, 0), Entry::Value(decimal("1.5")));
        assert_eq!(read_entry("3.125", RATE, 0), Entry::Value(decimal("3.125")));
    }

    #[test]
    fn digits_of_other_scripts_and_a_full_stop_are_read() {
        assert_eq!(read_entry("٣٫٥", RATE, 0), Entry::Value(decimal("3.5")));
        assert_eq!(read_entry("4pct", RATE, 0), Entry::Value(decimal("4")));
        assert_eq!(read_entry("200bn.", TOKENS, 9), Entry::Value(decimal("200000000000")));
        let units = Quantity::Bet(BetField::Units);
        assert_eq!(read_entry("7 machines", units, 0), Entry::Value(decimal("7")));
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
    fn a_decimal_comma_is_read_where_it_can_be_nothing_else() {
        for (text, expected) in [
            ("3,5", "3.5"),
            ("３，５", "3.5"),
            ("0,050", "0.05"),
            ("0,5", "0.5"),
            (",5", "0.5"),
            ("5,", "5"),
            ("4,10", "4.1"),
            ("0,0625", "0.0625"),
            ("000,500", "0.5"),
        ] {
            assert_eq!(read_entry(text, RATE, 0), Entry::Value(decimal(expected)), "{text}");
        }
        for (text, expected) in [
            ("183,6", "183600000000"),
            ("183,62", "183620000000"),
            ("1836,220", "1836220000000"),
            ("1,836.22", "1836220000000"),
            ("1.836,22", "1836220000000"),
            ("1 836,220", "1836220000000"),
            ("0,05bn", "50000000"),
            ("1,5億", "150000000"),
        ] {
            assert_eq!(read_entry(text, TOKENS, 9), Entry::Value(decimal(expected)), "{text}");
        }
    }

    #[test]
    fn a_comma_that_can_mean_two_things_is_not_guessed() {
        for text in ["1,836", "１，８３６", "+1,836 %", "3,125"] {
            assert!(matches!(refused(text, RATE, 0), Ambiguous(..)), "{text}");
        }
        let both = Ambiguous(decimal("1836"), decimal("1.836"));
        assert_eq!(refused("1,836", RATE, 0), both);
        assert_eq!(refused("-1,836", GROWTH, 0), Ambiguous(decimal("-1836"), decimal("-1.836")));
        assert_eq!(
            refused("1,500", BetField::Multiple.into(), 0),
            Ambiguous(1500.into(), decimal("1.5"))
        );
        assert_eq!(
            refused("2,200", BetField::Price.into(), 0),
            Ambiguous(2200.into(), decimal("2.2"))
        );
        assert_eq!(read_entry("1,000", Parameter::BetsScale.into(), 0), Entry::Value(1000.into()));
        // Neither reading is taken: the bounds are the true reason.
        assert_eq!(refused("500,000", RATE, 0), Outside);
        // Sums and counts are grouped by thousands.
        assert_eq!(read_entry("1,836", TOKENS, 9), Entry::Value(decimal("1836000000000")));
        assert_eq!(read_entry("17,400", Parameter::Staff.into(), 0), Entry::Value(17_400.into()));
        // As thousands too much for the box, with a comma as point not: both can be meant.
        assert!(matches!(refused("183,622", TOKENS, 9), Ambiguous(..)));
    }

    #[test]
    fn a_number_above_the_maximum_of_a_box_is_in_full_dollars() {
        let whole = Entry::Dollars(decimal("183622000000"));
        for text in [
            "183622000000",
            "183 622 000 000",
            "183\u{a0}622\u{202f}000\u{2009}000",
            "183,622,000,000",
            "183.622.000.000",
            "183'622'000'000",
            "183’622’000’000",
            "183_622_000_000",
            "$183,622,000,000",
            "183,622,000,000.00",
            "１８３，６２２，０００，０００",
            "1.83622e11",
            "1.83622E+11",
        ] {
            assert_eq!(read_entry(text, TOKENS, 9), whole, "{text}");
            assert_eq!(read_entry(text, TOKENS, 8), whole, "{text}");
        }
        assert_eq!(read_entry("1.8e11", TOKENS, 9), Entry::Dollars(decimal("180000000000")));
        assert_eq!(read_entry("1e2", TOKENS, 9), Entry::Value(decimal("100000000000")));
        assert_eq!(
            read_entry("42000", BetField::UnitPrice.into(), 3),
            Entry::Dollars(42_000.into())
        );
        // Words leave no doubt, and are not read twice.
        assert_eq!(refused("183622bn", TOKENS, 9), Outside);
        assert_eq!(read_entry("183622m", TOKENS, 9), Entry::Value(decimal("183622000000")));
        // Too much in any reading.
        assert_eq!(refused("99999999999999", TOKENS, 9), Outside);
        assert_eq!(refused(&"9".repeat(40), TOKENS, 9), Outside);
        // So little as full dollars that something else was meant.
        let both = Ambiguous(decimal("183622000000000"), 183_622.into());
        assert_eq!(refused("183622", TOKENS, 9), both);
    }

    #[test]
    fn marks_that_nobody_sees_are_passed_over() {
        for mark in [
            '\u{200b}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2060}', '\u{2066}',
            '\u{2069}', '\u{feff}', '\u{ad}', '\u{61c}',
        ] {
            let text = format!("{mark}4{mark}.1{mark}0{mark} %{mark}");
            assert_eq!(read_entry(&text, RATE, 0), Entry::Value(decimal("4.1")), "{mark:?}");
            assert_eq!(read_entry(&mark.to_string(), RATE, 0), Entry::Empty);
        }
        for space in "\u{a0}\u{1680}\u{2000}\u{2007}\u{200a}\u{202f}\u{205f}\u{3000}\t\n".chars() {
            let text = format!("{space}1{space}836{space}bn{space}");
            assert_eq!(read_entry(&text, TOKENS, 9), Entry::Value(decimal("1836000000000")));
        }
    }

    #[test]
    fn a_reason_is_true() {
        assert_eq!(refused("150", RATE, 0), Outside);
        assert_eq!(refused("200", BetField::Chance.into(), 0), Outside);
        assert_eq!(refused("-1", RATE, 0), Outside);
        assert_eq!(refused("1.5", Parameter::Months.into(), 0), NotWhole);
        assert_eq!(refused("1,5", Parameter::Months.into(), 0), NotWhole);
        assert_eq!(refused("400", Parameter::Months.into(), 0), Outside);
        assert_eq!(refused(&"9".repeat(30), RATE, 0), Outside);
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        for text in [
            "4,0x",
            "--5",
            "$$5",
            "5 5",
            "1..2",
            "1.2.3",
            "1,2,3",
            "0,050,000",
            "1,,5",
            "x",
            ".",
            ",",
            "-",
            "$",
            "万",
            "5万3億",
            "3百5千",
            "5m m",
            "5 %",
            "1e",
            "1e555",
            "NaN",
            "∞",
            "5日",
            "1,83,622",
            "0 050",
        ] {
            assert_eq!(read_entry(text, TOKENS, 9), Entry::Refused(NotANumber), "{text}");
        }
        assert_eq!(read_entry("5m", RATE, 0), Entry::Refused(NotANumber));
        assert_eq!(read_entry("5万", RATE, 0), Entry::Refused(NotANumber));
        assert_eq!(read_entry(&"9".repeat(65), TOKENS, 0), Entry::Refused(NotANumber));
        for text in ["", " ", "　", "\t\n", "\u{200b}"] {
            assert_eq!(read_entry(text, TOKENS, 9), Entry::Empty);
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,70}", power in 0_i32..13) {
            let _ = read_entry(&text, TOKENS, power);
        }

        #[test]
        fn what_looks_like_a_number_never_panics(text in "[-+$０-９0-9,.' ekmbt兆億万千百ドル%]{0,66}") {
            for quantity in [TOKENS, RATE, Parameter::Staff.into(), Parameter::Custody.into()] {
                let entry = read_entry(&text, quantity, 9);
                if let Entry::Value(value) | Entry::Dollars(value) = entry {
                    prop_assert!(quantity.allows(value));
                }
            }
        }
    }
}
