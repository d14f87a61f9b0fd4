//! The sentence: which figures it says, and which branch each clause takes.
//!
//! Not here: the words, see [`crate::text::sentence`].

use crate::analysis::KeyFigures;
use crate::model::Projection;
use crate::scenario::{Lever, RatePath, Scenario};
use crate::text::sentence::{
    Bets, BreakEven, Cushion, Outcome, Period, Rate, Span, Statement, Volatile, sentence, short,
};
use crate::text::{Language, count, decimal};
use crate::unit::{Exact, Number};

/// The sentence of a scenario.
pub fn spans(
    language: Language,
    scenario: &Scenario,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
) -> Vec<Span> {
    sentence(language, &statement(language, scenario, projection, figures))
}

/// The short form of the same sentence, for a narrow page with its controls open.
pub fn short_spans(
    language: Language,
    scenario: &Scenario,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
) -> Vec<Span> {
    short(language, &statement(language, scenario, projection, figures))
}

fn statement(
    language: Language,
    scenario: &Scenario,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
) -> Statement {
    let money = |usd: f64| language.money_short(usd);
    let staff = f64::from_decimal(scenario.number(Lever::Staff));
    Statement {
        rate: rate(language, scenario, projection),
        tokens: money(f64::from_decimal(scenario.number(Lever::Tokens))),
        income: money(figures.reserve_income),
        result: if figures.profit < 0.0 {
            Outcome::Loses(money(-figures.profit))
        } else {
            Outcome::Keeps(money(figures.profit))
        },
        each: figures.profit_per_employee.map(|each| money(each.abs())),
        staff: count_or_part(staff),
        period: period(projection),
        bets: bets(language, scenario, figures),
        break_even: break_even(language, figures),
        cushion: cushion(language, projection, figures),
    }
}

fn rate(language: Language, scenario: &Scenario, projection: &Projection<Exact>) -> Rate {
    let named = language.percent(rate_named(scenario, projection), 2);
    match scenario.path {
        RatePath::Flat | RatePath::Ramp => Rate::Set(named),
        RatePath::Nodes | RatePath::History => Rate::Mean(named),
    }
}

/// The mean short rate of the first year, percent.
fn rate_mean(projection: &Projection<Exact>) -> f64 {
    let year = projection.first_year();
    let months = f64::from(u32::try_from(year.len()).unwrap_or(1)).max(1.0);
    let sum: f64 = year.iter().map(|row| row.rate.number().to_f64()).sum();
    sum / months * 100.0
}

/// The rate that the sentence names, percent: the one a person sets, or the mean of a path.
pub(super) fn rate_named(scenario: &Scenario, projection: &Projection<Exact>) -> f64 {
    match scenario.path {
        RatePath::Flat | RatePath::Ramp => f64::from_decimal(scenario.number(Lever::Rate)),
        RatePath::Nodes | RatePath::History => rate_mean(projection),
    }
}

/// A number of people: whole, as people mostly are, or to a tenth.
fn count_or_part(people: f64) -> String {
    if people.fract() == 0.0 { count(people) } else { decimal(people, 1) }
}

fn period(projection: &Projection<Exact>) -> Period {
    match u32::try_from(projection.first_year().len()) {
        Ok(months) if months < 12 => Period::Months(months),
        _ => Period::Year,
    }
}

fn bets(language: Language, scenario: &Scenario, figures: &KeyFigures) -> Bets {
    let money = |usd: f64| language.money_short(usd);
    let (unpaid, paid) = (figures.bets_unpaid, figures.bets_paid_before);
    let year = figures.profit;
    if unpaid > 0.0 {
        return match figures.months_to_pay_bets {
            Some(months) if paid > 0.0 => Bets::RestIn(money(unpaid), language.months(months)),
            Some(months) => Bets::PaidIn(money(unpaid), language.months(months)),
            None => Bets::Unaffordable(money(unpaid)),
        };
    }
    if paid > 0.0 {
        let months = figures.months_to_pay_bets.is_some() && year > 0.0;
        let worth = months.then(|| language.months(paid / (year / figures.months)));
        return Bets::Paid(money(paid), worth);
    }
    // A book made smaller until nothing is left can be made larger again where it was.
    let is_scaled_away = scenario.number(Lever::BetsScale).is_zero()
        && scenario.bets().iter().any(|bet| bet.counted && !bet.amount().is_zero());
    if is_scaled_away { Bets::Nought(money(0.0)) } else { Bets::None }
}

/// The highest break-even that the sentence names, percent: beyond it lies no rate of money.
const RATE_SAID_MAX: f64 = 100.0;

fn break_even(language: Language, figures: &KeyFigures) -> BreakEven {
    match figures.break_even_rate {
        Some(rate) if rate > RATE_SAID_MAX => BreakEven::Above(language.percent(RATE_SAID_MAX, 0)),
        Some(rate) => BreakEven::At(language.percent(rate, 2)),
        None if figures.earns_at_zero && figures.profit < 0.0 => BreakEven::OnlyBelow,
        None if figures.earns_at_zero => BreakEven::Always,
        None => BreakEven::Never,
    }
}

fn cushion(language: Language, projection: &Projection<Exact>, figures: &KeyFigures) -> Cushion {
    let opening = &projection.opening;
    let excess = opening.excess.number().to_f64();
    if excess < -0.005 {
        return Cushion::Short(language.money_short(-excess));
    }
    let held = &opening.holdings;
    let is_held = |amount: crate::unit::Usd<Exact>| amount > crate::unit::Usd::ZERO;
    let assets = Volatile {
        gold: is_held(held.gold),
        bitcoin: is_held(held.bitcoin),
        equities: is_held(held.equities),
    };
    match figures.cushion_fall {
        Some(_) if excess <= 0.005 => Cushion::Nothing,
        None => Cushion::NothingToFall,
        Some(fall) if fall > 100.0 => Cushion::Safe(assets),
        Some(fall) => Cushion::Fall(language.percent(fall, 1), assets),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::key_figures;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::text::sentence::plain;

    fn said(language: Language, link: &str) -> String {
        let (scenario, _) = decode(link);
        let projection = project::<Exact>(&scenario);
        let staff = f64::from_decimal(scenario.number(Lever::Staff));
        let figures = key_figures(&projection, staff);
        plain(&spans(language, &scenario, &projection, &figures)).replace('\u{a0}', " ")
    }

    #[test]
    fn the_default_scenario() {
        assert_eq!(
            said(Language::English, ""),
            "At 3.83 % on $183.6 bn of tokens, the issuer earns $6.2 bn a year, keeps $5.7 bn with 250 people \
             — $22.9 m each — and has already paid for its $1.2 bn of AI bets, 2.6 months of such profit. It \
             earns even at a rate of zero; a fall of 14.5 % in gold, bitcoin and shares would erase its cushion."
        );
        assert_eq!(
            said(Language::Japanese, ""),
            "利回り3.83%で1,836億ドル分のトークンを運用する発行体は、年に62億ドルを稼ぎ、250人で57億ドルを手元に残す。\
             1人あたり2,290万ドル。すでに支払った12億ドルのAI投資は、この利益の2.6か月分にあたる。\
             利回りがゼロでも利益が出る。金・ビットコイン・株式が14.5%下がれば、余剰は消える。"
        );
    }

    #[test]
    fn a_loss_a_path_and_a_book_that_cannot_be_paid() {
        let text =
            said(Language::English, "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01");
        assert!(text.contains("loses $"), "{text}");
        assert!(text.contains("cannot pay for its $1.0 bn of AI bets."), "{text}");
        assert!(text.contains("holds no gold, bitcoin or shares that could fall"), "{text}");
        let text = said(Language::English, "preset=article-2024");
        assert!(text.starts_with("At 5.10 % on average on $91.6 bn"), "{text}");
        assert!(said(Language::English, "buffer=-1").contains("already short by $1.8 bn"));
        assert!(said(Language::English, "months=3").contains("in 3 months"));
        assert!(said(Language::English, "bets=none").contains("has no AI bets to pay."));
        assert!(said(Language::English, "bets_scale=0").contains("has $0 of AI bets to pay."));
        assert!(said(Language::Japanese, "bets_scale=0").contains("AI投資は0ドル。"));
        let rest = said(
            Language::English,
            "bet=kind:grant;amount:1bn;month:2027-01&bet=kind:grant;amount:1bn;month:2020-01",
        );
        assert!(rest.contains("has $1.0 bn of AI bets still to pay, 2.1 months of such profit."));
        assert!(said(Language::English, "staff=1.5").contains("with 1.5 people"));
    }

    #[test]
    fn a_rate_that_earns_less_and_an_issuer_of_nothing() {
        let text = said(Language::English, "holder_share=100");
        assert!(text.contains("would earn at a rate of zero, not at this one; "), "{text}");
        let text = said(Language::English, "tokens=0");
        assert!(text.contains("breaks even at no rate below 100 %; it has no cushion."), "{text}");
    }
}
