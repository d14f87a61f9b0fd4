//! What a host must do with the finished page, asked of a real nginx: headers as in
//! `assets/_headers`, types, compression, caching, and the same in a folder.
//!
//! Judges answers; it neither starts the host (`nginx`) nor knows its configuration.

use crate::{
    error::{Error, Result},
    header::Headers,
    nginx::{self, APP_FOLDER, FOLDER, Nginx},
    site::{Asset, Site},
};
use http_body_util::{BodyExt, Empty};
use hyper::{HeaderMap, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use std::{collections::BTreeSet, net::SocketAddr, path::Path};
use tokio::runtime::Builder;

/// Shorter files are sent as they are.
const PACKED_FROM_BYTES: usize = 1024;

/// An answer as it came over the wire.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn field(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }
}

/// Everything nginx does otherwise than it should, with and without brotli; and whether the brotli
/// modules were there to be asked.
pub(crate) fn faults(program: &Path, site: &Site) -> Result<(Vec<String>, bool)> {
    let missing = || Error::Refused("dist/_headers is missing".into());
    let headers = Headers::parse(site.text("_headers").ok_or_else(missing)?)?;
    let mut faults = stated(&headers, &nginx::configuration()?);
    faults.extend(of_host(&Nginx::start(program, site, &[])?, site, &headers, "gzip")?);
    let modules = nginx::brotli();
    if let Some(modules) = &modules {
        faults.extend(of_host(&Nginx::start(program, site, modules)?, site, &headers, "br")?);
    }
    Ok((faults, modules.is_some()))
}

/// Headers that the configuration does not state in the words of `_headers`.
fn stated(headers: &Headers, configuration: &str) -> Vec<String> {
    let paths = ["/app/any", "/embed.html", "/figure/any"];
    let fields: BTreeSet<_> = paths.iter().flat_map(|path| headers.of(path)).collect();
    let absent = fields.iter().filter(|(_, value)| !configuration.contains(value.as_str()));
    absent.map(|(name, value)| format!("examples/nginx.conf lacks {name}: {value}")).collect()
}

fn of_host(nginx: &Nginx, site: &Site, headers: &Headers, packing: &str) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (name, asset) in &site.0 {
        for base in ["/", FOLDER, APP_FOLDER] {
            let below = if name == "index.html" { "" } else { name };
            let path = format!("{base}{below}");
            let plain = ask(nginx.address, &path, &[])?;
            let packed = ask(nginx.address, &path, &[("accept-encoding", packing)])?;
            let found = if name == "_headers" {
                [of_status(&plain, 404), of_headers(&plain, &headers.of("/404"))].concat()
            } else {
                let wanted = headers.of(&format!("/{below}"));
                [
                    of_status(&plain, 200),
                    of_headers(&plain, &wanted),
                    of_headers(&packed, &wanted),
                    of_content(&plain, &packed, asset, packing),
                ]
                .concat()
            };
            faults.extend(found.iter().map(|fault| format!("nginx, {packing}, {path}: {fault}")));
        }
    }
    faults.extend(of_addresses(nginx.address, headers)?);
    Ok(faults)
}

fn of_status(answer: &Answer, wanted: u16) -> Vec<String> {
    differing("status", &answer.status.to_string(), &wanted.to_string())
}

/// Headers that differ from those of `_headers`; what it leaves open is asked for anew.
fn of_headers(answer: &Answer, wanted: &[(String, String)]) -> Vec<String> {
    let compared =
        wanted.iter().flat_map(|(name, value)| differing(name, answer.field(name), value));
    let mut faults: Vec<_> = compared.collect();
    let kept = wanted.iter().any(|(name, _)| name == "Cache-Control");
    if !kept && answer.status == 200 {
        faults.extend(differing("Cache-Control", answer.field("Cache-Control"), "no-cache"));
    }
    faults
}

fn of_content(plain: &Answer, packed: &Answer, asset: &Asset, packing: &str) -> Vec<String> {
    let mut faults = differing("type", plain.field("Content-Type"), asset.mime);
    if plain.body != asset.bytes {
        faults.push("not the bytes of the file".into());
    }
    let packs = asset.brotli.is_some() && asset.bytes.len() > PACKED_FROM_BYTES;
    let encoding = if packs { packing } else { packed.field("Content-Encoding") };
    faults.extend(differing("encoding", packed.field("Content-Encoding"), encoding));
    if packs && packed.body.len() >= asset.bytes.len() {
        faults.push(format!("{} bytes packed", packed.body.len()));
    }
    if packs && !packed.field("Vary").contains("Accept-Encoding") {
        faults.push("Vary does not name Accept-Encoding".into());
    }
    faults
}

/// The page is not sent again to those who have it; what is missing is missing; a folder without
/// its slash leads to the page.
fn of_addresses(host: SocketAddr, headers: &Headers) -> Result<Vec<String>> {
    let first = ask(host, "/?rate=2", &[])?;
    let again = ask(host, "/?rate=2", &[("if-none-match", first.field("ETag"))])?;
    let absent = ask(host, "/app/absent.js", &[])?;
    let folder = ask(host, FOLDER.trim_end_matches('/'), &[])?;
    let mut faults = of_status(&again, 304);
    faults.extend(of_status(&absent, 404));
    faults.extend(of_headers(&absent, &headers.of("/404")));
    faults.extend(differing("kept error", absent.field("Cache-Control"), ""));
    faults.extend(of_status(&folder, 301));
    faults.extend(differing("Location", folder.field("Location"), FOLDER));
    Ok(faults)
}

fn differing(what: &str, found: &str, wanted: &str) -> Vec<String> {
    if found == wanted {
        return Vec::new();
    }
    vec![format!("{what} is `{found}` and must be `{wanted}`")]
}

fn ask(host: SocketAddr, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let refused = |reason: String| Error::Refused(format!("{host}{path}: {reason}"));
    let runtime = Builder::new_current_thread().enable_io().build();
    let runtime = runtime.map_err(|error| refused(error.to_string()))?;
    let exchange = async {
        let stream = tokio::net::TcpStream::connect(host).await.map_err(|it| it.to_string())?;
        exchange(stream, path, fields).await.map_err(|error| error.to_string())
    };
    runtime.block_on(exchange).map_err(refused)
}

async fn exchange(
    stream: tokio::net::TcpStream,
    path: &str,
    fields: &[(&str, &str)],
) -> std::result::Result<Answer, Box<dyn std::error::Error + Send + Sync>> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(async { connection.await.ok() });
    let start = hyper::Request::get(path).header("host", "localhost");
    let head = fields.iter().fold(start, |head, (name, value)| head.header(*name, *value));
    let answer = sender.send_request(head.body(Empty::<Bytes>::new())?).await?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Ok(Answer { status, headers, body: answer.into_body().collect().await?.to_bytes() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_states_the_headers_of_the_one_source() {
        let headers = Headers::parse(include_str!("../../assets/_headers")).unwrap_or_default();
        let configuration = include_str!("../../examples/nginx.conf");
        assert_eq!(stated(&headers, configuration), Vec::<String>::new());
        let weaker = configuration.replace("frame-ancestors 'none'", "");
        assert_eq!(stated(&headers, &weaker).len(), 1);
    }

    #[test]
    fn an_answer_with_another_header_is_at_fault() {
        let headers = HeaderMap::new();
        let answer = Answer { status: 200, headers, body: Bytes::new() };
        let wanted = [("X-Content-Type-Options".to_owned(), "nosniff".to_owned())];
        let faults = of_headers(&answer, &wanted);
        assert_eq!(
            faults,
            [
                "X-Content-Type-Options is `` and must be `nosniff`",
                "Cache-Control is `` and must be `no-cache`"
            ]
        );
    }
}
