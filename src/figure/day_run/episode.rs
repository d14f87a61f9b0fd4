//! The runs on record, each with what happened and what the same would do to this issuer.
//!
//! The issuer keeps its own terms; share, days, course and stuck cash are those of the episode.

use super::{late, result};
use crate::analysis::{DayTerms, Run, day_run};
use crate::record::episode::{EPISODES, Episode};
use crate::scenario::Word;
use crate::text::Language;
use crate::text::day_run::RunResult;

/// A run on record.
#[derive(Clone, Debug, PartialEq)]
pub struct EpisodeCase {
    /// The run; it can come over a scenario.
    pub episode: &'static Episode,
    /// Whether the scenario is set to it.
    pub is_set: bool,
    /// Its name and date.
    pub name: String,
    /// What happened.
    pub happened: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// What the same would do to this issuer; empty without tokens.
    pub model: String,
    /// Whether it would pay everyone in time.
    pub pays: bool,
}

/// Every run on record beside what the model says, the oldest first.
pub fn episodes(language: Language, of: &Run) -> Vec<EpisodeCase> {
    let case = |episode: &'static Episode| {
        let (model, pays) = model(language, of, episode);
        EpisodeCase {
            episode,
            is_set: episode.is_set(&of.scenario),
            name: language.word(Word::StressProfile(episode.profile)).to_owned(),
            happened: language.episode_happened(episode.profile),
            source: language.episode_source(episode.profile),
            model,
            pays,
        }
    };
    EPISODES.iter().map(case).collect()
}

/// How many of them it would pay in time.
pub fn title(language: Language, cases: &[EpisodeCase]) -> String {
    let count = |cases: usize| u32::try_from(cases).unwrap_or(u32::MAX);
    let paid = cases.iter().filter(|case| case.pays).count();
    language.episode_title(count(paid), count(cases.len()))
}

fn model(language: Language, of: &Run, episode: &Episode) -> (String, bool) {
    let mut scenario = of.scenario.clone();
    episode.apply(&mut scenario);
    let found = day_run(&DayTerms::of_scenario(&scenario, of));
    let Some(result) = result(&found) else { return (String::new(), true) };
    let pays = matches!(result, RunResult::PaysAll { .. } | RunResult::NobodyAsks);
    (language.episode_model(&result.say(language), late(&found)), pays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_happened_and_what_would() {
        for language in Language::ALL {
            let cases = episodes(language, &Run::of_link("stress_share=5"));
            assert_eq!(cases.len(), 8);
            for case in &cases {
                assert!(!case.happened.is_empty() && !case.source.is_empty() && !case.is_set);
                assert!(case.model.ends_with(['.', '。']), "{}", case.model);
            }
        }
        let said = |link: &str, place: usize| {
            let cases = episodes(Language::English, &Run::of_link(link));
            cases[place].model.replace('\u{a0}', " ")
        };
        assert_eq!(said("tokens=0", 0), "");
        // Lehman's fund and the bank ask for more in two days than bills can be sold for.
        assert!(said("", 4).starts_with("Up to $"), "{}", said("", 4));
        assert!(said("", 1).starts_with("The issuer pays everyone"), "{}", said("", 1));
    }
}
