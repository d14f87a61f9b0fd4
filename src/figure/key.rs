//! The strip of key figures of the year shown: seven numbers, each with a line of context and its
//! distance from the preset as published or, once something is pinned, from the first pin; both over
//! the same months.
//!
//! Not here: which figures there are and what they answer, see [`Metric`]; where they stand on the
//! page.

use crate::analysis::{Answer, Metric, MetricUnit, NoAnswer, Run, rests_on_assumption};
use crate::scenario::Letter;
use crate::text::{Language, MoneyParts, decimal, signed};

/// How many figures the strip has.
pub const KEY_COUNT: usize = Metric::ALL.len();

/// One figure, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyFigure {
    /// Its stable name in the summary.
    pub key: &'static str,
    /// Its name.
    pub label: String,
    /// What it means, in one sentence.
    pub(crate) meaning: &'static str,
    /// The large number, or the word for none.
    pub number: String,
    /// The small unit behind it, where there is one.
    pub unit: &'static str,
    /// One line of context, or why there is no number.
    pub context: String,
    /// The distance from the preset or the first pin, in words where there is none.
    pub change: String,
}

/// How far a figure of one run is from that of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// It is the same.
    Same,
    /// It differs by less than is shown.
    Hardly,
    /// It differs by so much.
    By(String),
    /// There is no difference; this is what the other has.
    Has(String),
}

/// The strip.
pub fn key_figures(language: Language, now: &Run, preset: &Run) -> [KeyFigure; KEY_COUNT] {
    let pin = now.beside.first();
    let (letter, then) = (pin.map(|pin| pin.letter), pin.map_or(preset, |pin| &pin.run));
    Metric::ALL.map(|metric| {
        let answer = metric.of(now);
        let MoneyParts { number, unit } = match answer.value {
            Ok(value) => parts(language, metric.unit(), value),
            Err(reason) => MoneyParts { number: why(language, reason), unit: "" },
        };
        KeyFigure {
            key: metric.key(),
            meaning: language.metric_meaning(metric),
            number,
            unit,
            change: apart(language, metric, (&answer, now), then).say(language, letter),
            context: marked(language, now, metric, context(language, &answer)),
            label: answer
                .label
                .map_or_else(|| language.metric(metric).to_owned(), |label| label.say(language)),
        }
    })
}

/// The word in the place of a number.
fn why(language: Language, reason: NoAnswer) -> String {
    match reason {
        NoAnswer::None => language.texts().status().none.to_owned(),
        NoAnswer::NoRate(found) => language.break_even_value(found),
    }
}

fn context(language: Language, answer: &Answer) -> String {
    match (answer.context, answer.value) {
        (Some(context), _) => context.say(language),
        (None, Err(NoAnswer::NoRate(found))) => language.break_even_reason(found).to_owned(),
        (None, _) => String::new(),
    }
}

/// The context of a figure that rests on what is assumed of a small issuer says so.
fn marked(language: Language, now: &Run, metric: Metric, context: String) -> String {
    let things = rests_on_assumption(now, metric);
    match language.assumed_mark(&things) {
        _ if things.is_empty() => context,
        mark if context.is_empty() => mark,
        mark => language.with_mark(&context, &mark),
    }
}

impl Apart {
    /// In words, from a pin or else the preset.
    fn say(self, language: Language, letter: Option<Letter>) -> String {
        match (self, letter) {
            (Self::By(differs), None) => language.against_preset(&differs),
            (Self::By(differs), Some(pin)) => language.against_pin(&differs, pin.word()),
            (Self::Has(value), None) => language.preset_has(&value),
            (other, letter) => other.short(language, letter.unwrap_or(Letter::A)),
        }
    }

    /// The same below the head of a pin.
    pub(super) fn short(self, language: Language, letter: Letter) -> String {
        match self {
            Self::Same => language.texts().tools().no_change.to_owned(),
            Self::Hardly => language.hardly_any_change().to_owned(),
            Self::By(differs) => differs,
            Self::Has(value) => language.pin_has(letter.word(), &value),
        }
    }
}

/// How far a figure is from that of another run.
pub(super) fn apart(
    language: Language,
    metric: Metric,
    (answer, now): (&Answer, &Run),
    then: &Run,
) -> Apart {
    let (unit, other) = (metric.unit(), metric.of(then));
    let all = then.of_year.month_count();
    let is_money = matches!(unit, MetricUnit::Money | MetricUnit::Change);
    match (answer.value.ok(), other.value.ok()) {
        // Amounts of different times have no difference.
        (_, Some(value)) if now.of_year.month_count() != all && is_money => {
            let months = language.month_count(all);
            Apart::Has(language.over_months(&text(language, unit, value), &months))
        }
        (None, None) => match [answer, &other].map(|answer| context(language, answer)) {
            [own, other] if own != other => Apart::Has(other),
            _ => change(language, unit, None, None),
        },
        (Some(now), Some(then))
            if answer.second.is_some() && is_nought(&difference(language, unit, now - then)) =>
        {
            change(language, unit, answer.second, other.second)
        }
        (now, then) => change(language, unit, now, then),
    }
}

/// How far two numbers are apart.
fn change(language: Language, unit: MetricUnit, now: Option<f64>, then: Option<f64>) -> Apart {
    let differs = match (now, then) {
        (None, None) => return Apart::Same,
        (Some(now), Some(then)) if is_same(now, then) => return Apart::Same,
        (Some(_), None) => return Apart::Has(language.texts().status().none.to_owned()),
        (None, Some(then)) => return Apart::Has(text(language, unit, then)),
        (Some(now), Some(then)) => difference(language, unit, now - then),
    };
    if is_nought(&differs) { Apart::Hardly } else { Apart::By(differs) }
}

/// Whether two numbers are the same but for the last digits of a float.
pub(super) fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() <= NOISE * a.abs().max(b.abs())
}

fn is_nought(number: &str) -> bool {
    number.chars().all(|letter| !matches!(letter, '1'..='9'))
}

/// Two values closer than this part of the larger differ by the noise of floats alone.
const NOISE: f64 = 1e-12;

/// A value as a large number and a small unit.
fn parts(language: Language, unit: MetricUnit, value: f64) -> MoneyParts {
    let number = match unit {
        MetricUnit::Money => return language.money_parts(value, 3),
        MetricUnit::Change => {
            let MoneyParts { number, unit } = language.money_parts(value, 3);
            let plus = if value > 0.0 && !is_nought(&number) { "+" } else { "" };
            return MoneyParts { number: format!("{plus}{number}"), unit };
        }
        MetricUnit::Percent => language.percent(value, if value.abs() < 99.995 { 2 } else { 0 }),
        MetricUnit::Months if value < 9.95 => language.tenths_short(value),
        MetricUnit::Months => decimal(value, u32::from(value < 99.95)),
    };
    let unit = if unit == MetricUnit::Months { language.months_unit() } else { "" };
    MoneyParts { number, unit }
}

/// What a run answers, in words: the number, or the word in its place.
pub(super) fn answer_text(language: Language, metric: Metric, answer: &Answer) -> String {
    match answer.value {
        Ok(value) => text(language, metric.unit(), value),
        Err(reason) => why(language, reason),
    }
}

/// A value in words.
pub(super) fn text(language: Language, unit: MetricUnit, value: f64) -> String {
    match unit {
        MetricUnit::Money => language.money(value, 3),
        MetricUnit::Change => language.money_change(value, 3),
        MetricUnit::Percent => language.percent(value, 2),
        MetricUnit::Months => language.months(value),
    }
}

/// A difference in words.
pub(super) fn difference(language: Language, unit: MetricUnit, difference: f64) -> String {
    match unit {
        MetricUnit::Money | MetricUnit::Change => language.money_change(difference, 3),
        MetricUnit::Percent => language.point_change(&signed(difference, 2)),
        MetricUnit::Months => language.in_months(&signed(difference, 1)),
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
            assert!(
                keys.iter().all(|key| key[3] == language.texts().tools().no_change),
                "{keys:?}"
            );
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
    fn what_rests_on_assumed_costs_carries_the_mark() {
        let keys = strip(Language::English, "preset=pyusd-2026-08");
        let marked: Vec<_> = keys.iter().map(|key| key[2].contains("rests on assumed")).collect();
        // Interest, cushion and a point of rate do not; there is no bet to pay.
        assert_eq!(marked, [false, true, true, true, false, false, false], "{keys:?}");
        assert!(keys[1][2].ends_with("of interest · rests on assumed costs and split"), "{keys:?}");
        let keys = strip(Language::Japanese, "preset=fund-buidl-2026");
        assert!(keys[1][2].ends_with("・経費は仮定"), "{keys:?}");
        // Its profit stays in the reserve, so the cushion rests on it too.
        assert!(keys[4][2].ends_with("・経費は仮定"), "{keys:?}");
    }

    #[test]
    fn nothing_at_all_still_has_seven_figures() {
        for language in Language::ALL {
            let keys = strip(language, "tokens=0&bets=none&staff=0&months=3&cash=100&other_cost=0");
            assert!(keys.iter().flatten().all(|text| !text.is_empty() && !text.contains("NaN")));
            assert_eq!(keys[6][1], language.texts().status().none);
            assert_eq!(keys[2][1], language.texts().status().none);
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
        let pair = |now, then| change(Language::English, MetricUnit::Change, Some(now), Some(then));
        assert_eq!(pair(1_406_517_568.864_387, 1_406_517_568.864_386_3), Apart::Same);
        assert_eq!(pair(1_406_517_568.864, 1_406_517_568.86), Apart::Hardly);
    }

    #[test]
    fn with_pins_the_strip_tells_the_distance_from_the_first() {
        let keys = strip(Language::English, "rate=4.83&pin=tether-2026-06~tokens:100bn&pin=bank");
        assert!(keys[0][3].ends_with(" against A"), "{keys:?}");
        let keys = strip(Language::English, "rate=4.83&pin=tether-2026-06~rate:4.83");
        assert!(keys.iter().all(|key| key[3] == "no change"), "{keys:?}");
        let keys = strip(Language::English, "pin=tether-2026-06~tokens:0~bets:none~staff:0");
        assert_eq!((keys[2][3].as_str(), keys[6][3].as_str()), ("A: none", "A: none"));
        let keys = strip(Language::Japanese, "rate=4.83&pin=tether-2026-06");
        assert!(keys[0][3].starts_with("A比+"), "{keys:?}");
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
