//! A run by the day as a scenario sets it, and the reserve that it meets at the start.
//!
//! Not here: what comes of it ([`super::day_run`]), and how the reserve turns into cash
//! ([`super::day_book`]).

use super::day_book::CashTerms;
use super::day_profile::day_weights;
use super::run::Run;
use crate::scenario::{Parameter, SaleOrder, Scenario, StressProfile};
use crate::unit::Number;

/// A run and the reserve that it meets.
#[derive(Clone, Debug, PartialEq)]
pub struct DayTerms {
    /// Part of the tokens that comes back.
    pub share: f64,
    /// Days over which it does.
    pub days: u32,
    /// How it spreads over them.
    pub profile: StressProfile,
    /// Days from asking to being due.
    pub redemption_days: u32,
    /// What is sold first.
    pub order: SaleOrder,
    /// Tokens at the start.
    pub tokens: f64,
    /// What is owed to others.
    pub other_liabilities: f64,
    /// Bets carried inside the reserve: worth something, and never sold in a run.
    pub(crate) bets: f64,
    pub(crate) sale: CashTerms,
    /// What comes back each day, of all that does.
    weights: Vec<f64>,
}

impl DayTerms {
    /// The run and the reserve of a scenario at its start.
    pub fn new(of: &Run) -> Self {
        Self::of_scenario(&of.scenario, of)
    }

    /// The run that a scenario describes and the reserve of another at its start.
    pub(crate) fn of_scenario(scenario: &Scenario, of: &Run) -> Self {
        let number = |parameter| f64::from_decimal(scenario.number(parameter));
        let days = whole(number(Parameter::StressDays)).max(1);
        let profile = scenario.choices.stress_profile;
        let opening = &of.projection.opening;
        Self {
            share: number(Parameter::StressShare) / 100.0,
            days,
            profile,
            redemption_days: whole(number(Parameter::RedemptionDays)),
            order: scenario.choices.sale_order,
            tokens: opening.tokens.to_f64(),
            other_liabilities: of.projection.inputs.other_liabilities.to_f64(),
            bets: opening.bets_inside.to_f64(),
            sale: CashTerms::new(scenario, &of.projection),
            weights: day_weights(profile, days),
        }
    }

    /// The day on which the last is due.
    pub fn last_day(&self) -> u32 {
        self.days + self.redemption_days
    }

    /// What comes back on a day where the share does, USD.
    pub(crate) fn asked(&self, share: f64, day: u32) -> f64 {
        let place = day.checked_sub(1).and_then(|place| usize::try_from(place).ok());
        let weight = place.and_then(|place| self.weights.get(place)).copied();
        weight.unwrap_or_default() * share * self.tokens
    }

    /// What falls due on a day.
    pub(crate) fn due(&self, share: f64, day: u32) -> f64 {
        day.checked_sub(self.redemption_days).map_or(0.0, |day| self.asked(share, day))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days of the table")]
fn whole(days: f64) -> u32 {
    days.round() as u32
}
