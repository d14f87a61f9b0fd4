//! Runs a scenario and prints its ledger.
//!
//! `cargo run --release --no-default-features --example project -- 'preset=…&rate=3'` takes a
//! link or its query and prints the monthly ledger as comma-separated values; `--about` puts
//! comment lines before it, `--summary` prints the key figures as JSON, `--bets` those of each bet
//! and of the book, `--compare` the issuer beside a bank and two laboratories, `--run` a run by the day
//! and the liquidity ladder, `--stress` falls at once and those that the cushion just bears, `--rates`
//! what moves of the rate do to income, value and profit, `--rules` the reserve against the rules,
//! `--solve profit=5.7bn:tokens` the value of an input that gives a key figure, `--tornado` what each
//! input does to profit over its usual range, `--csv income` the page's own file of a figure by its
//! name, with what is pinned in the link (without a name: the names), `--svg income:dark,ja,358` its
//! picture, `--record` every published
//! figure beside ours or the one of an id, `--params` the table of inputs, `--json-schema` the schema
//! of files of scenarios, `--problems` reads links from standard input, one a line, and prints
//! what is wrong with each as a line of JSON.
//! `--links FILE` and `--set rate=0:6:0.25` run many scenarios and print one table of their key figures,
//! see [`seigniorage::batch`]; `--help` tells every option.
//! Problems of the link go to standard error; the exit code is 0 when a scenario could
//! be made, 1 when links could not be read on, and 2 when the call itself is wrong.

use std::fs::File;
use std::io::{BufReader, Write as _};
use std::process::ExitCode;

use seigniorage::batch::{BatchCall, BatchFault, BatchSource};
use seigniorage::figure::{export, ledger};
use seigniorage::model::project;
use seigniorage::scenario::{Workspace, decode};
use seigniorage::text::Language;
use seigniorage::unit::Exact;

const HELP: &str = include_str!("project.txt");
const USAGE: &str = "usage: project [QUESTION] [LINK]; --help tells every question and option";
/// Flags behind which the first word is no link.
const ASKS: [&str; 4] = ["--solve", "--csv", "--svg", "--record"];

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "-h") {
        // A reader that has seen enough closes the pipe; that is no failure.
        let _ = std::io::stdout().write_all(HELP.as_bytes());
        return ExitCode::SUCCESS;
    }
    if BatchCall::is_asked(&words) {
        return many(&words);
    }
    let (flags, links): (Vec<_>, Vec<_>) =
        words.into_iter().partition(|word| word.starts_with("--"));
    let (question, links) = match (flags.as_slice(), links.as_slice()) {
        ([flag], [question, links @ ..]) if ASKS.contains(&flag.as_str()) => {
            (question.as_str(), links)
        }
        (_, links) => ("", links),
    };
    let ([] | [_], [] | [_]) = (flags.as_slice(), links) else { return wrong() };
    if flags.first().is_some_and(|flag| flag == "--problems") {
        return problems();
    }
    let link = links.first().map_or("", String::as_str);
    let (workspace, problems) = Workspace::decode(link);
    let scenario = &workspace.scenario;
    for problem in &problems {
        eprintln!("{}", Language::English.problem(problem));
    }
    let text = match flags.first().map(String::as_str) {
        None => ledger::csv(&project::<Exact>(scenario)),
        Some("--about") => export::about(scenario) + &ledger::csv(&project::<Exact>(scenario)),
        Some("--summary") => json(&export::summary(scenario)),
        Some("--bets") => json(&export::bets(scenario)),
        Some("--compare") => json(&export::compared(scenario)),
        Some("--run") => json(&export::run(scenario)),
        Some("--stress") => json(&export::stress(scenario)),
        Some("--rules") => json(&export::rules(scenario)),
        Some("--solve") => match export::solve(scenario, question) {
            Ok(found) => json(&found),
            Err(fault) => {
                eprintln!("{}", fault.say(Language::English));
                return ExitCode::from(2);
            }
        },
        Some("--csv") => match export::file_of(&workspace, question) {
            Some(file) => file.text,
            None => return names(&export::file_names()),
        },
        Some("--svg") => match export::svg_of(&workspace, question) {
            Some(text) => text,
            None => return names(&export::svg_names()),
        },
        Some("--record") => match export::record_csv(question) {
            Some(text) => text,
            None => return wrong(),
        },
        Some("--tornado") => json(&export::tornado(scenario)),
        Some("--rates") => json(&export::rates(scenario)),
        Some("--params") => json(&export::inputs()),
        Some("--json-schema") => export::schema(),
        Some(_) => return wrong(),
    };
    // A reader that has seen enough closes the pipe; that is no failure.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

/// The table of many scenarios, or its columns.
fn many(words: &[String]) -> ExitCode {
    let said = |fault: &BatchFault, code: u8| {
        eprintln!("{}", fault.say(Language::English));
        ExitCode::from(code)
    };
    let call = match BatchCall::read(words) {
        Ok(call) => call,
        Err(fault) => return said(&fault, 2),
    };
    for remark in call.remarks(Language::English) {
        eprintln!("{remark}");
    }
    let mut out = std::io::stdout().lock();
    if call.is_schema {
        // A reader that has seen enough closes the pipe; that is no failure.
        let _ = out.write_all(json(&call.batch.schema()).as_bytes());
        return ExitCode::SUCCESS;
    }
    let source = match call.links {
        None => BatchSource::Link(call.link),
        Some(file) if file == "-" => {
            BatchSource::Lines(file, Box::new(BufReader::new(std::io::stdin())))
        }
        Some(file) => match File::open(&file) {
            Ok(from) => BatchSource::Lines(file, Box::new(BufReader::new(from))),
            Err(error) => {
                return said(&BatchFault::Unreadable { file, why: error.to_string() }, 2);
            }
        },
    };
    call.batch.write(source, &mut out).map_or_else(|fault| said(&fault, 1), |()| ExitCode::SUCCESS)
}

/// For each link of standard input the words of its problems, as the page says them.
fn problems() -> ExitCode {
    let mut out = std::io::stdout().lock();
    for link in std::io::stdin().lines().map_while(Result::ok) {
        let (_, found) = decode(&link);
        let words: Vec<_> = found.iter().map(|it| Language::English.problem(it)).collect();
        // A reader that has seen enough closes the pipe; that is no failure.
        let _ = writeln!(out, "{}", serde_json::json!(words));
    }
    ExitCode::SUCCESS
}

/// Tells the names where a figure is asked for that there is not.
fn names(all: &[String]) -> ExitCode {
    eprintln!("figures: {}", all.join(", "));
    ExitCode::from(2)
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).map_or_else(|error| error.to_string(), |text| text + "\n")
}

fn wrong() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
