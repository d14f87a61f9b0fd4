//! The ends of bets: what each was paid in the period, and what came back from it.
//!
//! A bet that neither was paid nor gave anything back in the period has no end. Up to
//! [`ENDS_MAX`] ends have a name of their own; where there are more, the largest do and the rest
//! is one end whose members the table and the description spell out. The order is that of the
//! book, so that a drag moves no end past another. Not here: where an end stands.

use super::place::FlowPlace;
use crate::analysis::Run;
use crate::model::{Period, Returns};
use crate::order::sort_by;
use crate::scenario::BetsFrom;
use crate::text::book::BetName;
use crate::unit::{Exact, HALF_CENT, Usd};

/// Most ends of a drawing, the one of the rest among them.
pub(super) const ENDS_MAX: usize = 5;
/// An end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BetEnd {
    pub(super) place: FlowPlace,
    pub(super) name: BetName,
    /// Paid in the period, USD.
    pub(super) paid: f64,
    /// Came back in the period, USD; negative where it cost more to run than it brought.
    pub(super) back: f64,
    /// Of that coupons and running cash: in the reserve they are part of the profit.
    pub(super) income: f64,
    /// Paid by the end of the period, before the start included, USD.
    pub(super) cost: f64,
    /// Of what was paid in the period, what the reserve now carries, USD.
    pub(super) carried: f64,
    /// The ends it stands for; empty where it stands for itself.
    pub(super) members: Vec<Self>,
}

impl BetEnd {
    /// What stands for it in the drawing: the larger of both ways, USD.
    pub(super) fn size(&self) -> f64 {
        self.paid.max(self.back)
    }

    /// Itself, or the ends it stands for.
    pub(super) fn each(&self) -> &[Self] {
        if self.members.is_empty() { std::slice::from_ref(self) } else { &self.members }
    }

    fn is_drawn(&self) -> bool {
        self.paid > HALF_CENT || self.back.abs() > HALF_CENT
    }
}

/// The ends of a projection, those of gifts out of the reserve first: they do not stay in it.
pub(super) fn ends(of: &Run, period: &Period<Exact>) -> Vec<BetEnd> {
    let (start, end) = (period.before, period.before + period.rows.len());
    let inside = of.projection.inputs.choices.bets_from == BetsFrom::Reserve;
    let bets = of.projection.payments.iter().zip(&of.projection.flows);
    let bet_end = |(payment, flows): (&crate::model::Payment<Exact>, &Vec<_>)| {
        let bet = of.scenario.bets().get(payment.place)?;
        let sum = |amount: fn(&crate::model::BetFlow<Exact>) -> Usd<Exact>| {
            flows.iter().take(end).skip(start).map(amount).sum::<Usd<Exact>>().to_f64()
        };
        let paid_at_all = flows.iter().take(end).map(|flow| flow.paid).sum::<Usd<Exact>>().to_f64();
        let (paid, before) = (sum(|flow| flow.paid), payment.due <= 0);
        let keeps = inside && payment.returns != Returns::Nothing;
        Some(BetEnd {
            place: FlowPlace::Bet(u8::try_from(payment.place).unwrap_or(u8::MAX)),
            name: BetName::new(bet, payment.place),
            paid,
            back: sum(crate::model::BetFlow::back),
            income: sum(|flow| flow.income),
            cost: if before { payment.amount.to_f64() } else { paid_at_all },
            carried: if keeps { paid } else { 0.0 },
            members: Vec::new(),
        })
    };
    let mut found: Vec<_> = bets.filter_map(bet_end).filter(BetEnd::is_drawn).collect();
    let key = |end: &BetEnd| (inside && end.carried <= 0.0 && end.paid > 0.0, end.place);
    sort_by(&mut found, |a, b| {
        let ((a_gift, a), (b_gift, b)) = (key(a), key(b));
        b_gift.cmp(&a_gift).then(number(a).cmp(&number(b)))
    });
    grouped(found)
}

/// The largest ends by name, the rest as one.
fn grouped(ends: Vec<BetEnd>) -> Vec<BetEnd> {
    if ends.len() <= ENDS_MAX {
        return ends;
    }
    let mut sizes: Vec<(f64, FlowPlace)> = ends.iter().map(|end| (end.size(), end.place)).collect();
    // Equal ones in the order they stand in.
    sort_by(&mut sizes, |a, b| b.0.total_cmp(&a.0));
    let is_named = |end: &BetEnd| sizes.iter().take(ENDS_MAX - 1).any(|named| named.1 == end.place);
    let (mut named, members): (Vec<_>, Vec<_>) = ends.into_iter().partition(is_named);
    let sum = |of: fn(&BetEnd) -> f64| members.iter().map(of).sum::<f64>();
    named.push(BetEnd {
        place: FlowPlace::BetsMore,
        name: BetName::More { count: members.len() },
        paid: sum(|end| end.paid),
        back: sum(|end| end.back),
        income: sum(|end| end.income),
        cost: sum(|end| end.cost),
        carried: sum(|end| end.carried),
        members,
    });
    named
}

fn number(place: FlowPlace) -> u8 {
    if let FlowPlace::Bet(number) = place { number } else { u8::MAX }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn of(link: &str) -> Vec<BetEnd> {
        let (scenario, problems) = decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let run = Run::new(scenario);
        ends(&run, &run.projection.period(run.scenario.year()))
    }

    fn gifts(count: u32) -> String {
        let gift = |number: u32| format!("bet=kind:grant;amount:{number}m;month:2026-09");
        (1..=count).map(gift).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn what_was_paid_before_the_start_is_no_flow_of_the_period() {
        let found = of("");
        let [end] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(end.name, BetName::Own { name: "Northern Data".to_owned() });
        // The loan of 610 m at 5 % pays a year of coupons; the stakes give nothing yet.
        assert_eq!((end.paid, end.cost), (0.0, 610e6));
        assert!((end.back - 30.5e6).abs() < 0.01, "{}", end.back);
    }

    #[test]
    fn up_to_five_ends_have_a_name() {
        let found = of(&gifts(5));
        assert_eq!(found.len(), 5);
        assert!(found.iter().all(|end| end.members.is_empty()));
    }

    #[test]
    fn of_sixteen_the_four_largest_have_a_name_and_the_rest_adds_up() {
        let found = of(&gifts(16));
        let paid: Vec<_> = found.iter().map(|end| end.paid / 1e6).collect();
        assert_eq!(paid, [13.0, 14.0, 15.0, 16.0, 78.0]);
        let more = found.last().unwrap();
        assert_eq!((more.place, &more.name), (FlowPlace::BetsMore, &BetName::More { count: 12 }));
        assert_eq!(more.members.len(), 12);
        assert_eq!(more.each().iter().map(|end| end.paid).sum::<f64>(), more.paid);
    }

    #[test]
    fn equal_bets_keep_the_order_of_the_book() {
        let found = of(&["bet=kind:grant;amount:1m;month:2026-09"; 6].join("&"));
        let places: Vec<_> = found.iter().map(|end| number(end.place)).collect();
        assert_eq!(places, [0, 1, 2, 3, u8::MAX]);
    }

    #[test]
    fn the_reserve_carries_what_it_paid_but_no_gift() {
        let found = of(
            "bets_from=reserve&bet=kind:loan;amount:100m;month:2026-08;coupon:12;exit:2030-01&bet=kind:grant;amount:50m;month:2026-08",
        );
        let carried: Vec<_> = found.iter().map(|end| (number(end.place), end.carried)).collect();
        assert_eq!(carried, [(1, 0.0), (0, 100e6)]);
        assert!(found[1].back > 0.0 && found[1].back == found[1].income);
    }

    #[test]
    fn machines_that_cost_more_than_they_bring_give_less_than_nothing() {
        let found = of(
            "bet=kind:compute;units:1000;unit_price:25k;month:2026-08;hours:8760;utilisation:0;price:2;power:0.1;life:60",
        );
        assert!(found[0].back < 0.0 && found[0].paid == 25e6);
        assert_eq!(found[0].size(), 25e6);
    }
}
