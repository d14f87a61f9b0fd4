//! `cargo xtask build`: `dist/`, ready for any static host.
//!
//! Trunk compiles, optimises and names by content; afterwards two things are written that only the
//! finished folder knows. The policy, taken from `_headers`, becomes the first element of the page:
//! it is put in here instead of standing in `index.html` so that it is written down once, and so
//! that Trunk's live reload (an inline script) works without taking anything out. And the service
//! worker, if there is one, is told the files it may keep. Neither the page nor the service worker
//! carries an integrity hash, so no hash goes wrong.

use crate::{
    error::{Error, Result},
    header::{Headers, POLICY},
    place, process,
    site::{self, Site},
    tool,
};

/// What the service worker's source says where the list of files belongs.
const FILES_PLACE: &str = "/* files */ []";
const PAGE: &str = "index.html";
const SERVICE_WORKER: &str = "service-worker.js";

/// Builds the release.
pub(crate) fn run() -> Result<()> {
    let folders = tool::ensure()?;
    process::run(trunk(&folders)?)?;
    finish()
}

/// The same, with what Trunk prints kept for the case of failure.
pub(crate) fn quietly() -> Result<process::Outcome> {
    let folders = tool::ensure()?;
    let outcome = process::capture(trunk(&folders)?)?;
    if outcome.success {
        finish()?;
    }
    Ok(outcome)
}

/// Builds the measuring module with the settings of the page; gives its folder.
pub(crate) fn measure() -> Result<std::path::PathBuf> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let path = process::path_with(&tool::ensure()?)?;
    process::run(process::cargo(&[
        "build",
        "--profile",
        "web",
        "--target",
        TARGET,
        "--example",
        "measure",
    ]))?;
    let target = place::target();
    let module = target.join(TARGET).join("web").join("examples").join("measure.wasm");
    let folder = target.join("measure");
    let mut bindgen = process::command("wasm-bindgen", &["--target", "web", "--out-dir"]);
    bindgen.arg(&folder).arg(module).env("PATH", path);
    process::run(bindgen)?;
    Ok(folder)
}

fn trunk(folders: &[std::path::PathBuf]) -> Result<std::process::Command> {
    let mut command = process::command("trunk", &["build", "--release"]);
    command.env("PATH", process::path_with(folders)?);
    Ok(command)
}

fn finish() -> Result<()> {
    let dist = place::dist();
    let headers = Headers::parse(&place::read(&dist.join("_headers"))?)?;
    let page = dist.join(PAGE);
    let with_policy = with_policy(&place::read(&page)?, &headers.policy_of_page()?)?;
    place::write(&page, &with_policy)?;
    let worker = dist.join(SERVICE_WORKER);
    if worker.is_file() {
        let list = files_of(&Site::read(&dist)?);
        place::write(&worker, &with_files(&place::read(&worker)?, &list)?)?;
    }
    Ok(())
}

fn with_policy(page: &str, policy: &str) -> Result<String> {
    let meta = format!("<head>\n<meta http-equiv=\"{POLICY}\" content=\"{policy}\">");
    if page.matches("<head>").count() != 1 || policy.contains('"') {
        return Err(Error::Refused("the policy finds no single <head> in index.html".into()));
    }
    Ok(page.replacen("<head>", &meta, 1))
}

/// `["address", "fingerprint"]` of every file a visitor loads, the page as `./`.
fn files_of(site: &Site) -> String {
    let kept =
        site.0.iter().filter(|(name, _)| site::is_for_visitors(name) && *name != SERVICE_WORKER);
    let entries = kept.map(|(name, asset)| {
        let address = if name == PAGE { "./" } else { name };
        format!("[{address:?}, {:?}]", asset.hash)
    });
    format!("[{}]", entries.collect::<Vec<_>>().join(", "))
}

fn with_files(worker: &str, list: &str) -> Result<String> {
    if worker.matches(FILES_PLACE).count() == 1 {
        return Ok(worker.replacen(FILES_PLACE, list, 1));
    }
    Err(Error::Refused(format!("{SERVICE_WORKER} must say `{FILES_PLACE}` once")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Asset;
    use std::collections::BTreeMap;

    #[test]
    fn the_policy_comes_first() {
        let page = with_policy("<html><head><script>", "default-src 'none'").unwrap_or_default();
        assert!(page.contains("<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><script>"));
        assert!(with_policy("<html>", "x").is_err());
        assert!(with_policy("<head>", "\"").is_err());
    }

    #[test]
    fn the_service_worker_learns_what_visitors_load() {
        let names = ["index.html", "app/a.js", "_headers", SERVICE_WORKER];
        let assets = names.map(|name| (name.to_owned(), Asset::new(name, Vec::new())));
        let list = files_of(&Site(BTreeMap::from(assets)));
        assert_eq!(list, r#"[["app/a.js", "cbf29ce484222325"], ["./", "cbf29ce484222325"]]"#);
        assert_eq!(
            with_files("const F = /* files */ [];", "[1]").ok().as_deref(),
            Some("const F = [1];")
        );
        assert!(with_files("const F = [];", "[1]").is_err());
    }
}
