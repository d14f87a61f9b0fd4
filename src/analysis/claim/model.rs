//! What runs of the machine say of the claims, worked out once.
//!
//! Not here: which claim takes what.

use std::sync::OnceLock;

use super::super::Run;
use crate::scenario::{Preset, Scenario};

/// What runs of the machine say of the claims.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ClaimModel {
    /// Reserve income of the preset of 2024, USD.
    pub interest_2024: f64,
    /// Net operating profit of twelve months of the preset of June 2026, USD.
    pub profit: f64,
}

/// The runs, worked out once.
pub(super) fn claim_model() -> &'static ClaimModel {
    static MODEL: OnceLock<ClaimModel> = OnceLock::new();
    MODEL.get_or_init(|| {
        let run = |preset| Run::new(Scenario::preset(preset)).figures;
        ClaimModel {
            interest_2024: run(Preset::Article2024).reserve_income,
            profit: run(Preset::Tether2026).profit,
        }
    })
}
