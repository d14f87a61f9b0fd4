//! Steps 6 to 10: interest, who gets it, costs, tax and profit.
//!
//! Interest is H · y · f on opening holdings, and half a month's bill yield of today on what
//! flows in or out; claims in the queue bear none, an overdraft costs today's bill yield.
//! Partners get a share of positive interest and a fixed part of tokens; holders a share of the
//! short rate on the month's mean tokens. Tax is on the positive part, month by month.

use super::book::Book;
use super::holdings::Holdings;
use super::input::Inputs;
use super::token::TokenFlow;
use crate::unit::{AnnualRate, Number, Usd, YearPart};

/// What the month earned and who got it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Income<N> {
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

/// Moves the bill book toward today's yield and takes the month's result. `opening` is the book
/// before anything moved, `flow_liquid` what came in less what liquid assets paid out,
/// `bet_income` what bets inside the reserve earned.
pub(super) fn earn<N: Number>(
    inputs: &Inputs<N>,
    opening: &Book<N>,
    flow: &TokenFlow<N>,
    (flow_liquid, bet_income): (Usd<N>, Usd<N>),
    (rate, part): (AnnualRate<N>, YearPart),
) -> (Income<N>, AnnualRate<N>) {
    let today = inputs.yields.bills.at(rate);
    let ladder = follow(inputs, opening.ladder, today);
    let earned = interest(inputs, &opening.holdings, flow_liquid, (rate, today, ladder), part);
    let interest = earned.total();
    let holder_rate = AnnualRate::post(inputs.holder_share.number() * rate.number());
    let mut income = Income {
        earned,
        interest,
        partners: interest.positive().times(inputs.partner_share)
            + flow.opening.accrue(inputs.partner_fixed, part),
        // Twice the mean of opening and closing tokens, over half the month.
        holders: (flow.opening + flow.opening + flow.net).accrue(holder_rate, part.half()),
        fees: flow.opening.accrue(inputs.fee_rate, part),
        other: inputs.other_income.prorate(part),
        bets: bet_income,
        costs: inputs.fixed_cost.prorate(part)
            + opening.assets().positive().accrue(inputs.custody, part),
        losses: opening.holdings.loans.accrue(inputs.loan_loss, part),
        tax: Usd::ZERO,
        profit: Usd::ZERO,
    };
    let before_tax = income.before_tax();
    income.tax = before_tax.positive().times(inputs.tax);
    income.profit = before_tax - income.tax;
    (income, ladder)
}

impl<N: Number> Income<N> {
    fn before_tax(&self) -> Usd<N> {
        self.interest + self.fees + self.other + self.bets
            - self.partners
            - self.holders
            - self.costs
            - self.losses
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
    held: &Holdings<N>,
    flow_liquid: Usd<N>,
    (rate, today, ladder): (AnnualRate<N>, AnnualRate<N>, AnnualRate<N>),
    part: YearPart,
) -> Holdings<N> {
    let yields = &inputs.yields;
    Holdings {
        cash: held.cash.positive().accrue(yields.cash.at(rate), part)
            - (-held.cash).positive().accrue(today, part),
        repo: held.repo.accrue(yields.repo.at(rate), part),
        fund: held.fund.accrue(yields.fund.at(rate), part),
        bills: held.bills.accrue(ladder, part) + flow_liquid.accrue(today, part.half()),
        paper: held.paper.accrue(yields.paper.at(rate), part),
        loans: held.loans.accrue(yields.loans.at(rate), part),
        other: held.other.accrue(yields.other.at(rate), part),
        ..Holdings::default()
    }
}
