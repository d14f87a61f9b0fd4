//! `cargo xtask test`: every check, fast to slow, one line each, and a count at the end.
//!
//! A check that fails shows what it printed. Where it failed before any test could run (it did not
//! compile, or nothing was built) the later ones would only repeat the news, so the run ends there.

use crate::{
    browser, build, deploy,
    error::Result,
    licence, nginx, notebook, page, place,
    process::{self, Outcome},
    site::Site,
    size::{CEILINGS, weigh},
    tally::Tally,
    tidy, tool,
};
use std::{env, io::Write, time::Instant};

/// What a stage came to.
struct Verdict {
    tally: Tally,
    /// Shown below the stage's line.
    text: String,
    /// The later stages have nothing to stand on.
    stop: bool,
}

type Stage = (&'static str, fn() -> Result<Verdict>);

const STAGES: [Stage; 14] = [
    ("format", format),
    ("repository", repository),
    ("lints, native", lints),
    ("lints, core alone", lints_core),
    ("lints, wasm", lints_wasm),
    ("lints, frame", lints_frame),
    ("tests", tests),
    ("worked example", worked_example),
    ("release build", release),
    ("page", page_check),
    ("size", size_check),
    ("nginx", nginx_check),
    ("browser journeys", journeys),
    ("three engines", engines),
];

/// Runs the stages; whether nothing failed.
pub(crate) fn run() -> bool {
    let mut sum = Tally::default();
    for (name, stage) in STAGES {
        let verdict = timed(name, stage);
        sum += verdict.tally;
        if verdict.stop {
            break;
        }
    }
    println!("{sum}");
    sum.failed == 0
}

fn timed(name: &str, stage: fn() -> Result<Verdict>) -> Verdict {
    print!("── {name} … ");
    let _shown = std::io::stdout().flush();
    let start = Instant::now();
    let verdict = stage().unwrap_or_else(|error| Verdict {
        tally: Tally::one(false),
        text: error.to_string(),
        stop: true,
    });
    println!("{} ({:.1} s)", word(&verdict.tally), start.elapsed().as_secs_f64());
    if !verdict.text.is_empty() {
        println!("{}", verdict.text.trim_end());
    }
    verdict
}

fn word(tally: &Tally) -> String {
    match (tally.passed, tally.failed, tally.skipped) {
        (_, 0, 0) if tally.passed == 1 => "ok".into(),
        (0, 0, _) => "skipped".into(),
        (_, 0, _) => format!("ok, {tally}"),
        _ => format!("FAILED, {tally}"),
    }
}

fn format() -> Result<Verdict> {
    let outcome =
        process::capture(process::cargo(&["fmt", "--all", "--", "--check", "--color=never"]))?;
    Ok(gate(outcome, false))
}

fn repository() -> Result<Verdict> {
    Ok(match tidy::faults()? {
        Some(faults) => listed(&faults),
        None => skipped("no git checkout: the tracked files are unknown"),
    })
}

fn lints() -> Result<Verdict> {
    clippy(&["--workspace", "--all-targets"])
}

fn lints_core() -> Result<Verdict> {
    clippy(&["--package", "seigniorage", "--no-default-features", "--all-targets"])
}

fn lints_wasm() -> Result<Verdict> {
    tool::ensure_wasm_target()?;
    let target = "--target=wasm32-unknown-unknown";
    clippy(&["--package", "seigniorage", "--lib", "--bins", target])
}

fn lints_frame() -> Result<Verdict> {
    let features = ["--no-default-features", "--features=embed"];
    let target = "--target=wasm32-unknown-unknown";
    clippy(
        &[&["--package", "seigniorage", "--lib", "--bins", target], features.as_slice()].concat(),
    )
}

fn clippy(selection: &[&str]) -> Result<Verdict> {
    let arguments = [&["clippy", "--quiet"], selection, &["--", "--deny", "warnings"]].concat();
    Ok(gate(process::capture(process::cargo(&arguments))?, true))
}

/// All tests in one build. That the core needs no page is what [`lints_core`] shows.
fn tests() -> Result<Verdict> {
    let words = ["test", "--no-fail-fast", "--workspace", "--lib", "--bins", "--test", "suite"];
    let outcome = process::capture(process::cargo(&words))?;
    let tally = Tally::of_cargo(&outcome.text, outcome.success);
    let compiled = outcome.text.contains("test result: ");
    Ok(Verdict { tally, stop: !compiled, text: told(outcome) })
}

fn worked_example() -> Result<Verdict> {
    let Some(python) = notebook::python() else {
        return Ok(without("no Python 3 found: install it, or name it in PYTHON", is_everything()));
    };
    let mut verdict = gate(notebook::logic(&python)?, false);
    let outcome = notebook::worked(&python)?;
    let rest = match notebook::skipped(&outcome) {
        Some(why) => without(why, is_everything()),
        None => gate(outcome, false),
    };
    verdict.tally += rest.tally;
    verdict.text += &rest.text;
    Ok(verdict)
}

fn release() -> Result<Verdict> {
    Ok(gate(build::quietly()?, true))
}

fn page_check() -> Result<Verdict> {
    let site = Site::read(&place::dist())?;
    Ok(listed(&[page::faults(&site)?, licence::faults(site.text(licence::FILE))?].concat()))
}

fn size_check() -> Result<Verdict> {
    let (text, within) = weigh(&Site::read(&place::dist())?, &CEILINGS);
    Ok(Verdict { tally: Tally::one(within), text, stop: false })
}

fn nginx_check() -> Result<Verdict> {
    let Some(program) = nginx::find() else {
        return Ok(without("no nginx found", is_everything()));
    };
    let (faults, with_brotli) = deploy::faults(&program, &Site::read(&place::dist())?)?;
    let mut verdict = listed(&faults);
    if !with_brotli {
        let lacking = without("nginx has no brotli modules", is_everything());
        verdict.tally += lacking.tally;
        verdict.text += &lacking.text;
    }
    Ok(verdict)
}

fn journeys() -> Result<Verdict> {
    let Some(chromium) = browser::find() else {
        return Ok(without(NO_BROWSER, is_everything()));
    };
    let outcome = browser::journeys(&chromium)?;
    let tally = Tally::of_playwright(&outcome.text, outcome.success);
    Ok(Verdict { tally, text: told(outcome), stop: false })
}

/// What an engine or its driver cannot run is told by name, whether the rest is well or not.
fn engines() -> Result<Verdict> {
    let outcome = browser::engines(browser::find().as_deref())?;
    let tally = Tally::of_node(&outcome.text, outcome.success);
    let left_out = left_out(&outcome.text);
    Ok(Verdict { tally, text: left_out + &told(outcome), stop: false })
}

/// The tests that Node's output names as skipped, with their reasons.
fn left_out(text: &str) -> String {
    let skipped = text.lines().filter_map(|line| line.trim().split_once(" # SKIP "));
    skipped.fold(String::new(), |all, (test, why)| {
        let name = test.split_once(" - ").map_or(test, |(_, name)| name);
        all + &format!("not run: {name} ({why})\n")
    })
}

const NO_BROWSER: &str = "no Chromium, Chrome or Edge found: install one, or name it in CHROMIUM";

fn is_everything() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

/// A person may lack a browser or nginx; where everything must be checked that is a failure.
fn without(what: &str, everything: bool) -> Verdict {
    if everything { listed(&[what.to_owned()]) } else { skipped(what) }
}

fn gate(outcome: Outcome, stop: bool) -> Verdict {
    Verdict {
        tally: Tally::one(outcome.success),
        stop: stop && !outcome.success,
        text: told(outcome),
    }
}

fn listed(faults: &[String]) -> Verdict {
    Verdict { tally: Tally::one(faults.is_empty()), text: faults.join("\n"), stop: false }
}

fn skipped(why: &str) -> Verdict {
    let tally = Tally { skipped: 1, ..Tally::default() };
    Verdict { tally, text: why.to_owned(), stop: false }
}

/// What a program printed, where that is news.
fn told(outcome: Outcome) -> String {
    if outcome.success { String::new() } else { outcome.text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(success: bool) -> Outcome {
        Outcome { success, text: "words".into() }
    }

    #[test]
    fn a_failing_gate_counts_shows_its_words_and_stops() {
        let failed = gate(outcome(false), true);
        assert_eq!((failed.tally.failed, failed.text.as_str(), failed.stop), (1, "words", true));
        let passed = gate(outcome(true), true);
        assert_eq!((passed.tally.passed, passed.text.as_str(), passed.stop), (1, "", false));
    }

    #[test]
    fn a_stage_that_cannot_run_has_failed() {
        let refused = || Err(crate::error::Error::Refused("no".into()));
        let verdict = timed("a refused stage", refused);
        assert!(verdict.stop && verdict.tally.failed == 1);
    }

    #[test]
    fn what_was_not_run_is_named_with_its_reason() {
        let text = "    ok 1 - WebKit: opens\n    ok 2 - WebKit: offline # SKIP no worker - yet\n";
        assert_eq!(left_out(text), "not run: WebKit: offline (no worker - yet)\n");
    }

    #[test]
    fn a_missing_browser_fails_only_where_everything_is_checked() {
        assert_eq!(without(NO_BROWSER, true).tally.failed, 1);
        let person = without(NO_BROWSER, false).tally;
        assert_eq!(person.to_string(), "0 passed, 0 failed, 1 skipped");
        assert_eq!(word(&person), "skipped");
    }
}
