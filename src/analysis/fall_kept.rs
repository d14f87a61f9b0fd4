//! How long profit must be kept to survive a fall: the ledger itself, run again without
//! dividends.
//!
//! Everything else is as set: purchases of gold and bitcoin out of profit go on and raise what
//! can fall, bets are paid, prices and tokens move. A fall of so much is survived from the first
//! close on at which excess ≥ fall · (gold + bitcoin + listed shares), all of that close. Not
//! here: profit that is only assumed, and months after the horizon.

use super::fall::FallBook;
use super::reverse_stress::FallLimit;
use crate::model::{Projection, project};
use crate::scenario::{Parameter, Scenario};
use crate::unit::{HALF_CENT, Month, Number};

/// Months of profit kept after which a fall is survived.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Endurance {
    /// Nothing is held at the start that could fall.
    Nothing,
    /// It is survived at the start.
    Already {
        /// USD that would be left.
        left: f64,
    },
    /// It is survived after so many months.
    After {
        /// How many.
        months: u32,
        /// The last of them.
        month: Month,
        /// Profit kept by then, USD.
        profit: f64,
    },
    /// Not within the horizon.
    Never {
        /// Its months.
        months: u32,
        /// What is survived at its end.
        limit: FallLimit,
    },
}

/// The book after a year, as set and with all profit kept, and how long that takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeptProfit {
    /// The joint fall of gold and bitcoin that takes the cushion a year from the start, as the
    /// ledger runs; `None` where the amounts pass the range before.
    pub after_year: Option<FallLimit>,
    /// The same without dividends.
    pub after_year_kept: Option<FallLimit>,
    /// How long profit must be kept to survive the fall that is set.
    pub endurance: Endurance,
}

/// The month that is a year from the start.
const YEAR: u32 = 12;

impl KeptProfit {
    /// The answers of a scenario, of which `projection` is the ledger.
    pub fn new<N: Number>(scenario: &Scenario, projection: &Projection<N>) -> Self {
        let horizon = projection.inputs.months;
        let mut kept = scenario.clone();
        kept.set(Parameter::Months, horizon.max(YEAR).into());
        let after_year = if horizon >= YEAR {
            year_limit(projection)
        } else {
            year_limit(&project::<f64>(&kept))
        };
        kept.set(Parameter::Dividend, 0.into());
        let kept = project::<f64>(&kept);
        let fall = f64::from_decimal(scenario.number(Parameter::SurviveFall)) / 100.0;
        Self {
            after_year,
            after_year_kept: year_limit(&kept),
            endurance: endurance(&kept, horizon, fall),
        }
    }
}

fn year_limit<N: Number>(projection: &Projection<N>) -> Option<FallLimit> {
    let row = projection.rows.get(YEAR as usize - 1)?;
    let book = FallBook::close(row);
    Some(FallLimit::new(book.excess, book.gold_bitcoin()))
}

/// When a projection without dividends survives a fall, within so many months.
fn endurance(kept: &Projection<f64>, horizon: u32, fall: f64) -> Endurance {
    let start = FallBook::start(kept);
    let left = |book: &FallBook| book.excess - fall * book.prices();
    if start.prices() <= HALF_CENT {
        return Endurance::Nothing;
    }
    if left(&start) >= -HALF_CENT {
        return Endurance::Already { left: left(&start).max(0.0) };
    }
    let rows = kept.rows.get(..kept.rows.len().min(horizon as usize)).unwrap_or_default();
    let mut profit = 0.0;
    for row in rows {
        profit += row.profit.to_f64();
        if left(&FallBook::close(row)) >= -HALF_CENT {
            return Endurance::After { months: row.month, month: row.date, profit };
        }
    }
    let end = rows.last().map_or(start, FallBook::close);
    let months = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Endurance::Never { months, limit: FallLimit::new(end.excess, end.prices()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn kept(link: &str) -> KeptProfit {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        KeptProfit::new(&scenario, &project::<f64>(&scenario))
    }

    /// 100 bn of tokens, a cushion of 2 bn, 10.2 bn of gold; bills earn 1.2 % of 91.8 bn: about
    /// 92 m a month.
    const PLAIN: &str = "preset=bank&start=2027-01&months=60&tokens=100bn&buffer=2\
        &other_liabilities=0&other_income=0&other_cost=0&staff=0&custody=0&tax=0&rate=1.2\
        &cash=0&repo=0&fund=0&paper=0&loans=0&other=0&gold=10&bitcoin=0&equities=0&path=flat\
        &bills_beta=100&bills_spread=0&holder_share=0&partner_share=0&loan_loss=0\
        &turnover=0&growth=0&gold_return=0&gold_share=0&bitcoin_share=0&dividend=100";

    #[test]
    fn profit_that_is_kept_adds_up_to_what_is_needed() {
        // A fall of 30 % takes 3.06 bn; 1.06 bn is missing: about a year of 1.1016 bn, and what
        // is kept earns too.
        let found = kept(&format!("{PLAIN}&survive_fall=30"));
        let Endurance::After { months, month, profit } = found.endurance else {
            panic!("{found:?}")
        };
        assert_eq!((months, month), (12, Month::of(2027, 12)));
        assert!((1.06e9..1.15e9).contains(&profit), "{profit}");
        // Paid out as earned, the cushion stays: 2 of 10.2 now and after a year.
        let percent = |limit: Option<FallLimit>| limit.and_then(FallLimit::percent).unwrap();
        assert!((percent(found.after_year) - 2.0 / 10.2 * 100.0).abs() < 1e-6);
        assert!(percent(found.after_year_kept) > 30.0);
    }

    #[test]
    fn a_fall_is_survived_already_or_never() {
        let already = kept(&format!("{PLAIN}&survive_fall=19")).endurance;
        assert!(matches!(already, Endurance::Already { left } if left < 0.1e9), "{already:?}");
        let never = kept(&(PLAIN.replace("months=60", "months=6") + "&survive_fall=100")).endurance;
        let Endurance::Never { months: 6, limit: FallLimit::At { percent } } = never else {
            panic!("{never:?}")
        };
        assert!((percent - 25.0).abs() < 0.2, "{percent}");
        let none = kept(&PLAIN.replace("gold=10", "gold=0")).endurance;
        assert_eq!(none, Endurance::Nothing);
    }
}
