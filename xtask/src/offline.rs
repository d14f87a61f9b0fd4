//! What the service worker keeps: every file a visitor loads, with the hash of its content.
//!
//! The list and the version derived from it are written into the worker once the folder is
//! finished, so that the worker changes whenever a file does. Not here: what the worker does with
//! them, see `assets/service-worker.js`.

use crate::{
    error::{Error, Result},
    place, site,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{fmt::Write, fs, path::Path};

/// The worker's file; it lies beside the page, since its scope is the folder it lies in.
pub(crate) const WORKER: &str = "service-worker.js";
/// What the worker's source says where the list of files belongs, and the version.
const FILES_PLACE: &str = "/* files */ []";
const VERSION_PLACE: &str = "/* version */";
const PAGE: &str = "index.html";
/// How many bytes of its hash name a version.
const VERSION_BYTES: usize = 8;

/// Writes the worker of a finished folder.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let source = place::read(&place::root().join("assets").join(WORKER))?;
    let mut files = Vec::new();
    for path in place::files(folder)? {
        let name = site::name_below(folder, &path);
        if is_kept(&name) {
            files.push((name, fs::read(&path).map_err(Error::file(&path))?));
        }
    }
    place::write(&folder.join(WORKER), &filled(&source, &list(&files))?)
}

/// Whether the worker keeps a file: what a visitor of the page loads, but not the worker itself.
fn is_kept(name: &str) -> bool {
    site::is_for_visitors(name) && !site::is_elsewhere(name) && name != WORKER
}

/// `["address", "sha256-…"]` of every file, the page as `./`.
fn list(files: &[(String, Vec<u8>)]) -> String {
    let entries = files.iter().map(|(name, bytes)| {
        let address = if name == PAGE { "./" } else { name };
        let hash = BASE64_STANDARD.encode(Sha256::digest(bytes));
        format!("[{address:?}, \"sha256-{hash}\"]")
    });
    format!("[\n  {},\n]", entries.collect::<Vec<_>>().join(",\n  "))
}

/// The worker with its list, and a version that says both what it keeps and how.
fn filled(source: &str, list: &str) -> Result<String> {
    for place in [FILES_PLACE, VERSION_PLACE] {
        if source.matches(place).count() != 1 {
            return Err(Error::Refused(format!("{WORKER} must say `{place}` once")));
        }
    }
    let hash = Sha256::new().chain_update(source).chain_update(list).finalize();
    let mut version = String::new();
    for byte in hash.iter().take(VERSION_BYTES) {
        // Writing into a text does not fail.
        let _written = write!(version, "{byte:02x}");
    }
    Ok(source.replacen(FILES_PLACE, list, 1).replacen(VERSION_PLACE, &version, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "const F = new Map(/* files */ []); const V = \"/* version */\";";

    fn files(script: &str) -> Vec<(String, Vec<u8>)> {
        [("app/a.js", script), ("index.html", "")]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .to_vec()
    }

    fn worker(script: &str) -> String {
        filled(SOURCE, &list(&files(script))).unwrap_or_default()
    }

    #[test]
    fn every_file_stands_with_its_published_hash() {
        // The hashes of "abc" and of nothing, as FIPS 180-4 has them, in base 64.
        let expected = "[\n  [\"app/a.js\", \"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"],\n  \
                        [\"./\", \"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"],\n]";
        assert_eq!(list(&files("abc")), expected);
        assert!(worker("abc").contains(expected));
    }

    #[test]
    fn a_changed_file_is_a_new_version_and_the_same_files_are_the_same() {
        assert_eq!(worker("a"), worker("a"));
        let version = |worker: &str| worker.rsplit(" = ").next().map(str::to_owned);
        assert_ne!(version(&worker("a")), version(&worker("b")));
    }

    #[test]
    fn what_a_visitor_loads_is_kept_but_not_the_worker() {
        assert!(is_kept("index.html") && is_kept("icon-192.png") && is_kept("app/a.wasm"));
        assert!(!is_kept("embed.html") && !is_kept("figure/embed-1.js") && !is_kept("preview.png"));
        assert!(!is_kept(WORKER) && !is_kept("_headers") && !is_kept("LICENSE-MIT"));
    }

    #[test]
    fn a_worker_without_a_place_for_the_list_is_refused() {
        assert!(filled("const F = [];", "[]").is_err());
        assert!(filled(&format!("{SOURCE}{SOURCE}"), "[]").is_err());
        assert!(filled(include_str!("../../assets/service-worker.js"), "[]").is_ok());
    }
}
