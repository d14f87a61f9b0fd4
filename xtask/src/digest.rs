//! The files of a tool in the cache folder with their hashes: what was installed is what runs.
//!
//! The record lies beside the files, in the form of `sha256sum`. It finds a tool that was changed,
//! cut off or mixed; it cannot find one whose record was changed with it. Not here: where a tool
//! comes from.

use crate::{
    error::{Error, Result},
    place, site,
};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

const RECORD: &str = "digest.txt";

/// Writes down what a folder holds. What reads the record meanwhile finds all of it or none.
pub(crate) fn record(folder: &Path) -> Result<()> {
    let beside = folder.join(format!("{RECORD}.{}", std::process::id()));
    place::write(&beside, &listing(folder)?)?;
    fs::rename(&beside, path(folder)).map_err(Error::file(&beside))
}

/// Whether there is a record.
pub(crate) fn is_recorded(folder: &Path) -> bool {
    path(folder).is_file()
}

/// Refuses a folder that does not hold exactly what was recorded.
pub(crate) fn verify(folder: &Path) -> Result<()> {
    let (recorded, found) = (place::read(&path(folder))?, listing(folder)?);
    let lacking = |from: &str, line: &&str| !from.lines().any(|other| other == *line);
    let gone = recorded.lines().filter(|line| lacking(&found, line));
    let new = found.lines().filter(|line| lacking(&recorded, line));
    let Some(line) = gone.chain(new).next() else { return Ok(()) };
    let name = line.split_once("  ").map_or(line, |(_, name)| name);
    let folder = folder.display();
    Err(Error::Refused(format!(
        "{folder} is not what was installed there ({name}): delete it and run again"
    )))
}

fn path(folder: &Path) -> PathBuf {
    folder.join(RECORD)
}

fn listing(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for path in place::files(folder)? {
        let name = site::name_below(folder, &path);
        if !name.starts_with(RECORD) {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            for byte in Sha256::digest(bytes) {
                // Writing into a text does not fail.
                let _written = write!(lines, "{byte:02x}");
            }
            let _written = writeln!(lines, "  {name}");
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of a test's own, with one tool in it.
    fn folder(name: &str) -> PathBuf {
        let folder = place::target().join("digest").join(name);
        let bin = folder.join("bin");
        fs::create_dir_all(&bin).expect("a folder below target");
        place::write(&bin.join("tool"), "abc").expect("a file");
        folder
    }

    #[test]
    fn the_record_is_what_sha256sum_writes() {
        let folder = folder("form");
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(listing(&folder).ok(), Some(format!("{hash}  bin/tool\n")));
    }

    #[test]
    fn a_tool_that_changed_is_refused() {
        let folder = folder("changed");
        record(&folder).expect("a record");
        assert!(is_recorded(&folder) && verify(&folder).is_ok());
        place::write(&folder.join("bin").join("tool"), "abd").expect("a file");
        let refused = verify(&folder).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(refused.contains("(bin/tool): delete it"), "{refused}");
        place::write(&folder.join("bin").join("tool"), "abc").expect("a file");
        place::write(&folder.join("bin").join("other"), "").expect("a file");
        assert!(verify(&folder).is_err());
        fs::remove_file(folder.join("bin").join("other")).expect("its end");
        assert!(verify(&folder).is_ok());
    }
}
