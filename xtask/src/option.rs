//! What follows the command's name on the command line.
//!
//! Unknown words are refused rather than ignored.

use crate::error::{Error, Result};

/// The options of `serve` and `bench`; the other commands take none.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// Rebuild and reload on every change.
    pub(crate) dev: bool,
    /// Open a browser.
    pub(crate) open: bool,
    /// The wanted port, if any was named.
    pub(crate) port: Option<u16>,
    /// The folder of the host, with `/` at both ends.
    pub(crate) base: String,
    /// How long `bench` drags, if named.
    pub(crate) minutes: Option<f64>,
    /// `bench` builds nothing and measures the marks alone.
    pub(crate) marks: bool,
}

impl Options {
    /// Reads the words.
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            dev: false,
            open: true,
            port: None,
            base: "/".into(),
            minutes: None,
            marks: false,
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--dev" => options.dev = true,
                "--no-open" => options.open = false,
                "--port" => options.port = Some(port(words.next())?),
                "--base" => options.base = base(words.next())?,
                "--marks" => options.marks = true,
                "--minutes" => options.minutes = Some(minutes(words.next())?),
                _ => return Err(Error::Refused(format!("unknown option {word}"))),
            }
        }
        Ok(options)
    }
}

fn port(word: Option<String>) -> Result<u16> {
    word.and_then(|word| word.parse().ok())
        .ok_or_else(|| Error::Refused("--port needs a number up to 65535".into()))
}

fn minutes(word: Option<String>) -> Result<f64> {
    word.and_then(|word| word.parse().ok())
        .filter(|minutes| (0.0..=600.0).contains(minutes))
        .ok_or_else(|| Error::Refused("--minutes needs a number from 0 to 600".into()))
}

fn base(word: Option<String>) -> Result<String> {
    word.filter(|word| word.starts_with('/') && word.ends_with('/'))
        .ok_or_else(|| Error::Refused("--base needs a folder such as /some/folder/".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Option<Options> {
        Options::parse(line.split_whitespace().map(str::to_owned)).ok()
    }

    #[test]
    fn options_are_read() {
        let options = parse("--port 9000 --no-open --base /a/ --minutes 0.5 --marks");
        let base = "/a/".into();
        let (port, minutes) = (Some(9000), Some(0.5));
        let wanted = Options { dev: false, open: false, port, base, minutes, marks: true };
        assert_eq!(options, Some(wanted));
    }

    #[test]
    fn nonsense_is_refused() {
        for line in [
            "--port",
            "--port x",
            "--port 70000",
            "--base a",
            "--prot 1",
            "now",
            "--minutes",
            "--minutes NaN",
        ] {
            assert_eq!(parse(line), None, "{line}");
        }
    }
}
