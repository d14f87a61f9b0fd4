//! What one thread gets at a time: a few runs, of one link or of several.
//!
//! Not here: running them ([`super::table`]).

use std::ops::Range;
use std::sync::Arc;

use super::pool::HandOut;

/// Runs of a parcel.
const RUNS: usize = 32;

/// Runs of one link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BatchPiece {
    /// The link.
    pub(super) link: Arc<str>,
    /// The line it stands in, from 1.
    pub(super) line: Option<u64>,
    /// Whether the line was UTF-8.
    pub(super) is_utf8: bool,
    /// Number of its first run, from 1.
    pub(super) first: u64,
    /// Which combinations are run.
    pub(super) places: Range<usize>,
}

/// Cuts runs into parcels and hands each out when it is full.
pub(super) struct Cutter<'h, 'r> {
    hand: &'h mut HandOut<'r, Vec<BatchPiece>>,
    parcel: Vec<BatchPiece>,
    runs: usize,
    next: u64,
}

impl<'h, 'r> Cutter<'h, 'r> {
    /// Nothing cut yet.
    pub(super) fn new(hand: &'h mut HandOut<'r, Vec<BatchPiece>>) -> Self {
        Self { hand, parcel: Vec::new(), runs: 0, next: 1 }
    }

    /// Takes so many runs of a link; `false` where nobody takes any more.
    pub(super) fn cut(
        &mut self,
        link: &Arc<str>,
        line: Option<u64>,
        is_utf8: bool,
        count: usize,
    ) -> bool {
        let mut done = 0;
        while done < count {
            let end = count.min(done + RUNS - self.runs);
            let (link, first, places) = (Arc::clone(link), self.next, done..end);
            self.parcel.push(BatchPiece { link, line, is_utf8, first, places });
            let runs = end - done;
            self.runs += runs;
            self.next += runs as u64;
            done = end;
            if self.runs == RUNS && !self.hand_out() {
                return false;
            }
        }
        true
    }

    /// Hands out what is left.
    pub(super) fn hand_out(&mut self) -> bool {
        self.runs = 0;
        let parcel = std::mem::take(&mut self.parcel);
        parcel.is_empty() || (self.hand)(parcel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_run_is_in_one_parcel_and_parcels_are_full() {
        let mut parcels = Vec::new();
        let mut hand = |parcel: Vec<BatchPiece>| {
            parcels.push(parcel);
            true
        };
        let mut cutter = Cutter::new(&mut hand);
        for (line, count) in [(1, 20), (3, 50), (4, 1), (9, 0), (10, 30)] {
            assert!(cutter.cut(&"rate=1".into(), Some(line), true, count));
        }
        assert!(cutter.hand_out() && cutter.hand_out());
        let sizes = parcels.iter().map(|parcel| parcel.iter().map(|it| it.places.len()).sum());
        assert_eq!(sizes.collect::<Vec<usize>>(), [32, 32, 32, 5]);
        let pieces = parcels.into_iter().flatten();
        let told: Vec<_> = pieces.map(|it| (it.line.unwrap(), it.first, it.places)).collect();
        let expected = [
            (1, 1, 0..20),
            (3, 21, 0..12),
            (3, 33, 12..44),
            (3, 65, 44..50),
            (4, 71, 0..1),
            (10, 72, 0..25),
            (10, 97, 25..30),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn it_ends_where_nobody_takes_any_more() {
        let mut hand = |_| false;
        let mut cutter = Cutter::new(&mut hand);
        assert!(cutter.cut(&"".into(), None, true, 31));
        assert!(!cutter.cut(&"".into(), None, true, 1_000_000));
    }
}
