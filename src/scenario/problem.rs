//! What was wrong with a link, a file or a scenario, as data.
//!
//! Reading never fails: it gives a scenario and these. The words for them belong to the
//! languages. Not here: outcomes such as insolvency; they are no problems.

use rust_decimal::Decimal;

use super::{Id, Letter};

/// One thing that was not taken as it stood.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The link is longer than may be read; the rest was left out.
    TooLong {
        /// Characters found.
        characters: usize,
    },
    /// The compact part of the link was cut off or changed; what is sure of it was read.
    Damaged,
    /// What was shared with the page holds no link of a scenario.
    NoLink,
    /// The link was made for another version of the format.
    OtherVersion {
        /// The version it names.
        text: String,
    },
    /// There is no such preset; the default is used.
    UnknownPreset {
        /// The id it names.
        text: String,
    },
    /// There is no such input.
    UnknownKey {
        /// The key found.
        key: String,
    },
    /// The input stands more than once; the first is used.
    Repeated {
        /// The input.
        id: Id,
    },
    /// The value cannot be read; the preset's stays.
    Unreadable {
        /// The input.
        id: Id,
        /// The text found.
        text: String,
    },
    /// The value is outside its bounds; the preset's stays.
    OutOfRange {
        /// The input.
        id: Id,
        /// The text found.
        text: String,
    },
    /// More nodes or bets than may be; the first are used for bets, the preset's for nodes.
    TooMany {
        /// The input.
        id: Id,
        /// How many may be.
        limit: usize,
    },
    /// A bet with a fault.
    Bet {
        /// Its place in the link, from 1.
        number: usize,
        /// The fault.
        fault: BetFault,
    },
    /// A problem within a pin.
    Pin {
        /// The letter that the pin has.
        letter: Letter,
        /// What is wrong with it.
        problem: Box<Self>,
    },
    /// A pin that names no preset and holds nothing else; it is left out.
    PinLeftOut {
        /// The text found.
        text: String,
    },
    /// More pins than may be; the first are used.
    TooManyPins,
    /// Shares that add up to more than 100 %; they are scaled back in proportion.
    SharesAbove {
        /// Which shares.
        shares: Shares,
        /// What they add up to, in percent.
        sum: Decimal,
    },
}

/// A fault of one bet.
#[derive(Clone, Debug, PartialEq)]
pub enum BetFault {
    /// No bet has such a field, or not one of this kind.
    UnknownField {
        /// The field found.
        field: String,
    },
    /// The field cannot be read.
    Unreadable {
        /// The field.
        field: String,
        /// The text found.
        text: String,
    },
    /// The field is outside its bounds.
    OutOfRange {
        /// The field.
        field: String,
        /// The text found.
        text: String,
    },
    /// Sold or due before it is paid; the usual month is used.
    ExitBeforePayment {
        /// The month found.
        text: String,
    },
    /// The field is needed and missing: the bet is left out.
    Missing {
        /// The field.
        field: String,
    },
    /// The field stands more than once; the first is used.
    Repeated {
        /// The field.
        field: String,
    },
}

/// Shares of one whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shares {
    /// What the reserve holds.
    Mix,
    /// Profit that buys gold and bitcoin.
    Purchases,
    /// Issuance that buys gold and bitcoin or is lent.
    Issuance,
}
