//! The worked example in Python: its own logic by the standard library, and the whole of it with pandas
//! over the native program, without a network.
//!
//! Installs nothing: `PYTHON` names the interpreter, otherwise the first that is found. Not here: what
//! is done where pandas is missing, which `stage` decides.

use crate::{
    build,
    error::Result,
    process::{self, Outcome},
};
use std::{env, process::Command};

const SCRIPT: &str = "examples/sweep.py";
/// How the script says that it could not run.
const SKIPPED: &str = "skipped: ";
/// The names of Python on the search path.
const NAMES: [&str; 2] = ["python3", "python"];

/// The interpreter: the one `PYTHON` names, or the first that answers as version 3.
pub(crate) fn python() -> Option<String> {
    if let Some(named) = env::var("PYTHON").ok().filter(|named| !named.is_empty()) {
        return Some(named);
    }
    let is_three = |name: &&str| {
        let answer = process::answer(process::command(name, &["--version"]));
        answer.is_some_and(|text| text.starts_with("Python 3"))
    };
    NAMES.into_iter().find(is_three).map(str::to_owned)
}

/// Runs the examples of the script's own functions, which need the standard library alone.
pub(crate) fn logic(python: &str) -> Result<Outcome> {
    process::capture(clean(python, &["-m", "doctest", SCRIPT]))
}

/// Runs the script over the program of this repository.
pub(crate) fn worked(python: &str) -> Result<Outcome> {
    let mut command = clean(python, &[SCRIPT]);
    command.env("PROJECT", build::project()?);
    process::capture(command)
}

/// Python that leaves nothing beside the script.
fn clean(python: &str, arguments: &[&str]) -> Command {
    let mut command = process::command(python, arguments);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// Why the script did not run, in its own words.
pub(crate) fn skipped(outcome: &Outcome) -> Option<&str> {
    let mut reasons = outcome.text.lines().filter_map(|line| line.strip_prefix(SKIPPED));
    reasons.next_back().filter(|_| outcome.success)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(success: bool, text: &str) -> Outcome {
        Outcome { success, text: text.into() }
    }

    #[test]
    fn what_did_not_run_is_told_and_a_failure_is_no_skip() {
        let missing = "skipped: pandas is not here\n";
        assert_eq!(skipped(&outcome(true, missing)), Some("pandas is not here"));
        assert_eq!(skipped(&outcome(false, missing)), None);
        assert_eq!(skipped(&outcome(true, "preset  profit\n")), None);
    }
}
