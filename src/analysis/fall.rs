//! Falls at once, on a book as it stands: what gold, bitcoin, listed shares and loans lose, and
//! whether every token is still backed.
//!
//! All else keeps its value, and nobody has redeemed yet. Other liabilities come before holders,
//! as in the ledger, where the issuer is insolvent once excess = assets − tokens − queue − other
//! liabilities is below nought: a dollar of tokens has (assets − other liabilities) / (tokens +
//! queue) behind it. USD, falls as fractions. Not here: the fall that is just borne
//! ([`super::reverse_stress`]), and falls in a month of the ledger.

use crate::model::{Holdings, Projection, Row};
use crate::scenario::{Class, Parameter, Scenario, YearShown};
use crate::unit::{HALF_CENT, Number, Usd};

/// What can fall at once, in the order of every answer.
pub const FALLING: [Class; 4] = [Class::Gold, Class::Bitcoin, Class::Equities, Class::Loans];

/// A book as falls and redemptions meet it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FallBook {
    /// Cash, repo, funds and bills: what pays at par.
    pub liquid: f64,
    /// Commercial paper and other short debt.
    pub paper: f64,
    /// Gold.
    pub gold: f64,
    /// Bitcoin.
    pub bitcoin: f64,
    /// Listed shares.
    pub equities: f64,
    /// Secured loans.
    pub loans: f64,
    /// All other assets.
    pub other: f64,
    /// Bets carried inside the reserve.
    pub bets_inside: f64,
    /// All assets.
    pub assets: f64,
    /// Tokens outstanding.
    pub tokens: f64,
    /// Tokens and redemptions not yet paid.
    pub owed: f64,
    /// Excess reserves: the cushion.
    pub excess: f64,
}

/// Falls at once, fractions of what is held.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FallShock {
    /// Of gold.
    pub gold: f64,
    /// Of bitcoin.
    pub bitcoin: f64,
    /// Of listed shares.
    pub equities: f64,
    /// Of loans.
    pub loans: f64,
}

/// A book after a shock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shocked {
    /// The book before.
    pub book: FallBook,
    /// What fell.
    pub shock: FallShock,
    /// Σ holding · fall.
    pub loss: f64,
    /// The cushion that is left; below nought it is missing.
    pub excess: f64,
    /// What stands behind a token.
    pub backing: Backing,
}

/// What stands behind a dollar of tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Backing {
    /// All of it, and more by `spare`.
    Full {
        /// USD above what is owed.
        spare: f64,
        /// Cents behind a dollar, 100 or more.
        cents: f64,
    },
    /// Not all of it.
    Short {
        /// USD that are missing.
        missing: f64,
        /// Cents behind a dollar, below 100, never below nought.
        cents: f64,
    },
    /// There is no token.
    NoTokens,
}

impl Backing {
    /// Cents behind a dollar of tokens.
    pub fn cents(self) -> Option<f64> {
        match self {
            Self::Full { cents, .. } | Self::Short { cents, .. } => Some(cents),
            Self::NoTokens => None,
        }
    }

    /// Whether every token is backed.
    pub fn is_full(self) -> Option<bool> {
        match self {
            Self::Full { .. } => Some(true),
            Self::Short { .. } => Some(false),
            Self::NoTokens => None,
        }
    }

    /// What `excess` leaves behind `owed`.
    fn new(owed: f64, excess: f64) -> Self {
        let cents = (1.0 + excess / owed) * 100.0;
        match excess {
            _ if owed <= HALF_CENT => Self::NoTokens,
            excess if excess < -HALF_CENT => {
                Self::Short { missing: -excess, cents: cents.max(0.0) }
            }
            excess => Self::Full { spare: excess.max(0.0), cents: cents.max(100.0) },
        }
    }
}

impl FallBook {
    /// The book at the start of a projection.
    pub fn start<N: Number>(projection: &Projection<N>) -> Self {
        let at = projection.period(YearShown::default()).opening;
        let sums = [at.bets_inside, at.assets, at.tokens, at.queue, at.excess];
        Self::new(&at.holdings, sums)
    }

    /// The book at the close of a month.
    pub fn close<N: Number>(row: &Row<N>) -> Self {
        let sums = [row.bets_inside, row.assets, row.tokens, row.queue, row.excess];
        Self::new(&row.holdings, sums)
    }

    fn new<N: Number>(held: &Holdings<N>, sums: [Usd<N>; 5]) -> Self {
        let [bets_inside, assets, tokens, queue, excess] = sums.map(Usd::to_f64);
        let paper = held.paper.to_f64();
        Self {
            liquid: held.liquid().to_f64() - paper,
            paper,
            gold: held.gold.to_f64(),
            bitcoin: held.bitcoin.to_f64(),
            equities: held.equities.to_f64(),
            loans: held.loans.to_f64(),
            other: held.other.to_f64(),
            bets_inside,
            assets,
            tokens,
            owed: tokens + queue,
            excess,
        }
    }

    /// What is held of a class that can fall; nought of any other.
    pub fn of(&self, class: Class) -> f64 {
        match class {
            Class::Gold => self.gold,
            Class::Bitcoin => self.bitcoin,
            Class::Equities => self.equities,
            Class::Loans => self.loans,
            _ => 0.0,
        }
    }

    /// Gold and bitcoin.
    pub(crate) fn gold_bitcoin(&self) -> f64 {
        self.gold + self.bitcoin
    }

    /// Gold, bitcoin and listed shares.
    pub(crate) fn prices(&self) -> f64 {
        self.gold_bitcoin() + self.equities
    }

    /// The book after a shock.
    pub fn shocked(&self, shock: FallShock) -> Shocked {
        let loss = FALLING.iter().map(|class| self.of(*class) * shock.of(*class)).sum::<f64>();
        let excess = self.excess - loss;
        Shocked { book: *self, shock, loss, excess, backing: Backing::new(self.owed, excess) }
    }
}

impl FallShock {
    /// The shock that a scenario sets.
    pub fn new(scenario: &Scenario) -> Self {
        let fall = |parameter| f64::from_decimal(scenario.number(parameter)) / 100.0;
        Self {
            gold: fall(Parameter::StressGold),
            bitcoin: fall(Parameter::StressBitcoin),
            equities: fall(Parameter::StressEquities),
            loans: fall(Parameter::StressLoans),
        }
    }

    /// The fall of a class, a fraction.
    pub fn of(&self, class: Class) -> f64 {
        match class {
            Class::Gold => self.gold,
            Class::Bitcoin => self.bitcoin,
            Class::Equities => self.equities,
            Class::Loans => self.loans,
            _ => 0.0,
        }
    }
}

/// How a book stands against what can fall, percent; `None` where there is nothing to divide by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FallRatios {
    /// Excess / tokens.
    pub excess_tokens: Option<f64>,
    /// Excess / assets.
    pub excess_assets: Option<f64>,
    /// (Gold + bitcoin + equities + loans + other + bets inside) / assets.
    pub risky_share: Option<f64>,
    /// Bitcoin / tokens: above excess / tokens its fall to nought is not borne (the test S&P
    /// used for USDT in November 2025).
    pub bitcoin_tokens: Option<f64>,
}

impl FallRatios {
    /// The ratios of a book.
    pub fn new(book: &FallBook) -> Self {
        let part = |amount: f64, of: f64| (of > HALF_CENT).then(|| amount / of * 100.0);
        let risky = book.prices() + book.loans + book.other + book.bets_inside;
        Self {
            excess_tokens: part(book.excess, book.tokens),
            excess_assets: part(book.excess, book.assets),
            risky_share: part(risky, book.assets),
            bitcoin_tokens: part(book.bitcoin, book.tokens),
        }
    }

    /// Whether bitcoin is more than the cushion, both as shares of tokens.
    pub fn bitcoin_exceeds(&self) -> Option<bool> {
        Some(self.bitcoin_tokens? > self.excess_tokens?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    fn book(link: &str) -> FallBook {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        FallBook::start(&project::<f64>(&scenario))
    }

    #[test]
    fn in_june_2026_a_fall_of_both_leaves_tokens_short() {
        let (scenario, _) = decode("preset=tether-2026-06&stress_gold=20&stress_bitcoin=50");
        let book = FallBook::start(&project::<f64>(&scenario));
        let found = book.shocked(FallShock::new(&scenario));
        // 18.838 · 20 % + 5.802 · 50 % = 6.669 bn against a cushion of 4.110 bn.
        assert!((found.loss - 6.669e9).abs() < 2e6, "{}", found.loss);
        let Backing::Short { missing, cents } = found.backing else { panic!("{found:?}") };
        assert!((missing - 2.55e9).abs() < 0.015e9, "{missing}");
        assert!((cents - 98.6).abs() < 0.05, "{cents}");
        let calm = book.shocked(FallShock::default());
        assert_eq!((calm.loss, calm.excess), (0.0, book.excess));
        assert!(matches!(calm.backing, Backing::Full { spare, .. } if spare == book.excess));
    }

    #[test]
    fn other_debts_come_before_holders() {
        // 110 bn of assets, 100 of tokens, 5 of other debts: a cushion of 5.
        let of = book(
            "preset=bank&tokens=100bn&other_liabilities=5bn&buffer=5&loans=20&stress_loans=50",
        );
        assert!((of.assets - 110e9).abs() < 1.0 && (of.excess - 5e9).abs() < 1.0);
        let half = FallShock { loans: 0.5, ..FallShock::default() };
        // Half of 22 bn is lost: 99 are left, 5 go first, 94 stand behind 100.
        let Backing::Short { cents, .. } = of.shocked(half).backing else { panic!() };
        assert!((cents - 94.0).abs() < 1e-9, "{cents}");
    }

    #[test]
    fn the_share_of_bitcoin_is_held_against_the_cushion() {
        // 30 September 2025: bitcoin 9.9, tokens 174.45, excess 6.78, assets 181.22 (bn).
        let share = |usd: f64| (usd / 181.22 * 1e5).round() / 1e3;
        let link = format!(
            "preset=bank&tokens=174.45bn&other_liabilities=0&buffer=3.88&gold={}&bitcoin={}",
            share(12.9),
            share(9.9)
        );
        let found = FallRatios::new(&book(&link));
        assert!((found.bitcoin_tokens.unwrap() - 5.6).abs() < 0.1, "{found:?}");
        assert!((found.excess_tokens.unwrap() - 3.9).abs() < 0.05, "{found:?}");
        assert_eq!(found.bitcoin_exceeds(), Some(true));
        let none = FallRatios::new(&book("tokens=0&other_liabilities=0&bets=none"));
        assert_eq!(
            (none.excess_tokens, none.risky_share, none.bitcoin_exceeds()),
            (None, None, None)
        );
    }
}
