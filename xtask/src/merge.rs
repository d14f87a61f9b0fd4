//! Several pieces of the app as one file.
//!
//! Every piece asks for the memory, the table and the globals of the first part by the same names. Put
//! together as they are they would have as many memories; so a piece that hands those on is put in
//! front, and what the pieces ask for is its own. Not here: which pieces go together ([`crate::part`]).

use crate::{
    error::{Error, Result},
    part, place, process,
};
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};
use wasmparser::{Parser, Payload, TypeRef, ValType};

/// By this name the pieces ask for what the first part shares.
const SHARED: &str = "__wasm_split";

/// Puts pieces of a folder together under a new stem; gives the path.
pub(crate) fn merge(
    folder: &Path,
    stem: &str,
    pieces: &[String],
    tools: &[PathBuf],
) -> Result<PathBuf> {
    let paths: Vec<_> = pieces.iter().map(|piece| folder.join(format!("{piece}.wasm"))).collect();
    let mut shared = BTreeMap::new();
    for path in &paths {
        let bytes = fs::read(path).map_err(Error::file(path))?;
        shared.extend(imports(&bytes)?);
    }
    let handing = folder.join(format!("{stem}.wat"));
    place::write(&handing, &handing_on(&shared))?;
    let merged = folder.join(format!("{stem}.wasm"));
    let mut merge = process::command("wasm-merge", &part::FEATURES);
    merge.arg(&handing).arg(SHARED);
    for (path, piece) in paths.iter().zip(pieces) {
        merge.arg(path).arg(piece);
    }
    merge.arg("-o").arg(&merged).env("PATH", process::path_with(tools)?);
    process::run(merge)?;
    Ok(merged)
}

/// What a piece asks for: name → how text describes it.
fn imports(piece: &[u8]) -> Result<BTreeMap<String, String>> {
    let refused = |error| Error::Refused(format!("a piece of the app cannot be read: {error}"));
    let mut found = BTreeMap::new();
    for payload in Parser::new(0).parse_all(piece) {
        let Payload::ImportSection(section) = payload.map_err(refused)? else { continue };
        for import in section.into_imports() {
            let import = import.map_err(refused)?;
            let described = described(import.ty);
            let described = described.filter(|_| import.module == SHARED).ok_or_else(|| {
                Error::Refused(format!("a piece of the app asks for {}", import.name))
            })?;
            found.insert(import.name.to_owned(), described);
        }
    }
    Ok(found)
}

fn described(import: TypeRef) -> Option<String> {
    match import {
        TypeRef::Memory(memory) => Some(format!("(memory {})", memory.initial)),
        TypeRef::Table(table) => Some(format!("(table {} funcref)", table.initial)),
        TypeRef::Global(global) if global.content_type == ValType::I32 => {
            Some(if global.mutable { "(global (mut i32))" } else { "(global i32)" }.to_owned())
        }
        _ => None,
    }
}

/// The piece in front: it asks the app for everything and gives it under the same names.
fn handing_on(shared: &BTreeMap<String, String>) -> String {
    let (mut asked, mut given) = (String::new(), String::new());
    let mut counts = BTreeMap::new();
    for (name, described) in shared {
        let kind = described.trim_start_matches('(').split(' ').next().unwrap_or_default();
        let count: &mut u32 = counts.entry(kind).or_default();
        // Writing into a text does not fail.
        let _written = writeln!(asked, "(import \"app\" \"{name}\" {described})");
        let _written = writeln!(given, "(export \"{name}\" ({kind} {count}))");
        *count += 1;
    }
    format!("(module\n{asked}{given})\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_piece_in_front_gives_what_it_asks_for() {
        let shared = [("a", "(global (mut i32))"), ("m", "(memory 20)"), ("z", "(global i32)")];
        let shared = shared.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(
            handing_on(&BTreeMap::from(shared)),
            "(module\n(import \"app\" \"a\" (global (mut i32)))\n\
             (import \"app\" \"m\" (memory 20))\n(import \"app\" \"z\" (global i32))\n\
             (export \"a\" (global 0))\n(export \"m\" (memory 0))\n(export \"z\" (global 1))\n)\n"
        );
    }

    #[test]
    fn what_is_not_shared_is_refused() {
        // One function asked for from a module of its own: type section, import section.
        let piece = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01x\x01f\0\0";
        assert!(imports(piece).is_err());
        assert!(imports(b"\0asm\x01\0\0\0").is_ok_and(|found| found.is_empty()));
        assert!(imports(b"no piece").is_err());
    }
}
