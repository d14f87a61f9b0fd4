//! What the book has become once its last bet has ended, and what one bet would have to bring.
//!
//! The months run to the horizon, or on to the month in which the last bet that counts ends, at
//! most 360. Value = cash back, kept in bills since it came, + book value; beside it the same
//! payments in bills (the public-market equivalent is the quotient of the two, see
//! [`super::venture`]). The carrying bet is the one with the largest amount of those that can give
//! something back and end within these months: what it has to bring is the multiple, coupon or
//! hourly price at which, succeeding, it makes both values equal while every payment and every
//! other bet stays as it is. USD. Not here: the book month by month.

use super::touch::{Touch, touch};
use super::venture::{Flows, Horizon, VentureFlow};
use crate::model::{Payment, Projection, Returns, project};
use crate::scenario::{Parameter, Scenario, Terms, YearShown};
use crate::unit::{AMOUNT_MAX, Exact, Month, Number, Usd};

/// Most months a projection may have.
const MONTHS_MAX: i32 = 360;

/// The book in the month after which no bet is left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ending {
    /// The month.
    pub month: Month,
    /// Paid in by then.
    pub paid_in: f64,
    /// Cash back, kept in bills, and book value.
    pub value: f64,
    /// The same money in bills.
    pub in_bills: f64,
    /// Of the bets that count, what is still not paid then.
    pub waiting: f64,
    /// What the bets do to the tokens by then.
    pub touch: Touch,
    /// Whether that is after the months shown.
    pub is_beyond: bool,
    /// The bet that would have to carry the book, where there is one.
    pub carry: Option<Carry>,
}

/// A bet that makes the book equal to bills, and what that takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carry {
    /// Its place in the scenario's book.
    pub place: usize,
    /// What it would have to bring.
    pub need: Need,
}

/// What a bet has to bring, by its kind; below nought where the others do without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    /// Proceeds as a multiple of the amount.
    Multiple(f64),
    /// Coupon, percent a year.
    Coupon(f64),
    /// Price of a rented hour of one machine, USD.
    Price(f64),
}

impl Need {
    /// The number.
    pub(crate) fn value(self) -> f64 {
        let (Self::Multiple(value) | Self::Coupon(value) | Self::Price(value)) = self;
        value
    }
}

impl Ending {
    /// What the book is worth more than bills, negative where it is worth less.
    pub fn gain(&self) -> f64 {
        self.value - self.in_bills
    }

    /// Whether both sides of that can be told.
    pub fn is_in_range(&self) -> bool {
        [self.value, self.in_bills].iter().all(|usd| usd.abs() <= AMOUNT_MAX)
    }
}

/// The ending of a scenario, of which `projection` is the ledger.
pub fn ending(scenario: &Scenario, projection: &Projection<Exact>) -> Ending {
    match beyond(scenario, projection) {
        Some(longer) => Ending { is_beyond: true, ..of(scenario, &longer) },
        None => of(scenario, projection),
    }
}

/// The ledger on to the month in which the last bet ends, where that is after the months shown.
pub fn beyond<N: Number>(
    scenario: &Scenario,
    projection: &Projection<N>,
) -> Option<Projection<f64>> {
    let shown = i32::try_from(projection.rows.len()).unwrap_or(MONTHS_MAX);
    let last = last_end(projection).min(MONTHS_MAX);
    if last <= shown || projection.out_of_range.is_some() {
        return None;
    }
    let longer = long(scenario, last);
    // What had to wait ends later than it was set to.
    let later = last_end(&longer).min(MONTHS_MAX);
    Some(if later > last { long(scenario, later) } else { longer })
}

fn long(scenario: &Scenario, months: i32) -> Projection<f64> {
    let mut scenario = scenario.clone();
    scenario.set(Parameter::Months, months.into());
    project(&scenario)
}

/// The month of the horizon in which the last bet ends, as far as it is known.
fn last_end<N: Number>(projection: &Projection<N>) -> i32 {
    let counted = projection.payments.iter().filter(|payment| payment.amount > Usd::ZERO);
    counted.map(end_of).max().unwrap_or(0)
}

fn end_of<N: Number>(payment: &Payment<N>) -> i32 {
    payment.began().unwrap_or(payment.due).saturating_add(payment.returns.end())
}

fn of<N: Number>(scenario: &Scenario, projection: &Projection<N>) -> Ending {
    let frame = Horizon::new(projection, YearShown::default());
    let flows = frame.flows_of(projection);
    let mut all = Flows::default();
    all.months.resize(frame.growth.len(), VentureFlow::default());
    for flows in &flows {
        all.add(flows);
    }
    let end = frame.points(&all).last().copied().unwrap_or_default();
    let inputs = &projection.inputs;
    let last = i32::try_from(projection.rows.len()).unwrap_or(0);
    Ending {
        month: inputs.start.plus(last.max(1) - 1),
        paid_in: end.paid_in,
        value: end.back_in_bills + end.book_value,
        in_bills: end.in_bills,
        waiting: projection.payments.iter().map(|payment| payment.unpaid).sum::<Usd<N>>().to_f64(),
        touch: touch(scenario, projection),
        is_beyond: false,
        carry: Carrier::find(scenario, projection, &frame, &flows)
            .and_then(|carrier| carrier.carry(end.in_bills - end.back_in_bills - end.book_value)),
    }
}

/// The bet with the largest amount that can give something back, with all it takes to weigh it.
struct Carrier<'a, N> {
    projection: &'a Projection<N>,
    frame: &'a Horizon,
    flows: &'a Flows,
    payment: &'a Payment<N>,
    terms: &'a Terms,
    /// Month of the horizon in which it begins.
    began: i32,
    /// Part of its listed amount that counts.
    scale: f64,
}

impl<'a, N: Number> Carrier<'a, N> {
    fn find(
        scenario: &'a Scenario,
        projection: &'a Projection<N>,
        frame: &'a Horizon,
        flows: &'a [Flows],
    ) -> Option<Self> {
        let last = i32::try_from(projection.rows.len()).unwrap_or(0);
        let scale = f64::from_decimal(scenario.number(Parameter::BetsScale)) / 100.0;
        let mut found: Option<Self> = None;
        for (payment, flows) in projection.payments.iter().zip(flows) {
            let ends = payment.returns != Returns::Nothing && end_of(payment) <= last;
            let is_larger =
                found.as_ref().is_none_or(|found| payment.amount > found.payment.amount);
            let (Some(began), Some(bet)) = (payment.began(), scenario.bets().get(payment.place))
            else {
                continue;
            };
            if ends && is_larger && payment.amount > Usd::ZERO {
                let terms = &bet.terms;
                found = Some(Self { projection, frame, flows, payment, terms, began, scale });
            }
        }
        found
    }

    /// What it has to bring so that a book that misses `missing` is level.
    fn carry(&self, missing: f64) -> Option<Carry> {
        let now = self.frame.points(self.flows).last().copied().unwrap_or_default();
        let target = missing + now.back_in_bills + now.book_value;
        let amount = self.payment.amount.to_f64();
        let end = self.began.saturating_add(self.payment.returns.end());
        let need = match self.terms {
            Terms::Equity { .. } => Need::Multiple(target / (amount * self.to_the_end(end))),
            Terms::Loan { .. } => {
                let principal = amount * self.to_the_end(end);
                let lent = |month: i32| self.value_before(month) * self.weight(month);
                let base: f64 = (1 - self.before()..=end).map(lent).sum();
                Need::Coupon((target - principal) / base * 100.0)
            }
            Terms::Compute { units, hours, utilisation, power, .. } => {
                let [units, hours, rented, power] =
                    [units, hours, utilisation, power].map(|number| f64::from_decimal(*number));
                let years: f64 = (self.began + 1..=end).map(|month| self.weight(month)).sum();
                let hours = units * hours * self.scale * years;
                Need::Price((target + hours * power) / (hours * rented / 100.0))
            }
            Terms::Grant { .. } => return None,
        };
        let place = self.payment.place;
        (need.value().abs() <= AMOUNT_MAX).then_some(Carry { place, need })
    }

    fn before(&self) -> i32 {
        i32::try_from(self.frame.before).unwrap_or(0)
    }

    /// Where a month of the horizon stands in the frame.
    fn index(&self, month: i32) -> usize {
        usize::try_from(month - 1 + self.before()).unwrap_or(0)
    }

    /// What a dollar at the end of a month has become in bills by the last.
    fn to_the_end(&self, month: i32) -> f64 {
        self.frame.growth.iter().skip(self.index(month) + 1).product()
    }

    /// The part of a year that a month is, grown to the end.
    fn weight(&self, month: i32) -> f64 {
        let date = self.projection.inputs.start.plus(month - 1);
        let part: f64 = date.year_part().fraction();
        part * self.to_the_end(month)
    }

    /// What is lent at the opening of a month.
    fn value_before(&self, month: i32) -> f64 {
        let before = self.index(month).checked_sub(1);
        before.and_then(|index| self.flows.months.get(index)).map_or(0.0, |flow| flow.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scenario(bets: &str) -> Scenario {
        let buffer = if bets.contains("buffer") { "" } else { "buffer=20" };
        let words = format!("tokens=100bn {buffer} {bets}");
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, []);
        scenario
    }

    fn of_bets(bets: &str) -> Ending {
        let scenario = scenario(bets);
        ending(&scenario, &project::<Exact>(&scenario))
    }

    const STAKE: &str = "bet=kind:equity;amount:600m;month:2026-07;multiple:2;exit:2027-07";

    #[test]
    fn by_hand_without_interest() {
        // 600 m and 400 m are paid, the loan is lost: 1,000 m are to come back of the stake.
        let lost =
            "bet=kind:loan;amount:400m;month:2026-07;coupon:5;exit:2027-07;recovery:0;ends:failure";
        let found = of_bets(&format!("{STAKE} {lost}"));
        assert_eq!((found.paid_in, found.value, found.in_bills), (1e9, 1.2e9, 1e9));
        assert_eq!((found.gain(), found.waiting, found.touch), (0.2e9, 0.0, Touch::default()));
        let Carry { place, need } = found.carry.unwrap();
        assert_eq!(place, 0);
        assert!(matches!(need, Need::Multiple(multiple) if (multiple - 1.0 / 0.6).abs() < 1e-12));
        // A recovery of half leaves 800 m to the stake.
        let half = lost.replace("recovery:0", "recovery:50");
        let need = of_bets(&format!("{STAKE} {half}")).carry.unwrap().need;
        assert!((need.value() - 0.8 / 0.6).abs() < 1e-12);
    }

    #[test]
    fn a_loan_is_weighed_by_its_coupon_and_machines_by_their_price() {
        // 800 m at c percent over one whole year of the calendar must bring back 100 m more.
        let loan = "bet=kind:loan;amount:800m;month:2026-12;coupon:5;exit:2027-12";
        let gift = "bet=kind:grant;amount:100m;month:2026-12";
        let need = of_bets(&format!("{loan} {gift}")).carry.unwrap().need;
        assert!(matches!(need, Need::Coupon(coupon) if (coupon - 12.5).abs() < 1e-9), "{need:?}");
        // 1,000 machines at 87,600 $: 87.6 m back in a year of 8,760 hours half rented, 0.1 $ an
        // hour of power: (87.6 m + 0.876 m) / 4.38 m hours = 20.2 $.
        let machines = "bet=kind:compute;units:1000;unit_price:87600;month:2026-12;hours:8760;utilisation:50;price:2;power:0.1;life:12";
        let need = of_bets(machines).carry.unwrap().need;
        assert!(matches!(need, Need::Price(price) if (price - 20.2).abs() < 1e-9), "{need:?}");
    }

    /// Set to what it needs, the book is worth what bills are, with interest and payments in
    /// parts too.
    #[test]
    fn set_to_what_it_needs_the_book_is_level() {
        let others = "rate=4.2 bet=kind:grant;amount:90m;month:2025-03 bet=kind:equity;amount:50m;month:2027-02;multiple:3;exit:2033-01";
        for (bet, key) in [
            (
                "bet=kind:equity;amount:700m;month:2024-05;exit:2031-11;chance:30;ends:expected;multiple:",
                "multiple",
            ),
            (
                "bet=kind:loan;amount:30bn;month:2026-09;exit:2030-02;recovery:0;ends:failure;coupon:",
                "coupon",
            ),
            (
                "bets_scale=50 bet=kind:compute;units:20000;unit_price:40k;month:2026-12;hours:8760;utilisation:55;power:0.12;life:50;price:",
                "price",
            ),
        ] {
            let need = of_bets(&format!("{others} {bet}1")).carry.unwrap().need.value();
            let set = format!("{others} {bet}{need:.9}").replace("expected", "success");
            let found = of_bets(&set.replace("ends:failure", "ends:success"));
            assert!(found.gain().abs() < 2000.0, "{key} {need} {found:?}");
            assert!((found.carry.unwrap().need.value() - need).abs() < 1e-6, "{key} {found:?}");
        }
    }

    #[test]
    fn the_months_run_until_the_last_bet_has_ended() {
        let late = STAKE.replace("exit:2027-07", "exit:2040-03");
        let found = of_bets(&late);
        assert_eq!((found.month, found.is_beyond), (Month::of(2040, 3), true));
        let found = of_bets(STAKE);
        assert_eq!((found.month, found.is_beyond), (Month::of(2031, 6), false));
        // It waits for the cushion, and its exit with it.
        let waits = "rate=12 bet=kind:equity;amount:30bn;month:2026-09;multiple:2;exit:2032-01";
        let found = of_bets(waits);
        assert!(found.month > Month::of(2032, 1), "{found:?}");
        assert_eq!((found.value, found.waiting), (60e9, 0.0));
        let never = of_bets("bet=kind:equity;amount:25bn;month:2026-09;multiple:2;exit:2030-01");
        assert_eq!((never.paid_in, never.waiting, never.carry), (20e9, 5e9, None));
        let forever = of_bets(&STAKE.replace("exit:2027-07", "exit:2090-01"));
        assert_eq!((forever.month, forever.carry), (Month::of(2056, 6), None));
    }

    #[test]
    fn a_book_of_gifts_or_of_nothing_has_no_bet_to_carry_it() {
        assert_eq!(of_bets("bet=kind:grant;amount:1bn;month:2026-09").carry, None);
        let none = of_bets("rate=3");
        assert_eq!((none.carry, none.paid_in, none.value), (None, 0.0, 0.0));
        assert_eq!(of_bets(&STAKE.replace("600m", "0")).carry, None);
        let idle = "bet=kind:compute;units:1000;unit_price:87600;month:2026-12;hours:8760;utilisation:0;price:2;power:0.1;life:12";
        assert_eq!(of_bets(idle).carry, None);
    }

    #[test]
    fn a_loss_inside_the_reserve_touches_the_tokens_beyond_the_cushion() {
        let lost = "bet=kind:equity;amount:15bn;month:2025-01;multiple:2;exit:2027-01;ends:failure";
        let twice = format!("bets_from=reserve {lost} {lost}");
        let found = of_bets(&twice);
        assert!((found.touch.lacks - 10e9).abs() < 1.0, "{found:?}");
        let untouched = Touch::default();
        assert_eq!(of_bets(&format!("bets_from=reserve {lost}")).touch, untouched);
        assert_eq!(of_bets(&format!("{lost} {lost}")).touch, untouched);
        // Short already, whatever the bets do: not their fault.
        let short = of_bets(&format!("buffer=-1 bets_from=reserve {STAKE}"));
        assert_eq!((short.touch.lacks, short.touch.waits), (0.0, 0.0), "{short:?}");
    }
}
