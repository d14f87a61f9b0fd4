//! Texts come to stand where they can be read.
//!
//! Each part of the drawing puts its texts where they belong. Here they are gone through in that
//! order: a text that would leave the drawing, meet a bar or meet one before it moves up or down
//! a little, and is left out where that does not help; one that crosses a line or stands too
//! weakly on a band in one of the themes gets paper behind it. Where many amounts are small
//! nothing else keeps a drawing of any width legible. Not here: wordings, which are chosen before.

use super::piece::{Anchor, Label, width_of};
use super::shape::Rect;
use super::sheet::Sheet;
use super::under::{Ground, Under, is_inside};
use crate::chart::{DARK, LIGHT, Palette, Rgb, Role};

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
    if let Some(lens) = sheet.lens {
        let (side, double) = (lens.radius, lens.radius * 2.0);
        sheet.under.push(Under::node(Rect::new(lens.x - side, lens.y - side, double, double)));
    }
    let mut taken: Vec<Rect> = Vec::with_capacity(sheet.labels.len());
    let labels = std::mem::take(&mut sheet.labels);
    for label in labels {
        if let Some((label, rect)) = settled(label, size, &taken, &sheet.under) {
            taken.push(rect);
            sheet.labels.push(label);
        }
    }
}

/// The text where it can be read, and what it takes there.
fn settled(
    mut label: Label,
    size: (f64, f64),
    taken: &[Rect],
    under: &[Under],
) -> Option<(Label, Rect)> {
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
            && !near.iter().any(|under| matches!(under.ground, Ground::Bar) && under.meets(rect))
    };
    let ways = (0..=REACH).flat_map(|step| [-step, step]).filter(|down| is_free(moved(*down)));
    let colors = [LIGHT, DARK].map(|palette| {
        let letters = label.runs.iter().map(|run| palette.color(run.style.role()));
        (palette, letters.collect::<Vec<_>>())
    });
    let is_clear = |down: &i32| is_read(moved(*down), &near, &colors);
    let down = ways.clone().find(is_clear);
    let rect = moved(down.or_else(|| ways.clone().next())?);
    if down.is_none() {
        let width = rect.width + 2.0 * MARGIN;
        label.plate = Some(Rect::new(rect.x - MARGIN, rect.y, width, rect.height));
    }
    label.x += across;
    label.y += rect.y - wish.y;
    Some((label, rect))
}

/// The rectangle a text takes.
fn rect_of(label: &Label) -> Rect {
    let size = label.runs.iter().map(|run| run.style.size()).fold(0.0, f64::max);
    let width = width_of(&label.runs);
    let left = label.x
        - match label.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::End => width,
        };
    Rect::new(left, label.y - ABOVE * size, width, (ABOVE + BELOW) * size)
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// Whether letters of these colours stand out from all that is under a rectangle.
fn is_read(rect: Rect, under: &[&Under], colors: &[(Palette, Vec<Rgb>); 2]) -> bool {
    let mut washes = Vec::new();
    for under in under {
        match under.ground {
            Ground::Wash(role, shade) => washes.push((under, role, shade)),
            _ if under.meets(rect) => return false,
            _ => {}
        }
    }
    let rows = [0.15, 0.4, 0.65].map(|share| rect.y + rect.height * share);
    rows.into_iter().all(|y| {
        let mut x = rect.x;
        let mut is_read = true;
        while is_read && x < rect.right() + STEP {
            let at = (x.min(rect.right()), y);
            let here = washes.iter().filter(|(under, ..)| is_inside(&under.points, at));
            let here: Vec<_> = here.map(|(_, role, shade)| (*role, *shade)).collect();
            is_read = here.is_empty()
                || colors.iter().all(|(palette, letters)| {
                    let ground =
                        here.iter().fold(palette.color(Role::Paper), |ground, (role, shade)| {
                            palette.color(*role).over(ground, palette.opacity(*shade))
                        });
                    letters.iter().all(|letters| letters.is_read_on(ground))
                });
            x += STEP;
        }
        is_read
    })
}

#[cfg(test)]
mod tests {
    use super::super::piece::{Style, run};
    use super::*;
    use crate::chart::Shade;

    fn label(y: f64) -> Label {
        let runs = vec![run("Repo", Style::Quiet)];
        Label { x: 10.0, y, anchor: Anchor::Start, runs, plate: None }
    }

    fn place(under: &[Under], taken: &[Rect]) -> Option<(f64, bool)> {
        let found = settled(label(50.0), (200.0, 100.0), taken, under);
        found.map(|(label, _)| (label.y, label.plate.is_some()))
    }

    #[test]
    fn a_text_moves_off_another_and_off_bars() {
        assert_eq!(place(&[], &[]), Some((50.0, false)));
        let taken = rect_of(&label(45.0));
        assert!(place(&[], &[taken]).is_some_and(|(y, _)| (57.0..60.0).contains(&y)));
        let bar = Under::node(Rect::new(0.0, 48.0, 90.0, 14.0));
        assert!(place(&[bar], &[]).is_some_and(|(y, plate)| y < 46.0 && !plate));
        let wall = Under::node(Rect::new(0.0, 0.0, 90.0, 100.0));
        assert_eq!(place(&[wall], &[]), None);
    }

    #[test]
    fn a_text_on_a_strong_band_gets_paper_behind_it() {
        let points = vec![(0.0, 0.0), (200.0, 0.0), (200.0, 100.0), (0.0, 100.0)];
        let band =
            |shade| [Under { points: points.clone(), ground: Ground::Wash(Role::Ai, shade) }];
        assert_eq!(place(&band(Shade::Band), &[]), Some((50.0, true)));
        assert_eq!(place(&band(Shade::Faint), &[]), Some((50.0, false)));
    }

    #[test]
    fn a_text_moves_off_a_line() {
        let ground = Ground::Line(1.0);
        let line = Under { points: vec![(0.0, 46.0), (200.0, 46.0)], ground };
        assert!(place(&[line], &[]).is_some_and(|(y, plate)| y != 50.0 && !plate));
    }
}
