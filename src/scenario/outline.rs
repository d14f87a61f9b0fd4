//! A link of which some inputs are said otherwise: what a sweep moves, run by run.
//!
//! What is moved takes the place of what the link says of it, the preset too; all else the link says
//! is said again on top, so that a value which stands in the link stays when the preset changes. Not
//! here: what is moved, and how far.

use super::assign::assign;
use super::link::{PROBLEMS_MAX, preset_of};
use super::query::{self, LINK_CHARACTERS_MAX, PIN, Query};
use super::{Id, Problem, Scenario};

/// What a link says of its scenario, read once.
#[derive(Debug)]
pub struct Outline {
    pairs: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Outline {
    /// Reads a link or its query. What is pinned beside its scenario is passed over.
    pub fn read(link: &str) -> Self {
        let Query { mut pairs, problems, .. } = query::read(link, LINK_CHARACTERS_MAX);
        pairs.retain(|(key, _)| key != PIN);
        Self { pairs, problems }
    }

    /// The scenario of the link with these inputs said otherwise, each as a link writes it, and what
    /// was not taken as it stood.
    pub fn with<'v>(
        &self,
        values: impl IntoIterator<Item = (Id, &'v str)>,
    ) -> (Scenario, Vec<Problem>) {
        let values: Vec<_> = values.into_iter().collect();
        let is_moved = |key: &str| values.iter().any(|(id, _)| Id::from_key(key) == Some(*id));
        let kept = self.pairs.iter().filter(|(key, _)| !is_moved(key));
        let moved = values.iter().map(|(id, text)| (id.key().to_owned(), (*text).to_owned()));
        let pairs: Vec<_> = kept.cloned().chain(moved).collect();
        let mut problems = self.problems.clone();
        let mut scenario = Scenario::preset(preset_of(&pairs, &mut problems));
        let texts = pairs.iter().map(|(key, text)| (key.as_str(), text.as_str()));
        problems.extend(assign(&mut scenario, texts));
        problems.truncate(PROBLEMS_MAX);
        (scenario, problems)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{Parameter, Preset, decode};

    #[test]
    fn what_is_moved_takes_the_place_of_what_the_link_says() {
        let rate = Id::Parameter(Parameter::Rate);
        let outline = Outline::read("preset=bank&rate=9&rate=8&tokens=5bn&qx=1&payout=7");
        let (scenario, problems) = outline.with([(rate, "2.5")]);
        assert_eq!(problems, [Problem::UnknownKey { key: "qx".into() }]);
        assert_eq!(scenario, decode("preset=bank&rate=2.5&tokens=5bn&payout=7").0);
        let dividend = Id::Parameter(Parameter::Dividend);
        assert_eq!(outline.with([(dividend, "1")]).0.number(Parameter::Dividend), 1.into());
        let tokens = Id::Parameter(Parameter::Tokens);
        assert_eq!(
            outline.with([(tokens, "0")]).0,
            decode("preset=bank&rate=9&tokens=0&payout=7").0
        );
    }

    #[test]
    fn what_stands_in_the_link_stays_when_the_preset_changes() {
        let own = Scenario::preset(Preset::default()).number(Parameter::Rate);
        let outline = Outline::read(&format!("rate={own}"));
        let (bank, _) = outline.with([(Id::Preset, "circle-2025")]);
        assert_eq!((bank.base(), bank.number(Parameter::Rate)), (Preset::Circle2025, own));
        let outline = Outline::read("preset=bank");
        let (first, problems) = outline.with([(Id::Preset, "tether-2026-06")]);
        assert_eq!((first, problems), (Scenario::preset(Preset::default()), vec![]));
    }

    #[test]
    fn pins_are_passed_over() {
        let (scenario, problems) = Outline::read("rate=2&pin=bank~rate:3&pin=bank").with([]);
        assert_eq!((scenario, problems), decode("rate=2"));
    }

    proptest! {
        #[test]
        fn with_nothing_moved_it_is_the_link(link in "([a-z_]{1,8}|rate|preset|bet|year|z)=[^&]{0,12}(&(rate|tokens|path|tax)=[a-z0-9.]{0,6}){0,5}") {
            prop_assume!(!link.starts_with("pin"));
            prop_assert_eq!(Outline::read(&link).with([]), decode(&link));
        }
    }
}
