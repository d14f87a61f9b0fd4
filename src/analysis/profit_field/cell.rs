//! The scenario of a cell of the field of profit: what taking it gives.
//!
//! Not here: which cells there are, and their profit.

use rust_decimal::Decimal;

use crate::scenario::{Parameter, RatePath, Scenario, bill_yield_at};

/// Months of a cell.
pub(super) const MONTHS: u32 = 12;
/// Months of the record that an own path can hold beside its first year.
const LATER_POINTS: u32 = 46;

/// The rate that a column is compared with, percent: that at the start; of the record that of the
/// first month.
pub fn present_rate(scenario: &Scenario) -> Decimal {
    let rate = match scenario.path {
        RatePath::Flat | RatePath::Ramp => None,
        RatePath::Nodes => scenario.rates().at(0),
        RatePath::History => Some(bill_yield_at(scenario.history_from())),
    };
    Parameter::Rate.tidy(rate.unwrap_or_else(|| scenario.number(Parameter::Rate)))
}

/// The scenario of a cell: what taking it gives.
pub fn at_cell(scenario: &Scenario, rate: Decimal, tokens: Decimal) -> Scenario {
    let mut taken = scenario.clone();
    taken.set(Parameter::Tokens, tokens);
    let moved = rate - present_rate(scenario);
    if moved.is_zero() {
        return taken;
    }
    let parameter = Parameter::Rate.row();
    let within = |rate: Decimal| (rate + moved).clamp(parameter.minimum, parameter.maximum);
    match scenario.path {
        RatePath::Flat => {
            taken.set(Parameter::Rate, rate);
        }
        RatePath::Ramp => {
            taken.set(Parameter::Rate, rate);
            taken.set(Parameter::RateEnd, within(scenario.number(Parameter::RateEnd)));
        }
        RatePath::Nodes if scenario.rates().is_empty() => {
            taken.set(Parameter::Rate, rate);
        }
        RatePath::Nodes => {
            let points = scenario.rates().as_slice().iter();
            taken.set_rates(points.map(|(month, rate)| (*month, within(*rate))));
        }
        RatePath::History => {
            taken.path = RatePath::Nodes;
            taken.set_rates(recorded(scenario).map(|(month, rate)| (month, within(rate))));
        }
    }
    taken
}

/// Points of the record that is replayed: each month of a year, and then as many as a path holds.
fn recorded(scenario: &Scenario) -> impl Iterator<Item = (u32, Decimal)> {
    let from = scenario.history_from();
    let last = scenario.months().max(MONTHS);
    let apart = (last - MONTHS).div_ceil(LATER_POINTS).max(1);
    let later = (MONTHS..=last).step_by(apart as usize).skip(1);
    (0..=MONTHS).chain(later).map(move |month| {
        let months = i32::try_from(month).unwrap_or(i32::MAX) - 1;
        (month, bill_yield_at(from.plus(months)))
    })
}
