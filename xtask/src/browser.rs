//! The browser journeys: Playwright over the finished page in the Chromium of this machine, and the
//! journeys that matter in every engine it has.
//!
//! Never downloads a browser. The page is served by this process, once at the root of a host and
//! once in a subfolder, and beside it a second version to change to; the tests get the addresses in
//! `BASE_URL`, `BASE_URL_FOLDER` and `BASE_URL_SECOND`; the native program that prints a scenario is in
//! `PROJECT`.

use crate::{
    build,
    error::{Error, Result},
    place,
    process::{self, Outcome},
    second, serve,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const FOLDER: &str = "/some/folder/";

/// The names of Chromium and its kin on the search path.
const NAMES: [&str; 7] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
];

/// Where they are installed on systems that do not put them on the search path.
const PLACES: [&str; 7] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// A browser of this machine: the one `CHROMIUM` names, or the first that is found.
pub(crate) fn find() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        return Some(PathBuf::from(named));
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|folder| {
        NAMES.map(|name| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
    });
    on_path.chain(PLACES.map(PathBuf::from)).find(|program| program.is_file())
}

/// Runs every journey and gives what Playwright printed.
pub(crate) fn journeys(chromium: &Path) -> Result<Outcome> {
    let folder = place::browser_tests();
    ensure_packages(&folder)?;
    let words = ["playwright", "test", "--reporter=list"];
    let mut command = served(&folder, "npx", &words, Some(chromium))?;
    command.env("PROJECT", build::project()?);
    process::capture(command)
}

/// Runs the journeys that matter in every engine of this machine and gives what Node printed.
pub(crate) fn engines(chromium: Option<&Path>) -> Result<Outcome> {
    let folder = place::engine_tests();
    ensure_packages(&folder)?;
    process::capture(served(&folder, "npm", &["test", "--silent"], chromium)?)
}

/// Runs the journeys whose files are named, or all, in the person's sight.
pub(crate) fn some_journeys(names: impl Iterator<Item = String>) -> Result<()> {
    let folder = place::browser_tests();
    ensure_packages(&folder)?;
    let words = ["playwright", "test", "--reporter=list"];
    let mut command = served(&folder, "npx", &words, find().as_deref())?;
    command.env("PROJECT", build::project()?).args(names);
    process::run(command)
}

/// Asks Lighthouse about the page.
pub(crate) fn lighthouse() -> Result<()> {
    process::run(benched(&place::lighthouse())?)
}

/// Measures the marks of the page and of the native program; `measure` is the folder with the measuring
/// module, without it the charts are left out, and `project` the program.
pub(crate) fn marks(
    measure: Option<&Path>,
    project: Option<&Path>,
    minutes: Option<f64>,
) -> Result<()> {
    let mut command = benched(&place::browser_tests())?;
    if let Some(measure) = measure {
        command.env("MEASURE", measure);
    }
    if let Some(project) = project {
        command.env("PROJECT", project);
    }
    if let Some(minutes) = minutes {
        command.env("MINUTES", minutes.to_string());
    }
    process::run(command)
}

/// The command that measures, of a folder with tests; the page is served packed, as hosts do.
fn benched(folder: &Path) -> Result<Command> {
    ensure_packages(folder)?;
    served(folder, "npm", &["run", "bench", "--silent"], find().as_deref())
}

fn served(
    folder: &Path,
    program: &str,
    arguments: &[&str],
    chromium: Option<&Path>,
) -> Result<Command> {
    let mut command = process::node(program, arguments);
    command
        .current_dir(folder)
        .env("BASE_URL", serve::background(&place::dist(), "/")?)
        .env("BASE_URL_FOLDER", serve::background(&place::dist(), FOLDER)?)
        .env("BASE_URL_SECOND", serve::background(&second::make()?, "/")?);
    if let Some(chromium) = chromium {
        command.env("CHROMIUM", chromium);
    }
    Ok(command)
}

/// Installs the pinned packages where the installed ones are not those of the lock file.
fn ensure_packages(folder: &Path) -> Result<()> {
    let lock = place::read(&folder.join("package-lock.json"))?;
    let mark = folder.join("node_modules").join(".installed-lock.json");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut command = process::node("npm", &process::NPM_CI);
    command.current_dir(folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    let outcome = process::capture(command)?;
    if !outcome.success {
        return Err(Error::Command { line: "npm ci".into(), reason: outcome.text });
    }
    place::write(&mark, &lock)
}
