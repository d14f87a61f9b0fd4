//! Step 3: tokens.
//!
//! N = max(−L, L · ((1 + g)^(1/12) − 1) − run), or the step of the path less the run. Issuance
//! is max(0, N); what is redeemed leaves the tokens at once and stands in the queue until paid.

use super::book::Book;
use super::input::Inputs;
use crate::unit::{Number, Usd};

/// What the holders do in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TokenFlow<N> {
    /// Tokens at the opening.
    pub(super) opening: Usd<N>,
    /// Net change.
    pub(super) net: Usd<N>,
    /// Tokens issued.
    pub(super) issued: Usd<N>,
    /// Redemptions asked for: new ones and the queue.
    pub(super) asked: Usd<N>,
}

/// Moves the tokens by a month.
pub(super) fn flow<N: Number>(inputs: &Inputs<N>, book: &mut Book<N>, month: u32) -> TokenFlow<N> {
    let opening = book.tokens;
    let mut run = if inputs.run.is_on(month) { book.run_amount } else { Usd::ZERO };
    if month == inputs.run.month && inputs.run.months > 0 {
        let total = opening.times(inputs.run.share);
        book.run_amount = total.spread(inputs.run.months);
        // Parts add up to the whole: the first takes what rounding leaves.
        run = total - book.run_amount.repeated(inputs.run.months - 1);
    }
    let growth = match inputs.tokens_steps.get(month as usize - 1) {
        Some(step) => *step,
        None => opening.times(inputs.growth),
    };
    let net = (growth - run).max(-opening);
    book.tokens += net;
    TokenFlow { opening, net, issued: net.positive(), asked: (-net).positive() + book.queue }
}
