//! The clauses of the sentence in English.
//!
//! Not here: in which order a short sentence takes them.

use super::{Bets, Cushion, Income, Outcome, Rate, Spans, Statement, Tokens, Volatile, When};
use crate::scenario::Lever;
use crate::text::break_even::BreakEven;
use crate::text::number::is_one;

pub(super) fn start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("At ").lever(Lever::Rate, rate).words(" on "),
        Rate::Mean(rate) => to.words("At ").result(rate).words(" on average on "),
    };
    match &said.tokens {
        Tokens::Set(tokens) => to.lever(Lever::Tokens, tokens).words(" of tokens"),
        Tokens::Mean(tokens) => to.words("an average of ").result(tokens).words(" of tokens"),
    };
}

pub(super) fn result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.words("keeps ").result(profit),
        Outcome::Loses(loss) => to.words("loses ").result(loss),
    };
}

pub(super) fn end(to: &mut Spans, said: &Statement) {
    to.words(if said.is_on_opening { " With its opening reserve it " } else { " It " });
    match &said.break_even {
        BreakEven::At(rate) => to.words("breaks even at ").result(rate),
        BreakEven::Always => to.words("earns even at a rate of zero"),
        BreakEven::OnlyBelow => to.words("would earn at a rate of zero, not at this one"),
        BreakEven::Zero => to.words("breaks even at a rate of zero"),
        BreakEven::Nothing => to.words("neither earns nor loses at any rate"),
        BreakEven::Above(limit) => to.words("breaks even at no rate below ").result(limit),
        BreakEven::Never => to.words("does not break even at any rate"),
    };
    to.words("; ");
    cushion(to, &said.cushion);
}

pub(super) fn whole(to: &mut Spans, said: &Statement) {
    start(to, said);
    match &said.income {
        Income::Earns(income) => to.words(", the issuer earns ").result(income),
        Income::Pays(interest) => {
            to.words(", the issuer pays ").result(interest).words(" of interest")
        }
    };
    when(to, &said.when);
    result(to, said);
    to.words(" with ").lever(Lever::Staff, &said.staff);
    to.words(if is_one(&said.staff) { " person" } else { " people" });
    match &said.each {
        Some(each) if matches!(said.when, When::Whole(_)) => {
            to.words(" — ").result(each).words(" each a year — and ")
        }
        Some(each) => to.words(" — ").result(each).words(" each — and "),
        None => to.words(" and "),
    };
    bets(to, &said.bets);
    end(to, said);
}

fn when(to: &mut Spans, when: &When) {
    match when {
        When::Year => to.words(" a year, "),
        When::Months(1) => to.words(" in a month, "),
        When::Months(months) => to.words(&format!(" in {months} months, ")),
        When::Between(first, last) if first == last => to.words(&format!(" in {first}, ")),
        When::Between(first, last) => to.words(&format!(" from {first} to {last}, ")),
        When::Whole(months) => to.words(&format!(" over {months} months, ")),
    };
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
            .words(" of AI bets with ")
            .result(months)
            .words(" of profit."),
        Bets::Ahead(amount, months) => to
            .words("has ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets to pay, ")
            .result(months)
            .words(" of such profit."),
        Bets::PaidAnyway(amount, is_on_time) => to
            .words("still pays for its ")
            .lever(Lever::BetsScale, amount)
            .words(if *is_on_time { " of AI bets on time." } else { " of AI bets, late." }),
        Bets::InPart(part, amount) => to
            .words("pays only ")
            .result(part)
            .words(" of its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets."),
        Bets::Later(amount) => to
            .words("has no profit to pay for its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets later."),
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
        Cushion::NothingToFall => {
            to.words("it holds no gold, bitcoin or listed shares that could fall.")
        }
        Cushion::Nothing => to.words("it has no cushion."),
        Cushion::Short(amount) => {
            to.words("its cushion is already short by ").result(amount).words(".")
        }
    };
}

pub(super) fn names_of(held: Volatile) -> String {
    let names = [(held.gold, "gold"), (held.bitcoin, "bitcoin"), (held.equities, "listed shares")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, two, ..] => format!("{one}, {two} and listed shares"),
    }
}
