//! Text as it is sought: without regard to case, width and accents, katakana as hiragana.
//!
//! Not here: letters of other scripts, which stay as they are: their tables would travel to
//! every phone.

/// Hiragana for the narrow katakana from U+FF66 on.
const NARROW: &str = "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";
/// Plain letters for those with an accent, U+00C0 to U+00FF; `*` for signs.
const PLAIN: &str = "aaaaaaaceeeeiiiidnooooo*ouuuuyts";

/// The text as it is sought.
pub(crate) fn folded(text: &str) -> String {
    let mut to = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            'ﾞ' | '\u{3099}' => voice(&mut to, false),
            'ﾟ' | '\u{309a}' => voice(&mut to, true),
            // Accents that stand on their own, and marks that nobody can see.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' => {}
            _ => to.push(plain(letter)),
        }
    }
    to
}

fn plain(letter: char) -> char {
    let code = u32::from(letter);
    let shifted = |by: u32| char::from_u32(code.saturating_sub(by)).unwrap_or(letter);
    let nth = |table: &str, from: u32| {
        table.chars().nth(code.saturating_sub(from) as usize).filter(|plain| *plain != '*')
    };
    match letter {
        '\u{ff01}'..='\u{ff5e}' => shifted(0xfee0).to_ascii_lowercase(),
        '\u{30a1}'..='\u{30f6}' => shifted(0x60),
        '\u{ff66}'..='\u{ff9d}' => nth(NARROW, 0xff66).unwrap_or(letter),
        'ÿ' => 'y',
        '\u{c0}'..='\u{df}' => nth(PLAIN, 0xc0).unwrap_or(letter),
        '\u{e0}'..='\u{ff}' => nth(PLAIN, 0xe0).unwrap_or(letter),
        '‐' | '‑' | '–' | '—' | '−' => '-',
        '’' | '‘' => '\'',
        _ if letter.is_whitespace() => ' ',
        _ => letter.to_ascii_lowercase(),
    }
}

/// Voices the last kana: `か` to `が`, `は` to `ぱ` where it is half voiced.
fn voice(to: &mut String, is_half: bool) {
    let Some(last) = to.pop() else { return };
    let takes = if is_half {
        "はひふへほ".contains(last)
    } else {
        "かきくけこさしすせそたちつてとはひふへほ".contains(last)
    };
    let by = if is_half { 2 } else { 1 };
    let voiced = char::from_u32(u32::from(last) + by).filter(|_| takes);
    to.push(match (last, is_half) {
        ('う', false) => 'ゔ',
        _ => voiced.unwrap_or(last),
    });
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_width_and_accents_do_not_matter() {
        assert_eq!(folded("Éçà Ñ"), "eca n");
        assert_eq!(folded("e\u{301}"), "e");
        assert_eq!(folded("ＴＶＰＩ　１"), "tvpi 1");
        assert_eq!(folded("×÷ß"), "×÷s");
        assert_eq!(folded("ヘアカット"), "へあかっと");
        assert_eq!(folded("ﾍﾞｰｼｽﾎﾟｲﾝﾄ"), "べーしすぽいんと");
        assert_eq!(folded("ヴ"), "ゔ");
        assert_eq!(folded("ｳﾞ"), "ゔ");
        assert_eq!(folded("ﾞ"), "");
        assert_eq!(folded("余剰"), "余剰");
    }
}
