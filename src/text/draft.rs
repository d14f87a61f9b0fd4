//! What a person types in a field, from the first key until the field is left: a draft.
//!
//! Of the scenario nothing changes but by what a draft is read as: the value it means, or, where it
//! means none, the value before the edit, so that no beginning of a refused text stays. The unit
//! beside a number stays what it was when typing began: "0.5" after "183.6" is still half a
//! billion. Not here: when a draft is taken, and the words on one that is refused
//! ([`super::refusal`]).

use rust_decimal::Decimal;

use super::Language;
use super::entry::{Entry, Fault, folded, read_entry};
use super::entry_box::EntryBox;
use super::month_entry::read_month;
use crate::scenario::{Parameter, Quantity, is_plain_text};
use crate::unit::Month;

/// The input whose months are written as those of a point are.
pub(super) const POINT_MONTH: Parameter = Parameter::RateFrom;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    /// A number.
    Number(Quantity),
    /// A month.
    Month(MonthRule),
    /// A name of so many characters at most.
    Name(usize),
}

/// Which months a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MonthRule {
    /// The first.
    pub least: Month,
    /// The last.
    pub most: Month,
    /// The month of the payment, before which nothing comes back.
    pub paid: Option<Month>,
    /// The month in which what is paid comes back.
    pub back: Option<Month>,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number in the unit of its input.
    Number(Decimal),
    /// A month.
    Month(Month),
    /// A name.
    Name(String),
}

/// What a draft is read as.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// A value.
    Value(Value),
    /// A number that was read as full dollars.
    Dollars(Decimal),
    /// Nothing.
    Empty,
    /// Nothing that the field takes.
    Refused(Refusal),
}

/// Why a draft is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is no number of that kind.
    Number(Fault),
    /// It is no month.
    NotAMonth,
    /// It is outside the months of the field.
    MonthOutside,
    /// What is paid would come back before its payment, which is in this month.
    BeforePaid(Month),
    /// It would be paid after it has come back, which is in this month.
    AfterBack(Month),
    /// It is too long for a name.
    LongName,
}

/// A draft.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// The text as it stands in the field.
    pub text: String,
    /// The unit beside it.
    pub unit: &'static str,
    asked: Asked,
    power: i32,
    /// The text with which typing began.
    first: String,
    /// The value before the edit.
    before: Value,
    /// The value in force.
    now: Value,
}

impl Draft {
    /// The whole present value, to be edited.
    pub(crate) fn new(language: Language, asked: Asked, value: Value) -> Self {
        let shown = language.field_box(asked, &value);
        Self {
            first: shown.full.clone(),
            text: shown.full,
            unit: shown.unit,
            power: shown.power,
            asked,
            before: value.clone(),
            now: value,
        }
    }

    /// Whether anything was typed.
    pub(crate) fn is_touched(&self) -> bool {
        self.text != self.first
    }

    /// What it is read as.
    pub(crate) fn read(&self) -> Said {
        if !self.is_touched() {
            return Said::Value(self.before.clone());
        }
        match self.asked {
            Asked::Number(quantity) => match read_entry(&self.text, quantity, self.power) {
                Entry::Value(value) => Said::Value(Value::Number(value)),
                Entry::Dollars(value) => Said::Dollars(value),
                Entry::Empty => Said::Empty,
                Entry::Refused(fault) => Said::Refused(Refusal::Number(fault)),
            },
            Asked::Month(rule) => rule.read(&self.text),
            Asked::Name(most) => read_name(&self.text, most),
        }
    }

    /// Why it is not taken; `None` where it is.
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        match self.read() {
            Said::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The value before the edit.
    pub(crate) fn before(&self) -> &Value {
        &self.before
    }

    /// The value in force while it is typed; a draft over another one is out of date.
    pub(crate) fn now(&self) -> &Value {
        &self.now
    }

    /// Takes what is typed: the value that comes into force by it, `None` where it is there.
    pub(crate) fn take(&mut self) -> Option<Value> {
        let meant = match self.read() {
            Said::Value(value) => value,
            Said::Dollars(value) => Value::Number(value),
            Said::Empty | Said::Refused(_) => self.before.clone(),
        };
        self.put(meant)
    }

    /// Gives up: the value before the edit, `None` where it is there.
    pub(crate) fn give_up(&mut self) -> Option<Value> {
        self.put(self.before.clone())
    }

    fn put(&mut self, value: Value) -> Option<Value> {
        (self.now != value).then(|| {
            self.now = value.clone();
            value
        })
    }
}

impl MonthRule {
    /// Any month from one to another.
    pub(crate) fn within(least: Month, most: Month) -> Self {
        Self { least, most, paid: None, back: None }
    }

    /// Whether the field takes a month.
    pub(crate) fn allows(self, month: Month) -> bool {
        self.refusal(month).is_none()
    }

    fn refusal(self, month: Month) -> Option<Refusal> {
        match (self.paid, self.back) {
            _ if !(self.least..=self.most).contains(&month) => Some(Refusal::MonthOutside),
            (Some(paid), _) if month < paid => Some(Refusal::BeforePaid(paid)),
            (_, Some(back)) if month > back => Some(Refusal::AfterBack(back)),
            _ => None,
        }
    }

    fn read(self, text: &str) -> Said {
        if folded(text).is_empty() {
            return Said::Empty;
        }
        let Some(month) = read_month(text) else { return Said::Refused(Refusal::NotAMonth) };
        self.refusal(month).map_or(Said::Value(Value::Month(month)), Said::Refused)
    }
}

/// A name without marks that nobody can see.
fn read_name(text: &str, most: usize) -> Said {
    let is_shown = |c: &char| is_plain_text(c.encode_utf8(&mut [0; 4]));
    let name: String = text.chars().filter(is_shown).collect();
    if name.chars().count() > most {
        Said::Refused(Refusal::LongName)
    } else {
        Said::Value(Value::Name(name))
    }
}

impl Language {
    /// What a field shows of a value.
    pub(crate) fn field_box(self, asked: Asked, value: &Value) -> EntryBox {
        let plain = |text: String| EntryBox { full: text.clone(), text, unit: "", power: 0 };
        match (asked, value) {
            (Asked::Number(quantity), Value::Number(value)) => self.quantity_box(quantity, *value),
            (_, Value::Month(month)) => plain(month.to_string()),
            (_, Value::Name(name)) => plain(name.clone()),
            (_, Value::Number(_)) => plain(String::new()),
        }
    }

    /// The box of a number.
    pub(crate) fn quantity_box(self, quantity: Quantity, value: Decimal) -> EntryBox {
        match quantity {
            Quantity::Parameter(parameter) => self.entry_box(parameter, value),
            Quantity::Bet(field) => self.bet_box(field, value),
            Quantity::PointMonth { .. } => self.entry_box(POINT_MONTH, value),
            Quantity::Goal(unit) => self.goal_box(unit, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::BetField;

    fn number(text: &str) -> Value {
        Value::Number(text.parse().unwrap())
    }

    fn draft(quantity: impl Into<Quantity>, value: &str) -> Draft {
        Draft::new(Language::English, Asked::Number(quantity.into()), number(value))
    }

    /// Types a text key by key, resting after every key, and leaves the field.
    fn typed(mut draft: Draft, text: &str) -> Value {
        let mut keys = String::new();
        for key in text.chars() {
            keys.push(key);
            draft.text.clone_from(&keys);
            draft.take();
        }
        draft.now().clone()
    }

    #[test]
    fn no_beginning_of_a_refused_text_stays() {
        for text in ["150", "1,836", "3.5x", "4..", "1e9", "-1"] {
            assert_eq!(typed(draft(Parameter::Rate, "3.83"), text), number("3.83"), "{text}");
        }
        let tokens = || draft(Parameter::Tokens, "183622000000");
        for text in ["183622", "20000", "1.5x", "183,622"] {
            assert_eq!(typed(tokens(), text), number("183622000000"), "{text}");
        }
        assert_eq!(typed(draft(BetField::Chance, "80"), "200"), number("80"));
        assert_eq!(typed(draft(BetField::Amount, "610000000"), "6 1"), number("610000000"));
        // What is emptied stays what it was.
        assert_eq!(typed(draft(Parameter::Rate, "3.83"), " "), number("3.83"));
    }

    #[test]
    fn what_is_meant_comes_into_force_and_can_be_given_up() {
        assert_eq!(typed(draft(Parameter::Rate, "3.83"), "3,5"), number("3.5"));
        assert_eq!(typed(draft(Parameter::Rate, "3.83"), "0,050"), number("0.05"));
        assert_eq!(typed(draft(Parameter::Tokens, "0"), "183 622 000 000"), number("183622000000"));
        let mut draft = draft(Parameter::Rate, "3.83");
        assert!(!draft.is_touched() && draft.take().is_none());
        draft.text = "15".to_owned();
        assert_eq!(draft.take(), Some(number("15")));
        assert_eq!(draft.take(), None);
        assert_eq!(draft.before(), &number("3.83"));
        assert_eq!(draft.give_up(), Some(number("3.83")));
        assert_eq!(draft.give_up(), None);
    }

    #[test]
    fn nothing_comes_back_before_it_is_paid() {
        let month = |text: &str| text.parse::<Month>().unwrap();
        let rule = MonthRule::within(month("1900-01"), month("2199-12"));
        let sale = MonthRule { paid: Some(month("2027-03")), ..rule };
        let read = |rule, text: &str| {
            let value = Value::Month(month("2030-01"));
            let mut draft = Draft::new(Language::Japanese, Asked::Month(rule), value);
            draft.text = text.to_owned();
            draft.read()
        };
        assert_eq!(read(sale, "Mar 2027"), Said::Value(Value::Month(month("2027-03"))));
        assert_eq!(read(sale, "2027年2月"), Said::Refused(Refusal::BeforePaid(month("2027-03"))));
        let payment = MonthRule { back: Some(month("2030-01")), ..rule };
        assert_eq!(read(payment, "2/2030"), Said::Refused(Refusal::AfterBack(month("2030-01"))));
        assert_eq!(read(rule, "2200-01"), Said::Refused(Refusal::MonthOutside));
        assert_eq!(read(rule, "soon"), Said::Refused(Refusal::NotAMonth));
        assert_eq!(read(rule, " "), Said::Empty);
    }

    #[test]
    fn a_name_loses_what_nobody_sees() {
        let read = |text: &str| read_name(text, 4);
        assert_eq!(read("a\u{200e}b\u{feff}"), Said::Value(Value::Name("ab".to_owned())));
        assert_eq!(read(""), Said::Value(Value::Name(String::new())));
        assert_eq!(read("脳とコン"), Said::Value(Value::Name("脳とコン".to_owned())));
        assert_eq!(read("abcde"), Said::Refused(Refusal::LongName));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_in_force_is_what_the_last_text_means_or_what_was_before(
            keys in "[0-9０-９,.' ekmb%万億-]{1,12}",
        ) {
            for start in [draft(Parameter::Rate, "3.83"), draft(Parameter::Tokens, "183622000000")] {
                let mut whole = start.clone();
                whole.text.clone_from(&keys);
                whole.take();
                prop_assert_eq!(&typed(start.clone(), &keys), whole.now());
                if matches!(whole.read(), Said::Refused(_) | Said::Empty) {
                    prop_assert_eq!(whole.now(), start.before());
                }
            }
        }
    }
}
