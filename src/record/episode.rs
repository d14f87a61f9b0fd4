//! Runs on record: how much came back over how many days, and what stood still.
//!
//! From daily circulation as `DefiLlama` has it (the day of the stamp is the day after), reports of
//! the time, testimony and a case study. Not here: how each spread over its days, which belongs to
//! the run itself, and the words of what happened.

use rust_decimal::Decimal;

use crate::scenario::Grade::{self, B, Derived};
use crate::scenario::{Parameter, Scenario, StressProfile};

/// A run on record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Episode {
    /// Which it is, and how it spread over its days.
    pub profile: StressProfile,
    /// What came back, in thousandths of what there was at the start.
    per_mille: i64,
    /// Days over which it did.
    pub days: u32,
    /// Cash that stood at a failed bank, percent of all cash.
    frozen: u32,
    /// How sure it is.
    pub(crate) grade: Grade,
}

/// Every run on record, the oldest first.
pub static EPISODES: [Episode; 8] = [
    // 60.6 of 62.5 bn by 19 September 2008, 40 of it in two days.
    episode(StressProfile::ReservePrimary2008, 970, 5, 0, B),
    // 82.691 to 74.235 bn, 11 to 18 May 2022. The 15.58 bn in 16 days that are often told are the fall of
    // all stablecoins together.
    episode(StressProfile::UsdtMay2022, 102, 7, 0, B),
    // 69.853 to 65.283 bn, 9 to 30 November 2022.
    episode(StressProfile::UsdtNovember2022, 65, 21, 0, B),
    // 16.16 to 13.24 bn, 13 to 19 February 2023.
    episode(StressProfile::BusdFebruary2023, 181, 6, 0, B),
    // 42 bn of about 175 on 9 March 2023 and 100 asked for the day after.
    episode(StressProfile::SvbMarch2023, 811, 2, 0, B),
    // 43.176 to 36.625 bn, 10 to 17 March 2023; 3.3 of 9.7 bn of cash were at the bank that failed.
    episode(StressProfile::UsdcMarch2023, 152, 7, 34, B),
    // 14.664 to 12.601 bn, 10 to 13 October 2025.
    episode(StressProfile::UsdeOctober2025, 141, 3, 0, Derived),
    // 5.832 to 3.754 bn, 18 to 28 April 2026, told apart by nine days.
    episode(StressProfile::UsdeApril2026, 356, 9, 0, B),
];

const fn episode(
    profile: StressProfile,
    per_mille: i64,
    days: u32,
    frozen: u32,
    grade: Grade,
) -> Episode {
    Episode { profile, per_mille, days, frozen, grade }
}

impl Episode {
    /// What it sets: the tokens that come back, the days, the cash that stands still.
    pub fn values(&self) -> [(Parameter, Decimal); 3] {
        [
            (Parameter::StressShare, Decimal::new(self.per_mille, 1).normalize()),
            (Parameter::StressDays, self.days.into()),
            (Parameter::StressFrozen, self.frozen.into()),
        ]
    }

    /// Lets it come over a scenario.
    pub fn apply(&self, scenario: &mut Scenario) {
        for (parameter, value) in self.values() {
            scenario.set(parameter, value);
        }
        scenario.choices.stress_profile = self.profile;
    }

    /// Whether a scenario is set to it.
    pub fn is_set(&self, scenario: &Scenario) -> bool {
        let is_same =
            |(parameter, value): &(Parameter, Decimal)| scenario.number(*parameter) == *value;
        scenario.choices.stress_profile == self.profile && self.values().iter().all(is_same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Preset;

    #[test]
    fn each_can_be_set_and_is_found_again() {
        for (place, episode) in EPISODES.iter().enumerate() {
            let mut scenario = Scenario::preset(Preset::default());
            episode.apply(&mut scenario);
            let set = EPISODES.iter().filter(|episode| episode.is_set(&scenario)).count();
            assert!(episode.is_set(&scenario) && set == 1, "{place}");
        }
        assert_eq!(EPISODES.len() + 2, StressProfile::ALL.len());
    }

    #[test]
    fn shares_are_those_of_the_record() {
        let share = |from: f64, to: f64| ((1.0 - to / from) * 1000.0).round();
        for (profile, from, to) in [
            (StressProfile::UsdtMay2022, 82.691, 74.235),
            (StressProfile::UsdtNovember2022, 69.853, 65.283),
            (StressProfile::BusdFebruary2023, 16.16, 13.24),
            (StressProfile::SvbMarch2023, 175.0, 33.0),
            (StressProfile::UsdcMarch2023, 43.176, 36.625),
            (StressProfile::UsdeOctober2025, 14.664, 12.601),
            (StressProfile::UsdeApril2026, 5.832, 3.754),
        ] {
            let episode = EPISODES.iter().find(|episode| episode.profile == profile).unwrap();
            let [(_, value), ..] = episode.values();
            assert_eq!(Decimal::try_from(share(from, to) / 10.0).unwrap(), value, "{profile:?}");
        }
    }
}
