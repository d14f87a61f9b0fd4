//! A line of a pasted table in cells: its name, its amounts and its percentages.
//!
//! Amounts stand at the end of their line, or before the name; inside a sentence only what is
//! surely an amount counts. Not here: what the name means ([`super::word`]).

use rust_decimal::Decimal;

use super::letter::LineLetters;
use super::number::{NumberPlace, NumberStyle, is_currency, numbers};

/// Longest name that is shown, in characters.
const NAME_CHARACTERS_MAX: usize = 120;
/// A whole number up to here before larger ones is the number of a note.
const NOTE_MAX: u32 = 99;

/// An amount as it stands in a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TableNumber {
    pub(super) value: Decimal,
    /// What one of its last figure is worth.
    pub(super) step: Decimal,
    /// Whether it says its magnitude itself.
    pub(super) has_magnitude: bool,
}

/// The cells of a line.
#[derive(Debug, Default)]
pub(super) struct TableCells {
    /// As it is shown.
    pub(super) name: String,
    /// As it is compared.
    pub(super) plain: String,
    pub(super) amounts: Vec<TableNumber>,
    pub(super) percents: Vec<TableNumber>,
}

/// The cells of a line.
pub(super) fn cells(letters: &LineLetters, style: NumberStyle) -> TableCells {
    let numbers = numbers(letters, style);
    let trailing = trailing(letters, &numbers);
    let (name, chosen): (_, Vec<NumberPlace>) = if let Some(first) = trailing.first() {
        ((0, first.from), trailing)
    } else {
        let is_sure = |it: &NumberPlace| it.is_strong || it.is_percent;
        let strong: Vec<_> = numbers.into_iter().filter(is_sure).collect();
        let leading = strong.first().filter(|first| !has_words(letters, 0, first.from));
        let from = leading.map_or(0, |_| strong.last().map_or(0, |last| last.to));
        ((from, letters.len()), strong)
    };
    let (percents, amounts): (Vec<_>, Vec<_>) = chosen.into_iter().partition(|it| it.is_percent);
    let end = nil_start(letters, name.1).filter(|_| amounts.is_empty());
    let mut amounts: Vec<_> = without_note(amounts).iter().map(TableNumber::of).collect();
    if end.is_some() {
        amounts.push(TableNumber { value: Decimal::ZERO, step: Decimal::ONE, has_magnitude: true });
    }
    let (from, to) = (name.0, end.unwrap_or(name.1));
    TableCells {
        name: shown_name(&letters.shown(from, to)),
        plain: plain_name(&letters.part(from, to)),
        amounts,
        percents: percents.iter().map(TableNumber::of).collect(),
    }
}

impl TableNumber {
    fn of(place: &NumberPlace) -> Self {
        Self { value: place.value, step: place.step, has_magnitude: place.has_magnitude }
    }
}

/// The numbers at the end of a line, with nothing but marks and units between them.
fn trailing(letters: &LineLetters, numbers: &[NumberPlace]) -> Vec<NumberPlace> {
    let mut end = letters.len();
    let mut found = Vec::new();
    for number in numbers.iter().rev() {
        if has_words(letters, number.to, end) {
            break;
        }
        end = number.from;
        found.push(*number);
    }
    found.reverse();
    found
}

/// Whether a part of a line has words that are neither a currency nor what tokens are called.
fn has_words(letters: &LineLetters, from: usize, to: usize) -> bool {
    let part = letters.part(from, to);
    let words = part.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().any(char::is_alphabetic)).any(|word| !is_unit(word))
}

fn is_unit(word: &str) -> bool {
    let is_token = word.len() <= 6 && word.contains("usd");
    is_token
        || is_currency(word)
        || matches!(word, "tokens" | "units" | "coins" | "dollars" | "yen" | "gusd" | "usdt")
        || matches!(word, "円" | "ドル" | "米ドル" | "枚" | "ユーロ")
}

/// Where a dash or "nil" stands at the end of a line in the place of an amount.
fn nil_start(letters: &LineLetters, end: usize) -> Option<usize> {
    let part = letters.part(0, end);
    let text = part.trim_end_matches([' ', '\t']);
    let word = text.rsplit([' ', '\t']).next().filter(|word| word.len() < text.len())?;
    let is_nil = matches!(word, "-" | "$-" | "nil" | "none" | "n/a" | "なし" | "該当なし" | "ー");
    let places = text.chars().count().checked_sub(word.chars().count())?;
    is_nil.then_some(places)
}

/// Amounts without the number of a note before them.
fn without_note(amounts: Vec<NumberPlace>) -> Vec<NumberPlace> {
    let is_note = |it: &NumberPlace| {
        !it.is_strong && !it.value.is_sign_negative() && it.value <= Decimal::from(NOTE_MAX)
    };
    let rest = amounts.get(1..).unwrap_or_default();
    let is_first = amounts.first().is_some_and(is_note) && rest.iter().any(|it| it.is_strong);
    if is_first { rest.to_vec() } else { amounts }
}

/// A name as it is shown: on one line, without the number before it and the marks around it.
fn shown_name(text: &str) -> String {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_mark = |c: char| {
        matches!(c, ':' | '：' | '|' | '=' | '$' | '¥' | '(' | '（' | '-' | '–' | '•' | '·' | ',')
    };
    let name = name.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace());
    let name = name.trim_start_matches(|c: char| {
        matches!(c, '|' | '•' | '·' | '-' | '–' | '#') || c.is_whitespace()
    });
    name.chars().take(NAME_CHARACTERS_MAX).collect()
}

/// A name as it is compared: words parted by single spaces, without the number before it and the
/// mark of a note behind it.
fn plain_name(text: &str) -> String {
    let spaced = text.replace('&', " and ");
    let words = spaced.split(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '/' | ',' | ':' | ';' | '|' | '=' | '$' | '¥' | '•')
    });
    let mut name = String::new();
    // What has no letter is a date, the number of the line or the mark of a note.
    let is_said = |word: &&str| word.chars().any(char::is_alphabetic);
    for word in words.map(without_mark).filter(is_said) {
        if !name.is_empty() {
            name.push(' ');
        } else if is_place(word) {
            continue;
        }
        name.push_str(word);
    }
    name
}

/// A word without the figures of a note that hang on it.
fn without_mark(word: &str) -> &str {
    let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let marks = word.len() - bare.len();
    let is_word =
        bare.len() > 1 && bare.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b')');
    if is_word && marks <= 2 { bare } else { word }
}

/// The letter of a line, as "(a)" or "iv)".
fn is_place(word: &str) -> bool {
    let bare = word.trim_matches(['(', ')', '.', '[', ']']);
    let is_roman = bare.len() <= 4 && bare.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let is_letter = bare.len() == 1 && bare.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_roman || is_letter) && bare.len() < word.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (String, Vec<String>, Vec<String>) {
        read_as(line, NumberStyle::default())
    }

    fn read_as(line: &str, style: NumberStyle) -> (String, Vec<String>, Vec<String>) {
        let cells = cells(&LineLetters::new(line), style);
        let said = |numbers: &[TableNumber]| {
            numbers.iter().map(|number| number.value.normalize().to_string()).collect()
        };
        (cells.plain, said(&cells.amounts), said(&cells.percents))
    }

    fn amount(line: &str) -> Vec<String> {
        read(line).1
    }

    #[test]
    fn names_and_amounts_are_parted() {
        for (line, name, amounts) in [
            ("U.S. Treasury Bills2 105,520,000,000", "u.s. treasury bills", &["105520000000"][..]),
            ("1. Corporate Bonds6\t8,711", "corporate bonds", &["8711"]),
            (
                "(C) US$ held in custody accounts: 31,779,000.50",
                "us held in custody accounts",
                &["31779000.5"],
            ),
            ("Cash $ 1,234 $ 5,678", "cash", &["1234", "5678"]),
            ("Cash 4 1,234 5,678", "cash", &["1234", "5678"]),
            ("\"Secured loans\",\"10,140\"", "secured loans", &["10140"]),
            ("| Gold | 8.73bn | 5.4% |", "gold", &["8730000000"]),
            ("$105.52 billion in U.S. Treasury bills", "in u.s. treasury bills", &["105520000000"]),
            ("Timing differences (440,450,382)", "timing differences", &["-440450382"]),
            ("Timing differences - 440,450", "timing differences", &["440450"]),
            ("Cash (1) 40", "cash", &["40"]),
            ("Commercial paper -", "commercial paper", &["0"]),
            ("Total supply 350,156,619.24 FDUSD", "total supply", &["350156619.24"]),
            ("Gold .......... 18,838", "gold", &["18838"]),
            ("Bills due 11-Aug-26 50,000,000", "bills due aug", &["50000000"]),
        ] {
            let read = read(line);
            assert_eq!(read.0, name, "{line}");
            assert_eq!(read.1, amounts, "{line}");
        }
        assert_eq!(read("Gold 5.4% 8.73bn").2, ["5.4"]);
        assert_eq!(read("Gold 5.4%").1, [""; 0]);
    }

    #[test]
    fn numbers_of_every_custom_are_read() {
        for (text, value) in [
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1'234", "1234"),
            ("(123)", "-123"),
            ("US$1,234", "1234"),
            ("USD 1,234", "1234"),
            ("¥1,234", "1234"),
            ("１，２３４", "1234"),
            ("1.5bn", "1500000000"),
            ("12 million", "12000000"),
            ("3k", "3000"),
            ("12,5", "12.5"),
            ("1,149億6,100万ドル", "114961000000"),
            ("114,961百万円", "114961000000"),
            ("3千万円", "30000000"),
            ("1兆2,000億円", "1200000000000"),
            ("5十億ドル", "5000000000"),
            ("12千円", "12000"),
            ("△1,234", "-1234"),
            ("-1,234", "-1234"),
            ("1\u{202f}234\u{202f}567", "1234567"),
        ] {
            let line = format!("Cash {text}");
            let style = NumberStyle { is_continental: text == "1.234,5", has_spaces: false };
            assert_eq!(read_as(&line, style).1, [value], "{text}");
        }
        let spaced = NumberStyle { has_spaces: true, is_continental: false };
        assert_eq!(read_as("Encaisse 1 234 567", spaced).1, ["1234567"]);
        assert_eq!(amount("米国債1,149億ドル"), ["114900000000"]);
    }

    #[test]
    fn figures_of_words_are_no_amounts() {
        for line in [
            "3-month bills",
            "912797KB2 07/02/24",
            "(note 3)",
            "US$'000",
            "Q2",
            "Article 5 of the law",
            "30 to 60 days",
            "1.2.3",
            "12345678901234567890123456",
        ] {
            assert_eq!(amount(line), [""; 0], "{line}");
        }
    }
}
