//! What the person chose: the table of inputs, the presets, the link and its problems.
//!
//! A [`Scenario`] always holds values within their bounds; whatever cannot be kept is told as a
//! [`Problem`] beside it. Not here: what follows from a scenario.

mod assign;
mod bet;
mod bet_field;
mod bet_link;
mod change;
mod choice;
mod class;
mod compact;
mod file;
mod file_fault;
mod file_reader;
mod foreign;
mod group;
mod history;
mod idle;
mod input;
mod json;
mod lab;
mod link;
mod moment;
mod node;
mod number;
mod outline;
mod parameter;
mod path;
mod pick;
mod pin;
mod pin_link;
mod plain;
mod preset;
mod problem;
mod published;
mod quantity;
mod query;
mod reserve_table;
mod saved;
mod shelf;
mod source;
mod year;

use rust_decimal::{Decimal, RoundingStrategy};

pub use bet::{BETS_MAX, Bet, Terms};

pub(crate) use bet::BET_NAME_CHARACTERS_MAX;
pub use bet_field::BetField;
pub(crate) use bet_field::BetMeasure;
pub use change::Change;
pub use choice::{Ends, Kind, RatePath};
pub use class::Class;
pub(crate) use file::FILE_VERSION;
pub use file::{FILE_BYTES_MAX, FORMAT, SCHEMA, write_file};
pub use file_fault::{FileFault, SavedFault};
pub use file_reader::{FileRead, read_file};
pub use group::Group;
pub use group::Unit;
pub(crate) use history::{bill_yield_at, record_end, record_start};
pub use idle::Idle;
pub use input::*;
pub(crate) use json::Json;
pub use lab::Lab;
pub use lab::Vintage;
pub use link::{decode, encode};
pub(crate) use link::{is_bare, packed};
pub(crate) use node::NODE_MONTH_MAX;
pub use node::NodeFault;
pub use node::{NODES_MAX, Nodes};
pub use number::{read, read_money, write};
pub use outline::Outline;
pub use parameter::{Parameter, ParameterRow};
pub use path::room;
pub(crate) use path::{RatePoint, with_added, with_moved};
pub use pick::Pick;
pub use pin::{Letter, PINS_MAX, Pins, Workspace};
pub use pin_link::WorkspaceLink;
pub(crate) use plain::{half_width, is_invisible, is_plain_text, latin_digit};
pub use preset::Preset;
pub use problem::BetFault;
pub use problem::{Problem, Shares};
pub use published::Published;
pub(crate) use quantity::Quantity;
pub use query::LINK_CHARACTERS_MAX;
pub(crate) use reserve_table::{
    LineChoice, LineRole, ReserveBook, ReserveLine, ReserveTable, TABLE_CHARACTERS_MAX,
    TABLE_LINES_MAX, TableCurrency, TableDate, TokensFrom,
};
pub(crate) use saved::NOTE_CHARACTERS_MAX;
pub use saved::Saved;
pub use shelf::{Merged, SHELF_MAX, Shelf, ShelfEntry};
pub use source::Datum;
pub use source::Grade;
pub use source::Source;
pub use year::YearShown;
pub(crate) use year::years_in;

use crate::unit::Month;

/// The first month that a projection may begin with.
pub(crate) const START_LEAST: Month = Month::of(1900, 1);
/// The last one.
pub(crate) const START_MOST: Month = Month::of(2199, 12);
/// Longest name of a scenario, in characters of any script.
pub(crate) const NAME_CHARACTERS_MAX: usize = 64;

/// Everything a person can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    preset: Preset,
    numbers: [Decimal; Parameter::COUNT],
    name: String,
    start: Month,
    history_from: Month,
    tokens_path: Nodes,
    rates: Nodes,
    bets: Vec<Bet>,
    vintages: [&'static Vintage; 2],
    year: YearShown,
    /// Form of the rate path.
    pub path: RatePath,
    /// The inputs that are one word out of a few.
    pub choices: Choices,
}

impl Scenario {
    /// A scenario as its preset has it.
    pub fn preset(preset: Preset) -> Self {
        preset.scenario().clone()
    }

    /// Every input at the default of the table; an empty issuer.
    pub fn blank() -> Self {
        let mut numbers = [Decimal::ZERO; Parameter::COUNT];
        for (number, parameter) in numbers.iter_mut().zip(Parameter::ALL) {
            *number = parameter.row().default;
        }
        Self {
            preset: Preset::default(),
            numbers,
            name: String::new(),
            start: Month::of(2026, 7),
            history_from: Month::of(2007, 1),
            tokens_path: Nodes::default(),
            rates: Nodes::default(),
            bets: Vec::new(),
            vintages: Lab::ALL.map(Lab::standard),
            year: YearShown::default(),
            path: RatePath::default(),
            choices: Choices::default(),
        }
    }

    /// A scenario from the table's defaults and pairs of key and text, as a file holds them.
    pub fn from_pairs<'t>(
        pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> (Self, Vec<Problem>) {
        let mut scenario = Self::blank();
        let problems = assign::assign(&mut scenario, pairs);
        (scenario, problems)
    }

    /// The preset that everything else differs from.
    pub fn base(&self) -> Preset {
        self.preset
    }

    /// The value of a parameter, in its unit.
    pub fn number(&self, parameter: Parameter) -> Decimal {
        self.numbers.get(parameter as usize).copied().unwrap_or_default()
    }

    /// Sets a parameter; outside its bounds nothing changes and `false` comes back.
    pub fn set(&mut self, parameter: Parameter, value: Decimal) -> bool {
        let value = parameter.tidy(value);
        let allowed = parameter.allows(value);
        if let (true, Some(number)) = (allowed, self.numbers.get_mut(parameter as usize)) {
            *number = value;
        }
        // A shorter horizon may not have the year that was shown.
        self.year = self.year.held_within(self.months());
        allowed
    }

    /// Months projected.
    pub fn months(&self) -> u32 {
        self.count(Parameter::Months)
    }

    /// The year that figures speak of.
    pub fn year(&self) -> YearShown {
        self.year
    }

    /// Chooses the year that figures speak of; `false` where the horizon has no such year.
    pub fn show_year(&mut self, year: YearShown) -> bool {
        let allowed = Some(year).filter(|year| year.is_within(self.months()));
        put(&mut self.year, allowed)
    }

    /// A parameter whose unit is months, as a whole number.
    pub fn count(&self, parameter: Parameter) -> u32 {
        u32::try_from(self.number(parameter)).unwrap_or_default()
    }

    /// The name a person gave it; empty where there is none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Names the scenario, passing over invisible marks; `false` where the name is too long or
    /// cannot be shown.
    pub fn rename(&mut self, name: &str) -> bool {
        plain::rename(&mut self.name, name, NAME_CHARACTERS_MAX)
    }

    /// First month.
    pub fn start(&self) -> Month {
        self.start
    }

    /// Sets the first month; `false` outside 1900 to 2199.
    pub fn set_start(&mut self, start: Month) -> bool {
        let allowed = Some(start).filter(|it| (START_LEAST..=START_MOST).contains(it));
        put(&mut self.start, allowed)
    }

    /// First month of the record that is replayed.
    pub fn history_from(&self) -> Month {
        self.history_from
    }

    /// Sets the month the replay begins with; `false` outside the record.
    pub fn set_history_from(&mut self, month: Month) -> bool {
        let allowed = Some(month).filter(|it| (record_start()..=record_end()).contains(it));
        put(&mut self.history_from, allowed)
    }

    /// Tokens at given months; empty where growth is used.
    pub fn tokens_path(&self) -> &Nodes {
        &self.tokens_path
    }

    /// Replaces the path of tokens; `false` where a node is outside its bounds or there are too
    /// many. Without nodes growth is used.
    pub fn set_tokens_path(&mut self, nodes: impl IntoIterator<Item = (u32, Decimal)>) -> bool {
        put(&mut self.tokens_path, bounded_nodes(Parameter::Tokens, nodes))
    }

    /// Replaces the path of rates, in percent; `false` where a node is outside its bounds or
    /// there are too many.
    pub fn set_rates(&mut self, nodes: impl IntoIterator<Item = (u32, Decimal)>) -> bool {
        put(&mut self.rates, bounded_nodes(Parameter::Rate, nodes))
    }

    /// Rates at given months.
    pub fn rates(&self) -> &Nodes {
        &self.rates
    }

    /// The book of bets.
    pub fn bets(&self) -> &[Bet] {
        &self.bets
    }

    /// Replaces the book of bets; only the first [`BETS_MAX`] are kept.
    pub fn set_bets(&mut self, bets: Vec<Bet>) {
        self.bets = bets;
        self.bets.truncate(BETS_MAX);
    }

    /// Changes the bet at a place of the book, counted from nought; `false` where there is none.
    pub fn edit_bet(&mut self, place: usize, change: impl FnOnce(&mut Bet)) -> bool {
        self.bets.get_mut(place).map(change).is_some()
    }

    /// Puts a bet at the end of the book; `false` where the book is full.
    pub(crate) fn add_bet(&mut self, bet: Bet) -> bool {
        let room = self.bets.len() < BETS_MAX;
        if room {
            self.bets.push(bet);
        }
        room
    }

    /// Takes the bet at a place out of the book.
    pub(crate) fn remove_bet(&mut self, place: usize) {
        if place < self.bets.len() {
            self.bets.remove(place);
        }
    }

    /// Moves the bet at a place to another place; `false` where there is no such place.
    pub(crate) fn move_bet(&mut self, from: usize, to: usize) -> bool {
        let fits = from != to && from.max(to) < self.bets.len();
        if fits {
            let bet = self.bets.remove(from);
            self.bets.insert(to, bet);
        }
        fits
    }

    /// Puts a copy of the bet at a place below it; `false` where there is none or the book is full.
    pub(crate) fn duplicate_bet(&mut self, place: usize) -> bool {
        let bet = self.bets.get(place).filter(|_| self.bets.len() < BETS_MAX).cloned();
        let fits = bet.is_some();
        if let Some(bet) = bet {
            self.bets.insert(place + 1, bet);
        }
        fits
    }

    /// What is wrong with the scenario as it stands, wherever it came from.
    pub fn problems(&self) -> Vec<Problem> {
        [Shares::Mix, Shares::Purchases, Shares::Issuance]
            .into_iter()
            .map(|shares| (shares, self.sum(shares.parameters())))
            .filter(|(_, sum)| *sum > Decimal::ONE_HUNDRED)
            .map(|(shares, sum)| Problem::SharesAbove { shares, sum })
            .collect()
    }

    /// The share of a parameter, in percent, scaled back where the shares of its whole pass 100.
    pub fn share(&self, shares: Shares, parameter: Parameter) -> Decimal {
        let sum = self.sum(shares.parameters());
        let share = self.number(parameter);
        if sum > Decimal::ONE_HUNDRED { share * Decimal::ONE_HUNDRED / sum } else { share }
    }

    /// Scales shares that pass 100 back for good, in proportion.
    pub(crate) fn scale_back(&mut self, shares: Shares) {
        let scaled: Vec<_> = shares
            .parameters()
            .iter()
            .map(|parameter| (*parameter, self.share(shares, *parameter)))
            .collect();
        for (parameter, share) in scaled {
            self.set_share(parameter, share);
        }
    }

    /// Sets a share, rounded down, so that no sum passes its mark again.
    fn set_share(&mut self, parameter: Parameter, share: Decimal) {
        self.set(parameter, share.round_dp_with_strategy(6, RoundingStrategy::ToZero));
    }

    fn sum(&self, parameters: &[Parameter]) -> Decimal {
        parameters.iter().map(|parameter| self.number(*parameter)).sum()
    }
}

/// Puts a value that is allowed in its place; `false` where none is.
fn put<T>(place: &mut T, allowed: Option<T>) -> bool {
    let is_allowed = allowed.is_some();
    if let Some(value) = allowed {
        *place = value;
    }
    is_allowed
}

fn bounded_nodes(
    parameter: Parameter,
    nodes: impl IntoIterator<Item = (u32, Decimal)>,
) -> Option<Nodes> {
    let tidy = nodes.into_iter().map(|(month, value)| (month, parameter.tidy(value)));
    let path = Nodes::new(tidy);
    let fits =
        |&(month, value): &(u32, Decimal)| month <= NODE_MONTH_MAX && parameter.allows(value);
    let allowed = path.as_slice().len() <= NODES_MAX && path.as_slice().iter().all(fits);
    allowed.then_some(path)
}

impl Shares {
    /// The parameters that share the whole.
    pub fn parameters(self) -> &'static [Parameter] {
        use Parameter as L;
        match self {
            Self::Mix => &[
                L::Cash,
                L::Repo,
                L::Fund,
                L::Paper,
                L::Gold,
                L::Bitcoin,
                L::Equities,
                L::Loans,
                L::Other,
            ],
            Self::Purchases => &[L::GoldShare, L::BitcoinShare],
            Self::Issuance => &[L::GoldIssuance, L::BitcoinIssuance, L::LoansIssuance],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_outside_its_bounds_changes_nothing() {
        let mut scenario = Scenario::blank();
        assert!(scenario.set(Parameter::Rate, Decimal::new(365, 2)));
        assert!(!scenario.set(Parameter::Rate, Decimal::new(-1, 2)));
        assert!(!scenario.set(Parameter::Months, Decimal::new(15, 1)));
        assert_eq!(scenario.number(Parameter::Rate), Decimal::new(365, 2));
        assert!(!scenario.rename(&"x".repeat(65)));
        assert!(!scenario.rename("a\u{7}b"));
        assert!(scenario.rename("\u{feff}a\u{202e}\r\nb") && scenario.name() == "a b");
        assert!(!scenario.set_history_from(Month::of(1933, 12)));
        assert!(!scenario.set_start(Month::of(2200, 1)));
    }

    #[test]
    fn the_book_has_a_limit_and_places() {
        let mut scenario = Scenario::blank();
        let grant = Bet::template(Kind::Grant, Month::of(2027, 1));
        let added = (0..20).filter(|_| scenario.add_bet(grant.clone())).count();
        assert_eq!(added, BETS_MAX);
        assert!(scenario.edit_bet(3, |bet| bet.counted = false));
        assert!(!scenario.edit_bet(BETS_MAX, |bet| bet.counted = false));
        scenario.remove_bet(2);
        scenario.remove_bet(99);
        let place = |scenario: &Scenario| scenario.bets().iter().position(|bet| !bet.counted);
        assert_eq!(place(&scenario), Some(2));
        assert!(scenario.move_bet(2, 0) && !scenario.move_bet(0, 15) && !scenario.move_bet(1, 1));
        assert_eq!(place(&scenario), Some(0));
        assert!(scenario.duplicate_bet(0) && scenario.bets()[1] == scenario.bets()[0]);
        assert!(!scenario.duplicate_bet(0) && !scenario.duplicate_bet(99));
    }

    #[test]
    fn shares_above_the_whole_are_told_and_scaled_back() {
        let mut scenario = Scenario::blank();
        scenario.set(Parameter::Gold, 80.into());
        scenario.set(Parameter::Loans, 80.into());
        let sum = Decimal::from(160);
        assert_eq!(scenario.problems(), [Problem::SharesAbove { shares: Shares::Mix, sum }]);
        assert_eq!(scenario.share(Shares::Mix, Parameter::Gold), 50.into());
        scenario.set(Parameter::Cash, 80.into());
        scenario.scale_back(Shares::Mix);
        assert_eq!(scenario.problems(), []);
        assert_eq!(scenario.number(Parameter::Gold), Decimal::new(33_333_333, 6));
    }
}
