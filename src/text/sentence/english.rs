//! The clauses of the sentence in English.
//!
//! Not here: in which order a short sentence takes them.

use super::{Bets, BreakEven, Cushion, Outcome, Period, Rate, Spans, Statement, Volatile};
use crate::scenario::Lever;

pub(super) fn start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("At ").lever(Lever::Rate, rate).words(" on "),
        Rate::Mean(rate) => to.words("At ").result(rate).words(" on average on "),
    };
    to.lever(Lever::Tokens, &said.tokens);
}

pub(super) fn result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.words("keeps ").result(profit),
        Outcome::Loses(loss) => to.words("loses ").result(loss),
    };
}

pub(super) fn end(to: &mut Spans, said: &Statement) {
    match &said.break_even {
        BreakEven::At(rate) => to.words(" It breaks even at ").result(rate).words("; "),
        BreakEven::Always => to.words(" It earns even at a rate of zero; "),
        BreakEven::OnlyBelow => to.words(" It would earn at a rate of zero, not at this one; "),
        BreakEven::Above(limit) => {
            to.words(" It breaks even at no rate below ").result(limit).words("; ")
        }
        BreakEven::Never => to.words(" It does not break even at any rate; "),
    };
    cushion(to, &said.cushion);
}

pub(super) fn whole(to: &mut Spans, said: &Statement) {
    start(to, said);
    to.words(" of tokens, the issuer earns ").result(&said.income);
    match said.period {
        Period::Year => to.words(" a year, "),
        Period::Months(1) => to.words(" in a month, "),
        Period::Months(months) => to.words(&format!(" in {months} months, ")),
    };
    result(to, said);
    to.words(" with ").lever(Lever::Staff, &said.staff).words(" people");
    match &said.each {
        Some(each) => to.words(" — ").result(each).words(" each — and "),
        None => to.words(" and "),
    };
    bets(to, &said.bets);
    end(to, said);
}

pub(super) fn bets(to: &mut Spans, bets: &Bets) {
    match bets {
        Bets::None => to.words("has no AI bets to pay."),
        Bets::Nought(amount) => {
            to.words("has ").lever(Lever::BetsScale, amount).words(" of AI bets to pay.")
        }
        Bets::RestIn(amount, months) => to
            .words("has ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets still to pay, ")
            .result(months)
            .words(" of such profit."),
        Bets::PaidIn(amount, months) => to
            .words("pays for its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets in ")
            .result(months)
            .words("."),
        Bets::Unaffordable(amount) => {
            to.words("cannot pay for its ").lever(Lever::BetsScale, amount).words(" of AI bets.")
        }
        Bets::Paid(amount, Some(months)) => to
            .words("has already paid for its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets, ")
            .result(months)
            .words(" of such profit."),
        Bets::Paid(amount, None) => to
            .words("has no profit to repeat its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets."),
    };
}

fn cushion(to: &mut Spans, cushion: &Cushion) {
    match cushion {
        Cushion::Fall(fall, assets) => to
            .words("a fall of ")
            .result(fall)
            .words(" in ")
            .words(&names_of(*assets))
            .words(" would erase its cushion."),
        Cushion::Safe(assets) => to
            .words("not even the total loss of its ")
            .words(&names_of(*assets))
            .words(" would erase its cushion."),
        Cushion::NothingToFall => to.words("it holds no gold, bitcoin or shares that could fall."),
        Cushion::Nothing => to.words("it has no cushion."),
        Cushion::Short(amount) => {
            to.words("its cushion is already short by ").result(amount).words(".")
        }
    };
}

pub(super) fn names_of(held: Volatile) -> String {
    let names = [(held.gold, "gold"), (held.bitcoin, "bitcoin"), (held.equities, "shares")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, two, ..] => format!("{one}, {two} and shares"),
    }
}
