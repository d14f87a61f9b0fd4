//! The constant balance sheet: what the opening holdings of a period earn at a rate, with no
//! flows, no marks and no repricing lag.
//!
//! Break-even short rate: the rate at which net operating profit is nought. Profit is piecewise
//! linear in the rate, bending where a yield leaves nought, where interest does and where holders
//! begin to get a share of what is left, so there is a closed form a piece, for holders paid by
//! the rate `y* = (costs + losses − fees − other income − (1−p)·ΣH·s + partner_fixed·L) /
//! ((1−p)·ΣH·β − h·L)`. A test holds it against a bisection.
//! USD a year and fractions a year. Not here: tax, which is nought where profit is.

use serde::{Serialize, Serializer};

use crate::model::{Inputs, Projection, Standing};
use crate::scenario::{Class, HolderBasis, YearShown};
use crate::unit::{HALF_CENT, Number};

/// Opening holdings and everything that decides what they earn, in `f64`.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// Amount, β and spread of each class that bears interest.
    lines: Vec<EarningLine>,
    tokens: f64,
    partner_share: f64,
    partner_fixed: f64,
    holder_basis: HolderBasis,
    holder_share: f64,
    /// Kept before holders get the rest.
    holder_fee: f64,
    fees: f64,
    other_income: f64,
    fixed_cost: f64,
    custody: f64,
    losses: f64,
}

/// An amount, the share of the rate it earns and what it earns above that.
#[derive(Clone, Copy, Debug, PartialEq)]
struct EarningLine {
    amount: f64,
    beta: f64,
    spread: f64,
    /// Whether it is the bill book, which reprices bit by bit.
    is_book: bool,
}

/// What the balance gives in a year at a short rate, before tax. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct BalanceYear {
    /// Gross interest.
    pub(super) interest: f64,
    /// Paid to distributors.
    pub(super) partners: f64,
    /// Paid to holders.
    pub(super) holders: f64,
    /// Net operating profit.
    pub(super) profit: f64,
    /// Holdings whose yield is above nought.
    pub(super) earning: f64,
}

/// The rate at which profit is nought, percent a year, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BreakEven {
    /// It breaks even at this rate.
    At {
        /// Percent a year.
        rate: f64,
    },
    /// It does at one so high that it is no rate of money.
    Above {
        /// Percent a year.
        rate: f64,
    },
    /// It earns even at a rate of nought.
    Always,
    /// It earns at nought and loses at the rate that stands.
    OnlyBelow,
    /// It breaks even at a rate of nought itself.
    Zero,
    /// It neither earns nor loses at any rate.
    Nothing,
    /// No rate does it.
    Never,
}

/// The highest break-even that is named, percent a year.
const RATE_NAMED_MAX: f64 = 100.0;

impl BreakEven {
    fn at(rate: f64) -> Self {
        match rate * 100.0 {
            rate if rate > RATE_NAMED_MAX => Self::Above { rate },
            rate => Self::At { rate },
        }
    }

    /// The rate, however high.
    pub fn rate(self) -> Option<f64> {
        match self {
            Self::At { rate } | Self::Above { rate } => Some(rate),
            _ => None,
        }
    }

    /// The rate that is named.
    pub fn named(self) -> Option<f64> {
        match self {
            Self::At { rate } => Some(rate),
            Self::Zero => Some(0.0),
            _ => None,
        }
    }
}

/// As files have it: the rate, however high, or null.
impl Serialize for BreakEven {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.rate().serialize(to)
    }
}

impl EarningLine {
    /// What it earns a year at a short rate, a fraction.
    fn rate(&self, rate: f64) -> f64 {
        (self.beta * rate + self.spread).max(0.0)
    }
}

impl Balance {
    /// The balance of a projection's opening book.
    pub fn new<N: Number>(projection: &Projection<N>) -> Self {
        Self::of(&projection.inputs, &projection.period(YearShown::default()).opening)
    }

    /// The balance that stands at a moment.
    pub fn of<N: Number>(inputs: &Inputs<N>, standing: &Standing<N>) -> Self {
        let amount = |class| standing.holdings.of(class).to_f64();
        let tokens = standing.tokens.to_f64();
        let assets = standing.assets.to_f64();
        Self {
            lines: lines(inputs, amount),
            tokens,
            partner_share: inputs.partner_share.number().to_f64(),
            partner_fixed: inputs.partner_fixed.number().to_f64() * tokens,
            holder_basis: inputs.choices.holder_basis,
            holder_share: inputs.holder_share.number().to_f64(),
            holder_fee: inputs.holder_fee.number().to_f64() * tokens,
            fees: inputs.fee_rate.number().to_f64() * tokens,
            other_income: inputs.other_income.to_f64(),
            fixed_cost: inputs.fixed_cost.to_f64(),
            custody: inputs.custody.number().to_f64() * assets.max(0.0),
            losses: inputs.loan_loss.number().to_f64() * amount(Class::Loans),
        }
    }

    /// Gross reserve income of a year at a short rate.
    pub fn interest(&self, rate: f64) -> f64 {
        self.lines.iter().map(|line| line.amount * line.rate(rate)).sum()
    }

    /// What it gives in a year at a short rate, where the bill book has a yield of its own.
    pub(super) fn year(&self, rate: f64, book: f64) -> BalanceYear {
        let earned = |line: &EarningLine| if line.is_book { book } else { line.rate(rate) };
        let interest = self.lines.iter().map(|line| line.amount * earned(line)).sum();
        let left = self.after_partners(interest);
        let kept = self.kept(left, rate);
        let earns = self.lines.iter().filter(|line| earned(line) > 0.0);
        BalanceYear {
            interest,
            partners: interest - left,
            holders: left - kept,
            profit: self.after_costs(kept) + self.other_income - self.fixed_cost,
            earning: earns.map(|line| line.amount.max(0.0)).sum(),
        }
    }

    /// Net operating profit of a year before tax at a short rate.
    pub fn profit(&self, rate: f64) -> f64 {
        self.variable(rate) + self.other_income - self.fixed_cost
    }

    /// What the tokens leave in a year after everything that grows with them.
    fn variable(&self, rate: f64) -> f64 {
        let left = self.left(rate);
        self.after_costs(self.kept(left, rate))
    }

    /// What fees, custody and losses make of what is kept.
    fn after_costs(&self, kept: f64) -> f64 {
        kept + self.fees - self.custody - self.losses
    }

    /// Interest after partners.
    fn left(&self, rate: f64) -> f64 {
        self.after_partners(self.interest(rate))
    }

    fn after_partners(&self, interest: f64) -> f64 {
        interest - self.partner_share * interest.max(0.0) - self.partner_fixed
    }

    /// What holders leave of it; a fee as it is, so that no digit of a large sum moves it.
    fn kept(&self, left: f64, rate: f64) -> f64 {
        match self.holder_basis {
            HolderBasis::Rate => left - self.holder_share * rate * self.tokens,
            HolderBasis::Income => left - self.holder_share * left.max(0.0),
            HolderBasis::Rest => left.min(self.holder_fee),
        }
    }

    /// What is left above what holders get nothing of.
    fn left_for_holders(&self, rate: f64) -> f64 {
        let kept = if self.holder_basis == HolderBasis::Rest { self.holder_fee } else { 0.0 };
        self.left(rate) - kept
    }

    /// Tokens at which staff and other fixed cost are earned at a short rate; `None` where a
    /// token leaves nothing.
    pub(crate) fn break_even_tokens(&self, rates: &[(f64, f64)]) -> Option<f64> {
        let years: f64 = rates.iter().map(|(_, part)| part).sum();
        let left: f64 = rates.iter().map(|(rate, part)| self.variable(*rate) * part).sum();
        let margin = left / years / self.tokens;
        (margin > 0.0 && margin.is_finite()).then(|| self.fixed_cost / margin)
    }

    /// Change of gross reserve income when each rate moves by `shift`. Pairs of short rate and
    /// part of the year.
    pub(crate) fn income_change(&self, rates: &[(f64, f64)], shift: f64) -> f64 {
        let change = |rate: f64| self.interest((rate + shift).max(0.0)) - self.interest(rate);
        rates.iter().map(|(rate, part)| change(*rate) * part).sum()
    }

    /// Rates at which profit bends, in order: where a yield leaves nought, where interest does, and
    /// where holders begin to get a share of what is left.
    fn bends(&self) -> Vec<f64> {
        let leaves = |line: &EarningLine| -line.spread / line.beta;
        let mut bends: Vec<_> =
            self.lines.iter().map(leaves).filter(|rate| rate.is_finite() && *rate > 0.0).collect();
        crate::order::sort_by(&mut bends, f64::total_cmp);
        for of in [Self::interest, Self::left_for_holders] {
            bends.extend(self.crossings(&bends, of));
            crate::order::sort_by(&mut bends, f64::total_cmp);
        }
        bends
    }

    /// Where a figure that is straight between the bends passes nought.
    fn crossings(&self, bends: &[f64], of: impl Fn(&Self, f64) -> f64) -> Vec<f64> {
        let last = bends.last().copied().unwrap_or(0.0);
        let ends = bends.iter().copied().chain([last + 1.0]);
        let starts = std::iter::once(0.0).chain(bends.iter().copied());
        starts
            .zip(ends)
            .filter_map(|(low, high)| {
                let (below, above) = (of(self, low), of(self, high));
                let rate = low - below * (high - low) / (above - below);
                // Beyond the last bend the line goes on.
                let is_within = rate > low && (rate < high || low == last);
                (is_within && rate.is_finite()).then_some(rate)
            })
            .collect()
    }
}

fn lines<N: Number>(inputs: &Inputs<N>, amount: impl Fn(Class) -> f64) -> Vec<EarningLine> {
    let yields = &inputs.yields;
    let line = |amount: f64, curve: &crate::model::Yield<N>| EarningLine {
        amount,
        beta: curve.beta().to_f64(),
        spread: curve.spread().to_f64(),
        is_book: false,
    };
    let cash = amount(Class::Cash);
    vec![
        line(cash.max(0.0), &yields.cash),
        // An overdraft costs what bills earn.
        line(cash.min(0.0), &yields.bills),
        line(amount(Class::Repo), &yields.repo),
        line(amount(Class::Fund), &yields.fund),
        EarningLine { is_book: true, ..line(amount(Class::Bills), &yields.bills) },
        line(amount(Class::Paper), &yields.paper),
        line(amount(Class::Loans), &yields.loans),
        line(amount(Class::Other), &yields.other),
    ]
}

/// The answer where profit at a rate of nought is not negative.
fn at_zero(balance: &Balance) -> Option<BreakEven> {
    let is_nothing = |rate: f64| balance.profit(rate).abs() <= HALF_CENT;
    let bends = balance.bends();
    let beyond = bends.last().map_or(1.0, |last| last + 1.0);
    match balance.profit(0.0) {
        profit if profit > HALF_CENT => Some(BreakEven::Always),
        profit if profit < -HALF_CENT => None,
        _ if bends.into_iter().chain([beyond]).all(is_nothing) => Some(BreakEven::Nothing),
        _ => Some(BreakEven::Zero),
    }
}

/// Break-even by the closed form, piece by piece between the bends.
pub fn break_even_closed(balance: &Balance) -> BreakEven {
    if let Some(found) = at_zero(balance) {
        return found;
    }
    let mut low = 0.0;
    for high in balance.bends() {
        if balance.profit(high) >= 0.0 {
            return BreakEven::at(root(balance, low, high));
        }
        low = high;
    }
    // Beyond the last bend profit is a straight line for good.
    let slope = balance.profit(low + 1.0) - balance.profit(low);
    if slope > 0.0 { BreakEven::at(root(balance, low, low + 1.0)) } else { BreakEven::Never }
}

/// Where the straight line through two points of profit crosses nought.
fn root(balance: &Balance, low: f64, high: f64) -> f64 {
    let (below, above) = (balance.profit(low), balance.profit(high));
    low - below * (high - low) / (above - below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::Scenario;

    fn balance(words: &str) -> Balance {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        Balance::new(&project::<f64>(&Scenario::from_pairs(pairs).0))
    }

    fn at(words: &str, percent: f64) {
        let found = break_even_closed(&balance(words));
        let BreakEven::At { rate } = found else { panic!("{found:?}") };
        assert!((rate - percent).abs() < 1e-9, "{rate}");
    }

    #[test]
    fn by_hand() {
        // 100 bn of bills, 1 bn of costs: one per cent.
        at("tokens=100bn other_cost=1bn", 1.0);
        // Half goes to partners: two per cent.
        at("tokens=100bn other_cost=1bn partner_share=50", 2.0);
        // Loans at a fixed 5 % on a tenth earn half of it; bills earn the rest.
        at("tokens=100bn other_cost=1bn loans=10 loans_beta=0 loans_spread=5", 0.5 / 0.9);
        // Bills earn nothing below one per cent.
        at("tokens=100bn other_cost=1bn bills_spread=-1", 2.0);
    }

    #[test]
    fn always_and_never() {
        for (words, answer) in [
            ("tokens=1bn other_income=2m other_cost=1m", BreakEven::Always),
            ("tokens=1bn", BreakEven::Zero),
            ("tokens=1bn gold=100", BreakEven::Nothing),
            ("", BreakEven::Nothing),
            // Bills that earn nothing below two per cent.
            ("tokens=1bn bills_spread=-2", BreakEven::Zero),
        ] {
            assert_eq!(break_even_closed(&balance(words)), answer, "{words}");
        }
        for words in ["tokens=1bn other_cost=1 holder_share=100", "other_cost=1"] {
            assert_eq!(break_even_closed(&balance(words)), BreakEven::Never);
        }
    }

    #[test]
    fn tokens_that_pay_for_the_company() {
        let four_percent = [(0.04, 1.0)];
        let found = balance("tokens=1bn other_cost=20m").break_even_tokens(&four_percent);
        assert!((found.unwrap() - 500e6).abs() < 1e-3);
        assert_eq!(balance("tokens=1bn holder_share=100").break_even_tokens(&four_percent), None);
        assert_eq!(balance("other_cost=1").break_even_tokens(&four_percent), None);
    }

    #[test]
    fn holders_who_get_a_share_of_what_is_left() {
        // A tenth of the interest is the issuer's: ten times the rate.
        at("tokens=100bn other_cost=1bn holder_basis=income holder_share=90", 10.0);
        // Partners take half first; of the rest holders take half.
        at("tokens=100bn other_cost=1bn holder_basis=income holder_share=50 partner_share=50", 4.0);
        // The issuer keeps 1.5 % of tokens before holders get anything, and needs 1 % of it.
        at("tokens=100bn other_cost=1bn holder_basis=rest holder_fee=1.5", 1.0);
        let too_little = balance("tokens=100bn other_cost=1bn holder_basis=rest holder_fee=0.5");
        assert_eq!(break_even_closed(&too_little), BreakEven::Never);
        let fee = balance("tokens=100bn holder_basis=rest holder_fee=0.5").profit(0.04);
        assert!((fee - 0.5e9).abs() < 1e-3);
    }

    #[test]
    fn a_fall_is_held_at_nought() {
        let rates = [(0.005, 1.0)];
        let bills = balance("tokens=1bn");
        assert!((bills.income_change(&rates, 0.01) - 10e6).abs() < 1e-3);
        assert!((bills.income_change(&rates, -0.01) + 5e6).abs() < 1e-3);
    }
}
