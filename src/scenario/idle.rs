//! Inputs that change nothing under the present choice: why, and the way to make them count.
//!
//! The reasons are those that can be read off the inputs themselves. That a limit happens not to
//! bind (a floor that nothing reaches, a tax without a profit) is an outcome and no reason here.

use rust_decimal::Decimal;

use super::{Bet, HolderBasis, Id, Parameter, RatePath, Scenario, Shares};

/// Why a parameter changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// The rate repeats the record; the path's own rate, percent.
    Recorded(Decimal),
    /// The rate follows own points; the path's own rate, percent.
    OwnPath(Decimal),
    /// The path stays level, so old bills yield what new ones do.
    LevelPath,
    /// The glide begins after the horizon.
    GlideLater,
    /// The glide ends where it starts.
    GlideLevel,
    /// Tokens follow given months.
    TokensPath,
    /// No tokens are redeemed and issued again.
    NoTurnover,
    /// Redemption is free of charge.
    NoFee,
    /// There is no run.
    NoRun,
    /// The run begins after the horizon.
    RunLater,
    /// The shock has no month.
    NoShock,
    /// The shock comes after the horizon.
    ShockLater,
    /// Nothing falls, is lost or is frozen in it.
    NothingShocked,
    /// No cash is frozen.
    NothingFrozen,
    /// Cash stays frozen beyond the horizon.
    FrozenLater,
    /// Holders are paid the rest, not a share.
    PaidTheRest,
    /// Holders are paid a share, not the rest.
    PaidAShare,
    /// The reserve neither holds nor buys it.
    NotHeld,
    /// No tokens are issued.
    NoIssuance,
    /// Nobody is employed.
    NoStaff,
    /// Nothing is paid out, bought or bet.
    NoUses,
    /// No dividend is paid.
    NoDividend,
}

/// The share of a run that is begun for a person who has none, percent.
const RUN_SHARE: i64 = 20;

/// What a shock may do.
const SHOCKED: [Parameter; 5] = [
    Parameter::GoldShock,
    Parameter::BitcoinShock,
    Parameter::EquitiesShock,
    Parameter::LoansShock,
    Parameter::CashFrozen,
];

impl Idle {
    /// Whether another input takes the place of the parameter, so that its value means nothing.
    pub(crate) fn is_replaced(self) -> bool {
        matches!(self, Self::Recorded(_) | Self::OwnPath(_) | Self::TokensPath | Self::PaidTheRest)
    }
}

impl Scenario {
    /// Why a parameter changes nothing at present; `None` where it may.
    pub fn idle(&self, parameter: Parameter) -> Option<Idle> {
        use Parameter as L;
        let is = |is_idle: bool, why: Idle| is_idle.then_some(why);
        match parameter {
            L::Rate => self.idle_rate(),
            L::RateEnd | L::RateFrom | L::RateMonths => self.idle_glide(parameter),
            L::BillsWam => {
                is(!self.holds_bills(), Idle::NotHeld).or(is(self.is_level(), Idle::LevelPath))
            }
            L::Growth => is(!self.tokens_path().is_empty(), Idle::TokensPath),
            L::Turnover => is(self.is_zero(L::RedemptionFee), Idle::NoFee),
            L::RedemptionFee => is(self.is_zero(L::Turnover), Idle::NoTurnover),
            L::RunShare => is(self.count(L::RunMonth) > self.months(), Idle::RunLater),
            L::RunMonth => self.idle_run().filter(|why| *why == Idle::NoRun),
            L::RunMonths => self.idle_run(),
            L::ShockMonth => is(SHOCKED.iter().all(|it| self.is_zero(*it)), Idle::NothingShocked),
            L::GoldShock | L::BitcoinShock | L::EquitiesShock | L::LoansShock | L::CashFrozen => {
                let is_none =
                    holdings_of(parameter).iter().all(|parameter| self.is_zero(*parameter));
                is(is_none, Idle::NotHeld).or(self.idle_shock())
            }
            L::FrozenMonths | L::FrozenLoss => {
                let is_none =
                    [L::Cash, L::CashFrozen].iter().any(|parameter| self.is_zero(*parameter));
                let end = self.count(L::ShockMonth) + self.count(L::FrozenMonths);
                let is_later = parameter == L::FrozenLoss && end > self.months();
                let why = is(is_none, Idle::NothingFrozen).or(self.idle_shock());
                why.or(is(is_later, Idle::FrozenLater))
            }
            L::HolderShare => is(self.choices.holder_basis == HolderBasis::Rest, Idle::PaidTheRest),
            L::HolderFee => is(self.choices.holder_basis != HolderBasis::Rest, Idle::PaidAShare),
            L::GoldHaircut | L::BitcoinHaircut => {
                let held = [
                    [L::Gold, L::GoldShare, L::GoldIssuance],
                    [L::Bitcoin, L::BitcoinShare, L::BitcoinIssuance],
                ];
                let class = held.get(usize::from(parameter == L::BitcoinHaircut))?;
                let run = self.idle_run().filter(|_| !self.shrinks());
                is(class.iter().all(|parameter| self.is_zero(*parameter)), Idle::NotHeld).or(run)
            }
            L::GoldIssuance | L::BitcoinIssuance | L::LoansIssuance => {
                is(!self.grows(), Idle::NoIssuance)
            }
            L::StaffCost => is(self.is_zero(L::Staff), Idle::NoStaff),
            L::Floor => is(!self.has_uses(), Idle::NoUses),
            _ => {
                let held = holdings_of(parameter);
                let is_none =
                    !held.is_empty() && held.iter().all(|parameter| self.is_zero(*parameter));
                is(is_none, Idle::NotHeld)
            }
        }
    }

    /// Why it does not matter which word is chosen.
    pub(crate) fn idle_word(&self, id: Id) -> Option<Idle> {
        let is_idle = id == Id::DividendBase && self.is_zero(Parameter::Dividend);
        is_idle.then_some(Idle::NoDividend)
    }

    /// Makes an idle parameter count, where one change does it; `false` where a person has to.
    pub(crate) fn take_over(&mut self, why: Idle) -> bool {
        match why {
            Idle::Recorded(rate) | Idle::OwnPath(rate) => {
                self.path = RatePath::Flat;
                self.set(Parameter::Rate, rate)
            }
            Idle::TokensPath => self.set_tokens_path([]),
            Idle::NoRun => self.set(Parameter::RunShare, RUN_SHARE.into()),
            Idle::RunLater => self.set(Parameter::RunMonth, Decimal::ONE),
            Idle::NoShock | Idle::ShockLater => self.set(Parameter::ShockMonth, Decimal::ONE),
            Idle::PaidTheRest => {
                self.choices.holder_basis = HolderBasis::Rate;
                true
            }
            Idle::PaidAShare => {
                self.choices.holder_basis = HolderBasis::Rest;
                true
            }
            _ => false,
        }
    }

    /// The rate with which the present path begins, percent.
    pub(crate) fn path_rate(&self) -> Decimal {
        let rate = match self.path {
            RatePath::Flat | RatePath::Ramp => None,
            RatePath::Nodes => self.rates().at(1),
            RatePath::History => Some(super::bill_yield_at(self.history_from())),
        };
        rate.map_or_else(|| self.number(Parameter::Rate), |rate| rate.round_dp(2))
    }

    fn is_zero(&self, parameter: Parameter) -> bool {
        self.number(parameter).is_zero()
    }

    fn idle_rate(&self) -> Option<Idle> {
        match self.path {
            RatePath::History => Some(Idle::Recorded(self.path_rate())),
            RatePath::Nodes if !self.rates().is_empty() => Some(Idle::OwnPath(self.path_rate())),
            _ => None,
        }
    }

    fn idle_glide(&self, parameter: Parameter) -> Option<Idle> {
        let is_level = self.number(Parameter::RateEnd) == self.number(Parameter::Rate);
        match self.path {
            RatePath::Ramp if parameter != Parameter::RateFrom && self.glides_later() => {
                Some(Idle::GlideLater)
            }
            RatePath::Ramp if parameter != Parameter::RateEnd && is_level => Some(Idle::GlideLevel),
            _ => None,
        }
    }

    fn glides_later(&self) -> bool {
        self.count(Parameter::RateFrom) >= self.months()
    }

    /// Whether the path stays where it starts, the months before the first included.
    fn is_level(&self) -> bool {
        match self.path {
            RatePath::Flat => true,
            RatePath::Ramp => {
                self.glides_later()
                    || self.number(Parameter::RateEnd) == self.number(Parameter::Rate)
            }
            RatePath::Nodes => {
                let rates = self.rates().as_slice();
                rates.iter().all(|(_, rate)| rates.first().is_some_and(|first| first.1 == *rate))
            }
            RatePath::History => false,
        }
    }

    /// Whether bills may be among the liquid classes: the named shares leave some, or no other
    /// class is liquid. Shares above the whole are scaled back and rounded, which may leave a crumb.
    fn holds_bills(&self) -> bool {
        let named: Decimal =
            Shares::Mix.parameters().iter().map(|parameter| self.number(*parameter)).sum();
        let liquid = [Parameter::Cash, Parameter::Repo, Parameter::Fund, Parameter::Paper];
        named != Decimal::ONE_HUNDRED || liquid.iter().all(|parameter| self.is_zero(*parameter))
    }

    fn idle_run(&self) -> Option<Idle> {
        if self.is_zero(Parameter::RunShare) {
            return Some(Idle::NoRun);
        }
        (self.count(Parameter::RunMonth) > self.months()).then_some(Idle::RunLater)
    }

    fn idle_shock(&self) -> Option<Idle> {
        match self.count(Parameter::ShockMonth) {
            0 => Some(Idle::NoShock),
            month => (month > self.months()).then_some(Idle::ShockLater),
        }
    }

    /// Whether tokens leave in some month without a run.
    fn shrinks(&self) -> bool {
        self.steps(|from, to| to < from) || self.growth_used() < Decimal::ZERO
    }

    /// Whether tokens are issued in some month.
    fn grows(&self) -> bool {
        self.steps(|from, to| to > from) || self.growth_used() > Decimal::ZERO
    }

    fn growth_used(&self) -> Decimal {
        if self.tokens_path().is_empty() { self.number(Parameter::Growth) } else { Decimal::ZERO }
    }

    /// Whether some step of the path of tokens is so; the first is from the tokens at the start.
    fn steps(&self, is: impl Fn(Decimal, Decimal) -> bool) -> bool {
        let mut from = self.number(Parameter::Tokens);
        self.tokens_path().as_slice().iter().any(|(_, to)| {
            let found = is(from, *to);
            from = *to;
            found
        })
    }

    /// Whether the floor can hold anything back.
    fn has_uses(&self) -> bool {
        let shares = [Parameter::Dividend, Parameter::GoldShare, Parameter::BitcoinShare];
        let is_due = |bet: &Bet| bet.counted && bet.month >= self.start();
        shares.iter().any(|parameter| !self.is_zero(*parameter)) || self.bets().iter().any(is_due)
    }
}

/// The parameters of which one must be above nought for the reserve to hold what a parameter speaks of.
fn holdings_of(parameter: Parameter) -> &'static [Parameter] {
    use Parameter as L;
    match parameter {
        L::CashBeta | L::CashSpread | L::CashFrozen => &[L::Cash],
        L::RepoBeta | L::RepoSpread => &[L::Repo],
        L::FundBeta | L::FundSpread => &[L::Fund],
        L::PaperBeta | L::PaperSpread => &[L::Paper],
        L::LoansBeta | L::LoansSpread | L::LoanLoss | L::LoansShock => {
            &[L::Loans, L::LoansIssuance]
        }
        L::OtherYield => &[L::Other],
        L::GoldReturn | L::GoldShock => &[L::Gold, L::GoldShare, L::GoldIssuance],
        L::BitcoinReturn | L::BitcoinShock => &[L::Bitcoin, L::BitcoinShare, L::BitcoinIssuance],
        L::EquitiesReturn | L::EquitiesShock => &[L::Equities],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn idle(link: &str, parameter: Parameter) -> Option<Idle> {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        scenario.idle(parameter)
    }

    #[test]
    fn a_path_takes_the_place_of_the_rate() {
        let recorded = Some(Idle::Recorded(Decimal::new(431, 2)));
        assert_eq!(idle("preset=circle-2025", Parameter::Rate), recorded);
        let own = "path=nodes&rates=0:5,60:2";
        assert_eq!(idle(own, Parameter::Rate), Some(Idle::OwnPath(Decimal::new(495, 2))));
        assert_eq!(idle("path=nodes", Parameter::Rate), None);
        assert_eq!(idle("", Parameter::Rate), None);
        let (mut scenario, _) = decode("preset=circle-2025");
        assert!(scenario.take_over(scenario.idle(Parameter::Rate).unwrap()));
        assert_eq!(
            (scenario.path, scenario.number(Parameter::Rate)),
            (RatePath::Flat, Decimal::new(431, 2))
        );
        assert_eq!(scenario.idle(Parameter::Rate), None);
    }

    #[test]
    fn what_is_taken_over_counts() {
        for (link, parameter) in [
            ("preset=circle-2025", Parameter::Growth),
            ("", Parameter::RunMonth),
            ("run_share=10&run_month=99", Parameter::RunMonths),
            ("run_month=99", Parameter::RunShare),
            ("gold_shock=50", Parameter::GoldShock),
            ("gold_shock=50&shock_month=99", Parameter::LoansShock),
            ("holder_basis=rest", Parameter::HolderShare),
            ("", Parameter::HolderFee),
        ] {
            let (mut scenario, _) = decode(link);
            let why = scenario.idle(parameter).unwrap();
            assert!(scenario.take_over(why), "{link}");
            assert_eq!(scenario.idle(parameter), None, "{link}");
        }
        assert!(!decode("").0.take_over(Idle::NotHeld));
    }
}
