//! The titles over the bets: what they come to, how they may end, who paid, what their loss does.

use seigniorage::analysis::{Ending, VenturePoint, ending, losses, venture};
use seigniorage::figure::book::{finding, paid, written_off};
use seigniorage::figure::ending::{carry, statement};
use seigniorage::figure::returns::{loss_finding, loss_limit, returns_finding};
use seigniorage::figure::venture::{endings, gain, stack};
use seigniorage::model::{Payment, Projection, Returns, project};
use seigniorage::scenario::{BetField, BetsFrom, Ends, Kind, Outcome, Parameter, Scenario};
use seigniorage::text::book::{BookFinding, Paid, WrittenOff};
use seigniorage::text::carry::{Bring, CarryFinding, CarryNote};
use seigniorage::text::ending::{BookStatement, Fate, Gain, OneEnd, Rest, Touch, Waiting, Worth};
use seigniorage::text::loss::{LossFinding, LossLimit};
use seigniorage::text::payment::{Payer, PaymentsFinding};
use seigniorage::text::venture::{By, EndingsFinding, PaidIn, ReturnsFinding};
use seigniorage::unit::{Exact, Month, Number, Usd};

use super::{Case, Met, NOTHING, float, near, read, sum};

/// Every branch that has to be met.
pub(super) const BRANCHES: &[&str] = &[
    "book Empty",
    "book NoneCounts",
    "book Costless",
    "book Becomes",
    "worth Stands",
    "worth Unpaid",
    "fate AsSet",
    "fate Success",
    "fate Loss",
    "fate Expected",
    "fate Gifts",
    "fate OneAsSet",
    "touch Untouched",
    "touch Lacks",
    "touch LacksMore",
    "touch Waits",
    "carry Multiple",
    "carry Coupon",
    "carry Price",
    "carry None",
    "list Nothing",
    "list Late",
    "list Before",
    "list InTime",
    "paid Nothing",
    "paid Before",
    "paid InTime",
    "paid Waits",
    "paid Partly",
    "paid Never",
    "paid After",
    "written off",
    "returns None",
    "returns Are",
    "returns WillBe",
    "gain Some",
    "gain None",
    "gain beyond",
    "endings None",
    "endings Same",
    "endings Apart",
    "payments None",
    "payments Before",
    "payments Paid",
    "payments PaidAlso",
    "payer Profit",
    "payer Cushion",
    "payer Both",
    "payer Reserve",
    "loss Outside",
    "loss NothingCarried",
    "loss NoneThen",
    "loss Short",
    "loss ShortAlready",
    "loss ShortAndLost",
    "loss Borne",
    "loss Breaks",
    "limit Cushion",
    "limit NoCushion",
    "limit NoWait",
    "limit Wait",
    "limit StillWaits",
    "limit UsedUp",
    "limit AddsToGap",
    "limit MakesWait",
    "limit AddsToQueue",
    "limit None",
];

/// Checks everything.
pub(super) fn check(case: &Case, met: &mut Met) {
    let found = ending(&case.run.scenario, &case.run.projection);
    check_sentence(case, met, &found);
    check_carry(case, met, &found);
    check_list(case, met);
    check_returns(case, met);
    check_gains(case, met);
    check_payments(case, met);
    check_losses(case, met);
}

/// The scenario on to a month, changed.
fn until(case: &Case, month: Month, change: impl FnOnce(&mut Scenario)) -> Projection<f64> {
    let mut scenario = case.run.scenario.clone();
    scenario.set(Parameter::Months, (month.since(scenario.start()) + 1).into());
    change(&mut scenario);
    project::<f64>(&scenario)
}

fn check_sentence(case: &Case, met: &mut Met, ending: &Ending) {
    let found = statement(&case.run, ending);
    met.note("book", &found);
    read(case, false, |language| found.say(language));
    let counted: Vec<_> = case.run.scenario.bets().iter().filter(|bet| bet.counted).collect();
    let scale = f64::from_decimal(case.run.scenario.number(Parameter::BetsScale)) / 100.0;
    let cost = |bet: &seigniorage::scenario::Bet| f64::from_decimal(bet.amount()) * scale;
    let amount: f64 = counted.iter().map(|bet| cost(bet)).sum();
    let BookStatement::Becomes { fate, amount: told, has_gifts, worth, is_inside, touch, .. } =
        &found
    else {
        let holds = match found {
            BookStatement::Empty => case.run.scenario.bets().is_empty(),
            BookStatement::NoneCounts => counted.is_empty(),
            _ => amount <= NOTHING,
        };
        return case.claim(holds, "nothing to tell", &found);
    };
    met.note("fate", fate);
    met.note("touch", touch);
    met.note("worth", worth);
    let gifts = counted.iter().any(|bet| bet.kind() == Kind::Grant && cost(bet) > 0.0);
    let gifts = gifts && *fate != Fate::Gifts;
    let plays = counted.iter().filter(|bet| bet.kind() != Kind::Grant && cost(bet) > 0.0);
    let plays: Vec<_> = plays.collect();
    case.claim(near(told.1, amount) && *has_gifts == gifts, "what it costs", &found);
    let from_reserve = case.run.scenario.choices.bets_from == BetsFrom::Reserve;
    case.claim(is_inside.1 == from_reserve, "where", &found);
    let outcome = case.run.scenario.choices.outcome;
    let fails = plays.iter().filter(|bet| bet.ends == Ends::Failure).count();
    let is_by_chance = |ends, chance: Option<_>| ends == Ends::Expected && chance.is_some();
    let chance = plays.iter().map(|bet| is_by_chance(bet.ends, bet.number(BetField::Chance)));
    let chance = chance.filter(|is_so| *is_so).count();
    let is = |told: u32, number: usize| usize::try_from(told).unwrap() == number;
    let all = plays.len();
    let holds = match fate {
        Fate::Gifts => all == 0,
        Fate::Success { count } => outcome == Outcome::Foresight && is(count.0, all),
        Fate::Loss { count } => outcome == Outcome::Tuition && is(count.0, all),
        Fate::Expected { count } => outcome == Outcome::Expected && is(count.0, all),
        Fate::OneAsSet { end } => {
            all == 1
                && match end.1 {
                    OneEnd::Succeeds => fails + chance == 0,
                    OneEnd::ByChance => chance == 1,
                    OneEnd::Fails => fails == 1,
                }
        }
        Fate::AsSet { succeed, count, rest, .. } => {
            let by_chance = match rest {
                Some(Rest::ByChance { count }) => *count,
                Some(Rest::Both { count }) => count.0,
                _ => 0,
            };
            is(count.1.0, all) && is(succeed.1.0, all - fails - chance) && is(by_chance, chance)
        }
    };
    case.claim(holds, "how they end", &found);
    check_worth(case, ending, worth);
    check_touch(case, ending, touch);
}

/// The worth is the table's, bet by bet, once the last of them has ended.
fn check_worth(case: &Case, ending: &Ending, worth: &Worth) {
    let long = until(case, ending.month, |_| {});
    let shown = case.rows().last().map_or(case.run.scenario.start(), |row| row.date);
    case.claim(ending.is_beyond == (ending.month > shown), "whether that is later", ending);
    let Worth::Stands { value: told, is_cost, waiting, in_bills: told_bills, gain, .. } = worth
    else {
        return;
    };
    let (told, told_bills) = (told.usd, told_bills.usd);
    case.claim(*is_cost == (told < 0.0), "whether it is a cost", worth);
    let bets = venture(&long).bets;
    let in_bills: f64 = bets.iter().map(|(_, bet)| bet.in_bills).sum();
    let value: f64 = bets.iter().map(|(_, bet)| bet.pme.unwrap_or(0.0) * bet.in_bills).sum();
    case.claim(near(told_bills, in_bills), "the same money in bills", &(worth, in_bills));
    let apart = (told - value).abs();
    case.claim(apart <= 0.1 + 1e-6 * in_bills.abs(), "what becomes of it", &(worth, value));
    let unpaid: f64 = long.payments.iter().map(|payment| float(payment.unpaid)).sum();
    let waits = waiting.as_ref().map_or(0.0, |Waiting::Usd { usd }| *usd);
    case.claim((waits - unpaid).abs() <= 0.1, "what is unpaid", &(worth, unpaid));
    let a_month = sum(case.year(), |row| row.profit)
        / f64::from(u32::try_from(case.year().len()).unwrap().max(1));
    let change = told - told_bills;
    let holds = match *gain {
        Gain::None => change.abs() <= 0.01 * told_bills.abs() + 1.0,
        Gain::Unmeasured { is_loss, usd } => {
            a_month <= NOTHING && near(usd, change.abs()) && is_loss == (change < 0.0)
        }
        Gain::Loses { months } => near(change / -months, a_month) && change < 0.0,
        Gain::Gains { months } => near(change / months, a_month) && change >= 0.0,
    };
    case.claim(holds, "what it is measured by", &(worth, a_month));
}

/// The lowest cushion and the longest queue with and without the bets.
fn check_touch(case: &Case, ending: &Ending, touch: &Touch) {
    let worst = |projection: &Projection<f64>| {
        let start = float(projection.opening.excess);
        let low = projection.rows.iter().map(|row| float(row.excess)).fold(start, f64::min);
        let queue = projection.rows.iter().map(|row| float(row.queue)).fold(0.0, f64::max);
        [(-low).max(0.0), queue]
    };
    let [lacks, waits] = worst(&until(case, ending.month, |_| {}));
    let [lacks_else, waits_else] = worst(&until(case, ending.month, |bare| bare.set_bets(vec![])));
    let told = (touch, [lacks, lacks_else, waits, waits_else]);
    let holds = match *touch {
        Touch::Untouched => lacks <= lacks_else + 0.02 && waits <= waits_else + 0.02,
        Touch::Lacks { usd } => lacks_else <= 0.01 && near(usd, lacks),
        Touch::LacksMore { usd } => lacks_else > 0.0 && usd <= lacks + 0.02,
        Touch::Waits { usd } => waits > NOTHING && usd <= waits + 0.02,
    };
    case.claim(holds, "whether a token is touched", &told);
}

/// Set to what it would have to bring, the bet makes the book level with bills.
fn check_carry(case: &Case, met: &mut Met, ending: &Ending) {
    let Some(found) = carry(&case.run.scenario, ending) else { return };
    read(case, true, |language| found.say(language));
    read(case, false, |language| CarryNote::Meaning { month: ending.month }.say(language));
    let place = ending.carry.unwrap().place;
    let mut level = case.run.scenario.clone();
    let CarryFinding::Needs { need, .. } = found else { return met.branch("carry None") };
    met.note("carry", &need);
    let (field, value) = match need {
        Bring::Multiple(value) => (BetField::Multiple, value),
        Bring::Coupon(value) => (BetField::Coupon, value),
        Bring::Price(value) => (BetField::Price, value),
    };
    // Inside the reserve what it brings moves what the others are paid.
    if case.run.scenario.choices.bets_from == BetsFrom::Reserve
        || case.run.scenario.choices.outcome != Outcome::AsSet
    {
        return;
    }
    let value = rust_decimal::Decimal::from_f64_retain(value).unwrap().round_dp(9);
    let mut is_set = false;
    level.edit_bet(place, |bet| {
        bet.ends = Ends::Success;
        is_set = bet.set_number(field, value);
    });
    if is_set {
        let found = seigniorage::analysis::ending(&level, &project::<Exact>(&level));
        let tolerance = 1e-5 * found.in_bills.abs().max(1.0);
        case.claim(found.gain().abs() <= tolerance, "level with bills", &found);
    }
}

fn check_list(case: &Case, met: &mut Met) {
    let payments = &case.run.projection.payments;
    let horizon = case.rows().len();
    let found = finding(payments, horizon);
    met.note("list", &found);
    read(case, true, |language| found.say(language));
    let last = i32::try_from(horizon).unwrap();
    let costs = |payment: &&Payment<Exact>| payment.amount > Usd::ZERO;
    let is_due = |payment: &Payment<Exact>| payment.due > 0 && payment.due <= last;
    let settled = |payment: &Payment<Exact>| payment.settled.map(i64::from);
    let is_late = |payment: &&Payment<Exact>| {
        is_due(payment) && settled(payment) != Some(i64::from(payment.due))
    };
    let late = payments.iter().filter(costs).filter(is_late).count();
    let holds = match found {
        BookFinding::Nothing => payments.iter().filter(costs).count() == 0,
        BookFinding::Late { bets: told } => late == usize::try_from(told).unwrap() && late > 0,
        BookFinding::Before => payments.iter().filter(costs).all(|payment| payment.due <= 0),
        BookFinding::InTime => late == 0,
    };
    case.claim(holds, "what the list finds", &found);
    for (payment, flows) in payments.iter().zip(&case.run.projection.flows) {
        let found = paid(Some(payment), horizon);
        match &found {
            None => met.branch("paid Nothing"),
            Some(found) => {
                met.note("paid", found);
                read(case, true, |language| found.say(language));
            }
        }
        let given: f64 = flows.iter().map(|flow| float(flow.paid)).sum();
        let in_month = |month: i32| {
            let at = usize::try_from(month - 1).ok();
            at.and_then(|at| flows.get(at)).map_or(0.0, |flow| float(flow.paid))
        };
        let amount = float(payment.amount);
        let holds = match found {
            None => amount == 0.0,
            Some(Paid::NotCounted) => false,
            Some(Paid::Before) => payment.due <= 0 && given == 0.0,
            Some(Paid::InTime) => near(in_month(payment.due), amount),
            Some(Paid::Waits { months }) => {
                let month = payment.due + i32::try_from(months).unwrap();
                near(given, amount) && in_month(month) > 0.0 && months > 0
            }
            Some(Paid::Partly { usd, months }) => {
                near(given + usd, amount)
                    && given > 0.0
                    && payment.due + i32::try_from(months).unwrap() == last
            }
            Some(Paid::Never { months }) => {
                given == 0.0 && payment.due + i32::try_from(months).unwrap() == last
            }
            Some(Paid::After) => payment.due > last,
        };
        case.claim(holds, "what became of a bet", &(found, payment));
        check_written_off(case, met, payment);
    }
}

/// What is written off is what the ledger gives less than it took, in that month.
fn check_written_off(case: &Case, met: &mut Met, payment: &Payment<Exact>) {
    let found = written_off(&case.run.projection, payment);
    let Some(lost) = found else {
        let brings_all = match payment.returns {
            Returns::Stake { proceeds, .. } => proceeds >= payment.amount,
            Returns::Loan { back, .. } => back >= payment.amount,
            _ => true,
        };
        let is_unpaid = payment.unpaid > Usd::ZERO || payment.amount <= Usd::ZERO;
        let cent = float(payment.amount) < 0.01;
        return case.claim(brings_all || is_unpaid || cent, "nothing is written off", payment);
    };
    met.branch("written off");
    read(case, true, |language| lost.say(language));
    let (WrittenOff::Part { month, .. } | WrittenOff::Whole { month }) = lost;
    let end = month.since(case.run.scenario.start()) + 1;
    if !(1..=360).contains(&end) {
        return;
    }
    let long = until(case, month, |_| {});
    let place = long.payments.iter().position(|other| other.place == payment.place).unwrap();
    let Some(flow) = long.flows[place].get(usize::try_from(end - 1).unwrap()) else { return };
    let back = float(flow.proceeds);
    let holds = match lost {
        WrittenOff::Whole { .. } => back <= NOTHING,
        WrittenOff::Part { usd, .. } => back > NOTHING && near(float(payment.amount) - back, usd),
    };
    case.claim(holds, "written off then", &(lost, flow));
}

fn check_returns(case: &Case, met: &mut Met) {
    let found = returns_finding(&case.run);
    let before = case.run.projection.payments.iter().filter(|payment| payment.due <= 0);
    let before: f64 = before.map(|payment| float(payment.amount)).sum();
    let paid_in = before + sum(case.rows(), |row| row.bets);
    let Some(found) = found else {
        met.branch("returns None");
        return case.claim(paid_in <= NOTHING, "nothing paid", &paid_in);
    };
    met.note("returns", &found);
    read(case, true, |language| found.say(language));
    let (ReturnsFinding::Are { paid_in: state, .. }
    | ReturnsFinding::WillBe { paid_in: state, .. }) = &found;
    let (paid, back, held, shown) = match *state {
        PaidIn::Holds { paid, back, held, month } => (paid, back, held, month),
        PaidIn::CostsMore { paid, more, held, month } => (paid, -more, held, month),
    };
    case.claim(near(paid, paid_in), "paid in", &found);
    let flows = case.run.projection.flows.iter();
    let value: f64 = flows.map(|flows| flows.last().map_or(0.0, |f| float(f.value))).sum();
    case.claim(case.rows().is_empty() || near(held, value), "on the books", &found);
    match found {
        ReturnsFinding::Are { multiple, .. } => {
            case.claim(near(multiple * paid, back + held), "the multiple", &found);
        }
        ReturnsFinding::WillBe { month, multiple, .. } => {
            let point = venture(&until(case, month, |_| {})).points;
            let point = point.last().copied().unwrap_or_default();
            let told = (point.cash_back + point.book_value) / point.paid_in;
            case.claim(near(multiple, told) && month > shown, "in the end", &found);
        }
    }
}

fn check_gains(case: &Case, met: &mut Met) {
    let found = gain::finding(&case.run);
    met.note("gain", &found);
    let last = |projection: &Projection<f64>| venture(projection).points.last().copied();
    if let Some((gains, by)) = found {
        read(case, true, |language| language.gain_title(gains, by));
        let By::End { month, is_beyond } = by;
        let point = last(&until(case, month, |_| {})).unwrap();
        let told = [point.back_in_bills + point.book_value, point.in_bills];
        let [book, bills] = told.map(|usd| usd - point.paid_in);
        let apart = (gains[0] - book).abs().max((gains[1] - bills).abs());
        case.claim(apart <= 0.1 + 1e-6 * point.in_bills.abs(), "both gains", &(gains, book, bills));
        if is_beyond {
            met.branch("gain beyond");
        }
        let shown = case.rows().last().map_or(case.run.scenario.start(), |row| row.date);
        case.claim(is_beyond == (month > shown), "what lies later counts", &by);
    }
    let costs = case.run.projection.payments.iter().any(|payment| payment.amount > Usd::ZERO);
    let Some(found) = endings::finding(&case.run) else {
        met.branch("endings None");
        return case.claim(!costs, "no ending", &costs);
    };
    met.note("endings", &found);
    read(case, true, |language| found.say(language));
    let (EndingsFinding::Same { by } | EndingsFinding::Apart { by, .. }) = found;
    let By::End { month, .. } = by;
    let gain = |outcome| {
        let ledger = until(case, month, |scenario| scenario.choices.outcome = outcome);
        last(&ledger).as_ref().map_or(0.0, VenturePoint::gain)
    };
    let gains = [Outcome::Foresight, Outcome::Tuition, Outcome::Expected].map(gain);
    let holds = match found {
        EndingsFinding::Same { .. } => (gains[0] - gains[1]).abs() < 0.02,
        EndingsFinding::Apart { success, loss, expected, .. } => {
            [success, loss, expected].iter().zip(gains).all(|(told, gain)| near(*told, gain))
        }
    };
    case.claim(costs && holds, "how they may end", &(found, gains));
}

fn check_payments(case: &Case, met: &mut Met) {
    let found = stack::finding(&case.run);
    let rows = case.rows();
    let paid = sum(rows, |row| row.bets);
    let is_before = |payment: &&Payment<Exact>| payment.due <= 0;
    let before = case.run.projection.payments.iter().filter(is_before);
    let before: f64 = before.map(|payment| float(payment.amount)).sum();
    let Some(found) = found else {
        met.branch("payments None");
        return case.claim(paid <= NOTHING && before <= NOTHING, "nothing", &before);
    };
    met.note("payments", &found);
    read(case, true, |language| found.say(language));
    let (payer, told) = match &found {
        PaymentsFinding::Before { before: told } => {
            return case.claim(paid <= NOTHING && near(*told, before), "all before", &found);
        }
        PaymentsFinding::Paid { payer, .. } => (payer, 0.0),
        PaymentsFinding::PaidAlso { payer, before, .. } => (payer, *before),
    };
    met.note("payer", payer);
    case.claim(near(told, before), "what was paid before", &found);
    let earned: f64 = rows.iter().map(|row| float(row.profit).max(0.0)).sum();
    let from_reserve = case.run.scenario.choices.bets_from == BetsFrom::Reserve;
    let holds = match *payer {
        Payer::Reserve { usd } => near(usd, paid) && from_reserve,
        Payer::Profit { usd } => near(usd, paid) && !from_reserve && paid <= earned + 0.02,
        Payer::Cushion { usd } => {
            // In no month in which something is paid is there a profit to pay it from.
            let pays = |row: &&seigniorage::model::Row<Exact>| float(row.bets) > NOTHING;
            let has_none = |row: &seigniorage::model::Row<Exact>| float(row.profit) <= NOTHING;
            near(usd, paid) && !from_reserve && rows.iter().filter(pays).all(has_none)
        }
        Payer::Both { profit, cushion } => {
            near(profit + cushion, paid)
                && profit > 0.0
                && cushion > 0.0
                && profit <= earned + 0.02
                && !from_reserve
        }
    };
    case.claim(holds, "who paid", &found);
}

fn check_losses(case: &Case, met: &mut Met) {
    for loss in losses(&case.run.scenario, &case.run.projection) {
        let found = loss_finding(&case.run.projection, &loss);
        let limit = loss_limit(&loss);
        met.note("loss", &found);
        read(case, false, |language| found.say(language));
        if let Some(limit) = &limit {
            met.note("limit", limit);
            read(case, false, |language| limit.say(language));
        } else {
            met.branch("limit None");
        }
        let mut scenario = case.run.scenario.clone();
        scenario.choices.bets_from = loss.from;
        let ledger = project::<f64>(&scenario);
        let opening = (float(ledger.opening.excess), float(ledger.opening.bets_inside));
        let closes = ledger.rows.iter().map(|row| (float(row.excess), float(row.bets_inside)));
        let closes: Vec<_> = std::iter::once(opening).chain(closes).collect();
        let worst = closes.iter().map(|(excess, held)| excess - held).fold(f64::INFINITY, f64::min);
        let carries = closes.iter().any(|(_, held)| *held > NOTHING);
        let close = |one: f64, other: f64| (one - other).abs() <= 0.1 + 1e-6 * other.abs();
        let holds = match found {
            LossFinding::Outside { low, .. } => {
                loss.from == BetsFrom::Profit && !carries && close(low.usd, worst)
            }
            LossFinding::NothingCarried => loss.from == BetsFrom::Reserve && !carries,
            LossFinding::NoneThen { low, .. } => carries && close(low.usd, worst),
            LossFinding::Short { short, .. } | LossFinding::ShortAlready { short, .. } => {
                worst < 0.0 && close(-short.usd, worst)
            }
            LossFinding::ShortAndLost { lost, short, .. } => {
                carries && close(-short.usd, worst) && lost.usd < short.usd
            }
            LossFinding::Borne { lost, before, left, .. } => {
                worst > -0.01 && close(left.usd, worst) && close(before - lost.usd, left.usd)
            }
            LossFinding::Breaks { lost, before, short, .. } => {
                worst < 0.0 && before > -NOTHING && close(lost.usd - before, short.usd)
            }
        };
        case.claim(holds, "the loss of every bet", &(found, worst));
        let bare = |projection: &Projection<f64>| {
            let low = projection.rows.iter().map(|row| float(row.excess)).fold(0.0, f64::min);
            let queue = projection.rows.iter().map(|row| float(row.queue)).fold(0.0, f64::max);
            [-low, queue]
        };
        let mut without = case.run.scenario.clone();
        without.set_bets(vec![]);
        let ([lacks, waits], [lacks_else, waits_else]) =
            (bare(&ledger), bare(&project::<f64>(&without)));
        let holds = match limit {
            Some(LossLimit::UsedUp { usd }) => {
                lacks > 0.0 && lacks_else <= 0.02 && close(usd, lacks)
            }
            Some(LossLimit::AddsToGap { usd }) => lacks > 0.0 && usd <= lacks + 0.1,
            Some(LossLimit::MakesWait { usd }) => waits_else <= 0.02 && close(usd, waits),
            Some(LossLimit::AddsToQueue { usd }) => usd <= waits + 0.1,
            _ => lacks <= lacks_else + 0.1 && waits <= waits_else + 0.1,
        };
        case.claim(holds, "what is told below", &(limit, lacks, lacks_else, waits, waits_else));
    }
}
