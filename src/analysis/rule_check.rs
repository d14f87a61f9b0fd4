//! What a reserve has of each test of a rule.
//!
//! Of the opening book, whatever year is shown; means and costs of the first twelve months. USD,
//! percent and days. Not here: what makes a rule pass ([`super::rule`]).

use rust_decimal::Decimal;

use super::rule_row::{RuleLimit, RuleMeasure, RuleTerms, RuleTest};
use super::run::Run;
use super::transfer::Shares10;
use crate::model::{Inputs, Period};
use crate::scenario::{Class, Parameter, Scenario, Shares, YearShown};
use crate::unit::{Exact, HALF_CENT, Number};

/// A test as it turns out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleCheck {
    /// The test.
    pub test: &'static RuleTest,
    /// What there is, in the unit of the test.
    pub value: f64,
    /// What it is held against, in the same.
    pub limit: f64,
    /// How it turns out.
    pub result: RuleResult,
}

/// How a test turns out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RuleResult {
    /// It passes.
    Passes,
    /// So much is missing, or stands where it should not, USD.
    Short {
        /// USD.
        usd: f64,
    },
    /// It fails in what is no money.
    Fails,
}

/// What the tests of a run are made of.
pub(super) struct RuleBase {
    pub(super) shares: Shares10,
    held: Shares10,
    tokens: f64,
    pub(super) assets: f64,
    mean_tokens: f64,
    mean_assets: f64,
    half_year: f64,
    pub(super) yields: Shares10,
    own_funds: f64,
    institution: f64,
    redemption: f64,
    pub(super) terms: RuleTerms,
}

/// Part of assets that is rounding.
pub(super) const ROUNDING: f64 = 1e-12;

impl RuleCheck {
    /// Whether it passes.
    pub fn passes(&self) -> bool {
        self.result == RuleResult::Passes
    }

    /// What is missing, USD; nought where it passes, `None` where it is no money.
    pub fn shortfall(&self) -> Option<f64> {
        match self.result {
            RuleResult::Passes => Some(0.0),
            RuleResult::Short { usd } => Some(usd),
            RuleResult::Fails => None,
        }
    }
}

impl RuleBase {
    /// Of a run.
    pub(super) fn new(run: &Run) -> Self {
        let scenario = &run.scenario;
        let number = |parameter| f64::from_decimal(scenario.number(parameter));
        let year = run.projection.period(YearShown::default());
        let held = Class::ALL.map(|class| year.opening.holdings.of(class).to_f64());
        let costs = year.sum(|row| row.costs).to_f64();
        Self {
            shares: shares(scenario),
            held,
            tokens: year.opening.tokens.to_f64(),
            assets: year.opening.assets.to_f64(),
            mean_tokens: run.figures.mean_tokens,
            mean_assets: mean_assets(&year),
            half_year: costs * 6.0 / f64::from(year.month_count().max(1)),
            yields: yields(&run.projection.inputs),
            own_funds: number(Parameter::OwnFunds),
            institution: number(Parameter::LargestInstitution),
            redemption: number(Parameter::RedemptionDays),
            terms: RuleTerms::new(scenario),
        }
    }

    /// How a test turns out.
    pub(super) fn check(&self, test: &'static RuleTest) -> RuleCheck {
        let (value, limit) = (self.value(test.measure), self.limit(test.limit));
        let rounding = HALF_CENT.max(self.assets.abs() * ROUNDING);
        let short = |usd: f64| match usd {
            usd if usd <= rounding => RuleResult::Passes,
            usd => RuleResult::Short { usd },
        };
        let result = match test.measure {
            // What of the mean asset would have to become cash.
            RuleMeasure::Maturity if value > limit => {
                short(self.maturing() * (1.0 - limit / value))
            }
            RuleMeasure::Institution => short((value - limit) / 100.0 * self.assets),
            RuleMeasure::Redemption if value > limit => RuleResult::Fails,
            RuleMeasure::Maturity | RuleMeasure::Redemption => RuleResult::Passes,
            _ => short(limit - value),
        };
        RuleCheck { test, value, limit, result }
    }

    fn value(&self, measure: RuleMeasure) -> f64 {
        match measure {
            RuleMeasure::OwnFunds => self.own_funds,
            RuleMeasure::Institution => self.institution,
            RuleMeasure::Redemption => self.redemption,
            RuleMeasure::Maturity => {
                let days = |class| self.terms.days(class).unwrap_or_default();
                let maturing = self.maturing();
                if maturing > 0.0 { self.sum(days) / maturing } else { 0.0 }
            }
            _ => self.sum(|class| measure.weight(class, &self.terms)),
        }
    }

    fn limit(&self, limit: RuleLimit) -> f64 {
        match limit {
            RuleLimit::OfTokens(percent) => self.tokens * percent / 100.0,
            RuleLimit::OfReserve(percent) => self.assets.max(0.0) * percent / 100.0,
            RuleLimit::OfMeanTokens(percent) => self.mean_tokens * percent / 100.0,
            RuleLimit::OfMeanReserve(percent) => self.mean_assets.max(0.0) * percent / 100.0,
            RuleLimit::HalfYearOfCosts => self.half_year,
            RuleLimit::AtMostPercent(limit) | RuleLimit::AtMostDays(limit) => limit,
        }
    }

    /// What the mean maturity is of, USD.
    fn maturing(&self) -> f64 {
        self.sum(|class| if self.terms.days(class).is_some() { 1.0 } else { 0.0 })
    }

    /// Σ weight · holding.
    fn sum(&self, weight: impl Fn(Class) -> f64) -> f64 {
        Class::ALL.into_iter().zip(self.held).map(|(class, held)| weight(class) * held).sum()
    }

    /// What the mix divides, USD.
    pub(super) fn total(&self) -> f64 {
        self.held.iter().sum()
    }
}

impl RuleTerms {
    fn new(scenario: &Scenario) -> Self {
        let number = |parameter| f64::from_decimal(scenario.number(parameter));
        let part = |parameter| number(parameter) / 100.0;
        let wam = number(Parameter::BillsWam);
        Self {
            repo_overnight: part(Parameter::RepoOvernight),
            fund_government: part(Parameter::FundGovernment),
            bills_93: part(Parameter::Bills93),
            // They fall due evenly over twice their mean maturity.
            bills_week: if wam > 3.5 { 3.5 / wam } else { 1.0 },
            days: [
                number(Parameter::RepoDays),
                number(Parameter::FundWam),
                wam,
                number(Parameter::PaperDays),
            ],
        }
    }
}

/// The mix in parts of what it divides.
fn shares(scenario: &Scenario) -> Shares10 {
    let share = |parameter| scenario.share(Shares::Mix, parameter);
    let named: Decimal = Shares::Mix.parameters().iter().map(|parameter| share(*parameter)).sum();
    let rest = (Decimal::ONE_HUNDRED - named).max(Decimal::ZERO);
    Class::ALL.map(|class| f64::from_decimal(class.parameter().map_or(rest, share)) / 100.0)
}

/// What each class yields in a year at the rate of the first month; loans after their losses.
fn yields(inputs: &Inputs<Exact>) -> Shares10 {
    let (curves, rate) = (&inputs.yields, inputs.rate(1));
    Class::ALL.map(|class| {
        let curve = match class {
            Class::Cash => curves.cash,
            Class::Repo => curves.repo,
            Class::Fund => curves.fund,
            Class::Bills => curves.bills,
            Class::Paper => curves.paper,
            Class::Loans => curves.loans,
            Class::Other => curves.other,
            Class::Gold | Class::Bitcoin | Class::Equities => return 0.0,
        };
        let lost = if class == Class::Loans { inputs.loan_loss.number().to_f64() } else { 0.0 };
        curve.at(rate).number().to_f64() - lost
    })
}

/// Mean reserve assets, USD: the middle of opening and close of each month, weighted by its days.
fn mean_assets(year: &Period<'_, Exact>) -> f64 {
    let mut opening = year.opening.assets.to_f64();
    let (mut above, mut below) = (0.0, 0.0);
    for row in year.rows {
        let (close, part) = (row.assets.to_f64(), row.date.year_part().fraction());
        above += f64::midpoint(opening, close) * part;
        below += part;
        opening = close;
    }
    if below > 0.0 { above / below } else { opening }
}
