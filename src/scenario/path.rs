//! The points of a path, and what adding one, moving one or taking another form means.
//!
//! Not here: what the path does to rates and tokens, and its chart.

use rust_decimal::Decimal;

use super::{NODE_MONTH_MAX, NODES_MAX, Parameter, RatePath, Scenario};

/// Months of a new glide.
const GLIDE_MONTHS: u32 = 24;

/// A point of a path: month and rate in percent, or tokens in USD.
pub(crate) type RatePoint = (u32, Decimal);

impl Scenario {
    /// The points that can be moved: both ends of a glide, or those of an own path.
    pub(crate) fn path_points(&self) -> Vec<RatePoint> {
        match self.path {
            RatePath::Flat | RatePath::History => Vec::new(),
            RatePath::Ramp => {
                let from = self.count(Parameter::RateFrom);
                let end = from.saturating_add(self.count(Parameter::RateMonths));
                vec![(from, self.number(Parameter::Rate)), (end, self.number(Parameter::RateEnd))]
            }
            RatePath::Nodes => self.rates().as_slice().to_vec(),
        }
    }

    /// Moves a point of the path, by its place among those; a point never passes its neighbour.
    pub(crate) fn move_point(&mut self, index: usize, (month, rate): RatePoint) {
        match self.path {
            RatePath::Flat | RatePath::History => {}
            RatePath::Ramp if index == 0 => {
                self.set(Parameter::RateFrom, month.into());
                self.set(Parameter::Rate, rate);
            }
            RatePath::Ramp => {
                let length = month.saturating_sub(self.count(Parameter::RateFrom)).max(1);
                self.set(Parameter::RateMonths, length.into());
                self.set(Parameter::RateEnd, rate);
            }
            RatePath::Nodes => {
                let moved = with_moved(self.rates().as_slice(), index, (month, rate));
                self.set_rates(moved);
            }
        }
    }

    /// Takes a form of the path, which starts at the rate of the present one. A glide that nobody
    /// has set yet goes one point down in two years from the start; an own path without points
    /// begins with `seed`.
    pub(crate) fn choose_path(&mut self, form: RatePath, seed: &[RatePoint]) {
        if matches!(form, RatePath::Flat | RatePath::Ramp) {
            self.set(Parameter::Rate, self.path_rate());
        }
        self.path = form;
        let blank = |parameter: Parameter| self.number(parameter) == parameter.row().default;
        let is_blank =
            [Parameter::RateFrom, Parameter::RateEnd, Parameter::RateMonths].into_iter().all(blank);
        match form {
            RatePath::Ramp if is_blank => {
                let end = (self.number(Parameter::Rate) - Decimal::ONE).max(Decimal::ZERO);
                self.set(Parameter::RateEnd, end);
                self.set(Parameter::RateMonths, GLIDE_MONTHS.into());
            }
            RatePath::Nodes if self.rates().is_empty() => {
                self.set_rates(seed.iter().copied());
            }
            _ => {}
        }
    }
}

/// The first and the last month that a point can have between its neighbours.
pub fn room(points: &[RatePoint], index: usize) -> (u32, u32) {
    let at = |index: usize| points.get(index).map(|point| point.0);
    let low = index.checked_sub(1).and_then(at).map_or(0, |month| month + 1);
    let high = at(index + 1).map_or(NODE_MONTH_MAX, |month| month.saturating_sub(1));
    (low, high.max(low))
}

/// The points with one of them moved, held between its neighbours.
pub(crate) fn with_moved(
    points: &[RatePoint],
    index: usize,
    (month, value): RatePoint,
) -> Vec<RatePoint> {
    let (low, high) = room(points, index);
    let month = month.clamp(low, high);
    let place = |(place, point): (usize, &RatePoint)| {
        if place == index { (month, value) } else { *point }
    };
    points.iter().enumerate().map(place).collect()
}

/// The points with one more in the widest gap, the end of the horizon included; the same points
/// where there is no room.
pub(crate) fn with_added(points: &[RatePoint], months: u32, first: Decimal) -> Vec<RatePoint> {
    let mut points = points.to_vec();
    let (Some(start), Some(end)) = (points.first().copied(), points.last().copied()) else {
        return vec![(0, first)];
    };
    if points.len() >= NODES_MAX {
        return points;
    }
    let ends = [(0, start.1), (months, end.1)];
    let mut marks: Vec<RatePoint> = points.clone();
    marks.extend(ends.into_iter().filter(|end| points.iter().all(|point| point.0 != end.0)));
    crate::order::sort_by_key(&mut marks, |point| point.0);
    let widest = marks.windows(2).filter_map(|pair| match pair {
        [from, to] => Some((to.0.saturating_sub(from.0), *from, *to)),
        _ => None,
    });
    let Some((gap, from, to)) = widest.max_by_key(|gap| gap.0) else {
        points.push((end.0 + 1, end.1));
        return points;
    };
    let taken = |month: u32| points.iter().any(|point| point.0 == month);
    let point = if !taken(to.0) {
        to
    } else if !taken(from.0) {
        from
    } else if gap > 1 {
        (from.0 + gap / 2, ((from.1 + to.1) / Decimal::TWO).round_dp(2))
    } else {
        return points;
    };
    points.push(point);
    crate::order::sort_by_key(&mut points, |point| point.0);
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(hundredths: i64) -> Decimal {
        Decimal::new(hundredths, 2)
    }

    #[test]
    fn points_never_pass_each_other() {
        let three = [(0, percent(400)), (20, percent(300)), (60, percent(200))];
        let months = |index, month| {
            let moved = with_moved(&three, index, (month, percent(100)));
            moved.into_iter().map(|point| point.0).collect::<Vec<_>>()
        };
        assert_eq!(months(1, 40), [0, 40, 60]);
        assert_eq!(months(1, 90), [0, 59, 60]);
        assert_eq!(months(1, 0), [0, 1, 60]);
        assert_eq!(months(0, 70), [19, 20, 60]);
        assert_eq!(months(2, 999), [0, 20, 360]);
    }

    #[test]
    fn a_new_point_stands_in_the_widest_gap() {
        let two = [(0, percent(400)), (60, percent(200))];
        assert_eq!(with_added(&two, 60, percent(1)).get(1), Some(&(30, percent(300))));
        assert_eq!(with_added(&[], 60, percent(383)), [(0, percent(383))]);
        let early = [(0, percent(400)), (10, percent(200))];
        assert_eq!(with_added(&early, 60, percent(1)).get(2), Some(&(60, percent(200))));
        let full: Vec<RatePoint> = (0..=3).map(|month| (month, percent(100))).collect();
        assert_eq!(with_added(&full, 3, percent(1)), full);
    }
}
