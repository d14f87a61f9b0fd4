//! The reserve in a run: what can be sold or falls due on each day, and at which price. USD.
//!
//! | class | is cash | price |
//! |---|---|---|
//! | cash | at once, but for what is stuck at a failed bank | 1 |
//! | repo | from the day it falls due | 1 |
//! | funds | from the first day, or the day after their gate | 1 |
//! | bills | as they fall due, evenly over 2·WAM days, or sold up to a limit a day | below |
//! | paper, shares, loans, other | from their own day on, all at once | 1 − haircut |
//! | gold, bitcoin | up to a limit a day | 1 − haircut |
//!
//! Bills are sold across all maturities alike, m = (2·WAM − day)/2 days on average. Own sales within five days
//! move their yield y by Δ = impact · sold / 3.5 bn, so that they fetch (1 + y·m) / (1 + (y + Δ)·m)
//! of their value, m in years of 365 days. Bills with a WAM of nought are due at once. Interest, the
//! issuer's own costs and changes of price are no part of the few days of a run. Not here: who asks
//! for how much.

use crate::model::Projection;
use crate::scenario::{Class, Parameter, SaleOrder, Scenario};
use crate::unit::{Exact, Number};

/// Bills whose sale within five days moves their yield by the impact, USD.
const IMPACT_LOT: f64 = 3.5e9;
/// Days over which own sales of bills are counted together.
const IMPACT_DAYS: u32 = 5;
/// Days in the year of a maturity.
const YEAR: f64 = 365.0;

/// What turns into cash first, as the ledger pays.
const LIQUID_FIRST: [Class; 10] = Class::ALL;
/// What may fall is sold before what keeps its price.
const VOLATILE_FIRST: [Class; 10] = [
    Class::Bitcoin,
    Class::Gold,
    Class::Equities,
    Class::Cash,
    Class::Repo,
    Class::Fund,
    Class::Bills,
    Class::Paper,
    Class::Loans,
    Class::Other,
];

/// A number for each class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ByClass([f64; Class::ALL.len()]);

impl ByClass {
    /// A number for each class.
    pub(crate) fn new(of: impl Fn(Class) -> f64) -> Self {
        Self(Class::ALL.map(of))
    }

    /// That of a class.
    pub fn of(&self, class: Class) -> f64 {
        self.0.get(class as usize).copied().unwrap_or_default()
    }

    /// All of them.
    pub fn sum(&self) -> f64 {
        self.0.iter().sum()
    }

    fn add(&mut self, class: Class, amount: f64) {
        if let Some(of) = self.0.get_mut(class as usize) {
            *of += amount;
        }
    }
}

/// On which terms each class turns into cash.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CashTerms {
    /// Days until it can be sold or falls due.
    pub(crate) days: ByClass,
    /// What is left of a dollar of it.
    pub(crate) keeps: ByClass,
    /// What can be sold a day.
    pub(crate) daily: ByClass,
    /// What is held, USD, an overdraft below nought.
    pub(crate) held: ByClass,
    /// Cash that cannot be paid out.
    pub(crate) frozen: f64,
    /// Weighted average maturity of bills, days.
    pub(crate) wam: f64,
    /// Yield of bills, a fraction a year.
    pub(crate) bill_yield: f64,
    /// Rise of that yield for each dollar sold within five days, a fraction a year.
    pub(crate) impact: f64,
}

impl CashTerms {
    /// The terms of a scenario, with what its ledger holds at the start.
    pub(crate) fn new(scenario: &Scenario, projection: &Projection<Exact>) -> Self {
        let number = |parameter| f64::from_decimal(scenario.number(parameter));
        let share = |parameter| number(parameter) / 100.0;
        let held = &projection.opening.holdings;
        let days = |class| match class {
            Class::Cash | Class::Bills => 0.0,
            Class::Repo => number(Parameter::RepoDays),
            Class::Fund => 1.0 + number(Parameter::FundGate),
            Class::Paper => number(Parameter::PaperDays),
            Class::Gold | Class::Bitcoin => 1.0,
            Class::Equities => number(Parameter::EquitiesDays),
            Class::Loans => number(Parameter::LoansDays),
            Class::Other => number(Parameter::OtherDays),
        };
        let haircut = |class| match class {
            Class::Cash | Class::Repo | Class::Fund | Class::Bills => 0.0,
            Class::Paper => share(Parameter::PaperHaircut),
            Class::Gold => share(Parameter::GoldHaircut),
            Class::Bitcoin => share(Parameter::BitcoinHaircut),
            Class::Equities => share(Parameter::EquitiesHaircut),
            Class::Loans => share(Parameter::LoansHaircut),
            Class::Other => share(Parameter::OtherHaircut),
        };
        let daily = |class| match class {
            Class::Bills => number(Parameter::BillsDaily),
            Class::Gold => number(Parameter::GoldDaily),
            Class::Bitcoin => number(Parameter::BitcoinDaily),
            _ => f64::INFINITY,
        };
        Self {
            days: ByClass::new(days),
            keeps: ByClass::new(|class| 1.0 - haircut(class)),
            daily: ByClass::new(daily),
            held: ByClass::new(|class| held.of(class).to_f64()),
            frozen: held.cash.to_f64().max(0.0) * share(Parameter::StressFrozen),
            wam: number(Parameter::BillsWam),
            bill_yield: projection.opening.ladder.number().to_f64(),
            impact: number(Parameter::BillsImpact) / 1e4 / IMPACT_LOT,
        }
    }

    /// What bills fetch of their value, sold `days` before they fall due once so much has been sold
    /// within five days.
    pub(crate) fn bill_price(&self, days: f64, sold: f64) -> f64 {
        let years = days.max(0.0) / YEAR;
        let still = 1.0 + self.bill_yield * years;
        still / (still + self.impact * sold * years)
    }

    /// Days for which own sales count together, at most those that have passed.
    pub(crate) fn impact_days(day: f64) -> f64 {
        day.min(f64::from(IMPACT_DAYS))
    }

    /// What of a class that is no bill can be paid out on a day at most, before its haircut.
    fn ready(&self, class: Class, held: f64, day: u32) -> f64 {
        let frozen = if class == Class::Cash { self.frozen } else { 0.0 };
        let is_ready = f64::from(day) >= self.days.of(class) && self.keeps.of(class) > 0.0;
        if is_ready { (held - frozen).max(0.0) } else { 0.0 }
    }
}

/// The reserve on a day of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DayBook<'a> {
    terms: &'a CashTerms,
    order: SaleOrder,
    /// Days that have passed.
    pub(crate) day: u32,
    /// What is held of each class, at its value.
    pub(crate) held: ByClass,
    /// Bills among them that have fallen due.
    due: f64,
    /// What has been sold today.
    sold: ByClass,
    /// Bills sold today and on the four days before.
    recent: [f64; IMPACT_DAYS as usize],
}

impl<'a> DayBook<'a> {
    /// The reserve before the first day.
    pub(crate) fn new(terms: &'a CashTerms, order: SaleOrder) -> Self {
        let held = terms.held;
        let due = if terms.wam > 0.0 { 0.0 } else { held.of(Class::Bills) };
        let (sold, recent) = (ByClass::default(), [0.0; IMPACT_DAYS as usize]);
        Self { terms, order, day: 0, held, due, sold, recent }
    }

    /// A day passes: bills fall due.
    pub(crate) fn pass(&mut self) {
        let left = 2.0 * self.terms.wam - f64::from(self.day);
        let running = self.held.of(Class::Bills) - self.due;
        self.due += if left > 1.0 { running / left } else { running };
        self.day += 1;
        self.sold = ByClass::default();
        self.recent.rotate_right(1);
        let [today, ..] = &mut self.recent;
        *today = 0.0;
    }

    /// Raises what is due, as far as it goes, in the order of sale; gives what came of each class.
    pub(crate) fn raise(&mut self, due: f64) -> ByClass {
        let mut raised = ByClass::default();
        let mut missing = due;
        if self.order == SaleOrder::ProRata {
            let parts = ByClass::new(|class| self.ready(class));
            let all = parts.sum();
            for class in LIQUID_FIRST {
                if all > 0.0 {
                    let cash = self.sell(class, due * parts.of(class) / all);
                    raised.add(class, cash);
                    missing -= cash;
                }
            }
        }
        let order = match self.order {
            SaleOrder::LiquidFirst | SaleOrder::ProRata => &LIQUID_FIRST,
            SaleOrder::VolatileFirst => &VOLATILE_FIRST,
        };
        for class in order {
            if missing <= 0.0 {
                break;
            }
            let cash = self.sell(*class, missing);
            raised.add(*class, cash);
            missing -= cash;
        }
        raised
    }

    /// What of a class could be paid out today if there were no limit a day.
    fn ready(&self, class: Class) -> f64 {
        match class {
            Class::Bills if self.day == 0 || self.terms.daily.of(class) <= 0.0 => self.due,
            Class::Bills => self.held.of(class),
            _ => self.terms.ready(class, self.held.of(class), self.day),
        }
    }

    /// Sells of a class what is missing, as far as it goes; gives what it fetches.
    fn sell(&mut self, class: Class, missing: f64) -> f64 {
        if missing <= 0.0 {
            return 0.0;
        }
        if class == Class::Bills {
            return self.sell_bills(missing);
        }
        let keeps = self.terms.keeps.of(class);
        let room = self.terms.daily.of(class) - self.sold.of(class);
        let most = self.ready(class).min(room).max(0.0);
        if most * keeps <= missing {
            self.take(class, most);
            return most * keeps;
        }
        self.take(class, missing / keeps);
        missing
    }

    /// Bills that have fallen due pay first, then others are sold.
    fn sell_bills(&mut self, missing: f64) -> f64 {
        let from_due = self.due.min(missing).max(0.0);
        self.due -= from_due;
        self.held.add(Class::Bills, -from_due);
        let missing = missing - from_due;
        let room = self.terms.daily.of(Class::Bills) - self.sold.of(Class::Bills);
        let running = self.held.of(Class::Bills) - self.due;
        let most = if self.day == 0 { 0.0 } else { running.min(room).max(0.0) };
        if missing <= 0.0 || most <= 0.0 {
            return from_due;
        }
        let days = (2.0 * self.terms.wam - f64::from(self.day)).max(0.0) / 2.0;
        let before: f64 = self.recent.iter().sum();
        let whole = most * self.terms.bill_price(days, before + most);
        let (sold, cash) = if whole <= missing {
            (most, whole)
        } else {
            (self.bills_for(missing, days, before).min(most), missing)
        };
        self.take(Class::Bills, sold);
        let [today, ..] = &mut self.recent;
        *today += sold;
        from_due + cash
    }

    /// Bills whose sale fetches an amount: x with x·price(before + x) = amount.
    fn bills_for(&self, amount: f64, days: f64, before: f64) -> f64 {
        let years = days / YEAR;
        let still = 1.0 + self.terms.bill_yield * years;
        let slope = self.terms.impact * years;
        let rest = still - amount * slope;
        if rest > 0.0 { amount * (still + slope * before) / rest } else { f64::INFINITY }
    }

    fn take(&mut self, class: Class, amount: f64) {
        self.held.add(class, -amount);
        self.sold.add(class, amount);
    }

    /// The next day on which something more may be paid out, while nothing is today; `None` where
    /// that day never comes.
    pub(crate) fn next_ready(&self) -> Option<u32> {
        let bills = self.held.of(Class::Bills) - self.due;
        let is_running = bills > 0.0 && f64::from(self.day) < 2.0 * self.terms.wam;
        if is_running {
            return Some(self.day + 1);
        }
        let is_later = |class: &Class| {
            self.held.of(*class) > 0.0
                && self.terms.keeps.of(*class) > 0.0
                && self.terms.daily.of(*class) > 0.0
        };
        let days = Class::ALL.into_iter().filter(is_later).map(|class| self.terms.days.of(class));
        let later = days.filter(|days| *days > f64::from(self.day)).reduce(f64::min);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 3650")]
        later.map(|days| days.ceil() as u32)
    }

    /// Moves on to a day before which nothing falls due and nothing can be sold.
    pub(crate) fn skip_to(&mut self, day: u32) {
        self.day = self.day.max(day.saturating_sub(1));
        self.pass();
    }
}
