//! The width of a text without asking any font.
//!
//! Not here: what a canvas measures.

/// The width of a text in an ordinary sans serif, CSS pixels, without asking any font.
pub fn estimate(text: &str, size: f64, bold: bool) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | '|' | '\'' => 0.24,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | 'f' | 't' | 'I' | '·' => 0.28,
        'r' | '-' | '(' | ')' => 0.34,
        'm' | 'M' | 'W' | 'w' | '%' | '—' => 0.84,
        '0'..='9' | '$' | 'a'..='z' | '−' | '–' => 0.56,
        letter if letter >= '\u{2E80}' => 1.0,
        _ => 0.68,
    };
    let weight = if bold { 1.06 } else { 1.0 };
    text.chars().map(letter).sum::<f64>() * size * weight
}

/// The widest ordinary letters beside those of the estimate: a text never runs into its neighbour,
/// whatever face a system has.
const WIDEST: f64 = 1.16;
/// Kanji and kana are as wide as they are high in every face.
const WIDE_FROM: char = '\u{2E80}';

/// How wide a text is at most in any ordinary sans serif, CSS pixels.
pub fn widest(text: &str, size: f64, bold: bool) -> f64 {
    let square = text.chars().filter(|letter| *letter >= WIDE_FROM).count();
    let square = super::geometry::real(square) * size;
    let weight = if bold { 1.06 } else { 1.0 };
    (estimate(text, size, bold) - square * weight) * WIDEST + square * 1.02
}
