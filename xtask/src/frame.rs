//! What the frame for the pages of others must and must not contain, and who may frame what.
//!
//! Reads text, runs nothing, as `page` does for the page itself. Not here: how it is made (`embed`).

use crate::{
    error::Result,
    header::{Headers, POLICY},
    html::{Element, elements},
    page,
    site::{FRAME, FRAME_FOLDER, Site},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Every fault of the frame, and every file but it that others may frame.
pub(crate) fn faults(site: &Site, headers: &Headers) -> Result<Vec<String>> {
    let html = site.text(FRAME).unwrap_or_default();
    let names = site.0.keys().map(String::as_str);
    let mut faults = page_faults(html, &headers.policy_of(&format!("/{FRAME}"))?);
    faults.extend(unnamed(html, names.clone()));
    faults.extend(names.filter_map(|name| framing_fault(name, headers)));
    Ok(faults.into_iter().map(|fault| format!("{FRAME}: {fault}")).collect())
}

fn page_faults(html: &str, policy: &str) -> Vec<String> {
    let elements = elements(html);
    let mut faults = Vec::new();
    faults.extend(page::policy_fault(&elements, policy));
    faults.extend(elements.iter().filter(|it| it.name != "script").flat_map(page::inline_faults));
    faults.extend(script_fault(&elements, policy));
    faults.extend(elements.iter().flat_map(page::address_faults));
    faults.extend(elements.iter().filter_map(origin_fault));
    faults.extend(page::lacking(&elements));
    faults.extend(page::noscript_fault(html));
    faults
}

/// One script, which the policy knows by its hash: in a sandbox nothing is known by its origin.
fn script_fault(elements: &[Element], policy: &str) -> Option<String> {
    let scripts: Vec<_> = elements.iter().filter(|element| element.name == "script").collect();
    let [script] = scripts.as_slice() else { return Some("has not one script".into()) };
    let hash = BASE64_STANDARD.encode(Sha256::digest(&script.text));
    let is_known = policy.contains(&format!("'sha256-{hash}' 'strict-dynamic'"));
    let names = script.attributes().all(|(name, _)| name == "data-program");
    (!is_known || !names).then(|| format!("the policies must name the script: 'sha256-{hash}'"))
}

/// Nothing for which a host must say that strangers may have it, and nothing known by its origin.
fn origin_fault(element: &Element) -> Option<String> {
    let asks = ["integrity", "crossorigin"].iter().any(|name| element.value(name).is_some());
    let is_sheet = element.value("rel") == Some("stylesheet");
    (asks || is_sheet).then(|| format!("<{}> does not load in a sandbox", element.name))
}

fn unnamed<'a>(html: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let own = names.filter(|name| name.starts_with(FRAME_FOLDER));
    let unnamed = own.filter(|name| !html.contains(&format!("\"./{name}\"")));
    unnamed.map(|name| format!("does not name {name}")).collect()
}

/// It alone may be framed, by anybody; and its files may be had by strangers.
fn framing_fault(name: &str, headers: &Headers) -> Option<String> {
    let path = if name == "index.html" { "/".to_owned() } else { format!("/{name}") };
    let fields = headers.of(&path);
    let value = |name: &str| {
        fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    };
    let is_open = value(POLICY).is_none_or(|policy| !policy.ends_with("frame-ancestors 'none'"));
    let is_shared = value("Cross-Origin-Resource-Policy") != Some("same-origin");
    let is_frame = name == FRAME;
    let is_own = is_frame || name.starts_with(FRAME_FOLDER);
    let is_right = is_open == is_frame && is_shared == is_own;
    (!is_right).then(|| format!("the headers of {path} let others have too much or too little"))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The hash of "abc", as FIPS 180-4 has it, in base 64.
    const POLICY_TEXT: &str =
        "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' 'strict-dynamic'";
    const SOUND: &str = "<html lang=\"en\"><head>\
        <meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' 'strict-dynamic'\">\
        <meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
        <title>Seigniorage</title></head><body>\
        <noscript>This page needs JavaScript. このページ</noscript>\
        <script data-program=\"./figure/embed-1.js\">abc</script></body></html>";

    fn broken(from: &str, to: &str) -> usize {
        assert!(SOUND.contains(from), "the example has no {from}");
        page_faults(&SOUND.replacen(from, to, 1), POLICY_TEXT).len()
    }

    #[test]
    fn a_sound_frame_has_no_faults_and_each_is_found() {
        assert_eq!(broken("<body>", "<body>"), 0);
        for (from, to) in [
            ("'strict-dynamic'", "*"),
            (">abc<", ">abd<"),
            ("<script", "<script></script><script"),
            ("<script", "<script defer"),
            ("<title>", "<link rel=\"stylesheet\" href=\"./figure/a.css\"><title>"),
            ("<title>", "<link rel=\"icon\" crossorigin href=\"a.svg\"><title>"),
            ("./figure/embed-1.js", "https://example.org/embed.js"),
            ("<body>", "<body><p style=\"a\">"),
            ("このページ", "-"),
            (" lang=\"en\"", ""),
        ] {
            assert_eq!(broken(from, to), 1, "{from}");
        }
        let names = ["figure/embed-1.js", "figure/old-1.js", "app/a-1.js"];
        assert_eq!(unnamed(SOUND, names.into_iter()), ["does not name figure/old-1.js"]);
    }

    #[test]
    fn the_policy_knows_our_own_script() {
        let headers = Headers::parse(include_str!("../../assets/_headers")).unwrap_or_default();
        let policy = headers.policy_of("/embed.html").unwrap_or_default();
        let page = elements(include_str!("../../embed.html"));
        assert_eq!(script_fault(&page, &policy), None);
        assert_eq!(headers.of("/embed"), headers.of("/embed.html"));
    }

    #[test]
    fn it_alone_may_be_framed() {
        let own = Headers::parse(include_str!("../../assets/_headers")).unwrap_or_default();
        let names = ["index.html", "app/a-1.js", "icon.svg", FRAME, "figure/embed-1.js"];
        for name in names {
            assert_eq!(framing_fault(name, &own), None, "{name}");
        }
        let open = Headers::parse("/*\n  Content-Security-Policy: frame-ancestors *\n");
        let open = open.unwrap_or_default();
        assert!(
            names.into_iter().all(|name| name == FRAME || framing_fault(name, &open).is_some())
        );
        assert!(framing_fault(FRAME, &Headers::default()).is_none());
    }
}
