//! The table: runs every scenario and writes a row each, on so many threads, in order.
//!
//! Not here: what a row says of a figure ([`super::figure`]), and where the links come from.

use std::io::{self, BufRead, ErrorKind, Write};
use std::num::NonZero;
use std::sync::Arc;

use super::cell::{BatchCell, write_json_text};
use super::column::{BatchColumn, ColumnOut, columns, schema};
use super::fault::BatchFault;
use super::figure::FIGURES;
use super::line::LinkLines;
use super::piece::{BatchPiece, Cutter};
use super::pool::{HandOut, in_order};
use super::problem::words;
use super::sweep::Sweep;
use crate::figure::export::summary;
use crate::scenario::{Outline, encode};

/// How the table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BatchFormat {
    /// Comma-separated values with a header; nothing stands for what is missing.
    #[default]
    Csv,
    /// An object a line; null stands for what is missing.
    JsonLines,
}

impl BatchFormat {
    /// Every format, the default first.
    pub const ALL: [Self; 2] = [Self::Csv, Self::JsonLines];

    /// Its name on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }
}

/// Where the links come from.
pub enum BatchSource {
    /// One link.
    Link(String),
    /// A text with a link a line, and what it is called.
    Lines(String, Box<dyn BufRead + Send>),
}

/// What is run and how it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// What is moved of each link.
    pub sweep: Sweep,
    /// How the table is written.
    pub format: BatchFormat,
    /// On how many threads.
    pub jobs: NonZero<usize>,
}

impl Batch {
    /// The columns of its table.
    pub fn schema(&self) -> Vec<ColumnOut> {
        schema(&self.sweep)
    }

    /// Runs every scenario and writes the table, a row each in the order of the input. Where nobody
    /// reads on, it ends quietly.
    ///
    /// # Errors
    ///
    /// Where the links cannot be read on, or the table cannot be written; what was read is written
    /// before that is told.
    pub fn write(&self, source: BatchSource, to: &mut impl Write) -> Result<(), BatchFault> {
        let columns = columns(&self.sweep);
        let unwritable = |error: &io::Error| BatchFault::Unwritable { why: error.to_string() };
        let begun = to.write_all(self.header(&columns).as_bytes());
        let (read, written) = match begun {
            Ok(()) => in_order(
                self.jobs,
                |hand| self.hand_out(source, hand),
                |parcel: Vec<BatchPiece>| self.rows(&columns, &parcel),
                |rows: String| to.write_all(rows.as_bytes()),
            )
            .map_err(|error| unwritable(&error))?,
            Err(error) => (Ok(()), Err(error)),
        };
        match written.and_then(|()| to.flush()) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(unwritable(&error)),
            Ok(()) => read,
        }
    }

    fn header(&self, columns: &[BatchColumn]) -> String {
        match self.format {
            BatchFormat::JsonLines => String::new(),
            BatchFormat::Csv => {
                let names: Vec<_> = columns.iter().map(|column| column.name.as_str()).collect();
                names.join(",") + "\n"
            }
        }
    }

    /// Hands out every run of every link.
    fn hand_out(
        &self,
        source: BatchSource,
        hand: &mut HandOut<Vec<BatchPiece>>,
    ) -> Result<(), BatchFault> {
        let count = self.sweep.count();
        let mut cutter = Cutter::new(hand);
        let found = match source {
            BatchSource::Link(link) => {
                cutter.cut(&link.into(), None, true, count);
                Ok(())
            }
            BatchSource::Lines(file, from) => LinkLines::new(from)
                .map_while(|line| match line {
                    Ok(line) => {
                        let link = Arc::from(line.text);
                        cutter.cut(&link, Some(line.number), line.is_utf8, count).then_some(Ok(()))
                    }
                    Err(error) => Some(Err(error)),
                })
                .find_map(Result::err)
                .map_or(Ok(()), |error| {
                    Err(BatchFault::Unreadable { file, why: error.to_string() })
                }),
        };
        cutter.hand_out();
        found
    }

    fn rows(&self, columns: &[BatchColumn], parcel: &[BatchPiece]) -> String {
        let mut text = String::new();
        for piece in parcel {
            let outline = Outline::read(&piece.link);
            for (number, place) in (piece.first..).zip(piece.places.clone()) {
                self.row(columns, piece, (&outline, number, place), &mut text);
            }
        }
        text
    }

    /// Runs one combination of a link and writes its row.
    fn row(
        &self,
        columns: &[BatchColumn],
        piece: &BatchPiece,
        (outline, number, place): (&Outline, u64, usize),
        to: &mut String,
    ) {
        let moved = self.sweep.at(place);
        let (scenario, problems) =
            outline.with(moved.iter().map(|(id, value)| (*id, value.text.as_str())));
        let figures = summary(&scenario);
        let (link, problems) = (encode(&scenario), words(&problems, piece.is_utf8));
        let name = Some(scenario.name()).filter(|name| !name.is_empty());
        let before = [
            BatchCell::Whole(number),
            piece.line.map_or(BatchCell::Null, BatchCell::Whole),
            name.map_or(BatchCell::Null, BatchCell::Words),
            BatchCell::Words(scenario.base().id()),
            BatchCell::Words(&link),
            BatchCell::Day(scenario.start()),
        ];
        let inputs = moved.iter().map(|(_, value)| value.cell());
        let figures = FIGURES.iter().map(|column| column.cell(&figures));
        let behind = problems.as_deref().map_or(BatchCell::Null, BatchCell::Words);
        let cells = before.into_iter().chain(inputs).chain(figures).chain([behind]);
        self.write_row(columns, cells, to);
    }

    fn write_row<'c>(
        &self,
        columns: &[BatchColumn],
        cells: impl Iterator<Item = BatchCell<'c>>,
        to: &mut String,
    ) {
        for (place, (column, cell)) in columns.iter().zip(cells).enumerate() {
            to.push_str(match (place, self.format) {
                (0, BatchFormat::Csv) => "",
                (0, BatchFormat::JsonLines) => "{",
                _ => ",",
            });
            match self.format {
                BatchFormat::Csv => cell.write_csv(to),
                BatchFormat::JsonLines => {
                    write_json_text(to, &column.name);
                    to.push(':');
                    cell.write_json(to);
                }
            }
        }
        to.push_str(match self.format {
            BatchFormat::Csv => "\n",
            BatchFormat::JsonLines => "}\n",
        });
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;
    use crate::batch::Axis;
    use crate::scenario::decode;

    fn batch(axes: &[&str], format: BatchFormat, jobs: usize) -> Batch {
        let axes = axes.iter().map(|text| Axis::read(text).unwrap()).collect();
        Batch { sweep: Sweep::new(axes).unwrap(), format, jobs: NonZero::new(jobs).unwrap() }
    }

    fn lines(text: &str) -> BatchSource {
        BatchSource::Lines("links".to_owned(), Box::new(Cursor::new(text.to_owned())))
    }

    fn written(batch: &Batch, source: BatchSource) -> String {
        let mut to = Vec::new();
        batch.write(source, &mut to).unwrap();
        String::from_utf8(to).unwrap()
    }

    fn objects(text: &str) -> Vec<serde_json::Value> {
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn a_row_holds_the_summary_of_its_own_link() {
        let text = "# links\n?preset=bank&name=%3D1%2C2&tax=30\n\nrate=2&year=2&qx=1\n";
        let batch = batch(&["tokens=50bn,100bn"], BatchFormat::JsonLines, 2);
        let rows = objects(&written(&batch, lines(text)));
        assert_eq!(rows.len(), 4);
        let told =
            |key: &str| rows.iter().map(|row| row[key].to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(told("run"), "1 2 3 4");
        assert_eq!(told("line"), "2 2 4 4");
        assert_eq!(told("set_tokens"), "50000000000 100000000000 50000000000 100000000000");
        assert_eq!(told("name"), "\"=1,2\" \"=1,2\" null null");
        assert_eq!(told("problems"), "null null \"unknown_key:qx\" \"unknown_key:qx\"");
        for row in &rows {
            let link = row["link"].as_str().unwrap();
            let summary = serde_json::to_value(summary(&decode(link).0)).unwrap();
            let [own, alone] = [row, &summary].map(|of| of["profit"].as_f64().unwrap());
            assert!((own - alone).abs() < 1e-3, "{link}: {own} {alone}");
            assert_eq!(row["excess_low_month"], summary["excess_low_month"], "{link}");
        }
    }

    #[test]
    fn both_formats_hold_the_same_cells_under_the_same_names() {
        let link = || BatchSource::Link("preset=circle-2025&name=a%22b".to_owned());
        let [csv, json] = BatchFormat::ALL
            .map(|format| written(&batch(&["path=flat,ramp", "rate=0:3:1.5"], format, 3), link()));
        let mut rows = csv.lines();
        let header: Vec<_> = rows.next().unwrap().split(',').collect();
        assert_eq!(header.len(), 7 + 2 + FIGURES.len());
        assert_eq!(&header[5..9], ["start", "set_path", "set_rate", "reserve_income"]);
        for (row, object) in rows.zip(objects(&json)) {
            let row = row.replace("\"a\"\"b\"", "ab");
            let cells: Vec<_> = row.split(',').collect();
            assert_eq!(
                (cells.len(), object.as_object().unwrap().len()),
                (header.len(), header.len())
            );
            for (name, cell) in header.iter().zip(cells) {
                let other = &object[*name];
                // The reader of JSON in this test rounds the last digit its own way.
                let is_near = |number: f64| {
                    let own = cell.parse::<f64>().unwrap();
                    (own - number).abs() <= number.abs() * 1e-15
                };
                let same = match other {
                    serde_json::Value::Null => cell.is_empty(),
                    serde_json::Value::String(text) => cell == text.replace('"', ""),
                    serde_json::Value::Number(number) => is_near(number.as_f64().unwrap()),
                    serde_json::Value::Bool(yes) => cell.parse() == Ok(*yes),
                    _ => false,
                };
                assert!(same, "{name}: {cell} {other}");
            }
        }
    }

    #[test]
    fn the_table_is_the_same_on_any_number_of_threads() {
        let link = || BatchSource::Link("months=3".to_owned());
        let of = |jobs| written(&batch(&["rate=0:9.9:0.1"], BatchFormat::Csv, jobs), link());
        let one = of(1);
        assert_eq!(one.lines().count(), 101);
        assert!([2, 3, 8].into_iter().all(|jobs| of(jobs) == one));
    }

    /// Takes so many bytes and then breaks.
    struct Pipe(usize, ErrorKind);

    impl Write for Pipe {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(self.1)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Gives the same line for ever.
    struct Endless(&'static [u8], usize);

    impl Read for Endless {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            for byte in &mut *to {
                *byte = self.0[self.1 % self.0.len()];
                self.1 += 1;
            }
            Ok(to.len())
        }
    }

    #[test]
    fn where_nobody_reads_on_it_ends_quietly() {
        let batch = batch(&[], BatchFormat::Csv, 2);
        let endless = || {
            let lines = io::BufReader::new(Endless(b"months=2\n", 0));
            BatchSource::Lines("links".to_owned(), Box::new(lines))
        };
        for room in [0, 60_000] {
            assert_eq!(batch.write(endless(), &mut Pipe(room, ErrorKind::BrokenPipe)), Ok(()));
            let full = batch.write(endless(), &mut Pipe(room, ErrorKind::StorageFull));
            assert!(matches!(full, Err(BatchFault::Unwritable { .. })), "{full:?}");
        }
    }

    #[test]
    fn what_was_read_before_a_fault_is_written() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(ErrorKind::ConnectionReset.into())
            }
        }
        let from = io::BufReader::new(Cursor::new("months=1\nmonths=2\n").chain(Broken));
        let mut to = Vec::new();
        let source = BatchSource::Lines("a".to_owned(), Box::new(from));
        let fault = batch(&[], BatchFormat::JsonLines, 1).write(source, &mut to).unwrap_err();
        assert!(matches!(fault, BatchFault::Unreadable { file, .. } if file == "a"));
        assert_eq!(objects(&String::from_utf8(to).unwrap()).len(), 2);
    }
}
