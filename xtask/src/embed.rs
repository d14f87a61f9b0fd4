//! The frame for the pages of others: `embed.html` with a script of its own in `figure/`, named by its
//! content.
//!
//! A frame in a sandbox has no origin of its own. It loads scripts from anywhere, but fetches nothing,
//! and has no hash checked, where the host does not say that anybody may. So that any static host
//! will do, program and style travel within the script, the program with a letter for every byte:
//! packed with brotli that costs a fortieth of it, base 64 nearly a third. Not here: what the
//! finished frame must not have, see `frame`.

use crate::{
    build,
    error::{Error, Result},
    header::{Headers, POLICY},
    part, place, process, site, style,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What the page's source calls its script.
const SCRIPT: &str = "figure/embed.js";
/// The stylesheets of the frame, in their order.
const STYLES: [&str; 2] = ["tokens.css", "embed.css"];
/// Around the program, which stands last in the script.
const OPENING: &str = "\nstart(`";
const CLOSING: &str = "`);\n";

/// Writes the frame into a finished folder.
pub(crate) fn write(dist: &Path, headers: &Headers, tools: &[PathBuf]) -> Result<()> {
    let folder = dist.join(site::FRAME_FOLDER);
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let script = script(tools)?;
    let name = named(SCRIPT, &script);
    place::write(&dist.join(&name), &script)?;
    let page = place::read(&place::root().join(site::FRAME))?;
    let page = replaced(&page, SCRIPT, &name)?;
    let policy = headers.policy_of(&format!("/{}", site::FRAME))?;
    let meta = format!("<head>\n<meta http-equiv=\"{POLICY}\" content=\"{policy}\">");
    place::write(&dist.join(site::FRAME), &replaced(&page, "<head>", &meta)?)
}

/// A script without the program in it.
pub(crate) fn without_program(script: &str) -> &str {
    script.split_once(OPENING).map_or(script, |(script, _)| script)
}

/// The style of the frame.
fn style() -> Result<String> {
    let mut style = String::new();
    for name in STYLES {
        let sheet = place::read(&place::root().join("style").join(name))?;
        style.push_str(&style::without_remarks(&sheet));
    }
    Ok(style)
}

/// The kind of section that no browser needs.
const CUSTOM: u8 = 0;

/// Builds the program and gives the script that holds it.
fn script(tools: &[PathBuf]) -> Result<String> {
    let mut cargo = process::cargo(&["build", "--profile", "web", "--target", place::WASM_TARGET]);
    cargo.args(["--no-default-features", "--features", "embed", "--bin", "embed"]);
    process::run(cargo)?;
    let folder = place::target().join("embed");
    let module = place::web().join("embed.wasm");
    build::bound_for("no-modules", &module, &folder, &[], tools)?;
    let (bound, small) = (folder.join("embed_bg.wasm"), folder.join("small.wasm"));
    let bytes = bare(&fs::read(&bound).map_err(Error::file(&bound))?)?;
    fs::write(&bound, bytes).map_err(Error::file(&bound))?;
    part::optimise(&bound, &small, tools)?;
    let program = fs::read(&small).map_err(Error::file(&small))?;
    let start = place::read(&place::root().join("assets").join("embed.js"))?;
    let glue = place::read(&folder.join("embed.js"))?;
    let dress = escaped(style()?.chars());
    let program = escaped(program.into_iter().map(char::from));
    Ok(format!("{glue}{start}\ndress(`{dress}`);{OPENING}{program}{CLOSING}"))
}

/// A module without what only tools read of it: what the linker left for the page's cutter is more
/// than the program.
fn bare(module: &[u8]) -> Result<Vec<u8>> {
    let refused = |error| Error::Refused(format!("the frame's program cannot be read: {error}"));
    let mut kept = module.get(..8).unwrap_or_default().to_vec();
    for payload in wasmparser::Parser::new(0).parse_all(module) {
        let payload = payload.map_err(refused)?;
        if let Some((id, range)) = payload.as_section().filter(|(id, _)| *id != CUSTOM) {
            let [from, to] =
                [range.start, range.end].map(|at| usize::try_from(at).unwrap_or_default());
            let section = module.get(from..to).unwrap_or_default();
            kept.push(id);
            push_leb128(&mut kept, section.len());
            kept.extend(section);
        }
    }
    Ok(kept)
}

/// A length as modules write it.
fn push_leb128(to: &mut Vec<u8>, mut length: usize) {
    loop {
        let byte = u8::try_from(length & 0x7F).unwrap_or_default();
        length >>= 7;
        if length == 0 {
            return to.push(byte);
        }
        to.push(byte | 0x80);
    }
}

/// Letters as the inside of a script's template; a byte is one from U+0000 to U+00FF.
fn escaped(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    let mut letters = letters.peekable();
    while let Some(letter) = letters.next() {
        match letter {
            // A script's line ends are made alike when it is read.
            '\r' => text.push_str("\\r"),
            '\\' | '`' => text.extend(['\\', letter]),
            '$' if letters.peek() == Some(&'{') => text.push_str("\\$"),
            _ => text.push(letter),
        }
    }
    text
}

/// The name of a file by its content: `figure/embed-0123456789abcdef.js`.
fn named(plain: &str, text: &str) -> String {
    let hash = site::fnv1a(text.as_bytes());
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    format!("{stem}-{hash:016x}.{ending}")
}

fn replaced(page: &str, old: &str, new: &str) -> Result<String> {
    if page.matches(old).count() == 1 {
        return Ok(page.replacen(old, new, 1));
    }
    Err(Error::Refused(format!("{} must say `{old}` once", site::FRAME)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_a_letter_that_a_script_reads_as_it_was() {
        let all: Vec<u8> = (0..=255).chain(*b"${a}`\\$$\r\n").collect();
        let text = escaped(all.iter().copied().map(char::from));
        assert!(text.contains("\\${a}\\`\\\\$$\\r\n"));
        // As a script reads a template: an escape stands for what follows it.
        let mut read = Vec::new();
        let mut left = text.chars();
        while let Some(letter) = left.next() {
            let letter = match letter {
                '\\' => left.next().map(|next| if next == 'r' { '\r' } else { next }),
                other => Some(other),
            };
            read.extend(letter.and_then(|letter| u8::try_from(u32::from(letter)).ok()));
        }
        assert_eq!(read, all);
    }

    #[test]
    fn a_module_keeps_what_runs() {
        // A section of types and one of a tool's own.
        let types = b"\x01\x04\x01\x60\0\0";
        let module = [b"\0asm\x01\0\0\0".as_slice(), types, b"\0\x03\x02abc"].concat();
        let module = module.get(..module.len() - 1).unwrap_or_default();
        let kept = bare(module).unwrap_or_default();
        assert_eq!(kept, [b"\0asm\x01\0\0\0".as_slice(), types].concat());
        assert!(bare(b"none").is_err());
        let mut long = Vec::new();
        push_leb128(&mut long, 300);
        assert_eq!(long, [0xAC, 0x02]);
    }

    #[test]
    fn the_program_is_no_part_of_the_script() {
        assert_eq!(without_program("a()\nstart(`b`);\n"), "a()");
        assert_eq!(without_program("a()"), "a()");
    }

    #[test]
    fn the_page_names_the_script_by_its_content() {
        let name = named(SCRIPT, "a");
        assert_eq!(name, "figure/embed-af63dc4c8601ec8c.js");
        let page = include_str!("../../embed.html");
        assert!(replaced(page, SCRIPT, &name).is_ok_and(|page| page.contains(&name)));
        assert!(replaced(page, "<head>", "").is_ok() && replaced("", SCRIPT, "").is_err());
        // What is escaped is not what it was where letters are more than bytes.
        assert_eq!(escaped("a`日本".chars()), "a\\`日本");
    }
}
