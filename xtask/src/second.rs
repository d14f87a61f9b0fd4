//! A second version of the finished page, for the journeys that go from one to the other.
//!
//! It is what the next build would write had its start script changed: another name, another hash
//! in the page, another list in the worker. The page and the script each say that they are of the
//! second version, so that a mixture can be seen. Not here: serving it.

use crate::{
    error::{Error, Result},
    offline, place, site, style,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const PAGE: &str = "index.html";
const MARK: &str = "document.documentElement.dataset.script = \"second\";\n";

/// Makes the second version beside the first, and gives its folder.
pub(crate) fn make() -> Result<PathBuf> {
    let (first, second) = (place::dist(), place::root().join("target").join("second"));
    copy(&first, &second)?;
    let names = place::files(&second.join("app"))?;
    let script = names.into_iter().find(|path| is_start(path));
    let script = script.ok_or_else(|| Error::Refused("dist/app has no start script".into()))?;
    let (old, page) = (place::read(&script)?, place::read(&second.join(PAGE))?);
    let new = format!("{old}{MARK}");
    let renamed = format!("boot-{:016x}.js", site::fnv1a(new.as_bytes()));
    let old_name = site::name_below(&second.join("app"), &script);
    place::write(&script.with_file_name(&renamed), &new)?;
    fs::remove_file(&script).map_err(Error::file(&script))?;
    let named = [(old_name, renamed), (style::hash(old.as_bytes()), style::hash(new.as_bytes()))];
    place::write(&second.join(PAGE), &changed(&page, &named)?)?;
    offline::write(&second)?;
    Ok(second)
}

fn is_start(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("boot-"))
}

/// The page with the names and hashes of its changed files, marked as the second.
fn changed(page: &str, named: &[(String, String)]) -> Result<String> {
    let mark = ("<html ".to_owned(), "<html data-page=\"second\" ".to_owned());
    let mut page = page.to_owned();
    for (old, new) in named.iter().chain([&mark]) {
        if page.matches(old.as_str()).count() != 1 {
            return Err(Error::Refused(format!("{PAGE} must say {old} once")));
        }
        page = page.replacen(old.as_str(), new, 1);
    }
    Ok(page)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).map_err(Error::file(to))?;
    }
    for path in place::files(from)? {
        let copied = to.join(site::name_below(from, &path));
        if let Some(folder) = copied.parent() {
            fs::create_dir_all(folder).map_err(Error::file(folder))?;
        }
        fs::copy(&path, &copied).map_err(Error::file(&path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_changed_file_and_is_marked() {
        let named = [("boot-1.js".to_owned(), "boot-2.js".to_owned())];
        let page = changed("<html lang=\"en\"><script src=\"boot-1.js\">", &named);
        let expected = "<html data-page=\"second\" lang=\"en\"><script src=\"boot-2.js\">";
        assert_eq!(page.ok().as_deref(), Some(expected));
        assert!(changed("<html lang=\"en\">", &named).is_err());
    }
}
