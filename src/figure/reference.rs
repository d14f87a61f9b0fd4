//! Every source a number can come from, in words, with the publisher's own page where one is
//! known: what others published first, then what is assumed.
//!
//! Not here: which number comes from which source; that stands beside the number.

use crate::record::source::{CIRCLE_FILINGS, TETHER_REPORTS, TREASURY_BILL};
use crate::scenario::Source;
use crate::text::Language;

/// A source, every text finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Stable word, as files have it.
    pub word: &'static str,
    /// What it is, with its date.
    pub words: &'static str,
    /// The publisher's own page.
    pub address: Option<&'static str>,
    /// Whether nobody publishes it.
    pub is_assumed: bool,
}

/// Every source, those that are published first.
pub fn sources(language: Language) -> Vec<Reference> {
    let row = |source: &Source| Reference {
        word: source.word(),
        words: language.source_full(*source),
        address: address(language, *source),
        is_assumed: is_assumed(*source),
    };
    let (assumed, published): (Vec<_>, Vec<_>) =
        Source::ALL.iter().map(row).partition(|of| of.is_assumed);
    published.into_iter().chain(assumed).collect()
}

/// The publisher's own page.
fn address(language: Language, source: Source) -> Option<&'static str> {
    match source {
        Source::TetherReport2026 | Source::TetherReport2023 | Source::TetherReports2024 => {
            Some(TETHER_REPORTS)
        }
        Source::CircleReport2025
        | Source::CircleYield2025
        | Source::CirclePartners2025
        | Source::CircleReport2026
        | Source::CircleQuarter2026 => Some(CIRCLE_FILINGS),
        Source::BillRecord | Source::BillRecordHeld => Some(TREASURY_BILL),
        Source::Article => Some(language.article_address()),
        _ => None,
    }
}

/// Whether it stands for what nobody publishes.
fn is_assumed(source: Source) -> bool {
    matches!(
        source,
        Source::Neutral
            | Source::MaturityUndisclosed
            | Source::CostUndisclosed
            | Source::HaircutAssumed
            | Source::NoForecast
            | Source::PayoutUndisclosed
            | Source::BankOrdinary
            | Source::StaffUnknown
            | Source::StressCase
            | Source::TermsUndisclosed
            | Source::SplitUndisclosed
            | Source::YieldUndisclosed
            | Source::FundFeeAssumed
            | Source::MixUndisclosed
            | Source::PayoutAssumed
    )
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::record::fall::FALLS;
    use crate::scenario::{Datum, Grade, Lab, Preset};

    #[test]
    fn every_source_has_its_line_once() {
        for language in Language::ALL {
            let rows = sources(language);
            let words: HashSet<_> = rows.iter().map(|row| row.word).collect();
            assert_eq!((rows.len(), words.len()), (Source::ALL.len(), Source::ALL.len()));
            assert!(rows.iter().all(|row| row.words.ends_with(['.', '。'])));
            assert!(rows.is_sorted_by_key(|row| row.is_assumed));
            let addresses = rows.iter().filter_map(|row| row.address);
            assert!(addresses.clone().all(|address| address.starts_with("https://")));
            assert_eq!(addresses.count(), 11);
        }
    }

    /// Who says so of a value is no assumption unless every value it is given for is assumed.
    #[test]
    fn what_is_assumed_is_graded_so() {
        let presets = Preset::ALL.into_iter().flat_map(|preset| preset.entries().iter());
        let vintages = Lab::ALL.into_iter().flat_map(Lab::vintages);
        let said: Vec<&Datum> =
            presets.chain(vintages.flat_map(|vintage| &vintage.entries)).collect();
        for source in Source::ALL.iter().copied() {
            let grades: HashSet<_> =
                said.iter().filter(|row| row.source == source).map(|row| row.grade).collect();
            let published = [Grade::A, Grade::B, Grade::C, Grade::Derived];
            let is_published = published.iter().any(|grade| grades.contains(grade));
            assert!(!(is_published && is_assumed(source)), "{source:?}");
            let is_of_record = FALLS.iter().any(|fall| fall.source == source);
            // What else cites them: defaults of the table, the record, a share that is but said.
            let others = [
                Source::BillsImpact2025,
                Source::BillRecordHeld,
                Source::BillDaily2026,
                Source::TreasuriesAlone,
                Source::UsdgSplit,
            ];
            let known = is_published || is_of_record || others.contains(&source);
            assert_eq!(known, !is_assumed(source), "{source:?}");
        }
    }
}
