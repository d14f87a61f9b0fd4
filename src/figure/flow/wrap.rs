//! Breaks a text into lines.

use super::piece::{Style, run, width_of};
use crate::chart::holds_together;

/// A text in lines no wider than `room`: broken at spaces, in Japanese anywhere.
pub(super) fn wrapped(text: &str, style: Style, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    for piece in pieces(text) {
        let longer = [run(format!("{current}{piece}"), style)];
        if !current.is_empty() && width_of(&longer) > room {
            lines.push(std::mem::take(&mut current).trim_end().to_owned());
            current.push_str(piece.trim_start());
        } else {
            current.push_str(piece);
        }
    }
    lines.push(current);
    lines
}

/// Pieces that may stand on different lines: words, or letters of Japanese that may be parted.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (index, letter) in text.char_indices() {
        let wide = before >= '\u{2E80}' || letter >= '\u{2E80}';
        let wide = wide && !holds_together(before, letter);
        if (before == ' ' || wide) && index > start {
            pieces.extend(text.get(start..index));
            start = index;
        }
        before = letter;
    }
    pieces.extend(text.get(start..));
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_number_stays_with_its_unit() {
        let found = pieces("余剰は2031年6月に20.1億ドルへ増える");
        assert!(found.contains(&"2031年6月") && found.contains(&"20.1億ドル"), "{found:?}");
        assert_eq!(pieces("one two"), ["one ", "two"]);
    }
}
