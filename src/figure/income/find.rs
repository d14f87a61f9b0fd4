//! What the income figure finds: what a quarter point of rate moves, and who takes the income.
//!
//! All of the first min(12, T) months. The quarter point is what the ledger moves when it is run
//! again, so after partners, holders, losses and tax ([`rate_effect`]). Not here: the words.

use super::Flow;
use crate::analysis::rate_effect;
use crate::figure::Subject;
use crate::model::Projection;
use crate::text::finding::{CostWeight, IncomeFinding, Outlays, Taker};
use crate::unit::{Exact, Number, Usd};

/// A quarter of a percentage point a year.
const QUARTER_POINT: f64 = 0.0025;
/// Below a dollar a month the rate moves nothing.
const STILL: f64 = 1.0;

/// The finding of a projection.
pub fn finding(of: Subject<'_>) -> IncomeFinding {
    let Subject { scenario, projection, .. } = of;
    let year: Vec<_> = projection.first_year().iter().map(Flow::new).collect();
    let sum = |amount: fn(&Flow) -> f64| year.iter().map(amount).sum::<f64>();
    let (income, given, outlays) = (sum(|m| m.income), sum(|m| m.given), sum(Flow::outlays));
    let profit = sum(|month| month.profit);
    let months = u32::try_from(year.len()).unwrap_or(0);
    let a_month = |usd: f64| usd / f64::from(months.max(1));
    if income == 0.0 && given + outlays == 0.0 {
        return IncomeFinding::Nothing;
    }
    let named = outlays_of(&year);
    if profit < -0.005 {
        let taker = match given {
            given if given > outlays && given > income => Taker::HoldersAll,
            given if given > outlays => Taker::Holders,
            _ if outlays > income => Taker::Costs(named),
            _ => Taker::CostsOfRest(named),
        };
        return IncomeFinding::Loss { loss: a_month(-profit), taker };
    }
    let quarter_point = a_month(rate_effect(scenario, &(0..year.len()), QUARTER_POINT));
    if quarter_point.abs() < STILL {
        return IncomeFinding::Still { profit: a_month(profit) };
    }
    let left = income - given;
    let costs = if outlays <= 0.1 * left {
        CostWeight::Hardly
    } else {
        CostWeight::Cents { cents: outlays / left * 100.0, outlays: named, is_rest: given > 0.005 }
    };
    let mean_of = (!tokens_stay(projection)).then_some(months);
    IncomeFinding::Rate { quarter_point, mean_of, costs }
}

/// Whether tokens stay within a tenth of what they are at the start.
fn tokens_stay(projection: &Projection<Exact>) -> bool {
    let float = |amount: Usd<Exact>| amount.number().to_f64();
    let start = float(projection.opening.tokens);
    projection.rows.iter().all(|row| (float(row.tokens) - start).abs() <= 0.1 * start)
}

/// What stands beside costs in some months.
pub(super) fn outlays_of(flows: &[Flow]) -> Outlays {
    Outlays {
        losses: flows.iter().any(|flow| flow.losses > 0.0),
        tax: flows.iter().any(|flow| flow.tax > 0.0),
    }
}
