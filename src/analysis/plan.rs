//! Plans: many runs of a scenario, each with one lever at another value, and a figure of each.
//!
//! A run is one step, so that whoever takes the steps can stop between two of them and go on in
//! the next frame. The runs are in `f64`, and no longer than the year that is shown where the
//! figure is profit. A lever's own curve does not depend on its present value. Not here: when to
//! run and for how long, which needs a clock; and the drawing.

use std::collections::VecDeque;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use crate::model::project;
use crate::scenario::{Lever, Scenario, YearShown, decode, encode};
use crate::unit::Number;

/// The figure that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Headline {
    /// Net operating profit of the year that is shown, USD.
    Profit,
    /// Excess reserves at the end of the horizon, USD.
    Excess,
    /// The lowest excess reserves of the horizon, those at the start included, USD.
    Low,
}

impl Headline {
    /// Every figure.
    pub const ALL: [Self; 3] = [Self::Profit, Self::Excess, Self::Low];
}

/// How a figure answers a lever from one end of its slider to the other.
pub type Question = (Lever, Headline);
/// Pairs of the lever's value and the figure in USD.
pub type Curve = Vec<(f64, f64)>;

/// Points of a curve.
pub const CURVE_POINTS: usize = 24;

/// The questions still to be answered for one scenario, first come first served.
#[derive(Clone, Debug)]
pub struct Plan {
    scenario: Scenario,
    /// The scenario of the run that comes next.
    varied: Scenario,
    /// How many questions there were.
    count: usize,
    waiting: VecDeque<Question>,
    /// The points that the first question has so far.
    curve: Curve,
}

impl Plan {
    /// These questions, each asked once, in their order.
    pub fn new(scenario: Scenario, questions: impl IntoIterator<Item = Question>) -> Self {
        let mut waiting = VecDeque::new();
        for question in questions {
            if !waiting.contains(&question) {
                waiting.push_back(question);
            }
        }
        let count = waiting.len();
        Self { varied: scenario.clone(), scenario, count, waiting, curve: Curve::new() }
    }

    /// The scenario of the plan.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The plan as a text that [`Plan::read`] reads: the link, and lever and figure of each question.
    pub fn text(&self) -> String {
        let mut text = encode(&self.scenario);
        for (lever, headline) in &self.waiting {
            // Writing into a text does not fail.
            let _ = write!(text, "\n{} {}", *lever as usize, *headline as usize);
        }
        text
    }

    /// Reads a text of the same build.
    pub fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let (scenario, _) = decode(lines.next().unwrap_or_default());
        let question = |line: &str| {
            let (lever, headline) = line.split_once(' ')?;
            let lever = Lever::ALL.get(lever.parse::<usize>().ok()?)?;
            Some((*lever, *Headline::ALL.get(headline.parse::<usize>().ok()?)?))
        };
        Self::new(scenario, lines.filter_map(question))
    }

    /// A question was answered elsewhere.
    pub fn answered(&mut self, question: Question) {
        self.waiting.retain(|waiting| *waiting != question);
        self.curve.clear();
        self.varied.clone_from(&self.scenario);
    }

    /// How many of its steps are taken, percent.
    pub fn percent(&self) -> u32 {
        let left = self.waiting.len() * CURVE_POINTS - self.curve.len();
        let percent = 100 - 100 * left / (self.count * CURVE_POINTS).max(1);
        u32::try_from(percent).unwrap_or(100)
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Takes one step; question and curve when it was the last of a curve.
    pub fn step(&mut self) -> Option<(Question, Curve)> {
        let (lever, headline) = *self.waiting.front()?;
        let value = value_at(lever, self.curve.len());
        self.varied.set(lever, value);
        // A shorter horizon on the way takes no year from the next point.
        self.varied.show_year(self.scenario.year());
        self.curve.push((f64::from_decimal(value), headline_of(&self.varied, headline)));
        if self.curve.len() < CURVE_POINTS {
            return None;
        }
        self.varied.clone_from(&self.scenario);
        self.waiting.pop_front();
        Some(((lever, headline), std::mem::take(&mut self.curve)))
    }
}

/// The value of a point between the ends of the lever's slider.
fn value_at(lever: Lever, point: usize) -> Decimal {
    let row = lever.row();
    let span = row.slider_maximum - row.slider_minimum;
    let value = row.slider_minimum + span * Decimal::from(point) / Decimal::from(CURVE_POINTS - 1);
    if lever.is_whole() { value.round() } else { value }
}

/// The figure of a scenario, USD.
pub(super) fn headline_of(scenario: &Scenario, headline: Headline) -> f64 {
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

/// The scenario without the lever's own value, on which its curve does not depend.
pub fn without(scenario: &Scenario, lever: Lever) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.set(lever, lever.row().default);
    scenario
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    fn curves(scenario: &Scenario, questions: &[Question]) -> Vec<(Question, Curve)> {
        let mut plan = Plan::new(scenario.clone(), questions.iter().copied());
        let mut found = Vec::new();
        while !plan.is_done() {
            found.extend(plan.step());
        }
        assert_eq!(plan.step(), None);
        found
    }

    fn curve(scenario: &Scenario, lever: Lever, headline: Headline) -> Curve {
        curves(scenario, &[(lever, headline)]).remove(0).1
    }

    #[test]
    fn questions_are_answered_in_turn_as_if_alone() {
        let scenario = Scenario::preset(Preset::default());
        let [tax, rate, run] =
            [Lever::Tax, Lever::Rate, Lever::RunMonth].map(|lever| (lever, Headline::Profit));
        let found = curves(&scenario, &[tax, rate, tax, run]);
        assert_eq!(
            found.iter().map(|(question, _)| *question).collect::<Vec<_>>(),
            [tax, rate, run]
        );
        for ((lever, headline), answer) in found {
            assert_eq!(answer, curve(&scenario, lever, headline));
        }
    }

    #[test]
    fn a_plan_is_read_as_it_was_written_without_what_is_answered() {
        let (scenario, _) = decode("preset=bank&rate=4&year=2&name=a%0Ab");
        let [tax, low] = [(Lever::Tax, Headline::Profit), (Lever::Growth, Headline::Low)];
        let mut plan = Plan::new(scenario.clone(), [tax, low]);
        plan.step();
        plan.answered(tax);
        let mut read = Plan::read(&plan.text());
        assert_eq!((&read.scenario, &read.waiting), (&scenario, &VecDeque::from([low])));
        let answers = |plan: &mut Plan| (0..CURVE_POINTS).find_map(|_| plan.step());
        assert_eq!(answers(&mut read), answers(&mut plan));
        assert!(Plan::read("").is_done() && Plan::read("v=1\n999 0\nx").is_done());
    }

    #[test]
    fn profit_answers_the_rate_in_a_straight_line() {
        let scenario = Scenario::preset(Preset::default());
        let curve = curve(&scenario, Lever::Rate, Headline::Profit);
        assert_eq!((curve.len(), curve[0].0, curve[23].0), (CURVE_POINTS, 0.0, 8.0));
        let steps: Vec<_> = curve.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        assert!(steps.iter().all(|step| (step / steps[5] - 1.0).abs() < 1e-3), "{steps:?}");
    }

    #[test]
    fn a_curve_does_not_depend_on_the_value_of_its_lever() {
        let mut scenario = Scenario::preset(Preset::default());
        let before =
            (without(&scenario, Lever::Rate), curve(&scenario, Lever::Rate, Headline::Profit));
        scenario.set(Lever::Rate, Decimal::ONE);
        assert_eq!(without(&scenario, Lever::Rate), before.0);
        assert_eq!(curve(&scenario, Lever::Rate, Headline::Profit), before.1);
        assert_ne!(without(&scenario, Lever::Tax), without(&before.0, Lever::Tax));
    }

    #[test]
    fn a_deeper_fall_leaves_a_lower_cushion() {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Lever::ShockMonth, 6.into());
        let curve = curve(&scenario, Lever::GoldShock, Headline::Low);
        assert!(curve.windows(2).all(|pair| pair[0].1 > pair[1].1) && curve[0].1 > 0.0);
        // Half of 18.8 bn of gold is more than the cushion of 4.1 bn.
        assert!(curve[12].1 < 0.0);
    }

    #[test]
    fn dividends_leave_a_smaller_cushion() {
        let scenario = Scenario::preset(Preset::default());
        let curve = curve(&scenario, Lever::Dividend, Headline::Excess);
        assert!(curve.windows(2).all(|pair| pair[0].1 > pair[1].1));
    }
}
