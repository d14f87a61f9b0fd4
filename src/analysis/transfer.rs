//! The cheapest transfers between classes of the reserve after which it has what is needed.
//!
//! A linear programme over what goes from each class held into cash, repo, funds and bills, in
//! parts of the reserve, by the simplex method with the rule of Bland, which ends. What is least,
//! one after the other: the income lost (a gain makes up for no loss), the money moved, the income
//! itself, and then an order of the classes: what is sold sooner goes first, bills come first. So
//! nothing moves that need not. Not here: what is needed ([`super::rule`]).

use crate::scenario::Class;

/// What the shares have to reach: Σ weight · share ≥ least, all in parts of the reserve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct MixNeed {
    pub(super) weights: [f64; 10],
    pub(super) least: f64,
}

/// A quantity for each class, in the order of [`Class::ALL`].
pub(super) type Shares10 = [f64; 10];

/// What is made least, one after the other; the first is what is still missing.
type Costs = [f64; 5];

/// Below it a number is rounding.
const NOISE: f64 = 1e-11;
/// What may be missing in the end.
const MISSING_MAX: f64 = 1e-10;
/// More exchanges than any of these programmes takes.
const EXCHANGES_MAX: usize = 2_000;

/// Classes into which money goes, in the order in which equals are taken.
const INTO: [Class; 4] = [Class::Bills, Class::Repo, Class::Fund, Class::Cash];
/// Classes out of which it goes, in the order in which equals are taken: what is sold sooner.
const OUT_OF: [Class; 10] = [
    Class::Gold,
    Class::Bitcoin,
    Class::Equities,
    Class::Other,
    Class::Loans,
    Class::Paper,
    Class::Bills,
    Class::Fund,
    Class::Repo,
    Class::Cash,
];

/// Money that may go from one class into another.
#[derive(Clone, Copy, Debug)]
struct Way {
    from: usize,
    to: usize,
    costs: Costs,
}

/// Equations in a basis: each row is its coefficients and, last, its right side.
struct Tableau {
    rows: Vec<Vec<f64>>,
    costs: Vec<Costs>,
    basis: Vec<usize>,
}

/// The shares after the cheapest transfers; `None` where none suffice.
pub(super) fn cheapest(
    shares: &Shares10,
    yields: &Shares10,
    needs: &[MixNeed],
) -> Option<Shares10> {
    let ways = ways(shares, yields);
    let mut tableau = Tableau::new(shares, &ways, needs);
    tableau.solve();
    let (mut after, mut missing) = (*shares, 0.0);
    for (amount, column) in tableau.solution() {
        if let Some(way) = ways.get(column) {
            add(&mut after, way.from, -amount);
            add(&mut after, way.to, amount);
        } else if tableau.costs.get(column).is_some_and(|costs| costs.first() == Some(&1.0)) {
            missing += amount;
        }
    }
    let tidied = after.map(|share| if share.abs() < NOISE { 0.0 } else { share });
    (missing <= MISSING_MAX).then_some(tidied)
}

fn place(class: Class) -> usize {
    class as usize
}

fn at(of: &[f64], index: usize) -> f64 {
    of.get(index).copied().unwrap_or_default()
}

fn add(to: &mut Shares10, index: usize, amount: f64) {
    if let Some(share) = to.get_mut(index) {
        *share += amount;
    }
}

fn ways(shares: &Shares10, yields: &Shares10) -> Vec<Way> {
    let mut ways = Vec::new();
    for (rank_out, from) in (0_u32..).zip(OUT_OF.map(place)) {
        for (rank_in, to) in (0_u32..).zip(INTO.map(place)) {
            if from != to && at(shares, from) > 0.0 {
                let lost = at(yields, from) - at(yields, to);
                let order = f64::from(rank_out * 10 + rank_in);
                ways.push(Way { from, to, costs: [0.0, lost.max(0.0), 1.0, lost, order] });
            }
        }
    }
    ways
}

impl Tableau {
    /// No class gives more than it has; each need is met, where it is not yet, with something
    /// missing at first.
    fn new(shares: &Shares10, ways: &[Way], needs: &[MixNeed]) -> Self {
        let mut found = Self {
            rows: Vec::new(),
            costs: ways.iter().map(|way| way.costs).collect(),
            basis: Vec::new(),
        };
        let count = ways.len() + OUT_OF.len() + 2 * needs.len();
        for (class, share) in shares.iter().enumerate() {
            let gives = |way: &Way| if way.from == class { 1.0 } else { 0.0 };
            found.push(ways.iter().map(gives).collect(), *share, count);
        }
        for need in needs {
            let held: f64 =
                need.weights.iter().zip(shares).map(|(weight, share)| weight * share).sum();
            let missing = need.least - held;
            let adds = |way: &Way| at(&need.weights, way.to) - at(&need.weights, way.from);
            let size = ways.iter().map(|way| adds(way).abs()).fold(missing.abs(), f64::max);
            let scale = if size > 0.0 { size } else { 1.0 };
            let row = ways.iter().map(|way| -adds(way) / scale).collect();
            found.push(row, -missing / scale, count);
        }
        for row in &mut found.rows {
            // The right side goes behind the columns that came later.
            let right = row.pop().unwrap_or_default();
            row.resize(found.costs.len(), 0.0);
            row.push(right);
        }
        found
    }

    /// Adds `row · ways + slack = right`; where that is below nought, what is missing is the
    /// basis.
    fn push(&mut self, mut row: Vec<f64>, right: f64, count: usize) {
        row.resize(count, 0.0);
        let sign = if right < 0.0 { -1.0 } else { 1.0 };
        for value in &mut row {
            *value *= sign;
        }
        self.column(&mut row, sign, [0.0; 5]);
        if sign < 0.0 {
            self.column(&mut row, 1.0, [1.0, 0.0, 0.0, 0.0, 0.0]);
        }
        row.push(right * sign);
        self.basis.push(self.costs.len() - 1);
        self.rows.push(row);
    }

    fn column(&mut self, row: &mut [f64], value: f64, costs: Costs) {
        if let Some(cell) = row.get_mut(self.costs.len()) {
            *cell = value;
        }
        self.costs.push(costs);
    }

    fn solve(&mut self) {
        for _ in 0..EXCHANGES_MAX {
            let enters =
                (0..self.costs.len()).find(|column| is_below_nought(&self.reduced(*column)));
            let Some(row) = enters.and_then(|column| self.leaves(column)) else { return };
            if let Some(column) = enters {
                self.exchange(row, column);
            }
        }
    }

    /// What a unit of a column changes of the costs.
    fn reduced(&self, column: usize) -> Costs {
        let mut costs = self.costs.get(column).copied().unwrap_or_default();
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            let of_basic = self.costs.get(*basic).copied().unwrap_or_default();
            for (cost, basic) in costs.iter_mut().zip(of_basic) {
                *cost -= basic * at(row, column);
            }
        }
        costs
    }

    /// The row that a column drives out: the first to reach nought, of equals the first column.
    fn leaves(&self, column: usize) -> Option<usize> {
        let ratio = |row: &Vec<f64>| {
            let share = at(row, column);
            (share > NOISE).then(|| row.last().copied().unwrap_or_default() / share)
        };
        let rows = self.rows.iter().enumerate().zip(&self.basis);
        let found = rows.filter_map(|((place, row), basic)| Some((ratio(row)?, *basic, place)));
        found
            .reduce(|low, next| if (next.0, next.1) < (low.0, low.1) { next } else { low })
            .map(|it| it.2)
    }

    fn exchange(&mut self, place: usize, column: usize) {
        let Some(row) = self.rows.get(place) else { return };
        let pivot = at(row, column);
        let row: Vec<f64> = row.iter().map(|value| value / pivot).collect();
        for (other, values) in self.rows.iter_mut().enumerate() {
            let factor = if other == place { 0.0 } else { at(values, column) };
            for (value, step) in values.iter_mut().zip(&row) {
                *value -= factor * step;
            }
        }
        if let (Some(values), Some(basic)) = (self.rows.get_mut(place), self.basis.get_mut(place)) {
            *values = row;
            *basic = column;
        }
    }

    /// Amount and column of each row.
    fn solution(&self) -> impl Iterator<Item = (f64, usize)> {
        let amount = |row: &Vec<f64>| row.last().copied().unwrap_or_default();
        self.rows.iter().map(amount).zip(self.basis.iter().copied())
    }
}

/// Whether the first that is not nought is below it.
fn is_below_nought(costs: &Costs) -> bool {
    costs.iter().find(|cost| cost.abs() > NOISE).is_some_and(|cost| *cost < 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(Class, f64)]) -> Shares10 {
        let mut all = [0.0; 10];
        for (class, share) in pairs {
            all[place(*class)] = *share;
        }
        all
    }

    fn near(found: Option<Shares10>, pairs: &[(Class, f64)]) {
        let found = found.unwrap();
        for (found, wanted) in found.iter().zip(of(pairs)) {
            assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
        }
    }

    #[test]
    fn the_one_that_yields_least_goes_first() {
        let shares = of(&[(Class::Bills, 0.6), (Class::Gold, 0.1), (Class::Loans, 0.3)]);
        let yields = of(&[(Class::Bills, 0.04), (Class::Cash, 0.02), (Class::Loans, 0.06)]);
        let weights = of(&[(Class::Bills, 1.0), (Class::Cash, 1.0)]);
        let least = |least| [MixNeed { weights, least }];
        // Gold earns nothing: it goes, and no more of it than is needed.
        near(
            cheapest(&shares, &yields, &least(0.65)),
            &[(Class::Bills, 0.65), (Class::Gold, 0.05), (Class::Loans, 0.3)],
        );
        near(cheapest(&shares, &yields, &least(0.9)), &[(Class::Bills, 0.9), (Class::Loans, 0.1)]);
        near(
            cheapest(&shares, &yields, &least(0.5)),
            &[(Class::Bills, 0.6), (Class::Gold, 0.1), (Class::Loans, 0.3)],
        );
        assert_eq!(cheapest(&shares, &yields, &least(1.1)), None);
    }

    #[test]
    fn two_needs_are_met_together() {
        let shares = of(&[(Class::Bills, 0.8), (Class::Loans, 0.2)]);
        let yields = of(&[(Class::Bills, 0.04), (Class::Cash, 0.01), (Class::Loans, 0.06)]);
        let deposits = MixNeed { weights: of(&[(Class::Cash, 1.0)]), least: 0.3 };
        let safe = MixNeed { weights: of(&[(Class::Cash, 1.0), (Class::Bills, 1.0)]), least: 0.9 };
        // A tenth of the loans must go anyway: the rest of the cash comes from bills, which earn
        // less than loans.
        near(
            cheapest(&shares, &yields, &[deposits, safe]),
            &[(Class::Cash, 0.3), (Class::Bills, 0.6), (Class::Loans, 0.1)],
        );
    }
}
