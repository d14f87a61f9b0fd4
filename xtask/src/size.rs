//! What the page weighs on the wire, against ceilings.
//!
//! Counts every file that a visitor's browser loads, in the form that travels (brotli 11, pictures
//! as they are): all of the page's, those that its first view needs, each part by itself, and what only
//! others load. Times are not measured here.

use crate::{
    html::{asked_at_once, is_asked},
    site::{self, Site, ending, is_elsewhere, is_for_visitors},
};
use std::fmt::Write;

/// What may weigh so much: files that begin so, bytes.
pub(crate) type Ceiling = (&'static str, usize);

/// The ceilings: what the page weighs today, rounded up, so that a heavier page is noticed. The aims
/// are 230 kB until the sentence can be moved and 450 kB of all, of 1000 bytes each, and are missed.
pub(crate) const CEILINGS: [Ceiling; 19] = [
    (AT_ONCE, 313_500),
    ("app/split-machine-", 500),
    ("app/with-machine-", 94_000),
    ("app/split-controls-", 43_000),
    ("app/with-controls-", 65_000),
    ("app/split-charts-", 500),
    ("app/with-charts-", 73_000),
    ("app/split-bets-", 48_500),
    ("app/with-bets-", 24_500),
    ("app/split-risk-", 107_500),
    ("app/with-risk-", 9_500),
    ("app/split-keep-", 158_500),
    ("app/with-keep-", 9_500),
    ("app/split-article-", 51_500),
    ("app/with-article-", 1_500),
    ("app/split-method-", 78_500),
    (ALL, 1_082_000),
    (FRAMED, 317_500),
    (site::PREVIEW, 60_000),
];
const AT_ONCE: &str = "until the sentence can be moved";
const ALL: &str = "together";
const FRAMED: &str = "one figure in a page of another";
const PAGE: &str = "index.html";

/// The table of files and sums, and whether every sum is within its ceiling and every part has one.
pub(crate) fn weigh(site: &Site, ceilings: &[Ceiling]) -> (String, bool) {
    let at_once = asked_at_once(site.text(PAGE).unwrap_or_default());
    let is_at_once = |name: &str| is_asked(name, &at_once);
    let files: Vec<_> = site.0.iter().filter(|(name, _)| is_for_visitors(name)).collect();
    let (mut table, mut within) = (String::new(), true);
    for (name, asset) in &files {
        line(&mut table, asset.bytes.len(), asset.travelling_bytes(), name);
        let has_ceiling = ceilings.iter().any(|(start, _)| name.starts_with(start));
        within &= has_ceiling || ending(name) != "wasm" || is_at_once(name);
    }
    for (of, max_bytes) in ceilings {
        let counts = |name: &str| match *of {
            ALL => !is_elsewhere(name),
            FRAMED => is_elsewhere(name) && name != site::PREVIEW,
            AT_ONCE => is_at_once(name),
            start => name.starts_with(start),
        };
        let counted = files.iter().filter(|(name, _)| counts(name));
        let (raw, sum) = counted.fold((0, 0), |(raw, sum), (_, asset)| {
            (raw + asset.bytes.len(), sum + asset.travelling_bytes())
        });
        line(&mut table, raw, sum, &format!("{of}, of at most {max_bytes}"));
        within &= sum <= *max_bytes;
    }
    (table, within)
}

fn line(table: &mut String, raw: usize, travelling: usize, name: &str) {
    // Writing into a text does not fail.
    let _written = writeln!(table, "{raw:>10} {travelling:>10}  {name}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Asset;
    use std::collections::BTreeMap;

    fn site() -> Site {
        let page = "<script src=\"./a.png\"></script>";
        let files = [
            ("a.png", 600),
            ("app/b-1.wasm", 400),
            ("c.png", 100),
            ("_headers", 9000),
            ("embed.html", 30),
            ("figure/d-1.js", 70),
            ("preview.png", 500),
        ];
        let mut assets: BTreeMap<_, _> =
            files.map(|(name, bytes)| (name.to_owned(), uncompressed(bytes))).into();
        assets.insert(PAGE.into(), Asset::new(PAGE, page.into()));
        Site(assets)
    }

    /// A file that travels as it lies.
    fn uncompressed(bytes: usize) -> Asset {
        Asset { brotli: None, ..Asset::new("x.png", vec![7; bytes]) }
    }

    fn is_within(ceilings: &[Ceiling]) -> bool {
        weigh(&site(), ceilings).1
    }

    #[test]
    fn sums_count_what_visitors_load() {
        let page = site().0.get(PAGE).map_or(0, Asset::travelling_bytes);
        let (table, within) =
            weigh(&site(), &[("app/b-", 400), (AT_ONCE, 600 + page), (ALL, 1100 + page)]);
        assert!(within, "{table}");
        assert!(table.contains(&format!("{:>10}  together", 1100 + page)), "{table}");
        assert!(table.contains(&format!("{:>10}  until", 600 + page)), "{table}");
    }

    #[test]
    fn one_byte_too_many_is_too_many() {
        assert!(is_within(&[("app/b-", 400), (ALL, 2000)]));
        assert!(!is_within(&[("app/b-", 399), (ALL, 2000)]));
        assert!(!is_within(&[("app/b-", 400), (ALL, 1100)]));
        assert!(!is_within(&[("app/b-", 400), (AT_ONCE, 600)]));
    }

    #[test]
    fn what_others_load_counts_apart() {
        let part = ("app/b-", 400);
        assert!(is_within(&[part, (FRAMED, 100), (site::PREVIEW, 500)]));
        assert!(!is_within(&[part, (FRAMED, 99)]) && !is_within(&[part, (site::PREVIEW, 499)]));
    }

    #[test]
    fn a_part_without_a_ceiling_is_refused() {
        assert!(!is_within(&[(ALL, 2000)]));
    }
}
