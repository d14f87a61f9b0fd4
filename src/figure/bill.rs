//! What is said where the record of the bill is replayed beyond its end: that its last rate is
//! held, and what later months were, which are only derived.
//!
//! Not here: the rates themselves, which come with the projection.

use crate::record::bill::{DERIVED_BILLS, DerivedBill};
use crate::scenario::{Scenario, record_end};
use crate::text::Language;
use crate::text::bill::BillMean;
use crate::unit::Month;

/// The note under a rate path that outlasts the record; `None` where it does not.
pub fn held_note(language: Language, scenario: &Scenario) -> Option<String> {
    let ahead = i32::try_from(scenario.held_from()?).ok()? - 1;
    let held = language.record_held(record_end(), scenario.start().plus(ahead));
    Some(language.sentences(&[&held, &derived(language)]))
}

/// The months after the record, with their yields.
fn derived(language: Language) -> String {
    let mean = |bill: &DerivedBill| BillMean::Of { month: bill.month, rate: bill.rate };
    language.bills_derived(&DERIVED_BILLS.iter().map(mean).collect::<Vec<_>>())
}

/// The same months as lines of a list: month, discount and yield in percent.
pub fn derived_bills() -> impl Iterator<Item = (Month, f64, f64)> {
    DERIVED_BILLS.iter().map(|bill| (bill.month, bill.discount, bill.rate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    #[test]
    fn derived_months_are_told_only_where_the_record_is_outlasted() {
        let note = |language, link: &str| held_note(language, &decode(link).0);
        for link in ["", "preset=article-2024", "preset=circle-2025&months=12"] {
            assert_eq!(note(Language::English, link), None);
        }
        let said = note(Language::English, "preset=circle-2025").unwrap().replace('\u{a0}', " ");
        assert!(
            said.ends_with(
                "Jun 2026 3.75 %, Jul 2026 3.82 %, Aug 2026 3.81 %, Sep 2026 4.04 %; they are not replayed."
            ),
            "{said}"
        );
        assert!(said.starts_with("The record ends with May 2026: from Jun 2026 on"), "{said}");
        assert!(note(Language::Japanese, "preset=circle-2025").unwrap().contains("4.04%"));
    }
}
