//! Links from a text, one a line, however long the text or a line of it is.
//!
//! Blank lines and those that begin with `#` are passed over but counted. Not here: what a link says.

use std::io::{self, BufRead, ErrorKind};

use crate::scenario::LINK_CHARACTERS_MAX;

/// Most bytes kept of a line: more than any link that is read whole has, in any script.
const LINE_BYTES_MAX: usize = LINK_CHARACTERS_MAX * 8;
/// A mark that some programs put before a text.
const MARK: char = '\u{feff}';

/// A line with a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LinkLine {
    /// Its number in the text, from 1.
    pub(super) number: u64,
    /// The link.
    pub(super) text: String,
    /// Whether the line was what it should be: UTF-8.
    pub(super) is_utf8: bool,
}

/// The lines of a text that hold links.
pub(super) struct LinkLines<R> {
    from: R,
    number: u64,
    bytes: Vec<u8>,
}

impl<R: BufRead> LinkLines<R> {
    /// The lines of this text.
    pub(super) fn new(from: R) -> Self {
        Self { from, number: 0, bytes: Vec::new() }
    }

    /// Reads up to the end of a line; `false` at the end of the text.
    fn read(&mut self) -> io::Result<bool> {
        self.bytes.clear();
        let mut is_any = false;
        loop {
            let read = match self.from.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            let end = read.iter().position(|byte| *byte == b'\n');
            let part = read.get(..end.unwrap_or(read.len())).unwrap_or_default();
            let room = LINE_BYTES_MAX.saturating_sub(self.bytes.len()).min(part.len());
            self.bytes.extend_from_slice(part.get(..room).unwrap_or_default());
            let used = part.len() + usize::from(end.is_some());
            self.from.consume(used);
            is_any |= used > 0;
            if end.is_some() || used == 0 {
                return Ok(is_any);
            }
        }
    }
}

impl<R: BufRead> Iterator for LinkLines<R> {
    type Item = io::Result<LinkLine>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.read() {
                Ok(true) => self.number += 1,
                Ok(false) => return None,
                Err(error) => return Some(Err(error)),
            }
            let text = String::from_utf8_lossy(&self.bytes);
            let link = text.trim_start_matches(MARK).trim();
            if !link.is_empty() && !link.starts_with('#') {
                // A line that was cut short may end within a letter.
                let is_cut = self.bytes.len() == LINE_BYTES_MAX;
                let is_utf8 = is_cut || std::str::from_utf8(&self.bytes).is_ok();
                return Some(Ok(LinkLine { number: self.number, text: link.to_owned(), is_utf8 }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lines(text: &[u8]) -> Vec<(u64, String, bool)> {
        // A buffer of a few bytes: a line comes in pieces.
        let lines = LinkLines::new(BufReader::with_capacity(3, text)).map(Result::unwrap);
        lines.map(|line| (line.number, line.text, line.is_utf8)).collect()
    }

    #[test]
    fn blank_lines_and_remarks_are_counted_and_passed_over() {
        let found = lines("\u{feff}rate=1\r\n\n  \t\n# rate=2\n ?rate=3 \nrate=4".as_bytes());
        let expected = [(1, "rate=1"), (5, "?rate=3"), (6, "rate=4")];
        assert_eq!(found, expected.map(|(number, text)| (number, text.to_owned(), true)));
        assert_eq!(lines(b""), []);
        assert_eq!(lines("\u{feff}# a".as_bytes()), []);
    }

    #[test]
    fn a_line_that_is_no_text_or_has_no_end_stops_nothing() {
        let mut text = b"rate=1&name=\xff\xfe\n".to_vec();
        text.extend("名".repeat(300_000).bytes());
        text.extend(b"\nrate=3\n");
        let found = lines(&text);
        assert_eq!(found.iter().map(|line| line.0).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(found.iter().map(|line| line.2).collect::<Vec<_>>(), [false, true, true]);
        assert!(found[1].1.len() <= LINE_BYTES_MAX + 3 && found[1].1.len() > 3 * 8_000);
    }
}
