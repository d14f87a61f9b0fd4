//! How a pinned tool comes into the cache folder: built by cargo, or installed by npm.
//!
//! By its maker's lock file, or by ours: cargo is told `--locked`, npm runs no script of a package
//! and takes only what has the hash of `xtask/tools/package-lock.json`. A half-finished
//! installation is never visible: it is made beside, its digest recorded, and renamed.

use crate::{
    digest,
    error::{Error, Result},
    place, process,
    tool::{Source, Tool},
};
use std::{fs, path::Path, process::Command};

/// Cargo's settings for a tool that runs for seconds and should not be built for minutes.
const FAST: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// What npm is told by: the package, its hash, and that no host stands in the lock file.
const NPM_FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Installs a tool into a folder that does not exist yet.
pub(crate) fn install(tool: &Tool, folder: &Path) -> Result<()> {
    let staging =
        folder.with_file_name(format!(".{}-{}-{}", tool.package, tool.version, std::process::id()));
    fs::create_dir_all(&staging).map_err(Error::file(&staging))?;
    let made = make(tool, &staging)
        .and_then(|()| digest::record(&staging))
        .and_then(|()| publish(&staging, folder));
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
            npm_install(staging)
        }
        Source::Cargo(further) => {
            if binstall(&named, staging) {
                return Ok(());
            }
            println!("\n── building {named} once, into the cache folder (2 to 7 minutes)");
            let outcome = process::capture(cargo_install(&named, further, staging, true))?;
            if outcome.success {
                return Ok(());
            }
            // Trunk does not compile without its own.
            if tool.program != "trunk" && is_withdrawn(&outcome.text) {
                println!("── a crate of its lock file was withdrawn: taking the newest crates");
                return process::run(cargo_install(&named, further, staging, false));
            }
            let line = format!("cargo install --locked {named}");
            Err(Error::Command { line, reason: outcome.text })
        }
    }
}

/// Whether cargo stopped for the one reason that lets a tool do without its lock file: the
/// registry no longer has a version that the file names.
fn is_withdrawn(said: &str) -> bool {
    said.contains("failed to select a version for the requirement") && said.contains("(locked to ")
}

fn npm_install(staging: &Path) -> Result<()> {
    for name in NPM_FILES {
        let file = place::npm_tools().join(name);
        fs::copy(&file, staging.join(name)).map_err(Error::file(&file))?;
    }
    let mut command = process::node("npm", &process::NPM_CI);
    command.current_dir(staging);
    process::run(command)
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
    fn only_a_withdrawn_crate_lets_a_tool_do_without_its_lock_file() {
        let withdrawn = "error: failed to compile `a v1.0.0`\nCaused by:\n  failed to select a \
            version for the requirement `b = \"^1.2\"` (locked to 1.2.3)\n  candidate versions \
            found which didn't match: 1.2.2";
        assert!(is_withdrawn(withdrawn));
        for other in [
            "error: could not compile `b` (lib) due to 1 previous error",
            "failed to select a version for the requirement `b = \"^1.2\"`\n  candidate versions",
            "error: failed to download from the registry",
            "error: the lock file needs to be updated but --locked was passed",
            "",
        ] {
            assert!(!is_withdrawn(other), "{other}");
        }
    }

    #[test]
    fn the_lock_file_pins_the_npm_tools_by_hash_and_names_no_host() {
        let read = |name| place::read(&place::npm_tools().join(name)).unwrap_or_default();
        let lock = read("package-lock.json");
        assert!(lock.contains("\"integrity\": \"sha512-") && !lock.contains("\"resolved\""));
        assert!(read("package.json").contains("\"binaryen\": \"132.0.0\""));
        assert!(process::NPM_CI.contains(&"--ignore-scripts"));
    }
}
