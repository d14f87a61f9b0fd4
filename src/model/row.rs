//! One month of the ledger, as it is shown and exported.
//!
//! Holdings, tokens, queue and excess at the close; flows of the month. Amounts in USD, flows
//! positive but interest, bet income, profit, marks and reported profit.

use super::holdings::Holdings;
use crate::unit::{AMOUNT_MAX, AnnualRate, Month, Number, Usd};

/// One month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<N> {
    /// Month of the horizon, from 1.
    pub month: u32,
    /// Calendar month.
    pub date: Month,
    /// Short rate.
    pub rate: AnnualRate<N>,
    /// Yield of the bill book.
    pub ladder: AnnualRate<N>,
    /// Tokens outstanding.
    pub tokens: Usd<N>,
    /// Reserve assets by class.
    pub holdings: Holdings<N>,
    /// The part of cash that cannot be paid out.
    pub frozen: Usd<N>,
    /// Bets carried inside the reserve.
    pub bets_inside: Usd<N>,
    /// All assets.
    pub assets: Usd<N>,
    /// Redemptions asked for and not yet paid.
    pub queue: Usd<N>,
    /// Excess reserves.
    pub excess: Usd<N>,
    /// Interest by class; what flows during the month earn is with the bills.
    pub earned: Holdings<N>,
    /// Interest.
    pub interest: Usd<N>,
    /// Income of bets inside the reserve.
    pub bet_income: Usd<N>,
    /// Other income.
    pub other_income: Usd<N>,
    /// Paid to distributors.
    pub partners: Usd<N>,
    /// Paid to holders.
    pub holders: Usd<N>,
    /// Redemption fees.
    pub fees: Usd<N>,
    /// Costs.
    pub costs: Usd<N>,
    /// Losses on loans.
    pub losses: Usd<N>,
    /// Tax.
    pub tax: Usd<N>,
    /// Net operating profit.
    pub profit: Usd<N>,
    /// Changes of value, haircuts of sales and write-offs.
    pub marks: Usd<N>,
    /// Reported profit: net operating profit and marks.
    pub reported: Usd<N>,
    /// Gold bought out of profit.
    pub gold_bought: Usd<N>,
    /// Bitcoin bought out of profit.
    pub bitcoin_bought: Usd<N>,
    /// Both.
    pub purchases: Usd<N>,
    /// Paid for bets.
    pub bets: Usd<N>,
    /// Paid to the owners.
    pub dividends: Usd<N>,
    /// Tokens issued net of those redeemed, nought or more.
    pub issued: Usd<N>,
    /// Redemptions paid.
    pub redeemed: Usd<N>,
    /// Issuance less what liquid assets paid out: it earns half a month.
    pub flow_liquid: Usd<N>,
}

impl<N: Number> Row<N> {
    /// Whether every amount is within 1e20 USD.
    pub(super) fn is_in_range(&self) -> bool {
        let limit = N::from_f64(AMOUNT_MAX);
        self.amounts().iter().all(|amount| {
            let number = amount.number();
            number <= limit && -number <= limit
        })
    }

    fn amounts(&self) -> [Usd<N>; 28] {
        let held = &self.holdings;
        [
            self.tokens,
            held.cash,
            held.repo,
            held.fund,
            held.bills,
            held.paper,
            held.gold,
            held.bitcoin,
            held.equities,
            held.loans,
            held.other,
            self.bets_inside,
            self.assets,
            self.queue,
            self.excess,
            self.interest,
            self.bet_income,
            self.other_income,
            self.partners,
            self.holders,
            self.fees,
            self.costs,
            self.losses,
            self.profit,
            self.marks,
            self.purchases,
            self.bets,
            self.dividends,
        ]
    }
}

#[cfg(test)]
mod tests {
    use crate::model::project;
    use crate::scenario::{Preset, Scenario};
    use crate::unit::{Exact, Number as _, Usd};
    use rust_decimal::Decimal;

    #[test]
    fn an_amount_is_out_of_range_on_either_side() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        let row = projection.rows.first().expect("a month");
        let with = |dollars: i128| {
            let amount = Usd::post(Exact::from_decimal(Decimal::from(dollars)));
            super::Row { marks: amount, ..*row }.is_in_range()
        };
        let limit = 100_000_000_000_000_000_000;
        assert!(with(limit) && with(-limit));
        assert!(!with(limit + 1) && !with(-limit - 1));
    }
}
