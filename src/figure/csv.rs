//! Comma-separated values as a file: UTF-8 with a mark, `#` lines first, CRLF line ends.
//!
//! A text that a spreadsheet would take for a formula, or a reader for a remark, gets a leading
//! apostrophe; where lists are parted by semicolons, so does what stands behind one. Not here:
//! numerals, see [`super::numeral`]; which numbers; and saving the file.

use super::Pace;
use crate::scenario::Scenario;

/// The mark by which spreadsheets know UTF-8.
const MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";
/// By these a spreadsheet takes a cell for a formula, in any width.
const FORMULA: [char; 12] =
    ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\u{fe66}', '\u{fe62}', '\u{fe63}', '\u{fe6b}'];

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Anything a person may have written.
    Text(String),
    /// A number or a date that the program wrote.
    Number(String),
}

/// A file a person can save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name with its ending.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// What made the file: model, link, units, date of the book.
pub fn about(scenario: &Scenario, link: &str) -> Vec<String> {
    // A comma would part the line in two cells; in a link it may as well be encoded.
    let link = link.replace(',', "%2C").replace(['\r', '\n', '"'], "");
    let mut lines = vec![
        format!("Seigniorage {}", env!("CARGO_PKG_VERSION")),
        link,
        "amounts in USD with 6 decimals; rates in percent a year; months YYYY-MM".to_owned(),
        format!("book at the start of {}", scenario.start()),
    ];
    if !scenario.name().is_empty() {
        lines.push(format!("scenario: {}", remark(scenario.name())));
    }
    lines
}

/// `seigniorage-tether-2026-06-income.csv`; `-annual` before the ending where it is by year.
pub fn file_name(scenario: &Scenario, subject: &str, pace: Pace) -> String {
    let pace = match pace {
        Pace::Monthly => "",
        Pace::Annual => "-annual",
    };
    format!("seigniorage-{}-{subject}{pace}.csv", scenario.base().id())
}

/// The whole text: what made it, then header and rows.
pub fn document(about: &[String], header: &[&str], rows: &[Vec<Cell>]) -> String {
    let mut text = opening(about);
    text.push_str(&header.join(","));
    text.push_str(LINE_END);
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            write_cell(&mut text, cell);
        }
        text.push_str(LINE_END);
    }
    text
}

/// The whole text around lines that are comma-separated values already.
pub fn document_of_lines(about: &[String], lines: &str) -> String {
    let mut text = opening(about);
    for line in lines.lines() {
        text.push_str(line);
        text.push_str(LINE_END);
    }
    text
}

/// A line over the header: a comma or semicolon would part it in two cells, a line end would end
/// it.
pub fn remark(words: &str) -> String {
    words.replace(',', "，").replace(';', "；").replace(['\r', '\n', '"'], "")
}

fn opening(about: &[String]) -> String {
    let mut text = MARK.to_string();
    for line in about {
        text.push_str("# ");
        text.push_str(line);
        text.push_str(LINE_END);
    }
    text
}

fn write_cell(text: &mut String, cell: &Cell) {
    match cell {
        Cell::Number(number) => text.push_str(number),
        Cell::Text(words) => {
            let words = harmless(words);
            if words.contains([',', ';', '#', '"', '\t', '\r', '\n']) {
                text.push('"');
                text.push_str(&words.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(&words);
            }
        }
    }
}

/// The text with an apostrophe before what a spreadsheet would run or a reader pass over.
pub fn harmless(words: &str) -> String {
    let mut safe = String::with_capacity(words.len() + 1);
    let hides = words.starts_with(['\t', '\r', '\n']) || words.contains('#');
    for part in words.split_inclusive([';', '\r', '\n']) {
        if is_formula(part) || (hides && safe.is_empty()) {
            safe.push('\'');
        }
        safe.push_str(part);
    }
    safe
}

/// Whether it begins with a sign of a formula, behind spaces and marks that nobody sees.
fn is_formula(words: &str) -> bool {
    let is_unseen = |letter: char| {
        let is_mark = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | MARK);
        is_mark || letter.is_whitespace() || letter.is_control()
    };
    words.trim_start_matches(is_unseen).starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Preset, decode};

    #[test]
    fn a_file_is_what_spreadsheets_read() {
        let about = ["made by".to_owned()];
        let row = |name: &str| vec![Cell::Text(name.into()), Cell::Number("-1.5".into())];
        let text = document(&about, &["name", "usd"], &[row("a"), row("b,\"c\"")]);
        assert_eq!(text, "\u{feff}# made by\r\nname,usd\r\na,-1.5\r\n\"b,\"\"c\"\"\",-1.5\r\n");
        assert_eq!(document_of_lines(&[], "a,b\n1,2\n"), "\u{feff}a,b\r\n1,2\r\n");
        assert_eq!(remark("bet_1: \"a,b;c\"\r\n=1"), "bet_1: a，b；c=1");
    }

    #[test]
    fn no_text_is_run() {
        for words in ["=1+1", "+1", "-1", "@sum", "  =1", "\t=1", "\u{a0}=1", "\tx", "\u{200f}=1"] {
            assert_eq!(harmless(words), format!("'{words}"));
        }
        for words in ["＝1＋1", "＋1", "－1", "＠sum", "\u{3000}＝1", "\u{feff}＝1", "#1", "Bet #2"]
        {
            assert_eq!(harmless(words), format!("'{words}"));
        }
        for words in ["", "a=1", "1-1", "Northern Data", "−1", "a; b", "賭け＝1"] {
            assert_eq!(harmless(words), words);
        }
    }

    #[test]
    fn nothing_is_run_where_lists_are_parted_by_semicolons() {
        assert_eq!(harmless("a;=1+1;b"), "a;'=1+1;b");
        assert_eq!(harmless("=1;＝2; @3"), "'=1;'＝2;' @3");
        let row = [Cell::Text("x;=1".into()), Cell::Text("a#b".into()), Cell::Text("plain".into())];
        let text = document(&[], &["a", "b", "c"], &[row.to_vec()]);
        assert_eq!(text, "\u{feff}a,b,c\r\n\"x;'=1\",\"'a#b\",plain\r\n");
    }

    #[test]
    fn the_first_lines_say_what_made_it() {
        let (scenario, _) = decode("name=%2C%3D1%2B1&rate=4.1");
        let link = format!("https://example.org/?{}", crate::scenario::encode(&scenario));
        let lines = about(&scenario, &format!("{link},\r\n=1"));
        assert!(lines.iter().all(|line| !line.contains(['\r', '\n', ','])), "{lines:?}");
        assert!(lines[1].contains("rate=4.1") && lines[3].ends_with("2026-07"), "{lines:?}");
        let scenario = Scenario::preset(Preset::default());
        assert_eq!(
            file_name(&scenario, "income", Pace::Monthly),
            "seigniorage-tether-2026-06-income.csv"
        );
    }
}
