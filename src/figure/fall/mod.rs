//! Falls at once: what a shock leaves class by class, the fall that the cushion just bears asset
//! by asset, unequal falls of gold and bitcoin as a field, and how long profit must be kept.
//!
//! All of the book at the start, whatever year is shown. The record stands beside what is worked
//! out. Not here: what is worked out, see [`crate::analysis::ReverseStress`].

pub mod alone;
pub mod field;
mod file;
pub mod recorded;
pub mod shock;

pub use file::FallAnswer;
pub use file::FallOut;
pub use file::FallenOut;
pub use file::RedemptionAnswer;
pub use file::StressOut;
pub use file::stress;

use super::table::{Cell, Format, Header};
use crate::analysis::{Endurance, FallBook, FallLimit, KeptProfit, Run};
use crate::record::fall::{FallDate, FallSpan, RecordedFall, worst};
use crate::scenario::{Class, Parameter, Scenario};
use crate::text::Language;
use crate::text::fall::EnduranceFinding;
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
fn recorded(fall: Option<&RecordedFall>) -> Cell {
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
}
