//! What the page weighs on the wire, against a ceiling.
//!
//! Counts every file that a visitor's browser loads, in the form that travels (brotli 11, pictures
//! as they are). Times are not measured here.

use crate::site::{Site, is_for_visitors};
use std::fmt::Write;

/// The ceiling over all files together: what the page weighs today, rounded up, so that a heavier
/// page is noticed. The aim is 265 kB, of 1000 bytes each, and is missed.
pub(crate) const SIZE_MAX_BROTLI_BYTES: usize = 524_000;

/// The table of files, and whether their sum is within the ceiling.
pub(crate) fn weigh(site: &Site, max_bytes: usize) -> (String, bool) {
    let counted = site.0.iter().filter(|(name, _)| is_for_visitors(name));
    let (mut table, mut raw_sum, mut sum) = (String::new(), 0, 0);
    for (name, asset) in counted {
        let (raw, travelling) = (asset.bytes.len(), asset.travelling_bytes());
        line(&mut table, raw, travelling, name);
        raw_sum += raw;
        sum += travelling;
    }
    line(&mut table, raw_sum, sum, &format!("together, of at most {max_bytes}"));
    (table, sum <= max_bytes)
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
        let files = [("a.png", 600), ("b.png", 400), ("_headers", 9000)];
        let assets = files.map(|(name, bytes)| (name.to_owned(), Asset::new(name, vec![7; bytes])));
        Site(BTreeMap::from(assets))
    }

    #[test]
    fn the_sum_counts_what_visitors_load() {
        let (table, within) = weigh(&site(), 1000);
        assert!(within && table.contains("      1000       1000  together"), "{table}");
    }

    #[test]
    fn one_byte_too_many_is_too_many() {
        assert!(!weigh(&site(), 999).1);
    }
}
