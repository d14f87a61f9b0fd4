//! What the sentence says, as finished numbers and the branches of its clauses.
//!
//! Not here: the words.

/// What the sentence says, every number finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The short rate.
    pub rate: Rate,
    /// Tokens outstanding.
    pub tokens: String,
    /// Reserve income of the year.
    pub income: String,
    /// What is left of it.
    pub result: Outcome,
    /// The same for each person, where there are any.
    pub each: Option<String>,
    /// People.
    pub staff: String,
    /// How long the figures run: a year, or the months of a shorter horizon.
    pub period: Period,
    /// The bets.
    pub bets: Bets,
    /// The rate at which profit is nought.
    pub break_even: BreakEven,
    /// What erases the cushion.
    pub cushion: Cushion,
}

/// How the rate is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Rate {
    /// The rate a person sets.
    Set(String),
    /// The mean of a path that does not begin with it.
    Mean(String),
}

/// What is left of the income.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A profit.
    Keeps(String),
    /// A loss, without its sign.
    Loses(String),
}

/// How long the figures run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Twelve months.
    Year,
    /// Fewer.
    Months(u32),
}

/// What the bets cost, in months of profit.
#[derive(Clone, Debug, PartialEq)]
pub enum Bets {
    /// No bet counts.
    None,
    /// Those of the book, made smaller until nothing of them is left.
    Nought(String),
    /// Still to be paid, in so many months of profit.
    PaidIn(String, String),
    /// The same, beside others that are paid already.
    RestIn(String, String),
    /// Still to be paid, without a profit to pay it.
    Unaffordable(String),
    /// Paid before the start; as much as so many months of profit.
    Paid(String, Option<String>),
}

/// The rate at which profit is nought.
#[derive(Clone, Debug, PartialEq)]
pub enum BreakEven {
    /// This rate.
    At(String),
    /// It earns even at nought.
    Always,
    /// It earns at nought and loses at the present rate.
    OnlyBelow,
    /// A rate so high that it is no answer; the limit that it passes.
    Above(String),
    /// No rate.
    Never,
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
