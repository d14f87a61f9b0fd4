//! The strip of key figures: seven numbers, each with a line of context and its distance from the
//! preset as published.
//!
//! A figure that does not exist says so and why. Amounts are those of [`KeyFigures`]; nothing is
//! computed twice. Not here: where they stand on the page.

use super::Subject;
use super::sentence::rate_named;
use crate::scenario::Lever;
use crate::text::{Language, MoneyParts, decimal};
use crate::unit::Number;

/// How many figures the strip has.
pub const KEY_COUNT: usize = 7;

/// One figure, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyFigure {
    /// Its name.
    pub label: String,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// The large number, or the word for none.
    pub number: String,
    /// The small unit behind it, where there is one.
    pub unit: &'static str,
    /// One line of context, or why there is no number.
    pub context: String,
    /// The distance from the preset, in words where there is none.
    pub change: String,
}

/// A number with its kind, so that it can be written and compared.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Value {
    Money(f64),
    /// An amount of the first months together.
    Sum(f64),
    /// An amount that is a change itself.
    Change(f64),
    Percent(f64),
    Months(f64),
}

/// What one figure has to say of one scenario.
struct Said {
    label: Option<String>,
    value: Option<Value>,
    /// Compared where the number itself has hardly moved.
    second: Option<Value>,
    context: String,
}

impl Said {
    fn new(value: Option<Value>, context: String) -> Self {
        Self { label: None, value, second: None, context }
    }

    fn called(self, label: Option<String>) -> Self {
        Self { label, ..self }
    }
}

type Say = fn(Language, Subject<'_>) -> Said;

/// The figures in the order of the strip.
pub fn key_figures(
    language: Language,
    now: Subject<'_>,
    preset: Subject<'_>,
) -> [KeyFigure; KEY_COUNT] {
    let texts = &language.texts().key;
    let (months, all) = (now.figures.months, preset.figures.months);
    let rows: [(crate::text::Words, Say); KEY_COUNT] = [
        (texts.reserve_income, interest),
        (texts.profit, profit),
        (texts.profit_per_employee, each),
        (texts.break_even_rate, break_even),
        (texts.excess, excess),
        (texts.one_point, one_point),
        (texts.months_to_pay_bets, bets),
    ];
    rows.map(|(words, say)| {
        let (said, published) = (say(language, now), say(language, preset));
        let parts = said.value.map(|value| value.parts(language));
        let none = || MoneyParts { number: language.texts().status.none.to_owned(), unit: "" };
        let MoneyParts { number, unit } = parts.unwrap_or_else(none);
        KeyFigure {
            label: said.label.unwrap_or_else(|| words.name.to_owned()),
            meaning: words.meaning,
            number,
            unit,
            context: said.context,
            change: match published.value {
                // Sums over different times have no difference.
                Some(value) if value.is_sum() && months != all => {
                    let months = language.month_count(count_of(all));
                    language.preset_has(&language.over_months(&value.text(language), &months))
                }
                value if is_hardly(language, said.value, value) && said.second.is_some() => {
                    change(language, said.second, published.second)
                }
                value => change(language, said.value, value),
            },
        }
    })
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole * 100.0)
}

fn interest(language: Language, of: Subject<'_>) -> Said {
    let tokens = of.projection.opening.tokens.number().to_f64();
    let context = share(of.figures.reserve_income, tokens).map_or_else(
        || language.without_tokens().to_owned(),
        |percent| language.share_of_tokens(&language.percent(percent, 1)),
    );
    let months = count_of(of.figures.months);
    let label = (months < 12).then(|| language.interest_of_months(&language.month_count(months)));
    Said::new(Some(Value::Sum(of.figures.reserve_income)), context).called(label)
}

fn profit(language: Language, of: Subject<'_>) -> Said {
    let profit = of.figures.profit;
    let context = match share(profit, of.figures.reserve_income) {
        _ if profit < 0.0 => language.a_loss_for(&language.months(of.figures.months)),
        Some(percent) => language.share_of_interest(&language.percent(percent, 0)),
        None => language.without_interest().to_owned(),
    };
    Said::new(Some(Value::Sum(profit)), context)
}

fn each(language: Language, of: Subject<'_>) -> Said {
    let staff = f64::from_decimal(of.scenario.number(Lever::Staff));
    let each = of.figures.profit_per_employee;
    let context = match each {
        Some(_) => language.people(staff),
        None => language.without_people().to_owned(),
    };
    Said::new(each.map(Value::Sum), context)
}

fn break_even(language: Language, of: Subject<'_>) -> Said {
    let named = rate_named(of.scenario, of.projection);
    let rate_text = language.percent(named, 2);
    let points = |difference: f64| language.points(difference, 2);
    let context = match of.figures.break_even_rate {
        Some(rate) if (named - rate).abs() < 0.005 => language.at_todays_rate().to_owned(),
        Some(rate) if rate < named => language.points_below(&points(named - rate), &rate_text),
        Some(rate) => language.points_above(&points(rate - named), &rate_text),
        None if of.figures.earns_at_zero && of.figures.profit < 0.0 => {
            language.earns_below().to_owned()
        }
        None if of.figures.earns_at_zero => language.earns_at_zero().to_owned(),
        None => language.no_rate_does_it().to_owned(),
    };
    Said::new(of.figures.break_even_rate.map(Value::Percent), context)
}

fn excess(language: Language, of: Subject<'_>) -> Said {
    let context = match of.figures.excess_ratio {
        Some(percent) => language.share_of_tokens(&language.percent(percent, 2)),
        None => language.without_tokens().to_owned(),
    };
    let last = of.projection.first_year().last();
    let label = last.map(|row| language.excess_in(&language.date(row.date)));
    Said::new(Some(Value::Money(of.figures.excess)), context).called(label)
}

fn one_point(language: Language, of: Subject<'_>) -> Said {
    let down = language.money_change(of.figures.income_per_100bp_down, 3);
    Said {
        second: Some(Value::Change(of.figures.income_per_100bp_down)),
        ..Said::new(
            Some(Value::Change(of.figures.income_per_100bp)),
            language.for_a_point_less(&down),
        )
    }
}

fn bets(language: Language, of: Subject<'_>) -> Said {
    let figures = of.figures;
    let (unpaid, before) = (figures.bets_unpaid, figures.bets_paid_before);
    let amount = |usd: f64| language.money(usd, 3);
    let (value, context) = match figures.months_to_pay_bets {
        _ if unpaid <= 0.0 && before <= 0.0 => (None, language.without_bets().to_owned()),
        None => (None, language.no_profit_pays(&amount(unpaid + before))),
        Some(months) if unpaid > 0.0 => (Some(months), language.still_to_pay(&amount(unpaid))),
        Some(_) => {
            let months = before / (figures.profit / figures.months);
            (Some(months), language.already_paid(&amount(before)))
        }
    };
    let label = Some(language.bets_in_months_of_profit().to_owned());
    Said::new(value.map(Value::Months), context).called(label)
}

/// The distance from the preset in words.
fn change(language: Language, now: Option<Value>, preset: Option<Value>) -> String {
    let texts = language.texts();
    let (now, preset) = match (now, preset) {
        (None, None) => return texts.tools.no_change.to_owned(),
        (Some(now), Some(preset)) if now == preset => return texts.tools.no_change.to_owned(),
        (Some(_), None) => return language.preset_has(texts.status.none),
        (None, Some(preset)) => return language.preset_has(&preset.text(language)),
        (Some(now), Some(preset)) => (now, preset),
    };
    let difference = now.difference(language, preset);
    if is_nought(&difference) {
        return language.hardly_any_change().to_owned();
    }
    language.against_preset(&difference)
}

/// Whether two values differ by less than is written, or not at all.
fn is_hardly(language: Language, now: Option<Value>, preset: Option<Value>) -> bool {
    now.zip(preset).is_some_and(|(now, preset)| is_nought(&now.difference(language, preset)))
}

fn is_nought(number: &str) -> bool {
    number.chars().all(|letter| !matches!(letter, '1'..='9'))
}

/// A number of months, which figures carry as a float.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 360")]
fn count_of(months: f64) -> u32 {
    months as u32
}

impl Value {
    fn is_sum(self) -> bool {
        matches!(self, Self::Sum(_))
    }

    fn parts(self, language: Language) -> MoneyParts {
        match self {
            Self::Money(usd) | Self::Sum(usd) => language.money_parts(usd, 3),
            Self::Change(usd) => {
                let MoneyParts { number, unit } = language.money_parts(usd, 3);
                let plus = if usd > 0.0 { "+" } else { "" };
                MoneyParts { number: format!("{plus}{number}"), unit }
            }
            Self::Percent(percent) => {
                let decimals = if percent.abs() < 99.995 { 2 } else { 0 };
                MoneyParts { number: language.percent(percent, decimals), unit: "" }
            }
            Self::Months(months) => {
                let decimals = u32::from(months < 99.95);
                MoneyParts { number: decimal(months, decimals), unit: language.months_unit() }
            }
        }
    }

    fn text(self, language: Language) -> String {
        match self {
            Self::Money(usd) | Self::Sum(usd) => language.money(usd, 3),
            Self::Change(usd) => language.money_change(usd, 3),
            Self::Percent(percent) => language.percent(percent, 2),
            Self::Months(months) => language.months(months),
        }
    }

    fn difference(self, language: Language, from: Self) -> String {
        match (self, from) {
            (Self::Money(now), Self::Money(then))
            | (Self::Sum(now), Self::Sum(then))
            | (Self::Change(now), Self::Change(then)) => language.money_change(now - then, 3),
            (Self::Percent(now), Self::Percent(then)) => language.point_change(now - then, 2),
            (Self::Months(now), Self::Months(then)) => language.month_change(now - then, 1),
            _ => String::new(), // a figure has one kind
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis;
    use crate::model::project;
    use crate::scenario::{Scenario, decode};
    use crate::unit::Exact;

    fn strip(language: Language, link: &str) -> Vec<[String; 4]> {
        let run = |scenario: &Scenario| {
            let projection = project::<Exact>(scenario);
            let staff = f64::from_decimal(scenario.number(Lever::Staff));
            let figures = analysis::key_figures(&projection, staff);
            (projection, figures)
        };
        let (scenario, _) = decode(link);
        let preset = Scenario::preset(scenario.base());
        let (now, then) = (run(&scenario), run(&preset));
        let now = Subject { scenario: &scenario, projection: &now.0, figures: &now.1 };
        let then = Subject { scenario: &preset, projection: &then.0, figures: &then.1 };
        let plain = |text: String| text.replace('\u{a0}', " ").replace('\u{2060}', "");
        key_figures(language, now, then)
            .map(|key| {
                let number = format!("{} {}", key.number, key.unit).trim().to_owned();
                [key.label, number, key.context, key.change].map(plain)
            })
            .to_vec()
    }

    #[test]
    fn the_preset_has_not_changed() {
        for language in Language::ALL {
            let keys = strip(language, "");
            assert_eq!(keys.len(), KEY_COUNT);
            assert!(keys.iter().all(|key| key[3] == language.texts().tools.no_change), "{keys:?}");
            assert!(keys.iter().flatten().all(|text| !text.is_empty()));
        }
        let keys = strip(Language::English, "");
        assert_eq!(keys[0][..3], ["Interest, next 12 months", "$6.19 bn", "3.4 % of tokens"]);
        assert_eq!(keys[3][1..3], ["none", "earns even at a rate of zero"]);
        assert_eq!(keys[6][1..3], ["2.6 months", "$1.23 bn, already paid"]);
        let keys = strip(Language::Japanese, "");
        assert_eq!(keys[0][1..3], ["61.9 億ドル", "トークンの3.4%"]);
    }

    #[test]
    fn a_loss_says_why_there_is_no_number() {
        let keys =
            strip(Language::English, "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01");
        assert!(keys[1][1].starts_with('−') && keys[1][2] == "a loss over 12 months", "{keys:?}");
        assert_eq!(keys[6][1..], ["none", "no profit pays for $1.00 bn", "no change"]);
        assert!(keys[3][2].ends_with("points above 1.00 %"), "{keys:?}");
        assert!(keys[0][3].ends_with("against the preset"), "{keys:?}");
        let keys = strip(Language::Japanese, "preset=bank&rate=1");
        assert!(keys[0][3].starts_with("設定例比−"), "{keys:?}");
    }

    #[test]
    fn nothing_at_all_still_has_seven_figures() {
        for language in Language::ALL {
            let keys = strip(language, "tokens=0&bets=none&staff=0&months=3&cash=100&other_cost=0");
            assert!(keys.iter().flatten().all(|text| !text.is_empty() && !text.contains("NaN")));
            assert_eq!(keys[6][1], language.texts().status.none);
            assert_eq!(keys[2][1], language.texts().status.none);
        }
        let keys = strip(Language::English, "tokens=0&bets=none&months=3");
        assert_eq!(
            keys[0][..3],
            ["Interest, next 3 months", "−$51.8 k", "no tokens to compare with"]
        );
        assert_eq!(keys[6][2..], ["no bet is in the book", "the preset: 2.6 months"]);
    }

    #[test]
    fn a_small_difference_is_not_nothing() {
        let keys = strip(Language::English, "rate=3.831");
        assert!(keys[0][3].ends_with(" against the preset"), "{keys:?}");
        assert_eq!(keys[6][3], "hardly any change");
        // At a rate of nought only the fall differs.
        let keys = strip(Language::English, "rate=0");
        assert_eq!(keys[5][2..], ["if it rises; $0 if it falls", "+$1.41 bn against the preset"]);
    }

    #[test]
    fn sums_over_fewer_months_are_not_compared() {
        let keys = strip(Language::English, "months=1");
        assert_eq!(keys[0][3], "the preset: $6.19 bn in 12 months");
        assert!(keys[4][0] == "Excess reserves, Jul 2026" && keys[4][3].ends_with("the preset"));
        let keys = strip(Language::English, "holder_share=100");
        assert_eq!(keys[3][2], "earns at zero, loses at this rate");
    }
}
