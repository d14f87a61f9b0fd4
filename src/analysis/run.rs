//! A run: a scenario with its ledger and its figures, worked out together.
//!
//! Not here: what any figure means, see [`super::KeyFigures`], and what is made of it.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{KeyFigures, key_figures, key_figures_of};
use crate::model::{Projection, project};
use crate::scenario::{Letter, Parameter, Pins, Scenario, Workspace, YearShown};
use crate::unit::{Exact, Number};

/// A scenario with what follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The scenario.
    pub scenario: Scenario,
    /// Its ledger.
    pub projection: Projection<Exact>,
    /// Its figures of the first twelve months.
    pub figures: KeyFigures,
    /// Its figures of the year that is shown.
    pub of_year: KeyFigures,
    /// What is pinned beside it, over the months and in the year of this run.
    pub beside: Arc<Vec<PinnedRun>>,
}

/// Answers that have been worked out of a run, one a type.
type PinnedAnswers = Arc<Mutex<Vec<Arc<dyn Any + Send + Sync>>>>;

/// A pinned scenario with what follows from it.
#[derive(Clone, Debug)]
pub struct PinnedRun {
    /// Its letter.
    pub letter: Letter,
    /// Its run, with nothing beside it.
    pub run: Arc<Run>,
    answers: PinnedAnswers,
}

impl PartialEq for PinnedRun {
    fn eq(&self, other: &Self) -> bool {
        self.letter == other.letter && self.run == other.run
    }
}

impl PinnedRun {
    /// A run under a letter.
    pub fn new(letter: Letter, run: Arc<Run>) -> Self {
        Self { letter, run, answers: Arc::default() }
    }

    /// The runs of what is pinned, over so many months and in the year that is shown, so that a month
    /// of one stands beside the same month of the other.
    pub fn all(pins: &Pins, months: u32, year: YearShown) -> Arc<Vec<Self>> {
        let run = |(letter, pinned): (Letter, &Scenario)| {
            Self::new(letter, Arc::new(Run::new(pinned.over(months, year))))
        };
        Arc::new(pins.iter().map(run).collect())
    }

    /// What `make` makes of its run: worked out when it is first asked for and kept by its type, since
    /// the present scenario moves with every step while what is pinned stays.
    pub fn once<T: Any + Send + Sync>(&self, make: impl FnOnce(&Run) -> T) -> Arc<T> {
        let found = self.answers().iter().find_map(|it| Arc::clone(it).downcast().ok());
        found.unwrap_or_else(|| {
            let made = Arc::new(make(&self.run));
            self.answers().push(Arc::<T>::clone(&made));
            made
        })
    }

    fn answers(&self) -> MutexGuard<'_, Vec<Arc<dyn Any + Send + Sync>>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Run {
    /// Runs a scenario.
    pub fn new(scenario: Scenario) -> Self {
        let projection = project::<Exact>(&scenario);
        let staff = f64::from_decimal(scenario.number(Parameter::Staff));
        let figures = key_figures(&projection, staff);
        let of_year = if scenario.year() == YearShown::default() {
            figures.clone()
        } else {
            key_figures_of(&projection.period(scenario.year()), staff)
        };
        Self { scenario, projection, figures, of_year, beside: Arc::default() }
    }

    /// The same run with others beside it.
    #[must_use]
    pub fn with_beside(self, beside: Arc<Vec<PinnedRun>>) -> Self {
        Self { beside, ..self }
    }

    /// Runs a scenario with what is pinned beside it.
    pub fn of(workspace: &Workspace) -> Self {
        let scenario = workspace.scenario.clone();
        let beside = PinnedRun::all(&workspace.pins, scenario.months(), scenario.year());
        Self::new(scenario).with_beside(beside)
    }

    /// Runs the scenario of a link with what is pinned in it, whatever its problems.
    pub fn of_link(query: &str) -> Self {
        Self::of(&Workspace::decode(query).0)
    }
}
