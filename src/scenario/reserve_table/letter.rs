//! A line of a pasted table, letter by letter: as it was written, and as it is compared.
//!
//! Half width, lower case, one kind of space, minus and quotation mark; marks that nobody can see,
//! raised figures and dotted leaders are passed over. Not here: what stands in the line.

use super::super::plain::{half_width, is_invisible, latin_digit};

/// Longest line that is read, in characters.
pub(super) const LINE_CHARACTERS_MAX: usize = 400;

/// The letters of a line; both texts have one letter at each place.
#[derive(Debug, Default)]
pub(super) struct LineLetters {
    /// As they are compared.
    pub(super) plain: Vec<char>,
    /// As they were written.
    shown: Vec<char>,
}

impl LineLetters {
    /// The letters of a line; of a longer one, the first.
    pub(super) fn new(line: &str) -> Self {
        let mut letters = Self::default();
        let mut rest = line.chars().filter(|c| !is_passed_over(*c)).peekable();
        while let Some(c) = rest.next() {
            if letters.plain.len() >= LINE_CHARACTERS_MAX {
                break;
            }
            let follows = rest.peek().copied();
            let plain = match c {
                // Between the quoted cells of a file.
                '"' | '“' | '”' => continue,
                ',' if follows == Some('"') => '\t',
                '.' if follows == Some('.') || letters.ends_in_leader() => ' ',
                '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' if letters.ends_in_digit() => {
                    if follows.is_some_and(|c| c.is_ascii_digit()) {
                        '\''
                    } else {
                        ' '
                    }
                }
                _ => plain(c),
            };
            letters.plain.push(plain);
            letters.shown.push(if c.is_control() { ' ' } else { c });
        }
        letters
    }

    /// The letter at a place as it is compared.
    pub(super) fn at(&self, place: usize) -> Option<char> {
        self.plain.get(place).copied()
    }

    /// The letter before a place.
    pub(super) fn before(&self, place: usize) -> Option<char> {
        self.at(place.checked_sub(1)?)
    }

    /// A part of the line as it is compared.
    pub(super) fn part(&self, from: usize, to: usize) -> String {
        self.plain.get(from..to.min(self.plain.len())).unwrap_or_default().iter().collect()
    }

    /// A part of the line as it was written.
    pub(super) fn shown(&self, from: usize, to: usize) -> String {
        self.shown.get(from..to.min(self.shown.len())).unwrap_or_default().iter().collect()
    }

    /// Puts spaces in the place of a part.
    pub(super) fn blank(&mut self, from: usize, to: usize) {
        for letters in [&mut self.plain, &mut self.shown] {
            for letter in letters.iter_mut().take(to).skip(from) {
                *letter = ' ';
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.plain.len()
    }

    fn ends_in_digit(&self) -> bool {
        self.plain.last().is_some_and(char::is_ascii_digit)
    }

    /// Whether the last letter was a dot of a row of dots.
    fn ends_in_leader(&self) -> bool {
        self.shown.last() == Some(&'.') && self.plain.last() == Some(&' ')
    }
}

fn is_passed_over(c: char) -> bool {
    is_invisible(c)
        || matches!(c, '¹' | '²' | '³' | '⁰'..='⁹' | '†' | '‡' | '*' | '＊' | '※' | '\u{fe00}'..='\u{fe0f}')
}

fn plain(c: char) -> char {
    match latin_digit(half_width(c)) {
        '−' | '–' | '—' | '‐' | '‑' | '‒' | '―' | '﹣' | '△' | '▲' => '-',
        '’' | '‘' | '´' | '`' => '\'',
        '￥' => '¥',
        '٬' => ',',
        '|' | '\t' => '\t',
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c.to_ascii_lowercase(),
    }
}
