//! What is in a module of wasm: its functions with their names and bodies, and its data.
//!
//! Reads the sections that weigh something and nothing else; validates nothing.

use crate::error::{Error, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// The parts of a module that weigh.
#[derive(Default)]
pub(crate) struct Module {
    /// In the order of the module.
    pub(crate) functions: Vec<Function>,
    /// The content of the data segments, one after the other.
    pub(crate) data: Vec<u8>,
}

/// One function of the module itself.
pub(crate) struct Function {
    /// Without the compiler's marks; nothing where the module names no functions.
    pub(crate) name: Option<String>,
    /// Its locals and instructions as they stand in the file.
    pub(crate) body: Vec<u8>,
}

impl Module {
    /// Reads a module's bytes.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        let refused = |error: wasmparser::BinaryReaderError| {
            Error::Refused(format!("the module cannot be read: {error}"))
        };
        read(bytes).map_err(refused)
    }

    /// How many functions have a name.
    pub(crate) fn named(&self) -> usize {
        self.functions.iter().filter(|function| function.name.is_some()).count()
    }
}

fn read(bytes: &[u8]) -> wasmparser::Result<Module> {
    let (mut module, mut imported) = (Module::default(), 0);
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let body = body.as_bytes().to_vec();
                module.functions.push(Function { name: None, body });
            }
            Payload::DataSection(section) => {
                for segment in section {
                    module.data.extend(segment?.data);
                }
            }
            Payload::CustomSection(section) => {
                // The names come after the code.
                if let KnownCustom::Name(names) = section.as_known() {
                    for part in names {
                        name(&mut module.functions, imported, part?)?;
                    }
                }
            }
            _ => {}
        }
    }
    Ok(module)
}

fn name(functions: &mut [Function], imported: usize, part: Name) -> wasmparser::Result<()> {
    let Name::Function(names) = part else { return Ok(()) };
    for naming in names {
        let naming = naming?;
        let own = usize::try_from(naming.index).ok().and_then(|it| it.checked_sub(imported));
        if let Some(function) = own.and_then(|own| functions.get_mut(own)) {
            function.name = Some(plain(naming.name));
        }
    }
    Ok(())
}

/// A name without what tells two of one name apart: `a::b::h0123456789abcdef`, `core[c5930c85]::a`,
/// `a::b.1623` and `a::b[1]` → `a::b`.
fn plain(name: &str) -> String {
    let is_hash = |text: &str| {
        let digits = text.strip_prefix('h').unwrap_or_default();
        digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let name = name.rsplit_once("::").filter(|(_, end)| is_hash(end)).map_or(name, |(it, _)| it);
    let is_count = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = name.rsplit_once('.').filter(|(_, end)| is_count(end)).map_or(name, |(it, _)| it);
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let mark = piece.split_once(']');
        let is_mark =
            |mark: &str| !mark.is_empty() && mark.bytes().all(|it| it.is_ascii_hexdigit());
        match mark.filter(|(mark, _)| is_mark(mark)) {
            Some((_, after)) => plain.push_str(after),
            None => plain.extend(["[", piece]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One import, two functions of two bytes and three bytes of data.
    const NAMELESS: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x07\x01\x01e\x01f\0\0\
        \x03\x03\x02\0\0\
        \x05\x03\x01\0\x01\
        \x0a\x07\x02\x02\0\x0b\x02\0\x0b\
        \x0b\x09\x01\0\x41\0\x0b\x03abc";
    /// The names of the import and of the first function.
    const NAMES: &[u8] = b"\0\x14\x04name\x01\x0d\x02\0\x01f\x01\x07core::x";

    #[test]
    fn bodies_data_and_names_are_read_past_the_imports() {
        let module = Module::read(&[NAMELESS, NAMES].concat()).unwrap_or_default();
        let names: Vec<_> = module.functions.iter().map(|it| it.name.as_deref()).collect();
        assert_eq!(names, [Some("core::x"), None]);
        assert!(module.functions.iter().all(|function| function.body == b"\0\x0b"));
        assert_eq!((module.data.as_slice(), module.named()), (b"abc".as_slice(), 1));
    }

    #[test]
    fn a_module_without_names_has_none_and_what_is_no_module_is_refused() {
        assert!(Module::read(NAMELESS).is_ok_and(|it| it.functions.len() == 2 && it.named() == 0));
        assert!(Module::read(b"no module").is_err());
    }

    #[test]
    fn names_lose_the_marks_of_the_compiler() {
        for (name, expected) in [
            ("a::b::h0123456789abcdef", "a::b"),
            ("<&() as core[c5930c85a12de822]::fmt::Debug>::fmt", "<&() as core::fmt::Debug>::fmt"),
            ("<&str as core[c59]::fmt::Display>::fmt[1]", "<&str as core::fmt::Display>::fmt"),
            ("rust_decimal::ops::div::div_impl.1613", "rust_decimal::ops::div::div_impl"),
            ("core::array::<impl [T; N]>::map", "core::array::<impl [T; N]>::map"),
            ("<[T]>::h", "<[T]>::h"),
        ] {
            assert_eq!(plain(name), expected);
        }
    }
}
