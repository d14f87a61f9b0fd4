//! The issuer's profit against the losses of the laboratories, both added up since the start.
//!
//! A lab loses in the calendar year y, with its vintage's loss l of year v and break-even in b:
//! `l` up to v, `l · (b − y) / (b − v)` between v and b, nothing from b on; never a profit. A
//! month takes its days of the year's loss. USD. Not here: what a lab earns after break-even.

use crate::model::Projection;
use crate::scenario::{Lab, Parameter, Scenario};
use crate::unit::{HALF_CENT, Number};

/// What a scenario says of a laboratory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabInputs {
    /// The laboratory.
    pub lab: Lab,
    /// The calendar year revenue, loss and people speak of.
    pub year: i32,
    /// Revenue of that year, USD.
    pub revenue: f64,
    /// Loss of that year, USD.
    pub loss: f64,
    /// People; nought where no number is known.
    pub staff: f64,
    /// First year without a loss.
    pub break_even: i32,
}

impl LabInputs {
    /// The inputs of a lab.
    pub fn new(scenario: &Scenario, lab: Lab) -> Self {
        let [revenue, loss, staff, break_even] = lab
            .parameters()
            .map(|parameter: Parameter| f64::from_decimal(scenario.number(parameter)));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the table keeps it within 2020 to 2100"
        )]
        let break_even = break_even as i32;
        Self { lab, year: scenario.vintage(lab).year, revenue, loss, staff, break_even }
    }

    /// Its loss in a calendar year, nought or more.
    pub fn loss_in(&self, year: i32) -> f64 {
        if year >= self.break_even {
            0.0
        } else if year <= self.year {
            self.loss
        } else {
            let left = f64::from(self.break_even - year);
            self.loss * left / f64::from(self.break_even - self.year)
        }
    }
}

/// Both sides added up since the start, one value a month of the projection, USD.
#[derive(Clone, Debug, PartialEq)]
pub struct Race {
    /// Net operating profit.
    pub profit: Vec<f64>,
    /// Reported profit: the same and changes of prices.
    pub reported: Vec<f64>,
    /// Losses of each lab, in the order of [`Lab::ALL`].
    pub losses: [Vec<f64>; 2],
}

/// How the issuer's sum stands against the labs'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// It is never behind.
    Ahead,
    /// It is behind, and from this month of the horizon on no more.
    From(u32),
    /// It is behind in every month.
    Behind,
    /// It was ahead, and from this month on is behind.
    Overtaken(u32),
}

impl Race {
    /// The race of a projection.
    pub fn new<N: Number>(scenario: &Scenario, projection: &Projection<N>) -> Self {
        let rows = &projection.rows;
        let labs = Lab::ALL.map(|lab| LabInputs::new(scenario, lab));
        let losses = labs.map(|lab| {
            let flow = |row: &crate::model::Row<N>| {
                lab.loss_in(row.date.year()) * row.date.year_part().fraction()
            };
            added_up(rows.iter().map(flow))
        });
        Self {
            profit: added_up(rows.iter().map(|row| row.profit.to_f64())),
            reported: added_up(rows.iter().map(|row| row.reported.to_f64())),
            losses,
        }
    }

    /// Losses of both labs up to and with a month, counted from nought.
    pub fn both(&self, month: usize) -> f64 {
        self.losses.iter().filter_map(|sums| sums.get(month)).sum()
    }

    /// How net operating profit stands against the losses of both labs; half a cent decides
    /// nothing. `None` without a month.
    pub fn passing(&self) -> Option<Passing> {
        self.passing_of(&self.profit)
    }

    /// The same for reported profit.
    pub fn passing_reported(&self) -> Option<Passing> {
        self.passing_of(&self.reported)
    }

    fn passing_of(&self, profit: &[f64]) -> Option<Passing> {
        let behind: Vec<_> =
            profit.iter().enumerate().map(|(at, sum)| self.both(at) - sum > HALF_CENT).collect();
        let ends_behind = *behind.last()?;
        let others = behind.iter().rposition(|state| *state != ends_behind);
        let after = others.map(|at| u32::try_from(at + 2).unwrap_or(u32::MAX));
        Some(match (ends_behind, after) {
            (false, None) => Passing::Ahead,
            (false, Some(month)) => Passing::From(month),
            (true, None) => Passing::Behind,
            (true, Some(month)) => Passing::Overtaken(month),
        })
    }

    /// Years of losses that the profit of the first min(12, T) months pays: that profit over the
    /// losses of the same months. Of one lab, or of both where `lab` is `None`; `None` where
    /// there is no profit or no loss.
    pub fn lab_years(&self, lab: Option<Lab>) -> Option<f64> {
        let last = self.profit.len().min(12).checked_sub(1)?;
        let profit = *self.profit.get(last)?;
        let losses: f64 = (Lab::ALL.iter().zip(&self.losses))
            .filter(|(own, _)| lab.is_none_or(|lab| lab == **own))
            .filter_map(|(_, sums)| sums.get(last))
            .sum();
        (profit > 0.0 && losses > 0.0).then(|| profit / losses)
    }
}

fn added_up(flows: impl Iterator<Item = f64>) -> Vec<f64> {
    flows
        .scan(0.0, |sum, flow| {
            *sum += flow;
            Some(*sum)
        })
        .collect()
}

/// How often one amount a head goes into another: (a / people) / (b / people); `None` where a
/// divisor is nought or less.
pub(crate) fn times_per_head(amount: f64, staff: f64, other: f64, other_staff: f64) -> Option<f64> {
    let sound = staff > 0.0 && other > 0.0 && other_staff > 0.0;
    sound.then(|| (amount / staff) / (other / other_staff))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    fn race(link: &str) -> Race {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        Race::new(&scenario, &project::<f64>(&scenario))
    }

    fn lab(loss: f64, year: i32, break_even: i32) -> LabInputs {
        LabInputs { lab: Lab::OpenAi, year, revenue: 0.0, loss, staff: 0.0, break_even }
    }

    #[test]
    fn a_loss_narrows_in_a_straight_line() {
        let openai = lab(5e9, 2024, 2029);
        let years: Vec<_> = (2023..2031).map(|year| openai.loss_in(year) / 1e9).collect();
        assert_eq!(years, [5.0, 5.0, 4.0, 3.0, 2.0, 1.0, 0.0, 0.0]);
        // Break-even before the vintage's own year: nothing is lost from then on.
        assert_eq!(lab(5e9, 2025, 2025).loss_in(2025), 0.0);
        assert_eq!(lab(5e9, 2025, 2025).loss_in(2024), 5e9);
    }

    #[test]
    fn the_articles_year_by_hand() {
        let found = race("preset=article-2024&months=60");
        // 2024: 5 + 5. Five years: 5+4+3+2+1 and 5+3.75+2.5+1.25+0.
        assert!((found.both(11) - 10e9).abs() < 1.0, "{}", found.both(11));
        assert!((found.losses[0][59] - 15e9).abs() < 1.0);
        assert!((found.losses[1][59] - 12.5e9).abs() < 1.0);
        let years = found.lab_years(None).unwrap();
        assert!((years - found.profit[11] / 10e9).abs() < 1e-12);
        assert!((found.lab_years(Some(Lab::OpenAi)).unwrap() - 2.0 * years).abs() < 1e-9);
    }

    #[test]
    fn what_the_article_divides_by_what() {
        let times = |amount| times_per_head(amount, 150.0, 3.7e9, 3_000.0).unwrap();
        // 13 bn / 150 = 86.67 m; 3.7 bn / 3,000 = 1.2333 m: 70.27, not 60. 7 bn: 37.84.
        assert!((times(13e9) - 70.270_270).abs() < 1e-5);
        assert!((times(7e9) - 37.837_838).abs() < 1e-5);
        assert_eq!(times_per_head(1.0, 1.0, 1.0, 0.0), None);
        assert_eq!(times_per_head(1.0, 0.0, 1.0, 1.0), None);
        assert_eq!(times_per_head(1.0, 1.0, -5.0, 1.0), None);
    }

    #[test]
    fn every_way_of_passing() {
        let passing = |link: &str| race(link).passing();
        let quiet = "anthropic_loss=0&openai_loss=0";
        assert_eq!(passing(quiet), Some(Passing::Ahead));
        assert_eq!(passing(""), Some(Passing::Behind));
        // 3.5 bn of losses in the second half of 2026 alone, then none: passed in 2027.
        let once = passing("openai_loss=7bn&openai_break_even=2027&anthropic_loss=0");
        assert!(
            matches!(once, Some(Passing::From(month)) if (7..=10).contains(&month)),
            "{once:?}"
        );
        // Profit at first, then the rate falls to nought.
        let late = "preset=tether-2026-06&openai_loss=5bn&anthropic_loss=0&openai_break_even=2040\
            &path=ramp&rate_from=1&rate_end=0&rate_months=1";
        let found = passing(&format!("{late}&start=2026-07"));
        assert!(matches!(found, Some(Passing::Overtaken(_))), "{found:?}");
        assert_eq!(race("tokens=0&bets=none").lab_years(None), None);
        assert_eq!(race(quiet).lab_years(None), None);
    }
}
