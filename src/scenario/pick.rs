//! What the sentence of the book lets a person turn: how many bets succeed, how many count, and
//! whether they sit inside the reserve.
//!
//! A turned number sets whole bets: those that are so already stay so, then the first others of
//! the book follow. A gift brings nothing back and what costs nothing decides nothing, so neither
//! is one of these bets. Not here: words.

use rust_decimal::Decimal;

use super::{Bet, BetsFrom, Ends, Kind, Scenario};

/// Whether a bet is of a kind.
type Test = fn(&Bet) -> bool;

/// A part of the sentence of the book that can be turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pick {
    /// How many of the bets that count succeed; every other is lost.
    Succeed,
    /// How many bets count.
    Count,
    /// Whether they sit inside the reserve: nought or one.
    Inside,
}

impl Scenario {
    /// The number of a pick.
    pub(crate) fn pick(&self, pick: Pick) -> usize {
        let count = |is: Test| self.bets().iter().filter(|bet| is(bet)).count();
        match pick {
            Pick::Succeed => count(|bet| can_succeed(bet) && succeeds(bet)),
            Pick::Count => count(can_succeed),
            Pick::Inside => usize::from(self.choices.bets_from == BetsFrom::Reserve),
        }
    }

    /// Its smallest and largest number. One bet always counts.
    pub(crate) fn pick_bounds(&self, pick: Pick) -> (usize, usize) {
        match pick {
            Pick::Succeed => (0, self.bets().iter().filter(|bet| can_succeed(bet)).count()),
            Pick::Count => (1, self.bets().iter().filter(|bet| bet.has_outcome()).count().max(1)),
            Pick::Inside => (0, 1),
        }
    }

    /// Sets a pick, held within its bounds.
    pub fn turn(&mut self, pick: Pick, number: usize) {
        let (least, most) = self.pick_bounds(pick);
        let number = number.clamp(least, most);
        match pick {
            Pick::Inside => {
                self.choices.bets_from =
                    if number > 0 { BetsFrom::Reserve } else { BetsFrom::Profit };
            }
            Pick::Count => {
                self.choose(number, (Bet::has_outcome, |bet| bet.counted), |bet, counted| {
                    bet.counted = counted;
                });
            }
            Pick::Succeed => self.choose(number, (can_succeed, succeeds), |bet, succeeds| {
                bet.ends = if succeeds { Ends::Success } else { Ends::Failure }
            }),
        }
    }

    /// Chooses so many of the bets that can be, those that are so first, and sets each.
    fn choose(&mut self, number: usize, (can, is): (Test, Test), set: fn(&mut Bet, bool)) {
        let places = |wanted: bool| {
            let bets = self.bets.iter().enumerate();
            bets.filter(move |(_, bet)| can(bet) && is(bet) == wanted).map(|(place, _)| place)
        };
        let order: Vec<usize> = places(true).chain(places(false)).collect();
        for (rank, place) in order.into_iter().enumerate() {
            self.edit_bet(place, |bet| set(bet, rank < number));
        }
    }
}

/// Machines have no chance: taken by it they succeed.
fn succeeds(bet: &Bet) -> bool {
    bet.ends == Ends::Success || (bet.ends == Ends::Expected && bet.kind() == Kind::Compute)
}

fn can_succeed(bet: &Bet) -> bool {
    bet.counted && bet.has_outcome()
}

impl Bet {
    /// Whether it can succeed or be lost: it costs something and may give something back.
    pub(crate) fn has_outcome(&self) -> bool {
        self.kind() != Kind::Grant && self.amount() > Decimal::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn ends(scenario: &Scenario) -> String {
        let letter = |bet: &Bet| match bet.ends {
            _ if !bet.counted => '-',
            Ends::Success => 's',
            Ends::Failure => 'f',
            Ends::Expected => 'e',
        };
        scenario.bets().iter().map(letter).collect()
    }

    #[test]
    fn a_turned_number_keeps_what_is_so_and_takes_the_first_others() {
        // Loan, stake, stake, gift, and a stake that does not count.
        let mut scenario = decode("").0;
        assert_eq!((ends(&scenario), scenario.pick(Pick::Succeed)), ("ssss-".into(), 3));
        assert_eq!(scenario.pick_bounds(Pick::Succeed), (0, 3));
        scenario.turn(Pick::Succeed, 1);
        assert_eq!(ends(&scenario), "sffs-");
        scenario.edit_bet(0, |bet| bet.ends = Ends::Failure);
        scenario.edit_bet(2, |bet| bet.ends = Ends::Success);
        scenario.edit_bet(1, |bet| bet.ends = Ends::Expected);
        scenario.turn(Pick::Succeed, 2);
        assert_eq!(ends(&scenario), "sfss-");
        scenario.turn(Pick::Succeed, 9);
        assert_eq!(ends(&scenario), "ssss-");
    }

    #[test]
    fn one_bet_always_counts_and_the_switch_has_two_ends() {
        let mut scenario = decode("").0;
        // The gift of nothing is none of them, and stays as it is.
        assert_eq!((scenario.pick(Pick::Count), scenario.pick_bounds(Pick::Count)), (3, (1, 4)));
        scenario.turn(Pick::Count, 5);
        assert_eq!(ends(&scenario), "sssss");
        scenario.turn(Pick::Count, 0);
        assert_eq!((ends(&scenario), scenario.pick(Pick::Count)), ("s--s-".into(), 1));
        for (number, from) in [(7, BetsFrom::Reserve), (0, BetsFrom::Profit)] {
            scenario.turn(Pick::Inside, number);
            assert_eq!(scenario.choices.bets_from, from);
        }
        assert_eq!(scenario.pick(Pick::Inside), 0);
        let mut empty = decode("bets=none").0;
        empty.turn(Pick::Count, 1);
        assert_eq!((empty.pick(Pick::Count), empty.bets().len()), (0, 0));
    }
}
