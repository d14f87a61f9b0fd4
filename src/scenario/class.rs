//! The classes of reserve assets, a row each.
//!
//! Not here: what is held of each, and how one is drawn.

use super::Lever;

macro_rules! classes {
    ($($(#[$meaning:meta])* $class:ident $key:literal $lever:expr;)*) => {
        /// A class of reserve assets.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Class { $($(#[$meaning])* $class),* }

        impl Class {
            /// Every class; the liquid ones first, in the order they pay redemptions.
            pub const ALL: [Self; 10] = [$(Self::$class),*];

            /// Stable word in exports and for the style sheet.
            pub fn key(self) -> &'static str {
                match self { $(Self::$class => $key),* }
            }

            /// The lever of its share; bills have none and take the rest.
            pub fn lever(self) -> Option<Lever> {
                match self { $(Self::$class => $lever),* }
            }
        }
    };
}

classes! {
    /// Cash at banks.
    Cash "cash" Some(Lever::Cash);
    /// Repo.
    Repo "repo" Some(Lever::Repo);
    /// Money-market funds.
    Fund "fund" Some(Lever::Fund);
    /// Treasury bills.
    Bills "bills" None;
    /// Commercial paper and other short debt.
    Paper "paper" Some(Lever::Paper);
    /// Gold.
    Gold "gold" Some(Lever::Gold);
    /// Bitcoin.
    Bitcoin "bitcoin" Some(Lever::Bitcoin);
    /// Listed shares.
    Equities "equities" Some(Lever::Equities);
    /// Secured loans.
    Loans "loans" Some(Lever::Loans);
    /// All else.
    Other "other" Some(Lever::Other);
}

impl Class {
    /// The order of every drawing: what earns first.
    pub const DRAWN: [Self; 10] = [
        Self::Bills,
        Self::Repo,
        Self::Cash,
        Self::Fund,
        Self::Paper,
        Self::Loans,
        Self::Gold,
        Self::Bitcoin,
        Self::Equities,
        Self::Other,
    ];

    /// The class whose share a lever is.
    pub fn of(lever: Lever) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.lever() == Some(lever))
    }
}
