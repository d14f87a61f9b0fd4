//! What no file of the repository may contain: traces of the machine it was written on.
//!
//! Looks at tracked files only, and needs a git checkout.

use crate::{
    error::{Error, Result},
    place, process,
};
use std::fs;

/// Folders that exist on somebody's machine. They count where a letter follows and none precedes.
/// In pieces, as the hosts below, so that this file does not contain them.
const FOLDERS: [&str; 3] = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/t", "mp/")];

/// Where packages are fetched from: a lock file that names a host works with that host alone.
const HOSTS: [&str; 5] = [
    concat!("registry.", "npmjs.org"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("deb.", "debian.org"),
    concat!("arti", "factory"),
];

/// Every trace found, or nothing when this is no git checkout.
pub(crate) fn faults() -> Result<Option<Vec<String>>> {
    let Some(listed) = process::answer(process::command("git", &["ls-files", "-z"])) else {
        return Ok(None);
    };
    let mut faults = Vec::new();
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let path = place::root().join(name);
        // What is deleted but still listed has no words to check.
        if path.is_file() {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            faults.extend(traces(name, &String::from_utf8_lossy(&bytes)));
        }
    }
    Ok(Some(faults))
}

fn traces(name: &str, text: &str) -> Vec<String> {
    let numbered = text.lines().enumerate();
    let suspect = numbered.filter(|(_, line)| names_folder(line) || names_host(name, line));
    suspect.map(|(index, line)| format!("{name}:{}: {}", index + 1, line.trim())).collect()
}

fn names_folder(line: &str) -> bool {
    let occurrences = FOLDERS.iter().flat_map(|folder| {
        line.match_indices(folder).map(|(at, found)| line.split_at(at + found.len()))
    });
    occurrences.into_iter().any(|(before, after)| {
        let before = before.trim_end_matches('/');
        let stem = before.rsplit_once('/').map_or("", |(stem, _)| stem);
        let begins = !stem.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
        begins && after.starts_with(|c: char| c.is_alphabetic() || c == '.')
    })
}

fn names_host(name: &str, line: &str) -> bool {
    let pinned = name.ends_with("package-lock.json") && line.contains("\"resolved\": \"http");
    pinned || HOSTS.iter().any(|host| line.contains(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder's name in pieces, so that this file passes its own check.
    fn folder(name: &str, rest: &str) -> String {
        format!("x = \"/{name}/{rest}\"")
    }

    #[test]
    fn machine_folders_are_found() {
        for name in ["work", "root", "tmp"] {
            assert_eq!(traces("a.rs", &folder(name, "a")).len(), 1, "{name}");
            assert_eq!(traces("a.rs", &folder(name, "*")).len(), 0, "{name}");
            assert_eq!(traces("a.rs", &folder(&format!("frame{name}"), "a")).len(), 0, "{name}");
            assert_eq!(traces("a.rs", &folder(&format!("some/{name}"), "a")).len(), 0, "{name}");
        }
    }

    #[test]
    fn hosts_are_found() {
        for host in HOSTS {
            assert_eq!(traces("a.toml", &format!("from = \"{host}\"")).len(), 1, "{host}");
        }
        let pinned = "  \"resolved\": \"https://example.org/a.tgz\",";
        assert_eq!(
            traces("tests/package-lock.json", pinned),
            [format!("tests/package-lock.json:1: {}", pinned.trim())]
        );
        assert!(traces("a.json", pinned).is_empty());
    }
}
