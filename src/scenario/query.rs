//! The pairs of a link, read as they were meant, whatever the link went through on its way.
//!
//! Mail wraps lines and escapes `&`, messengers add keys of their own and take the marks behind a
//! link for a part of it, people paste a link into another. Names are kept as they stand; all else
//! is read without spaces and invisible marks, in small letters and in half width. Not here: what
//! a key or a value means.

use super::compact;
use super::foreign::is_foreign;
use super::{Id, Problem, half_width, is_invisible};

/// Longest link that is read.
pub const LINK_CHARACTERS_MAX: usize = 8_000;
/// Key of the compact form.
pub(super) const COMPACT: &str = "z";
/// Key of a pin, whose value holds pairs of its own.
pub(super) const PIN: &str = "pin";
/// What stands between the pairs of a pin.
pub(super) const PIN_MARK: char = '~';
/// Keys under which a system hands over what was shared with the installed app: a link stands among
/// words there.
const SHARED_KEYS: [&str; 3] = ["title", "text", "url"];
/// How many links may stand in one another.
const DEPTH: u8 = 3;

/// What a link holds.
#[derive(Debug, Default)]
pub(super) struct Query {
    /// Keys and values; a key that is known stands in its permanent letters.
    pub(super) pairs: Vec<(String, String)>,
    /// What could not be read.
    pub(super) problems: Vec<Problem>,
    /// Whether a link stood in what was shared; `None` where nothing was.
    shared: Option<bool>,
}

/// Reads so many characters of a link or its query.
pub(super) fn read(link: &str, most: usize) -> Query {
    let link = unescaped(link);
    let text = separated(query_of(&link));
    let mut query = Query::default();
    let text = query.shortened(without_end(without_mark_up(&text)), most);
    for piece in text.split('&') {
        query.take(piece, DEPTH);
    }
    if query.shared == Some(false) && query.pairs.is_empty() {
        query.problems.push(Problem::NoLink);
    }
    query.drop_cut_key();
    query.cut_last_value();
    query
}

impl Query {
    /// The text up to the last whole pair within so many characters.
    fn shortened<'q>(&mut self, text: &'q str, most: usize) -> &'q str {
        let Some((end, _)) = text.char_indices().nth(most) else { return text };
        self.problems.push(Problem::TooLong { characters: text.chars().count() });
        let kept = text.get(..end).unwrap_or_default();
        kept.rsplit_once('&').map_or("", |(whole, _)| whole)
    }

    /// Takes what stands between two `&`.
    fn take(&mut self, piece: &str, depth: u8) {
        let piece = without_entity(piece);
        if is_entity(piece) {
            return;
        }
        let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
        let key = decoded(key);
        let plain_key = plain_key(&key);
        if is_foreign(&plain_key) {
            return;
        }
        if plain_key == COMPACT {
            return self.unpack(&decoded(value));
        }
        if plain_key == PIN {
            let value = decoded(value);
            let is_wide = !value.contains(PIN_MARK);
            let value = if is_wide { value.replace('～', "~") } else { value };
            return self.pairs.push((plain_key, value));
        }
        if depth > 0 && SHARED_KEYS.contains(&plain_key.as_str()) {
            return self.take_shared(&decoded(value), depth - 1);
        }
        let id = Id::from_key(&plain_key);
        if matches!(id, Some(Id::Name | Id::Bet)) {
            let value = decoded(value);
            let is_wide = id == Some(Id::Bet) && !value.contains(':');
            let value = if is_wide { value.replace('：', ":").replace('；', ";") } else { value };
            return self.pairs.push((plain_key, value));
        }
        let whole = decoded(piece);
        let is_escaped_again = !whole.contains('=') && whole.to_ascii_lowercase().contains("%3d");
        if depth > 0 && is_escaped_again {
            return self.take(&whole, depth - 1);
        }
        let inner = inner_link(&whole);
        if depth > 0 && (inner.len() < whole.len() || holds_pairs(piece, inner)) {
            for part in inner.split(is_separator) {
                let part =
                    if part.contains('=') { part.to_owned() } else { part.replacen('＝', "=", 1) };
                self.take(&part, depth - 1);
            }
        } else if id.is_some() {
            self.pairs.push((plain_key, plain(&decoded(value))));
        } else if !plain_key.is_empty() {
            self.pairs.push((key.trim().to_owned(), decoded(value)));
        }
    }

    /// Takes the first link in words that were shared: it ends where a space begins.
    fn take_shared(&mut self, text: &str, depth: u8) {
        let holds_known = |query: &String| query.split(is_separator).any(is_known_pair);
        let link_in = |text: &String| {
            let mut links = text.split_whitespace().filter(|word| word.contains(['?', '？']));
            links.find_map(|word| Some(query_of(word)).filter(holds_known))
        };
        // A link that leads on may have been escaped once more.
        let again = |text: &String| Some(decoded(text)).filter(|next| next != text);
        let levels = std::iter::successors(Some(text.to_owned()), again).take(DEPTH.into());
        let link = levels.into_iter().find_map(|text| link_in(&text));
        match link {
            _ if self.shared == Some(true) || text.trim().is_empty() => {}
            Some(query) => {
                self.shared = Some(true);
                for piece in without_end(without_mark_up(&query)).split(is_separator) {
                    self.take(piece, depth);
                }
            }
            None => self.shared = Some(false),
        }
    }

    fn unpack(&mut self, value: &str) {
        let (text, is_whole) = compact::unpack(value.trim());
        if !is_whole {
            self.problems.push(Problem::Damaged);
        }
        text.split('&').for_each(|piece| self.take(piece, 0));
    }

    /// A link that was cut may end within a key or before its value: nothing is known of it.
    fn drop_cut_key(&mut self) {
        let is_start = |start: &str| {
            Id::from_key(start).is_some() || Id::all().any(|id| id.link_key().starts_with(start))
        };
        let is_cut = |key: &str, value: &str| {
            value.is_empty() && key != Id::Name.key() && (is_start(key) || PIN.starts_with(key))
        };
        self.pairs.pop_if(|(key, value)| is_cut(key, value));
        // The same within a pin.
        let Some((key, value)) = self.pairs.last_mut() else { return };
        if let Some((before, last)) = value.rsplit_once(PIN_MARK).filter(|_| key == PIN) {
            let (key, text) = last.split_once(':').unwrap_or((last, ""));
            if is_cut(&plain_key(key), text) {
                value.truncate(before.len());
            }
        }
    }

    /// Words may be glued to the last value, which is written in plain letters and marks; a name
    /// and a bet hold what they hold.
    fn cut_last_value(&mut self) {
        let Some((key, value)) = self.pairs.last_mut() else { return };
        let (id, start) = last_value(key, value);
        if id.is_none() || matches!(id, Some(Id::Name | Id::Bet)) {
            return;
        }
        let is_ours = |c: char| c.is_ascii_alphanumeric() || "-._~:;,%$+".contains(c);
        let text = value.get(start..).unwrap_or_default();
        if let Some(end) = text.find(|c| !is_ours(c)).filter(|end| *end > 0) {
            value.truncate(start + end);
        }
    }
}

/// The input of the last value of a pair, and where in it that value begins: a pin holds several.
fn last_value(key: &str, value: &str) -> (Option<Id>, usize) {
    match value.rsplit_once(PIN_MARK) {
        _ if key != PIN => (Id::from_key(key), 0),
        None => (Some(Id::Preset), 0),
        Some((before, last)) => {
            let key = last.split_once(':').map_or(last, |(key, _)| key);
            (Id::from_key(&plain_key(key)), before.len() + key.len() + 2)
        }
    }
}

/// The link without line breaks and without what scripts and mark-up put in the place of `&`.
fn unescaped(link: &str) -> String {
    let mut text = from_quoted_printable(link);
    text.retain(|c| !matches!(c, '\n' | '\r' | '\t'));
    for (escaped, meant) in
        [("\\u0026", "&"), ("\\u003d", "="), ("&#38;", "&"), ("&#038;", "&"), ("&#x26;", "&")]
    {
        if text.contains(escaped) {
            text = text.replace(escaped, meant);
        }
    }
    text
}

/// The link as it was before mail wrote it "quoted printable": with a mark of its own for `=`, and
/// `=` at the end of a line that it broke.
fn from_quoted_printable(link: &str) -> String {
    let lower = link.to_ascii_lowercase();
    if !["v=3d1", "preset=3d"].iter().any(|start| lower.contains(start)) {
        return link.to_owned();
    }
    link.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=").replace("=3d", "=")
}

/// What stands behind the question mark; pairs may have come behind the mark of the fragment.
fn query_of(link: &str) -> String {
    let link = link.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let (before, fragment) = link.split_once('#').unwrap_or((link, ""));
    if fragment.split(['&', '?']).any(is_known_pair) {
        return format!("{}&{}", before_fragment(before), fragment.replace('?', "&"));
    }
    before_fragment(before).to_owned()
}

fn before_fragment(link: &str) -> &str {
    let no_pair = |text: &str| !text.contains(['=', '&']);
    // Behind the first pair both marks belong to a value: "name=https://example.org/?&rate=2".
    let has_scheme = link.split_once("://").is_some_and(|(scheme, _)| no_pair(scheme));
    match link.split_once('?') {
        Some((before, query)) if has_scheme || no_pair(before) => query,
        None if has_scheme => "",
        _ => link,
    }
}

/// Behind the address of a link that was pasted into this one; else the text as it is.
fn inner_link(text: &str) -> &str {
    let Some((_, behind)) = text.split_once("://") else { return text };
    behind.split_once(['?', '？']).map_or("", |(_, query)| query)
}

/// Whether a text that was one piece is several pairs, or a pair that was escaped once more.
fn holds_pairs(piece: &str, text: &str) -> bool {
    text.contains(|c| is_separator(c) || c == '＝') || (!piece.contains('=') && text.contains('='))
}

fn is_separator(c: char) -> bool {
    matches!(c, '&' | '?' | '＆' | '？')
}

/// Mark-up writes `&amp;` for `&`, at times twice, at times with its mark escaped as well.
fn without_entity(mut piece: &str) -> &str {
    const ENTITIES: [&str; 5] = ["amp;", "amp%3b", "#38;", "#038;", "#x26;"];
    let starts = |piece: &str, entity: &str| {
        piece.get(..entity.len()).is_some_and(|start| start.eq_ignore_ascii_case(entity))
    };
    while let Some(entity) = ENTITIES.iter().find(|entity| starts(piece, entity)) {
        piece = piece.get(entity.len()..).unwrap_or_default();
    }
    piece
}

/// `+` and `%20` are spaces; what is no text is marked.
fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// Without spaces, invisible marks and escapes, in small letters and half width.
pub(super) fn plain(text: &str) -> String {
    let is_kept =
        |c: &char| !c.is_whitespace() && !c.is_control() && !is_invisible(*c) && *c != '\\';
    text.chars().filter(is_kept).map(|c| one_dash(half_width(c)).to_ascii_lowercase()).collect()
}

/// The same of a key; a browser takes `&divide` for a sign of its own.
pub(super) fn plain_key(key: &str) -> String {
    let key = plain(key);
    key.strip_prefix('÷').map_or(key.clone(), |rest| format!("divide{rest}"))
}

fn one_dash(c: char) -> char {
    if matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { c }
}

/// The text without mark-up around a link: no letter of ours stands behind these.
fn without_mark_up(text: &str) -> &str {
    let text = text.trim_start_matches(['<', '"', '(', '[']);
    let end = text.find(['<', '>', '|', '"']).unwrap_or(text.len());
    let text = text.get(..end).unwrap_or_default();
    // The fragment of the view, escaped.
    let is_view = |(_, end): &(&str, &str)| end.eq_ignore_ascii_case("%23bets");
    let start = text.len().checked_sub("%23bets".len());
    let split = start.and_then(|start| text.split_at_checked(start)).filter(is_view);
    split.map_or(text, |(before, _)| before)
}

/// The pairs between `&`, where another mark stood in its place.
fn separated(text: String) -> String {
    if text.contains('&') || !text.contains(';') {
        return text;
    }
    let pieces = text.split(';').map(|piece| (if is_known_pair(piece) { '&' } else { ';' }, piece));
    let joined: String =
        pieces.flat_map(|(mark, piece)| [mark.to_string(), piece.to_owned()]).collect();
    joined.get(1..).unwrap_or_default().to_owned()
}

/// Whether a piece gives a value to an input.
fn is_known_pair(piece: &str) -> bool {
    let is_known = |key: &str| key == PIN || Id::from_key(key).is_some();
    piece.split_once('=').is_some_and(|(key, _)| is_known(&plain_key(key)))
}

/// Whether a piece is what is left of a sign that mark-up wrote by its name.
fn is_entity(piece: &str) -> bool {
    let name = piece.trim_end_matches(|c: char| c == ';' || END_MARKS.contains(c));
    ["gt", "lt", "quot", "nbsp", "apos", "#39", "#x27", "#34"].contains(&name)
}

/// Marks behind a link that are taken for a part of it.
const END_MARKS: &str = "/=^@$.,;:!?'\"`*_~|-–—…<>)]}。、，．；：！？・＞｜）］｝」』】〉》”’»›";
/// Of these, what a browser escapes; the others were escaped by us, and are meant.
const ESCAPED_MARKS: &str = "\"'`<>|";
/// Pairs of marks: the closing one stays where the other stands before it.
const BRACKETS: [&str; 16] = [
    "()", "[]", "{}", "<>", "「」", "『』", "（）", "【】", "〈〉", "《》", "［］", "｛｝", "“”",
    "‘’", "«»", "‹›",
];

/// The text without what is behind the link, and without a character that was cut in two.
fn without_end(text: &str) -> &str {
    let mut rest = text;
    while let Some((start, mark)) = last_character(rest) {
        let Some(mark) = mark else {
            rest = rest.get(..start).unwrap_or_default();
            continue;
        };
        let is_escaped = rest.get(start..).is_some_and(|last| last.starts_with('%'));
        let is_mark = mark.is_whitespace()
            || mark.is_control()
            || is_invisible(mark)
            || (END_MARKS.contains(mark)
                && (!is_escaped || !mark.is_ascii() || ESCAPED_MARKS.contains(mark)));
        if !is_mark || closes(rest, mark) {
            break;
        }
        rest = rest.get(..start).unwrap_or_default();
    }
    rest
}

/// Whether a mark closes a bracket of the last value.
fn closes(text: &str, mark: char) -> bool {
    let Some(pair) = BRACKETS.iter().find(|pair| pair.ends_with(mark)) else { return false };
    let value = decoded(text.rsplit(['&', '=']).next().unwrap_or_default());
    let opening = value.chars().filter(|c| pair.starts_with(*c)).count();
    opening >= value.chars().filter(|c| *c == mark).count()
}

/// Where the last character begins and which it is; none where it was cut in two.
fn last_character(text: &str) -> Option<(usize, Option<char>)> {
    let last = text.chars().next_back()?;
    let end = text.len();
    let escape = |place: usize| text.get(place..)?.strip_prefix('%')?.get(..2);
    let byte = |place: usize| u8::from_str_radix(escape(place)?, 16).ok();
    // "%" and "%E" are what is left of an escape.
    let stub = (1..=2).find_map(|length| end.checked_sub(length)).filter(|_| last == '%');
    let stub = stub.or_else(|| {
        end.checked_sub(2).filter(|start| text.get(*start..).is_some_and(|t| t.starts_with('%')))
    });
    if let Some(start) = stub {
        return Some((start, None));
    }
    let mut bytes = Vec::new();
    let mut start = end;
    while let Some((place, found)) = start.checked_sub(3).and_then(|p| Some((p, byte(p)?))) {
        if found < 0x80 && !bytes.is_empty() {
            break;
        }
        start = place;
        bytes.insert(0, found);
        if found & 0xc0 != 0x80 || bytes.len() == 4 {
            break;
        }
    }
    match std::str::from_utf8(&bytes) {
        _ if bytes.is_empty() => Some((end - last.len_utf8(), Some(last))),
        Ok(text) => Some((start, text.chars().next())),
        Err(_) => Some((start, None)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{decode, encode, is_bare};

    const PLAIN: &str = "v=1&preset=bank&name=My%20year&tokens=200bn&path=history&rate=4.1";

    fn assert_plain(link: &str) {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        assert_eq!(scenario, decode(PLAIN).0, "{link}");
    }

    #[test]
    fn escapes_of_mark_up_are_read_as_the_mark() {
        for mark in [
            "&amp;",
            "&amp;amp;",
            "&AMP;",
            "&amp%3B",
            "&amp%3b",
            "&amp%3Bamp%3B",
            "&amp;amp%3B",
            "&#38;",
            "&#038;",
            "&#x26;",
            "\\u0026",
            "&&",
            "%26",
            "\n&",
            "& ",
            "&%20",
        ] {
            assert_plain(&PLAIN.replace("&path", &format!("{mark}path")));
            assert_plain(&format!("?{PLAIN}{mark}"));
        }
        assert_plain(&PLAIN.replace('&', "&amp;"));
        let (scenario, problems) = decode("?preset=bank&÷nd=50&%C3%B7nd_base=excess");
        assert_eq!(problems, []);
        assert_eq!(scenario, decode("preset=bank&payout=50&payout_base=excess").0);
    }

    #[test]
    fn marks_behind_a_link_are_not_of_it() {
        for mark in END_MARKS.chars().chain(" \u{3000}\u{a0}\u{200b}\u{feff}\n".chars()) {
            let escaped: String =
                mark.to_string().bytes().map(percent_encoding::percent_encode_byte).collect();
            for link in [PLAIN, "v=1&preset=bank&tokens=200bn&path=history&rate=4.1&name=My%20year"]
            {
                for around in [format!("{mark}"), format!("{mark}{mark}"), format!(".{mark})")] {
                    assert_plain(&format!("https://example.org/x/?{link}{around}"));
                }
                if !mark.is_ascii() || ESCAPED_MARKS.contains(mark) || mark.is_whitespace() {
                    assert_plain(&format!("{link}{escaped}"));
                }
            }
        }
        for (text, name) in [
            ("Foo%20(x)", "Foo (x)"),
            ("Foo%20(x)).", "Foo (x)"),
            ("%E3%80%8C%E9%87%91%E3%80%8D", "「金」"),
            ("%E9%87%91%E3%80%8D", "金"),
            ("Why%3F", "Why?"),
        ] {
            assert_eq!(decode(&format!("name={text}")).0.name(), name, "{text}");
        }
    }

    #[test]
    fn words_and_mark_up_glued_to_a_link_are_not_of_it() {
        let tail = "v=1&preset=bank&name=My%20year&path=history&rate=4.1&tokens=200bn";
        for end in [
            "%23bets",
            "#bets",
            "/",
            "</a>",
            "=",
            "^",
            "@",
            "$",
            "|label>",
            ")%20and",
            "です。",
            "をご覧ください",
            "&gt;",
            "&quot;",
            "&nbsp;",
            "&gt",
            "\">here",
        ] {
            assert_plain(&format!("https://example.org/?{tail}{end}"));
        }
        assert_plain(&format!("<https://example.org/?{tail}|label>"));
        assert_plain(&format!("?<{tail}|label>"));
        assert_eq!(decode("name=C%23").0.name(), "C#");
    }

    #[test]
    fn what_mail_does_to_a_link_is_undone() {
        assert_plain(&PLAIN.replace('=', "=3D"));
        assert_plain(&PLAIN.replace('=', "=3d").replace("&path", "=\r\n&path"));
        assert_plain(&PLAIN.replace('&', ";"));
        let twice =
            |text: &str| text.replace('%', "%2525").replace('&', "%2526").replace('=', "%253D");
        assert_plain(&twice(PLAIN));
        assert_plain("v=1&preset=bank#&name=My%20year&tokens=200bn&path=history&rate=4.1");
        assert_plain("#?v=1&preset=bank&name=My%20year&tokens=200bn&path=history&rate=4.1");
        // A name may begin as mail writes the sign.
        assert_eq!(decode("name=3D%20print").0.name(), "3D print");
        let bet = "kind:grant;name:a;amount:1bn;month:2027-01";
        let wide = bet.replace(':', "：").replace(';', "；");
        assert_eq!(decode(&format!("bet={wide}")), decode(&format!("bet={bet}")));
    }

    #[test]
    fn a_number_with_the_marks_of_a_box_is_read_where_it_is_in_no_doubt() {
        for (typed, plain) in [
            ("rate=5,0", "rate=5"),
            ("rate=5%", "rate=5"),
            ("rate=5%25", "rate=5"),
            ("tokens=$200bn", "tokens=200bn"),
            ("tokens=200,000m", "tokens=200bn"),
            ("staff=1,200", "staff=1200"),
        ] {
            assert_eq!(decode(typed), decode(plain), "{typed}");
        }
        for typed in ["rate=1,836", "rate=4,0x", "rate=,5", "rate=1,2,3"] {
            assert_eq!(decode(typed).1.len(), 1, "{typed}");
        }
    }

    #[test]
    fn a_bet_that_was_cut_has_one_fault() {
        let (scenario, problems) = decode("bet=kind:equity;amount:2bn;month:2027-0");
        assert_eq!((scenario.bets().len(), problems.len()), (0, 1), "{problems:?}");
    }

    #[test]
    fn a_cut_end_is_passed_over() {
        for end in [
            "&", "&r", "&rat", "&rate", "&rate=", "&bet", "&payou", "&bets", "%", "%2", "%E3",
            "%E3%8", "%E3%81",
        ] {
            let link = "v=1&preset=bank&name=a";
            let (scenario, problems) = decode(&format!("{link}{end}"));
            assert_eq!(problems, [], "{end}");
            assert_eq!((scenario.name(), scenario.base().id()), ("a", "bank"), "{end}");
        }
        assert_eq!(decode("rate=3&rat&tax=2").1.len(), 1);
    }

    #[test]
    fn large_letters_spaces_and_full_width_are_read() {
        assert_plain("V=1&PRESET=BANK&NAME=My%20year&TOKENS=200BN&PATH=HISTORY&RATE=4.1");
        assert_plain(
            "v＝1＆preset＝bank＆name＝My%20year＆tokens＝２００ｂｎ＆path＝history＆rate＝４．１",
        );
        assert_plain("？v＝1＆preset＝bank&name=My+year&tokens=200\u{a0}bn&path=history&rate=4.1");
        assert_plain(
            "  ?v=1&preset=ba\r\n nk&na\nme=My%20year&tok%0Aens=200%20bn&path= history&rate=4%0D%0A.1 \n",
        );
        assert_plain(
            "\u{feff}?v=1&pre\u{200b}set=bank&name=My\u{200e}%20year&tokens=200bn&path=history&rate=\u{2066}4.1\u{2069}",
        );
        assert_plain(&PLAIN.replace('_', "\\_").replace("&rate", "&ra\\te"));
    }

    #[test]
    fn a_link_in_a_link_is_read() {
        let escaped = |text: &str| text.replace('%', "%25").replace('&', "%26").replace('=', "%3D");
        let whole = format!("https://example.org/x/?{PLAIN}");
        assert_plain(&format!("https://example.org/?{whole}"));
        assert_plain(&format!("?{PLAIN}?utm_source=x"));
        assert_plain(&format!("??{PLAIN}"));
        assert_plain(&format!("?{}", escaped(PLAIN)));
        assert_plain(&format!("?rate={whole}"));
        assert_plain(&format!("?url={}", escaped(&whole)));
        assert_plain(&format!("?{PLAIN}&preset={whole}"));
        assert_plain(&format!("?{PLAIN}{whole}"));
    }

    #[test]
    fn a_link_among_words_that_were_shared_is_read() {
        // As a browser writes what a form holds.
        let form = |text: &str| {
            let escaped =
                percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
            escaped.to_string().replace("%20", "+")
        };
        let share = |title: &str, text: &str, url: &str| {
            format!("title={}&text={}&url={}", form(title), form(text), form(url))
        };
        let link = format!("https://example.org/x/?{PLAIN}");
        for text in [
            link.clone(),
            format!("Look at this: {link}"),
            format!("{link} what do you think? a=b&c=d"),
            format!("(see <{link}>)."),
            format!("これを見て{link}です。\nhttps://example.com/?q=rate"),
            format!("https://example.com/?q=1&text=2 {link}#bets\nbye"),
            format!("{link} {link}"),
            link.replace("My%20year", "My+year"),
        ] {
            for title in ["", "Rate=3, tokens=9 & more?", "Seigniorage · 2%"] {
                assert_plain(&share(title, &text, ""));
                assert_plain(&format!("https://example.org/?{}", share(title, &text, "")));
                assert_plain(&share(title, "words", &text));
                assert_plain(&share(&text, "", "https://example.com/?a=b"));
            }
        }
        assert_plain(&share("", &link, &link));
        assert_plain(&share("", &link, "https://example.org/?rate=9"));
    }

    #[test]
    fn a_share_without_a_link_is_told_and_changes_nothing() {
        for link in [
            "title=Seigniorage&text=hello&url=",
            "text=https%3A%2F%2Fexample.com%2F%3Fq%3D1",
            "title=rate%3D3",
            "url=https://example.com/page?id=7",
        ] {
            let (scenario, problems) = decode(link);
            assert_eq!(problems, [Problem::NoLink], "{link}");
            assert_eq!(scenario, decode("").0);
            assert!(is_bare(link), "{link}");
        }
        assert_eq!(decode("title=&text=&url=").1, []);
        assert_plain(&format!("{PLAIN}&text=hello"));
    }

    #[test]
    fn what_others_add_is_passed_over_and_leaves_a_bare_link_bare() {
        assert!(Id::all().all(|id| !is_foreign(id.key()) && !is_foreign(id.link_key())));
        assert!(!is_foreign(COMPACT) && !is_foreign("bets") && !is_foreign(PIN));
        let starts = crate::scenario::foreign::STARTS.split(' ').map(|start| format!("{start}x"));
        for key in crate::scenario::foreign::KEYS.split(' ').map(str::to_owned).chain(starts) {
            for pair in [format!("{key}=a%26rate%3D9"), key.to_uppercase(), format!("amp;{key}=")] {
                assert!(is_bare(&format!("?{pair}")), "{pair}");
                assert_plain(&format!("?{pair}&{PLAIN}"));
                assert_plain(&format!("?{PLAIN}&{pair}"));
            }
        }
        assert!(is_bare("") && is_bare("https://example.org/?#bets") && is_bare("?%20&"));
        assert!(!is_bare("v=1") && !is_bare("qx=1") && !is_bare("z=AB"));
    }

    proptest! {
        #[test]
        fn a_link_ends_where_it_ends(name in "[a-z 金々ー「」().!]{0,12}", rate in 0_u32..800, mark in prop::sample::select(END_MARKS.chars().collect::<Vec<_>>()), rated in any::<bool>()) {
            let (mut scenario, _) = decode("preset=bank");
            prop_assert!(scenario.rename(&name));
            if rated {
                scenario.set(crate::scenario::Parameter::Rate, rust_decimal::Decimal::new(rate.into(), 2));
            }
            let link = encode(&scenario);
            prop_assert!(link.ends_with(|c: char| c.is_ascii_alphanumeric()), "{}", link);
            for end in [String::new(), mark.to_string(), format!("{mark} "), format!("){mark}")] {
                prop_assert_eq!(&decode(&format!("{link}{end}")).0, &scenario, "{}", link);
            }
        }
    }
}
