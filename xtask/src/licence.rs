//! `licences.txt`: the terms of every crate whose code is in the page, which travel with it.
//!
//! Which crates, cargo says: those the wasm is built of, without what only ran while it was built.
//! The texts are those of their packages; where a package forgot its own, the text its expression
//! names, with its authors. Nobody's browser loads the file by itself. Not here: which licences are
//! allowed.

use crate::{
    error::{Error, Result},
    place, process,
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// The file's name in the finished page.
pub(crate) const FILE: &str = "licences.txt";
const TARGET: &str = "wasm32-unknown-unknown";
/// How the names of licence files begin, in capital letters.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
/// What rustc puts into every program.
const STANDARD: &str = "The Rust standard library, with the crates built into it";

/// A crate and its terms.
#[derive(Debug)]
struct Crate {
    /// Name and version.
    name: String,
    /// The SPDX expression.
    expression: String,
    texts: Vec<String>,
}

/// Writes the file of a finished page.
pub(crate) fn write(folder: &Path) -> Result<()> {
    place::write(&folder.join(FILE), &document(&crates()?))
}

/// The crates that a file of this text does not name.
pub(crate) fn faults(text: Option<&str>) -> Result<Vec<String>> {
    let Some(text) = text else { return Ok(vec![format!("dist/ has no {FILE}")]) };
    let missing = names()?.into_iter().filter(|name| !text.contains(&format!("\n{name} (")));
    Ok(missing.map(|name| format!("{FILE} does not name {name}")).collect())
}

/// `name version` of every crate in the wasm.
fn names() -> Result<BTreeSet<String>> {
    let printed = process::output(process::cargo(&[
        "tree",
        "--locked",
        "--package=seigniorage",
        "--edges=normal,no-proc-macro",
        "--target",
        TARGET,
        "--prefix=none",
        "--format={p}",
    ]))?;
    let lines = printed.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some(format!("{name} {version}"))
    });
    Ok(lines.collect())
}

fn crates() -> Result<Vec<Crate>> {
    let printed = process::output(process::cargo(&[
        "metadata",
        "--locked",
        "--format-version=1",
        "--filter-platform",
        TARGET,
    ]))?;
    let unread = || Error::Refused("cargo metadata says what is not understood".into());
    let metadata: Value = serde_json::from_str(&printed).map_err(|_| unread())?;
    let packages = metadata.get("packages").and_then(Value::as_array).ok_or_else(unread)?;
    let names = names()?;
    let mut found = vec![standard()?];
    for package in packages {
        let name = format!("{} {}", word(package, "name"), word(package, "version"));
        if names.contains(&name) {
            found.push(read(name, package)?);
        }
    }
    Ok(found)
}

fn word<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn read(name: String, package: &Value) -> Result<Crate> {
    let expression = word(package, "license").to_owned();
    let manifest = Path::new(word(package, "manifest_path"));
    let folder = manifest.parent().unwrap_or(manifest);
    let mut files = licence_files(folder)?;
    let named = word(package, "license_file");
    if !named.is_empty() && !files.contains(&folder.join(named)) {
        files.push(folder.join(named));
    }
    let mut texts = Vec::new();
    for file in files {
        texts.push(tidied(&place::read(&file)?));
    }
    if texts.is_empty() {
        let authors = package.get("authors").and_then(Value::as_array);
        let authors: Vec<_> = authors.into_iter().flatten().filter_map(Value::as_str).collect();
        let owner = if authors.is_empty() { name.clone() } else { authors.join(", ") };
        texts = texts_of(&expression, &owner)?;
    }
    if texts.is_empty() {
        return Err(Error::Refused(format!("{name} ({expression}) carries no licence text")));
    }
    Ok(Crate { name, expression, texts })
}

fn standard() -> Result<Crate> {
    let expression = "MIT OR Apache-2.0".to_owned();
    let texts = texts_of(&expression, "The Rust Project contributors")?;
    Ok(Crate { name: STANDARD.into(), expression, texts })
}

/// The licence files of a package, sorted.
fn licence_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        let is_text = !matches!(crate::site::ending(&name), "RS" | "TOML");
        if path.is_file() && is_text && NAMES.iter().any(|start| name.starts_with(start)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The texts of an expression, as far as they are our own too.
fn texts_of(expression: &str, owner: &str) -> Result<Vec<String>> {
    let own = |name: &str| place::read(&place::root().join(name));
    let mut texts = Vec::new();
    if expression.contains("MIT") {
        let text = own("LICENSE-MIT")?;
        let owned = |line: &str| {
            let is_owner = line.starts_with("Copyright (c)");
            if is_owner { format!("Copyright (c) {owner}") } else { line.to_owned() }
        };
        let lines = text.lines().map(owned);
        texts.push(tidied(&lines.collect::<Vec<_>>().join("\n")));
    }
    if expression.contains("Apache-2.0") {
        texts.push(tidied(&own("LICENSE-APACHE")?));
    }
    Ok(texts)
}

/// The same words in the same form, so that equal texts are found to be equal.
fn tidied(text: &str) -> String {
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim_end);
    lines.collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// The crates with the numbers of their texts, then each text once.
fn document(crates: &[Crate]) -> String {
    let mut texts: Vec<&str> = Vec::new();
    let mut list = String::from(
        "The licences of the code in this page: each crate with its terms and, by number, their\n\
         texts below. Where there is a choice, any of them may be taken.\n\n",
    );
    for Crate { name, expression, texts: own } in crates {
        let mut numbers = Vec::new();
        for text in own {
            let known = texts.iter().position(|other| other == text);
            let place = known.unwrap_or(texts.len());
            if known.is_none() {
                texts.push(text);
            }
            numbers.push((place + 1).to_string());
        }
        // Writing into a text does not fail.
        let _written = writeln!(list, "{name} ({expression}): {}", numbers.join(", "));
    }
    for (index, text) in texts.iter().enumerate() {
        let rule = "-".repeat(72);
        let _written = write!(list, "\n{rule}\n{}\n{rule}\n\n{text}\n", index + 1);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_in_the_wasm_has_a_text() {
        let crates = crates().expect("every crate with its texts");
        assert!(crates.len() > 50 && crates.iter().all(|it| !it.texts.concat().is_empty()));
        let text = document(&crates);
        assert_eq!(faults(Some(&text)).ok(), Some(Vec::new()));
        for name in ["leptos ", "plotters ", "rust_decimal ", "wasm-bindgen ", STANDARD] {
            assert!(text.contains(&format!("\n{name}")), "{name}");
        }
        assert!(text.contains("Permission is hereby granted") && text.contains("Apache License"));
    }

    #[test]
    fn a_crate_that_is_not_named_is_a_fault() {
        let found = faults(Some("")).unwrap_or_default();
        assert!(found.iter().any(|fault| fault.contains("does not name leptos ")), "{found:?}");
        assert_eq!(faults(None).unwrap_or_default(), ["dist/ has no licences.txt"]);
    }

    #[test]
    fn equal_texts_stand_once() {
        let of = |name: &str, text: &str| Crate {
            name: name.into(),
            expression: "MIT".into(),
            texts: vec![tidied(text)],
        };
        let text = document(&[of("a 1", "x  \r\ny\n"), of("b 2", "x\ny"), of("c 3", "z")]);
        assert!(text.contains("a 1 (MIT): 1\nb 2 (MIT): 1\nc 3 (MIT): 2\n"), "{text}");
        assert_eq!(text.matches("\nx\ny\n").count(), 1);
    }

    #[test]
    fn a_package_without_a_text_has_that_of_its_terms() {
        let [mit, apache] =
            texts_of("MIT OR Apache-2.0", "Ada").unwrap_or_default().try_into().unwrap_or_default();
        assert!(mit.contains("Copyright (c) Ada\n") && apache.contains("Apache License"));
        assert!(texts_of("Zlib", "Ada").unwrap_or_default().is_empty());
    }
}
