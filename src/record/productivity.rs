//! What the article divides by what when it says that one company is sixty times as productive
//! as the other: a profit a head by a revenue a head.
//!
//! USD and people of 2024. Not here: the division.

use super::Fact;
use crate::scenario::Grade::{B, C, Derived};
use crate::scenario::{Grade, Source};

/// The article's "about 60 times".
pub(crate) const CLAIM: Fact = fact(60.0, C, Source::Article);
/// What the issuer earned, nearly 5 bn of it on the price of gold and bitcoin.
pub(crate) const ISSUER_PROFIT: Fact = fact(13e9, B, Source::Article);
/// The interest among it, as the company says; its own holdings give about 4.9 bn.
pub(crate) const ISSUER_INTEREST: Fact = fact(7e9, B, Source::Article);
/// The interest that its published holdings and the year's bills imply.
pub(crate) const IMPLIED_INTEREST: Fact = fact(4.9e9, Derived, Source::TetherReports2024);
/// People at the issuer; the press has just over 100 in August 2024.
pub(crate) const ISSUER_STAFF: Fact = fact(150.0, C, Source::Article);
/// Revenue of OpenAI.
pub(crate) const OPENAI_REVENUE: Fact = fact(3.7e9, B, Source::OpenAiPress2024);
/// People at OpenAI.
pub(crate) const OPENAI_STAFF: Fact = fact(3_000.0, C, Source::Article);

const fn fact(value: f64, grade: Grade, source: Source) -> Fact {
    Fact { value, year: 2024, source, grade }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Lab, Parameter};
    use crate::unit::Number;

    #[test]
    fn the_labs_vintage_says_the_same() {
        let vintage = Lab::OpenAi.vintage("2024").unwrap();
        let value = |parameter| {
            let found = vintage.values().find(|(said, _)| *said == parameter);
            found.map(|(_, value)| f64::from_decimal(value))
        };
        assert_eq!(value(Parameter::OpenaiRevenue), Some(OPENAI_REVENUE.value));
        assert_eq!(value(Parameter::OpenaiStaff), Some(OPENAI_STAFF.value));
    }
}
