//! Where words stand on a panel: clear of each other, of lines and of what covers the paper.
//!
//! Every text of a panel is put on its [`Board`] after all else is drawn. It stands where it
//! wishes to, or as near as nothing is in the way; where that would be too far it stays near and
//! covers what it must with a rectangle of paper; and where other words leave no room it is left
//! out, for the reading and the table say the same. Not here: what the words are, and names beside
//! the plot, which have room of their own.

use super::geometry::{Pt, height_between};
use super::hatch::BAND_MIN;
use super::label::{free_height, shortened};
use super::layout::{COLUMN_HALF, Frame};
use super::mark::{Align, Area, Fill, Ground, Hatch, Label, Mark, Text};
use super::pen::Pen;
use super::role::{Rgb, Role, Shade};
use super::spec::Panel;

/// How far a text may stand from its place, CSS pixels.
const TEXT_REACH: f64 = 24.0;
/// How far the name of a line may stand from its end, CSS pixels.
const END_REACH: f64 = 40.0;
/// How far a text may move to keep clear of the grid, CSS pixels.
const GRID_DETOUR: f64 = 14.0;
/// Steps to the left that the name of a line may take, and their width, CSS pixels.
const STEPS: u32 = 8;
const STEP: f64 = 16.0;
/// Least distance of words from a line beside them, CSS pixels.
const AIR: f64 = 2.0;
/// What a rectangle of paper shows beside its words, CSS pixels.
const MARGIN: f64 = 4.0;

/// A rectangle of the drawing.
#[derive(Clone, Copy)]
struct Patch {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// The words of a panel.
pub(super) struct Board<'a, 'b> {
    pub(super) pen: &'a mut Pen<'b>,
    pub(super) panel: &'a Panel,
    pub(super) frame: &'a Frame,
    taken: Vec<Patch>,
}

impl<'a, 'b> Board<'a, 'b> {
    pub(super) fn new(pen: &'a mut Pen<'b>, panel: &'a Panel, frame: &'a Frame) -> Self {
        Self { pen, panel, frame, taken: Vec::new() }
    }

    /// Writes a text at its place or near it.
    pub(super) fn text(&mut self, text: &Text) {
        let Some((x, y)) = self.frame.place(text.at) else { return };
        let (label, width) = self.fitting(&text.label);
        let right = x + text.shift.0 - text.align.before(width) + width;
        let right = right.max(self.frame.columns.left + width).min(self.frame.columns.right);
        let wish = (right, y + text.shift.1);
        let (at, covers) = match text.ground {
            Some(_) => (self.free(wish, width, label.size, TEXT_REACH), true),
            None => self.found(wish, width, label.size, TEXT_REACH, 0),
        };
        if let Some((right, middle)) = at {
            self.write(label, (right, width, middle), text.ground, covers);
        }
    }

    /// Writes the name of a line that ends at the right edge at the height `y`; `false` where
    /// there is no room.
    pub(super) fn end(&mut self, label: &Label, y: f64) -> bool {
        let (label, width) = self.fitting(label);
        let wish = (self.frame.columns.right, y - label.size * 2.0 / 3.0 - 4.0);
        let (at, covers) = self.found(wish, width, label.size, END_REACH, STEPS);
        let Some((right, middle)) = at else { return false };
        self.write(label, (right, width, middle), None, covers);
        true
    }

    /// The width of the room for words, CSS pixels.
    pub(super) fn room(&self) -> f64 {
        self.frame.columns.right - self.frame.columns.left
    }

    /// A label no wider than the plot, and its width.
    fn fitting(&self, label: &Label) -> (Label, f64) {
        let measure = |text: &str| self.pen.width(text, label);
        let text = shortened(&label.text, self.room(), measure);
        let width = measure(&text);
        (Label { text, ..label.clone() }, width)
    }

    /// The right end and middle of a text nearest to a wish, and whether it covers something.
    fn found(&self, wish: Pt, width: f64, size: f64, reach: f64, steps: u32) -> (Option<Pt>, bool) {
        let half = size * 2.0 / 3.0;
        let mut best = None::<(f64, Pt)>;
        for step in 0..=steps {
            let aside = f64::from(step) * STEP;
            let right = wish.0 - aside;
            if right - width < self.frame.columns.left - 0.5 {
                break;
            }
            let mut taken = self.words(right - width, right);
            taken.extend(self.marks(right - width, right));
            let Some(middle) = self.height(wish.1, half, &taken) else { continue };
            let way = (middle - wish.1).abs() + aside / 2.0;
            if way <= reach && best.is_none_or(|(least, _)| way < least) {
                best = Some((way, (right, middle)));
            }
        }
        match best {
            Some((_, at)) => (Some(at), false),
            // What is named far from its place would name something else: it covers what it must.
            None => (self.free(wish, width, size, f64::INFINITY), true),
        }
    }

    /// The place nearest to a wish that other words leave, whatever else is there.
    fn free(&self, wish: Pt, width: f64, size: f64, reach: f64) -> Option<Pt> {
        let taken = self.words(wish.0 - width - MARGIN, wish.0 + MARGIN);
        let half = size * 2.0 / 3.0;
        let middle = free_height(wish.1, half, &taken, self.frame.top, self.frame.bottom)?;
        ((middle - wish.1).abs() <= reach).then_some((wish.0, middle))
    }

    /// The free height nearest to the wish, clear of the grid as well if that is not far.
    fn height(&self, wish: f64, half: f64, taken: &[(f64, f64)]) -> Option<f64> {
        let (top, bottom) = (self.frame.top, self.frame.bottom);
        let near = free_height(wish, half, taken, top, bottom)?;
        let mut all = taken.to_vec();
        let ticks = self.panel.y.ticks.iter().filter_map(|tick| self.frame.y(tick.at));
        all.extend(ticks.map(|y| (y - 0.5, y + 1.5)));
        let clear = free_height(wish, half - 1.0, &all, top, bottom);
        let is_near = |clear: &f64| (clear - wish).abs() <= (near - wish).abs() + GRID_DETOUR;
        Some(clear.filter(is_near).unwrap_or(near))
    }

    fn write(
        &mut self,
        label: Label,
        (right, width, middle): (f64, f64, f64),
        ground: Option<Role>,
        covers: bool,
    ) {
        let (left, half) = (right - width, label.size * 2.0 / 3.0);
        let patch = Patch { left, right, top: middle - half, bottom: middle + half };
        if let Some(role) = ground.or_else(|| {
            let is_weak = covers && self.is_marked(patch) || !self.is_read(label.role, patch);
            is_weak.then_some(Role::Paper)
        }) {
            let (from, to) = ((left - MARGIN, patch.top), (right + MARGIN, patch.bottom));
            self.pen.rectangle(from, to, role);
        }
        self.taken.push(patch);
        self.pen.text(label, (left, middle), Align::Start);
    }

    /// The heights that words take between two `x`.
    fn words(&self, left: f64, right: f64) -> Vec<(f64, f64)> {
        let meets = |patch: &&Patch| patch.left < right + MARGIN && patch.right > left - MARGIN;
        self.taken.iter().filter(meets).map(|patch| (patch.top, patch.bottom)).collect()
    }

    fn is_marked(&self, patch: Patch) -> bool {
        let marks = self.marks(patch.left, patch.right);
        marks.iter().any(|(from, to)| *from < patch.bottom && *to > patch.top)
    }

    /// Whether letters of a colour stand out from every surface that reaches into a patch.
    fn is_read(&self, role: Role, patch: Patch) -> bool {
        let palette = self.pen.palette;
        let letters = palette.color(role);
        let mut ground = palette.color(Role::Paper);
        let mut covered = |fill: Fill, (high, low): (f64, f64)| {
            if high >= patch.bottom || low <= patch.top {
                return true;
            }
            ground = palette.color(fill.role).over(ground, palette.opacity(fill.shade));
            let is_plain = fill.hatch == Hatch::Solid || low - high < BAND_MIN;
            is_plain && Rgb::is_read_on(letters, ground)
        };
        self.panel.marks.iter().all(|mark| match mark {
            Mark::Area(area) => {
                let ranges = edges(self.frame, area, patch.left, patch.right);
                ranges.is_none_or(|range| covered(area.fill, range))
            }
            Mark::Ground(ground) => {
                let corners = self.frame.place(ground.from).zip(self.frame.place(ground.to));
                corners.is_none_or(|(a, b)| {
                    let is_beside = a.0.min(b.0) > patch.right || a.0.max(b.0) < patch.left;
                    is_beside || covered(ground.fill, (a.1.min(b.1), a.1.max(b.1)))
                })
            }
            _ => true,
        })
    }

    /// The heights that marks take between two `x`: lines and symbols, what covers the paper, the
    /// edges of a wash.
    fn marks(&self, left: f64, right: f64) -> Vec<(f64, f64)> {
        let frame = self.frame;
        let (left, right) = (left - AIR, right + AIR);
        let mut taken = Vec::new();
        for mark in &self.panel.marks {
            match mark {
                Mark::Line(line) => {
                    let runs = frame.runs(&line.values);
                    let heights = runs.iter().filter_map(|run| height_of(run, left, right));
                    taken.extend(heights.map(|(low, high)| (low - 3.0, high + 3.0)));
                }
                Mark::Area(area) => {
                    let is_full = matches!(area.fill.shade, Shade::Full | Shade::Area);
                    if is_full || area.fill.hatch != Hatch::Solid {
                        taken.extend(edges(frame, area, left, right));
                    } else {
                        // A name may stand on a wash, not on its edge.
                        taken.extend(outlines(frame, area, left, right));
                    }
                }
                Mark::Point(point) => {
                    let place = frame.place(point.at);
                    let place = place.filter(|(x, _)| *x >= left - 8.0 && *x <= right + 8.0);
                    taken.extend(place.map(|(_, y)| (y - 7.0, y + 7.0)));
                }
                Mark::Ground(ground) => taken.extend(ground_heights(frame, ground, left, right)),
                Mark::Rule(rule) => {
                    let ends = frame.place(rule.from).zip(frame.place(rule.to));
                    let ends = ends.filter(|(a, b)| a.0.max(b.0) >= left && a.0.min(b.0) <= right);
                    taken.extend(ends.map(|(a, b)| (a.1.min(b.1) - 2.0, a.1.max(b.1) + 2.0)));
                }
                Mark::Bracket(bracket) => {
                    let x = frame.columns.x(bracket.position);
                    let is_near = x.is_some_and(|x| x + 6.0 >= left && x - 6.0 <= right);
                    let ends = frame.y(bracket.from).zip(frame.y(bracket.to));
                    taken.extend(ends.filter(|_| is_near).map(|(a, b)| (a.min(b), a.max(b))));
                }
                Mark::Text(_) => {}
            }
        }
        // The line of nought is drawn over the grid.
        taken.extend(frame.y(0.0).map(|y| (y - 1.0, y + 2.0)));
        taken
    }
}

/// The heights of the edges of an area between two `x`, one by one.
fn outlines(frame: &Frame, area: &Area, left: f64, right: f64) -> Vec<(f64, f64)> {
    let edges = [&area.lower, &area.upper];
    let edges = edges.map(|edge| edge.iter().copied().map(Some).collect::<Vec<_>>());
    let runs = edges.iter().flat_map(|edge| frame.runs(edge));
    runs.filter_map(|run| height_of(&run, left, right)).collect()
}

/// The heights of a run between two `x`; a lone point is as wide as its column.
fn height_of(run: &[Pt], left: f64, right: f64) -> Option<(f64, f64)> {
    match run {
        &[(x, y)] => {
            let column = [(x - COLUMN_HALF, y), (x + COLUMN_HALF, y)];
            height_between(&column, left, right)
        }
        run => height_between(run, left, right),
    }
}

/// The heights an area reaches between two `x`.
fn edges(frame: &Frame, area: &Area, left: f64, right: f64) -> Option<(f64, f64)> {
    let heights = outlines(frame, area, left, right);
    let range = heights.into_iter().reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
    (range.1 - range.0 > 0.01).then_some(range)
}

/// The heights a bar occupies between two `x`: all of it where it covers, else its edges. A wash
/// that lies behind a whole region occupies nothing.
fn ground_heights(frame: &Frame, ground: &Ground, left: f64, right: f64) -> Vec<(f64, f64)> {
    let (Some(a), Some(b)) = (frame.place(ground.from), frame.place(ground.to)) else {
        return Vec::new();
    };
    let beside = a.0.min(b.0) > right || a.0.max(b.0) < left;
    let is_wash = matches!(
        ground.fill.role,
        Role::WarnWash | Role::BadWash | Role::GoodWash | Role::MuteWash | Role::YouWash
    );
    let (high, low) = (a.1.min(b.1), a.1.max(b.1));
    match ground.fill.shade {
        _ if beside || is_wash => Vec::new(),
        Shade::Full | Shade::Area | Shade::Rosette => vec![(high, low)],
        Shade::Band | Shade::Wash | Shade::Faint | Shade::Pale | Shade::Half => {
            vec![(high - 1.5, high + 1.5), (low - 1.5, low + 1.5)]
        }
    }
}
