//! The app in parts: the program that Trunk had compiled is cut where `src/view/view_row.rs` says so.
//!
//! Trunk has no place between cargo and wasm-bindgen, so this begins again with what cargo wrote:
//! it is cut, the first part gets its glue, every part is optimised and named by its content, and
//! the page names them all. `--dev` runs the app in one piece. Not here: what a part holds, and when it
//! is fetched (`assets/part.js`).

use crate::{
    build,
    error::{Error, Result},
    merge, place, process, site, style,
};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// The loader's source; what the build writes into it.
const LOADER: &str = "part.js";
const FILES_PLACE: &str = "/* files */ {}";
/// What the crates that mark and cut call the entrance of a part.
const ENTRANCE: &str = "__wasm_split_load_";
/// By this name the glue and the loader know each other before they are named by content.
const GLUE: &str = "seigniorage.js";

/// How every part is made small.
const OPTIMISE: [&str; 5] = [
    "-O2",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];
/// What of WebAssembly a part may use: what rustc's target has, with vectors. The parts do not say so
/// themselves.
pub(crate) const FEATURES: [&str; 10] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// The order in which the app asks for its parts, see `PagePart::ALL` there.
const ORDER: [&str; 8] =
    ["machine", "controls", "charts", "bets", "risk", "keep", "article", "method"];

/// A file of the app that is not the first: what it is called in the page, and its hash.
struct File {
    stem: String,
    name: String,
    hash: String,
}

/// Cuts the app of a finished folder; gives the page that names the parts.
pub(crate) fn cut(dist: &Path, page: &str, tools: &[PathBuf]) -> Result<String> {
    let folder = place::target().join("part");
    remove(&folder)?;
    let module = place::module();
    let whole = fs::read(&module).map_err(Error::file(&module))?;
    let parts = split(&whole, &folder, tools)?;
    let first = glued(&folder, tools)?;
    let app = dist.join("app");
    let mut files = Vec::new();
    for path in &parts.paths {
        files.push(placed(path, &app, tools)?);
    }
    let wasm = placed(&first.with_file_name("seigniorage_bg.wasm"), &app, tools)?;
    let loader = loader(&place::read(&place::root().join("assets").join(LOADER))?, &parts, &files)?;
    let glue = place::read(&first)?;
    let [glue, loader] = named(&glue, &loader);
    for (name, text) in [&glue, &loader] {
        place::write(&app.join(name), text)?;
    }
    let page = without_whole(page, dist)?;
    Ok(page.replacen("</head>", &(links(&[glue, loader], &wasm, &files) + "</head>"), 1))
}

/// What the cutting made: files, and of which of them a part is made.
struct Parts {
    paths: Vec<PathBuf>,
    stems: Vec<(String, Vec<String>)>,
}

fn split(whole: &[u8], folder: &Path, tools: &[PathBuf]) -> Result<Parts> {
    let refused = |error| Error::Refused(format!("the app could not be cut: {error}"));
    let first = folder.join("seigniorage.wasm");
    let mut options = wasm_split_cli_support::Options::new(whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = "./part.js";
    let cut = wasm_split_cli_support::transform(options).map_err(refused)?;
    let mut needs: Vec<_> = cut.prefetch_map.into_iter().collect();
    needs.sort();
    let mut parts = Parts { paths: Vec::new(), stems: Vec::new() };
    let shared = shared(&needs);
    for (stem, pieces) in &shared {
        parts.paths.push(merge::merge(folder, stem, pieces, tools)?);
    }
    for (part, pieces) in needs {
        let own = format!("split_{part}");
        let needs_it =
            |(_, shared): &&(String, Vec<String>)| shared.iter().any(|it| pieces.contains(it));
        let mut stems: Vec<_> =
            shared.iter().filter(needs_it).map(|(stem, _)| stem.clone()).collect();
        if pieces.contains(&own) {
            parts.paths.push(folder.join(format!("{own}.wasm")));
            stems.push(own);
        }
        parts.stems.push((part, stems));
    }
    Ok(parts)
}

/// The pieces that several parts need, a file each for the first of [`ORDER`] that needs them.
/// Otherwise every combination of parts would be a file.
fn shared(needs: &[(String, Vec<String>)]) -> Vec<(String, Vec<String>)> {
    let mut placed: Vec<&String> = Vec::new();
    let mut shared = Vec::new();
    let in_order = ORDER.iter().filter_map(|part| needs.iter().find(|(name, _)| name == part));
    let others = needs.iter().filter(|(name, _)| !ORDER.contains(&name.as_str()));
    for (part, pieces) in in_order.chain(others) {
        let new =
            pieces.iter().filter(|piece| piece.starts_with("chunk_") && !placed.contains(piece));
        let new: Vec<_> = new.collect();
        placed.extend(&new);
        if !new.is_empty() {
            shared.push((format!("with_{part}"), new.into_iter().cloned().collect()));
        }
    }
    shared
}

/// Gives the first part its glue; gives the path of that.
fn glued(folder: &Path, tools: &[PathBuf]) -> Result<PathBuf> {
    let out = folder.join("glue");
    build::bound(&folder.join("seigniorage.wasm"), &out, &["--keep-lld-exports"], tools)?;
    Ok(out.join(GLUE))
}

/// Optimises a file and places it in the folder of the app, named by its content.
fn placed(path: &Path, app: &Path, tools: &[PathBuf]) -> Result<File> {
    let small = path.with_extension("small.wasm");
    optimise(path, &small, tools)?;
    let bytes = fs::read(&small).map_err(Error::file(&small))?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let hash = site::fnv1a(&bytes);
    let name = match stem.strip_suffix("_bg") {
        Some(first) => format!("{first}-{hash:016x}_bg.wasm"),
        None => format!("{}-{hash:016x}.wasm", stem.replace('_', "-")),
    };
    let file = app.join(&name);
    fs::write(&file, &bytes).map_err(Error::file(&file))?;
    Ok(File { stem, name, hash: style::hash(&bytes) })
}

/// Makes a file small.
pub(crate) fn optimise(path: &Path, small: &Path, tools: &[PathBuf]) -> Result<()> {
    let mut optimise = process::command("wasm-opt", &OPTIMISE);
    optimise.args(FEATURES).arg(path).arg("-o").arg(small).env("PATH", process::path_with(tools)?);
    process::run(optimise)
}

/// The loader with its list of files and the entrances of the parts.
fn loader(source: &str, parts: &Parts, files: &[File]) -> Result<String> {
    if source.matches(FILES_PLACE).count() != 1 {
        return Err(Error::Refused(format!("{LOADER} must say `{FILES_PLACE}` once")));
    }
    let entry = |stem: &String| {
        let found = files.iter().find(|file| file.stem == *stem);
        found.map(|File { name, hash, .. }| format!("[\"./{name}\", \"{hash}\"]"))
    };
    let (mut list, mut entrances) = (String::from("{\n"), String::new());
    for (part, stems) in &parts.stems {
        let stems: Vec<_> = stems.iter().filter_map(entry).collect();
        // Writing into a text does not fail.
        let _written = writeln!(list, "  {part}: [{}],", stems.join(", "));
        let _written = writeln!(entrances, "export const {ENTRANCE}{part} = entrance(\"{part}\");");
    }
    Ok(source.replacen(FILES_PLACE, &(list + "}"), 1) + "\n" + &entrances)
}

/// Glue and loader, which name each other, under names that change when either does.
fn named(glue: &str, loader: &str) -> [(String, String); 2] {
    let hash = site::fnv1a(format!("{glue}{loader}").as_bytes());
    let names = [format!("seigniorage-{hash:016x}.js"), format!("part-{hash:016x}.js")];
    let [glue_name, loader_name] = names;
    // The program itself goes on asking for it by its first name.
    let glue = glue.replace("from \"./part.js\"", &format!("from \"./{loader_name}\""));
    let loader = loader.replace("./seigniorage.js", &format!("./{glue_name}"));
    [(glue_name, glue), (loader_name, loader)]
}

/// The page without the uncut app, whose files go.
fn without_whole(page: &str, dist: &Path) -> Result<String> {
    let mut kept = page.to_owned();
    for (start, _) in page.match_indices("<link rel=\"") {
        let rest = page.get(start..).unwrap_or_default();
        let tag = rest.get(..=rest.find('>').unwrap_or_default()).unwrap_or_default();
        if !tag.contains("href=\"./app/seigniorage-") {
            continue;
        }
        kept = kept.replacen(tag, "", 1);
        let address = tag.split("href=\"./").nth(1).and_then(|rest| rest.split('"').next());
        let path = dist.join(address.unwrap_or_default());
        fs::remove_file(&path).map_err(Error::file(&path))?;
    }
    Ok(kept)
}

/// What the page says of the files: glue and loader, the first part, and the others, which no
/// browser fetches by itself.
fn links(scripts: &[(String, String)], first: &File, others: &[File]) -> String {
    let mut tags = Vec::new();
    for (name, text) in scripts {
        let hash = style::hash(text.as_bytes());
        tags.push(format!("<link rel=\"modulepreload\" href=\"./app/{name}\" crossorigin=\"anonymous\" integrity=\"{hash}\">\n"));
    }
    let File { name, hash, .. } = first;
    tags.push(format!("<link rel=\"preload\" href=\"./app/{name}\" crossorigin=\"anonymous\" integrity=\"{hash}\" as=\"fetch\" type=\"application/wasm\">\n"));
    for File { name, hash, .. } in others {
        tags.push(format!("<link rel=\"part\" href=\"./app/{name}\" integrity=\"{hash}\">\n"));
    }
    tags.concat()
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Error::file(folder))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(rows: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        rows.iter().map(|&(part, pieces)| (part.to_owned(), owned(pieces))).collect()
    }

    #[test]
    fn a_shared_piece_stands_with_the_first_part_that_asks_for_it() {
        let found = shared(&needs(&[
            ("bets", &["chunk_5", "chunk_6", "split_bets"]),
            ("charts", &["chunk_5", "chunk_7", "split_charts"]),
            ("machine", &["chunk_7", "split_machine"]),
            ("new", &["chunk_8", "chunk_5"]),
        ]));
        let expected: [(&str, &[&str]); 4] = [
            ("with_machine", &["chunk_7"]),
            ("with_charts", &["chunk_5"]),
            ("with_bets", &["chunk_6"]),
            ("with_new", &["chunk_8"]),
        ];
        assert_eq!(found, needs(&expected));
    }

    fn file(stem: &str) -> File {
        File { stem: stem.into(), name: format!("{stem}-1.wasm"), hash: "sha384-x".into() }
    }

    #[test]
    fn the_loader_lists_the_files_of_each_part_in_their_order() {
        let stems = needs(&[("bets", &["with_bets", "split_bets"])]);
        let parts = Parts { paths: Vec::new(), stems };
        let files = [file("split_bets"), file("with_bets")];
        let text = loader("const F = /* files */ {};", &parts, &files).unwrap_or_default();
        assert_eq!(
            text,
            "const F = {\n  bets: [[\"./with_bets-1.wasm\", \"sha384-x\"], \
             [\"./split_bets-1.wasm\", \"sha384-x\"]],\n};\n\
             export const __wasm_split_load_bets = entrance(\"bets\");\n"
        );
        assert!(loader("const F = {};", &parts, &files).is_err());
        assert!(loader(include_str!("../../assets/part.js"), &parts, &files).is_ok());
    }

    #[test]
    fn glue_and_loader_find_each_other_under_names_of_their_content() {
        let glue = "import * as a from \"./part.js\"\nimports[\"./part.js\"] = a;";
        let [(glue_name, glue), (loader_name, loader)] =
            named(glue, "import { initSync } from \"./seigniorage.js\";");
        assert!(glue.contains(&format!("from \"./{loader_name}\"")), "{glue}");
        assert!(glue.contains("imports[\"./part.js\"]"), "{glue}");
        assert!(loader.contains(&format!("from \"./{glue_name}\"")), "{loader}");
        let [(other, _), _] = named("another", "import");
        assert_ne!(glue_name, other);
    }

    #[test]
    fn only_the_first_part_is_fetched_by_the_browser_itself() {
        let page = links(&[("a.js".into(), String::new())], &file("first"), &[file("split_bets")]);
        assert_eq!(page.matches("rel=\"preload\"").count(), 1);
        assert!(page.contains("<link rel=\"part\" href=\"./app/split_bets-1.wasm\""), "{page}");
    }
}
