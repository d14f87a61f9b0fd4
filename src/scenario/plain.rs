//! Text that a person gave, as it can be shown and kept.
//!
//! Not here: how it is quoted, which belongs to the languages.

/// Whether a text can be shown as it stands: no control character, no invisible mark and no
/// mark that turns the direction of what follows.
pub(crate) fn is_plain_text(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || is_invisible(c))
}

/// Whether a character shows nothing and only comes along where text is copied: a mark of
/// direction, a joiner, the mark at the head of a file.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A letter of full width as that of half width; any other as it is.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c).saturating_sub(0xfee0)).unwrap_or(c),
        _ => c,
    }
}

/// A digit of Arabic as that of Latin; any other letter as it is.
pub(crate) fn latin_digit(c: char) -> char {
    match c {
        '٠'..='٩' | '۰'..='۹' => char::from_digit((u32::from(c) & 0xf).min(9), 10).unwrap_or(c),
        _ => c,
    }
}

/// A name as it is kept: invisible marks are passed over, a line break or tab is a space.
pub(super) fn tidy_name(name: &str) -> String {
    let space =
        |c: char| if matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c };
    name.replace("\r\n", " ").chars().filter(|c| !is_invisible(*c)).map(space).collect()
}

/// Names something, tidied; `false` where the name is longer or cannot be shown.
pub(super) fn rename(place: &mut String, name: &str, characters_max: usize) -> bool {
    let name = tidy_name(name);
    let fits = name.chars().count() <= characters_max && is_plain_text(&name);
    if fits {
        *place = name;
    }
    fits
}
