//! The clauses of the sentence in Japanese.
//!
//! Not here: in which order a short sentence takes them.

use super::{Bets, Cushion, Income, Outcome, Rate, Spans, Statement, Tokens, Volatile, When};
use crate::scenario::Lever;
use crate::text::break_even::BreakEven;

pub(super) fn start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("利回り").lever(Lever::Rate, rate).words("で"),
        Rate::Mean(rate) => to.words("平均利回り").result(rate).words("で"),
    };
    match &said.tokens {
        Tokens::Set(tokens) => to.lever(Lever::Tokens, tokens),
        Tokens::Mean(tokens) => to.words("平均").result(tokens),
    };
    to.words("分のトークンの裏付け資産を運用する");
}

pub(super) fn result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.result(profit).words("を手元に残す。"),
        Outcome::Loses(loss) => to.result(loss).words("を失う。"),
    };
}

pub(super) fn end(to: &mut Spans, said: &Statement) {
    if said.is_on_opening {
        to.words("期初の残高では、");
    }
    match &said.break_even {
        BreakEven::At(rate) => to.words("損益分岐の利回りは").result(rate).words("。"),
        BreakEven::Always => to.words("利回りがゼロでも利益が出る。"),
        BreakEven::OnlyBelow => to.words("利回りがゼロなら利益が出るが、この水準では出ない。"),
        BreakEven::Zero => to.words("利回りゼロで収支がちょうど釣り合う。"),
        BreakEven::Nothing => to.words("どの利回りでも利益も損失も出ない。"),
        BreakEven::Above(limit) => to.result(limit).words("未満の利回りでは黒字にならない。"),
        BreakEven::Never => to.words("どの利回りでも黒字にならない。"),
    };
    cushion(to, &said.cushion);
}

pub(super) fn whole(to: &mut Spans, said: &Statement) {
    start(to, said);
    to.words("発行体は、");
    match &said.when {
        When::Year => to.words("年に"),
        When::Months(months) => to.words(&format!("{months}か月で")),
        When::Between(first, last) if first == last => to.words(&format!("{first}に")),
        When::Between(first, last) => to.words(&format!("{first}から{last}までに")),
        When::Whole(months) => to.words(&format!("{months}か月間に")),
    };
    match &said.income {
        Income::Earns(income) => to.result(income).words("を稼ぎ、"),
        Income::Pays(interest) => to.words("利息").result(interest).words("を支払い、"),
    };
    to.lever(Lever::Staff, &said.staff).words("人で");
    result(to, said);
    if let Some(each) = &said.each {
        let is_whole = matches!(said.when, When::Whole(_));
        to.words(if is_whole { "1人あたり年" } else { "1人あたり" }).result(each).words("。");
    }
    bets(to, &said.bets);
    end(to, said);
}

pub(super) fn bets(to: &mut Spans, bets: &Bets) {
    match bets {
        Bets::None => to.words("支払うべきAIへの賭けはない。"),
        Bets::Nought(amount) => {
            to.words("支払うべきAIへの賭けは").lever(Lever::BetsScale, amount).words("。")
        }
        Bets::RestIn(amount, months) => to
            .words("これから支払う")
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けは、この利益の")
            .result(months)
            .words("分にあたる。"),
        Bets::PaidIn(amount, months) => to
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けは利益")
            .result(months)
            .words("分で賄える。"),
        Bets::Ahead(amount, months) => to
            .words("支払うべき")
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けは、この利益の")
            .result(months)
            .words("分にあたる。"),
        Bets::PaidAnyway(amount, is_on_time) => {
            to.words("それでも").lever(Lever::BetsScale, amount).words("のAIへの賭けは").words(
                if *is_on_time {
                    "期日どおりに支払う。"
                } else {
                    "遅れて支払う。"
                },
            )
        }
        Bets::InPart(part, amount) => to
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けのうち、支払うのは")
            .result(part)
            .words("だけ。"),
        Bets::Later(amount) => to
            .words("この先支払う")
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けを賄う利益はない。"),
        Bets::Unaffordable(amount) => {
            to.lever(Lever::BetsScale, amount).words("のAIへの賭けは賄えない。")
        }
        Bets::Paid(amount, Some(months)) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けは、この利益の")
            .result(months)
            .words("分にあたる。"),
        Bets::Paid(amount, None) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAIへの賭けを、もう一度賄う利益はない。"),
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
    let names = [(held.gold, "金"), (held.bitcoin, "ビットコイン"), (held.equities, "上場株式")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [one, two] => format!("{one}と{two}"),
        names => names.join("・"),
    }
}
