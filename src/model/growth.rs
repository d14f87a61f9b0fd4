//! Step 11: growth of what cannot be sold, and what issuance buys at once.
//!
//! Loans (after losses), then equities, then other grow by `max(0, L_close / L_open − 1)`, each
//! limited to free cash; the issuance shares of gold, bitcoin and loans are bought likewise.
//! Free cash = max(0, liquid − queue + min(0, the month's result so far)): nobody is lent to, paid
//! or bought while holders wait, and no dividend or bet overdraws the account.

use super::holdings::Holdings;
use super::input::Inputs;
use super::token::TokenFlow;
use crate::unit::{Number, Ratio, Usd};

/// Buys out of `free`, in order; gives what was spent.
pub(super) fn grow<N: Number>(
    inputs: &Inputs<N>,
    holdings: &mut Holdings<N>,
    flow: &TokenFlow<N>,
    free: &mut Usd<N>,
) -> Usd<N> {
    let before = *free;
    let ratio = growth_of(flow);
    for held in [&mut holdings.loans, &mut holdings.equities, &mut holdings.other] {
        *held += free.take(held.times(ratio));
    }
    let classes = [&mut holdings.gold, &mut holdings.bitcoin, &mut holdings.loans];
    for (held, share) in classes.into_iter().zip(inputs.issuance) {
        *held += free.take(flow.issued.times(share));
    }
    before - *free
}

/// Growth of tokens; none out of less than half a cent, which is rounding and no base.
fn growth_of<N: Number>(flow: &TokenFlow<N>) -> Ratio<N> {
    let base = flow.opening.choose(Usd::half_cent(), flow.opening, Usd::ZERO);
    flow.net.positive().per(base)
}
