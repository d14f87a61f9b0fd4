//! What the income figure finds: what a quarter point of rate moves, and who takes the income.
//!
//! All of the months of the year shown. The quarter point is what the ledger moves when it is run
//! again, so after partners, holders, losses and tax ([`rate_effect`]). Not here: the words.

use crate::analysis::{Run, rate_effect};
use crate::figure::ledger::{GIVEN, INCOME, LOSSES, LineItem, OUTLAYS, PROFIT, TAX};
use crate::model::{Period, Projection};
use crate::scenario::YearShown;
use crate::text::finding::{Cents, CostWeight, Given, IncomeFinding, Outlays, Span, Taker};
use crate::unit::{Exact, HALF_CENT, Usd};

/// A quarter of a percentage point a year.
const QUARTER_POINT: f64 = 0.0025;
/// Below a dollar a month the rate moves nothing.
const STILL: f64 = 1.0;

/// The finding of a projection in the year shown.
pub fn finding(of: &Run) -> IncomeFinding {
    let Run { scenario, projection, .. } = of;
    let period = projection.period(scenario.year());
    let each =
        |item: LineItem| -> Vec<_> { period.rows.iter().map(|row| item.float(row)).collect() };
    let [income, given_usd, outlays, profit] =
        [INCOME, GIVEN, OUTLAYS, PROFIT].map(|item| each(item).iter().sum::<f64>());
    let months = period.month_count();
    let a_month = |usd: f64| usd / f64::from(months.max(1));
    if income == 0.0 && given_usd + outlays == 0.0 {
        return IncomeFinding::Nothing;
    }
    let (named, span) = (outlays_of(&each(LOSSES), &each(TAX)), span(scenario.year(), &period));
    let leavers = leavers(&period);
    if profit < -HALF_CENT {
        if let Some(found) = loss_once(&period, profit) {
            return found;
        }
        let taker = match leavers {
            Some(given) if given_usd > outlays && given_usd > income + HALF_CENT => {
                Taker::MoreThanAll { given }
            }
            Some(given) if given_usd > outlays && given_usd > income - HALF_CENT => {
                Taker::All { given }
            }
            Some(given) if given_usd > outlays => Taker::Most { given },
            Some(given) if outlays <= income => Taker::CostsOfRest { outlays: named, given },
            _ => Taker::Costs { outlays: named },
        };
        return IncomeFinding::Loss { loss: a_month(-profit), span, taker };
    }
    let range = period.before..period.before + period.rows.len();
    let quarter_point = a_month(rate_effect(scenario, &range, QUARTER_POINT));
    if quarter_point.abs() < STILL {
        let profit = a_month(profit);
        let is_left = profit >= HALF_CENT;
        return if is_left {
            IncomeFinding::Still { profit, span }
        } else {
            IncomeFinding::NoProfit { span }
        };
    }
    let left = income - given_usd;
    let cents = Cents(outlays / left * 100.0);
    let costs = match leavers {
        _ if outlays <= 0.1 * left => CostWeight::Hardly,
        Some(given) => CostWeight::OfRest { outlays: named, cents, given },
        None => CostWeight::OfIncome { outlays: named, cents },
    };
    // What is a mean says of how many months.
    let is_mean = months > 1 && !tokens_stay(projection);
    let span = span.or(is_mean.then_some(Span::First { months }));
    let amount = quarter_point.abs();
    if quarter_point < 0.0 {
        return IncomeFinding::Lowers { span, amount, is_mean, costs };
    }
    IncomeFinding::Moves { span, amount, is_mean, costs }
}

/// Which months the finding speaks of; the first year is not named.
fn span(year: YearShown, period: &Period<'_, Exact>) -> Option<Span> {
    let months = period.month_count();
    match (year, period.rows) {
        (YearShown::All, _) if period.is_whole => Some(Span::All { months }),
        (_, [first, .., last]) if period.before > 0 => {
            Some(Span::Year { first: first.date, last: last.date })
        }
        (_, [only]) if period.before > 0 => Some(Span::Month { month: only.date }),
        _ => None,
    }
}

/// Who is given a part of the income; an amount of half a cent is none.
fn leavers(period: &Period<'_, Exact>) -> Option<Given> {
    let gets = |usd: Usd<Exact>| usd.to_f64() > HALF_CENT;
    match (gets(period.sum(|row| row.holders)), gets(period.sum(|row| row.partners))) {
        (true, true) => Some(Given::Both),
        (true, false) => Some(Given::Holders),
        (false, true) => Some(Given::Partners),
        (false, false) => None,
    }
}

/// The month that loses more than all the others earn, where they earn something.
fn loss_once(period: &Period<'_, Exact>, profit: f64) -> Option<IncomeFinding> {
    let months = period.rows.iter().map(|row| (PROFIT.float(row), row.date));
    let (worst, month) = months.min_by(|(a, _), (b, _)| a.total_cmp(b))?;
    let others = profit - worst;
    (others > HALF_CENT).then(|| IncomeFinding::LossOnce {
        loss: -worst,
        month,
        others: period.month_count().saturating_sub(1),
    })
}

/// Whether tokens stay within a tenth of what they are at the start.
fn tokens_stay(projection: &Projection<Exact>) -> bool {
    let start = projection.opening.tokens.to_f64();
    projection.rows.iter().all(|row| (row.tokens.to_f64() - start).abs() <= 0.1 * start)
}

/// What stands beside costs in some months.
pub(super) fn outlays_of(losses: &[f64], tax: &[f64]) -> Outlays {
    let is_any = |values: &[f64]| values.iter().any(|usd| *usd > 0.0);
    match (is_any(losses), is_any(tax)) {
        (false, false) => Outlays::Costs,
        (true, false) => Outlays::Losses,
        (false, true) => Outlays::Tax,
        (true, true) => Outlays::All,
    }
}
