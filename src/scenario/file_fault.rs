//! What was wrong with a file of scenarios, as data.
//!
//! Not here: the words for it, and what is wrong with one scenario ([`Problem`]).

use super::{Letter, Problem};

/// One thing in a file that was not taken as it stood.
#[derive(Clone, Debug, PartialEq)]
pub enum FileFault {
    /// There is nothing in it.
    Empty,
    /// It is no file of scenarios, and holds no link of one.
    Foreign,
    /// It is larger than what is read: nothing was.
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The browser could not read it.
    Unread,
    /// It was made for another version of the form.
    OtherFormat {
        /// The version it names.
        text: String,
    },
    /// It was cut off or changed: what stood before was read, the last of it perhaps in part.
    CutOff,
    /// It holds no scenario.
    NoneInside,
    /// It holds more scenarios than a shelf; the first were read.
    TooManyInside {
        /// How many were read.
        limit: usize,
    },
    /// There is no such key in it; it was left out.
    UnknownMember {
        /// The key found.
        key: String,
    },
    /// One of its scenarios has a fault.
    Inside {
        /// Its place in the file, from 1.
        number: usize,
        /// Its name; may be empty.
        name: String,
        /// The fault.
        fault: SavedFault,
    },
}

/// A fault of one saved scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedFault {
    /// It has neither a scenario nor a link: it was left out.
    NoScenario,
    /// There is no such key; it was left out.
    UnknownMember {
        /// The key found.
        key: String,
    },
    /// The key stands more than once; the first is used.
    RepeatedMember {
        /// The key.
        key: String,
    },
    /// What stands there is not what belongs there; it was left out.
    WrongMember {
        /// The key.
        key: String,
        /// What was found.
        text: String,
    },
    /// Its name or note has characters that cannot be shown, or is too long: the rest was kept.
    CutWords {
        /// The key.
        key: String,
        /// What was found.
        text: String,
    },
    /// More are pinned than can be; the first were read.
    TooManyPins {
        /// How many were read.
        limit: usize,
    },
    /// An input of the scenario.
    Scenario(Problem),
    /// An input of what is pinned.
    Pin(Letter, Problem),
}
