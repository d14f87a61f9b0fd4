//! The columns of the wide drawing, and the sizes of what stands on them.
//!
//! Not here: what stands there.

use super::account::Account;
use crate::text::Language;

/// Upper edge of the left columns.
pub(super) const TOP: f64 = 74.0;
/// Lower edge of all columns.
pub(super) const FLOOR: f64 = 480.0;
/// Middle of the lens and of the interest.
pub(super) const LENS_Y: f64 = 272.0;
/// Width of a node.
pub(super) const NODE: f64 = 14.0;
/// Least height of a node.
pub(super) const NODE_MIN: f64 = 1.5;

/// Left edges of the columns.
#[derive(Clone, Debug)]
pub(super) struct FlowColumns {
    pub(super) width: f64,
    pub(super) reserve: f64,
    pub(super) lens: f64,
    pub(super) lens_radius: f64,
    pub(super) interest: f64,
    pub(super) profit: f64,
    pub(super) uses: f64,
    /// Whether there is room for words rather than names.
    pub(super) is_full: bool,
    /// Top and bottom of the interest with what comes beside it.
    pub(super) interest_span: (f64, f64),
    /// Width of the line that comes back, and the place of its bracket.
    pub(super) line: f64,
    pub(super) bracket: f64,
    /// How many times larger flows are drawn.
    pub(super) factor: f64,
    /// Pixels a dollar of the flows.
    pub(super) flow: f64,
    /// Profit a person.
    pub(super) each: Option<String>,
    /// Whether labels stand left of the interest's column.
    pub(super) has_extras: bool,
}

impl FlowColumns {
    pub(super) fn new(width: f64, language: Language, account: &Account) -> Self {
        let is_full = width >= 900.0;
        let margin = match (language, is_full) {
            (Language::English, true) => 190.0,
            (Language::Japanese, true) => 216.0,
            (Language::English, false) => 136.0,
            (Language::Japanese, false) => 150.0,
        };
        let room = width - margin;
        let [reserve, lens, interest, profit] =
            if is_full { [0.225, 0.545, 0.663, 0.828] } else { [0.22, 0.49, 0.62, 0.80] }
                .map(|share: f64| (share * room).round());
        Self {
            width,
            reserve,
            lens,
            lens_radius: if is_full { 49.0 } else { 30.0 },
            interest,
            profit,
            uses: room - NODE,
            is_full,
            interest_span: (LENS_Y, LENS_Y),
            line: 2.0,
            bracket: width - 15.5,
            factor: 1.0,
            flow: 1.0,
            each: None,
            has_extras: account.sources.len() > 1,
        }
    }

    /// The part of their way that strands run level, beside their labels.
    pub(super) fn bend(&self) -> f64 {
        if self.is_full { 0.42 } else { 0.55 }
    }

    /// How far right a label at the height `y` may reach between the reserve and the interest.
    pub(super) fn stub_room(&self, y: f64) -> f64 {
        let below = y - LENS_Y - self.lens_radius;
        if below < 8.0 {
            return self.lens - self.lens_radius - 8.0;
        }
        if below < 34.0 {
            return self.lens - 30.0;
        }
        let (from, to) = (self.lens + self.lens_radius - 7.0, self.interest);
        let bottom = self.interest_span.1;
        if self.has_extras && y > LENS_Y {
            return self.lens + 20.0;
        }
        if y > bottom + 10.0 {
            return to - 6.0;
        }
        let share = ((y - 8.0 - LENS_Y) / (bottom - LENS_Y).max(1.0)).clamp(0.0, 1.0);
        from + (to - from) * share - 8.0
    }
}
