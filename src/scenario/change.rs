//! What a person does to a scenario, as data: a row a change.
//!
//! A change that is not allowed says so and does nothing. Not here: the steps back, see `state`.

use rust_decimal::Decimal;

use super::{
    Bet, BetField, Ends, Group, Id, Idle, Lab, Parameter, Pick, RatePath, RatePoint, Scenario,
    Shares, Word, YearShown,
};
use crate::unit::Month;

macro_rules! changes {
    ($scenario:ident: $($(#[$meaning:meta])* $name:ident($($part:ident: $type:ty),*) $([$id:expr])? => $do:expr;)*) => {
        /// Something a person does.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Change { $($(#[$meaning])* $name($($type),*)),* }

        impl Change {
            /// Changes a scenario; `false` where that is not allowed.
            pub(crate) fn apply(&self, $scenario: &mut Scenario) -> bool {
                match self { $(Self::$name($($part),*) => $do),* }
            }

            /// The input of which changes in quick succession are one step.
            #[allow(unused_variables, reason = "few ids depend on the parts of their change")]
            pub fn id(&self) -> Option<Id> {
                match self { $(Self::$name($($part),*) => None::<Id>$(.or(Option::<Id>::from($id)))?),* }
            }
        }
    };
}

changes! { scenario:
    /// A parameter takes a value.
    Set(parameter: Parameter, value: Decimal) [Id::Parameter(*parameter)] => scenario.set(*parameter, *value);
    /// These shares of the reserve are multiplied, once all of them are no more than the whole.
    Multiply(parameters: &'static [Parameter], factor: Decimal) => { scenario.multiply(parameters, *factor); true };
    /// Shares that are more than the whole become the whole.
    ScaleBack(shares: Shares) => { scenario.scale_back(*shares); true };
    /// An input that changes nothing at present is made to count.
    TakeOver(why: Idle) => scenario.take_over(*why);
    /// Inputs go back to what the preset has.
    Reset(ids: Vec<Id>) => {
        for id in ids {
            scenario.reset(*id);
        }
        true
    };
    /// The whole scenario becomes another.
    Take(other: Box<Scenario>) => { scenario.clone_from(other); true };
    /// All of these as one, or none of them where one is not allowed.
    Together(changes: Vec<Change>) => scenario.change_together(changes);
    /// The scenario is called so.
    Name(name: String) => scenario.rename(name);
    /// The horizon begins in a month.
    Start(month: Month) [Id::Start] => scenario.set_start(*month);
    /// Figures speak of a year.
    Year(year: YearShown) [Id::Year] => scenario.show_year(*year);
    /// The record is replayed from a month.
    HistoryFrom(month: Month) [Id::HistoryFrom] => scenario.set_history_from(*month);
    /// The path takes a form; an own one without points begins with these.
    Path(form: RatePath, seed: Vec<RatePoint>) [Id::Path] => { scenario.choose_path(*form, seed); true };
    /// A point of the path moves.
    PathPoint(place: usize, point: RatePoint) [Id::Rates] => { scenario.move_point(*place, *point); true };
    /// The points of the own path are these.
    Rates(points: Vec<RatePoint>) [Id::Rates] => scenario.set_rates(points.iter().copied());
    /// Tokens at given months are these; without points growth is used.
    TokensPath(points: Vec<RatePoint>) [Id::TokensPath] => scenario.set_tokens_path(points.iter().copied());
    /// A word is chosen; each of the book is a step of its own.
    Word(word: Word) [Some(word.id()).filter(|id| id.group() != Group::Bets)]
        => { scenario.set_word(*word); true };
    /// What a laboratory said, by the id of its vintage.
    Vintage(lab: Lab, id: String) => scenario.set_vintage(*lab, id);
    /// A part of the sentence of the book is turned.
    Turn(pick: Pick, number: usize) [if *pick == Pick::Inside { Id::BetsFrom } else { Id::Bet }]
        => { scenario.turn(*pick, *number); true };
    /// A bet comes to the end of the book.
    AddBet(bet: Bet) => scenario.add_bet(bet.clone());
    /// A copy of the bet at a place comes below it.
    DuplicateBet(place: usize) => scenario.duplicate_bet(*place);
    /// The bet at a place goes to another place.
    MoveBet(from: usize, to: usize) => scenario.move_bet(*from, *to);
    /// The bet at a place goes.
    RemoveBet(place: usize) => { scenario.remove_bet(*place); true };
    /// The bet at a place is called so.
    BetName(place: usize, name: String) [Id::Bet] => scenario.bet_is(*place, |bet| bet.rename(name));
    /// One of its numbers takes a value.
    BetNumber(place: usize, field: BetField, value: Decimal) [Id::Bet]
        => scenario.bet_is(*place, |bet| bet.set_number(*field, *value));
    /// It is paid in a month.
    BetDue(place: usize, month: Month) [Id::Bet] => scenario.bet_is(*place, |bet| bet.set_month(*month));
    /// It ends in a month.
    BetExit(place: usize, month: Month) [Id::Bet] => scenario.bet_is(*place, |bet| bet.set_exit(*month));
    /// Whether it counts.
    BetCounted(place: usize, counted: bool) [Id::Bet] => scenario.edit_bet(*place, |bet| bet.counted = *counted);
    /// How it ends.
    BetEnds(place: usize, ends: Ends) [Id::Bet] => scenario.edit_bet(*place, |bet| bet.ends = *ends);
}

impl Scenario {
    fn change_together(&mut self, changes: &[Change]) -> bool {
        let mut after = self.clone();
        let is_allowed = changes.iter().all(|change| change.apply(&mut after));
        if is_allowed {
            *self = after;
        }
        is_allowed
    }

    fn multiply(&mut self, parameters: &[Parameter], factor: Decimal) {
        self.scale_back(Shares::Mix);
        for parameter in parameters {
            let share = self.number(*parameter).checked_mul(factor).unwrap_or_default();
            self.set_share(*parameter, share);
        }
    }

    fn bet_is(&mut self, place: usize, change: impl FnOnce(&mut Bet) -> bool) -> bool {
        self.bets.get_mut(place).is_some_and(change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    #[test]
    fn what_is_not_allowed_changes_nothing() {
        let (before, _) = decode("bet=kind:grant;amount:1bn;month:2027-01");
        for change in [
            Change::Set(Parameter::Rate, Decimal::from(-1)),
            Change::Name("a\u{7}b".into()),
            Change::Start(Month::of(1899, 1)),
            Change::Year(YearShown::Number(99)),
            Change::Vintage(Lab::OpenAi, "none".into()),
            Change::BetCounted(1, false),
            Change::BetExit(0, Month::of(2030, 1)),
            Change::BetNumber(0, BetField::Amount, Decimal::NEGATIVE_ONE),
            Change::MoveBet(0, 1),
            Change::DuplicateBet(1),
        ] {
            let mut after = before.clone();
            assert!(!change.apply(&mut after), "{change:?}");
            assert_eq!(after, before);
        }
    }
}
