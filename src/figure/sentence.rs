//! The sentence: which figures it says, and which branch each clause takes.
//!
//! Not here: the words, see [`crate::text::sentence`].

use super::break_even;
use crate::analysis::{BetsFate, KeyFigures, Run};
use crate::model::{Period, Row};
use crate::scenario::{BetsFrom, Lever, RatePath, Scenario};
use crate::text::sentence::{
    Bets, Cushion, Income, Outcome, Rate, Span, Statement, Tokens, Volatile, When, sentence, short,
};
use crate::text::{Language, count, decimal, significant};
use crate::unit::{AnnualRate, Exact, Number};

/// The sentence of a run, in the year that it shows.
pub fn spans(language: Language, run: &Run) -> Vec<Span> {
    sentence(language, &statement(language, run))
}

/// The short form of the same sentence, for a narrow page with its controls open.
pub fn short_spans(language: Language, run: &Run) -> Vec<Span> {
    short(language, &statement(language, run))
}

/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

fn statement(language: Language, run: &Run) -> Statement {
    let Run { scenario, projection, of_year: figures, .. } = run;
    let money = |usd: f64| language.money_short(usd);
    let staff = f64::from_decimal(scenario.number(Lever::Staff));
    let period = projection.period(scenario.year());
    // What one person earns is what all of them do.
    let each = figures.profit_per_employee.filter(|_| staff != 1.0 || period.is_whole);
    Statement {
        rate: rate(language, scenario, &period, figures),
        tokens: tokens(language, scenario, &period, figures),
        income: if figures.reserve_income < -NOTHING {
            Income::Pays(money(-figures.reserve_income))
        } else {
            Income::Earns(money(figures.reserve_income.max(0.0)))
        },
        result: if figures.profit < -NOTHING {
            Outcome::Loses(money(-figures.profit))
        } else {
            Outcome::Keeps(money(figures.profit.max(0.0)))
        },
        each: each.map(|each| money(each.abs())),
        staff: count_or_part(staff),
        when: when(language, &period),
        bets: bets(language, scenario, figures),
        break_even: break_even::answer(language, figures),
        is_on_opening: !figures.is_still,
        cushion: cushion(language, &period, figures),
    }
}

/// The rate a person sets where it is that of every month, else the mean of the path.
fn rate(
    language: Language,
    scenario: &Scenario,
    period: &Period<Exact>,
    figures: &KeyFigures,
) -> Rate {
    let set = scenario.number(Lever::Rate);
    let is_set = |row: &Row<Exact>| row.rate == AnnualRate::from_percent(set);
    match scenario.path {
        RatePath::Flat | RatePath::Ramp if period.rows.iter().all(is_set) => {
            Rate::Set(language.percent(f64::from_decimal(set), 2))
        }
        _ => Rate::Mean(language.percent(figures.mean_rate, 2)),
    }
}

/// The tokens a person sets where they stay, else their mean.
fn tokens(
    language: Language,
    scenario: &Scenario,
    period: &Period<Exact>,
    figures: &KeyFigures,
) -> Tokens {
    let set = scenario.number(Lever::Tokens);
    let mut amounts = period.rows.iter().map(|row| row.tokens).chain([period.opening.tokens]);
    if amounts.all(|amount| amount.number().decimal() == set) {
        Tokens::Set(language.money_short(f64::from_decimal(set)))
    } else {
        Tokens::Mean(language.money_short(figures.mean_tokens))
    }
}

/// A number of people: whole, as people mostly are, or to a tenth.
fn count_or_part(people: f64) -> String {
    match people {
        people if people.fract() == 0.0 => count(people),
        people if people < 0.05 => significant(people, 1, 3),
        people => decimal(people, 1),
    }
}

fn when(language: Language, period: &Period<Exact>) -> When {
    let months = u32::try_from(period.rows.len()).unwrap_or(0);
    let ends = period.rows.first().zip(period.rows.last());
    match ends {
        Some((first, last)) if period.before > 0 => {
            When::Between(language.date(first.date), language.date(last.date))
        }
        _ if months == 12 => When::Year,
        _ if period.is_whole => When::Whole(months),
        _ => When::Months(months),
    }
}

fn bets(language: Language, scenario: &Scenario, figures: &KeyFigures) -> Bets {
    let money = |usd: f64| language.money_short(usd);
    let (unpaid, paid) = (figures.bets_unpaid, figures.bets_paid_before);
    let amount = money(unpaid);
    let months = figures.months_to_pay_bets.map(|months| language.months(months));
    // From the reserve it is not profit that pays.
    let is_paid = matches!(figures.bets_fate, BetsFate::OnTime | BetsFate::Late)
        && scenario.bets_from == BetsFrom::Profit;
    match (figures.bets_fate, months) {
        (BetsFate::None, _) => {}
        (_, Some(months)) if paid > NOTHING => return Bets::RestIn(amount, months),
        (_, Some(months)) if is_paid => return Bets::PaidIn(amount, months),
        (_, Some(months)) => return Bets::Ahead(amount, months),
        (BetsFate::OnTime, None) => return Bets::PaidAnyway(amount, true),
        (BetsFate::Late, None) => return Bets::PaidAnyway(amount, false),
        (BetsFate::InPart(part), None) => return Bets::InPart(money(part), amount),
        (BetsFate::Unpaid, None) => return Bets::Unaffordable(amount),
        (BetsFate::Later, None) => return Bets::Later(amount),
    }
    if paid > NOTHING {
        return Bets::Paid(money(paid), months_repaid(figures).map(|paid| language.months(paid)));
    }
    // A book made smaller until nothing is left can be made larger again where it was.
    let is_scaled_away = scenario.number(Lever::BetsScale).is_zero()
        && scenario.bets().iter().any(|bet| bet.counted && !bet.amount().is_zero());
    if is_scaled_away { Bets::Nought(money(0.0)) } else { Bets::None }
}

/// Months of profit that the bets paid before were.
pub(super) fn months_repaid(figures: &KeyFigures) -> Option<f64> {
    (figures.profit > 0.0).then(|| figures.bets_paid_before / (figures.profit / figures.months))
}

fn cushion(language: Language, period: &Period<Exact>, figures: &KeyFigures) -> Cushion {
    let opening = &period.opening;
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
    use crate::text::sentence::plain;

    fn said(language: Language, link: &str) -> String {
        plain(&spans(language, &Run::of_link(link))).replace('\u{a0}', " ")
    }

    #[test]
    fn the_default_scenario() {
        assert_eq!(
            said(Language::English, ""),
            "At 3.83 % on $183.6 bn of tokens, the issuer earns $6.2 bn a year, keeps $5.7 bn with 250 people \
             — $22.9 m each — and has already paid for its $1.2 bn of AI bets, 2.6 months of such profit. It \
             earns even at a rate of zero; a fall of 14.5 % in gold, bitcoin and listed shares would erase its cushion."
        );
        assert_eq!(
            said(Language::Japanese, ""),
            "利回り3.83%で1,836億ドル分のトークンの裏付け資産を運用する発行体は、年に62億ドルを稼ぎ、250人で57億ドルを手元に残す。\
             1人あたり2,290万ドル。すでに支払った12億ドルのAIへの賭けは、この利益の2.6か月分にあたる。\
             利回りがゼロでも利益が出る。金・ビットコイン・上場株式が14.5%下がれば、余剰は消える。"
        );
    }

    #[test]
    fn a_loss_a_path_and_a_book_that_cannot_be_paid() {
        let text =
            said(Language::English, "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01");
        assert!(text.contains("loses $"), "{text}");
        assert!(text.contains("still pays for its $1.0 bn of AI bets on time."), "{text}");
        assert!(text.contains("holds no gold, bitcoin or listed shares that could fall"), "{text}");
        let text = said(Language::English, "preset=article-2024");
        assert!(text.starts_with("At 5.06 % on average on an average of $112.5 bn"), "{text}");
        assert!(said(Language::English, "buffer=-1").contains("already short by $1.8 bn"));
        assert!(said(Language::English, "months=3").contains("in 3 months"));
        assert!(said(Language::English, "bets=none").contains("has no AI bets to pay."));
        assert!(said(Language::English, "bets_scale=0").contains("has $0 of AI bets to pay."));
        assert!(said(Language::Japanese, "bets_scale=0").contains("AIへの賭けは0ドル。"));
        let rest = said(
            Language::English,
            "bet=kind:grant;amount:1bn;month:2027-01&bet=kind:grant;amount:1bn;month:2020-01",
        );
        assert!(rest.contains("has $1.0 bn of AI bets still to pay, 2.1 months of such profit."));
        assert!(said(Language::English, "staff=1.5").contains("with 1.5 people"));
        let text = said(Language::English, "staff=1");
        assert!(text.contains("with 1 person and has already paid"), "{text}");
    }

    #[test]
    fn a_later_year_is_named_by_its_months() {
        let text = said(Language::English, "year=2");
        assert!(
            text.contains("the issuer earns $6.2 bn from Jul 2027 to Jun 2028, keeps"),
            "{text}"
        );
        let text = said(Language::English, "months=61&year=6");
        assert!(
            text.contains("bn in Jul 2031, keeps") || text.contains(" m in Jul 2031, keeps"),
            "{text}"
        );
        let text = said(Language::English, "year=all");
        assert!(text.contains("bn over 60 months, keeps $"), "{text}");
        assert!(
            text.contains(" with 250 people — $22.") && text.contains(" m each a year — "),
            "{text}"
        );
        let text = said(Language::Japanese, "year=2");
        assert!(text.contains("2027年7月から2028年6月までに6"), "{text}");
        assert!(said(Language::Japanese, "year=all").contains("60か月間に3"));
    }

    #[test]
    fn bets_without_a_profit_say_what_is_paid() {
        let bank = |bet: &str| said(Language::English, &format!("preset=bank&rate=1&{bet}"));
        let due =
            |amount: &str, month: &str| format!("bet=kind:grant;amount:{amount};month:{month}");
        assert!(bank(&due("1bn", "2040-01")).contains("has no profit to pay for its $1.0 bn"));
        assert!(bank(&due("90bn", "2027-01")).contains(" and pays only $1"));
        assert!(
            bank(&format!("floor=90&{}", due("1bn", "2027-01"))).contains("cannot pay for its")
        );
        let text = said(Language::English, &due("1bn", "2040-01"));
        assert!(
            text.contains("has $1.0 bn of AI bets to pay, 2.1 months of such profit."),
            "{text}"
        );
    }

    #[test]
    fn what_is_true_of_the_opening_reserve_alone_says_so() {
        let text = said(Language::English, "run_share=70");
        assert!(text.contains(" on an average of $60.5 bn"), "{text}");
        assert!(
            text.contains(". With its opening reserve it earns even at a rate of zero; "),
            "{text}"
        );
        assert!(
            said(Language::Japanese, "run_share=70").contains("期初の残高では、利回りがゼロでも")
        );
    }

    #[test]
    fn nothing_in_the_reserve_earns_at_no_rate() {
        let idle = "tokens=1bn&gold=100&bitcoin=0&cash=0&repo=0&equities=0&loans=0&other=0&staff=0\
                    &other_cost=0&custody=0&bets=none&buffer=0&other_liabilities=0";
        let text = said(Language::English, idle);
        assert!(
            text.contains("earns $0 a year") && text.contains("neither earns nor loses"),
            "{text}"
        );
        let text = said(Language::Japanese, idle);
        assert!(text.contains("どの利回りでも利益も損失も出ない。"), "{text}");
    }

    #[test]
    fn a_rate_that_earns_less_and_an_issuer_of_nothing() {
        let text = said(Language::English, "holder_share=100");
        assert!(text.contains("would earn at a rate of zero, not at this one; "), "{text}");
        let text = said(Language::English, "tokens=0");
        assert!(text.contains("breaks even at no rate below 100 %; it has no cushion."), "{text}");
        assert!(text.contains("the issuer pays $") && !text.contains('−'), "{text}");
        let text = said(Language::Japanese, "tokens=0");
        assert!(text.contains("年に利息") && text.contains("を支払い、"), "{text}");
    }
}
