//! Inputs that are one word out of a few.
//!
//! The words are permanent in links. What they mean to a reader belongs to the languages.

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
            pub fn from_word(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.word() == text)
            }
        }
    )*};
}

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
    /// What holders are paid by.
    HolderBasis {
        /// A share of the short rate.
        Rate "rate",
        /// A share of reserve income after partners.
        Income "income",
        /// Everything but a fee that the issuer keeps.
        Rest "rest",
    }
    /// What dividends are a share of.
    DividendBase {
        /// Net operating profit less purchases and bets.
        Profit "profit",
        /// The same with reported profit.
        Reported "reported",
        /// Everything above the floor.
        Excess "excess",
    }
    /// What pays the bets.
    BetsFrom {
        /// Profit: the bet stays outside the reserve.
        Profit "profit",
        /// The reserve: the bet stands among its assets.
        Reserve "reserve",
    }
    /// How all bets end.
    Outcome {
        /// Each as it is set.
        AsSet "as_set",
        /// All succeed.
        Foresight "foresight",
        /// All are lost.
        Tuition "tuition",
        /// Each flow weighted by its chance.
        Expected "expected",
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
