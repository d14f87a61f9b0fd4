//! The liquidity ladder: what of the reserve is cash within some days, and how much redemption that
//! survives. USD.
//!
//! Within H days, ρ*(H) = Σ H(i)·(1 − h(i)) / tokens over what is cash by then, at most 100 %. Of
//! bills min(1, H / (2·WAM)) have fallen due at par; of the others up to H days' sales, at an equal
//! pace, WAM days before they fall due on average, at the price that five days of them leave
//! ([`super::day_book`]). Gold and bitcoin count up to H days' sales. In the end everything counts,
//! cash that is stuck as well; bets inside the reserve never do.
//!
//! Liquidity coverage = (bills + overnight repo) / (outflow − min(inflow, 75 % of outflow)), the
//! outflow being the share of the tokens that is expected to come back within thirty days, the
//! inflow what else can be called or falls due by then: cash, other repo, funds, paper, loans. Cash
//! stands at banks, none at the central bank. Not here: who comes when ([`super::day_run`]).

use super::day_book::{ByClass, CashTerms};
use super::day_terms::DayTerms;
use super::run::Run;
use crate::scenario::{Class, Parameter};
use crate::unit::{HALF_CENT, Number};

/// Days of the rungs.
pub const RUNGS: [u32; 5] = [0, 1, 5, 30, 90];
/// Days of the liquidity coverage.
const COVERAGE_DAYS: u32 = 30;
/// The most that inflows count against outflows.
const INFLOW_MAX: f64 = 0.75;

/// What is cash within some days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rung {
    /// Within so many days; `None` for whenever it is.
    pub days: Option<u32>,
    /// Of each class, after haircuts, USD.
    pub cash: ByClass,
    /// Redemption that survives, of the tokens, a fraction; `None` without tokens.
    pub survives: Option<f64>,
}

/// How well liquid assets cover thirty days of stress.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Coverage {
    /// So many times.
    Times(f64),
    /// Nothing flows out.
    NoOutflow,
}

/// The ladder of a scenario, the last rung for whenever it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ladder {
    /// Its rungs.
    pub rungs: [Rung; RUNGS.len() + 1],
    /// Liquidity coverage.
    pub coverage: Coverage,
    /// Tokens at the start, USD.
    pub tokens: f64,
}

/// The ladder of a scenario at its start.
pub fn ladder(of: &Run) -> Ladder {
    let terms = DayTerms::new(of);
    let rung = |days: Option<u32>| {
        let cash =
            days.map_or_else(|| in_the_end(&terms.sale), |days| cash_within(&terms.sale, days));
        let survives = (terms.tokens > HALF_CENT).then(|| (cash.sum() / terms.tokens).min(1.0));
        Rung { days, cash, survives }
    };
    let [now, day, week, month, quarter] = RUNGS.map(|days| rung(Some(days)));
    Ladder {
        rungs: [now, day, week, month, quarter, rung(None)],
        coverage: coverage(of, &terms),
        tokens: terms.tokens,
    }
}

/// What is cash within some days, by class, after haircuts.
pub(crate) fn cash_within(terms: &CashTerms, days: u32) -> ByClass {
    let days = f64::from(days);
    ByClass::new(|class| {
        let held = terms.held.of(class).max(0.0);
        match class {
            Class::Cash => (held - terms.frozen).max(0.0),
            Class::Bills => bills_within(terms, held, days),
            _ if days < terms.days.of(class) => 0.0,
            // Times nought days would not be a number where there is no limit.
            Class::Gold | Class::Bitcoin => {
                held.min(terms.daily.of(class) * days) * terms.keeps.of(class)
            }
            _ => held * terms.keeps.of(class),
        }
    })
}

fn bills_within(terms: &CashTerms, held: f64, days: f64) -> f64 {
    let span = 2.0 * terms.wam;
    let due = if days >= span { 1.0 } else { days / span };
    let rest = held * (1.0 - due);
    let sold = rest.min(terms.daily.of(Class::Bills) * days);
    if sold <= 0.0 {
        return held * due;
    }
    let counted = sold * CashTerms::impact_days(days) / days;
    held * due + sold * terms.bill_price(terms.wam, counted)
}

fn in_the_end(terms: &CashTerms) -> ByClass {
    ByClass::new(|class| terms.held.of(class).max(0.0) * terms.keeps.of(class))
}

fn coverage(of: &Run, terms: &DayTerms) -> Coverage {
    let share = |parameter| f64::from_decimal(of.scenario.number(parameter)) / 100.0;
    let outflow = share(Parameter::Outflow30) * terms.tokens;
    if outflow <= HALF_CENT {
        return Coverage::NoOutflow;
    }
    let held = |class| terms.sale.held.of(class).max(0.0);
    let overnight = held(Class::Repo) * share(Parameter::RepoOvernight);
    let by_then = |class| {
        let is_due = terms.sale.days.of(class) <= f64::from(COVERAGE_DAYS);
        if is_due { held(class) } else { 0.0 }
    };
    let term_repo = (by_then(Class::Repo) - overnight).max(0.0);
    let cash = held(Class::Cash) - terms.sale.frozen;
    let others = [Class::Fund, Class::Paper, Class::Loans].map(by_then).iter().sum::<f64>();
    let inflow = (cash.max(0.0) + term_repo + others).min(INFLOW_MAX * outflow);
    Coverage::Times((held(Class::Bills) + overnight) / (outflow - inflow))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;

    fn of(words: &str) -> Ladder {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, [], "{words}");
        ladder(&Run::new(scenario))
    }

    fn shares(words: &str) -> Vec<f64> {
        of(words).rungs.iter().map(|rung| rung.survives.unwrap() * 100.0).collect()
    }

    fn near(found: &[f64], expected: &[f64]) {
        let is_near = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-9;
        assert!(found.iter().zip(expected).all(is_near), "{found:?} {expected:?}");
    }

    #[test]
    fn by_hand() {
        let book = "tokens=100bn cash=10 repo=10 gold=20 loans=20 bills_wam=50 bills_impact=0 \
                    bills_daily=2bn gold_haircut=10";
        // Bills 40 over 100 days, or 2 a day beside; gold 2 a day at nine tenths.
        let found = shares(book);
        let bills = |days: f64| days * 0.4 + (40.0 - days * 0.4_f64).min(days * 2.0);
        near(&found, &[10.0, 20.0 + bills(1.0) + 1.8, 20.0 + bills(5.0) + 9.0, 78.0, 78.0, 94.0]);
        // Half of the cash is stuck, and comes back in the end.
        near(&shares(&format!("{book} stress_frozen=50"))[..1], &[5.0]);
        near(&shares(&format!("{book} stress_frozen=50"))[5..], &[94.0]);
        near(&shares("tokens=1bn buffer=50 cash=100"), &[100.0; 6]);
        assert_eq!(of("gold=100").rungs[0].survives, None);
    }

    #[test]
    fn it_grows_with_the_horizon_and_falls_with_haircuts() {
        let book = "tokens=100bn cash=1 repo=9 fund=5 paper=5 gold=10 bitcoin=5 equities=5 loans=10 \
                    other=5 rate=4";
        for terms in [
            "bills_wam=45",
            "bills_wam=200 bills_impact=1000",
            "bills_wam=45 bills_daily=90bn bills_impact=200",
            "bills_wam=0",
        ] {
            let plain = shares(&format!("{book} {terms}"));
            assert!(plain.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9), "{terms} {plain:?}");
            for haircut in ["gold", "bitcoin", "paper", "equities", "loans", "other"] {
                let cut = shares(&format!("{book} {terms} {haircut}_haircut=60"));
                assert!(cut.iter().zip(&plain).all(|(a, b)| a <= b), "{haircut}");
                assert!(cut[5] < plain[5], "{haircut}");
            }
        }
    }

    #[test]
    fn coverage_by_hand() {
        let at = |words: &str| of(words).coverage;
        // 60 of bills and repo against an outflow of 30, 10 of it met by cash.
        let book = "tokens=100bn cash=10 repo=20 loans=30 bills_wam=30";
        let Coverage::Times(times) = at(book) else { panic!() };
        near(&[times], &[60.0 / 20.0]);
        let Coverage::Times(times) = at(&format!("{book} repo_overnight=50")) else { panic!() };
        near(&[times], &[50.0 / (30.0 - 20.0)]);
        // Inflows count for three quarters at most.
        let Coverage::Times(times) = at("tokens=100bn cash=90") else { panic!() };
        near(&[times], &[10.0 / 7.5]);
        assert_eq!(at(&format!("{book} outflow_30d=0")), Coverage::NoOutflow);
        assert_eq!(at("gold=100"), Coverage::NoOutflow);
    }
}
