//! Plans: many runs of a scenario, each with one parameter at another value, and a figure of each.
//!
//! A question is answered by points, pairs of a value and its figure: evenly over the slider, or
//! around the value at which a falling figure is gone, found by bisection. A run is one step, so
//! that whoever takes the steps can stop between two of them and go on in the next frame. The runs
//! are in `f64`, and no longer than the year that is shown where the figure is profit. An answer
//! does not depend on the parameter's present value. Not here: when to run and for how long, which
//! needs a clock; and the drawing.

use std::collections::VecDeque;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use crate::model::project;
use crate::scenario::{Parameter, Scenario, YearShown, decode, encode};
use crate::unit::{HALF_CENT, Number};

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

/// Which points answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Search {
    /// Points from one end of the slider to the other, at equal distances.
    Curve,
    /// Of a figure that falls: the point next before it is gone and the one next after; the two
    /// ends where there is nothing at the first or something at the last.
    Root,
}

/// How a figure answers a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The parameter that is moved.
    pub parameter: Parameter,
    /// The figure.
    pub(crate) headline: Headline,
    /// The points.
    pub search: Search,
}

/// Pairs of the parameter's value and the figure in USD.
pub(crate) type Curve = Vec<(f64, f64)>;

/// Points of a curve.
pub(crate) const CURVE_POINTS: usize = 24;
/// Runs that find a root: both ends, and as many halves as make 100 % a bracket of 0.0001 points.
const ROOT_RUNS: usize = 22;

/// The questions still to be answered for one scenario, first come first served.
#[derive(Clone, Debug)]
pub struct Plan {
    scenario: Scenario,
    /// The scenario of the run that comes next.
    varied: Scenario,
    /// Steps in all.
    steps: usize,
    waiting: VecDeque<Question>,
    /// The points that the first question has so far.
    points: Curve,
}

impl Headline {
    const ALL: [Self; 3] = [Self::Profit, Self::Excess, Self::Low];
}

impl Search {
    const ALL: [Self; 2] = [Self::Curve, Self::Root];

    /// The most runs that it takes.
    fn runs(self) -> usize {
        match self {
            Self::Curve => CURVE_POINTS,
            Self::Root => ROOT_RUNS,
        }
    }

    /// The value of the next run; none where the points answer.
    fn next(self, parameter: Parameter, points: &[(f64, f64)]) -> Option<Decimal> {
        let row = parameter.row();
        match (self, points) {
            _ if points.len() >= self.runs() => None,
            (Self::Curve, _) => Some(value_at(parameter, points.len())),
            (Self::Root, []) => Some(row.slider_minimum),
            (Self::Root, [_]) => Some(row.slider_maximum),
            (Self::Root, _) => {
                let [before, after] = bracket(points)?;
                Decimal::from_f64_retain(f64::midpoint(before.0, after.0))
            }
        }
    }

    /// The answer, once there is no next run.
    fn answer(self, points: Curve) -> Curve {
        match (self, bracket(&points)) {
            (Self::Root, Some(bracket)) => bracket.to_vec(),
            _ => points,
        }
    }
}

impl Question {
    /// The curve of a figure over a parameter.
    pub fn curve(parameter: Parameter, headline: Headline) -> Self {
        Self { parameter, headline, search: Search::Curve }
    }

    /// Where a falling figure is gone.
    pub fn root(parameter: Parameter, headline: Headline) -> Self {
        Self { parameter, headline, search: Search::Root }
    }

    /// The question in numbers that [`Question::read`] reads.
    pub fn numbers(self) -> [usize; 3] {
        [self.parameter as usize, self.headline as usize, self.search as usize]
    }

    /// Reads the numbers of the same build.
    pub fn read([parameter, headline, search]: [usize; 3]) -> Option<Self> {
        Some(Self {
            parameter: *Parameter::ALL.get(parameter)?,
            headline: *Headline::ALL.get(headline)?,
            search: *Search::ALL.get(search)?,
        })
    }
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
        let steps = steps_of(&waiting);
        Self { varied: scenario.clone(), scenario, steps, waiting, points: Curve::new() }
    }

    /// The scenario of the plan.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The plan as a text that [`Plan::read`] reads: the link, and a line for each question.
    pub fn text(&self) -> String {
        let mut text = encode(&self.scenario);
        for [parameter, headline, search] in self.waiting.iter().map(|question| question.numbers())
        {
            // Writing into a text does not fail.
            let _ = write!(text, "\n{parameter} {headline} {search}");
        }
        text
    }

    /// Reads a text of the same build.
    pub fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let (scenario, _) = decode(lines.next().unwrap_or_default());
        let question = |line: &str| {
            let mut numbers = line.split(' ').map_while(|number| number.parse().ok());
            Question::read([numbers.next()?, numbers.next()?, numbers.next()?])
        };
        Self::new(scenario, lines.filter_map(question))
    }

    /// A question was answered elsewhere.
    pub(crate) fn answered(&mut self, question: Question) {
        self.waiting.retain(|waiting| *waiting != question);
        self.points.clear();
        self.varied.clone_from(&self.scenario);
    }

    /// How many of its steps are taken, percent.
    pub fn percent(&self) -> u32 {
        let left = steps_of(&self.waiting) - self.points.len();
        let percent = 100 - 100 * left / self.steps.max(1);
        u32::try_from(percent).unwrap_or(100)
    }

    /// Whether nothing is left.
    pub(crate) fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Takes one step; question and answer when it was the last of a question.
    pub fn step(&mut self) -> Option<(Question, Curve)> {
        let question = *self.waiting.front()?;
        let Question { parameter, headline, search } = question;
        if let Some(value) = search.next(parameter, &self.points) {
            self.varied.set(parameter, value);
            // A shorter horizon on the way takes no year from the next point.
            self.varied.show_year(self.scenario.year());
            self.points.push((f64::from_decimal(value), headline_of(&self.varied, headline)));
        }
        if search.next(parameter, &self.points).is_some() {
            return None;
        }
        self.varied.clone_from(&self.scenario);
        self.waiting.pop_front();
        Some((question, search.answer(std::mem::take(&mut self.points))))
    }

    /// Takes all steps that are left at once.
    pub fn finish(mut self) -> Vec<(Question, Curve)> {
        let mut answers = Vec::with_capacity(self.waiting.len());
        while !self.is_done() {
            answers.extend(self.step());
        }
        answers
    }
}

/// The most steps that questions take.
fn steps_of(questions: &VecDeque<Question>) -> usize {
    questions.iter().map(|question| question.search.runs()).sum()
}

/// The last point at which something is left and the last at which nothing is, where the figure is
/// there at the first and gone at the second.
fn bracket(points: &[(f64, f64)]) -> Option<[(f64, f64); 2]> {
    let is_gone = |point: &&(f64, f64)| point.1 < HALF_CENT;
    let [first, second, ..] = points else { return None };
    if is_gone(&first) || !is_gone(&second) {
        return None;
    }
    let before = points.iter().rfind(|point| !is_gone(point))?;
    let after = points.iter().rfind(is_gone)?;
    Some([*before, *after])
}

/// The value of a point between the ends of the parameter's slider.
fn value_at(parameter: Parameter, point: usize) -> Decimal {
    let row = parameter.row();
    let span = row.slider_maximum - row.slider_minimum;
    let value = row.slider_minimum + span * Decimal::from(point) / Decimal::from(CURVE_POINTS - 1);
    if parameter.is_whole() { value.round() } else { value }
}

/// The figure of a scenario, USD.
fn headline_of(scenario: &Scenario, headline: Headline) -> f64 {
    match headline {
        Headline::Profit => {
            let (mut run, year) = (scenario.clone(), scenario.year());
            if let YearShown::Number(number) = year {
                let months = scenario.number(Parameter::Months).min(Decimal::from(number * 12));
                run.set(Parameter::Months, months);
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

/// The scenario without the parameter's own value, on which its curve does not depend.
pub fn without(scenario: &Scenario, parameter: Parameter) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.set(parameter, parameter.row().default);
    scenario
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    fn curves(scenario: &Scenario, questions: &[Question]) -> Vec<(Question, Curve)> {
        Plan::new(scenario.clone(), questions.iter().copied()).finish()
    }

    fn curve(scenario: &Scenario, parameter: Parameter, headline: Headline) -> Curve {
        curves(scenario, &[Question::curve(parameter, headline)]).remove(0).1
    }

    #[test]
    fn questions_are_answered_in_turn_as_if_alone() {
        let scenario = Scenario::preset(Preset::default());
        let [tax, rate, run] = [Parameter::Tax, Parameter::Rate, Parameter::RunMonth]
            .map(|it| Question::curve(it, Headline::Profit));
        let found = curves(&scenario, &[tax, rate, tax, run]);
        assert_eq!(
            found.iter().map(|(question, _)| *question).collect::<Vec<_>>(),
            [tax, rate, run]
        );
        for (question, answer) in found {
            assert_eq!(answer, curve(&scenario, question.parameter, question.headline));
        }
    }

    #[test]
    fn a_plan_is_read_as_it_was_written_without_what_is_answered() {
        let (scenario, _) = decode("preset=bank&rate=4&year=2&name=a%0Ab");
        let tax = Question::curve(Parameter::Tax, Headline::Profit);
        let low = Question::root(Parameter::GoldShock, Headline::Low);
        let mut plan = Plan::new(scenario.clone(), [tax, low]);
        plan.step();
        plan.answered(tax);
        let mut read = Plan::read(&plan.text());
        assert_eq!((&read.scenario, &read.waiting), (&scenario, &VecDeque::from([low])));
        read.step();
        assert_eq!(read.finish(), plan.finish());
        assert!(Plan::read("").is_done() && Plan::read("v=1\n999 0 0\n1 0\nx").is_done());
    }

    #[test]
    fn progress_goes_from_nothing_to_all() {
        let question = |parameter| Question::curve(parameter, Headline::Profit);
        let mut plan =
            Plan::new(Scenario::blank(), [Parameter::Tax, Parameter::Rate].map(question));
        let mut seen = vec![plan.percent()];
        while !plan.is_done() {
            plan.step();
            seen.push(plan.percent());
        }
        assert!(seen.is_sorted() && seen.len() == 2 * CURVE_POINTS + 1);
        assert_eq!((seen[0], seen[CURVE_POINTS], seen[2 * CURVE_POINTS]), (0, 50, 100));
        assert_eq!((plan.step(), plan.percent()), (None, 100));
        assert_eq!(Plan::new(Scenario::blank(), []).percent(), 100);
    }

    #[test]
    fn a_root_lies_between_its_two_points() {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Parameter::ShockMonth, 6.into());
        let root = |scenario: &Scenario, parameter, headline| {
            curves(scenario, &[Question::root(parameter, headline)]).remove(0).1
        };
        let found = root(&scenario, Parameter::GoldShock, Headline::Low);
        let [before, after] = found[..] else { panic!("{found:?}") };
        assert!(before.1 > 0.0 && after.1 < 0.0);
        let slider = f64::from_decimal(Parameter::GoldShock.row().slider_maximum);
        assert!((after.0 - before.0 - slider / 1_048_576.0).abs() < 1e-9, "{found:?}");
        // Nobody earns anything here, whatever the tax.
        let ends = root(&Scenario::blank(), Parameter::Tax, Headline::Profit);
        assert_eq!(ends.iter().map(|point| point.1).collect::<Vec<_>>(), [0.0, 0.0]);
    }

    #[test]
    fn profit_answers_the_rate_in_a_straight_line() {
        let scenario = Scenario::preset(Preset::default());
        let curve = curve(&scenario, Parameter::Rate, Headline::Profit);
        assert_eq!((curve.len(), curve[0].0, curve[23].0), (CURVE_POINTS, 0.0, 8.0));
        let steps: Vec<_> = curve.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        assert!(steps.iter().all(|step| (step / steps[5] - 1.0).abs() < 1e-3), "{steps:?}");
    }

    #[test]
    fn a_curve_does_not_depend_on_the_value_of_its_parameter() {
        let mut scenario = Scenario::preset(Preset::default());
        let before = (
            without(&scenario, Parameter::Rate),
            curve(&scenario, Parameter::Rate, Headline::Profit),
        );
        scenario.set(Parameter::Rate, Decimal::ONE);
        assert_eq!(without(&scenario, Parameter::Rate), before.0);
        assert_eq!(curve(&scenario, Parameter::Rate, Headline::Profit), before.1);
        assert_ne!(without(&scenario, Parameter::Tax), without(&before.0, Parameter::Tax));
    }

    #[test]
    fn a_deeper_fall_leaves_a_lower_cushion() {
        let mut scenario = Scenario::preset(Preset::default());
        scenario.set(Parameter::ShockMonth, 6.into());
        let curve = curve(&scenario, Parameter::GoldShock, Headline::Low);
        assert!(curve.windows(2).all(|pair| pair[0].1 > pair[1].1) && curve[0].1 > 0.0);
        // Half of 18.8 bn of gold is more than the cushion of 4.1 bn.
        assert!(curve[12].1 < 0.0);
    }

    #[test]
    fn dividends_leave_a_smaller_cushion() {
        let scenario = Scenario::preset(Preset::default());
        let curve = curve(&scenario, Parameter::Dividend, Headline::Excess);
        assert!(curve.windows(2).all(|pair| pair[0].1 > pair[1].1));
    }
}
