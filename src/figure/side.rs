//! The present scenario beside what is pinned: a table of the key figures, a sentence for each pin, and
//! the inputs that differ.
//!
//! Figures and words are those of the strip ([`super::key`]). Not here: the runs of the pins
//! ([`crate::analysis::PinnedRun`]), and what can be done with a pin.

use super::control::{changes, value_text};
use super::key::{Apart, answer_text, apart, is_same};
use crate::analysis::{Answer, IncomeChange, Metric, PinnedRun, ProfitChange, Run, profit_change};
use crate::scenario::{Id, Letter, Parameter, Scenario};
use crate::text::side::{SideIncome, SideLead, SideMode, SidePart, SideSaid};
use crate::text::{DASH, Language};
use crate::unit::HALF_CENT;

/// The table, every text finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideTable {
    /// The heads of the pins' columns.
    pub heads: Vec<String>,
    /// A row a key figure.
    pub rows: Vec<SideRow>,
    /// Over which months, and what is not told.
    pub note: String,
}

/// A key figure of the present scenario and of each pin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideRow {
    /// Its name.
    pub label: String,
    /// Of the present scenario.
    pub now: String,
    /// Of the pins, in the order of their letters.
    pub pins: Vec<String>,
}

/// An input that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideInput {
    /// The input.
    pub id: Id,
    /// Its name.
    pub name: &'static str,
    /// The present value, and that of the pin.
    pub values: String,
}

/// How many figures the table has.
pub const SIDE_ROWS: usize = Metric::ALL.len();

/// The table of a run and what stands beside it.
pub fn side_table(language: Language, of: &Run, mode: SideMode) -> SideTable {
    let head = |pin: &PinnedRun| match mode {
        SideMode::Columns => pin.letter.word().to_owned(),
        SideMode::Difference | SideMode::PerCent => language.side_against(pin.letter.word()),
    };
    let row = |metric: Metric| {
        let answer = metric.of(of);
        let pin = |pin: &PinnedRun| match mode {
            SideMode::Columns => answer_text(language, metric, &metric.of(&pin.run)),
            SideMode::Difference => {
                apart(language, metric, (&answer, of), &pin.run).short(language, pin.letter)
            }
            SideMode::PerCent => per_cent(language, metric, (&answer, of), pin),
        };
        let label = answer.label.map(|label| label.say(language));
        SideRow {
            label: label.unwrap_or_else(|| language.metric(metric).to_owned()),
            now: answer_text(language, metric, &answer),
            pins: of.beside.iter().map(pin).collect(),
        }
    };
    let more = if mode == SideMode::PerCent { language.side_per_cent() } else { "" };
    SideTable {
        heads: of.beside.iter().map(head).collect(),
        rows: Metric::ALL.map(row).to_vec(),
        note: language.sentences(&[language.side_months(), more]),
    }
}

/// How far a figure is from that of a pin, in per cent of it: only between numbers above nought, and
/// over the same number of months.
fn per_cent(
    language: Language,
    metric: Metric,
    (answer, here): (&Answer, &Run),
    pin: &PinnedRun,
) -> String {
    let there = &pin.run;
    let is_same_time = here.of_year.month_count() == there.of_year.month_count();
    let values = [answer.value.ok(), metric.of(there).value.ok()];
    match (apart(language, metric, (answer, here), there), values) {
        (Apart::Same, _) => Apart::Same.short(language, pin.letter),
        (_, [Some(now), Some(then)]) if now >= 0.0 && then > 0.0 && is_same_time => {
            language.percent_change((now / then - 1.0) * 100.0)
        }
        _ => DASH.to_owned(),
    }
}

/// What makes the profit another than that of a pin, in a sentence or two.
pub fn side_said(language: Language, of: &Run, pin: &PinnedRun) -> String {
    let letter = pin.letter.word();
    let Some(found) = profit_change(&pin.run, of) else {
        let [now, then] = [of, &*pin.run].map(|run| run.of_year.month_count());
        return SideSaid::OtherMonths { letter, now, then }.say(language);
    };
    let lead = lead(&found);
    let said = match parts(&found) {
        parts if parts.is_empty() => SideSaid::Alone { letter, lead },
        parts => SideSaid::Parted { letter, lead, parts },
    };
    let is_alone = matches!(said, SideSaid::Alone { .. });
    let why = of_income(&found, of, &pin.run).filter(|_| !is_alone);
    let why = why.map(|why| why.say(language));
    language.sentences(&[&said.say(language), &why.unwrap_or_default()])
}

fn lead(found: &ProfitChange) -> SideLead {
    let ([then, now], by) = (found.profits, found.by());
    let is_loss = |profit: f64| profit < -HALF_CENT;
    match (is_loss(then), is_loss(now)) {
        _ if by.abs() < HALF_CENT => SideLead::Same,
        (true, true) if by < 0.0 => SideLead::LargerLoss { by: -by },
        (true, true) => SideLead::SmallerLoss { by },
        (false, true) => SideLead::Loss { now: -now, then: then.max(0.0) },
        (true, false) => SideLead::Profit { now: now.max(0.0), then: -then },
        (false, false) if is_same(then, now) => SideLead::Hardly,
        (false, false) if by < 0.0 => SideLead::Less { by: -by },
        (false, false) => SideLead::More { by },
    }
}

/// The parts that are something, in the order in which income becomes profit. A part below a
/// billionth of the profits is the noise of rounding to cents.
fn parts(found: &ProfitChange) -> Vec<SidePart> {
    let income = match found.income {
        IncomeChange::Parted(parts) => {
            [SidePart::Rate { usd: parts.rate }, SidePart::Volume { usd: parts.volume }].to_vec()
        }
        IncomeChange::NoTokens(usd) => vec![SidePart::Income { usd }],
    };
    let behind = [SidePart::PaidAway { usd: found.paid_away }, SidePart::Rest { usd: found.rest }];
    let all = income.into_iter().chain(behind);
    all.filter(|part| is_something(amount(part), found)).collect()
}

fn amount(part: &SidePart) -> f64 {
    match part {
        SidePart::Rate { usd }
        | SidePart::Volume { usd }
        | SidePart::Income { usd }
        | SidePart::PaidAway { usd }
        | SidePart::Rest { usd } => *usd,
    }
}

fn is_something(usd: f64, found: &ProfitChange) -> bool {
    let [then, now] = found.profits.map(f64::abs);
    usd.abs() > HALF_CENT.max(then.max(now) * 1e-9)
}

/// What is to be said of interest that does not part in two.
fn of_income(found: &ProfitChange, now: &Run, then: &Run) -> Option<SideIncome> {
    let IncomeChange::Parted(income) = found.income else { return Some(SideIncome::NoTokens) };
    let has = [income.rate, income.volume].map(|usd| is_something(usd, found));
    let is_same_tokens = is_same(now.of_year.mean_tokens, then.of_year.mean_tokens);
    match has {
        [false, false] => Some(SideIncome::Same),
        [true, false] if is_same_tokens => Some(SideIncome::SameTokens),
        [false, true] => Some(SideIncome::SameYield),
        _ => None,
    }
}

/// The inputs in which the present scenario differs from a pin, in canonical order. Names are told
/// elsewhere; the horizon and the year that is shown are those of the present one for both.
pub fn side_differing(now: &Scenario, then: &Scenario) -> Vec<Id> {
    let is_told = |id: &Id| {
        let is_time = matches!(id, Id::Year | Id::Parameter(Parameter::Months));
        !is_time && *id != Id::Name
    };
    changes(&now.differs(then).into_iter().filter(is_told).collect::<Vec<_>>())
}

/// The same with both values, in words.
pub fn side_inputs(
    language: Language,
    now: &Scenario,
    (letter, then): (Letter, &Scenario),
) -> Vec<SideInput> {
    let input = |id: Id| {
        let [own, other] = [now, then].map(|of| value_text(language, of, id));
        let other = if own == other { language.other_bets(&other) } else { other };
        SideInput {
            id,
            name: language.label(id),
            values: language.value_and_pins(&own, letter.word(), &other),
        }
    };
    side_differing(now, then).into_iter().map(input).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace('\u{a0}', " ").replace('\u{2060}', "")
    }

    fn said(link: &str) -> Vec<String> {
        let run = Run::of_link(link);
        let one = |pin| plain(&side_said(Language::English, &run, pin));
        run.beside.iter().map(one).collect()
    }

    fn cells(link: &str, mode: SideMode) -> Vec<Vec<String>> {
        let table = side_table(Language::English, &Run::of_link(link), mode);
        let row = |row: &SideRow| {
            [&row.label, &row.now].into_iter().chain(&row.pins).map(|text| plain(text)).collect()
        };
        table.rows.iter().map(row).collect()
    }

    #[test]
    fn each_pin_is_told_as_difference_per_cent_or_value() {
        let link = "rate=4.83&pin=tether-2026-06&pin=tether-2026-06~rate:4.83&pin=bank~rate:1";
        let of = |mode| cells(link, mode);
        let [difference, per_cent, columns] = SideMode::ALL.map(of);
        assert_eq!(difference[0][0], "Interest, next 12 months");
        assert_eq!(difference[0][3], "no change");
        assert!(difference[1][2].starts_with("+$1.40"), "{difference:?}");
        assert!(per_cent[0][2].starts_with('+') && per_cent[0][2].ends_with(" %"), "{per_cent:?}");
        // A loss and no rate below nought have no per cent.
        assert_eq!([&per_cent[1][4], &per_cent[3][2]], ["–", "no change"]);
        assert!(columns[1][4].starts_with('−'), "{columns:?}");
        assert_eq!(columns[3][2], "below 0 %");
        for rows in [&difference, &per_cent, &columns] {
            assert!(rows.len() == SIDE_ROWS && rows.iter().all(|row| row.len() == 5));
            assert!(rows.iter().flatten().all(|text| !text.is_empty() && !text.contains("NaN")));
        }
    }

    #[test]
    fn a_column_is_the_strip_of_the_pin() {
        let links = ["preset=bank&rate=1", "preset=circle-2025", "preset=pyusd-2026-08&tokens=9bn"];
        for (language, link) in Language::ALL.into_iter().flat_map(|l| links.map(|link| (l, link)))
        {
            let now = Run::of_link(&format!(
                "year=2&{}",
                link.replacen("preset=", "pin=", 1)
                    .replace('&', "~")
                    .replace("~rate=", "~rate:")
                    .replace("~tokens=", "~tokens:")
            ));
            let alone = Run::of_link(&format!("{link}&months=60&year=2"));
            let strip = super::super::key::key_figures(language, &alone, &alone);
            let table = side_table(language, &now, SideMode::Columns);
            for (row, key) in table.rows.iter().zip(strip).take(6) {
                let number = format!("{}{}", key.number, key.unit);
                let bare = |text: &str| text.replace(['\u{a0}', ' '], "");
                assert_eq!(bare(&row.pins[0]), bare(&number), "{link} {}", row.label);
            }
        }
    }

    #[test]
    fn a_change_of_profit_is_told_with_its_parts() {
        assert_eq!(said("pin=tether-2026-06"), ["Against A, profit is the same."]);
        let [rate, tokens] = &said(
            "rate=4.83&tokens=200bn&pin=tether-2026-06~tokens:200bn&pin=tether-2026-06~rate:4.83",
        )[..] else {
            panic!()
        };
        assert!(rate.contains("more: +$1.53 bn from the rate earned"), "{rate}");
        assert!(rate.ends_with("The tokens are the same, so nothing comes from volume."), "{rate}");
        assert!(tokens.contains("from the volume of tokens"), "{tokens}");
        let costs = &said("other_cost=1bn&pin=tether-2026-06")[0];
        assert!(costs.starts_with("Against A, profit is $8"), "{costs}");
        assert!(costs.contains(" less: "), "{costs}");
    }

    #[test]
    fn losses_and_issuers_of_nothing_have_their_words() {
        let loss = &said("preset=bank&rate=1&pin=bank")[0];
        assert!(
            loss.contains("there is a loss of $") && loss.contains("in the place of a profit"),
            "{loss}"
        );
        let profit = &said("preset=bank&pin=bank~rate:1")[0];
        assert!(profit.contains("there is a profit of $"), "{profit}");
        let [larger, smaller] = &said("preset=bank&rate=1&pin=bank~rate:1.2&pin=bank~rate:0.5")[..]
        else {
            panic!()
        };
        assert!(larger.contains("the loss is $") && larger.contains("larger:"), "{larger}");
        assert!(smaller.contains("smaller:"), "{smaller}");
        let none = &said("pin=tether-2026-06~tokens:0~bets:none")[0];
        assert!(none.contains("from interest") && none.ends_with("rate and volume."), "{none}");
        let short = &said("months=360&tokens=10tn&growth=50&gold_return=150&year=all&pin=bank")[0];
        assert!(short.contains("they are not set against each other"), "{short}");
    }

    #[test]
    fn what_differs_is_listed_in_words_and_the_horizon_is_not() {
        let run = Run::of_link(
            "rate=2&name=x&year=2&path=ramp&rate_end=1&pin=tether-2026-06~months:24~bets:none&pin=tether-2026-06~bet:kind:grant;amount:1m;month:2027-01",
        );
        let listed = |place: usize| {
            let pin = &run.beside[place];
            side_inputs(Language::English, &run.scenario, (pin.letter, &pin.run.scenario))
                .iter()
                .map(|input| plain(&format!("{}: {}", input.name, input.values)))
                .collect::<Vec<_>>()
        };
        let [path, bets, rate] = &listed(0)[..] else { panic!("{:?}", listed(0)) };
        assert_eq!(path, "Rate path: Glide to 1.00 % · A: Flat");
        assert!(
            bets.ends_with(" bets · A: none") && rate == "Bill rate: 2.00 % · A: 3.83 %",
            "{bets} {rate}"
        );
        let same = Run::of_link(
            "bet=kind:grant;amount:1m;month:2027-02&pin=tether-2026-06~bet:kind:grant;amount:1m;month:2027-01",
        );
        let pin = &same.beside[0];
        let [bet] =
            &side_inputs(Language::English, &same.scenario, (pin.letter, &pin.run.scenario))[..]
        else {
            panic!()
        };
        assert_eq!(bet.values, "1 bet · A: 1 bet, others");
    }
}
