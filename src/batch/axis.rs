//! An input that is moved and the values it takes: `rate=0:6:0.25`, `rate=2,3.5,4`, `path=flat,ramp`.
//!
//! Values are exact decimals and both ends of a range are among them. Whatever an input would not take
//! is refused before anything runs. Not here: several inputs together ([`super::sweep`]).

use rust_decimal::Decimal;

use super::cell::{BatchCell, ColumnType};
use super::fault::BatchFault;
use crate::scenario::{
    Id, Lab, Parameter, Preset, RatePath, Scenario, Word, YearShown, read, read_money, write,
};
use crate::unit::Month;

/// Most runs of one sweep, and so most values of an input.
pub const RUNS_MAX: usize = 1_000_000;
/// Between the key and its values.
const IS: char = '=';
/// Between the values of a list.
const AND: char = ',';
/// Between the parts of a range.
const TO: char = ':';

/// An input and the values it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub(super) id: Id,
    pub(super) values: Vec<AxisValue>,
}

/// A value of an input.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisValue {
    /// As a link writes it.
    pub(super) text: String,
    kind: ValueKind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum ValueKind {
    Number(Decimal),
    Month(Month),
    Word,
}

impl AxisValue {
    fn number(value: Decimal) -> Self {
        Self { text: write(value), kind: ValueKind::Number(value) }
    }

    fn month(month: Month) -> Self {
        Self { text: month.to_string(), kind: ValueKind::Month(month) }
    }

    fn word(text: &str) -> Self {
        Self { text: text.to_owned(), kind: ValueKind::Word }
    }

    pub(super) fn cell(&self) -> BatchCell<'_> {
        match self.kind {
            ValueKind::Number(value) => BatchCell::Exact(value),
            ValueKind::Month(month) => BatchCell::Day(month),
            ValueKind::Word => BatchCell::Words(&self.text),
        }
    }
}

impl Axis {
    /// Reads `key=values`.
    ///
    /// # Errors
    ///
    /// Where the form is another, where there is no such input or none that can be moved so, and where
    /// it would not take a value.
    pub fn read(text: &str) -> Result<Self, BatchFault> {
        let (key, values) =
            text.split_once(IS).ok_or_else(|| BatchFault::Form { text: text.to_owned() })?;
        let id = Id::from_key(key).ok_or_else(|| BatchFault::Key { key: key.to_owned() })?;
        let of_piece = |piece: &str| match (id, piece.contains(TO)) {
            (Id::Parameter(parameter), false) => number(parameter, piece).map(|it| vec![it]),
            (Id::Parameter(parameter), true) => numbers(parameter, piece),
            (Id::Start | Id::HistoryFrom, false) => month(id, piece).map(|it| vec![it]),
            (Id::Start | Id::HistoryFrom, true) => months(id, piece),
            _ => word(id, piece).map(|it| vec![it]),
        };
        let mut axis = Self { id, values: Vec::new() };
        for piece in values.split(AND).map(str::trim) {
            axis.values.extend(of_piece(piece)?);
            if axis.values.len() > RUNS_MAX {
                return Err(BatchFault::TooMany { limit: RUNS_MAX });
            }
        }
        Ok(axis)
    }

    /// The type of its column.
    pub(super) fn kind(&self) -> ColumnType {
        match self.id {
            Id::Parameter(parameter) if parameter.is_whole() => ColumnType::Int64,
            Id::Parameter(_) => ColumnType::Decimal,
            Id::Start | Id::HistoryFrom => ColumnType::Date32,
            _ => ColumnType::Utf8,
        }
    }
}

/// The parts of `from:to:step`, where a range rises or stands.
fn parts<T: PartialOrd>(
    piece: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(T, T, &str), BatchFault> {
    let fault = || BatchFault::Range { text: piece.to_owned() };
    let mut parts = piece.split(TO);
    let (Some(from), Some(to), Some(step), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(fault());
    };
    let (from, to) = read(from).zip(read(to)).ok_or_else(fault)?;
    if from <= to { Ok((from, to, step)) } else { Err(fault()) }
}

/// How often a step goes from nought up to an end; the last it meets before where it misses the end.
fn steps(end: Decimal, step: Decimal) -> Result<u32, Decimal> {
    let whole = end.checked_div(step).map_or(Decimal::MAX, |times| times.floor());
    let last = whole.checked_mul(step).unwrap_or(end);
    if last == end { Ok(u32::try_from(whole).unwrap_or(u32::MAX)) } else { Err(last) }
}

fn numbers(parameter: Parameter, piece: &str) -> Result<Vec<AxisValue>, BatchFault> {
    let read = |text: &str| read_number(parameter, text);
    let (from, to, step) = parts(piece, read)?;
    let step = read(step).filter(|step| *step > Decimal::ZERO);
    let step = step.ok_or_else(|| BatchFault::Range { text: piece.to_owned() })?;
    let count = steps(to - from, step)
        .map_err(|last| BatchFault::Step { text: piece.to_owned(), last: write(from + last) })?;
    if count as usize >= RUNS_MAX {
        return Err(BatchFault::TooMany { limit: RUNS_MAX });
    }
    (0..=count).map(|place| allowed(parameter, from + step * Decimal::from(place))).collect()
}

fn number(parameter: Parameter, text: &str) -> Result<AxisValue, BatchFault> {
    let value = read_number(parameter, text);
    allowed(parameter, value.ok_or_else(|| no_value(Id::Parameter(parameter), text, &[]))?)
}

fn read_number(parameter: Parameter, text: &str) -> Option<Decimal> {
    if parameter.row().unit.is_money() { read_money(text) } else { read(text) }
}

/// The value where the input takes it as it stands.
fn allowed(parameter: Parameter, value: Decimal) -> Result<AxisValue, BatchFault> {
    let row = parameter.row();
    let text = || write(value);
    if !(row.minimum..=row.maximum).contains(&value) {
        let (low, high) = (write(row.minimum), write(row.maximum));
        return Err(BatchFault::Outside { key: row.key, text: text(), low, high });
    }
    if !parameter.allows(value) {
        return Err(BatchFault::NotWhole { key: row.key, text: text() });
    }
    if parameter.tidy(value) != value {
        return Err(BatchFault::TooFine { key: row.key, text: text() });
    }
    Ok(AxisValue::number(value))
}

fn months(id: Id, piece: &str) -> Result<Vec<AxisValue>, BatchFault> {
    let fault = || BatchFault::Range { text: piece.to_owned() };
    let (from, to, step) = parts(piece, |text| text.parse::<Month>().ok())?;
    let step = step.parse::<u16>().ok().filter(|step| *step > 0).ok_or_else(fault)?;
    let count = steps(to.since(from).into(), step.into()).map_err(|last| {
        let last = from.plus(i32::try_from(last).unwrap_or_default());
        BatchFault::Step { text: piece.to_owned(), last: last.to_string() }
    })?;
    let count = i32::try_from(count).unwrap_or_default();
    (0..=count).map(|place| month(id, &from.plus(place * i32::from(step)).to_string())).collect()
}

fn month(id: Id, text: &str) -> Result<AxisValue, BatchFault> {
    let found = text.parse::<Month>().ok().filter(|month| {
        let mut scenario = Scenario::blank();
        if id == Id::Start { scenario.set_start(*month) } else { scenario.set_history_from(*month) }
    });
    found.map(AxisValue::month).ok_or_else(|| no_value(id, text, &[]))
}

fn word(id: Id, text: &str) -> Result<AxisValue, BatchFault> {
    let known: Vec<&str> = match id {
        Id::Preset => Preset::ALL.into_iter().map(Preset::id).collect(),
        Id::Path => RatePath::ALL.iter().map(|path| path.word()).collect(),
        Id::Vintage(lab) => vintages(lab),
        Id::Year => return year(text),
        _ => Word::all(id).iter().map(|word| word.text()).collect(),
    };
    if known.is_empty() {
        return Err(BatchFault::NotSwept { key: id.key() });
    }
    let found = known.iter().find(|word| **word == text);
    found.map(|word| AxisValue::word(word)).ok_or_else(|| no_value(id, text, &known))
}

fn year(text: &str) -> Result<AxisValue, BatchFault> {
    let longest = u32::try_from(Parameter::Months.row().maximum).unwrap_or_default();
    let is_year = YearShown::from_word(text).is_some_and(|year| year.is_within(longest));
    let found = is_year.then(|| AxisValue::word(text));
    found.ok_or_else(|| no_value(Id::Year, text, &[]))
}

fn vintages(lab: Lab) -> Vec<&'static str> {
    lab.vintages().iter().map(|vintage| vintage.id).collect()
}

fn no_value(id: Id, text: &str, known: &[&str]) -> BatchFault {
    BatchFault::NoValue { key: id.key(), text: text.to_owned(), known: known.join(", ") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(text: &str) -> Vec<String> {
        Axis::read(text).unwrap().values.into_iter().map(|value| value.text).collect()
    }

    fn fault(text: &str) -> BatchFault {
        Axis::read(text).unwrap_err()
    }

    #[test]
    fn a_range_has_both_ends_and_no_drift() {
        let rates = texts("rate=0:6:0.1");
        assert_eq!(rates.len(), 61);
        assert_eq!([&rates[3], &rates[7], &rates[60]], ["0.3", "0.7", "6"]);
        assert_eq!(texts("tokens=50bn:150bn:25bn")[1], "75000000000");
        assert_eq!(texts("growth=-10:10:10"), ["-10", "0", "10"]);
        assert_eq!(texts("rate=3:3:1"), ["3"]);
        assert_eq!(texts("history_from=2007-11:2008-05:3"), ["2007-11", "2008-02", "2008-05"]);
    }

    #[test]
    fn lists_words_and_presets_are_taken_in_their_order() {
        assert_eq!(texts("rate=2,3.50,0:1:0.5, 4"), ["2", "3.5", "0", "0.5", "1", "4"]);
        assert_eq!(texts("path=ramp,flat"), ["ramp", "flat"]);
        assert_eq!(texts("preset=bank,usde-2026-10"), ["bank", "usde-2026-10"]);
        assert_eq!(texts("year=1,30,all"), ["1", "30", "all"]);
        assert_eq!(texts("outcome=foresight,tuition").len(), 2);
        assert_eq!(texts("payout=50"), ["50"]);
        let kinds = ["months=12", "rate=1", "start=2027-01", "openai=2026-06"]
            .map(|text| Axis::read(text).map(|axis| axis.kind().word()));
        let own = Axis::read("openai=none").unwrap_err();
        assert!(matches!(own, BatchFault::NoValue { .. } | BatchFault::Key { .. }), "{own:?}");
        assert_eq!(kinds[..3], ["int64", "decimal", "date32"].map(Ok));
    }

    #[test]
    fn what_an_input_would_not_take_is_refused_with_the_reason() {
        let text = str::to_owned;
        assert_eq!(fault("rate"), BatchFault::Form { text: text("rate") });
        assert_eq!(fault("moon=1"), BatchFault::Key { key: text("moon") });
        for key in ["bet", "name", "rates", "tokens_path", "v"] {
            assert_eq!(fault(&format!("{key}=1")), BatchFault::NotSwept { key });
        }
        let [low, high] = ["0", "100"].map(text);
        assert_eq!(
            fault("tax=0:150:50"),
            BatchFault::Outside { key: "tax", text: text("150"), low, high }
        );
        assert_eq!(fault("months=1.5"), BatchFault::NotWhole { key: "months", text: text("1.5") });
        let fine = "0.0000000000001";
        assert_eq!(
            fault(&format!("rate={fine}")),
            BatchFault::TooFine { key: "rate", text: text(fine) }
        );
        for range in ["6:0:1", "0:6:0", "0:6:-1", "0:6", "0:6:1:1", "::", "0:x:1"] {
            assert_eq!(fault(&format!("rate={range}")), BatchFault::Range { text: text(range) });
        }
        assert_eq!(
            fault("rate=0:1:0.3"),
            BatchFault::Step { text: text("0:1:0.3"), last: text("0.9") }
        );
        let step = BatchFault::Step { text: text("2027-01:2027-06:2"), last: text("2027-05") };
        assert_eq!(fault("start=2027-01:2027-06:2"), step);
        assert_eq!(fault("rate=0:100:0.000000000001"), BatchFault::TooMany { limit: RUNS_MAX });
        assert_eq!(fault("tokens=0:10tn:0.000001"), BatchFault::TooMany { limit: RUNS_MAX });
        for wrong in [
            "rate=",
            "rate=x",
            "path=glide",
            "start=2200-01",
            "history_from=1900-01",
            "year=0",
            "year=31",
        ] {
            assert!(matches!(fault(wrong), BatchFault::NoValue { .. }), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".{0,30}", key in "rate|tokens|months|start|year|preset", tail in "[0-9a-z:.,-]{0,24}") {
            let _ = Axis::read(&text);
            let _ = Axis::read(&format!("{key}={tail}"));
        }
    }
}
