//! Texts come to stand where they can be read.
//!
//! Each part of the drawing puts its texts where they belong. Here they are gone through in that
//! order: a text that would leave the drawing, meet a bar or meet one before it moves up or down
//! a little, and is left out where that does not help; one that crosses a line or stands too
//! weakly on a band in one of the themes gets paper behind it. Where many amounts are small
//! nothing else keeps a drawing of any width legible. Not here: wordings, which are chosen before.

use super::piece::width_of;
use super::shape::Rect;
use super::sheet::{Inscription, Sheet};
use super::under::{Under, Underlay, crossings, lies_between};
use crate::chart::{DARK, Ink, LIGHT, Palette, Rgb, Role};

/// How far a text may move, CSS pixels; a text further away would name something else.
const REACH: i32 = 20;
/// Parts of a size of letters above and below the line they stand on.
const ABOVE: f64 = 0.8;
const BELOW: f64 = 0.22;
/// What the paper behind a text shows beside it, CSS pixels.
const MARGIN: f64 = 3.0;
/// Distance of the places at which the ground under a text is looked at, CSS pixels.
const STEP: f64 = 2.0;

/// Moves, backs or leaves out the texts of a drawing of a size.
pub(super) fn settle(sheet: &mut Sheet, size: (f64, f64)) {
    let under: Vec<_> = sheet.layers.iter().flatten().filter_map(Under::new).collect();
    let mut taken: Vec<Rect> = Vec::with_capacity(sheet.labels.len());
    for label in std::mem::take(&mut sheet.labels) {
        let Some((label, rect, is_backed)) = settled(label, size, &taken, &under) else { continue };
        if is_backed {
            let (from, to) = (rect.x - MARGIN, rect.right() + MARGIN);
            let plates = std::mem::take(&mut sheet.plates);
            sheet.plates = plates.rectangle((from, rect.y), (to, rect.bottom()));
        }
        taken.push(rect);
        sheet.labels.push(label);
    }
}

/// The text where it can be read, what it takes there, and whether it needs paper behind it.
fn settled(
    mut label: Inscription,
    size: (f64, f64),
    taken: &[Rect],
    under: &[Under],
) -> Option<(Inscription, Rect, bool)> {
    let wish = rect_of(&label);
    let across = wish.x.min(size.0 - wish.width).max(0.0) - wish.x;
    let near: Vec<&Under> =
        under.iter().filter(|under| under.is_near(wish, f64::from(REACH) + 8.0)).collect();
    let moved = |down: i32| Rect { x: wish.x + across, y: wish.y + f64::from(down), ..wish };
    let is_free = |rect: Rect| {
        rect.y >= 0.0
            && rect.bottom() <= size.1
            && rect.right() <= size.0 + 0.01
            && taken.iter().all(|other| !overlap(rect, *other))
            && !near.iter().any(|under| matches!(under.ground, Underlay::Bar) && under.meets(rect))
    };
    let ways = (0..=REACH).flat_map(|step| [-step, step]).filter(|down| is_free(moved(*down)));
    let mut letters = Letters::new(&label);
    let is_clear = |down: &i32| is_read(moved(*down), &near, &mut letters);
    let down = ways.clone().find(is_clear);
    let rect = moved(down.or_else(|| ways.clone().next())?);
    label.at = (label.at.0 + across, label.at.1 + (rect.y - wish.y));
    Some((label, rect, down.is_none()))
}

/// The rectangle a text takes.
fn rect_of(label: &Inscription) -> Rect {
    let size = label.runs.iter().map(|run| run.size).fold(0.0, f64::max);
    let width = width_of(&label.runs);
    let (left, base) = (label.at.0 - label.align.before(width), label.at.1);
    Rect::new(left, base - ABOVE * size, width, (ABOVE + BELOW) * size)
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// The letters of a text in both themes, and on what grounds they were found to be read or not:
/// few grounds lie under a text, and each is looked at in many places.
struct Letters {
    colors: [(Palette, Vec<Rgb>); 2],
    known: Vec<(Vec<Ink>, bool)>,
}

impl Letters {
    fn new(label: &Inscription) -> Self {
        let colors = [LIGHT, DARK].map(|palette| {
            let letters = label.runs.iter().map(|run| palette.color(run.role));
            (palette, letters.collect())
        });
        Self { colors, known: Vec::new() }
    }

    /// Whether they stand out on paper under washes.
    fn are_read_on(&mut self, washes: &[Ink]) -> bool {
        if washes.is_empty() {
            return true;
        }
        if let Some((_, is_read)) = self.known.iter().find(|(known, _)| known == washes) {
            return *is_read;
        }
        let is_read = self.colors.iter().all(|(palette, letters)| {
            let ground = washes.iter().fold(palette.color(Role::Paper), |ground, ink| {
                palette.color(ink.role).over(ground, palette.opacity(ink.shade))
            });
            letters.iter().all(|letters| letters.is_read_on(ground))
        });
        self.known.push((washes.to_vec(), is_read));
        is_read
    }
}

/// Whether letters stand out from all that is under a rectangle.
fn is_read(rect: Rect, under: &[&Under], letters: &mut Letters) -> bool {
    let mut washes = Vec::new();
    for under in under {
        match under.ground {
            Underlay::Wash(ink) => washes.push((under, ink)),
            _ if under.meets(rect) => return false,
            _ => {}
        }
    }
    let rows = [0.15, 0.4, 0.65].map(|share| rect.y + rect.height * share);
    rows.into_iter().all(|y| is_row_read(rect, y, &washes, letters))
}

/// The same along a level line through the letters.
fn is_row_read(rect: Rect, y: f64, washes: &[(&&Under, Ink)], letters: &mut Letters) -> bool {
    let washes: Vec<_> =
        washes.iter().map(|(under, ink)| (crossings(&under.points, y), ink)).collect();
    let mut x = rect.x;
    let mut here = Vec::with_capacity(washes.len());
    while x < rect.right() + STEP {
        let at = x.min(rect.right());
        here.clear();
        let on = washes.iter().filter(|(crossings, _)| lies_between(crossings, at));
        here.extend(on.map(|(_, ink)| **ink));
        if !letters.are_read_on(&here) {
            return false;
        }
        x += STEP;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::piece::{Style, run};
    use super::*;
    use crate::chart::{Align, Item, Shade};

    fn label(y: f64) -> Inscription {
        let runs = vec![run("Repo", Style::Quiet)];
        Inscription { at: (10.0, y), align: Align::Start, runs }
    }

    fn place(under: &[Under], taken: &[Rect]) -> Option<(f64, bool)> {
        let found = settled(label(50.0), (200.0, 100.0), taken, under);
        found.map(|(label, _, is_backed)| (label.at.1, is_backed))
    }

    fn node(rect: Rect) -> Under {
        Under::new(&Item::filled(rect.form(), Role::Bills)).unwrap()
    }

    #[test]
    fn a_text_moves_off_another_and_off_bars() {
        assert_eq!(place(&[], &[]), Some((50.0, false)));
        let taken = rect_of(&label(45.0));
        assert!(place(&[], &[taken]).is_some_and(|(y, _)| (57.0..60.0).contains(&y)));
        let bar = node(Rect::new(0.0, 48.0, 90.0, 14.0));
        assert!(place(&[bar], &[]).is_some_and(|(y, plate)| y < 46.0 && !plate));
        let wall = node(Rect::new(0.0, 0.0, 90.0, 100.0));
        assert_eq!(place(&[wall], &[]), None);
    }

    #[test]
    fn a_text_on_a_strong_band_gets_paper_behind_it() {
        let points = vec![(0.0, 0.0), (200.0, 0.0), (200.0, 100.0), (0.0, 100.0)];
        let band = |shade| {
            [Under {
                points: points.clone(),
                ground: Underlay::Wash(Ink { role: Role::Ai, shade }),
            }]
        };
        assert_eq!(place(&band(Shade::Band), &[]), Some((50.0, true)));
        assert_eq!(place(&band(Shade::Faint), &[]), Some((50.0, false)));
    }

    #[test]
    fn a_text_moves_off_a_line() {
        let ground = Underlay::Line(1.0);
        let line = Under { points: vec![(0.0, 46.0), (200.0, 46.0)], ground };
        assert!(place(&[line], &[]).is_some_and(|(y, plate)| y != 50.0 && !plate));
    }
}
