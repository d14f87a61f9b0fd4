//! Figures of claims: as the article has them, as ours are, and as the reader types them.
//!
//! Not here: reading digits ([`super::super::entry`]), and which figure is told.

use rust_decimal::Decimal;

use super::super::entry::{Entry, Fault, read_entry};
use super::super::message::messages;
use super::super::{Language, count, decimal, signed};
use crate::analysis::{ClaimGap, ClaimInput, ClaimRule, ClaimUnit};
use crate::scenario::{Quantity, Unit};
use crate::unit::{Month, Number};

messages! {
    /// A span of years: "8 years".
    claim_years(number: &str) "{number:# year|# years}", "{number}年";
    /// Percentage points, with their sign.
    claim_points(number: &str) "{number:# point|# points}", "{number}ポイント";
    /// Words in a minute.
    claim_words(number: &str) "{number} words a minute", "毎分{number}語";
    /// A multiple: "70 times".
    claim_times(number: &str) "{number} times", "{number}倍";
    /// A figure of the article: with its "over", "nearly", "less than", or as a span.
    claim_over(figure: &str) "over {figure}", "{figure}超";
    claim_nearly(figure: &str) "near {figure}", "{figure}近く";
    claim_under(figure: &str) "less than {figure}", "{figure}未満";
    claim_span(low: &str, high: &str) "{low} to {high}", "{low}〜{high}";
}

/// An input as it stands within its formula, ready to be typed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ClaimBox {
    /// What stands before the number: "$", "€".
    pub before: &'static str,
    /// The number, rounded where it is long.
    pub text: String,
    /// The whole number.
    pub full: String,
    /// What stands behind it, with its space: " bn", "億ドル", " %".
    pub after: String,
    /// The power of ten that the unit stands for.
    power: i32,
}

/// The usual size of an amount, USD: it gives the unit of nought.
const USUAL: i64 = 1_000_000_000;
/// Decimals that a number of a claim may have.
const PLACES: u32 = 6;

impl Language {
    /// A figure of the article, to its last digit.
    pub(crate) fn claim_exact(self, unit: ClaimUnit, value: f64) -> String {
        if unit == ClaimUnit::Percent {
            return self.percent_exact(Decimal::try_from(value).unwrap_or_default());
        }
        let shown = self.claim_box(unit, value);
        let number = format!("{}{}{}", shown.before, shown.full, shown.after);
        self.claim_unit(unit, number)
    }

    /// A figure of ours, rounded.
    pub(crate) fn claim_rough(self, unit: ClaimUnit, value: f64) -> String {
        match unit {
            ClaimUnit::Usd => self.money(value, 3),
            ClaimUnit::Euro => euro(&self.money(value, 3)),
            ClaimUnit::Percent => self.percent(value, 1),
            ClaimUnit::Months => self.months(value),
            ClaimUnit::Year => self.year_number(value),
            ClaimUnit::Times => self.tenths(value, self.of(&[" times", "倍"])),
            ClaimUnit::Points => self.claim_points(&signed(value, 2)),
            ClaimUnit::Ratio => decimal(value, 2),
            ClaimUnit::People | ClaimUnit::Count | ClaimUnit::Years | ClaimUnit::WordsAMinute => {
                self.claim_unit(unit, count(value))
            }
        }
    }

    /// The article's figure with the words it is held by.
    pub(crate) fn claim_figure(self, rule: ClaimRule, unit: ClaimUnit, stated: f64) -> String {
        let figure = self.claim_exact(unit, stated);
        match rule {
            ClaimRule::Over => self.claim_over(&figure),
            ClaimRule::Nearly => self.claim_nearly(&figure),
            ClaimRule::Under => self.claim_under(&figure),
            ClaimRule::Between(low) => self.claim_span(&self.claim_exact(unit, low), &figure),
            ClaimRule::About(_) | ClaimRule::Exactly | ClaimRule::Own(_) => figure,
        }
    }

    /// How far the article's figure is above ours: "+41 %", "−1 year".
    pub(crate) fn claim_gap(self, gap: ClaimGap) -> String {
        match gap {
            ClaimGap::Percent(percent) => self.with_percent_sign(signed(percent, 0)),
            ClaimGap::Years(years) => self.claim_years(&signed(years, 0)),
        }
    }

    /// A day, month or year of the record: "2026-08-13", "2025-12", "2024".
    pub(crate) fn claim_date(self, date: &str) -> String {
        let day = date.get(..7).and_then(|month| month.parse::<Month>().ok());
        let last = date.get(8..).and_then(|day| day.parse::<u32>().ok());
        match (day, last) {
            (Some(month), Some(day)) => self.day(month, day),
            (Some(month), None) => self.date(month),
            (None, _) => self.in_year(date),
        }
    }

    /// The box of an input.
    pub(crate) fn claim_box(self, unit: ClaimUnit, value: f64) -> ClaimBox {
        let exact = Decimal::try_from(value).unwrap_or_default();
        let plain = |before, text: String, after: &str| ClaimBox {
            before,
            full: text.clone(),
            text,
            after: after.to_owned(),
            power: 0,
        };
        match unit {
            ClaimUnit::Usd | ClaimUnit::Euro => {
                let shown = self.money_box(exact.round_dp(2).normalize(), USUAL.into());
                let (sign, word) = match shown.unit.strip_prefix('$') {
                    Some(word) => ("$", word.trim()),
                    None => ("", shown.unit),
                };
                let is_euro = unit == ClaimUnit::Euro;
                let space = if sign.is_empty() || word.is_empty() { "" } else { "\u{a0}" };
                ClaimBox {
                    before: if is_euro && !sign.is_empty() { "€" } else { sign },
                    text: shown.text,
                    full: shown.full,
                    after: if is_euro { euro(word) } else { space.to_owned() + word },
                    power: shown.power,
                }
                .spaced(space)
            }
            ClaimUnit::Percent => plain("", number(exact, 2), self.of(&["\u{a0}%", "%"])),
            ClaimUnit::Year => plain("", number(exact, 0).replace(',', ""), self.of(&["", "年"])),
            _ => plain("", number(exact, 0), ""),
        }
    }

    /// Reads what is typed over an input that is `now`; where it is not taken, says why. Nothing at
    /// all gives the record's value back.
    pub(crate) fn claim_typed(
        self,
        input: &ClaimInput,
        now: f64,
        text: &str,
    ) -> Result<f64, String> {
        let shown = self.claim_box(input.unit, now);
        let plain = text.replace('€', "").replace("ユーロ", "ドル");
        let refused = |why: String| {
            let used = format!("{}{}{}", shown.before, shown.text, shown.after);
            Err(self.still_used(&why, &used))
        };
        let exact = |value: Decimal| self.claim_exact(input.unit, f64::from_decimal(value));
        let read = match read_entry(&plain, Quantity::Goal(asked(input.unit)), shown.power) {
            Entry::Empty => return Ok(input.default_value()),
            Entry::Value(value) | Entry::Dollars(value) => value,
            Entry::Refused(Fault::Ambiguous(one, other)) => {
                return refused(self.either(&exact(one), &exact(other)));
            }
            Entry::Refused(Fault::NotANumber | Fault::NotWhole) => {
                return refused(self.not_a_number(false));
            }
            Entry::Refused(Fault::Outside) => Decimal::MAX,
        };
        let value = f64::from_decimal(read);
        if (input.least..=input.most).contains(&value) {
            return Ok(value);
        }
        let [low, high] = [input.least, input.most].map(|it| self.claim_exact(input.unit, it));
        refused(self.not_from(&low, &high, false))
    }

    /// A number with the words of its unit, where it has not got them yet.
    fn claim_unit(self, unit: ClaimUnit, number: String) -> String {
        match unit {
            ClaimUnit::People => self.in_people(&number),
            ClaimUnit::Years => self.claim_years(&number),
            ClaimUnit::Months => self.in_months(&number),
            ClaimUnit::WordsAMinute => self.claim_words(&number),
            ClaimUnit::Times => self.claim_times(&number),
            ClaimUnit::Points => self.claim_points(&number),
            _ => number,
        }
    }
}

impl ClaimBox {
    /// With a space before what stands behind the number, where it has none.
    fn spaced(mut self, space: &str) -> Self {
        if !self.after.starts_with(space) {
            self.after.insert_str(0, space);
        }
        self
    }
}

/// An amount of dollars as one of euros.
fn euro(dollars: &str) -> String {
    dollars.replace('$', "€").replace("ドル", "ユーロ")
}

/// As a number box reads it.
fn asked(unit: ClaimUnit) -> Unit {
    match unit {
        ClaimUnit::Usd | ClaimUnit::Euro => Unit::Usd,
        ClaimUnit::Percent | ClaimUnit::Points => Unit::Percent,
        ClaimUnit::People | ClaimUnit::Count | ClaimUnit::WordsAMinute => Unit::People,
        ClaimUnit::Times | ClaimUnit::Ratio => Unit::TimesAYear,
        ClaimUnit::Year | ClaimUnit::Years => Unit::Year,
        ClaimUnit::Months => Unit::Months,
    }
}

/// Every digit, at least `places` behind the point, thousands in groups.
fn number(value: Decimal, places: u32) -> String {
    let value = value.round_dp(PLACES).normalize();
    decimal(f64::from_decimal(value), value.scale().max(places))
}
