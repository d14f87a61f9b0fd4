//! The default's first view in the page, so that words and numbers stand there before the app.
//!
//! The built app draws it itself: Node mounts it on a stage of our own (`xtask/tools`) and gives the
//! page back with what it shows. Nothing is written twice, so nothing can differ from what the app
//! then takes over. Not here: when the page shows it, see `assets/first.js`.

use crate::{
    error::{Error, Result},
    html::{Element, elements},
    place, process,
};
use std::path::Path;

const PAGE: &str = "index.html";
const SCRIPT: &str = "first_view.mjs";

/// Writes the first view into the page of a finished folder.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let mut node = process::command("node", &["--no-warnings"]);
    node.arg(place::npm_tools().join(SCRIPT)).arg(folder);
    let page = process::output(node)?;
    let lacks = lacks(&elements(&page));
    if lacks.is_empty() {
        return place::write(&folder.join(PAGE), &page);
    }
    Err(Error::Refused(lacks.join("\n")))
}

/// What a page lacks of the first view.
pub(crate) fn lacks(elements: &[Element]) -> Vec<String> {
    let any = |test: &dyn Fn(&Element) -> bool| elements.iter().any(test);
    let sentence = |language| {
        any(&|it| it.name == "h1" && [None, Some(language)].contains(&it.value("data-in")))
    };
    let link = any(&|it| {
        it.value("name") == Some("default") && it.value("content").is_some_and(|it| !it.is_empty())
    });
    let wanted = [
        (sentence("en"), "sentence in English"),
        (sentence("ja"), "sentence in Japanese"),
        (any(&|it| it.name == "svg" && it.value("data-at").is_some()), "picture"),
        (any(&|it| it.value("class") == Some("keys")), "key figures"),
        (link, "link of the default"),
    ];
    let absent = wanted.iter().filter(|(present, _)| !present);
    absent.map(|(_, name)| format!("the first view has no {name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIEW: &str = "<meta name=\"default\" content=\"v=1\"><h1 data-in=\"en\"><h1 data-in=\"ja\">\
        <svg data-at=\"358\"></svg><dl class=\"keys\">";

    #[test]
    fn a_whole_first_view_lacks_nothing() {
        assert_eq!(lacks(&elements(VIEW)), Vec::<String>::new());
    }

    #[test]
    fn each_part_is_missed() {
        for part in
            ["content=\"v=1\"", "<h1 data-in=\"en\">", "<h1 data-in=\"ja\">", "data-at", "keys"]
        {
            assert_eq!(lacks(&elements(&VIEW.replace(part, ""))).len(), 1, "{part}");
        }
    }
}
