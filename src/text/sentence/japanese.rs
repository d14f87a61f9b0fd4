//! The clauses of the sentence in Japanese.
//!
//! Not here: in which order a short sentence takes them.

use super::{Bets, BreakEven, Cushion, Outcome, Period, Rate, Spans, Statement, Volatile};
use crate::scenario::Lever;

pub(super) fn start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("利回り").lever(Lever::Rate, rate).words("で"),
        Rate::Mean(rate) => to.words("平均利回り").result(rate).words("で"),
    };
    to.lever(Lever::Tokens, &said.tokens).words("分のトークンを運用する");
}

pub(super) fn result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.result(profit).words("を手元に残す。"),
        Outcome::Loses(loss) => to.result(loss).words("を失う。"),
    };
}

pub(super) fn end(to: &mut Spans, said: &Statement) {
    match &said.break_even {
        BreakEven::At(rate) => to.words("損益分岐の利回りは").result(rate).words("。"),
        BreakEven::Always => to.words("利回りがゼロでも利益が出る。"),
        BreakEven::OnlyBelow => to.words("利回りがゼロなら利益が出るが、この水準では出ない。"),
        BreakEven::Above(limit) => to.result(limit).words("未満の利回りでは黒字にならない。"),
        BreakEven::Never => to.words("どの利回りでも黒字にならない。"),
    };
    cushion(to, &said.cushion);
}

pub(super) fn whole(to: &mut Spans, said: &Statement) {
    start(to, said);
    to.words("発行体は、");
    match said.period {
        Period::Year => to.words("年に"),
        Period::Months(months) => to.words(&format!("{months}か月で")),
    };
    to.result(&said.income).words("を稼ぎ、").lever(Lever::Staff, &said.staff).words("人で");
    result(to, said);
    if let Some(each) = &said.each {
        to.words("1人あたり").result(each).words("。");
    }
    bets(to, &said.bets);
    end(to, said);
}

pub(super) fn bets(to: &mut Spans, bets: &Bets) {
    match bets {
        Bets::None => to.words("支払うべきAI投資はない。"),
        Bets::Nought(amount) => {
            to.words("支払うべきAI投資は").lever(Lever::BetsScale, amount).words("。")
        }
        Bets::RestIn(amount, months) => to
            .words("これから支払う")
            .lever(Lever::BetsScale, amount)
            .words("のAI投資は利益")
            .result(months)
            .words("分で賄える。"),
        Bets::PaidIn(amount, months) => to
            .lever(Lever::BetsScale, amount)
            .words("のAI投資は利益")
            .result(months)
            .words("分で賄える。"),
        Bets::Unaffordable(amount) => {
            to.lever(Lever::BetsScale, amount).words("のAI投資は賄えない。")
        }
        Bets::Paid(amount, Some(months)) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAI投資は、この利益の")
            .result(months)
            .words("分にあたる。"),
        Bets::Paid(amount, None) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAI投資を、もう一度賄う利益はない。"),
    };
}

fn cushion(to: &mut Spans, cushion: &Cushion) {
    match cushion {
        Cushion::Fall(fall, assets) => {
            to.words(&names_of(*assets)).words("が").result(fall).words("下がれば、余剰は消える。")
        }
        Cushion::Safe(assets) => {
            to.words(&names_of(*assets)).words("の価値がすべて失われても、余剰は残る。")
        }
        Cushion::NothingToFall => to.words("値下がりしうる金・ビットコイン・株式は持たない。"),
        Cushion::Nothing => to.words("余剰はない。"),
        Cushion::Short(amount) => to.words("余剰はすでに").result(amount).words("不足している。"),
    };
}

pub(super) fn names_of(held: Volatile) -> String {
    let names = [(held.gold, "金"), (held.bitcoin, "ビットコイン"), (held.equities, "株式")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [one, two] => format!("{one}と{two}"),
        names => names.join("・"),
    }
}
