//! Step 5: redemption, and the hasty sale of gold and bitcoin.
//!
//! Payable = max(0, opening liquid + issuance + gold · (1 − haircut) + bitcoin · (1 − haircut)),
//! without cash that is frozen; a part of it that was written off is liquid no more.
//! Paid is the smaller of that and what is asked for: first what is liquid, then gold, then
//! bitcoin, each raising exactly what is missing. What stays unpaid is the queue; above nought
//! it means that gold and bitcoin are gone. Equities, loans and other cannot be sold.

use super::holdings::Holdings;
use super::input::Inputs;
use super::token::TokenFlow;
use crate::unit::{Number, Ratio, Usd};

/// What redemption did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Redemption<N> {
    /// Paid to holders.
    pub(super) paid: Usd<N>,
    /// The part of it that came from liquid assets and issuance.
    pub(super) paid_liquid: Usd<N>,
    /// Still waiting.
    pub(super) queue: Usd<N>,
    /// Lost to haircuts.
    pub(super) haircut: Usd<N>,
    /// Liquid assets afterwards.
    pub(super) liquid: Usd<N>,
}

/// Haircuts in force: in a month of a run, and while the queue stood open at its start.
pub(super) fn haircuts<N: Number>(
    inputs: &Inputs<N>,
    queue_open: Usd<N>,
    month: u32,
) -> [Ratio<N>; 2] {
    let run = inputs.run.is_on(month);
    if run || queue_open > Usd::ZERO { inputs.run.haircuts } else { [Ratio::default(); 2] }
}

/// Pays the holders as far as it goes.
pub(super) fn redeem<N: Number>(
    holdings: &mut Holdings<N>,
    frozen: Usd<N>,
    flow: &TokenFlow<N>,
    haircuts: [Ratio<N>; 2],
) -> Redemption<N> {
    let liquid = holdings.liquid() - frozen + flow.issued;
    let payable = (liquid + payable(holdings, haircuts)).positive();
    let paid = flow.asked.min(payable);
    let paid_liquid = paid.min(liquid.positive());
    let (_, haircut) = raise(holdings, paid - paid_liquid, haircuts);
    Redemption {
        paid,
        paid_liquid,
        queue: flow.asked - paid,
        haircut,
        liquid: liquid - paid_liquid,
    }
}

fn payable<N: Number>(holdings: &Holdings<N>, [gold, bitcoin]: [Ratio<N>; 2]) -> Usd<N> {
    holdings.gold.times(gold.complement()) + holdings.bitcoin.times(bitcoin.complement())
}

/// Sells gold, then bitcoin, to raise `due`; gives what was raised and what the haircuts took.
pub(super) fn raise<N: Number>(
    holdings: &mut Holdings<N>,
    due: Usd<N>,
    [gold, bitcoin]: [Ratio<N>; 2],
) -> (Usd<N>, Usd<N>) {
    let (from_gold, gold_sold) = sale(holdings.gold, due, gold);
    let (from_bitcoin, bitcoin_sold) = sale(holdings.bitcoin, due - from_gold, bitcoin);
    holdings.gold -= gold_sold;
    holdings.bitcoin -= bitcoin_sold;
    let raised = from_gold + from_bitcoin;
    (raised, gold_sold + bitcoin_sold - raised)
}

/// What a sale raises of what is due, and what is sold for it; the whole holding where all of
/// its value is needed, so that rounding leaves no dust.
fn sale<N: Number>(holding: Usd<N>, due: Usd<N>, haircut: Ratio<N>) -> (Usd<N>, Usd<N>) {
    let value = holding.times(haircut.complement());
    let raised = due.min(value).positive();
    let part = raised.gross_of(haircut).min(holding);
    (raised, raised.choose(value, holding, part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Exact;
    use rust_decimal::Decimal;

    fn usd(dollars: i64) -> Usd<Exact> {
        Usd::post(Exact::from_decimal(dollars.into()))
    }

    fn percent(value: i64) -> Ratio<Exact> {
        Ratio::from_percent(Decimal::from(value))
    }

    #[test]
    fn a_sale_raises_exactly_what_is_missing() {
        assert_eq!(sale(usd(100), usd(45), percent(10)), (usd(45), usd(50)));
        assert_eq!(sale(usd(100), usd(90), percent(10)), (usd(90), usd(100)));
        assert_eq!(sale(usd(100), usd(95), percent(10)), (usd(90), usd(100)));
        assert_eq!(sale(usd(100), usd(0), percent(10)), (usd(0), usd(0)));
        assert_eq!(sale(usd(100), usd(7), percent(0)), (usd(7), usd(7)));
    }

    #[test]
    fn gold_goes_before_bitcoin_and_the_rest_waits() {
        let mut holdings =
            Holdings { cash: usd(10), gold: usd(100), bitcoin: usd(100), ..Holdings::default() };
        let flow = TokenFlow { opening: usd(500), net: usd(-250), issued: usd(0), asked: usd(250) };
        let done = redeem(&mut holdings, usd(0), &flow, [percent(10), percent(50)]);
        assert_eq!((done.paid, done.queue, done.haircut), (usd(150), usd(100), usd(60)));
        assert_eq!((holdings.gold, holdings.bitcoin), (usd(0), usd(0)));
        assert_eq!((done.paid_liquid, done.liquid), (usd(10), usd(0)));
    }

    #[test]
    fn haircuts_hold_in_a_run_and_while_holders_wait() {
        let link = "gold_haircut=8&bitcoin_haircut=9&run_share=50&run_month=2&run_months=1";
        let (scenario, problems) = crate::scenario::decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let inputs = Inputs::<Exact>::new(&scenario);
        assert_eq!(haircuts(&inputs, usd(0), 1), [percent(0); 2]);
        assert_eq!(haircuts(&inputs, usd(0), 2), [percent(8), percent(9)]);
        assert_eq!(haircuts(&inputs, usd(0), 3), [percent(0); 2]);
        assert_eq!(haircuts(&inputs, usd(1), 3), [percent(8), percent(9)]);
    }
}
