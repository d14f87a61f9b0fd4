//! The break-even rate of some figures: the one answer that sentence, strip, dock and speech say.
//!
//! Not here: its words, see [`crate::text::break_even`].

use crate::analysis::{self, KeyFigures};
use crate::text::break_even::BreakEven;

/// The highest break-even that is named, percent: beyond it lies no rate of money.
const RATE_NAMED_MAX: f64 = 100.0;

/// The answer.
pub(super) fn answer(figures: &KeyFigures) -> BreakEven {
    answer_of(figures.break_even, figures.earns_on_opening)
}

/// The rate that is named, percent a year.
pub(super) fn named(found: analysis::BreakEven) -> Option<f64> {
    match found {
        analysis::BreakEven::At(rate) => Some(rate * 100.0).filter(|rate| *rate <= RATE_NAMED_MAX),
        analysis::BreakEven::Zero => Some(0.0),
        _ => None,
    }
}

/// The answer of a break-even, where it is known whether the rate that stands earns.
pub(super) fn answer_of(found: analysis::BreakEven, earns_on_opening: bool) -> BreakEven {
    match found {
        analysis::BreakEven::At(rate) if rate * 100.0 > RATE_NAMED_MAX => {
            BreakEven::Above { limit: RATE_NAMED_MAX }
        }
        analysis::BreakEven::At(rate) => BreakEven::At { rate: rate * 100.0 },
        analysis::BreakEven::Always if !earns_on_opening => BreakEven::OnlyBelow,
        analysis::BreakEven::Always => BreakEven::Always,
        analysis::BreakEven::Zero => BreakEven::Zero,
        analysis::BreakEven::Nothing => BreakEven::Nothing,
        analysis::BreakEven::Never => BreakEven::Never,
    }
}
