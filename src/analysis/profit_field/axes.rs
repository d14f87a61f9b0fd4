//! Columns and rows of the field of profit: round numbers around the present rate and tokens, which
//! are always among them.
//!
//! Not here: what stands in a cell.

use rust_decimal::Decimal;

use super::cell::present_rate;
use crate::scenario::{Parameter, Scenario};
use crate::unit::{Number, place_count};

/// Columns of rates.
pub const FIELD_COLUMNS: usize = 14;
/// Rows of tokens.
pub const FIELD_ROWS: usize = 13;
/// Columns of the finer grid.
pub(super) const GRID_COLUMNS: usize = 61;
/// Rows of the finer grid.
pub(super) const GRID_ROWS: usize = 41;

/// Rates and tokens of the cells.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldAxes {
    /// Short rates, percent, from low to high.
    pub rates: Vec<Decimal>,
    /// Tokens, USD, from low to high.
    pub tokens: Vec<Decimal>,
    /// Column of the present rate.
    pub now_column: usize,
    /// Row of the present tokens.
    pub now_row: usize,
}

impl FieldAxes {
    /// The axes around a scenario's rate and tokens.
    pub fn new(scenario: &Scenario) -> Self {
        let (rate, tokens) = (present_rate(scenario), scenario.number(Parameter::Tokens));
        let rate_step = rate_step(rate);
        let round = (0..=13_u32).map(|place| rate_step * Decimal::from(place));
        let (rates, now_column) = with_present(round, rate, FIELD_COLUMNS);
        let tokens_step = tokens_step(tokens);
        let round = (1..=13_u32).map(|place| tokens_step * Decimal::from(place));
        let (tokens, now_row) = with_present(round, tokens, FIELD_ROWS);
        Self { rates, tokens, now_column, now_row }
    }

    /// The column and row of the cell in which the rate and tokens of a scenario lie; `None` where
    /// they lie beside the field.
    pub fn place_of(&self, scenario: &Scenario) -> Option<(usize, usize)> {
        let column = nearest(&self.rates, present_rate(scenario))?;
        Some((column, nearest(&self.tokens, scenario.number(Parameter::Tokens))?))
    }

    /// The rate of a column of the finer grid, percent.
    pub(super) fn grid_rate(&self, column: f64) -> f64 {
        let last = self.rates.last().copied().unwrap_or_default();
        f64::from_decimal(last) * column / place_count(GRID_COLUMNS - 1)
    }

    /// The tokens of a row of the finer grid, USD.
    pub(super) fn grid_tokens(&self, row: f64) -> f64 {
        let last = self.tokens.last().copied().unwrap_or_default();
        f64::from_decimal(last) * row / place_count(GRID_ROWS - 1)
    }
}

/// So many numbers out of round ones, the present one always among them, and its place.
fn with_present(
    round: impl Iterator<Item = Decimal>,
    present: Decimal,
    many: usize,
) -> (Vec<Decimal>, usize) {
    let others = many - 1;
    let mut all: Vec<_> = round.filter(|number| *number != present).take(others).collect();
    let place = all.iter().take_while(|number| **number < present).count();
    all.insert(place, present);
    (all, place)
}

/// The place of the number next to another; `None` where that is further beyond the ends than half
/// the distance of the last two there.
fn nearest(axis: &[Decimal], number: Decimal) -> Option<usize> {
    let after = axis.partition_point(|it| *it < number).clamp(1, axis.len().max(2) - 1);
    let (low, high) = (*axis.get(after - 1)?, *axis.get(after)?);
    let (from_low, to_high) = (Decimal::TWO * (number - low), Decimal::TWO * (high - number));
    let step = high - low;
    match () {
        () if from_low < -step || to_high < -step => None,
        () if from_low <= step => Some(after - 1),
        () => Some(after),
    }
}

/// The step of the round rates, percent: the smallest that goes well beyond the present one.
fn rate_step(rate: Decimal) -> Decimal {
    let halves = [1, 2, 4, 10].map(|half| Decimal::new(half * 5, 1));
    // Above, the largest that stays within a hundred per cent.
    let most = Decimal::new(75, 1);
    let reaches = |step: &Decimal| *step * Decimal::from(12) >= rate * Decimal::new(13, 1);
    halves.into_iter().find(reaches).unwrap_or(most)
}

/// The step of the round tokens, USD: 1, 2, 2.5 or 5 of a power of ten.
fn tokens_step(tokens: Decimal) -> Decimal {
    let most = Parameter::Tokens.row().maximum * Decimal::new(75, 3);
    // Nothing to go by: as far as the slider goes.
    let tokens = if tokens.is_zero() { Decimal::from(200_000_000_000_u64) } else { tokens };
    let mut size = Decimal::ONE_THOUSAND;
    while size < most {
        for tenths in [10, 20, 25, 50] {
            let step = size * Decimal::new(tenths, 1);
            if step * Decimal::from(12) >= tokens * Decimal::new(14, 1) {
                return step.min(most);
            }
        }
        size *= Decimal::TEN;
    }
    most
}
