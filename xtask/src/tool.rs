//! The pinned programs of the release build: Trunk, wasm-bindgen, wasm-opt, the wasm target.
//!
//! What is missing goes into the person's cache folder by name and version (see `install`), and is
//! held against its digest at every use (see `digest`); what is on the path in the right version is
//! used as it is. Nothing is installed system-wide.

use crate::{
    digest,
    error::{Error, Result},
    install::install,
    place::{self, WASM_TARGET},
    process, site,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const TRUNK_VERSION: &str = "0.21.14";
const BINARYEN_VERSION: &str = "132.0.0";
const NODE_MAJOR_MIN: u32 = 20;

/// Where a tool comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// A crate, built with these further arguments.
    Cargo(&'static [&'static str]),
    /// A package of Node, by the lock file in `xtask/tools`.
    Npm,
}

/// A program in one exact version.
pub(crate) struct Tool {
    pub(crate) package: &'static str,
    pub(crate) program: &'static str,
    pub(crate) version: String,
    /// The word of `--version` that proves the version.
    proof: String,
    pub(crate) source: Source,
}

/// Makes sure of every tool and gives the folders to put first on the search path.
pub(crate) fn ensure() -> Result<Vec<PathBuf>> {
    ensure_wasm_target()?;
    ensure_node()?;
    let mut folders = Vec::new();
    for tool in tools()? {
        folders.extend(ensure_tool(&tool)?);
    }
    Ok(folders)
}

/// Adds the wasm target where it is missing.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let sysroot = process::answer(process::command("rustc", &["--print", "sysroot"]));
    let present = sysroot.is_some_and(|sysroot| {
        let library = Path::new(sysroot.trim()).join("lib").join("rustlib");
        library.join(WASM_TARGET).is_dir()
    });
    if present {
        return Ok(());
    }
    println!("\n── adding the target {WASM_TARGET} (some seconds)");
    process::run(process::command("rustup", &["target", "add", WASM_TARGET]))
}

fn ensure_node() -> Result<()> {
    let said = process::answer(process::command("node", &["--version"])).unwrap_or_default();
    if node_major(&said).is_some_and(|major| major >= NODE_MAJOR_MIN) {
        return Ok(());
    }
    let said = if said.is_empty() { "none" } else { said.trim() };
    Err(Error::Refused(format!(
        "Node {NODE_MAJOR_MIN} or newer is needed (found: {said}); see nodejs.org"
    )))
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn tools() -> Result<[Tool; 3]> {
    let bindgen = bindgen_version(&place::read(&place::root().join("Cargo.lock"))?)?;
    Ok([
        Tool {
            package: "trunk",
            program: "trunk",
            version: TRUNK_VERSION.into(),
            proof: TRUNK_VERSION.into(),
            // Without its defaults it cannot download: it must find the tools below by itself.
            source: Source::Cargo(&["--no-default-features"]),
        },
        Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            proof: bindgen.clone(),
            version: bindgen,
            source: Source::Cargo(&[]),
        },
        Tool {
            package: "binaryen",
            program: "wasm-opt",
            version: BINARYEN_VERSION.into(),
            proof: "132".into(),
            source: Source::Npm,
        },
    ])
}

/// The version of wasm-bindgen that the lock file holds: the tool must be of exactly this one.
fn bindgen_version(lock: &str) -> Result<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == "name = \"wasm-bindgen\"");
    lines
        .next()
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| Error::Refused("Cargo.lock names no version of wasm-bindgen".into()))
}

fn ensure_tool(tool: &Tool) -> Result<Vec<PathBuf>> {
    let folder = place::cache()?.join(folder_name(tool)?);
    let folders = program_folders(tool, &folder);
    if folder.is_dir() {
        check(tool, &folder, &folders)?;
        return Ok(folders);
    }
    if proves(tool, process::command(tool.program, &["--version"])) {
        return Ok(Vec::new());
    }
    install(tool, &folder)?;
    Ok(folders)
}

/// Holds a tool of the cache against its digest. One from before digests were recorded is asked
/// for its version and recorded as it is: from then on it cannot change unnoticed.
fn check(tool: &Tool, folder: &Path, folders: &[PathBuf]) -> Result<()> {
    if digest::is_recorded(folder) {
        return digest::verify(folder);
    }
    let mut command = process::command(tool.program, &["--version"]);
    command.env("PATH", process::path_with(folders)?);
    if !proves(tool, command) {
        let (folder, version) = (folder.display(), &tool.version);
        let text = format!("{folder} holds no {} {version}: delete it and run again", tool.program);
        return Err(Error::Refused(text));
    }
    println!("── {} {} had no digest: recording the one it has", tool.package, tool.version);
    digest::record(folder)
}

/// By name and version, and where our own lock file says what it is, by that too.
fn folder_name(tool: &Tool) -> Result<String> {
    let name = format!("{}-{}", tool.package, tool.version);
    if tool.source != Source::Npm {
        return Ok(name);
    }
    let lock = place::read(&place::npm_tools().join("package-lock.json"))?;
    Ok(format!("{name}-{:016x}", site::fnv1a(lock.as_bytes())))
}

/// Where the programs of an installation lie.
fn program_folders(tool: &Tool, folder: &Path) -> Vec<PathBuf> {
    vec![match tool.source {
        Source::Cargo(_) => folder.join("bin"),
        Source::Npm => folder.join("node_modules").join(".bin"),
    }]
}

fn proves(tool: &Tool, version: Command) -> bool {
    process::answer(version)
        .is_some_and(|said| said.split_whitespace().any(|word| word == tool.proof))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bindgen_version_comes_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.7\"\n";
        assert_eq!(bindgen_version(lock).ok().as_deref(), Some("0.2.7"));
        assert!(bindgen_version("name = \"wasm-bindgen-macro\"\nversion = \"1\"\n").is_err());
    }

    #[test]
    fn the_lock_file_and_trunk_agree_on_the_tools() {
        let trunk = place::read(&place::root().join("Trunk.toml")).unwrap_or_default();
        for tool in tools().into_iter().flatten().filter(|tool| tool.program != "trunk") {
            assert!(trunk.contains(&format!("{}\"", tool.proof)), "{}", tool.package);
        }
    }

    #[test]
    fn node_is_read_by_its_first_number() {
        assert_eq!(node_major("v20.11.1\n"), Some(20));
        assert_eq!(node_major("20"), None);
    }
}
