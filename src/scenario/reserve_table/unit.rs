//! In what a pasted table counts: the currency, and the magnitude that its head names.
//!
//! Not here: magnitudes that stand behind a number.

use super::number::magnitude;

/// The currency of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TableCurrency {
    /// US dollars, also where nothing is said.
    #[default]
    Dollars,
    /// Yen.
    Yen,
    /// Euros.
    Euros,
    /// Pounds.
    Pounds,
}

/// Marks of the currencies; the dollar goes before all others.
const MARKS: [(TableCurrency, &[&str]); 4] = [
    (TableCurrency::Dollars, &["$", "usd", "dollar", "ドル"]),
    (TableCurrency::Yen, &["¥", "円", "jpy", "yen"]),
    (TableCurrency::Euros, &["€", "eur", "ユーロ"]),
    (TableCurrency::Pounds, &["£", "gbp", "ポンド"]),
];

/// Most words of a line that can be the head of a column.
const HEAD_WORDS_MAX: usize = 8;

impl TableCurrency {
    /// What a line shows; the place in the order of the marks.
    pub(super) fn seen(line: &str) -> Option<usize> {
        MARKS.iter().position(|(_, marks)| marks.iter().any(|mark| line.contains(mark)))
    }

    /// The currency at a place in the order of the marks.
    pub(super) fn at(place: Option<usize>) -> Self {
        place.and_then(|place| MARKS.get(place)).map_or(Self::Dollars, |(currency, _)| *currency)
    }
}

/// The power of ten that a line without amounts says all amounts are in: "in thousands of U.S.
/// dollars", "$ millions", "US$'000", "単位：百万円".
pub(super) fn scale(line: &str) -> Option<u32> {
    if ["'000", "$000", "000s", "$ 000"].iter().any(|mark| line.contains(mark)) {
        return Some(3);
    }
    kanji_scale(line).or_else(|| word_scale(line))
}

fn word_scale(line: &str) -> Option<u32> {
    let words: Vec<&str> = line
        .split(|c: char| !c.is_alphanumeric() && c != '$')
        .filter(|word| !word.is_empty())
        .collect();
    let is_head = words.len() <= HEAD_WORDS_MAX;
    let mut before = "";
    for word in words {
        let bare = word.trim_start_matches("us").trim_start_matches("usd").trim_start_matches('$');
        let bare = bare.strip_prefix('d').filter(|_| word.starts_with("usd")).unwrap_or(bare);
        let is_told =
            matches!(before, "in" | "of" | "usd" | "$" | "us$" | "eur" | "jpy" | "dollars");
        let is_joined = bare.len() < word.len();
        let is_long = bare.len() > 3;
        if let Some(power) =
            magnitude(bare).filter(|_| is_told || is_joined || (is_long && is_head))
        {
            return Some(power);
        }
        before = word;
    }
    None
}

/// The magnitude right before the name of a currency.
fn kanji_scale(line: &str) -> Option<u32> {
    const POWERS: [(&str, u32); 7] =
        [("百万", 6), ("十億", 9), ("千万", 7), ("億", 8), ("兆", 12), ("千", 3), ("万", 4)];
    const CURRENCIES: [&str; 5] = ["米ドル", "ドル", "円", "usd", "ユーロ"];
    POWERS.into_iter().find_map(|(word, power)| {
        let mut places = line.match_indices(word);
        places
            .any(|(place, _)| {
                let rest = line.get(place + word.len()..).unwrap_or_default().trim_start();
                CURRENCIES.iter().any(|currency| rest.starts_with(currency))
            })
            .then_some(power)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_name_their_magnitude() {
        for (line, power) in [
            ("(in thousands)", Some(3)),
            ("in millions of u.s. dollars", Some(6)),
            ("$ millions", Some(6)),
            ("amount ($bn)", Some(9)),
            ("usd m", Some(6)),
            ("us$m % of total", Some(6)),
            ("us$'000", Some(3)),
            ("単位:百万円", Some(6)),
            ("金額(億ドル)", Some(8)),
            ("十億米ドル", Some(9)),
            ("amounts in usd", None),
            ("breakdown of the reserve", None),
            ("1億総活躍", None),
            ("a million people took part in it and so did all of their many friends", None),
        ] {
            assert_eq!(scale(line), power, "{line}");
        }
    }

    #[test]
    fn the_dollar_goes_first() {
        let of = |line| TableCurrency::at(TableCurrency::seen(line));
        assert_eq!(of("114億ドル 1兆円"), TableCurrency::Dollars);
        assert_eq!(of("単位：百万円"), TableCurrency::Yen);
        assert_eq!(of("cash"), TableCurrency::Dollars);
    }
}
