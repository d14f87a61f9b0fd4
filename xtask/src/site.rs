//! The finished page in memory: every file of `dist/` with its type, its size and its brotli form.
//!
//! Reads the folder once. Sizes, checks and the server all work on this one reading, and an address
//! can only name what is in it: there is no way from a request to the disk.

use crate::{
    error::{Error, Result},
    licence, place,
};
use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
    sync::{LazyLock, Mutex, PoisonError},
};

/// The frame for the pages of others, and the folder of its files.
pub(crate) const FRAME: &str = "embed.html";
pub(crate) const FRAME_FOLDER: &str = "figure/";
/// The picture that messengers show beside a link.
pub(crate) const PREVIEW: &str = "preview.png";

/// What brotli is asked for: the quality and window that hosts use for files prepared once.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW_LOG2: u32 = 22;
const BUFFER_BYTES: usize = 64 * 1024;

/// One file of the finished page.
pub(crate) struct Asset {
    pub(crate) mime: &'static str,
    pub(crate) bytes: Vec<u8>,
    /// The compressed form, where compressing helps.
    pub(crate) brotli: Option<Vec<u8>>,
    /// A fingerprint of the content, in hexadecimal digits.
    pub(crate) hash: String,
}

/// The finished page: path below its folder, with `/` between names → file.
pub(crate) struct Site(pub(crate) BTreeMap<String, Asset>);

impl Site {
    /// Reads and compresses a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut assets = BTreeMap::new();
        for path in place::files(folder)? {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            let name = name_below(folder, &path);
            let asset = Asset::new(&name, bytes);
            assets.insert(name, asset);
        }
        Ok(Self(assets))
    }

    /// A file as text, if it is there and is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Asset::text)
    }
}

impl Asset {
    /// Takes a file's content.
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Self {
        let mime = mime(name);
        let brotli = compresses(mime).then(|| brotli(&bytes));
        Self {
            mime,
            brotli: brotli.filter(|smaller| smaller.len() < bytes.len()),
            hash: format!("{:016x}", fnv1a(&bytes)),
            bytes,
        }
    }

    /// How many bytes travel to a browser that accepts brotli.
    pub(crate) fn travelling_bytes(&self) -> usize {
        self.brotli.as_ref().unwrap_or(&self.bytes).len()
    }

    /// The content as text, if it is text.
    pub(crate) fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

/// Whether a visitor's browser loads the file: not what is meant for the host, for lawyers or for
/// programs that check files of scenarios.
pub(crate) fn is_for_visitors(name: &str) -> bool {
    let host = matches!(name, "_headers" | "_redirects" | ".nojekyll");
    let legal = name.starts_with("LICENSE") || name == licence::FILE;
    let prepared = matches!(ending(name), "br" | "gz");
    let schema = name.starts_with("scenario-v") && ending(name) == "json";
    !(host || legal || prepared || schema)
}

/// Whether only others load the file: a frame in their page, or a picture beside a link. The page
/// itself never does.
pub(crate) fn is_elsewhere(name: &str) -> bool {
    matches!(name, FRAME | PREVIEW) || name.starts_with(FRAME_FOLDER)
}

/// The fingerprint FNV-1a of 64 bits: the same on every machine and in every Rust.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A file's path below a folder, with `/` between names.
pub(crate) fn name_below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let names = below.iter().map(|name| name.to_string_lossy());
    names.collect::<Vec<_>>().join("/")
}

/// The part of a file's name after its last dot.
pub(crate) fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn mime(name: &str) -> &'static str {
    match ending(name) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn compresses(mime: &str) -> bool {
    let text = mime.starts_with("text/") || mime.ends_with("json") || mime.ends_with("xml");
    text || mime == "application/wasm"
}

/// Compresses once in the life of the process: checks and servers read the same page many times,
/// and the app takes ten seconds and more.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    static KNOWN: LazyLock<Mutex<HashMap<Vec<u8>, Vec<u8>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.entry(bytes.to_vec()).or_insert_with_key(|bytes| compressed(bytes)).clone()
}

fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(
        &mut packed,
        BUFFER_BYTES,
        BROTLI_QUALITY,
        BROTLI_WINDOW_LOG2,
    );
    // Writing into memory does not fail; were it to, the longer form would be taken.
    let written = std::io::Write::write_all(&mut writer, bytes);
    drop(writer);
    written.map_or_else(|_| bytes.to_vec(), |()| packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_those_that_browsers_insist_on() {
        assert_eq!(mime("app/a.wasm"), "application/wasm");
        assert_eq!(mime("app/a.js"), "text/javascript; charset=utf-8");
        assert_eq!(mime("manifest.webmanifest"), "application/manifest+json");
        assert_eq!(mime("icon.svg"), "image/svg+xml");
        assert_eq!(mime("_headers"), "application/octet-stream");
    }

    #[test]
    fn text_is_compressed_and_pictures_are_not() {
        let text = Asset::new("a.css", vec![b'a'; 1000]);
        assert!(text.travelling_bytes() < 50);
        let picture = Asset::new("a.png", vec![b'a'; 1000]);
        assert_eq!(picture.travelling_bytes(), 1000);
    }

    #[test]
    fn the_fingerprint_is_the_published_one() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    }

    #[test]
    fn only_what_a_visitor_loads_counts() {
        assert!(is_for_visitors("index.html"));
        assert!(is_elsewhere("figure/embed-1.js") && !is_elsewhere("app/embed-1.js"));
        for name in ["_headers", "LICENSE-MIT", "licences.txt", "app/a.js.br", "scenario-v1.json"] {
            assert!(!is_for_visitors(name), "{name}");
        }
    }
}
