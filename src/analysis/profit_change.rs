//! What makes the profit of one run another than that of a second run beside it.
//!
//! Of the year that is shown: Δ profit = rate + volume + what partners and holders get + the rest,
//! USD. Rate and volume part the change of reserve income ([`super::rate_volume`], by mean tokens);
//! the rest (costs, losses, tax, fees and other income) is what remains, so that the parts add up.
//! Not here: words.

use super::{KeyFigures, RateVolume, Run, rate_volume};

/// Where a change of reserve income comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IncomeChange {
    /// Rate and volume.
    Parted(RateVolume),
    /// One of the two has no tokens, so that there is no yield: the change as it is, USD.
    NoTokens(f64),
}

/// The change of profit from one run to another, USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProfitChange {
    /// Profit then and now.
    pub profits: [f64; 2],
    /// The change of reserve income.
    pub income: IncomeChange,
    /// Paid less to partners and holders.
    pub paid_away: f64,
    /// All else.
    pub rest: f64,
}

/// The change from `then` to `now`; `None` where the two speak of different numbers of months, whose
/// amounts are not set against each other.
pub fn profit_change(then: &Run, now: &Run) -> Option<ProfitChange> {
    let [then, now] = [&then.of_year, &now.of_year];
    (then.month_count() == now.month_count()).then(|| {
        let amounts = |of: &KeyFigures| (of.reserve_income, of.mean_tokens);
        let of_income = now.reserve_income - then.reserve_income;
        let parted = rate_volume(amounts(then), amounts(now));
        let income = parted.map_or(IncomeChange::NoTokens(of_income), IncomeChange::Parted);
        let paid = |of: &KeyFigures| of.reserve_income - of.net_reserve_income;
        let paid_away = paid(then) - paid(now);
        let rest = now.profit - then.profit - income.sum() - paid_away;
        ProfitChange { profits: [then.profit, now.profit], income, paid_away, rest }
    })
}

impl IncomeChange {
    /// All of it, USD.
    fn sum(self) -> f64 {
        match self {
            Self::Parted(parts) => parts.rate + parts.volume,
            Self::NoTokens(usd) => usd,
        }
    }
}

impl ProfitChange {
    /// The change, USD.
    pub fn by(&self) -> f64 {
        let [then, now] = self.profits;
        now - then
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(then: &str, now: &str) -> ProfitChange {
        profit_change(&Run::of_link(then), &Run::of_link(now)).unwrap()
    }

    /// Bills alone, nobody paid, no costs but those named, twelve months of 365 days.
    const PLAIN: &str = "v=1&preset=bank&start=2027-01&months=12&tokens_path=none&path=flat&growth=0\
        &cash=0&repo=0&fund=0&paper=0&gold=0&bitcoin=0&equities=0&loans=0&other=0&buffer=0\
        &other_liabilities=0&partner_share=0&partner_fixed=0&staff=0&custody=0&loan_loss=0\
        &other_income=0&turnover=0&tax=0&dividend=100&dividend_base=profit&holder_basis=income&bets=none\
        &bills_beta=100&bills_spread=0&floor=0&gold_share=0&bitcoin_share=0&payout=100";

    #[test]
    fn the_parts_are_those_of_arithmetic_by_hand() {
        // 100 bn at 4 % earn 4 bn; 150 bn at 5 % earn 7.5 bn. The mean yield of 4.5 % on 50 bn more is
        // 2.25 bn of volume, the mean of 125 bn at one point more is 1.25 bn of rate. Holders get a
        // tenth of 7.5 bn, the rest pays 0.5 bn of costs.
        let found = change(
            &format!("{PLAIN}&tokens=100bn&rate=4&holder_share=0&other_cost=0"),
            &format!("{PLAIN}&tokens=150bn&rate=5&holder_share=10&other_cost=500m"),
        );
        let IncomeChange::Parted(income) = found.income else { panic!("{found:?}") };
        let near =
            |ours: f64, usd: f64| assert!((ours - usd).abs() < 1e4, "{ours} {usd} {found:?}");
        near(income.volume, 2.25e9);
        near(income.rate, 1.25e9);
        near(found.paid_away, -0.75e9);
        near(found.rest, -0.5e9);
        near(found.by(), 2.25e9);
    }

    #[test]
    fn the_parts_add_up_for_every_pair_of_presets() {
        use crate::scenario::Preset;
        let run =
            |preset: Preset| Run::of_link(&format!("preset={}&months=24&year=2", preset.id()));
        let runs = Preset::ALL.map(run);
        for (then, now) in runs.iter().flat_map(|then| runs.iter().map(move |now| (then, now))) {
            let found = profit_change(then, now).unwrap();
            let sum = found.income.sum() + found.paid_away + found.rest;
            assert!((sum - found.by()).abs() < 1e-3, "{found:?}");
            assert!(std::ptr::eq(then, now) <= (found.by() == 0.0 && sum == 0.0));
        }
    }

    #[test]
    fn without_tokens_nothing_is_parted_and_other_months_are_not_set_against_each_other() {
        let found = change("tokens=0&bets=none", "");
        assert!(matches!(found.income, IncomeChange::NoTokens(usd) if usd > 6e9), "{found:?}");
        let [long, short] = ["months=12", "months=3"].map(Run::of_link);
        assert_eq!(profit_change(&long, &short), None);
    }
}
