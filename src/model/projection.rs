//! All months of a scenario, and what happened in them.

use super::bet::BetFlow;
use super::book::Book;
use super::input::Inputs;
use super::payment::Payment;
use super::row::Row;
use super::step::step;
use crate::scenario::Scenario;
use crate::unit::{Month, Number, Usd};

/// Rows 1 to T, with the book at the start and at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection<N> {
    /// The scenario in the model's units.
    pub inputs: Inputs<N>,
    /// The book at the start.
    pub opening: Book<N>,
    /// One row a month.
    pub rows: Vec<Row<N>>,
    /// What became of each bet that counts.
    pub payments: Vec<Payment<N>>,
    /// What each of them did in each month, month 1 first.
    pub flows: Vec<Vec<BetFlow<N>>>,
    /// The month whose amounts would pass 1e20 USD; the rows end before it.
    pub out_of_range: Option<u32>,
}

/// An outcome that carries its month. None of them is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// Excess reserves below nought.
    Insolvent,
    /// Redemptions wait: the window is shut.
    Gated,
    /// The month's result took more than could be sold.
    Overdrawn,
    /// Amounts pass 1e20 USD and the projection ends.
    OutOfRange,
}

impl Event {
    /// Every event.
    pub const ALL: [Self; 4] = [Self::Insolvent, Self::Gated, Self::Overdrawn, Self::OutOfRange];
}

/// Runs a scenario.
pub fn project<N: Number>(scenario: &Scenario) -> Projection<N> {
    run(Inputs::new(scenario))
}

/// Runs a scenario in the model's units.
pub fn run<N: Number>(inputs: Inputs<N>) -> Projection<N> {
    let opening = Book::open(&inputs);
    let mut book = opening.clone();
    let mut rows = Vec::with_capacity(inputs.months as usize);
    let mut flows = vec![Vec::with_capacity(inputs.months as usize); opening.payments.len()];
    let mut out_of_range = None;
    for month in 1..=inputs.months {
        let row = step(&inputs, &mut book, month);
        if !row.is_in_range() {
            out_of_range = Some(month);
            break;
        }
        rows.push(row);
        for (flows, payment) in flows.iter_mut().zip(&book.payments) {
            flows.push(payment.flow);
        }
    }
    Projection { inputs, opening, rows, payments: book.payments, flows, out_of_range }
}

impl<N: Number> Projection<N> {
    /// The first month of an event, from 1.
    pub fn first(&self, event: Event) -> Option<u32> {
        match event {
            Event::OutOfRange => self.out_of_range,
            _ => self.rows.iter().find(|row| row.shows(event)).map(|row| row.month),
        }
    }

    /// Its months.
    pub fn dates(&self) -> Vec<Month> {
        self.rows.iter().map(|row| row.date).collect()
    }

    /// The months the key figures speak of: the first twelve, or all where there are fewer.
    pub fn first_year(&self) -> &[Row<N>] {
        self.rows.get(..self.rows.len().min(12)).unwrap_or_default()
    }
}

impl<N: Number> Row<N> {
    /// Whether the month shows an event, by more than half a cent; *out of range* has no row.
    pub fn shows(&self, event: Event) -> bool {
        let half_cent = Usd::half_cent();
        match event {
            Event::Insolvent => self.excess < -half_cent,
            Event::Gated => self.queue > half_cent,
            Event::Overdrawn => self.holdings.cash - self.frozen < -half_cent,
            Event::OutOfRange => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;
    use crate::unit::Exact;
    use rust_decimal::Decimal;

    #[test]
    fn half_a_cent_is_no_event_yet() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        let row = projection.rows.first().unwrap();
        let thousandths = |count| Usd::post(Exact::from_decimal(Decimal::new(count, 3)));
        let with = |amount: Usd<Exact>| {
            let mut row = *row;
            (row.excess, row.queue, row.holdings.cash) = (-amount, amount, -amount);
            [Event::Insolvent, Event::Gated, Event::Overdrawn].map(|event| row.shows(event))
        };
        assert_eq!(with(thousandths(5)), [false; 3]);
        assert_eq!(with(thousandths(6)), [true; 3]);
        assert_eq!(with(thousandths(-6)), [false; 3]);
    }
}
