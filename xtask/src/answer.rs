//! From a request to an answer, without any network: which file, which headers, which form.
//!
//! Pure functions of the site, so that traversal, subfolders and headers are tested as data.

use crate::{
    header::Headers,
    site::{Asset, Site},
};

/// What a browser asked, as far as the server cares.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    /// `GET`, `HEAD` …
    pub(crate) method: &'a str,
    /// The address as sent: path and query.
    pub(crate) url: &'a str,
    /// The header `Host`, or nothing.
    pub(crate) host: &'a str,
    /// The header `Accept-Encoding`, or nothing.
    pub(crate) accept_encoding: &'a str,
    /// The header `If-None-Match`, or nothing.
    pub(crate) if_none_match: &'a str,
}

/// What is sent back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// The site under a folder of its host.
pub(crate) struct Host {
    pub(crate) site: Site,
    pub(crate) headers: Headers,
    /// Begins and ends with `/`.
    pub(crate) base: String,
}

impl Host {
    /// Answers one request.
    pub(crate) fn answer(&self, request: Request) -> Answer {
        if !is_this_machine(request.host) {
            return self.words(421, "This machine is called localhost or 127.0.0.1 here.");
        }
        if !matches!(request.method, "GET" | "HEAD") {
            return self.words(405, "Only GET and HEAD are answered here.");
        }
        match self.find(request.url) {
            Some((path, asset)) => self.file(&path, asset, request),
            None => self.words(404, &format!("Nothing is here. The page is at {}", self.base)),
        }
    }

    fn find(&self, url: &str) -> Option<(String, &Asset)> {
        let path = url.split(['?', '#']).next()?;
        let below = decoded(path)?;
        let below = below.strip_prefix(self.base.as_str())?;
        let name = if below.is_empty() { "index.html" } else { below };
        // `_headers` is an instruction to hosts; none of them shows it.
        let shown = name != "_headers";
        let asset = self.site.0.get(name).filter(|_| shown)?;
        Some((format!("/{below}"), asset))
    }

    fn file(&self, path: &str, asset: &Asset, request: Request) -> Answer {
        let mut fields = self.headers.of(path);
        let tag = format!("\"{}\"", asset.hash);
        let cached = fields.iter().any(|(name, _)| name == "Cache-Control");
        if !cached {
            push(&mut fields, "Cache-Control", "no-cache");
        }
        push(&mut fields, "ETag", &tag);
        push(&mut fields, "Vary", "Accept-Encoding");
        if request.if_none_match.contains(&tag) {
            return Answer { status: 304, fields, body: Vec::new() };
        }
        push(&mut fields, "Content-Type", asset.mime);
        let packed = asset.brotli.as_ref().filter(|_| accepts_brotli(request.accept_encoding));
        if packed.is_some() {
            push(&mut fields, "Content-Encoding", "br");
        }
        let body = packed.unwrap_or(&asset.bytes).clone();
        Answer { status: 200, fields, body }
    }

    fn words(&self, status: u16, text: &str) -> Answer {
        let mut fields = self.headers.of("/404");
        push(&mut fields, "Content-Type", "text/plain; charset=utf-8");
        push(&mut fields, "Cache-Control", "no-cache");
        if status == 405 {
            push(&mut fields, "Allow", "GET, HEAD");
        }
        let body = format!("{text}\n").into_bytes();
        Answer { status, fields, body }
    }
}

fn push(fields: &mut Vec<(String, String)>, name: &str, value: &str) {
    fields.push((name.to_owned(), value.to_owned()));
}

/// Whether a request names this machine. A page elsewhere may let its own name lead here, to read
/// with its visitor's browser what only the visitor should (DNS rebinding).
fn is_this_machine(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let (name, _) = host.rsplit_once(':').filter(|(_, port)| is_port(port)).unwrap_or((host, ""));
    ["127.0.0.1", "[::1]", "localhost"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether brotli is among the offers, with a weight above nought.
fn accepts_brotli(accept: &str) -> bool {
    accept.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("br"));
        let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        let is_wanted = |weight: &str| weight.trim().parse::<f32>().is_ok_and(|it| it > 0.0);
        named && weight.is_none_or(is_wanted)
    })
}

/// A path with its `%xx` resolved, or nothing when that is not text.
fn decoded(path: &str) -> Option<String> {
    let mut pieces = path.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn host(base: &str) -> Host {
        let names = ["index.html", "app/a-1.js", "_headers", "日本.txt"];
        let text = b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".to_vec();
        let assets = names.map(|name| (name.to_owned(), Asset::new(name, text.clone())));
        let headers = Headers::parse(include_str!("../../assets/_headers"));
        Host {
            site: Site(BTreeMap::from(assets)),
            headers: headers.unwrap_or_default(),
            base: base.into(),
        }
    }

    fn ask(url: &str) -> Request<'_> {
        let host = "127.0.0.1:8080";
        Request { method: "GET", url, host, accept_encoding: "gzip, br", if_none_match: "" }
    }

    fn field<'a>(answer: &'a Answer, name: &str) -> &'a str {
        let found = answer.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    #[test]
    fn the_page_is_asked_for_anew_and_hashed_files_are_kept() {
        let page = host("/").answer(ask("/?x=1"));
        assert_eq!((page.status, field(&page, "Cache-Control")), (200, "no-cache"));
        assert!(field(&page, "Content-Security-Policy").contains("frame-ancestors 'none'"));
        let script = host("/").answer(ask("/app/a-1.js"));
        assert!(field(&script, "Cache-Control").contains("immutable"));
        assert_eq!(field(&script, "Content-Encoding"), "br");
    }

    #[test]
    fn brotli_only_for_those_who_take_it() {
        for offer in ["gzip, br", "br;q=0.5", "br ; q=0.001", "BR", "br;q=1.000, gzip;q=0"] {
            assert!(accepts_brotli(offer), "{offer}");
        }
        for offer in ["", "gzip", "br;q=0", "br;q=0.0", "br; q=0.000", "bra", "br;q=x", "brotli"] {
            assert!(!accepts_brotli(offer), "{offer}");
        }
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]:8080"] {
            let answer = self::host("/").answer(Request { host, ..ask("/") });
            assert_eq!(answer.status, 200, "{host}");
        }
        let names =
            ["", "example.org", "127.0.0.1.example.org:8080", "localhost.example.org", "::1"];
        for host in names {
            let answer = self::host("/").answer(Request { host, ..ask("/") });
            assert_eq!(answer.status, 421, "{host}");
            assert!(!answer.body.starts_with(b"aaaa"), "{host}");
        }
    }

    #[test]
    fn no_address_leads_outside() {
        for url in [
            "/../Cargo.toml",
            "/app/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/app/",
            "/_headers",
            "/%5f%68eaders",
            "/%",
            "/%zz",
            "/%ff",
            "*",
            "",
        ] {
            assert_eq!(host("/").answer(ask(url)).status, 404, "{url}");
        }
    }

    #[test]
    fn a_subfolder_answers_below_itself_only() {
        let host = host("/some/folder/");
        assert_eq!(host.answer(ask("/some/folder/")).status, 200);
        assert_eq!(host.answer(ask("/some/folder/%E6%97%A5%E6%9C%AC.txt")).status, 200);
        let elsewhere = host.answer(ask("/"));
        assert_eq!(elsewhere.status, 404);
        assert_eq!(elsewhere.body, b"Nothing is here. The page is at /some/folder/\n");
    }

    #[test]
    fn the_hashed_rule_holds_in_a_subfolder_too() {
        let script = host("/a/").answer(ask("/a/app/a-1.js"));
        assert!(field(&script, "Cache-Control").contains("immutable"));
    }

    #[test]
    fn only_reading_is_answered() {
        let mut request = ask("/");
        request.method = "POST";
        let answer = host("/").answer(request);
        assert_eq!((answer.status, field(&answer, "Allow")), (405, "GET, HEAD"));
    }

    #[test]
    fn what_is_known_is_not_sent_again() {
        let first = host("/").answer(ask("/"));
        let mut again = ask("/");
        again.if_none_match = field(&first, "ETag");
        let answer = host("/").answer(again);
        assert_eq!((answer.status, answer.body.len()), (304, 0));
    }
}
