//! The lists of the narrow drawing: swatch, name and amounts, a line each or two.

use super::piece::{Look, Style, run, width_of};
use super::place::FlowPlace;
use super::shape::Rect;
use super::sheet::Sheet;
use crate::chart::{Align, Label};

/// Distance of two rows of a list.
pub(super) const ROW: f64 = 22.0;
/// Distance of the second line of a row from its first.
pub(super) const LINE: f64 = 17.0;
/// Where the names of a list begin.
pub(super) const NAME_X: f64 = 18.0;

/// A row of a list: swatch, name, and texts that end near the middle and at the right.
pub(super) struct ListRow {
    pub(super) place: FlowPlace,
    pub(super) look: Look,
    pub(super) name: &'static str,
    pub(super) texts: [Vec<Label>; 2],
}

impl ListRow {
    pub(super) fn new(sheet: &Sheet, place: FlowPlace, texts: [Vec<Label>; 2]) -> Self {
        Self { place, look: Look::Full, name: sheet.fixed_name(place), texts }
    }

    /// An amount near the middle.
    pub(super) fn amount(sheet: &Sheet, place: FlowPlace, amount: f64) -> Self {
        let amount = vec![run(sheet.money(amount), Style::BodyStrong)];
        Self::new(sheet, place, [amount, Vec::new()])
    }

    fn draw(self, sheet: &mut Sheet, edge: Option<f64>, (y, width): (f64, f64)) {
        match self.look {
            Look::Ghost => sheet.ghost(self.place, Rect::new(0.5, y - 8.5, 9.0, 9.0)),
            Look::Missing => sheet.missing(Rect::new(0.0, y - 9.0, 10.0, 10.0)),
            _ => sheet.node(self.place, Rect::new(0.0, y - 9.0, 10.0, 10.0)),
        }
        let [middle, end] = self.texts;
        sheet.label((NAME_X, y), Align::Start, vec![run(self.name, Style::Body)]);
        let y = if edge.is_some() { y } else { y + LINE };
        let (x, anchor) = edge.map_or((NAME_X, Align::Start), |edge| (edge, Align::End));
        for (x, anchor, text) in [(x, anchor, middle), (width, Align::End, end)] {
            if !text.is_empty() {
                sheet.label((x, y), anchor, text);
            }
        }
    }
}

/// Where the texts beside the names end; `None` where names and texts need a line each.
fn edge_of(entries: &[ListRow], width: f64) -> Option<f64> {
    let widest = |of: &dyn Fn(&ListRow) -> f64| entries.iter().map(of).fold(0.0, f64::max);
    let name = widest(&|entry| width_of(&[run(entry.name, Style::Body)]));
    let [middle, end] = [0, 1].map(|place: usize| {
        widest(&|entry| entry.texts.get(place).map_or(0.0, |text| width_of(text)))
    });
    let edge = (width * 0.56).round().max(NAME_X + name + 8.0 + middle);
    let room = if end > 0.0 { width - end - 8.0 } else { width };
    (edge.min(room) >= NAME_X + name + 8.0 + middle).then_some(edge.min(room))
}

/// A list; where the next begins.
pub(super) fn list(sheet: &mut Sheet, entries: Vec<ListRow>, (mut y, width): (f64, f64)) -> f64 {
    let edge = edge_of(&entries, width);
    for entry in entries {
        entry.draw(sheet, edge, (y, width));
        y += if edge.is_some() { ROW } else { ROW + LINE };
    }
    y
}
