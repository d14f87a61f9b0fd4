//! What comes back of a bet, month by month; the same inside the reserve and outside.
//!
//! A bet begins in the month in which the last of it is paid; where that is later than set, its
//! exit, maturity or life moves by as many months. Everything else follows from the month after.
//!
//! | kind | each month | at the end | carried at |
//! |---|---|---|---|
//! | equity | – | amount · multiple at exit | cost until exit |
//! | loan | coupon · days / days of the year on what is lent | the principal at maturity | principal |
//! | compute | units · (hours · utilisation · price − hours · power), by days, for its life | – | amount · months left / life |
//! | grant | – | – | nothing |
//!
//! A lost stake returns nothing at exit; a lost loan pays no coupon and its recovery at maturity;
//! lost machines earn nothing and cost nothing to run. *Expected* weights each flow by the chance;
//! machines and grants have no chance and count as a success. An exit is a month after the
//! payment at the earliest. Not here: how it was paid ([`super::payment`]); who pays and when
//! ([`super::uses`]).

use rust_decimal::Decimal;

use crate::scenario::{Bet, Ends, Outcome, Terms};
use crate::unit::{AnnualRate, Month, Number, Ratio, Usd, YearPart};

/// What a bet gives, with its ending taken into account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Returns<N> {
    /// One payment a number of months after the bet begins, USD.
    Stake {
        /// Proceeds at exit.
        proceeds: Usd<N>,
        /// Months to exit, from 1.
        term: i32,
    },
    /// A coupon and one payment at maturity.
    Loan {
        /// Coupon a year.
        coupon: AnnualRate<N>,
        /// What comes back at maturity.
        back: Usd<N>,
        /// Months to maturity, from 1.
        term: i32,
    },
    /// Running cash by days for a number of months.
    Machines {
        /// Rent less power and hosting a year; negative where they cost more than they earn.
        running: Usd<N>,
        /// Months they run and are written off over, from 1.
        life: i32,
    },
    /// Nothing.
    Nothing,
}

/// What a bet did in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BetFlow<N> {
    /// Paid for it.
    pub paid: Usd<N>,
    /// Coupon or net running cash.
    pub income: Usd<N>,
    /// Proceeds of an exit or of maturity.
    pub proceeds: Usd<N>,
    /// Carrying value at the close.
    pub value: Usd<N>,
}

impl<N: Number> BetFlow<N> {
    /// All cash that came back.
    pub fn back(&self) -> Usd<N> {
        self.income + self.proceeds
    }
}

impl<N: Number> Returns<N> {
    /// What a bet of a scenario gives; `scale` multiplies every amount.
    pub(super) fn new(bet: &Bet, outcome: Outcome, amount: Usd<N>, scale: Ratio<N>) -> Self {
        let success = |chance: Decimal| chance_of_success(bet.ends, outcome, chance);
        let share = |percent: Decimal| Ratio::post(Ratio::<N>::from_percent(percent).number());
        let term = |exit: Month| exit.since(bet.month).max(1);
        match &bet.terms {
            Terms::Equity { multiple, exit, chance, .. } => {
                let multiple = share(*multiple * success(*chance));
                Self::Stake { proceeds: amount.times(multiple), term: term(*exit) }
            }
            Terms::Loan { coupon, exit, recovery, chance, .. } => {
                let success = success(*chance);
                let lost = Decimal::ONE_HUNDRED - success;
                let back = success + lost * *recovery / Decimal::ONE_HUNDRED;
                let coupon = *coupon * success / Decimal::ONE_HUNDRED;
                Self::Loan {
                    coupon: AnnualRate::post(AnnualRate::<N>::from_percent(coupon).number()),
                    back: amount.times(share(back)),
                    term: term(*exit),
                }
            }
            Terms::Compute { units, hours, utilisation, price, power, life, .. } => {
                let rented = *utilisation * *price / Decimal::ONE_HUNDRED - *power;
                let yearly = units.checked_mul(*hours).and_then(|hours| hours.checked_mul(rented));
                let yearly = yearly.unwrap_or_default() * (success(Decimal::ONE_HUNDRED))
                    / Decimal::ONE_HUNDRED;
                Self::Machines {
                    running: Usd::post(N::from_decimal(yearly)).times(scale),
                    life: i32::try_from(*life).unwrap_or(1).max(1),
                }
            }
            Terms::Grant { .. } => Self::Nothing,
        }
    }

    /// The last month after its beginning in which anything happens.
    pub fn end(&self) -> i32 {
        match self {
            Self::Stake { term, .. } | Self::Loan { term, .. } => *term,
            Self::Machines { life, .. } => *life,
            Self::Nothing => 0,
        }
    }

    /// Value a number of months after the bet began, of what was paid for it.
    pub(super) fn value(&self, paid: Usd<N>, months: i32) -> Usd<N> {
        let left = u32::try_from(self.end() - months).unwrap_or(0);
        match self {
            Self::Stake { .. } | Self::Loan { .. } if left > 0 => paid,
            Self::Stake { .. } | Self::Loan { .. } | Self::Nothing => Usd::ZERO,
            Self::Machines { life, .. } => {
                let life = u32::try_from(*life).unwrap_or(1);
                paid.repeated(left.min(life)).spread(life)
            }
        }
    }

    /// Income and proceeds in a month, of what was carried at its opening; `months` since the
    /// bet began, `None` while it is not paid in full.
    pub(super) fn back(&self, carried: Usd<N>, months: Option<i32>, part: YearPart) -> [Usd<N>; 2] {
        let ends = |term: i32| months == Some(term);
        match *self {
            Self::Stake { proceeds, term } if ends(term) => [Usd::ZERO, proceeds],
            Self::Loan { coupon, back, term } => {
                let proceeds = if ends(term) { back } else { Usd::ZERO };
                [carried.accrue(coupon, part), proceeds]
            }
            Self::Machines { running, life }
                if months.is_some_and(|months| (1..=life).contains(&months)) =>
            {
                [running.prorate(part), Usd::ZERO]
            }
            _ => [Usd::ZERO; 2],
        }
    }
}

/// The chance of success as the outcome takes it, in percent.
fn chance_of_success(ends: Ends, outcome: Outcome, chance: Decimal) -> Decimal {
    let (all, none) = (Decimal::ONE_HUNDRED, Decimal::ZERO);
    match (outcome, ends) {
        (Outcome::Foresight, _) | (Outcome::AsSet, Ends::Success) => all,
        (Outcome::Tuition, _) | (Outcome::AsSet, Ends::Failure) => none,
        (Outcome::Expected, _) | (Outcome::AsSet, Ends::Expected) => chance,
    }
}
