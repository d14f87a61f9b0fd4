//! JSON as a tree whose keys keep their order, read as far as it goes and written for people.
//!
//! A file that was cut off gives what stood before the cut; one key twice stands there twice. Not
//! here: what a key means.

use std::fmt;

use rust_decimal::Decimal;
use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};

use super::write;

/// Digits of a number that every reader of JSON keeps.
pub(super) const DIGITS_SAFE: u32 = 15;

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number by its digits.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Keys with their values, in order.
    Map(Vec<(String, Json)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Json {
    fn from(number: Decimal) -> Self {
        Self::Number(write(number))
    }
}

impl<const COUNT: usize> From<[(&str, Json); COUNT]> for Json {
    fn from(members: [(&str, Json); COUNT]) -> Self {
        Self::Map(members.map(|(key, value)| (key.to_owned(), value)).into())
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

impl Json {
    /// Reads a text, and whether it was JSON to its end; else what stood before the fault.
    pub(super) fn read(text: &str) -> (Self, bool) {
        let mut from = serde_json::Deserializer::from_str(text);
        let mut json = Self::Null;
        let read = JsonPlace(&mut json).deserialize(&mut from).and_then(|()| from.end());
        (json, read.is_ok())
    }

    /// The text of a file: each key on a line of its own, ended by a line break.
    pub(crate) fn written(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, 0);
        text.push('\n');
        text
    }

    fn write(&self, text: &mut String, depth: usize) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(is_so) => text.push_str(if *is_so { "true" } else { "false" }),
            Self::Number(digits) => text.push_str(digits),
            Self::Text(words) => push_words(text, words),
            Self::List(items) => {
                block(text, depth, ['[', ']'], items, |text, item| item.write(text, depth + 1));
            }
            Self::Map(members) => block(text, depth, ['{', '}'], members, |text, (key, value)| {
                push_words(text, key);
                text.push_str(": ");
                value.write(text, depth + 1);
            }),
        }
    }
}

fn push_words(text: &mut String, words: &str) {
    text.push_str(&serde_json::to_string(words).unwrap_or_default());
}

fn block<T>(
    text: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    items: &[T],
    write: impl Fn(&mut String, &T),
) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    };
    text.push(open);
    for (place, item) in items.iter().enumerate() {
        text.push_str(if place > 0 { "," } else { "" });
        line(text, depth + 1);
        write(text, item);
    }
    if !items.is_empty() {
        line(text, depth);
    }
    text.push(close);
}

/// Where what is read is put, as far as it comes.
struct JsonPlace<'p>(&'p mut Json);

impl<'de> DeserializeSeed<'de> for JsonPlace<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonPlace<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, is_so: bool) -> Result<(), E> {
        *self.0 = Json::Bool(is_so);
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        *self.0 = Json::Number(number.to_string());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        *self.0 = Json::Number(number.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        // Of more digits the last are not sure. No value is as large as what a decimal cannot hold.
        let number = Decimal::try_from(number).ok().and_then(|it| it.round_sf(DIGITS_SAFE));
        *self.0 = Json::Number(number.map_or_else(|| "∞".to_owned(), write));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        *self.0 = Json::from(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut list = Vec::new();
        let read = loop {
            let mut item = Json::Null;
            let next = items.next_element_seed(JsonPlace(&mut item));
            match next {
                Ok(Some(())) => list.push(item),
                Ok(None) => break Ok(()),
                Err(fault) => {
                    list.pop_if(|last| matches!(last, Json::Number(_)));
                    list.extend(begun(item));
                    break Err(fault);
                }
            }
        };
        *self.0 = Json::List(list);
        read
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut map = Vec::new();
        let read = loop {
            let key = match members.next_key::<String>() {
                Ok(Some(key)) => key,
                Ok(None) => break Ok(()),
                Err(fault) => {
                    map.pop_if(|(_, last)| matches!(last, Json::Number(_)));
                    break Err(fault);
                }
            };
            let mut value = Json::Null;
            if let Err(fault) = members.next_value_seed(JsonPlace(&mut value)) {
                map.extend(begun(value).map(|value| (key, value)));
                break Err(fault);
            }
            map.push((key, value));
        };
        *self.0 = Json::Map(map);
        read
    }
}

/// What was cut off within it is there as far as it goes; a number may lack its last digits.
fn begun(value: Json) -> Option<Json> {
    Some(value).filter(|value| matches!(value, Json::List(_) | Json::Map(_)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Bool),
            (any::<i32>(), 0_u32..7)
                .prop_map(|(digits, places)| { Json::from(Decimal::new(digits.into(), places)) }),
            any::<String>().prop_map(Json::Text),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
                prop::collection::vec((any::<String>(), inner), 0..5).prop_map(Json::Map),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_and_any_other_reader_takes_it(json in any_json()) {
            let text = json.written();
            prop_assert_eq!(Json::read(&text), (json, true));
            prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
        }

        #[test]
        fn a_cut_anywhere_leaves_what_stood_before_it(json in any_json(), cut in any::<prop::sample::Index>()) {
            let text = json.written();
            let mut end = cut.index(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let (read, is_whole) = Json::read(&text[..end]);
            prop_assert!(!is_whole || read == json || end < text.len());
        }
    }

    #[test]
    fn a_file_that_was_cut_keeps_what_is_sure() {
        let read = |text: &str| {
            let (json, is_whole) = Json::read(text);
            (json.written().split_whitespace().collect::<String>(), is_whole)
        };
        for (text, kept) in [
            ("{\"a\": 1, \"b\": 18", "{\"a\":1}"),
            ("{\"a\": [1, 2, 3", "{\"a\":[1,2]}"),
            ("{\"a\": [\"x\", \"y", "{\"a\":[\"x\"]}"),
            ("{\"a\": {\"b\": true, \"c\"", "{\"a\":{\"b\":true}}"),
            ("[{\"a\": 1},, 2]", "[{\"a\":1}]"),
            ("{\"a\": 1} x", "{\"a\":1}"),
            ("", "null"),
            ("nonsense", "null"),
        ] {
            assert_eq!(read(text), (kept.to_owned(), false), "{text}");
        }
        assert_eq!(read("{\"a\":1,\"a\":2}"), ("{\"a\":1,\"a\":2}".to_owned(), true));
        assert!(!Json::read("1e400").1);
        assert_eq!(Json::read("[1e99]").0, Json::List(vec![Json::Number("∞".into())]));
    }

    #[test]
    fn numbers_of_fifteen_digits_come_back_to_the_last() {
        for digits in
            ["4351954483.77", "0.000001", "-99.999999", "123456789.012345", "10000000000000"]
        {
            assert_eq!(Json::read(digits), (Json::Number(digits.to_owned()), true));
        }
        assert_eq!(Json::read("3.830").0, Json::Number("3.83".to_owned()));
    }

    #[test]
    fn a_tower_of_brackets_is_given_up_and_does_not_fall() {
        for open in ["[", "{\"a\":"] {
            assert!(!Json::read(&open.repeat(1_000_000)).1);
        }
    }

    #[test]
    fn a_text_of_a_file_has_a_line_for_each_key() {
        let json = Json::from([
            ("a", Json::from("x\"\n")),
            ("b", Json::from_iter([Json::from(Decimal::new(383, 2))])),
            ("c", Json::List(Vec::new())),
        ]);
        assert_eq!(
            json.written(),
            "{\n  \"a\": \"x\\\"\\n\",\n  \"b\": [\n    3.83\n  ],\n  \"c\": []\n}\n"
        );
    }
}
