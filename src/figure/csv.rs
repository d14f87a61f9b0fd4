//! Comma-separated values as a file: UTF-8 with a mark, `#` lines first, CRLF line ends.
//!
//! A text that a spreadsheet would take for a formula, or a reader for a remark, gets a leading
//! apostrophe; where lists are parted by semicolons, so does what stands behind one. Not here:
//! numerals, see [`super::numeral`]; which numbers; and saving the file.

use super::calendar::Frequency;
use super::table::Table;
use crate::scenario::Scenario;

/// The mark by which spreadsheets know UTF-8.
const MARK: char = '\u{feff}';
const LINE_END: &str = "\r\n";
/// By these a spreadsheet takes a cell for a formula, in any width.
const FORMULA: [char; 12] =
    ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\u{fe66}', '\u{fe62}', '\u{fe63}', '\u{fe6b}'];

/// A file a person can save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name with its ending.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// The file of a table of a scenario, by the link it was made from.
pub fn file(
    scenario: &Scenario,
    link: &str,
    subject: &str,
    frequency: Frequency,
    table: &Table,
) -> File {
    File {
        name: file_name(scenario, subject, frequency),
        text: document(&about(scenario, link), table),
    }
}

/// What made the file: model, link, units, date of the book.
fn about(scenario: &Scenario, link: &str) -> Vec<String> {
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

/// `seigniorage-tether-2026-06-income.csv`.
fn file_name(scenario: &Scenario, subject: &str, frequency: Frequency) -> String {
    format!("{}.csv", stem(scenario, &frequency.named(subject)))
}

/// The name of a figure's file without its ending: `seigniorage-tether-2026-06-income`.
pub(crate) fn stem(scenario: &Scenario, figure: &str) -> String {
    format!("seigniorage-{}-{figure}", scenario.base().id())
}

/// The whole text: what made it, then header and rows.
pub fn document(about: &[String], table: &Table) -> String {
    let mut text = MARK.to_string();
    for line in about.iter().chain(&table.remarks) {
        text.push_str("# ");
        text.push_str(line);
        text.push_str(LINE_END);
    }
    write(&mut text, table, LINE_END);
    text
}

/// Header and rows as other programs read them: without a mark, each line ended by LF.
pub fn lines(table: &Table) -> String {
    let mut text = String::new();
    write(&mut text, table, "\n");
    text
}

/// A line over the header: a comma or semicolon would part it in two cells, a line end would end
/// it.
pub(crate) fn remark(words: &str) -> String {
    words.replace(',', "，").replace(';', "；").replace(['\r', '\n', '"'], "")
}

fn write(text: &mut String, table: &Table, line_end: &str) {
    let places = table.file_columns();
    for (index, column) in places.iter().filter_map(|place| table.columns.get(*place)).enumerate() {
        text.push_str(if index > 0 { "," } else { "" });
        text.push_str(column.key);
    }
    text.push_str(line_end);
    for row in table.entries() {
        for (index, cell) in places.iter().filter_map(|place| row.cells.get(*place)).enumerate() {
            text.push_str(if index > 0 { "," } else { "" });
            match cell.numeral() {
                Some(numeral) => text.push_str(&numeral),
                None => write_words(text, &harmless(&cell.words())),
            }
        }
        text.push_str(line_end);
    }
}

/// Puts words into a cell, in quotation marks where they need them.
pub(crate) fn write_words(text: &mut String, words: &str) {
    if words.contains([',', ';', '#', '"', '\t', '\r', '\n']) {
        text.push('"');
        text.push_str(&words.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(words);
    }
}

/// The text with an apostrophe before what a spreadsheet would run or a reader pass over.
pub(crate) fn harmless(words: &str) -> String {
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
    use super::super::table::{Cell, Column, Format, TableRow};
    use super::*;
    use crate::scenario::{Preset, decode};

    fn table(header: &[&'static str], rows: &[&[Cell]]) -> Table {
        let rows = rows.iter().map(|cells| TableRow { cells: cells.to_vec(), is_total: false });
        let columns = header.iter().map(|key| Column::file(key));
        Table { columns: columns.collect(), rows: rows.collect(), ..Table::default() }
    }

    #[test]
    fn a_file_is_what_spreadsheets_read() {
        let about = ["made by".to_owned()];
        let row = |name: &str| [Cell::name(name), Cell::Float(-1.5, Format::Usd)];
        let table = table(&["name", "usd"], &[&row("a"), &row("b,\"c\"")]);
        assert_eq!(
            document(&about, &table),
            "\u{feff}# made by\r\nname,usd\r\na,-1.500000\r\n\"b,\"\"c\"\"\",-1.500000\r\n"
        );
        assert_eq!(lines(&table), "name,usd\na,-1.500000\n\"b,\"\"c\"\"\",-1.500000\n");
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
        let row = ["x;=1", "a#b", "plain"].map(Cell::name);
        let text = document(&[], &table(&["a", "b", "c"], &[&row]));
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
            file_name(&scenario, "income", Frequency::Monthly),
            "seigniorage-tether-2026-06-income.csv"
        );
    }
}
