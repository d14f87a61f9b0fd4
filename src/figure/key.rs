//! The strip of key figures of the year shown: seven numbers, each with a line of context and its
//! distance from the preset as published, over the same months.
//!
//! A figure that does not exist says so and why. Amounts are those of [`KeyFigures`]; nothing is
//! computed twice. Not here: where they stand on the page.

use super::sentence::months_repaid;
use crate::analysis::{BetsFate, BreakEven, Run};
use crate::model::Period;
use crate::scenario::Lever;
use crate::text::{Language, MoneyParts, Texts, Words, decimal, signed};
use crate::unit::{Exact, Number};

/// How many figures the strip has.
pub const KEY_COUNT: usize = 7;

/// One figure, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyFigure {
    /// Its stable name in the summary.
    pub key: &'static str,
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

/// What a figure is measured in: so it is written and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyUnit {
    Money,
    /// An amount that is a change itself.
    Change,
    Percent,
    Months,
}

/// Why a figure has no number.
#[derive(Clone, Debug, PartialEq)]
enum Reason {
    /// It does not exist, as its line of context says.
    None,
    /// No rate is the break-even.
    NoRate(BreakEven),
}

/// What one figure has to say of one run.
struct Said {
    label: Option<String>,
    value: Result<f64, Reason>,
    /// Compared where the number itself has hardly moved.
    second: Option<f64>,
    context: String,
}

impl Said {
    fn new(value: Result<f64, Reason>, context: String) -> Self {
        Self { label: None, value, second: None, context }
    }

    fn called(self, label: Option<String>) -> Self {
        Self { label, ..self }
    }
}

/// A figure: its stable name, its unit, its words and what it says of a run.
type Row = (&'static str, KeyUnit, fn(&Texts) -> Words, fn(Language, &Run) -> Said);

/// The figures in the order of the strip.
const ROWS: [Row; KEY_COUNT] = [
    ("reserve_income", KeyUnit::Money, |texts| texts.key.reserve_income, interest),
    ("profit", KeyUnit::Money, |texts| texts.key.profit, profit),
    ("profit_per_employee", KeyUnit::Money, |texts| texts.key.profit_per_employee, each),
    ("break_even_rate", KeyUnit::Percent, |texts| texts.key.break_even_rate, break_even),
    ("excess", KeyUnit::Money, |texts| texts.key.excess, excess),
    ("income_per_100bp", KeyUnit::Change, |texts| texts.key.one_point, one_point),
    ("months_to_pay_bets", KeyUnit::Months, |texts| texts.key.months_to_pay_bets, bets),
];

/// The strip.
pub fn key_figures(language: Language, now: &Run, preset: &Run) -> [KeyFigure; KEY_COUNT] {
    ROWS.map(|(key, unit, words, say)| {
        let words = words(language.texts());
        let (said, published) = (say(language, now), say(language, preset));
        let parts = match &said.value {
            Ok(value) => unit.parts(language, *value),
            Err(reason) => MoneyParts { number: reason.text(language), unit: "" },
        };
        KeyFigure {
            key,
            meaning: words.meaning,
            number: parts.number,
            unit: parts.unit,
            change: distance(language, unit, (&said, now), (&published, preset)),
            label: said.label.unwrap_or_else(|| words.name.to_owned()),
            context: said.context,
        }
    })
}

/// How far a figure is from that of the preset, in words.
fn distance(
    language: Language,
    unit: KeyUnit,
    (said, now): (&Said, &Run),
    (published, preset): (&Said, &Run),
) -> String {
    let value = |said: &Said| said.value.as_ref().ok().copied();
    let all = preset.of_year.months;
    match (value(said), value(published)) {
        // Amounts of different times have no difference.
        (_, Some(value)) if now.of_year.months != all && unit.is_money() => {
            let months = language.month_count(count_of(all));
            language.preset_has(&language.over_months(&unit.text(language, value), &months))
        }
        (None, None) if said.context != published.context => {
            language.preset_has(&published.context)
        }
        (Some(now), Some(then)) if said.second.is_some() && unit.is_hardly(language, now, then) => {
            change(language, unit, said.second, published.second)
        }
        (now, then) => change(language, unit, now, then),
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole * 100.0)
}

fn period(of: &Run) -> Period<'_, Exact> {
    of.projection.period(of.scenario.year())
}

/// A ratio a year, said so where the months are not twelve.
fn a_year(language: Language, of: &Run, ratio: String) -> String {
    if count_of(of.of_year.months) == 12 { ratio } else { language.a_year(&ratio) }
}

fn interest(language: Language, of: &Run) -> Said {
    let figures = &of.of_year;
    let tokens = figures.mean_tokens * figures.years;
    let context = share(figures.reserve_income, tokens).map_or_else(
        || language.without_tokens().to_owned(),
        |percent| {
            let share = language.share_of_tokens(&language.percent(percent, 1));
            a_year(language, of, share)
        },
    );
    Said::new(Ok(figures.reserve_income), context).called(interest_label(language, of))
}

/// The label of the interest: of the next months, or of those that are named.
fn interest_label(language: Language, of: &Run) -> Option<String> {
    let period = period(of);
    let (first, last) = period.rows.first().zip(period.rows.last())?;
    let months = count_of(of.of_year.months);
    match period.before {
        0 if months == 12 => None,
        0 => Some(language.interest_of_next(months)),
        _ => Some(language.interest_of(&language.months_between(first.date, last.date))),
    }
}

fn profit(language: Language, of: &Run) -> Said {
    let profit = of.of_year.profit;
    let context = match share(profit, of.of_year.reserve_income) {
        _ if is_loss(profit) => {
            language.a_loss_for(&language.month_count(count_of(of.of_year.months)))
        }
        Some(percent) => language.share_of_interest(&language.percent_rough(percent)),
        None => language.without_interest().to_owned(),
    };
    Said::new(Ok(profit), context)
}

/// Whether a result is below nought by more than half a cent.
fn is_loss(profit: f64) -> bool {
    profit < -0.005
}

fn each(language: Language, of: &Run) -> Said {
    let staff = f64::from_decimal(of.scenario.number(Lever::Staff));
    let each = of.of_year.profit_per_employee;
    let context = match each {
        Some(_) => language.people(staff),
        None => language.without_people().to_owned(),
    };
    let name = language.texts().key.profit_per_employee.name;
    let label = period(of).is_whole.then(|| a_year(language, of, name.to_owned()));
    Said::new(each.ok_or(Reason::None), context).called(label)
}

fn break_even(language: Language, of: &Run) -> Said {
    let figures = &of.of_year;
    let named = figures.mean_rate;
    let rate_text = language.percent(named, 2);
    let points = |difference: f64| language.points(difference);
    let answer = figures.break_even;
    let rate = answer.rate().filter(|_| matches!(answer, BreakEven::At { .. }));
    let context = match rate {
        Some(rate) if (named - rate).abs() < 0.005 => language.at_todays_rate().to_owned(),
        Some(rate) if rate < named => language.points_below(&points(named - rate), &rate_text),
        Some(rate) => language.points_above(&points(rate - named), &rate_text),
        None => language.break_even_reason(answer).to_owned(),
    };
    let label =
        (!figures.is_still).then(|| language.on_opening(language.texts().key.break_even_rate.name));
    Said::new(rate.ok_or(Reason::NoRate(answer)), context).called(label)
}

fn excess(language: Language, of: &Run) -> Said {
    let context = match of.of_year.excess_ratio {
        Some(percent) => language.share_of_tokens(&language.percent(percent, 2)),
        None => language.without_tokens().to_owned(),
    };
    let label = period(of).rows.last().map(|row| language.excess_in(&language.date(row.date)));
    Said::new(Ok(of.of_year.excess), context).called(label)
}

/// One point of rate on the balance at the start: of the run shown it is another.
fn one_point(language: Language, of: &Run) -> Said {
    let figures = &of.of_year;
    let down = language.money_change(figures.income_per_100bp_down, 3);
    let context = language.for_a_point_less(&down);
    let months = count_of(figures.months);
    let context = if months == 12 {
        context
    } else {
        language.over_months(&context, &language.month_count(months))
    };
    let label = language.on_opening(language.texts().key.one_point.name);
    Said {
        second: Some(figures.income_per_100bp_down),
        ..Said::new(Ok(figures.income_per_100bp), context)
    }
    .called(Some(label))
}

fn bets(language: Language, of: &Run) -> Said {
    let figures = &of.of_year;
    let (unpaid, before) = (figures.bets_unpaid, figures.bets_paid_before);
    let amount = |usd: f64| language.money(usd, 3);
    let (value, context) = match (figures.bets_fate, figures.months_to_pay_bets) {
        (BetsFate::None, _) if before <= 0.0 => (None, language.without_bets().to_owned()),
        (BetsFate::None, None) => (None, language.no_profit_pays(&amount(before))),
        (BetsFate::None, Some(_)) => {
            (months_repaid(figures), language.already_paid(&amount(before)))
        }
        (_, Some(months)) => (Some(months), language.still_to_pay(&amount(unpaid))),
        (BetsFate::OnTime, None) => (None, language.paid_without_profit(&amount(unpaid), true)),
        (BetsFate::Late, None) => (None, language.paid_without_profit(&amount(unpaid), false)),
        (BetsFate::InPart(part), None) => {
            (None, language.paid_in_part(&amount(part), &amount(unpaid)))
        }
        (BetsFate::Unpaid | BetsFate::Later, None) => {
            (None, language.no_profit_pays(&amount(unpaid)))
        }
    };
    let label = Some(language.bets_in_months_of_profit().to_owned());
    Said::new(value.ok_or(Reason::None), context).called(label)
}

/// The distance of two numbers in words.
fn change(language: Language, unit: KeyUnit, now: Option<f64>, then: Option<f64>) -> String {
    let texts = language.texts();
    let difference = match (now, then) {
        (None, None) => return texts.tools.no_change.to_owned(),
        (Some(now), Some(then)) if is_same(now, then) => return texts.tools.no_change.to_owned(),
        (Some(_), None) => return language.preset_has(texts.status.none),
        (None, Some(then)) => return language.preset_has(&unit.text(language, then)),
        (Some(now), Some(then)) => unit.difference(language, now - then),
    };
    if is_nought(&difference) {
        return language.hardly_any_change().to_owned();
    }
    language.against_preset(&difference)
}

/// Whether two numbers are the same but for the last digits of a float.
fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() <= NOISE * a.abs().max(b.abs())
}

fn is_nought(number: &str) -> bool {
    number.chars().all(|letter| !matches!(letter, '1'..='9'))
}

/// A number of months, which figures carry as a float.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 360")]
fn count_of(months: f64) -> u32 {
    months as u32
}

/// Two values closer than this part of the larger differ by the noise of floats alone.
const NOISE: f64 = 1e-12;

impl Reason {
    /// The word in the place of the number.
    fn text(&self, language: Language) -> String {
        match self {
            Self::None => language.texts().status.none.to_owned(),
            Self::NoRate(answer) => language.break_even_value(*answer),
        }
    }
}

impl KeyUnit {
    fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::Change)
    }

    /// Whether two numbers differ by less than is written, or not at all.
    fn is_hardly(self, language: Language, now: f64, then: f64) -> bool {
        is_nought(&self.difference(language, now - then))
    }

    fn parts(self, language: Language, value: f64) -> MoneyParts {
        match self {
            Self::Money => language.money_parts(value, 3),
            Self::Change => {
                let MoneyParts { number, unit } = language.money_parts(value, 3);
                let plus = if value > 0.0 && !is_nought(&number) { "+" } else { "" };
                MoneyParts { number: format!("{plus}{number}"), unit }
            }
            Self::Percent => {
                let decimals = if value.abs() < 99.995 { 2 } else { 0 };
                MoneyParts { number: language.percent(value, decimals), unit: "" }
            }
            Self::Months => {
                let number = match value {
                    months if months < 9.95 => language.tenths_short(months),
                    months => decimal(months, u32::from(months < 99.95)),
                };
                MoneyParts { number, unit: language.months_unit() }
            }
        }
    }

    fn text(self, language: Language, value: f64) -> String {
        match self {
            Self::Money => language.money(value, 3),
            Self::Change => language.money_change(value, 3),
            Self::Percent => language.percent(value, 2),
            Self::Months => language.months(value),
        }
    }

    fn difference(self, language: Language, difference: f64) -> String {
        match self {
            Self::Money | Self::Change => language.money_change(difference, 3),
            Self::Percent => language.point_change(&signed(difference, 2)),
            Self::Months => language.in_months(&signed(difference, 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(language: Language, link: &str) -> Vec<[String; 4]> {
        let now = Run::of_link(link);
        let preset = now.scenario.as_published().over_the_time_of(&now.scenario);
        let plain = |text: String| text.replace('\u{a0}', " ").replace('\u{2060}', "");
        key_figures(language, &now, &Run::new(preset))
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
        assert_eq!(keys[3][1..3], ["below 0 %", "earns even at a rate of zero"]);
        assert_eq!(keys[6][1..3], ["2.6 months", "$1.23 bn, already paid"]);
        let keys = strip(Language::Japanese, "");
        assert_eq!(keys[0][1..3], ["61.9 億ドル", "トークンの3.4%"]);
    }

    #[test]
    fn a_loss_says_why_there_is_no_number() {
        let keys =
            strip(Language::English, "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01");
        assert!(keys[1][1].starts_with('−') && keys[1][2] == "a loss over 12 months", "{keys:?}");
        let paid = "$1.00 bn, paid on time without a profit";
        assert_eq!(keys[6][1..], ["none", paid, "the preset: no bet to pay"]);
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
        assert_eq!(keys[6][2..], ["no bet to pay", "the preset: 2.6 months"]);
    }

    #[test]
    fn a_year_names_its_months_and_the_whole_is_a_year() {
        let keys = strip(Language::English, "year=2");
        assert_eq!(keys[0][0], "Interest, Jul 2027 – Jun 2028");
        assert_eq!(keys[4][0], "Cushion, Jun 2028");
        let keys = strip(Language::English, "months=66&year=6");
        assert_eq!(keys[0][0], "Interest, Jul 2031 – Dec 2031");
        assert!(keys[0][2].ends_with("% of tokens a year"), "{keys:?}");
        let keys = strip(Language::English, "year=all");
        assert_eq!(
            keys[0][..3],
            ["Interest, next 60 months", "$30.9 bn", "3.4 % of tokens a year"]
        );
        assert_eq!(keys[2][..3], ["Profit per employee a year", "$22.9 m", "250 people"]);
        assert_eq!(keys[4][0], "Cushion, Jun 2031");
    }

    #[test]
    fn a_run_leaves_the_point_of_rate_to_the_opening_reserve() {
        let keys = strip(Language::English, "run_share=70");
        assert_eq!(keys[5][0], "One point of rate, opening reserve");
        assert_eq!(keys[3][0], "Break-even rate, opening reserve");
        assert_eq!(strip(Language::English, "")[3][0], "Break-even rate");
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
    fn the_noise_of_floats_is_no_change() {
        let pair = |now, then| change(Language::English, KeyUnit::Change, Some(now), Some(then));
        assert_eq!(pair(1_406_517_568.864_387, 1_406_517_568.864_386_3), "no change");
        assert_eq!(pair(1_406_517_568.864, 1_406_517_568.86), "hardly any change");
    }

    #[test]
    fn the_preset_is_taken_over_the_same_months() {
        for link in ["months=1", "months=3", "months=66&year=6", "year=3", "months=24&year=all"] {
            for key in strip(Language::English, link) {
                assert_eq!(key[3], "no change", "{link} {key:?}");
            }
        }
        let keys = strip(Language::English, "months=3&rate=4.83");
        assert_eq!(keys[5][0], "One point of rate, opening reserve");
        assert_eq!(
            keys[5][1..],
            ["+$355 m", "if it rises; −$355 m if it falls over 3 months", "no change"]
        );
        assert_eq!(strip(Language::English, "months=1")[4][0], "Cushion, Jul 2026");
        let keys = strip(Language::English, "holder_share=100");
        assert_eq!(keys[3][2], "earns at zero, loses at this rate");
    }
}
