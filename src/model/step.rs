//! One month on one screen.

use super::bet::mature;
use super::book::Book;
use super::holdings::Holdings;
use super::income::earn;
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
    let drift = mark(inputs, &mut book.holdings);
    let matured = mature(book, inputs.bets_from, month, part);
    let redemption = redeem(&mut book.holdings, &flow, haircuts);
    book.queue = redemption.queue;

    let flow_liquid = flow.issued - redemption.paid_liquid;
    let (income, ladder) =
        earn(inputs, &opening, &flow, (flow_liquid, matured.income), (rate, part));
    book.ladder = ladder;
    book.holdings.loans -= income.losses;

    let mut free = (redemption.liquid - book.queue).positive();
    let grown = growth::grow(inputs, &mut book.holdings, &flow, &mut free);
    let marks_before = drift + matured.marks - redemption.haircut;
    let uses = spend(inputs, book, (&income, marks_before), free, month);
    book.bets_inside += uses.bets_inside;
    book.holdings.gold += uses.gold;
    book.holdings.bitcoin += uses.bitcoin;

    let purchases = uses.gold + uses.bitcoin;
    let bets = uses.bets_outside + uses.bets_inside + uses.gifts;
    // Losses are in the profit but took loans, not cash.
    let result = income.profit + income.losses + matured.proceeds;
    let liquid = redemption.liquid - grown - purchases - bets - uses.dividend + result;
    let marks = marks_before - uses.gifts - settle(inputs, &mut book.holdings, liquid, haircuts);
    book.excess += income.profit + marks - uses.dividend - uses.bets_outside;

    Row {
        month,
        date,
        rate,
        tokens: book.tokens,
        holdings: book.holdings,
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
        purchases,
        bets,
        dividends: uses.dividend,
        issued: flow.issued,
        redeemed: redemption.paid,
        flow_liquid,
    }
}

/// Step 4: gold, bitcoin and equities change by ((1 + return)^(1/12) − 1) of their value.
fn mark<N: Number>(inputs: &Inputs<N>, holdings: &mut Holdings<N>) -> Usd<N> {
    let gold = holdings.gold.times(inputs.gold_drift);
    let bitcoin = holdings.bitcoin.times(inputs.bitcoin_drift);
    let equities = holdings.equities.times(inputs.equities_drift);
    holdings.gold += gold;
    holdings.bitcoin += bitcoin;
    holdings.equities += equities;
    gold + bitcoin + equities
}
