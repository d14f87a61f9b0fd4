//! The drawing of the run by the day: what each class has paid, stacked, below what is due, and the
//! cushion at each close.

use super::ByDay;
use crate::analysis::RunDay;
use crate::chart::{
    Align, Area, Chart, Dash, Emphasis, EndLabel, Fill, Ground, Label, Line, Mark, Panel, Place,
    Role, Shade, Stroke, Tick, Within, XAxis, nice_axis, panel_frames,
};
use crate::figure::letter::LetterLines;
use crate::figure::look::look;
use crate::figure::plot::{margin, position, words, y_axis};
use crate::text::Per;

/// Height of the drawing, CSS pixels.
pub(super) const HEIGHT: f64 = 438.0;
/// A layer thinner than this has no name of its own, CSS pixels.
const NAMED_MIN: f64 = 10.0;
/// What waits has its word upon it from this thickness on, CSS pixels.
const WORDS_MIN: f64 = 32.0;

impl ByDay {
    pub(super) fn drawing(&self, width: f64, family: &str, is_told: bool) -> Chart {
        let frames = panel_frames(HEIGHT, &[3.0, 1.0]);
        let panels = match frames.as_slice() {
            [paid, cushion] if is_told => vec![self.paid(*paid), self.cushion(*cushion)],
            _ => Vec::new(),
        };
        Chart {
            width,
            height: HEIGHT,
            margin: margin(width, &panels),
            family: family.to_owned(),
            ground: None,
            x: self.x_axis(),
            panels,
        }
    }

    fn x_axis(&self) -> XAxis {
        let last = self.days.len().saturating_sub(1);
        let step = if last <= 20 { 1 } else { 10 };
        let tick = |at: usize| {
            let day = self.days.get(at).map_or(0, |day| day.day);
            match at {
                0 => Tick::major(0.0, self.language.run_start()),
                at if at == last => Tick::major(position(at), self.language.day_number(day)),
                at => Tick::new(position(at), day.to_string()),
            }
        };
        let is_named = |at: &usize| at.is_multiple_of(step) || *at == last;
        XAxis { count: self.days.len(), ticks: (0..=last).filter(is_named).map(tick).collect() }
    }

    fn paid(&self, (top, height): (f64, f64)) -> Panel {
        let divisor = self.unit.divisor();
        let scaled = |values: &[f64]| values.iter().map(|usd| usd / divisor).collect::<Vec<_>>();
        let (due, given) = self.so_far();
        let due_scaled = scaled(&due);
        let mut marks = Vec::new();
        let mut lower = vec![0.0; self.days.len()];
        let mut layers = Vec::new();
        for (class, sums) in &given {
            let upper: Vec<_> =
                lower.iter().zip(scaled(sums)).map(|(low, usd)| low + usd).collect();
            let (role, hatch) = look(*class);
            marks.push(area(&lower, &upper, Fill { role, shade: Shade::Area, hatch }));
            let total = sums.last().copied().unwrap_or_default();
            layers.push((self.language.asset(*class), total, role, end(&lower), end(&upper)));
            lower = upper;
        }
        marks.push(area(&lower, &due_scaled, Fill::plain(Role::Bad, Shade::Band)));
        let pinned = self.paid_of_pinned().into_iter();
        let pinned = LetterLines::new(pinned.map(|(it, sums)| (it, scaled(&sums))).collect());
        marks.extend(pinned.under(line));
        marks.push(line(&due_scaled, Stroke::solid(Role::Ink, 2.0).dashed(Dash::Dashed)));
        marks.extend(pinned.over(line));
        let axis = nice_axis(due_scaled.iter().copied().chain(pinned.values()), 6, true);
        let pixels = height / (axis.max - axis.min);
        marks.extend(self.most_waiting(&due_scaled, pixels));
        let waiting = self.days.last().map_or(0.0, |day| day.waiting);
        layers.push((
            self.language.waiting_column(),
            waiting,
            Role::Bad,
            end(&lower),
            end(&due_scaled),
        ));
        let is_thick = |layer: &(_, _, _, f64, f64)| (layer.4 - layer.3) * pixels >= NAMED_MIN;
        let name = |(title, usd, role, low, high): (&str, f64, Role, f64, f64)| EndLabel {
            value: f64::midpoint(low, high),
            title: title.to_owned(),
            lines: vec![self.language.money(usd, 3)],
            emphasis: Emphasis::Plain,
            role,
        };
        let ends = layers.into_iter().filter(is_thick).map(name).chain(pinned.ends()).collect();
        let unit = self.unit.caption(Per::Stock);
        let caption = self.language.subject_with_unit(self.language.run_caption(), &unit);
        Panel { top, height, caption, y: y_axis(&axis), marks, ends }
    }

    /// The word upon what waits, where it is thickest and thick enough for it.
    fn most_waiting(&self, due: &[f64], pixels: f64) -> Option<Mark> {
        let most = |a: &&RunDay, b: &&RunDay| a.waiting.total_cmp(&b.waiting);
        let day = self.days.iter().max_by(most)?;
        let at = usize::try_from(day.day).ok()?;
        let waiting = day.waiting / self.unit.divisor();
        if waiting * pixels < WORDS_MIN || at + 1 == self.days.len() {
            return None;
        }
        let place = Place::value(position(at), due.get(at)? - waiting / 2.0);
        let label = Label::bold(self.language.waiting_column(), 12.0, Role::Ink);
        Some(words(place, (0.0, 0.0), Align::Middle, label))
    }

    fn cushion(&self, (top, height): (f64, f64)) -> Panel {
        let cushions: Vec<_> = self.days.iter().map(|day| day.cushion).collect();
        let most = cushions.iter().fold(0.0_f64, |most, usd| most.max(usd.abs()));
        let unit = self.language.axis_unit(most);
        let scaled: Vec<_> = cushions.iter().map(|usd| usd / unit.divisor()).collect();
        let axis = nice_axis(scaled.iter().copied(), 3, true);
        let mut marks = Vec::new();
        if axis.min < 0.0 {
            let last = position(self.days.len().saturating_sub(1));
            let (from, to) = (Place::value(0.0, 0.0), Place::value(last, axis.min));
            let fill = Fill::plain(Role::BadWash, Shade::Full);
            marks.push(Mark::Ground(Ground { from, to, fill }));
        }
        let stroke = Stroke::solid(Role::Cushion, 2.5);
        marks.push(line(&scaled, stroke));
        let name = self.language.texts().chart().cushion;
        let ends = scaled.last().zip(cushions.last()).map(|(value, usd)| EndLabel {
            value: *value,
            title: name.to_owned(),
            lines: vec![self.language.money(*usd, 3)],
            emphasis: Emphasis::Loud,
            role: Role::Cushion,
        });
        let caption = self.language.subject_with_unit(name, &unit.caption(Per::Stock));
        Panel { top, height, caption, y: y_axis(&axis), marks, ends: ends.into_iter().collect() }
    }
}

fn line(values: &[f64], stroke: Stroke) -> Mark {
    Mark::Line(Line { values: values.iter().copied().map(Some).collect(), stroke, reads: true })
}

fn area(lower: &[f64], upper: &[f64], fill: Fill) -> Mark {
    let (lower, upper) = (lower.to_vec(), upper.to_vec());
    Mark::Area(Area { lower, upper, fill, within: Within::All, reads: false })
}

fn end(values: &[f64]) -> f64 {
    values.last().copied().unwrap_or_default()
}
