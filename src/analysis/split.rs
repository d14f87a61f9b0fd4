//! How much of a change in income is rate and how much is volume.
//!
//! With y = income / mean tokens of the period, not annualised: volume = mean y · ΔL, rate =
//! mean L · Δy. The two add up exactly. Circle's own split of the third quarter of 2025 against
//! that of 2024 (+388.1 and −122.0 m) is met within 1 % and 2 %: it works with printed yields.

/// A change of income in two parts, in the unit of the incomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateVolume {
    /// From more or fewer tokens.
    pub volume: f64,
    /// From a higher or lower yield.
    pub rate: f64,
}

/// Splits the change between two periods, each given as income and mean tokens; `None` where
/// one of them has no tokens.
pub fn rate_volume(before: (f64, f64), after: (f64, f64)) -> Option<RateVolume> {
    let yield_of = |(income, tokens): (f64, f64)| (tokens > 0.0).then(|| income / tokens);
    let (low, high) = (yield_of(before)?, yield_of(after)?);
    Some(RateVolume {
        volume: f64::midpoint(low, high) * (after.1 - before.1),
        rate: f64::midpoint(before.1, after.1) * (high - low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_own_split_of_the_third_quarter_of_2025() {
        // Reserve income and mean USDC, USD m: form 10-Q for the quarter ended 30 Sep 2025.
        let split = rate_volume((445.215, 34_475.0), (711.241, 67_842.0)).unwrap();
        assert!((split.volume / 388.1 - 1.0).abs() < 0.01, "{split:?}");
        assert!((split.rate / -122.0 - 1.0).abs() < 0.02, "{split:?}");
        assert!((split.volume + split.rate - (711.241 - 445.215)).abs() < 1e-9);
    }

    #[test]
    fn without_tokens_there_is_no_split() {
        assert_eq!(rate_volume((1.0, 0.0), (1.0, 1.0)), None);
    }
}
