//! Months, one by one or grouped into calendar years, and how either is drawn.
//!
//! By month the horizontal axis has a position a month. By year it has one a quarter of a month and
//! series are bars as wide as their year, so that a partial year is a narrow bar. Flows of a year are sums, stocks those at its close, rates means.
//! Not here: which series there are.

use std::ops::Range;

pub(super) use super::calendar::Frequency;
use super::calendar::calendar_years;
use super::plot::{margin, number, position};
use super::reading::Reading;
use super::table::{Header, Table};
use crate::chart::{Area, Chart, Fill, Line, Mark, Panel, Stroke, Tick, Within, XAxis};
use crate::text::Language;
use crate::unit::Month;

/// Positions a month where series are bars: the outer ones are the air between two bars.
const GRAIN: usize = 4;

/// From this width on a part of a year has its full name on the axis, CSS pixels.
const WIDE: f64 = 640.0;

/// The entries of a figure in time: months or calendar years.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Times {
    language: Language,
    frequency: Frequency,
    dates: Vec<Month>,
    entries: Vec<Range<usize>>,
}

impl Times {
    pub(super) fn new(language: Language, frequency: Frequency, dates: Vec<Month>) -> Self {
        let entries = match frequency {
            Frequency::Monthly => (0..dates.len()).map(|index| index..index + 1).collect(),
            Frequency::Annual => calendar_years(&dates),
        };
        Self { language, frequency, dates, entries }
    }

    pub(super) fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// The months of each entry.
    pub(super) fn entries(&self) -> &[Range<usize>] {
        &self.entries
    }

    /// First and last month.
    pub(super) fn ends(&self) -> Option<(Month, Month)> {
        Some((*self.dates.first()?, *self.dates.last()?))
    }

    /// Why nothing is drawn where there is no entry.
    pub(super) fn no_months(&self) -> &'static str {
        self.language.texts().status().no_months
    }

    /// The name of an entry: "Jul 2026", "2027", "2026, 6 months".
    pub(super) fn name(&self, entry: usize) -> String {
        let Some(months) = self.entries.get(entry) else { return String::new() };
        let Some(first) = self.dates.get(months.start) else { return String::new() };
        let header = match self.frequency {
            Frequency::Monthly => Header::Month(*first),
            Frequency::Annual => Header::Year(*first, number(months.len())),
        };
        header.text(self.language)
    }

    /// Which entry of how many: "month 30 of 60", "year 2 of 6".
    pub(super) fn place_of(&self, entry: usize) -> String {
        let (at, all) = (number(entry + 1), number(self.entries.len()));
        match self.frequency {
            Frequency::Monthly => self.language.month_of(at, all),
            Frequency::Annual => self.language.year_of(at, all),
        }
    }

    /// A sentence on the years of which only some months are shown; empty where there is none.
    pub(super) fn partial(&self) -> String {
        if self.frequency == Frequency::Monthly {
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
        let month = at / self.grain();
        self.entries.iter().position(|months| months.contains(&month.min(last)))
    }

    /// The positions at which a reading may stand, one an entry.
    pub(super) fn stops(&self) -> Vec<usize> {
        let middle = |months: &Range<usize>| match self.frequency {
            Frequency::Monthly => months.start,
            Frequency::Annual => (months.start + months.end) * GRAIN / 2,
        };
        self.entries.iter().map(middle).collect()
    }

    /// Where an entry stands on the chart.
    pub(super) fn middle(&self, entry: usize) -> f64 {
        self.stops().get(entry).copied().map_or(0.0, position)
    }

    /// The last position of the chart.
    pub(super) fn last(&self) -> f64 {
        position(self.count().saturating_sub(1))
    }

    /// The position of a moment within a month: `part` of it has passed.
    pub(super) fn moment(&self, month: usize, part: f64) -> f64 {
        match self.frequency {
            // A position of a month is its close.
            Frequency::Monthly => (position(month) - 1.0 + part).max(0.0),
            Frequency::Annual => (position(month) + part) * position(GRAIN),
        }
    }

    fn grain(&self) -> usize {
        match self.frequency {
            Frequency::Monthly => 1,
            Frequency::Annual => GRAIN,
        }
    }

    fn count(&self) -> usize {
        match self.frequency {
            Frequency::Annual if !self.dates.is_empty() => self.dates.len() * GRAIN + 1,
            _ => self.dates.len(),
        }
    }

    /// One value a position out of one an entry; `None` between two bars.
    fn spread(&self, values: &[f64]) -> Vec<Option<f64>> {
        if self.frequency == Frequency::Monthly {
            return values.iter().copied().map(Some).collect();
        }
        let mut spread = vec![None; self.count()];
        for (months, value) in self.entries.iter().zip(values) {
            let bar = months.start * GRAIN + 1..months.end * GRAIN;
            spread.get_mut(bar).unwrap_or_default().fill(Some(*value));
        }
        spread
    }

    /// The drawing of panels over these times; width and height in CSS pixels.
    pub(super) fn chart(
        &self,
        (width, height): (f64, f64),
        family: &str,
        panels: Vec<Panel>,
    ) -> Chart {
        Chart {
            width,
            height,
            margin: margin(width, &panels),
            family: family.to_owned(),
            ground: None,
            x: self.x_axis(width),
            panels,
        }
    }

    fn x_axis(&self, width: f64) -> XAxis {
        let year = |date: &Month| self.language.year(*date);
        let mut ticks = Vec::new();
        if self.frequency == Frequency::Annual {
            let name = |entry: usize| {
                let months = self.entries.get(entry)?;
                let (at, date) = (self.middle(entry), self.dates.get(months.start)?);
                Some(match months.len() {
                    12 => Tick::new(at, year(date)),
                    _ if width >= WIDE => Tick::major(at, self.name(entry)),
                    count => {
                        let short = self.language.part_of_year_short(&year(date), number(count));
                        Tick::major(at, short)
                    }
                })
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
    pub(super) fn area(&self, lower: &[f64], upper: &[f64], fill: Fill, within: Within) -> Mark {
        let edge = |values| {
            self.spread(values).into_iter().map(|value| value.unwrap_or(f64::NAN)).collect()
        };
        Mark::Area(Area { lower: edge(lower), upper: edge(upper), fill, within, reads: false })
    }

    /// A series that is read, one value an entry.
    pub(super) fn line(&self, values: &[f64], stroke: Stroke) -> Mark {
        Mark::Line(Line { values: self.spread(values), stroke, reads: true })
    }

    /// The part of a series that some entries make.
    pub(super) fn part_line(&self, values: &[f64], part: Range<usize>, stroke: Stroke) -> Mark {
        let mut values = self.spread(values);
        for (at, value) in values.iter_mut().enumerate() {
            if !self.entry_at(at).is_some_and(|entry| part.contains(&entry)) {
                *value = None;
            }
        }
        Mark::Line(Line { values, stroke, reads: true })
    }

    /// What is read of a table at a position: these columns, amounts to so many digits.
    pub(super) fn reading<'a>(
        &self,
        table: &Table,
        position: usize,
        digits: u32,
        keys: impl IntoIterator<Item = &'a str>,
    ) -> Option<Reading> {
        let entry = self.entry_at(position)?;
        let row = |key| table.read(self.language, (key, entry), digits);
        let rows = keys.into_iter().filter_map(row).collect();
        Some(Reading { title: self.name(entry), place: self.place_of(entry), rows })
    }
}

#[cfg(test)]
mod tests {
    use super::super::calendar::tests::months;
    use super::*;
    use crate::chart::Role;

    #[test]
    fn partial_years_are_said() {
        let times = Times::new(Language::English, Frequency::Annual, months("2026-07", 20));
        assert_eq!(times.name(0), "2026, 6 months");
        assert_eq!(times.name(1), "2027");
        assert_eq!(times.partial(), "Partial years: 2026, 6 months; 2028, 2 months.");
        let times = Times::new(Language::Japanese, Frequency::Monthly, months("2026-07", 20));
        assert_eq!((times.name(0).as_str(), times.partial().as_str()), ("2026年7月", ""));
    }

    #[test]
    fn every_position_belongs_to_an_entry() {
        for count in [0, 1, 2, 60, 360] {
            for frequency in [Frequency::Monthly, Frequency::Annual] {
                let times = Times::new(Language::English, frequency, months("2026-07", count));
                let axis = times.x_axis(488.0);
                assert!((0..axis.count).all(|at| times.entry_at(at).is_some()));
                let stops = times.stops();
                assert_eq!(stops.len(), times.entries().len());
                assert!(stops.iter().all(|stop| *stop < axis.count));
                let found: Vec<_> = stops.iter().map(|stop| times.entry_at(*stop)).collect();
                assert!(found.iter().enumerate().all(|(i, at)| *at == Some(i)));
            }
        }
    }

    #[test]
    fn a_year_is_a_bar_as_wide_as_its_months() {
        let times = Times::new(Language::English, Frequency::Annual, months("2026-11", 3));
        let Mark::Line(line) = times.line(&[6.0, 9.0], Stroke::solid(Role::Costs, 1.0)) else {
            return;
        };
        let bar = |value: f64, wide: usize| vec![Some(value); wide];
        let expected = [vec![None], bar(6.0, 7), vec![None], bar(9.0, 3), vec![None]].concat();
        assert_eq!(line.values, expected);
        assert_eq!((times.stops(), times.last()), (vec![4, 10], 12.0));
        assert_eq!(times.moment(2, 0.5), 10.0);
    }
}
