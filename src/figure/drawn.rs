//! The figures with a chart, by the names of their files: those over time also by calendar year.
//!
//! Not here: what a figure shows, and the machine, which is no chart.

use super::{ChartKind, Frequency, backtest, cushion, day_run, fall, income, race, venture};

/// Figures with a chart, in the order of the page.
pub(super) static CHARTS: [&ChartKind; 11] = [
    &income::KIND,
    &cushion::KIND,
    &race::KIND,
    &venture::stack::KIND,
    &venture::gain::KIND,
    &venture::endings::KIND,
    &day_run::by_day::KIND,
    &day_run::ladder::KIND,
    &fall::alone::KIND,
    &fall::field::KIND,
    &backtest::KIND,
];

/// The names of all of them.
pub(super) fn names() -> impl Iterator<Item = String> {
    CHARTS.iter().flat_map(|kind| {
        let annual = kind.is_over_time.then(|| Frequency::Annual.named(kind.file));
        [Some(kind.file.to_owned()), annual].into_iter().flatten()
    })
}

/// The figure of a name; none where no chart bears it.
pub(super) fn named(name: &str) -> Option<(&'static ChartKind, Frequency)> {
    let (word, frequency) = Frequency::of_name(name);
    let kind = CHARTS.iter().find(|kind| kind.file == word)?;
    (kind.is_over_time || frequency == Frequency::Monthly).then_some((*kind, frequency))
}
