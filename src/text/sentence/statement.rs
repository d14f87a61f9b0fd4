//! What the sentence says, as finished numbers and the branches of its clauses.
//!
//! Not here: the words.

use crate::text::break_even::BreakEven;

/// What the sentence says, every number finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The short rate.
    pub rate: Rate,
    /// Tokens outstanding.
    pub tokens: Tokens,
    /// Reserve income of the year.
    pub income: Income,
    /// What is left of it.
    pub result: Outcome,
    /// The same for each person, where there are any.
    pub each: Option<String>,
    /// People.
    pub staff: String,
    /// The months the figures speak of.
    pub when: When,
    /// The bets.
    pub bets: Bets,
    /// The rate at which profit is nought.
    pub break_even: BreakEven,
    /// Whether that is true of the balance at the start alone.
    pub is_on_opening: bool,
    /// What erases the cushion.
    pub cushion: Cushion,
}

/// How the rate is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Rate {
    /// The rate a person sets.
    Set(String),
    /// The mean of a path.
    Mean(String),
}

/// How the tokens are told.
#[derive(Clone, Debug, PartialEq)]
pub enum Tokens {
    /// Those a person sets.
    Set(String),
    /// The mean of tokens that come and go.
    Mean(String),
}

/// The interest of the reserve.
#[derive(Clone, Debug, PartialEq)]
pub enum Income {
    /// It earns so much.
    Earns(String),
    /// It costs so much, without its sign.
    Pays(String),
}

/// What is left of the income.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A profit.
    Keeps(String),
    /// A loss, without its sign.
    Loses(String),
}

/// The months the figures speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// The first twelve.
    Year,
    /// Fewer, from the start on.
    Months(u32),
    /// A later year, by its first and last month.
    Between(String, String),
    /// So many, all there are; what each person earns is said a year.
    Whole(u32),
}

/// The bets: what they cost in months of profit, and whether they are paid.
#[derive(Clone, Debug, PartialEq)]
pub enum Bets {
    /// No bet counts.
    None,
    /// Those of the book, made smaller until nothing of them is left.
    Nought(String),
    /// Paid in the end, with so many months of profit.
    PaidIn(String, String),
    /// Still to be paid beside others that are paid already, as much as so many months of profit.
    RestIn(String, String),
    /// Not all paid within the horizon; as much as so many months of profit.
    Ahead(String, String),
    /// Paid without a profit, and whether on time.
    PaidAnyway(String, bool),
    /// So much of the whole is paid, without a profit.
    InPart(String, String),
    /// Due, and none of them is paid.
    Unaffordable(String),
    /// Due after the horizon, without a profit to pay them.
    Later(String),
    /// Paid before; as much as so many months of profit.
    Paid(String, Option<String>),
}

/// What erases the cushion.
#[derive(Clone, Debug, PartialEq)]
pub enum Cushion {
    /// A joint fall of that share in these assets.
    Fall(String, Volatile),
    /// Not even their total loss.
    Safe(Volatile),
    /// It holds none of the assets whose prices swing.
    NothingToFall,
    /// There is none.
    Nothing,
    /// It is gone already, by this amount.
    Short(String),
}

/// Which assets' prices can fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volatile {
    /// Gold is held.
    pub gold: bool,
    /// Bitcoin is held.
    pub bitcoin: bool,
    /// Listed shares are held.
    pub equities: bool,
}
