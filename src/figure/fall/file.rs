//! What the native example prints of falls: the shock, the reverse stress, the ratios and how
//! long profit must be kept, under stable names.
//!
//! Percent and USD; an answer that is none is a word beside nulls. Not here: what any of it
//! means, see [`crate::analysis`].

use serde::Serialize;

use super::{alone, book, field, shock};
use crate::analysis::{
    Endurance, FALLING, FallLimit, FallRatios, FallShock, KeptProfit, RedemptionLimit,
    ReverseStress, Run, Shocked, UnequalFalls,
};
use crate::record::fall::{FallSpan, worst};
use crate::scenario::{Class, Scenario};

/// Every answer on falls at once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StressOut {
    /// All assets at the start, USD.
    pub assets: f64,
    /// Owed to holders.
    pub owed: f64,
    /// The cushion.
    pub excess: f64,
    /// The shock by class.
    pub shock: Vec<FallenOut>,
    /// What it takes, USD.
    pub loss: f64,
    /// The cushion after it.
    pub excess_after: f64,
    /// Cents behind a dollar of tokens after it; null without tokens.
    pub cents: Option<f64>,
    /// Whether every token is still backed; null without tokens.
    pub backed: Option<bool>,
    /// The falls that take the cushion.
    pub reverse: Vec<FallOut>,
    /// The redemption that does.
    pub redemption: RedemptionAnswer,
    /// Ends of the line of unequal falls: gold and bitcoin where gold falls most, then where
    /// bitcoin does, percent; null where there is no such line.
    pub line: Option<[[f64; 2]; 2]>,
    /// Months of profit kept until the fall that is set is survived, 0 where it is now; null
    /// where that is not within the horizon or nothing is held that could fall.
    pub months_to_survive: Option<u32>,
    /// Excess of tokens, percent.
    pub excess_tokens: Option<f64>,
    /// Excess of assets.
    pub excess_assets: Option<f64>,
    /// What is not cash, repo, funds, bills or paper, of assets.
    pub risky_share: Option<f64>,
    /// Bitcoin of tokens.
    pub bitcoin_tokens: Option<f64>,
    /// Whether that is more than the excess.
    pub bitcoin_exceeds: Option<bool>,
}

/// A class in the shock.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FallenOut {
    /// Stable word of the class.
    pub class: &'static str,
    /// USD before.
    pub before: f64,
    /// Percent.
    pub fall: f64,
    /// USD after.
    pub after: f64,
    /// USD.
    pub loss: f64,
    /// The worst month on record, percent.
    pub worst_month: Option<f64>,
    /// The worst quarter.
    pub worst_quarter: Option<f64>,
    /// The worst year.
    pub worst_year: Option<f64>,
}

/// A fall that takes the cushion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FallOut {
    /// What falls.
    pub case: &'static str,
    /// The fall.
    #[serde(flatten)]
    pub answer: FallAnswer,
}

/// A fall, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct FallAnswer {
    /// `at`, `beyond` (not even a fall to nothing), `gone` (there is no cushion), `nothing` (nothing
    /// held), `unknown` (the amounts pass the range).
    pub answer: &'static str,
    /// Percent.
    pub percent: Option<f64>,
    /// What a fall to nothing leaves, USD.
    pub left: Option<f64>,
}

/// A redemption, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RedemptionAnswer {
    /// `at`, `all_paid`, `sold_out` (what can be sold is sold before), `gone`, `no_tokens`.
    pub answer: &'static str,
    /// Percent of tokens.
    pub percent: Option<f64>,
    /// What is left once all are paid, USD.
    pub left: Option<f64>,
}

impl From<Option<FallLimit>> for FallAnswer {
    fn from(limit: Option<FallLimit>) -> Self {
        let (answer, percent, left) = match limit {
            Some(FallLimit::At { percent }) => ("at", Some(percent), None),
            Some(FallLimit::Beyond { left }) => ("beyond", None, Some(left)),
            Some(FallLimit::Gone) => ("gone", None, None),
            Some(FallLimit::Nothing) => ("nothing", None, None),
            None => ("unknown", None, None),
        };
        Self { answer, percent, left }
    }
}

impl From<RedemptionLimit> for RedemptionAnswer {
    fn from(limit: RedemptionLimit) -> Self {
        let (answer, percent, left) = match limit {
            RedemptionLimit::At { percent } => ("at", Some(percent), None),
            RedemptionLimit::AllPaid { left } => ("all_paid", Some(100.0), Some(left)),
            RedemptionLimit::SoldOut { percent } => ("sold_out", Some(percent), None),
            RedemptionLimit::Gone => ("gone", None, None),
            RedemptionLimit::NoTokens => ("no_tokens", None, None),
        };
        Self { answer, percent, left }
    }
}

/// The answers of a scenario.
pub fn stress(scenario: &Scenario) -> StressOut {
    let run = Run::new(scenario.clone());
    let (book, shocked) = (book(&run), shock::shocked(&run));
    let ratios = FallRatios::new(&book);
    let kept = KeptProfit::new(scenario, &run.projection);
    let reverse = alone::reverse(&run);
    let line = match field::unequal(&book, FallShock::new(scenario)).1 {
        UnequalFalls::Line { gold_end, bitcoin_end } => Some([gold_end, bitcoin_end]),
        _ => None,
    };
    StressOut {
        assets: book.assets,
        owed: book.owed,
        excess: book.excess,
        shock: FALLING.map(|class| fallen(&shocked, class)).to_vec(),
        loss: shocked.loss,
        excess_after: shocked.excess,
        cents: shocked.backing.cents(),
        backed: shocked.backing.is_full(),
        redemption: reverse.redemption.into(),
        reverse: falls(&reverse, &kept),
        line,
        months_to_survive: match kept.endurance {
            Endurance::Already { .. } => Some(0),
            Endurance::After { months, .. } => Some(months),
            Endurance::Nothing | Endurance::Never { .. } => None,
        },
        excess_tokens: ratios.excess_tokens,
        excess_assets: ratios.excess_assets,
        risky_share: ratios.risky_share,
        bitcoin_tokens: ratios.bitcoin_tokens,
        bitcoin_exceeds: ratios.bitcoin_exceeds(),
    }
}

fn fallen(found: &Shocked, class: Class) -> FallenOut {
    let (before, fall) = (found.book.of(class), found.shock.of(class));
    let record = |span| worst(class, span).map(|fall| fall.percent);
    FallenOut {
        class: class.key(),
        before,
        fall: fall * 100.0,
        after: before - before * fall,
        loss: before * fall,
        worst_month: record(FallSpan::Month),
        worst_quarter: record(FallSpan::Quarter),
        worst_year: record(FallSpan::Year),
    }
}

fn falls(reverse: &ReverseStress, kept: &KeptProfit) -> Vec<FallOut> {
    let cases = alone::cases(reverse, kept);
    let cases = cases.into_iter().map(|case| (case.key, case.limit));
    let redeemed = ("with_redemption", Some(reverse.with_redemption));
    cases.chain([redeemed]).map(|(case, limit)| FallOut { case, answer: limit.into() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn printed(link: &str) -> serde_json::Value {
        serde_json::to_value(stress(&decode(link).0)).unwrap()
    }

    #[test]
    fn every_answer_has_its_name() {
        let found = printed("");
        assert_eq!(found["backed"], false);
        assert!((found["cents"].as_f64().unwrap() - 98.6).abs() < 0.05);
        let reverse = found["reverse"].as_array().unwrap();
        let case = |name: &str| reverse.iter().find(|case| case["case"] == name).unwrap();
        assert!((case("gold_bitcoin")["percent"].as_f64().unwrap() - 16.68).abs() < 0.01);
        assert_eq!(case("equities")["answer"], "beyond");
        assert!(
            case("after_year_kept")["percent"].as_f64() > case("after_year")["percent"].as_f64()
        );
        assert_eq!(found["bitcoin_exceeds"], true);
        assert!(found["months_to_survive"].as_u64().unwrap() > 12);
        let empty = printed("tokens=0&other_liabilities=0&bets=none");
        assert!(empty["backed"].is_null() && empty["line"].is_null());
        assert_eq!(empty["redemption"]["answer"], "no_tokens");
    }
}
