//! A run: a scenario with its ledger and its figures, worked out together.
//!
//! Not here: what any figure means, see [`super::KeyFigures`], and what is made of it.

use super::{KeyFigures, key_figures, key_figures_of};
use crate::model::{Projection, project};
use crate::scenario::{Parameter, Scenario, YearShown, decode};
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
        Self { scenario, projection, figures, of_year }
    }

    /// Runs the scenario of a link, whatever its problems.
    pub fn of_link(query: &str) -> Self {
        Self::new(decode(query).0)
    }
}
