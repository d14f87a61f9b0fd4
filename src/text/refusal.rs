//! Words on what is typed: why it is not taken, and that it was read as full dollars.
//!
//! The value that is named is the one before the edit, which holds. Not here: what is taken
//! ([`super::draft`]).

use rust_decimal::Decimal;

use super::Language;
use super::draft::{Asked, POINT_MONTH, Refusal, Value};
use super::entry::Fault;
use super::label::phrases;
use super::message::messages;
use crate::scenario::Quantity;
use crate::unit::Month;

messages! {
    /// Under a field while a text stands in it that is not taken.
    still_used(reason: &str, used: &str)
        "{reason}; {used} is still used", "{reason}。今は{used}のままです。";
    /// The same once the text has gone from its field.
    stays(typed: &str, reason: &str, used: &str)
        "{typed:quoted} {reason}; {used} stays.", "{typed:quoted}は{reason}。{used}のままです。";
    /// A number too large for its unit.
    full_dollars(value: &str)
        "read as full dollars: {value}", "ドル単位の数値として読みました：{value}";
    /// It is no number; as a part of a sentence on the text or on what is asked for.
    not_a_number(on_text: bool) "{on_text:is |}not a number", "数値として読めません{on_text:|}";
    /// It is not whole.
    not_whole(on_text: bool)
        "{on_text:is not|must be} a whole number", "{on_text:整数ではありません|整数で入力してください}";
    /// It is outside its bounds.
    not_from(low: &str, high: &str, on_text: bool)
        "{on_text:is not|must be} from {low} to {high}",
        "{low}から{high}{on_text:の範囲にありません|までで入力してください}";
    /// It can mean two numbers.
    either(one: &str, other: &str) "can mean {one} or {other}", "{one}とも{other}とも読めます";
    /// It would come back before its payment.
    before_paid(paid: Month)
        "is before it is paid in {paid:short}", "支払い月（{paid:short}）より前です";
    /// It would be paid after it has come back.
    after_back(back: Month)
        "is after it comes back in {back:short}", "回収する月（{back:short}）より後です";
    /// It is too long.
    long_name(most: usize, on_text: bool)
        "{on_text:cannot be used as a name: it has |}more than {most} characters",
        "{most}字を超えるため名前に使えません{on_text:|}";
    /// It is no month.
    not_a_month(on_text: bool)
        "{on_text:is not a month such as 2027-03|not a month; write it as 2027-03}",
        "年月として読めません（例：2027-03）{on_text:|}";
}

phrases! {
    /// In the place of a name.
    last_name "the last name", "前の名前";
}

impl Language {
    /// Under a field while a text stands in it that is not taken: "not a number; 3.83 % is still
    /// used".
    pub(crate) fn refused(self, asked: Asked, why: Refusal, used: &Value) -> String {
        self.still_used(&self.reason(asked, why, false), &self.field_text(asked, used))
    }

    /// The same once the text has gone from its field: "“4,0x” is not a number; 3.83 % stays."
    pub(crate) fn refused_text(
        self,
        typed: &str,
        asked: Asked,
        why: Refusal,
        used: &Value,
    ) -> String {
        self.stays(typed, &self.reason(asked, why, true), &self.field_text(asked, used))
    }

    /// Beside a box: a number too large for its unit was read as full dollars.
    pub(crate) fn read_as_dollars(self, quantity: Quantity, value: Decimal) -> String {
        self.full_dollars(&self.quantity_text(quantity, value))
    }

    /// A value of a field with its unit, as the field shows it.
    fn field_text(self, asked: Asked, value: &Value) -> String {
        match (asked, value) {
            (Asked::Number(Quantity::Parameter(parameter)), Value::Number(value)) => {
                self.value_text(parameter, *value)
            }
            (Asked::Number(Quantity::Bet(field)), Value::Number(value)) => {
                self.bet_value(field, *value)
            }
            (Asked::Number(Quantity::PointMonth { .. }), Value::Number(value)) => {
                self.value_text(POINT_MONTH, *value)
            }
            (Asked::Number(Quantity::Goal(unit)), Value::Number(value)) => {
                self.goal_text(unit, *value)
            }
            (_, Value::Month(month)) => self.date(*month),
            _ => self.last_name().to_owned(),
        }
    }

    /// A number with its unit, to the last digit.
    fn quantity_text(self, quantity: Quantity, value: Decimal) -> String {
        match quantity {
            Quantity::Parameter(parameter) => self.value_text_full(parameter, value),
            Quantity::Bet(field) => self.bet_value_full(field, value),
            Quantity::PointMonth { .. } => self.value_text_full(POINT_MONTH, value),
            Quantity::Goal(unit) => self.goal_text(unit, value),
        }
    }

    /// Why a text is not taken, as a part of a sentence on the text or, where it stands in its
    /// field, on what is asked for.
    fn reason(self, asked: Asked, why: Refusal, on_text: bool) -> String {
        match (why, asked) {
            (Refusal::Number(Fault::NotANumber), _) => self.not_a_number(on_text),
            (Refusal::Number(Fault::NotWhole), _) => self.not_whole(on_text),
            (Refusal::Number(Fault::Outside), Asked::Number(quantity)) => {
                let (low, high) = quantity.bounds();
                let [low, high] = [low, high].map(|value| self.quantity_text(quantity, value));
                self.not_from(&low, &high, on_text)
            }
            (Refusal::Number(Fault::Ambiguous(one, other)), Asked::Number(quantity)) => {
                let [one, other] = [one, other].map(|value| self.quantity_text(quantity, value));
                self.either(&one, &other)
            }
            (Refusal::MonthOutside, Asked::Month(rule)) => {
                self.not_from(&self.date(rule.least), &self.date(rule.most), on_text)
            }
            (Refusal::BeforePaid(paid), _) => self.before_paid(paid),
            (Refusal::AfterBack(back), _) => self.after_back(back),
            (Refusal::LongName, Asked::Name(most)) => self.long_name(most, on_text),
            _ => self.not_a_month(on_text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{BetField, Parameter};
    use crate::text::draft::{Draft, MonthRule};

    use Language::{English, Japanese};

    /// What is said in the field and after it of a text that is typed over a value.
    fn said(language: Language, asked: Asked, value: &Value, text: &str) -> [String; 2] {
        let mut draft = Draft::new(language, asked, value.clone());
        draft.text = text.to_owned();
        let why = draft.refusal().unwrap();
        let after = language.refused_text(text, asked, why, value);
        [language.refused(asked, why, value), after].map(|text| text.replace('\u{a0}', " "))
    }

    fn of_number(
        language: Language,
        quantity: impl Into<Quantity>,
        value: &str,
        text: &str,
    ) -> [String; 2] {
        said(language, Asked::Number(quantity.into()), &Value::Number(value.parse().unwrap()), text)
    }

    #[test]
    fn what_was_typed_is_quoted_and_what_stays_is_named() {
        assert_eq!(
            of_number(English, Parameter::Rate, "3.83", "4,0x"),
            ["not a number; 3.83 % is still used", "“4,0x” is not a number; 3.83 % stays."]
        );
        assert_eq!(
            of_number(English, BetField::Chance, "80", "200"),
            [
                "must be from 0 % to 100 %; 80 % is still used",
                "“200” is not from 0 % to 100 %; 80 % stays.",
            ]
        );
        assert_eq!(
            of_number(Japanese, BetField::Chance, "80", "200"),
            [
                "0%から100%までで入力してください。今は80%のままです。",
                "「200」は0%から100%の範囲にありません。80%のままです。",
            ]
        );
        assert_eq!(
            of_number(English, Parameter::Months, "60", "1.5"),
            [
                "must be a whole number; 60 months is still used",
                "“1.5” is not a whole number; 60 months stays.",
            ]
        );
    }

    #[test]
    fn bounds_are_told_in_few_digits() {
        let after = |quantity, value| of_number(English, quantity, value, "99999tn")[1].clone();
        assert_eq!(
            after(Parameter::Tokens, "183622000000"),
            "“99999tn” is not from $0 to $10 tn; $183.6 bn stays."
        );
        let point = Quantity::PointMonth { least: 13, most: 23 };
        let told = &of_number(English, point, "20", "30")[1];
        assert_eq!(told, "“30” is not from 13 months to 23 months; 20 months stays.");
        let rate = &of_number(English, Parameter::Rate, "3.83", "150")[1];
        assert_eq!(rate, "“150” is not from 0 % to 100 %; 3.83 % stays.");
    }

    #[test]
    fn both_readings_are_told() {
        assert_eq!(
            of_number(English, Parameter::Rate, "3.83", "1,836"),
            [
                "can mean 1,836 % or 1.836 %; 3.83 % is still used",
                "“1,836” can mean 1,836 % or 1.836 %; 3.83 % stays.",
            ]
        );
        assert_eq!(
            of_number(Japanese, Parameter::Rate, "3.83", "1,836")[1],
            "「1,836」は1,836%とも1.836%とも読めます。3.83%のままです。"
        );
        assert_eq!(
            of_number(English, Parameter::Tokens, "183622000000", "183622")[1],
            "“183622” can mean $183.622 tn or $183.622 k; $183.6 bn stays."
        );
        assert_eq!(
            of_number(English, BetField::Multiple, "2", "1,500")[1],
            "“1,500” can mean 1,500× or 1.5×; 2× stays."
        );
    }

    #[test]
    fn months_and_names_are_told() {
        let month = |text: &str| text.parse::<Month>().unwrap();
        let rule = MonthRule::within(month("1900-01"), month("2199-12"));
        let of = |language, rule, text| {
            said(language, Asked::Month(rule), &Value::Month(month("2034-08")), text)
        };
        assert_eq!(
            of(English, rule, "soon"),
            [
                "not a month; write it as 2027-03; Aug 2034 is still used",
                "“soon” is not a month such as 2027-03; Aug 2034 stays.",
            ]
        );
        assert_eq!(
            of(English, rule, "2200-01")[1],
            "“2200-01” is not from Jan 1900 to Dec 2199; Aug 2034 stays."
        );
        let sale = MonthRule { paid: Some(month("2027-03")), ..rule };
        assert_eq!(
            of(English, sale, "2026-01")[1],
            "“2026-01” is before it is paid in Mar 2027; Aug 2034 stays."
        );
        assert_eq!(
            of(Japanese, sale, "2026-01")[1],
            "「2026-01」は支払い月（2027年3月）より前です。2034年8月のままです。"
        );
        let name = said(English, Asked::Name(2), &Value::Name("ab".to_owned()), "abc");
        assert_eq!(
            name[1],
            "“abc” cannot be used as a name: it has more than 2 characters; the last name stays."
        );
    }

    #[test]
    fn full_dollars_are_named_with_their_unit() {
        let value = 183_622_000_000_u64.into();
        let text = English.read_as_dollars(Parameter::Tokens.into(), value).replace('\u{a0}', " ");
        assert_eq!(text, "read as full dollars: $183.622 bn");
        assert_eq!(
            Japanese.read_as_dollars(BetField::Amount.into(), value),
            "ドル単位の数値として読みました：1,836.22億ドル"
        );
    }
}
