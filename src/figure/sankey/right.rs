//! The right half of the wide drawing: interest, who gets it, profit and its uses.

use super::account::Account;
use super::column::{FlowColumns, LENS_Y, NODE, NODE_MIN};
use super::join::joined;
use super::piece::Look;
use super::place::FlowPlace;
use super::right_label;
use super::shape::{Rect, band, line, polygon};
use super::sheet::Sheet;
use super::stand::{Placed, Stand};
use crate::chart::{Form, Path, Role};

/// Length of the arrow of what comes back.
const ARROW: f64 = 8.0;

/// Draws the half.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    zoom(sheet, columns, placed);
    flows(sheet, &placed.sources, &placed.drains);
    flows(sheet, &placed.means, &placed.uses);
    for (place, rect) in &placed.ghosts {
        let (from, to) = (placed.sources.first().map_or(LENS_Y, |(_, rect)| rect.y), rect.middle());
        let (a, b) = (columns.interest + NODE, rect.x);
        let middle = f64::midpoint(a, b);
        let d = Path::default().go('M', &[a, from]).go('C', &[middle, from, middle, to, b, to]);
        sheet.stroke(Look::Way, Role::Holders, Form::Path(d));
        sheet.ghost(*place, *rect);
    }
    nodes(sheet, placed);
    backs(sheet, account, placed, columns.flow);
    right_label::write(sheet, account, columns, placed);
}

fn zoom(sheet: &mut Sheet, columns: &FlowColumns, placed: &Placed) {
    let Some((top, bottom)) = placed.interest.first().map(|_| placed.interest_span()) else {
        return;
    };
    let x = columns.lens + columns.lens_radius - 7.0;
    let total: f64 = placed.interest.iter().map(|(item, _)| item.amount).sum();
    // A node of the least height would claim more than the strand is.
    let half = ((bottom - top) / columns.factor / 2.0).min(45.0);
    let at = |share: f64| LENS_Y - half + 2.0 * half * share;
    let mut before = 0.0;
    for (item, rect) in &placed.interest {
        let after = before + item.amount / total;
        let points = [
            (x, at(before)),
            (columns.interest, rect.y),
            (columns.interest, rect.bottom()),
            (x, at(after)),
        ];
        sheet.stroke(Look::ZoomFill, item.place.role(), polygon(&points));
        before = after;
    }
    for (from, to) in [(at(0.0), top), (at(1.0), bottom)] {
        let d = line(&[(x, from), (columns.interest, to)]);
        sheet.stroke(Look::Zoom, Role::Ink3, d);
    }
}

fn flows(sheet: &mut Sheet, sources: &[Stand], drains: &[Stand]) {
    let pairs = |stands: &[Stand]| -> Vec<(f64, Rect)> {
        stands.iter().map(|(item, rect)| (item.amount, *rect)).collect()
    };
    for (from, to, amount, a, b) in joined(&pairs(sources), &pairs(drains)) {
        let (Some((from, _)), Some((to, _))) = (sources.get(from), drains.get(to)) else {
            continue;
        };
        let look = match (from.place, to.place) {
            (FlowPlace::CushionForLoss, _) => (Role::Bad, Look::Flow),
            (FlowPlace::CushionForUses, _) => (Role::Cushion, Look::Flow),
            (_, FlowPlace::Profit) => (Role::Profit, Look::Wash),
            (_, to) => (to.role(), Look::Flow),
        };
        sheet.band((from.place, to.place), (amount, from.amount), look, band(a, b));
    }
}

/// What came back of each bet, as an arrow out of its end.
fn backs(sheet: &mut Sheet, account: &Account, placed: &Placed, k: f64) {
    for (item, rect) in &placed.uses {
        let Some(end) = account.bet(item.place).filter(|end| end.back > 0.005) else { continue };
        let half = (end.back * k).max(NODE_MIN) / 2.0;
        let (x, y) = (rect.right(), rect.middle());
        let (tip, body) = (x + ARROW, x + ARROW - half.min(3.0));
        let points = [(x, y - half), (body, y - half), (tip, y), (body, y + half), (x, y + half)];
        sheet.back(end, account.back_to(), polygon(&points));
    }
}

fn nodes(sheet: &mut Sheet, placed: &Placed) {
    for (item, rect) in &placed.interest {
        sheet.node(item.place, *rect);
    }
    let others = placed.sources.iter().filter(|(item, _)| item.place != FlowPlace::Interest);
    let extra = placed.means.iter().filter(|(item, _)| item.place != FlowPlace::Profit);
    for (item, rect) in others.chain(&placed.drains).chain(extra).chain(&placed.uses) {
        if item.amount > 0.0 {
            sheet.node(item.place, *rect);
        } else {
            sheet.ghost(item.place, Rect::new(rect.x + 0.5, rect.y, rect.width - 1.0, rect.height));
        }
    }
    if let Some(rect) = placed.loss {
        sheet.missing(rect);
    }
}
