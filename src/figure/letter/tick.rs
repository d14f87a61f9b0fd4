//! What is pinned as ticks on a bar: which letters stand beside which tick, clear of each other.
//!
//! Ticks that are closer than their letters are wide share a label. Not here: the drawing of a bar.

use crate::chart::{Align, Label, Mark, Place, Role, Rule, Stroke};
use crate::figure::plot::{position, words_on};
use crate::scenario::Letter;

/// Distance of a label from its tick, CSS pixels.
const TICK_GAP: f64 = 7.0;
/// The most a letter and the gap between two take, CSS pixels.
const LETTER: f64 = 10.5;
const BETWEEN: f64 = 4.0;
/// Least distance of a label from the next tick, CSS pixels.
const AIR: f64 = 8.0;

/// Letters beside one tick or several close to each other.
#[derive(Clone, Debug, PartialEq)]
struct LetterGroup {
    /// The letters, from left to right.
    text: String,
    /// The place of the tick that the label stands beside.
    at: f64,
    /// On which side of it the label stands: `Start` for the right.
    align: Align,
}

/// A bar of a chart, for ticks on it.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct LetterBar {
    /// Where it ends, a position.
    pub(in crate::figure) end: f64,
    /// Width of a position, CSS pixels.
    pub(in crate::figure) pixels: f64,
    /// Between which values a tick stands.
    pub(in crate::figure) tick: (f64, f64),
    /// The value on which its letter stands.
    pub(in crate::figure) letter: f64,
}

impl LetterBar {
    /// Ticks over paper, and their letters.
    pub(in crate::figure) fn marks(self, ticks: &[(Letter, f64)]) -> Vec<Mark> {
        let (from, to) = self.tick;
        let rule = |at: f64, stroke| {
            Mark::Rule(Rule { from: Place::value(at, from), to: Place::value(at, to), stroke })
        };
        let strokes = [Stroke::solid(Role::Paper, 5.0), Stroke::solid(Role::Ink2, 2.0)];
        let rules = ticks.iter().flat_map(|(_, at)| strokes.map(|stroke| rule(*at, stroke)));
        let labels = letter_groups(ticks, self.end, self.pixels).into_iter().map(|group| {
            let at = Place::value(group.at, self.letter);
            let shift = if group.align == Align::End { -TICK_GAP } else { TICK_GAP };
            let label = Label::bold(group.text, 12.0, Role::Ink2);
            words_on(Role::Paper, at, (shift, 0.0), group.align, label)
        });
        rules.chain(labels).collect()
    }
}

/// Ticks that share a label, in CSS pixels.
struct TickRun {
    first: f64,
    last: f64,
    letters: Vec<Letter>,
}

impl TickRun {
    fn width(&self) -> f64 {
        let count = position(self.letters.len());
        count * LETTER + (count - 1.0) * BETWEEN
    }

    /// Where the label ends to the right of the last tick.
    fn right(&self) -> f64 {
        self.last + TICK_GAP + self.width()
    }

    /// Where it begins to the left of the first.
    fn left(&self) -> f64 {
        self.first - TICK_GAP - self.width()
    }

    fn join(&mut self, after: Self) {
        self.last = after.last;
        self.letters.extend(after.letters);
    }
}

/// The labels of ticks on a bar that ends at `end`, of which a unit is so many CSS pixels wide.
fn letter_groups(ticks: &[(Letter, f64)], end: f64, pixels: f64) -> Vec<LetterGroup> {
    let mut ticks = ticks.to_vec();
    crate::order::sort_by(&mut ticks, |a, b| a.1.total_cmp(&b.1));
    let mut runs: Vec<TickRun> = Vec::new();
    for (letter, at) in ticks {
        let x = at * pixels;
        let next = TickRun { first: x, last: x, letters: vec![letter] };
        match runs.last_mut() {
            Some(run) if run.right() + AIR > x => run.join(next),
            _ => runs.push(next),
        }
    }
    // The last label stands to the left where the bar ends before it does.
    let is_beyond = |run: &TickRun| run.right() > end * pixels;
    while let [.., before, last] = runs.as_slice()
        && is_beyond(last)
        && before.right() + AIR > last.left()
    {
        let last = runs.pop();
        if let Some((run, last)) = runs.last_mut().zip(last) {
            run.join(last);
        }
    }
    let group = |run: &TickRun| {
        let (at, align) =
            if is_beyond(run) { (run.first, Align::End) } else { (run.last, Align::Start) };
        let letters: Vec<_> = run.letters.iter().map(|letter| letter.word()).collect();
        LetterGroup { text: letters.join(" "), at: at / pixels, align }
    };
    runs.iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Letter::{A, B, C, D};
    use proptest::prelude::*;

    fn said(ticks: &[(Letter, f64)]) -> Vec<(String, f64, Align)> {
        let groups = letter_groups(ticks, 100.0, 3.0);
        groups.into_iter().map(|group| (group.text, group.at, group.align)).collect()
    }

    #[test]
    fn close_ticks_share_a_label() {
        let group = |text: &str, at: f64, align| (text.to_owned(), at, align);
        assert_eq!(
            said(&[(A, 60.0), (B, 10.0)]),
            [group("B", 10.0, Align::Start), group("A", 60.0, Align::Start)]
        );
        assert_eq!(said(&[(A, 20.0), (B, 20.0), (C, 25.0)]), [group("A B C", 25.0, Align::Start)]);
        // At the end of the bar a label stands to the left, and takes those with it that it meets.
        assert_eq!(
            said(&[(A, 100.0), (B, 50.0)]),
            [group("B", 50.0, Align::Start), group("A", 100.0, Align::End)]
        );
        assert_eq!(said(&[(A, 100.0), (D, 90.0)]), [group("D A", 90.0, Align::End)]);
        assert!(said(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn labels_never_meet(places in prop::collection::vec(0.0..100.0f64, 0..5), pixels in 2.0..10.0f64) {
            let ticks: Vec<_> = Letter::ALL.into_iter().zip(places).collect();
            let groups = letter_groups(&ticks, 100.0, pixels);
            let mut free = f64::NEG_INFINITY;
            for group in &groups {
                let count = position(group.text.len().div_ceil(2));
                let width = count * LETTER + (count - 1.0) * BETWEEN;
                let at = group.at * pixels;
                let from = match group.align {
                    Align::Start => at + TICK_GAP,
                    _ => at - TICK_GAP - width,
                };
                prop_assert!(from >= free, "{groups:?}");
                free = from + width;
            }
            let letters: usize = groups.iter().map(|group| group.text.len().div_ceil(2)).sum();
            prop_assert_eq!(letters, ticks.len());
        }
    }
}
