//! Months, one by one or grouped into calendar years, and how either is drawn.
//!
//! By month the horizontal axis has a position a month and series are areas and lines. By year it
//! has a position an edge between months and series are bars as wide as their year, so that a
//! partial year is a narrow bar. Flows of a year are sums, stocks those at its close, rates means.
//! Not here: which series there are.

use std::ops::Range;

use super::plot::{number, position};
use crate::chart::{
    Area, Fill, Ground, Line, Mark, Place, Rule, Stroke, Tick, Trace, Within, XAxis,
};
use crate::text::Language;
use crate::unit::Month;

/// How the months of a projection are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pace {
    /// One by one.
    #[default]
    Monthly,
    /// By calendar year.
    Annual,
}

/// Air on each side of a bar, months.
const BAR_AIR: f64 = 0.35;

/// Runs of months that lie in the same calendar year, in order.
pub fn calendar_years(dates: &[Month]) -> Vec<Range<usize>> {
    let mut years: Vec<Range<usize>> = Vec::new();
    for (index, date) in dates.iter().enumerate() {
        let same = index.checked_sub(1).and_then(|before| dates.get(before));
        match years.last_mut() {
            Some(year) if same.is_some_and(|before| before.year() == date.year()) => {
                year.end = index + 1;
            }
            _ => years.push(index..index + 1),
        }
    }
    years
}

/// The entries of a figure in time: months or calendar years.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Times {
    language: Language,
    pace: Pace,
    dates: Vec<Month>,
    entries: Vec<Range<usize>>,
}

impl Times {
    pub(super) fn new(language: Language, pace: Pace, dates: Vec<Month>) -> Self {
        let entries = match pace {
            Pace::Monthly => (0..dates.len()).map(|index| index..index + 1).collect(),
            Pace::Annual => calendar_years(&dates),
        };
        Self { language, pace, dates, entries }
    }

    pub(super) fn pace(&self) -> Pace {
        self.pace
    }

    /// The months of each entry.
    pub(super) fn entries(&self) -> &[Range<usize>] {
        &self.entries
    }

    /// First and last month.
    pub(super) fn ends(&self) -> Option<(Month, Month)> {
        Some((*self.dates.first()?, *self.dates.last()?))
    }

    /// The name of an entry: "Jul 2026", "2027", "2026, 6 months".
    pub(super) fn name(&self, entry: usize) -> String {
        let Some(months) = self.entries.get(entry) else { return String::new() };
        let Some(first) = self.dates.get(months.start) else { return String::new() };
        match self.pace {
            Pace::Monthly => self.language.date(*first),
            Pace::Annual if months.len() == 12 => self.language.year(*first),
            Pace::Annual => {
                let months = self.language.month_count(number(months.len()));
                self.language.part_of_year(&self.language.year(*first), &months)
            }
        }
    }

    /// Which entry of how many: "month 30 of 60", "year 2 of 6".
    pub(super) fn place_of(&self, entry: usize) -> String {
        let (at, all) = (number(entry + 1), number(self.entries.len()));
        match self.pace {
            Pace::Monthly => self.language.month_of(at, all),
            Pace::Annual => self.language.year_of(at, all),
        }
    }

    /// A sentence on the years of which only some months are shown; empty where there is none.
    pub(super) fn partial(&self) -> String {
        if self.pace == Pace::Monthly {
            return String::new();
        }
        let is_partial = |entry: &usize| self.entries.get(*entry).is_some_and(|m| m.len() < 12);
        let names: Vec<_> =
            (0..self.entries.len()).filter(is_partial).map(|entry| self.name(entry)).collect();
        self.language.partial_years(&names)
    }

    /// The entry at a position of the chart.
    pub(super) fn entry_at(&self, at: usize) -> Option<usize> {
        let last = self.dates.len().checked_sub(1)?;
        self.entries.iter().position(|months| months.contains(&at.min(last)))
    }

    /// The positions at which a reading may stand, one an entry.
    pub(super) fn stops(&self) -> Vec<usize> {
        let middle = |months: &Range<usize>| usize::midpoint(months.start, months.end);
        match self.pace {
            Pace::Monthly => (0..self.dates.len()).collect(),
            Pace::Annual => self.entries.iter().map(middle).collect(),
        }
    }

    /// Where an entry stands on the chart.
    pub(super) fn middle(&self, entry: usize) -> f64 {
        let Some(months) = self.entries.get(entry) else { return 0.0 };
        match self.pace {
            Pace::Monthly => position(months.start),
            Pace::Annual => f64::midpoint(position(months.start), position(months.end)),
        }
    }

    /// The last position of the chart.
    pub(super) fn last(&self) -> f64 {
        position(self.count().saturating_sub(1))
    }

    fn count(&self) -> usize {
        match self.pace {
            Pace::Annual if !self.dates.is_empty() => self.dates.len() + 1,
            _ => self.dates.len(),
        }
    }

    pub(super) fn x_axis(&self, width: f64) -> XAxis {
        let year = |date: &Month| self.language.year(*date);
        let mut ticks = Vec::new();
        if self.pace == Pace::Annual {
            let name = |entry: usize| {
                let first = self.entries.get(entry).and_then(|months| self.dates.get(months.start));
                first.map(|date| Tick::new(self.middle(entry), year(date)))
            };
            ticks.extend((0..self.entries.len()).filter_map(name));
            return XAxis { count: self.count(), ticks };
        }
        let last = self.dates.len().saturating_sub(1);
        let is_wide = width >= 500.0;
        for (index, date) in self.dates.iter().enumerate() {
            let at = position(index);
            if (index == 0 && (is_wide || last < 12)) || (index == last && is_wide) {
                ticks.push(Tick::major(at, self.language.date(*date)));
            } else if date.month() == 1 {
                ticks.push(Tick::new(at, year(date)));
            }
        }
        XAxis { count: self.count(), ticks }
    }

    /// The room between two series, one value an entry each.
    pub(super) fn area(
        &self,
        lower: &[f64],
        upper: &[f64],
        fill: Fill,
        within: Within,
    ) -> Vec<Mark> {
        if self.pace == Pace::Monthly {
            let (lower, upper) = (lower.to_vec(), upper.to_vec());
            return vec![Mark::Area(Area { lower, upper, fill, within, reads: false })];
        }
        let held = |value: f64| match within {
            Within::All => value,
            Within::Above(limit) => value.max(limit),
            Within::Below(limit) => value.min(limit),
        };
        let bar = |(entry, (low, high)): (usize, (&f64, &f64))| {
            let (from, to) = self.bar(entry)?;
            let (low, high) = (held(*low), held(*high));
            (low != high).then(|| {
                let (from, to) = (Place::value(from, low), Place::value(to, high));
                Mark::Ground(Ground { from, to, fill })
            })
        };
        lower.iter().zip(upper).enumerate().filter_map(bar).collect()
    }

    /// A series that is read, one value an entry.
    pub(super) fn line(&self, values: &[f64], stroke: Stroke) -> Vec<Mark> {
        if self.pace == Pace::Monthly {
            let values = values.iter().copied().map(Some).collect();
            return vec![Mark::Line(Line { values, stroke, reads: true })];
        }
        let top = |(entry, value): (usize, &f64)| {
            let (from, to) = self.bar(entry)?;
            let (from, to) = (Place::value(from, *value), Place::value(to, *value));
            Some(Mark::Rule(Rule { from, to, stroke }))
        };
        let mut marks: Vec<_> = values.iter().enumerate().filter_map(top).collect();
        marks.push(self.trace(values, stroke.role));
        marks
    }

    /// The dots of a reading for a series without a line.
    pub(super) fn trace(&self, values: &[f64], role: crate::chart::Role) -> Mark {
        let mut traced = vec![None; self.count()];
        for (at, value) in self.stops().into_iter().zip(values) {
            if let Some(place) = traced.get_mut(at) {
                *place = Some(*value);
            }
        }
        Mark::Trace(Trace { values: traced, role })
    }

    /// Left and right edge of the bar of an entry.
    fn bar(&self, entry: usize) -> Option<(f64, f64)> {
        let months = self.entries.get(entry)?;
        let (from, to) = (position(months.start), position(months.end));
        let air = BAR_AIR.min((to - from) * 0.15);
        Some((from + air, to - air))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(first: &str, count: i32) -> Vec<Month> {
        let first: Month = first.parse().unwrap();
        (0..count).map(|later| first.plus(later)).collect()
    }

    #[test]
    fn months_are_grouped_into_calendar_years() {
        assert_eq!(calendar_years(&months("2026-07", 20)), [0..6, 6..18, 18..20]);
        assert_eq!(calendar_years(&months("2026-01", 12)), [0..12]);
        assert_eq!(calendar_years(&months("2026-12", 1)), [0..1]);
        assert_eq!(calendar_years(&[]), []);
    }

    #[test]
    fn partial_years_are_said() {
        let times = Times::new(Language::English, Pace::Annual, months("2026-07", 20));
        assert_eq!(times.name(0), "2026, 6 months");
        assert_eq!(times.name(1), "2027");
        assert_eq!(times.partial(), "Partial years: 2026, 6 months; 2028, 2 months.");
        let times = Times::new(Language::Japanese, Pace::Monthly, months("2026-07", 20));
        assert_eq!((times.name(0).as_str(), times.partial().as_str()), ("2026年7月", ""));
    }

    #[test]
    fn every_position_belongs_to_an_entry() {
        for count in [0, 1, 2, 60, 360] {
            for pace in [Pace::Monthly, Pace::Annual] {
                let times = Times::new(Language::English, pace, months("2026-07", count));
                let axis = times.x_axis(488.0);
                assert!((0..axis.count).all(|at| times.entry_at(at).is_some()));
                let stops = times.stops();
                assert_eq!(stops.len(), times.entries().len());
                assert!(stops.iter().all(|stop| *stop < axis.count));
                let found: Vec<_> = stops.iter().map(|stop| times.entry_at(*stop)).collect();
                assert!(count < 13 || found.iter().enumerate().all(|(i, at)| *at == Some(i)));
            }
        }
    }

    #[test]
    fn a_year_is_a_bar_as_wide_as_its_months() {
        let times = Times::new(Language::English, Pace::Annual, months("2026-07", 18));
        let fill = Fill::plain(crate::chart::Role::Costs, crate::chart::Shade::Full);
        let bars = times.area(&[0.0, 0.0], &[6.0, 12.0], fill, Within::All);
        let edges = |mark: &Mark| match mark {
            Mark::Ground(ground) => (ground.from.position, ground.to.position),
            _ => (0.0, 0.0),
        };
        assert_eq!(bars.iter().map(edges).collect::<Vec<_>>(), [(0.35, 5.65), (6.35, 17.65)]);
        assert_eq!(times.area(&[0.0; 2], &[-1.0, 2.0], fill, Within::Above(0.0)).len(), 1);
    }
}
