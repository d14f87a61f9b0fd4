//! Responses in turn: one point at a time, so that whoever runs them can stop between two points
//! and go on in the next frame.
//!
//! Not here: when to run and for how long; that needs a clock.

use std::collections::VecDeque;

use rust_decimal::Decimal;

use super::response::{Headline, POINTS_MAX, headline_of};
use crate::scenario::{Lever, Scenario};
use crate::unit::Number;

/// A response: pairs of a lever's value and the figure in USD.
pub type Curve = Vec<(f64, f64)>;

/// The responses still to be computed for one scenario, first come first served.
#[derive(Clone, Debug)]
pub struct Sweeps {
    scenario: Scenario,
    waiting: VecDeque<(Lever, Headline)>,
    /// The one under way: the scenario it varies and the points it has.
    present: Option<(Scenario, Curve)>,
}

impl Sweeps {
    /// Responses of these levers, each told once, in their order.
    pub fn new(scenario: Scenario, levers: impl IntoIterator<Item = (Lever, Headline)>) -> Self {
        let mut waiting = VecDeque::new();
        for pair in levers {
            if !waiting.contains(&pair) {
                waiting.push_back(pair);
            }
        }
        Self { scenario, waiting, present: None }
    }

    /// The scenario they are computed for.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Computes one point; lever, figure and curve when it was the last of its response.
    pub fn step(&mut self) -> Option<(Lever, Headline, Curve)> {
        let (lever, headline) = *self.waiting.front()?;
        let (mut varied, mut curve) = self
            .present
            .take()
            .unwrap_or_else(|| (self.scenario.clone(), Curve::with_capacity(POINTS_MAX as usize)));
        let value = value_at(lever, curve.len());
        varied.set(lever, value);
        varied.show_year(self.scenario.year());
        curve.push((f64::from_decimal(value), headline_of(&varied, headline)));
        if curve.len() < POINTS_MAX as usize {
            self.present = Some((varied, curve));
            return None;
        }
        self.waiting.pop_front();
        Some((lever, headline, curve))
    }
}

/// The value of a point between the ends of the lever's slider.
fn value_at(lever: Lever, point: usize) -> Decimal {
    let row = lever.row();
    let span = row.slider_maximum - row.slider_minimum;
    let value = row.slider_minimum + span * Decimal::from(point) / Decimal::from(POINTS_MAX - 1);
    if lever.is_whole() { value.round() } else { value }
}

/// The scenario without the lever's own value, on which its curve does not depend.
pub fn without(scenario: &Scenario, lever: Lever) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.set(lever, lever.row().default);
    scenario
}

#[cfg(test)]
mod tests {
    use super::super::response;
    use super::*;
    use crate::scenario::Preset;

    #[test]
    fn responses_come_in_turn_and_are_those_of_one_go() {
        let scenario = Scenario::preset(Preset::default());
        let asked = [
            (Lever::Tax, Headline::Profit),
            (Lever::Rate, Headline::Profit),
            (Lever::Tax, Headline::Profit),
            (Lever::RunMonth, Headline::Profit),
        ];
        let mut sweeps = Sweeps::new(scenario.clone(), asked);
        let mut found = Vec::new();
        let mut steps = 0;
        while !sweeps.is_done() {
            found.extend(sweeps.step());
            steps += 1;
        }
        assert_eq!(steps, 3 * POINTS_MAX);
        assert_eq!(
            found.iter().map(|(lever, ..)| *lever).collect::<Vec<_>>(),
            [Lever::Tax, Lever::Rate, Lever::RunMonth]
        );
        for (lever, _, curve) in found {
            assert_eq!(curve, response(&scenario, lever, Headline::Profit, POINTS_MAX));
        }
        assert_eq!(sweeps.step(), None);
    }

    #[test]
    fn a_curve_does_not_depend_on_the_value_of_its_lever() {
        let mut scenario = Scenario::preset(Preset::default());
        let before = without(&scenario, Lever::Rate);
        scenario.set(Lever::Rate, Decimal::ONE);
        assert_eq!(without(&scenario, Lever::Rate), before);
        assert_ne!(without(&scenario, Lever::Tax), without(&before, Lever::Tax));
    }
}
