//! Projection and language → what to show: tables, charts, sentences.
//!
//! Invariant: a number on the screen, in its table, in its CSV and in the native example is the
//! same cell of a [`Table`]. A new number of the ledger is a row of [`ledger`]; a figure that shows
//! it names the row among its columns. A new key figure is a row of [`crate::analysis::Metric`] with
//! what it answers, and its words in [`crate::text`]. Not here: drawing, and the page.

pub mod backtest;
pub mod bill;
pub mod book;
mod calendar;
mod cell;
mod chart_figure;
pub mod chooser;
pub mod claim;
mod command;
pub mod comparison;
pub mod control;
pub(crate) mod copy;
pub mod csv;
pub mod cushion;
pub mod day_run;
pub mod desk;
pub mod dock;
mod drawn;
pub mod duration;
pub mod embed;
pub mod ending;
pub mod export;
pub mod fall;
pub mod formula;
mod frequency;
pub mod glossary;
pub mod goal;
pub mod income;
pub mod issuer;
pub mod key;
pub mod key_list;
pub mod ledger;
mod letter;
pub(crate) mod look;
pub mod method;
pub mod mix;
pub mod notice;
pub mod numeral;
mod origin;
pub mod paper;
pub(crate) mod paste;
pub mod path;
pub mod picture;
mod plot;
pub mod profit_field;
mod qr;
pub mod race;
pub mod rate_table;
mod reading;
pub mod record;
pub mod reference;
pub(crate) mod replay;
pub mod returns;
pub mod rules;
pub mod sankey;
pub mod sentence;
pub mod shelf;
pub mod side;
pub mod spoken;
pub mod story;
pub mod table;
pub mod thumbnail;
pub mod tornado;
pub mod venture;

pub use calendar::Frequency;
pub use command::command_of;

pub use chart_figure::ChartFigure;
pub use chart_figure::ChartKind;
pub use chart_figure::ChartParts;
pub use chart_figure::Heading;
pub use chart_figure::TableFigure;
pub use chart_figure::TableKind;
pub use chart_figure::Vacancy;
pub use origin::Origin;
pub use reading::Reading;
pub use reading::ReadingRow;
pub(crate) use table::PAGE_ROWS;
pub use table::Table;

/// A text for a title of the page: an invisible mark holds a number and its unit on one line.
pub(crate) fn unbroken(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        if crate::chart::holds_together(before, letter) {
            held.push('\u{2060}');
        }
        held.push(letter);
        before = letter;
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_its_unit_stay_on_one_line() {
        let text = "2026年7月に281億ドルの益";
        let held = unbroken(text);
        assert_eq!(held.replace('\u{2060}', ""), text);
        assert!(held.replace('\u{2060}', "|").contains("281|億|ド|ルの"), "{held}");
        assert_eq!(unbroken("$5.1 bn a year"), "$5.1 bn a year");
    }
}
