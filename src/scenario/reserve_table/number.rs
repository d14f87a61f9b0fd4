//! The numbers of a line of a pasted table: separators of every custom, signs, per cent, and the
//! magnitude behind them, in English and Japanese.
//!
//! A figure that hangs on a letter is the mark of a note or part of a name. Not here: which of the
//! numbers is the amount ([`super::cell`]).

use rust_decimal::Decimal;

use super::letter::LineLetters;

/// How numbers of a table are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NumberStyle {
    /// Points part thousands, and a comma stands before the fraction.
    pub(super) is_continental: bool,
    /// Spaces part thousands.
    pub(super) has_spaces: bool,
}

/// A number of a line, and the part of the line that it fills with its marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NumberPlace {
    /// With its sign and its own magnitude.
    pub(super) value: Decimal,
    /// What one of its last figure is worth.
    pub(super) step: Decimal,
    pub(super) is_percent: bool,
    /// Whether it says its magnitude itself.
    pub(super) has_magnitude: bool,
    /// Whether nothing but an amount is written so.
    pub(super) is_strong: bool,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Most figures of a number.
const DIGITS_MAX: usize = 24;

/// Words behind a number that multiply it by a power of ten.
const MAGNITUDES: [(&str, u32); 16] = [
    ("thousand", 3),
    ("thousands", 3),
    ("k", 3),
    ("million", 6),
    ("millions", 6),
    ("mio", 6),
    ("mm", 6),
    ("mn", 6),
    ("m", 6),
    ("billion", 9),
    ("billions", 9),
    ("bn", 9),
    ("b", 9),
    ("trillion", 12),
    ("tn", 12),
    ("t", 12),
];

/// The power of ten of a magnitude, as a word.
pub(super) fn magnitude(word: &str) -> Option<u32> {
    MAGNITUDES.iter().find(|(name, _)| *name == word).map(|(_, power)| *power)
}

/// Signs and words of a currency.
pub(super) fn is_currency(word: &str) -> bool {
    let word = word.trim_end_matches(['$', '¥', '€', '£']);
    matches!(word, "" | "us" | "usd" | "usds" | "eur" | "jpy" | "hk" | "hkd" | "s" | "sgd" | "gbp")
}

/// Whether a line shows that points part thousands: "1.234.567" or "1.234,5".
pub(super) fn is_continental(letters: &LineLetters) -> bool {
    let mut place = 0;
    while place < letters.len() {
        let end = run_end(letters, place);
        if end > place {
            let run = letters.part(place, end);
            let groups = run.split('.').skip(1).filter(|part| part.get(..3).is_some_and(is_digits));
            let comma =
                run.rfind(',').is_some_and(|comma| run.find('.').is_some_and(|p| p < comma));
            if groups.count() >= if comma { 1 } else { 2 } {
                return true;
            }
        }
        place = end.max(place + 1);
    }
    false
}

/// Whether a line has thousands parted by a comma.
pub(super) fn has_comma_groups(letters: &LineLetters) -> bool {
    let is_digit = |place: usize| letters.at(place).is_some_and(|c| c.is_ascii_digit());
    (1..letters.len()).any(|place| {
        letters.at(place) == Some(',')
            && is_digit(place - 1)
            && (1..=3).all(|next| is_digit(place + next))
    })
}

/// The numbers of a line, in their order.
pub(super) fn numbers(letters: &LineLetters, style: NumberStyle) -> Vec<NumberPlace> {
    let (mut found, mut place) = (Vec::new(), 0);
    while place < letters.len() {
        let end = run_end(letters, place);
        if end == place {
            place += 1;
            continue;
        }
        let end = if style.has_spaces { spaced_end(letters, place, end) } else { end };
        let number = number_at(letters, place, end, style);
        place = number.map_or(end, |number: NumberPlace| number.to).max(end);
        found.extend(number);
    }
    found
}

/// Where the figures end that begin at a place; the place itself where none do.
fn run_end(letters: &LineLetters, place: usize) -> usize {
    let is_digit = |place: usize| letters.at(place).is_some_and(|c| c.is_ascii_digit());
    let mut end = place;
    loop {
        if is_digit(end) {
            end += 1;
        } else if end > place
            && matches!(letters.at(end), Some('.' | ',' | '\''))
            && is_digit(end + 1)
        {
            end += 2;
        } else {
            return end;
        }
    }
}

/// The same where spaces part thousands: groups of three figures belong to it.
fn spaced_end(letters: &LineLetters, place: usize, end: usize) -> usize {
    let mut last = end;
    if !is_leading_group(&letters.part(place, end)) {
        return end;
    }
    while letters.at(last) == Some(' ') {
        let next = run_end(letters, last + 1);
        if next != last + 4 || !is_digits(&letters.part(last + 1, next)) {
            break;
        }
        last = next;
    }
    last
}

/// The number whose figures fill a part of the line; `None` where they are part of a word.
fn number_at(
    letters: &LineLetters,
    from: usize,
    end: usize,
    style: NumberStyle,
) -> Option<NumberPlace> {
    if is_in_word(letters, from, end) {
        return None;
    }
    let run = letters.part(from, end);
    let (digits, places) = parsed(&run, style)?;
    let mut number = NumberPlace {
        value: digits,
        step: Decimal::new(1, places),
        is_percent: false,
        has_magnitude: false,
        is_strong: run.len() > 4 || run.contains([',', '\'', ' ']) || places > 0,
        from,
        to: end,
    };
    if !number.takes_kanji(letters, style) {
        number.takes_word(letters)?;
    }
    let after = skip_spaces(letters, number.to);
    if letters.at(after) == Some('%') {
        (number.is_percent, number.to) = (true, after + 1);
    }
    number.takes_sign(letters)?;
    Some(number)
}

/// Whether figures belong to a word: "Bills2", "90-day", "07/02/24", "'000", "note 3".
fn is_in_word(letters: &LineLetters, from: usize, end: usize) -> bool {
    let before = letters.before(from);
    let is_joined = |mark: Option<char>| matches!(mark, Some('/' | '#' | '\'' | '_' | '+'));
    let hangs_on_dash = before == Some('-')
        && from.checked_sub(2).and_then(|at| letters.at(at)).is_some_and(char::is_alphanumeric);
    let word = word_before(letters, from);
    let hangs_on_word = !word.is_empty() && before.is_some_and(|c| c.is_ascii_alphabetic());
    let is_range = matches!(letters.at(end), Some('-' | '/'))
        && letters.at(end + 1).is_some_and(char::is_alphanumeric);
    let is_date = matches!(letters.at(end), Some('年' | '月' | '日' | 'ヶ' | 'か' | '件' | '行'));
    let note = word_before(letters, from.saturating_sub(1));
    let is_note = before == Some(' ') && matches!(note.as_str(), "note" | "notes" | "ref" | "page")
        || matches!(before, Some('注' | '第'));
    is_joined(before)
        || letters.at(end) == Some('+')
        || hangs_on_dash
        || (hangs_on_word && !is_currency(&word))
        || is_range
        || is_date
        || is_note
}

/// The English letters that end right before a place.
fn word_before(letters: &LineLetters, place: usize) -> String {
    let mut from = place;
    while letters.before(from).is_some_and(|c| c.is_ascii_alphabetic()) {
        from -= 1;
    }
    letters.part(from, place)
}

impl NumberPlace {
    /// Takes a magnitude in kanji and the numbers that go on behind it: 1,149億6,100万.
    fn takes_kanji(&mut self, letters: &LineLetters, style: NumberStyle) -> bool {
        let (mut total, mut section) = (Decimal::ZERO, self.value);
        while let Some((power, to)) = kanji_power(letters, self.to) {
            let factor = factor(power);
            let Some(sum) = section.checked_mul(factor).and_then(|part| total.checked_add(part))
            else {
                return false;
            };
            (total, section, self.to) = (sum, Decimal::ZERO, to);
            (self.step, self.has_magnitude, self.is_strong) = (self.step * factor, true, true);
            let end = run_end(letters, to);
            if let Some((next, places)) = parsed(&letters.part(to, end), style) {
                (section, self.step, self.to) = (next, Decimal::new(1, places), end);
            } else {
                break;
            }
        }
        if self.has_magnitude {
            self.value = total.checked_add(section).unwrap_or(Decimal::MAX);
        }
        self.has_magnitude
    }

    /// Takes "bn", "million" or a currency behind the number; `None` where another word hangs on it.
    fn takes_word(&mut self, letters: &LineLetters) -> Option<()> {
        let is_hanging = letters.at(self.to).is_some_and(|c| c.is_ascii_alphabetic());
        let from = skip_spaces(letters, self.to);
        let mut to = from;
        while letters.at(to).is_some_and(|c| c.is_ascii_alphabetic()) {
            to += 1;
        }
        let word = letters.part(from, to);
        if let Some(power) = magnitude(&word) {
            self.value = self.value.checked_mul(factor(power))?;
            self.step = self.step.checked_mul(factor(power))?;
            (self.has_magnitude, self.is_strong, self.to) = (true, true, to);
            return Some(());
        }
        (!is_hanging || is_currency(&word)).then_some(())
    }

    /// Takes the currency and the sign before the number, and the brackets around it; `None` where
    /// one figure in brackets is the mark of a note.
    fn takes_sign(&mut self, letters: &LineLetters) -> Option<()> {
        let mut from = self.from;
        loop {
            match letters.before(from) {
                Some('$' | '¥' | '€' | '£') => self.is_strong = true,
                Some(' ') if from < self.from => {}
                Some(c) if c.is_ascii_alphabetic() && is_currency(&word_before(letters, from)) => {
                    from -= word_before(letters, from).len() - 1;
                }
                _ => break,
            }
            from -= 1;
        }
        let before = skip_back(letters, from);
        let after = skip_spaces(letters, self.to);
        if letters.before(before) == Some('(') && letters.at(after) == Some(')') {
            (self.from, self.to) = (before - 1, after + 1);
            let is_negative = self.is_strong || self.is_percent || self.value >= Decimal::TEN;
            self.value = -self.value;
            return is_negative.then_some(());
        }
        let is_word = |at: usize| letters.at(at).is_some_and(char::is_alphanumeric);
        self.from = from;
        if letters.before(from) == Some('-') && !from.checked_sub(2).is_some_and(is_word) {
            (self.from, self.value) = (from - 1, -self.value);
        }
        Some(())
    }
}

/// The power of ten of kanji at a place, as 百万, 億 or 千, and where they end.
fn kanji_power(letters: &LineLetters, place: usize) -> Option<(u32, usize)> {
    let small = |c| match c {
        '十' => Some(1),
        '百' => Some(2),
        '千' => Some(3),
        _ => None,
    };
    let large = |c| match c {
        '万' => Some(4),
        '億' => Some(8),
        '兆' => Some(12),
        _ => None,
    };
    let at = skip_spaces(letters, place);
    let first = letters.at(at)?;
    if let Some(power) = large(first) {
        return Some((power, at + 1));
    }
    let power = small(first)?;
    let next = letters.at(at + 1).and_then(large);
    Some(next.map_or((power, at + 1), |next| (power + next, at + 2)))
}

/// The value of figures with their separators, and how many stand behind the point.
fn parsed(run: &str, style: NumberStyle) -> Option<(Decimal, u32)> {
    let parts: Vec<&str> = run.split(['.', ',', '\'', ' ']).collect();
    let marks: Vec<char> = run.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (first, groups) = parts.split_first()?;
    let (point, thousands) = if style.is_continental { (',', '.') } else { ('.', ',') };
    let is_grouped = |count: usize| {
        let mark = marks.first();
        count == 0
            || (is_leading_group(first)
                && marks.iter().take(count).all(|it| Some(it) == mark)
                && groups.iter().take(count).all(|group| group.len() == 3))
    };
    let has_fraction = match marks.as_slice() {
        [] => false,
        [mark] if *mark == point => true,
        // A comma before anything but three figures stands before a fraction.
        [mark] => *mark == thousands && !is_grouped(1),
        [rest @ .., last] => matches!(last, '.' | ',') && !rest.contains(last),
    };
    let whole_groups = groups.len() - usize::from(has_fraction);
    if !is_digits(first) || !is_grouped(whole_groups) || run.len() > DIGITS_MAX + marks.len() {
        return None;
    }
    let fraction = if has_fraction { groups.last().copied().unwrap_or_default() } else { "" };
    let whole: String = parts.iter().take(whole_groups + 1).copied().collect();
    let value: Decimal = format!("{whole}.{fraction}0").parse().ok()?;
    Some((value.normalize(), u32::try_from(fraction.len()).ok()?))
}

fn factor(power: u32) -> Decimal {
    10_i64.checked_pow(power).map_or(Decimal::MAX, Decimal::from)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_leading_group(digits: &str) -> bool {
    is_digits(digits) && digits.len() <= 3 && !digits.starts_with('0')
}

fn skip_spaces(letters: &LineLetters, place: usize) -> usize {
    let mut place = place;
    while letters.at(place) == Some(' ') {
        place += 1;
    }
    place
}

fn skip_back(letters: &LineLetters, place: usize) -> usize {
    let mut place = place;
    while letters.before(place) == Some(' ') {
        place -= 1;
    }
    place
}
