//! Other programs: starting them, showing or keeping what they print.
//!
//! Knows nothing of what the programs are for.

use crate::error::{Error, Result};
use std::{
    env,
    ffi::OsString,
    io::{self, Read},
    path::PathBuf,
    process::{Command, ExitStatus},
};

/// What npm is told to install by: the lock file alone, and no package runs a script of its own.
pub(crate) const NPM_CI: [&str; 5] =
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/// What a program printed (both streams in their order) and whether it was content.
pub(crate) struct Outcome {
    pub(crate) success: bool,
    pub(crate) text: String,
}

/// A program started at the root of the repository.
///
/// `NO_COLOR` is taken away because Trunk stops when it reads `NO_COLOR=1`.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(crate::place::root()).env_remove("NO_COLOR");
    command
}

/// Cargo, of the toolchain that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    command(&program, arguments)
}

/// A program that comes with Node; on Windows those are scripts with an ending of their own.
pub(crate) fn node(program: &str, arguments: &[&str]) -> Command {
    let name = if cfg!(windows) { format!("{program}.cmd") } else { program.into() };
    command(&name, arguments)
}

/// Runs it in the person's sight; a failure is an error.
pub(crate) fn run(mut command: Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(&command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(&command, status)) }
}

/// Runs it and keeps what it prints; a failure is part of the outcome.
pub(crate) fn capture(mut command: Command) -> Result<Outcome> {
    let line = shown(&command);
    let (mut child, mut reader) =
        start(&mut command).map_err(|error| not_started(&command, &error))?;
    drop(command); // its ends of the pipe, or reading would never end
    let mut bytes = Vec::new();
    let end = reader.read_to_end(&mut bytes).and_then(|_| child.wait());
    let status = end.map_err(|error| Error::Command { line, reason: error.to_string() })?;
    Ok(Outcome { success: status.success(), text: String::from_utf8_lossy(&bytes).into_owned() })
}

/// What a program writes for other programs, without its remarks.
pub(crate) fn output(mut command: Command) -> Result<String> {
    let output = command.output().map_err(|error| not_started(&command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let reason = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(Error::Command { line: shown(&command), reason })
}

/// What a program prints, if it can be run and is content.
pub(crate) fn answer(command: Command) -> Option<String> {
    capture(command).ok().filter(|outcome| outcome.success).map(|outcome| outcome.text)
}

/// The search path with these folders in front.
pub(crate) fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&old));
    env::join_paths(all).map_err(|error| Error::Refused(format!("PATH: {error}")))
}

fn start(command: &mut Command) -> io::Result<(std::process::Child, io::PipeReader)> {
    let (reader, writer) = io::pipe()?;
    command
        .stdin(std::process::Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .env("CARGO_TERM_COLOR", "never")
        .env("FORCE_COLOR", "0");
    Ok((command.spawn()?, reader))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &io::Error) -> Error {
    Error::Command { line: shown(command), reason: format!("could not be started: {error}") }
}

fn failed(command: &Command, status: ExitStatus) -> Error {
    Error::Command { line: shown(command), reason: status.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_missing_is_named() {
        let error =
            run(command("no-such-program", &["--now"])).err().map(|error| error.to_string());
        assert!(error.is_some_and(|text| text.starts_with("`no-such-program --now`: could not")));
    }

    #[test]
    fn a_failure_is_an_outcome_with_its_text() {
        let outcome = capture(cargo(&["no-such-command"])).ok();
        assert!(outcome.is_some_and(|it| !it.success && it.text.contains("no-such-command")));
    }
}
