//! The machine's titles and the notices: income, cushion, the drawing, the laboratories, the bank.

use std::ops::Range;

use rust_decimal::Decimal;
use seigniorage::analysis::{LabInputs, Peer, Race, Run, bank};
use seigniorage::figure::comparison::comparison;
use seigniorage::figure::notice::{Breach, exposure, notices, quiet_exposure};
use seigniorage::figure::{cushion, income, race, sankey};
use seigniorage::model::{Event, project};
use seigniorage::scenario::{Lab, NODES_MAX, Parameter, RatePath, YearShown};
use seigniorage::text::Language;
use seigniorage::text::cushion::{Closer, CushionFinding};
use seigniorage::text::finding::{Cents, CostWeight, Given, IncomeFinding, Taker};
use seigniorage::text::race::{Losers, Lost, RaceFinding};
use seigniorage::text::sankey::{Cushion, Earning, FlowFinding, Income};
use seigniorage::unit::{Exact, Number, Usd};

use super::{Case, Met, NOTHING, float, near, read, sum};

/// Every branch that has to be met.
pub(super) const BRANCHES: &[&str] = &[
    "income Moves",
    "income Lowers",
    "income Loss",
    "income LossOnce",
    "income Still",
    "income NoProfit",
    "income Nothing",
    "weight Hardly",
    "weight OfIncome",
    "weight OfRest",
    "taker Costs",
    "taker CostsOfRest",
    "taker Most",
    "taker MoreThanAll",
    "cushion Gated",
    "cushion Closed",
    "cushion Open",
    "closer Profit",
    "closer Marks",
    "closer Both",
    "cushion Gone",
    "cushion Never",
    "cushion Overdrawn",
    "cushion AtFloor",
    "cushion Stays",
    "cushion Grows",
    "cushion Shrinks",
    "cushion Dips",
    "cushion Peaks",
    "flow Nothing",
    "earning Part",
    "earning All",
    "flow income None",
    "flow income Kept",
    "flow income Shared",
    "flow income Exceeded",
    "flow income Loss",
    "flow cushion Worth",
    "flow cushion Short",
    "flow cushion Spent",
    "flow cushion Nothing",
    "race NoLosses",
    "race Ahead",
    "race Passes",
    "race Behind",
    "race Overtaken",
    "race who Both",
    "race who One",
    "notice Outcome",
    "notice SharesAbove",
    "notice Risk",
    "quiet Some",
];

/// Checks everything.
pub(super) fn check(case: &Case, met: &mut Met) {
    check_income(case, met);
    check_cushion(case, met);
    check_flow(case, met);
    check_race(case, met);
    check_bank(case);
    check_notices(case, met);
}

/// The finding of each year, by rows that are taken by their place.
fn check_income(case: &Case, met: &mut Met) {
    let length = case.rows().len();
    check_income_of(case, YearShown::default(), 0..length.min(12), met);
    if length > 12 {
        check_income_of(case, YearShown::Number(2), 12..length.min(24), met);
    }
    // The path that is moved has a node a month.
    if (13..NODES_MAX).contains(&length) {
        check_income_of(case, YearShown::All, 0..length, met);
    }
}

fn check_income_of(case: &Case, year: YearShown, months: Range<usize>, met: &mut Met) {
    let mut scenario = case.run.scenario.clone();
    scenario.show_year(year);
    let found = income::finding(&Run { scenario, ..case.run.clone() });
    met.note("income", &found);
    read(case, true, |language| found.title(language));
    let year = &case.rows()[months.clone()];
    let count = f64::from(u32::try_from(year.len()).unwrap()).max(1.0);
    let (holders, partners) = (sum(year, |row| row.holders), sum(year, |row| row.partners));
    let given = holders + partners;
    let outlays = sum(year, |row| row.costs + row.losses + row.tax);
    let profit = sum(year, |row| row.profit);
    // What came in, from what became of it.
    let income = profit + outlays + given;
    let are = |given: Given| match given {
        Given::Holders => holders > NOTHING && partners < NOTHING + NOTHING,
        Given::Partners => partners > NOTHING && holders < NOTHING + NOTHING,
        Given::Both => holders > NOTHING && partners > NOTHING,
    };
    match found {
        IncomeFinding::Nothing => {
            case.claim(profit.abs() < NOTHING && outlays < NOTHING, "nothing at all", &found);
        }
        IncomeFinding::Loss { loss, ref taker, .. } => {
            met.note("taker", taker);
            case.claim(near(-profit, loss * count) && loss > 0.0, "the loss a month", &found);
            let holds = match *taker {
                Taker::Costs { .. } => outlays > income - NOTHING,
                Taker::CostsOfRest { given: by, .. } => outlays > income - given && are(by),
                Taker::Most { given: by } => given > income / 2.0 && given <= income && are(by),
                Taker::All { given: by } => (given - income).abs() <= 0.01 && are(by),
                Taker::MoreThanAll { given: by } => given > income && are(by),
            };
            case.claim(holds, "who takes most", &found);
        }
        IncomeFinding::LossOnce { loss, month, others } => {
            let row = year.iter().find(|row| row.date == month).unwrap();
            let rest = profit - float(row.profit);
            let holds = near(-float(row.profit), loss) && rest > 0.0 && profit < 0.0;
            case.claim(holds, "the month that loses more than the others earn", &found);
            case.claim(others as usize == year.len() - 1, "the other months", &found);
        }
        IncomeFinding::Still { .. } | IncomeFinding::NoProfit { .. } => {
            let holds = match found {
                IncomeFinding::Still { profit: told, .. } => near(profit, told * count),
                _ => profit.abs() <= NOTHING * (count + 1.0),
            };
            case.claim(holds, "the profit a month", &found);
            case.claim(moved(case, months).abs() <= count + 1.0, "the rate moves nothing", &found);
        }
        IncomeFinding::Moves { amount, ref costs, .. }
        | IncomeFinding::Lowers { amount, ref costs, .. } => {
            let lowers = matches!(found, IncomeFinding::Lowers { .. });
            let quarter_point = if lowers { -amount } else { amount };
            let moved = moved(case, months);
            let apart = (moved - quarter_point * count).abs();
            case.claim(apart <= 1.0 + moved.abs() * 1e-6, "a quarter point of rate", &found);
            met.note("weight", costs);
            let takes = |Cents(cents): Cents| {
                near(cents * (income - given) / 100.0, outlays) && cents <= 100.0 + 1e-9
            };
            let holds = match *costs {
                CostWeight::Hardly => outlays <= 0.1 * (income - given) + NOTHING,
                CostWeight::OfIncome { cents, .. } => takes(cents) && given < 2.0 * NOTHING,
                CostWeight::OfRest { cents, given: by, .. } => takes(cents) && are(by),
            };
            case.claim(holds, "what costs take", &found);
        }
    }
}

/// Change of profit in some months where the path, written out point by point, lies a quarter
/// point higher.
fn moved(case: &Case, months: Range<usize>) -> f64 {
    let last = u32::try_from(months.end).unwrap();
    let mut moved = case.run.scenario.clone();
    let percent =
        |month| case.run.projection.inputs.rate(month).number().decimal() * Decimal::ONE_HUNDRED;
    let quarter = Decimal::new(25, 2);
    assert!(moved.set_rates((0..=last).map(|month| (month, percent(month) + quarter))));
    moved.path = RatePath::Nodes;
    moved.set(Parameter::Months, last.max(1).into());
    let profit = sum(&project::<Exact>(&moved).rows[months.clone()], |row| row.profit);
    profit - sum(&case.rows()[months], |row| row.profit)
}

fn check_cushion(case: &Case, met: &mut Met) {
    let found = cushion::finding(&case.run.projection);
    met.note("cushion", &found);
    read(case, true, |language| found.say(language));
    let start = float(case.run.projection.opening.excess);
    let excess: Vec<_> = case.rows().iter().map(|row| float(row.excess)).collect();
    let end = excess.last().copied().unwrap_or(start);
    let (low, high) = excess
        .iter()
        .fold((start, start), |(low, high), usd| (f64::min(low, *usd), f64::max(high, *usd)));
    let at = |month| case.rows().iter().position(|row| row.date == month).unwrap();
    let waits = case.rows().iter().any(|row| float(row.queue) > NOTHING);
    let is_quiet = !waits && low >= -NOTHING;
    match found {
        CushionFinding::Gated { month, queue } => {
            let rows = &case.rows()[..at(month)];
            case.claim(
                waits && rows.iter().all(|row| float(row.queue) <= NOTHING),
                "first",
                &found,
            );
            let longest = case.rows().iter().map(|row| float(row.queue)).fold(0.0, f64::max);
            case.claim(near(queue, longest), "the longest queue", &found);
        }
        CushionFinding::Open { gap, rest } => {
            case.claim(near(gap, -start) && !waits, "short at the start", &found);
            case.claim(near(rest, -end), "short at the end", &found);
        }
        CushionFinding::Closed { gap, ref closer, month } => {
            case.claim(near(gap, -start) && !waits, "short at the start", &found);
            met.note("closer", closer);
            let at = at(month);
            let stays = excess[at..].iter().all(|usd| *usd >= -NOTHING);
            let before = at.checked_sub(1).map_or(start, |before| excess[before]);
            case.claim(stays && before < -NOTHING, "closed for good then", &found);
            let profit = sum(&case.rows()[..=at], |row| row.profit);
            let marks = sum(&case.rows()[..=at], |row| row.marks);
            let holds = match closer {
                Closer::Profit => profit >= gap - 0.02,
                Closer::Marks => marks >= gap - 0.02,
                Closer::Both => profit < gap && marks < gap && profit + marks >= gap - 0.02,
            };
            case.claim(holds, "what closes it", &found);
        }
        CushionFinding::Gone { month, .. } | CushionFinding::Never { month } => {
            let told = if let CushionFinding::Gone { start, .. } = found { start } else { 0.0 };
            case.claim(near(told, start.max(0.0)), "the cushion", &found);
            let at = at(month);
            let first = excess[..at].iter().all(|usd| *usd >= -NOTHING) && excess[at] < -NOTHING;
            case.claim(first && !waits, "gone then", &found);
        }
        CushionFinding::Overdrawn { .. } | CushionFinding::OverdrawnByBets => {
            let drawn = |cash: Usd<Exact>| float(cash) < -NOTHING;
            let row = case.rows().iter().find(|row| drawn(row.holdings.cash)).unwrap();
            let opening = drawn(case.run.projection.opening.holdings.cash);
            let told =
                if let CushionFinding::Overdrawn { month } = found { month } else { row.date };
            case.claim(is_quiet && told == row.date, "overdrawn", &found);
            let by_bets = found == CushionFinding::OverdrawnByBets;
            case.claim(by_bets == opening, "by bets of the start", &found);
            case.claim(by_bets || float(row.profit) < 0.0, "a loss overdraws", &found);
        }
        CushionFinding::Stays { amount } | CushionFinding::AtFloor { amount, .. } => {
            let scale = 0.02 * start.abs().max(end.abs()) + 0.02;
            let stays = high - amount <= scale && amount - low <= scale;
            case.claim(is_quiet && stays, "it stays", &found);
            let tokens = case.rows().last().map_or(0.0, |row| float(row.tokens));
            if let CushionFinding::AtFloor { floor, .. } = found {
                let is_floor = (tokens * floor / 100.0 - end).abs() <= 0.01 * end;
                case.claim(is_floor, "on its floor", &found);
            }
        }
        CushionFinding::Grows { from, to, month } | CushionFinding::Shrinks { from, to, month } => {
            let ends = near(from, start) && near(to, end) && at(month) + 1 == excess.len();
            case.claim(is_quiet && ends && from != to, "its ends", &found);
            let grows = matches!(found, CushionFinding::Grows { .. });
            case.claim(grows == (to > from), "which way", &found);
            let between = low >= from.min(to) * 0.9 - 0.02 && high <= from.max(to) * 1.1 + 0.02;
            case.claim(between, "no turn that counts", &found);
        }
        CushionFinding::Dips { from, turn, month, to }
        | CushionFinding::Peaks { from, turn, month, to } => {
            let ends = near(from, start) && near(to, end) && near(turn, excess[at(month)]);
            let dips = matches!(found, CushionFinding::Dips { .. });
            let is_extreme = near(turn, if dips { low } else { high });
            case.claim(is_quiet && ends && is_extreme, "the turn", &found);
            case.claim((turn < from) == dips && (turn < to) == dips, "beyond both ends", &found);
        }
    }
}

fn check_flow(case: &Case, met: &mut Met) {
    let opening = &case.run.projection.opening;
    let reserve = float(opening.assets());
    let Some(found) = sankey::finding(&case.run) else {
        met.branch("flow Nothing");
        return case.claim(reserve <= NOTHING, "no reserve", &reserve);
    };
    read(case, true, |language| found.say(language));
    let FlowFinding::Whole { earning, income, cushion } = &found;
    met.note("earning", earning);
    match income {
        Some(income) => met.note("flow income", income),
        None => met.branch("flow income None"),
    }
    met.note("flow cushion", cushion);
    let year = case.year();
    let (profit, interest) = (sum(year, |row| row.profit), sum(year, |row| row.interest));
    let holders = sum(year, |row| row.holders);
    let holds = match *income {
        Some(Income::Loss { loss }) => near(loss, -profit) && profit < 0.0,
        None => profit >= -NOTHING && interest <= NOTHING,
        Some(Income::Kept) => profit >= -NOTHING && interest > 0.0 && holders <= NOTHING,
        Some(Income::Exceeded) => holders > interest,
        Some(Income::Shared { share }) => near(share * interest / 100.0, holders) && share <= 100.0,
    };
    case.claim(holds && profit.is_finite(), "who gets the income", &found);
    let excess = float(opening.excess);
    let end = year.last().map_or(excess, |row| float(row.excess));
    let holds = match *cushion {
        Cushion::Worth { part, .. } => {
            near(part * reserve / 100.0, excess) && end >= 0.001 * excess
        }
        Cushion::Spent { part, .. } => near(part * reserve / 100.0, excess) && end < 0.001 * excess,
        Cushion::Short { part } => near(part * (reserve - excess) / 100.0, -excess),
        Cushion::Nothing => excess.abs() <= NOTHING,
    };
    case.claim(holds, "what stands behind", &found);
    let holds = match *earning {
        Earning::Nothing => true,
        Earning::Part { part } => part > 0.0 && part < 100.0,
        Earning::All => year.iter().any(|row| float(row.earned.total()).abs() > 0.0),
    };
    case.claim(holds, "what earns", &found);
}

fn check_race(case: &Case, met: &mut Met) {
    let found = race::finding(&case.run, &Race::new(&case.run.scenario, &case.run.projection));
    met.note("race", &found);
    read(case, true, |language| found.say(language));
    // Both sides day by day of the calendar, added up month by month.
    let labs = Lab::ALL.map(|lab| LabInputs::new(&case.run.scenario, lab));
    let mut sums = [0.0; 3];
    let mut course = Vec::new();
    for row in case.rows() {
        let part: f64 = row.date.year_part().fraction();
        sums[0] += float(row.profit);
        for (sum, lab) in sums[1..].iter_mut().zip(&labs) {
            *sum += lab.loss_in(row.date.year()) * part;
        }
        course.push((row.date, sums));
    }
    let is_behind = |sums: &[f64; 3]| sums[1] + sums[2] - sums[0] > 0.5;
    let is_ahead = |sums: &[f64; 3]| sums[1] + sums[2] - sums[0] < 0.5;
    let lose = [sums[1] > 0.0, sums[2] > 0.0];
    let is_only =
        |name: &str| Lab::ALL.iter().zip(lose).all(|(lab, loses)| loses == (lab.name() == name));
    let holds = match &found {
        RaceFinding::Ahead { who, .. }
        | RaceFinding::AllLose { who, .. }
        | RaceFinding::Behind { who, .. } => {
            met.note("race who", who);
            match who {
                Losers::Both => lose == [true, true],
                Losers::One { lab } => is_only(lab),
            }
        }
        RaceFinding::Passes { who, .. } | RaceFinding::Overtaken { who, .. } => {
            met.note("race who", who);
            match who {
                Lost::Both => lose == [true, true],
                Lost::One { lab } => is_only(lab),
            }
        }
        RaceFinding::Empty | RaceFinding::NoLosses { .. } | RaceFinding::OnlyIssuer { .. } => true,
    };
    case.claim(holds, "who loses", &found);
    let split = |month| course.iter().position(|(date, _)| *date == month).unwrap();
    let holds = match found {
        RaceFinding::Empty => course.is_empty(),
        RaceFinding::NoLosses { profit } => {
            lose == [false, false] && near(profit, sums[0]) && profit >= 0.0
        }
        RaceFinding::OnlyIssuer { loss } => {
            lose == [false, false] && near(-loss, sums[0]) && loss > 0.0
        }
        RaceFinding::Ahead { losses, profit, .. } => {
            near(losses, sums[1] + sums[2])
                && near(profit, sums[0])
                && course.iter().all(|(_, sums)| is_ahead(sums))
        }
        RaceFinding::Behind { losses, .. } | RaceFinding::AllLose { losses, .. } => {
            let told = match found {
                RaceFinding::AllLose { loss, .. } => -loss,
                RaceFinding::Behind { profit, .. } => profit,
                _ => f64::NAN,
            };
            let is_loss = matches!(found, RaceFinding::AllLose { .. });
            near(losses, sums[1] + sums[2])
                && near(told, sums[0])
                && is_loss == (sums[0] < 0.0)
                && course.iter().all(|(_, sums)| is_behind(sums) || !is_ahead(sums))
        }
        RaceFinding::Passes { month, .. } => {
            let at = split(month);
            course[at..].iter().all(|(_, sums)| is_ahead(sums)) && !is_ahead(&course[at - 1].1)
        }
        RaceFinding::Overtaken { month, .. } => {
            let at = split(month);
            course[at..].iter().all(|(_, sums)| !is_ahead(sums)) && is_ahead(&course[at - 1].1)
        }
    };
    case.claim(holds, "how the issuer stands", &found);
}

fn check_bank(case: &Case) {
    let found = comparison(&case.run);
    read(case, true, |language| found.title(language));
    let ([own, other], is_each) = found.finding();
    let staff = f64::from_decimal(case.run.scenario.number(Parameter::Staff));
    let peer = Peer::run(&bank(&case.run.scenario));
    case.claim(is_each == (staff > 0.0 && peer.staff > 0.0), "whether by heads", &found.finding());
    let [heads, their_heads] = if is_each { [staff, peer.staff] } else { [1.0; 2] };
    let profit = sum(case.year(), |row| row.profit);
    let holds = near(own * heads, profit) && near(other * their_heads, peer.profit);
    case.claim(holds, "both profits", &found.finding());
}

fn check_notices(case: &Case, met: &mut Met) {
    let found = notices(&case.run.scenario, &case.run.projection);
    for notice in &found {
        met.note("notice", &notice.breach);
    }
    for language in Language::ALL {
        for notice in &found {
            for text in [notice.name.say(language), notice.sentence(language)] {
                assert_eq!(super::fault(&text, false), None, "{text}\n{}", case.link);
            }
        }
    }
    let has = |breach| found.iter().any(|notice| notice.breach == breach);
    let excess = |row: &seigniorage::model::Row<Exact>| float(row.excess) < -NOTHING;
    let waits = |row: &seigniorage::model::Row<Exact>| float(row.queue) > NOTHING;
    let drawn = |row: &seigniorage::model::Row<Exact>| float(row.holdings.cash) < -NOTHING;
    for (event, holds) in [
        (Event::Insolvent, case.rows().iter().any(excess)),
        (Event::Gated, case.rows().iter().any(waits)),
        (Event::Overdrawn, case.rows().iter().any(drawn)),
    ] {
        case.claim(has(Breach::Outcome(event)) == holds, "the notice of an event", &event);
    }
    let held = &case.run.projection.opening.holdings;
    let total = [held.gold, held.bitcoin, held.equities, held.loans, held.other];
    let total: f64 = total.into_iter().map(float).sum();
    let cushion = float(case.run.projection.opening.excess);
    let quiet = quiet_exposure(&case.run.scenario, &case.run.projection);
    if let Some(found) = &quiet {
        met.note("quiet", &quiet);
        read(case, true, |language| found.say(language));
    }
    let is_exposed = exposure(&case.run.scenario, &case.run.projection).is_some();
    case.claim(is_exposed == (total > cushion.max(0.0)), "more at risk than the cushion", &total);
    let told = (has(Breach::Risk), quiet.is_some());
    case.claim((told.0 != told.1) == is_exposed, "told once", &told);
}
