//! One month on one screen.

use super::book::Book;
use super::income::{Found, earn};
use super::input::Inputs;
use super::redemption::{haircuts, redeem};
use super::row::Row;
use super::settlement::settle;
use super::uses::spend;
use super::{growth, token};
use crate::unit::{Number, Usd};

/// Moves the book by month `month`, from 1, and writes its row.
pub fn step<N: Number>(inputs: &Inputs<N>, book: &mut Book<N>, month: u32) -> Row<N> {
    let opening = book.clone();
    let date = inputs.start.plus(i32::try_from(month).unwrap_or(i32::MAX) - 1);
    let rate = inputs.rate(month);
    let part = date.year_part();
    let haircuts = haircuts(inputs, opening.queue, month);

    let flow = token::flow(inputs, book, month);
    let drift = inputs.shock.mark(&mut book.holdings, &mut book.frozen, inputs.drifts, month);
    let matured = book.mature(inputs.choices.bets_from, month, part);
    let redemption = redeem(&mut book.holdings, book.frozen, &flow, haircuts);
    book.queue = redemption.queue;

    let found = Found {
        flow_liquid: flow.issued - redemption.paid_liquid,
        bet_income: matured.income,
        loans_lost: inputs.shock.loan_loss(opening.holdings.loans, month),
    };
    let (income, ladder) = earn(inputs, &opening, &flow, &found, (rate, part));
    book.ladder = ladder;
    book.holdings.loans -= income.losses;
    // Losses are in the profit but took loans, not cash.
    let result = income.profit + income.losses + matured.proceeds;

    let mut free = (redemption.liquid - book.queue + result.min(Usd::ZERO)).positive();
    let grown = growth::grow(inputs, &mut book.holdings, &flow, &mut free);
    let marks_before = drift + matured.marks - redemption.haircut;
    let uses = spend(inputs, book, (&income, marks_before), free, month);
    let liquid =
        redemption.liquid - grown - uses.purchases() - uses.bets() - uses.dividend + result;
    let marks = marks_before
        - uses.gifts
        - settle(inputs, &mut book.holdings, (liquid, book.frozen), haircuts);
    book.excess += income.profit + marks - uses.dividend - uses.bets_outside;

    Row {
        month,
        date,
        rate,
        ladder,
        tokens: book.tokens,
        holdings: book.holdings,
        frozen: book.frozen,
        bets_inside: book.bets_inside,
        assets: book.assets(),
        queue: book.queue,
        excess: book.excess,
        earned: income.earned,
        interest: income.interest,
        bet_income: income.bets,
        other_income: income.other,
        partners: income.partners,
        holders: income.holders,
        fees: income.fees,
        costs: income.costs,
        losses: income.losses,
        tax: income.tax,
        profit: income.profit,
        marks,
        reported: income.profit + marks,
        gold_bought: uses.gold,
        bitcoin_bought: uses.bitcoin,
        purchases: uses.purchases(),
        bets: uses.bets(),
        dividends: uses.dividend,
        issued: flow.issued,
        redeemed: redemption.paid,
        flow_liquid: found.flow_liquid,
    }
}
