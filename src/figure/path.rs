//! The small chart of a rate path: its scale, its line and the points an own path begins with.
//!
//! Places are hundredths of the plot's width and height. Not here: the ledger's own rates, which
//! come with the projection, and the drawing.

use rust_decimal::Decimal;

use crate::chart::{Form, Item, Scene};
use crate::model::{Projection, Row};
use crate::scenario::{Parameter, RatePath, RatePoint, Scenario};
use crate::unit::{Exact, Number};

/// Months and rates as places of the plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathScale {
    /// Last month of the horizon.
    pub months: u32,
    /// Rate at the top, percent.
    pub top: f64,
}

impl PathScale {
    /// A scale on which every rate of the path and every point has room above it.
    pub(crate) fn new(scenario: &Scenario, projection: &Projection<Exact>) -> Self {
        let rates = projection.rows.iter().map(|row| row.rate.number().to_f64() * 100.0);
        let points = scenario.path_points().into_iter().map(|(_, rate)| f64::from_decimal(rate));
        let highest = rates.chain(points).fold(0.0, f64::max);
        let step = step_of(highest);
        let steps = (highest * 1.1 / step).ceil().max(if step > 2.0 { 1.0 } else { 3.0 });
        Self { months: scenario.months().max(1), top: steps * step }
    }

    /// Horizontal place of a month.
    pub(crate) fn x(self, month: u32) -> f64 {
        f64::from(month.min(self.months)) / f64::from(self.months) * 100.0
    }

    /// Vertical place of a rate, from the top.
    pub(crate) fn y(self, rate: f64) -> f64 {
        100.0 - (rate / self.top).clamp(0.0, 1.0) * 100.0
    }

    /// The rates at which a line goes across.
    pub(crate) fn lines(self) -> Vec<f64> {
        let step = step_of(self.top / 1.2);
        let count = (self.top / step).round();
        (0..=30_u32).map(f64::from).take_while(|n| *n <= count).map(|n| n * step).collect()
    }

    /// The point that a movement by hundredths of the plot makes of `from`; the rate in steps of
    /// its slider, both within bounds.
    pub(crate) fn moved(self, from: RatePoint, right: f64, down: f64) -> RatePoint {
        let months = f64::from(from.0) + right / 100.0 * f64::from(self.months);
        let last = f64::from(self.months);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let month = months.round().clamp(0.0, last) as u32;
        let row = Parameter::Rate.row();
        let change = Decimal::try_from(-down / 100.0 * self.top).unwrap_or_default();
        let rate = ((from.1 + change) / row.step).round() * row.step;
        let top = Decimal::try_from(self.top).unwrap_or(row.maximum);
        (month, rate.clamp(row.minimum, row.maximum.min(top.max(from.1))))
    }
}

fn step_of(highest: f64) -> f64 {
    match highest {
        high if high <= 6.5 => 2.0,
        high if high <= 18.0 => 5.0,
        high if high <= 36.0 => 10.0,
        _ => 25.0,
    }
}

/// The path as a line through every month, in a box of 100 by 100; over it the part in which the
/// record has ended and its last rate is held.
pub fn scene(scale: PathScale, scenario: &Scenario, projection: &Projection<Exact>) -> Scene {
    let rows = &projection.rows;
    let last = scenario.held_from().and_then(|first| usize::try_from(first).ok()?.checked_sub(2));
    let held = last.and_then(|last| rows.get(last..)).unwrap_or_default();
    let place =
        |row: &Row<Exact>| (scale.x(row.month), scale.y(row.rate.number().to_f64() * 100.0));
    let line = |class, rows: &[Row<Exact>]| {
        Item::styled(class, Form::Line(rows.iter().map(place).collect()))
    };
    let items = vec![line("path-rate", rows), line("path-held", held)];
    Scene { width: 100.0, height: 100.0, items, ..Scene::default() }
}

/// The points an own path begins with: where the present path starts, bends and ends, none so
/// close to another that the one covers the other.
pub fn seed(scenario: &Scenario, projection: &Projection<Exact>) -> Vec<RatePoint> {
    let last = scenario.months().max(2);
    let at = |month: u32| {
        let row = projection.rows.iter().take_while(|row| row.month <= month.max(1)).last();
        let rate =
            row.map_or(Decimal::ZERO, |row| row.rate.number().decimal() * Decimal::ONE_HUNDRED);
        rate.round_dp(2)
    };
    let start = scenario.path_rate();
    let bends = match scenario.path {
        RatePath::Ramp => {
            let from = scenario.count(Parameter::RateFrom);
            vec![from, from.saturating_add(scenario.count(Parameter::RateMonths))]
        }
        _ => vec![last / 2],
    };
    let bends: Vec<_> = bends.into_iter().map(|month| (month, at(month))).collect();
    let mut points = vec![(0, start)];
    points.extend(apart(&bends, last));
    points.push((last, at(last)));
    points
}

/// Bends at least a twelfth of the horizon from each other and from its ends: before the first
/// and after the last the path is flat, so that one near an end can go.
fn apart(bends: &[RatePoint], last: u32) -> Vec<RatePoint> {
    let gap = (last / 12).max(1);
    let mut kept: Vec<RatePoint> = Vec::new();
    for (index, (month, rate)) in bends.iter().enumerate() {
        let is_last = index + 1 == bends.len();
        let month = if is_last {
            (*month).max(kept.last().map_or(0, |point| point.0) + gap)
        } else {
            (*month).min(last.saturating_sub(gap))
        };
        if month >= gap && month + gap <= last {
            kept.push((month, *rate));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    fn shown(link: &str) -> (Scenario, Projection<Exact>) {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        let projection = project::<Exact>(&scenario);
        (scenario, projection)
    }

    fn lines(
        scale: PathScale,
        scenario: &Scenario,
        projection: &Projection<Exact>,
    ) -> [Vec<(f64, f64)>; 2] {
        let items: [Item; 2] = scene(scale, scenario, projection).items.try_into().unwrap();
        items.map(|item| if let Form::Line(points) = item.form { points } else { panic!() })
    }

    fn percent(hundredths: i64) -> Decimal {
        Decimal::new(hundredths, 2)
    }

    #[test]
    fn the_scale_has_room_above_the_path() {
        for (link, top, lines) in [
            ("rate=3.83", 6.0, 4),
            ("rate=0", 6.0, 4),
            ("path=history&history_from=1980-06", 20.0, 5),
            ("rate=100", 125.0, 6),
        ] {
            let (scenario, projection) = shown(link);
            let scale = PathScale::new(&scenario, &projection);
            assert_eq!((scale.top, scale.lines().len()), (top, lines), "{link}");
            assert_eq!(scale.lines().last(), Some(&top), "{link}");
        }
    }

    #[test]
    fn a_point_moves_by_months_and_steps() {
        let scale = PathScale { months: 60, top: 6.0 };
        let from = (30, percent(400));
        assert_eq!(scale.moved(from, 10.0, -10.0), (36, percent(460)));
        assert_eq!(scale.moved(from, 900.0, 900.0), (60, Decimal::ZERO));
        assert_eq!(scale.moved(from, -900.0, -900.0), (0, percent(600)));
    }

    #[test]
    fn both_ends_of_a_glide_can_be_moved() {
        let link = "path=ramp&rate=4&rate_end=3&rate_from=12&rate_months=24";
        let (mut scenario, projection) = shown(link);
        assert_eq!(scenario.path_points(), [(12, percent(400)), (36, percent(300))]);
        scenario.move_point(1, (48, percent(250)));
        assert_eq!(scenario.path_points(), [(12, percent(400)), (48, percent(250))]);
        scenario.move_point(1, (2, percent(250)));
        assert_eq!(scenario.number(Parameter::RateMonths), Decimal::ONE);
        let scale = PathScale::new(&scenario, &projection);
        let [path, _] = lines(scale, &scenario, &projection);
        assert_eq!((path[0].0 * 60.0, path[1].0 * 60.0), (100.0, 200.0));
        assert!((path[0].1 - 100.0 / 3.0).abs() < 1e-9 && path[1].1 == path[0].1, "{path:?}");
    }

    #[test]
    fn what_is_held_after_the_record_is_a_line_of_its_own() {
        let (scenario, projection) = shown("preset=circle-2025&months=20");
        let scale = PathScale::new(&scenario, &projection);
        let [_, held] = lines(scale, &scenario, &projection);
        assert!(held.len() == 4 && held[0].0 == 85.0, "{held:?}");
        let (scenario, projection) = shown("preset=article-2024");
        assert_eq!(lines(scale, &scenario, &projection)[1], []);
    }

    #[test]
    fn a_form_nobody_has_set_begins_with_something_to_see() {
        let (mut scenario, projection) = shown("rate=4");
        let seed = seed(&scenario, &projection);
        scenario.choose_path(RatePath::Ramp, &seed);
        assert_eq!(scenario.path_points(), [(0, percent(400)), (24, percent(300))]);
        scenario.set(Parameter::RateEnd, percent(150));
        scenario.choose_path(RatePath::Nodes, &seed);
        assert_eq!(scenario.rates().as_slice(), seed);
        scenario.choose_path(RatePath::Ramp, &[]);
        assert_eq!(scenario.number(Parameter::RateEnd), percent(150));
    }

    #[test]
    fn every_form_starts_at_the_present_rate() {
        for link in ["preset=circle-2025", "path=nodes&rates=0:4.5,60:2", "path=history"] {
            let (before, projection) = shown(link);
            let rate = before.path_rate();
            let first = projection.rows.first().unwrap().rate.number().decimal();
            assert_eq!(rate, (first * Decimal::ONE_HUNDRED).round_dp(2), "{link}");
            for form in [RatePath::Flat, RatePath::Ramp] {
                let mut after = before.clone();
                after.choose_path(form, &seed(&before, &projection));
                assert_eq!(after.number(Parameter::Rate), rate, "{link}");
                let first = project::<Exact>(&after).rows.first().unwrap().rate.number().decimal();
                let percent = first * Decimal::ONE_HUNDRED;
                assert!((percent - rate).abs() < Decimal::new(5, 2), "{link} {percent}");
            }
        }
        let (mut own, _) = shown("path=ramp&rate=4&rate_end=1&rate_months=12");
        own.choose_path(RatePath::Flat, &[]);
        assert_eq!(own.number(Parameter::Rate), percent(400));
    }

    #[test]
    fn an_own_path_begins_as_the_present_one() {
        let (scenario, projection) = shown("rate=4");
        let flat = [(0, percent(400)), (30, percent(400)), (60, percent(400))];
        assert_eq!(seed(&scenario, &projection), flat);
        let (scenario, projection) =
            shown("path=ramp&rate=4&rate_end=3&rate_from=12&rate_months=24");
        let bent = [(0, percent(400)), (12, percent(400)), (36, percent(300)), (60, percent(300))];
        assert_eq!(seed(&scenario, &projection), bent);
    }

    #[test]
    fn the_points_it_begins_with_keep_clear_of_each_other() {
        let months = |from: u32, months: u32| {
            let link = format!("path=ramp&rate=4&rate_end=3&rate_from={from}&rate_months={months}");
            let (scenario, projection) = shown(&link);
            let seed = seed(&scenario, &projection);
            assert!(seed.windows(2).all(|pair| pair[1].0 - pair[0].0 >= 5), "{seed:?}");
            assert_eq!((seed[0].1, seed.last().unwrap().1), (percent(400), percent(300)));
            seed.into_iter().map(|point| point.0).collect::<Vec<_>>()
        };
        assert_eq!(months(12, 1), [0, 12, 17, 60]);
        assert_eq!(months(1, 1), [0, 5, 60]);
        assert_eq!(months(58, 1), [0, 55, 60]);
        assert_eq!(months(1, 58), [0, 60]);
    }
}
