//! Several inputs that are moved together: every combination of their values, the last named input
//! moving fastest.
//!
//! Not here: one input ([`super::axis`]).

use super::axis::{Axis, AxisValue, RUNS_MAX};
use super::fault::BatchFault;
use crate::scenario::Id;

/// Inputs that are moved. Without any there is one run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sweep {
    axes: Vec<Axis>,
}

impl Sweep {
    /// These inputs moved together.
    ///
    /// # Errors
    ///
    /// Where one of them stands twice, or where there are more than [`RUNS_MAX`] combinations.
    pub fn new(axes: Vec<Axis>) -> Result<Self, BatchFault> {
        for (place, axis) in axes.iter().enumerate() {
            if axes.iter().take(place).any(|before| before.id == axis.id) {
                return Err(BatchFault::Twice { key: axis.id.key() });
            }
        }
        let mut sizes = axes.iter().map(|axis| axis.values.len());
        let count = sizes.try_fold(1_usize, usize::checked_mul);
        match count {
            Some(count) if count <= RUNS_MAX => Ok(Self { axes }),
            _ => Err(BatchFault::TooMany { limit: RUNS_MAX }),
        }
    }

    /// The inputs.
    pub(super) fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// How many combinations there are.
    pub fn count(&self) -> usize {
        self.axes.iter().map(|axis| axis.values.len()).product()
    }

    /// The combination at a place, from nought, in the order of the inputs.
    pub(super) fn at(&self, place: usize) -> Vec<(Id, &AxisValue)> {
        let mut rest = place;
        let mut found = Vec::with_capacity(self.axes.len());
        for axis in self.axes.iter().rev() {
            let size = axis.values.len().max(1);
            found.extend(axis.values.get(rest % size).map(|value| (axis.id, value)));
            rest /= size;
        }
        found.reverse();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sweep(texts: &[&str]) -> Result<Sweep, BatchFault> {
        Sweep::new(texts.iter().map(|text| Axis::read(text).unwrap()).collect())
    }

    #[test]
    fn the_last_input_moves_fastest() {
        let sweep = sweep(&["rate=1,2", "path=flat,ramp", "tax=0:20:10"]).unwrap();
        assert_eq!(sweep.count(), 12);
        let at = |place| {
            let texts: Vec<_> = sweep.at(place).iter().map(|it| it.1.text.clone()).collect();
            texts.join(" ")
        };
        assert_eq!(
            [0, 1, 3, 6, 11].map(at),
            ["1 flat 0", "1 flat 10", "1 ramp 0", "2 flat 0", "2 ramp 20"]
        );
        assert_eq!((Sweep::default().count(), Sweep::default().at(0)), (1, vec![]));
    }

    #[test]
    fn too_many_runs_and_an_input_twice_are_refused() {
        assert_eq!(sweep(&["payout=1", "dividend=2"]), Err(BatchFault::Twice { key: "dividend" }));
        let thousand = ["rate=0:9.99:0.01", "tax=0:99.9:0.1"];
        assert_eq!(sweep(&thousand).unwrap().count(), RUNS_MAX);
        let more = [thousand[0], thousand[1], "growth=0,1"];
        assert_eq!(sweep(&more), Err(BatchFault::TooMany { limit: RUNS_MAX }));
        let all = "rate=0:99.99:0.01";
        let keys = ["rate", "tax", "floor", "dividend", "cash", "gold", "repo"];
        let huge: Vec<_> = keys.map(|key| all.replace("rate", key)).into();
        let huge: Vec<_> = huge.iter().map(String::as_str).collect();
        assert_eq!(sweep(&huge), Err(BatchFault::TooMany { limit: RUNS_MAX }));
    }
}
