//! The pinned programs of the release build: Trunk, wasm-bindgen, wasm-opt, the wasm target.
//!
//! What is missing goes into the person's cache folder by name and version; what is on the path in
//! the right version is used as it is. Nothing is installed system-wide, and a half-finished
//! installation is never visible: it is made beside and renamed.

use crate::{
    error::{Error, Result},
    place, process,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const TRUNK_VERSION: &str = "0.21.14";
const BINARYEN_VERSION: &str = "132.0.0";
const WASM_TARGET: &str = "wasm32-unknown-unknown";
const NODE_MAJOR_MIN: u32 = 20;

/// Cargo's settings for a tool that runs for seconds and should not be built for minutes.
const FAST: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Where a tool comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A crate, built with these further arguments.
    Cargo(&'static [&'static str]),
    /// A package of Node.
    Npm,
}

/// A program in one exact version.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// The word of `--version` that proves the version.
    proof: String,
    source: Source,
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
    let folder = place::cache()?.join(format!("{}-{}", tool.package, tool.version));
    if !folder.is_dir() {
        if proves(tool, process::command(tool.program, &["--version"])) {
            return Ok(Vec::new());
        }
        install(tool, &folder)?;
    }
    Ok(program_folders(&folder))
}

/// `bin`, and on Windows, where npm puts its scripts beside it, the folder itself.
fn program_folders(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.join("bin")];
    if cfg!(windows) {
        folders.push(folder.to_path_buf());
    }
    folders
}

fn proves(tool: &Tool, version: Command) -> bool {
    process::answer(version)
        .is_some_and(|said| said.split_whitespace().any(|word| word == tool.proof))
}

fn install(tool: &Tool, folder: &Path) -> Result<()> {
    let staging =
        folder.with_file_name(format!(".{}-{}-{}", tool.package, tool.version, std::process::id()));
    fs::create_dir_all(&staging).map_err(Error::file(&staging))?;
    let made = make(tool, &staging).and_then(|()| publish(&staging, folder));
    if staging.exists() {
        fs::remove_dir_all(&staging).map_err(Error::file(&staging))?;
    }
    made
}

/// Another run may have been faster: then its folder stands and this one's is dropped.
fn publish(staging: &Path, folder: &Path) -> Result<()> {
    match fs::rename(staging, folder) {
        Err(_) if folder.is_dir() => Ok(()),
        other => other.map_err(Error::file(folder)),
    }
}

fn make(tool: &Tool, staging: &Path) -> Result<()> {
    let named = format!("{}@{}", tool.package, tool.version);
    match tool.source {
        Source::Npm => {
            println!("\n── installing {named} into the cache folder (some seconds, 100 MB)");
            process::run(npm_install(&named, staging))
        }
        Source::Cargo(further) => {
            if binstall(&named, staging) {
                return Ok(());
            }
            println!("\n── building {named} once, into the cache folder (2 to 7 minutes)");
            let locked = process::run(cargo_install(&named, further, staging, true));
            // A tool's lock file can name a crate that was withdrawn since. Trunk needs its own.
            match locked {
                Err(_) if tool.program != "trunk" => {
                    println!("── that lock file cannot be had any more: taking the newest crates");
                    process::run(cargo_install(&named, further, staging, false))
                }
                other => other,
            }
        }
    }
}

fn npm_install(named: &str, staging: &Path) -> Command {
    let mut command = process::node(
        "npm",
        &["install", "--global", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"],
    );
    command.arg(staging).arg(named).current_dir(staging);
    command
}

/// A finished program from its maker, where `cargo binstall` is present and finds one.
fn binstall(named: &str, staging: &Path) -> bool {
    if process::answer(process::cargo(&["binstall", "-V"])).is_none() {
        return false;
    }
    println!("\n── installing {named} with cargo binstall");
    let mut command =
        process::cargo(&["binstall", "--no-confirm", "--disable-strategies", "compile"]);
    command.arg("--root").arg(staging).arg(named);
    process::run(command).is_ok()
}

fn cargo_install(named: &str, further: &[&str], staging: &Path, locked: bool) -> Command {
    let mut command = process::cargo(&["install", "--quiet", "--root"]);
    command.arg(staging).args(further).arg(named);
    if locked {
        command.arg("--locked");
    }
    // Away from the repository: neither its settings nor its build folder concern a tool.
    command.envs(FAST).env_remove("CARGO_TARGET_DIR").current_dir(staging);
    command
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
