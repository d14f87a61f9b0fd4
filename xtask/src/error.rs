//! What can go wrong in a command, said so that a person can act on it.
//!
//! One type for the whole crate: nothing here is recovered from, only shown.

use std::{fmt, io, path::Path};

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Error {
    /// A program could not be started, or ended with a failure.
    Command { line: String, reason: String },
    /// A file or folder could not be read or written.
    File { path: String, source: io::Error },
    /// Something is not as it must be; the text says what and what to do.
    Refused(String),
}

impl Error {
    /// The error of a file, for `map_err`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.display().to_string();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command { line, reason } => write!(f, "`{line}`: {reason}"),
            Self::File { path, source } => write!(f, "{path}: {source}"),
            Self::Refused(text) => f.write_str(text),
        }
    }
}
