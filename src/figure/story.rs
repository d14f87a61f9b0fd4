//! The argument in twelve steps: how each sets the machine, what it says of the machine as it
//! stands, and one thing to try.
//!
//! A step is a whole scenario, taken in one change; its sentences are worked out of the present
//! run, so they stay true when a reader moves on from there. Not here: which finding holds
//! ([`find`]), the words, and how a step stands on the page.

mod find;

use super::venture::{gain, stack};
use super::{ChartKind, cushion, income, race};
use crate::analysis::{Claim, Run};
use crate::record::argument as article;
use crate::scenario::{Change, Scenario, decode};
use crate::text::Language;
use crate::text::story::{StorySays, StorySince, StoryStep};
use crate::unit::Month;

/// What a step shows.
#[derive(Clone, Copy, Debug)]
pub enum StoryPicture {
    /// The machine.
    Sankey,
    /// A chart.
    Chart(&'static ChartKind),
}

/// One thing to try.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryAttempt {
    /// What it does to the scenario.
    pub change: Change,
    /// The words of its button.
    pub words: &'static str,
}

/// A step, every text finished.
#[derive(Clone, Debug)]
pub struct StoryPage {
    /// Permanent id.
    pub id: &'static str,
    /// Its number, from 1, and how many there are.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// A few words.
    pub title: &'static str,
    /// What it is about, then what the machine shows.
    pub paragraphs: Vec<String>,
    /// What the article states, in our words.
    pub says: String,
    /// What was published since.
    pub since: Option<String>,
    /// What to try; none where the machine already stands so.
    pub attempt: Option<StoryAttempt>,
    /// What to look for.
    pub hint: &'static str,
}

/// How a step sets the machine, and what it lets one try, as links hold them.
struct StoryMachine {
    step: StoryStep,
    id: &'static str,
    picture: StoryPicture,
    /// What both have in common.
    base: &'static str,
    /// What the step adds.
    set: &'static str,
    /// What the attempt adds in its place.
    attempt: &'static str,
}

/// The article’s year as published.
const YEAR_2024: &str = "preset=article-2024";
/// The newest book.
const TODAY: &str = "preset=tether-2026-06";

/// Every step, in the order of [`StoryStep::ALL`]. An id never changes. Over more months than the
/// article’s year its changes of prices are left out: nobody’s forecast.
const STORY: [StoryMachine; 12] = [
    StoryMachine {
        step: StoryStep::Press,
        id: "press",
        picture: StoryPicture::Sankey,
        base: YEAR_2024,
        set: "",
        attempt: "tokens_path=none&growth=0",
    },
    StoryMachine {
        step: StoryStep::Float,
        id: "float",
        picture: StoryPicture::Sankey,
        base: YEAR_2024,
        set: "",
        attempt: "holder_basis=rate&holder_share=40",
    },
    StoryMachine {
        step: StoryStep::Rate,
        id: "rate",
        picture: StoryPicture::Chart(&income::KIND),
        base: YEAR_2024,
        set: "",
        attempt: "history_from=2010-01",
    },
    StoryMachine {
        step: StoryStep::People,
        id: "people",
        picture: StoryPicture::Sankey,
        base: YEAR_2024,
        set: "",
        attempt: "staff=3000",
    },
    StoryMachine {
        step: StoryStep::Labs,
        id: "labs",
        picture: StoryPicture::Chart(&race::KIND),
        base: YEAR_2024,
        set: "",
        attempt: "months=60&year=all&gold_return=0&bitcoin_return=0",
    },
    StoryMachine {
        step: StoryStep::Compute,
        id: "compute",
        picture: StoryPicture::Chart(&stack::KIND),
        base: "preset=article-2024&months=84&gold_return=0&bitcoin_return=0&bet=kind:loan;name:Northern%20Data;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80",
        set: "",
        attempt: "bet=kind:compute;name:H100;units:10000;unit_price:42k;month:2024-01;hours:8760;utilisation:60;price:2.2;power:0.11;life:60",
    },
    StoryMachine {
        step: StoryStep::Data,
        id: "data",
        picture: StoryPicture::Chart(&gain::KIND),
        base: "preset=article-2024&months=36&gold_return=0&bitcoin_return=0&bet=kind:grant;name:QVAC%20Genesis;amount:100m;month:2025-12",
        set: "",
        attempt: "bets_scale=1000",
    },
    StoryMachine {
        step: StoryStep::Brain,
        id: "brain",
        picture: StoryPicture::Chart(&gain::KIND),
        base: "preset=article-2024&months=96&gold_return=0&bitcoin_return=0&bet=kind:equity;name:Blackrock%20Neurotech;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30",
        set: "",
        attempt: "outcome=tuition",
    },
    StoryMachine {
        step: StoryStep::Robots,
        id: "robots",
        picture: StoryPicture::Chart(&stack::KIND),
        base: "preset=article-2024&months=36&gold_return=0&bitcoin_return=0",
        set: "",
        attempt: "bets_scale=1000",
    },
    StoryMachine {
        step: StoryStep::Fear,
        id: "fear",
        picture: StoryPicture::Chart(&income::KIND),
        base: TODAY,
        set: "path=ramp&rate_end=1&rate_months=24",
        attempt: "rate=0",
    },
    StoryMachine {
        step: StoryStep::Ambition,
        id: "ambition",
        picture: StoryPicture::Chart(&cushion::KIND),
        base: TODAY,
        set: "",
        attempt: "shock_month=6&gold_shock=20&bitcoin_shock=33",
    },
    StoryMachine {
        step: StoryStep::Verdict,
        id: "verdict",
        picture: StoryPicture::Chart(&cushion::KIND),
        base: "preset=tether-2026-06&months=96&outcome=tuition\
            &bet=kind:loan;name:Northern%20Data;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80\
            &bet=kind:equity;name:GPUs%20through%20Damoon;amount:420m;month:2023-09;multiple:1;exit:2030-01;chance:60\
            &bet=kind:equity;name:Blackrock%20Neurotech;amount:200m;month:2024-04;multiple:2;exit:2031-04;chance:30\
            &bet=kind:equity;name:Neura%20Robotics;amount:1.2bn;month:2027-03;multiple:2;exit:2034-03;chance:30",
        set: "",
        attempt: "bets_from=reserve&bets_scale=1000",
    },
];

/// How many steps there are.
pub const STORY_STEPS: usize = STORY.len();

impl StoryMachine {
    /// The link of the step, or of its attempt. Bets that are added stand beside those of the base.
    fn link(&self, is_attempt: bool) -> String {
        let added = if is_attempt { self.attempt } else { self.set };
        if added.is_empty() { self.base.to_owned() } else { format!("{}&{added}", self.base) }
    }

    fn scenario(&self) -> Scenario {
        decode(&self.link(false)).0
    }

    fn tried(&self) -> Scenario {
        decode(&self.link(true)).0
    }
}

/// The place of the step of an id, from 0.
pub fn story_place_of(id: &str) -> Option<usize> {
    STORY.iter().position(|of| of.id == id)
}

/// What a step says of a run; places count from 0.
pub fn story_step(language: Language, place: usize, run: &Run) -> Option<StoryPage> {
    let of = STORY.get(place)?;
    let tried = of.tried();
    let attempt = (!is_same(&tried, &run.scenario)).then(|| StoryAttempt {
        change: Change::Take(Box::new(tried)),
        words: language.story_button(of.step),
    });
    Some(StoryPage {
        id: of.id,
        number: place + 1,
        count: STORY_STEPS,
        title: language.story_title(of.step),
        paragraphs: vec![
            language.story_lead(of.step).to_owned(),
            find::found(language, of.step, run),
        ],
        says: says(language, of.step).say(language),
        since: since(language, of.step).map(|since| since.say(language)),
        attempt,
        hint: language.story_hint(of.step),
    })
}

/// What a step shows.
pub fn story_picture(place: usize) -> Option<StoryPicture> {
    STORY.get(place).map(|of| of.picture)
}

/// What sets the machine as a step has it, in one change.
pub fn story_change(place: usize) -> Option<Change> {
    STORY.get(place).map(|of| Change::Take(Box::new(of.scenario())))
}

/// Whether the machine stands as a step sets it; the year that is shown is no part of it.
pub fn is_set(place: usize, scenario: &Scenario) -> bool {
    STORY.get(place).is_some_and(|of| is_same(&of.scenario(), scenario))
}

fn is_same(one: &Scenario, other: &Scenario) -> bool {
    let mut one = one.clone();
    one.show_year(other.year());
    one == *other
}

/// The article’s own figure of a claim.
fn stated(claim: Claim) -> f64 {
    claim.row().stated.unwrap_or_default()
}

/// What the article states at a step.
fn says(language: Language, step: StoryStep) -> StorySays {
    let (interest, people) = (stated(Claim::TetherInterest), stated(Claim::TetherStaff));
    let year = |claim| language.year_number(stated(claim));
    match step {
        StoryStep::Press => StorySays::Press,
        StoryStep::Float => StorySays::Float { interest },
        StoryStep::Rate => StorySays::Rate { people, treasuries: stated(Claim::TetherTreasuries) },
        StoryStep::People => StorySays::People {
            people,
            lab_people: stated(Claim::OpenAiStaff),
            times: stated(Claim::Productivity),
        },
        StoryStep::Labs => StorySays::Labs {
            openai: stated(Claim::OpenAiRevenue),
            anthropic: stated(Claim::AnthropicRevenue),
            loss: stated(Claim::OpenAiLoss),
            earned: stated(Claim::TetherProfit),
        },
        StoryStep::Compute => StorySays::Compute {
            loan: stated(Claim::CloudLoan),
            cards: stated(Claim::CloudCards),
            low: article::CARD_PRICE_LOW,
            high: stated(Claim::CloudPrice),
        },
        StoryStep::Data => StorySays::Data { subjects: stated(Claim::DataFields) },
        StoryStep::Brain => StorySays::Brain {
            stake: stated(Claim::BrainStake),
            with: stated(Claim::BrainImplants),
            all: article::IMPLANTS,
        },
        StoryStep::Robots => StorySays::Robots {
            so_far: stated(Claim::BetsInAi),
            talks: stated(Claim::RobotTalks),
            with: stated(Claim::BetsWithRobots),
            raise: article::RAISED,
        },
        StoryStep::Fear => StorySays::Fear { interest },
        StoryStep::Ambition => StorySays::Ambition,
        StoryStep::Verdict => StorySays::Verdict {
            years: article::YEARS_UNAUDITED,
            openai: year(Claim::OpenAiBreakEven),
            anthropic: year(Claim::AnthropicBreakEven),
        },
    }
}

/// What was published since on its point.
fn since(language: Language, step: StoryStep) -> Option<StorySince> {
    let day = |month, day| language.day(Month::of(2026, month), day);
    let [low, high] = article::FED_RANGE;
    match step {
        StoryStep::Labs => {
            Some(StorySince::Revenue { usd: article::PROSPECTUS_REVENUE, day: day(9, 28) })
        }
        StoryStep::Fear => {
            Some(StorySince::Rise { low, high, day: day(9, 16), before: Month::of(2023, 7) })
        }
        StoryStep::Verdict => Some(StorySince::Audit { day: day(8, 13) }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::encode;

    /// A run in which a scenario stands.
    fn run(scenario: Scenario) -> Run {
        Run::new(scenario)
    }

    #[test]
    fn every_step_stands_at_its_place_and_is_read_without_a_problem() {
        let steps: Vec<_> = STORY.iter().map(|of| of.step).collect();
        assert_eq!(steps, StoryStep::ALL);
        for (place, of) in STORY.iter().enumerate() {
            assert_eq!(story_place_of(of.id), Some(place));
            assert!(of.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
            for is_attempt in [false, true] {
                let link = of.link(is_attempt);
                assert_eq!(decode(&link).1, [], "{link}");
            }
            assert_eq!(decode(&encode(&of.tried())).0, of.tried());
        }
        assert_eq!(story_place_of("none"), None);
        assert!(story_step(Language::English, STORY_STEPS, &run(Scenario::blank())).is_none());
        assert_eq!(story_change(STORY_STEPS), None);
        assert!(!is_set(STORY_STEPS, &Scenario::blank()));
    }

    #[test]
    fn a_step_is_one_change_and_its_attempt_another() {
        for place in 0..STORY_STEPS {
            let mut scenario = Scenario::blank();
            assert!(!is_set(place, &scenario));
            assert!(story_change(place).unwrap().apply(&mut scenario));
            assert!(is_set(place, &scenario), "{place}");
            scenario.show_year(crate::scenario::YearShown::All);
            assert!(is_set(place, &scenario), "{place}");
            let page = story_step(Language::English, place, &run(scenario.clone())).unwrap();
            let attempt = page.attempt.unwrap();
            assert!(matches!(attempt.change, Change::Take(_)) && !attempt.words.is_empty());
            assert!(attempt.change.apply(&mut scenario));
            assert!(!is_set(place, &scenario), "{place}");
            let after = story_step(Language::English, place, &run(scenario)).unwrap();
            assert_eq!(after.attempt, None, "{place}");
            assert_ne!(after.paragraphs[1], page.paragraphs[1], "{place}");
        }
    }

    #[test]
    fn the_article_is_told_with_its_own_figures() {
        let says = |place: usize| {
            let page = story_step(Language::English, place, &run(Scenario::blank())).unwrap();
            page.says.replace('\u{a0}', " ")
        };
        for (place, told) in [
            (1, "about $7 bn of interest in 2024"),
            (2, "150 people look after more than $130 bn"),
            (3, "more than 3,000 people at OpenAI, about 60 times"),
            (4, "took in $3.7 bn and Anthropic $1 bn, each lost $5 bn"),
            (4, "less than the $13 bn"),
            (5, "more than $600 m lent"),
            (5, "more than 10,000 H100 cards at $20 k to $30 k each"),
            (6, "a training set of 19 subjects"),
            (7, "$200 m in April 2024"),
            (7, "31 of the 35 people"),
            (8, "nearly $1 bn in AI so far; with $1.2 bn for"),
            (8, "near $2 bn. That is near half of the $3.5 bn"),
            (11, "in 10 years never audited"),
            (11, "a profit in 2029, Anthropic in 2028"),
        ] {
            assert!(says(place).contains(told), "{told}: {}", says(place));
        }
    }

    #[test]
    fn what_a_step_shows_can_be_drawn() {
        for (place, of) in STORY.iter().enumerate() {
            let StoryPicture::Chart(kind) = of.picture else { continue };
            let run = run(of.scenario());
            let figure = (kind.make)(Language::English, &run, super::super::Frequency::default());
            assert_eq!(figure.vacancy(), None, "{place}");
            let tried = Run::new(of.tried());
            let other = (kind.make)(Language::English, &tried, super::super::Frequency::default());
            assert_ne!(figure.table(), other.table(), "{place}: the picture does not move");
        }
    }
}
