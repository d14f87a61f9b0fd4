//! The argument in steps: its numbers against `tests/golden/story.py`, and that every text of it is
//! finished in every state the machine can be set to.

use rust_decimal::Decimal;
use seigniorage::analysis::Run;
use seigniorage::figure::story::{STORY_STEPS, story_change, story_step};
use seigniorage::model::{Projection, Row, project};
use seigniorage::scenario::{
    Change, Class, Kind, Parameter, ParameterRow, Preset, Scenario, YearShown, decode,
};
use seigniorage::text::{Language, count, decimal};
use seigniorage::unit::{Month, Usd};
use serde_json::Value;

use super::common::{any_scenario, float, link, samples};

/// The scenario that a change takes.
fn taken(change: &Change) -> Scenario {
    match change {
        Change::Take(scenario) => (**scenario).clone(),
        other => panic!("{other:?}"),
    }
}

/// A number as its sentence writes it.
fn written(language: Language, of: &Value) -> String {
    let number = of[1].as_f64().unwrap_or_default();
    match of[0].as_str().unwrap() {
        "money" => language.money_short(number),
        "money2" => language.money(number, 2),
        "money3" => language.money(number, 3),
        "percent1" => language.percent(number, 1),
        "percent2" => language.percent(number, 2),
        "rough" => language.percent(number, 0),
        "months" => language.months(number),
        "people" => count(number),
        "tenths" => decimal(number, u32::from(number < 9.95)),
        "month" => {
            let month: Month = of[1].as_str().unwrap().parse().unwrap();
            let name = [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ][month.month() as usize - 1];
            match language {
                Language::English => format!("{name} {}", month.year()),
                Language::Japanese => format!("{}年{}月", month.year(), month.month()),
            }
        }
        other => panic!("{other}"),
    }
}

/// The English says them in this order, the Japanese in its own.
fn says(language: Language, told: &str, numbers: &Value) -> Result<(), String> {
    let mut rest = told;
    for of in numbers.as_array().unwrap() {
        let text = written(language, of);
        let place = rest.find(&text).ok_or_else(|| format!("no {text} in “{rest}” of “{told}”"))?;
        if language == Language::English {
            rest = &rest[place + text.len()..];
        }
    }
    Ok(())
}

#[test]
fn every_step_says_the_numbers_of_its_own_machine() {
    let golden: Value = serde_json::from_str(include_str!("../golden/story.json")).unwrap();
    for place in 0..STORY_STEPS {
        let set = taken(&story_change(place).unwrap());
        for language in Language::ALL {
            let page = story_step(language, place, &Run::new(set.clone())).unwrap();
            let tried = Run::new(taken(&page.attempt.clone().unwrap().change));
            let after = story_step(language, place, &tried).unwrap();
            for (told, numbers) in
                [&page, &after].into_iter().zip(golden[page.id].as_array().unwrap())
            {
                let told = &told.paragraphs[1];
                let found = says(language, told, numbers);
                assert_eq!(found, Ok(()), "{}", page.id);
            }
        }
    }
}

#[test]
fn a_number_that_is_not_said_is_found() {
    let told = "$6.2\u{a0}bn in July 2026, then $1.0\u{a0}bn.";
    let golden = |usd: f64| serde_json::json!([["money", usd], ["month", "2026-07"]]);
    assert_eq!(says(Language::English, told, &golden(6.2e9)), Ok(()));
    assert!(says(Language::English, told, &golden(6.3e9)).is_err());
    // In English the order counts.
    assert!(says(Language::English, told, &golden(1e9)).is_err());
}

/// What is wrong with a text that a person reads.
fn faults(language: Language, text: &str) -> Vec<&'static str> {
    let is_word = |word: &str| text.split(|c: char| !c.is_alphanumeric()).any(|own| own == word);
    let stop = match language {
        Language::English => '.',
        Language::Japanese => '。',
    };
    let plain = text.replace('\u{a0}', " ");
    let after = plain.split(". ").skip(1).filter_map(|rest| rest.chars().next());
    let begins = plain.chars().next().into_iter().chain(after);
    let small = begins.into_iter().any(|c| c.is_ascii_lowercase());
    let found = [
        ("no full stop", !text.ends_with(stop)),
        ("two full stops", text.contains("..") || text.contains("。。")),
        ("a hole", text.contains(['{', '}', '|'])),
        ("no number", is_word("NaN") || is_word("inf") || text.contains('–')),
        ("two spaces", plain.contains("  ") || text.contains(" ,") || text.contains(" .")),
        ("minus nought", text.contains("−$0") || text.contains("−0ドル")),
        ("a small letter", language == Language::English && small),
        ("a stop within", text.contains("。、") || text.contains("、。") || text.contains(".,")),
    ];
    found.into_iter().filter(|(_, is_fault)| *is_fault).map(|(fault, _)| fault).collect()
}

fn assert_finished(scenario: Scenario) {
    let run = Run::new(scenario);
    for language in Language::ALL {
        for place in 0..STORY_STEPS {
            let page = story_step(language, place, &run).unwrap();
            let since = page.since.clone().unwrap_or_else(|| page.says.clone());
            let texts = page.paragraphs.iter().chain([&page.says, &since]);
            for text in texts.map(String::as_str).chain([page.hint]) {
                assert_eq!(faults(language, text), [""; 0], "“{text}” {}", link(&run.scenario));
            }
            assert!(!page.title.ends_with(['.', '。']));
        }
    }
}

fn at_ends(end: fn(&ParameterRow) -> rust_decimal::Decimal) -> Scenario {
    let mut scenario = Scenario::blank();
    for parameter in Parameter::ALL {
        assert!(scenario.set(*parameter, end(parameter.row())), "{parameter:?}");
    }
    scenario
}

#[test]
fn every_text_is_finished_in_any_state() {
    for mut scenario in samples(any_scenario(), 200) {
        assert_finished(scenario.clone());
        scenario.show_year(YearShown::All);
        assert_finished(scenario.clone());
        scenario.show_year(YearShown::Number(2));
        assert_finished(scenario);
    }
}

#[test]
fn every_text_is_finished_at_the_ends() {
    let ends: [fn(&ParameterRow) -> rust_decimal::Decimal; 4] =
        [|row| row.minimum, |row| row.maximum, |row| row.slider_minimum, |row| row.slider_maximum];
    let presets = Preset::ALL.into_iter().map(Scenario::preset);
    for scenario in presets.chain(ends.map(at_ends)).chain([Scenario::blank()]) {
        assert_finished(scenario);
    }
    for words in [
        "tokens=0",
        "tokens=0&bets=none&buffer=0&other_liabilities=0",
        "buffer=-3",
        "buffer=0&other_liabilities=0",
        "months=1",
        "months=1&year=all",
        "months=13&year=2",
        "staff=0",
        "staff=1",
        "staff=0.5",
        "tax=100",
        "bets=none",
        "bets_scale=0",
        "holder_share=100&partner_share=50",
        "openai_loss=0&anthropic_loss=0",
        "openai_loss=0",
        "openai_staff=0",
        "run_share=99&run_month=3",
        "preset=bank&rate=0",
        "cash=0&repo=0&fund=0&paper=0&gold=100&bitcoin=0&equities=0&loans=0&other=0",
        "cash=0&repo=0&fund=0&paper=0&gold=0&bitcoin=0&equities=0&loans=0&other=0",
        "bets_from=reserve&bets_scale=1000&outcome=tuition&dividend=100&buffer=1",
        "tokens=10tn&buffer=1000&gold=100&gold_return=150&months=360",
    ] {
        assert_finished(decode(words).0);
    }
}

#[test]
fn a_text_that_is_not_finished_is_found() {
    for (text, fault) in [
        ("The issuer earns nothing", "no full stop"),
        ("A {hole}.", "a hole"),
        ("It is NaN.", "no number"),
        ("Two  spaces.", "two spaces"),
        ("One. two.", "a small letter"),
    ] {
        assert_eq!(faults(Language::English, text), [fault]);
    }
    assert_eq!(faults(Language::Japanese, "利益は0ドル。"), [""; 0]);
}

/// A claim of a step in English, and what has to hold where it is made and nowhere else.
type Claim = (usize, &'static str, fn(&Scenario, &Projection<f64>) -> bool);

/// More than half a cent.
fn some(usd: f64) -> bool {
    usd > 0.005
}

fn year(run: &Projection<f64>) -> &[Row<f64>] {
    run.first_year()
}

fn sum(run: &Projection<f64>, of: fn(&Row<f64>) -> Usd<f64>) -> f64 {
    year(run).iter().map(|row| of(row).number()).sum()
}

/// What tokens gain in the first months.
fn moved(run: &Projection<f64>) -> f64 {
    year(run).last().unwrap().tokens.number() - run.opening.tokens.number()
}

fn assets(run: &Projection<f64>) -> f64 {
    let held = Class::ALL.map(|class| run.opening.holdings.of(class).number());
    held.iter().sum::<f64>() + run.opening.bets_inside.number()
}

fn excess(run: &Projection<f64>) -> f64 {
    let owed = run.opening.tokens.number() + run.inputs.other_liabilities.number();
    assets(run) - owed - run.opening.queue.number()
}

fn held(run: &Projection<f64>, classes: &[Class]) -> f64 {
    classes.iter().map(|class| run.opening.holdings.of(*class).number()).sum()
}

const SAFE: [Class; 4] = [Class::Cash, Class::Repo, Class::Fund, Class::Bills];
const RISKY: [Class; 5] =
    [Class::Gold, Class::Bitcoin, Class::Equities, Class::Loans, Class::Other];

/// Whether bets of these kinds count.
fn counts(scenario: &Scenario, kinds: &[Kind]) -> bool {
    scenario.bets().iter().any(|bet| bet.counted && kinds.contains(&bet.kind()))
}

fn scaled(scenario: &Scenario) -> f64 {
    let counted = scenario.bets().iter().filter(|bet| bet.counted);
    float(counted.map(seigniorage::scenario::Bet::amount).sum())
        * float(scenario.number(Parameter::BetsScale))
        / 100.0
}

/// Whether a laboratory loses money in some month shown.
fn loses(scenario: &Scenario, run: &Projection<f64>, loss: Parameter, end: Parameter) -> bool {
    let end = scenario.number(end);
    let open = year(run).iter().any(|row| Decimal::from(row.date.year()) < end);
    open && !scenario.number(loss).is_zero()
}

fn lab_losses(scenario: &Scenario, run: &Projection<f64>) -> [bool; 2] {
    [
        loses(scenario, run, Parameter::OpenaiLoss, Parameter::OpenaiBreakEven),
        loses(scenario, run, Parameter::AnthropicLoss, Parameter::AnthropicBreakEven),
    ]
}

/// The most that is missing and that waits with the bets beyond what does without them.
fn touched(scenario: &Scenario, run: &Projection<f64>) -> [bool; 2] {
    let mut bare = scenario.clone();
    bare.set_bets(Vec::new());
    let without = project::<f64>(&bare);
    let pairs = || run.rows.iter().zip(&without.rows);
    let missing = |row: &Row<f64>| (-row.excess.number()).max(0.0);
    let start = missing_at_start(run) - missing_at_start(&without);
    let lacks = pairs().map(|(with, bare)| missing(with) - missing(bare)).fold(start, f64::max);
    let waits = pairs().map(|(with, bare)| with.queue.number() - bare.queue.number());
    [some(lacks), some(waits.fold(0.0, f64::max))]
}

fn missing_at_start(run: &Projection<f64>) -> f64 {
    (-excess(run)).max(0.0)
}

const CLAIMS: &[Claim] = &[
    (0, "no token is outstanding", |_, run| !some(run.opening.tokens.number())),
    (0, " less than is owed in all", |_, run| {
        some(run.opening.tokens.number()) && some(-excess(run))
    }),
    (0, "exactly what is owed in all", |_, run| {
        some(run.opening.tokens.number()) && !some(excess(run).abs())
    }),
    (0, "more is handed in than", |_, run| some(moved(run))),
    (0, "more is asked back than", |_, run| some(-moved(run))),
    (1, "no assets to invest", |_, run| !some(assets(run))),
    (1, "none of the", |_, run| some(assets(run)) && !some(held(run, &SAFE))),
    (1, "the reserve earns no interest", |_, run| !some(sum(run, |row| row.interest).abs())),
    (1, "of interest on an overdraft", |_, run| some(-sum(run, |row| row.interest))),
    (1, "The holders get nothing", |_, run| !some(sum(run, |row| row.holders))),
    (1, "Distributors get", |_, run| some(sum(run, |row| row.partners))),
    (2, "the loss is", |_, run| some(-sum(run, |row| row.profit))),
    (2, "profit is $", |_, run| some(sum(run, |row| row.profit))),
    (3, "Nobody is employed", |of, _| of.number(Parameter::Staff).is_zero()),
    (4, "neither laboratory loses money", |of, run| lab_losses(of, run) == [false; 2]),
    (4, "two laboratories lose", |of, run| lab_losses(of, run) == [true; 2]),
    (4, "OpenAI loses", |of, run| lab_losses(of, run) == [true, false]),
    (4, "The issuer itself loses", |_, run| some(-sum(run, |row| row.profit))),
    (5, "The book has no loans and GPUs", |of, _| !counts(of, &[Kind::Loan, Kind::Compute])),
    (6, "The book has no gifts", |of, _| !counts(of, &[Kind::Grant])),
    (7, "The book has no stakes in", |of, _| !counts(of, &[Kind::Equity])),
    (8, "The book has no bets", |of, _| of.bets().iter().all(|bet| !bet.counted)),
    (8, "there is no profit to measure that by", |of, run| {
        some(scaled(of)) && !some(sum(run, |row| row.profit))
    }),
    (9, "The short rate stays at", |_, run| {
        run.rows.iter().all(|row| row.rate.number() == run.rows[0].rate.number())
    }),
    (10, "the reserve holds nothing but cash", |_, run| {
        !some(held(run, &RISKY)) && !some(run.opening.bets_inside.number())
    }),
    (10, "There is no cushion", |_, run| !some(excess(run).abs())),
    (10, "The cushion is short", |_, run| some(-excess(run))),
    (10, "is worth less than is owed", |_, run| {
        run.rows.iter().any(|row| some(-row.excess.number()))
    }),
    (11, "No bet costs anything", |of, _| !some(scaled(of))),
    (11, "The bets leave the tokens alone", |of, run| {
        some(scaled(of)) && touched(of, run) == [false; 2]
    }),
    (11, "is missing behind the tokens", |of, run| touched(of, run)[0]),
    (11, "of redemptions wait", |of, run| touched(of, run)[1]),
];

#[test]
fn what_a_step_claims_holds_and_nothing_else_is_claimed() {
    let mut met = vec![0; CLAIMS.len()];
    let words = [
        "tokens=0&other_liabilities=0&bets=none",
        "buffer=0",
        "staff=0",
        "openai_loss=0&anthropic_loss=0",
        "anthropic_loss=0",
        "cash=0&repo=0&fund=0&paper=0&gold=100&bitcoin=0&equities=0&loans=0&other=0",
        "cash=0&repo=0&fund=0&paper=0&gold=0&bitcoin=0&equities=0&loans=0&other=0",
        "bets_from=reserve&bets_scale=1000&outcome=tuition&buffer=1",
        "bets_from=reserve&run_share=80&run_month=3&bet=kind:equity;amount:30bn;month:2024-07;multiple:1;exit:2032-07",
    ];
    let chosen = words.into_iter().map(|words| decode(words).0);
    for scenario in chosen.chain(samples(any_scenario(), 400)) {
        let run = project::<f64>(&scenario);
        if run.rows.is_empty() {
            continue;
        }
        let of = Run::new(scenario);
        for (claim, (place, phrase, holds)) in CLAIMS.iter().enumerate() {
            let page = story_step(Language::English, *place, &of).unwrap();
            let told = page.paragraphs[1].replace('\u{a0}', " ");
            let is_made = told.contains(phrase);
            assert_eq!(
                is_made,
                holds(&of.scenario, &run),
                "{phrase}: {told} {}",
                link(&of.scenario)
            );
            met[claim] += usize::from(is_made);
        }
    }
    let never: Vec<_> =
        CLAIMS.iter().zip(&met).filter(|(_, met)| **met == 0).map(|(claim, _)| claim.1).collect();
    assert_eq!(never, [""; 0]);
}
