//! The classes of reserve assets, a row each.
//!
//! Not here: what is held of each, and how one is drawn.

use super::Parameter;

macro_rules! classes {
    ($($(#[$meaning:meta])* $class:ident $key:literal $parameter:expr;)*) => {
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

            /// The parameter of its share; bills have none and take the rest.
            pub fn parameter(self) -> Option<Parameter> {
                match self { $(Self::$class => $parameter),* }
            }
        }
    };
}

classes! {
    /// Cash at banks.
    Cash "cash" Some(Parameter::Cash);
    /// Repo.
    Repo "repo" Some(Parameter::Repo);
    /// Money-market funds.
    Fund "fund" Some(Parameter::Fund);
    /// Treasury bills.
    Bills "bills" None;
    /// Commercial paper and other short debt.
    Paper "paper" Some(Parameter::Paper);
    /// Gold.
    Gold "gold" Some(Parameter::Gold);
    /// Bitcoin.
    Bitcoin "bitcoin" Some(Parameter::Bitcoin);
    /// Listed shares.
    Equities "equities" Some(Parameter::Equities);
    /// Secured loans.
    Loans "loans" Some(Parameter::Loans);
    /// All else.
    Other "other" Some(Parameter::Other);
}

impl Class {
    /// The order of every drawing: what earns first.
    pub(crate) const DRAWN: [Self; 10] = [
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

    /// The class whose share a parameter is.
    pub fn of(parameter: Parameter) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.parameter() == Some(parameter))
    }
}
