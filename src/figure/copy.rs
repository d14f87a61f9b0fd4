//! What of a figure goes into a clipboard: its table for spreadsheets and letters, and the code that shows
//! it in another page.
//!
//! A number stays a number whatever language the page and the spreadsheet speak: the cells of the
//! HTML carry it in the ways of Excel, `LibreOffice` and Google Sheets, beside what the page shows; the
//! plain text writes it with the decimal sign of the system and no thousands apart. Not here: files, see
//! [`super::csv`], and the clipboard.

use super::cell::Cell;
use super::csv::harmless;
use super::table::Table;
use crate::text::Language;

/// What Excel calls its own attributes by.
const EXCEL: &str = "urn:schemas-microsoft-com:office:excel";

/// What stands before, between and behind the numeral in a cell, for Excel, `LibreOffice` and Google
/// Sheets.
const NUMBERED: [&str; 4] = [
    "<td align=\"right\" x:num=\"",
    "\" sdval=\"",
    "\" sdnum=\"1033;\" data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:",
    "}\">",
];

/// The table as a document for a clipboard, as the page shows it, all rows.
pub(crate) fn html(language: Language, caption: &str, table: &Table) -> String {
    let mut text = format!("<html xmlns:x=\"{EXCEL}\"><head><meta charset=\"utf-8\"></head><body>");
    text.push_str("<table data-sheets-root=\"1\"><caption>");
    escape(&mut text, caption);
    text.push_str("</caption><thead><tr>");
    for name in table.header(language) {
        text.push_str("<th>");
        escape(&mut text, &harmless(&name));
        text.push_str("</th>");
    }
    text.push_str("</tr></thead><tbody>");
    for row in shown(table) {
        text.push_str("<tr>");
        for cell in row {
            push_cell(&mut text, language, table, cell);
        }
        text.push_str("</tr>");
    }
    text.push_str("</tbody></table></body></html>");
    text
}

fn push_cell(text: &mut String, language: Language, table: &Table, cell: &Cell) {
    let words = cell.text(language, table.digits);
    if let Some(number) = number(cell) {
        for (between, number) in
            NUMBERED.into_iter().zip([number.as_str(); 3].into_iter().chain([""]))
        {
            text.push_str(between);
            text.push_str(number);
        }
        escape(text, &words);
    } else {
        text.push_str("<td>");
        escape(text, &harmless(&words));
    }
    text.push_str("</td>");
}

/// The table as lines of cells with tabs between them; `decimal` stands before the decimals.
pub(crate) fn plain(language: Language, table: &Table, decimal: char) -> String {
    let whole = |words: &str| harmless(words).replace(['\t', '\r', '\n'], " ");
    let header: Vec<_> = table.header(language).iter().map(|name| whole(name)).collect();
    let mut text = header.join("\t");
    for row in shown(table) {
        text.push('\n');
        let cells = row.iter().map(|cell| match number(cell) {
            Some(number) => number.replace('.', &decimal.to_string()),
            None => whole(&cell.text(language, table.digits)),
        });
        text.push_str(&cells.collect::<Vec<_>>().join("\t"));
    }
    text.push('\n');
    text
}

/// The cells of every row that stand on the page.
fn shown(table: &Table) -> impl Iterator<Item = Vec<&Cell>> {
    table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(&row.cells);
        cells.filter(|(column, _)| column.header.is_some()).map(|(_, cell)| cell).collect()
    })
}

/// The digits of a cell with a number that can be told, as short as they are exact.
fn number(cell: &Cell) -> Option<String> {
    cell.number()?;
    let digits = cell.numeral().filter(|digits| !digits.is_empty())?;
    Some(match digits.split_once('.') {
        Some((whole, decimals)) => match decimals.trim_end_matches('0') {
            "" => whole.to_owned(),
            decimals => format!("{whole}.{decimals}"),
        },
        None => digits,
    })
}

/// What a frame needs: its program, and a link that opens the whole page as a page of its own.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The code of a frame that shows a page as high as so many CSS pixels.
pub(crate) fn embed_code(address: &str, title: &str, height: u32) -> String {
    let mut text = "<iframe src=\"".to_owned();
    escape(&mut text, address);
    text.push_str("\" title=\"");
    escape(&mut text, title);
    text.push_str("\" width=\"100%\" height=\"");
    text.push_str(&height.to_string());
    text.push_str("\" loading=\"lazy\" sandbox=\"");
    text.push_str(SANDBOX);
    text.push_str("\" frameborder=\"0\"></iframe>");
    text
}

fn escape(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '"' => text.push_str("&quot;"),
            letter => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Column, Format, Header, TableRow};
    use super::*;
    use crate::unit::Month;

    fn table() -> Table {
        let column = |words| Column::page(Header::Name(String::from(words)));
        let row = |cells: [Cell; 4], is_total| TableRow { cells: cells.to_vec(), is_total };
        let month = || Cell::Header(Header::Month(Month::of(2026, 7)));
        let hidden = || Cell::Float(1.0, Format::Usd);
        Table {
            columns: vec![column("Month"), Column::file("key"), column("Rate"), column("<Profit>")],
            rows: vec![
                row(
                    [
                        month(),
                        hidden(),
                        Cell::Float(3.83, Format::Percent(2)),
                        Cell::Float(-1.5e9, Format::Usd),
                    ],
                    false,
                ),
                row(
                    [
                        Cell::name("=1+1\tx"),
                        hidden(),
                        Cell::NONE,
                        Cell::Float(f64::NAN, Format::Usd),
                    ],
                    true,
                ),
            ],
            digits: 4,
            ..Table::default()
        }
    }

    #[test]
    fn numbers_stay_numbers_and_words_are_shown() {
        let text = html(Language::Japanese, "図2 & co", &table());
        assert!(text.contains("<caption>図2 &amp; co</caption>"), "{text}");
        assert!(text.contains("<th>&lt;Profit&gt;</th>"), "{text}");
        assert!(
            text.contains(
                "x:num=\"-1500000000\" sdval=\"-1500000000\" sdnum=\"1033;\" \
             data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:-1500000000}\">−15.00億ドル</td>"
            ),
            "{text}"
        );
        assert!(text.contains("x:num=\"3.83\"") && text.contains(">3.83%</td>"), "{text}");
        assert!(text.contains("<td>'=1+1"), "{text}");
        assert!(!text.contains("NaN") && !text.contains("key"), "{text}");
        assert_eq!(text.matches("<tr>").count(), 3);
    }

    #[test]
    fn plain_text_has_the_decimal_sign_of_the_system() {
        let text = plain(Language::English, &table(), ',');
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "Month\tRate\t<Profit>");
        assert_eq!(lines[1], "Jul 2026\t3,83\t-1500000000");
        assert!(lines[2].starts_with("'=1+1 x\t"), "{text}");
        assert!(lines.iter().all(|line| line.matches('\t').count() == 2), "{text}");
        assert!(plain(Language::English, &table(), '.').contains("\t3.83\t"));
    }

    #[test]
    fn the_code_of_a_frame_is_one_element() {
        let code =
            embed_code("https://a.org/embed.html?figure=income&name=\"><b>", "A \"title\"", 420);
        assert_eq!(
            code,
            "<iframe src=\"https://a.org/embed.html?figure=income&amp;name=&quot;&gt;&lt;b&gt;\" \
             title=\"A &quot;title&quot;\" width=\"100%\" height=\"420\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" frameborder=\"0\"></iframe>"
        );
    }
}
