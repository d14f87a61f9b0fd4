//! The main answers of the risk desk as key figures, to stand beside the machine.
//!
//! Not here: how each is found, which its figure in the view shows.

use super::day_run::statement_limits;
use super::fall::joint_fall;
use crate::analysis::{BreakingShare, FallLimit, Run, compliance, ladder};
use crate::scenario::Parameter;
use crate::text::Language;

/// Days of the rung that is told.
const RUNG_DAYS: u32 = 30;

/// One answer, every text finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeskAnswer {
    /// What it is of.
    pub label: String,
    /// The number, or the word for none.
    pub number: String,
    /// One line on it.
    pub context: &'static str,
}

/// The answers of a run, those of the book at its start.
pub fn desk(language: Language, of: &Run) -> [DeskAnswer; 4] {
    let none = || language.texts().status().none.to_owned();
    let percent = |share: f64| language.percent(share * 100.0, 1);
    let days = of.scenario.count(Parameter::StressDays);
    let waits = match statement_limits(of).0 {
        BreakingShare::At(share) => percent(share),
        BreakingShare::Never => language.desk_never().to_owned(),
        BreakingShare::Already => language.desk_already().to_owned(),
    };
    let rungs = ladder(of).rungs;
    let paid = rungs.iter().find(|rung| rung.days == Some(RUNG_DAYS));
    let paid = paid.and_then(|rung| rung.survives).map_or_else(none, percent);
    let fall = match joint_fall(of) {
        FallLimit::At { percent } => language.percent(percent, 1),
        FallLimit::Beyond { .. } => language.desk_never().to_owned(),
        FallLimit::Gone => language.desk_already().to_owned(),
        FallLimit::Nothing => none(),
    };
    let rules: Vec<_> = compliance(of).into_iter().filter(|rule| !rule.checks.is_empty()).collect();
    let passed = rules.iter().filter(|rule| rule.passes()).count();
    let answer = |label, number, context| DeskAnswer { label, number, context };
    [
        answer(language.desk_waits(days), waits, language.desk_waits_says()),
        answer(language.desk_paid(RUNG_DAYS), paid, language.desk_paid_says()),
        answer(language.desk_fall().to_owned(), fall, language.desk_fall_says()),
        answer(
            language.desk_rules().to_owned(),
            language.desk_passed(passed, rules.len()),
            language.desk_rules_says(),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(link: &str) -> [String; 4] {
        let run = Run::of_link(link);
        for answer in Language::ALL.into_iter().flat_map(|language| desk(language, &run)) {
            assert!(!answer.label.is_empty() && !answer.number.is_empty(), "{link}");
        }
        desk(Language::English, &run).map(|answer| answer.number.replace('\u{a0}', " "))
    }

    #[test]
    fn they_are_what_the_figures_of_the_view_say() {
        assert_eq!(numbers(""), ["79.9 %", "91.0 %", "16.7 %", "0 of 7"]);
    }

    #[test]
    fn what_has_no_number_has_a_word() {
        assert_eq!(numbers("tokens=0&bets=none&buffer=0&other_liabilities=0")[1], "none");
        assert_eq!(numbers("buffer=-3")[2], "already");
        let bills = "cash=0&repo=0&fund=0&paper=0&gold=0&bitcoin=0&equities=0&loans=0&other=0";
        assert_eq!(numbers(bills)[2], "none");
    }
}
