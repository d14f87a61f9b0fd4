//! `cargo xtask weight`: where the bytes of the page are, by file and by cause.
//!
//! Weighs what the last build left and judges nothing; the ceilings are in `size`. The code is
//! weighed in one piece, as the release optimises it but with the names of its functions kept:
//! how it is cut into parts does not change why it is there.

use crate::{
    build, cause,
    error::{Error, Result},
    html,
    module::Module,
    place, process,
    site::{Asset, Site, is_elsewhere, is_for_visitors},
    tool,
};
use std::{collections::BTreeMap, fs};

const PAGE: &str = "index.html";
/// What wasm-opt is told by the page, with the names kept.
const OPTIMISED: [&str; 3] = ["-O2", "--reorder-functions-by-name", "-g"];

/// What no row of the causes knows may be this share of the code before the rows are too few.
const OTHER_SHARE_MAX: usize = 100;

/// When a file travels.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum When {
    AtOnce,
    Later,
    Elsewhere,
}

/// Bytes as they lie and as they travel, and how many things they are.
#[derive(Clone, Copy, Default)]
struct Bytes {
    count: usize,
    raw: usize,
    travelling: usize,
}

/// Prints both tables.
pub(crate) fn run() -> Result<()> {
    let site = Site::read(&place::dist()).map_err(|error| {
        Error::Refused(format!("{error}\nnothing to weigh: run `cargo xtask build` first"))
    })?;
    print!("{}", files(&site));
    let module = Module::read(&named()?)?;
    if module.named() == 0 {
        return Err(Error::Refused(
            "the module names none of its functions, so their causes cannot be told: \
             `strip` in [profile.web] must keep the section of names"
                .into(),
        ));
    }
    print!("\n{}", causes(&module));
    Ok(())
}

/// The files that travel to a visitor, by when they do.
fn files(site: &Site) -> String {
    let page = site.text(PAGE).unwrap_or_default();
    let at_once = html::asked_at_once(page);
    let mut table = row("raw", "brotli 11", "", "file");
    let mut all = Bytes::default();
    for (when, title) in [
        (When::AtOnce, "until the sentence can be moved"),
        (When::Later, "when idle or wanted"),
        (When::Elsewhere, "in pages of others"),
    ] {
        let mut sum = Bytes::default();
        let travels = site.0.iter().filter(|(name, _)| is_for_visitors(name));
        for (name, asset) in travels.filter(|(name, _)| self::when(name, &at_once) == when) {
            let bytes = Bytes::of(asset);
            table.push_str(&bytes.row(name));
            sum = sum.and(bytes);
        }
        table.push_str(&sum.row(&format!("── {title}, {} files", sum.count)));
        all = all.and(sum);
    }
    table.push_str(&all.row(&format!("── everything, {} files", all.count)));
    table
}

/// When a file travels: what the page asks for by itself is needed before the sentence can be
/// moved; parts, icons and the worker's files come when the app is idle or a person wants them.
fn when(name: &str, at_once: &[String]) -> When {
    match name {
        name if is_elsewhere(name) => When::Elsewhere,
        name if html::is_asked(name, at_once) => When::AtOnce,
        _ => When::Later,
    }
}

/// The code by cause, heaviest first, and the data.
fn causes(module: &Module) -> String {
    let names = module.functions.iter().map(|it| it.name.as_deref().unwrap_or_default());
    let mut by_cause: BTreeMap<String, (usize, Vec<u8>)> = BTreeMap::new();
    for (cause, function) in cause::of(names).into_iter().zip(&module.functions) {
        let (count, bodies) = by_cause.entry(cause).or_default();
        *count += 1;
        bodies.extend(&function.body);
    }
    let unknown = by_cause.get(cause::OTHER).map_or(0, |(_, bodies)| bodies.len());
    let all: Vec<u8> = module.functions.iter().flat_map(|it| it.body.iter().copied()).collect();
    let mut rows: Vec<(String, Bytes)> = by_cause
        .into_iter()
        .map(|(cause, (count, bodies))| (cause, Bytes::packed(count, bodies)))
        .collect();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(bytes.raw));
    let is_known = unknown * OTHER_SHARE_MAX <= all.len();
    rows.push(("── all code".into(), Bytes::packed(module.functions.len(), all)));
    rows.push(("── data".into(), Bytes::packed(0, module.data.clone())));
    let mut table = row("raw", "brotli", "functions", "code by cause");
    for (cause, bytes) in rows {
        let count = if bytes.count == 0 { String::new() } else { bytes.count.to_string() };
        table.push_str(&row(&bytes.raw.to_string(), &bytes.travelling.to_string(), &count, &cause));
    }
    table.push_str(
        "brotli: an estimate, each cause's functions compressed alone; in one file they help each other\n",
    );
    if !is_known {
        table.push_str(
            "\"other\" is more than a hundredth of the code: give its names rows in cause.rs\n",
        );
    }
    table
}

impl Bytes {
    fn of(asset: &Asset) -> Self {
        Self { count: 1, raw: asset.bytes.len(), travelling: asset.travelling_bytes() }
    }

    fn packed(count: usize, bytes: Vec<u8>) -> Self {
        Self { count, ..Self::of(&Asset::new(".wasm", bytes)) }
    }

    fn and(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            raw: self.raw + other.raw,
            travelling: self.travelling + other.travelling,
        }
    }

    fn row(self, name: &str) -> String {
        row(&self.raw.to_string(), &self.travelling.to_string(), "", name)
    }
}

fn row(raw: &str, travelling: &str, count: &str, name: &str) -> String {
    format!("{raw:>10} {travelling:>10} {count:>10}  {name}\n")
}

/// The module that cargo wrote, through the tools of the release, with its names; its bytes.
fn named() -> Result<Vec<u8>> {
    let module = place::module();
    if !module.is_file() {
        let path = module.display();
        return Err(Error::Refused(format!("{path} is missing: run `cargo xtask build` first")));
    }
    let folder = place::target().join("weight");
    println!("── optimising the code with its names kept (half a minute)");
    let tools = tool::ensure()?;
    build::bound(&module, &folder, &[], &tools)?;
    let optimised = folder.join("named.wasm");
    let mut command = process::command("wasm-opt", &OPTIMISED);
    command
        .arg(folder.join("seigniorage_bg.wasm"))
        .arg("-o")
        .arg(&optimised)
        .env("PATH", process::path_with(&tools)?);
    let outcome = process::capture(command)?;
    if !outcome.success {
        return Err(Error::Command { line: "wasm-opt".into(), reason: outcome.text });
    }
    fs::read(&optimised).map_err(Error::file(&optimised))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::Function;

    const HTML: &str = "<script src=\"./app/first.js\"></script>\
        <link rel=\"stylesheet\" href=\"./app/style.css\">\
        <link rel=\"icon\" href=\"icon.svg\">\
        <script src=\"./app/worker.js\" type=\"text/plain\"></script>\
        <script src=\"./app/boot.js\" type=\"module\"></script>\
        <link rel=\"modulepreload\" href=\"./app/glue.js\">\
        <link rel=\"preload\" href=\"./app/first.wasm\" as=\"fetch\" type=\"application/wasm\">\
        <link rel=\"part\" href=\"./app/bets.wasm\">";

    #[test]
    fn what_the_page_asks_for_travels_at_once_and_the_rest_later() {
        let asked = html::asked_at_once(HTML);
        let names = ["first.js", "style.css", "boot.js", "glue.js", "first.wasm"];
        assert_eq!(asked, names.map(|name| format!("app/{name}")));
        assert_eq!(when(PAGE, &asked), When::AtOnce);
        for name in ["icon.svg", "app/worker.js", "app/bets.wasm", "service-worker.js"] {
            assert_eq!(when(name, &asked), When::Later, "{name}");
        }
    }

    #[test]
    fn files_are_summed_by_when_they_travel() {
        let files =
            [("index.html", HTML.len()), ("app/first.wasm", 9), ("a.png", 5), ("_headers", 7)];
        let content = |bytes: usize| HTML.bytes().cycle().take(bytes).collect();
        let assets = files.map(|(name, bytes)| (name.into(), Asset::new(name, content(bytes))));
        let table = self::files(&Site(BTreeMap::from(assets)));
        let line =
            |title: &str| table.lines().find(|line| line.ends_with(title)).map(str::to_owned);
        let raw = |title| line(title)?.split_whitespace().next()?.parse::<usize>().ok();
        assert_eq!(raw("moved, 2 files"), Some(HTML.len() + 9), "{table}");
        assert_eq!(raw("wanted, 1 files"), Some(5));
        assert_eq!(raw("everything, 3 files"), Some(HTML.len() + 14));
    }

    #[test]
    fn functions_are_summed_by_cause_heaviest_first() {
        let function =
            |name: &str, bytes| Function { name: Some(name.into()), body: vec![7; bytes] };
        let functions = vec![
            function("seigniorage::view::a", 10),
            function("plotters::a", 300),
            function("seigniorage::view::b", 20),
        ];
        let table = causes(&Module { functions, data: vec![1, 2, 3] });
        let rows: Vec<Vec<&str>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        let ends = |row: usize, raw: &str, name: &str| {
            rows.get(row).is_some_and(|it| it.first() == Some(&raw) && it.last() == Some(&name))
        };
        assert!(ends(1, "300", "plotters") && ends(2, "30", "view"), "{table}");
        assert!(ends(3, "330", "code") && ends(4, "3", "data"), "{table}");
        assert!(!table.contains("cause.rs"));
    }

    #[test]
    fn too_much_code_of_no_known_cause_is_told() {
        let of = |other: usize| {
            let function =
                |name: &str, bytes| Function { name: Some(name.into()), body: vec![7; bytes] };
            let functions =
                vec![function("plotters::a", 1000 - other), function("unknown::a", other)];
            causes(&Module { functions, data: Vec::new() })
        };
        assert!(of(11).contains("give its names rows") && !of(10).contains("give its names rows"));
    }
}
