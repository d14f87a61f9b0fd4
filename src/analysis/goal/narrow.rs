//! The steps of a search: the scan, the stretches in which the figure passes the goal, its turns.
//!
//! Every step asks for the figure at a value; where no run was made there, the value is what comes
//! back, so that all of it is written as if the figures were known. Not here: who makes the runs.

use super::{GoalAnswer, GoalSearch};
use crate::unit::Number;

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
pub(super) type Needs<T> = Result<T, f64>;

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
impl GoalSearch {
    /// The answer, or the value of the next run.
    pub(super) fn answer(&self) -> Needs<GoalAnswer> {
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
