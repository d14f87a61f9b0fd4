//! The key figures of the page, a row each: what a run answers, or why there is no answer, and
//! what stands beside it.
//!
//! Amounts are those of [`KeyFigures`]; nothing is computed twice. Not here: words, and where a
//! figure stands.

use super::bets_due::BetsFate;
use super::constant::BreakEven;
use super::key_figure::KeyFigures;
use super::run::Run;
use crate::model::Period;
use crate::scenario::{Parameter, Unit};
use crate::unit::{Exact, Month, Number};

/// What a figure is measured in: so it is written and compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MetricUnit {
    /// USD.
    Money,
    /// USD, an amount that is a change itself.
    Change,
    /// Percent a year.
    Percent,
    /// Months.
    Months,
}

/// Figures: `Name "stable name" unit, what a run answers;`.
macro_rules! metrics {
    ($($(#[$meaning:meta])* $name:ident $key:literal $unit:ident $answer:ident;)*) => {
        /// A key figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Metric { $($(#[$meaning])* $name,)* }

        impl Metric {
            /// Every figure, in the order of the strip.
            pub(crate) const ALL: [Self; [$($key),*].len()] = [$(Self::$name),*];

            /// Its stable name in the summary.
            pub(crate) fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// What it is measured in.
            pub(crate) fn unit(self) -> MetricUnit {
                match self { $(Self::$name => MetricUnit::$unit,)* }
            }

            /// The unit in which it is typed.
            pub(crate) fn typed_unit(self) -> Unit {
                match self.unit() {
                    MetricUnit::Money | MetricUnit::Change => Unit::Usd,
                    MetricUnit::Percent => Unit::PercentAYear,
                    MetricUnit::Months => Unit::Months,
                }
            }

            /// The figure of a stable name.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|metric| metric.key() == key)
            }

            /// What a run answers, in the year that it shows.
            pub fn of(self, run: &Run) -> Answer {
                match self { $(Self::$name => $answer(run, &run.of_year),)* }
            }
        }
    };
}

metrics! {
    /// Gross interest.
    ReserveIncome "reserve_income" Money interest;
    /// Net operating profit.
    Profit "profit" Money profit;
    /// The same over people.
    ProfitPerEmployee "profit_per_employee" Money each;
    /// The rate at which it is nought.
    BreakEvenRate "break_even_rate" Percent break_even;
    /// The cushion at the end.
    Excess "excess" Money excess;
    /// What a point of rate does to the interest.
    IncomePer100Bp "income_per_100bp" Change one_point;
    /// What the bets are in months of profit.
    MonthsToPayBets "months_to_pay_bets" Months bets;
}

/// What a figure says of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The number, or why there is none.
    pub value: Result<f64, NoAnswer>,
    /// Compared where the number itself has hardly moved.
    pub second: Option<f64>,
    /// What it is called here, where that is not its name.
    pub label: Option<MetricLabel>,
    /// What stands beside it; where nothing does, the reason.
    pub context: Option<Context>,
}

/// Why a figure has no number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoAnswer {
    /// It does not exist, as its context says.
    None,
    /// No rate is the break-even.
    NoRate(BreakEven),
}

/// What a figure is called where it speaks of other months or of the opening reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the texts of a case say what its fields are")]
pub enum MetricLabel {
    InterestOfNext { months: u32 },
    InterestIn { month: Month },
    InterestFrom { first: Month, last: Month },
    EachAYear,
    BreakEvenOnOpening,
    CushionIn { month: Month },
}

/// What stands beside a figure. Amounts in USD, shares and rates in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the texts of a case say what its fields are")]
pub enum Context {
    OfTokens { percent: f64, is_a_year: bool },
    CushionOfTokens { percent: f64 },
    NoTokens,
    Loss { months: u32 },
    OfInterest { percent: f64 },
    NoInterest,
    People { people: f64 },
    Nobody,
    ThisRate,
    Below { points: f64, rate: f64 },
    Above { points: f64, rate: f64 },
    PointLess { usd: f64 },
    PointLessOver { usd: f64, months: u32 },
    NoBets,
    NoProfitPays { usd: f64 },
    AlreadyPaid { usd: f64 },
    ToPay { usd: f64 },
    PaidAnyway { usd: f64, is_on_time: bool },
    InPart { part: f64, usd: f64 },
}

impl Metric {
    /// The number that the figures of a period hold, without what stands beside it.
    pub(super) fn number(self, figures: &KeyFigures) -> Option<f64> {
        match self {
            Self::ReserveIncome => Some(figures.reserve_income),
            Self::Profit => Some(figures.profit),
            Self::ProfitPerEmployee => figures.profit_per_employee,
            Self::BreakEvenRate => match figures.break_even {
                BreakEven::At { rate } => Some(rate),
                _ => None,
            },
            Self::Excess => Some(figures.excess),
            Self::IncomePer100Bp => Some(figures.income_per_100bp),
            Self::MonthsToPayBets => match figures.bets_fate {
                BetsFate::None if figures.bets_paid_before <= 0.0 => None,
                BetsFate::None => figures.months_to_pay_bets.and_then(|_| figures.months_repaid()),
                _ => figures.months_to_pay_bets,
            },
        }
    }
}

impl Answer {
    fn new(value: f64, context: Context) -> Self {
        Self { value: Ok(value), second: None, label: None, context: Some(context) }
    }

    fn or_none(value: Option<f64>, context: Context) -> Self {
        Self { value: value.ok_or(NoAnswer::None), ..Self::new(0.0, context) }
    }

    fn called(self, label: Option<MetricLabel>) -> Self {
        Self { label, ..self }
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole * 100.0)
}

fn period(of: &Run) -> Period<'_, Exact> {
    of.projection.period(of.scenario.year())
}

fn interest(of: &Run, figures: &KeyFigures) -> Answer {
    let period = period(of);
    let months = figures.month_count();
    let is_a_year = months != 12;
    let tokens = figures.mean_tokens * figures.years;
    let context = share(figures.reserve_income, tokens)
        .map_or(Context::NoTokens, |percent| Context::OfTokens { percent, is_a_year });
    let label = match period.rows {
        [] => None,
        _ if period.before == 0 => is_a_year.then_some(MetricLabel::InterestOfNext { months }),
        [only] => Some(MetricLabel::InterestIn { month: only.date }),
        [first, .., last] => Some(MetricLabel::InterestFrom { first: first.date, last: last.date }),
    };
    Answer::new(figures.reserve_income, context).called(label)
}

fn profit(_: &Run, figures: &KeyFigures) -> Answer {
    let context = match share(figures.profit, figures.reserve_income) {
        _ if figures.is_loss() => Context::Loss { months: figures.month_count() },
        Some(percent) => Context::OfInterest { percent },
        None => Context::NoInterest,
    };
    Answer::new(figures.profit, context)
}

fn each(of: &Run, figures: &KeyFigures) -> Answer {
    let people = f64::from_decimal(of.scenario.number(Parameter::Staff));
    let each = figures.profit_per_employee;
    let context = if each.is_some() { Context::People { people } } else { Context::Nobody };
    let label = period(of).is_whole.then_some(MetricLabel::EachAYear);
    Answer::or_none(each, context).called(label)
}

fn break_even(_: &Run, figures: &KeyFigures) -> Answer {
    let rate = figures.mean_rate;
    let label = (!figures.is_still).then_some(MetricLabel::BreakEvenOnOpening);
    let BreakEven::At { rate: even } = figures.break_even else {
        let value = Err(NoAnswer::NoRate(figures.break_even));
        return Answer { value, second: None, label, context: None };
    };
    let context = match rate - even {
        points if points.abs() < 0.005 => Context::ThisRate,
        points if points > 0.0 => Context::Below { points, rate },
        points => Context::Above { points: -points, rate },
    };
    Answer::new(even, context).called(label)
}

fn excess(of: &Run, figures: &KeyFigures) -> Answer {
    let context = figures
        .excess_ratio
        .map_or(Context::NoTokens, |percent| Context::CushionOfTokens { percent });
    let last = period(of).rows.last();
    let label = last.map(|row| MetricLabel::CushionIn { month: row.date });
    Answer::new(figures.excess, context).called(label)
}

/// One point of rate on the balance at the start: of the run shown it is another.
fn one_point(_: &Run, figures: &KeyFigures) -> Answer {
    let usd = figures.income_per_100bp_down;
    let context = match figures.month_count() {
        12 => Context::PointLess { usd },
        months => Context::PointLessOver { usd, months },
    };
    Answer { second: Some(usd), ..Answer::new(figures.income_per_100bp, context) }
}

fn bets(_: &Run, figures: &KeyFigures) -> Answer {
    let (usd, before) = (figures.bets_unpaid, figures.bets_paid_before);
    let (value, context) = match (figures.bets_fate, figures.months_to_pay_bets) {
        (BetsFate::None, _) if before <= 0.0 => (None, Context::NoBets),
        (BetsFate::None, None) => (None, Context::NoProfitPays { usd: before }),
        (BetsFate::None, Some(_)) => {
            (figures.months_repaid(), Context::AlreadyPaid { usd: before })
        }
        (_, Some(months)) => (Some(months), Context::ToPay { usd }),
        (BetsFate::OnTime, None) => (None, Context::PaidAnyway { usd, is_on_time: true }),
        (BetsFate::Late, None) => (None, Context::PaidAnyway { usd, is_on_time: false }),
        (BetsFate::InPart(part), None) => (None, Context::InPart { part, usd }),
        (BetsFate::Unpaid | BetsFate::Later, None) => (None, Context::NoProfitPays { usd }),
    };
    Answer::or_none(value, context)
}
