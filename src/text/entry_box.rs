//! The text of a number box, and a value with its unit.
//!
//! Invariant: the shown text, typed back into the box with its unit, is shown as the same text.
//! A box shows a rounded number where the exact one is long; the exact one is in `full`, to be
//! shown on focus, so that nothing is lost unseen. Not here: reading ([`super::entry`]).

use rust_decimal::Decimal;

use super::Language;
use super::digits::Digits;
use super::message::messages;
use super::money::{Magnitude, MoneyParts};
use super::number::{MINUS, sign_of};
use crate::scenario::{Parameter, Unit};

messages! {
    /// A number with its unit: basis points a year.
    in_basis_points(number: &str) "{number}\u{a0}bp", "{number}bp";
    /// Times a year.
    in_times(number: &str) "{number}×", "{number}回";
    /// Days.
    in_days(number: &str) "{number:# day|# days}", "{number}日";
    /// Months.
    in_months(number: &str) "{number:# month|# months}", "{number}か月";
    /// A month of the projection.
    in_month(number: &str) "month {number}", "{number}か月目";
    /// A calendar year.
    in_year(number: &str) "{number}", "{number}年";
    /// People.
    in_people(number: &str) "{number:# person|# people}", "{number}人";
}

/// Significant digits of an amount in a box.
const MONEY_DIGITS: i32 = 4;
/// Significant digits of a small share, which the step of its slider would make nought.
const SMALL_DIGITS: i32 = 2;

/// What a number box shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryBox {
    /// The number, rounded where it is long.
    pub text: String,
    /// The whole number in the same unit, to be edited.
    pub full: String,
    /// The unit beside the box: "$ bn", "億ドル", "%"; empty where there is none.
    pub unit: &'static str,
    /// The power of ten the unit stands for; reading needs it.
    pub power: i32,
}

/// The size of an ordinary goal, USD: it gives the unit of nought.
const GOAL_USUAL: i64 = 1_000_000_000;
/// Decimals of a goal that is no money.
const GOAL_PLACES: i32 = 2;

impl Language {
    /// The box of an input.
    pub(crate) fn entry_box(self, parameter: Parameter, value: Decimal) -> EntryBox {
        let row = parameter.row();
        if row.unit.is_money() {
            self.money_box(value, row.slider_maximum)
        } else {
            self.plain_box(row.unit, Digits::from(row.step).places(), value)
        }
    }

    /// The box of an amount; `usual` gives the unit of nought.
    pub(crate) fn money_box(self, usd: Decimal, usual: Decimal) -> EntryBox {
        let exact = Digits::from(usd);
        let rounded = exact.rounded_to_significant(MONEY_DIGITS);
        let magnitude = self.box_magnitude(&rounded, usual);
        let power = magnitude.power;
        EntryBox {
            text: written(&rounded.over_ten_to(power), 0),
            full: written(&exact.over_ten_to(power), 0),
            unit: magnitude.beside,
            power,
        }
    }

    /// The box of a number that is no money, `places` the decimals of its step.
    pub(crate) fn plain_box(self, unit: Unit, places: i32, value: Decimal) -> EntryBox {
        let exact = Digits::from(value);
        let rounded = exact.rounded(places.max(SMALL_DIGITS.saturating_sub(exact.point())));
        // The digits of a year are not grouped.
        let written = |digits: &Digits| match unit {
            Unit::Year => written(digits, places).replace(',', ""),
            _ => written(digits, places),
        };
        EntryBox { text: written(&rounded), full: written(&exact), unit: self.unit(unit), power: 0 }
    }

    /// The text a number box shows.
    pub(crate) fn entry_text(self, parameter: Parameter, value: Decimal) -> String {
        self.entry_box(parameter, value).text
    }

    /// A value with its unit, as its box shows it: "4.10 %", "$183.6 bn", "250 people".
    pub(crate) fn value_text(self, parameter: Parameter, value: Decimal) -> String {
        let shown = self.entry_box(parameter, value);
        self.with_unit(parameter.row().unit, shown.text, shown.power)
    }

    /// The same to the last digit, without noughts that say nothing: "0 %", "$10 tn".
    pub(crate) fn value_text_full(self, parameter: Parameter, value: Decimal) -> String {
        let power = self.entry_box(parameter, value).power;
        let number = written(&Digits::from(value).over_ten_to(power), 0);
        self.with_unit(parameter.row().unit, number, power)
    }

    /// The box of a key figure that is sought.
    pub(crate) fn goal_box(self, unit: Unit, value: Decimal) -> EntryBox {
        if unit.is_money() {
            self.money_box(value, GOAL_USUAL.into())
        } else {
            self.plain_box(unit, GOAL_PLACES, value)
        }
    }

    /// Such a figure with its unit, to the last digit.
    pub(crate) fn goal_text(self, unit: Unit, value: Decimal) -> String {
        let shown = self.goal_box(unit, value);
        self.with_unit(unit, shown.full, shown.power)
    }

    /// Hundredths to the last digit: "160 %".
    pub(crate) fn percent_exact(self, value: Decimal) -> String {
        self.with_percent_sign(written(&Digits::from(value), 0))
    }

    /// A sum of shares, to a tenth where that still tells it from the whole: "155.6 %".
    pub(crate) fn percent_sum(self, sum: Decimal) -> String {
        let rounded = sum.round_dp(1);
        self.percent_exact(if rounded == Decimal::ONE_HUNDRED { sum } else { rounded })
    }

    fn box_magnitude(self, rounded: &Digits, usual: Decimal) -> Magnitude {
        if rounded.is_zero() {
            self.magnitude_of(&Digits::from(usual))
        } else {
            self.magnitude_of(rounded)
        }
    }

    fn with_unit(self, unit: Unit, number: String, power: i32) -> String {
        match unit {
            Unit::Percent | Unit::PercentAYear => self.with_percent_sign(number),
            Unit::Usd | Unit::UsdAYear => self.with_currency(&number, power),
            Unit::BasisPoints | Unit::BasisPointsAYear => self.in_basis_points(&number),
            Unit::TimesAYear => self.in_times(&number),
            Unit::Days => self.in_days(&number),
            Unit::Months => self.in_months(&number),
            Unit::MonthNumber => self.in_month(&number),
            Unit::Year => self.in_year(&number.replace(',', "")),
            Unit::People => self.in_people(&number),
        }
    }

    fn with_currency(self, number: &str, power: i32) -> String {
        let power = if number == "0" { 0 } else { power };
        let found = self.magnitudes().iter().find(|magnitude| magnitude.power == power);
        let unit = found.map_or("", |magnitude| magnitude.unit);
        // The minus stands before the sign of the currency.
        let bare = number.trim_start_matches(MINUS);
        let minus = if bare == number { "" } else { MINUS };
        self.joined(MoneyParts { number: format!("{minus}{}{bare}", self.currency()), unit })
    }
}

/// Every digit, at least `places` after the point.
fn written(digits: &Digits, places: i32) -> String {
    format!("{}{}", sign_of(digits, ""), digits.text(digits.places().max(places)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{Preset, Scenario};
    use crate::text::entry::{Entry, read_entry};

    use Language::{English, Japanese};

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn tokens_are_short_in_the_box_and_whole_on_focus() {
        let tokens = decimal("183622000000");
        let shown = English.entry_box(Parameter::Tokens, tokens);
        assert_eq!(
            (shown.text.as_str(), shown.full.as_str(), shown.unit),
            ("183.6", "183.622", "$ bn")
        );
        let shown = Japanese.entry_box(Parameter::Tokens, tokens);
        assert_eq!(
            (shown.text.as_str(), shown.full.as_str(), shown.unit),
            ("1,836", "1,836.22", "億ドル")
        );
        assert_eq!(English.entry_box(Parameter::Tokens, Decimal::ZERO).unit, "$ bn");
        assert_eq!(Japanese.entry_box(Parameter::StaffCost, decimal("560000")).text, "56");
    }

    #[test]
    fn shares_have_the_decimals_of_their_step_or_two_digits() {
        let text = |parameter, value: &str| English.entry_text(parameter, decimal(value));
        assert_eq!(text(Parameter::Rate, "4.1"), "4.10");
        assert_eq!(text(Parameter::Repo, "13.6452"), "13.6");
        assert_eq!(text(Parameter::Cash, "0.021305"), "0.021");
        assert_eq!(text(Parameter::Cash, "0.0996"), "0.1");
        assert_eq!(text(Parameter::Growth, "-0.04"), "−0.04");
        assert_eq!(text(Parameter::Growth, "0"), "0.0");
        assert_eq!(text(Parameter::Staff, "17400"), "17,400");
        assert_eq!(English.entry_box(Parameter::Cash, decimal("0.021305")).full, "0.021305");
    }

    #[test]
    fn values_carry_their_unit() {
        let both = |parameter, value: &str| {
            let value = decimal(value);
            (
                English.value_text(parameter, value).replace('\u{a0}', "_"),
                Japanese.value_text(parameter, value),
            )
        };
        let pair = |english: &str, japanese: &str| (english.to_owned(), japanese.to_owned());
        assert_eq!(both(Parameter::Rate, "3.83"), pair("3.83_%", "3.83%"));
        assert_eq!(both(Parameter::Tokens, "183622000000"), pair("$183.6_bn", "1,836億ドル"));
        assert_eq!(both(Parameter::StaffCost, "560000"), pair("$560_k", "56万ドル"));
        assert_eq!(both(Parameter::Custody, "1"), pair("1.0_bp", "1.0bp"));
        assert_eq!(both(Parameter::BillsWam, "1"), pair("1 day", "1日"));
        assert_eq!(both(Parameter::RunMonth, "7"), pair("month 7", "7か月目"));
        assert_eq!(both(Parameter::Staff, "250"), pair("250 people", "250人"));
        assert_eq!(English.value_text_full(Parameter::Tax, Decimal::ZERO), "0\u{a0}%");
        assert_eq!(Japanese.percent_sum(decimal("155.629158")), "155.6%");
        assert_eq!(Japanese.percent_sum(decimal("100.02")), "100.02%");
    }

    fn typed_back(parameter: Parameter, value: Decimal) {
        for language in Language::ALL {
            typed_back_in(language, parameter, value);
        }
    }

    fn typed_back_in(language: Language, parameter: Parameter, value: Decimal) {
        let shown = language.entry_box(parameter, value);
        for text in [shown.text.clone(), format!("{} {}", shown.text, shown.unit)] {
            let Entry::Value(read) = read_entry(&text, parameter.into(), shown.power) else {
                panic!("{text} of {parameter:?} is read");
            };
            assert_eq!(
                language.entry_box(parameter, read).text,
                shown.text,
                "{parameter:?} {value}"
            );
        }
        let full = read_entry(&shown.full, parameter.into(), shown.power);
        assert_eq!(full, Entry::Value(value.normalize()), "{parameter:?} {}", shown.full);
    }

    #[test]
    fn every_value_of_a_preset_can_be_typed_back() {
        for preset in Preset::ALL {
            let scenario = Scenario::preset(preset);
            for parameter in Parameter::ALL {
                let row = parameter.row();
                for value in [scenario.number(*parameter), row.minimum, row.maximum, row.default] {
                    typed_back(*parameter, value);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_is_shown_can_be_typed_back(
            index in 0..Parameter::COUNT, units in -10_000_000_000_000_000_i64..10_000_000_000_000_000, scale in 0_u32..13,
        ) {
            let parameter = Parameter::ALL[index];
            let row = parameter.row();
            let value = parameter.tidy(Decimal::new(units, scale).clamp(row.minimum, row.maximum));
            typed_back(parameter, if parameter.is_whole() { value.round() } else { value });
        }
    }
}
