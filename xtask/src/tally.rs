//! Counting: what passed, failed and was skipped, read from what cargo, Playwright and Node print.
//!
//! Trusts no exit code alone: a run that failed without a counted failure, or that counted nothing
//! at all, counts as one failure.

use std::{fmt, ops::AddAssign};

/// How many tests and checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Tally {
    /// One check that passed or failed.
    pub(crate) fn one(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed), skipped: 0 }
    }

    /// From the words of `cargo test` (`test result: ok. 3 passed; 0 failed; 1 ignored; …`).
    pub(crate) fn of_cargo(text: &str, success: bool) -> Self {
        let results = text.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
        let parts = results.flat_map(|line| line.split(['.', ';']));
        Self::sum(parts.filter_map(count), success)
    }

    /// From the closing words of Playwright (`  3 passed (2.1s)`).
    pub(crate) fn of_playwright(text: &str, success: bool) -> Self {
        let lines = text.lines().map(|line| line.split(" (").next().unwrap_or(line));
        Self::sum(lines.filter_map(count), success)
    }

    /// From the closing words of Node's tests in the TAP form (`# pass 3`).
    pub(crate) fn of_node(text: &str, success: bool) -> Self {
        let closing = text.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(' '));
        let counts = closing.filter_map(|(word, number)| {
            let word = match word {
                "pass" => "passed",
                "fail" | "cancelled" => "failed",
                other => other,
            };
            Some((number.parse().ok()?, word))
        });
        Self::sum(counts, success)
    }

    fn sum<'a>(counts: impl Iterator<Item = (u64, &'a str)>, success: bool) -> Self {
        let mut sum = Self::default();
        for (number, word) in counts {
            match word {
                "passed" => sum.passed += number,
                "failed" | "flaky" | "interrupted" | "did not run" => sum.failed += number,
                "ignored" | "skipped" => sum.skipped += number,
                _ => {}
            }
        }
        let unexplained = sum.failed == 0 && (!success || sum.passed + sum.skipped == 0);
        sum.failed += u64::from(unexplained);
        sum
    }
}

/// `3 passed` → 3 and `passed`.
fn count(text: &str) -> Option<(u64, &str)> {
    let (number, word) = text.trim().split_once(' ')?;
    Some((number.parse().ok()?, word))
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        match self.skipped {
            0 => Ok(()),
            skipped => write!(f, ", {skipped} skipped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(tally: Tally) -> String {
        tally.to_string()
    }

    #[test]
    fn cargo_is_summed_over_its_programs() {
        let text = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured\n\
                    test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; finished in 0.1s\n";
        assert_eq!(shown(Tally::of_cargo(text, false)), "5 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn playwright_is_read_from_its_closing_lines() {
        let text = "  ok 1 smoke.spec.mjs:3:1 › opens (1.2s)\n  1 failed\n    smoke › 2 passed away\n\
                    \x20 1 flaky\n  2 skipped\n  1 did not run\n  7 passed (4.0s)\n";
        assert_eq!(shown(Tally::of_playwright(text, false)), "7 passed, 3 failed, 2 skipped");
    }

    #[test]
    fn node_is_read_from_its_closing_lines() {
        let text = "    ok 1 - opens\n    # pass 9\n# tests 6\n# pass 3\n# fail 1\n\
                    # cancelled 1\n# skipped 2\n# todo 0\n# duration_ms 12.5\n";
        assert_eq!(shown(Tally::of_node(text, false)), "3 passed, 2 failed, 2 skipped");
        assert_eq!(
            shown(Tally::of_node("# pass 0\n# skipped 2\n", true)),
            "0 passed, 0 failed, 2 skipped"
        );
    }

    #[test]
    fn a_run_that_could_not_run_has_failed() {
        assert_eq!(shown(Tally::of_cargo("error: could not compile", false)), "0 passed, 1 failed");
        assert_eq!(shown(Tally::of_cargo("", true)), "0 passed, 1 failed");
        assert_eq!(shown(Tally::of_playwright("  3 passed (1s)", false)), "3 passed, 1 failed");
    }
}
