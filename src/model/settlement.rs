//! Step 13: settle the month's result and rebalance.
//!
//! The result goes into the liquid classes, which return to their target mix. Where it takes
//! more than they hold, gold, then bitcoin, is sold for the difference; what is still missing
//! stands in cash as an overdraft, never in the queue. Frozen cash stays where it is.

use super::holdings::Holdings;
use super::input::Inputs;
use super::redemption::raise;
use crate::unit::{Number, Ratio, Usd};

/// Settles `liquid`, what can be spent of the liquid assets with the month's result, beside cash
/// that is frozen; gives what haircuts took.
pub(super) fn settle<N: Number>(
    inputs: &Inputs<N>,
    holdings: &mut Holdings<N>,
    (liquid, frozen): (Usd<N>, Usd<N>),
    haircuts: [Ratio<N>; 2],
) -> Usd<N> {
    let (raised, haircut) = raise(holdings, (-liquid).positive(), haircuts);
    holdings.set_liquid(liquid + raised, frozen, &inputs.liquid_mix);
    haircut
}
