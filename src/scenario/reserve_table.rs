//! A table of a reserve as it is pasted: its lines with what each of them is.
//!
//! Reading never fails: what is no line of the reserve is kept with the reason. At most
//! [`TABLE_LINES_MAX`] lines and [`TABLE_CHARACTERS_MAX`] characters are read. Not here: sums and
//! subtotals ([`role`]), and what becomes of the scenario ([`book`]).

mod book;
mod cell;
mod date;
mod letter;
mod number;
mod role;
mod unit;
mod word;

use rust_decimal::Decimal;

pub(crate) use book::{LineChoice, ReserveBook, TokensFrom};
pub(crate) use date::TableDate;
pub(crate) use role::LineRole;
pub(crate) use unit::TableCurrency;

use cell::{TableCells, TableNumber, cells};
use date::take_dates;
use letter::LineLetters;
use number::{NumberStyle, has_comma_groups, is_continental};
use word::{NameMeaning, meaning};

/// Most lines that are read.
pub(crate) const TABLE_LINES_MAX: usize = 400;
/// Most characters that are read.
pub(crate) const TABLE_CHARACTERS_MAX: usize = 100_000;

/// Largest amount that is taken for one, in the currency of the table.
const AMOUNT_MAX: u128 = 1_000_000_000_000_000_000_000;

/// A table as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ReserveTable {
    /// Lines with an amount, in their order.
    pub(crate) lines: Vec<ReserveLine>,
    /// How many lines have no amount.
    pub(crate) words: usize,
    /// How many lines were not read.
    pub(crate) cut: usize,
    /// In what the amounts are.
    pub(crate) currency: TableCurrency,
    /// The power of ten that the head of the table names; nought where it names none.
    pub(crate) scale: u32,
    /// Whether the amounts are per cent of the whole.
    pub(crate) is_percent: bool,
    /// The date of the amounts, where the table has several and this is the latest.
    pub(crate) latest: Option<TableDate>,
}

/// A line with an amount.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ReserveLine {
    /// As it was written.
    pub(crate) name: String,
    /// How many lines of the same name are before it.
    pub(crate) twin: usize,
    /// In the currency of the table, or per cent.
    pub(crate) amount: Decimal,
    /// What one of its last figure is worth.
    pub(crate) step: Decimal,
    /// The amount without the magnitude of the head.
    pub(super) bare: Decimal,
    /// What it is.
    pub(crate) role: LineRole,
}

/// A line as it was found, before it is known what it is.
#[derive(Debug, Default)]
struct FoundLine {
    name: String,
    meaning: Option<NameMeaning>,
    /// What the heading over it means.
    heading: Option<NameMeaning>,
    is_sum: bool,
    amounts: Vec<TableNumber>,
    percents: Vec<TableNumber>,
    scale: u32,
    date: Option<TableDate>,
    /// How many columns the head has dates for, and which is the latest.
    columns: (usize, usize),
}

/// What has been read of a table.
#[derive(Default)]
struct TableReader {
    style: NumberStyle,
    found: Vec<FoundLine>,
    words: usize,
    scale: u32,
    currency: Option<usize>,
    columns: Vec<TableDate>,
    /// The last line without an amount: as it was written, and as it is compared.
    heading: (String, String),
    /// Whether nothing with an amount came since.
    is_fresh: bool,
    /// Whether that line is counted among the words.
    is_counted: bool,
}

impl ReserveTable {
    /// Reads a text, whatever it is.
    pub(crate) fn read(text: &str) -> Self {
        let end = text.char_indices().nth(TABLE_CHARACTERS_MAX).map_or(text.len(), |(end, _)| end);
        // A line is read whole or not at all.
        let line_end = text.get(..end).and_then(|read| read.rfind('\n')).map_or(end, |at| at + 1);
        let end = if end < text.len() { line_end } else { end };
        let (read, rest) = text.split_at_checked(end).unwrap_or((text, ""));
        let lines: Vec<_> = read.lines().take(TABLE_LINES_MAX).map(LineLetters::new).collect();
        let beyond = read.lines().count().saturating_sub(TABLE_LINES_MAX) + rest.lines().count();
        let is_grouped = lines.iter().any(has_comma_groups);
        let style = NumberStyle {
            is_continental: lines.iter().any(is_continental),
            has_spaces: !is_grouped,
        };
        let mut reader = TableReader { style, ..TableReader::default() };
        for letters in lines {
            reader.read(letters);
        }
        Self { cut: beyond, ..reader.table() }
    }

    /// Whether there is nothing with an amount in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

impl TableReader {
    fn read(&mut self, mut letters: LineLetters) {
        let dates = take_dates(&mut letters);
        let whole = letters.part(0, letters.len());
        if whole.trim().is_empty() && dates.is_empty() {
            return;
        }
        self.currency = match (self.currency, TableCurrency::seen(&whole)) {
            (Some(known), Some(seen)) => Some(known.min(seen)),
            (known, seen) => known.or(seen),
        };
        let style = NumberStyle {
            has_spaces: self.style.has_spaces && self.columns.len() < 2,
            ..self.style
        };
        let cells = cells(&letters, style);
        let scale = unit::scale(&whole);
        let is_head = scale.is_some() && cells.amounts.iter().all(|it| it.value.is_zero());
        if is_head || (cells.amounts.is_empty() && cells.percents.is_empty()) {
            self.head(cells, &dates, scale);
        } else {
            self.line(cells, &dates);
        }
    }

    /// Takes a line without an amount: a heading, dates of columns, a magnitude, or prose.
    fn head(&mut self, cells: TableCells, dates: &[TableDate], scale: Option<u32>) {
        // A magnitude and the dates of columns are taken: nothing of them is left out.
        self.is_counted = scale.is_none() && dates.is_empty();
        self.words += usize::from(self.is_counted);
        self.scale = scale.unwrap_or(self.scale);
        if !dates.is_empty() {
            let is_beside = self.is_fresh && self.heading.1.is_empty() && cells.plain.is_empty();
            if !is_beside {
                self.columns.clear();
            }
            self.columns.extend(dates);
        }
        self.heading = (cells.name, cells.plain);
        self.is_fresh = true;
    }

    /// Takes a line with an amount.
    fn line(&mut self, cells: TableCells, dates: &[TableDate]) {
        let mut cells = cells;
        let is_alone = !cells.plain.chars().any(char::is_alphabetic);
        if is_alone && !self.is_fresh {
            // A cell of the line before it that stands on a line of its own.
            if let Some(last) = self.found.last_mut() {
                last.amounts.extend(cells.amounts);
                last.percents.extend(cells.percents);
            }
            return;
        }
        let (mut said, mut is_sum) = meaning(&cells.plain);
        let goes_on = cells.name.chars().next().is_some_and(char::is_lowercase);
        if is_alone {
            (cells.name, cells.plain) = self.heading.clone();
            // The line before it was no mere words: it has its amount here.
            self.words -= usize::from(std::mem::take(&mut self.is_counted));
            (said, is_sum) = meaning(&cells.plain);
        } else if said.is_none() && !is_sum && self.is_fresh && goes_on {
            // A name that goes over two lines.
            (said, is_sum) = meaning(&format!("{} {}", self.heading.1, cells.plain));
            cells.name = format!("{} {}", self.heading.0, cells.name);
        }
        let latest = self.columns.iter().max().copied();
        let place = self.columns.iter().position(|date| Some(*date) == latest).unwrap_or_default();
        // Of a line that is held the date is that on which it falls due.
        let own = dates.last().copied().filter(|_| is_sum);
        self.found.push(FoundLine {
            name: cells.name,
            meaning: said,
            heading: meaning(&self.heading.1).0,
            is_sum,
            amounts: cells.amounts,
            percents: cells.percents,
            scale: self.scale,
            date: own.or(latest),
            columns: (self.columns.len(), place),
        });
        self.is_fresh = false;
    }

    fn table(self) -> ReserveTable {
        let is_held =
            |line: &FoundLine| matches!(line.meaning, Some(NameMeaning::Held(_))) && !line.is_sum;
        let has = |amount: fn(&FoundLine) -> bool| {
            self.found.iter().any(|line| is_held(line) && amount(line))
        };
        let is_percent =
            !has(|line| !line.amounts.is_empty()) && has(|line| !line.percents.is_empty());
        let latest = self.found.iter().filter_map(|line| line.date).max();
        let has_columns = self.found.iter().any(|line| line.columns.0 > 1);
        let lines = role::lines(self.found, is_percent, latest);
        let has_several = has_columns || lines.iter().any(|line| line.role == LineRole::Earlier);
        ReserveTable {
            lines,
            words: self.words,
            cut: 0,
            currency: TableCurrency::at(self.currency),
            scale: self.scale,
            is_percent,
            latest: latest.filter(|_| has_several),
        }
    }
}

impl FoundLine {
    /// The number that counts: of several columns with dates the latest, else the first.
    fn number(&self, is_percent: bool) -> Option<TableNumber> {
        let numbers =
            if is_percent && !self.percents.is_empty() { &self.percents } else { &self.amounts };
        let (columns, latest) = self.columns;
        let place = match numbers.len().checked_sub(columns) {
            Some(before) if columns > 1 => before + latest,
            _ => 0,
        };
        numbers.get(place).copied()
    }

    /// That number with the magnitude of the head, and what one of its last figure is worth.
    fn amount(&self, is_percent: bool) -> Option<(TableNumber, Decimal, Decimal)> {
        let number = self.number(is_percent)?;
        let is_own = number.has_magnitude || (is_percent && !self.percents.is_empty());
        let power = if is_own { 0 } else { self.scale };
        let factor = Decimal::from(10_u64.checked_pow(power)?);
        let value = number.value.checked_mul(factor)?;
        let is_told = value.abs() <= Decimal::from(AMOUNT_MAX);
        is_told.then_some((number, value, number.step.checked_mul(factor)?))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::scenario::{Class, Parameter, Scenario};

    fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/reserve")
    }

    fn golden() -> Vec<(String, String, Value)> {
        let mut tables: Vec<_> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
            .map(|path| {
                let expected = fs::read_to_string(path.with_extension("json")).unwrap();
                let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
                (name, fs::read_to_string(&path).unwrap(), serde_json::from_str(&expected).unwrap())
            })
            .collect();
        tables.sort_by(|a, b| a.0.cmp(&b.0));
        tables
    }

    fn decimal(value: &Value) -> Decimal {
        value.as_str().unwrap().parse().unwrap()
    }

    fn role(line: &ReserveLine) -> &'static str {
        match line.role {
            LineRole::Held(class) => class.key(),
            LineRole::Unknown => "unknown",
            LineRole::Subtotal => "subtotal",
            LineRole::Total => "total",
            LineRole::Tokens => "tokens",
            LineRole::Liabilities => "liabilities",
            LineRole::Excess => "excess",
            LineRole::Earlier => "earlier",
            LineRole::NoAmount => "no amount",
        }
    }

    #[test]
    fn published_tables_are_read_line_by_line() {
        let tables = golden();
        assert!(tables.len() >= 10);
        for (name, text, expected) in tables {
            let table = ReserveTable::read(&text);
            let lines = expected["lines"].as_array().unwrap();
            for (line, told) in table.lines.iter().zip(lines) {
                let start = told["name"].as_str().unwrap();
                assert!(line.name.starts_with(start), "{name}: {:?} for {start:?}", line.name);
                assert_eq!(line.amount, decimal(&told["amount"]), "{name}: {start}");
                assert_eq!(role(line), told["is"].as_str().unwrap(), "{name}: {start}");
            }
            assert_eq!(table.lines.len(), lines.len(), "{name}: {:#?}", table.lines);
            let latest = table.latest.map(|d| format!("{}-{:02}-{:02}", d.year, d.month, d.day));
            assert_eq!(latest.as_deref(), expected["latest"].as_str(), "{name}");
        }
    }

    #[test]
    fn published_tables_come_to_their_shares_tokens_and_cushion() {
        for (name, text, expected) in golden() {
            let book = ReserveTable::read(&text).book(&[]);
            assert_eq!(book.sum, decimal(&expected["sum"]), "{name}");
            assert_eq!(book.stated, Some(decimal(&expected["stated"])), "{name}");
            assert_eq!(book.agrees, expected["agrees"].as_bool().unwrap(), "{name}");
            for (class, share) in &book.shares {
                let told = expected["shares"].get(class.key()).map(decimal).unwrap_or_default();
                assert_eq!(*share, told, "{name}: {class:?}");
            }
            assert_eq!(book.from, TokensFrom::Stated, "{name}");
            let (tokens, other) = book.tokens.unwrap();
            assert_eq!(tokens, decimal(&expected["tokens"]), "{name}");
            assert_eq!(other, decimal(&expected["other_liabilities"]), "{name}");
            assert_eq!(book.buffer, Some(decimal(&expected["buffer"])), "{name}");
            let mut scenario = Scenario::blank();
            assert!(book.change(&scenario).unwrap().apply(&mut scenario), "{name}");
            assert_eq!(scenario.problems(), []);
            assert_eq!(scenario.number(Parameter::Tokens), tokens);
            let others: Decimal = Class::ALL
                .iter()
                .filter_map(|class| class.parameter())
                .map(|it| scenario.number(it))
                .sum();
            assert_eq!(Decimal::ONE_HUNDRED - others, book.share(Class::Bills), "{name}");
        }
    }

    #[test]
    fn lines_in_every_unit_and_order_are_read() {
        for text in [
            "Cash 40\nTreasury bills 60\nTotal 100",
            "Total assets 100\nCash 40\nTreasury bills 60",
            "現金　４０\n短期国債　６０\n合計　１００",
            "Cash\n40\nTreasury bills\n60\nTotal\n100",
            "Cash;40\nTreasury bills;60",
            "| Cash | 40 | 40% |\n|---|---|---|\n| Treasury bills | 60 | 60% |",
            "\"Cash\",\"40\"\n\"Treasury bills\",\"60\"",
            "$40 Cash\n$60 Treasury bills",
            "Cash 40%\nTreasury bills 60%",
            "Cash 0,4\nTreasury bills 0,6",
        ] {
            let book = ReserveTable::read(text).book(&[]);
            assert_eq!(book.share(Class::Cash), 40.into(), "{text}");
            assert_eq!(book.share(Class::Bills), 60.into(), "{text}");
        }
    }

    #[test]
    fn a_choice_takes_a_line_or_leaves_it_out() {
        let table = ReserveTable::read("Cash 40\nBank of Nowhere 60\nTotal 100");
        assert_eq!(table.lines[1].role, LineRole::Unknown);
        let book = table.book(&[]);
        assert!(book.share(Class::Cash) == 100.into() && !book.agrees);
        let choices = [("Bank of Nowhere".to_owned(), 0, Some(Class::Loans))];
        let book = table.book(&choices);
        assert!(book.share(Class::Loans) == 60.into() && book.agrees);
        let book = table.book(&[("Cash".to_owned(), 0, None)]);
        assert!(!book.is_taken() && book.change(&Scenario::blank()).is_none());
        let twins = ReserveTable::read("Cash 40\nCash 60");
        let book = twins.book(&[("Cash".to_owned(), 1, Some(Class::Gold))]);
        assert_eq!((book.share(Class::Cash), book.share(Class::Gold)), (40.into(), 60.into()));
    }

    #[test]
    fn yen_and_percentages_leave_the_tokens() {
        for text in [
            "単位：百万円\n普通預金 1,000\n国債 4,000\n発行残高 5,000",
            "Cash 20%\nBills: Treasury bills 80%",
        ] {
            let table = ReserveTable::read(text);
            let book = table.book(&[]);
            assert_eq!((book.tokens, book.from), (None, TokensFrom::Unknown), "{text}");
            assert_eq!(book.share(Class::Cash), 20.into(), "{text}");
        }
        let book = ReserveTable::read("Cash 5bn\nTokens in circulation 12").book(&[]);
        assert_eq!((book.tokens, book.from), (None, TokensFrom::Unfit));
        let book = ReserveTable::read("Cash 5bn").book(&[]);
        assert_eq!(book.from, TokensFrom::Assets);
        assert_eq!(book.tokens.unwrap().0, 5_000_000_000_u64.into());
    }

    #[test]
    fn hostile_texts_give_a_table_quickly() {
        let long = "9".repeat(1_000_000);
        let lines = "Cash 1\n".repeat(100_000);
        for text in [
            "",
            "\0\0",
            "\u{202e}Cash 5",
            "=SUM(A1:A9)",
            "<script>alert(1)</script> 5",
            "💰 5",
            "- - -",
            "((((",
            "1e999",
            "Cash 999999999999999999999999999999",
            &long,
            &lines,
            "﷽ 1",
            "Cash (((5",
            "億兆万 千百",
            "1億億億億",
            "9999999999兆9999999999兆",
            "Cash 999999999999999999999999tn\nGold 999999999999999999999999tn\nRepo 1",
            "Cash 1000000000000000000\nGold -1000000000000000000\nRepo 0.000000000000000000000001",
            "%%%",
            "$$$ $ $",
            "年月日 2026年99月99日",
        ] {
            let table = ReserveTable::read(text);
            let _ = table.book(&[]).change(&Scenario::blank());
            assert!(table.lines.len() <= TABLE_LINES_MAX);
        }
        let table = ReserveTable::read(&lines);
        assert_eq!((table.lines.len(), table.cut), (TABLE_LINES_MAX, 100_000 - TABLE_LINES_MAX));
    }

    proptest! {
        #[test]
        fn any_text_gives_a_table(text in "[ -~\\n\\t0-9$%(),.億兆万千円年月日合計金Ａ-Ｚ０-９]{0,300}") {
            let book = ReserveTable::read(&text).book(&[]);
            let whole: Decimal = book.shares.iter().map(|(_, share)| *share).sum();
            prop_assert!(whole.is_zero() || whole == Decimal::ONE_HUNDRED);
            prop_assert_eq!(book.change(&Scenario::blank()).is_some(), book.is_taken());
        }

        #[test]
        fn what_is_written_is_read(amounts in proptest::collection::vec(1_u64..1_000_000_000_000, 1..9), scale in 0_usize..4) {
            let (head, factor) = [("", 1), ("in thousands", 1_000), ("$ millions", 1_000_000), ("単位：億ドル", 100_000_000)][scale];
            let names = ["Cash", "Reverse repo", "Money market funds", "Treasury bills", "Commercial paper", "Gold", "Bitcoin", "Secured loans"];
            let mut text = format!("{head}\n");
            for (name, amount) in names.iter().zip(&amounts) {
                text.extend([name, "\t", &grouped(*amount), "\n"]);
            }
            let table = ReserveTable::read(&text);
            let read: Vec<_> = table.lines.iter().map(|line| line.amount).collect();
            let told: Vec<_> = amounts.iter().take(8).map(|it| Decimal::from(*it) * Decimal::from(factor)).collect();
            prop_assert_eq!(read, told);
        }
    }

    fn grouped(amount: u64) -> String {
        let digits = amount.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
}
