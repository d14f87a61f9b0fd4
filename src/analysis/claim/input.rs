//! The reader's own values in the place of the record's.
//!
//! Only what differs is kept. Not here: what is made of them ([`super::judge`]).

use super::list::Claim;
use super::model::claim_model;
use super::row::{ClaimInput, ClaimValue};

/// What the reader has set instead of the record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClaimInputs(Vec<(Claim, &'static str, f64)>);

impl ClaimInput {
    /// What it is where the reader has not changed it.
    pub fn default_value(&self) -> f64 {
        match self.value {
            ClaimValue::Recorded(value) => value,
            ClaimValue::Modelled(of) => of(claim_model()).clamp(self.least, self.most),
        }
    }
}

impl ClaimInputs {
    /// Sets an input; `false` where there is none of that key or the value is out of its bounds.
    pub fn set(&mut self, id: &str, key: &str, value: f64) -> bool {
        let Some((claim, input)) = found(id, key) else { return false };
        if !(input.least..=input.most).contains(&value) {
            return false;
        }
        self.reset(id, key);
        if value.to_bits() != input.default_value().to_bits() {
            self.0.push((claim, input.key, value));
        }
        true
    }

    /// Gives an input back to the record.
    pub fn reset(&mut self, id: &str, key: &str) {
        self.0.retain(|(claim, set, _)| claim.id() != id || *set != key);
    }

    /// What an input is now.
    pub fn get(&self, id: &str, key: &str) -> Option<f64> {
        let (claim, input) = found(id, key)?;
        Some(self.value(claim, input))
    }

    /// Whether the reader has changed an input.
    pub fn is_changed(&self, id: &str, key: &str) -> bool {
        self.0.iter().any(|(claim, set, _)| claim.id() == id && *set == key)
    }

    /// How many inputs the reader has changed.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// What an input of a claim is now.
    pub(crate) fn value(&self, claim: Claim, input: &ClaimInput) -> f64 {
        let set = self.0.iter().find(|(of, key, _)| *of == claim && *key == input.key);
        set.map_or_else(|| input.default_value(), |(_, _, value)| *value)
    }
}

fn found(id: &str, key: &str) -> Option<(Claim, &'static ClaimInput)> {
    let claim = Claim::from_id(id)?;
    Some((claim, claim.input(key)?))
}
