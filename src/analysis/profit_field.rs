//! Profit over rate and tokens: a year of the model for each pair, where it breaks even and where it
//! is what it is now.
//!
//! A cell is the scenario with another rate and other tokens, run for its first twelve months; net
//! operating profit, USD. The present rate and tokens are always a column and a row, the others are
//! round numbers. Another rate means: of a flat path the rate; of any other the whole path moved as
//! far as its rate at the start, none below nought, and of the record an own path with those points
//! (one a month for a year, later ones further apart). Other tokens are those at the start; the steps
//! of a path of tokens stay. So a cell is exactly what taking it gives. The lines of break-even and of
//! today's profit come from a finer grid over the same ranges, tokens from nought. Not here: when the runs are done and for how long, which needs a clock; the drawing.

mod axes;
mod cell;

use rust_decimal::Decimal;

use super::contour::{Polyline, contour};
use crate::model::{Book, Inputs, step};
use crate::scenario::{Parameter, Scenario, decode, encode};
use crate::unit::{AnnualRate, HALF_CENT, Number, Usd, place_count};
pub use axes::FIELD_COLUMNS;
pub use axes::FIELD_ROWS;
pub use axes::FieldAxes;
use axes::{GRID_COLUMNS, GRID_ROWS};
use cell::MONTHS;
pub use cell::{at_cell, present_rate};

/// Halvings that find break-even tokens: 1e13 USD to less than half a cent.
const HALVINGS: u32 = 52;

/// With how many tokens a year leaves no loss.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaysWith {
    /// With any number.
    Any,
    /// From so many on, USD.
    From(f64),
    /// Up to so many, USD.
    UpTo(f64),
    /// With none up to the most that can be entered.
    Never,
}

/// What the runs of a field came to, USD.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldValues {
    /// The cells: row after row of tokens, each from the lowest rate on.
    pub cells: Vec<f64>,
    /// The finer grid, likewise.
    pub grid: Vec<f64>,
    /// Tokens that pay at the present rate, and at the lowest of the cells.
    pub pays: [PaysWith; 2],
}

/// The runs still to be done of one scenario's field; a step is one row of cells or of the grid.
#[derive(Clone, Debug)]
pub struct FieldPlan {
    scenario: Scenario,
    axes: FieldAxes,
    /// The model's inputs, with the rates of the column and the tokens of the row that come next.
    inputs: Inputs<f64>,
    /// Paths of the columns of cells, then of the grid; empty before the first step.
    paths: Vec<Vec<AnnualRate<f64>>>,
    /// Excess reserves at the start, a fraction of tokens.
    buffer: f64,
    taken: usize,
    values: FieldValues,
}

/// The field with its lines.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfitField {
    /// Its columns and rows.
    pub axes: FieldAxes,
    /// The cells, row after row of tokens from low to high, USD.
    pub cells: Vec<f64>,
    /// Where profit is nought: rate in percent and tokens in USD.
    pub break_even: Vec<Polyline>,
    /// Where it is what it is now.
    pub equal: Vec<Polyline>,
    /// Tokens that pay at the present rate, and at the lowest of the cells.
    pub pays: [PaysWith; 2],
}

/// Steps of a plan: the paths, the rows of cells, what pays, the rows of the grid.
const STEPS: usize = 1 + FIELD_ROWS + 1 + GRID_ROWS;

impl FieldPlan {
    /// The field of a scenario.
    pub fn new(scenario: Scenario) -> Self {
        let axes = FieldAxes::new(&scenario);
        let inputs = Inputs::new(&of_a_year(&scenario));
        let buffer = f64::from_decimal(scenario.number(Parameter::Buffer)) / 100.0;
        let values =
            FieldValues { cells: Vec::new(), grid: Vec::new(), pays: [PaysWith::Never; 2] };
        Self { scenario, axes, inputs, paths: Vec::new(), buffer, taken: 0, values }
    }

    /// The scenario of the plan.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The plan as a text that [`FieldPlan::read`] reads: the link.
    pub fn text(&self) -> String {
        encode(&self.scenario)
    }

    /// Reads a text of the same build.
    pub fn read(text: &str) -> Self {
        Self::new(decode(text).0)
    }

    /// How many of its steps are taken, percent.
    pub fn percent(&self) -> u32 {
        u32::try_from(100 * self.taken / STEPS).unwrap_or(100)
    }

    /// Whether nothing is left.
    pub fn is_done(&self) -> bool {
        self.taken >= STEPS
    }

    /// Takes one step; the answer when it was the last.
    pub fn step(&mut self) -> Option<FieldValues> {
        let was_done = self.is_done();
        self.advance();
        (self.is_done() && !was_done).then(|| self.values.clone())
    }

    /// Takes all steps that are left at once.
    pub fn finish(mut self) -> FieldValues {
        while !self.is_done() {
            self.advance();
        }
        self.values
    }

    fn advance(&mut self) {
        let (place, axes) = (self.taken, &self.axes);
        self.taken = (place + 1).min(STEPS);
        if place == 0 {
            self.paths = paths(&self.scenario, axes);
        } else if place <= FIELD_ROWS {
            let tokens = axes.tokens.get(place - 1).copied().unwrap_or_default();
            let row = self.row(f64::from_decimal(tokens), 0..FIELD_COLUMNS);
            self.values.cells.extend(row);
        } else if place == FIELD_ROWS + 1 {
            self.values.pays = [axes.now_column, 0].map(|column| self.pays(column));
        } else if place < STEPS {
            let tokens = axes.grid_tokens(place_count(place - FIELD_ROWS - 2));
            let row = self.row(tokens, FIELD_COLUMNS..FIELD_COLUMNS + GRID_COLUMNS);
            self.values.grid.extend(row);
        }
    }

    /// Profit with so many tokens along some of the paths.
    fn row(&mut self, tokens: f64, columns: std::ops::Range<usize>) -> Vec<f64> {
        self.set_tokens(tokens);
        columns.map(|column| self.profit(column)).collect()
    }

    fn set_tokens(&mut self, tokens: f64) {
        let inputs = &mut self.inputs;
        inputs.tokens = Usd::post(tokens);
        inputs.assets = inputs.tokens + Usd::post(tokens * self.buffer) + inputs.other_liabilities;
    }

    /// Net operating profit of twelve months along a path, USD.
    fn profit(&mut self, path: usize) -> f64 {
        if let Some(path) = self.paths.get(path) {
            self.inputs.rates.clone_from(path);
        }
        let mut book = Book::open(&self.inputs);
        let profit = |month| step(&self.inputs, &mut book, month).profit;
        (1..=MONTHS).map(profit).sum::<Usd<f64>>().number()
    }

    /// With how many tokens a year along a path leaves no loss.
    fn pays(&mut self, path: usize) -> PaysWith {
        let mut is_paid = |tokens: f64| {
            self.set_tokens(tokens);
            self.profit(path) >= -HALF_CENT
        };
        let (mut low, mut high) = (0.0, f64::from_decimal(Parameter::Tokens.row().maximum));
        let (at_none, at_most) = (is_paid(low), is_paid(high));
        match (at_none, at_most) {
            (true, true) => return PaysWith::Any,
            (false, false) => return PaysWith::Never,
            _ => {}
        }
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            if is_paid(middle) == at_none {
                low = middle;
            } else {
                high = middle;
            }
        }
        if at_none { PaysWith::UpTo(low) } else { PaysWith::From(high) }
    }
}

/// The scenario over the months of a cell.
fn of_a_year(scenario: &Scenario) -> Scenario {
    let mut year = scenario.clone();
    year.set(Parameter::Months, MONTHS.into());
    year
}

/// Paths of the columns of cells, then of the finer grid.
fn paths(scenario: &Scenario, axes: &FieldAxes) -> Vec<Vec<AnnualRate<f64>>> {
    let grid = (0..GRID_COLUMNS).map(|column| {
        let rate =
            Decimal::from_f64_retain(axes.grid_rate(place_count(column))).unwrap_or_default();
        Parameter::Rate.tidy(rate)
    });
    let rates = axes.rates.iter().copied().chain(grid);
    let path = |rate| {
        let taken = at_cell(scenario, rate, scenario.number(Parameter::Tokens));
        Inputs::<f64>::new(&of_a_year(&taken)).rates
    };
    rates.map(path).collect()
}

impl FieldValues {
    /// The values as numbers that [`FieldValues::read`] reads.
    pub fn numbers(&self) -> Vec<f64> {
        let pays = self.pays.iter().flat_map(|pays| pays.numbers());
        pays.chain(self.cells.iter().copied()).chain(self.grid.iter().copied()).collect()
    }

    /// Reads the numbers of the same build.
    pub fn read(numbers: &[f64]) -> Option<Self> {
        let ([now, now_tokens, low, low_tokens], values) = numbers.split_first_chunk::<4>()?;
        let (cells, grid) = values.split_at_checked(FIELD_COLUMNS * FIELD_ROWS)?;
        (grid.len() == GRID_COLUMNS * GRID_ROWS).then(|| Self {
            cells: cells.to_vec(),
            grid: grid.to_vec(),
            pays: [PaysWith::read(*now, *now_tokens), PaysWith::read(*low, *low_tokens)],
        })
    }
}

impl PaysWith {
    fn numbers(self) -> [f64; 2] {
        match self {
            Self::Never => [0.0, 0.0],
            Self::Any => [1.0, 0.0],
            Self::From(tokens) => [2.0, tokens],
            Self::UpTo(tokens) => [3.0, tokens],
        }
    }

    fn read(case: f64, tokens: f64) -> Self {
        match case {
            1.0 => Self::Any,
            2.0 => Self::From(tokens),
            3.0 => Self::UpTo(tokens),
            _ => Self::Never,
        }
    }
}

impl ProfitField {
    /// The field of a scenario from its values.
    pub fn new(scenario: &Scenario, values: FieldValues) -> Self {
        let axes = FieldAxes::new(scenario);
        let now = axes.now_row * FIELD_COLUMNS + axes.now_column;
        let now = values.cells.get(now).copied().unwrap_or_default();
        let lines = |level| {
            let line = |line: Polyline| -> Polyline {
                let place = |(column, row)| (axes.grid_rate(column), axes.grid_tokens(row));
                line.into_iter().map(place).collect()
            };
            contour(GRID_COLUMNS, &values.grid, level).into_iter().map(line).collect()
        };
        let (break_even, equal) = (lines(0.0), lines(now));
        Self { axes, break_even, equal, cells: values.cells, pays: values.pays }
    }

    /// The field of a scenario, all at once.
    pub fn of(scenario: &Scenario) -> Self {
        Self::new(scenario, FieldPlan::new(scenario.clone()).finish())
    }

    /// Profit of a cell, USD.
    pub fn cell(&self, column: usize, row: usize) -> f64 {
        self.cells.get(row * FIELD_COLUMNS + column).copied().unwrap_or_default()
    }

    /// Profit of the present cell, USD.
    pub fn now(&self) -> f64 {
        self.cell(self.axes.now_column, self.axes.now_row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;
    use crate::model::project;
    use crate::scenario::Preset;

    fn scenario(link: &str) -> Scenario {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        scenario
    }

    fn year(scenario: &Scenario) -> f64 {
        let rows = project::<f64>(&of_a_year(scenario)).rows;
        rows.iter().map(|row| row.profit).sum::<Usd<f64>>().number()
    }

    const LINKS: [&str; 6] = [
        "",
        "preset=circle-2025",
        "preset=article-2024&months=6",
        "preset=bank&path=ramp&rate=4.1&rate_end=0.5&rate_from=3&rate_months=10",
        "path=nodes&rates=0:3.3,4:5,9:1&tokens_path=0:20bn,12:30bn",
        "path=nodes&rates=none&bets_from=reserve&run_share=60&run_month=4",
    ];

    #[test]
    fn a_cell_is_what_taking_it_gives() {
        for link in LINKS {
            let scenario = scenario(link);
            let field = ProfitField::of(&scenario);
            for (row, tokens) in field.axes.tokens.iter().enumerate() {
                for (column, rate) in field.axes.rates.iter().enumerate() {
                    let taken = at_cell(&scenario, *rate, *tokens);
                    assert_eq!(taken.number(Parameter::Tokens), *tokens);
                    let (found, expected) = (field.cell(column, row), year(&taken));
                    let slack = 1e-9 * expected.abs().max(1e6);
                    assert!((found - expected).abs() <= slack, "{link} {rate} {tokens}");
                }
            }
        }
    }

    #[test]
    fn the_present_cell_is_the_year_of_the_page() {
        for link in LINKS.into_iter().filter(|link| !link.contains("months=6")) {
            let run = Run::of_link(link);
            let field = ProfitField::of(&run.scenario);
            assert!((field.now() - run.figures.profit).abs() < 0.01, "{link}");
            let now = &field.axes;
            assert_eq!(now.tokens[now.now_row], run.scenario.number(Parameter::Tokens));
            assert_eq!(
                at_cell(&run.scenario, now.rates[now.now_column], now.tokens[now.now_row]),
                run.scenario
            );
        }
    }

    #[test]
    fn columns_and_rows_are_round_and_the_present_is_among_them() {
        let axes = |link: &str| FieldAxes::new(&scenario(link));
        let of = axes("rate=4.1&tokens=183.622bn");
        let tenths = [0, 5, 10, 15, 20, 25, 30, 35, 40, 41, 45, 50, 55, 60];
        assert_eq!(of.rates, tenths.map(|rate| Decimal::new(rate, 1)));
        assert_eq!((of.now_column, of.now_row), (9, 7));
        assert_eq!(
            (of.tokens[0], of.tokens[12]),
            (25_000_000_000_u64.into(), 300_000_000_000_u64.into())
        );
        for rate in
            ["0", "0.01", "3.5", "4.6", "7", "9", "18", "45", "90", "96", "97.5", "99", "100"]
        {
            for tokens in ["0", "0.000001", "7", "12345", "10bn", "25bn", "300bn", "9.9tn", "10tn"]
            {
                let link = format!("rate={rate}&tokens={tokens}");
                let of = axes(&link);
                assert_eq!((of.rates.len(), of.tokens.len()), (FIELD_COLUMNS, FIELD_ROWS));
                for axis in [&of.rates, &of.tokens] {
                    assert!(axis.windows(2).all(|pair| pair[0] < pair[1]), "{link} {axis:?}");
                }
                assert!(of.rates.iter().all(|rate| Parameter::Rate.allows(*rate)), "{link}");
                assert!(of.tokens.iter().all(|it| Parameter::Tokens.allows(*it)), "{link}");
                assert_eq!(of.rates[of.now_column], scenario(&link).number(Parameter::Rate));
                assert_eq!(of.tokens[of.now_row], scenario(&link).number(Parameter::Tokens));
            }
        }
    }

    #[test]
    fn lines_lie_where_profit_is_theirs() {
        let scenario = scenario("rate=4.1");
        let field = ProfitField::of(&scenario);
        assert_eq!((field.break_even.len(), field.equal.len()), (1, 1));
        let at = |(rate, tokens): &(f64, f64)| {
            let [rate, tokens] = [*rate, *tokens].map(|it| Decimal::from_f64_retain(it).unwrap());
            year(&at_cell(&scenario, Parameter::Rate.tidy(rate), Parameter::Tokens.tidy(tokens)))
        };
        for (lines, level) in [(&field.break_even, 0.0), (&field.equal, field.now())] {
            let off = lines[0].iter().map(|point| (at(point) - level).abs());
            // Between the corners of a square profit is nearly straight.
            assert!(off.fold(0.0, f64::max) < 15e6, "{level}");
        }
    }

    #[test]
    fn tokens_that_pay_are_found() {
        let pays = |words: &str| {
            let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
            let (scenario, problems) = Scenario::from_pairs(pairs);
            assert_eq!(problems, [], "{words}");
            FieldPlan::new(scenario).finish().pays
        };
        let [now, nought] = pays("rate=4 other_cost=1bn tokens=100bn");
        let PaysWith::From(tokens) = now else { panic!("{now:?}") };
        // 1 bn of costs at 4 % are 25 bn, but for what is earned on the earnings.
        assert!((tokens / 25e9 - 1.0).abs() < 0.02, "{tokens}");
        assert_eq!(nought, PaysWith::Never);
        assert_eq!(pays("rate=4 tokens=1bn"), [PaysWith::Any; 2]);
        let [now, _] = pays("rate=4 other_income=1bn holder_share=100 custody=10");
        let PaysWith::UpTo(tokens) = now else { panic!("{now:?}") };
        assert!((tokens / 1e12 - 1.0).abs() < 0.05, "{tokens}");
    }

    #[test]
    fn a_plan_is_done_step_by_step_and_read_as_it_was_written() {
        let mut plan =
            FieldPlan::read(&FieldPlan::new(Scenario::preset(Preset::Circle2025)).text());
        let mut seen = vec![plan.percent()];
        let mut answer = None;
        while !plan.is_done() {
            assert_eq!(answer, None);
            answer = plan.step();
            seen.push(plan.percent());
        }
        assert!(seen.is_sorted() && seen.len() == STEPS + 1);
        assert_eq!((seen[0], seen[STEPS], plan.step()), (0, 100, None));
        let answer = answer.unwrap();
        assert_eq!(answer, FieldPlan::new(Scenario::preset(Preset::Circle2025)).finish());
        assert_eq!(FieldValues::read(&answer.numbers()), Some(answer));
        assert_eq!(FieldValues::read(&[1.0; 9]), None);
    }

    #[test]
    fn extremes_are_answered() {
        for link in [
            "tokens=0&bets=none&rate=0",
            "tokens=10tn&rate=100&growth=50&buffer=1000&bills_beta=300",
            "holder_basis=rest&holder_fee=0.2&tokens=1",
            "buffer=-50&cash=100&run_share=100&run_month=1",
            "path=history&history_from=2026-05&months=360&preset=circle-2025",
            "gold=100&gold_return=-99&staff=1000000&staff_cost=1bn",
        ] {
            let field = ProfitField::of(&decode(link).0);
            assert!(field.cells.iter().all(|profit| profit.is_finite()), "{link}");
            let points = field.break_even.iter().chain(&field.equal).flatten();
            assert!(points.into_iter().all(|it| it.0.is_finite() && it.1.is_finite()), "{link}");
        }
    }
}
