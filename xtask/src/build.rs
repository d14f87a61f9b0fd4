//! `cargo xtask build`: `dist/`, ready for any static host.
//!
//! Trunk compiles, optimises and names by content; afterwards four things are written that only
//! the finished folder knows. Its stylesheets become one, see `style`. The policy, taken from
//! `_headers`, becomes the first element of the page: it is put in here instead of standing in
//! `index.html` so that it is written down once, and so that Trunk's live reload (an inline script)
//! works without taking anything out; for the same reason the page learns here that it has a service
//! worker. The default's first view is written into it, see `first_view`. And the worker is told the
//! files it keeps, see `offline`. None of these carries an integrity hash, so no hash goes wrong.
//! The app itself is cut into parts, see `part`. Beside them lie the frame for the pages of others, see
//! `embed`, and the licences of the code, see `licence`.

use crate::{
    embed,
    error::{Error, Result},
    first_view,
    header::{Headers, POLICY},
    licence,
    offline::{self, WORKER},
    part, place, preview, process, style, tool,
};
use std::{
    env,
    path::{Path, PathBuf},
};

const PAGE: &str = "index.html";

/// Builds the release.
pub(crate) fn run() -> Result<()> {
    let folders = tool::ensure()?;
    process::run(trunk(&folders)?)?;
    finish(&folders)
}

/// The same, with what Trunk prints kept for the case of failure.
pub(crate) fn quietly() -> Result<process::Outcome> {
    let folders = tool::ensure()?;
    let outcome = process::capture(trunk(&folders)?)?;
    if outcome.success {
        finish(&folders)?;
    }
    Ok(outcome)
}

/// Builds the measuring module with the settings of the page; gives its folder.
pub(crate) fn measure() -> Result<PathBuf> {
    let tools = tool::ensure()?;
    process::run(process::cargo(&[
        "build",
        "--profile",
        "web",
        "--target",
        place::WASM_TARGET,
        "--example",
        "measure",
    ]))?;
    let folder = place::target().join("measure");
    bound(&place::web().join("examples").join("measure.wasm"), &folder, &[], &tools)?;
    Ok(folder)
}

/// Builds the native program that prints a scenario; gives its place.
pub(crate) fn project() -> Result<PathBuf> {
    native(&[], "debug")
}

/// The same as fast as it runs.
pub(crate) fn project_release() -> Result<PathBuf> {
    native(&["--release"], "release")
}

fn native(options: &[&str], folder: &str) -> Result<PathBuf> {
    let words = ["build", "--quiet", "--no-default-features", "--example", "project"];
    process::run(process::cargo(&[&words, options].concat()))?;
    let program = place::target().join(folder).join("examples").join("project");
    Ok(program.with_extension(env::consts::EXE_EXTENSION))
}

/// Gives a module of cargo's its glue, in a folder.
pub(crate) fn bound(
    module: &Path,
    folder: &Path,
    options: &[&str],
    tools: &[PathBuf],
) -> Result<()> {
    bound_for("web", module, folder, options, tools)
}

/// The same for what wasm-bindgen calls a target: `web`, or `no-modules` for one plain script.
pub(crate) fn bound_for(
    target: &str,
    module: &Path,
    folder: &Path,
    options: &[&str],
    tools: &[PathBuf],
) -> Result<()> {
    let mut bindgen = process::command("wasm-bindgen", &["--target", target, "--no-typescript"]);
    bindgen.args(options).arg("--out-dir").arg(folder).arg(module);
    bindgen.env("PATH", process::path_with(tools)?);
    process::run(bindgen)
}

fn trunk(folders: &[PathBuf]) -> Result<std::process::Command> {
    let mut command = process::command("trunk", &["build", "--release", "--features", "parts"]);
    command.env("PATH", process::path_with(folders)?);
    Ok(command)
}

fn finish(tools: &[PathBuf]) -> Result<()> {
    let dist = place::dist();
    let headers = Headers::parse(&place::read(&dist.join("_headers"))?)?;
    let page = dist.join(PAGE);
    let styled = style::join(&dist, &place::read(&page)?)?;
    let cut = part::cut(&dist, &styled, tools)?;
    let addressed = preview::addressed(&cut, env::var(preview::ADDRESS).ok().as_deref())?;
    place::write(&page, &with_policy(&asleep(&addressed), &headers.policy_of("/")?)?)?;
    first_view::write(&dist)?;
    embed::write(&dist, &headers, tools)?;
    licence::write(&dist)?;
    offline::write(&dist)
}

/// The page whose preload links ask for nothing until `boot.js` wakes them, after the first paint:
/// on a slow line they would come before the style.
fn asleep(page: &str) -> String {
    let page = page.replace("<link rel=\"modulepreload\"", "<link data-rel=\"modulepreload\"");
    page.replace("<link rel=\"preload\" href", "<link data-rel=\"preload\" href")
}

fn with_policy(page: &str, policy: &str) -> Result<String> {
    let policy_meta = format!("<meta http-equiv=\"{POLICY}\" content=\"{policy}\">");
    let worker_meta = format!("<meta name=\"service-worker\" content=\"{WORKER}\">");
    let head = format!("<head>\n{policy_meta}\n{worker_meta}");
    if page.matches("<head>").count() != 1 || policy.contains('"') {
        return Err(Error::Refused("the policy finds no single <head> in index.html".into()));
    }
    Ok(page.replacen("<head>", &head, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_links_of_the_app_sleep_and_others_do_not() {
        let page = "<link rel=\"icon\" href=\"a\"><link rel=\"modulepreload\" href=\"b\"><link rel=\"preload\" href=\"c\"><link rel=\"preload\" as=\"style\">";
        let expected = "<link rel=\"icon\" href=\"a\"><link data-rel=\"modulepreload\" href=\"b\"><link data-rel=\"preload\" href=\"c\"><link rel=\"preload\" as=\"style\">";
        assert_eq!(asleep(page), expected);
    }

    #[test]
    fn the_policy_comes_first() {
        let page = with_policy("<html><head><script>", "default-src 'none'").unwrap_or_default();
        assert!(page.contains("<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<meta name=\"service-worker\" content=\"service-worker.js\"><script>"));
        assert!(with_policy("<html>", "x").is_err());
        assert!(with_policy("<head>", "\"").is_err());
    }
}
