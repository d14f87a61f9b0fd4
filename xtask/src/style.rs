//! One stylesheet out of the many that the page names: the first words wait for one file.
//!
//! Done once Trunk has finished, so that the live reload of `--dev` sees every file by itself. The
//! order stays, remarks go. The first script holds the parser up before it comes to the link, so a
//! preload asks for the file beside it. Not here: what a style says.

use crate::{
    error::{Error, Result},
    html, place, site,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};
use std::{fs, path::Path};

/// Joins the stylesheets of a finished page; gives the page with the one link.
pub(crate) fn join(dist: &Path, page: &str) -> Result<String> {
    let links = links(page);
    let mut joined = String::new();
    for link in &links {
        let path = dist.join(&link.address);
        joined.push_str(&without_remarks(&place::read(&path)?));
        fs::remove_file(&path).map_err(Error::file(&path))?;
    }
    let name = format!("app/style-{:016x}.css", site::fnv1a(joined.as_bytes()));
    place::write(&dist.join(&name), &joined)?;
    with_one_link(page, &links, &name, &hash(joined.as_bytes()))
}

/// The hash of a file as a page states it.
pub(crate) fn hash(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

/// A stylesheet that the page names.
struct Link<'a> {
    /// The whole tag.
    tag: &'a str,
    /// The file, below the folder.
    address: String,
}

fn links(page: &str) -> Vec<Link<'_>> {
    let tags = page.match_indices("<link").filter_map(|(start, _)| {
        let rest = page.get(start..)?;
        rest.get(..=rest.find('>')?)
    });
    let found = tags.filter_map(|tag| {
        let element = html::elements(tag).into_iter().next()?;
        let address = element.value("href")?.trim_start_matches("./").to_owned();
        (element.value("rel") == Some("stylesheet")).then_some(Link { tag, address })
    });
    found.collect()
}

fn with_one_link(page: &str, links: &[Link], name: &str, hash: &str) -> Result<String> {
    let [first, others @ ..] = links else {
        return Err(Error::Refused("the page names no stylesheet".into()));
    };
    let one = format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"{hash}\">");
    let early = one.replacen("rel=\"stylesheet\"", "rel=\"preload\" as=\"style\"", 1);
    let page = page.replacen(first.tag, &one, 1);
    let page = page.replacen("<script", &format!("{early}\n<script"), 1);
    Ok(others.iter().fold(page, |page, link| {
        let line = format!("{}\n", link.tag);
        let part = if page.contains(&line) { &line } else { link.tag };
        page.replacen(part, "", 1)
    }))
}

/// A stylesheet without its remarks and empty lines.
pub(crate) fn without_remarks(style: &str) -> String {
    let mut kept = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n<link rel=\"icon\" href=\"a.svg\">\n\
        <link rel=\"stylesheet\" href=\"./app/a-1.css\" integrity=\"sha384-x\"/>\n\
        <link rel=\"stylesheet\" href=\"./app/b-2.css\" integrity=\"sha384-y\"/>\n</head>";

    #[test]
    fn the_stylesheets_of_a_page_are_found_in_order() {
        let found: Vec<_> = links(PAGE).into_iter().map(|link| link.address).collect();
        assert_eq!(found, ["app/a-1.css", "app/b-2.css"]);
    }

    #[test]
    fn one_link_stands_where_the_first_stood() {
        let page = with_one_link(PAGE, &links(PAGE), "app/c.css", "sha384-z");
        let expected = "<head>\n<link rel=\"icon\" href=\"a.svg\">\n\
            <link rel=\"stylesheet\" href=\"./app/c.css\" integrity=\"sha384-z\">\n</head>";
        assert_eq!(page.ok().as_deref(), Some(expected));
    }

    #[test]
    fn the_file_is_asked_for_before_the_first_script() {
        let page = PAGE.replacen("<head>", "<head><script src=\"a.js\"></script>", 1);
        let page = with_one_link(&page, &links(&page), "app/c.css", "sha384-z").unwrap_or_default();
        assert!(page.starts_with(
            "<head><link rel=\"preload\" as=\"style\" href=\"./app/c.css\" integrity=\"sha384-z\">\n<script"
        ));
    }

    #[test]
    fn a_page_without_style_is_refused() {
        assert!(with_one_link("<head></head>", &[], "app/c.css", "sha384-z").is_err());
    }

    #[test]
    fn remarks_and_empty_lines_go_and_the_rest_stays() {
        let style = "/* a\n b */\na { b: c; } /* d */\n\n  e { f: g }";
        assert_eq!(without_remarks(style), "a { b: c; }\n  e { f: g }\n");
        assert_eq!(without_remarks("a{} /* open"), "a{}\n");
    }

    #[test]
    fn hashes_are_those_that_pages_state() {
        // Of "abc", as FIPS 180-4 has it, in base 64.
        let expected = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(hash(b"abc"), expected);
    }
}
