//! The book of bets as a fund would report it, from its monthly flows to the last month.
//!
//! TVPI = (cash back + book value) / paid in; DPI = cash back / paid in; IRR of the net flows
//! with the book value as the last; the public-market equivalent against bills = (cash back
//! compounded at the bill yield + book value) / (paid in compounded). A flow stands at the end of
//! its month and compounds from the next, at today's bill yield · days / days of the year; before
//! the start at the recorded bill, and where there is no record at the rate of month 0. Bets that
//! do not count are no part. USD; `None` where a divisor is nought or no rate exists. Net running
//! cash that is negative is negative cash back. Not here: what bets do to the issuer.

use serde::Serialize;

use super::irr::irr;
use super::key_figure::quotient;
use crate::model::{BetFlow, Projection, Yield};
use crate::scenario::{YearShown, bill_yield_at, record_end, record_start};
use crate::unit::{AMOUNT_MAX, AnnualRate, Number};

/// What a bet or the book comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VentureFigures {
    /// Paid for it.
    pub paid_in: f64,
    /// What it is carried at in the last month.
    pub book_value: f64,
    /// Coupons, running cash and proceeds.
    pub cash_back: f64,
    /// (Cash back + book value) / paid in.
    pub(crate) tvpi: Option<f64>,
    /// Cash back / paid in.
    pub(crate) dpi: Option<f64>,
    /// Rate of return a year, percent.
    pub(crate) irr: Option<f64>,
    /// Public-market equivalent against bills.
    pub pme: Option<f64>,
    /// What the money paid in would be in bills.
    pub in_bills: f64,
    /// Its amount in months of mean profit.
    pub(crate) months_of_profit: Option<f64>,
    /// Paid for it in the first months, of their profit, percent.
    pub(crate) share_of_profit: Option<f64>,
}

/// Value of the book and of the same money in bills at the close of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct VenturePoint {
    /// Paid in so far.
    pub paid_in: f64,
    /// Cash back so far.
    pub cash_back: f64,
    /// What bets are carried at.
    pub book_value: f64,
    /// Cash back, kept in bills since it came.
    pub back_in_bills: f64,
    /// What was paid in, had it been put in bills.
    pub in_bills: f64,
}

/// The book and each bet that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Venture {
    /// All bets together.
    pub book: VentureFigures,
    /// Each bet, with its place in the scenario's book, in the order of the payments.
    pub bets: Vec<(usize, VentureFigures)>,
    /// The book at the close of months 0 to the last.
    pub points: Vec<VenturePoint>,
}

impl VenturePoint {
    /// Gain of the book: cash back, kept in bills, and book value less what was paid in.
    pub fn gain(&self) -> f64 {
        self.back_in_bills + self.book_value - self.paid_in
    }

    /// Gain of the same money in bills.
    pub(crate) fn gain_in_bills(&self) -> f64 {
        self.in_bills - self.paid_in
    }

    /// Whether every amount can be told: money in bills for centuries passes any bound.
    pub fn is_in_range(&self) -> bool {
        let amounts =
            [self.paid_in, self.cash_back, self.book_value, self.back_in_bills, self.in_bills];
        amounts.iter().all(|usd| usd.abs() <= AMOUNT_MAX)
    }
}

/// Flows of one bet or of several, month by month up to the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Flows {
    pub(super) months: Vec<VentureFlow>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct VentureFlow {
    paid: f64,
    back: f64,
    pub(super) value: f64,
}

/// What is common to all bets of a projection.
pub(super) struct Horizon {
    /// Months before month 1 that the flows may reach back, at least one.
    pub(super) before: usize,
    /// Growth of bills by month.
    pub(super) growth: Vec<f64>,
    profit: f64,
    /// Months of the year shown, and those of the horizon before it.
    year: usize,
    before_year: usize,
}

/// The book of a projection.
pub fn venture<N: Number>(projection: &Projection<N>) -> Venture {
    venture_of(projection, YearShown::default())
}

/// The book of a projection, its months and share of profit by the year shown.
pub(crate) fn venture_of<N: Number>(projection: &Projection<N>, year: YearShown) -> Venture {
    let frame = Horizon::new(projection, year);
    let flows = frame.flows_of(projection);
    let mut all = Flows { months: vec![VentureFlow::default(); frame.growth.len()] };
    let mut bets = Vec::with_capacity(flows.len());
    let mut amounts = 0.0;
    for (flows, payment) in flows.iter().zip(&projection.payments) {
        let amount = payment.amount.to_f64();
        all.add(flows);
        amounts += amount;
        bets.push((payment.place, frame.figures(flows, amount)));
    }
    Venture { book: frame.figures(&all, amounts), bets, points: frame.points(&all) }
}

impl Horizon {
    pub(super) fn new<N: Number>(projection: &Projection<N>, year: YearShown) -> Self {
        let inputs = &projection.inputs;
        let oldest = projection.payments.iter().map(|payment| payment.due).min().unwrap_or(1);
        let before = usize::try_from(1 - oldest).unwrap_or(0).max(1);
        let last = i32::try_from(projection.rows.len()).unwrap_or(0);
        let first = 1 - i32::try_from(before).unwrap_or(0);
        let growth = |month: i32| {
            let rate = match u32::try_from(month) {
                Ok(month) if month > 0 => inputs.rate(month),
                _ => recorded(inputs.start.plus(month - 1)).unwrap_or(inputs.rate(0)),
            };
            let part = inputs.start.plus(month - 1).year_part();
            1.0 + bill_yield(&inputs.yields.bills, rate) * part.fraction()
        };
        let period = projection.period(year);
        Self {
            before,
            growth: (first..=last).map(growth).collect(),
            profit: period.sum(|row| row.profit).to_f64(),
            year: period.rows.len(),
            before_year: period.before,
        }
    }

    /// Flows of each bet that counts.
    pub(super) fn flows_of<N: Number>(&self, projection: &Projection<N>) -> Vec<Flows> {
        let bets = projection.payments.iter().zip(&projection.flows);
        let start = projection.inputs.start;
        bets.map(|(payment, later)| self.flows(&payment.past(start), later)).collect()
    }

    fn flows<N: Number>(&self, past: &[(i32, BetFlow<N>)], later: &[BetFlow<N>]) -> Flows {
        let mut months = vec![VentureFlow::default(); self.before];
        // Not before its first month, and what is past its end keeps its last value.
        let mut value = 0.0;
        let first = past.first().map_or(1, |(month, _)| *month);
        let skipped = self.before.saturating_sub(usize::try_from(1 - first).unwrap_or(0));
        let mut flows = past.iter().map(|(_, flow)| VentureFlow::new(flow));
        for month in months.iter_mut().skip(skipped) {
            *month = flows.next().unwrap_or(VentureFlow { value, ..VentureFlow::default() });
            value = month.value;
        }
        months.extend(later.iter().map(VentureFlow::new));
        Flows { months }
    }

    fn figures(&self, flows: &Flows, amount: f64) -> VentureFigures {
        let end = self.points(flows).last().copied().unwrap_or_default();
        let year = flows.months.iter().skip(self.before + self.before_year).take(self.year);
        let paid_in_year: f64 = year.map(|flow| flow.paid).sum();
        let months = f64::from(u32::try_from(self.year).unwrap_or(0));
        VentureFigures {
            paid_in: end.paid_in,
            book_value: end.book_value,
            cash_back: end.cash_back,
            tvpi: quotient(end.cash_back + end.book_value, end.paid_in),
            dpi: quotient(end.cash_back, end.paid_in),
            irr: irr(&flows.net()).map(|rate| rate * 100.0),
            pme: quotient(end.back_in_bills + end.book_value, end.in_bills),
            in_bills: end.in_bills,
            months_of_profit: (self.profit > 0.0).then(|| amount / (self.profit / months)),
            share_of_profit: quotient(paid_in_year, self.profit.max(0.0)).map(|s| s * 100.0),
        }
    }

    /// Sums at the close of months 0 to the last.
    pub(super) fn points(&self, flows: &Flows) -> Vec<VenturePoint> {
        let mut point = VenturePoint::default();
        let close = |(flow, growth): (&VentureFlow, &f64)| {
            point = VenturePoint {
                paid_in: point.paid_in + flow.paid,
                cash_back: point.cash_back + flow.back,
                book_value: flow.value,
                back_in_bills: point.back_in_bills * growth + flow.back,
                in_bills: point.in_bills * growth + flow.paid,
            };
            point
        };
        flows.months.iter().zip(&self.growth).map(close).skip(self.before - 1).collect()
    }
}

impl VentureFlow {
    fn new<N: Number>(flow: &BetFlow<N>) -> Self {
        Self { paid: flow.paid.to_f64(), back: flow.back().to_f64(), value: flow.value.to_f64() }
    }
}

impl Flows {
    pub(super) fn add(&mut self, other: &Self) {
        for (sum, flow) in self.months.iter_mut().zip(&other.months) {
            sum.paid += flow.paid;
            sum.back += flow.back;
            sum.value += flow.value;
        }
    }

    /// Net flows, with the value of the last month at the end.
    fn net(&self) -> Vec<f64> {
        let mut net: Vec<_> = self.months.iter().map(|flow| flow.back - flow.paid).collect();
        if let (Some(last), Some(flow)) = (net.last_mut(), self.months.last()) {
            *last += flow.value;
        }
        net
    }
}

fn recorded<N: Number>(month: crate::unit::Month) -> Option<AnnualRate<N>> {
    let is_known = (record_start()..=record_end()).contains(&month);
    is_known.then(|| AnnualRate::from_percent(bill_yield_at(month)))
}

fn bill_yield<N: Number>(bills: &Yield<N>, rate: AnnualRate<N>) -> f64 {
    bills.at(rate).number().to_f64()
}
