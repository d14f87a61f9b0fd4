//! A shock: prices fall, loans are lost and a bank fails, in one month of the scenario.
//!
//! In the month of the shock gold, bitcoin and listed shares fall by a share of what their
//! return leaves: H · ((1 + return)^(1/12) · (1 − shock) − 1); a share of the loans is lost. From
//! that month on a share of the opening cash is frozen: an asset, but neither paid out, lent nor
//! spent. In the month after its last a part of it is written off and the rest is free again.
//! USD. Not here: a run on the tokens ([`super::input::Run`]); holders do not answer a shock.

use super::holdings::Holdings;
use crate::scenario::{Parameter, Scenario};
use crate::unit::{Number, Ratio, Usd};

/// A shock in the model's units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shock<N> {
    /// Its month; nought where there is none.
    pub month: u32,
    /// What is left of the price of gold, bitcoin and equities.
    pub left: [Ratio<N>; 3],
    /// Loans lost.
    pub loans: Ratio<N>,
    /// Cash frozen.
    pub frozen: Ratio<N>,
    /// Months it stays frozen.
    pub frozen_months: u32,
    /// Part of it written off when that ends.
    pub frozen_loss: Ratio<N>,
}

impl<N: Number> Shock<N> {
    /// The shock of a scenario.
    pub(super) fn new(scenario: &Scenario) -> Self {
        let share = |parameter| Ratio::<N>::from_percent(scenario.number(parameter));
        Self {
            month: scenario.count(Parameter::ShockMonth),
            left: [Parameter::GoldShock, Parameter::BitcoinShock, Parameter::EquitiesShock]
                .map(|parameter| share(parameter).complement()),
            loans: share(Parameter::LoansShock),
            frozen: share(Parameter::CashFrozen),
            frozen_months: scenario.count(Parameter::FrozenMonths),
            frozen_loss: share(Parameter::FrozenLoss),
        }
    }

    /// Whether it strikes in that month; months count from 1.
    pub fn strikes(&self, month: u32) -> bool {
        month == self.month
    }

    /// Whether what was frozen, if anything was, is free again in that month.
    fn ends(&self, month: u32) -> bool {
        month == self.month + self.frozen_months
    }

    /// Loans lost in a month, of what is lent.
    pub(super) fn loan_loss(&self, loans: Usd<N>, month: u32) -> Usd<N> {
        if self.strikes(month) { loans.times(self.loans) } else { Usd::ZERO }
    }

    /// Step 4: gold, bitcoin and equities change their value, cash is frozen or free again; gives
    /// the change of value.
    pub(super) fn mark(
        &self,
        holdings: &mut Holdings<N>,
        frozen: &mut Usd<N>,
        drifts: [Ratio<N>; 3],
        month: u32,
    ) -> Usd<N> {
        if self.strikes(month) {
            *frozen = holdings.cash.positive().times(self.frozen);
        }
        let mut marks = Usd::ZERO;
        if self.ends(month) {
            let lost = frozen.times(self.frozen_loss);
            holdings.cash -= lost;
            *frozen = Usd::ZERO;
            marks -= lost;
        }
        let Holdings { gold, bitcoin, equities, .. } = holdings;
        for ((held, drift), left) in
            [gold, bitcoin, equities].into_iter().zip(drifts).zip(self.left)
        {
            let factor = if self.strikes(month) { after(drift, left) } else { drift };
            let change = held.times(factor);
            *held += change;
            marks += change;
        }
        marks
    }
}

/// The change of a price that drifts and falls in the same month.
fn after<N: Number>(drift: Ratio<N>, left: Ratio<N>) -> Ratio<N> {
    Ratio::post((N::ONE + drift.number()) * left.number() - N::ONE)
}

#[cfg(test)]
mod tests {
    use crate::model::project;
    use crate::scenario::Scenario;
    use crate::unit::Exact;

    fn rows(words: &str) -> Vec<crate::model::Row<Exact>> {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, []);
        project::<Exact>(&scenario).rows
    }

    fn float(amount: crate::unit::Usd<Exact>) -> f64 {
        amount.to_f64()
    }

    #[test]
    fn prices_fall_once_and_on_what_their_return_leaves() {
        let found = rows(
            "tokens=100bn buffer=20 gold=10 bitcoin=5 equities=5 gold_return=12.682503013197 \
             shock_month=2 gold_shock=50 bitcoin_shock=99",
        );
        let gold = 12e9 * 1.01;
        assert!((float(found[0].holdings.gold) - gold).abs() < 1.0);
        assert!((float(found[1].holdings.gold) - gold * 1.01 * 0.5).abs() < 1.0);
        assert!((float(found[1].marks) - (gold * (1.01 * 0.5 - 1.0) - 6e9 * 0.99)).abs() < 1.0);
        assert!((float(found[2].holdings.gold) - gold * 1.01 * 0.5 * 1.01).abs() < 1.0);
        assert_eq!(float(found[2].holdings.equities), 6e9);
    }

    #[test]
    fn loans_are_lost_once_and_never_more_than_there_are() {
        let found =
            rows("tokens=100bn buffer=20 loans=10 loan_loss=100 shock_month=1 loans_shock=99");
        assert_eq!(float(found[0].losses), 12e9);
        assert_eq!(float(found[0].holdings.loans), 0.0);
        assert_eq!(float(found[1].losses), 0.0);
    }

    #[test]
    fn frozen_cash_is_kept_and_then_written_off_in_part() {
        let found = rows(
            "tokens=100bn buffer=2 cash=50 shock_month=2 cash_frozen=40 frozen_months=3 \
             frozen_loss=25 run_share=90 run_month=3",
        );
        let frozen = |month: usize| float(found[month - 1].frozen);
        assert_eq!([1, 2, 3, 4, 5].map(frozen), [0.0, 20.4e9, 20.4e9, 20.4e9, 0.0]);
        // 90 bn are asked for and 81.6 bn can be paid; the rest waits for the failed bank.
        assert_eq!(float(found[2].queue), 8.4e9);
        assert_eq!(float(found[2].holdings.cash), 20.4e9);
        assert_eq!(float(found[4].marks), -5.1e9);
        assert_eq!(float(found[4].queue), 0.0);
        assert_eq!(float(found[4].excess), 2e9 - 5.1e9);
    }

    #[test]
    fn without_a_month_nothing_falls() {
        let calm = rows("tokens=100bn buffer=20 gold=10 loans=10 cash=10");
        let words = "tokens=100bn buffer=20 gold=10 loans=10 cash=10 gold_shock=50 loans_shock=50 \
            cash_frozen=50 frozen_loss=50";
        assert_eq!(rows(words), calm);
    }
}
