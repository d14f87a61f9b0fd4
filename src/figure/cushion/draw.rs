//! The drawing of reserve and cushion: a stack of assets with the line of tokens over the larger
//! panel of the cushion.
//!
//! Not here: the words around it and its numbers.

use super::super::plot::{words, words_on, y_axis};
use super::{BANDS, CushionFigure};
use crate::chart::{
    Align, Chart, Emphasis, EndLabel, Fill, Ground, Hatch, Label, Level, Margin, Mark, Panel,
    Place, Point, Role, Shade, Shape, Stroke, Within, nice_axis, panel_frames,
};
use crate::figure::ledger::{EXCESS, LineItem, TOKENS};
use crate::figure::letter::LetterLines;
use crate::text::Per;

/// Height of a label, CSS pixels: a thinner band shares the label of its neighbours.
const LABEL_HEIGHT: f64 = 16.0;
/// Room above the stack for the line of tokens and its name.
const HEADROOM: f64 = 1.2;

/// A group of bands thinner than this has no label of its own, CSS pixels.
const NAMED_MIN: f64 = 3.0;

/// What earns the rate and pays at once, and what does not.
fn family(band: usize) -> usize {
    match band {
        0 => 0,
        1..=4 => 1,
        _ => 2,
    }
}

/// Bands next to each other under one label.
struct BandGroup {
    bands: Vec<usize>,
    from: f64,
    to: f64,
}

impl CushionFigure {
    /// Height of the drawing, CSS pixels.
    pub(super) const HEIGHT: f64 = 416.0;

    /// The drawing for a width in CSS pixels, in a family of letters.
    pub(super) fn drawing(&self, width: f64, family: &str) -> Chart {
        let frames = panel_frames(Self::HEIGHT, &[112.0, 208.0]);
        let panels = match frames.as_slice() {
            _ if self.table.rows.is_empty() => Vec::new(),
            [above, below] => vec![self.reserve(*above, width), self.cushion(*below, width)],
            _ => Vec::new(),
        };
        self.times.chart((width, Self::HEIGHT), family, panels)
    }

    fn reserve(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let scaled = |key| self.table.scaled(key, self.reserve_unit);
        let tokens = scaled(TOKENS.key);
        let mut marks = Vec::new();
        let mut lower = vec![0.0; tokens.len()];
        for (item, hatch) in BANDS.iter().filter(|(item, _)| self.table.is_shown(item.key)) {
            let amounts = scaled(item.key).into_iter().map(|usd| usd.max(0.0));
            let upper: Vec<_> = lower.iter().zip(amounts).map(|(low, usd)| low + usd).collect();
            let role = item.role.unwrap_or(Role::Other);
            let fill = Fill { role, shade: Shade::Full, hatch: *hatch };
            marks.push(self.times.area(&lower, &upper, fill, Within::All));
            lower = upper;
        }
        let mut axis = nice_axis(lower.iter().chain(&tokens).copied(), 3, true);
        let largest = lower.iter().chain(&tokens).copied().fold(0.0, f64::max);
        if largest > 0.0 {
            axis.max = largest * HEADROOM;
            axis.ticks.retain(|tick| *tick <= largest * HEADROOM);
        }
        for stroke in [Stroke::solid(Role::Paper, 4.5), Stroke::solid(Role::Ink, 1.5)] {
            marks.push(self.times.line(&tokens, stroke));
        }
        let beside = Margin::for_width(width).right >= 60.0;
        let groups = self.groups(height / (axis.max - axis.min), beside);
        let mut ends = Vec::new();
        if beside {
            ends.push(self.tokens_end(tokens.last().copied().unwrap_or_default()));
            ends.extend(groups.iter().rev().map(|group| self.group_end(group)));
        } else {
            marks.extend(self.labels_inside(&groups));
        }
        let caption = self.language.subject_with_unit(
            self.language.texts().chart().reserve,
            &self.reserve_unit.caption(Per::Stock),
        );
        Panel { top, height, caption, y: y_axis(&axis), marks, ends }
    }

    fn tokens_text(&self) -> String {
        let amount = self.table.last(TOKENS.key);
        let name = self.language.texts().chart().tokens;
        let number = self.reserve_unit.number(amount, self.token_decimals());
        self.language.amount_on_axis(name, &number, &self.reserve_unit.caption(Per::Stock))
    }

    /// Enough decimals for four digits.
    fn token_decimals(&self) -> u32 {
        let amount = self.table.last(TOKENS.key);
        match amount.abs() / self.reserve_unit.divisor() {
            small if small < 10.0 => 2,
            middle if middle < 1000.0 => 1,
            _ => 0,
        }
    }

    fn tokens_end(&self, value: f64) -> EndLabel {
        let title = self.tokens_text();
        EndLabel { value, title, lines: Vec::new(), emphasis: Emphasis::Plain, role: Role::Ink }
    }

    fn group_end(&self, group: &BandGroup) -> EndLabel {
        let is_bills = group.bands == [0];
        EndLabel {
            value: f64::midpoint(group.from, group.to),
            title: self.group_name(group),
            lines: Vec::new(),
            emphasis: if is_bills { Emphasis::Loud } else { Emphasis::Quiet },
            role: Role::Bills,
        }
    }

    /// The largest bands first: they are what one sees.
    fn group_name(&self, group: &BandGroup) -> String {
        let amount = |item: &&LineItem| self.table.last(item.key);
        let bands = group.bands.iter().filter_map(|band| Some(&BANDS.get(*band)?.0));
        let mut bands: Vec<_> = bands.collect();
        crate::order::sort_by(&mut bands, |a, b| amount(b).total_cmp(&amount(a)));
        let names: Vec<_> =
            bands.iter().filter_map(|item| Some((item.name?)(self.language))).collect();
        self.language.names_together(&names)
    }

    /// The bands of the last close, small neighbours together; `pixels` is one unit's height.
    /// Beside the plot names are pushed apart, so there the families stay apart as well.
    fn groups(&self, pixels: f64, beside: bool) -> Vec<BandGroup> {
        let mut groups: Vec<BandGroup> = Vec::new();
        let mut from = 0.0;
        for (band, (item, _)) in BANDS.iter().enumerate() {
            let to = from + self.table.last(item.key).max(0.0) / self.reserve_unit.divisor();
            if to > from {
                let is_under =
                    |group: &BandGroup, height: f64| (group.to - group.from) * pixels < height;
                let present = BandGroup { bands: vec![band], from, to };
                let is_joined = groups.last().is_some_and(|group| {
                    let is_small =
                        is_under(group, LABEL_HEIGHT) || is_under(&present, LABEL_HEIGHT);
                    let is_other =
                        family(band) != group.bands.last().map_or(0, |band| family(*band));
                    let parts = is_other && (beside && !is_under(group, NAMED_MIN));
                    is_small && !parts && group.bands != [0]
                });
                match groups.last_mut() {
                    Some(group) if is_joined => {
                        group.bands.push(band);
                        group.to = to;
                    }
                    _ => groups.push(present),
                }
            }
            from = to;
        }
        groups
    }

    /// Where there is no room beside the plot: names in the bands that are thick enough.
    fn labels_inside(&self, groups: &[BandGroup]) -> Vec<Mark> {
        let last = self.times.last();
        let at = Place { position: last, level: Level::Top(2.0) };
        let tokens = Label::bold(self.tokens_text(), 12.0, Role::Ink);
        let mut marks = vec![words(at, (-2.0, 0.0), Align::End, tokens)];
        for group in groups {
            let at = Place::value(last, f64::midpoint(group.from, group.to));
            let label = Label::plain(self.group_name(group), Role::Ink2);
            marks.push(words_on(Role::Paper, at, (-8.0, 0.0), Align::End, label));
        }
        marks
    }

    fn cushion(&self, (top, height): (f64, f64), width: f64) -> Panel {
        let divisor = self.cushion_unit.divisor();
        let excess = self.table.scaled(EXCESS.key, self.cushion_unit);
        let pinned = LetterLines::of(&self.table, divisor);
        let line = |values: &[f64], stroke| self.times.line(values, stroke);
        let values = excess.iter().copied().chain([self.opening / divisor]).chain(pinned.values());
        let axis = nice_axis(values, 6, true);
        let zero = vec![0.0; excess.len()];
        let short = Fill { role: Role::Bad, shade: Shade::Band, hatch: Hatch::Rising };
        let kept = Fill::plain(Role::Cushion, Shade::Wash);
        let mut marks = Vec::new();
        if axis.min < 0.0 {
            marks.push(self.ground_below_zero());
        }
        marks.push(self.times.area(&zero, &excess, kept, Within::Above(0.0)));
        marks.push(self.times.area(&zero, &excess, short, Within::Below(0.0)));
        marks.extend(pinned.under(line));
        marks.push(line(&excess, Stroke::solid(Role::Cushion, 2.5)));
        marks.extend(pinned.over(line));
        if axis.min < 0.0 && self.table.values(TOKENS.key).iter().any(|usd| *usd > 0.0) {
            marks.push(self.short_of_par());
        }
        marks.extend(self.crossing_marks());
        let texts = self.language.texts().chart();
        let usd = self.table.last(EXCESS.key);
        let end = excess.last().map(|value| EndLabel {
            value: *value,
            title: texts.cushion.to_owned(),
            lines: vec![self.language.money(usd, 3)],
            emphasis: Emphasis::Loud,
            role: if usd < 0.0 { Role::Bad } else { Role::Cushion },
        });
        let subject = if width < 400.0 { texts.cushion } else { texts.cushion_explained };
        let unit = self.cushion_unit.caption(Per::Stock);
        let caption = self.language.subject_with_unit(subject, &unit);
        let ends = end.into_iter().chain(pinned.ends()).collect();
        Panel { top, height, caption, y: y_axis(&axis), marks, ends }
    }

    fn ground_below_zero(&self) -> Mark {
        Mark::Ground(Ground {
            from: Place::value(0.0, 0.0),
            to: Place { position: self.times.last(), level: Level::Bottom(0.0) },
            fill: Fill::plain(Role::WarnWash, Shade::Full),
        })
    }

    fn short_of_par(&self) -> Mark {
        let at = Place { position: 0.0, level: Level::Bottom(10.0) };
        let text = self.language.texts().chart().short_of_par;
        let label = Label::bold(text, 12.0, Role::WarnInk);
        words_on(Role::WarnWash, at, (6.0, 0.0), Align::Start, label)
    }

    /// The month in which the cushion passes nought.
    fn crossing_marks(&self) -> Vec<Mark> {
        let Some((month, part, name)) = &self.crossing else { return Vec::new() };
        let position = self.times.moment(*month, *part);
        let at = Place::value(position, 0.0);
        let dot = Mark::Point(Point { at, shape: Shape::Dot, role: Role::Cushion, stem: None });
        let label = Label::bold(name.clone(), 12.0, Role::Ink);
        let (shift, align) = if position > self.times.last() / 2.0 {
            ((-4.0, 16.0), Align::End)
        } else {
            ((4.0, -16.0), Align::Start)
        };
        vec![dot, words_on(Role::Paper, at, shift, align, label)]
    }
}
