//! How often the address may change: Safari refuses more than 100 changes in 30 seconds.
//!
//! A bucket of permits that fills again with time: a few changes in quick succession pass at
//! once, and yet no 30 seconds see more than [`BURST`] and what filled up meanwhile. Not here: what
//! is written, and what happens to a change that has to wait.

/// Most permits that can be saved up.
const BURST: f64 = 30.0;
/// A permit comes back every so often, milliseconds: 50 in 30 seconds.
const PERMIT_MS: f64 = 600.0;

/// The permits that are left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    left: f64,
    then: f64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: BURST, then: 0.0 }
    }
}

impl Budget {
    /// Whether a change that could wait may be made at `now`, in milliseconds.
    pub(super) fn allows(&self, now: f64) -> bool {
        self.left_at(now) >= 1.0
    }

    /// A change is made at `now`. One that cannot wait may leave a debt.
    pub(super) fn spend(&mut self, now: f64) {
        *self = Self { left: self.left_at(now) - 1.0, then: now };
    }

    fn left_at(&self, now: f64) -> f64 {
        BURST.min(self.left + (now - self.then).max(0.0) / PERMIT_MS)
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test fails loudly")]
mod tests {
    use super::*;

    const SAFARI_MS: f64 = 30_000.0;
    const SAFARI_MAX: usize = 100;

    /// The times of the changes that pass of one every `step` milliseconds, for three minutes.
    fn passed(step: u32) -> Vec<f64> {
        let mut budget = Budget::default();
        let times = (0..180_000 / step).map(|turn| f64::from(turn * step));
        let allowed = times.filter(|now| {
            let allowed = budget.allows(*now);
            if allowed {
                budget.spend(*now);
            }
            allowed
        });
        allowed.collect()
    }

    #[test]
    fn no_thirty_seconds_see_more_than_the_browser_takes() {
        for step in [1, 7, 33, 350, 599, 601] {
            let times = passed(step);
            for (first, start) in times.iter().enumerate() {
                let within =
                    times[first..].iter().take_while(|at| **at < start + SAFARI_MS).count();
                assert!(within <= 81 && within < SAFARI_MAX, "{within} of one every {step} ms");
            }
        }
    }

    #[test]
    fn a_person_who_clicks_is_never_made_to_wait() {
        // Thirty at once, and then one a second for as long as one likes.
        assert_eq!(passed(1).iter().take_while(|at| **at < 30.0).count(), 30);
        assert_eq!(passed(1000).len(), 180);
    }

    #[test]
    fn what_could_not_wait_is_paid_back_first() {
        let mut budget = Budget::default();
        (0..32).for_each(|_| budget.spend(0.0));
        assert!(!budget.allows(0.0) && !budget.allows(1799.0));
        assert!(budget.allows(1800.0));
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let mut budget = Budget::default();
        (0..30).for_each(|_| budget.spend(9000.0));
        assert!(!budget.allows(0.0));
    }
}
