//! Words on what is typed: why it is not taken, and that it was read as full dollars.
//!
//! The value that is named is the one before the edit, which holds. Not here: what is taken
//! ([`super::draft`]).

use rust_decimal::Decimal;

use super::draft::{Asked, POINT_MONTH, Refusal, Value};
use super::entry::Fault;
use super::{Language, shown_text};
use crate::scenario::Quantity;

use Language::{English, Japanese};

impl Language {
    /// Under a field while a text stands in it that is not taken: "not a number; 3.83 % is still
    /// used".
    pub fn refused(self, asked: Asked, why: Refusal, used: &Value) -> String {
        let (reason, used) = (self.reason(asked, why, false), self.field_text(asked, used));
        match self {
            English => format!("{reason}; {used} is still used"),
            Japanese => format!("{reason}。今は{used}のままです。"),
        }
    }

    /// The same once the text has gone from its field: "“4,0x” is not a number; 3.83 % stays."
    pub fn refused_text(self, typed: &str, asked: Asked, why: Refusal, used: &Value) -> String {
        let (reason, used) = (self.reason(asked, why, true), self.field_text(asked, used));
        let typed = shown_text(typed);
        match self {
            English => format!("“{typed}” {reason}; {used} stays."),
            Japanese => format!("「{typed}」は{reason}。{used}のままです。"),
        }
    }

    /// Beside a box: a number too large for its unit was read as full dollars.
    pub fn read_as_dollars(self, quantity: Quantity, value: Decimal) -> String {
        let value = self.quantity_text(quantity, value);
        match self {
            English => format!("read as full dollars: {value}"),
            Japanese => format!("ドル単位の数値として読みました：{value}"),
        }
    }

    /// A value of a field with its unit, as the field shows it.
    fn field_text(self, asked: Asked, value: &Value) -> String {
        match (asked, value, self) {
            (Asked::Number(Quantity::Lever(lever)), Value::Number(value), _) => {
                self.value_text(lever, *value)
            }
            (Asked::Number(Quantity::Bet(field)), Value::Number(value), _) => {
                self.bet_value(field, *value)
            }
            (Asked::Number(Quantity::PointMonth { .. }), Value::Number(value), _) => {
                self.value_text(POINT_MONTH, *value)
            }
            (_, Value::Month(month), _) => self.date(*month),
            (_, _, English) => "the last name".to_owned(),
            (_, _, Japanese) => "前の名前".to_owned(),
        }
    }

    /// A number with its unit, to the last digit.
    fn quantity_text(self, quantity: Quantity, value: Decimal) -> String {
        match quantity {
            Quantity::Lever(lever) => self.value_text_full(lever, value),
            Quantity::Bet(field) => self.bet_value_full(field, value),
            Quantity::PointMonth { .. } => self.value_text_full(POINT_MONTH, value),
        }
    }

    /// Why a text is not taken, as a part of a sentence on the text or, where it stands in its
    /// field, on what is asked for.
    fn reason(self, asked: Asked, why: Refusal, is_on_text: bool) -> String {
        let one_of = |text: &'static str, field: &'static str| {
            if is_on_text { text } else { field }.to_owned()
        };
        let bounds = |low: String, high: String| match (self, is_on_text) {
            (English, true) => format!("is not from {low} to {high}"),
            (English, false) => format!("must be from {low} to {high}"),
            (Japanese, true) => format!("{low}から{high}の範囲にありません"),
            (Japanese, false) => format!("{low}から{high}までで入力してください"),
        };
        match (self, why, asked) {
            (English, Refusal::Number(Fault::NotANumber), _) => {
                one_of("is not a number", "not a number")
            }
            (Japanese, Refusal::Number(Fault::NotANumber), _) => "数値として読めません".to_owned(),
            (English, Refusal::Number(Fault::NotWhole), _) => {
                one_of("is not a whole number", "must be a whole number")
            }
            (Japanese, Refusal::Number(Fault::NotWhole), _) => {
                one_of("整数ではありません", "整数で入力してください")
            }
            (_, Refusal::Number(Fault::Outside), Asked::Number(quantity)) => {
                let (low, high) = quantity.bounds();
                bounds(self.quantity_text(quantity, low), self.quantity_text(quantity, high))
            }
            (_, Refusal::Number(Fault::Ambiguous(one, other)), Asked::Number(quantity)) => {
                let [one, other] = [one, other].map(|value| self.quantity_text(quantity, value));
                match self {
                    English => format!("can mean {one} or {other}"),
                    Japanese => format!("{one}とも{other}とも読めます"),
                }
            }
            (_, Refusal::MonthOutside, Asked::Month(rule)) => {
                bounds(self.date(rule.least), self.date(rule.most))
            }
            (English, Refusal::BeforePaid(paid), _) => {
                format!("is before it is paid in {}", self.date(paid))
            }
            (Japanese, Refusal::BeforePaid(paid), _) => {
                format!("支払い月（{}）より前です", self.date(paid))
            }
            (English, Refusal::AfterBack(back), _) => {
                format!("is after it comes back in {}", self.date(back))
            }
            (Japanese, Refusal::AfterBack(back), _) => {
                format!("回収する月（{}）より後です", self.date(back))
            }
            (English, Refusal::LongName, Asked::Name(most)) => {
                let place = if is_on_text { "cannot be used as a name: it has " } else { "" };
                format!("{place}more than {most} characters")
            }
            (Japanese, Refusal::LongName, Asked::Name(most)) => {
                format!("{most}字を超えるため名前に使えません")
            }
            (English, ..) => {
                one_of("is not a month such as 2027-03", "not a month; write it as 2027-03")
            }
            (Japanese, ..) => "年月として読めません（例：2027-03）".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{BetField, Lever};
    use crate::text::draft::{Draft, MonthRule};
    use crate::unit::Month;

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
            of_number(English, Lever::Rate, "3.83", "4,0x"),
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
            of_number(English, Lever::Months, "60", "1.5"),
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
            after(Lever::Tokens, "183622000000"),
            "“99999tn” is not from $0 to $10 tn; $183.6 bn stays."
        );
        let point = Quantity::PointMonth { least: 13, most: 23 };
        let told = &of_number(English, point, "20", "30")[1];
        assert_eq!(told, "“30” is not from 13 months to 23 months; 20 months stays.");
        let rate = &of_number(English, Lever::Rate, "3.83", "150")[1];
        assert_eq!(rate, "“150” is not from 0 % to 100 %; 3.83 % stays.");
    }

    #[test]
    fn both_readings_are_told() {
        assert_eq!(
            of_number(English, Lever::Rate, "3.83", "1,836"),
            [
                "can mean 1,836 % or 1.836 %; 3.83 % is still used",
                "“1,836” can mean 1,836 % or 1.836 %; 3.83 % stays.",
            ]
        );
        assert_eq!(
            of_number(Japanese, Lever::Rate, "3.83", "1,836")[1],
            "「1,836」は1,836%とも1.836%とも読めます。3.83%のままです。"
        );
        assert_eq!(
            of_number(English, Lever::Tokens, "183622000000", "183622")[1],
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
        let text = English.read_as_dollars(Lever::Tokens.into(), value).replace('\u{a0}', " ");
        assert_eq!(text, "read as full dollars: $183.622 bn");
        assert_eq!(
            Japanese.read_as_dollars(BetField::Amount.into(), value),
            "ドル単位の数値として読みました：1,836.22億ドル"
        );
    }
}
