//! Whether the machine keeps its own promises, on the run that is shown and on cases worked by hand.
//!
//! Each check can fail: what it compares is worked out twice, in two ways. Amounts in USD. Scenarios
//! that meet a threshold within a cent may take two ways in the two number types; then that check
//! says so. Not here: figures on record ([`super::reproduction`]), and words.

use super::constant::{Balance, BreakEven, break_even_closed};
use super::ladder::{Ladder, ladder};
use super::rate_effect::rate_effect;
use super::rate_table::RateTable;
use super::run::Run;
use super::split::{RateVolume, rate_volume};
use super::worked::{self, WorkedCase};
use crate::model::{Projection, Row, project};
use crate::scenario::{BetsFrom, Scenario, YearShown, decode, encode};
use crate::unit::{Exact, HALF_CENT, Number, Usd, place_count};

/// A promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfCheck {
    /// Assets less tokens, queue and other liabilities are the excess, every month to the last digit.
    Balances,
    /// Excess is carried forward: opening, profit and marks less what was paid out, likewise.
    CarriesForward,
    /// Classes add up to assets and interest, income less outlays to profit.
    PartsAddUp,
    /// Binary and decimal numbers agree within a cent or a billionth of the largest amount.
    NumbersAgree,
    /// The link gives the scenario back.
    LinkReturns,
    /// The examples worked by hand come out to the cent.
    WorkedExamples,
    /// Profit changes sign within a hundredth of a basis point of the break-even rate.
    BreakEvenRate,
    /// The liquidity ladder rises, and no rung pays more than all tokens.
    LadderRises,
    /// No move of the rate changes nothing; a point up is the same in the table as in the key figure.
    RateMoves,
    /// A change of income is its rate and its volume part.
    SplitAddsUp,
    /// Margin times what earns, and what holders get, is the year's interest.
    YearOfInterest,
    /// A second run gives the same to the last bit.
    SameAgain,
}

/// How a check turns out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckOutcome {
    /// It holds.
    Passes,
    /// It does not: in a month, from 1, where it is of one, and by how much, USD.
    Fails {
        /// The first month that fails.
        month: Option<u32>,
        /// By how much; nought where it is no amount.
        by: f64,
    },
}

/// The largest difference between the two number types, USD, and of the largest amount.
const NUMBERS_WITHIN: (f64, f64) = (0.01, 1e-9);
/// What the last binary digits of a share may differ by.
const ROUNDING: f64 = 1e-9;
/// A hundredth of a basis point, a fraction.
const HUNDREDTH: f64 = 1e-6;

impl SelfCheck {
    /// Every check, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Balances,
        Self::CarriesForward,
        Self::PartsAddUp,
        Self::NumbersAgree,
        Self::SameAgain,
        Self::LinkReturns,
        Self::WorkedExamples,
        Self::BreakEvenRate,
        Self::RateMoves,
        Self::SplitAddsUp,
        Self::YearOfInterest,
        Self::LadderRises,
    ];

    /// Whether it holds for a run.
    pub fn holds(self, run: &Run) -> CheckOutcome {
        match self {
            Self::Balances => by_month(run, balances),
            Self::CarriesForward => by_month(run, carries_forward),
            Self::PartsAddUp => by_month(run, parts_add_up),
            Self::NumbersAgree => agree(&run.projection, &project::<f64>(&run.scenario)),
            Self::SameAgain => told(*run == Run::new(run.scenario.clone())),
            Self::LinkReturns => link_returns(&run.scenario, &encode(&run.scenario)),
            Self::WorkedExamples => worked_examples(&worked::CASES),
            Self::BreakEvenRate => {
                let balance = Balance::new(&run.projection);
                break_even(&balance, break_even_closed(&balance))
            }
            Self::RateMoves => rate_moves(run),
            Self::SplitAddsUp => split_adds_up(run),
            Self::YearOfInterest => year_of_interest(run),
            Self::LadderRises => ladder_rises(&ladder(run)),
        }
    }
}

impl CheckOutcome {
    /// Whether it holds.
    pub fn passes(self) -> bool {
        self == Self::Passes
    }
}

fn told(holds: bool) -> CheckOutcome {
    if holds { CheckOutcome::Passes } else { CheckOutcome::Fails { month: None, by: 0.0 } }
}

fn within(by: f64, limit: f64) -> CheckOutcome {
    if by.abs() <= limit { CheckOutcome::Passes } else { CheckOutcome::Fails { month: None, by } }
}

/// A month of a run with what stood before it.
struct CheckedMonth<'r> {
    run: &'r Run,
    row: &'r Row<Exact>,
    excess_before: Usd<Exact>,
}

/// The first month whose difference is not nought.
fn by_month(run: &Run, difference: fn(&CheckedMonth) -> Usd<Exact>) -> CheckOutcome {
    let mut excess_before = run.projection.opening.excess;
    for row in &run.projection.rows {
        let off = difference(&CheckedMonth { run, row, excess_before });
        if off != Usd::ZERO {
            return CheckOutcome::Fails { month: Some(row.month), by: off.to_f64() };
        }
        excess_before = row.excess;
    }
    CheckOutcome::Passes
}

fn balances(of: &CheckedMonth) -> Usd<Exact> {
    let row = of.row;
    let owed = row.tokens + row.queue + of.run.projection.inputs.other_liabilities;
    row.assets - owed - row.excess
}

fn carries_forward(of: &CheckedMonth) -> Usd<Exact> {
    let row = of.row;
    let bets = match of.run.scenario.choices.bets_from {
        BetsFrom::Profit => row.bets,
        BetsFrom::Reserve => Usd::ZERO,
    };
    of.excess_before + row.profit + row.marks - row.dividends - bets - row.excess
}

/// The first of several sums that is off.
fn parts_add_up(of: &CheckedMonth) -> Usd<Exact> {
    let row = of.row;
    let income = row.interest + row.fees + row.other_income + row.bet_income;
    let outlays = row.partners + row.holders + row.costs + row.losses + row.tax;
    let off = [
        row.holdings.total() + row.bets_inside - row.assets,
        row.earned.total() - row.interest,
        income - outlays - row.profit,
        row.profit + row.marks - row.reported,
        row.gold_bought + row.bitcoin_bought - row.purchases,
    ];
    off.into_iter().find(|off| *off != Usd::ZERO).unwrap_or(Usd::ZERO)
}

/// What both number types are compared by.
fn compared<N: Number>(row: &Row<N>) -> [f64; 7] {
    [row.assets, row.tokens, row.queue, row.excess, row.interest, row.profit, row.dividends]
        .map(Usd::to_f64)
}

fn agree(exact: &Projection<Exact>, float: &Projection<f64>) -> CheckOutcome {
    if exact.rows.len() != float.rows.len() {
        return told(false);
    }
    for (row, other) in exact.rows.iter().zip(&float.rows) {
        let (amounts, others) = (compared(row), compared(other));
        let largest = amounts.iter().fold(0.0_f64, |largest, amount| largest.max(amount.abs()));
        let limit = NUMBERS_WITHIN.0.max(NUMBERS_WITHIN.1 * largest);
        let mut off = amounts.iter().zip(others).map(|(amount, other)| other - amount);
        if let Some(by) = off.find(|off| off.abs() > limit || off.is_nan()) {
            return CheckOutcome::Fails { month: Some(row.month), by };
        }
    }
    CheckOutcome::Passes
}

fn link_returns(scenario: &Scenario, link: &str) -> CheckOutcome {
    told(decode(link).0 == *scenario)
}

fn worked_examples(cases: &[WorkedCase]) -> CheckOutcome {
    for case in cases {
        if let Some((month, by)) = case.off() {
            return CheckOutcome::Fails { month: Some(month), by };
        }
    }
    CheckOutcome::Passes
}

/// Profit has the other sign, or none, on the other side of a rate that is a break-even; where
/// there is none because it always earns, it does so at nought, and where it never does, it loses
/// there.
fn break_even(balance: &Balance, found: BreakEven) -> CheckOutcome {
    let at_nought = balance.profit(0.0);
    match found {
        BreakEven::At { rate } => {
            let (rate, step) = (rate / 100.0, HUNDREDTH);
            let (low, high) = (balance.profit((rate - step).max(0.0)), balance.profit(rate + step));
            told(low * high <= 0.0 || low.abs().min(high.abs()) <= HALF_CENT)
        }
        // A rate of more than 100 % is no rate of money: it loses up to there.
        BreakEven::Above { .. } => told(balance.profit(1.0) <= HALF_CENT),
        BreakEven::Zero | BreakEven::Nothing => within(at_nought, HALF_CENT),
        BreakEven::Always | BreakEven::OnlyBelow => told(at_nought >= -HALF_CENT),
        BreakEven::Never => told(at_nought <= HALF_CENT),
    }
}

fn rate_moves(run: &Run) -> CheckOutcome {
    let still = rate_effect(&run.scenario, &(0..1), 0.0);
    if still != 0.0 {
        return CheckOutcome::Fails { month: None, by: still };
    }
    // The table speaks of twelve months.
    if run.figures.month_count() < 12 {
        return CheckOutcome::Passes;
    }
    let table = RateTable::new(&run.scenario).at_once;
    let off = table.change(100).reserve_income - run.figures.income_per_100bp;
    within(off, NUMBERS_WITHIN.0.max(NUMBERS_WITHIN.1 * table.unmoved.reserve_income.abs()))
}

/// From the first month of the year that is shown first to its last.
fn split_adds_up(run: &Run) -> CheckOutcome {
    let year = run.projection.first_year();
    let pair = |row: &Row<Exact>| (row.interest.to_f64(), row.tokens.to_f64());
    let (Some(first), Some(last)) = (year.first().map(pair), year.last().map(pair)) else {
        return CheckOutcome::Passes;
    };
    let Some(split) = rate_volume(first, last) else { return CheckOutcome::Passes };
    adds_up(split, last.0 - first.0)
}

fn adds_up(split: RateVolume, change: f64) -> CheckOutcome {
    let size = split.volume.abs().max(split.rate.abs());
    within(split.volume + split.rate - change, NUMBERS_WITHIN.0.max(NUMBERS_WITHIN.1 * size))
}

/// Σ H over the months, of the classes that earn in each, is taken anew from the ledger.
fn year_of_interest(run: &Run) -> CheckOutcome {
    let Some(margin) = run.figures.margin else { return CheckOutcome::Passes };
    let period = run.projection.period(YearShown::default());
    let (mut earning, mut holders, mut years) = (0.0, 0.0, 0.0);
    for (held, row) in period.months() {
        for class in crate::scenario::Class::ALL {
            let earns = period.yield_of(class, row).number() > <Exact as Number>::ZERO;
            earning += if earns { held.of(class).to_f64().max(0.0) } else { 0.0 };
        }
        holders += row.holders.to_f64();
        years += row.date.year_part().fraction();
    }
    let mean = earning / place_count(period.rows.len().max(1));
    let off = margin / 100.0 * mean * years + holders - run.figures.reserve_income;
    within(off, NUMBERS_WITHIN.0.max(NUMBERS_WITHIN.1 * run.figures.reserve_income.abs()))
}

fn ladder_rises(of: &Ladder) -> CheckOutcome {
    let shares: Vec<f64> = of.rungs.iter().filter_map(|rung| rung.survives).collect();
    let rises = shares.iter().zip(shares.iter().skip(1)).all(|(one, next)| *next >= one - ROUNDING);
    told(rises && shares.iter().all(|share| (0.0..=1.0).contains(share)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    fn run() -> Run {
        Run::of_link(
            "months=24&holder_share=20&partner_share=10&run_month=9&run_share=5&run_months=2",
        )
    }

    /// The check fails on a run that was tampered with, and held before.
    fn fails(check: SelfCheck, tamper: fn(&mut Run)) {
        let mut run = run();
        assert_eq!(check.holds(&run), CheckOutcome::Passes, "{check:?}");
        tamper(&mut run);
        assert!(!check.holds(&run).passes(), "{check:?}");
    }

    fn cent() -> Usd<Exact> {
        // The smallest amount of the ledger.
        Usd::post(<Exact as Number>::from_f64(1e-6))
    }

    #[test]
    fn every_check_holds_for_every_preset() {
        let links =
            ["", "bets_from=reserve&months=360", "tokens=0&bets=none", "months=1", "months=0"];
        let mut runs: Vec<_> =
            Preset::ALL.into_iter().map(|of| Run::new(Scenario::preset(of))).collect();
        runs.extend(links.map(Run::of_link));
        runs.extend(
            ["rate=0&gold=90&run_share=80&run_month=2", "path=ramp&rate_end=9&year=2"]
                .map(Run::of_link),
        );
        for run in &runs {
            for check in SelfCheck::ALL {
                assert_eq!(
                    check.holds(run),
                    CheckOutcome::Passes,
                    "{check:?} {}",
                    encode(&run.scenario)
                );
            }
        }
    }

    #[test]
    fn each_check_can_fail() {
        fails(SelfCheck::Balances, |run| run.projection.rows[3].assets += cent());
        fails(SelfCheck::CarriesForward, |run| run.projection.rows[3].dividends += cent());
        fails(SelfCheck::PartsAddUp, |run| run.projection.rows[3].costs += cent());
        fails(SelfCheck::NumbersAgree, |run| {
            run.projection.rows[3].interest += Usd::post(<Exact as Number>::from_f64(500.0));
        });
        fails(SelfCheck::SameAgain, |run| run.projection.rows[3].tax += cent());
        fails(SelfCheck::RateMoves, |run| run.figures.income_per_100bp += 10.0);
        fails(SelfCheck::YearOfInterest, |run| run.figures.reserve_income += 10.0);
        fails(SelfCheck::Balances, |run| run.projection.rows[3].tokens += cent());
    }

    #[test]
    fn the_month_and_the_gap_are_told() {
        let mut run = run();
        run.projection.rows[3].assets += cent();
        assert_eq!(
            SelfCheck::Balances.holds(&run),
            CheckOutcome::Fails { month: Some(4), by: 1e-6 }
        );
    }

    #[test]
    fn those_of_fixed_cases_can_fail() {
        let run = run();
        assert!(!link_returns(&run.scenario, "rate=9").passes());
        let mut cases = worked::CASES;
        cases[1].cents[1][0] += 1;
        assert_eq!(worked_examples(&cases), CheckOutcome::Fails { month: Some(2), by: -0.01 });
        let balance = Balance::new(&Run::of_link("preset=bank").projection);
        let BreakEven::At { rate } = break_even_closed(&balance) else { panic!() };
        assert!(break_even(&balance, BreakEven::At { rate: rate + 1e-5 }).passes());
        assert!(!break_even(&balance, BreakEven::At { rate: rate + 3e-4 }).passes());
        assert!(!break_even(&balance, BreakEven::Always).passes());
        assert!(!break_even(&balance, BreakEven::Zero).passes());
        let mut of = ladder(&run);
        of.rungs[2].survives = Some(1.5);
        assert!(!ladder_rises(&of).passes());
        of.rungs[2].survives = of.rungs[1].survives.map(|share| share - 1e-6);
        assert!(!ladder_rises(&of).passes());
        assert!(!adds_up(RateVolume { volume: 3.0, rate: -1.0 }, 2.5).passes());
    }
}
