//! Words of the months of the bill that are only derived.
//!
//! Not here: which they are ([`crate::record::bill`]).

use super::message::{messages, said};
use crate::unit::Month;

/// A month and its mean yield, percent a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum BillMean {
    /// Both.
    Of {
        /// The month.
        month: Month,
        /// The yield.
        rate: f64,
    },
}

said! {
    BillMean {
        Of { month, rate } "{month:short} {rate:%2}", "{month:short}{rate:%2}";
    }
}

messages! {
    /// What the bill was after the record ends.
    bills_derived(means: &[BillMean])
        "Later months are derived here from daily values: {means:, }; they are not replayed.",
        "その後の月は日次の値からここで算出したもので（{means:、}）、再生には使わない。";
}
