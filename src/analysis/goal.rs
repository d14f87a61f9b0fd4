//! Goal seek: the values of a parameter at which a key figure is what one wants.
//!
//! First a scan: 33 points over the slider, more out to the bounds of the table, and the present
//! value. Where the figure passes the goal between two points, the stretch is halved and cut by
//! the straight line in turn, until the goal is met to 1e-9 of itself; where it comes near and
//! turns, the turn is looked for. So a figure that passes the goal twice between two points may be
//! overlooked. A run is one step, and an answer follows from the points alone, so that whoever
//! takes the steps can stop between two of them, or have them taken elsewhere. Not here: the run
//! itself ([`super::lever`]), and words.

mod narrow;

use rust_decimal::Decimal;

use super::lever::{figure, figure_at};
use super::metric::Metric;
use crate::scenario::{Parameter, Scenario, YearShown, decode, encode};

/// What is wanted, and what may be moved for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// The figure, of the year that is shown.
    pub metric: Metric,
    /// What it is to be, in its unit.
    pub value: f64,
    /// The parameter that is moved.
    pub parameter: Parameter,
}

/// What a search finds. Values in the unit of the parameter, figures in that of the metric.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalAnswer {
    /// One value does it.
    One {
        /// The value.
        value: f64,
    },
    /// Several do, in order.
    More {
        /// The values.
        values: Vec<f64>,
    },
    /// All between two do, as far as was tried.
    Stretch {
        /// The lowest.
        from: f64,
        /// The highest.
        to: f64,
    },
    /// Every value does.
    Every,
    /// Only whole numbers make sense, and none meets it to the last digit.
    Nearest {
        /// The nearest.
        value: f64,
        /// The figure there.
        figure: f64,
    },
    /// The figure jumps over it.
    Jump {
        /// The value before the jump.
        before: f64,
        /// The value behind it.
        behind: f64,
    },
    /// It is out of reach.
    OutOfReach {
        /// The lowest that was found.
        lowest: f64,
        /// The highest.
        highest: f64,
    },
    /// The figure has no number, whatever the value.
    NoNumber,
}

/// A search in steps.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalSearch {
    scenario: Scenario,
    goal: Goal,
    /// Value and figure of each run; not a number where there is none.
    points: Vec<(f64, f64)>,
}

/// Runs of an ordinary search, for the progress.
const RUNS_USUAL: usize = 60;

impl Goal {
    /// The figure of the first year as the goal of the year that is shown; `None` where it has no
    /// number.
    pub fn today(scenario: &Scenario, metric: Metric, parameter: Parameter) -> Option<Self> {
        let value = figure(scenario.clone(), metric, YearShown::default())?;
        Some(Self { metric, value, parameter })
    }

    /// A value of the parameter as a scenario holds it.
    pub fn decimal(self, value: f64) -> Decimal {
        let (parameter, row) = (self.parameter, self.parameter.row());
        let value = Decimal::from_f64_retain(value).unwrap_or(row.minimum);
        let value = if parameter.is_whole() { value.round() } else { value };
        parameter.tidy(value).clamp(row.minimum, row.maximum)
    }
}

impl GoalSearch {
    /// A search that has not begun.
    pub fn new(scenario: Scenario, goal: Goal) -> Self {
        Self { scenario, goal, points: Vec::new() }
    }

    /// What is wanted.
    pub fn goal(&self) -> Goal {
        self.goal
    }

    /// The scenario it is of.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Value and figure of each run so far; not a number where there is none.
    pub fn points(&self) -> &[(f64, f64)] {
        &self.points
    }

    /// Takes the runs of the same search that were made elsewhere.
    pub fn take(&mut self, points: Vec<(f64, f64)>) {
        self.points = points;
    }

    /// Runs once where that is needed; the answer where it is not.
    pub fn step(&mut self) -> Option<GoalAnswer> {
        match self.answer() {
            Ok(answer) => Some(answer),
            Err(value) => {
                let at = (self.goal.parameter, self.goal.decimal(value));
                let figure = figure_at(&self.scenario, self.goal.metric, at);
                self.points.push((value, figure.unwrap_or(f64::NAN)));
                None
            }
        }
    }

    /// Takes all steps that are left.
    pub fn finish(mut self) -> GoalAnswer {
        loop {
            if let Some(answer) = self.step() {
                return answer;
            }
        }
    }

    /// How much is done of a search of the usual length, percent.
    pub fn percent(&self) -> u32 {
        u32::try_from(self.points.len() * 100 / RUNS_USUAL).unwrap_or(100).min(99)
    }

    /// The search as a text that [`GoalSearch::read`] reads: the link, and what is wanted.
    pub fn text(&self) -> String {
        let Goal { metric, value, parameter } = self.goal;
        format!("{}\n{} {} {value}", encode(&self.scenario), metric.key(), parameter.row().key)
    }

    /// Reads it.
    pub fn read(text: &str) -> Option<Self> {
        let (link, goal) = text.split_once('\n')?;
        let mut words = goal.split(' ');
        let metric = Metric::from_key(words.next()?)?;
        let parameter = Parameter::from_key(words.next()?)?;
        let value = words.next()?.parse().ok()?;
        Some(Self::new(decode(link).0, Goal { metric, value, parameter }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;

    fn goal(key: &str, value: f64, parameter: Parameter) -> Goal {
        Goal { metric: Metric::from_key(key).unwrap(), value, parameter }
    }

    fn seek(link: &str, goal: Goal) -> GoalAnswer {
        GoalSearch::new(decode(link).0, goal).finish()
    }

    fn one(answer: &GoalAnswer) -> f64 {
        let GoalAnswer::One { value } = answer else { panic!("{answer:?}") };
        *value
    }

    #[test]
    fn by_hand() {
        let bills = "tokens=100bn&buffer=0&other_liabilities=0&bets=none&rate=4&repo=0&cash=0&gold=0\
            &bitcoin=0&equities=0&loans=0&other=0&custody=0&staff=0&other_cost=1bn&tax=0&dividend=100\
            &floor=0&start=2027-01&bitcoin_share=0&bills_wam=0";
        // 4 % of 100 bn less 1 bn: 3 bn; 5 bn needs 6 %, or 150 bn.
        let near =
            |found: f64, wanted: f64| assert!((found / wanted - 1.0).abs() < 1e-6, "{found}");
        near(one(&seek(bills, goal("profit", 5e9, Parameter::Rate))), 6.0);
        near(one(&seek(bills, goal("profit", 5e9, Parameter::Tokens))), 150e9);
        // Nought at 1 %, and beyond the slider: 20 bn at 21 %.
        near(one(&seek(bills, goal("profit", 0.0, Parameter::Rate))), 1.0);
        near(one(&seek(bills, goal("profit", 20e9, Parameter::Rate))), 21.0);
        near(one(&seek(bills, goal("break_even_rate", 2.0, Parameter::OtherCost))), 2e9);
        // Tax takes at most all: a profit of 3 bn and no more.
        let GoalAnswer::OutOfReach { lowest, highest } =
            seek(bills, goal("profit", 4e9, Parameter::Tax))
        else {
            panic!()
        };
        assert!(lowest.abs() < 1.0 && (highest - 3e9).abs() < 1.0, "{lowest} {highest}");
        // Nobody works here.
        assert_eq!(
            seek(bills, goal("profit_per_employee", 1.0, Parameter::Rate)),
            GoalAnswer::NoNumber
        );
        // Nothing is held of it.
        assert_eq!(
            seek("rate=4&gold=0&gold_share=0", goal("profit", 1.0, Parameter::GoldShock)),
            seek("rate=4&gold=0&gold_share=0", goal("profit", 1.0, Parameter::GoldReturn)),
        );
        let now = Goal::today(&decode(bills).0, Metric::Profit, Parameter::GoldReturn).unwrap();
        assert_eq!(seek(bills, now), GoalAnswer::Every);
    }

    #[test]
    fn today_s_profit_in_year_two() {
        let link = "year=2&path=ramp&rate_end=2&rate_months=24";
        let scenario = decode(link).0;
        let goal = Goal::today(&scenario, Metric::Profit, Parameter::Tokens).unwrap();
        let first = Run::of_link(&link.replace("year=2&", "")).of_year.profit;
        assert!((goal.value / first - 1.0).abs() < 1e-9);
        let mut then = scenario.clone();
        let value = one(&GoalSearch::new(scenario, goal).finish());
        then.set(Parameter::Tokens, Decimal::from_f64_retain(value).unwrap());
        assert!(value > 183.622e9);
        let found = Run::new(then).of_year.profit;
        assert!((found / first - 1.0).abs() < 1e-6, "{found} {first}");
    }

    #[test]
    fn more_than_one_and_jumps_and_whole_numbers() {
        // Holders get a growing share of what partners leave; a cut is worth most in the middle:
        // profit of year one as a function of months it takes to fall is whole.
        let ramp = "path=ramp&rate=4&rate_end=1&rate_from=0";
        let whole = seek(ramp, goal("profit", 5e9, Parameter::RateMonths));
        let (GoalAnswer::Nearest { value, .. } | GoalAnswer::One { value }) = whole else {
            panic!("{whole:?}")
        };
        assert_eq!(value.fract(), 0.0);
        // A run in some months leaves the same profit of year one whenever it comes later.
        let later = seek(
            "run_share=50",
            Goal::today(
                &decode("run_share=50&run_month=40").0,
                Metric::Profit,
                Parameter::RunMonth,
            )
            .unwrap(),
        );
        assert!(
            matches!(later, GoalAnswer::Stretch { from, .. } if from >= 12.0)
                || matches!(later, GoalAnswer::More { .. }),
            "{later:?}"
        );
    }

    #[test]
    fn a_search_goes_on_elsewhere() {
        let wanted = goal("profit", 4e9, Parameter::Tokens);
        let mut search = GoalSearch::new(decode("rate=3&year=2").0, wanted);
        assert_eq!(GoalSearch::read(&search.text()), Some(search.clone()));
        assert_eq!(GoalSearch::read(""), None);
        let mut steps = 0;
        let found = loop {
            match search.step() {
                Some(answer) => break answer,
                None => steps += 1,
            }
        };
        assert!(steps < 100 && search.percent() <= 99, "{steps}");
        let mut other = GoalSearch::new(decode("rate=3&year=2").0, wanted);
        other.take(search.points().to_vec());
        assert_eq!(other.step(), Some(found));
    }

    #[test]
    fn what_is_found_gives_the_goal() {
        let links = [
            "",
            "preset=bank",
            "preset=circle-2025&year=2",
            "growth=20&year=all",
            "preset=article-2024",
        ];
        let parameters = [
            Parameter::Tokens,
            Parameter::Rate,
            Parameter::Tax,
            Parameter::Growth,
            Parameter::Loans,
            Parameter::PartnerShare,
            Parameter::OtherCost,
            Parameter::Gold,
            Parameter::HolderShare,
        ];
        let mut found = 0;
        for link in links {
            let scenario = decode(link).0;
            for parameter in parameters {
                let row = parameter.row();
                let value =
                    (row.slider_minimum + row.slider_maximum * Decimal::new(37, 2)).round_dp(3);
                for metric in [Metric::Profit, Metric::ReserveIncome, Metric::Excess] {
                    let Some(wanted) = figure_at(&scenario, metric, (parameter, value)) else {
                        continue;
                    };
                    let goal = Goal { metric, value: wanted, parameter };
                    let answer = GoalSearch::new(scenario.clone(), goal).finish();
                    let values = match answer {
                        GoalAnswer::One { value } => vec![value],
                        GoalAnswer::More { values } => values,
                        GoalAnswer::Stretch { from, to } => vec![from, to],
                        GoalAnswer::Every => continue,
                        other => panic!("{link} {parameter:?} {metric:?} {wanted}: {other:?}"),
                    };
                    for value in values {
                        let value = Decimal::from_f64_retain(value).unwrap();
                        let then = figure_at(&scenario, metric, (parameter, value)).unwrap();
                        assert!(
                            (then - wanted).abs() <= 1e-6 * wanted.abs(),
                            "{link} {parameter:?} {then} {wanted}"
                        );
                        found += 1;
                    }
                }
            }
        }
        assert!(found > 60, "{found}");
    }
}
