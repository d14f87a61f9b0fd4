//! Where things are: the repository, the finished page, the person's cache folder.
//!
//! Creates nothing.

use crate::error::{Error, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What the page is compiled for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let own = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map(Path::to_path_buf).unwrap_or(own)
}

/// The folder with the finished page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder with the browser tests.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests").join("browser")
}

/// The folder with the journeys in three engines.
pub(crate) fn engine_tests() -> PathBuf {
    root().join("tests").join("engine")
}

/// The folder with Lighthouse.
pub(crate) fn lighthouse() -> PathBuf {
    root().join("tests").join("lighthouse")
}

/// The folder with the lock file of the tools that npm installs.
pub(crate) fn npm_tools() -> PathBuf {
    root().join("xtask").join("tools")
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where cargo puts what it builds for the page.
pub(crate) fn web() -> PathBuf {
    target().join(WASM_TARGET).join("web")
}

/// The whole app as cargo writes it.
pub(crate) fn module() -> PathBuf {
    web().join("seigniorage.wasm")
}

/// The product's folder in the person's cache.
pub(crate) fn cache() -> Result<PathBuf> {
    let home = || env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let base = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library").join("Caches"))
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")))
    };
    base.map(|base| base.join("seigniorage"))
        .ok_or_else(|| Error::Refused("no cache folder: set HOME (on Windows LOCALAPPDATA)".into()))
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::file(path))
}

/// Writes a text file.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::file(path))
}

/// Every file below a folder, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
