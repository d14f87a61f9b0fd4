//! What a move of every short rate does in twelve months, as a table in the layout of an issuer's
//! filing: a column a step, a row a figure; the file has the steps without and with the lag of the
//! bill book, the page one of both.
//!
//! Not here: how it is found ([`crate::analysis::RateTable`]).

use super::table::{Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableFigure, TableKind};
use crate::analysis::{RATE_STEPS, RateSteps, RateTable, RateYear, Run};
use crate::scenario::Parameter;
use crate::text::Language;
use crate::text::finding::Given;
use crate::text::rate_table::{Borne, ProfitMove, RateLag, RatesFinding};
use crate::unit::{HALF_CENT, Number};

/// The kind of figure.
pub static KIND: TableKind =
    TableKind { id: "rate-table", file: "rates", number: 8, subject: Language::rate_table_subject };

/// Columns of a step: its stable names without and with the lag, and what the page calls it.
const STEPS: [([&str; 2], &str); RATE_STEPS.len()] = [
    (["up_300", "up_300_lag"], "+300"),
    (["up_200", "up_200_lag"], "+200"),
    (["up_100", "up_100_lag"], "+100"),
    (["up_50", "up_50_lag"], "+50"),
    (["up_25", "up_25_lag"], "+25"),
    (["down_25", "down_25_lag"], "−25"),
    (["down_50", "down_50_lag"], "−50"),
    (["down_100", "down_100_lag"], "−100"),
    (["down_200", "down_200_lag"], "−200"),
    (["down_300", "down_300_lag"], "−300"),
];

/// Stable names of the path unmoved.
const UNMOVED: [&str; 2] = ["now", "now_lag"];

/// A row: its stable name, its words, and its figure.
type RateRow = (&'static str, fn(Language) -> &'static str, fn(&RateYear) -> Option<f64>);

const ROWS: [RateRow; 5] = [
    ("reserve_income", Language::rate_row_income, |year| Some(year.reserve_income)),
    ("partners", Language::rate_row_partners, |year| Some(year.partners)),
    ("holders", Language::rate_row_holders, |year| Some(year.holders)),
    ("profit", Language::rate_row_profit, |year| Some(year.profit)),
    ("margin", Language::rate_row_margin, |year| year.margin),
];

/// The table of a run; on the page with or without the lag of the bill book.
pub fn rate_table(language: Language, of: &Run, is_lagged: bool) -> TableFigure {
    let found = RateTable::new(&of.scenario);
    let days = f64::from_decimal(of.scenario.number(Parameter::BillsWam));
    let lag = if is_lagged { RateLag::Follows { days } } else { RateLag::AtOnce };
    let title = rates_finding(found.of(is_lagged)).say(language);
    let note = language.rate_table_note(of.scenario.start(), lag);
    let heading = Heading { title, note, ..Heading::default() };
    TableFigure { heading, table: table(&found, is_lagged) }
}

/// Its numbers: both sets, one of them on the page.
pub fn table(found: &RateTable, is_lagged: bool) -> Table {
    let set = |lag: usize| {
        let is_shown = (lag == 1) == is_lagged;
        let column = move |key, header| {
            if is_shown { Column::both(key, header) } else { Column::file(key) }
        };
        let unmoved = UNMOVED.get(lag).copied().unwrap_or_default();
        let steps = STEPS.iter().map(move |(keys, points)| {
            let key = keys.get(lag).copied().unwrap_or_default();
            column(key, Header::With(Language::basis_points, points))
        });
        [column(unmoved, Header::Words(Language::rate_unmoved))].into_iter().chain(steps)
    };
    let names = [Column::file("figure"), Column::page(Header::Words(Language::rate_table_year))];
    let columns = names.into_iter().chain([0, 1].into_iter().flat_map(set)).collect();
    let rows = ROWS.map(|(key, words, figure)| {
        let names = [Cell::name(key), Cell::Header(Header::Words(words))];
        let sets = [&found.at_once, &found.lagged].map(|steps| cells(steps, figure, key));
        TableRow {
            cells: names.into_iter().chain(sets.into_iter().flatten()).collect(),
            is_total: false,
        }
    });
    Table { columns, rows: rows.into(), digits: 3, ..Table::default() }
}

/// A row of a set: the path unmoved and the steps.
fn cells(steps: &RateSteps, figure: fn(&RateYear) -> Option<f64>, key: &str) -> Vec<Cell> {
    let [plain, change] = match key {
        "margin" => [Format::Percent(2), Format::Points(2)],
        _ => [Format::Usd, Format::Change],
    };
    let unmoved = Cell::or_none(figure(&steps.unmoved), plain);
    let changes = steps.steps.iter().map(|step| Cell::or_none(figure(&step.change), change));
    [unmoved].into_iter().chain(changes).collect()
}

/// What a point does.
pub fn rates_finding(steps: &RateSteps) -> RatesFinding {
    let (fall, rise) = (steps.change(-100), steps.change(100));
    let (income, profit) = (-fall.reserve_income, profit_move(fall.profit));
    match income {
        income if income > HALF_CENT => RatesFinding::Costs { income, borne: borne(&fall), profit },
        income if income < -HALF_CENT => RatesFinding::Brings { income: -income, profit },
        _ if rise.reserve_income > HALF_CENT => {
            RatesFinding::AtNought { income: rise.reserve_income }
        }
        _ => RatesFinding::Still,
    }
}

fn profit_move(change: f64) -> ProfitMove {
    match change {
        change if change < -HALF_CENT => ProfitMove::Falls { usd: -change },
        change if change > HALF_CENT => ProfitMove::Rises { usd: change },
        _ => ProfitMove::Stays,
    }
}

/// What others bear of a fall.
fn borne(fall: &RateYear) -> Option<Borne> {
    let (partners, holders) = (-fall.partners, -fall.holders);
    let given = match (holders > HALF_CENT, partners > HALF_CENT) {
        (true, true) => Given::Both,
        (true, false) => Given::Holders,
        (false, true) => Given::Partners,
        (false, false) => return None,
    };
    Some(Borne::By { usd: partners.max(0.0) + holders.max(0.0), given })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::csv;

    fn made(language: Language, link: &str, is_lagged: bool) -> TableFigure {
        rate_table(language, &Run::of_link(link), is_lagged)
    }

    fn title(language: Language, link: &str) -> String {
        made(language, link, false).heading.title.replace('\u{a0}', " ")
    }

    const CIRCLE: &str = "preset=circle-2025&tokens=73.7bn&tokens_path=none&path=flat&rate=4.1";

    #[test]
    fn the_finding_says_what_a_point_costs_and_who_bears_it() {
        let said = |link| title(Language::English, link);
        assert_eq!(
            said(CIRCLE),
            "A point less costs $737 m of income over twelve months, of which partners bear $374 m; profit falls by $287 m"
        );
        assert_eq!(
            title(Language::Japanese, CIRCLE),
            "金利が1ポイント下がると12か月の収入は7.37億ドル減る（うち3.74億ドルは提携先の負担）。利益は2.87億ドル減る"
        );
        assert!(said("").ends_with("over twelve months; profit falls by $1.4 bn"), "{}", said(""));
        let bank = said("preset=bank&holder_share=100&tax=0");
        assert!(bank.contains("holders bear"), "{bank}");
        assert!(said("rate=0").starts_with("No yield can fall further"), "{}", said("rate=0"));
        let still = said("tokens=0&bets=none&other_liabilities=0");
        assert_eq!(still, "A point of rate, up or down, moves no income");
        let debt = said("tokens=0&bets_from=reserve");
        assert!(debt.contains("overdraft") && debt.contains("profit rises"), "{debt}");
    }

    #[test]
    fn the_page_has_one_set_and_the_file_both() {
        let [once, lagged] = [false, true].map(|lag| made(Language::English, CIRCLE, lag));
        for figure in [&once, &lagged] {
            let header = figure.table.header(Language::English);
            assert_eq!((header.len(), header[2].as_str()), (12, "+300\u{a0}bp"));
            assert_eq!(figure.table.file_columns().len(), 23);
            let rows = figure.table.page(Language::English, 0);
            assert_eq!(rows.len(), 5);
            assert!(rows.iter().all(|row| row.len() == 12), "{rows:?}");
        }
        assert_eq!(csv::lines(&once.table), csv::lines(&lagged.table));
        let rows = once.table.page(Language::English, 0);
        assert_eq!(rows[0][4].replace('\u{a0}', " "), "+$737 m");
        assert_eq!(rows[1][9].replace('\u{a0}', " "), "−$374 m");
        assert_eq!(rows[4][9], "−1.00");
        assert!(lagged.heading.note.contains("after "), "{}", lagged.heading.note);
        assert!(csv::lines(&once.table).starts_with("figure,now,up_300,up_200,"));
    }

    #[test]
    fn steps_stand_under_their_own_name() {
        for ((keys, points), step) in STEPS.iter().zip(RATE_STEPS) {
            let number: i32 = points.replace('−', "-").parse().unwrap();
            let way = if step > 0 { "up" } else { "down" };
            assert_eq!(number, step);
            assert_eq!(keys[0], format!("{way}_{}", step.abs()));
            assert_eq!(keys[1], format!("{way}_{}_lag", step.abs()));
        }
    }
}
