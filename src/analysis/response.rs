//! How a figure answers a lever: the figure at evenly spaced values over the slider's range.
//!
//! The runs are in `f64`, and no longer than the year that is shown where the figure is profit. A lever's own curve
//! does not depend on its present value. Not here: the drawing.

use rust_decimal::Decimal;

use crate::model::project;
use crate::scenario::{Lever, Scenario, YearShown};
use crate::unit::Number;

/// The figure a response shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Headline {
    /// Net operating profit of the year that is shown, USD.
    Profit,
    /// Excess reserves at the end of the horizon, USD.
    Excess,
    /// The lowest excess reserves of the horizon, those at the start included, USD.
    Low,
}

/// Most points of a response.
pub const POINTS_MAX: u32 = 24;

/// The figure at `points` values from one end of the lever's slider to the other (at most
/// [`POINTS_MAX`], at least 2): pairs of the lever's value and the figure in USD.
pub fn response(
    scenario: &Scenario,
    lever: Lever,
    headline: Headline,
    points: u32,
) -> Vec<(f64, f64)> {
    let row = lever.row();
    let last = points.clamp(2, POINTS_MAX) - 1;
    let mut varied = scenario.clone();
    (0..=last)
        .map(|point| {
            let span = row.slider_maximum - row.slider_minimum;
            let value = row.slider_minimum + span * Decimal::from(point) / Decimal::from(last);
            let value = if lever.is_whole() { value.round() } else { value };
            varied.set(lever, value);
            // A shorter horizon on the way takes no year from the next point.
            varied.show_year(scenario.year());
            (f64::from_decimal(value), headline_of(&varied, headline))
        })
        .collect()
}

/// The figure of a scenario, USD.
pub fn headline_of(scenario: &Scenario, headline: Headline) -> f64 {
    match headline {
        Headline::Profit => {
            let (mut run, year) = (scenario.clone(), scenario.year());
            if let YearShown::Number(number) = year {
                let months = scenario.number(Lever::Months).min(Decimal::from(number * 12));
                run.set(Lever::Months, months);
            }
            project::<f64>(&run).period(year).sum(|row| row.profit).number()
        }
        Headline::Excess => {
            let projection = project::<f64>(scenario);
            projection.rows.last().map_or(projection.opening.excess, |row| row.excess).number()
        }
        Headline::Low => {
            let projection = project::<f64>(scenario);
            let closing = projection.rows.iter().map(|row| row.excess.number());
            closing.fold(projection.opening.excess.number(), f64::min)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    #[test]
    fn profit_answers_the_rate_in_a_straight_line() {
        let scenario = Scenario::preset(Preset::default());
        let curve = response(&scenario, Lever::Rate, Headline::Profit, 24);
        assert_eq!((curve.len(), curve[0].0, curve[23].0), (24, 0.0, 8.0));
        let steps: Vec<_> = curve.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        assert!(steps.iter().all(|step| (step / steps[5] - 1.0).abs() < 1e-3), "{steps:?}");
    }

    #[test]
    fn the_curve_does_not_depend_on_the_present_value() {
        let mut scenario = Scenario::preset(Preset::default());
        let before = response(&scenario, Lever::Rate, Headline::Profit, 5);
        scenario.set(Lever::Rate, Decimal::ONE);
        assert_eq!(response(&scenario, Lever::Rate, Headline::Profit, 5), before);
        let middle = f64::midpoint(before[0].1, before[1].1);
        assert!((headline_of(&scenario, Headline::Profit) / middle - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_deeper_fall_leaves_a_lower_cushion() {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Lever::ShockMonth, 6.into());
        let curve = response(&scenario, Lever::GoldShock, Headline::Low, 3);
        assert!(curve[0].1 > curve[1].1 && curve[1].1 > curve[2].1 && curve[2].1 < 0.0);
        // Half of 18.8 bn of gold is more than the cushion of 4.1 bn.
        assert!(curve[1].1 < 0.0 && curve[0].1 > 0.0);
    }

    #[test]
    fn dividends_leave_a_smaller_cushion() {
        let scenario = Scenario::preset(Preset::default());
        let curve = response(&scenario, Lever::Dividend, Headline::Excess, 3);
        assert!(curve[0].1 > curve[1].1 && curve[1].1 > curve[2].1);
        assert_eq!(response(&scenario, Lever::Months, Headline::Excess, 24).len(), 24);
    }
}
