//! Text that came from outside, shown as data.
//!
//! Without control characters, without marks that are invisible or turn the direction of writing,
//! and cut to [`QUOTED_CHARACTERS_MAX`]. Not here: what it is quoted for.

use super::Language;
use super::message::messages;
use crate::scenario::is_plain_text;

/// Longest quotation of what a link holds, in characters.
pub(crate) const QUOTED_CHARACTERS_MAX: usize = 40;

/// A text from outside that can be shown: plain characters, cut with an ellipsis.
pub(crate) fn shown_text(text: &str) -> String {
    let is_shown = |c: &char| is_plain_text(c.encode_utf8(&mut [0; 4])) && !is_quotation(*c);
    let mut plain = text.chars().filter(is_shown);
    let mut shown: String = plain.by_ref().take(QUOTED_CHARACTERS_MAX).collect();
    if plain.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Marks that could end the quotation early.
fn is_quotation(c: char) -> bool {
    matches!(c, '“' | '”' | '「' | '」')
}

messages! {
    /// In marks of quotation.
    quotation(text: &str) "“{text}”", "「{text}」";
}

impl Language {
    /// What came from outside, as a quotation.
    pub(super) fn quoted(self, text: &str) -> String {
        self.quotation(&shown_text(text))
    }
}
