//! Steps 6 to 10: interest, who gets it, costs, tax and profit.
//!
//! Interest is H · y · f on opening holdings, and half a month's bill yield of today on what
//! flows in or out; claims in the queue bear none, an overdraft costs today's bill yield.
//! Partners get a share of positive interest and a fixed part of tokens. Holders get, by their
//! basis, `share · r · (L + ½N) · f` (rate), `share · max(0, I − partners)` (income) or
//! `max(0, I − partners − fee · L · f)` (rest). Losses on loans are at most the loans. Tax is on
//! the positive part, month by month.

use super::book::Book;
use super::holdings::Holdings;
use super::input::Inputs;
use super::token::TokenFlow;
use crate::scenario::HolderBasis;
use crate::unit::{AnnualRate, Number, Usd, YearPart};

/// What the month earned and who got it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Earnings<N> {
    pub(super) earned: Holdings<N>,
    pub(super) interest: Usd<N>,
    pub(super) partners: Usd<N>,
    pub(super) holders: Usd<N>,
    pub(super) fees: Usd<N>,
    pub(super) other: Usd<N>,
    pub(super) bets: Usd<N>,
    pub(super) costs: Usd<N>,
    pub(super) losses: Usd<N>,
    pub(super) tax: Usd<N>,
    pub(super) profit: Usd<N>,
}

/// What does not come from interest: the month's part of the ledger that other steps have found.
pub(super) struct Found<N> {
    /// What came in less what liquid assets paid out.
    pub(super) flow_liquid: Usd<N>,
    /// What bets inside the reserve earned.
    pub(super) bet_income: Usd<N>,
    /// Loans that a shock took.
    pub(super) loans_lost: Usd<N>,
}

/// Moves the bill book toward today's yield and takes the month's result. `opening` is the book
/// before anything moved.
pub(super) fn earn<N: Number>(
    inputs: &Inputs<N>,
    opening: &Book<N>,
    flow: &TokenFlow<N>,
    found: &Found<N>,
    (rate, part): (AnnualRate<N>, YearPart),
) -> (Earnings<N>, AnnualRate<N>) {
    let today = inputs.yields.bills.at(rate);
    let ladder = follow(inputs, opening.ladder, today);
    let earned = interest(inputs, opening, found.flow_liquid, (rate, today, ladder), part);
    let interest = earned.total();
    let loans = opening.holdings.loans;
    let partners = interest.positive().times(inputs.partner_share)
        + flow.opening.accrue(inputs.partner_fixed, part);
    let mut income = Earnings {
        earned,
        interest,
        partners,
        holders: holders(inputs, flow, interest - partners, (rate, part)),
        fees: flow.opening.accrue(inputs.fee_rate, part),
        other: inputs.other_income.prorate(part),
        bets: found.bet_income,
        costs: inputs.fixed_cost.prorate(part)
            + opening.assets().positive().accrue(inputs.custody, part),
        losses: (loans.accrue(inputs.loan_loss, part) + found.loans_lost).min(loans),
        tax: Usd::ZERO,
        profit: Usd::ZERO,
    };
    let before_tax = income.before_tax();
    income.tax = before_tax.positive().times(inputs.tax);
    income.profit = before_tax - income.tax;
    (income, ladder)
}

impl<N: Number> Earnings<N> {
    fn before_tax(&self) -> Usd<N> {
        self.interest + self.fees + self.other + self.bets
            - self.partners
            - self.holders
            - self.costs
            - self.losses
    }
}

/// Paid to the holders; `left` is interest after partners.
fn holders<N: Number>(
    inputs: &Inputs<N>,
    flow: &TokenFlow<N>,
    left: Usd<N>,
    (rate, part): (AnnualRate<N>, YearPart),
) -> Usd<N> {
    let share = inputs.holder_share;
    match inputs.choices.holder_basis {
        HolderBasis::Rate => {
            let rate = AnnualRate::post(share.number() * rate.number());
            // Twice the mean of opening and closing tokens, over half the month.
            (flow.opening + flow.opening + flow.net).accrue(rate, part.half())
        }
        HolderBasis::Income => left.positive().times(share),
        HolderBasis::Rest => (left - flow.opening.accrue(inputs.holder_fee, part)).positive(),
    }
}

/// The ladder moves by its repricing share of the distance to today's yield.
fn follow<N: Number>(
    inputs: &Inputs<N>,
    ladder: AnnualRate<N>,
    today: AnnualRate<N>,
) -> AnnualRate<N> {
    let distance = today.number() - ladder.number();
    AnnualRate::post(ladder.number() + inputs.yields.repricing.number() * distance)
}

fn interest<N: Number>(
    inputs: &Inputs<N>,
    opening: &Book<N>,
    flow_liquid: Usd<N>,
    (rate, today, ladder): (AnnualRate<N>, AnnualRate<N>, AnnualRate<N>),
    part: YearPart,
) -> Holdings<N> {
    let (yields, held) = (&inputs.yields, &opening.holdings);
    // What is frozen covers no overdraft.
    let spendable = held.cash - opening.frozen;
    Holdings {
        cash: (opening.frozen + spendable.positive()).accrue(yields.cash.at(rate), part)
            - (-spendable).positive().accrue(today, part),
        repo: held.repo.accrue(yields.repo.at(rate), part),
        fund: held.fund.accrue(yields.fund.at(rate), part),
        bills: held.bills.accrue(ladder, part) + flow_liquid.accrue(today, part.half()),
        paper: held.paper.accrue(yields.paper.at(rate), part),
        loans: held.loans.accrue(yields.loans.at(rate), part),
        other: held.other.accrue(yields.other.at(rate), part),
        ..Holdings::default()
    }
}
