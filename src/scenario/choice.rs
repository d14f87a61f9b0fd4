//! One word out of a few.
//!
//! The words are permanent in links. What they mean to a reader belongs to the languages. Not here:
//! words that are an input of their own ([`super::input`]).

macro_rules! choices {
    ($($(#[$meaning:meta])* $name:ident { $($(#[$word_meaning:meta])* $word:ident $text:literal,)* })*) => {$(
        $(#[$meaning])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name { #[default] $($(#[$word_meaning])* $word),* }

        impl $name {
            /// Every word, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];

            /// The word in a link.
            pub fn word(self) -> &'static str {
                match self { $(Self::$word => $text),* }
            }

            /// The choice of that word.
            pub(crate) fn from_word(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.word() == text)
            }
        }
    )*};
}
pub(super) use choices;

choices! {
    /// Form of the path the short rate takes.
    RatePath {
        /// The rate stays.
        Flat "flat",
        /// It moves in a straight line to another rate and stays there.
        Ramp "ramp",
        /// It follows given points.
        Nodes "nodes",
        /// It repeats the record.
        History "history",
    }
    /// A kind of bet, without its terms.
    Kind {
        /// A stake in a company.
        Equity "equity",
        /// A loan.
        Loan "loan",
        /// Machines rented out.
        Compute "compute",
        /// A gift.
        Grant "grant",
    }
    /// How one bet ends.
    Ends {
        /// It succeeds.
        Success "success",
        /// It is lost.
        Failure "failure",
        /// Each flow weighted by its chance.
        Expected "expected",
    }
}
