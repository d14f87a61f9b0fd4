//! What a move of every short rate does to twelve months of income, on a constant balance sheet, in
//! the layout of an issuer's filing.
//!
//! The opening holdings stay as they are: tokens constant, profit paid out as earned, no bets, no
//! shock, no run. Each rate of the path from month 1 on moves by the step, none below nought. With
//! the lag the bill book starts at the yield of month 0 and follows by its repricing share a month;
//! without it the book earns today's yield. Both are held against the same path unmoved. Interest
//! Σ H·y·f; partners, holders, costs, losses and tax month by month as in the ledger; margin
//! (interest − holders) / mean holdings that earn / Σf. USD and percent. Not here: tokens and
//! holdings that move ([`super::rate_effect`]).

use serde::Serialize;

use super::constant::{Balance, BalanceYear};
use super::key_figure::quotient;
use crate::model::{Inputs, project};
use crate::scenario::{Parameter, Scenario};
use crate::unit::AnnualRate;

/// The steps, basis points, in the order of the filing: from the largest rise to the largest fall.
pub const RATE_STEPS: [i32; 10] = [300, 200, 100, 50, 25, -25, -50, -100, -200, -300];

/// Months that the table speaks of.
const MONTHS: u32 = 12;

/// What twelve months give, or by how much that moves. USD.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct RateYear {
    /// Gross reserve income.
    pub reserve_income: f64,
    /// Paid to distributors.
    pub partners: f64,
    /// Paid to holders.
    pub holders: f64,
    /// Net operating profit after tax.
    pub profit: f64,
    /// (interest − holders) over what earns, percent a year; a change in percentage points.
    pub margin: Option<f64>,
}

/// A step and what it changes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RateStep {
    /// Basis points.
    pub basis_points: i32,
    /// Change against the path unmoved.
    #[serde(flatten)]
    pub change: RateYear,
}

/// The path unmoved and every step.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RateSteps {
    /// Twelve months at the path as it is.
    pub unmoved: RateYear,
    /// The steps, in the order of [`RATE_STEPS`].
    pub steps: [RateStep; RATE_STEPS.len()],
}

/// The table without and with the lag of the bill book.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RateTable {
    /// Everything reprices at once.
    pub at_once: RateSteps,
    /// The bill book follows bit by bit.
    pub lagged: RateSteps,
}

impl RateTable {
    /// The table of a scenario's opening balance.
    pub fn new(scenario: &Scenario) -> Self {
        let mut year = scenario.clone();
        year.set(Parameter::Months, MONTHS.into());
        let projection = project::<f64>(&year);
        let (balance, inputs) = (Balance::new(&projection), &projection.inputs);
        let steps = |is_lagged| RateSteps::new(|step| of_year(&balance, inputs, step, is_lagged));
        Self { at_once: steps(false), lagged: steps(true) }
    }

    /// The table with or without the lag.
    pub fn of(&self, is_lagged: bool) -> &RateSteps {
        if is_lagged { &self.lagged } else { &self.at_once }
    }
}

impl RateSteps {
    fn new(year: impl Fn(i32) -> RateYear) -> Self {
        let unmoved = year(0);
        let steps = RATE_STEPS.map(|basis_points| {
            let moved = year(basis_points);
            RateStep { basis_points, change: moved.less(&unmoved) }
        });
        Self { unmoved, steps }
    }

    /// What a step changes; nothing where it is none of the steps.
    pub fn change(&self, basis_points: i32) -> RateYear {
        let step = self.steps.iter().find(|step| step.basis_points == basis_points);
        step.map(|step| step.change).unwrap_or_default()
    }
}

impl RateYear {
    fn less(&self, other: &Self) -> Self {
        Self {
            reserve_income: self.reserve_income - other.reserve_income,
            partners: self.partners - other.partners,
            holders: self.holders - other.holders,
            profit: self.profit - other.profit,
            margin: self.margin.zip(other.margin).map(|(moved, before)| moved - before),
        }
    }
}

/// Twelve months in which each short rate from the first on is moved by so many basis points.
fn of_year(
    balance: &Balance,
    inputs: &Inputs<f64>,
    basis_points: i32,
    is_lagged: bool,
) -> RateYear {
    let step = f64::from(basis_points) / 10_000.0;
    let (bills, repricing) = (&inputs.yields.bills, inputs.yields.repricing.number());
    let mut book = bills.at(inputs.rate(0)).number();
    let (mut sum, mut earning, mut years) = (RateYear::default(), 0.0, 0.0);
    for month in 1..=MONTHS {
        let rate = (inputs.rate(month).number() + step).max(0.0);
        let today = bills.at(AnnualRate::post(rate)).number();
        book = if is_lagged { book + repricing * (today - book) } else { today };
        let date = inputs.start.plus(i32::try_from(month).unwrap_or_default() - 1);
        let part = date.year_part().fraction();
        let year = balance.year(rate, book);
        sum.add(&year, inputs.tax.number(), part);
        earning += year.earning / f64::from(MONTHS);
        years += part;
    }
    let margin = quotient(sum.reserve_income - sum.holders, earning * years);
    RateYear { margin: margin.map(|margin| margin * 100.0), ..sum }
}

impl RateYear {
    /// Adds a month, the part `part` of a year; tax is on the positive part of its profit.
    fn add(&mut self, year: &BalanceYear, tax: f64, part: f64) {
        self.reserve_income += year.interest * part;
        self.partners += year.partners * part;
        self.holders += year.holders * part;
        self.profit += (year.profit - tax * year.profit.max(0.0)) * part;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::{Run, rate_effect};
    use crate::model::run;
    use crate::scenario::decode;

    fn table(link: &str) -> RateTable {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        RateTable::new(&scenario)
    }

    fn near(found: f64, expected: f64, tolerance: f64) {
        assert!((found - expected).abs() <= tolerance, "{found} {expected}");
    }

    /// Of an issuer that has nothing but what the words say.
    fn plain(words: &str) -> RateTable {
        RateTable::new(&scenario(words))
    }

    fn scenario(words: &str) -> Scenario {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, [], "{words}");
        scenario
    }

    #[test]
    fn the_filing_of_circle_in_september_2025() {
        // Circle, 10-Q of 30 September 2025 (grade A): 73.7 bn at 4.10 %, −100 bp: −740 m of
        // reserve income and −375 m of distribution cost over twelve months, USDC held constant.
        let found =
            table("preset=circle-2025&tokens=73.7bn&tokens_path=none&path=flat&rate=4.1&growth=0");
        for steps in [found.at_once, found.lagged] {
            let (fall, rise) = (steps.change(-100), steps.change(100));
            near(fall.reserve_income / -740e6, 1.0, 0.005);
            near(fall.partners / -375e6, 1.0, 0.005);
            near(rise.reserve_income, -fall.reserve_income, 1e-3);
            near(rise.partners, -fall.partners, 1e-3);
        }
    }

    #[test]
    fn by_hand_without_a_lag() {
        // 100 bn of bills at 4 %: a point is 1 bn; partners take a tenth, holders a fifth of the
        // rate, a quarter of the rest is tax.
        let found = plain("tokens=100bn rate=4 partner_share=10 holder_share=20 tax=25").at_once;
        near(found.unmoved.reserve_income, 4e9, 1e-3);
        near(found.unmoved.margin.unwrap(), 3.2, 1e-9);
        let fall = found.change(-100);
        for (found, expected) in [
            (fall.reserve_income, -1e9),
            (fall.partners, -0.1e9),
            (fall.holders, -0.2e9),
            (fall.profit, -0.525e9),
        ] {
            near(found, expected, 1e-3);
        }
        near(fall.margin.unwrap(), -0.8, 1e-9);
        near(found.change(25).reserve_income, 0.25e9, 1e-3);
    }

    #[test]
    fn by_hand_with_a_lag() {
        // A WAM of one mean month: half of the distance a month, so in month t 1 − 0.5^t of it.
        let words = "tokens=100bn rate=4 bills_wam=30.4375 start=2027-01";
        let found = plain(words).lagged.change(-100).reserve_income;
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let parts = days
            .iter()
            .zip(1..)
            .map(|(days, month)| f64::from(*days) / 365.0 * (1.0 - 0.5_f64.powi(month)));
        near(found, -1e9 * parts.sum::<f64>(), 1e-3);
    }

    #[test]
    fn a_fall_stops_at_nought() {
        let found = plain("tokens=100bn rate=0.5").at_once;
        near(found.change(-300).reserve_income, -0.5e9, 1e-3);
        near(found.change(300).reserve_income, 3e9, 1e-3);
        let nought = plain("tokens=100bn");
        assert_eq!(nought.at_once.change(-100), RateYear { margin: None, ..RateYear::default() });
        assert_eq!(nought.at_once.unmoved.margin, None);
        assert_eq!(nought.lagged.change(-100).reserve_income, 0.0);
    }

    #[test]
    fn holders_who_get_the_rest_bear_all_of_it() {
        let words = "tokens=100bn rate=4 holder_basis=rest holder_fee=0.5 partner_share=10";
        let fall = plain(words).at_once.change(-100);
        near(fall.holders, -0.9e9, 1e-3);
        near(fall.profit, 0.0, 1e-3);
        // Below the fee the issuer bears it: 0.9 of interest less 0.5 is all that they can lose.
        let fall = plain(&words.replace("rate=4", "rate=1")).at_once.change(-100);
        near(fall.holders, -0.4e9, 1e-3);
        near(fall.profit, -0.5e9, 1e-3);
    }

    #[test]
    fn it_is_the_key_figure_of_a_point() {
        for link in ["", "preset=circle-2025", "preset=bank", "preset=article-2024", "rate=0.4"] {
            let run = Run::of_link(link);
            let found = RateTable::new(&run.scenario).at_once;
            near(found.change(100).reserve_income, run.figures.income_per_100bp, 0.01);
            near(found.change(-100).reserve_income, run.figures.income_per_100bp_down, 0.01);
        }
    }

    #[test]
    fn it_is_the_ledger_where_nothing_moves_and_profit_is_paid_out() {
        // Without a buffer and gold: the ledger pays its profit out and stands still.
        let scenario = scenario(
            "tokens=100bn rate=4 partner_share=10 tax=20 dividend=100 bills_wam=60 custody=2",
        );
        let table = RateTable::new(&scenario);
        let ledger = run(Inputs::<f64>::new(&scenario));
        let profit: f64 = ledger.rows.iter().take(12).map(|row| row.profit.number()).sum();
        near(table.lagged.unmoved.profit, profit, 0.01);
        for basis_points in [25, -25, -300] {
            let effect = rate_effect(&scenario, &(0..12), f64::from(basis_points) / 1e4);
            // There the bill book starts at the moved yield too.
            near(table.at_once.change(basis_points).profit, effect, 0.01);
        }
    }

    #[test]
    fn the_lag_takes_from_every_step() {
        for link in ["", "preset=bank&bills_wam=90", "rate=8&bills_wam=365"] {
            let found = table(link);
            for step in RATE_STEPS {
                let [once, lagged] = [&found.at_once, &found.lagged]
                    .map(|steps| steps.change(step).reserve_income.abs());
                assert!(lagged <= once + 1e-3, "{link} {step}");
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_more_rate_is_more_income(
            rate in 0_u32..100, tokens in 0_u64..10_000_000_000_000, buffer in -50_i32..1000,
            gold in 0_u32..=100, basis in 0_usize..3, share in 0_u32..=100, wam in 0_u32..3650,
        ) {
            let basis = ["rate", "income", "rest"].get(basis).unwrap();
            let found = table(&format!(
                "rate={rate}&tokens={tokens}&buffer={buffer}&gold={gold}&bitcoin=0&loans=0&equities=0&other=0&cash=0&repo=0&fund=0&paper=0&bets=none&holder_basis={basis}&holder_share={share}&bills_wam={wam}&bets_from=reserve&months=1"
            ));
            for steps in [&found.at_once, &found.lagged] {
                let slack = 1e-6 * steps.unmoved.reserve_income.abs().max(1.0);
                for pair in steps.steps.windows(2) {
                    let [more, less] = pair else { panic!() };
                    let (more, less) = (more.change, less.change);
                    // An overdraft at the start costs more where rates are higher.
                    prop_assert!(buffer < 0 || more.reserve_income >= less.reserve_income - slack);
                    prop_assert!(more.profit.is_finite() && less.profit.is_finite());
                }
            }
        }
    }
}
