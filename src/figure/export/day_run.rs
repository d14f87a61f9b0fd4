//! The run by the day and the liquidity ladder as the native example prints them.
//!
//! USD; shares in percent of the tokens at the start; cents on the dollar; days from 1. What is not
//! there is null.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::analysis::{
    BreakingShare, ByClass, Coverage, DayTerms, Payout, Run, Solvency, Wait, day_run, ladder,
    share_that_loses, share_that_waits,
};
use crate::scenario::{Class, Scenario};

/// USD by class.
type Amounts = BTreeMap<&'static str, f64>;

/// A run by the day under its stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayRunOut {
    /// Tokens that come back, percent.
    pub share: f64,
    /// Days over which they do.
    pub days: u32,
    /// How they spread over them.
    pub profile: &'static str,
    /// Days from asking to being due.
    pub redemption_days: u32,
    /// What is sold first.
    pub order: &'static str,
    /// Tokens at the start.
    pub tokens: f64,
    /// `everyone`, `waits`, `nobody_asks` or `no_tokens`.
    pub outcome: &'static str,
    /// The first day on which someone waits.
    pub waits_from: Option<u32>,
    /// For how much.
    pub waits_usd: Option<f64>,
    /// The most that waits at a close.
    pub waits_most: Option<f64>,
    /// On which day.
    pub waits_most_day: Option<u32>,
    /// When the last of them is paid; null where that is not within two years.
    pub waits_until: Option<u32>,
    /// Whether the reserve covers all claims: `holds`, `already` not, not `from` a day on.
    pub insolvent: &'static str,
    /// That day.
    pub insolvent_from: Option<u32>,
    /// What those get who are paid until the last is due, cents on the dollar.
    pub early: f64,
    /// What is left for those who come later.
    pub late: f64,
    /// What these lose together.
    pub late_loss: f64,
    /// What the reserve could raise until the last is due.
    pub can_raise: f64,
    /// Whether there is a share from which on someone waits: `never`, `at`, `already`.
    pub breaks: &'static str,
    /// That share.
    pub breaks_at: Option<f64>,
    /// Whether there is a share from which on the last holder loses.
    pub loses: &'static str,
    /// That share.
    pub loses_at: Option<f64>,
    /// The days, the opening as day 0.
    pub by_day: Vec<RunDayOut>,
    /// What is cash within some days.
    pub ladder: Vec<RungOut>,
    /// Liquidity coverage, percent.
    pub coverage: Option<f64>,
}

/// A day of a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunDayOut {
    /// Its number.
    pub day: u32,
    /// Asked for that day.
    pub asked: f64,
    /// Due that day.
    pub due: f64,
    /// Paid that day.
    pub paid: f64,
    /// Due and not paid at its close.
    pub waiting: f64,
    /// Tokens nobody has asked to redeem yet.
    pub tokens: f64,
    /// What came of each class.
    pub raised: Amounts,
    /// Lost by selling below value.
    pub lost: f64,
    /// Reserve left, at its value.
    pub assets: f64,
    /// Reserve less all claims.
    pub cushion: f64,
}

/// A rung of the ladder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RungOut {
    /// Within so many days; null for whenever it is.
    pub days: Option<u32>,
    /// Cash of each class, after haircuts.
    pub cash: Amounts,
    /// All of it.
    pub total: f64,
    /// Redemption that survives, percent of the tokens, at most 100.
    pub survives: Option<f64>,
}

/// The run by the day and the ladder of a scenario at its start.
pub fn run(scenario: &Scenario) -> DayRunOut {
    let of = Run::new(scenario.clone());
    let terms = DayTerms::new(&of);
    let found = day_run(&terms);
    let ladder = ladder(&of);
    let (outcome, wait) = outcome(found.payout);
    let (insolvent, insolvent_from) = match found.solvency {
        Solvency::Holds => ("holds", None),
        Solvency::Already => ("already", None),
        Solvency::From(day) => ("from", Some(day)),
    };
    let (breaks, breaks_at) = breaking(share_that_waits(&terms));
    let (loses, loses_at) = breaking(share_that_loses(&terms));
    DayRunOut {
        share: terms.share * 100.0,
        days: terms.days,
        profile: terms.profile.word(),
        redemption_days: terms.redemption_days,
        order: terms.order.word(),
        tokens: terms.tokens,
        outcome,
        waits_from: wait.map(|wait| wait.day),
        waits_usd: wait.map(|wait| wait.usd),
        waits_most: wait.map(|wait| wait.most),
        waits_most_day: wait.map(|wait| wait.most_day),
        waits_until: wait.and_then(|wait| wait.until),
        insolvent,
        insolvent_from,
        early: found.early,
        late: found.late,
        late_loss: found.late_loss,
        can_raise: found.can_raise,
        breaks,
        breaks_at,
        loses,
        loses_at,
        by_day: found.days.iter().map(day).collect(),
        ladder: ladder.rungs.iter().map(rung).collect(),
        coverage: match ladder.coverage {
            Coverage::Times(times) => Some(times * 100.0),
            Coverage::NoOutflow => None,
        },
    }
}

fn outcome(payout: Payout) -> (&'static str, Option<Wait>) {
    match payout {
        Payout::NoTokens => ("no_tokens", None),
        Payout::NobodyAsks => ("nobody_asks", None),
        Payout::Everyone => ("everyone", None),
        Payout::Waits(wait) => ("waits", Some(wait)),
    }
}

fn breaking(share: BreakingShare) -> (&'static str, Option<f64>) {
    match share {
        BreakingShare::Never => ("never", None),
        BreakingShare::At(share) => ("at", Some(share * 100.0)),
        BreakingShare::Already => ("already", None),
    }
}

fn amounts(of: &ByClass) -> Amounts {
    Class::ALL.into_iter().map(|class| (class.key(), of.of(class))).collect()
}

fn day(day: &crate::analysis::RunDay) -> RunDayOut {
    RunDayOut {
        day: day.day,
        asked: day.asked,
        due: day.due,
        paid: day.paid,
        waiting: day.waiting,
        tokens: day.tokens,
        raised: amounts(&day.raised),
        lost: day.lost,
        assets: day.assets,
        cushion: day.cushion,
    }
}

fn rung(rung: &crate::analysis::Rung) -> RungOut {
    RungOut {
        days: rung.days,
        cash: amounts(&rung.cash),
        total: rung.cash.sum(),
        survives: rung.survives.map(|share| share * 100.0),
    }
}
