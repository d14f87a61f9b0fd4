//! What the finished page must and must not contain.
//!
//! Reads text, runs nothing: whether the page works is the browser's to say. Each rule answers with
//! the faults it found, so that one run shows them all.

use crate::{
    embed,
    error::Result,
    first_view, frame,
    header::{Headers, POLICY},
    html::{Element, elements},
    preview,
    site::{self, Site, ending},
};

const PAGE: &str = "index.html";

/// The addresses that may stand in our text although they lead elsewhere: names of XML vocabularies
/// that no browser ever asks for.
const NAMESPACES: &str = "http://www.w3.org/";

/// Every fault of the finished page.
pub(crate) fn faults(site: &Site) -> Result<Vec<String>> {
    let headers = Headers::parse(site.text("_headers").unwrap_or_default())?;
    let page = site.text(PAGE).unwrap_or_default();
    let mut faults = page_faults(page, &headers.policy_of("/")?);
    faults.extend(unnamed(page, site.0.keys().map(String::as_str)));
    faults.extend(frame::faults(site, &headers)?);
    faults.extend(preview::picture_fault(site.0.get(site::PREVIEW)));
    for (name, text) in site.0.iter().filter_map(|(name, asset)| Some((name, asset.text()?))) {
        if matches!(ending(name), "css" | "js" | "svg" | "webmanifest") {
            let code = without_remarks(name, embed::without_program(text));
            let strangers = strangers(&code);
            faults.extend(strangers.map(|address| format!("{name} names {address}")));
        }
    }
    Ok(faults)
}

fn page_faults(html: &str, policy: &str) -> Vec<String> {
    let elements = elements(html);
    let mut faults = Vec::new();
    faults.extend(policy_fault(&elements, policy));
    faults.extend(elements.iter().flat_map(inline_faults));
    faults.extend(elements.iter().flat_map(address_faults));
    faults.extend(elements.iter().filter_map(integrity_fault));
    faults.extend(elements.iter().filter_map(haste_fault));
    faults.extend(missing(&elements));
    faults.extend(noscript_fault(html));
    faults.extend(first_view::lacks(&elements));
    faults.extend(preview::lacks(&elements));
    faults
}

/// The policy stands in the page, as in the headers, before anything that it must govern.
pub(crate) fn policy_fault(elements: &[Element], policy: &str) -> Option<String> {
    let is_policy = |element: &&Element| {
        let kind = element.value("http-equiv");
        kind.is_some_and(|kind| kind.eq_ignore_ascii_case(POLICY))
    };
    let loads = |element: &Element| matches!(element.name.as_str(), "script" | "link" | "body");
    let before: Vec<_> = elements.iter().take_while(|element| !loads(element)).collect();
    let stated = before.into_iter().find(is_policy);
    match stated.and_then(|element| element.value("content")) {
        None => Some("no policy before the first script or link".into()),
        Some(stated) if stated == policy => None,
        Some(stated) => Some(format!("the page's policy differs from the header's: {stated}")),
    }
}

/// Every file of the app is named by the page: by these names the service worker knows a page that
/// a host has written into as one of its own version.
fn unnamed<'a>(page: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let unnamed =
        names.filter(|name| name.starts_with("app/") && !page.contains(&format!("\"./{name}\"")));
    unnamed.map(|name| format!("the page does not name {name}")).collect()
}

/// Nothing that the policy would refuse: scripts, styles and handlers in the page itself.
pub(crate) fn inline_faults(element: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let inline = element.name == "script" && element.value("src").is_none();
    if inline || (element.name == "script" && !element.text.trim().is_empty()) {
        faults.push("an inline script".into());
    }
    if element.name == "style" {
        faults.push("an inline <style>".into());
    }
    for (name, value) in element.attributes() {
        let handler = name.starts_with("on") || value.trim_start().starts_with("javascript:");
        if handler || name == "style" {
            faults.push(format!("<{}> has {name}=\"{value}\"", element.name));
        }
    }
    faults
}

/// Every address is relative, but for a link that a visitor clicks and what messengers read.
pub(crate) fn address_faults(element: &Element) -> Vec<String> {
    let told = element.value("property").is_some_and(|it| preview::ADDRESSED.contains(&it));
    let asks = element.name != "a" && !told;
    let attributes = element.attributes().filter(|_| asks);
    let outside = attributes.filter(|(name, value)| {
        let absolute = value.starts_with('/') && matches!(*name, "src" | "href" | "srcset");
        absolute || strangers(value).next().is_some()
    });
    let shown = outside.map(|(name, value)| format!("<{}> has {name}=\"{value}\"", element.name));
    shown.collect()
}

/// What runs or styles carries its hash, so that a host cannot change it unnoticed.
fn integrity_fault(element: &Element) -> Option<String> {
    let kind = element.value("rel").or(element.value("data-rel")).unwrap_or_default();
    let governed = match element.name.as_str() {
        "script" => element.value("src").is_some(),
        "link" => matches!(kind, "stylesheet" | "modulepreload" | "preload" | "part"),
        _ => false,
    };
    let bare = element.value("integrity").unwrap_or_default().is_empty();
    (governed && bare).then(|| format!("<{}> has no integrity hash", element.name))
}

/// What the app is made of waits until the page has been painted, see `assets/boot.js`; the style
/// comes first.
fn haste_fault(element: &Element) -> Option<String> {
    let kind = element.value("rel").unwrap_or_default();
    let is_early = element.name == "link" && matches!(kind, "modulepreload" | "preload");
    let hastes = is_early && element.value("as") != Some("style");
    hastes.then(|| format!("a {kind} link comes before the first paint"))
}

fn missing(elements: &[Element]) -> Vec<String> {
    let any = |test: &dyn Fn(&Element) -> bool| elements.iter().any(test);
    let manifest = any(&|it| it.value("rel") == Some("manifest") && filled(it, "href"));
    let worker = any(&|it| it.value("name") == Some("service-worker") && filled(it, "content"));
    let wanted = [(manifest, "manifest"), (worker, "service worker")];
    let absent = wanted.iter().filter(|(present, _)| !present);
    let absent = absent.map(|(_, name)| format!("the page has no {name}"));
    lacking(elements).into_iter().chain(absent).collect()
}

/// What any page needs and this one lacks.
pub(crate) fn lacking(elements: &[Element]) -> Vec<String> {
    let any = |test: &dyn Fn(&Element) -> bool| elements.iter().any(test);
    let lang = any(&|it| it.name == "html" && filled(it, "lang"));
    let title = any(&|it| it.name == "title" && !it.text.trim().is_empty());
    let viewport = any(&|it| it.value("name") == Some("viewport") && filled(it, "content"));
    let charset = any(&|it| it.name == "meta" && filled(it, "charset"));
    let wanted = [(lang, "lang"), (title, "title"), (viewport, "viewport"), (charset, "charset")];
    let absent = wanted.iter().filter(|(present, _)| !present);
    absent.map(|(_, name)| format!("the page has no {name}")).collect()
}

fn filled(element: &Element, name: &str) -> bool {
    element.value(name).is_some_and(|value| !value.trim().is_empty())
}

/// A visitor without scripts reads why nothing happens, in English and in Japanese.
pub(crate) fn noscript_fault(html: &str) -> Option<String> {
    let words: String = html
        .split("<noscript")
        .skip(1)
        .filter_map(|part| part.split("</noscript").next())
        .collect();
    let japanese = words.contains(|c: char| ('\u{3040}'..='\u{30ff}').contains(&c));
    let english = words.contains("JavaScript") && words.contains(" need");
    let both = japanese && (english || words.contains("lang=\"en\""));
    (!both).then(|| "<noscript> lacks words in English or Japanese".into())
}

/// A script without its lines of remarks: wasm-bindgen's glue cites documentation in them.
fn without_remarks(name: &str, text: &str) -> String {
    let script = ending(name) == "js";
    let kept = text.lines().filter(|line| !(script && line.trim_start().starts_with("//")));
    kept.collect::<Vec<_>>().join("\n")
}

/// The addresses in a text that lead to another host.
fn strangers(text: &str) -> impl Iterator<Item = &str> {
    let starts = ["http://", "https://", "url(//", "from '//", "from \"//"];
    starts.into_iter().flat_map(|start| text.match_indices(start)).filter_map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<');
        let address = rest.split(end).next().unwrap_or(rest);
        (!address.starts_with(NAMESPACES)).then_some(address)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY_TEXT: &str = "default-src 'none'";
    const SOUND: &str = "<!doctype html><html lang=\"en\"><head>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
        <meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
        <meta name=\"service-worker\" content=\"service-worker.js\">\
        <meta property=\"og:title\" content=\"a\"><meta property=\"og:description\" content=\"a\">\
        <meta property=\"og:type\" content=\"website\"><meta property=\"og:image\" content=\"preview.png\">\
        <meta property=\"og:image:alt\" content=\"a\"><meta name=\"twitter:card\" content=\"summary_large_image\">\
        <meta name=\"description\" content=\"a\">\
        <title>Seigniorage</title><link rel=\"manifest\" href=\"a.webmanifest\">\
        <link rel=\"stylesheet\" href=\"./a.css\" integrity=\"sha384-x\">\
        <script type=\"module\" src=\"./a.js\" integrity=\"sha384-x\"></script>\
        <meta name=\"default\" content=\"v=1\"></head><body><h1><svg data-at=\"358\"></svg>\
        <dl class=\"keys\"></dl><noscript>This page needs JavaScript. このページ</noscript></body></html>";

    fn broken(from: &str, to: &str) -> usize {
        assert!(SOUND.contains(from), "the example has no {from}");
        page_faults(&SOUND.replacen(from, to, 1), POLICY_TEXT).len()
    }

    #[test]
    fn a_sound_page_has_no_faults() {
        assert_eq!(page_faults(SOUND, POLICY_TEXT), Vec::<String>::new());
    }

    #[test]
    fn a_file_of_the_app_that_the_page_does_not_name_is_a_fault() {
        let names = ["app/a-1.js", "app/b-2.css", "icon.svg"];
        let found = unnamed("<script src=\"./app/a-1.js\">", names.into_iter());
        assert_eq!(found, ["the page does not name app/b-2.css"]);
    }

    #[test]
    fn what_the_policy_would_refuse_is_a_fault() {
        for inserted in [
            "<body><script>x</script>",
            "<body><script></script>",
            "<body><style>a{}</style>",
            "<body><p style=\"color:red\">",
            "<body onload=\"x()\">",
            "<body><a href=\"javascript:x\">",
        ] {
            assert_eq!(broken("<body>", inserted), 1, "{inserted}");
        }
    }

    #[test]
    fn the_policy_is_present_first_and_equal() {
        assert_eq!(broken("default-src 'none'", "default-src *"), 1);
        assert_eq!(broken("Content-Security-Policy", "X"), 1);
        assert_eq!(broken("<head>", "<head><link rel=\"icon\" href=\"a.svg\">"), 1);
    }

    #[test]
    fn addresses_stay_on_this_host_and_in_this_folder() {
        for address in ["https://example.org/a.png", "//example.org/a.png", "/a.png"] {
            let inserted = format!("<body><img src=\"{address}\">");
            assert_eq!(broken("<body>", &inserted), 1, "{address}");
        }
        assert_eq!(broken("<body>", "<body><a href=\"https://example.org\">"), 0);
        assert_eq!(broken("content=\"preview.png", "content=\"https://example.org/preview.png"), 0);
        assert_eq!(
            broken(
                "name=\"description\" content=\"a",
                "name=\"description\" content=\"https://a.example"
            ),
            1
        );
        assert_eq!(broken("<body>", "<body><svg xmlns=\"http://www.w3.org/2000/svg\">"), 0);
    }

    #[test]
    fn what_comes_before_the_first_paint_or_without_its_hash_is_a_fault() {
        let link = |kind, hash| format!("<link {kind}=\"modulepreload\" href=\"a.js\"{hash}>");
        let sound = |inserted: String| {
            page_faults(&SOUND.replacen("<script", &format!("{inserted}<script"), 1), POLICY_TEXT)
        };
        let hash = " integrity=\"sha384-x\"";
        assert_eq!(sound(link("data-rel", hash)).len(), 0);
        assert_eq!(sound(link("data-rel", "")).len(), 1);
        assert_eq!(sound(link("rel", hash)).len(), 1);
    }

    #[test]
    fn strangers_in_style_and_script_are_found() {
        let text =
            "@import url(//a.example/x.css); fetch('https://b.example/y') http://www.w3.org/x";
        assert_eq!(
            strangers(text).collect::<Vec<_>>(),
            ["https://b.example/y", "url(//a.example/x.css);"]
        );
    }

    #[test]
    fn a_remark_in_a_script_is_no_address_but_code_is() {
        let text = "  // see https://a.example\nfetch(\"https://b.example\")";
        let script = without_remarks("app/a.js", text);
        assert_eq!(strangers(&script).collect::<Vec<_>>(), ["https://b.example"]);
        assert_eq!(strangers(&without_remarks("a.svg", text)).count(), 2);
    }

    #[test]
    fn what_a_page_needs_is_missed() {
        for (from, to) in [
            (" lang=\"en\"", ""),
            ("<title>Seigniorage", "<title> "),
            ("viewport", "view"),
            (" href=\"a.webmanifest\"", ""),
            ("content=\"service-worker.js\"", ""),
            (" charset=\"utf-8\"", ""),
            (" integrity=\"sha384-x\"", ""),
            ("このページ", "-"),
            ("This page needs JavaScript.", "-"),
            ("class=\"keys\"", ""),
            ("og:image\"", "og:x\""),
            ("<noscript>", "<p>"),
        ] {
            assert_eq!(broken(from, to), 1, "{from}");
        }
    }
}
