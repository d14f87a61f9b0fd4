//! The field of profit over rate and tokens as the page shows it: numbered cells, the present row
//! and column, where it breaks even, steps of shade. Every text is finished, so that a view only
//! sets cells beside each other, and the numbers can be read without seeing them.
//!
//! Rows run from the most tokens down, columns from the lowest rate up. A pinned scenario has its
//! letter in the cell in which its rate and tokens lie. Not here: how it is found
//! ([`crate::analysis::ProfitField`]), and the drawing.

mod letter;

use rust_decimal::Decimal;

use super::letter::placed_note;
use super::table::{Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableKind};
use crate::analysis::{FieldAxes, PaysWith, PinnedRun, ProfitField, at_cell};
use crate::scenario::{Change, RatePath, Scenario};
use crate::text::profit_field::{CellReading, FieldFinding, FieldPath, PaysAtNought, PaysNow};
use crate::text::{AxisUnit, Language, Per, decimal, significant};
use crate::unit::{HALF_CENT, Number, place_count};

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "profit-field",
    file: "profit-field",
    number: 10,
    subject: Language::field_subject,
};

/// The field, finished for one language.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldFigure {
    /// The words around it.
    pub heading: Heading,
    /// What the numbers are: "net operating profit, $ billion a year".
    pub unit: String,
    /// Over the columns.
    pub rate_caption: &'static str,
    /// Over the names of the rows.
    pub tokens_caption: String,
    /// Rates from low to high.
    pub columns: Vec<FieldHead>,
    /// Tokens from high to low.
    pub rows: Vec<FieldRow>,
    /// Lines of break-even from the finer grid, in columns from the left rim and rows from the top
    /// one; a cell is one wide and one high.
    pub break_even: Vec<Vec<(f64, f64)>>,
    /// Lines along which profit is what it is now, likewise.
    pub equal: Vec<Vec<(f64, f64)>>,
    /// What marks and shades mean, in order.
    pub legend: Vec<FieldKey>,
    /// Its numbers, a row a cell.
    pub table: Table,
}

/// The name of a column or row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldHead {
    /// Its number.
    pub text: String,
    /// Whether it is the present one.
    pub is_now: bool,
}

/// A row of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// Its tokens.
    pub head: FieldHead,
    /// Its cells.
    pub cells: Vec<FieldCell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldCell {
    /// Its number in the unit of the field.
    pub text: String,
    /// The letters of the pinned scenarios that lie in it; empty where none does.
    pub letters: String,
    /// What it says where it is read alone.
    pub says: String,
    /// Step of shade, 1 to 6; 0 for a loss, which is hatched.
    pub shade: usize,
    /// Whether it is the present rate and tokens.
    pub is_now: bool,
    /// Whether break-even runs along its right and its lower edge.
    pub breaks_even: [bool; 2],
}

/// A mark of the legend and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldKey {
    /// The mark.
    pub mark: FieldMark,
    /// Its words.
    pub text: String,
}

/// What the legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldMark {
    /// The frame of the present cell.
    Now,
    /// The line of break-even.
    BreakEven,
    /// The line of today's profit.
    Equal,
    /// The hatching of a loss.
    Loss,
    /// A step of shade, 1 to 6.
    Shade(usize),
}

/// Where the steps of shade begin, of the round amount next below the largest profit.
const SHADES: [f64; 5] = [0.1, 0.3, 0.5, 0.7, 1.0];

/// The change that taking a cell is, by column and row of the figure; `None` for the present one.
pub fn take(scenario: &Scenario, column: usize, row: usize) -> Option<Change> {
    let axes = FieldAxes::new(scenario);
    let row = axes.tokens.len().checked_sub(row + 1)?;
    let (rate, tokens) = (axes.rates.get(column)?, axes.tokens.get(row)?);
    let is_now = column == axes.now_column && row == axes.now_row;
    (!is_now).then(|| Change::Take(Box::new(at_cell(scenario, *rate, *tokens))))
}

/// The figure of a scenario's field, with what is pinned beside it.
pub fn profit_field(
    language: Language,
    scenario: &Scenario,
    field: &ProfitField,
    beside: &[PinnedRun],
) -> FieldFigure {
    let made = Made::new(language, field, beside);
    let axes = &field.axes;
    let columns = axes.rates.iter().enumerate().map(|(column, rate)| {
        let is_now = column == axes.now_column;
        let decimals = if is_now { 2 } else { 1 };
        FieldHead { text: decimal(f64::from_decimal(*rate), decimals), is_now }
    });
    let is_flat = scenario.path == RatePath::Flat;
    FieldFigure {
        heading: made.heading(scenario, beside),
        unit: language.field_unit(&made.unit.caption(Per::Year)),
        rate_caption: if is_flat { language.field_rate() } else { language.field_first_rate() },
        tokens_caption: language.field_tokens(&made.tokens_unit.caption(Per::Stock)),
        columns: columns.collect(),
        rows: (0..axes.tokens.len()).rev().map(|row| made.row(row)).collect(),
        break_even: placed(axes, &field.break_even),
        equal: placed(axes, &field.equal),
        legend: made.legend(),
        table: table(field, beside),
    }
}

/// Its numbers, a row a cell, in the order of the figure; with what is pinned the letters as well.
pub fn table(field: &ProfitField, beside: &[PinnedRun]) -> Table {
    let axes = &field.axes;
    let words = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let columns = vec![
        words("tokens", Language::field_column_tokens),
        words("rate", Language::field_column_rate),
        words("profit", Language::field_column_profit),
    ];
    let rows = axes.tokens.iter().enumerate().rev().flat_map(|(row, tokens)| {
        axes.rates.iter().enumerate().map(move |(column, rate)| TableRow {
            cells: vec![
                Cell::Exact(*tokens, Format::Usd),
                Cell::Exact(*rate, Format::Percent(2)),
                Cell::Float(field.cell(column, row), Format::Usd),
            ],
            is_total: false,
        })
    });
    let mut table = Table { columns, rows: rows.collect(), digits: 4, ..Table::default() };
    letter::add(&mut table, axes, beside);
    table.with_letters(beside)
}

/// A field in the making.
struct Made<'f> {
    language: Language,
    field: &'f ProfitField,
    beside: &'f [PinnedRun],
    unit: AxisUnit,
    /// The same of English, by which digits are chosen.
    english: f64,
    tokens_unit: AxisUnit,
    /// Where the steps of shade begin, USD.
    shades: [f64; SHADES.len()],
}

impl<'f> Made<'f> {
    fn new(language: Language, field: &'f ProfitField, beside: &'f [PinnedRun]) -> Self {
        let largest = field.cells.iter().fold(0.0_f64, |most, profit| most.max(profit.abs()));
        let most = field.cells.iter().fold(0.0_f64, |most, profit| most.max(*profit));
        let tokens = field.axes.tokens.last().copied().unwrap_or_default();
        Self {
            language,
            field,
            beside,
            unit: language.axis_unit(largest),
            english: Language::English.axis_unit(largest).divisor(),
            tokens_unit: language.axis_unit(f64::from_decimal(tokens)),
            shades: SHADES.map(|part| part * round_below(most)),
        }
    }

    fn row(&self, row: usize) -> FieldRow {
        let axes = &self.field.axes;
        let tokens = axes.tokens.get(row).copied().unwrap_or_default();
        let number = f64::from_decimal(tokens) / self.tokens_unit.divisor();
        let is_now = row == axes.now_row;
        let text = significant(number, 4, if is_now { 1 } else { 2 });
        let text = if is_now { text } else { plain(number) };
        let cells = (0..axes.rates.len()).map(|column| self.cell(column, row));
        FieldRow { head: FieldHead { text, is_now }, cells: cells.collect() }
    }

    fn cell(&self, column: usize, row: usize) -> FieldCell {
        let axes = &self.field.axes;
        let profit = self.field.cell(column, row);
        let is_now = column == axes.now_column && row == axes.now_row;
        let [rate, tokens] = [axes.rates.get(column), axes.tokens.get(row)]
            .map(|number| f64::from_decimal(number.copied().unwrap_or_default()));
        let says = match profit {
            loss if is_loss(loss) => CellReading::Loss { rate, tokens, loss: -loss, is_now },
            profit => CellReading::Profit { rate, tokens, profit, is_now },
        };
        let letters = letter::letters_at(axes, self.beside, (column, row));
        let says = match says.say(self.language) {
            says if letters.is_empty() => says,
            says => self.language.cell_with_letters(&says, &letters),
        };
        let right = (column + 1 < axes.rates.len()).then_some((column + 1, row));
        let below = row.checked_sub(1).map(|row| (column, row));
        let differs = |next: Option<(usize, usize)>| {
            next.is_some_and(|(column, row)| {
                is_loss(self.field.cell(column, row)) != is_loss(profit)
            })
        };
        FieldCell {
            text: self.number(profit),
            letters,
            says,
            shade: self.shade(profit),
            is_now,
            breaks_even: [differs(right), differs(below)],
        }
    }

    /// A profit in the unit of the field: two digits, three from ten English units on.
    fn number(&self, profit: f64) -> String {
        let digits = if profit.abs() / self.english >= 10.0 { 3 } else { 2 };
        significant(profit / self.unit.divisor(), digits, 2)
    }

    /// Step of shade of a profit, from 1; 0 for a loss.
    fn shade(&self, profit: f64) -> usize {
        if is_loss(profit) {
            return 0;
        }
        1 + self.shades.iter().filter(|from| **from > 0.0 && profit >= **from).count()
    }

    fn legend(&self) -> Vec<FieldKey> {
        let language = self.language;
        let key = |mark, text: &str| FieldKey { mark, text: text.to_owned() };
        let (has_loss, has_profit) = (
            self.field.cells.iter().any(|profit| is_loss(*profit)),
            self.field.cells.iter().any(|profit| !is_loss(*profit)),
        );
        let mut keys = vec![key(FieldMark::Now, &language.field_now(self.field.now()))];
        if has_loss && has_profit {
            keys.push(key(FieldMark::BreakEven, language.field_break_even()));
        }
        if !self.field.equal.is_empty() {
            keys.push(key(FieldMark::Equal, language.field_equal()));
        }
        if has_loss {
            keys.push(key(FieldMark::Loss, language.field_loss()));
        }
        if self.shades.iter().any(|from| *from > 0.0) {
            let bounds = [0.0].into_iter().chain(self.shades);
            let bounds: Vec<_> = bounds.map(|usd| plain(usd / self.unit.divisor())).collect();
            let steps = bounds.windows(2).filter_map(|pair| match pair {
                [low, high] => Some(language.field_between(low, high)),
                _ => None,
            });
            let over = bounds.last().map(|low| language.field_over(low));
            let steps = (1..).zip(steps.chain(over));
            keys.extend(steps.map(|(step, text)| FieldKey { mark: FieldMark::Shade(step), text }));
        }
        keys
    }

    fn heading(&self, scenario: &Scenario, beside: &[PinnedRun]) -> Heading {
        let (language, axes) = (self.language, &self.field.axes);
        let end = |axis: &[Decimal]| {
            [axis.first(), axis.last()].map(|it| f64::from_decimal(it.copied().unwrap_or_default()))
        };
        let ([low, high], [least, most]) = (end(&axes.rates), end(&axes.tokens));
        let now = self.cell(axes.now_column, axes.now_row).says;
        let path = (scenario.path != RatePath::Flat).then_some(FieldPath::Moved);
        Heading {
            title: field_finding(self.field).say(language),
            description: language.field_description(low, high, least, most, &now),
            note: language.sentences(&[
                &language.field_note(scenario.start(), path),
                &placed_note(language, scenario, beside),
            ]),
        }
    }
}

/// With how many tokens the issuer pays its way, now and at a rate of nought.
pub fn field_finding(field: &ProfitField) -> FieldFinding {
    let axes = &field.axes;
    let [rate, tokens] = [axes.rates.get(axes.now_column), axes.tokens.get(axes.now_row)]
        .map(|number| f64::from_decimal(number.copied().unwrap_or_default()));
    let [at_rate, at_nought] = field.pays;
    let now = match at_rate {
        PaysWith::Any => PaysNow::Any,
        PaysWith::From(from) if tokens < from => PaysNow::Needs { tokens: from },
        PaysWith::From(from) => PaysNow::From { tokens: from },
        PaysWith::UpTo(most) => PaysNow::UpTo { tokens: most },
        PaysWith::Never => PaysNow::Never,
    };
    let nought = match at_nought {
        PaysWith::Any if now == PaysNow::Any => PaysAtNought::AlsoAny,
        PaysWith::Any => PaysAtNought::Any,
        PaysWith::From(tokens) => PaysAtNought::From { tokens },
        PaysWith::UpTo(tokens) => PaysAtNought::UpTo { tokens },
        PaysWith::Never if now == PaysNow::Never => PaysAtNought::AlsoNever,
        PaysWith::Never => PaysAtNought::Never,
    };
    FieldFinding::Pays { rate, now, nought: (axes.now_column > 0).then_some(nought) }
}

fn is_loss(profit: f64) -> bool {
    profit < -HALF_CENT
}

/// The largest of 1, 2 and 5 times a power of ten that is not above an amount; nought where that
/// is less than a cent.
fn round_below(amount: f64) -> f64 {
    let mut size = 0.01;
    if amount < size {
        return 0.0;
    }
    while size * 10.0 <= amount {
        size *= 10.0;
    }
    [5.0, 2.0].into_iter().map(|times| times * size).find(|step| *step <= amount).unwrap_or(size)
}

/// A round number with no more decimals than it has, at most three.
fn plain(number: f64) -> String {
    let is_told = |decimals: &u32| {
        let scaled = (0..*decimals).fold(number, |scaled, _| scaled * 10.0);
        (scaled - scaled.round()).abs() < 1e-6
    };
    decimal(number, (0..3).find(is_told).unwrap_or(3))
}

/// Lines in columns and rows of the figure: straight between the middles of cells, and beyond the
/// last ones as between them; what leaves the figure is cut off.
fn placed(axes: &FieldAxes, lines: &[Vec<(f64, f64)>]) -> Vec<Vec<(f64, f64)>> {
    let numbers =
        |axis: &[Decimal]| axis.iter().map(|it| f64::from_decimal(*it)).collect::<Vec<_>>();
    let (rates, tokens) = (numbers(&axes.rates), numbers(&axes.tokens));
    let (width, height) = (place_count(rates.len()), place_count(tokens.len()));
    let place = |(rate, held): &(f64, f64)| {
        let (column, row) =
            (place_in(&rates, *rate) + 0.5, height - place_in(&tokens, *held) - 0.5);
        ((0.0..=width).contains(&column) && (0.0..=height).contains(&row)).then_some((column, row))
    };
    let mut placed = Vec::new();
    for line in lines {
        let places: Vec<_> = line.iter().map(place).collect();
        let parts = places.split(Option::is_none).filter(|part| part.len() > 1);
        placed.extend(parts.map(|part| part.iter().copied().flatten().collect()));
    }
    placed
}

/// The place of a number among others in order, with fractions.
fn place_in(axis: &[f64], number: f64) -> f64 {
    let after =
        axis.partition_point(|it| *it < number).clamp(1, axis.len().saturating_sub(1).max(1));
    match (axis.get(after - 1), axis.get(after)) {
        (Some(low), Some(high)) => place_count(after - 1) + (number - low) / (high - low),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{FIELD_COLUMNS, FIELD_ROWS};
    use crate::scenario::decode;

    fn made(language: Language, link: &str) -> FieldFigure {
        let scenario = decode(link).0;
        profit_field(language, &scenario, &ProfitField::of(&scenario), &[])
    }

    #[test]
    fn the_field_of_the_default() {
        let figure = made(Language::English, "rate=4.1&path=flat");
        assert_eq!((figure.columns.len(), figure.rows.len()), (FIELD_COLUMNS, FIELD_ROWS));
        let now: Vec<_> = figure.columns.iter().filter(|head| head.is_now).collect();
        assert_eq!((now.len(), now[0].text.as_str()), (1, "4.10"));
        let heads: Vec<_> = figure.rows.iter().map(|row| row.head.text.as_str()).collect();
        assert_eq!(
            heads,
            [
                "300", "275", "250", "225", "200", "183.6", "175", "150", "125", "100", "75", "50",
                "25"
            ]
        );
        assert_eq!(figure.unit, "net operating profit, $ billion a year");
        assert_eq!(figure.tokens_caption, "Tokens, $ billion");
        let cell = &figure.rows[5].cells[9];
        assert!(
            cell.is_now && cell.says.starts_with("Now, at 4.10\u{a0}% and $183.6\u{a0}bn"),
            "{cell:?}"
        );
        assert!(
            figure.heading.title.starts_with("At 4.10\u{a0}% the issuer pays its way with $"),
            "{}",
            figure.heading.title
        );
        assert_eq!(figure.table.rows.len(), 182);
        let japanese = made(Language::Japanese, "rate=4.1&path=flat");
        assert_eq!(japanese.unit, "純営業利益（億ドル／年）");
        assert_eq!(japanese.columns, figure.columns);
    }

    #[test]
    fn losses_are_hatched_and_break_even_runs_around_them() {
        let figure = made(Language::English, "rate=4.1&path=flat");
        let cells = |row: usize| &figure.rows[row].cells;
        let mut edges = 0;
        for row in 0..FIELD_ROWS {
            for column in 0..FIELD_COLUMNS {
                let cell = &cells(row)[column];
                assert_eq!(cell.text.starts_with('−'), cell.shade == 0, "{cell:?}");
                let is_other = |next: Option<&FieldCell>| {
                    next.is_some_and(|next| (next.shade == 0) != (cell.shade == 0))
                };
                let next = [
                    cells(row).get(column + 1),
                    figure.rows.get(row + 1).map(|row| &row.cells[column]),
                ];
                assert_eq!(cell.breaks_even, next.map(is_other));
                edges += cell.breaks_even.iter().filter(|edge| **edge).count();
            }
        }
        assert!(edges > 2, "{edges}");
        let shades: Vec<_> = figure
            .legend
            .iter()
            .filter(|key| matches!(key.mark, FieldMark::Shade(_)))
            .map(|key| key.text.as_str())
            .collect();
        assert_eq!(shades, ["0–1", "1–3", "3–5", "5–7", "7–10", "over 10"]);
        assert!(figure.legend.iter().any(|key| key.mark == FieldMark::Loss));
        let line = &figure.equal[0];
        let to_now = line.iter().map(|(column, row)| (column - 9.5).hypot(row - 5.5));
        assert!(to_now.fold(f64::INFINITY, f64::min) < 0.6, "{line:?}");
    }

    #[test]
    fn taking_a_cell_gives_its_profit() {
        for link in ["", "preset=circle-2025", "preset=bank&path=ramp&rate_end=1&rate_months=6"] {
            let scenario = decode(link).0;
            let figure = made(Language::English, link);
            let field = ProfitField::of(&scenario);
            for (column, row) in [(0, 0), (13, 12), (4, 7)] {
                let Some(Change::Take(taken)) = take(&scenario, column, row) else { panic!() };
                let again = ProfitField::of(&taken).now();
                let expected = field.cell(column, FIELD_ROWS - 1 - row);
                assert!((again - expected).abs() <= 1e-9 * expected.abs().max(1e6), "{link}");
            }
            let (row, cells) =
                figure.rows.iter().enumerate().find(|(_, row)| row.head.is_now).unwrap();
            let column = cells.cells.iter().position(|cell| cell.is_now).unwrap();
            assert_eq!(take(&scenario, column, row), None);
            assert_eq!((take(&scenario, 14, 0), take(&scenario, 0, 13)), (None, None));
        }
    }

    #[test]
    fn small_and_large_fields_have_texts() {
        for (link, starts) in [
            ("tokens=0&bets=none&rate=0", "At 0.00 % the issuer would need"),
            ("tokens=10tn&rate=100&path=flat", "At 100.00 % the issuer pays its way with $"),
            ("holder_basis=rest&holder_fee=0", "At "),
            ("staff=0&other_cost=0&custody=0&loan_loss=0", "At "),
            ("preset=circle-2025", "At "),
        ] {
            for language in Language::ALL {
                let figure = made(language, link);
                let texts = figure.rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.text);
                assert!(
                    texts.into_iter().all(|text| text.len() <= 9 && !text.contains('–')),
                    "{link}"
                );
                let title = figure.heading.title.replace('\u{a0}', " ");
                assert!(language == Language::Japanese || title.starts_with(starts), "{title}");
                let points = figure.break_even.iter().chain(&figure.equal).flatten();
                assert!(
                    points
                        .into_iter()
                        .all(|(x, y)| (0.0..=14.0).contains(x) && (0.0..=13.0).contains(y))
                );
            }
        }
    }

    #[test]
    fn round_amounts_are_below() {
        for (amount, round) in [(14.2e9, 10e9), (9.9, 5.0), (2.0, 2.0), (1.99, 1.0), (0.0, 0.0)] {
            assert!((round_below(amount) - round).abs() <= 1e-6 * amount, "{amount}");
        }
        assert_eq!([0.5, 1.0, 25.0, 0.02, 0.0].map(plain), ["0.5", "1", "25", "0.02", "0"]);
    }
}
