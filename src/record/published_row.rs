//! How a row of the record is made, and the links of the scenarios that stand for published books.
//!
//! Not here: the rows ([`super::published`]).

use super::published_kind::{
    Machine, MarkedHolding, OpeningItem, Publication, Quarter, Reckoning, RecordDate, SplitPart,
    StepItem, Tolerance, Topic,
};
use crate::scenario::Grade::{self, A, B};
use crate::unit::Month;

use Reckoning as R;
use Topic as T;

/// A figure on record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedFigure {
    /// Permanent id.
    pub id: &'static str,
    /// What it is a figure of; unit and whether ours must meet it follow from that.
    pub topic: Topic,
    /// What it speaks of.
    pub date: RecordDate,
    /// The figure: USD or percent.
    pub published: f64,
    /// How near ours must come.
    pub tolerance: Tolerance,
    /// Whom it is by.
    pub source: Publication,
    /// How sure it is.
    pub(crate) grade: Grade,
    /// What ours is worked out from.
    pub reckoning: Reckoning,
}

pub(super) const CIRCLE_Q3_25: Publication = circle(2025, 3);

/// Two quarters of exposure, 113 to 126.8 bn, at the mean of their bills, 4.22 % discount.
pub(super) const HALF_2025: &str = "preset=tether-2026-06&bets=none&start=2025-01&months=6&tokens=113bn\
    &tokens_path=0:113bn,3:120bn,6:126.8bn&rate=4.3247&bills_wam=0&buffer=0&other_liabilities=0&cash=0\
    &repo=0&gold=0&bitcoin=0&equities=0&loans=0&other=0&staff=0&other_cost=0&custody=0&tax=0&floor=0\
    &bitcoin_share=0";
/// The exposure of five reports, 80.3 to 113 bn, at the recorded bill of each month.
pub(super) const HOLDINGS_2024: &str = "preset=tether-2026-06&bets=none&start=2024-01&months=12&tokens=80.3bn\
    &tokens_path=0:80.3bn,3:90.87bn,6:97.6bn,9:102bn,12:113bn&path=history&history_from=2024-01\
    &bills_wam=0&buffer=0&other_liabilities=0&cash=0&repo=0&gold=0&bitcoin=0&equities=0&loans=0&other=0\
    &staff=0&other_cost=0&custody=0&tax=0&floor=0&bitcoin_share=0";
/// 5.4 of 110.3 bn in bitcoin, which falls from 71,313 to 62,686 USD.
pub(super) const BITCOIN_2024: &str = "preset=tether-2026-06&bets=none&start=2024-04&months=1&tokens=104bn\
    &other_liabilities=0&buffer=6.057692&cash=0&repo=0&gold=0&bitcoin=4.895739&equities=0&loans=0&other=0\
    &bitcoin_share=0&shock_month=1&bitcoin_shock=12.097373";
/// 3.65 bn of gold in March 2024 and 0.165 gained since, through three months from a mean of 2,326
/// USD in June to 2,571 in September: 49.2689 % a year.
pub(super) const GOLD_2024: &str = "preset=tether-2026-06&bets=none&start=2024-07&months=3&tokens=112.395bn\
    &other_liabilities=707m&buffer=4.745762&cash=0&repo=0&gold=3.221149&bitcoin=0&equities=0&loans=0\
    &other=0&bitcoin_share=0&gold_return=49.2689";
/// Assets 192.878, tokens 186.540 bn: repo 24.8, gold 17.45, bitcoin 8.43, loans 17.04, cash 0.034,
/// other 2.824, the rest bills.
pub(super) const BOOK_2025: &str = "preset=tether-2026-06&bets=none&start=2026-01&tokens=186.54bn\
    &other_liabilities=0&buffer=3.397663&cash=0.017628&repo=12.857869&gold=9.04717&bitcoin=4.370638\
    &equities=0&loans=8.8346&other=1.464138";
pub(super) const BOOK_2026: &str = "preset=tether-2026-06";
/// Assets 181.22, liabilities 174.45 bn: gold 12.9, bitcoin 9.9, Treasuries 135, and what is left,
/// 23.42, as other assets.
pub(super) const BOOK_SP: &str = "preset=tether-2026-06&bets=none&start=2025-10&tokens=174.4bn\
    &other_liabilities=50m&buffer=3.881881&cash=0&repo=0&gold=7.118419&bitcoin=5.462973&equities=0&loans=0\
    &other=12.923518";

/// Gold of the first quarter's end, about 20 bn, from its closing price to what the report of June
/// implies: 18.838 bn for 146.2 tonnes.
pub(super) const GOLD_2026: MarkedHolding = MarkedHolding { usd: 20e9, from: 4_647.6, to: 4_008.0 };
/// Bitcoin, about 7 bn, from its closing price to 5.802 bn for 98,933.
pub(super) const BITCOIN_2026: MarkedHolding =
    MarkedHolding { usd: 7e9, from: 68_233.0, to: 58_645.75 };

#[expect(clippy::too_many_arguments, reason = "a row of a table")]
pub(super) const fn row(
    id: &'static str,
    topic: Topic,
    date: RecordDate,
    published: f64,
    tolerance: Tolerance,
    source: Publication,
    grade: Grade,
    reckoning: Reckoning,
) -> PublishedFigure {
    PublishedFigure { id, topic, date, published, tolerance, source, grade, reckoning }
}

/// Circle's reserve income of a period: USD m, mean tokens and return as a link writes them.
#[expect(clippy::too_many_arguments, reason = "a row of a table")]
pub(super) const fn income(
    id: &'static str,
    date: RecordDate,
    millions: f64,
    tokens: &'static str,
    rate: &'static str,
    tolerance: Tolerance,
    source: Publication,
    grade: Grade,
) -> PublishedFigure {
    let machine = Machine::Fund { date, tokens, rate };
    row(id, T::CircleIncome, date, millions * 1e6, tolerance, source, grade, R::Interest(machine))
}

/// What a point of rate does to twelve months of Circle's income, USD m.
pub(super) const fn step(
    id: &'static str,
    topic: Topic,
    millions: f64,
    basis_points: i32,
    item: StepItem,
) -> PublishedFigure {
    let machine = Machine::Link(
        "preset=circle-2025&start=2025-10&tokens=73.7bn&tokens_path=0:73.7bn&path=flat&rate=4.1\
        &cash=0&fund=100&fund_spread=0",
    );
    let reckoning = R::RateStep { machine, basis_points, item };
    let within = Tolerance::Relative(0.01);
    row(id, topic, day(2025, 9, 30), millions * 1e6, within, CIRCLE_Q3_25, A, reckoning)
}

/// A part of the change of Circle's income, USD m; income and mean tokens before and after.
pub(super) const fn split(
    id: &'static str,
    topic: Topic,
    date: RecordDate,
    millions: f64,
    within: f64,
    [before, after]: [(f64, f64); 2],
    part: SplitPart,
) -> PublishedFigure {
    let reckoning = R::Split { before, after, part };
    row(id, topic, date, millions * 1e6, Tolerance::Relative(within), CIRCLE_Q3_25, A, reckoning)
}

/// Circle's return of a quarter, told from SOFR, both in percent.
pub(super) const fn from_sofr(
    id: &'static str,
    date: RecordDate,
    percent: f64,
    sofr: &'static str,
    source: Publication,
) -> PublishedFigure {
    let reckoning = R::Yield(Machine::FromSofr { date, sofr });
    row(id, T::ReturnFromSofr, date, percent, Tolerance::Absolute(0.15), source, B, reckoning)
}

/// What Tether said that a quarter earned, bn.
pub(super) const fn tether(
    id: &'static str,
    year: i32,
    number: u32,
    billions: f64,
    tolerance: Tolerance,
) -> PublishedFigure {
    let of = Quarter { year, number };
    let machine = R::Interest(Machine::Bills(of));
    let source = Publication::TetherReserves(of);
    row(
        id,
        T::TetherInterest,
        RecordDate::Quarter(of),
        billions * 1e9,
        tolerance,
        source,
        B,
        machine,
    )
}

/// A ratio of S&P's assessment, percent; the tolerance in points.
pub(super) const fn assessed(
    id: &'static str,
    topic: Topic,
    percent: f64,
    points: f64,
    item: OpeningItem,
) -> PublishedFigure {
    let reckoning = R::Opening(Machine::Link(BOOK_SP), item);
    let within = Tolerance::Absolute(points);
    row(id, topic, day(2025, 9, 30), percent, within, Publication::Sp2025, B, reckoning)
}

pub(super) const fn quarter(year: i32, number: u32) -> RecordDate {
    RecordDate::Quarter(Quarter { year, number })
}

pub(super) const fn day(year: i32, month: u32, day: u32) -> RecordDate {
    RecordDate::Day(Month::of(year, month), day)
}

pub(super) const fn circle(year: i32, number: u32) -> Publication {
    Publication::CircleQuarter(Quarter { year, number })
}

pub(super) const fn reserves(year: i32, number: u32) -> Publication {
    Publication::TetherReserves(Quarter { year, number })
}
