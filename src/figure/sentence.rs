//! The sentence: which figures it says, and which branch each clause takes.
//!
//! Not here: the words, see [`crate::text::sentence`].

use crate::analysis::{BetsFate, KeyFigures, Run};
use crate::model::{Period, Row};
use crate::scenario::{BetsFrom, Parameter, RatePath, Scenario};
use crate::text::notice::AtRisk;
use crate::text::sentence::{
    Bets, Cushion, Each, End, Income, Outcome, People, Rate, Sentence, Tokens, When,
};
use crate::text::span::Moved;
use crate::unit::{AnnualRate, Exact, HALF_CENT, Number, Usd};

/// The sentence of a run, in the year that it shows.
pub fn whole(run: &Run) -> Sentence {
    let Run { scenario, projection, of_year: figures, .. } = run;
    let staff = f64::from_decimal(scenario.number(Parameter::Staff));
    let period = projection.period(scenario.year());
    let usd = figures.reserve_income;
    // What one person earns is what all of them do.
    let each = figures.profit_per_employee.filter(|_| staff != 1.0 || period.is_whole);
    let when = when(&period);
    Sentence::Whole {
        rate: rate(scenario, &period, figures),
        tokens: tokens(scenario, &period, figures),
        income: if usd < -HALF_CENT {
            Income::Pays { usd: -usd }
        } else {
            Income::Earns { usd: usd.max(0.0) }
        },
        result: outcome(figures.profit),
        people: match Moved(Parameter::Staff, staff) {
            staff @ Moved(_, 1.0) => People::One { staff },
            staff => People::Many { staff },
        },
        each: each.map(f64::abs).map(|usd| match when {
            When::Whole { .. } => Each::AYear { usd },
            _ => Each::Then { usd },
        }),
        when,
        end: end(scenario, &period, figures),
    }
}

/// The short form of the same sentence, for a narrow page with its controls open.
pub fn short(run: &Run) -> Sentence {
    let Run { scenario, projection, of_year: figures, .. } = run;
    let period = projection.period(scenario.year());
    Sentence::Short {
        rate: rate(scenario, &period, figures),
        tokens: tokens(scenario, &period, figures),
        result: outcome(figures.profit),
        end: end(scenario, &period, figures),
    }
}

fn outcome(usd: f64) -> Outcome {
    if usd < -HALF_CENT {
        Outcome::Loses { usd: -usd }
    } else {
        Outcome::Keeps { usd: usd.max(0.0) }
    }
}

fn end(scenario: &Scenario, period: &Period<Exact>, figures: &KeyFigures) -> End {
    let (bets, cushion) = (bets(scenario, figures), cushion(period, figures));
    let break_even = figures.break_even;
    if figures.is_still {
        End::Still { bets, break_even, cushion }
    } else {
        End::Opening { bets, break_even, cushion }
    }
}

/// The rate a person sets where it is that of every month, else the mean of the path.
fn rate(scenario: &Scenario, period: &Period<Exact>, figures: &KeyFigures) -> Rate {
    let set = scenario.number(Parameter::Rate);
    let is_set = |row: &Row<Exact>| row.rate == AnnualRate::from_percent(set);
    match scenario.path {
        RatePath::Flat | RatePath::Ramp if period.rows.iter().all(is_set) => {
            Rate::Set { rate: Moved(Parameter::Rate, f64::from_decimal(set)) }
        }
        _ => Rate::Mean { rate: figures.mean_rate },
    }
}

/// The tokens a person sets where they stay, else their mean.
fn tokens(scenario: &Scenario, period: &Period<Exact>, figures: &KeyFigures) -> Tokens {
    let set = scenario.number(Parameter::Tokens);
    let mut amounts = period.rows.iter().map(|row| row.tokens).chain([period.opening.tokens]);
    if amounts.all(|amount| amount.number().decimal() == set) {
        Tokens::Set { usd: Moved(Parameter::Tokens, f64::from_decimal(set)) }
    } else {
        Tokens::Mean { usd: figures.mean_tokens }
    }
}

fn when(period: &Period<Exact>) -> When {
    let months = period.month_count();
    match period.rows {
        [only] if period.before > 0 => When::Month { month: only.date },
        [first, .., last] if period.before > 0 => {
            When::Between { first: first.date, last: last.date }
        }
        _ if months == 12 => When::Year,
        _ if period.is_whole => When::Whole { months },
        _ => When::Months { months },
    }
}

pub(super) fn bets(scenario: &Scenario, figures: &KeyFigures) -> Bets {
    let scaled = |usd| Moved(Parameter::BetsScale, usd);
    let (usd, paid) = (scaled(figures.bets_unpaid), figures.bets_paid_before);
    // From the reserve it is not profit that pays.
    let is_paid = matches!(figures.bets_fate, BetsFate::OnTime | BetsFate::Late)
        && scenario.choices.bets_from == BetsFrom::Profit;
    match (figures.bets_fate, figures.months_to_pay_bets) {
        (BetsFate::None, _) => {}
        (_, Some(months)) if paid > HALF_CENT => return Bets::RestIn { usd, months },
        (_, Some(months)) if is_paid => return Bets::PaidIn { usd, months },
        (_, Some(months)) => return Bets::Ahead { usd, months },
        (BetsFate::OnTime, None) => return Bets::PaidAnyway { usd, is_on_time: true },
        (BetsFate::Late, None) => return Bets::PaidAnyway { usd, is_on_time: false },
        (BetsFate::InPart(part), None) => return Bets::InPart { part, usd },
        (BetsFate::Unpaid, None) => return Bets::Unaffordable { usd },
        (BetsFate::Later, None) => return Bets::Later { usd },
    }
    // A book made smaller until nothing is left can be made larger again where it was.
    let is_scaled_away = scenario.number(Parameter::BetsScale).is_zero()
        && scenario.bets().iter().any(|bet| bet.counted && !bet.amount().is_zero());
    match figures.months_repaid() {
        Some(months) if paid > HALF_CENT => Bets::Paid { usd: scaled(paid), months },
        None if paid > HALF_CENT => Bets::PaidOnce { usd: scaled(paid) },
        _ if is_scaled_away => Bets::Nought { usd: scaled(0.0) },
        _ => Bets::None,
    }
}

pub(super) fn cushion(period: &Period<Exact>, figures: &KeyFigures) -> Cushion {
    let opening = &period.opening;
    let excess = opening.excess.to_f64();
    if excess < -HALF_CENT {
        return Cushion::Short { usd: -excess };
    }
    let held = &opening.holdings;
    let volatile = [
        (AtRisk::Gold, held.gold),
        (AtRisk::Bitcoin, held.bitcoin),
        (AtRisk::Equities, held.equities),
    ];
    let held = volatile.into_iter().filter(|(_, amount)| *amount > Usd::ZERO);
    let assets = held.map(|(asset, _)| asset).collect();
    match figures.cushion_fall {
        Some(_) if excess <= HALF_CENT => Cushion::Nothing,
        None => Cushion::NothingToFall,
        Some(fall) if fall > 100.0 => Cushion::Safe { assets },
        Some(fall) => Cushion::Fall { fall, assets },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn said(language: Language, link: &str) -> String {
        whole(&Run::of_link(link)).say(language).replace('\u{a0}', " ")
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

    #[test]
    fn the_short_sentence_answers_the_same() {
        let said = short(&Run::of_link("")).say(Language::English);
        assert_eq!(
            said.replace('\u{a0}', " "),
            "At 3.83 % on $183.6 bn of tokens, the issuer keeps $5.7 bn and has already paid for its \
             $1.2 bn of AI bets, 2.6 months of such profit. It earns even at a rate of zero; a fall of \
             14.5 % in gold, bitcoin and listed shares would erase its cushion."
        );
    }
}
