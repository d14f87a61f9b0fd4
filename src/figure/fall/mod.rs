//! Falls at once: what a shock leaves class by class, the fall that the cushion just bears asset
//! by asset, unequal falls of gold and bitcoin as a field, and how long profit must be kept.
//!
//! All of the book at the start, whatever year is shown. The record stands beside what is worked
//! out. Not here: what is worked out, see [`crate::analysis::ReverseStress`].

pub mod alone;
pub mod field;
mod file;
pub mod ratio;
pub mod recorded;
pub mod shock;

pub use file::FallAnswer;
pub use file::FallOut;
pub use file::FallenOut;
pub use file::RedemptionAnswer;
pub use file::StressOut;
pub use file::stress;

use super::table::{Cell, Format, Header};
use crate::analysis::{Endurance, FallBook, FallLimit, KeptProfit, RedemptionLimit, Run};
use crate::record::fall::{FallDate, FallSpan, RecordedFall, worst};
use crate::scenario::{Class, Parameter, Scenario};
use crate::text::Language;
use crate::text::fall::{EnduranceFinding, RedeemedFall, RedeemedFinding};
use crate::text::notice::AtRisk;
use crate::text::span::Dial;
use crate::unit::Month;

/// How long profit must be kept to survive the fall that is set.
pub fn endurance(run: &Run) -> EnduranceFinding {
    let fall = dial(&run.scenario, Parameter::SurviveFall);
    match KeptProfit::new(&run.scenario, &run.projection).endurance {
        Endurance::Nothing => EnduranceFinding::NoPrices,
        Endurance::Already { left } => EnduranceFinding::Already { fall, left },
        Endurance::After { months, month, .. } => EnduranceFinding::After { fall, months, month },
        Endurance::Never { months, limit: FallLimit::At { percent } } => {
            EnduranceFinding::Never { fall, months, limit: percent }
        }
        Endurance::Never { months, .. } => EnduranceFinding::Gone { fall, months },
    }
}

/// How much can be redeemed before haircuts have taken the cushion.
pub fn redeemed(run: &Run) -> RedeemedFinding {
    match alone::reverse(run).redemption {
        RedemptionLimit::At { percent } => RedeemedFinding::At { percent },
        RedemptionLimit::AllPaid { left } => RedeemedFinding::AllPaid { left },
        RedemptionLimit::SoldOut { percent } => RedeemedFinding::SoldOut { percent },
        RedemptionLimit::Gone => RedeemedFinding::Gone,
        RedemptionLimit::NoTokens => RedeemedFinding::NoTokens,
    }
}

/// How far gold and bitcoin may fall before a redemption of the share that is set.
pub fn redeemed_fall(run: &Run) -> RedeemedFall {
    let share = dial(&run.scenario, Parameter::StressShare);
    match alone::reverse(run).with_redemption {
        FallLimit::At { percent } => RedeemedFall::At { share, fall: percent },
        FallLimit::Beyond { left } => RedeemedFall::Beyond { share, left },
        FallLimit::Gone => RedeemedFall::Gone { share },
        FallLimit::Nothing => RedeemedFall::Nothing,
    }
}

/// The joint fall of gold and bitcoin that the cushion just bears.
pub(crate) fn joint_fall(run: &Run) -> FallLimit {
    alone::reverse(run).gold_bitcoin
}

fn book(run: &Run) -> FallBook {
    FallBook::start(&run.projection)
}

/// A fall that a person sets.
fn dial(scenario: &Scenario, parameter: Parameter) -> Dial {
    Dial(parameter, scenario.number(parameter))
}

/// What a class is called within a sentence.
fn at_risk(class: Class) -> AtRisk {
    match class {
        Class::Gold => AtRisk::Gold,
        Class::Bitcoin => AtRisk::Bitcoin,
        Class::Equities => AtRisk::Equities,
        Class::Loans => AtRisk::Loans,
        _ => AtRisk::Other,
    }
}

fn worst_year(class: Class) -> Option<&'static RecordedFall> {
    worst(class, FallSpan::Year)
}

/// How far a recorded fall went; a dash where there is no record.
fn record_cell(fall: Option<&RecordedFall>) -> Cell {
    fall.map_or(Cell::NONE, |fall| Cell::Float(fall.percent, Format::Percent(1)))
}

/// When a recorded fall began or ended, as a table and a drawing name it.
fn dated(date: FallDate) -> Option<Header> {
    match date {
        FallDate::Day(month, _) | FallDate::Month(month) => Some(Header::Month(month)),
        FallDate::Year(year) => Some(Header::Year(Month::of(year, 1), 12)),
        FallDate::Unsaid => None,
    }
}

fn date_cell(date: FallDate) -> Cell {
    dated(date).map_or(Cell::NONE, Cell::Header)
}

fn date_text(language: Language, date: FallDate) -> String {
    dated(date).map(|date| date.text(language)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_profit_must_be_kept_is_said() {
        let said = |link: &str, language| {
            endurance(&Run::of_link(link)).say(language).replace('\u{a0}', " ")
        };
        let english = said("", Language::English);
        assert!(english.starts_with("After ") && english.contains("fall of 50 %"), "{english}");
        assert!(said("", Language::Japanese).contains("50%の下落に耐えられる"));
        let never = said("survive_fall=100&months=6", Language::English);
        assert!(never.contains("even after 6 months of profit kept, only one of "), "{never}");
        assert!(said("survive_fall=5", Language::English).contains(" now, with $"));
        assert!(said("buffer=-9&months=1", Language::English).contains("after 1 month there is"));
        let none = "gold=0&bitcoin=0&equities=0";
        assert!(said(none, Language::English).starts_with("No gold"));
    }

    #[test]
    fn a_redemption_is_told_by_its_haircuts() {
        let said = |link: &str| {
            let run = Run::of_link(link);
            let told =
                [redeemed(&run).say(Language::English), redeemed_fall(&run).say(Language::English)];
            told.map(|text| text.replace('\u{a0}', " "))
        };
        let [redeemed, fall] = said("");
        assert!(
            redeemed.starts_with("Given time to sell everything, a redemption of 9"),
            "{redeemed}"
        );
        assert!(fall.ends_with("gold and bitcoin may fall 16.7 % together"), "{fall}");
        let [_, most] = said("stress_share=100");
        assert_eq!(
            most,
            "With 100 % of tokens redeemed, no cushion is left for a fall of gold and bitcoin"
        );
        let free =
            "gold_haircut=0&bitcoin_haircut=0&equities_haircut=0&loans_haircut=0&other_haircut=0";
        assert!(said(free)[0].contains("every token can be redeemed and $4.11 bn"));
        assert!(said("buffer=-1")[0].starts_with("There is no cushion"));
    }
}
