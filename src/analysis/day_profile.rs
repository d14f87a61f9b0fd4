//! How a run spreads over its days: a weight for each, together one.
//!
//! Even; front-loaded, where the weight of a day halves every quarter of the days; or as an episode
//! went, its own days stretched onto those chosen. Within a day of the episode people come evenly,
//! so each new day takes the part of the episode's time that it covers. Not here: how many come.

use crate::scenario::StressProfile;

/// What came back each day of an episode, in percent of all that did; sums need not be a hundred.
/// From daily circulation by `DefiLlama` and its like, and for the bank and the fund from testimony
/// and a case study; where the record skips days, what came back is spread evenly over them.
fn recorded(profile: StressProfile) -> &'static [f64] {
    match profile {
        StressProfile::Even | StressProfile::Front => &[],
        // 10 to 17 March 2023.
        StressProfile::UsdcMarch2023 => &[15.0, 23.0, 3.0, 21.0, 15.0, 14.0, 9.0],
        // 11 to 18 May 2022; in lumps, as the issuer's own wallets moved.
        StressProfile::UsdtMay2022 => &[38.0, 0.0, 33.0, 11.0, 0.0, 0.0, 18.0],
        // 9 to 30 November 2022: 1.591 bn in a day, then 0.852 in two, 0.952 in one, 0.409 in two,
        // 0.552 in seven and 0.214 in eight.
        StressProfile::UsdtNovember2022 => &[
            1.591, 0.426, 0.426, 0.952, 0.2045, 0.2045, 0.0789, 0.0789, 0.0789, 0.0789, 0.0789,
            0.0789, 0.0789, 0.0268, 0.0268, 0.0268, 0.0268, 0.0268, 0.0268, 0.0268, 0.0268,
        ],
        // 13 to 19 February 2023: 0.35 bn and 1.21 bn in the first two days, 1.36 in four.
        StressProfile::BusdFebruary2023 => &[0.35, 1.21, 0.34, 0.34, 0.34, 0.34],
        // 10 to 13 October 2025.
        StressProfile::UsdeOctober2025 => &[18.0, 77.0, 5.0],
        // To 28 April 2026.
        StressProfile::UsdeApril2026 => &[14.0, 16.0, 23.0, 22.0, 15.0, 5.0, 2.0, 3.0, 0.0],
        // 42 bn on 9 March 2023 and 100 bn asked for the day after.
        StressProfile::SvbMarch2023 => &[42.0, 100.0],
        // 15 to 19 September 2008: 64 % of the fund in two days, 97 % in five.
        StressProfile::ReservePrimary2008 => &[32.0, 32.0, 11.0, 11.0, 11.0],
    }
}

/// The weight of each of some days, together one.
pub(crate) fn day_weights(profile: StressProfile, days: u32) -> Vec<f64> {
    let days = days.max(1);
    let weights: Vec<f64> = match profile {
        StressProfile::Even => (0..days).map(|_| 1.0).collect(),
        StressProfile::Front => {
            (0..days).map(|day| libm::exp2(-4.0 * f64::from(day) / f64::from(days))).collect()
        }
        _ => stretched(recorded(profile), days),
    };
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / sum).collect()
}

/// The days of an episode on another number of days.
fn stretched(recorded: &[f64], days: u32) -> Vec<f64> {
    let count = u32::try_from(recorded.len()).unwrap_or(1).max(1);
    let until = |day: u32| {
        let time = f64::from(day) * f64::from(count) / f64::from(days);
        let part =
            |(entry, weight): (u32, &f64)| weight * (time - f64::from(entry)).clamp(0.0, 1.0);
        (0..count).zip(recorded).map(part).sum::<f64>()
    };
    (0..days).map(|day| until(day + 1) - until(day)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        let is_near = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-12;
        assert!(found.iter().zip(expected).all(is_near), "{found:?}");
    }

    #[test]
    fn by_hand() {
        near(&day_weights(StressProfile::Even, 4), &[0.25; 4]);
        // Over eight days the weight halves every second day.
        let front = day_weights(StressProfile::Front, 8);
        assert!((front[2] / front[0] - 0.5).abs() < 1e-12);
        assert!((front[7] / front[1] - 0.125).abs() < 1e-12);
        near(&day_weights(StressProfile::UsdeOctober2025, 3), &[0.18, 0.77, 0.05]);
        // Three days on six: each is cut in half; on two: one and a half each.
        let halves = [0.09, 0.09, 0.385, 0.385, 0.025, 0.025];
        near(&day_weights(StressProfile::UsdeOctober2025, 6), &halves);
        near(&day_weights(StressProfile::UsdeOctober2025, 2), &[0.565, 0.435]);
    }

    #[test]
    fn every_profile_adds_up_on_any_number_of_days() {
        for profile in StressProfile::ALL {
            for days in 1..=90 {
                let weights = day_weights(*profile, days);
                assert_eq!(weights.len(), days as usize);
                assert!(weights.iter().all(|weight| *weight >= 0.0));
                assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn what_the_record_says_adds_up() {
        let sum = |profile| recorded(profile).iter().sum::<f64>();
        assert!((sum(StressProfile::UsdtNovember2022) - (69.853 - 65.283)).abs() < 0.001);
        assert!((sum(StressProfile::BusdFebruary2023) - (16.16 - 13.24)).abs() < 1e-9);
        assert!((sum(StressProfile::ReservePrimary2008) - 97.0).abs() < 1e-9);
    }
}
