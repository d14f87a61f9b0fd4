//! A call of the native example that asks for a table: its options and what is wrong with them.
//!
//! Not here: opening files, and printing.

use std::num::NonZero;
use std::thread::available_parallelism;

use super::axis::Axis;
use super::fault::BatchFault;
use super::sweep::Sweep;
use super::table::{Batch, BatchFormat};
use crate::scenario::{Id, Outline, Scenario};
use crate::text::Language;

/// The options by which a table is asked for.
pub const OPTIONS: [&str; 5] = [LINKS, SET, FORMAT, JOBS, SCHEMA];

const LINKS: &str = "--links";
const SET: &str = "--set";
const FORMAT: &str = "--format";
const JOBS: &str = "--jobs";
const SCHEMA: &str = "--schema";

/// Most threads.
const JOBS_MAX: usize = 256;

/// A call that asks for a table.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchCall {
    /// What is run and how it is written.
    pub batch: Batch,
    /// The file the links are read from; `-` is standard input.
    pub links: Option<String>,
    /// Otherwise the one link, empty where none was given.
    pub link: String,
    /// Whether the columns are asked for instead of the rows.
    pub is_schema: bool,
}

impl BatchCall {
    /// Whether the words of a command line ask for a table.
    pub fn is_asked(words: &[String]) -> bool {
        words.iter().any(|word| OPTIONS.contains(&word.as_str()))
    }

    /// Reads the words of a command line.
    ///
    /// # Errors
    ///
    /// Where an option is none of these, stands twice or lacks its word, or where a word is not what
    /// its option takes.
    pub fn read(words: &[String]) -> Result<Self, BatchFault> {
        let (mut links, mut format, mut jobs) = (None, None, None);
        let (mut axes, mut bare, mut is_schema) = (Vec::new(), Vec::new(), false);
        let mut words = words.iter().map(String::as_str);
        while let Some(word) = words.next() {
            let mut behind = || {
                let next = words.next().filter(|next| !next.starts_with("--"));
                next.ok_or_else(|| BatchFault::Bare { option: word.to_owned() })
            };
            match word {
                LINKS => once(word, &mut links, behind()?.to_owned())?,
                SET => axes.push(Axis::read(behind()?)?),
                FORMAT => once(word, &mut format, format_of(behind()?)?)?,
                JOBS => once(word, &mut jobs, jobs_of(behind()?)?)?,
                SCHEMA => is_schema = true,
                _ if word.starts_with("--") => {
                    return Err(BatchFault::Unknown { option: word.to_owned() });
                }
                _ => bare.push(word),
            }
        }
        let link = match (bare.as_slice(), &links) {
            ([], _) => String::new(),
            ([link], None) => (*link).to_owned(),
            _ => return Err(BatchFault::Links),
        };
        let jobs = jobs.or(available_parallelism().ok()).unwrap_or(NonZero::<usize>::MIN);
        let batch = Batch { sweep: Sweep::new(axes)?, format: format.unwrap_or_default(), jobs };
        Ok(Self { batch, links, link, is_schema })
    }

    /// What a person should know before they read the table: what was not taken of the link, and
    /// numbers that are moved and change nothing.
    pub fn remarks(&self, language: Language) -> Vec<String> {
        if self.links.is_some() || self.is_schema {
            return Vec::new();
        }
        let outline = Outline::read(&self.link);
        let sweep = &self.batch.sweep;
        let at =
            |place| outline.with(sweep.at(place).into_iter().map(|it| (it.0, it.1.text.as_str())));
        let ends = [0, sweep.count().saturating_sub(1)].map(|place| at(place).0);
        let problems = at(0).1.into_iter().map(|problem| language.problem(&problem));
        let idle = sweep.axes().iter().filter_map(|axis| idle(language, axis.id, &ends));
        problems.chain(idle).collect()
    }
}

/// Why a number changes nothing in the first run nor in the last.
fn idle(language: Language, id: Id, ends: &[Scenario; 2]) -> Option<String> {
    let Id::Parameter(parameter) = id else { return None };
    let [first, last] = ends.each_ref().map(|scenario| scenario.idle(parameter));
    let why = first.filter(|_| last.is_some())?;
    Some(language.sweep_idle(id.key(), language.idle(why)))
}

fn once<T>(option: &str, place: &mut Option<T>, value: T) -> Result<(), BatchFault> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(BatchFault::Again { option: option.to_owned() }),
    }
}

fn format_of(text: &str) -> Result<BatchFormat, BatchFault> {
    let known = || BatchFormat::ALL.map(BatchFormat::word).join(", ");
    let found = BatchFormat::ALL.into_iter().find(|format| format.word() == text);
    found.ok_or_else(|| BatchFault::Format { text: text.to_owned(), known: known() })
}

fn jobs_of(text: &str) -> Result<NonZero<usize>, BatchFault> {
    let found = text.parse().ok().filter(|jobs: &NonZero<usize>| jobs.get() <= JOBS_MAX);
    found.ok_or_else(|| BatchFault::Jobs { text: text.to_owned(), limit: JOBS_MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(line: &str) -> Result<BatchCall, BatchFault> {
        BatchCall::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_call_is_read() {
        let found =
            call("--set rate=0:6:2 preset=bank --set tax=0,10 --format jsonl --jobs 3").unwrap();
        assert_eq!((found.batch.sweep.count(), found.link.as_str()), (8, "preset=bank"));
        assert_eq!((found.batch.format, found.batch.jobs.get()), (BatchFormat::JsonLines, 3));
        let found = call("--links - --schema").unwrap();
        assert_eq!((found.links.as_deref(), found.is_schema), (Some("-"), true));
        assert!(BatchCall::is_asked(&["x".to_owned(), "--jobs".to_owned()]));
        assert!(!BatchCall::is_asked(&["--summary".to_owned(), "rate=2".to_owned()]));
    }

    #[test]
    fn what_is_wrong_with_a_call_is_said_in_every_language() {
        for line in [
            "--set",
            "--set --jobs",
            "--set rate",
            "--set moon=1",
            "--set bet=none",
            "--set path=glide",
            "--set rate=x",
            "--set rate=101",
            "--set months=1.5",
            "--set rate=0:6:0",
            "--set rate=0:1:0.3",
            "--set rate=0:100:0.00001",
            "--set rate=1 --set rate=2",
            "--set rate=0.0000000000001",
            "--links a --links b",
            "--links a rate=1",
            "rate=1 rate=2 --schema",
            "--format xml",
            "--jobs 0",
            "--jobs 257",
            "--jobs x",
            "--summary --schema",
        ] {
            let fault = call(line).unwrap_err();
            let [english, japanese] = Language::ALL.map(|language| fault.say(language));
            assert!(english.is_ascii() || english.contains('“'), "{english}");
            assert!(!japanese.is_ascii() && english != japanese, "{japanese}");
        }
    }

    #[test]
    fn what_changes_nothing_is_told_before_the_table() {
        let remarks = |line: &str| call(line).unwrap().remarks(Language::English);
        assert_eq!(remarks("--set rate=0:6:1"), [""; 0]);
        assert_eq!(
            remarks("--set rate=0:6:1 preset=article-2024"),
            ["rate: The path is recorded."]
        );
        assert_eq!(
            remarks("--set rate=0:6:1 --set path=history,flat preset=article-2024"),
            [""; 0]
        );
        assert_eq!(remarks("--set run_months=1,2"), ["run_months: No effect: there is no run."]);
        assert_eq!(remarks("--set rate=1,2 tax=101").len(), 1);
        assert_eq!(remarks("--links -"), [""; 0]);
    }
}
