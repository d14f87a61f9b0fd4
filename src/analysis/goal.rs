//! Goal seek: the values of a parameter at which a key figure is what one wants.
//!
//! First a scan: 33 points over the slider, more out to the bounds of the table, and the present
//! value. Where the figure passes the goal between two points, the stretch is halved and cut by
//! the straight line in turn, until the goal is met to 1e-9 of itself; where it comes near and
//! turns, the turn is looked for. So a figure that passes the goal twice between two points may be
//! overlooked. A run is one step, and an answer follows from the points alone, so that whoever
//! takes the steps can stop between two of them, or have them taken elsewhere. Not here: the run
//! itself ([`super::lever`]), and words.

use rust_decimal::Decimal;

use super::lever::{figure, figure_at};
use super::metric::Metric;
use crate::scenario::{Parameter, Scenario, YearShown, decode, encode};
use crate::unit::Number;

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

/// Where the figure is what is wanted, or passes it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Hit {
    At(f64),
    Stretch(f64, f64),
    Near(f64, f64),
    Jump(f64, f64),
}

/// A value, and how far the figure is above the goal there.
type Miss = (f64, f64);

/// What a search still needs: the value of its next run.
type Needs<T> = Result<T, f64>;

/// Points of the scan over the slider, beyond it to each side.
const SCAN: [u32; 3] = [32, 8, 4];
/// Whole numbers are all tried where there are no more than these.
const WHOLE_MAX: f64 = 64.0;
/// The goal is met to this part of itself.
const MET: f64 = 1e-9;
/// A figure that comes no nearer than this passes the goal in a jump.
const JUMP: f64 = 1e-6;
/// Steps that narrow a stretch, and that look for a turn.
const NARROWINGS: usize = 160;
const TURN_STEPS: usize = 32;
/// The part in which the golden section cuts.
const GOLDEN: f64 = 0.381_966_011_250_105_1;
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

    /// The answer, or the value of the next run.
    fn answer(&self) -> Needs<GoalAnswer> {
        let mut scan = Vec::new();
        for value in self.scan() {
            scan.push((value, self.figure(value)?.map(|figure| figure - self.goal.value)));
        }
        let met = MET * self.scale();
        let is_met = |miss: &Option<f64>| miss.is_some_and(|miss| miss.abs() <= met);
        if scan.iter().all(|(_, miss)| is_met(miss)) {
            return Ok(GoalAnswer::Every);
        }
        let mut hits = Vec::new();
        for pair in scan.windows(2) {
            let [before, after] = pair else { continue };
            match (hits.last_mut(), is_met(&before.1), is_met(&after.1)) {
                (Some(Hit::Stretch(_, to)), true, true) => *to = after.0,
                (_, true, true) => hits.push(Hit::Stretch(before.0, after.0)),
                _ => {}
            }
            if let ((low, Some(below)), (high, Some(above)), false, false) =
                (*before, *after, is_met(&before.1), is_met(&after.1))
                && (below < 0.0) != (above < 0.0)
            {
                hits.push(self.narrowed((low, below), (high, above))?);
            }
        }
        hits.extend(scan.iter().filter(|it| is_met(&it.1)).map(|it| Hit::At(it.0)));
        for triple in scan.windows(3) {
            if let [(low, Some(first)), (middle, Some(second)), (high, Some(third))] = *triple {
                hits.extend(self.turn([(low, first), (middle, second), (high, third)])?);
            }
        }
        Ok(self.told(hits))
    }

    /// The values that are tried first, in order.
    fn scan(&self) -> Vec<f64> {
        let row = self.goal.parameter.row();
        let [least, most, low, high] =
            [row.minimum, row.maximum, row.slider_minimum, row.slider_maximum]
                .map(f64::from_decimal);
        let [inside, above, below] = SCAN;
        let part = |from: f64, to: f64, count: u32| {
            (0..=count).map(move |step| from + (to - from) * f64::from(step) / f64::from(count))
        };
        let mut values: Vec<_> = part(low, high, inside).collect();
        if most > high && high > 0.0 {
            let logs = part(0.0, libm::log(most / high), above);
            values.extend(logs.map(|log| (high * libm::exp(log)).min(most)));
            values.push(most);
        }
        values.extend(part(least, low, below));
        values.push(f64::from_decimal(self.scenario.number(self.goal.parameter)));
        if self.goal.parameter.is_whole() && most - least <= WHOLE_MAX {
            let count = (0_u32..).take_while(|step| least + f64::from(*step) <= most);
            values.extend(count.map(|step| least + f64::from(step)));
        }
        let mut values: Vec<_> = values.into_iter().map(|value| self.tidy(value)).collect();
        crate::order::sort_by(&mut values, f64::total_cmp);
        values.dedup();
        values
    }

    /// What a miss is measured by.
    fn scale(&self) -> f64 {
        let figures = self.points.iter().map(|(_, figure)| figure.abs());
        match self.goal.value.abs() {
            goal if goal > 0.0 => goal,
            _ => figures.filter(|figure| figure.is_finite()).fold(f64::MIN_POSITIVE, f64::max),
        }
    }

    fn figure(&self, value: f64) -> Needs<Option<f64>> {
        let found = self.points.iter().find(|point| point.0 == value);
        let figure = found.map(|point| Some(point.1).filter(|figure| !figure.is_nan()));
        figure.ok_or(value)
    }

    /// The value as the scenario holds it.
    fn tidy(&self, value: f64) -> f64 {
        f64::from_decimal(self.goal.decimal(value))
    }

    /// Where the figure passes the goal between two values.
    fn narrowed(&self, mut before: Miss, mut after: Miss) -> Needs<Hit> {
        let scale = self.scale();
        for turn in 0..NARROWINGS {
            let line = before.0 - before.1 * (after.0 - before.0) / (after.1 - before.1);
            let middle = f64::midpoint(before.0, after.0);
            let is_within = |value: &f64| *value > before.0 && *value < after.0;
            let tried = [if turn % 2 == 0 { line } else { middle }, middle];
            let Some(value) = tried.map(|value| self.tidy(value)).into_iter().find(is_within)
            else {
                break;
            };
            let Some(figure) = self.figure(value)? else { break };
            let miss = figure - self.goal.value;
            if miss.abs() <= MET * scale {
                return Ok(Hit::At(value));
            }
            if (miss < 0.0) == (before.1 < 0.0) {
                before = (value, miss);
            } else {
                after = (value, miss);
            }
        }
        let best = if before.1.abs() <= after.1.abs() { before } else { after };
        Ok(match best.1.abs() {
            miss if miss <= JUMP * scale => Hit::At(best.0),
            _ if self.goal.parameter.is_whole() => Hit::Near(best.0, best.1 + self.goal.value),
            _ => Hit::Jump(before.0, after.0),
        })
    }

    /// What lies at a turn of the figure, whose middle comes nearest to the goal without meeting
    /// it.
    fn turn(&self, [mut low, mut middle, mut high]: [Miss; 3]) -> Needs<Vec<Hit>> {
        let same = [low, high].iter().all(|end| (end.1 < 0.0) == (middle.1 < 0.0));
        let nearest = [low, high].iter().all(|end| end.1.abs() > middle.1.abs());
        let spread = (low.1 - middle.1).abs().max((high.1 - middle.1).abs());
        let met = MET * self.scale();
        let is_met = middle.1.abs() <= met;
        if !same || !nearest || is_met || middle.1.abs() > spread || self.goal.parameter.is_whole()
        {
            return Ok(Vec::new());
        }
        let ends = [low, high];
        for _ in 0..TURN_STEPS {
            let is_left = middle.0 - low.0 > high.0 - middle.0;
            let wide = if is_left { low } else { high };
            let value = self.tidy(middle.0 + (wide.0 - middle.0) * GOLDEN);
            let Some(figure) = self.figure(value)?.filter(|_| value != middle.0) else { break };
            let found = (value, figure - self.goal.value);
            if found.1.abs() <= met {
                return Ok(vec![Hit::At(value)]);
            }
            if (found.1 < 0.0) != (middle.1 < 0.0) {
                let [low, high] = ends;
                return Ok(vec![self.narrowed(low, found)?, self.narrowed(found, high)?]);
            }
            let is_nearer = found.1.abs() < middle.1.abs();
            match (is_left, is_nearer) {
                (true, true) => (high, middle) = (middle, found),
                (true, false) => low = found,
                (false, true) => (low, middle) = (middle, found),
                (false, false) => high = found,
            }
        }
        let is_touched = middle.1.abs() <= JUMP * self.scale();
        Ok(is_touched.then_some(Hit::At(middle.0)).into_iter().collect())
    }

    /// The answer that the hits give.
    fn told(&self, hits: Vec<Hit>) -> GoalAnswer {
        let stretches: Vec<_> = hits
            .iter()
            .filter_map(
                |hit| if let Hit::Stretch(from, to) = hit { Some((*from, *to)) } else { None },
            )
            .collect();
        let is_inside =
            |value: f64| stretches.iter().any(|(from, to)| (*from..=*to).contains(&value));
        let mut kept: Vec<_> = hits
            .into_iter()
            .filter(|hit| !matches!(hit, Hit::At(value) if is_inside(*value)))
            .collect();
        if kept.iter().any(|hit| !matches!(hit, Hit::Jump(..))) {
            kept.retain(|hit| !matches!(hit, Hit::Jump(..)));
        }
        match kept.as_slice() {
            [] => self.out_of_reach(),
            [Hit::At(value)] => GoalAnswer::One { value: *value },
            [Hit::Stretch(from, to)] => GoalAnswer::Stretch { from: *from, to: *to },
            [Hit::Near(value, figure)] => GoalAnswer::Nearest { value: *value, figure: *figure },
            [Hit::Jump(before, behind), ..] => {
                GoalAnswer::Jump { before: *before, behind: *behind }
            }
            _ => {
                let value = |hit: &Hit| match *hit {
                    Hit::At(value)
                    | Hit::Stretch(value, _)
                    | Hit::Near(value, _)
                    | Hit::Jump(value, _) => value,
                };
                let mut values: Vec<_> = kept.iter().map(value).collect();
                crate::order::sort_by(&mut values, f64::total_cmp);
                GoalAnswer::More { values }
            }
        }
    }

    fn out_of_reach(&self) -> GoalAnswer {
        let figures = || self.points.iter().map(|point| point.1).filter(|it| it.is_finite());
        let (lowest, highest) =
            (figures().fold(f64::INFINITY, f64::min), figures().fold(f64::NEG_INFINITY, f64::max));
        if lowest > highest {
            return GoalAnswer::NoNumber;
        }
        GoalAnswer::OutOfReach { lowest, highest }
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
