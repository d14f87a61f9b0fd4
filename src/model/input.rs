//! A scenario in the model's units: fractions instead of percent, amounts posted, powers taken.
//!
//! Built once a projection; the month then only multiplies. Not here: anything that changes
//! from month to month.

use rust_decimal::Decimal;

use super::bet::Returns;
use super::holdings::Weights;
use super::rate;
use super::shock::Shock;
use crate::scenario::{Choices, Parameter, Scenario, Shares};
use crate::unit::{AnnualRate, Month, Number, Ratio, Usd, monthly_factor};

/// What a class earns for a short rate: max(0, β · rate + spread).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Yield<N> {
    beta: Ratio<N>,
    spread: AnnualRate<N>,
}

/// Curves of the classes that bear interest, and the speed at which the bill book follows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Yields<N> {
    /// Cash.
    pub cash: Yield<N>,
    /// Repo.
    pub repo: Yield<N>,
    /// Money-market funds.
    pub fund: Yield<N>,
    /// Treasury bills.
    pub bills: Yield<N>,
    /// Commercial paper.
    pub paper: Yield<N>,
    /// Secured loans.
    pub loans: Yield<N>,
    /// All else, whatever the rate.
    pub other: Yield<N>,
    /// Share of the distance to today's yield that the bill book moves a month:
    /// 30.4375 / (30.4375 + weighted average maturity in days).
    pub(crate) repricing: Ratio<N>,
}

/// One bet as the ledger sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetInput<N> {
    /// Its place in the scenario's book.
    pub place: usize,
    /// Amount, scaled.
    pub amount: Usd<N>,
    /// Month of the horizon it is due in, from 1; nought or less was paid before the start.
    pub due: i32,
    /// What it gives.
    pub returns: Returns<N>,
}

/// Everything a month needs to know of the scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs<N> {
    /// First month.
    pub start: Month,
    /// Months projected.
    pub months: u32,
    /// Tokens at the start.
    pub tokens: Usd<N>,
    /// Opening assets.
    pub assets: Usd<N>,
    /// What is owed to others, constant.
    pub other_liabilities: Usd<N>,
    /// Short rates of months 0 to `months`.
    pub rates: Vec<AnnualRate<N>>,
    /// What each class earns.
    pub(crate) yields: Yields<N>,
    /// Net change of tokens from month to month where a path is given: month 1 first.
    pub(crate) tokens_steps: Vec<Usd<N>>,
    /// Growth of tokens a month where no path is given.
    pub growth: Ratio<N>,
    /// First month of a run, its share of tokens and its length.
    pub run: BankRun<N>,
    /// What falls and what is frozen in one month.
    pub shock: Shock<N>,
    /// Change of the price of gold, bitcoin and equities a month.
    pub(crate) drifts: [Ratio<N>; 3],
    /// Share of income paid to distributors.
    pub partner_share: Ratio<N>,
    /// Paid to distributors of tokens a year.
    pub(crate) partner_fixed: AnnualRate<N>,
    /// The inputs that are one word out of a few.
    pub choices: Choices,
    /// Share of it paid to holders.
    pub holder_share: Ratio<N>,
    /// Kept of tokens a year where holders get the rest.
    pub holder_fee: AnnualRate<N>,
    /// Fees a year, of tokens: redemption fee · turnover.
    pub(crate) fee_rate: AnnualRate<N>,
    /// Staff and other running costs a year.
    pub(crate) fixed_cost: Usd<N>,
    /// Custody of assets a year.
    pub custody: AnnualRate<N>,
    /// Other income a year.
    pub other_income: Usd<N>,
    /// Losses on loans a year.
    pub loan_loss: AnnualRate<N>,
    /// Tax on profit.
    pub tax: Ratio<N>,
    /// Shares of profit that buy gold and bitcoin.
    pub purchases: [Ratio<N>; 2],
    /// Shares of issuance that buy gold and bitcoin and are lent.
    pub(crate) issuance: [Ratio<N>; 3],
    /// Dividend as a share of its base.
    pub dividend: Ratio<N>,
    /// Excess below which nothing is paid out, of tokens.
    pub floor: Ratio<N>,
    /// Bets that count, by month and then by place.
    pub bets: Vec<BetInput<N>>,
    pub(super) mix: Weights<N, 10>,
    pub(super) liquid_mix: Weights<N, 5>,
}

/// A run on the tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BankRun<N> {
    /// First month.
    pub month: u32,
    /// Months it takes; nought where there is no run.
    pub months: u32,
    /// Tokens redeemed, of those outstanding when it begins.
    pub share: Ratio<N>,
    /// Haircuts on gold and bitcoin while it lasts or the queue stands open.
    pub(crate) haircuts: [Ratio<N>; 2],
}

impl<N: Number> Yield<N> {
    /// The yield at a short rate.
    pub(crate) fn at(&self, rate: AnnualRate<N>) -> AnnualRate<N> {
        let earned = self.beta.number() * rate.number() + self.spread.number();
        AnnualRate::post(earned.positive())
    }

    /// Share of the short rate that is earned.
    pub(crate) fn beta(&self) -> N {
        self.beta.number()
    }

    /// What is earned above it, a fraction a year.
    pub(crate) fn spread(&self) -> N {
        self.spread.number()
    }
}

impl<N: Number> BankRun<N> {
    /// Whether the run goes on in that month.
    pub(crate) fn is_on(&self, month: u32) -> bool {
        month >= self.month && month - self.month < self.months
    }
}

impl<N: Number> Inputs<N> {
    /// The scenario in the model's units.
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let share = |parameter| Ratio::<N>::from_percent(scenario.number(parameter));
        let yearly = |parameter| AnnualRate::<N>::from_percent(scenario.number(parameter));
        let usd = |parameter| usd(scenario.number(parameter));
        let drift = |parameter| {
            Ratio::post(monthly_factor(scenario.number(parameter) / Decimal::ONE_HUNDRED))
        };
        let part = |shares, parameter| {
            Ratio::post(Ratio::<N>::from_percent(scenario.share(shares, parameter)).number())
        };
        let tokens = usd(Parameter::Tokens);
        let other_liabilities = usd(Parameter::OtherLiabilities);
        let fee = scenario.number(Parameter::RedemptionFee) * scenario.number(Parameter::Turnover);
        let (mix, liquid_mix) = weights(scenario);
        Self {
            start: scenario.start(),
            months: scenario.months(),
            tokens,
            assets: tokens + tokens.times(share(Parameter::Buffer)) + other_liabilities,
            other_liabilities,
            rates: rate::path(scenario, scenario.months()),
            yields: yields(scenario),
            tokens_steps: tokens_steps(scenario),
            growth: drift(Parameter::Growth),
            run: run(scenario),
            shock: Shock::new(scenario),
            drifts: [Parameter::GoldReturn, Parameter::BitcoinReturn, Parameter::EquitiesReturn]
                .map(drift),
            partner_share: share(Parameter::PartnerShare),
            partner_fixed: yearly(Parameter::PartnerFixed),
            choices: scenario.choices,
            holder_share: share(Parameter::HolderShare),
            holder_fee: yearly(Parameter::HolderFee),
            fee_rate: AnnualRate::post(AnnualRate::<N>::from_percent(fee).number()),
            fixed_cost: fixed_cost(scenario),
            custody: AnnualRate::from_basis_points(scenario.number(Parameter::Custody)),
            other_income: usd(Parameter::OtherIncome),
            loan_loss: yearly(Parameter::LoanLoss),
            tax: share(Parameter::Tax),
            purchases: [Parameter::GoldShare, Parameter::BitcoinShare]
                .map(|parameter| part(Shares::Purchases, parameter)),
            issuance: [
                Parameter::GoldIssuance,
                Parameter::BitcoinIssuance,
                Parameter::LoansIssuance,
            ]
            .map(|parameter| part(Shares::Issuance, parameter)),
            dividend: share(Parameter::Dividend),
            floor: share(Parameter::Floor),
            bets: bets(scenario),
            mix: Weights::new(mix),
            liquid_mix: Weights::new(liquid_mix),
        }
    }

    /// The short rate of a month, 0 to `months`.
    pub fn rate(&self, month: u32) -> AnnualRate<N> {
        self.rates.get(month as usize).or(self.rates.last()).copied().unwrap_or_default()
    }
}

fn usd<N: Number>(value: Decimal) -> Usd<N> {
    Usd::post(N::from_decimal(value))
}

fn fixed_cost<N: Number>(scenario: &Scenario) -> Usd<N> {
    let staff = scenario.number(Parameter::Staff) * scenario.number(Parameter::StaffCost);
    usd(staff + scenario.number(Parameter::OtherCost))
}

/// Weights of all classes, and of the liquid ones; without any of these all bills.
fn weights<N: Number>(scenario: &Scenario) -> ([N; 10], [N; 5]) {
    let share = |parameter| scenario.share(Shares::Mix, parameter);
    let named: Decimal = Shares::Mix.parameters().iter().map(|parameter| share(*parameter)).sum();
    let bills = (Decimal::ONE_HUNDRED - named).max(Decimal::ZERO);
    let [cash, repo, fund, paper] =
        [Parameter::Cash, Parameter::Repo, Parameter::Fund, Parameter::Paper].map(share);
    let [gold, bitcoin, equities, loans, other] = [
        Parameter::Gold,
        Parameter::Bitcoin,
        Parameter::Equities,
        Parameter::Loans,
        Parameter::Other,
    ]
    .map(share);
    let has_liquid = [cash, repo, fund, bills, paper].iter().any(|weight| !weight.is_zero());
    let bills_target = if has_liquid { bills } else { Decimal::ONE };
    (
        [cash, repo, fund, bills, paper, gold, bitcoin, equities, loans, other]
            .map(N::from_decimal),
        [cash, repo, fund, bills_target, paper].map(N::from_decimal),
    )
}

fn yields<N: Number>(scenario: &Scenario) -> Yields<N> {
    let curve = |beta, spread| Yield {
        beta: Ratio::from_percent(scenario.number(beta)),
        spread: AnnualRate::from_percent(scenario.number(spread)),
    };
    let month = Decimal::new(304_375, 4);
    let repricing = month / (month + scenario.number(Parameter::BillsWam));
    Yields {
        cash: curve(Parameter::CashBeta, Parameter::CashSpread),
        repo: curve(Parameter::RepoBeta, Parameter::RepoSpread),
        fund: curve(Parameter::FundBeta, Parameter::FundSpread),
        bills: curve(Parameter::BillsBeta, Parameter::BillsSpread),
        paper: curve(Parameter::PaperBeta, Parameter::PaperSpread),
        loans: curve(Parameter::LoansBeta, Parameter::LoansSpread),
        other: Yield {
            beta: Ratio::default(),
            spread: AnnualRate::from_percent(scenario.number(Parameter::OtherYield)),
        },
        repricing: Ratio::post(N::from_decimal(repricing)),
    }
}

fn tokens_steps<N: Number>(scenario: &Scenario) -> Vec<Usd<N>> {
    let path = scenario.tokens_path();
    let at = |month| path.at(month).map(usd::<N>);
    (1..=scenario.months()).filter_map(|month| Some(at(month)? - at(month - 1)?)).collect()
}

fn run<N: Number>(scenario: &Scenario) -> BankRun<N> {
    let share = scenario.number(Parameter::RunShare);
    BankRun {
        month: scenario.count(Parameter::RunMonth),
        months: if share.is_zero() { 0 } else { scenario.count(Parameter::RunMonths) },
        share: Ratio::from_percent(share),
        haircuts: [Parameter::GoldHaircut, Parameter::BitcoinHaircut]
            .map(|parameter| Ratio::from_percent(scenario.number(parameter))),
    }
}

fn bets<N: Number>(scenario: &Scenario) -> Vec<BetInput<N>> {
    let scale = Ratio::<N>::from_percent(scenario.number(Parameter::BetsScale));
    let mut bets: Vec<_> = scenario
        .bets()
        .iter()
        .enumerate()
        .filter(|(_, bet)| bet.counted)
        .map(|(place, bet)| {
            let amount = usd::<N>(bet.amount()).times(scale);
            let returns = Returns::new(bet, scenario.choices.outcome, amount, scale);
            BetInput { place, amount, due: bet.month.since(scenario.start()) + 1, returns }
        })
        .collect();
    crate::order::sort_by_key(&mut bets, |bet| bet.due); // stable: equal months keep the order of the list
    bets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Exact;

    fn liquid(link: &str) -> Vec<Decimal> {
        let (scenario, problems) = crate::scenario::decode(link);
        assert!(problems.is_empty(), "{link}: {problems:?}");
        weights::<Exact>(&scenario).1.iter().map(|weight| weight.decimal()).collect()
    }

    #[test]
    fn money_returns_to_the_liquid_classes_held_and_to_bills_where_there_are_none() {
        let none = "gold=40&bitcoin=30&loans=30&cash=0&repo=0&fund=0&equities=0&other=0&paper=0";
        assert_eq!(liquid(none), [0, 0, 0, 1, 0].map(Decimal::from));
        let all = "gold=0&bitcoin=0&loans=0&cash=0&repo=0&fund=0&equities=0&other=0&paper=0";
        assert_eq!(liquid(all), [0, 0, 0, 100, 0].map(Decimal::from));
        let cash = "gold=60&bitcoin=0&loans=0&cash=40&repo=0&fund=0&equities=0&other=0&paper=0";
        assert_eq!(liquid(cash), [40, 0, 0, 0, 0].map(Decimal::from));
    }
}
