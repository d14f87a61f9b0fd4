//! The shock that is set, class by class: before, fall, after and loss, with the worst month,
//! quarter and year on record; then assets, what is owed and the cushion.
//!
//! Not here: how large a fall could be, see [`super::alone`].

use super::super::table::{Cell, Column, Format, Header, TableRow};
use super::{at_risk, book, dial, record_cell};
use crate::analysis::{Backing, FALLING, FallShock, Run, Shocked};
use crate::figure::{Heading, Table, TableFigure, TableKind};
use crate::record::fall::{FallSpan, worst};
use crate::scenario::{Class, Id, Parameter};
use crate::text::Language;
use crate::text::fall::{FellBy, ShockFinding};
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "fall-shock",
    file: "fall-shock",
    number: 5,
    subject: Language::fall_shock_subject,
};

/// The parameter that says how far a class falls.
fn fall_of(class: Class) -> Option<Parameter> {
    match class {
        Class::Gold => Some(Parameter::StressGold),
        Class::Bitcoin => Some(Parameter::StressBitcoin),
        Class::Equities => Some(Parameter::StressEquities),
        Class::Loans => Some(Parameter::StressLoans),
        _ => None,
    }
}

/// What a class is called in the table.
pub(super) fn name(class: Class) -> Header {
    match class {
        Class::Gold => Header::Words(|l| l.label(Id::Parameter(Parameter::Gold))),
        Class::Bitcoin => Header::Words(|l| l.label(Id::Parameter(Parameter::Bitcoin))),
        Class::Equities => Header::Words(|l| l.label(Id::Parameter(Parameter::Equities))),
        Class::Loans => Header::Words(|l| l.label(Id::Parameter(Parameter::Loans))),
        _ => Header::Words(Language::fall_rest),
    }
}

/// The book of a run after the shock that is set.
pub(super) fn shocked(run: &Run) -> Shocked {
    book(run).shocked(FallShock::new(&run.scenario))
}

/// Whether every token is still backed.
pub fn finding(run: &Run) -> ShockFinding {
    let found = shocked(run);
    let is_fall = |class: &Class| found.book.of(*class) * found.shock.of(*class) > HALF_CENT;
    let falls: Vec<_> = FALLING
        .into_iter()
        .filter(is_fall)
        .filter_map(|class| {
            let by = dial(&run.scenario, fall_of(class)?);
            Some(FellBy::Of { asset: at_risk(class), by })
        })
        .collect();
    // A hundred cents are said of a whole dollar alone.
    let tenths = |cents: f64| ((cents * 10.0 + 1e-6).floor() / 10.0).min(99.9);
    match (found.backing, falls.is_empty()) {
        (Backing::NoTokens, _) => ShockFinding::NoTokens,
        (Backing::Short { missing, cents }, false) => {
            ShockFinding::Short { falls, missing, cents: tenths(cents) }
        }
        (Backing::Full { spare, .. }, false) => ShockFinding::Backed { falls, spare },
        (Backing::Short { missing, cents }, true) => {
            ShockFinding::CalmShort { missing, cents: tenths(cents) }
        }
        (Backing::Full { spare, .. }, true) => ShockFinding::CalmBacked { spare },
    }
}

/// The shock of a run.
pub fn figure(language: Language, run: &Run) -> TableFigure {
    let title = finding(run).say(language);
    let note = language.fall_shock_note().to_owned();
    let heading = Heading { title, note, ..Heading::default() };
    TableFigure { heading, table: table(run) }
}

/// One row a class, then the sums, under stable names.
pub fn table(run: &Run) -> Table {
    let found = shocked(run);
    let columns = vec![
        Column::file("row"),
        Column::page(Header::Words(Language::fall_asset)),
        Column::both("before", Header::Words(Language::fall_before)),
        Column::both("fall", Header::Words(Language::fall_by)),
        Column::both("after", Header::Words(Language::fall_after)),
        Column::both("loss", Header::Words(Language::fall_loss)),
        Column::both("worst_month", Header::Words(Language::fall_month_record)),
        Column::both("worst_quarter", Header::Words(Language::fall_quarter_record)),
        Column::both("worst_year", Header::Words(Language::fall_year_record)),
    ];
    let mut rows: Vec<_> = FALLING.into_iter().map(|class| class_row(&found, class)).collect();
    rows.extend(sums(&found));
    Table { columns, rows, digits: 4, ..Table::default() }
}

fn class_row(found: &Shocked, class: Class) -> TableRow {
    let (before, fall) = (found.book.of(class), found.shock.of(class));
    let percent = Cell::Float(fall * 100.0, Format::Percent(1));
    let mut cells = change(class.key(), name(class), before, before * fall, percent);
    cells.extend(FallSpan::ALL.map(|span| record_cell(worst(class, span))));
    TableRow { cells, is_total: false }
}

/// Name, what there is before, fall, after, and what is lost.
fn change(key: &str, name: Header, before: f64, loss: f64, fall: Cell) -> Vec<Cell> {
    let usd = |amount: f64| Cell::Float(amount, Format::Usd);
    vec![Cell::name(key), Cell::Header(name), usd(before), fall, usd(before - loss), usd(loss)]
}

/// What does not fall, all assets, both debts, the cushion, and what stands behind a dollar.
fn sums(found: &Shocked) -> Vec<TableRow> {
    let (book, loss) = (&found.book, found.loss);
    let rest = book.assets - FALLING.iter().map(|class| book.of(*class)).sum::<f64>();
    let others = book.assets - book.owed - book.excess;
    let row = |mut cells: Vec<Cell>, is_total: bool| {
        cells.extend([Cell::NONE, Cell::NONE, Cell::NONE]);
        TableRow { cells, is_total }
    };
    let sum = |key, name: fn(Language) -> &'static str, before, loss| {
        change(key, Header::Words(name), before, loss, Cell::NONE)
    };
    let before = FallShock::default();
    let percent = |backing: Backing| Cell::or_none(backing.cents(), Format::Percent(1));
    let backing = vec![
        Cell::name("backing"),
        Cell::Header(Header::Words(Language::fall_backing)),
        percent(book.shocked(before).backing),
        Cell::NONE,
        percent(found.backing),
        Cell::NONE,
    ];
    vec![
        row(sum("rest", Language::fall_rest, rest, 0.0), false),
        row(sum("assets", Language::fall_assets, book.assets, loss), true),
        row(sum("owed", Language::fall_owed, book.owed, 0.0), false),
        row(sum("owed_to_others", Language::fall_others, others, 0.0), false),
        row(sum("cushion", |l| l.texts().chart().cushion, book.excess, loss), false),
        row(backing, false),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(link: &str, language: Language) -> String {
        figure(language, &Run::of_link(link)).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_title_says_whether_every_token_is_backed() {
        let english = |link: &str| title(link, Language::English);
        assert_eq!(
            english(""),
            "A fall of gold by 20 % and bitcoin by 50 % at once leaves tokens short by $2.56 bn: 98.6 cents on the dollar"
        );
        assert!(title("", Language::Japanese).starts_with("金20%・ビットコイン50%の同時下落で"));
        assert!(
            english("stress_gold=5&stress_bitcoin=0")
                .starts_with("A fall of gold by 5 % at once leaves every token backed, with $3.")
        );
        let calm = "stress_gold=0&stress_bitcoin=0";
        assert!(english(calm).starts_with("Nothing falls here: every token is backed"));
        assert!(english(&format!("{calm}&buffer=-1")).contains("99.0 cents on the dollar"));
        assert_eq!(english("tokens=0&bets=none"), "There is no token to back");
    }

    #[test]
    fn the_rows_add_up() {
        let table = table(&Run::of_link("stress_equities=40&stress_loans=10"));
        let number = |row: usize, column: usize| table.rows[row].cells[column].number().unwrap();
        for column in [2, 4, 5] {
            let parts: f64 = (0..5).map(|row| number(row, column)).sum();
            assert!((parts - number(5, column)).abs() < 0.01, "{column}");
        }
        for column in [2, 4] {
            let cushion = number(5, column) - number(6, column) - number(7, column);
            assert!((cushion - number(8, column)).abs() < 0.01, "{column}");
        }
        assert_eq!(table.rows.len(), 10);
        assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
    }
}
